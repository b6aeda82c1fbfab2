//! A sentence's statement of a deadline, before statements are brought together.

use crate::calendar::Date;
use crate::facts::*;
use std::ops::Range;

/// What one sentence says of a deadline. Ranges are of words.
#[derive(Clone, Debug)]
pub(super) struct Draft {
    pub(super) sentence: usize,
    /// The word by which it was seen: "until", "deadline".
    pub(super) anchor: usize,
    pub(super) due: Option<Due>,
    /// The due time that this one takes the place of.
    pub(super) old: Option<Due>,
    /// Whether it is called one that no longer holds: "the original deadline".
    pub(super) former: bool,
    /// Whether it had been given by then, so that another may have taken its place: "had given it until March 1".
    pub(super) was_given: bool,
    /// Whether its length is counted from an event: "30 days from the ruling".
    pub(super) from_event: bool,
    /// What is extended, where the due time is a length that is added to the deadline before: "extended it by a week".
    pub(super) added: Option<usize>,
    /// The word for what is extended, where the verb is the anchor.
    pub(super) extended: Option<usize>,
    pub(super) demand: Option<Range<usize>>,
    pub(super) consequence: Option<Range<usize>>,
    pub(super) set_by: Option<ActorId>,
    pub(super) on: Option<ActorId>,
    pub(super) rule: DeadlineRule,
    pub(super) sure: bool,
}

/// A due time and the days that it can mean.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Due {
    /// `None` where only a distance leads to it.
    pub(super) time: Option<TimeId>,
    pub(super) from: Option<Date>,
    pub(super) to: Option<Date>,
    pub(super) precision: Precision,
    /// The word after it.
    pub(super) end: usize,
}

impl Draft {
    pub(super) fn new(sentence: usize, anchor: usize, rule: DeadlineRule) -> Self {
        Self {
            sentence,
            anchor,
            due: None,
            old: None,
            former: false,
            was_given: false,
            from_event: false,
            added: None,
            extended: None,
            demand: None,
            consequence: None,
            set_by: None,
            on: None,
            rule,
            sure: true,
        }
    }

    /// Takes from `other`, which speaks of the same deadline, what this draft does not tell.
    pub(super) fn complete(&mut self, other: Self) {
        if self.due.is_none_or(|due| due.from.is_none()) && other.due.is_some_and(|due| due.from.is_some()) {
            self.due = other.due;
        }
        self.demand = self.demand.take().or(other.demand);
        self.consequence = self.consequence.take().or(other.consequence);
        self.set_by = self.set_by.or(other.set_by);
        self.on = self.on.or(other.on);
    }

    /// Whether it speaks of a deadline that other words set: "clubs that miss the deadline must wait".
    pub(super) fn is_aside(&self) -> bool {
        self.due.is_none()
            && self.demand.is_none()
            && (self.consequence.is_none() || self.rule == DeadlineRule::DeadlineNoun)
    }

    /// Whether it only speaks of a deadline, and neither dates nor describes it.
    pub(super) fn is_bare(&self) -> bool {
        self.due.is_none() && self.demand.is_none() && self.consequence.is_none()
    }
}
