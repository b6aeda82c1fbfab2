//! Parts of a day, alone or after the day: "Monday morning", "this evening", "last night", "tonight".

use super::meaning::{Anchor, Around, Meaning, Seen};
use super::reader::Reader;
use super::sense::Sense;
use super::units::{Part, Unit};
use crate::facts::TimeRule;
use crate::lexicon::Atom;

/// The part `part`, which ends with `last`, of the day that follows it or else of the day last spoken of:
/// "mid-afternoon Friday".
pub(super) fn of_a_day(reader: &Reader, last: usize, part: Part) -> Seen {
    of_next_day(reader, last, part, words!["on"]).unwrap_or(shifted(last, 0, Anchor::Story, part))
}

/// "by nightfall", "until sunset", where no day follows: of the day last spoken of
pub(super) fn of_limit(reader: &Reader, at: usize, part: Part) -> Option<Seen> {
    let dusk = reader.is(at, words!["dusk", "nightfall", "sundown", "sunset"]);
    let dated = (at + 1..at + 4).any(|at| super::day(reader, at).is_some());
    (dusk && !dated && !reader.tag(at + 1).is_noun()).then(|| shifted(at, 0, Anchor::Story, part))
}

/// "the night of Aug. 6", after its first two words
pub(super) fn of_named_day(reader: &Reader, last: usize, part: Part) -> Option<Seen> {
    let day = of_next_day(reader, last, part, words!["of"])?;
    reader.is(last + 1, words!["of"]).then_some(day)
}

/// The day that follows `last`, with its part.
fn of_next_day(reader: &Reader, last: usize, part: Part, joint: &[Atom]) -> Option<Seen> {
    let day = super::day(reader, last + 1 + usize::from(reader.is(last + 1, joint)))?;
    (day.part.is_none() && day.clock.is_none() && day.around == Around::Itself).then(|| day.with_part(day.last, part))
}

/// The part `part` of the day that lies `by` days from `anchor`.
pub(super) fn shifted(last: usize, by: i32, anchor: Anchor, part: Part) -> Seen {
    Seen::new(last, Meaning::Shifted { unit: Unit::Day, by, anchor }, TimeRule::PartOfDay).with_part(last, part)
}

/// Adds the part of the day that follows a day: "Monday" + "morning".
pub(super) fn after_day(reader: &Reader, seen: Seen) -> Seen {
    match reader.sense(seen.last + 1) {
        Sense::Part(part) => {
            let last = seen.last + 1;
            // "Sunday night, 29 March"
            let named = matches!(seen.meaning, Meaning::Weekday(..)) && reader.is(last + 1, words![","]);
            let date = named.then(|| super::dates::date(reader, last + 2)).flatten();
            let date = date.filter(|date| matches!(date.meaning, Meaning::Date { day: Some(_), .. }));
            date.map_or(seen.with_part(last, part), |date| date.with_part(date.last, part))
        }
        _ => seen,
    }
}

/// "tonight", "overnight", "overnight Monday"
pub(super) fn night(reader: &Reader, at: usize) -> Option<Seen> {
    match reader.sense(at) {
        Sense::Tonight => Some(shifted(at, 0, Anchor::Published, Part::Night)),
        Sense::Overnight => of_next_day(reader, at, Part::Night, words!["on"])
            .or_else(|| Some(Seen::new(at, Meaning::Overnight, TimeRule::PartOfDay).with_part(at, Part::Night))),
        _ => None,
    }
}
