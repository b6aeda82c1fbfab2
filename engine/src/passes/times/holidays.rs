//! Holidays that a newspaper dates by name.

use super::meaning::{Around, Meaning, Seen, YearOf};
use super::reader::Reader;
use crate::calendar::{Date, Weekday};
use crate::facts::TimeRule;
use crate::lexicon::Atom;
use crate::text::{Shape, Tag};

/// A holiday: how its day follows from the year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Holiday {
    /// A month and a day
    Fixed(u8, u8),
    /// Of another day in each country
    Independence,
    /// The so-manieth weekday of a month; 0 is its last.
    Nth(u8, Weekday, u8),
    /// Days after Easter Sunday
    Easter(i32),
    /// Days after Easter Sunday of the eastern churches
    Orthodox(i32),
    /// The Tuesday after the first Monday of November
    ElectionDay,
    /// Days after the fourth Thursday of November
    Thanksgiving(i32),
}

/// That of the United States
pub(super) const THANKSGIVING: Holiday = Holiday::Nth(11, Weekday::Thursday, 4);

/// Names in small letters. A bare "Christmas" or "Easter" is enough; the others need their "Day" or "Eve".
const NAMES: &[(&[Atom], Holiday)] = &[
    (words!["christmas", "eve"], Holiday::Fixed(12, 24)),
    (words!["christmas", "day"], Holiday::Fixed(12, 25)),
    (words!["christmas"], Holiday::Fixed(12, 25)),
    (words!["boxing", "day"], Holiday::Fixed(12, 26)),
    (words!["new", "year", "’s", "eve"], Holiday::Fixed(12, 31)),
    (words!["new", "year", "’s", "day"], Holiday::Fixed(1, 1)),
    (words!["martin", "luther", "king", "jr.", "day"], Holiday::Nth(1, Weekday::Monday, 3)),
    (words!["martin", "luther", "king", "day"], Holiday::Nth(1, Weekday::Monday, 3)),
    (words!["presidents", "day"], Holiday::Nth(2, Weekday::Monday, 3)),
    (words!["presidents", "’", "day"], Holiday::Nth(2, Weekday::Monday, 3)),
    (words!["canada", "day"], Holiday::Fixed(7, 1)),
    (words!["anzac", "day"], Holiday::Fixed(4, 25)),
    (words!["australia", "day"], Holiday::Fixed(1, 26)),
    (words!["st", "patrick", "’s", "day"], Holiday::Fixed(3, 17)),
    (words!["st", "stephen", "’s", "day"], Holiday::Fixed(12, 26)),
    (words!["st", "andrew", "’s", "day"], Holiday::Fixed(11, 30)),
    (words!["st", "david", "’s", "day"], Holiday::Fixed(3, 1)),
    (words!["st", "george", "’s", "day"], Holiday::Fixed(4, 23)),
    (words!["st", "brigid", "’s", "day"], Holiday::Fixed(2, 1)),
    (words!["remembrance", "sunday"], Holiday::Nth(11, Weekday::Sunday, 2)),
    (words!["remembrance", "day"], Holiday::Fixed(11, 11)),
    (words!["burns", "night"], Holiday::Fixed(1, 25)),
    (words!["waitangi", "day"], Holiday::Fixed(2, 6)),
    (words!["st", "valentine", "’s", "day"], Holiday::Fixed(2, 14)),
    (words!["valentine", "’s", "day"], Holiday::Fixed(2, 14)),
    (words!["halloween"], Holiday::Fixed(10, 31)),
    (words!["independence", "day"], Holiday::Independence),
    (words!["bastille", "day"], Holiday::Fixed(7, 14)),
    (words!["veterans", "day"], Holiday::Fixed(11, 11)),
    (words!["armistice", "day"], Holiday::Fixed(11, 11)),
    (words!["juneteenth"], Holiday::Fixed(6, 19)),
    (words!["inauguration", "day"], Holiday::Fixed(1, 20)),
    (words!["thanksgiving", "day"], THANKSGIVING),
    (words!["thanksgiving"], THANKSGIVING),
    (words!["black", "friday"], Holiday::Thanksgiving(1)),
    (words!["cyber", "monday"], Holiday::Thanksgiving(4)),
    (words!["may", "day"], Holiday::Fixed(5, 1)),
    (words!["labor", "day"], Holiday::Nth(9, Weekday::Monday, 1)),
    (words!["april", "fool", "’s", "day"], Holiday::Fixed(4, 1)),
    (words!["april", "fools", "’", "day"], Holiday::Fixed(4, 1)),
    (words!["bonfire", "night"], Holiday::Fixed(11, 5)),
    (words!["maundy", "thursday"], Holiday::Easter(-3)),
    (words!["whit", "monday"], Holiday::Easter(50)),
    (words!["memorial", "day"], Holiday::Nth(5, Weekday::Monday, 0)),
    (words!["columbus", "day"], Holiday::Nth(10, Weekday::Monday, 2)),
    (words!["mother", "’s", "day"], Holiday::Nth(5, Weekday::Sunday, 2)),
    (words!["father", "’s", "day"], Holiday::Nth(6, Weekday::Sunday, 3)),
    (words!["election", "day"], Holiday::ElectionDay),
    (words!["easter", "sunday"], Holiday::Easter(0)),
    (words!["easter", "monday"], Holiday::Easter(1)),
    (words!["easter"], Holiday::Easter(0)),
    (words!["good", "friday"], Holiday::Easter(-2)),
    (words!["holy", "saturday"], Holiday::Easter(-1)),
    (words!["holy", "thursday"], Holiday::Easter(-3)),
    (words!["orthodox", "easter", "sunday"], Holiday::Orthodox(0)),
    (words!["orthodox", "easter"], Holiday::Orthodox(0)),
    (words!["palm", "sunday"], Holiday::Easter(-7)),
    (words!["ash", "wednesday"], Holiday::Easter(-46)),
    (words!["shrove", "tuesday"], Holiday::Easter(-47)),
    (words!["ascension", "day"], Holiday::Easter(39)),
    (words!["whit", "sunday"], Holiday::Easter(49)),
    (words!["orthodox", "christmas", "eve"], Holiday::Fixed(1, 6)),
    (words!["orthodox", "christmas"], Holiday::Fixed(1, 7)),
];

