//! Calendar dates in words: "Aug. 6, 2025", "6 August", "the 6th", "January", "1998", "the 1990s", weekdays.

use super::amounts::spoken_year;
use super::meaning::{Around, Meaning, Seen, Shift, YearOf};
use super::nearby;
use super::ranges;
use super::reader::Reader;
use super::sense::Sense;
use super::units::Unit;
use super::years;
use crate::facts::TimeRule;
use crate::lexicon::Atom;
use crate::text::{Shape, Tag};

/// A day, month, year or decade at `at`.
pub(super) fn date(reader: &Reader, at: usize) -> Option<Seen> {
    match reader.sense(at) {
        Sense::NameMonth(4 | 5) if reader.is(at + 1, words!["day", "fool", "fools"]) => {
            super::holidays::holiday(reader, at)
        }
        Sense::Month(month) | Sense::NameMonth(month) | Sense::ShortMonth(month) => month_first(reader, at, month),
        Sense::Weekday(_) | Sense::ShortWeekday(_) => weekday(reader, at),
        Sense::Number(year @ 10..=99) if let Some(seen) = years::clipped_year(reader, at, year) => Some(seen),
        Sense::Number(day @ 1..=31) => ranges::another_day(reader, at)
            .or_else(|| ranges::before_month(reader, at))
            .or_else(|| day_first(reader, at, day as u8))
            .or_else(|| years::year_in_words(reader, at)),
        Sense::Ordinal(day @ 1..=31) => ranges::another_day(reader, at)
            .or_else(|| ranges::nth_weekday(reader, at + 1, day))
            .or_else(|| day_first(reader, at, day)),
        Sense::Year(year) => years::bare_year(reader, at, year),
        Sense::Decade(year) => Some(Seen::new(at, Meaning::Decade(year), TimeRule::Decade)),
        Sense::Nineties(tens) => years::nineties(reader, at, tens),
        _ => None,
    }
}

pub(super) fn is_month(sense: Sense) -> Option<u8> {
    match sense {
        Sense::Month(month) | Sense::NameMonth(month) | Sense::ShortMonth(month) => Some(month),
        _ => None,
    }
}

/// "Aug. 6, 2025", "August 2025", "August of last year", "August"
fn month_first(reader: &Reader, at: usize, month: u8) -> Option<Seen> {
    if let Some((day, last, around)) = days_after(reader, at + 1) {
        // "Dec. 16, 2025", "Dec. 16 of last year"
        let comma = reader.is(last + 1, words![",", "of"]);
        let (last, year) =
            year_after(reader, last + 1 + usize::from(comma)).unwrap_or((last, years::known(reader, last, month, day)));
        let meaning = Meaning::Date { year, month: Some(month), day: Some(day) };
        return Some(Seen::new(last, meaning, TimeRule::CalendarDate).with(around));
    }
    let skipped = usize::from(reader.is(at + 1, words![",", "of"]));
    if let Some((last, year)) = year_after(reader, at + 1 + skipped) {
        return Some(Seen::new(last, Meaning::Date { year, month: Some(month), day: None }, TimeRule::Month));
    }
    bare_month(reader, at)
        .then(|| Seen::new(at, Meaning::Date { year: YearOf::Open, month: Some(month), day: None }, TimeRule::Month))
}

/// The day at `at`, or the days: "6", "6-8", "6 to 8". The last word, too.
fn days_after(reader: &Reader, at: usize) -> Option<(u8, usize, Around)> {
    if let Some((from, to)) = ranges::days(reader.text(at)).filter(|_| reader.sense(at) == Sense::Figure) {
        return Some((from, at, Around::Through(to)));
    }
    let day = day_number(reader, at)?;
    Some(match ranges::through(reader, at, day) {
        Some((last, to)) => (day, last, Around::Through(to)),
        None => (day, at, Around::Itself),
    })
}

/// A day of the month that is no amount: "Aug. 6", not "March 10,000" or "May 30 percent".
fn day_number(reader: &Reader, at: usize) -> Option<u8> {
    match reader.sense(at) {
        Sense::Number(day @ 1..=31)
            if (reader.shape(at) == Shape::Number || is_spelled(reader, at))
                && !reader.is(at + 1, words!["percent", "%", "million", "billion"]) =>
        {
            Some(day as u8)
        }
        Sense::Ordinal(day @ 1..=31) if reader.sense(at + 1) != Sense::Unit(Unit::Quarter) => Some(day),
        _ => None,
    }
}

