//! What a single word can mean in an expression of time.

use super::units::{Part, Season, Unit};
use crate::calendar::Weekday;

/// What a word can mean in an expression of time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sense {
    /// Nothing
    Other,
    /// "January"
    Month(u8),
    /// "May", which can also be a name or a verb
    NameMonth(u8),
    /// "Jan.", which can also be a name
    ShortMonth(u8),
    /// "Monday"
    Weekday(Weekday),
    /// "Mondays"
    Weekdays(Weekday),
    /// "Mon.", which can also be a word
    ShortWeekday(Weekday),
    /// "week"
    Unit(Unit),
    /// "weeks"
    Units(Unit),
    /// "period"
    Period,
    /// "two", "48", "10,000"
    Number(u32),
    /// Four digits that can be a year: "1998"
    Year(i16),
    /// "2.5" is two and a half; `true` where no whole number stands before ("1/2").
    Half(u32, bool),
    /// "hundred", "thousand"
    Scale(u32),
    /// "third", "6th"
    Ordinal(u8),
    /// "nineties", "90s": the decade within its century
    Nineties(u8),
    /// "1990s"
    Decade(i16),
    /// Digits with other marks, read by `figures`: "10:30", "08/06/2025", "48-hour"
    Figure,
    /// A word with a hyphen, read by `compounds`: "three-hour"
    Compound,
    /// "several"
    Vague,
    /// "spring"
    Season(Season),
    /// "morning"
    Part(Part),
    /// "mornings"
    Parts(Part),
    /// "yesterday" is -1
    Day(i8),
    /// "tonight"
    Tonight,
    /// "overnight"
    Overnight,
    /// "the", "its"
    The,
    /// "a"
    A,
    /// "this"
    This,
    /// "that"
    That,
    /// "these"
    These,
    /// "last"
    Last,
    /// "next"
    Next,
    /// "past"
    Past,
    /// "previous"
    Previous,
    /// "coming"
    Coming,
    /// "following"
    Following,
    /// "same"
    Same,
    /// "current"
    Current,
    /// "latest"
    Latest,
    /// "recent"
    Recent,
    /// "every"
    Every,
    /// "full"
    Full,
    /// "another"
    Another,
    /// "half"
    HalfOf,
    /// "about", "nearly"
    Roughly,
    /// "early", "late", "earlier"
    Edge,
    /// "ago"
    Ago,
    /// "fiscal"
    Fiscal,
    /// "Q3"
    QuarterName(u8),
    /// "H1"
    HalfName(u8),
    /// "twice"
    Times,
    /// "term" as in "the near term"
    Term,
    /// "end" as in "the end of the week"
    Boundary,
    /// "now", "recently", "soon", with TIMEX3's value for it
    Now(&'static str),
    /// "then"
    Then,
    /// "future"
    Future,
    /// "daily", with TIMEX3's value for it
    Set(&'static str),
    /// "a.m."
    Am,
    /// "p.m."
    Pm,
    /// "noon"
    Noon,
    /// "midnight"
    Midnight,
    /// "time" as in "this time"
    Time,
    /// "daylong", "yearlong"
    Long(Unit),
    /// The first word of some holiday's name, read by `holidays`
    Holiday,
}