/// Countries whose Independence Day news tells of, and when it is.
const INDEPENDENCE: &[(&[Atom], u8, u8)] = &[
    (words!["america", "american", "americans", "u.s.", "us"], 7, 4),
    (words!["brazil", "brazilian"], 9, 7),
    (words!["finland", "finnish"], 12, 6),
    (words!["ghana", "ghanaian"], 3, 6),
    (words!["india", "indian"], 8, 15),
    (words!["indonesia", "indonesian"], 8, 17),
    (words!["mexico", "mexican"], 9, 16),
    (words!["nigeria", "nigerian"], 10, 1),
    (words!["pakistan", "pakistani"], 8, 14),
    (words!["poland", "polish"], 11, 11),
    (words!["ukraine", "ukrainian"], 8, 24),
];

/// The day of the country that the words nearest to "Independence" at `at` name, in its sentence or shortly before it;
/// of no day where they name none.
fn independence(reader: &Reader, at: usize) -> Holiday {
    let day = |word: usize| {
        // "polish the floor" and "hear us"
        let named = !matches!(reader.document.words[word].shape, Shape::Lower);
        let atom = reader.document.atom(word).lower();
        INDEPENDENCE.iter().find(|(country, ..)| named && atom.is(country))
    };
    let behind = || (at + 2..reader.end().min(at + 12)).find_map(day);
    let own = (reader.start()..at).rev().take(40).find_map(day).or_else(behind);
    let told = own.or_else(|| (at.saturating_sub(60)..at).rev().find_map(day));
    told.map_or(Holiday::Independence, |&(_, month, day)| Holiday::Fixed(month, day))
}

