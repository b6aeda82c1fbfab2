//! When a deadline falls due, and how far that is from a moment. Counts time, never ticks.

use engine::calendar::Date;
use engine::facts::{Deadline, Precision, Time};

/// Milliseconds in a day.
const DAY: i64 = 86_400_000;

/// What the article says of the due time, as a reading of a wall clock in the closing zone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Due {
    /// The last day that it can mean.
    pub(crate) day: Date,
    /// Minutes after that day's start: 1440 is its end, when the article names no hour.
    pub(crate) minute: u16,
}

impl Due {
    /// The latest moment that the deadline can mean; `None` where no day is known.
    pub(crate) fn of(deadline: &Deadline, time: Option<&Time>) -> Option<Self> {
        let day = deadline.due_to?;
        let named = matches!(deadline.precision, Precision::Hour | Precision::Minute);
        let minute = time.filter(|_| named).and_then(|time| minute_of(&time.value));
        Some(Self { day, minute: minute.unwrap_or(1440) })
    }

    /// Whether the article names an hour.
    pub(crate) fn names_hour(self) -> bool {
        self.minute < 1440
    }

    /// The wall clock's reading in milliseconds, as if the zone were UTC.
    pub(crate) fn wall(self) -> i64 {
        i64::from(self.day.days()) * DAY + i64::from(self.minute) * 60_000
    }
}

/// The minute of the day in TIMEX3's "2025-08-06T17:00" and "…T17".
fn minute_of(value: &str) -> Option<u16> {
    let (_, clock) = value.split_once('T')?;
    let hour: u16 = clock.get(..2)?.parse().ok()?;
    let minute: u16 = clock.get(3..5).map_or(Some(0), |minute| minute.parse().ok())?;
    (hour < 24 && minute < 60).then_some(hour * 60 + minute)
}

/// The way from one moment to another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Apart {
    /// Whether the second moment lies behind.
    pub(crate) passed: bool,
    /// Whole days.
    pub(crate) days: i64,
    /// 0 to 23
    pub(crate) hours: i64,
    /// 0 to 59
    pub(crate) minutes: i64,
    /// 0 to 59
    pub(crate) seconds: i64,
}

impl Apart {
    /// How far `due` is from `now`, both in milliseconds. The last second before `due` counts as one, so that zero is
    /// shown when it is due and not before.
    pub(crate) fn between(now: i64, due: i64) -> Self {
        let passed = now >= due;
        let seconds = if passed { (now - due) / 1000 } else { (due - now + 999) / 1000 };
        let (days, hours, minutes) = (seconds / 86_400, seconds / 3600 % 24, seconds / 60 % 60);
        Self { passed, days, hours, minutes, seconds: seconds % 60 }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_way_is_counted_in_whole_seconds_and_ends_when_due() {
        let due = 1_754_712_000_000;
        let at = |now| {
            let Apart { passed, days, hours, minutes, seconds } = Apart::between(now, due);
            (passed, days, hours, minutes, seconds)
        };
        assert_eq!(at(due - 1), (false, 0, 0, 0, 1));
        assert_eq!(at(due), (true, 0, 0, 0, 0));
        assert_eq!(at(due - DAY - 3_661_000), (false, 1, 1, 1, 1));
        assert_eq!(at(due + 2 * DAY + 59_999), (true, 2, 0, 0, 59));
    }

    #[test]
    fn an_hour_is_read_from_the_value_or_not_at_all() {
        assert_eq!(minute_of("2025-08-06T17:30"), Some(1050));
        assert_eq!(minute_of("2025-08-06T09"), Some(540));
        for value in ["2025-08-06", "2025-08-06TNI", "2025-08-06T24:00", "2025-08-06T1", "T", ""] {
            assert_eq!(minute_of(value), None, "{value}");
        }
    }
}
