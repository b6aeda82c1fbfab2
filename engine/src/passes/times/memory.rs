//! What the times before say of the next: the day and the quarter last spoken of.

use super::meaning::{Around, Meaning, Seen, YearOf};
use super::units::Unit;
use crate::calendar::Date;

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

pub(super) fn remember(seen: &Seen, range: Option<(Date, Date)>, memory: &mut Memory) {
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
