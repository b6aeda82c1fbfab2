//! How a reader comes to a place in an article, along a link or by the address, and what the address tells of where they
//! are.

use super::fingerprint::fingerprint;
use super::{Fact, Filter, Look, Place, Query, State, Target, View};
use crate::reading::Reading;

/// What has become of a fact since a link to it was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Outdated {
    /// It says something else.
    Changed,
    /// It is no longer among the facts.
    Gone,
}

impl State {
    /// The place that the address tells; `None` while a reader's own article is read, which no address knows.
    pub(crate) fn place(&self) -> Option<Place> {
        if self.desk.is_open() {
            return None;
        }
        let name = |open: usize| self.readings.get(open).map(|reading| reading.name.clone());
        let article = self.open.filter(|_| self.open != self.home).and_then(name).unwrap_or_default();
        let print = |target: Target| Some(fingerprint(self.reading()?, target.fact));
        let print = self.target.and_then(print).unwrap_or_default();
        let lookup = if self.open.is_none() { self.lookup.text.clone() } else { String::new() };
        Some(Place { article, target: self.target, print, look: self.look.clone(), lookup })
    }

    /// A target that the filter hides lifts the filter, and one that the view does not hold shows the whole; the place
    /// that the reader left is then gone. One that is not in the sheet changes nothing.
    pub(super) fn arrive(self, target: Target, may_return: bool) -> Self {
        let Some(reading) = self.reading() else { return self };
        if !is_there(reading, target) {
            return self;
        }
        let seen = target.passage.is_none() && matches!(target.fact, Fact::Actor(_) | Fact::Deadline(_));
        let shown = seen || self.look.filter.shows(reading, target.fact);
        let filter = if shown { self.look.filter.clone() } else { Filter::default() };
        let held = self.view.holds(target);
        Self {
            target: Some(target),
            paragraph: None,
            outdated: None,
            look: Look { filter, ..self.look.clone() },
            view: if held { self.view } else { View::Whole },
            visits: self.visits + 1,
            may_return: may_return && held,
            ..self
        }
    }

    /// What the address tells, as far as there is such a thing. A fact that has moved to another number since the link
    /// was made is known by its print.
    pub(super) fn restore(self, place: Place) -> Self {
        let Place { article, target, print, look, lookup } = place;
        if self.desk.is_open() && target.is_none() {
            return self;
        }
        let open = self.readings.iter().position(|reading| reading.name == article && !article.is_empty());
        let open = open.or(self.home);
        let mut state = if self.open == open { self } else { self.new_at(open) };
        state.lookup = state.lookup.after(Query::Type(lookup));
        let before = state.target;
        (state.look, state.target, state.paragraph, state.outdated, state.arrived) = (look, None, None, None, true);
        let Some((reading, target)) = state.reading().zip(target) else { return Self { may_return: false, ..state } };
        let prints = |fact: Fact| print.is_empty() || fingerprint(reading, fact) == print;
        let there = is_there(reading, target);
        let same = there && prints(target.fact);
        let alike = |fact: &Fact| fact.letter() == target.fact.letter() && prints(*fact);
        let moved = Fact::all(&reading.sheet).find(|fact| !same && !print.is_empty() && alike(fact));
        let outdated = match (same || moved.is_some(), there) {
            (true, _) => None,
            (false, true) => Some(Outdated::Changed),
            (false, false) => Some(Outdated::Gone),
        };
        let target = moved.map_or(target, Target::card);
        let state = if before == Some(target) {
            Self { target: before, ..state }
        } else {
            Self { arrived: true, ..state.arrive(target, false) }
        };
        Self { outdated, ..state }
    }
}

/// Whether the sheet has it and nobody took it back.
fn is_there(reading: &Reading, target: Target) -> bool {
    let passages = target.fact.passages(&reading.sheet).len() as u32;
    passages > 0 && target.passage.is_none_or(|passage| passage <= passages) && !target.fact.is_removed(&reading.sheet)
}
