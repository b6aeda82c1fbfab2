//! Ids as the contract writes them: the list's letter and the place in it, counted from one.

use crate::facts::{ActorId, DeadlineId, EventId, TimeId};

/// "a1" for the first of the list with the letter `a`.
pub(super) fn id(letter: char, index: usize) -> String {
    format!("{letter}{}", index + 1)
}

pub(super) fn actor(id: ActorId) -> String {
    self::id('a', id.0 as usize)
}

pub(super) fn time(id: TimeId) -> String {
    self::id('t', id.0 as usize)
}

pub(super) fn deadline(id: DeadlineId) -> String {
    self::id('d', id.0 as usize)
}

pub(super) fn event(id: EventId) -> String {
    self::id('e', id.0 as usize)
}
