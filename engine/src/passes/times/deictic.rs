//! Times that point: "last week", "this year's third quarter", "the past three years", "the previous Friday".

use super::amounts::amount;
use super::durations::skip_adjectives;
use super::meaning::{Amount, Anchor, Around, Meaning, Seen, Shift, Which, YearOf};
use super::nearby;
use super::parts;
use super::quarters;
use super::ranges;
use super::reader::Reader;
use super::sense::Sense;
use super::units::{Part, Unit};
use crate::facts::TimeRule;

/// What stands before the word that is pointed at.
#[derive(Clone, Copy, Default)]
struct Pointer {
    /// "the", "this", "that"
    determiner: Option<Sense>,
    /// "last", "next", "past"; the first of them
    adjective: Option<Sense>,
    fiscal: bool,
    /// "year-ago"
    year_earlier: bool,
    /// "comparable", "corresponding"
    comparable: bool,
}

/// The pointing time at `at`.
pub(super) fn deictic(reader: &Reader, at: usize) -> Option<Seen> {
    let (head, pointer) = pointer(reader, at)?;
    if let Some(seen) = quarters::quarter(reader, head, pointer.year_earlier) {
        return Some(seen);
    }
    match reader.sense(head) {
        // "fiscal 1989"
        Sense::Year(_) if pointer.fiscal && pointer.determiner.is_none() && pointer.adjective.is_none() => {
            super::dates::date(reader, head)
        }
        Sense::Unit(unit) => pointed_unit(reader, head, unit, pointer),
        Sense::Units(unit) => pointed_units(reader, head, unit, pointer),
        Sense::Period => period(reader, head, pointer),
        Sense::Season(season) => {
            let year = year_of(pointer)?;
            // "the fall of the regime", "the spring broke"
            let bare = pointer.determiner == Some(Sense::The) && pointer.adjective.is_none();
            if bare
                && (reader.is(head + 1, &["of"]) && super::amounts::spoken_year(reader, head + 2).is_none()
                    || !reader.phrase_ends(head + 1))
            {
                return None;
            }
            Some(Seen::new(head, Meaning::Season(season, year), TimeRule::Season))
        }
        Sense::Month(month) | Sense::NameMonth(month) | Sense::ShortMonth(month) => {
            let year = year_of(pointer).filter(|_| pointer.determiner != Some(Sense::The))?;
            let seen = super::dates::date(reader, head).filter(|seen| seen.last > head);
            let plain = Seen::new(head, Meaning::Date { year, month: Some(month), day: None }, TimeRule::Month);
            Some(seen.unwrap_or(plain))
        }
        Sense::Weekday(_)
            if pointer.adjective == Some(Sense::Last) && ranges::nth_weekday(reader, head, 0).is_some() =>
        {
            ranges::nth_weekday(reader, head, 0)
        }
        Sense::Weekday(day) => {
            let seen = Seen::new(head, Meaning::Weekday(day, shift(pointer)?), TimeRule::Weekday);
            Some(super::dates::date(reader, head).filter(|dated| dated.rule == TimeRule::CalendarDate).unwrap_or(seen))
        }
        Sense::Part(part) => pointed_part(head, part, pointer),
        Sense::Holiday => {
            let seen = super::holidays::holiday(reader, head)?;
            let Meaning::Holiday(day, YearOf::Open) = seen.meaning else { return Some(seen) };
            Some(Seen { meaning: Meaning::Holiday(day, year_of(pointer)?), ..seen })
        }
        Sense::Future | Sense::Term => {
            let far = reader.sense(head) == Sense::Future || reader.follows(head, &["near", "short", "long"]);
            let bare = far && pointer.determiner == Some(Sense::The) && reader.phrase_ends(head + 1);
            bare.then(|| Seen::new(head, Meaning::Reference("FUTURE_REF"), TimeRule::Reference))
        }
        Sense::Number(_) | Sense::Half(..) | Sense::Vague => pointed_amount(reader, head, pointer),
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
            Sense::Compound if reader.is(next, &["year-ago", "year-earlier"]) => pointer.year_earlier = true,
            Sense::Ordinal(1) if amount(reader, next + 1).is_some() => {
                pointer.adjective = pointer.adjective.or(Some(Sense::Ordinal(1)));
            }
            _ if next > at && reader.is(next, &["comparable", "corresponding", "equivalent", "like"]) => {
                pointer.comparable = true;
            }
            _ if next > at && reader.is(next, &["near", "short", "long", "foreseeable", "distant"]) => {}
            _ => break,
        }
        next += 1;
    }
    (next > at).then_some((next, pointer))
}

