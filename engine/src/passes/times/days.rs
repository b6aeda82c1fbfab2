//! Days and months by their names and numbers: "Aug. 6", "the 6th", "Wednesday".

use super::meaning::{Shift, YearOf};
use super::periods;
use super::resolve::{Context, Found, on};
use super::tense::Tense;
use super::values::Value;
use super::which_year::pick_year;
use crate::calendar::{Date, Weekday};

pub(super) fn calendar(
    year: YearOf,
    month: Option<u8>,
    day: Option<u8>,
    context: &Context,
    sure: &mut bool,
) -> Option<Found> {
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
pub(super) fn day_of_month(day: u8, context: &Context, sure: &mut bool) -> Option<Found> {
    *sure = false;
    let Some(published) = context.published else {
        return Some((Value::text("XXXX-XX-").number_after(day.into(), 2), None));
    };
    // "on 17 September, with a return leg on the 24th": the nearest to the day just named, where that is not merely
    // "Wednesday".
    let beside = context.memory.range.filter(|(from, to)| {
        let far = (from.days() - published.days()).abs() > 7;
        let told = context.memory.fresh || context.memory.beside && context.tense == Tense::Past;
        told && far && to.days() - from.days() < 7
    });
    if let Some((from, _)) = beside {
        let month = from.month_start().plus_months(i32::from(day + 15 < from.day));
        return Date::new(month.year, month.month, day).map(on);
    }
    let shift = match context.tense {
        Tense::Future => i32::from(day < published.day),
        _ => -i32::from(day > published.day),
    };
    let month = published.month_start().plus_months(shift);
    Date::new(month.year, month.month, day).map(on)
}

pub(super) fn weekday(day: Weekday, shift: Shift, context: &Context, sure: &mut bool) -> Found {
    let unplaced = || (Value::text("XXXX-WXX-").number_after(day as i32 + 1, 1), None);
    let Some(published) = context.published.filter(|_| shift != Shift::Untold) else { return unplaced() };
    // A month or a year is no day to follow.
    let spoken = context.memory.range.filter(|(from, to)| to.days() - from.days() < 7);
    let mentioned = spoken.map_or(published, |(from, _)| from);
    let back = |from: Date| (from.weekday() as i32 - day as i32).rem_euclid(7);
    let ahead = |from: Date| (day as i32 - from.weekday() as i32).rem_euclid(7);
    let strictly = |days: i32| if days == 0 { 7 } else { days };
    on(match shift {
        Shift::Bare if context.tense == Tense::Future => published.plus_days(ahead(published)),
        // An intention of the past: the nearer day is meant, and the farther both are the less that tells.
        Shift::Bare if matches!(context.tense, Tense::Either | Tense::Wanted) => {
            let (ago, ahead) = (back(published), ahead(published));
            *sure = *sure && ago.min(ahead) < 3 && (context.tense == Tense::Either || ahead <= ago);
            published.plus_days(if ago < ahead { -ago } else { ahead })
        }
        // "opens on Saturday and end on Sunday": where no verb tells, the days of one sentence look the same way.
        Shift::Bare
            if context.tense == Tense::Unknown
                && context.memory.fresh
                && mentioned > published
                && back(published) > 0 =>
        {
            *sure = false;
            published.plus_days(ahead(published))
        }
        Shift::Bare => {
            *sure = *sure && (context.tense == Tense::Past || back(published) == 0);
            published.plus_days(-back(published))
        }
        Shift::Last => published.plus_days(-strictly(back(published))),
        Shift::Next => {
            let days = strictly(ahead(published));
            *sure = *sure && published.weekday() as i32 + days > 6;
            // "next Friday", on Thursday: who meant the day after would say tomorrow or Friday.
            let days = if days == 1 && published.weekday() as i32 + days <= 6 { 8 } else { days };
            published.plus_days(days)
        }
        Shift::This => match context.tense {
            Tense::Past => {
                // "will, said the bid's head, meet this Friday": seldom of one that is over
                *sure = *sure && back(published) < 3;
                published.plus_days(-back(published))
            }
            _ => published.plus_days(ahead(published)),
        },
        Shift::Before => mentioned.plus_days(-strictly(back(mentioned))),
        Shift::After => {
            *sure = *sure && spoken.is_some();
            mentioned.plus_days(strictly(ahead(mentioned)))
        }
        Shift::Coming => {
            *sure = *sure && ahead(published) > 0;
            published.plus_days(ahead(published))
        }
        Shift::Untold => return unplaced(),
    })
}
