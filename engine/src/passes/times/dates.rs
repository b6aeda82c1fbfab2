//! Calendar dates in words: "Aug. 6, 2025", "6 August", "the 6th", "January", "1998", "the 1990s", weekdays.

use super::amounts::spoken_year;
use super::meaning::{Meaning, Seen, Shift, YearOf};
use super::reader::Reader;
use super::sense::Sense;
use super::units::Unit;
use crate::facts::TimeRule;
use crate::text::Shape;

/// A day, month, year or decade at `at`.
pub(super) fn date(reader: &Reader, at: usize) -> Option<Seen> {
    match reader.sense(at) {
        Sense::Month(month) | Sense::NameMonth(month) | Sense::ShortMonth(month) => month_first(reader, at, month),
        Sense::Weekday(_) | Sense::ShortWeekday(_) => weekday(reader, at),
        Sense::Number(day @ 1..=31) => day_first(reader, at, day as u8).or_else(|| year_in_words(reader, at)),
        Sense::Ordinal(day @ 1..=31) => day_first(reader, at, day),
        Sense::Year(year) => bare_year(reader, at, year),
        Sense::Decade(year) => Some(Seen::new(at, Meaning::Decade(year), TimeRule::Decade)),
        Sense::Nineties(tens) => nineties(reader, at, tens),
        _ => None,
    }
}

fn is_month(sense: Sense) -> Option<u8> {
    match sense {
        Sense::Month(month) | Sense::NameMonth(month) | Sense::ShortMonth(month) => Some(month),
        _ => None,
    }
}

/// "Aug. 6, 2025", "August 2025", "August of last year", "August"
fn month_first(reader: &Reader, at: usize, month: u8) -> Option<Seen> {
    if let Some(day) = day_number(reader, at + 1) {
        let comma = reader.is(at + 2, &[","]);
        let (last, year) = year_after(reader, at + 2 + usize::from(comma)).unwrap_or((at + 1, YearOf::Open));
        return Some(Seen::new(
            last,
            Meaning::Date { year, month: Some(month), day: Some(day) },
            TimeRule::CalendarDate,
        ));
    }
    let skipped = usize::from(reader.is(at + 1, &[",", "of"]));
    if let Some((last, year)) = year_after(reader, at + 1 + skipped) {
        return Some(Seen::new(last, Meaning::Date { year, month: Some(month), day: None }, TimeRule::Month));
    }
    bare_month(reader, at)
        .then(|| Seen::new(at, Meaning::Date { year: YearOf::Open, month: Some(month), day: None }, TimeRule::Month))
}

/// A day of the month that is no amount: "Aug. 6", not "March 10,000" or "May 30 percent".
fn day_number(reader: &Reader, at: usize) -> Option<u8> {
    match reader.sense(at) {
        Sense::Number(day @ 1..=31)
            if reader.shape(at) == Shape::Number && !reader.is(at + 1, &["percent", "%", "million", "billion"]) =>
        {
            Some(day as u8)
        }
        Sense::Ordinal(day @ 1..=31) if reader.sense(at + 1) != Sense::Unit(Unit::Quarter) => Some(day),
        _ => None,
    }
}

/// "2025", "last year", "this year", "nineteen ninety-seven"
fn year_after(reader: &Reader, at: usize) -> Option<(usize, YearOf)> {
    let spoken = spoken_year(reader, at).map(|(next, year)| (next - 1, YearOf::Stated(year)));
    match (reader.sense(at), reader.sense(at + 1)) {
        (Sense::Year(year), _) if is_likely_year(year) => Some((at, YearOf::Stated(year))),
        (Sense::Last, Sense::Unit(Unit::Year)) => Some((at + 1, YearOf::Relative(-1))),
        (Sense::This, Sense::Unit(Unit::Year)) => Some((at + 1, YearOf::Relative(0))),
        (Sense::Next, Sense::Unit(Unit::Year)) => Some((at + 1, YearOf::Relative(1))),
        _ if matches!(reader.text(at), "'" | "’" | "‘") => match reader.sense(at + 1) {
            Sense::Number(year @ 10..=99) if reader.shape(at + 1) == Shape::Number => {
                Some((at + 1, YearOf::Short(year as u8)))
            }
            _ => None,
        },
        _ => spoken,
    }
}

fn is_likely_year(year: i16) -> bool {
    (1400..=2150).contains(&year)
}

/// Whether the month's name alone means the month. "May", "March" and the like must be led by a word of time.
fn bare_month(reader: &Reader, at: usize) -> bool {
    const LEADS: &[&str] = &[
        "in",
        "since",
        "until",
        "till",
        "by",
        "from",
        "to",
        "through",
        "during",
        "for",
        "of",
        "last",
        "next",
        "this",
        "early",
        "late",
        "mid",
        "before",
        "after",
        "between",
        "every",
        "each",
        "and",
        "or",
        "on",
        "past",
        "around",
        "about",
        "previous",
        "following",
        "coming",
        "the",
        "later",
        "earlier",
        "as",
    ];
    let led = reader.follows(at, LEADS);
    match reader.sense(at) {
        Sense::Month(_) => reader.shape(at + 1) != Shape::Upper || led,
        Sense::NameMonth(month) => {
            let and = reader.follows(at, &["and", "or", "to", "for", "of", "the", "as", "about"]);
            let beside_month = at.checked_sub(2).is_some_and(|far| is_month(reader.sense(far)).is_some());
            let named = matches!(reader.shape(at + 1), Shape::Capital | Shape::Upper | Shape::Mixed) && month != 3
                || reader.tag(at) == crate::text::Tag::Modal;
            // "in May's house" is more likely hers.
            let owner = month != 3 && month != 8 && reader.is(at + 1, &["'s", "’s"]);
            led && !named && !owner && (!and || beside_month || reader.phrase_ends(at + 1))
        }
        _ => led && reader.text(at).ends_with('.'),
    }
}

