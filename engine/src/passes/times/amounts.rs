//! How many: "two", "twenty-four", "2 1/2", "a couple of", "several"; and years in words.

use super::meaning::Amount;
use super::reader::Reader;
use super::sense::Sense;
use crate::text::Shape;

/// The amount at `at` and the word after it.
pub(super) fn amount(reader: &Reader, at: usize) -> Option<(usize, Amount)> {
    match reader.sense(at) {
        Sense::Half(number, false) => Some((at + 1, Amount::Half(number))),
        Sense::Number(_) | Sense::Year(_) => Some(counted(reader, at)),
        Sense::A => indefinite(reader, at),
        Sense::Another => amount(reader, at + 1).or(Some((at + 1, Amount::Whole(1)))),
        Sense::HalfOf => (reader.sense(at + 1) == Sense::A).then_some((at + 2, Amount::Half(0))),
        Sense::Vague => vague(reader, at),
        _ => None,
    }
}

/// "a", "a few", "a couple of", "a hundred"
fn indefinite(reader: &Reader, at: usize) -> Option<(usize, Amount)> {
    match reader.sense(at + 1) {
        Sense::Vague => vague(reader, at + 1),
        Sense::Scale(scale) => {
            let more = reader.is(at + 2, words!["and"]) && matches!(reader.sense(at + 3), Sense::Number(_));
            match if more { counted(reader, at + 3) } else { (at + 2, Amount::Whole(0)) } {
                (next, Amount::Whole(rest)) if rest < scale => Some((next, Amount::Whole(scale + rest))),
                _ => Some((at + 2, Amount::Whole(scale))),
            }
        }
        Sense::Another => Some((at + 2, Amount::Whole(1))),
        _ if reader.is(at, words!["a", "an"]) => Some((at + 1, Amount::Whole(1))),
        _ => None,
    }
}

fn vague(reader: &Reader, at: usize) -> Option<(usize, Amount)> {
    if reader.is(at, words!["couple"]) {
        return Some((at + 1 + usize::from(reader.is(at + 1, words!["of"])), Amount::Whole(2)));
    }
    if reader.is(at, words!["some"]) {
        return amount(reader, at + 1).filter(|_| matches!(reader.sense(at + 1), Sense::Number(_)));
    }
    Some((at + 1, Amount::Vague))
}

/// "two", "twenty four", "two thousand", "2 1/2", "two and a half", "two to three"
fn counted(reader: &Reader, at: usize) -> (usize, Amount) {
    let (mut next, mut value) = (at + 1, figure(reader.sense(at)).unwrap_or(0));
    if let (20..=90, Sense::Number(ones @ 1..=9)) = (value, reader.sense(next))
        && reader.shape(at) != Shape::Number
        && reader.shape(next) != Shape::Number
    {
        (next, value) = (next + 1, value + ones);
    }
    if let Sense::Scale(scale) = reader.sense(next) {
        (next, value) = (next + 1, value.saturating_mul(scale));
    }
    if let Sense::Half(0, true) = reader.sense(next) {
        return (next + 1, Amount::Half(value));
    }
    if reader.is(next, words!["and"]) && reader.sense(next + 1) == Sense::A && reader.sense(next + 2) == Sense::HalfOf {
        return (next + 3, Amount::Half(value));
    }
    if let (true, Some(most)) = (reader.is(next, words!["to", "or"]), figure(reader.sense(next + 1))) {
        // "12 to 18": nobody knows how many
        return (next + 2, if most > value + 1 { Amount::Vague } else { Amount::Whole(value) });
    }
    (next, Amount::Whole(value))
}

fn figure(sense: Sense) -> Option<u32> {
    match sense {
        Sense::Number(number) => Some(number),
        Sense::Year(year) => u32::try_from(year).ok(),
        _ => None,
    }
}

/// A year in words, as broadcasters write it: "nineteen ninety-six", "two thousand".
pub(super) fn spoken_year(reader: &Reader, at: usize) -> Option<(usize, i16)> {
    if reader.shape(at) == Shape::Number {
        return None;
    }
    match (reader.sense(at), reader.sense(at + 1)) {
        // "the year two thousand"; without the noun it counts something.
        (Sense::Number(2), Sense::Scale(1000)) if reader.follows(at, words!["year"]) => Some((at + 2, 2000)),
        (Sense::Number(century @ 16..=20), Sense::Number(rest @ 10..=99)) if reader.shape(at + 1) != Shape::Number => {
            let ones = match reader.sense(at + 2) {
                Sense::Number(ones @ 1..=9) if rest % 10 == 0 && rest >= 20 => Some(ones),
                _ => None,
            };
            let year = century * 100 + rest + ones.unwrap_or(0);
            Some((at + 2 + usize::from(ones.is_some()), year as i16))
        }
        _ => None,
    }
}
