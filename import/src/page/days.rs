//! On which day a page says that it was published.

use super::blocks::Block;
use super::outline::{Outline, TimeElement};
use super::stated::Stated;
use crate::Evidence;
use crate::dateline::DAYS;
use engine::calendar::Date;

/// The day of publication of the article in `container`, whose text is `blocks`, and where it stands, the most trusted
/// place first.
pub(super) fn published(
    stated: &Stated,
    outline: &Outline,
    container: usize,
    blocks: &[&Block],
) -> Option<(Date, Evidence)> {
    let found = |value: &Option<String>, evidence| value.as_deref().and_then(day).map(|day| (day, evidence));
    let days: Vec<(&TimeElement, Date)> =
        outline.times.iter().take(MOST).filter_map(|time| Some((time, day(&time.value)?))).collect();
    let (named, times): (Vec<_>, Vec<_>) = days.into_iter().partition(|(time, _)| time.is_by_name);
    let shown = |day| (day, Evidence::Shown);
    found(&stated.published, Evidence::StructuredData)
        .or_else(|| found(&stated.published_by_meta, Evidence::Meta))
        .or_else(|| times.iter().find(|(time, _)| time.is_publication).map(|(_, day)| shown(*day)))
        .or_else(|| in_address(&stated.source).map(|day| (day, Evidence::Address)))
        .or_else(|| beside(outline, container, &times).map(shown))
        .or_else(|| under_heading(outline, blocks, &named).map(shown))
        .or_else(|| only(&times).map(shown))
}

/// So many times are looked at: a list of news has more of them, and an article fewer.
const MOST: usize = 200;

/// So many blocks above its heading an article begins.
const ABOVE: usize = 6;

/// The first time in the article.
fn beside(outline: &Outline, container: usize, times: &[(&TimeElement, Date)]) -> Option<Date> {
    let around: Vec<usize> = around(outline, container).collect();
    times.iter().find(|(time, _)| around.contains(&time.container)).map(|(_, day)| *day)
}

/// The only day on the page.
fn only(times: &[(&TimeElement, Date)]) -> Option<Date> {
    let (_, first) = times.first()?;
    times.iter().all(|(_, day)| day == first).then_some(*first)
}

/// The day that is one by its name and stands between the heading and the first lines of text; that of publication may
/// stand just above them too. Where newspapers show what day it is today they call it a date alone; below the text are
/// the days of comments.
fn under_heading(outline: &Outline, blocks: &[&Block], named: &[(&TimeElement, Date)]) -> Option<Date> {
    let text = blocks.iter().find(|block| block.is_told())?;
    let text = outline.blocks.iter().position(|block| std::ptr::eq(block, *text))?;
    let heading = outline.blocks[..text].iter().rposition(|block| block.level == 1)?;
    let from = |time: &TimeElement| if time.is_publication { heading.saturating_sub(ABOVE) } else { heading + 1 };
    let there = named.iter().filter(|(time, _)| (from(time)..=text + 2).contains(&time.block));
    there.min_by_key(|(time, _)| (!time.is_publication, time.block)).map(|(_, day)| *day)
}

/// The day in an address, as newspapers keep their articles: "/2025/08/06/" or "/2025/aug/06/".
fn in_address(address: &str) -> Option<Date> {
    let path = address.split(['?', '#']).next()?;
    let parts: Vec<&str> = path.split('/').collect();
    parts.windows(3).find_map(|three| {
        let number = |part: &str| part.parse::<u8>().ok().filter(|_| part.len() <= 2);
        let year = three[0].parse().ok().filter(|year| three[0].len() == 4 && (1990..2200).contains(year))?;
        Date::new(year, number(three[1]).or_else(|| month(three[1]))?, number(three[2])?)
    })
}

/// The container and what it stands in, up to its `<article>`.
fn around(outline: &Outline, container: usize) -> impl Iterator<Item = usize> {
    let mut at = Some(container);
    std::iter::from_fn(move || {
        let here = at?;
        let is_end = here == 0 || outline.containers[here].is_article;
        at = (!is_end).then(|| outline.containers[here].parent);
        Some(here)
    })
}

/// The day of "2025-08-06T23:10:00+03:00", where it was written, or the first that is told in words.
fn day(value: &str) -> Option<Date> {
    let value = value.trim();
    // The day where the clock stood that the value was written by: an offset changes nothing about it.
    let iso = value.get(..10).and_then(Date::parse);
    iso.or_else(|| worded(value)).filter(|day| (1800..2200).contains(&day.year))
}

/// The day of "Aug. 6, 2025", "6th of August 2025", "06.08.2025" or "8/6/2025". Not by the engine, which would weigh ten
/// times what all else about pages does.
fn worded(value: &str) -> Option<Date> {
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
fn month(word: &str) -> Option<u8> {
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
        check("8/6/2025", Some((2025, 8, 6)));
        check("26/8/2025", Some((2025, 8, 26)));
        check("Wed Aug 6 10:05:09 2025", Some((2025, 8, 6)));
        check("at 9:12 on 06.08.2025", Some((2025, 8, 6)));
    }

    #[test]
    fn an_address_holds_a_day_between_strokes() {
        let check = |address: &str, expected: Option<(i32, u8, u8)>| {
            let expected = expected.and_then(|(year, month, day)| Date::new(year.try_into().ok()?, month, day));
            assert_eq!(in_address(address), expected, "{address}");
        };
        check("https://post.example/2025/08/06/world/harbour.html?from=/2024/01/01/", Some((2025, 8, 6)));
        check("https://post.example/world/2025/aug/6/harbour", Some((2025, 8, 6)));
        check("/2025/8/06", Some((2025, 8, 6)));
        check("https://post.example/elections-2025-08-06/a", None);
        check("https://post.example/2025/08/harbour", None);
        check("https://post.example/2025/13/06/harbour", None);
        check("https://post.example/1066/10/14/hastings", None);
        check("https://post.example/2025/008/006", None);
        check("", None);
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
