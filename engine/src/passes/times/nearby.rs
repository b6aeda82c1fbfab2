//! Days told by another day: "the day before yesterday", "a week from Monday", "the week of Aug. 11", and the quarter
//! that ended on one.

use super::meaning::{Amount, Anchor, Around, Meaning, Seen, Shift, Which, YearOf};
use super::memory::Memory;
use super::reader::Reader;
use super::resolve::Context;
use super::sense::Sense;
use super::units::Unit;
use crate::calendar::{Date, Weekday};
use crate::facts::TimeRule;
use crate::lexicon::{Atom, REPORTING_VERBS};
use crate::text::Tag;

/// What the unit at `head`, with "the" before it, tells by the day after it.
pub(super) fn of_day(reader: &Reader, head: usize, unit: Unit) -> Option<Seen> {
    match unit {
        Unit::Day if reader.is(head + 1, words!["before"]) => beside(reader, head + 2, -1),
        Unit::Day if reader.is(head + 1, words!["after"]) => beside(reader, head + 2, 1),
        // "the week before Christmas"
        Unit::Week if reader.is(head + 1, words!["before", "after"]) => {
            let weeks = if reader.is(head + 1, words!["before"]) { -1 } else { 1 };
            let day = day_at(reader, head + 2)?;
            let dated = matches!(day.meaning, Meaning::Holiday(..) | Meaning::Date { .. });
            (dated && day.around == Around::Itself).then(|| day.with(Around::WeekBeside(weeks)))
        }
        Unit::Week if reader.is(head + 1, words!["of"]) => Some(day_at(reader, head + 2)?.with(Around::Week)),
        Unit::Quarter if reader.is(head + 1, words!["ended", "ending"]) => {
            let on = usize::from(reader.is(head + 2, words!["on"]));
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

/// "Tuesday next week", "Friday of last week": the day of that week
pub(super) fn of_week(reader: &Reader, at: usize, day: Weekday) -> Option<Seen> {
    let of = usize::from(reader.is(at + 1, words!["of"]));
    let by = match reader.sense(at + 1 + of) {
        Sense::Next | Sense::Coming => 1,
        Sense::Last => -1,
        Sense::This => 0,
        _ => return None,
    };
    let last = at + 2 + of;
    let meaning = Meaning::Shifted { unit: Unit::Week, by, anchor: Anchor::Published };
    (reader.sense(last) == Sense::Unit(Unit::Week))
        .then(|| Seen::new(last, meaning, TimeRule::Weekday).with(Around::Nth(Unit::Day, day as u8 + 1)))
}

/// "tomorrow week"
pub(super) fn week_after(reader: &Reader, at: usize, meaning: Meaning) -> Option<Seen> {
    // "On Friday week the court sits"
    let led =
        reader.follows(at, words!["on", "by", "until"]) && matches!(reader.tag(at + 2), Tag::Determiner | Tag::Pronoun);
    let ends = led || reader.phrase_ends(at + 2) || reader.is(at + 2, words!["whether", "how"]);
    let week = reader.is(at + 1, words!["week"]) && ends && !reader.follows(at, words!["the", "this"]);
    week.then(|| Seen::new(at + 1, meaning, TimeRule::Distance).with(Around::Days(7)))
}

/// "the Friday after Christmas", "the Friday after next", "the Friday before last", "the Friday after polling day", of the weekday `day` at `at`
pub(super) fn beside_day(reader: &Reader, at: usize, day: Weekday) -> Option<Seen> {
    if !reader.follows(at, words!["the"]) || !reader.is(at + 1, words!["after", "before"]) {
        return None;
    }
    let after = reader.is(at + 1, words!["after"]);
    if after && reader.is(at + 2, words!["next"]) && reader.phrase_ends(at + 3) {
        let next = Seen::new(at + 2, Meaning::Weekday(day, Shift::Coming), TimeRule::Weekday);
        return Some(Seen { doubtful: true, ..next.with(Around::Days(7)) });
    }
    if !after && reader.is(at + 2, words!["last"]) && reader.phrase_ends(at + 3) {
        let last = Seen::new(at + 2, Meaning::Weekday(day, Shift::Last), TimeRule::Weekday);
        return Some(last.with(Around::Days(-7)));
    }
    match day_at(reader, at + 2).filter(|other| other.around == Around::Itself) {
        Some(other) => Some(Seen { part: None, rule: TimeRule::Weekday, ..other.with(Around::Weekday(day, after)) }),
        None => Some(Seen::new(at, Meaning::Weekday(day, Shift::Untold), TimeRule::Weekday)),
    }
}

/// "Jan. 3, a Sunday": which day that was
pub(super) fn told_of(reader: &Reader, at: usize) -> Option<Seen> {
    let comma = at.checked_sub(2).filter(|_| reader.follows(at, words!["a"]))?;
    let meaning = Meaning::Shifted { unit: Unit::Day, by: 0, anchor: Anchor::Mentioned };
    (reader.is(comma, words![","]) && reader.phrase_ends(at + 1)).then(|| Seen::new(at, meaning, TimeRule::Weekday))
}

/// "July" in "fifty years ago in July", "fifty years ago this July": a month of the year just named
pub(super) fn of_year_ago(reader: &Reader, at: usize, seen: &Seen, memory: &Memory) -> Option<Seen> {
    let Meaning::Date { year: YearOf::Open | YearOf::Relative(0), month: month @ Some(_), day } = seen.meaning else {
        return None;
    };
    let this = matches!(reader.sense(at), Sense::This);
    let before = at.checked_sub(if this { 1 } else { 2 })?;
    let ago = (this || reader.follows(at, words!["in", "on"])) && reader.sense(before) == Sense::Ago;
    let (from, to) = memory.range.filter(|_| ago && memory.fresh)?;
    let year = from.year == to.year && to.days() - from.days() > 300;
    let meaning = Meaning::Date { year: YearOf::Stated(from.year), month, day };
    year.then_some(Seen { meaning, ..*seen })
}

/// "November" in "ill in 1974. … that November": a month of the year that is long over and was just named
pub(super) fn of_that_year(reader: &Reader, at: usize, seen: &Seen, context: &Context) -> Option<Seen> {
    let Meaning::Date { year: YearOf::Open, month: month @ Some(number), day: None } = seen.meaning else {
        return None;
    };
    let that = at.checked_sub(1).filter(|_| reader.follows(at, words!["that"]))?;
    // "said that November was cold", "that March sales fell"
    let told = that > reader.start() && REPORTING_VERBS.contains(reader.text_before(that, 1));
    let acts = reader.tag(at + 1).is_finite() || matches!(reader.tag(at + 1), Tag::Auxiliary | Tag::Modal);
    let acts =
        acts || !reader.phrase_ends(at + 1) && reader.tag(at + 1) != Tag::Pronoun && reader.tag(at + 1) != Tag::VerbIng;
    let (from, to) = context.memory.range.filter(|_| !told && !acts)?;
    let long_ago = context.published.is_none_or(|day| day.days() - to.days() > 365);
    let year = from.year + i16::from(from.month > number);
    let meaning = Meaning::Date { year: YearOf::Stated(year), month, day: None };
    let whole = to.days() - from.days() > 363;
    long_ago.then_some(Seen { meaning, doubtful: !whole || from.year != to.year, ..*seen })
}

/// "Tuesday" in "a parade on Monday, followed by a fair on Tuesday": the first one after the day just named
pub(super) fn following(reader: &Reader, at: usize, seen: &Seen, memory: &Memory) -> Option<Seen> {
    let Meaning::Weekday(day, Shift::Bare) = seen.meaning else { return None };
    let mut back = (2..=8).map_while(|back| at.checked_sub(back).filter(|&at| at > reader.start()));
    // "said on Monday that the theft was followed by": that day is not when what is followed was.
    let beside = |by: usize| {
        let links =
            (reader.start()..by - 1).rev().take_while(|&at| reader.is(at, words![",", "is", "was", "be", "will"]));
        let before = links.last().unwrap_or(by - 1).checked_sub(1);
        before.is_some_and(|at| at >= reader.start() && reader.sense(at) != Sense::Other)
    };
    let followed = back.any(|by| reader.is(by, words!["by"]) && reader.follows(by, words!["followed"]) && beside(by));
    (followed && memory.fresh).then_some(Seen { meaning: Meaning::Weekday(day, Shift::After), ..*seen })
}

/// The time from which the sentence goes on to speak, if it opens with one that is long over: "Last year, …",
/// "In 2019, …", "Last October", "Last summer's window"
pub(super) fn told_from(
    reader: &Reader,
    at: usize,
    seen: &Seen,
    range: Option<(Date, Date)>,
    published: Option<Date>,
) -> Option<Told> {
    let ((from, to), day) = range.zip(published)?;
    let season = matches!(seen.meaning, Meaning::Season(_, YearOf::Last));
    let year = from.year == to.year && (season || to.days() - from.days() > 363);
    if to >= day || !year && day.days() - to.days() < HALF_A_YEAR {
        return None;
    }
    // "In the spring of that year"
    let opens = at <= reader.start() + 1 || at == reader.start() + 4 && reader.follows(at, words!["of"]);
    // "was told in March 2019 to leave by April 5"
    const ORDERS: &[Atom] = words!["told", "ordered", "given", "asked", "warned", "instructed"];
    let stated = matches!(seen.meaning, Meaning::Date { year: YearOf::Stated(_), .. });
    let opens = opens || stated && reader.follows(at, words!["in", "on"]) && reader.is(at.wrapping_sub(2), ORDERS);
    let parted = opens && reader.is(seen.last + 1, words![",", "'s", "’s"]);
    // "last year extended the date to Sept. 15"
    let told = matches!(seen.meaning, Meaning::Shifted { .. }) && reader.tag(seen.last + 1) == Tag::VerbPast;
    // "in 2014, the year in which it fell on April 14"
    let when = reader.is(seen.last + 1, words![","])
        && (reader.is(seen.last + 2, words!["when"]) || reader.is(seen.last + 3, words!["year"]));
    let apart = year && (parted || told || when);
    (opens || year && apart).then_some(Told { from, year, apart })
}

/// The time from which a sentence speaks.
#[derive(Clone, Copy)]
pub(super) struct Told {
    pub(super) from: Date,
    /// Whether it is a year, of which the days after it are.
    year: bool,
    /// Whether it is a year set apart, of which they surely are.
    apart: bool,
}

/// In days: of the months after one that is over for less, the publication date tells as well.
const HALF_A_YEAR: i32 = 182;

/// "June 1" in a sentence that speaks of the time `told`
pub(super) fn of_time_told(reader: &Reader, at: usize, seen: &Seen, told: Option<Told>) -> Option<Seen> {
    let Told { from, year, apart } = told?;
    // "Last October, an order to comply by Thanksgiving was dropped"
    if let Meaning::Holiday(holiday, YearOf::Open) = seen.meaning {
        let later = !year && holiday.day(from.year).is_some_and(|day| day < from);
        let meaning = Meaning::Holiday(holiday, YearOf::Stated(from.year + i16::from(later)));
        return Some(Seen { meaning, doubtful: true, ..*seen });
    }
    let Meaning::Date { year: YearOf::Open, month: month @ Some(number), day } = seen.meaning else { return None };
    // "Last October it was told to close by June": the first one after that
    let limit = reader.follows(at, words!["by", "before", "until", "till"]);
    // "Last year's winner will be back in May": what is to come is of no past year.
    let ahead = (reader.start()..at).rev().take(40).any(|at| {
        reader.tag(at) == Tag::Modal && !(limit && reader.is(at, words!["would"]))
            || reader.is(at, words!["is", "are", "has", "have"])
    });
    let later = i16::from(!year && number < from.month);
    let stated = Meaning::Date { year: YearOf::Stated(from.year + later), month, day };
    let meaning = if year || limit { stated } else { seen.meaning };
    (!ahead).then_some(Seen { meaning, doubtful: seen.doubtful || !apart || limit, ..*seen })
}

/// Whether other words tell the days of `seen`, at `at`: a fiscal year's are its owner's, and "the following July" is of
/// the year told before.
pub(super) fn is_open(reader: &Reader, at: usize, seen: &Seen) -> bool {
    (at..seen.last).any(|word| reader.sense(word) == Sense::Fiscal)
        || reader.text(seen.last).starts_with("FY")
        || reader.follows(at, words!["following"]) && reader.is(at.wrapping_sub(2), words!["the"])
        || matches!(seen.meaning, Meaning::Weekday(..)) && is_step(reader, at, seen.last)
        || is_of_that_time(reader, at, seen)
        || is_fiscal(reader, seen)
}

/// "home by nine that Friday", "By that Christmas", "by Christmas of the following year": of a time that is told of
fn is_of_that_time(reader: &Reader, at: usize, seen: &Seen) -> bool {
    let that = reader.follows(at, words!["that"])
        && (reader.tag(at - 1) == Tag::Determiner || at > 1 && reader.sense(at - 2) != Sense::Other);
    let of = seen.last + 1;
    let of_year = reader.is(of, words!["of"])
        && reader.is(of + 1, words!["the", "that"])
        && (of + 2..of + 4).any(|at| reader.sense(at) == Sense::Unit(Unit::Year));
    matches!(seen.meaning, Meaning::Weekday(..) | Meaning::Holiday(_, YearOf::Open)) && (that || of_year)
}

/// "the second quarter ended Aug. 31": a quarter that does not end with the calendar's
fn is_fiscal(reader: &Reader, seen: &Seen) -> bool {
    let Meaning::Quarter { which: Which::Number(number), .. } = seen.meaning else { return false };
    let end = reader.is(seen.last + 1, words!["ended", "ending"]).then(|| day_at(reader, seen.last + 2)).flatten();
    matches!(end, Some(Seen { meaning: Meaning::Date { month: Some(month), .. }, .. }) if month != number * 3)
}

/// "moved from Monday, then to Thursday": one of several moves, each of which may be over.
pub(super) fn is_step(reader: &Reader, at: usize, last: usize) -> bool {
    let comma = last + 1 + usize::from(reader.is(last + 1, words![","]));
    let then = |at: usize| reader.is(at, words!["then"]) && reader.is(at + 1, words!["to"]);
    reader.follows(at, words!["from", "to"]) && (then(comma) || then(at.wrapping_sub(2)))
}

/// "Carter, who voted on Oct. 13, spoke", "moved to Thursday from Tuesday": whether the day is another clause's, or one that
/// holds no longer.
pub(super) fn is_aside(reader: &Reader, at: usize, seen: &Seen) -> bool {
    let mut before = (reader.start()..at).rev().take(9).take_while(|&at| !reader.is(at, words![","]));
    let day = seen.clock.is_none() && matches!(seen.meaning, Meaning::Weekday(..) | Meaning::Date { .. });
    let left = day && reader.follows(at, words!["from"]) && at > 1 && reader.sense(at - 2) != Sense::Other;
    left || reader.is(seen.last + 1, words![","]) && before.any(|at| reader.is(at, words!["who", "which"]))
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
    // "a week today", "a fortnight tomorrow"; not "has been shut for a week today", "is a week today since"
    if let (Amount::Whole(1), Sense::Day(by @ 0..=1), Unit::Week | Unit::Fortnight) = (amount, reader.sense(at), unit) {
        let apart =
            (2..=4).any(|back| at.checked_sub(back).is_some_and(|at| reader.is(at, words!["for", "of", "been"])));
        let lasts = apart && !reader.is(at.saturating_sub(4), words!["listed", "set", "scheduled", "due"]);
        let meaning = Meaning::Shifted { unit: Unit::Day, by: by.into(), anchor: Anchor::Published };
        let days = if unit == Unit::Week { 7 } else { 14 };
        return (!lasts && reader.phrase_ends(at + 1) && !reader.is(at + 1, words!["since", "that"]))
            .then(|| Seen::new(at, meaning, TimeRule::Distance).with(Around::Days(days)));
    }
    let (Amount::Whole(count @ 1..=999), true) = (amount, reader.is(at, words!["from", "on", "ago"])) else {
        return None;
    };
    // "was pushed back a week on Monday", "extended it by a week on Monday": how long, and when that was done.
    let delay =
        (2..=3).any(|back| at.checked_sub(back + 1).is_some_and(|word| reader.is(word, words!["by", "back", "for"])));
    if delay && !reader.is(at, words!["ago"]) {
        return None;
    }
    let days = match unit {
        Unit::Week if reader.is(at, words!["ago"]) => -7,
        Unit::Day if reader.is(at, words!["from"]) => 1,
        Unit::Week => 7,
        Unit::Fortnight => 14,
        _ => return None,
    };
    // "30 days from Monday to pay", and not "two weeks from Monday to Friday"
    let ends = |day: &Seen| {
        let to = reader.is(day.last + 1, words!["to"]) && reader.tag(day.last + 2) != Tag::Verb;
        to || reader.is(day.last + 1, words!["through", "until", "-"])
    };
    let day = day_at(reader, at + 1).filter(|day| !ends(day))?;
    let weekday = matches!(day.meaning, Meaning::Weekday(_, Shift::Bare));
    if !reader.is(at, words!["from"]) && !weekday || reader.is(at, words!["on"]) && count > 1 {
        return None;
    }
    let meaning = match day.meaning {
        // "a week ago Tuesday": from the Tuesday before
        Meaning::Weekday(_, Shift::Bare) if days < 0 => day.meaning,
        // "30 days from Tuesday's ruling": from one that has fallen
        Meaning::Weekday(name, Shift::Bare) if reader.is(day.last + 1, words!["'s", "’s"]) => {
            Meaning::Weekday(name, Shift::This)
        }
        Meaning::Weekday(name, Shift::Bare) => Meaning::Weekday(name, Shift::Coming),
        other => other,
    };
    Some(Seen { meaning, rule: TimeRule::Distance, ..day.with(Around::Days(days * count as i32)) })
}
