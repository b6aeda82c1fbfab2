//! When: days, hours, durations, as ISO-TimeML's TIMEX3 has them.

use super::DeadlineId;
use crate::calendar::Date;
use crate::text::Span;
use serde::{Deserialize, Serialize};

/// A time's place in the fact sheet's list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct TimeId(pub u32);

/// An expression of time. What the text states is kept apart from what the publication date implies.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Time {
    /// The words, without a preposition before them ("Wednesday", "over the weekend" is "the weekend").
    pub span: Span,
    /// TIMEX3 type.
    pub kind: TimeKind,
    /// TIMEX3 value: "2025-08-06", "2025-W31-WE", "P2D", "2025-08-06T17:00", "PRESENT_REF". Days named
    /// together are an interval of ISO 8601: "2025-08-06/2025-08-08".
    pub value: String,
    /// First day that it can mean; `None` for a duration, a set, or where the day is not known.
    pub from: Option<Date>,
    /// Last day that it can mean, included.
    pub to: Option<Date>,
    /// The parts that the text states; the rest is implied by the publication date.
    pub stated: Vec<Stated>,
    /// The rule that saw it.
    pub rule: TimeRule,
    /// Whether that rule is reliable here.
    pub sure: bool,
}

/// TIMEX3's types.
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub enum TimeKind {
    /// A day or something longer.
    Date,
    /// A time of day.
    Time,
    /// A length of time.
    Duration,
    /// Something that recurs.
    Set,
}

/// A part of a time that the words themselves give.
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[allow(missing_docs)]
pub enum Stated {
    Year,
    Quarter,
    Season,
    Month,
    Week,
    Weekday,
    Day,
    Hour,
    Minute,
    Zone,
    /// A distance from another time: "two days ago", "tomorrow"
    Offset,
}

/// The rule that saw a time.
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum TimeRule {
    /// "Aug. 6, 2025", "6th of August"
    CalendarDate,
    /// "2025-08-06", "08/06/2025"
    NumericDate,
    /// "on the 6th"
    DayOfMonth,
    /// "August 2025", "last June"
    Month,
    /// "1998", "fiscal 1989"
    Year,
    /// "year-end"
    YearEnd,
    /// "the 1990s"
    Decade,
    /// "the 20th century"
    Century,
    /// "Wednesday", "last Friday"
    Weekday,
    /// "yesterday", "today", "tomorrow"
    NearDay,
    /// "Monday morning", "tonight"
    PartOfDay,
    /// "10:30 a.m. EST Tuesday"
    ClockTime,
    /// "last week", "this year", "the weekend"
    ShiftedUnit,
    /// "two weeks ago", "three days later"
    Distance,
    /// "the third quarter", "the first half of 1990"
    Quarter,
    /// "the year-earlier period"
    ComparedPeriod,
    /// "last fall"
    Season,
    /// "Thanksgiving Day"
    Holiday,
    /// "two days", "the past three years"
    Duration,
    /// "three-hour"
    CompoundDuration,
    /// "every Monday", "daily"
    Set,
    /// "now", "recently", "the future"
    Reference,
    /// An editor says so.
    EditorsWord,
}

/// Times of the article that say the same day in different words: "two days before the deadline", said on a
/// Wednesday of a deadline on Friday.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Agreement {
    /// The distance ("two days").
    pub time: TimeId,
    /// The whole passage: "two days before … deadline"
    pub span: Span,
    /// The deadline from which the distance is measured.
    pub deadline: DeadlineId,
    /// The day at which the distance arrives.
    pub day: Date,
    /// The times of the article that bear it out: the day arrived at, and the day measured from.
    pub with: Vec<TimeId>,
}
