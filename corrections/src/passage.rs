//! Where words stand in an article, and the fewest words around that tell one place from the others.

use super::{Passage, Trouble};
use engine::text::Span;

/// How many words around a passage are tried before both sides are taken whole.
const MOST_AROUND: usize = 12;

/// Every place where `words` stand as whole words.
pub(super) fn places(text: &str, words: &str) -> Vec<Span> {
    if words.trim().is_empty() {
        return Vec::new();
    }
    let joins = |one: Option<char>, other: Option<char>| {
        one.is_some_and(char::is_alphanumeric) && other.is_some_and(char::is_alphanumeric)
    };
    let is_whole = |&(at, _): &(usize, &str)| {
        let (before, after) = (&text[..at], &text[at + words.len()..]);
        !joins(before.chars().next_back(), words.chars().next())
            && !joins(words.chars().next_back(), after.chars().next())
    };
    text.match_indices(words).filter(is_whole).map(|(at, _)| Span::new(at, at + words.len())).collect()
}

/// The one of `words`' places that is nearest to one of `near`; the earlier of two that are equally near.
pub(super) fn nearest(text: &str, words: &str, near: &[Span]) -> Option<Span> {
    let distance = |place: &Span| {
        near.iter().map(|span| span.start.saturating_sub(place.end).max(place.start.saturating_sub(span.end))).min()
    };
    places(text, words).into_iter().min_by_key(distance)
}

impl Passage {
    /// Words that need nothing told about what stands around them.
    pub fn of_words(words: &str) -> Self {
        Self { words: words.to_owned(), ..Self::default() }
    }

    /// The shortest way to tell the words at `span` from the same words elsewhere in `text`; `None` where even the
    /// words around are the same.
    pub fn at(text: &str, span: Span) -> Option<Self> {
        let words = span.of(text).trim();
        let from = span.start as usize + span.of(text).find(words)?;
        let (before, after) = (&text[..from], &text[from + words.len()..]);
        let here = Span::new(from, from + words.len());
        let tells = |passage: &Self| passage.places(text) == Ok(vec![here]);
        let passage = |words_before, words_after| Self {
            words: words.to_owned(),
            before: last_words(before, words_before).to_owned(),
            after: first_words(after, words_after).to_owned(),
        };
        let one_sided = (1..=MOST_AROUND).flat_map(|count| [(count, 0), (0, count)]);
        let tries = [(0, 0)].into_iter().chain(one_sided).chain([(MOST_AROUND, MOST_AROUND)]);
        tries.map(|(before, after)| passage(before, after)).find(tells)
    }

    /// Every place that this may be.
    ///
    /// # Errors
    /// Where there is none.
    pub(super) fn places(&self, text: &str) -> Result<Vec<Span>, Trouble> {
        let all = places(text, &self.words);
        if all.is_empty() {
            return Err(Trouble::NotInArticle(self.words.clone()));
        }
        let fits = |span: &&Span| {
            let (before, after) = (&text[..span.start as usize], &text[span.end as usize..]);
            before.trim_end().ends_with(self.before.trim()) && after.trim_start().starts_with(self.after.trim())
        };
        let fitting: Vec<Span> = all.iter().filter(fits).copied().collect();
        if fitting.is_empty() { Err(Trouble::NotAround(all)) } else { Ok(fitting) }
    }

    /// The one place that this is.
    ///
    /// # Errors
    /// Where there is none, or several.
    pub fn place(&self, text: &str) -> Result<Span, Trouble> {
        let places = self.places(text)?;
        match places[..] {
            [one] => Ok(one),
            _ => Err(Trouble::Recurs(self.words.clone(), places)),
        }
    }
}

/// The last `count` words of the last line of `text`.
fn last_words(text: &str, count: usize) -> &str {
    let line = text.rsplit('\n').next().unwrap_or_default().trim_end();
    let starts = line.char_indices().rev().filter(|(at, c)| !c.is_whitespace() && begins_word(line, *at));
    match starts.take(count).last() {
        Some((at, _)) => &line[at..],
        None => "",
    }
}

fn begins_word(line: &str, at: usize) -> bool {
    line[..at].chars().next_back().is_none_or(char::is_whitespace)
}

/// The first `count` words of the first line of `text`.
fn first_words(text: &str, count: usize) -> &str {
    let line = text.split('\n').next().unwrap_or_default().trim();
    let ends = line
        .char_indices()
        .filter(|(_, c)| c.is_whitespace())
        .filter(|(at, _)| !line[..*at].ends_with(char::is_whitespace));
    match count.checked_sub(1) {
        None => "",
        Some(before) => ends.map(|(at, _)| at).nth(before).map_or(line, |end| &line[..end]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str =
        "On Friday it rained.\nIt rained on Friday, and Fridays are wet: on Friday, too, and on Friday, too.";

    /// The shortest passage for each place of `words`, as `before [words] after`.
    fn check(text: &str, words: &str, expected: &[&str]) {
        let told = |span| match Passage::at(text, span) {
            Some(Passage { words, before, after }) => [&before, "[", &words, "]", &after].concat(),
            None => "nothing tells it".to_owned(),
        };
        let shown: Vec<String> = places(text, words).into_iter().map(told).collect();
        assert_eq!(shown, expected);
    }

    #[test]
    fn words_that_stand_once_need_no_others() {
        check(TEXT, "wet", &["[wet]"]);
        check(TEXT, "Fridays", &["[Fridays]"]);
    }

    #[test]
    fn words_that_recur_are_told_by_the_fewest_around_them_in_their_line() {
        check(TEXT, "Friday", &["On[Friday]", "rained on[Friday]", "wet: on[Friday]", "and on[Friday]"]);
        check(TEXT, "it", &["[it]"]);
        check("a b\na b", "a", &["nothing tells it", "nothing tells it"]);
    }

    #[test]
    fn a_part_of_a_word_is_no_place_of_it() {
        assert!(places(TEXT, "rain").is_empty());
        assert_eq!(places("Ann met Anna; “Ann”", "Ann").len(), 2);
        assert!(places(TEXT, " ").is_empty());
    }
}
