//! On which day a page says that it was published.

use super::block::Block;
use super::blocks::within;
use super::outline::{Outline, TimeElement};
use super::stated::Stated;
use crate::Evidence;
use crate::day::{day, month, worded};
use crate::letters::{ends_sentence, same};
use crate::stamps::{Label, Stamp};
use engine::calendar::Date;

/// The day of publication of the article in `container`, whose text is `blocks` under `title`, and where it stands, the
/// most trusted place first.
pub(super) fn published(
    stated: &Stated,
    outline: &Outline,
    container: usize,
    blocks: &[&Block],
    title: &str,
) -> Option<(Date, Evidence)> {
    let shown = shown(outline, container, blocks, title);
    let found = |value: &Option<String>, evidence| {
        let value = value.as_deref()?;
        Some((printed(value, day(value)?, &shown), evidence))
    };
    let best = shown.iter().min_by_key(|shown| shown.rank);
    found(&stated.published, Evidence::StructuredData)
        .or_else(|| found(&stated.published_by_meta, Evidence::Meta))
        .or_else(|| best.filter(|best| best.is_published()).map(|best| (best.day, Evidence::Shown)))
        .or_else(|| in_address(&stated.source).map(|day| (day, Evidence::Address)))
        .or_else(|| best.map(|best| (best.day, Evidence::Shown)))
}

/// A day that the page shows for its article.
struct Shown {
    day: Date,
    /// The day of publication comes before one without a name, and that before one of a change; then a `<time>` before
    /// other elements; then the first.
    rank: (u8, bool, usize),
}

impl Shown {
    fn new(day: Date, label: Option<Label>, is_by_name: bool, block: usize) -> Self {
        let rank = match label {
            Some(Label::Published) => 0,
            None => 1,
            Some(Label::Updated) => 2,
        };
        Self { day, rank: (rank, is_by_name, block) }
    }

    fn is_published(&self) -> bool {
        self.rank.0 == 0
    }

    fn is_updated(&self) -> bool {
        self.rank.0 == 2
    }
}

/// So many times are looked at: a list of news has more of them, and an article fewer.
const MOST: usize = 200;

/// So many blocks above its heading an article begins.
const ABOVE: usize = 6;

/// So many blocks of text may stand above the line with its day.
const LEAD: usize = 2;

/// The days that stand between the heading and the first lines of text. Above them are a day in the article's own
/// element, or one that calls itself that of publication; below the text only such a one, in that element: else it is
/// the day of a comment or of another article. Where newspapers show what day it is today they call it a date alone.
fn shown(outline: &Outline, container: usize, blocks: &[&Block], title: &str) -> Vec<Shown> {
    let place = |block: &&&Block| outline.blocks.iter().position(|other| std::ptr::eq(other, **block));
    let mut told = blocks.iter().filter(|block| block.is_told());
    let Some(text) = told.next().as_ref().and_then(place) else { return Vec::new() };
    let last = told.next_back().as_ref().and_then(place).unwrap_or(text);
    let end = (text + LEAD).min(last);
    let before = &outline.blocks[..text];
    let heading = before
        .iter()
        .rposition(|block| block.level > 0 && same(&block.text, title))
        .or_else(|| before.iter().rposition(|block| block.level == 1));
    let around: Vec<usize> = around(outline, container).collect();
    let article = around.last().copied().filter(|&at| outline.containers[at].is_article);
    let inside = article.map(|article| within(outline, article));
    let is_own = |time: &TimeElement| {
        let is_inside = inside.as_ref().is_some_and(|inside| inside[time.container]);
        let is_published = time.label() == Some(Label::Published);
        let under = heading.map_or(text.saturating_sub(ABOVE), |heading| heading + 1);
        if (under..=end).contains(&time.block) {
            return (heading.is_some() || is_inside) && !is_told_in(outline, time);
        }
        if time.block < under {
            let is_near = time.block + ABOVE >= under;
            return is_near && (is_inside && !time.is_by_name || is_published && (is_inside || inside.is_none()));
        }
        time.block > last && is_published && is_inside && around.contains(&time.container)
    };
    let times = outline.times.iter().take(MOST).filter(|time| is_own(time));
    let times = times.filter_map(|time| Some(Shown::new(time.day()?, time.label(), time.is_by_name, time.block)));
    let lines = heading.map_or(0..0, |heading| heading + 1..end + 1);
    let lines = lines.filter(|&at| outline.blocks[at].level == 0).filter_map(|at| {
        let line = &outline.blocks[at].text;
        let stamp = Stamp::of(line)?;
        let label = stamp.label.or_else(|| Label::alone(&outline.blocks[at - 1].text));
        Some(Shown::new(worded(line)?, label, true, at))
    });
    times.chain(lines).collect()
}

