//! Days told by another day: "the day before yesterday", "a week from Monday", "the week of Aug. 11", and the quarter
//! that ended on one.

use super::meaning::{Amount, Around, Meaning, Seen, Shift};
use super::reader::Reader;
use super::sense::Sense;
use super::units::Unit;
use crate::facts::TimeRule;

/// What the unit at `head`, with "the" before it, tells by the day after it.
pub(super) fn of_day(reader: &Reader, head: usize, unit: Unit) -> Option<Seen> {
    match unit {
        Unit::Day if reader.is(head + 1, &["before"]) => beside(reader, head + 2, -1),
        Unit::Day if reader.is(head + 1, &["after"]) => beside(reader, head + 2, 1),
        Unit::Week if reader.is(head + 1, &["of"]) => Some(day_at(reader, head + 2)?.with(Around::Week)),
        Unit::Quarter if reader.is(head + 1, &["ended", "ending"]) => {
            let on = usize::from(reader.is(head + 2, &["on"]));
            let end = day_at(reader, head + 2 + on)?;
            Some(Seen { last: head, rule: TimeRule::Quarter, ..end.with(Around::Quarter) })
        }
        _ => None,
    }
}

/// "the day before yesterday", "the day after Thanksgiving"
fn beside(reader: &Reader, at: usize, days: i32) -> Option<Seen> {
    let day = day_at(reader, at)?;
    let single = day.clock.is_none() && day.part.is_none() && day.around == Around::Itself;
    single.then(|| day.with(Around::Days(days)))
}

/// A single day at `at`: "yesterday", "last Tuesday", "March 6", "Christmas".
fn day_at(reader: &Reader, at: usize) -> Option<Seen> {
    let dated = matches!(reader.sense(at), Sense::Day(_) | Sense::Holiday | Sense::Last | Sense::Next);
    let seen = if dated { super::day(reader, at) } else { super::dates::date(reader, at) };
    seen.filter(|seen| {
        matches!(
            seen.meaning,
            Meaning::Date { day: Some(_), .. } | Meaning::Weekday(..) | Meaning::Shifted { .. } | Meaning::Holiday(..)
        )
    })
}

/// "two weeks from Friday", "a week on Tuesday", "a week ago Tuesday", after the amount and its unit, which `at` follows.
pub(super) fn ahead_of_day(reader: &Reader, at: usize, amount: Amount, unit: Unit) -> Option<Seen> {
    let (Amount::Whole(count @ 1..=999), true) = (amount, reader.is(at, &["from", "on", "ago"])) else { return None };
    let days = match unit {
        Unit::Week if reader.is(at, &["ago"]) => -7,
        Unit::Day if reader.is(at, &["from"]) => 1,
        Unit::Week => 7,
        Unit::Fortnight => 14,
        _ => return None,
    };
    let day = day_at(reader, at + 1).filter(|day| !reader.is(day.last + 1, &["to", "through", "until", "-"]))?;
    let weekday = matches!(day.meaning, Meaning::Weekday(_, Shift::Bare));
    if !reader.is(at, &["from"]) && !weekday || reader.is(at, &["on"]) && count > 1 {
        return None;
    }
    let meaning = match day.meaning {
        // "a week ago Tuesday": from the Tuesday before
        Meaning::Weekday(_, Shift::Bare) if days < 0 => day.meaning,
        Meaning::Weekday(name, Shift::Bare) => Meaning::Weekday(name, Shift::This),
        other => other,
    };
    Some(Seen { meaning, rule: TimeRule::Distance, ..day.with(Around::Days(days * count as i32)) })
}
