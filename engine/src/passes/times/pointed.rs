//! Units that are pointed at: "last week", "the quarter", "recent years", "the past three years", "the same period last
//! year".

use super::amounts::amount;
use super::deictic::Pointer;
use super::durations::skip_adjectives;
use super::meaning::{Amount, Anchor, Around, Meaning, Seen, Which, YearOf};
use super::nearby;
use super::quarters;
use super::ranges;
use super::reader::Reader;
use super::sense::Sense;
use super::units::Unit;
use crate::facts::TimeRule;
use crate::text::Tag;

/// "last week", "the following year", "that day", "the quarter"
pub(super) fn pointed_unit(reader: &Reader, head: usize, unit: Unit, pointer: Pointer) -> Option<Seen> {
    if super::durations::is_title(reader, head) {
        return None;
    }
    let the = pointer.determiner == Some(Sense::The);
    if let Some(seen) = nearby::of_day(reader, head, unit).filter(|_| the && pointer.adjective.is_none()) {
        return Some(seen);
    }
    if let Some(by) = beyond(reader, head, unit).filter(|_| the && pointer.adjective.is_none()) {
        let meaning = Meaning::Shifted { unit, by, anchor: Anchor::Published };
        return Some(Seen::new(head + 2, meaning, TimeRule::ShiftedUnit));
    }
    let (by, anchor) = match (pointer.determiner, pointer.adjective) {
        // "the last day of the month" is not yesterday.
        (_, Some(Sense::Last))
            if unit == Unit::Day
                || (reader.is(head + 1, words!["of"])
                    || reader.is(head + 1, words!["in"])
                        && super::dates::is_month(reader.sense(head + 2)).is_some())
                    && (the || reader.follows(head - 1, words!["the", "his", "her", "its", "their"])) =>
        {
            return ranges::nth_unit(reader, head, unit, 0);
        }
        (_, Some(Sense::Past)) if !matches!(unit, Unit::Year | Unit::Weekend) => {
            return Some(Seen::new(head, Meaning::Duration(Amount::Whole(1), unit), TimeRule::Duration));
        }
        (_, Some(Sense::Last | Sense::Past)) => (-1, Anchor::Published),
        (_, Some(Sense::Next)) if the && unit <= Unit::Day => (1, Anchor::Mentioned),
        (_, Some(Sense::Next | Sense::Coming)) => (1, Anchor::Published),
        (_, Some(Sense::Previous)) => (-1, Anchor::Mentioned),
        (_, Some(Sense::Following)) => (1, Anchor::Mentioned),
        (_, Some(Sense::Same)) if matches!(unit, Unit::Day | Unit::Week | Unit::Month | Unit::Quarter) => {
            return Some(same_unit(reader, head, unit));
        }
        (_, Some(Sense::Same)) | (Some(Sense::That), _) => (0, Anchor::Mentioned),
        (_, Some(Sense::Current)) | (Some(Sense::This), _) => (0, Anchor::Published),
        (Some(Sense::The), None) if reader.is(head + 1, words!["before", "after"]) && reader.phrase_ends(head + 2) => {
            let by = if reader.is(head + 1, words!["before"]) { -1 } else { 1 };
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
    // "within the next month" is rather a month from now, and one who waits "until the last weekend" does so to the end.
    let the_last = || by == -1 && reader.follows(head - 2, words!["until", "till", "before"]);
    let doubtful = the && anchor == Anchor::Published && (by == 1 || the_last());
    let seen = Seen { doubtful, ..Seen::new(head, Meaning::Shifted { unit, by, anchor }, TimeRule::ShiftedUnit) };
    match (unit, anchor) {
        (Unit::Quarter, _) if pointer.adjective.is_none() || anchor == Anchor::Published => Some(seen),
        (Unit::Year, Anchor::Published) => Some(quarters::of_year(reader, seen, by).unwrap_or(seen)),
        _ => Some(seen),
    }
}

/// "the week after next", "the year before last": how many from this one
fn beyond(reader: &Reader, head: usize, unit: Unit) -> Option<i32> {
    let by = match (reader.is(head + 1, words!["after"]), reader.sense(head + 2)) {
        (true, Sense::Next) => 2,
        (false, Sense::Last) if reader.is(head + 1, words!["before"]) => -2,
        _ => return None,
    };
    (unit > Unit::Day && unit <= Unit::Year && reader.phrase_ends(head + 3)).then_some(by)
}

/// "the latest period", "the year-ago period", "the same period last year"
pub(super) fn period(reader: &Reader, head: usize, pointer: Pointer) -> Option<Seen> {
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
    let shifted = |last, anchor| Seen::new(last, Meaning::Shifted { unit, by: 0, anchor }, TimeRule::ShiftedUnit);
    match quarters::year_after(reader, head) {
        Some((last, year)) if unit == Unit::Quarter => {
            Seen::new(last, Meaning::Quarter { which: Which::Mentioned, year }, TimeRule::Quarter)
        }
        Some((last, YearOf::Last | YearOf::Relative(-1))) => shifted(last, Anchor::Story).with(Around::YearsBefore(1)),
        _ => shifted(head, Anchor::Mentioned),
    }
}

/// "the weekend", "the quarter", "the year 2000"
fn the_unit(reader: &Reader, head: usize, unit: Unit, pointer: Pointer) -> Option<Seen> {
    let shifted = |by| Seen::new(head, Meaning::Shifted { unit, by, anchor: Anchor::Published }, TimeRule::ShiftedUnit);
    // "the year in which the dam broke": not this one
    let told = reader.is(head + 1, words!["when"]) || reader.is(head + 2, words!["which"]);
    if told && matches!(unit, Unit::Month | Unit::Year) {
        return None;
    }
    if let Some((next, year)) = super::amounts::spoken_year(reader, head + 1).filter(|_| unit == Unit::Year) {
        let meaning = Meaning::Date { year: YearOf::Stated(year), month: None, day: None };
        return Some(Seen::new(next - 1, meaning, TimeRule::Year));
    }
    // "by the end of the week informing them", and not "the final day of the month preceding the sale"
    let end = reader.follows(head - 1, words!["of"]) && reader.is(head.saturating_sub(3), words!["end"]);
    let ends = reader.phrase_ends(head + 1) || end && reader.tag(head + 1) == Tag::VerbIng;
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
            _ if reader.is(head + 1, words!["ended", "ending"]) || runs_to(reader, head + 1) => {
                Some(Seen::new(head, Meaning::Duration(Amount::Whole(1), unit), TimeRule::Duration))
            }
            _ => (reader.phrase_ends(head + 1) || pointer.fiscal || reader.is(head + 1, words!["'s", "’s"]))
                .then(|| shifted(0)),
        },
        // On a Monday's page, "the week" is the one whose last day was just named.
        Unit::Week if reader.is(head + 1, words!["before", "after", "of"]) => None,
        Unit::Week => ends.then(|| {
            let meaning = Meaning::Shifted { unit, by: 0, anchor: Anchor::Story };
            Seen::new(head, meaning, TimeRule::ShiftedUnit)
        }),
        Unit::Month => ends.then(|| shifted(0)),
        _ => None,
    }
}

