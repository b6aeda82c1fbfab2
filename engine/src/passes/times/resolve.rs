//! From what the words state to a day, a value and a type: by the publication date, the verb and the time last named.

use super::meaning::{Amount, Anchor, Around, Meaning, Seen, Shift, YearOf};
use super::periods;
use super::tense::Tense;
use super::units::Unit;
use super::values::{self, Value};
use crate::calendar::{Date, Weekday};
use crate::facts::TimeKind;

/// What is known where a time stands.
pub(super) struct Context {
    pub(super) published: Option<Date>,
    pub(super) tense: Tense,
    pub(super) memory: Memory,
}

/// The times last spoken of.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Memory {
    /// The last time with a day, from its first to its last.
    pub(super) range: Option<(Date, Date)>,
    /// Whether the sentence at hand named it.
    pub(super) fresh: bool,
    /// The last quarter, and whether it was the very last time.
    pub(super) quarter: Option<(i16, u8)>,
    /// Whether a quarter was spoken of since the last date of another kind.
    pub(super) in_quarter: bool,
}

/// A time with its value.
pub(super) struct Resolved {
    pub(super) value: String,
    pub(super) kind: TimeKind,
    pub(super) range: Option<(Date, Date)>,
    pub(super) sure: bool,
}

/// The value of `seen`; `None` where its words make no time.
pub(super) fn resolve(seen: &Seen, context: &mut Context) -> Option<Resolved> {
    let mut sure = !seen.doubtful;
    let named = meaning(seen.meaning, context, &mut sure)?;
    let (value, range) = around(seen.around, named)?;
    let mut value = value.0;
    let mut kind = kind(seen.meaning);
    if let Some(part) = seen.part {
        value.push_str(part.letters());
        kind = if kind == TimeKind::Set { kind } else { TimeKind::Time };
    }
    if let Some(clock) = seen.clock {
        values::push_clock(&mut value, clock);
        kind = TimeKind::Time;
    }
    remember(seen, range, &mut context.memory);
    Some(Resolved { value, kind, range, sure: sure && (range.is_some() || !is_dated(kind)) })
}

/// What is meant around the day `named`; itself where no day is known.
fn around(around: Around, (value, range): Found) -> Option<Found> {
    let Some((day, to)) = range.filter(|_| around != Around::Itself) else { return Some((value, range)) };
    Some(match around {
        Around::Itself => (value, range),
        Around::Days(days) => on(day.plus_days(days)),
        Around::Week => periods::holding(Unit::Week, day),
        Around::Through(last) => {
            let last = Date::new(day.year, day.month, last)?;
            (value.text_after("/").text_after(&Value::day(last).0), Some((day, last)))
        }
        Around::Years(year) => {
            (value.text_after("/").number_after(year.into(), 4), Some((day, Date::new(year, 12, 31)?)))
        }
        // A quarter's books close at its end or, in a fiscal year, up to a month and a half from it.
        Around::Quarter => periods::holding(Unit::Quarter, to.plus_days(-45)),
    })
}

fn is_dated(kind: TimeKind) -> bool {
    matches!(kind, TimeKind::Date | TimeKind::Time)
}

fn kind(meaning: Meaning) -> TimeKind {
    match meaning {
        Meaning::Duration(..) => TimeKind::Duration,
        Meaning::Every(..)
        | Meaning::EveryWeekday(_)
        | Meaning::EveryMonth(_)
        | Meaning::EverySeason(_)
        | Meaning::Set(_) => TimeKind::Set,
        Meaning::Distance { unit, .. } if unit.is_of_the_clock() => TimeKind::Time,
        _ => TimeKind::Date,
    }
}

fn remember(seen: &Seen, range: Option<(Date, Date)>, memory: &mut Memory) {
    let Some((from, to)) = range else { return };
    memory.range = Some((from, to));
    memory.fresh = true;
    match seen.meaning {
        _ if seen.around == Around::Quarter => {
            memory.quarter = Some((from.year, (from.month - 1) / 3 + 1));
            memory.in_quarter = true;
        }
        // A quarter of another year is there to compare with; the story's own quarter stays in mind.
        Meaning::Quarter { year: YearOf::Open | YearOf::Relative(0), .. }
        | Meaning::Shifted { unit: Unit::Quarter, .. } => {
            memory.quarter = Some((from.year, (from.month - 1) / 3 + 1));
            memory.in_quarter = true;
        }
        Meaning::YearEarlier | Meaning::Shifted { unit: Unit::Year | Unit::Day, .. } | Meaning::Weekday(..) => {}
        Meaning::Date { day: None, month: None, .. } => memory.in_quarter = false,
        _ => {}
    }
}

pub(super) type Found = (Value, Option<(Date, Date)>);

