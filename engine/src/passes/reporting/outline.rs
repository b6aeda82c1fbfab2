//! An article as a reporter wrote it: its own words one by one, and each quotation as a single piece.
//!
//! Full stops inside a quotation end no sentence of the reporter's, so sentences are cut anew from the pieces.

mod sentences;

use super::titles;
use crate::lexicon::{Atom, List, Lists};
use crate::text::{Document, Shape, Span, Tag, Word};
use std::iter;
use std::ops::Range;

/// A dateline stands below the headline, perhaps below a byline too.
const OPENING: usize = 3;

/// Pieces of a sentence at most: rules may look through a whole sentence and stay linear on any text.
const LONGEST: usize = 300;

/// So many words are outlined at a time: more than articles have, and of a long text a small part.
const PART: usize = 1 << 15;

/// So many words of the text around a part are outlined with it: more than the sentence before, from whose start a few
/// words further back rules look, and more than they look ahead.
const MARGIN: usize = 4 * LONGEST;

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
    /// Of a word the lists that may hold it.
    lists: Lists,
    /// Of a word what rules name it by.
    atom: Atom,
    /// Of a word its part of speech; of a title that of a name, of a quotation that of a mark.
    tag: Tag,
    /// Likewise how it is written.
    shape: Shape,
}

impl Piece {
    /// In the place of a quotation's number.
    const WORD: u32 = u32::MAX;

    /// The word `at`, with which a sentence of the document ends, or not.
    fn word(document: &Document, at: usize, ends: bool) -> Self {
        let Word { shape, tag, .. } = document.words[at];
        let (lists, atom) = (document.lists(at), document.atom(at));
        Self { first: at as u32, marked: Self::WORD, titled: false, ends, lists, atom, tag, shape }
    }

    /// The document's quotation `marked` from the word `at`, which ends no sentence or is yet to be told so.
    fn quoted(at: usize, marked: u32, titled: bool) -> Self {
        let (tag, shape) = if titled { (Tag::ProperNoun, Shape::Capital) } else { (Tag::Mark, Shape::Mark) };
        let (first, lists, atom) = (at as u32, Lists::default(), Atom::NONE);
        Self { first, marked, titled, ends: false, lists, atom, tag, shape }
    }

    /// Whether it is a word, and no quotation or title.
    pub(super) fn is_word(&self) -> bool {
        self.marked == Self::WORD
    }

    /// The document's quotation that it is; `None` for a word or a title.
    #[cfg_attr(target_family = "wasm", inline(never))]
    pub(super) fn quotation(&self) -> Option<u32> {
        (self.marked != Self::WORD && !self.titled).then_some(self.marked)
    }

    /// The document's quotation whose marks it is the title between.
    pub(super) fn title(&self) -> Option<u32> {
        (self.marked != Self::WORD && self.titled).then_some(self.marked)
    }
}

/// The pieces of some paragraphs of a document and how they form sentences.
#[derive(Debug)]
pub(super) struct Outline<'d, 't> {
    pub(super) document: &'d Document<'t>,
    pub(super) pieces: Vec<Piece>,
    /// Each sentence's pieces, and the paragraph that it stands in.
    sentences: Vec<(Range<usize>, usize)>,
    /// The number that the first of `sentences` has among all of the document.
    first: usize,
}

/// The outlines of `document`, each with the numbers of those sentences of it that are to be read; the others are there
/// to be looked at from these. One of all of a long text would be a sixth of the memory that reading it takes.
pub(super) fn outlines<'d, 't>(document: &'d Document<'t>) -> impl Iterator<Item = (Outline<'d, 't>, Range<usize>)> {
    let starts = |paragraph: usize| {
        let paragraph = document.paragraphs.get(paragraph);
        paragraph.map_or(document.words.len(), |paragraph| document.sentences[paragraph.sentences.start].words.start)
    };
    // The first paragraph that starts with the word `at` or behind it.
    let from =
        |at: usize| document.paragraphs.partition_point(|p| document.sentences[p.sentences.start].words.start < at);
    let (mut paragraph, mut number) = (0, 0);
    iter::from_fn(move || {
        document.paragraphs.get(paragraph)?;
        let own = paragraph..from(starts(paragraph) + PART);
        let before = from(starts(own.start).saturating_sub(MARGIN)).saturating_sub(1);
        let mut outline = Outline::new(document, before..from(starts(own.end) + MARGIN));
        let read = [own.start, own.end].map(|end| outline.sentences.partition_point(|(_, place)| *place < end));
        outline.first = number - read[0];
        let numbers = number..number + read[1] - read[0];
        (paragraph, number) = (own.end, numbers.end);
        Some((outline, numbers))
    })
}