/// "on March six", "expires July one, 1997", and not "In March six people died"
fn is_spelled(reader: &Reader, at: usize) -> bool {
    let led = reader.follows(at - 1, words!["on", "by", "until", "through", "before", "after", "since", "from", "to"]);
    let ends = reader.phrase_ends(at + 1) && !reader.is(at + 1, words!["of"]);
    led && ends || reader.is(at + 1, words![","]) && matches!(reader.sense(at + 2), Sense::Year(_))
}

/// "2025", "last year", "this year", "that year", "nineteen ninety-seven"
fn year_after(reader: &Reader, at: usize) -> Option<(usize, YearOf)> {
    let spoken = spoken_year(reader, at).map(|(next, year)| (next - 1, YearOf::Stated(year)));
    match (reader.sense(at), reader.sense(at + 1)) {
        (Sense::Year(year), _) if is_likely_year(year) => Some((at, YearOf::Stated(year))),
        (Sense::Last, Sense::Unit(Unit::Year)) => Some((at + 1, YearOf::Relative(-1))),
        (Sense::This, Sense::Unit(Unit::Year)) => Some((at + 1, YearOf::Relative(0))),
        (Sense::Next, Sense::Unit(Unit::Year)) => Some((at + 1, YearOf::Relative(1))),
        (Sense::That, Sense::Unit(Unit::Year)) => Some((at + 1, YearOf::Spoken(0))),
        (Sense::The, Sense::Following) if reader.sense(at + 2) == Sense::Unit(Unit::Year) => {
            Some((at + 2, YearOf::Spoken(1)))
        }
        _ if reader.atom(at).is(words!["'", "’", "‘"]) => match reader.sense(at + 1) {
            Sense::Number(year @ 10..=99) if reader.shape(at + 1) == Shape::Number => {
                Some((at + 1, YearOf::Short(year as u8)))
            }
            _ => None,
        },
        _ => spoken,
    }
}

pub(super) fn is_likely_year(year: i16) -> bool {
    (1400..=2150).contains(&year)
}

/// Before "May" they tell that it is no verb.
const PREPOSITIONS: &[Atom] = words![
    "in", "since", "until", "till", "by", "from", "through", "during", "last", "next", "before", "after", "this"
];

/// Whether the month's name alone means the month. "May", "March" and the like must be led by a word of time.
fn bare_month(reader: &Reader, at: usize) -> bool {
    const LEADS: &[Atom] = words![
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
            let and = reader.follows(at, words!["and", "or", "to", "for", "of", "the", "as", "about"]);
            let beside_month = at.checked_sub(2).is_some_and(|far| is_month(reader.sense(far)).is_some());
            // "In May Harrow quit", but "in May Harrow's house"
            let opens = at == reader.start() + 1 && reader.follows(at, words!["in", "since"]);
            let surname = matches!(reader.shape(at + 1), Shape::Capital | Shape::Upper | Shape::Mixed)
                && (!opens || reader.is(at + 2, words!["'s", "’s"]));
            let verb = reader.tag(at) == Tag::Modal && !reader.follows(at, PREPOSITIONS) && !(and && beside_month);
            // "in May, June and July"
            let listed = reader.follows(at, words![","])
                && beside_month
                && (reader.is(at + 1, words!["and", "or"])
                    || reader.is(at + 1, words![","]) && is_month(reader.sense(at + 2)).is_some());
            // "before May resigned": months do nothing.
            let acts = month == 5 && matches!(reader.tag(at + 1), Tag::VerbPast | Tag::VerbS);
            let named = surname && month != 3 || verb || acts;
            // "in May's house" is more likely hers.
            let owner = month != 3 && month != 8 && reader.is(at + 1, words!["'s", "’s"]);
            let crowd = month == 3
                && reader.is(at + 1, words!["on", "for", "of"])
                && !reader.follows(at, words!["in", "since"]);
            let free = !and || beside_month || reader.phrase_ends(at + 1);
            !named && ((led || listed) && !owner && !crowd && free || qualifies(reader, at, month))
        }
        _ => led && reader.text(at).ends_with('.'),
    }
}

/// "a June agreement", "the March vote", but not "the May government".
fn qualifies(reader: &Reader, at: usize, month: u8) -> bool {
    const HERS: &[Atom] = words!["government", "campaign", "camp", "team", "administration", "cabinet", "ministry"];
    reader.follows(at, words!["a", "an", "the", "its", "their", "his", "her"])
        && reader.shape(at + 1) == Shape::Lower
        && matches!(reader.tag(at + 1), Tag::Noun | Tag::Adjective)
        && !(month == 5 && reader.is(at + 1, HERS))
}

