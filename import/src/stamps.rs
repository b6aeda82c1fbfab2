//! Lines and words that tell when an article was published or changed: "Published 10 June 2025, 9:12 a.m. GMT".

use crate::dateline::DAYS;

/// What a page calls a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Label {
    Published,
    Updated,
}

impl Label {
    /// What the last words of `text` call the time that follows: "Last updated on".
    pub(crate) fn before(text: &str) -> Option<Self> {
        const NEAR: usize = 32;
        let from = text.char_indices().rev().take(NEAR).last().map_or(0, |(at, _)| at);
        let words = text[from..].rsplit(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty());
        words.take(3).find_map(Self::of)
    }

    /// What `text` calls the time that follows if it says nothing else: "Published:".
    pub(crate) fn alone(text: &str) -> Option<Self> {
        (text.len() < LONGEST && words(text).all(is_stamp_word)).then(|| Self::before(text))?
    }

    /// What the first words of `text` call the time in it: "Last modified on Thu 12 Jun".
    pub(crate) fn at_start(text: &str) -> Option<Self> {
        words(text.trim_start()).take(3).find_map(Self::of)
    }

    fn of(word: &str) -> Option<Self> {
        let is = |names: &[&str]| names.iter().any(|name| word.eq_ignore_ascii_case(name));
        if is(&["published", "posted"]) {
            return Some(Self::Published);
        }
        is(&["updated", "update", "modified"]).then_some(Self::Updated)
    }
}

/// A line of nothing but days, clock times and what a page calls them.
pub(crate) struct Stamp {
    pub(crate) label: Option<Label>,
}

impl Stamp {
    /// The stamp that `text` is.
    pub(crate) fn of(text: &str) -> Option<Self> {
        let is_mark = |letter: char| letter.is_whitespace() || ",.:|•·–-/()+".contains(letter);
        let is_stamp = text.len() < LONGEST
            && text.contains(|letter: char| letter.is_ascii_digit())
            && text.contains(|letter: char| letter.is_ascii_alphabetic())
            && text.chars().all(|letter| letter.is_ascii_alphanumeric() || is_mark(letter))
            && words(text).all(is_stamp_word);
        is_stamp.then(|| Self { label: Label::at_start(text) })
    }

    /// Whether it is none of the text: it stands before its first sentence, or says what it is. A day by itself may head
    /// a part of a chronicle.
    pub(crate) fn is_no_text(&self, is_first: bool) -> bool {
        is_first || self.label.is_some()
    }
}

/// A stamp is shorter, in bytes.
const LONGEST: usize = 100;

/// Runs of letters and runs of figures: "9pm" has two.
fn words(text: &str) -> impl Iterator<Item = &str> {
    let is_figure = |letter: char| letter.is_ascii_digit();
    let parts = text.split(|letter: char| !letter.is_alphanumeric());
    parts
        .flat_map(move |part| part.split_inclusive(is_figure))
        .flat_map(move |part| part.split(is_figure))
        .filter(|word| !word.is_empty())
}

/// Whether it names a month, a weekday, a part of a clock time, or what a day is.
fn is_stamp_word(word: &str) -> bool {
    let names_day = |day: &str| day.get(..word.len()).is_some_and(|start| start.eq_ignore_ascii_case(word));
    word.len() >= 3 && DAYS.iter().any(|day| names_day(day))
        || WORDS.split_whitespace().any(|known| word.eq_ignore_ascii_case(known))
}

const WORDS: &str = "a ago am at bst cdt cest cet cst ct date day days edt est et eest eet first gmt hour hours hr hrs \
    ist last m mdt min mins minute minutes modified msk mst nd on originally p pdt pm posted pst pt published rd sept \
    st th time update updated utc";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_of_days_and_times_is_a_stamp() {
        for (line, label) in [
            ("Posted on Thu, Apr. 03, 2003", Some(Label::Published)),
            ("Last modified on Tues 12 Jun 2025 18.00 GMT", Some(Label::Updated)),
            ("June 10June 12", None),
            ("9:15pm EDT", None),
            ("17 hrs ago", None),
        ] {
            assert_eq!(Stamp::of(line).map(|stamp| stamp.label), Some(label), "{line}");
        }
    }

    #[test]
    fn a_line_that_says_more_is_none() {
        for line in ["", "12", "Published", "June 10: rain", "On May 3 it rained.", "$3 on June 10", "10 Märzen"] {
            assert!(Stamp::of(line).is_none(), "{line}");
        }
    }

    #[test]
    fn a_label_stands_before_its_time() {
        assert_eq!(Label::before("By Ann Lee. Last updated on "), Some(Label::Updated));
        assert_eq!(Label::before("Updated 3 June. First published: "), Some(Label::Published));
        assert_eq!(Label::before("She was published by a small press in "), None);
        assert_eq!(Label::alone("Published:"), Some(Label::Published));
        assert_eq!(Label::alone("City plan updated"), None);
    }
}
