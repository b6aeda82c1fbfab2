//! What a time means, as an editor writes it: days, hours and lengths in the notation of TIMEX3, which is ISO 8601's.

use super::Trouble;
use engine::calendar::Date;
use engine::facts::{Precision, Time, TimeKind};

/// The day that "2025-08-08" names.
pub(super) fn day(word: &str) -> Result<Date, Trouble> {
    Date::parse(word).ok_or_else(|| Trouble::NoDay(word.to_owned()))
}

/// Gives `time` the meaning that `value` has.
pub(super) fn set_value(time: &mut Time, value: &str) -> Result<(), Trouble> {
    let (kind, days) = read(value).ok_or_else(|| Trouble::NoDay(value.to_owned()))?;
    time.kind = kind;
    time.value = value.to_owned();
    (time.from, time.to) = (days.map(|(from, _)| from), days.map(|(_, to)| to));
    Ok(())
}

/// Gives `time` these days. An hour that it names is kept while it is one day.
pub(super) fn set_days(time: &mut Time, from: Date, to: Date) {
    let clock = time.value.find('T').filter(|_| time.kind == TimeKind::Time && from == to);
    let clock = clock.map_or("", |at| &time.value[at..]).to_owned();
    time.kind = if clock.is_empty() { TimeKind::Date } else { TimeKind::Time };
    time.value = value_of(from, to) + &clock;
    (time.from, time.to) = (Some(from), Some(to));
}

/// "2025-08-08", "2025-08", "2025", or the two days with a stroke between them.
fn value_of(from: Date, to: Date) -> String {
    let mut value = from.to_string();
    if from == to {
        return value;
    }
    if from == from.month_start() && to == from.month_end() {
        value.truncate(7);
    } else if (from.month, from.day, to) == (1, 1, Date { month: 12, day: 31, ..from }) {
        value.truncate(4);
    } else {
        value.push('/');
        value.push_str(&to.to_string());
    }
    value
}

fn read(value: &str) -> Option<(TimeKind, Option<(Date, Date)>)> {
    if let Some((from, to)) = value.split_once('/') {
        let days = (Date::parse(from)?, Date::parse(to)?);
        return (days.0 <= days.1).then_some((TimeKind::Date, Some(days)));
    }
    if value.starts_with('P') {
        return is_length(value).then_some((TimeKind::Duration, None));
    }
    if let Some((day, clock)) = value.split_once('T') {
        let day = Date::parse(day)?;
        return is_clock(clock).then_some((TimeKind::Time, Some((day, day))));
    }
    let first = Date::parse(&[value, "2025-01-01".get(value.len()..)?].concat())?;
    let last = match value.len() {
        4 => Date { month: 12, day: 31, ..first },
        7 => first.month_end(),
        10 => first,
        _ => return None,
    };
    Some((TimeKind::Date, Some((first, last))))
}

/// "P2D", "PT48H": digits before each letter.
fn is_length(value: &str) -> bool {
    let units = value[1..].strip_prefix('T').unwrap_or(&value[1..]);
    let parts = || units.split_inclusive(|c: char| c.is_ascii_uppercase());
    let is_part = |part: &str| {
        let digits = part.trim_end_matches(['Y', 'M', 'W', 'D', 'H', 'S']);
        digits.len() + 1 == part.len() && !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit())
    };
    !units.is_empty() && parts().all(is_part)
}

/// "17:00", "17"
fn is_clock(clock: &str) -> bool {
    let number = |part: &str, below: u8| part.len() == 2 && part.parse().is_ok_and(|number: u8| number < below);
    match clock.split_once(':') {
        Some((hour, minute)) => number(hour, 24) && number(minute, 60),
        None => number(clock, 24),
    }
}

/// How finely a deadline is stated that falls due at `time`.
pub(super) fn precision(time: &Time) -> Precision {
    let (Some(from), Some(to)) = (time.from, time.to) else { return Precision::Unknown };
    if time.kind == TimeKind::Time {
        return if time.value.contains(':') { Precision::Minute } else { Precision::Hour };
    }
    precision_of_days(from, to)
}

/// How finely these days tell when.
pub(super) fn precision_of_days(from: Date, to: Date) -> Precision {
    match to.days() - from.days() {
        ..=0 => Precision::Day,
        1..=7 => Precision::Week,
        8..=31 => Precision::Month,
        _ => Precision::Year,
    }
}