/// "6 August 2025", "6th of August", "the 6th"
fn day_first(reader: &Reader, at: usize, day: u8) -> Option<Seen> {
    let ordinal = matches!(reader.sense(at), Sense::Ordinal(_));
    let of = ordinal && reader.is(at + 1, words!["of"]);
    if of && let Some(month) = pointed_month(reader, at + 2) {
        return Some(Seen { rule: TimeRule::DayOfMonth, ..month.with(Around::Nth(Unit::Day, day)) });
    }
    let month_at = at + 1 + usize::from(of);
    if let Some(month) = is_month(reader.sense(month_at)) {
        let digits = ordinal || reader.shape(at) == Shape::Number;
        if digits && day_number(reader, month_at + 1).is_none() {
            let comma = usize::from(reader.is(month_at + 1, words![","]));
            let (last, year) = year_after(reader, month_at + 1 + comma)
                .unwrap_or_else(|| (month_at, years::known(reader, month_at, month, day)));
            let meaning = Meaning::Date { year, month: Some(month), day: Some(day) };
            return Some(Seen::new(last, meaning, TimeRule::CalendarDate));
        }
    }
    let alone =
        reader.shape(at) == Shape::Number && ordinal && reader.phrase_ends(at + 1) && !reader.is(at + 1, words!["of"]);
    let on_the = reader.follows(at, words!["the"])
        && reader.is(at.saturating_sub(2), words!["on", "by", "until", "before", "for", "than"]);
    (alone && on_the).then(|| Seen::new(at, Meaning::DayOfMonth(day), TimeRule::DayOfMonth))
}

/// "this month", "next month", after "the 21st of"
fn pointed_month(reader: &Reader, at: usize) -> Option<Seen> {
    let pointed = matches!(reader.sense(at), Sense::This | Sense::Last | Sense::Next)
        && reader.sense(at + 1) == Sense::Unit(Unit::Month);
    pointed.then(|| super::deictic::deictic(reader, at))?
}

/// "the Friday Times", "Monday Night Football": a name.
fn is_title(reader: &Reader, at: usize) -> bool {
    const PAPERS: &[Atom] = words![
        "Times",
        "Telegraph",
        "Mirror",
        "Post",
        "Express",
        "Mail",
        "Herald",
        "Tribune",
        "Independent",
        "Observer",
        "Star",
        "World",
        "Business",
    ];
    reader.atom(at + 1).is(PAPERS)
        || reader.atom(at + 1).is(words!["Night", "Morning"])
            && matches!(reader.shape(at + 2), Shape::Capital | Shape::Upper)
}

/// "Wednesday", "Wednesday, Aug. 6, 2025", "Monday morning"
fn weekday(reader: &Reader, at: usize) -> Option<Seen> {
    // "will run a Sunday service": as on a Sunday
    let service = reader.is(at + 1, words!["service", "services", "timetable", "schedule"]);
    if is_title(reader, at) || service && reader.follows(at, words!["a", "normal", "reduced"]) {
        return None;
    }
    let (day, short) = match reader.sense(at) {
        Sense::Weekday(day) => (day, false),
        Sense::ShortWeekday(day) => (day, true),
        _ => return None,
    };
    let comma = usize::from(reader.is(at + 1, words![",", "("]));
    let the = usize::from(reader.is(at + 1 + comma, words!["the"]));
    let next = at + 1 + comma + the;
    let dated =
        matches!(reader.sense(next), Sense::Ordinal(_) | Sense::Number(_)) || is_month(reader.sense(next)).is_some();
    if dated
        && let Some(seen) = date(reader, next)
        && seen.rule == TimeRule::CalendarDate
    {
        return Some(seen);
    }
    if !short && let Some(seen) = nearby::of_week(reader, at, day) {
        return Some(seen);
    }
    if !short
        && let Some(seen) = nearby::week_from(reader, at, day)
            .or_else(|| nearby::beside_day(reader, at, day))
            .or_else(|| nearby::told_of(reader, at))
    {
        return Some(seen);
    }
    // "on Tuesday last", in Ireland and of old the last one before today; not "on Tuesday last week"
    if !short && reader.sense(at + 1) == Sense::Last && reader.phrase_ends(at + 2) {
        return Some(Seen::new(at + 1, Meaning::Weekday(day, Shift::Last), TimeRule::Weekday));
    }
    // "the second Friday of a month", "Friday 13th": of a month told elsewhere
    let doubtful = [at.wrapping_sub(1), next].into_iter().any(|at| matches!(reader.sense(at), Sense::Ordinal(_)));
    let seen = Seen::new(at, Meaning::Weekday(day, Shift::Bare), TimeRule::Weekday);
    (!short || reader.follows(at, words!["on", "until", "by"])).then_some(Seen { doubtful, ..seen })
}