impl<'d, 't> Outline<'d, 't> {
    /// The pieces of the paragraphs `paragraphs`, of which there is one at least.
    fn new(document: &'d Document<'t>, paragraphs: Range<usize>) -> Self {
        let all = &document.paragraphs[paragraphs.clone()];
        let start = all[0].span.start;
        let sentences = all[0].sentences.start..all[all.len() - 1].sentences.end;
        let words = document.sentences[sentences.start].words.start..document.sentences[sentences.end - 1].words.end;
        let mut outline = Self { document, pieces: Vec::with_capacity(words.len()), sentences: Vec::new(), first: 0 };
        let skipped = document.quotations.partition_point(|quotation| quotation.whole.start < start);
        let mut quotations =
            document.quotations.iter().enumerate().skip(skipped).filter(|(_, q)| q.depth == 0).peekable();
        let mut ends = document.sentences[sentences].iter().map(|sentence| sentence.words.end).peekable();
        for (number, paragraph) in paragraphs.zip(all) {
            let first = outline.pieces.len();
            let words = document.sentences[paragraph.sentences.start].words.start
                ..document.sentences[paragraph.sentences.end - 1].words.end;
            let mut at = words.start;
            loop {
                // Most words start no quotation, nor does one stand before them.
                let stop = quotations.peek().map_or(words.end, |(_, q)| document.word_at(q.whole.start).min(words.end));
                while at < stop {
                    while ends.next_if(|&sentence_end| sentence_end <= at).is_some() {}
                    outline.pieces.push(Piece::word(document, at, ends.peek() == Some(&(at + 1))));
                    at += 1;
                }
                if at == words.end {
                    break;
                }
                let start = document.words[at].span().start;
                while quotations.next_if(|(_, q)| q.whole.start < start).is_some() {}
                let Some((index, q)) = quotations.next_if(|(_, q)| q.whole.start == start) else { continue };
                let mut end = at + 1;
                while end < words.end && document.words[end].span().start < q.whole.end {
                    end += 1;
                }
                while ends.next_if(|&sentence_end| sentence_end < end).is_some() {}
                let headline = number == 0 && document.has_headline;
                let titled = !headline && titles::is_title(document, at, end);
                outline
                    .pieces
                    .push(Piece { ends: ends.peek() == Some(&end), ..Piece::quoted(at, index as u32, titled) });
                at = end;
            }
            outline.cut_sentences(first, number, words.end);
        }
        outline
    }

    /// The pieces of the document's sentence `number`, and its paragraph; `None` where it is not among those outlined.
    pub(super) fn sentence(&self, number: usize) -> Option<(Range<usize>, usize)> {
        self.sentences.get(number.checked_sub(self.first)?).cloned()
    }

    /// The same of the sentence before it.
    pub(super) fn sentence_before(&self, number: usize) -> Option<(Range<usize>, usize)> {
        self.sentence(number.checked_sub(1)?)
    }

