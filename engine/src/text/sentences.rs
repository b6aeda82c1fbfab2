//! Where sentences and paragraphs end.

use super::{Shape, Span, Word};
use crate::lexicon;
use std::ops::Range;

/// A sentence: a run of words and the text that they cover.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sentence {
    /// Indices into the document's words.
    pub words: Range<usize>,
    /// From the first word to the last, closing marks included.
    pub span: Span,
}

/// A paragraph: a run of sentences and the text that they cover.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paragraph {
    /// Indices into the document's sentences.
    pub sentences: Range<usize>,
    /// From the first word to the last.
    pub span: Span,
}

/// Sentences and paragraphs over `words`. A line is a paragraph, unless it goes on in small letters.
pub(super) fn sentences(text: &str, words: &[Word]) -> (Vec<Sentence>, Vec<Paragraph>) {
    let (mut sentences, mut paragraphs): (Vec<Sentence>, Vec<Paragraph>) = (Vec::new(), Vec::new());
    let (mut start, mut first_sentence) = (0, 0);
    let wrapped = Wrap::of(text);
    // Where the line of the word `at` starts.
    let mut line = words.first().map_or(0, |word| line_start(&text[..word.span().start as usize]));
    for at in 0..words.len() {
        let new_paragraph =
            at + 1 == words.len() || breaks_paragraph(text, &words[at], &words[at + 1], &mut line, &wrapped);
        if new_paragraph || ends_sentence(text, words, start, at) {
            let span = words[start].span().cover(words[at].span());
            sentences.push(Sentence { words: start..at + 1, span });
            start = at + 1;
        }
        if new_paragraph {
            let span = sentences[first_sentence].span.cover(words[at].span());
            paragraphs.push(Paragraph { sentences: first_sentence..sentences.len(), span });
            first_sentence = sentences.len();
        }
    }
    sentences.shrink_to_fit();
    paragraphs.shrink_to_fit();
    (sentences, paragraphs)
}

/// How the lines of a text are cut.
struct Wrap {
    /// The longest line in bytes, where lines end for want of room; 0 where a line is a paragraph.
    width: usize,
}

impl Wrap {
    /// Lines that go on in small letters again and again, none of them long, are cut for want of room.
    fn of(text: &str) -> Self {
        let (mut width, mut goes_on, mut last_filled) = (0, 0, false);
        for line in text.lines() {
            goes_on += usize::from(last_filled && line.starts_with(|c: char| c.is_lowercase()));
            last_filled = line.len() > 40;
            width = width.max(line.len());
            if width > 120 {
                return Self { width: 0 };
            }
        }
        Self { width: if goes_on > 1 { width } else { 0 } }
    }
}

/// Where the line starts that goes on behind `before`.
fn line_start(before: &str) -> usize {
    before.bytes().rposition(|byte| byte == b'\n').map_or(0, |at| at + 1)
}

/// Whether a paragraph ends between `word`, whose line starts at `line`, and `next`; afterwards `line` is where that of `next` starts.
fn breaks_paragraph(text: &str, word: &Word, next: &Word, line: &mut usize, wrap: &Wrap) -> bool {
    let (end, start) = (word.span().end as usize, next.span().start as usize);
    if end == start || end + 1 == start && text.as_bytes()[end] == b' ' {
        return false;
    }
    let gap = &text[end..start];
    let ends_line = || word.shape == Shape::Mark && !matches!(word.span().of(text), "," | "-" | "–" | "—");
    let breaks = gap.bytes().filter(|&byte| byte == b'\n').count();
    let first = if breaks > 0 { std::mem::replace(line, end + line_start(gap)) } else { *line };
    match breaks {
        0 => false,
        1 if wrap.width > 0 => {
            let before = &text[..end];
            let length = (end - first).min(wrap.width);
            let indented = gap.ends_with(['\t']) || gap.ends_with("  ");
            let bullet = matches!(next.span().of(text), "•" | "*" | "·" | "▪" | "--");
            let headline = || length == before.len() && is_shouted(before) && !is_shouted(next.span().of(text));
            indented || bullet || length * 3 < wrap.width * 2 && (ends_line() || length * 2 < wrap.width) || headline()
        }
        1 => next.shape != Shape::Lower || ends_line(),
        _ => true,
    }
}

/// "HARVEST LATE IN ODE": a headline of an agency, above lines that are cut for want of room. One capital may be "A".
fn is_shouted(line: &str) -> bool {
    line.bytes().filter(u8::is_ascii_uppercase).count() > 1 && !line.bytes().any(|byte| byte.is_ascii_lowercase())
}

/// Whether a sentence ends with the word `at`: a full stop, or the closing marks that follow one.
fn ends_sentence(text: &str, words: &[Word], start: usize, at: usize) -> bool {
    // Most words and commas, and their last letter tells at once.
    if words[at].is_plain() {
        return false;
    }
    if matches!(text.as_bytes()[words[at].span().end as usize - 1], b'0'..=b'9' | b'A'..=b'Z' | b'a'..=b'z' | b',') {
        return false;
    }
    // Six closing marks in a row are enough for any text, and a bound on the cost.
    let stop = (start.max(at.saturating_sub(6))..=at).rev().find(|&i| !is_closing(words[i].span().of(text)));
    let (Some(stop), next) = (stop, &words[at + 1]) else { return false };
    let next_text = next.span().of(text);
    if joins(text, &words[at], next) && is_closing(next_text) {
        return false;
    }
    // "Norvind (NRV.OL) fell": the stop of a ticker
    let bracket = at.checked_sub(2).is_some_and(|open| words[open].span().of(text) == "(");
    if bracket && words[at].span().end == next.span().start {
        return false;
    }
    match words[stop].span().of(text) {
        "。" | "！" | "？" | "؟" | "۔" | "।" => true,
        "." | "!" | "?" | "..." | "…" => starts_sentence(next, next_text),
        abbreviation if words[stop].shape != Shape::Mark && abbreviation.ends_with('.') => {
            // said the U.S. “has no plan”
            let goes_on = words.get(at + 2).is_some_and(|first| first.shape == Shape::Lower);
            ends_with_abbreviation(abbreviation, next, next_text) && !(goes_on && next.shape == Shape::Mark)
                || ends_with_clock(text, words, stop, at + 1)
                || ends_with_network(text, words, stop) && starts_sentence(next, next_text)
        }
        _ => false,
    }
}

