//! TIMEX3 values as text, written without the formatting machinery, which weighs too much in the bundle.

use super::meaning::{Amount, Clock};
use super::units::Unit;
use crate::calendar::Date;

/// A value in the making.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Value(pub(super) String);

impl Value {
    pub(super) fn text(text: &str) -> Self {
        Self(text.to_owned())
    }

    pub(super) fn number(number: i32, digits: usize) -> Self {
        // As long as a day is.
        Self(String::with_capacity(10)).number_after(number, digits)
    }

    pub(super) fn text_after(mut self, text: &str) -> Self {
        self.0.push_str(text);
        self
    }

    /// Adds `number` with at least `digits` digits.
    pub(super) fn number_after(mut self, number: i32, digits: usize) -> Self {
        push_number(&mut self.0, number, digits);
        self
    }

    pub(super) fn month(day: Date) -> Self {
        Self::number(day.year.into(), 4).text_after("-").number_after(day.month.into(), 2)
    }

    pub(super) fn day(day: Date) -> Self {
        Self::month(day).text_after("-").number_after(day.day.into(), 2)
    }

    pub(super) fn week(day: Date) -> Self {
        let (year, week) = day.iso_week();
        Self::number(year.into(), 4).text_after("-W").number_after(week.into(), 2)
    }
}

fn push_number(text: &mut String, number: i32, digits: usize) {
    let (mut rest, mut place) = (number.unsigned_abs(), 1u32);
    for _ in 1..digits {
        place *= 10;
    }
    while rest / place >= 10 {
        place *= 10;
    }
    while place > 0 {
        text.push(char::from(b'0' + (rest / place) as u8));
        rest %= place;
        place /= 10;
    }
}

/// Adds "T09:00" or "T24".
pub(super) fn push_clock(text: &mut String, clock: Clock) {
    text.push('T');
    push_number(text, clock.hour.into(), 2);
    if let Some(minute) = clock.minute {
        text.push(':');
        push_number(text, minute.into(), 2);
    }
}

/// "P2D", "PT1H30M", "PXY"
pub(super) fn duration(amount: Amount, unit: Unit) -> Value {
    let (start, letter, times) = unit.letters();
    let value = Value::text(start);
    match amount {
        Amount::Whole(count) => value.number_after(count.saturating_mul(times) as i32, 1).text_after(letter),
        Amount::Half(count) if times > 1 => {
            value.number_after((count.saturating_mul(times) + times / 2) as i32, 1).text_after(letter)
        }
        Amount::Half(count) => half(value, count, letter, unit),
        Amount::Vague => value.text_after("X").text_after(if unit == Unit::Decade {
            "E"
        } else if unit == Unit::Century {
            "C"
        } else {
            letter
        }),
    }
}

fn half(value: Value, count: u32, letter: &str, unit: Unit) -> Value {
    let whole = if count > 0 { value.number_after(count as i32, 1).text_after(letter) } else { value };
    match unit.half() {
        Some((number, "H")) if !unit.is_of_the_clock() => {
            whole.text_after("T").number_after(number as i32, 1).text_after("H")
        }
        Some((number, smaller)) => whole.number_after(number as i32, 1).text_after(smaller),
        None => Value::text(unit.letters().0).number_after(count as i32, 1).text_after(".5").text_after(letter),
    }
}

/// The value of a `unit` of which no day is known.
pub(super) fn unknown(unit: Unit) -> Value {
    Value::text(match unit {
        Unit::Week | Unit::Fortnight => "XXXX-WXX",
        Unit::Weekend => "XXXX-WXX-WE",
        Unit::Month => "XXXX-XX",
        Unit::Quarter => "XXXX-QX",
        Unit::Year => "XXXX",
        Unit::Decade => "XXX",
        Unit::Century => "XX",
        _ => "XXXX-XX-XX",
    })
}