/// The holiday at `at`, with its year where stated.
pub(super) fn holiday(reader: &Reader, at: usize) -> Option<Seen> {
    if !reader.text(at).starts_with(|c: char| c.is_ascii_uppercase()) {
        return None;
    }
    // "St. Patrick's Day" as well
    let is = |at: usize, word: Atom| {
        reader.is(at, &[word])
            || word == word!("’s") && reader.is(at, words!["'s"])
            || word == word!("st") && reader.is(at, words!["st."])
    };
    let (name, holiday) = NAMES.iter().find(|(name, _)| name.iter().enumerate().all(|(i, &word)| is(at + i, word)))?;
    let last = at + name.len() - 1;
    // "called it a Christmas": none of the calendar
    let any = reader.follows(at, words!["a", "another"]) && !reader.is(last + 1, PERIODS);
    if name.len() == 1 && (any || names_a_thing(reader, last + 1)) {
        return None;
    }
    // "Chinese New Year's Eve": by a calendar of its own; but "On New Year's Eve"
    let other = at > reader.start() && reader.shape(at - 1) == Shape::Capital && reader.tag(at - 1) != Tag::Preposition;
    if reader.is(at, words!["new"]) && other {
        return None;
    }
    let comma = usize::from(reader.is(last + 1, words![","]));
    let (last, year) = match reader.sense(last + 1 + comma) {
        super::sense::Sense::Year(year) => (last + 1 + comma, YearOf::Stated(year)),
        _ => (last, YearOf::Open),
    };
    let holiday = match holiday {
        Holiday::Independence => &independence(reader, at),
        other => other,
    };
    // "the Easter weekend" has more days than one; mothers and independence have another day in the next country.
    let doubtful = reader.is(last + 1, PERIODS) || reader.is(at, words!["mother", "independence"]);
    let seen = Seen { doubtful, ..Seen::new(last, Meaning::Holiday(*holiday, year), TimeRule::Holiday) };
    // "Easter week"
    Some(if reader.is(last + 1, words!["week"]) { Seen { last: last + 1, ..seen.with(Around::Week) } } else { seen })
}

/// What of more days than one is named after a holiday.
const PERIODS: &[Atom] = words!["week", "weekend", "holiday", "holidays", "break", "season", "period"];

/// "Christmas trees", "Easter Island": what is only named after the day.
fn names_a_thing(reader: &Reader, at: usize) -> bool {
    matches!(reader.tag(at), Tag::Noun | Tag::ProperNoun)
        && !reader.is(at, PERIODS)
        && !reader.is(at, words!["day", "eve", "morning", "night"])
        && reader.sense(at) == super::sense::Sense::Other
}

impl Holiday {
    /// The same in a text that speaks of the eastern churches' Easter.
    pub(super) fn eastern(self) -> Self {
        match self {
            Self::Easter(days) => Self::Orthodox(days),
            other => other,
        }
    }

    /// Its day in `year`.
    pub(super) fn day(self, year: i16) -> Option<Date> {
        match self {
            Self::Fixed(month, day) => Date::new(year, month, day),
            Self::Independence => None,
            Self::Nth(month, weekday, 0) => {
                let end = Date::new(year, month, 1)?.month_end();
                Some(end.plus_days(-(end.weekday() as i32 - weekday as i32).rem_euclid(7)))
            }
            Self::Nth(month, weekday, n) => {
                let start = Date::new(year, month, 1)?;
                let first = (weekday as i32 - start.weekday() as i32).rem_euclid(7);
                Some(start.plus_days(first + 7 * (i32::from(n) - 1)))
            }
            Self::Orthodox(days) => Some(Date::orthodox_easter(year)?.plus_days(days)),
            Self::Easter(days) => Some(Date::easter(year)?.plus_days(days)),
            Self::Thanksgiving(days) => Some(THANKSGIVING.day(year)?.plus_days(days)),
            Self::ElectionDay => Some(Self::Nth(11, Weekday::Monday, 1).day(year)?.plus_days(1)),
        }
    }
}
