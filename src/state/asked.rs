//! What an explorer is asked to show, as its element's attributes say.

use super::{Fact, Target};
use crate::texts::Lang;

/// What the element asks of the app.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Asked {
    /// The name of the article to open; empty lets the reader choose.
    pub(crate) article: String,
    /// Which part of it to show.
    pub(crate) view: View,
    /// The language in which the explorer itself speaks.
    pub(crate) lang: Lang,
    /// How many levels the headings stand below those of a page of its own.
    pub(crate) below: u8,
    /// The reader's zone; `None` is the one that the browser names.
    pub(crate) zone: Option<String>,
    /// The moment at which the clock stands still; `None` lets it run.
    pub(crate) now: Option<i64>,
    /// The address of the folder that holds each article's files; `None` where there are none.
    pub(crate) files: Option<String>,
    /// Whether the page's address names cards. In a host page it does not, for the address is the host's.
    pub(crate) addressed: bool,
    /// Whether readers may give articles of their own.
    pub(crate) has_desk: bool,
}

/// Which part of an article is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[allow(missing_docs)]
pub(crate) enum View {
    #[default]
    Whole,
    Actors,
    Quotes,
    Deadlines,
    Timeline,
    Source,
    Card(Fact),
}

impl View {
    /// Reads the attributes `view` and `card`. A card is shown alone, whatever the view; a name that means nothing
    /// shows the whole.
    pub(crate) fn parse(view: &str, card: &str) -> Self {
        if let Some(Target { fact, passage: None }) = Target::parse(card) {
            return Self::Card(fact);
        }
        match view {
            "actors" => Self::Actors,
            "quotes" => Self::Quotes,
            "deadlines" => Self::Deadlines,
            "timeline" => Self::Timeline,
            "source" => Self::Source,
            _ => Self::Whole,
        }
    }

    /// Whether a link to `target` leads to something that this view shows.
    pub(super) fn holds(self, target: Target) -> bool {
        let Target { fact, passage } = target;
        match self {
            Self::Whole => true,
            Self::Source => passage.is_some(),
            _ if passage.is_some() => false,
            Self::Actors => matches!(fact, Fact::Actor(_)),
            Self::Quotes => matches!(fact, Fact::Quote(_) | Fact::Claim(_)),
            Self::Deadlines => matches!(fact, Fact::Deadline(_)),
            Self::Timeline => matches!(fact, Fact::Time(_) | Fact::Event(_)),
            Self::Card(only) => fact == only,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_card_is_shown_alone_and_what_means_nothing_shows_the_whole() {
        assert_eq!(View::parse("quotes", "q2"), View::Card(Fact::Quote(1)));
        assert_eq!(View::parse("quotes", ""), View::Quotes);
        assert_eq!(View::parse("quotes", "q2-1"), View::Quotes);
        assert_eq!(View::parse("everything", "nonsense"), View::Whole);
    }

    #[test]
    fn a_view_holds_its_own_cards_and_only_the_source_holds_passages() {
        let (card, passage) = (Target::card(Fact::Quote(0)), Target::passage(Fact::Quote(0), 0));
        assert!(View::Quotes.holds(card) && View::Card(Fact::Quote(0)).holds(card));
        assert!(!View::Actors.holds(card) && !View::Card(Fact::Quote(1)).holds(card));
        assert!(View::Source.holds(passage) && !View::Quotes.holds(passage) && !View::Source.holds(card));
    }
}
