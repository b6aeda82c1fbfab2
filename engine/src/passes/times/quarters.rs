//! Quarters, halves and centuries: "the third quarter of 1990", "this year's second quarter", "the 20th century".

use super::meaning::{Meaning, Seen, Which, YearOf};
use super::reader::Reader;
use super::sense::Sense;
use super::units::Unit;
use crate::facts::TimeRule;

/// "third quarter", "first half of 1990", "20th century", "1988 third quarter", with the year after it.
pub(super) fn quarter(reader: &Reader, at: usize, earlier: bool) -> Option<Seen> {
    match (reader.sense(at), reader.sense(at + 1)) {
        (Sense::Ordinal(number @ 1..=4), Sense::Unit(Unit::Quarter) | Sense::Units(Unit::Quarter)) => {
            Some(dated(reader, at + 1, number, year_earlier(earlier)))
        }
        (Sense::Ordinal(number @ 1..=5), Sense::Unit(unit @ (Unit::Day | Unit::Week))) => {
            super::ranges::nth_unit(reader, at + 1, unit, number)
        }
        (Sense::Compound, _) => {
            let seen = super::compounds::compound(reader, at)?;
            matches!(seen.meaning, Meaning::Quarter { .. }).then_some(seen)
        }
        (Sense::Ordinal(number @ 1..=4), _)
            if reader.is(at + 1, words!["and", "or"]) && names_quarter(reader, at + 2) =>
        {
            Some(Seen::new(at, quarter_of(number, YearOf::Open), TimeRule::Quarter))
        }
        (Sense::QuarterName(number), _) => Some(dated(reader, at, number, YearOf::Open)),
        (Sense::HalfName(number), _) => half(reader, at, number),
        (Sense::Ordinal(number), Sense::Unit(Unit::Century)) => {
            Some(Seen::new(at + 1, Meaning::Century(number), TimeRule::Century))
        }
        (Sense::Ordinal(number @ 1..=2), Sense::HalfOf) => half(reader, at + 1, number),
        (Sense::HalfOf, _) if reader.follows(at, words!["last", "latter"]) => half(reader, at, 2),
        (Sense::Year(year), Sense::Unit(Unit::Quarter) | Sense::Period) => Some(Seen::new(
            at + 1,
            Meaning::Quarter {
                which: if reader.sense(at + 1) == Sense::Period { Which::Period } else { Which::Reported },
                year: YearOf::Stated(year),
            },
            TimeRule::Quarter,
        )),
        (Sense::Year(year), Sense::Ordinal(number @ 1..=4)) if reader.sense(at + 2) == Sense::Unit(Unit::Quarter) => {
            Some(dated(reader, at + 2, number, YearOf::Stated(year)))
        }
        _ => None,
    }
}

fn quarter_of(number: u8, year: YearOf) -> Meaning {
    Meaning::Quarter { which: Which::Number(number), year }
}

fn names_quarter(reader: &Reader, at: usize) -> bool {
    matches!(reader.sense(at), Sense::Ordinal(1..=4)) && reader.sense(at + 1) == Sense::Units(Unit::Quarter)
}

/// The year before the one last spoken of, where the words say so.
pub(super) fn year_earlier(earlier: bool) -> YearOf {
    if earlier { YearOf::Last } else { YearOf::Open }
}

fn dated(reader: &Reader, last: usize, number: u8, otherwise: YearOf) -> Seen {
    let (last, year) = year_after(reader, last).unwrap_or((last, otherwise));
    Seen::new(last, Meaning::Quarter { which: Which::Number(number), year }, TimeRule::Quarter)
}

fn half(reader: &Reader, last: usize, number: u8) -> Option<Seen> {
    let (last, year) = year_after(reader, last)?;
    Some(Seen::new(last, Meaning::Half { number, year }, TimeRule::Quarter))
}

/// "of 1990", "of this year", "last year", "a year earlier"
pub(super) fn year_after(reader: &Reader, last: usize) -> Option<(usize, YearOf)> {
    let of = usize::from(reader.is(last + 1, words!["of", "in"]));
    let fiscal = usize::from(reader.sense(last + 1 + of) == Sense::Fiscal);
    let at = last + 1 + of + fiscal;
    match (reader.sense(at), reader.sense(at + 1)) {
        (Sense::Year(year), _) => Some((at, YearOf::Stated(year))),
        (Sense::Last, Sense::Unit(Unit::Year)) => Some((at + 1, YearOf::Relative(-1))),
        (Sense::This, Sense::Unit(Unit::Year)) => Some((at + 1, YearOf::Relative(0))),
        (Sense::Next, Sense::Unit(Unit::Year)) => Some((at + 1, YearOf::Relative(1))),
        (Sense::A, Sense::Unit(Unit::Year))
            if of == 0 && (reader.sense(at + 2) == Sense::Ago || reader.is(at + 2, words!["earlier", "before"])) =>
        {
            Some((at + 2, YearOf::Last))
        }
        (Sense::The, Sense::Unit(Unit::Year)) if of == 1 => Some((at + 1, YearOf::Open)),
        _ => None,
    }
}

/// "this year's third quarter", "last year's quarter", after the year
pub(super) fn of_year(reader: &Reader, year: Seen, by: i32) -> Option<Seen> {
    let genitive = reader.is(year.last + 1, words!["'s", "’s", "'", "’"]);
    let at = year.last + 2;
    if !genitive {
        return None;
    }
    let (last, which) = match (reader.sense(at), reader.sense(at + 1)) {
        (Sense::Ordinal(number @ 1..=4), Sense::Unit(Unit::Quarter)) => (at + 1, Which::Number(number)),
        (Sense::Unit(Unit::Quarter), _) => (at, Which::Reported),
        (Sense::Compound, _) => match super::compounds::compound(reader, at)?.meaning {
            Meaning::Quarter { which, .. } => (at, which),
            _ => return None,
        },
        _ => return None,
    };
    Some(Seen::new(last, Meaning::Quarter { which, year: YearOf::Relative(by) }, TimeRule::Quarter))
}
