//! Dates and hours in figures: "2025-08-06", "08/06/2025", "10:30", "5pm", "48-hour".

use super::meaning::{Clock, Meaning, Seen, YearOf};
use super::ranges;
use super::reader::Reader;
use crate::calendar::Date;
use crate::facts::TimeRule;

/// The date in figures at `at`.
pub(super) fn numeric_date(reader: &Reader, at: usize) -> Option<Seen> {
    let text = reader.text(at);
    if let Some(date) = Date::parse(text) {
        return Some(dated(at, date.year, date.month, date.day));
    }
    if reader.atom(at) == word!("9/11") {
        return Some(dated(at, 2001, 9, 11));
    }
    if let Some(seen) = ranges::years(reader, at).or_else(|| ranges::before_month(reader, at)) {
        return Some(seen);
    }
    let separator = ['/', '.', '-'].into_iter().find(|&mark| text.split(mark).count() == 3)?;
    let mut parts = text.split(separator);
    let (a, b, c) = (part(parts.next()?)?, part(parts.next()?)?, parts.next()?);
    let year = match (c.len(), part(c)?) {
        (4, year) => year as i16,
        (2, year) if separator == '/' => 2000 + year as i16 - if year > 60 { 100 } else { 0 },
        _ => return None,
    };
    let (a, b) = (u8::try_from(a).ok()?, u8::try_from(b).ok()?);
    let (month, day) = if a > 12 || separator == '.' { (b, a) } else { (a, b) };
    Date::new(year, month, day)?;
    let mut seen = dated(at, year, month, day);
    seen.doubtful = separator != '.' && a <= 12 && b <= 12 && a != b;
    Some(seen)
}

fn part(digits: &str) -> Option<u32> {
    (digits.len() <= 4 && digits.bytes().all(|byte| byte.is_ascii_digit())).then(|| digits.parse().ok())?
}

fn dated(at: usize, year: i16, month: u8, day: u8) -> Seen {
    let meaning = Meaning::Date { year: YearOf::Stated(year), month: Some(month), day: Some(day) };
    Seen::new(at, meaning, TimeRule::NumericDate)
}

/// "10:30", "10.30am", "5pm": the hour, the minute, and whether the afternoon was meant, where told.
pub(super) fn clock(text: &str) -> Option<(Clock, Option<bool>)> {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let (hour, rest) = text.split_at(digits);
    let (minute, rest) = match rest.strip_prefix([':', '.']) {
        Some(rest) => {
            let (minute, rest) = rest.split_at_checked(2)?;
            (Some(minute.parse::<u8>().ok().filter(|&minute| minute < 60)?), rest)
        }
        None => (None, rest),
    };
    let hour = hour.parse::<u8>().ok().filter(|&hour| hour <= 24)?;
    let afternoon = match rest {
        "" if minute.is_some() => None,
        _ if ["am", "a.m", "a.m."].iter().any(|am| rest.eq_ignore_ascii_case(am)) => Some(false),
        _ if ["pm", "p.m", "p.m."].iter().any(|pm| rest.eq_ignore_ascii_case(pm)) => Some(true),
        _ => return None,
    };
    Some((Clock { hour, minute, zoned: false }, afternoon))
}
