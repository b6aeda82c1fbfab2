//! Days told by another day: "the day before yesterday", "a week from Monday", "the week of Aug. 11", and the quarter
//! that ended on one.

use super::meaning::{Amount, Around, Meaning, Seen, Shift, YearOf};
use super::memory::Memory;
use super::reader::Reader;
use super::sense::Sense;
use super::units::Unit;
use crate::calendar::Weekday;
use crate::facts::TimeRule;
use crate::text::Tag;

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

/// "Friday week", in Britain a week after that day, of the weekday `day` at `at`
pub(super) fn week_from(reader: &Reader, at: usize, day: Weekday) -> Option<Seen> {
    week_after(reader, at, Meaning::Weekday(day, Shift::Coming))
}

/// "tomorrow week"
pub(super) fn week_after(reader: &Reader, at: usize, meaning: Meaning) -> Option<Seen> {
    // "On Friday week the court sits"
    let led =
        reader.follows(at, &["on", "by", "until"]) && matches!(reader.tag(at + 2), Tag::Determiner | Tag::Pronoun);
    let ends = led || reader.phrase_ends(at + 2);
    let week = reader.is(at + 1, &["week"]) && ends && !reader.follows(at, &["the", "this"]);
    week.then(|| Seen::new(at + 1, meaning, TimeRule::Distance).with(Around::Days(7)))
}

/// "the Friday after Christmas", "the Friday after next", "the Friday after polling day", of the weekday `day` at `at`
pub(super) fn beside_day(reader: &Reader, at: usize, day: Weekday) -> Option<Seen> {
    if !reader.follows(at, &["the"]) || !reader.is(at + 1, &["after", "before"]) {
        return None;
    }
    let after = reader.is(at + 1, &["after"]);
    if after && reader.is(at + 2, &["next"]) && reader.phrase_ends(at + 3) {
        let next = Seen::new(at + 2, Meaning::Weekday(day, Shift::Coming), TimeRule::Weekday);
        return Some(Seen { doubtful: true, ..next.with(Around::Days(7)) });
    }
    match day_at(reader, at + 2).filter(|other| other.around == Around::Itself) {
        Some(other) => {
            Some(Seen { part: None, clock: None, rule: TimeRule::Weekday, ..other.with(Around::Weekday(day, after)) })
        }
        None => Some(Seen::new(at, Meaning::Weekday(day, Shift::Untold), TimeRule::Weekday)),
    }
}

/// "July" in "fifty years ago in July": a month of the year just named
pub(super) fn of_year_ago(reader: &Reader, at: usize, seen: &Seen, memory: &Memory) -> Option<Seen> {
    let Meaning::Date { year: YearOf::Open, month: month @ Some(_), day } = seen.meaning else { return None };
    let ago = reader.follows(at, &["in", "on"]) && at >= 2 && reader.sense(at - 2) == Sense::Ago;
    let (from, to) = memory.range.filter(|_| ago && memory.fresh)?;
    let year = from.year == to.year && to.days() - from.days() > 300;
    let meaning = Meaning::Date { year: YearOf::Stated(from.year), month, day };
    year.then_some(Seen { meaning, ..*seen })
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
    // "was pushed back a week on Monday", "extended it by a week on Monday": how long, and when that was done.
    let delay =
        (2..=3).any(|back| at.checked_sub(back + 1).is_some_and(|word| reader.is(word, &["by", "back", "for"])));
    if delay && !reader.is(at, &["ago"]) {
        return None;
    }
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
        // "30 days from Tuesday's ruling": from one that has fallen
        Meaning::Weekday(name, Shift::Bare) if reader.is(day.last + 1, &["'s", "’s"]) => {
            Meaning::Weekday(name, Shift::This)
        }
        Meaning::Weekday(name, Shift::Bare) => Meaning::Weekday(name, Shift::Coming),
        other => other,
    };
    Some(Seen { meaning, rule: TimeRule::Distance, ..day.with(Around::Days(days * count as i32)) })
}
