//! Words with a hyphen: "three-hour", "third-quarter", "mid-October", "year-earlier".

use super::dates::is_month;
use super::lookup::sense_of_part;
use super::meaning::{Amount, Meaning, Seen, Which, YearOf};
use super::reader::Reader;
use super::sense::Sense;
use super::units::Unit;
use crate::facts::TimeRule;
use crate::text::Shape;

/// The compound at `at`. Ages ("19-year-old") are none.
pub(super) fn compound(reader: &Reader, at: usize) -> Option<Seen> {
    let text = reader.text(at);
    if let Some((fiscal, rest)) = text.split_once('-')
        && sense_of_part(fiscal) == Sense::Fiscal
    {
        return fiscal_quarter(reader, at, rest);
    }
    let mut parts = text.split('-');
    let (first, second) = (parts.next()?, parts.next()?);
    let third = parts.next();
    let (left, right) = (sense_of_part(first), sense_of_part(second));
    if third.is_some_and(|third| !third.eq_ignore_ascii_case("long")) {
        return None;
    }
    let seen = |meaning, rule| Some(Seen::new(at, meaning, rule));
    match (left, right) {
        (_, Sense::Unit(Unit::Quarter)) => {
            let Sense::Ordinal(number @ 1..=4) = left else { return None };
            seen(Meaning::Quarter { which: Which::Number(number), year: YearOf::Open }, TimeRule::Quarter)
        }
        (Sense::Number(_), Sense::Units(Unit::Quarter)) => None,
        (Sense::Number(count), Sense::Unit(unit) | Sense::Units(unit)) => {
            seen(Meaning::Duration(Amount::Whole(count), unit), TimeRule::CompoundDuration)
        }
        (Sense::Half(count, false), Sense::Unit(unit)) => {
            seen(Meaning::Duration(Amount::Half(count), unit), TimeRule::CompoundDuration)
        }
        (Sense::Vague, Sense::Unit(unit)) => seen(Meaning::Duration(Amount::Vague, unit), TimeRule::CompoundDuration),
        (Sense::Unit(Unit::Year), _) if matches!(right, Sense::Edge | Sense::Ago) => {
            seen(Meaning::YearEarlier, TimeRule::ComparedPeriod)
        }
        (Sense::Unit(unit), _) if second.eq_ignore_ascii_case("long") => {
            seen(Meaning::Duration(Amount::Whole(1), unit), TimeRule::CompoundDuration)
        }
        (Sense::Units(unit), _) if second.eq_ignore_ascii_case("long") => {
            seen(Meaning::Duration(Amount::Vague, unit), TimeRule::CompoundDuration)
        }
        (Sense::Unit(Unit::Year), Sense::Boundary) if second.eq_ignore_ascii_case("end") => {
            seen(Meaning::Date { year: YearOf::Open, month: Some(12), day: Some(31) }, TimeRule::YearEnd)
        }
        _ if third.is_none()
            && let Some(seen) = months_of(reader, at + 1, left, right) =>
        {
            Some(seen)
        }
        // "end-July", "end-2026"
        (Sense::Boundary, Sense::Month(_) | Sense::NameMonth(_) | Sense::ShortMonth(_) | Sense::Year(_)) => {
            edge(reader, at, right)
        }
        (Sense::Edge, _) => edge(reader, at, right),
        (_, Sense::Year(year))
            if third.is_none() && (first.eq_ignore_ascii_case("pre") || first.eq_ignore_ascii_case("post")) =>
        {
            seen(Meaning::Date { year: YearOf::Stated(year), month: None, day: None }, TimeRule::Year)
        }
        _ => None,
    }
}

/// "fiscal-third-quarter", "fiscal-third quarter", by the rest of the word `at`; whose fiscal year it is, is open
fn fiscal_quarter(reader: &Reader, at: usize, rest: &str) -> Option<Seen> {
    let (number, last) = match rest.split_once('-') {
        Some((number, "quarter")) => (number, at),
        None if reader.sense(at + 1) == Sense::Unit(Unit::Quarter) => (rest, at + 1),
        _ => return None,
    };
    let Sense::Ordinal(number @ 1..=4) = sense_of_part(number) else { return None };
    let meaning = Meaning::Quarter { which: Which::Number(number), year: YearOf::Open };
    Some(Seen { doubtful: true, ..Seen::new(last, meaning, TimeRule::Quarter) })
}

/// "April-June quarter", "July-December period", whose last word is `last`
fn months_of(reader: &Reader, last: usize, from: Sense, to: Sense) -> Option<Seen> {
    let (from, to) = (is_month(from)?, is_month(to)?);
    let period = matches!(reader.sense(last), Sense::Unit(Unit::Quarter) | Sense::Period);
    let number = (from - 1) / 3 + 1;
    let meaning = match (from, to) {
        (1 | 4 | 7 | 10, _) if to == from + 2 => Meaning::Quarter { which: Which::Number(number), year: YearOf::Open },
        (1, 6) | (7, 12) => Meaning::Half { number: number.div_ceil(2), year: YearOf::Open },
        _ => return None,
    };
    period.then(|| Seen::new(last, meaning, TimeRule::Quarter))
}

/// "mid-October", "mid-1996", "early-1990s"
fn edge(reader: &Reader, at: usize, right: Sense) -> Option<Seen> {
    let seen = |meaning, rule| Some(Seen::new(at, meaning, rule));
    match right {
        // "end-September 1987"
        Sense::Month(month) | Sense::NameMonth(month) | Sense::ShortMonth(month) => {
            let (last, year) = match reader.sense(at + 1) {
                Sense::Year(year) => (at + 1, YearOf::Stated(year)),
                _ => (at, YearOf::Open),
            };
            Some(Seen::new(last, Meaning::Date { year, month: Some(month), day: None }, TimeRule::Month))
        }
        Sense::Year(year) => seen(Meaning::Date { year: YearOf::Stated(year), month: None, day: None }, TimeRule::Year),
        Sense::Decade(year) => seen(Meaning::Decade(year), TimeRule::Decade),
        // "the Mid-Autumn Festival"
        Sense::Season(_) if reader.shape(at + 1) == Shape::Capital => None,
        Sense::Season(season) => seen(Meaning::Season(season, YearOf::Open), TimeRule::Season),
        Sense::Part(part) => Some(super::parts::of_a_day(reader, at, part)),
        _ => None,
    }
}
