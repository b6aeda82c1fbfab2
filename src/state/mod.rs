//! What the reader has done. Pure: no DOM, no clock, no Html.

#[cfg(not(feature = "whole"))]
mod absent;
mod action;
mod arrival;
mod asked;
mod circumstances;
#[cfg(feature = "whole")]
mod correcting;
#[cfg(feature = "whole")]
mod desk;
mod due;
mod extent;
mod fact;
mod filter;
mod find;
mod fingerprint;
mod held;
#[cfg(feature = "whole")]
mod inquiry;
mod lookup;
mod place;
mod sources;
pub(crate) mod story;

#[cfg(not(feature = "whole"))]
pub(crate) use absent::{Correcting, Desk, Edit, Inquire, Inquiry, Step};
pub(crate) use action::Action;
pub(crate) use arrival::Outdated;
pub(crate) use asked::{Asked, View};
pub(crate) use circumstances::{is_said_by, source_of, speaker_of, time_of};
#[cfg(feature = "whole")]
pub(crate) use correcting::{Correcting, Edit, Form, Outcome, fields, way_to};
#[cfg(feature = "whole")]
pub(crate) use desk::{Desk, Draft, Failure, Progress, Shows, Step};
pub(crate) use due::{Apart, Due};
pub(crate) use extent::Extent;
pub(crate) use fact::{Fact, Target};
pub(crate) use filter::{Facet, Filter, channel_name, channels};
pub(crate) use find::{Found, Hit, Reason, Sort, sort};
#[cfg(feature = "whole")]
pub(crate) use inquiry::{Inquire, Inquiry, Outcome as Finding, Question, again};
pub(crate) use lookup::{Answer, Lookup, Query};
pub(crate) use place::{Look, Place};
pub(crate) use sources::{ends, sentence_number, sources};

use crate::reading::Reading;
use archive::Front;
use find::Index;
use std::rc::Rc;

/// All that the page remembers.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct State {
    /// The articles that are here: those of the bundle, and those that were fetched.
    pub(crate) readings: Rc<[Reading]>,
    /// The front page, which tells of all there are.
    pub(crate) front: Rc<Front>,
    /// What is looked up on the front page.
    pub(crate) lookup: Lookup,
    /// The article that is open; `None` shows the list.
    pub(crate) open: Option<usize>,
    /// Which part of the article is shown.
    pub(crate) view: View,
    /// Milliseconds since 1970 began, UTC; `None` where no clock runs, as on the server.
    pub(crate) now: Option<i64>,
    /// The article that the element opens of itself.
    home: Option<usize>,
    /// What of the article is looked at.
    pub(crate) look: Look,
    /// How many facts it shows, and how many there are.
    pub(crate) counts: (usize, usize),
    /// What was said aloud last.
    pub(crate) said: String,
    /// What the words that are looked for are found in.
    pub(crate) hits: Rc<[Hit]>,
    /// Whether the words have changed since: they are looked for when the page has been painted with them.
    pub(crate) is_seeking: bool,
    /// The words of the article, once somebody looks for some.
    index: Option<Index>,
    /// The card or passage that the reader was led to last.
    pub(crate) target: Option<Target>,
    /// The paragraph, instead of it.
    pub(crate) paragraph: Option<u32>,
    /// What is to be said of the link that led here.
    pub(crate) outdated: Option<Outdated>,
    /// Whether the last step was taken to a place that the address told.
    pub(crate) arrived: bool,
    /// Visits so far: going to the same place again is a visit too.
    pub(crate) visits: u32,
    /// Whether there is a place to go back to.
    pub(crate) may_return: bool,
    /// How much of long lists is shown.
    pub(crate) extent: Extent,
    /// Whether the page is being printed, and long lists are shown whole.
    pub(crate) on_paper: bool,
    /// The reader's own article.
    pub(crate) desk: Desk,
    /// What an editor is doing to the article.
    pub(crate) correcting: Rc<Correcting>,
    /// What the reader wants to know of the data.
    pub(crate) inquiry: Rc<Inquiry>,
}

impl State {
    /// A page nobody has touched, with the article that is asked for open, or the only one there is.
    pub(crate) fn new(readings: Rc<[Reading]>, asked: &Asked, now: Option<i64>) -> Self {
        let home = wanted(&readings, 0, asked);
        let mut state = Self {
            readings,
            front: Rc::default(),
            lookup: Lookup::default(),
            open: home,
            view: asked.view,
            now,
            home,
            look: Look::default(),
            counts: (0, 0),
            said: String::new(),
            hits: Rc::default(),
            is_seeking: false,
            index: None,
            target: None,
            paragraph: None,
            outdated: None,
            arrived: false,
            visits: 0,
            may_return: false,
            extent: Extent::default(),
            on_paper: false,
            desk: Desk::default(),
            correcting: Rc::default(),
            inquiry: Rc::default(),
        };
        state.search();
        state
    }

    /// The same page as that of an archive, which opens none of its articles unless it is asked for.
    pub(crate) fn in_archive(self, front: Rc<Front>, asked: &Asked) -> Self {
        let home = wanted(&self.readings, front.count, asked);
        let mut state = Self { home, open: home, front, ..self };
        state.search();
        state
    }

