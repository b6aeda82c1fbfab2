//! In which order facts are shown.

use crate::reading::Reading;
use crate::state::Fact;
use crate::state::circumstances::{days, speaker_of};

/// The order that the reader wants.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Sort {
    /// As the article has them.
    #[default]
    Article,
    /// By the speaker's name; what nobody said for sure comes last.
    Speaker,
    /// By the first day; what has none comes last.
    Day,
}

impl Sort {
    /// All of them.
    pub(crate) const ALL: [Self; 3] = [Self::Article, Self::Speaker, Self::Day];

    /// What the address calls it.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Article => "article",
            Self::Speaker => "speaker",
            Self::Day => "day",
        }
    }

    /// The order of this name; the article's for any other.
    pub(crate) fn named(name: &str) -> Self {
        Self::ALL.into_iter().find(|sort| sort.name() == name).unwrap_or_default()
    }
}

/// Puts `facts` into the order; those that it cannot tell apart stay as the article has them.
pub(crate) fn sort(reading: &Reading, facts: &mut [Fact], order: Sort) {
    let sheet = &reading.sheet;
    facts.sort_by_cached_key(|&fact| fact.passages(sheet).first().map(|span| (span.start, span.end)));
    match order {
        Sort::Article => {}
        Sort::Speaker => facts.sort_by_cached_key(|&fact| {
            let name = speaker_of(sheet, fact).map(|actor| reading.name_of(actor).to_lowercase());
            (name.is_none(), name)
        }),
        Sort::Day => facts.sort_by_cached_key(|&fact| {
            let days = days(reading, fact);
            (days.is_none(), days)
        }),
    }
}
