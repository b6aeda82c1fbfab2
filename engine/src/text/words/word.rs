//! A token: where it stands, how it is written, what it is.

use crate::lexicon;
use crate::text::{Span, Tag};

/// One token: a word, a number, a clitic ("'s", "n't") or a single mark. Long texts have millions of them, so that each
/// takes twelve bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Word {
    /// Its first byte.
    start: u32,
    /// Its hash in the word lists; see [`Document::listed`](crate::text::Document::listed).
    pub(crate) key: u32,
    /// How many bytes it has, and above them what else is told of it.
    length: u16,
    /// How it is written.
    pub shape: Shape,
    /// Its part of speech.
    pub tag: Tag,
}

/// The bits of a word's length that count bytes. No word of any language has so many: a longer run of letters is cut.
pub(super) const LONGEST: usize = (1 << 13) - 1;

/// The bit above them of a word of ASCII letters alone.
pub(super) const PLAIN: u16 = 1 << 13;

/// That of a word whose hash is that of its small letters too.
pub(super) const FOLDED: u16 = 1 << 14;

/// That of a word that the lexicon knows as more than a name.
const COMMON: u16 = 1 << 15;

impl Word {
    pub(in crate::text) fn new(text: &str, span: Span, shape: Shape, tag: Tag) -> Self {
        let word = span.of(text);
        let key = lexicon::key(word.as_bytes());
        let plain = if word.bytes().all(|byte| byte.is_ascii_alphabetic()) { PLAIN } else { 0 };
        let folded = matches!(shape, Shape::Lower | Shape::Mark)
            || word.is_ascii()
            || lexicon::key(word.to_lowercase().as_bytes()) == key;
        Self::hashed(span, shape, tag, key, plain | if folded { FOLDED } else { 0 })
    }

    /// A word with the hash `key`; `told` are the bits [`PLAIN`] and [`FOLDED`], where they hold.
    pub(super) fn hashed(span: Span, shape: Shape, tag: Tag, key: u32, told: u16) -> Self {
        debug_assert!(span.len() <= LONGEST, "no word is that long");
        Self { start: span.start, key, length: span.len() as u16 | told, shape, tag }
    }

    /// Where it stands.
    #[inline]
    pub fn span(&self) -> Span {
        Span { start: self.start, end: self.start + u32::from(self.length) % (LONGEST as u32 + 1) }
    }

    /// Whether it is ASCII letters alone: most words are, and many a question is answered by it.
    #[inline]
    pub(crate) fn is_plain(&self) -> bool {
        self.length & PLAIN != 0
    }

    /// Whether its hash is that of its small letters too.
    #[inline]
    pub(in crate::text) fn is_folded(&self) -> bool {
        self.length & FOLDED != 0
    }

    /// Whether the lexicon knows it, or its stem, as more than a name; the tagger tells it of all but numbers and marks.
    #[inline]
    pub(in crate::text) fn is_common(&self) -> bool {
        self.length & COMMON != 0
    }

    /// Tells that it is common, or not.
    pub(in crate::text) fn set_common(&mut self, common: bool) {
        self.length = self.length & !COMMON | if common { COMMON } else { 0 };
    }
}

/// How a token is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// "talks"
    Lower,
    /// "Moscow", "I"
    Capital,
    /// "CBS", "U.S."
    Upper,
    /// "McCain", "iPhone"
    Mixed,
    /// Starts with a digit: "10", "2025-08-06", "8th", "48-hour"
    Number,
    /// A part cut off a word: "'s", "'", "n't", "'re"
    Clitic,
    /// Punctuation, one mark a token; "...", "--", "``" and "''" count as one.
    Mark,
}
