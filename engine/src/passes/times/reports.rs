//! The days of quarters and of what they are compared with, as the results of companies speak of them.

use super::meaning::{Which, YearOf};
use super::memory::Compared;
use super::periods::{holding, in_quarter, whole_year};
use super::resolve::{Context, Found};
use super::tense::Tense;
use super::units::Unit;
use super::values::Value;
use crate::calendar::Date;

/// "a year ago": the same quarter of the year before, where a quarter is being compared.
pub(super) fn year_earlier(context: &Context, sure: &mut bool) -> Option<Found> {
    let reported = context.memory.reported.filter(|_| context.memory.compared == Compared::Quarter);
    if let Some((year, number)) = reported {
        *sure = false;
        return Some(in_quarter(year - 1, number));
    }
    let Some(published) = context.published else { return Some((Value::text("XXXX"), None)) };
    Some(holding(Unit::Year, published.plus_months(-12)))
}

pub(super) fn quarter(which: Which, year: YearOf, context: &Context, sure: &mut bool) -> Option<Found> {
    let memory = &context.memory;
    let spoken = match which {
        Which::Reported | Which::Period => memory.reported,
        Which::Number(_) | Which::Mentioned => memory.quarter,
    };
    // "the fourth quarter of 2023 … the same quarter a year earlier": than the one just named, where the story has none
    let beside = memory.range.filter(|(from, to)| memory.fresh && (80..100).contains(&(to.days() - from.days())));
    let beside = beside.filter(|_| year == YearOf::Last).map(|(from, _)| (from.year, (from.month - 1) / 3 + 1));
    let spoken = spoken.or(beside);
    let named = match which {
        Which::Number(number) => Some(number),
        _ => spoken.map(|(_, number)| number),
    };
    let Some(published) = context.published else { return Some((unplaced(year, named), None)) };
    let (year_spoken, number_spoken) = spoken.unwrap_or(last_closed(published));
    *sure = *sure && named.is_some();
    let number = named.unwrap_or(number_spoken);
    let current = (published.month - 1) / 3 + 1;
    let (here, numbered) = (published.year, matches!(which, Which::Number(_)));
    // "sales fell in the second quarter", told in May: of a year that does not begin in January
    *sure = *sure && !(year == YearOf::Open && number == current && context.tense == Tense::Past);
    let year = match year {
        YearOf::Stated(year) => year,
        YearOf::Short(_) | YearOf::Spoken(_) | YearOf::Following | YearOf::Previous => return None,
        YearOf::Last | YearOf::Relative(-1) if !numbered || number == number_spoken && year == YearOf::Last => {
            year_spoken - 1
        }
        YearOf::Relative(by) => here.saturating_add(by as i16),
        YearOf::Last => here - 1,
        YearOf::Next => here + 1,
        YearOf::Open if number == number_spoken => year_spoken,
        // "will be ready by the end of the first quarter", told in December: results are told of the last quarter only
        YearOf::Open if context.tense == Tense::Future && number + 1 < current => here + 1,
        YearOf::Open => here - i16::from(number > current + 1 || number > current && context.tense == Tense::Past),
    };
    if which == Which::Period && memory.compared == Compared::Year && year != here {
        return Some((Value::number(year.into(), 4), whole_year(year)));
    }
    Some(in_quarter(year, number))
}

/// The last quarter that was over on the day `published`: its year and number.
fn last_closed(published: Date) -> (i16, u8) {
    match (published.month - 1) / 3 {
        0 => (published.year - 1, 4),
        closed => (published.year, closed),
    }
}

fn unplaced(year: YearOf, number: Option<u8>) -> Value {
    let value = match year {
        YearOf::Stated(year) => Value::number(year.into(), 4),
        _ => Value::text("XXXX"),
    };
    let value = value.text_after("-Q");
    number.map_or(value.clone().text_after("X"), |number| value.number_after(number.into(), 1))
}
