//! An article as a reporter wrote it: its own words one by one, and each quotation as a single piece.
//!
//! Full stops inside a quotation end no sentence of the reporter's, so sentences are cut anew from the pieces.

use super::{cues, titles};
use crate::lexicon::List;
use crate::text::{Document, Shape, Span, Tag, dateline_dash};
use std::ops::Range;

/// A dateline stands below the headline, perhaps below a byline too.
const OPENING: usize = 3;

/// Pieces of a sentence at most: rules may look through a whole sentence and stay linear on any text.
const LONGEST: usize = 300;

/// A word of the reporter's, or a whole quotation with its marks.
#[derive(Clone, Copy, Debug)]
pub(super) struct Piece {
    /// Its first word; it ends where the next one begins.
    pub(super) first: u32,
    /// The document's quotation that it is; [`Piece::WORD`] where it is a word.
    marked: u32,
    /// Whether the quotation is a title or a nickname, which nobody said: to every rule it is a name.
    titled: bool,
    /// Whether a sentence of the document ends with it.
    pub(super) ends: bool,
    /// Of a word its part of speech; of a title that of a name, of a quotation that of a mark.
    tag: Tag,
    /// Likewise how it is written.
    shape: Shape,
}

impl Piece {
    /// In the place of a quotation's number.
    const WORD: u32 = u32::MAX;

    /// Whether it is a word, and no quotation or title.
    pub(super) fn is_word(&self) -> bool {
        self.marked == Self::WORD
    }

    /// The document's quotation that it is; `None` for a word or a title.
    pub(super) fn quotation(&self) -> Option<u32> {
        (self.marked != Self::WORD && !self.titled).then_some(self.marked)
    }

    /// The document's quotation whose marks it is the title between.
    pub(super) fn title(&self) -> Option<u32> {
        (self.marked != Self::WORD && self.titled).then_some(self.marked)
    }
}

/// The pieces of a document and how they form sentences and paragraphs.
#[derive(Debug)]
pub(super) struct Outline<'d, 't> {
    pub(super) document: &'d Document<'t>,
    pub(super) pieces: Vec<Piece>,
    /// Each sentence's pieces, and the paragraph that it stands in.
    pub(super) sentences: Vec<(Range<usize>, usize)>,
}

impl<'d, 't> Outline<'d, 't> {
    pub(super) fn new(document: &'d Document<'t>) -> Self {
        let mut outline = Self { document, pieces: Vec::with_capacity(document.words.len()), sentences: Vec::new() };
        let mut quotations = document.quotations.iter().enumerate().filter(|(_, q)| q.depth == 0).peekable();
        let mut ends = document.sentences.iter().map(|sentence| sentence.words.end).peekable();
        for (number, paragraph) in document.paragraphs.iter().enumerate() {
            let first = outline.pieces.len();
            let words = document.sentences[paragraph.sentences.start].words.start
                ..document.sentences[paragraph.sentences.end - 1].words.end;
            let mut at = words.start;
            while at < words.end {
                let start = document.words[at].span.start;
                while quotations.next_if(|(_, q)| q.whole.start < start).is_some() {}
                let mut end = at + 1;
                let quotation = quotations.next_if(|(_, q)| q.whole.start == start).map(|(index, q)| {
                    while end < words.end && document.words[end].span.start < q.whole.end {
                        end += 1;
                    }
                    index as u32
                });
                while ends.next_if(|&sentence_end| sentence_end < end).is_some() {}
                let ends = ends.peek() == Some(&end);
                let headline = number == 0 && document.has_headline;
                let titled = quotation.is_some() && !headline && titles::is_title(document, at, end);
                let (tag, shape) = match quotation {
                    None => (document.words[at].tag, document.words[at].shape),
                    Some(_) if titled => (Tag::ProperNoun, Shape::Capital),
                    Some(_) => (Tag::Mark, Shape::Mark),
                };
                let (first, marked) = (at as u32, quotation.unwrap_or(Piece::WORD));
                outline.pieces.push(Piece { first, marked, titled, ends, tag, shape });
                at = end;
            }
            outline.cut_sentences(first, number, words.end);
        }
        outline
    }

    /// Cuts the paragraph `paragraph`, from the piece `first` to the word before `end`.
    fn cut_sentences(&mut self, first: usize, paragraph: usize, end: usize) {
        let first = self.after_dateline(first, paragraph, end);
        let mut start = first;
        for at in first..self.pieces.len() {
            if at + 1 == self.pieces.len() || self.ends_sentence(at) || at - start > LONGEST {
                self.sentences.push((start..at + 1, paragraph));
                start = at + 1;
            }
        }
    }

    /// "OSLO, May 3 —" is no part of what the sentence behind it reports; "NASA — the agency — said" has no dateline.
    fn after_dateline(&self, first: usize, paragraph: usize, end: usize) -> usize {
        if self.shape(first) != Shape::Upper || self.word(first).len() <= 2 || paragraph >= OPENING {
            return first;
        }
        let words = &self.document.words[self.pieces[first].first as usize..end];
        let Some(dash) = dateline_dash(self.document.text, words) else { return first };
        // No quotation stands before the dash, so that each word is a piece.
        let next = first + dash + 1;
        if next < self.pieces.len() && self.shape(next) != Shape::Lower { next } else { first }
    }

