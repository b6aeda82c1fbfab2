//! Looks up what a word can mean in an expression of time, once a word.

use super::sense::Sense;
use super::units::{Part, Season, Unit};
use crate::calendar::Weekday;
use crate::lexicon::TIME_WORDS;
use crate::text::{Document, Shape};

/// Whether the word `at` can mean something in an expression of time: a glance that spares most look-ups.
#[inline]
pub(super) fn may_tell(document: &Document, at: usize) -> bool {
    let word = &document.words[at];
    match word.shape {
        Shape::Mark | Shape::Clitic => false,
        Shape::Upper => true,
        _ => !word.is_plain() || TIME_WORDS.is_among(document.lists(at)),
    }
}

/// The sense of the word `at` of `document`, which may tell something.
pub(super) fn sense(document: &Document, at: usize) -> Sense {
    let word = &document.words[at];
    // A third of what is looked up.
    if document.atom(at).lower() == word!("the") {
        return Sense::The;
    }
    if word.is_plain() && matches!(word.shape, Shape::Lower | Shape::Capital) {
        return listed(document.listed_lower(at, &TIME_WORDS), word.shape);
    }
    let text = document.word(at);
    match word.shape {
        Shape::Number => match text.strip_prefix(['\'', '’', '‘']) {
            Some(digits) => clipped(digits),
            None => number(text),
        },
        _ if text.bytes().any(|byte| byte == b'-') => hyphenated(text),
        // "FY2026", "FY26"
        Shape::Upper if text.len() == 6 && text.starts_with("FY") => number(&text[2..]),
        Shape::Upper if text.len() == 4 && text.starts_with("FY") => match number(&text[2..]) {
            Sense::Number(year) => Sense::Year(2000 + year as i16),
            _ => Sense::Other,
        },
        shape => match text.strip_suffix('.') {
            Some(stem) => listed(TIME_WORDS.get_lower(stem), shape),
            None => listed(TIME_WORDS.get_lower_hashed(word.key, text), shape),
        },
    }
}

/// "'90s"
fn clipped(digits: &str) -> Sense {
    match number(digits) {
        decade @ Sense::Nineties(_) => decade,
        _ => Sense::Other,
    }
}

/// The sense of a part of a compound.
pub(super) fn sense_of_part(part: &str) -> Sense {
    if part.starts_with(|c: char| c.is_ascii_digit()) {
        return number(part);
    }
    let shape = if part.starts_with(|c: char| c.is_ascii_uppercase()) { Shape::Capital } else { Shape::Lower };
    listed(TIME_WORDS.get_lower(part.strip_suffix('.').unwrap_or(part)), shape)
}

/// The sense of a word whose entry in the list is `value`.
fn listed(value: Option<&'static str>, shape: Shape) -> Sense {
    let Some(value) = value else { return Sense::Other };
    let Some(space) = value.bytes().position(|byte| byte == b' ') else { return keyword(value) };
    let (kind, rest) = (&value[..space], &value[space + 1..]);
    let named = shape != Shape::Lower;
    match kind {
        "month" | "name-month" | "short-month" | "weekday" | "weekdays" | "short-weekday" if !named => Sense::Other,
        "month" => Sense::Month(small(rest)),
        "name-month" => Sense::NameMonth(small(rest)),
        "short-month" => Sense::ShortMonth(small(rest)),
        "weekday" => Sense::Weekday(Weekday::ALL[usize::from(small(rest)) % 7]),
        "weekdays" => Sense::Weekdays(Weekday::ALL[usize::from(small(rest)) % 7]),
        "short-weekday" => Sense::ShortWeekday(Weekday::ALL[usize::from(small(rest)) % 7]),
        "unit" => Unit::parse(rest).map_or(Sense::Other, Sense::Unit),
        "units" => Unit::parse(rest).map_or(Sense::Other, Sense::Units),
        "long" => Unit::parse(rest).map_or(Sense::Other, Sense::Long),
        "number" => Sense::Number(u32::from(small(rest))),
        "scale" => Sense::Scale(rest.parse().unwrap_or(100)),
        "ordinal" => Sense::Ordinal(small(rest)),
        "nineties" => Sense::Nineties(small(rest)),
        "quarter-name" if named => Sense::QuarterName(small(rest)),
        "half-name" if named => Sense::HalfName(small(rest)),
        "season" => Season::parse(rest).map_or(Sense::Other, Sense::Season),
        "part" => Part::parse(rest).map_or(Sense::Other, Sense::Part),
        "parts" => Part::parse(rest).map_or(Sense::Other, Sense::Parts),
        "day" => Sense::Day(rest.parse().unwrap_or(0)),
        "now" => Sense::Now(rest),
        "set" => Sense::Set(rest),
        _ => keyword(kind),
    }
}

