//! The days and values of periods: weeks, weekends, quarters, halves, seasons, years, and those some way from another.

use super::meaning::{Anchor, YearOf};
use super::resolve::{Context, Found, on};
use super::tense::Tense;
use super::units::{Season, Unit};
use super::values::{self, Value};
use super::which_year::pick_year;
use crate::calendar::{Date, Weekday};

/// In days: a story's own days lie within a month of its publication.
const LATELY: i32 = 31;

pub(super) fn shifted(unit: Unit, by: i32, anchor: Anchor, context: &Context, sure: &mut bool) -> Found {
    // "will reply by the end of the week", where no other day is told beside it: of this one
    let workday = context.published.is_some_and(|today| today.weekday() < Weekday::Saturday);
    let ahead = workday && context.tense == Tense::Future && !context.memory.fresh;
    let this = anchor == Anchor::Story && unit == Unit::Week && ahead;
    let anchor = if this { Anchor::Published } else { anchor };
    // "at 6 a.m." after "1997" is no hour of New Year's Day.
    let mentioned = context.memory.range.filter(|(from, to)| unit > Unit::Day || from == to).map(|(from, _)| from);
    // A day far off that an earlier sentence named is no longer the day of the story.
    let far = |day: Date| context.published.is_some_and(|today| (today.days() - day.days()).abs() > LATELY);
    let mentioned = mentioned.filter(|&day| anchor == Anchor::Mentioned || context.memory.fresh || !far(day));
    // "fell at 1 a.m." after a day ahead, "opens at 8 p.m." after one that is over: neither can be of that day.
    let astray = |day: Date| {
        context.published.is_some_and(|today| match context.tense {
            Tense::Past => day > today,
            Tense::Future => day < today,
            _ => false,
        })
    };
    // "closes the same day": of none that is over
    if anchor == Anchor::Mentioned && unit == Unit::Day {
        *sure = *sure && !mentioned.is_some_and(astray);
    }
    let astray = |day: Date| astray(day) || context.memory.aside;
    let mentioned = mentioned.filter(|&day| !(anchor == Anchor::Story && unit == Unit::Day && astray(day)));
    if anchor == Anchor::Story && context.memory.recurring {
        return (values::unknown(unit), None);
    }
    if anchor != Anchor::Published {
        *sure = *sure && mentioned.is_some() && by == 0;
    }
    // "began at 4 a.m." is of the day named right before; of several ahead, "opens at 7 a.m." can be of any.
    if anchor == Anchor::Story {
        *sure = *sure && context.memory.near && (context.memory.fresh || context.tense == Tense::Past);
    }
    // "You see a headline and sell that day": a day of no story
    let told = anchor == Anchor::Mentioned && unit == Unit::Day && by >= 0;
    let from = match anchor {
        Anchor::Published => context.published,
        _ => mentioned.or(context.published.filter(|_| !told)),
    };
    let Some(from) = from else { return (values::unknown(unit), None) };
    if unit == Unit::Weekend {
        // "they travel at the weekend", where no verb tells: the one that is over or the next
        // "were to go on over the weekend": likewise, and the nearer one
        let open = matches!(context.tense, Tense::Unknown | Tense::Either | Tense::Wanted);
        *sure = *sure && !(by == i32::MIN && open && from.weekday() < Weekday::Saturday);
        // "taken on a Friday; eleven escaped that weekend": of the week that is told of
        let tense = if anchor == Anchor::Mentioned { Tense::Unknown } else { context.tense };
        return weekend(from, by, tense);
    }
    holding(unit, moved(from, unit, by))
}

/// The days of the `unit` that holds `day`, and its value.
pub(super) fn holding(unit: Unit, day: Date) -> Found {
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

/// The so-manieth day or week of the days from `from` to `to`, 0 for the last; a week is of the month that has most of
/// it. `None` where there are not so many.
pub(super) fn nth(unit: Unit, nth: u8, from: Date, to: Date) -> Option<Found> {
    let (each, middle) = if unit == Unit::Week { (7, 3) } else { (1, 0) };
    let found = match i32::from(nth) {
        0 => holding(unit, to.plus_days(-middle)),
        nth => holding(unit, from.plus_days((nth - 1) * each + middle)),
    };
    Some(found).filter(|(_, range)| range.is_none_or(|(first, _)| first.plus_days(middle) <= to))
}

/// The same day, week, month or quarter as from `from` to `to`, `years` before.
pub(super) fn years_before(from: Date, to: Date, years: i16) -> Found {
    let unit = match (to.days() - from.days(), from.day) {
        (0, _) => Unit::Day,
        (..=7, _) => Unit::Week,
        (27..=31, 1) => Unit::Month,
        (80..=92, 1) => Unit::Quarter,
        _ => Unit::Year,
    };
    holding(unit, from.plus_months(-12 * i32::from(years)))
}

pub(super) fn whole_year(year: i16) -> Option<(Date, Date)> {
    Some((Date::new(year, 1, 1)?, Date::new(year, 12, 31)?))
}

pub(super) fn in_quarter(year: i16, number: u8) -> Found {
    let first = Date::new(year, number.clamp(1, 4) * 3 - 2, 1);
    let value = Value::number(year.into(), 4).text_after("-Q").number_after(number.into(), 1);
    (value, first.map(|first| (first, first.plus_months(2).month_end())))
}

pub(super) fn moved(day: Date, unit: Unit, by: i32) -> Date {
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

/// "the weekend" is the last one that began, unless the verb looks ahead; "next weekend" never began.
fn weekend(from: Date, by: i32, tense: Tense) -> Found {
    let begun = from.weekday() >= Weekday::Saturday;
    let weeks = match by {
        i32::MIN if begun || tense == Tense::Future => 0,
        i32::MIN if matches!(tense, Tense::Either | Tense::Wanted) && from.weekday() > Weekday::Tuesday => 0,
        i32::MIN => -1,
        0 if tense == Tense::Past && !begun => -1,
        by => by,
    };
    holding(Unit::Weekend, from.plus_days(7 * weeks))
}

pub(super) fn half(number: u8, year: YearOf, context: &Context) -> Option<Found> {
    let year = match year {
        YearOf::Stated(year) => year,
        YearOf::Relative(by) => context.published?.year.saturating_add(by as i16),
        _ => context.published?.year,
    };
    let first = Date::new(year, number * 6 - 5, 1)?;
    let value = Value::number(year.into(), 4).text_after("-H").number_after(number.into(), 1);
    Some((value, Some((first, first.plus_months(5).month_end()))))
}

pub(super) fn season_of(season: Season, year: YearOf, context: &Context, sure: &mut bool) -> Option<Found> {
    let days = |year| {
        let first = Date::new(year, season.first_month(context.southern), 1)?;
        Some((first, first.plus_months(2).month_end()))
    };
    // "this winter", in January: the one that began in the year before
    let last = |day: Date| days(day.year - 1).is_some_and(|(_, to)| day.days() <= to.days() + LATELY);
    let begun = year == YearOf::Relative(0) && context.published.is_some_and(last);
    let year = if begun { YearOf::Relative(-1) } else { year };
    let known = pick_year(year, context, sure, days);
    let value = known.map_or(Value::text("XXXX"), |year| Value::number(year.into(), 4));
    Some((value.text_after("-").text_after(season.letters()), known.and_then(days)))
}
