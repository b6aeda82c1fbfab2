//! What the words of a time state, before the publication date says which day that is.

use super::units::{Part, Season, Unit};
use crate::calendar::Weekday;
use crate::facts::TimeRule;

/// An expression as a parser saw it: the words from its start to `last`, and what they state.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Seen {
    pub(super) last: usize,
    pub(super) meaning: Meaning,
    pub(super) rule: TimeRule,
    /// "Monday morning"
    pub(super) part: Option<Part>,
    /// "Monday at 10 a.m."
    pub(super) clock: Option<Clock>,
    /// "the day after Christmas", "Aug. 6-8"
    pub(super) around: Around,
    /// Whether the words can mean something else.
    pub(super) doubtful: bool,
    /// Whether it is the hour of an entry of a live report, on a line of its own: "02:40"
    pub(super) stamp: bool,
}

/// What is meant around the day that the words name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Around {
    /// That day
    Itself,
    /// The day that lies so many days later: "a week from Monday", "the day before yesterday"
    Days(i32),
    /// "the week of Aug. 11"
    Week,
    /// The week so many weeks later: "the week before Christmas"
    WeekBeside(i32),
    /// The nearest day of that name after it or, if not `true`, before it: "the Friday after Christmas"
    Weekday(Weekday, bool),
    /// To a later day of that month: "Aug. 6-8"
    Through(u8),
    /// To a later year: "2012-13"
    Years(i16),
    /// "the quarter ended Sept. 30"
    Quarter,
    /// The so-manieth day or week of that month, 0 for its last: "the first week of September"
    Nth(Unit, u8),
    /// A length with so many of a smaller unit: "three years and two months"
    And(u16, Unit),
    /// The same day, week, month or quarter so many years before: "the same month a year earlier", "50 years ago today"
    YearsBefore(i16),
}

impl Seen {
    pub(super) fn new(last: usize, meaning: Meaning, rule: TimeRule) -> Self {
        Self { last, meaning, rule, part: None, clock: None, around: Around::Itself, doubtful: false, stamp: false }
    }

    pub(super) fn with(self, around: Around) -> Self {
        Self { around, ..self }
    }

    pub(super) fn with_part(self, last: usize, part: Part) -> Self {
        Self { last, part: Some(part), rule: TimeRule::PartOfDay, ..self }
    }
}

/// A time of day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Clock {
    /// 0 to 24
    pub(super) hour: u8,
    /// `None` where only the hour is stated.
    pub(super) minute: Option<u8>,
    /// Whether a zone is stated.
    pub(super) zoned: bool,
}

/// What the words state.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Meaning {
    /// "1998", "August 1998", "Aug. 6", "last June"
    Date { year: YearOf, month: Option<u8>, day: Option<u8> },
    /// "the 6th"
    DayOfMonth(u8),
    /// "Wednesday"
    Weekday(Weekday, Shift),
    /// "last week", "yesterday", "the same day"
    Shifted { unit: Unit, by: i32, anchor: Anchor },
    /// "until then": the day last spoken of
    Then,
    /// "overnight": the night before the publication or the one after it, as the verb tells
    Overnight,
    /// "two weeks ago", "three days later"
    Distance { amount: Amount, unit: Unit, ahead: bool, anchor: Anchor },
    /// "the third quarter", "the latest quarter"
    Quarter { which: Which, year: YearOf },
    /// "the first half of 1990"
    Half { number: u8, year: YearOf },
    /// "a year earlier", which after a quarter means that quarter
    YearEarlier,
    /// "last fall"
    Season(Season, YearOf),
    /// A holiday by its place in the list
    Holiday(super::holidays::Holiday, YearOf),
    /// "the 1990s", by their first year
    Decade(i16),
    /// "the 20th century", as 20
    Century(u8),
    /// "now", "recently"
    Reference(&'static str),
    /// "two days"
    Duration(Amount, Unit),
    /// "every two weeks"
    Every(Amount, Unit),
    /// "every Monday"
    EveryWeekday(Weekday),
    /// "every July"
    EveryMonth(u8),
    /// "every summer"
    EverySeason(Season),
    /// TIMEX3's value itself
    Set(&'static str),
}

/// Which quarter is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Which {
    /// "the third quarter"
    Number(u8),
    /// "the quarter": the one last spoken of
    Mentioned,
    /// "the latest quarter", "the year-ago quarter": the one whose results the article reports
    Reported,
    /// "the 1988 period": that quarter too, or the year where results of more than a quarter are compared
    Period,
}

/// How many.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Amount {
    /// "two"
    Whole(u32),
    /// "two and a half"
    Half(u32),
    /// "several"
    Vague,
}

/// Which of the days of one name is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shift {
    /// "Friday": the verb tells
    Bare,
    /// "last Friday"
    Last,
    /// "this Friday"
    This,
    /// "next Friday"
    Next,
    /// "the previous Friday": before the day last spoken of
    Before,
    /// "the following Friday"
    After,
    /// "Friday week": the first one ahead, whatever the verb
    Coming,
    /// "the Friday after polling day": of a day that no word of time names
    Untold,
}

/// Which year is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum YearOf {
    /// The verb tells
    Open,
    /// "1998"
    Stated(i16),
    /// "'98"
    Short(u8),
    /// "last year's" is -1
    Relative(i32),
    /// "May of that year", "of the following year": the one last spoken of, or so many later
    Spoken(i8),
    /// "the following spring": the first one after what was last spoken of
    Following,
    /// "the previous spring": the last one before it
    Previous,
    /// "last June": the one before the publication date
    Last,
    /// "next June"
    Next,
}

/// From where a distance is measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Anchor {
    /// The publication date
    Published,
    /// The time last spoken of
    Mentioned,
    /// The day last spoken of, or the publication's where that lies far from the story
    Story,
}
