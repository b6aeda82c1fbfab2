//! From what the words state to a day, a value and a type: by the publication date, the verb and the time last named.

use super::meaning::{Amount, Anchor, Meaning, Seen, Shift, YearOf};
use super::tense::Tense;
use super::units::{Season, Unit};
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
    let (value, range) = meaning(seen.meaning, context, &mut sure)?;
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
    remember(seen.meaning, range, &mut context.memory);
    Some(Resolved { value, kind, range, sure: sure && (range.is_some() || !is_dated(kind)) })
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

fn remember(meaning: Meaning, range: Option<(Date, Date)>, memory: &mut Memory) {
    let Some((from, to)) = range else { return };
    memory.range = Some((from, to));
    match meaning {
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

type Found = (Value, Option<(Date, Date)>);

fn meaning(meaning: Meaning, context: &Context, sure: &mut bool) -> Option<Found> {
    let published = context.published;
    match meaning {
        Meaning::Date { year, month, day } => calendar(year, month, day, context, sure),
        Meaning::DayOfMonth(day) => day_of_month(day, context, sure),
        Meaning::Weekday(day, shift) => Some(weekday(day, shift, context, sure)),
        Meaning::Shifted { unit, by, anchor } => Some(shifted(unit, by, anchor, context, sure)),
        Meaning::Distance { amount, unit, ahead, anchor } => distance(amount, unit, ahead, anchor, context, sure),
        Meaning::YearEarlier => year_earlier(context, sure),
        Meaning::Quarter { number, year } => quarter(number, year, context, sure),
        Meaning::Half { number, year } => half(number, year, context),
        Meaning::Season(season, year) => season_of(season, year, context, sure),
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

fn on(day: Date) -> Found {
    (Value::day(day), Some((day, day)))
}

/// The year that is meant, where `range` gives the days that it would mean in a year.
fn pick_year(
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
        YearOf::Open => {
            let (day, here) = (published?, here?);
            let past = (0..9).map(|by| here - by).find(|&year| range(year).is_some_and(|(from, _)| from <= day));
            let future = (0..9).map(|by| here + by).find(|&year| range(year).is_some_and(|(_, to)| to >= day));
            let exact = range(here).is_some_and(|(from, to)| from == to);
            let away = |year: Option<i16>| {
                year.and_then(&range).map_or(i32::MAX, |(from, _)| (from.days() - day.days()).abs())
            };
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
                Tense::Future => future,
                Tense::Unknown => {
                    *sure = *sure && past == future;
                    nearer(day, past, future, range)
                }
            }
        }
    }
}

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
        let Some(year) = pick_year(year, context, sure, whole_year) else { return Some((Value::text("XXXX"), None)) };
        return Some((Value::number(year.into(), 4), whole_year(year)));
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

fn whole_year(year: i16) -> Option<(Date, Date)> {
    Some((Date::new(year, 1, 1)?, Date::new(year, 12, 31)?))
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

/// The days of the `unit` that holds `day`, and its value.
fn holding(unit: Unit, day: Date) -> Found {
    let start = day.month_start();
    let monday = day.plus_days(-(day.weekday() as i32));
    match unit {
        Unit::Weekend => {
            let saturday = monday.plus_days(5);
            (Value::week(day).text_after("-WE"), Some((saturday, saturday.plus_days(1))))
        }
        Unit::Week | Unit::Fortnight => (Value::week(day), Some((monday, monday.plus_days(6)))),
        Unit::Month => (Value::month(day), Some((start, day.month_end()))),
        Unit::Quarter => in_quarter(day.year, (day.month - 1) / 3 + 1),
        Unit::Year => (Value::number(day.year.into(), 4), whole_year(day.year)),
        Unit::Decade => {
            let first = day.year - day.year % 10;
            let days = Date::new(first, 1, 1).zip(Date::new(first + 9, 12, 31));
            (Value::number(i32::from(first / 10), 3), days)
        }
        Unit::Century => (Value::number(i32::from(day.year / 100), 2), None),
        _ => on(day),
    }
}

fn in_quarter(year: i16, number: u8) -> Found {
    let first = Date::new(year, number.clamp(1, 4) * 3 - 2, 1);
    let value = Value::number(year.into(), 4).text_after("-Q").number_after(number.into(), 1);
    (value, first.map(|first| (first, first.plus_months(2).month_end())))
}

fn moved(day: Date, unit: Unit, by: i32) -> Date {
    match unit {
        Unit::Day => day.plus_days(by),
        Unit::Week | Unit::Weekend => day.plus_days(by.saturating_mul(7)),
        Unit::Fortnight => day.plus_days(by.saturating_mul(14)),
        Unit::Month => day.plus_months(by.clamp(-99_999, 99_999)),
        Unit::Quarter => day.plus_months(by.clamp(-9_999, 9_999) * 3),
        Unit::Year => day.plus_months(by.clamp(-9_999, 9_999) * 12),
        Unit::Decade => day.plus_months(by.clamp(-999, 999) * 120),
        Unit::Century => day.plus_months(by.clamp(-99, 99) * 1200),
        _ => day,
    }
}

fn shifted(unit: Unit, by: i32, anchor: Anchor, context: &Context, sure: &mut bool) -> Found {
    // "at 6 a.m." after "1997" is no hour of New Year's Day.
    let mentioned = context.memory.range.filter(|(from, to)| unit > Unit::Day || from == to).map(|(from, _)| from);
    if anchor == Anchor::Mentioned {
        *sure = *sure && mentioned.is_some() && by == 0;
    }
    let from = if anchor == Anchor::Mentioned { mentioned.or(context.published) } else { context.published };
    let Some(from) = from else { return (values::unknown(unit), None) };
    if unit == Unit::Weekend {
        return weekend(from, by, context.tense);
    }
    holding(unit, moved(from, unit, by))
}

/// "the weekend" is the last one that began, unless the verb looks ahead; "next weekend" never began.
fn weekend(from: Date, by: i32, tense: Tense) -> Found {
    let begun = from.weekday() >= Weekday::Saturday;
    let weeks = match by {
        i32::MIN if begun || tense == Tense::Future => 0,
        i32::MIN => -1,
        0 if tense == Tense::Past && !begun => -1,
        by => by,
    };
    holding(Unit::Weekend, from.plus_days(7 * weeks))
}

fn distance(
    amount: Amount,
    unit: Unit,
    ahead: bool,
    anchor: Anchor,
    context: &Context,
    sure: &mut bool,
) -> Option<Found> {
    let Amount::Whole(count) = amount else {
        return Some((values::duration(amount, unit), None));
    };
    if unit.is_of_the_clock() {
        return Some((values::duration(amount, unit), None));
    }
    let mentioned = context.memory.range.map(|(from, _)| from);
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
    Some(holding(unit.0, moved(from, unit.0, by)))
}

/// "a year ago": the same quarter of the year before, where a quarter is being compared.
fn year_earlier(context: &Context, sure: &mut bool) -> Option<Found> {
    if let (Some((year, number)), true) = (context.memory.quarter, context.memory.in_quarter) {
        *sure = false;
        return Some(in_quarter(year - 1, number));
    }
    let Some(published) = context.published else { return Some((Value::text("XXXX"), None)) };
    Some(holding(Unit::Year, published.plus_months(-12)))
}

fn quarter(number: Option<u8>, year: YearOf, context: &Context, sure: &mut bool) -> Option<Found> {
    let named = number.or(context.memory.quarter.map(|(_, number)| number));
    let Some(published) = context.published else {
        let value = match year {
            YearOf::Stated(year) => Value::number(year.into(), 4),
            _ => Value::text("XXXX"),
        };
        let value = value.text_after("-Q");
        let value = named.map_or(value.clone().text_after("X"), |number| value.number_after(number.into(), 1));
        return Some((value, None));
    };
    let current = (published.month - 1) / 3 + 1;
    let spoken = context.memory.quarter.unwrap_or(if current == 1 {
        (published.year - 1, 4)
    } else {
        (published.year, current - 1)
    });
    *sure = *sure && (number.is_some() || context.memory.quarter.is_some());
    let number = named.unwrap_or(spoken.1);
    let year = match year {
        YearOf::Stated(year) => year,
        YearOf::Short(_) => return None,
        YearOf::Relative(by) => published.year.saturating_add(by as i16),
        YearOf::Last => published.year - 1,
        YearOf::Next => published.year + 1,
        YearOf::Open if number == spoken.1 => spoken.0,
        YearOf::Open => {
            published.year - i16::from(number > current + 1 || number > current && context.tense == Tense::Past)
        }
    };
    Some(in_quarter(year, number))
}

fn half(number: u8, year: YearOf, context: &Context) -> Option<Found> {
    let year = match year {
        YearOf::Stated(year) => year,
        YearOf::Relative(by) => context.published?.year.saturating_add(by as i16),
        _ => context.published?.year,
    };
    let first = Date::new(year, number * 6 - 5, 1)?;
    let value = Value::number(year.into(), 4).text_after("-H").number_after(number.into(), 1);
    Some((value, Some((first, first.plus_months(5).month_end()))))
}

fn season_of(season: Season, year: YearOf, context: &Context, sure: &mut bool) -> Option<Found> {
    let days = |year| {
        let first = Date::new(year, season.first_month(), 1)?;
        Some((first, first.plus_months(2).month_end()))
    };
    let known = pick_year(year, context, sure, days);
    let value = known.map_or(Value::text("XXXX"), |year| Value::number(year.into(), 4));
    Some((value.text_after("-").text_after(season.letters()), known.and_then(days)))
}