/// "the year to March", "the year to end-June"
fn runs_to(reader: &Reader, at: usize) -> bool {
    reader.is(at, words!["to", "through"])
        && (super::dates::is_month(reader.sense(at + 1)).is_some()
            || matches!(reader.sense(at + 1), Sense::Number(_) | Sense::Compound))
}

/// "recent weeks", "the coming years", "these days"
pub(super) fn pointed_units(reader: &Reader, head: usize, unit: Unit, pointer: Pointer) -> Option<Seen> {
    if pointer.determiner == Some(Sense::These) && unit == Unit::Day && pointer.adjective.is_none() {
        return Some(Seen::new(head, Meaning::Reference("PRESENT_REF"), TimeRule::Reference));
    }
    // "in coming weeks" tells when, "in recent years", "over the past years" how long.
    let loose = match (pointer.determiner, pointer.adjective) {
        (None, Some(Sense::Past)) => Some("PAST_REF"),
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
    let ahead = pointer.determiner == Some(Sense::The) && reader.is(head + 1, words!["ahead"]);
    (adjective || ahead)
        .then(|| Seen::new(head + usize::from(ahead), Meaning::Duration(Amount::Vague, unit), TimeRule::Duration))
}

/// "the past three years", "the next few days", "the first nine months", "the four days"
pub(super) fn pointed_amount(reader: &Reader, head: usize, pointer: Pointer) -> Option<Seen> {
    let (next, amount) = amount(reader, head)?;
    let next = skip_adjectives(reader, next);
    let (Sense::Units(unit) | Sense::Unit(unit)) = reader.sense(next) else { return None };
    if pointer.determiner == Some(Sense::That) {
        return None;
    }
    let pointed = pointer.adjective.is_some() || pointer.year_earlier || pointer.determiner.is_some();
    // "the first two quarters of 2024"
    let halves = unit == Unit::Quarter && amount == Amount::Whole(2) && pointer.adjective == Some(Sense::Ordinal(1));
    if let Some((last, year)) = quarters::year_after(reader, next).filter(|_| halves) {
        return Some(Seen::new(last, Meaning::Half { number: 1, year }, TimeRule::Quarter));
    }
    let age = reader.is(next + 1, words!["old", "ago", "earlier", "later"]);
    (pointed && !age).then(|| Seen::new(next, Meaning::Duration(amount, unit), TimeRule::Duration))
}
