//! A part of the page that is drawn again only when what it shows has changed, not whenever the clock ticks.
//!
//! The one component for all of them: each more would add about two kilobytes to what a reader downloads, which is
//! why everything below it is a plain function.

use super::{actors, article_text, events, find, statements, story, ties, times};
use crate::reading::Reading;
use crate::state::{Action, Correcting, Fact, Filter, Sort, Target, sort};
use crate::texts::Lang;
use engine::calendar::Date;
use std::rc::Rc;
use yew::prelude::*;

/// Which part.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub(crate) enum Section {
    Choices,
    Who,
    Ties,
    Said,
    Happened,
    Times,
    Article,
    /// Of the deadline at this place.
    Story(u32),
}

/// What a part may show.
#[derive(Properties, PartialEq)]
pub(crate) struct PartProps {
    pub(crate) section: Section,
    /// The language of all that is not the article's.
    pub(crate) lang: Lang,
    pub(crate) reading: Reading,
    /// How many levels the headings stand below those of a page of its own.
    pub(crate) below: u8,
    /// Which facts are shown.
    pub(crate) filter: Filter,
    /// In which order.
    pub(crate) sort: Sort,
    /// The day that it is, on the reader's clock; `None` where no clock runs.
    pub(crate) today: Option<Date>,
    /// Whether long lists are shown whole.
    pub(crate) whole: bool,
    /// Where a link led last.
    pub(crate) target: Option<Target>,
    /// The paragraph, where it led to one, counted from 0.
    pub(crate) paragraph: Option<u32>,
    /// The editor at work, if one is.
    pub(crate) correcting: Option<Rc<Correcting>>,
    /// The same one at each drawing, or the part would be drawn in vain.
    pub(crate) on_action: Callback<Action>,
}

/// The facts of one kind that the filter shows, of the `count` that there are, in the order that the reader wants.
pub(super) fn listed(props: &PartProps, count: usize, kind: fn(u32) -> Fact) -> Vec<u32> {
    let places = (0..count as u32).map(|at| (at, kind(at)));
    let shown = places.filter(|(_, fact)| props.filter.shows(&props.reading, *fact));
    if props.sort == Sort::Article {
        return shown.map(|(at, _)| at).collect();
    }
    let mut facts: Vec<Fact> = shown.map(|(_, fact)| fact).collect();
    sort(&props.reading, &mut facts, props.sort);
    facts.into_iter().map(Fact::at).collect()
}

/// One part of the page.
#[component]
pub(crate) fn Part(props: &PartProps) -> Html {
    match props.section {
        Section::Choices => find::choices(props),
        Section::Who => actors::actors(props),
        Section::Ties => ties::who_with_whom(props),
        Section::Said => statements::statements(props),
        Section::Happened => events::events(props),
        Section::Times => times::times(props),
        Section::Article => article_text::article_text(props),
        Section::Story(at) => story::story(props, at),
    }
}
