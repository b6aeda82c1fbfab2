//! On which day a page says that it was published.

use super::outline::{Outline, TimeElement};
use super::stated::Stated;
use crate::Evidence;
use engine::article::Article;
use engine::calendar::Date;

/// The day of publication and where it stands, the most trusted place first.
pub(super) fn published(stated: &Stated, outline: &Outline, container: usize) -> Option<(Date, Evidence)> {
    let found = |value: &Option<String>, evidence| value.as_deref().and_then(day).map(|day| (day, evidence));
    found(&stated.published, Evidence::StructuredData)
        .or_else(|| found(&stated.published_by_meta, Evidence::Meta))
        .or_else(|| shown(outline, container).map(|day| (day, Evidence::TimeElement)))
}

/// So many times are looked at: a list of news has more of them, and an article fewer.
const MOST: usize = 200;

/// The day that the page shows: what calls itself the day of publication, else the first time in the article, else
/// the only day on the page.
fn shown(outline: &Outline, container: usize) -> Option<Date> {
    let days: Vec<(&TimeElement, Date)> =
        outline.times.iter().take(MOST).filter_map(|time| Some((time, day(&time.value)?))).collect();
    let around: Vec<usize> = around(outline, container).collect();
    let stated = days.iter().find(|(time, _)| time.is_publication);
    let beside = || days.iter().find(|(time, _)| around.contains(&time.container));
    let only = || days.first().filter(|(_, first)| days.iter().all(|(_, day)| day == first));
    stated.or_else(beside).or_else(only).map(|(_, day)| *day)
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

/// The day of "2025-08-06T23:10:00+03:00", where it was written; of other wordings what the engine reads in them.
fn day(value: &str) -> Option<Date> {
    let value = value.trim();
    // The day where the clock stood that the value was written by: an offset changes nothing about it.
    let iso = value.get(..10).and_then(Date::parse);
    iso.or_else(|| worded(value)).filter(|day| (1800..2200).contains(&day.year))
}

fn worded(value: &str) -> Option<Date> {
    const LONGEST: usize = 60;
    if value.len() > LONGEST {
        return None;
    }
    let article = Article { text: value.to_owned(), ..Article::default() };
    engine::read(&article).times.iter().find_map(|time| time.from.filter(|_| time.from == time.to))
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
    }

    #[test]
    fn what_names_no_day_is_none() {
        for value in [
            "",
            "yesterday",
            "two hours ago",
            "2025",
            "August 2025",
            "2025-02-30",
            "1754524800",
            "0001-01-01T00:00:00Z",
        ] {
            check(value, None);
        }
    }
}