fn keyword(kind: &str) -> Sense {
    match kind {
        "period" => Sense::Period,
        "vague" => Sense::Vague,
        "tonight" => Sense::Tonight,
        "overnight" => Sense::Overnight,
        "the" => Sense::The,
        "a" => Sense::A,
        "this" => Sense::This,
        "that" => Sense::That,
        "these" => Sense::These,
        "last" => Sense::Last,
        "next" => Sense::Next,
        "past" => Sense::Past,
        "previous" => Sense::Previous,
        "coming" => Sense::Coming,
        "following" => Sense::Following,
        "same" => Sense::Same,
        "current" => Sense::Current,
        "latest" => Sense::Latest,
        "recent" => Sense::Recent,
        "every" => Sense::Every,
        "full" => Sense::Full,
        "another" => Sense::Another,
        "half" => Sense::HalfOf,
        "roughly" => Sense::Roughly,
        "edge" => Sense::Edge,
        "ago" => Sense::Ago,
        "fiscal" => Sense::Fiscal,
        "times" => Sense::Times,
        "term" => Sense::Term,
        "boundary" => Sense::Boundary,
        "future" => Sense::Future,
        "then" => Sense::Then,
        "am" => Sense::Am,
        "pm" => Sense::Pm,
        "noon" => Sense::Noon,
        "midnight" => Sense::Midnight,
        "time" => Sense::Time,
        "holiday" => Sense::Holiday,
        _ => Sense::Other,
    }
}

fn small(digits: &str) -> u8 {
    digits.parse().unwrap_or(0)
}

/// "twenty-four" is a number, "three-hour" a compound.
fn hyphenated(text: &str) -> Sense {
    let Some((left, right)) = text.split_once('-') else { return Sense::Other };
    match (sense_of_part(left), sense_of_part(right)) {
        (Sense::Number(tens @ 20..=90), Sense::Number(ones @ 1..=9)) => Sense::Number(tens + ones),
        (Sense::Other, _) if !left.eq_ignore_ascii_case("pre") && !left.eq_ignore_ascii_case("post") => Sense::Other,
        _ => Sense::Compound,
    }
}

/// A token that starts with a digit.
fn number(text: &str) -> Sense {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let (whole, rest) = text.split_at(digits);
    if digits > 6 {
        return Sense::Other;
    }
    let value = whole.parse().unwrap_or(0);
    match rest {
        "" if digits == 4 && (1000..=2999).contains(&value) => Sense::Year(value as i16),
        "" => Sense::Number(value),
        "st" | "nd" | "rd" | "th" if value <= 99 => Sense::Ordinal(value as u8),
        "s" if digits == 4 && value % 10 == 0 => Sense::Decade(value as i16),
        "s" if digits == 2 && value % 10 == 0 => Sense::Nineties(value as u8),
        ".5" => Sense::Half(value, false),
        "/2" if value == 1 => Sense::Half(0, true),
        "-1/2" => Sense::Half(value, false),
        _ if rest.starts_with(',') => thousands(text),
        // "10.15", which can be an hour
        _ if rest.starts_with('.') && rest.bytes().skip(1).all(|byte| byte.is_ascii_digit()) => {
            if rest.len() == 3 && value <= 24 { Sense::Figure } else { Sense::Other }
        }
        _ => Sense::Figure,
    }
}

fn thousands(text: &str) -> Sense {
    let mut value = 0u32;
    for byte in text.bytes().filter(|&byte| byte != b',') {
        if !byte.is_ascii_digit() || value > 1_000_000 {
            return Sense::Other;
        }
        value = value * 10 + u32::from(byte - b'0');
    }
    Sense::Number(value)
}