    fn ends_sentence(&self, at: usize) -> bool {
        let next = at + 1;
        let Some(quotation) = self.quotation(at) else {
            if let Some(title) = self.pieces[at].title() {
                let inside = self.document.quotations[title as usize].inside.of(self.document.text);
                return inside.ends_with(['.', '?', '!'])
                    && (self.starts_upper(next) || self.quotation(next).is_some());
            }
            let mark = self.shape(at) == Shape::Mark;
            return self.pieces[at].ends
                || mark && matches!(self.word(at), "." | "?" | "!") && self.quotation(next).is_some();
        };
        let inside = quotation.trim_end();
        if !inside.ends_with(['.', '?', '!', '…']) {
            return false;
        }
        // “Really?” he asked.
        self.quotation(next).is_some()
            || inside.ends_with('.')
                && !self.speaker_follows(next)
                && !inside.ends_with("..")
                && self.starts_upper(next)
                && !self.word(next).is_empty()
            || !inside.ends_with('.') && self.starts_sentence(next)
    }

    /// “Really?” She nodded: a word with a capital that names nobody starts a sentence of its own.
    fn starts_sentence(&self, at: usize) -> bool {
        self.shape(at) == Shape::Capital
            && self.word(at) != "I"
            && matches!(
                self.tag(at),
                Tag::Determiner | Tag::Pronoun | Tag::Preposition | Tag::Subordinator | Tag::Conjunction
            )
            && !self.speaker_follows(at)
    }

    /// “It failed.” Lin said.
    fn speaker_follows(&self, at: usize) -> bool {
        let verb = (at + 1..at + 5).find(|&verb| cues::is_speech_verb(self.word(verb)));
        let Some(verb) = verb.filter(|&verb| (at..verb).all(|next| self.shape(next) != Shape::Mark)) else {
            return false;
        };
        self.is(verb + 1, &[".", "", "in", "on", "to", "during", "at", "of", "when"])
            && self.quotation(verb + 1).is_none()
    }

    fn starts_upper(&self, at: usize) -> bool {
        self.shape(at) != Shape::Lower && self.shape(at) != Shape::Mark
    }

    /// The words inside the quotation that the piece `at` is; `None` for a word.
    pub(super) fn quotation(&self, at: usize) -> Option<&'t str> {
        let index = self.pieces.get(at)?.quotation()?;
        Some(self.document.quotations[index as usize].inside.of(self.document.text))
    }

    /// The word at the piece `at`; empty for a quotation and beyond either end.
    pub(super) fn word(&self, at: usize) -> &'t str {
        match self.pieces.get(at) {
            Some(piece) if piece.marked == Piece::WORD => self.document.word(piece.first as usize),
            _ => "",
        }
    }

    /// The value that `list` has for the word at the piece `at` in small letters, in whatever case it is written.
    pub(super) fn listed_lower(&self, at: usize, list: &'static List) -> Option<&'static str> {
        let piece = self.pieces.get(at).filter(|piece| piece.marked == Piece::WORD)?;
        self.document.listed_lower(piece.first as usize, list)
    }

    pub(super) fn tag(&self, at: usize) -> Tag {
        self.pieces.get(at).map_or(Tag::Mark, |piece| piece.tag)
    }

    pub(super) fn shape(&self, at: usize) -> Shape {
        self.pieces.get(at).map_or(Shape::Mark, |piece| piece.shape)
    }

    pub(super) fn is(&self, at: usize, words: &[&str]) -> bool {
        let word = self.word(at);
        let first = word.as_bytes().first();
        // Words of one length with another first letter are many, and a comparison is a call.
        words.iter().any(|other| other.len() == word.len() && other.as_bytes().first() == first && *other == word)
    }

    /// The text of the pieces of `range`, which must not be empty.
    pub(super) fn span(&self, range: &Range<usize>) -> Span {
        self.document.span(self.pieces[range.start].first as usize, self.end(range.end - 1) - 1)
    }

    /// The word behind the piece `at`.
    pub(super) fn end(&self, at: usize) -> usize {
        self.pieces.get(at + 1).map_or(self.document.words.len(), |next| next.first as usize)
    }

    /// `range` without the punctuation and spaces at its edges; quotations stay.
    pub(super) fn trimmed(&self, range: Range<usize>) -> Range<usize> {
        let (mut start, mut end) = (range.start, range.end);
        while start < end && self.is_edge(start) {
            start += 1;
        }
        while end > start && self.is_edge(end - 1) {
            end -= 1;
        }
        start..end
    }

    fn is_edge(&self, at: usize) -> bool {
        self.is(at, &[",", ".", ";", ":", "-", "--", "–", "—", "...", "…", "?", "!"])
    }

    /// Whether a quotation stands in `range`.
    pub(super) fn has_quotation(&self, range: &Range<usize>) -> bool {
        self.pieces.get(range.clone()).is_some_and(|pieces| pieces.iter().any(|piece| piece.quotation().is_some()))
    }
}
