//! A sentence as the parsers see it: its words' senses, with nothing beyond its ends.

use super::lookup::sense;
use super::sense::Sense;
use crate::lexicon::List;
use crate::text::{Document, Shape, Tag};
use std::ops::Range;

/// The words of one sentence. Looking past either end finds nothing, so parsers need no bounds.
pub(super) struct Reader<'d> {
    document: &'d Document<'d>,
    /// Of the words of `sentence`: for a whole text they would be most of the memory that reading takes.
    senses: Vec<Sense>,
    sentence: Range<usize>,
}

impl<'d> Reader<'d> {
    pub(super) fn new(document: &'d Document<'d>) -> Self {
        Self { document, senses: Vec::new(), sentence: 0..0 }
    }

    /// Looks at another sentence.
    pub(super) fn open(&mut self, sentence: Range<usize>) {
        self.senses.clear();
        self.senses.extend(sentence.clone().map(|at| sense(self.document, at)));
        self.sentence = sentence;
    }

    pub(super) fn end(&self) -> usize {
        self.sentence.end
    }

    pub(super) fn start(&self) -> usize {
        self.sentence.start
    }

    pub(super) fn sense(&self, at: usize) -> Sense {
        if self.sentence.contains(&at) { self.senses[at - self.sentence.start] } else { Sense::Other }
    }

    /// The word `at`; empty outside the sentence.
    pub(super) fn text(&self, at: usize) -> &'d str {
        if self.sentence.contains(&at) { self.document.word(at) } else { "" }
    }

    /// The value that `list` has for the word `at`; `None` outside the sentence too.
    pub(super) fn listed(&self, at: usize, list: &'static List) -> Option<&'static str> {
        self.sentence.contains(&at).then(|| self.document.listed(at, list)).flatten()
    }

    /// The word `back` words before `at`.
    pub(super) fn text_before(&self, at: usize, back: usize) -> &'d str {
        at.checked_sub(back).map_or("", |before| self.text(before))
    }

    /// Whether the word `at` is one of `words`, which are in small letters.
    pub(super) fn is(&self, at: usize, words: &[&str]) -> bool {
        let text = self.text(at);
        words.iter().any(|word| text.eq_ignore_ascii_case(word))
    }

    /// Whether the word before `at` is one of `words`.
    pub(super) fn follows(&self, at: usize, words: &[&str]) -> bool {
        at.checked_sub(1).is_some_and(|before| self.is(before, words))
    }

    pub(super) fn shape(&self, at: usize) -> Shape {
        if self.sentence.contains(&at) { self.document.words[at].shape } else { Shape::Mark }
    }

    pub(super) fn tag(&self, at: usize) -> Tag {
        if self.sentence.contains(&at) { self.document.words[at].tag } else { Tag::Mark }
    }

    /// Whether the word `at` touches the one before it.
    pub(super) fn touches(&self, at: usize) -> bool {
        let words = &self.document.words;
        at.checked_sub(1)
            .is_some_and(|before| words.get(at).is_some_and(|word| word.span.start == words[before].span.end))
    }

    /// Whether a phrase ends before `at`: by a mark, the sentence's end, or a word that starts something new.
    pub(super) fn phrase_ends(&self, at: usize) -> bool {
        self.shape(at) == Shape::Mark && !matches!(self.text(at), "-" | "$" | "%" | "#")
            || matches!(self.tag(at), Tag::Preposition | Tag::Conjunction | Tag::Modal | Tag::Auxiliary)
            || self.is(
                at,
                &[
                    "in", "on", "at", "for", "to", "of", "from", "by", "with", "and", "but", "or", "as", "after",
                    "before", "when", "that", "which", "who", "was", "is", "were", "are", "had", "has", "have", "will",
                    "would", "because", "while", "if", "he", "she", "they", "it", "we", "said", "until", "since",
                ],
            )
    }
}