fn meaning(meaning: Meaning, context: &Context, sure: &mut bool) -> Option<Found> {
    let published = context.published;
    match meaning {
        Meaning::Date { year, month, day } => calendar(year, month, day, context, sure),
        Meaning::DayOfMonth(day) => day_of_month(day, context, sure),
        Meaning::Weekday(day, shift) => Some(weekday(day, shift, context, sure)),
        Meaning::Shifted { unit, by, anchor } => Some(periods::shifted(unit, by, anchor, context, sure)),
        Meaning::Distance { amount, unit, ahead, anchor } => distance(amount, unit, ahead, anchor, context, sure),
        Meaning::YearEarlier => periods::year_earlier(context, sure),
        Meaning::Quarter { number, year } => periods::quarter(number, year, context, sure),
        Meaning::Half { number, year } => periods::half(number, year, context),
        Meaning::Season(season, year) => periods::season_of(season, year, context, sure),
        Meaning::Holiday(holiday, year) => {
            let day = |year| holiday.day(year).map(|day| (day, day));
            let Some(year) = pick_year(year, context, sure, day) else {
                return Some((Value::text("XXXX-XX-XX"), None));
            };
            holiday.day(year).map(on)
        }
        Meaning::Decade(year) => {
            let (from, to) = (Date::new(year, 1, 1)?, Date::new(year + 9, 12, 31)?);
            Some((Value::number(i32::from(year / 10), 3), Some((from, to))))
        }
        Meaning::Century(number @ 1..) => {
            let first = (i16::from(number) - 1) * 100 + 1;
            let (from, to) = (Date::new(first, 1, 1)?, Date::new((first + 99).min(9999), 12, 31)?);
            Some((Value::number(i32::from(number) - 1, 2), Some((from, to))))
        }
        Meaning::Century(_) => None,
        Meaning::Reference(value) => {
            let today = published.filter(|_| value == "PRESENT_REF").map(|day| (day, day));
            Some((Value::text(value), today))
        }
        Meaning::Duration(amount, unit) | Meaning::Every(amount, unit) => Some((values::duration(amount, unit), None)),
        Meaning::EveryWeekday(day) => Some((Value::text("XXXX-WXX-").number_after(day as i32 + 1, 1), None)),
        Meaning::EveryMonth(month) => Some((Value::text("XXXX-").number_after(month.into(), 2), None)),
        Meaning::EverySeason(season) => Some((Value::text("XXXX-").text_after(season.letters()), None)),
        Meaning::Set(value) => Some((Value::text(value), None)),
    }
}

pub(super) fn on(day: Date) -> Found {
    (Value::day(day), Some((day, day)))
}

/// The year that is meant, where `range` gives the days that it would mean in a year.
pub(super) fn pick_year(
    year: YearOf,
    context: &Context,
    sure: &mut bool,
    range: impl Fn(i16) -> Option<(Date, Date)>,
) -> Option<i16> {
    let published = context.published;
    let here = published.map(|day| day.year);
    match year {
        YearOf::Stated(year) => Some(year),
        YearOf::Short(year) => Some(i16::from(year) + if year > 60 { 1900 } else { 2000 }),
        YearOf::Relative(by) => here.map(|year| year.saturating_add(by as i16)),
        YearOf::Last => (0..5)
            .filter_map(|by| Some(here? - by))
            .find(|&year| range(year).is_some_and(|(_, to)| Some(to) < published)),
        YearOf::Next => (0..5)
            .filter_map(|by| Some(here? + by))
            .find(|&year| range(year).is_some_and(|(from, _)| Some(from) > published)),
        YearOf::Open => open_year(context, sure, range),
    }
}

/// The year of a day or month that stands without one: the verb and the distance tell.
fn open_year(context: &Context, sure: &mut bool, range: impl Fn(i16) -> Option<(Date, Date)>) -> Option<i16> {
    let day = context.published?;
    let here = day.year;
    let past = (0..9).map(|by| here - by).find(|&year| range(year).is_some_and(|(from, _)| from <= day));
    let future = (0..9).map(|by| here + by).find(|&year| range(year).is_some_and(|(_, to)| to >= day));
    let exact = range(here).is_some_and(|(from, to)| from == to);
    let away = |year: Option<i16>| year.and_then(&range).map_or(i32::MAX, |(from, _)| (from.days() - day.days()).abs());
    match context.tense {
        // A day eleven months away would have been given its year.
        tense
            if (exact || tense != Tense::Past)
                && away(past).min(away(future)) <= NEAR
                && away(past).max(away(future)) > 365 - NEAR =>
        {
            nearer(day, past, future, range)
        }
        Tense::Past => past,
        Tense::Future => {
            // A day half a year ahead is seldom named without its year.
            *sure = *sure && !(exact && away(future) > HALF_A_YEAR && away(past) < HALF_A_YEAR);
            future
        }
        Tense::Unknown => {
            *sure = *sure && past == future;
            nearer(day, past, future, range)
        }
    }
}

/// In days
const HALF_A_YEAR: i32 = 182;

/// Two months: nearer than this, a month or day needs no year, whatever the verb.
const NEAR: i32 = 60;

