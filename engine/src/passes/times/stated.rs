//! Which parts of a time the words themselves give.

use super::meaning::{Meaning, Seen, Which, YearOf};
use super::units::Unit;
use crate::facts::Stated;
use crate::order::sort;

/// The parts that `seen` states, in the order of `Stated`.
pub(super) fn stated(seen: &Seen) -> Vec<Stated> {
    let mut parts = Vec::new();
    let stated_year = |year| match year {
        YearOf::Stated(_) | YearOf::Short(_) => Some(Stated::Year),
        YearOf::Open => None,
        _ => Some(Stated::Offset),
    };
    match seen.meaning {
        Meaning::Date { year, month, day } => {
            parts.extend(stated_year(year));
            parts.extend(month.map(|_| Stated::Month));
            parts.extend(day.map(|_| Stated::Day));
        }
        Meaning::DayOfMonth(_) => parts.push(Stated::Day),
        Meaning::Weekday(..) | Meaning::EveryWeekday(_) => parts.push(Stated::Weekday),
        Meaning::Quarter { which, year } => {
            parts.extend(matches!(which, Which::Number(_)).then_some(Stated::Quarter));
            parts.extend(stated_year(year));
        }
        Meaning::Half { year, .. } => parts.extend(stated_year(year)),
        Meaning::Season(_, year) => {
            parts.push(Stated::Season);
            parts.extend(stated_year(year));
        }
        Meaning::EverySeason(_) => parts.push(Stated::Season),
        Meaning::EveryMonth(_) => parts.push(Stated::Month),
        Meaning::Holiday(_, year) => {
            parts.extend([Stated::Month, Stated::Day]);
            parts.extend(stated_year(year));
        }
        Meaning::Decade(_) | Meaning::Century(_) => parts.push(Stated::Year),
        Meaning::Shifted { unit, .. } if seen.clock.is_some() && unit == Unit::Day && seen.part.is_none() => {}
        Meaning::Shifted { .. }
        | Meaning::Then
        | Meaning::Overnight
        | Meaning::Distance { .. }
        | Meaning::YearEarlier => parts.push(Stated::Offset),
        _ => {}
    }
    if let Some(clock) = seen.clock {
        parts.push(Stated::Hour);
        parts.extend(clock.minute.map(|_| Stated::Minute));
        parts.extend(clock.zoned.then_some(Stated::Zone));
    }
    sort(&mut parts);
    parts.dedup();
    parts
}
