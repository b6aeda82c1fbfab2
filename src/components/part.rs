//! A part of the page that is drawn again only when what it shows has changed, not whenever the clock ticks.
//!
//! A part waits for its turn: what the reader pressed or typed is painted first, and then one part after the other, so
//! that no key has to wait for all of them.
//!
//! The one component for all of them: each more would add about two kilobytes to what a reader downloads, which is
//! why everything below it is a plain function.

use super::{actors, article_text, events, find, statements, story, strip, ties, times};
use crate::browser::clock;
use crate::reading::Reading;
use crate::state::{Action, Correcting, Extent, Fact, Filter, Sort, Target, sort};
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
    Strip,
    /// So many paragraphs of it, as [`super::long::CHUNK`] says, counted from 0.
    Text(usize),
    /// Of the deadline at this place.
    Story(u32),
}

impl Section {
    /// The letters of the lists that it shows.
    pub(super) fn lists(self) -> &'static str {
        match self {
            Self::Who => "a",
            Self::Said => "qc",
            Self::Happened => "e",
            Self::Times => "t",
            Self::Article => "p",
            Self::Choices | Self::Ties | Self::Strip | Self::Text(_) | Self::Story(_) => "",
        }
    }

    /// Whether a link to `target` leads into it.
    pub(super) fn holds(self, target: Target) -> bool {
        match target.passage {
            Some(_) => self == Self::Article,
            None => self.lists().contains(target.fact.letter()),
        }
    }
}

/// What a part may show.
#[derive(Clone, Properties, PartialEq)]
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
    /// How much of its long lists is shown; `None` shows all.
    pub(crate) extent: Option<Extent>,
    /// Where a link led last, if that is here.
    pub(crate) target: Option<Target>,
    /// The paragraph, where it led to one, counted from 0.
    pub(crate) paragraph: Option<u32>,
    /// The editor at work, if one is.
    pub(crate) correcting: Option<Rc<Correcting>>,
    /// Whether it may be drawn later than what the reader does.
    pub(crate) waits: bool,
    /// Whether the article has just been read: then nobody has seen anything of it yet.
    pub(crate) is_new: bool,
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

impl PartProps {
    /// The part, by its own name among those around it.
    pub(super) fn drawn(self) -> Html {
        let key = match self.section {
            Section::Text(chunk) => chunk.to_string(),
            section => section.lists().to_owned(),
        };
        html! { <Part {key} ..self /> }
    }

    /// Whether it may be blank until its turn: what stands below the window when an article is shown that was just read.
    /// On paper nothing is, nor is where a link leads.
    fn may_be_blank(&self) -> bool {
        let is_below = match self.section {
            Section::Text(chunk) => (1..super::long::CHUNKS).contains(&chunk),
            Section::Choices | Section::Said | Section::Ties | Section::Happened | Section::Times => true,
            Section::Who | Section::Article | Section::Strip | Section::Story(_) => false,
        };
        is_below && self.is_new && self.extent.is_some() && self.target.is_none() && self.paragraph.is_none()
    }

    /// Whether it may still look as it does `before` its turn: where a link leads is there when the reader is led to it.
    fn waits_with(&self, before: &Self) -> bool {
        self.waits
            && (self.section, self.lang, &self.reading) == (before.section, before.lang, &before.reading)
            && (self.target, self.paragraph, &self.correcting) == (before.target, before.paragraph, &before.correcting)
            && self.extent.is_some() == before.extent.is_some()
    }
}

/// One part of the page.
#[component]
pub(crate) fn Part(props: &PartProps) -> Html {
    let (drawn, redraw) = (use_mut_ref(|| None::<PartProps>), use_force_update());
    let is_first = drawn.borrow().is_none();
    let before = drawn.borrow().clone().filter(|before| props.waits_with(before));
    use_effect_with(props.clone(), move |props| {
        let props = props.clone();
        let turn = props.waits.then(|| {
            clock::after(clock::PAINTED, move || {
                drawn.replace(Some(props));
                redraw.force_update();
            })
        });
        move || drop(turn)
    });
    if props.waits && is_first && props.may_be_blank() {
        return Html::default();
    }
    if props.waits {
        return PartProps { waits: false, ..before.unwrap_or_else(|| props.clone()) }.drawn();
    }
    match props.section {
        Section::Choices => find::choices(props),
        Section::Who => actors::actors(props),
        Section::Ties => ties::who_with_whom(props),
        Section::Said => statements::statements(props),
        Section::Happened => events::events(props),
        Section::Times => times::times(props),
        Section::Article => article_text::article_text(props),
        Section::Strip => strip::strip(props),
        Section::Text(chunk) => article_text::paragraphs(props, chunk),
        Section::Story(at) => story::story(props, at),
    }
}