/// "6 August 2025", "6th of August", "the 6th"
fn day_first(reader: &Reader, at: usize, day: u8) -> Option<Seen> {
    let ordinal = matches!(reader.sense(at), Sense::Ordinal(_));
    let of = ordinal && reader.is(at + 1, &["of"]);
    let month_at = at + 1 + usize::from(of);
    if let Some(month) = is_month(reader.sense(month_at)) {
        let digits = ordinal || reader.shape(at) == Shape::Number;
        if digits && day_number(reader, month_at + 1).is_none() {
            let comma = usize::from(reader.is(month_at + 1, &[","]));
            let (last, year) = year_after(reader, month_at + 1 + comma).unwrap_or((month_at, YearOf::Open));
            let meaning = Meaning::Date { year, month: Some(month), day: Some(day) };
            return Some(Seen::new(last, meaning, TimeRule::CalendarDate));
        }
    }
    let alone =
        reader.shape(at) == Shape::Number && ordinal && reader.phrase_ends(at + 1) && !reader.is(at + 1, &["of"]);
    let on_the = reader.follows(at, &["the"]) && reader.is(at.saturating_sub(2), &["on", "by", "until", "before"]);
    (alone && on_the).then(|| Seen::new(at, Meaning::DayOfMonth(day), TimeRule::DayOfMonth))
}

fn year_in_words(reader: &Reader, at: usize) -> Option<Seen> {
    let (next, year) = spoken_year(reader, at)?;
    Some(year_seen(next - 1, year))
}

fn year_seen(last: usize, year: i16) -> Seen {
    Seen::new(last, Meaning::Date { year: YearOf::Stated(year), month: None, day: None }, TimeRule::Year)
}

/// Four digits that are a year: "in 1998", "the 1996 bombing"; not "$2000", "1,998", "No. 1998" or "2000 people".
fn bare_year(reader: &Reader, at: usize, year: i16) -> Option<Seen> {
    const LEADS: &[&str] = &[
        "in", "since", "until", "by", "from", "to", "through", "during", "of", "before", "after", "between", "and",
        "early", "late", "mid", "fiscal", "the", "for", "year", "circa", "around", "his", "her", "its", "their", "a",
        "that", "(", "or", "late", "than", "spring", "summer", "fall", "winter", "autumn",
    ];
    const COUNTED: &[&str] = &[
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
    let before = reader.text_before(at, 1);
    let money = matches!(before, "$" | "£" | "€" | "¥" | "#" | "+" | "-" | "/" | ":")
        || reader.follows(at, &["no.", "number", "us"]);
    let modern = (1850..=2060).contains(&year);
    let led = reader.follows(at, LEADS);
    let counted = reader.is(at + 1, COUNTED) || matches!(reader.text(at + 1), "-" | "/") && reader.touches(at + 1);
    let fits = !money && !counted && (modern || led && is_likely_year(year) && reader.phrase_ends(at + 1));
    fits.then(|| year_seen(at, year))
}

/// "the nineties", "the '90s"
fn nineties(reader: &Reader, at: usize, tens: u8) -> Option<Seen> {
    let marked = reader.text(at).starts_with(['\'', '’', '‘'])
        || matches!(reader.text_before(at, 1), "'" | "’" | "‘" | "`") && reader.touches(at);
    let spelled = reader.shape(at) != Shape::Number && reader.follows(at, &["the", "early", "late", "mid"]);
    let aged = reader.follows(at, &["his", "her", "their", "my"]);
    let century = if tens <= 20 { 2000 } else { 1900 };
    ((marked || spelled) && !aged).then(|| Seen::new(at, Meaning::Decade(century + i16::from(tens)), TimeRule::Decade))
}

/// "Wednesday", "Wednesday, Aug. 6, 2025", "Monday morning"
fn weekday(reader: &Reader, at: usize) -> Option<Seen> {
    let (day, short) = match reader.sense(at) {
        Sense::Weekday(day) => (day, false),
        Sense::ShortWeekday(day) => (day, true),
        _ => return None,
    };
    let comma = usize::from(reader.is(at + 1, &[","]));
    let the = usize::from(reader.is(at + 1 + comma, &["the"]));
    let next = at + 1 + comma + the;
    let dated =
        matches!(reader.sense(next), Sense::Ordinal(_) | Sense::Number(_)) || is_month(reader.sense(next)).is_some();
    if dated
        && let Some(seen) = date(reader, next)
        && seen.rule == TimeRule::CalendarDate
    {
        return Some(seen);
    }
    (!short || reader.follows(at, &["on", "until", "by"]))
        .then(|| Seen::new(at, Meaning::Weekday(day, Shift::Bare), TimeRule::Weekday))
}
