//! Which year a day, month or season is of, where its words leave it open.

use super::meaning::YearOf;
use super::resolve::Context;
use super::tense::Tense;
use crate::calendar::Date;

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
        YearOf::Spoken(_) | YearOf::Following | YearOf::Previous => {
            // Behind another sentence's time, the story may have gone on since.
            *sure &= context.memory.range.is_some() && (context.memory.fresh || matches!(year, YearOf::Spoken(_)));
            let (from, to) = context.memory.range.or(published.map(|day| (day, day)))?;
            match year {
                YearOf::Spoken(by) => Some(from.year + i16::from(by)),
                YearOf::Following => (to.year..to.year + 3).find(|&year| range(year).is_some_and(|(day, _)| day > to)),
                _ => (from.year - 3..=from.year).rev().find(|&year| range(year).is_some_and(|(_, day)| day < from)),
            }
        }
        YearOf::Relative(by) => here.map(|year| year.saturating_add(by as i16)),
        YearOf::Last => (0..5)
            .filter_map(|by| Some(here? - by))
            .filter(|&year| range(year).is_some_and(|(_, to)| Some(to) < published))
            .find(|&year| {
                // "last October", in November: that of last month would be called so.
                let month = range(year).filter(|(from, to)| from.month == to.month && from != to);
                let just = month.zip(published).is_some_and(|((_, to), day)| day.days() - to.days() <= 31);
                *sure &= !just;
                !just
            }),
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
    // "new ferries from May 3, with a second from June 9": the times of one sentence look the same way.
    let ahead = context.memory.fresh && context.memory.range.is_some_and(|(from, _)| from > day);
    let tense = if context.tense == Tense::Unknown && ahead { Tense::Future } else { context.tense };
    // "In 2018 seven people died. The recall began on March 3.": of that year, or of this one
    let long_ago = context.memory.range.is_some_and(|(_, to)| day.days() - to.days() > 365);
    let beside = context.memory.fresh || context.memory.beside;
    // "The ice came on Jan. 9, 1875. … [a paragraph on] They had until March 15": history goes on.
    let told = context.memory.range.filter(|(from, to)| to.days() - from.days() <= 31);
    let ancient = told.is_some_and(|(_, to)| day.days() - to.days() > DECADE);
    let history = exact && tense == Tense::Past && (ancient || beside && long_ago && told.is_some());
    let aside = (beside && long_ago && tense != Tense::Future || history) && away(past) > NEAR;
    *sure = *sure && !aside;
    // It goes on, and not back.
    let goes_on = |(from, _): &(Date, Date)| range(from.year).is_some_and(|(day, _)| day >= *from);
    if let Some((from, _)) = told.filter(goes_on).filter(|_| aside && history) {
        return Some(from.year);
    }
    match tense {
        // A day eleven months away would have been given its year.
        tense
            if (exact || tense != Tense::Past)
                && away(past).min(away(future)) <= NEAR
                && away(past).max(away(future)) > 365 - NEAR =>
        {
            let year = nearer(day, past, future, PAST_MORE, &range);
            // "must be paid by July 3", in August: over, but for a deadline that has just passed
            *sure = *sure && (tense != Tense::Future || year == future || away(past) <= NEAR / 4);
            year
        }
        Tense::Past => past,
        Tense::Future | Tense::Later | Tense::Planned => {
            // A day half a year ahead is seldom named without its year, nor a month that is just over.
            let (ahead, ago) =
                if exact { (HALF_A_YEAR, HALF_A_YEAR) } else { (365 - HALF_A_YEAR / 2, HALF_A_YEAR / 2) };
            *sure = *sure && !(away(future) > ahead && away(past) <= ago);
            future
        }
        Tense::Unknown | Tense::Either | Tense::Wanted => {
            *sure = *sure && past == future;
            // News tells of what has happened more often than of what will; of what was to happen it does not.
            nearer(day, past, future, if tense == Tense::Unknown { PAST_MORE } else { 1 }, range)
        }
    }
}

/// In days
pub(super) const HALF_A_YEAR: i32 = 182;

/// In days: of what is farther back, news tells as history.
const DECADE: i32 = 3652;

/// Two months: nearer than this, a month or day needs no year, whatever the verb.
pub(super) const NEAR: i32 = 60;

/// How many times as far back a time may be as ahead and still be the likelier one.
const PAST_MORE: i32 = 2;

/// The year in which the time lies nearer to `day`, one ahead counted `weight` times as far.
fn nearer(
    day: Date,
    past: Option<i16>,
    future: Option<i16>,
    weight: i32,
    range: impl Fn(i16) -> Option<(Date, Date)>,
) -> Option<i16> {
    let (Some(past), Some(future)) = (past, future) else { return past.or(future) };
    let ago = range(past).map_or(i32::MAX, |(_, to)| day.days() - to.days());
    let ahead = range(future).map_or(i32::MAX, |(from, _)| from.days() - day.days());
    Some(if ago <= ahead.saturating_mul(weight) { past } else { future })
}