    /// The article that is open: the reader's own, or one of the newsroom's.
    pub(crate) fn reading(&self) -> Option<&Reading> {
        if self.desk.is_open() { self.desk.read() } else { self.readings.get(self.open?) }
    }

    /// The state after `action`.
    pub(crate) fn reduce(&self, action: Action) -> Self {
        let mut state = self.act(action);
        let (look, before) = (&state.look, &self.look);
        if (&look.filter, look.sort, state.reading()) != (&before.filter, before.sort, self.reading()) {
            state.search();
        } else if look.words != before.words {
            // What is typed is seen at once, whatever it takes to look for it.
            if look.words.trim().is_empty() { state.search() } else { state.is_seeking = true }
        }
        state
    }

    fn act(&self, action: Action) -> Self {
        let state = Self { arrived: false, ..self.clone() };
        match action {
            // No step of the reader's.
            Action::Tick(now) => Self { now: Some(now), arrived: self.arrived, ..state },
            Action::Ask(asked) => {
                let home = wanted(&self.readings, self.front.count, &asked);
                Self { view: asked.view, home, ..state.new_at(home) }
            }
            Action::Stock(readings) => Self { readings, ..state },
            Action::LookUp(query) => Self { lookup: self.lookup.after(query), ..state },
            Action::ShowWhole => Self { view: View::Whole, ..state },
            Action::Open(open) => Self { view: View::Whole, ..state.new_at(open) },
            Action::Choose(actor) => {
                let actor = actor.filter(|_| actor != self.look.filter.actor);
                state.filtered(Filter { actor, ..self.look.filter.clone() })
            }
            Action::Narrow(facet, value) => state.filtered(self.look.filter.with(facet, &value)),
            Action::Clear => {
                Self { look: Look { as_of: self.look.as_of, ..Look::default() }, ..state.filtered(Filter::default()) }
            }
            Action::Find(words) => Self { look: Look { words, ..self.look.clone() }, outdated: None, ..state },
            // The same words once more are other words, or nobody would say them.
            Action::Say(said) => {
                let said = if said == self.said { said + "\u{a0}" } else { said };
                Self { said, arrived: self.arrived, ..state }
            }
            Action::Seek => {
                let mut state = Self { arrived: self.arrived, ..state };
                state.search();
                state
            }
            Action::Sort(sort) => Self { look: Look { sort, ..self.look.clone() }, ..state },
            Action::AsOf(as_of) => Self { look: Look { as_of, ..self.look.clone() }, ..state },
            Action::Visit(target) => state.arrive(target, true),
            Action::Read(paragraph) => {
                let (paragraph, visits) = (Some(paragraph), self.visits + 1);
                Self { paragraph, target: None, outdated: None, view: View::Whole, visits, may_return: true, ..state }
            }
            Action::Arrive(place) => state.restore(place),
            Action::Return => Self { target: None, paragraph: None, outdated: None, may_return: false, ..state },
            Action::ShowMore(list) => Self { extent: self.extent.more(list), ..state },
            Action::Print(on_paper) => Self { on_paper, arrived: self.arrived, ..state },
            Action::Close => state.new_at(self.open),
            Action::Desk(step) => state.at_desk(step),
            Action::Correct(step) => state.correct(step),
            Action::Inquire(step) => state.inquire(step),
        }
    }

    fn filtered(self, filter: Filter) -> Self {
        let look = Look { filter, ..self.look.clone() };
        Self { look, target: None, paragraph: None, outdated: None, view: View::Whole, ..self }
    }

    /// Counts what is shown and looks for the words again.
    fn search(&mut self) {
        (self.is_seeking, self.hits, self.counts) = (false, Rc::default(), (0, 0));
        self.extent = self.extent.without('h');
        let Some(reading) = self.reading().cloned() else { return };
        let shown = Fact::all(&reading.sheet).filter(|&fact| self.look.filter.shows(&reading, fact)).count();
        self.counts = (shown, Fact::all(&reading.sheet).count());
        if self.look.words.trim().is_empty() {
            return;
        }
        let index = self.index.take().filter(|index| index.is_of(&reading)).unwrap_or_else(|| Index::new(&reading));
        self.hits = find::find(&index, &reading, &self.look.words, &self.look.filter, self.look.sort).into();
        self.index = Some(index);
    }

    fn new_at(self, open: Option<usize>) -> Self {
        let desk = self.desk.left();
        Self { open, desk, ..self.afresh() }
    }

    /// Another article begins without the last one's filter and target.
    fn afresh(self) -> Self {
        let correcting = self.correcting.apart();
        Self {
            look: Look::default(),
            target: None,
            paragraph: None,
            outdated: None,
            may_return: false,
            extent: Extent::default(),
            correcting,
            inquiry: Rc::default(),
            ..self
        }
    }
}

/// The article that is asked for, or the only one of an archive of `count`.
fn wanted(readings: &[Reading], count: u32, asked: &Asked) -> Option<usize> {
    let named = readings.iter().position(|reading| reading.name == asked.article);
    named.or((readings.len() == 1 && count <= 1).then_some(0))
}

#[cfg(test)]
mod tests;
