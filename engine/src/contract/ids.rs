//! Ids as the contract writes them: the list's letter and the place in it, counted from one.

use crate::facts::{ActorId, DeadlineId, EventId, TimeId};
use serde::{Serialize, Serializer};
use std::fmt;

/// The id of a fact: "a1" for the first of the list with the letter `a`. Written as text only where the sheet is, for a long
/// article has hundreds of thousands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Label {
    letter: char,
    /// Its place in the list, counted from 0.
    at: u32,
}

impl fmt::Display for Label {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "{}{}", self.letter, self.at + 1)
    }
}

impl Serialize for Label {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Label {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        String::schema_name()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        String::json_schema(generator)
    }
}

pub(super) fn id(letter: char, at: usize) -> Label {
    Label { letter, at: at as u32 }
}

pub(super) fn actor(id: ActorId) -> Label {
    self::id('a', id.0 as usize)
}

pub(super) fn time(id: TimeId) -> Label {
    self::id('t', id.0 as usize)
}

pub(super) fn deadline(id: DeadlineId) -> Label {
    self::id('d', id.0 as usize)
}

pub(super) fn event(id: EventId) -> Label {
    self::id('e', id.0 as usize)
}
