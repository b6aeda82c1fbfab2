//! Years and decades: "1998", "nineteen ninety-eight", "the nineties".

use super::amounts::spoken_year;
use super::dates::is_likely_year;
use super::meaning::{Meaning, Seen, YearOf};
use super::reader::Reader;
use super::sense::Sense;
use super::units::Unit;
use crate::facts::TimeRule;
use crate::lexicon::Atom;
use crate::text::{Shape, Tag};

/// The words that lead a year.
const LEADS: &[Atom] = words![
    "in", "since", "until", "by", "from", "to", "through", "during", "of", "before", "after", "between", "and",
    "early", "late", "mid", "fiscal", "the", "for", "year", "circa", "around", "his", "her", "its", "their", "a",
    "that", "(", "or", "late", "than", "spring", "summer", "fall", "winter", "autumn",
];

/// The words that lead another number.
const NUMBERED: &[Atom] = words![
    "no.",
    "number",
    "us",
    "room",
    "flight",
    "route",
    "highway",
    "section",
    "article",
    "bill",
    "resolution",
    "channel",
    "page",
    "windows",
    "boeing",
    "gate",
    "unit",
    "apartment",
    "suite",
    "model",
];

/// What an amount counts.
const COUNTED: &[Atom] = words![
    "percent",
    "%",
    "people",
    "points",
    "miles",
    "feet",
    "meters",
    "metres",
    "dollars",
    "shares",
    "tons",
    "hours",
    "million",
    "pounds",
    "euros",
    "soldiers",
    "troops",
    "times",
    "votes",
    "jobs",
    "words",
    "gmt",
    "degrees",
    "kilometers",
    "km",
    "yards",
    "acres",
    "years",
    "days",
    "marks",
    "pence",
    "men",
    "women",
    "workers",
];

/// Four digits that are a year: "in 1998", "the 1996 bombing"; not "$2000", "1,998", "No. 1998" or "2000 people".
pub(super) fn bare_year(reader: &Reader, at: usize, year: i16) -> Option<Seen> {
    let money = reader.atom_before(at, 1).is(words!["$", "£", "€", "¥", "#", "+", "-", "/", ":"])
        || reader.follows(at, NUMBERED);
    // "Vision 2030", "a firm called Orion 1980"
    let named = at > reader.start() + 1
        && reader.shape(at - 1) == Shape::Capital
        && reader.tag(at - 1) == Tag::ProperNoun
        && reader.sense(at - 1) == Sense::Other
        && !reader.follows(at - 1, words!["in"]);
    let modern = (1850..=2060).contains(&year);
    let led = reader.follows(at, LEADS);
    let counted = reader.is(at + 1, COUNTED) || reader.atom(at + 1).is(words!["-", "/"]) && reader.touches(at + 1);
    let fits = !money && !named && !counted && (modern || led && is_likely_year(year) && reader.phrase_ends(at + 1));
    fits.then(|| with_fiscal(reader, at, year))
}

/// "in '96", by its two digits; before a phrase that goes on, the mark could open a quotation.
pub(super) fn clipped_year(reader: &Reader, at: usize, year: u32) -> Option<Seen> {
    let mark = at.checked_sub(1).filter(|&mark| reader.atom(mark).is(words!["'", "’", "‘"]) && reader.touches(at))?;
    let led = reader.follows(mark, words!["in", "since", "of", "until", "from", "to", "before", "after"]);
    (led && reader.phrase_ends(at + 1) && reader.text(at).len() == 2).then(|| {
        let meaning = Meaning::Date { year: YearOf::Short(year as u8), month: None, day: None };
        Seen::new(at, meaning, TimeRule::Year)
    })
}

pub(super) fn year_in_words(reader: &Reader, at: usize) -> Option<Seen> {
    let (next, year) = spoken_year(reader, at)?;
    Some(year_seen(next - 1, year))
}

/// The year `year` at `at`, with what says that it is a fiscal one: "2026 fiscal year".
fn with_fiscal(reader: &Reader, at: usize, year: i16) -> Seen {
    let fiscal = reader.sense(at + 1) == Sense::Fiscal && reader.sense(at + 2) == Sense::Unit(Unit::Year);
    year_seen(at + 2 * usize::from(fiscal), year)
}

fn year_seen(last: usize, year: i16) -> Seen {
    Seen::new(last, Meaning::Date { year: YearOf::Stated(year), month: None, day: None }, TimeRule::Year)
}

/// "the nineties", "the '90s"
pub(super) fn nineties(reader: &Reader, at: usize, tens: u8) -> Option<Seen> {
    let marked = reader.text(at).starts_with(['\'', '’', '‘'])
        || reader.atom_before(at, 1).is(words!["'", "’", "‘", "`"]) && reader.touches(at);
    let spelled = reader.shape(at) != Shape::Number && reader.follows(at, words!["the", "early", "late", "mid"]);
    let aged = reader.follows(at, words!["his", "her", "their", "my"]);
    let century = if tens <= 20 { 2000 } else { 1900 };
    ((marked || spelled) && !aged).then(|| Seen::new(at, Meaning::Decade(century + i16::from(tens)), TimeRule::Decade))
}

/// "the Sept. 11 attacks" were those of 2001, "the Jan. 6 riot" was that of 2021, "the Oct. 7 attack" that of 2023; any
/// other date's year must be told.
pub(super) fn known(reader: &Reader, last: usize, month: u8, day: u8) -> YearOf {
    const DEEDS: &[Atom] = words![
        "attack",
        "attacks",
        "terror",
        "terrorist",
        "hijackers",
        "hijackings",
        "massacre",
        "riot",
        "riots",
        "rioters",
        "insurrection",
        "committee",
    ];
    match (month, day) {
        (9, 11) if reader.is(last + 1, DEEDS) => YearOf::Stated(2001),
        (1, 6) if reader.is(last + 1, DEEDS) => YearOf::Stated(2021),
        (10, 7) if reader.is(last + 1, DEEDS) => YearOf::Stated(2023),
        _ => YearOf::Open,
    }
}

/// "year end", "year's end"
pub(super) fn ends_year(reader: &Reader, at: usize) -> Option<Seen> {
    let end = at + 1 + usize::from(reader.is(at + 1, words!["'s", "’s"]));
    let start = at - usize::from(reader.follows(at, words!["the"]));
    let free =
        reader.follows(start, words!["by", "before", "at", "since", "until", "around", "near", "from", "through"]);
    (free && reader.is(end, words!["end"])).then(|| {
        let meaning = Meaning::Date { year: YearOf::Open, month: Some(12), day: Some(31) };
        Seen::new(end, meaning, TimeRule::YearEnd)
    })
}