/// The year in which the time lies nearer to `day`.
fn nearer(
    day: Date,
    past: Option<i16>,
    future: Option<i16>,
    range: impl Fn(i16) -> Option<(Date, Date)>,
) -> Option<i16> {
    let (Some(past), Some(future)) = (past, future) else { return past.or(future) };
    let ago = range(past).map_or(i32::MAX, |(_, to)| day.days() - to.days());
    let ahead = range(future).map_or(i32::MAX, |(from, _)| from.days() - day.days());
    // News tells of what has happened more often than of what will.
    Some(if ago <= ahead.saturating_mul(2) { past } else { future })
}

fn calendar(year: YearOf, month: Option<u8>, day: Option<u8>, context: &Context, sure: &mut bool) -> Option<Found> {
    let Some(month) = month else {
        let Some(year) = pick_year(year, context, sure, periods::whole_year) else {
            return Some((Value::text("XXXX"), None));
        };
        return Some((Value::number(year.into(), 4), periods::whole_year(year)));
    };
    let range = |year| match day {
        Some(day) => Date::new(year, month, day).map(|day| (day, day)),
        None => Date::new(year, month, 1).map(|day| (day, day.month_end())),
    };
    Date::new(2000, month, day.unwrap_or(1))?;
    let known = pick_year(year, context, sure, range);
    let value = known
        .map_or(Value::text("XXXX"), |year| Value::number(year.into(), 4))
        .text_after("-")
        .number_after(month.into(), 2);
    let value = day.map_or(value.clone(), |day| value.text_after("-").number_after(day.into(), 2));
    match known {
        Some(year) => Some((value, Some(range(year)?))),
        None => Some((value, None)),
    }
}

/// "the 6th": of the publication's month, or of the one beside it that the verb tells.
fn day_of_month(day: u8, context: &Context, sure: &mut bool) -> Option<Found> {
    *sure = false;
    let Some(published) = context.published else {
        return Some((Value::text("XXXX-XX-").number_after(day.into(), 2), None));
    };
    let shift = match context.tense {
        Tense::Future => i32::from(day < published.day),
        _ => -i32::from(day > published.day),
    };
    let month = published.month_start().plus_months(shift);
    Date::new(month.year, month.month, day).map(on)
}

fn weekday(day: Weekday, shift: Shift, context: &Context, sure: &mut bool) -> Found {
    let Some(published) = context.published else {
        return (Value::text("XXXX-WXX-").number_after(day as i32 + 1, 1), None);
    };
    let mentioned = context.memory.range.map_or(published, |(from, _)| from);
    let back = |from: Date| (from.weekday() as i32 - day as i32).rem_euclid(7);
    let ahead = |from: Date| (day as i32 - from.weekday() as i32).rem_euclid(7);
    let strictly = |days: i32| if days == 0 { 7 } else { days };
    on(match shift {
        Shift::Bare if context.tense == Tense::Future => published.plus_days(ahead(published)),
        Shift::Bare => {
            *sure = *sure && (context.tense == Tense::Past || back(published) == 0);
            published.plus_days(-back(published))
        }
        Shift::Last => published.plus_days(-strictly(back(published))),
        Shift::Next => {
            let days = strictly(ahead(published));
            *sure = *sure && published.weekday() as i32 + days > 6;
            published.plus_days(days)
        }
        Shift::This => match context.tense {
            Tense::Past => published.plus_days(-back(published)),
            _ => published.plus_days(ahead(published)),
        },
        Shift::Before => mentioned.plus_days(-strictly(back(mentioned))),
        Shift::After => mentioned.plus_days(strictly(ahead(mentioned))),
    })
}

fn distance(
    amount: Amount,
    unit: Unit,
    ahead: bool,
    anchor: Anchor,
    context: &Context,
    sure: &mut bool,
) -> Option<Found> {
    let mentioned = context.memory.range.map(|(from, _)| from);
    let Amount::Whole(count) = amount else {
        let value = if anchor == Anchor::Mentioned || unit.is_of_the_clock() {
            values::duration(amount, unit)
        } else {
            Value::text(if ahead { "FUTURE_REF" } else { "PAST_REF" })
        };
        return Some((value, None));
    };
    // "two years later", of no day that the article has named, is a length and no more.
    if unit.is_of_the_clock() || anchor == Anchor::Mentioned && mentioned.is_none() {
        return Some((values::duration(amount, unit), None));
    }
    let from = if anchor == Anchor::Mentioned { mentioned.or(context.published) } else { context.published };
    *sure = *sure && (anchor == Anchor::Published || mentioned.is_some() && unit == Unit::Day);
    let Some(from) = from else { return Some((values::unknown(unit), None)) };
    let by = i32::try_from(count).ok()?;
    let unit = if unit == Unit::Decade || unit == Unit::Century {
        (Unit::Year, by.checked_mul(if unit == Unit::Decade { 10 } else { 100 })?)
    } else {
        (unit, by)
    };
    let by = if ahead { unit.1 } else { -unit.1 };
    if unit.0 == Unit::Year && i32::from(from.year) + by < 1 {
        return Some((Value::text("PAST_REF"), None));
    }
    Some(periods::holding(unit.0, periods::moved(from, unit.0, by)))
}
