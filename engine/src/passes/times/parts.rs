//! Parts of a day, alone or after the day: "Monday morning", "this evening", "last night", "tonight".

use super::meaning::{Anchor, Meaning, Seen};
use super::reader::Reader;
use super::sense::Sense;
use super::units::{Part, Unit};
use crate::facts::TimeRule;

/// The part `part` of the day last spoken of.
pub(super) fn of_mentioned_day(last: usize, part: Part) -> Seen {
    shifted(last, 0, Anchor::Mentioned, part)
}

/// The part `part` of the day that lies `by` days from `anchor`.
pub(super) fn shifted(last: usize, by: i32, anchor: Anchor, part: Part) -> Seen {
    Seen::new(last, Meaning::Shifted { unit: Unit::Day, by, anchor }, TimeRule::PartOfDay).with_part(last, part)
}

/// Adds the part of the day that follows a day: "Monday" + "morning".
pub(super) fn after_day(reader: &Reader, seen: Seen) -> Seen {
    match reader.sense(seen.last + 1) {
        Sense::Part(part) => seen.with_part(seen.last + 1, part),
        _ => seen,
    }
}

/// "tonight", "overnight"
pub(super) fn night(reader: &Reader, at: usize) -> Option<Seen> {
    match reader.sense(at) {
        Sense::Tonight | Sense::Overnight => Some(shifted(at, 0, Anchor::Published, Part::Night)),
        _ => None,
    }
}