/// Whether the text tells of the time: "It fell on 6 May 1931."
fn is_told_in(outline: &Outline, time: &TimeElement) -> bool {
    const LONG: usize = 160;
    let Some(block) = outline.blocks.get(time.block).filter(|block| block.level == 0) else { return false };
    let words = time.words.trim();
    !words.is_empty()
        && time.label().is_none()
        && block.text.contains(words)
        && (block.text.len() > LONG || ends_sentence(&block.text))
}

impl TimeElement {
    /// The day as the page prints it, if this is that of its value: by the clock where it was written.
    fn day(&self) -> Option<Date> {
        let printed = worded(&self.words);
        match day(&self.value) {
            Some(day) => Some(printed.filter(|printed| (printed.days() - day.days()).abs() == 1).unwrap_or(day)),
            None => day(&self.words),
        }
    }

    fn label(&self) -> Option<Label> {
        self.label.or_else(|| Label::at_start(&self.words))
    }
}

/// The day that `value` states, or its neighbour that the page prints for the same hour where `value` is in UTC.
fn printed(value: &str, day: Date, shown: &[Shown]) -> Date {
    let hour = value.get(11..13).and_then(|hour| hour.parse::<u8>().ok());
    let is_utc = ["Z", "+00:00", "+0000"].iter().any(|zone| value.ends_with(zone));
    let Some(hour) = hour.filter(|_| is_utc) else { return day };
    let is_same = |shown: &&Shown| match shown.day.days() - day.days() {
        -1 => hour < 12 && !shown.is_updated(),
        // Clocks are ahead by fourteen hours at most; a day later something may have been changed, too.
        1 => hour >= 10 && shown.is_published(),
        _ => false,
    };
    shown.iter().find(is_same).map_or(day, |shown| shown.day)
}

/// The day in an address, as newspapers keep their articles: "/2025/08/06/", "/2025/aug/06/" or "/2025/world/08/06/".
fn in_address(address: &str) -> Option<Date> {
    let path = address.split(['?', '#']).next()?;
    let parts: Vec<&str> = path.split('/').collect();
    let number = |part: &str| part.parse::<u8>().ok().filter(|_| part.len() <= 2);
    let in_part = |at: usize| {
        let year = parts[at].parse().ok().filter(|year| parts[at].len() == 4 && (1990..2200).contains(year))?;
        // Between year and month some name the part of the paper.
        let next = parts.get(at + 1)?;
        let is_name = month(next).is_none() && !next.contains(|c: char| c.is_ascii_digit());
        let (month_part, day) = (parts.get(at + 1 + usize::from(is_name))?, parts.get(at + 2 + usize::from(is_name))?);
        Date::new(year, number(month_part).or_else(|| month(month_part))?, number(day)?)
    };
    (0..parts.len()).find_map(in_part)
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_holds_a_day_between_strokes() {
        let check = |address: &str, expected: Option<(i32, u8, u8)>| {
            let expected = expected.and_then(|(year, month, day)| Date::new(year.try_into().ok()?, month, day));
            assert_eq!(in_address(address), expected, "{address}");
        };
        check("https://post.example/2025/08/06/world/harbour.html?from=/2024/01/01/", Some((2025, 8, 6)));
        check("https://post.example/world/2025/aug/6/harbour", Some((2025, 8, 6)));
        check("/2025/8/06", Some((2025, 8, 6)));
        check("https://post.example/2025/WORLD/08/06/harbour/index.html", Some((2025, 8, 6)));
        check("https://post.example/2025/world/oslo/08/06/harbour", None);
        check("https://post.example/2025/123/08/06/harbour", None);
        check("https://post.example/elections-2025-08-06/a", None);
        check("https://post.example/2025/08/harbour", None);
        check("https://post.example/2025/13/06/harbour", None);
        check("https://post.example/1066/10/14/hastings", None);
        check("https://post.example/2025/008/006", None);
        check("", None);
    }
}