    /// The words inside the quotation that the piece `at` is; `None` for a word.
    #[cfg_attr(target_family = "wasm", inline(never))]
    pub(super) fn quotation(&self, at: usize) -> Option<&'t str> {
        let index = self.pieces.get(at)?.quotation()?;
        Some(self.document.quotations[index as usize].inside.of(self.document.text))
    }

    /// Whether the quotation at the piece `at` is written as titles of several words are: “Who Dares,” but not
    /// “Yes, Senator,”.
    pub(super) fn in_title_case(&self, at: usize) -> bool {
        let words = self.pieces[at].first as usize..self.end(at);
        titles::in_title_case(self.document, words.start, words.end)
            && self.quotation(at).is_some_and(|words| {
                let words = words.trim_end_matches(',');
                words.contains(' ') && !words.contains([',', '.', '?', '!'])
            })
    }

    /// The word at the piece `at`; empty for a quotation and beyond either end.
    #[cfg_attr(target_family = "wasm", inline(never))]
    pub(super) fn word(&self, at: usize) -> &'t str {
        match self.pieces.get(at) {
            Some(piece) if piece.marked == Piece::WORD => self.document.word(piece.first as usize),
            _ => "",
        }
    }

    /// The value that `list` has for the word at the piece `at` in small letters, in whatever case it is written.
    #[cfg_attr(target_family = "wasm", inline(never))]
    pub(super) fn listed_lower(&self, at: usize, list: &'static List) -> Option<&'static str> {
        let piece = self.pieces.get(at).filter(|piece| list.is_among(piece.lists) && piece.is_word())?;
        self.document.listed_lower(piece.first as usize, list)
    }

    #[cfg_attr(target_family = "wasm", inline(never))]
    pub(super) fn tag(&self, at: usize) -> Tag {
        self.pieces.get(at).map_or(Tag::Mark, |piece| piece.tag)
    }

    #[cfg_attr(target_family = "wasm", inline(never))]
    pub(super) fn shape(&self, at: usize) -> Shape {
        self.pieces.get(at).map_or(Shape::Mark, |piece| piece.shape)
    }

    /// The word at the piece `at` as rules name it; [`Atom::NONE`] for a quotation and beyond either end.
    #[cfg_attr(target_family = "wasm", inline(never))]
    pub(super) fn atom(&self, at: usize) -> Atom {
        self.pieces.get(at).map_or(Atom::NONE, |piece| piece.atom)
    }

    /// Whether the word at the piece `at` is one of `words`, as they are written.
    #[cfg_attr(target_family = "wasm", inline(never))]
    pub(super) fn is(&self, at: usize, words: &[Atom]) -> bool {
        self.atom(at).is(words)
    }

    /// The text of the pieces of `range`, which must not be empty.
    #[cfg_attr(target_family = "wasm", inline(never))]
    pub(super) fn span(&self, range: &Range<usize>) -> Span {
        self.document.span(self.pieces[range.start].first as usize, self.end(range.end - 1) - 1)
    }

    /// The word behind the piece `at`.
    #[cfg_attr(target_family = "wasm", inline(never))]
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

    /// Whether the word at the piece `at` is one of the headline.
    pub(super) fn is_headline(&self, at: usize) -> bool {
        let document = self.document;
        let end = document.paragraphs.first().map_or(0, |first| first.sentences.end);
        document.has_headline && (self.pieces[at].first as usize) < document.sentences[end.max(1) - 1].words.end
    }

    fn is_edge(&self, at: usize) -> bool {
        self.is(at, words![",", ".", ";", ":", "-", "--", "–", "—", "...", "…", "?", "!"])
    }

    /// Whether a quotation stands in `range`.
    pub(super) fn has_quotation(&self, range: &Range<usize>) -> bool {
        self.pieces.get(range.clone()).is_some_and(|pieces| pieces.iter().any(|piece| piece.quotation().is_some()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_text_is_outlined_in_parts_as_it_is_at_once() {
        // Paragraphs of several lengths, so that parts end in the midst of what belongs together.
        let paragraph = |at: usize| match at % 3 {
            0 => format!("The pilot of boat {at} said that the “wide” lock was shut.\n"),
            1 => format!("“We wait here for lock {at}.”\n— Ada Moor\n"),
            _ => format!("{}\n", "Nobody sailed. ".repeat(at % 7 + 1)),
        };
        let text: String = (0..9_000).map(paragraph).collect();
        let document = Document::new(&text);
        let whole = Outline::new(&document, 0..document.paragraphs.len());
        let (mut parts, mut next) = (0, 0);
        for (outline, numbers) in outlines(&document) {
            assert_eq!(numbers.start, next, "no sentence is left out or read twice");
            (parts, next) = (parts + 1, numbers.end);
            for number in numbers {
                for number in number.saturating_sub(1)..=number {
                    let span = |(pieces, paragraph): (Range<usize>, usize), of: &Outline| (of.span(&pieces), paragraph);
                    let part = outline.sentence(number).map(|sentence| span(sentence, &outline));
                    assert_eq!(part, whole.sentence(number).map(|sentence| span(sentence, &whole)));
                }
            }
        }
        assert_eq!((parts > 1, next), (true, whole.sentences.len()));
    }
}