/// "last week", "the following year", "that day", "the quarter"
fn pointed_unit(reader: &Reader, head: usize, unit: Unit, pointer: Pointer) -> Option<Seen> {
    if super::durations::is_title(reader, head) {
        return None;
    }
    let the = pointer.determiner == Some(Sense::The);
    if let Some(seen) = nearby::of_day(reader, head, unit).filter(|_| the && pointer.adjective.is_none()) {
        return Some(seen);
    }
    let (by, anchor) = match (pointer.determiner, pointer.adjective) {
        (_, Some(Sense::Past)) if unit != Unit::Year => {
            return Some(Seen::new(head, Meaning::Duration(Amount::Whole(1), unit), TimeRule::Duration));
        }
        (_, Some(Sense::Last | Sense::Past)) => (-1, Anchor::Published),
        (_, Some(Sense::Next)) if the && unit <= Unit::Day => (1, Anchor::Mentioned),
        (_, Some(Sense::Next | Sense::Coming)) => (1, Anchor::Published),
        (_, Some(Sense::Previous)) => (-1, Anchor::Mentioned),
        (_, Some(Sense::Following)) => (1, Anchor::Mentioned),
        (_, Some(Sense::Same)) if matches!(unit, Unit::Month | Unit::Quarter | Unit::Week) => {
            return Some(same_unit(reader, head, unit));
        }
        (_, Some(Sense::Same)) | (Some(Sense::That), _) => (0, Anchor::Mentioned),
        (_, Some(Sense::Current)) | (Some(Sense::This), _) => (0, Anchor::Published),
        (Some(Sense::The), None) if reader.is(head + 1, &["before", "after"]) && reader.phrase_ends(head + 2) => {
            let by = if reader.is(head + 1, &["before"]) { -1 } else { 1 };
            let meaning = Meaning::Shifted { unit, by, anchor: Anchor::Mentioned };
            return (!unit.is_of_the_clock()).then(|| Seen::new(head + 1, meaning, TimeRule::ShiftedUnit));
        }
        // Whoever reports "the latest year" reports one that is over.
        (Some(Sense::The), Some(Sense::Latest)) if unit == Unit::Year => (-1, Anchor::Published),
        (Some(Sense::The), _) => return the_unit(reader, head, unit, pointer),
        _ if pointer.fiscal && unit == Unit::Year => {
            let Sense::Year(year) = reader.sense(head + 1) else { return None };
            let meaning = Meaning::Date { year: YearOf::Stated(year), month: None, day: None };
            return Some(Seen::new(head + 1, meaning, TimeRule::Year));
        }
        _ => return None,
    };
    if unit.is_of_the_clock() {
        return None;
    }
    let seen = Seen::new(head, Meaning::Shifted { unit, by, anchor }, TimeRule::ShiftedUnit);
    match (unit, anchor) {
        (Unit::Quarter, _) if pointer.adjective.is_none() || anchor == Anchor::Published => Some(seen),
        (Unit::Year, Anchor::Published) => Some(quarters::of_year(reader, seen, by).unwrap_or(seen)),
        _ => Some(seen),
    }
}

/// "the latest period", "the year-ago period", "the same period last year"
fn period(reader: &Reader, head: usize, pointer: Pointer) -> Option<Seen> {
    let seen =
        |last, year| Some(Seen::new(last, Meaning::Quarter { which: Which::Period, year }, TimeRule::ComparedPeriod));
    let alike = pointer.comparable || pointer.adjective == Some(Sense::Same);
    match quarters::year_after(reader, head).filter(|_| alike) {
        Some((last, year)) => seen(last, year),
        None => (pointer.adjective == Some(Sense::Latest) || pointer.year_earlier)
            .then(|| seen(head, quarters::year_earlier(pointer.year_earlier)))?,
    }
}

/// "the same month", "the same month a year earlier"
fn same_unit(reader: &Reader, head: usize, unit: Unit) -> Seen {
    let seen = |last| {
        let meaning = Meaning::Shifted { unit, by: 0, anchor: Anchor::Mentioned };
        Seen::new(last, meaning, TimeRule::ShiftedUnit)
    };
    match quarters::year_after(reader, head) {
        Some((last, year)) if unit == Unit::Quarter => {
            Seen::new(last, Meaning::Quarter { which: Which::Mentioned, year }, TimeRule::Quarter)
        }
        Some((last, YearOf::Last | YearOf::Relative(-1))) => seen(last).with(Around::YearBefore),
        _ => seen(head),
    }
}