fn joins(text: &str, word: &Word, next: &Word) -> bool {
    word.span().end == next.span().start
        || text[word.span().end as usize..next.span().start as usize].trim().is_empty()
            && matches!(next.span().of(text), "”" | "’" | "»" | "''" | ")" | "]")
}

fn is_closing(mark: &str) -> bool {
    matches!(mark, "”" | "\"" | "’" | "'" | "''" | "»" | ")" | "]")
}

/// "posted on X. Hours later": the network's name is no initial.
fn ends_with_network(text: &str, words: &[Word], stop: usize) -> bool {
    let before = stop.checked_sub(1).and_then(|at| words.get(at)).map_or("", |word| word.span().of(text));
    words[stop].span().of(text) == "X." && matches!(before, "on" | "to" | "via" | "from")
}

fn starts_sentence(next: &Word, text: &str) -> bool {
    match next.shape {
        Shape::Lower => text.chars().next().is_some_and(|c| !c.is_lowercase()),
        Shape::Mark => !matches!(text, "," | ";" | ":" | "." | "!" | "?" | "-" | "–" | "—" | ")" | "]" | "..." | "…"),
        Shape::Clitic => false,
        _ => true,
    }
}

/// "at 2:30 p.m. Melo said": behind a clock time a name starts a sentence, unless it tells more of the time: "p.m. Friday",
/// "p.m. Dec. 8", "p.m. Moscow time".
fn ends_with_clock(text: &str, words: &[Word], stop: usize, next: usize) -> bool {
    let word = |at: usize| words.get(at).map_or("", |word| word.span().of(text));
    let clock = ["a.m.", "p.m."].iter().any(|half| word(stop).eq_ignore_ascii_case(half));
    let zone = (next + 1..next + 4).any(|at| word(at).eq_ignore_ascii_case("time"));
    clock
        && words[next].shape == Shape::Capital
        && !zone
        && lexicon::TIME_WORDS.get_lower_alone(word(next).trim_end_matches('.')).is_none()
        && lexicon::CLOCK_ZONES.get_lower_alone(word(next)).is_none()
}

/// "in the U.S. The envoy" ends a sentence, "the U.S. Treasury" and "Mr. Putin" do not.
fn ends_with_abbreviation(abbreviation: &str, next: &Word, next_text: &str) -> bool {
    let stem = abbreviation.trim_end_matches('.');
    let takes_name = lexicon::ABBREVIATIONS.get_lower_alone(stem).is_some_and(|kind| kind == "name");
    let initial = abbreviation.len() == 2;
    match next.shape {
        Shape::Mark => !initial && matches!(next_text, "“" | "\"" | "``" | "‘"),
        Shape::Capital => !takes_name && lexicon::SENTENCE_STARTERS.get_lower_alone(next_text).is_some(),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use crate::text::Document;

    #[test]
    fn a_headline_in_capitals_stands_above_lines_that_are_cut() {
        let text = "HARVEST LATE IN ORDE AGAIN AS RAIN FALLS\nOrde Ltd said on Monday that the harvest was late\nonce more this \
                    year, as it had been in the year\nbefore it, and that it would cut forty jobs.";
        let document = Document::new(text);
        assert_eq!(document.paragraphs.len(), 2);
        assert_eq!(document.paragraphs[0].span.of(text), "HARVEST LATE IN ORDE AGAIN AS RAIN FALLS");
    }

    #[test]
    fn a_network_of_one_letter_ends_a_sentence() {
        let count = |text: &str| Document::new(text).sentences.len();
        assert_eq!(count("He wrote it on X. Hours later he left."), 2);
        assert_eq!(count("He met J. X. Holt and X. Berg."), 1);
    }

    #[test]
    fn a_ticker_ends_no_sentence() {
        let sentences = |text| Document::new(text).sentences.len();
        assert_eq!(sentences("Norvind (NRV.OL) fell."), 1);
        assert_eq!(sentences("Dorn (7203.T) fell."), 1);
        assert_eq!(sentences("It fell (hard.) Dorn rose."), 2);
    }

    #[test]
    fn a_name_behind_a_clock_time_starts_a_sentence() {
        let count = |text: &str| Document::new(text).sentences.len();
        assert_eq!(count("They meet at 2:30 p.m. Melo said so."), 2);
        assert_eq!(count("They meet at 9 a.m. Tuesday and leave."), 1);
        assert_eq!(count("They meet at 9 a.m. Dec. 8 and leave."), 1);
        assert_eq!(count("They meet at 9 a.m. Eastern and leave."), 1);
        assert_eq!(count("They meet at 9 a.m. New Delhi time and leave."), 1);
    }
}
