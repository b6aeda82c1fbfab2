//! Times that point: "last week", "this year's third quarter", "the past three years", "the previous Friday".

use super::amounts::amount;
use super::meaning::{Anchor, Meaning, Seen, Shift, YearOf};
use super::parts;
use super::pointed;
use super::quarters;
use super::ranges;
use super::reader::Reader;
use super::sense::Sense;
use super::units::Part;
use crate::facts::TimeRule;

/// What stands before the word that is pointed at.
#[derive(Clone, Copy, Default)]
pub(super) struct Pointer {
    /// "the", "this", "that"
    pub(super) determiner: Option<Sense>,
    /// "last", "next", "past"; the first of them
    pub(super) adjective: Option<Sense>,
    pub(super) fiscal: bool,
    /// "year-ago"
    pub(super) year_earlier: bool,
    /// "comparable", "corresponding"
    pub(super) comparable: bool,
}

/// The pointing time at `at`.
pub(super) fn deictic(reader: &Reader, at: usize) -> Option<Seen> {
    let (head, pointer) = pointer(reader, at)?;
    // "the third-quarter loss": the article belongs to the loss.
    if head == at + 1 && pointer.adjective.is_none() && reader.sense(head) == Sense::Compound && !pointer.year_earlier {
        return None;
    }
    // "in her last week", "his last night in Rome": the last of a life or a stay, and no day of the calendar
    let owned = pointer.adjective == Some(Sense::Last) && pointer.determiner.is_none() && head == at + 1;
    if owned
        && reader.follows(at, words!["his", "her", "their", "my", "our"])
        && matches!(reader.sense(head), Sense::Unit(_) | Sense::Part(_))
    {
        return None;
    }
    if let Some(seen) = quarters::quarter(reader, head, pointer.year_earlier) {
        return Some(seen);
    }
    // "will not wait past Christmas": beyond it, and not the last one
    let beyond = pointer.determiner.is_none() && pointer.adjective == Some(Sense::Past) && head == at + 1;
    if beyond
        && matches!(reader.sense(head), Sense::Holiday | Sense::Weekday(_) | Sense::Month(_) | Sense::NameMonth(_))
    {
        return None;
    }
    match reader.sense(head) {
        // "the 2026 fiscal year"
        Sense::Year(_) if pointer.determiner == Some(Sense::The) && pointer.adjective.is_none() && !pointer.fiscal => {
            super::dates::date(reader, head).filter(|seen| seen.last > head)
        }
        // "fiscal 1989"
        Sense::Year(_) if pointer.fiscal && pointer.determiner.is_none() && pointer.adjective.is_none() => {
            super::dates::date(reader, head)
        }
        Sense::Unit(unit) => pointed::pointed_unit(reader, head, unit, pointer),
        Sense::Units(unit) => pointed::pointed_units(reader, head, unit, pointer),
        Sense::Period => pointed::period(reader, head, pointer),
        // "the summer of 2025"
        Sense::Season(season)
            if pointer.determiner == Some(Sense::The)
                && pointer.adjective.is_none()
                && reader.is(head + 1, words!["of"])
                && let Sense::Year(year) = reader.sense(head + 2) =>
        {
            Some(Seen::new(head + 2, Meaning::Season(season, YearOf::Stated(year)), TimeRule::Season))
        }
        Sense::Season(season) => {
            let year = year_of(pointer)?;
            // "the fall of the regime", "the spring broke"
            let bare = pointer.determiner == Some(Sense::The) && pointer.adjective.is_none();
            let limits =
                at != head && reader.follows(at, words!["by", "until"]) && reader.is(head, words!["summer", "autumn"]);
            if bare && !limits && (reader.is(head + 1, words!["of"]) || !reader.phrase_ends(head + 1)) {
                return None;
            }
            Some(Seen::new(head, Meaning::Season(season, year), TimeRule::Season))
        }
        Sense::Month(month) | Sense::NameMonth(month) | Sense::ShortMonth(month) => {
            let told = |year: &YearOf| {
                pointer.determiner != Some(Sense::The) || matches!(year, YearOf::Following | YearOf::Previous)
            };
            let year = year_of(pointer).filter(told)?;
            let seen = super::dates::date(reader, head).filter(|seen| seen.last > head);
            let plain = Seen::new(head, Meaning::Date { year, month: Some(month), day: None }, TimeRule::Month);
            Some(seen.unwrap_or(plain))
        }
        Sense::Weekday(_)
            if pointer.adjective == Some(Sense::Last)
                && let Some(seen) = ranges::nth_weekday(reader, head, 0) =>
        {
            Some(seen)
        }
        Sense::Weekday(day) => {
            let seen = Seen::new(head, Meaning::Weekday(day, shift(pointer)?), TimeRule::Weekday);
            Some(super::dates::date(reader, head).filter(|dated| dated.rule == TimeRule::CalendarDate).unwrap_or(seen))
        }
        Sense::Part(part) => pointed_part(reader, head, part, pointer),
        Sense::Holiday => {
            let seen = super::holidays::holiday(reader, head)?;
            let Meaning::Holiday(day, YearOf::Open) = seen.meaning else { return Some(seen) };
            Some(Seen { meaning: Meaning::Holiday(day, year_of(pointer)?), ..seen })
        }
        Sense::Future | Sense::Term => {
            let far = reader.sense(head) == Sense::Future || reader.follows(head, words!["near", "short", "long"]);
            // "the future of the port" is what becomes of it.
            let bare = far
                && pointer.determiner == Some(Sense::The)
                && reader.phrase_ends(head + 1)
                && !reader.is(head + 1, words!["of"]);
            bare.then(|| Seen::new(head, Meaning::Reference("FUTURE_REF"), TimeRule::Reference))
        }
        Sense::Number(_) | Sense::Half(..) | Sense::Vague => pointed::pointed_amount(reader, head, pointer),
        _ => bare_past(reader, head, pointer),
    }
}