/// "the weekend", "the quarter", "the year 2000"
fn the_unit(reader: &Reader, head: usize, unit: Unit, pointer: Pointer) -> Option<Seen> {
    let shifted = |by| Seen::new(head, Meaning::Shifted { unit, by, anchor: Anchor::Published }, TimeRule::ShiftedUnit);
    match unit {
        Unit::Weekend => Some(Seen::new(
            head,
            Meaning::Shifted { unit, by: i32::MIN, anchor: Anchor::Published },
            TimeRule::ShiftedUnit,
        )),
        Unit::Quarter => {
            let reported = pointer.adjective == Some(Sense::Latest) || pointer.year_earlier;
            let which = if reported { Which::Reported } else { Which::Mentioned };
            let (last, year) =
                quarters::year_after(reader, head).unwrap_or((head, quarters::year_earlier(pointer.year_earlier)));
            Some(Seen::new(last, Meaning::Quarter { which, year }, TimeRule::Quarter))
        }
        Unit::Year => match reader.sense(head + 1) {
            Sense::Year(year) => {
                let meaning = Meaning::Date { year: YearOf::Stated(year), month: None, day: None };
                Some(Seen::new(head + 1, meaning, TimeRule::Year))
            }
            // "the year ended Sept. 30" is a length that ends there, not the calendar's year.
            _ if reader.is(head + 1, &["ended", "ending"]) || runs_to(reader, head + 1) => {
                Some(Seen::new(head, Meaning::Duration(Amount::Whole(1), unit), TimeRule::Duration))
            }
            _ => (reader.phrase_ends(head + 1) || pointer.fiscal || reader.is(head + 1, &["'s", "’s"]))
                .then(|| shifted(0)),
        },
        Unit::Week => reader.phrase_ends(head + 1).then(|| shifted(0)),
        Unit::Month => reader.phrase_ends(head + 1).then(|| shifted(0)),
        _ => None,
    }
}

/// "the year to March"
fn runs_to(reader: &Reader, at: usize) -> bool {
    reader.is(at, &["to", "through"])
        && (super::dates::is_month(reader.sense(at + 1)).is_some() || matches!(reader.sense(at + 1), Sense::Number(_)))
}

/// "recent weeks", "the coming years", "these days"
fn pointed_units(reader: &Reader, head: usize, unit: Unit, pointer: Pointer) -> Option<Seen> {
    if pointer.determiner == Some(Sense::These) && unit == Unit::Day && pointer.adjective.is_none() {
        return Some(Seen::new(head, Meaning::Reference("PRESENT_REF"), TimeRule::Reference));
    }
    // "in recent years", "in coming weeks" tell when, "over the past years" how long.
    let loose = match (pointer.determiner, pointer.adjective) {
        (None, Some(Sense::Recent | Sense::Past)) => Some("PAST_REF"),
        (None, Some(Sense::Coming)) => Some("FUTURE_REF"),
        _ => None,
    };
    if let Some(value) = loose {
        return Some(Seen::new(head, Meaning::Reference(value), TimeRule::Reference));
    }
    let adjective = matches!(
        pointer.adjective,
        Some(Sense::Recent | Sense::Coming | Sense::Past | Sense::Following | Sense::Previous)
    );
    let ahead = pointer.determiner == Some(Sense::The) && reader.is(head + 1, &["ahead"]);
    (adjective || ahead)
        .then(|| Seen::new(head + usize::from(ahead), Meaning::Duration(Amount::Vague, unit), TimeRule::Duration))
}

/// "the past three years", "the next few days", "the first nine months", "the four days"
fn pointed_amount(reader: &Reader, head: usize, pointer: Pointer) -> Option<Seen> {
    let (next, amount) = amount(reader, head)?;
    let next = skip_adjectives(reader, next);
    let (Sense::Units(unit) | Sense::Unit(unit)) = reader.sense(next) else { return None };
    if pointer.determiner == Some(Sense::That) {
        return None;
    }
    let pointed = pointer.adjective.is_some() || pointer.year_earlier || pointer.determiner.is_some();
    let age = reader.is(next + 1, &["old", "ago", "earlier", "later"]);
    (pointed && !age).then(|| Seen::new(next, Meaning::Duration(amount, unit), TimeRule::Duration))
}

/// "this morning", "last night", "that evening", "the next morning"
fn pointed_part(head: usize, part: Part, pointer: Pointer) -> Option<Seen> {
    let (by, anchor) = match (pointer.determiner, pointer.adjective) {
        (None, Some(Sense::Last)) => (-1, Anchor::Published),
        (_, Some(Sense::Next | Sense::Following)) => (1, Anchor::Mentioned),
        (_, Some(Sense::Previous)) => (-1, Anchor::Mentioned),
        (_, Some(Sense::Same)) | (Some(Sense::That), None) => (0, Anchor::Mentioned),
        (Some(Sense::This), None) => (0, Anchor::Published),
        _ => return None,
    };
    Some(parts::shifted(head, by, anchor, part))
}

/// "the past" with nothing after it
fn bare_past(reader: &Reader, head: usize, pointer: Pointer) -> Option<Seen> {
    let bare = pointer.determiner == Some(Sense::The) && matches!(pointer.adjective, Some(Sense::Past));
    let in_the = head.checked_sub(2).is_some_and(|the| reader.follows(the, &["in", "of", "from"]));
    (bare && in_the && reader.phrase_ends(head))
        .then(|| Seen::new(head - 1, Meaning::Reference("PAST_REF"), TimeRule::Reference))
}

fn year_of(pointer: Pointer) -> Option<YearOf> {
    match (pointer.determiner, pointer.adjective) {
        (_, Some(Sense::Last | Sense::Previous | Sense::Past)) => Some(YearOf::Last),
        (_, Some(Sense::Next | Sense::Coming | Sense::Following)) => Some(YearOf::Next),
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
