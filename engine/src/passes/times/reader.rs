//! A sentence as the parsers see it: its words' senses, with nothing beyond its ends.

use super::lookup::{may_tell, sense};
use super::sense::Sense;
use crate::lexicon::{Atom, List};
use crate::text::{Document, Shape, Tag};
use std::ops::Range;

/// The words of one sentence. Looking past either end finds nothing, so parsers need no bounds.
pub(super) struct Reader<'d> {
    pub(super) document: &'d Document<'d>,
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
        self.senses.resize(sentence.len(), Sense::Other);
        for (at, word) in sentence.clone().zip(&mut self.senses) {
            if may_tell(self.document, at) {
                *word = sense(self.document, at);
            }
        }
        self.sentence = sentence;
    }

    /// The first word at `from` or behind it that can mean something in an expression of time.
    pub(super) fn telling(&self, from: usize) -> Option<usize> {
        let senses = self.senses.get(from.checked_sub(self.sentence.start)?..)?;
        senses.iter().position(|sense| !matches!(sense, Sense::Other)).map(|ahead| from + ahead)
    }

    pub(super) fn end(&self) -> usize {
        self.sentence.end
    }

    pub(super) fn start(&self) -> usize {
        self.sentence.start
    }

    #[cfg_attr(target_family = "wasm", inline(never))]
    pub(super) fn sense(&self, at: usize) -> Sense {
        if self.sentence.contains(&at) { self.senses[at - self.sentence.start] } else { Sense::Other }
    }

    /// The word `at`; empty outside the sentence.
    #[cfg_attr(target_family = "wasm", inline(never))]
    pub(super) fn text(&self, at: usize) -> &'d str {
        if self.sentence.contains(&at) { self.document.word(at) } else { "" }
    }

    /// The word `at` as rules name it; [`Atom::NONE`] outside the sentence.
    pub(super) fn atom(&self, at: usize) -> Atom {
        if self.sentence.contains(&at) { self.document.atom(at) } else { Atom::NONE }
    }

    /// The same `back` words before `at`.
    pub(super) fn atom_before(&self, at: usize, back: usize) -> Atom {
        at.checked_sub(back).map_or(Atom::NONE, |before| self.atom(before))
    }

    /// The value that `list` has for the word `at`; `None` outside the sentence too.
    #[cfg_attr(target_family = "wasm", inline(never))]
    pub(super) fn listed(&self, at: usize, list: &'static List) -> Option<&'static str> {
        self.sentence.contains(&at).then(|| self.document.listed(at, list)).flatten()
    }

    /// The word `back` words before `at`.
    #[cfg_attr(target_family = "wasm", inline(never))]
    pub(super) fn text_before(&self, at: usize, back: usize) -> &'d str {
        at.checked_sub(back).map_or("", |before| self.text(before))
    }

    /// Whether the word `at` is one of `words`, which are in small letters.
    #[cfg_attr(target_family = "wasm", inline(never))]
    pub(super) fn is(&self, at: usize, words: &[Atom]) -> bool {
        self.atom(at).is_any(words)
    }

    /// Whether the word before `at` is one of `words`.
    #[cfg_attr(target_family = "wasm", inline(never))]
    pub(super) fn follows(&self, at: usize, words: &[Atom]) -> bool {
        at.checked_sub(1).is_some_and(|before| self.is(before, words))
    }

    #[cfg_attr(target_family = "wasm", inline(never))]
    pub(super) fn shape(&self, at: usize) -> Shape {
        if self.sentence.contains(&at) { self.document.words[at].shape } else { Shape::Mark }
    }

    #[cfg_attr(target_family = "wasm", inline(never))]
    pub(super) fn tag(&self, at: usize) -> Tag {
        if self.sentence.contains(&at) { self.document.words[at].tag } else { Tag::Mark }
    }

    /// Whether the word `at` touches the one before it.
    pub(super) fn touches(&self, at: usize) -> bool {
        let words = &self.document.words;
        at.checked_sub(1)
            .is_some_and(|before| words.get(at).is_some_and(|word| word.span().start == words[before].span().end))
    }

    /// Whether a phrase ends before `at`: by a mark, the sentence's end, or a word that starts something new.
    pub(super) fn phrase_ends(&self, at: usize) -> bool {
        self.shape(at) == Shape::Mark && !self.atom(at).is(words!["-", "$", "%", "#"])
            || matches!(
                self.tag(at),
                Tag::Preposition | Tag::Conjunction | Tag::Subordinator | Tag::Modal | Tag::Auxiliary
            )
            || self.is(
                at,
                words![
                    "in", "on", "at", "for", "to", "of", "from", "by", "with", "and", "but", "or", "as", "after",
                    "before", "when", "that", "which", "who", "was", "is", "were", "are", "had", "has", "have", "will",
                    "would", "because", "while", "if", "he", "she", "they", "it", "we", "said", "until", "since",
                ],
            )
    }
}
