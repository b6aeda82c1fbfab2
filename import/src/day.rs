//! The day that a line states in words or figures. Not by the engine, which would weigh ten times what all else about
//! pages does.

use crate::dateline::DAYS;
use engine::calendar::Date;

/// The day of "2025-08-06T23:10:00+03:00", where it was written, or the first that is told in words.
pub(crate) fn day(value: &str) -> Option<Date> {
    let value = value.trim();
    // The day where the clock stood that the value was written by: an offset changes nothing about it.
    let iso = value.get(..10).and_then(Date::parse);
    let iso = iso.or_else(|| compact(value));
    iso.or_else(|| worded(value)).filter(|day| (1800..2200).contains(&day.year))
}

/// The day of "20250806".
fn compact(value: &str) -> Option<Date> {
    let is_number = value.len() == 8 && value.bytes().all(|byte| byte.is_ascii_digit());
    let number = |from: usize, to: usize| value[from..to].parse::<u16>().ok();
    is_number.then(|| Date::new(number(0, 4)? as i16, number(4, 6)? as u8, number(6, 8)? as u8))?
}

/// The day of "Aug. 6, 2025", "6th of August 2025", "06.08.2025" or "8/6/2025".
pub(crate) fn worded(value: &str) -> Option<Date> {
    // A clock time is no day, and a dozen words are more than a day takes.
    let parts = value.split_whitespace().take(12).filter(|part| !part.contains(':')).enumerate();
    let words = parts.flat_map(|(at, part)| part.split(|c: char| !c.is_alphanumeric()).map(move |word| (at, word)));
    let words: Vec<(usize, &str)> = words.filter(|(_, word)| !matches!(*word, "" | "of")).collect();
    words.windows(3).find_map(|three| {
        let word = |at: usize| three[at].1;
        let year = word(2).parse().ok().filter(|_| word(2).len() == 4)?;
        let number = |at: usize| word(at).trim_end_matches(char::is_alphabetic).parse().ok();
        match (month(word(0)), month(word(1))) {
            (Some(month), None) => Date::new(year, month, number(1)?),
            (None, Some(month)) => Date::new(year, month, number(0)?),
            // Numbers are a day where they are written as one.
            _ if three[0].0 != three[2].0 => None,
            // Between strokes the month comes first, unless it cannot be one.
            _ if value.contains('/') && number(0)? <= 12u8 => Date::new(year, number(0)?, number(1)?),
            _ => Date::new(year, number(1)?, number(0)?),
        }
    })
}

/// The month that `word` names or shortens: "August", "Aug", "SEPT".
pub(crate) fn month(word: &str) -> Option<u8> {
    let names = |month: &&str| month.get(..word.len()).is_some_and(|start| start.eq_ignore_ascii_case(word));
    let at = DAYS[..12].iter().position(|month| word.len() >= 3 && names(month))?;
    Some(at as u8 + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(value: &str, expected: Option<(i32, u8, u8)>) {
        let expected = expected.and_then(|(year, month, day)| Date::new(year.try_into().ok()?, month, day));
        assert_eq!(day(value), expected, "{value}");
    }

    #[test]
    fn a_day_is_that_of_the_clock_it_was_written_by() {
        check("2025-08-06", Some((2025, 8, 6)));
        check(" 2025-08-06T23:10:00-04:00 ", Some((2025, 8, 6)));
        check("August 6, 2025", Some((2025, 8, 6)));
        check("6 August 2025 at 23:10", Some((2025, 8, 6)));
        check("Wed, 06 Aug 2025 10:00:00 GMT", Some((2025, 8, 6)));
        check("Updated 3:15 PM EDT, Wed Sept. 3rd, 2025", Some((2025, 9, 3)));
        check("the 6th of August, 2025", Some((2025, 8, 6)));
        check("06.08.2025", Some((2025, 8, 6)));
        check("20250806", Some((2025, 8, 6)));
        check("8/6/2025", Some((2025, 8, 6)));
        check("26/8/2025", Some((2025, 8, 26)));
        check("Wed Aug 6 10:05:09 2025", Some((2025, 8, 6)));
        check("at 9:12 on 06.08.2025", Some((2025, 8, 6)));
    }

    #[test]
    fn what_names_no_day_is_none() {
        for value in [
            "",
            "yesterday",
            "two hours ago",
            "2025",
            "August 2025",
            "31 June 2025",
            "12 rooms 2025",
            "room 12 2025",
            "Updated 10:05, 2025-08-06",
            "09:12 2025/08/06",
            "rooms 8 and 6 2025",
            "rooms 8, 6, 2025",
            "2025-02-30",
            "1754524800",
            "0001-01-01T00:00:00Z",
        ] {
            check(value, None);
        }
    }
}