/// Reads "the", "this", "last", "fiscal" and so on, in any order that newspapers use.
fn pointer(reader: &Reader, at: usize) -> Option<(usize, Pointer)> {
    let (mut pointer, mut next) = (Pointer::default(), at);
    if matches!(reader.sense(at), Sense::The | Sense::This | Sense::That | Sense::These) {
        (pointer.determiner, next) = (Some(reader.sense(at)), at + 1);
    }
    while next < at + 5 {
        match reader.sense(next) {
            // "said that last week", "following last month"
            Sense::Last | Sense::Next | Sense::Past if pointer.determiner == Some(Sense::That) => return None,
            Sense::Following if pointer.determiner.is_none() => return None,
            sense @ (Sense::Last | Sense::Next | Sense::Past | Sense::Previous | Sense::Coming | Sense::Following) => {
                pointer.adjective = pointer.adjective.or(Some(sense));
            }
            sense @ (Sense::Same | Sense::Current | Sense::Latest | Sense::Recent | Sense::Full) => {
                pointer.adjective = pointer.adjective.or(Some(sense));
            }
            Sense::Fiscal => pointer.fiscal = true,
            Sense::Compound if reader.is(next, words!["year-ago", "year-earlier"]) => pointer.year_earlier = true,
            Sense::Ordinal(1) if amount(reader, next + 1).is_some() => {
                pointer.adjective = pointer.adjective.or(Some(Sense::Ordinal(1)));
            }
            _ if next > at && reader.is(next, words!["comparable", "corresponding", "equivalent", "like"]) => {
                pointer.comparable = true;
            }
            _ if next > at && reader.is(next, words!["near", "short", "long", "distant", "calendar"]) => {}
            _ => break,
        }
        next += 1;
    }
    (next > at).then_some((next, pointer))
}

/// "this morning", "last night", "that evening", "the next morning", "the night of Aug. 6"
fn pointed_part(reader: &Reader, head: usize, part: Part, pointer: Pointer) -> Option<Seen> {
    let (by, anchor) = match (pointer.determiner, pointer.adjective) {
        (None, Some(Sense::Last)) => (-1, Anchor::Published),
        (_, Some(Sense::Next | Sense::Following)) => (1, Anchor::Mentioned),
        (_, Some(Sense::Previous)) => (-1, Anchor::Mentioned),
        (_, Some(Sense::Same)) | (Some(Sense::That), None) => (0, Anchor::Mentioned),
        (Some(Sense::This), None) => (0, Anchor::Published),
        (Some(Sense::The), None) => return parts::of_named_day(reader, head, part),
        _ => return None,
    };
    Some(parts::shifted(head, by, anchor, part))
}

/// "the past" with nothing after it
fn bare_past(reader: &Reader, head: usize, pointer: Pointer) -> Option<Seen> {
    let bare = pointer.determiner == Some(Sense::The) && matches!(pointer.adjective, Some(Sense::Past));
    let in_the = head.checked_sub(2).is_some_and(|the| reader.follows(the, words!["in", "of", "from"]));
    (bare && in_the && reader.phrase_ends(head))
        .then(|| Seen::new(head - 1, Meaning::Reference("PAST_REF"), TimeRule::Reference))
}

fn year_of(pointer: Pointer) -> Option<YearOf> {
    match (pointer.determiner, pointer.adjective) {
        (_, Some(Sense::Last | Sense::Past)) => Some(YearOf::Last),
        (_, Some(Sense::Previous)) => Some(YearOf::Previous),
        (_, Some(Sense::Following)) => Some(YearOf::Following),
        (_, Some(Sense::Next | Sense::Coming)) => Some(YearOf::Next),
        (Some(Sense::This), _) | (_, Some(Sense::Current)) => Some(YearOf::Relative(0)),
        (Some(Sense::The), None) => Some(YearOf::Open),
        _ => None,
    }
}

fn shift(pointer: Pointer) -> Option<Shift> {
    match (pointer.determiner, pointer.adjective) {
        (_, Some(Sense::Last | Sense::Past)) => Some(Shift::Last),
        (_, Some(Sense::Next | Sense::Coming)) => Some(Shift::Next),
        (_, Some(Sense::Previous)) => Some(Shift::Before),
        (_, Some(Sense::Following)) => Some(Shift::After),
        (Some(Sense::This), None) => Some(Shift::This),
        _ => None,
    }
}
