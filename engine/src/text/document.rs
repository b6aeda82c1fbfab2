//! A text cut into words, sentences, paragraphs and quotations, once, for all passes.

pub use super::sentences::{Paragraph, Sentence};
use super::{Quotation, Span, Word, quotations, sentences, tagging, words};

/// A text and how it is cut. Every list is in the order of the text.
#[derive(Debug)]
pub struct Document<'t> {
    /// The article's text as given; every span points into it.
    pub text: &'t str,
    /// Its tokens.
    pub words: Vec<Word>,
    /// Its sentences, which cover all words without a gap.
    pub sentences: Vec<Sentence>,
    /// Its paragraphs, which cover all sentences without a gap.
    pub paragraphs: Vec<Paragraph>,
    /// What stands between quotation marks.
    pub quotations: Vec<Quotation>,
    /// Whether the first paragraph is a headline: a line of its own that does not end as a sentence does.
    pub has_headline: bool,
}

impl<'t> Document<'t> {
    /// Cuts `text`. Text beyond 4 GiB, which spans cannot count, is left out.
    pub fn new(text: &'t str) -> Self {
        let mut words = words::words(text);
        let (sentences, paragraphs) = sentences::sentences(text, &words);
        tagging::tag(text, &mut words, &sentences);
        let quotations = quotations::quotations(text, &words, &paragraphs);
        let has_headline = has_headline(text, &paragraphs);
        Self { text, words, sentences, paragraphs, quotations, has_headline }
    }

    /// The text of the word `at`; empty beyond either end, so that rules may look past them.
    pub fn word(&self, at: usize) -> &'t str {
        self.words.get(at).map_or("", |word| word.span.of(self.text))
    }

    /// The span from the word `first` to the word `last`, both included.
    pub fn span(&self, first: usize, last: usize) -> Span {
        self.words[first].span.cover(self.words[last].span)
    }

    /// Index of the first word that starts at or after the byte `at`.
    pub fn word_at(&self, at: u32) -> usize {
        self.words.partition_point(|word| word.span.start < at)
    }

    /// Index of the sentence that holds the byte `at`, or the last one before it.
    pub fn sentence_at(&self, at: u32) -> usize {
        self.sentences.partition_point(|sentence| sentence.span.start <= at).saturating_sub(1)
    }

    /// Index of the paragraph that holds the byte `at`, or the last one before it.
    pub fn paragraph_at(&self, at: u32) -> usize {
        self.paragraphs.partition_point(|paragraph| paragraph.span.start <= at).saturating_sub(1)
    }

    /// The words of `span`, as indices.
    pub fn words_of(&self, span: Span) -> std::ops::Range<usize> {
        self.word_at(span.start)..self.word_at(span.end)
    }

    /// The headline, where the text has one.
    pub fn headline(&self) -> Option<Span> {
        self.paragraphs.first().filter(|_| self.has_headline).map(|paragraph| paragraph.span)
    }
}

fn has_headline(text: &str, paragraphs: &[Paragraph]) -> bool {
    let [first, _, ..] = paragraphs else { return false };
    let line = first.span.of(text);
    line.len() <= 300 && first.sentences.len() <= 3 && !line.ends_with(['.', ':', ','])
        || line.len() <= 150 && first.sentences.len() == 1
}
