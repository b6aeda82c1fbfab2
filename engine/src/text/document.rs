//! A text cut into words, sentences, paragraphs and quotations, once, for all passes.

pub use super::sentences::{Paragraph, Sentence};
use super::{Quotation, Shape, Span, Word, quotations, sentences, tagging, words};
use crate::lexicon::{self, Atom, Filter, Letters, List, Lists};
use std::ops::Range;

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
    /// Whether the first paragraph is a headline: a short line of its own that does not read as a sentence of the story.
    pub has_headline: bool,
    /// Tells which lists may hold a word.
    filter: &'static Filter,
    /// What rules name each word by.
    atoms: Vec<Atom>,
    /// For every [`BLOCK`] bytes of the text, what stands there.
    blocks: Vec<Block>,
}

/// The bytes of a block: one for each bit that tells where words start.
const BLOCK: usize = u64::BITS as usize;

/// What stands in a block, told without a look at the lists of words and sentences, which no cache holds in a long text.
#[derive(Clone, Copy, Debug, Default)]
struct Block {
    /// At which of its bytes words start, the first byte's bit the lowest.
    starts: u64,
    /// The first word that starts in or after it.
    word: u32,
    /// The last sentence that starts before it or with it; 0 where none does.
    sentence: u32,
}

/// The sentences of `text`, as a [`Document`] cuts them, for those who need none of the rest.
pub fn sentence_spans(text: &str) -> Vec<Span> {
    let (sentences, _) = sentences::sentences(text, &words::words(text));
    sentences.iter().map(|sentence| sentence.span).collect()
}

impl<'t> Document<'t> {
    /// Cuts `text`. Text beyond 4 GiB, which spans cannot count, is left out.
    pub fn new(text: &'t str) -> Self {
        let mut words = words::words(text);
        let (sentences, paragraphs) = sentences::sentences(text, &words);
        tagging::tag(text, &mut words, &sentences);
        let quotations = quotations::quotations(text, &words, &paragraphs);
        let has_headline = has_headline(text, &words, &sentences, &paragraphs);
        let filter = lexicon::filter();
        let atom = |word: &Word| filter.lists(word.key).atom(word.key, word.span().len(), || letters(text, word));
        let atoms = words.iter().map(atom).collect();
        let blocks = blocks(text, &words, &sentences);
        Self { text, words, sentences, paragraphs, quotations, has_headline, filter, atoms, blocks }
    }

    /// The text of the word `at`; empty beyond either end, so that rules may look past them.
    #[cfg_attr(target_family = "wasm", inline(never))]
    pub fn word(&self, at: usize) -> &'t str {
        self.words.get(at).map_or("", |word| word.span().of(self.text))
    }

    /// The word `at` as rules name it; [`Atom::NONE`] beyond either end.
    #[cfg_attr(target_family = "wasm", inline(never))]
    pub(crate) fn atom(&self, at: usize) -> Atom {
        self.atoms.get(at).copied().unwrap_or(Atom::NONE)
    }

    /// Whether the word `at` is one of `words`, as they are written.
    #[cfg_attr(target_family = "wasm", inline(never))]
    pub(crate) fn is(&self, at: usize, words: &[Atom]) -> bool {
        self.atom(at).is(words)
    }

    /// The value that `list` has for the word `at` as it is written; `None` where it is not listed.
    ///
    /// Quicker than to look its text up: the word was hashed when the text was cut.
    #[cfg_attr(target_family = "wasm", inline(never))]
    pub(crate) fn listed(&self, at: usize, list: &'static List) -> Option<&'static str> {
        let word = self.words.get(at)?;
        if list.is_among(self.known(word)) {
            list.search_exact(word.key, word.span().bytes_of(self.text))
        } else {
            None
        }
    }

    /// The value that `list` has for the word `at` in small letters, in whatever case it is written.
    #[cfg_attr(target_family = "wasm", inline(never))]
    pub(crate) fn listed_lower(&self, at: usize, list: &'static List) -> Option<&'static str> {
        let word = self.words.get(at)?;
        if list.is_among(self.known(word)) { self.search_lower(word, list) } else { None }
    }

    fn search_lower(&self, word: &Word, list: &'static List) -> Option<&'static str> {
        match word.shape {
            Shape::Lower | Shape::Mark => list.search_exact(word.key, word.span().bytes_of(self.text)),
            _ if word.is_plain() => list.search_lower(word.key, word.span().bytes_of(self.text)),
            _ => list.get_lower_hashed(word.key, word.span().of(self.text)),
        }
    }

    /// The lists that may hold `word` as it is written or in small letters.
    #[inline]
    fn known(&self, word: &Word) -> Lists {
        let lists = self.filter.lists(word.key);
        if word.is_folded() { lists } else { lists.or(self.known_in_small_letters(word)) }
    }

    #[cold]
    fn known_in_small_letters(&self, word: &Word) -> Lists {
        self.filter.lists(lexicon::key(word.span().of(self.text).to_lowercase().as_bytes()))
    }

    /// Which lists may hold the word `at`, in whatever case it is written.
    #[cfg_attr(target_family = "wasm", inline(never))]
    pub(crate) fn lists(&self, at: usize) -> Lists {
        self.words.get(at).map_or(Lists::default(), |word| self.known(word))
    }

    /// The words of `range` that `list` may hold, in whatever case they are written: a glance at each spares most of
    /// what a rule would ask of them.
    pub(crate) fn candidates(&self, range: Range<usize>, list: &'static List) -> impl Iterator<Item = usize> + '_ {
        let words = self.words.get(range.clone()).unwrap_or_default();
        range.zip(words).filter(|(_, word)| list.is_among(self.known(word))).map(|(at, _)| at)
    }

    /// Whether `list` has the word `at` as it is written.
    #[cfg_attr(target_family = "wasm", inline(never))]
    pub(crate) fn is_listed(&self, at: usize, list: &'static List) -> bool {
        self.listed(at, list).is_some()
    }

    /// Whether the word `at`, in whatever case it is written, is known as more than a name.
    pub(crate) fn is_common(&self, at: usize) -> bool {
        self.words.get(at).is_some_and(|word| match word.shape {
            Shape::Mark | Shape::Number => tagging::is_common(self.text, word),
            _ => word.is_common(),
        })
    }

    /// Whether the word `at`, in whatever case it is written, is known first of all as one that qualifies a noun.
    pub(crate) fn is_qualifier(&self, at: usize) -> bool {
        self.words.get(at).is_some_and(|word| tagging::is_qualifier(self.text, word))
    }

    /// The span from the word `first` to the word `last`, both included.
    #[cfg_attr(target_family = "wasm", inline(never))]
    pub fn span(&self, first: usize, last: usize) -> Span {
        self.words[first].span().cover(self.words[last].span())
    }

    /// Index of the first word that starts at or after the byte `at`.
    #[cfg_attr(target_family = "wasm", inline(never))]
    pub fn word_at(&self, at: u32) -> usize {
        let Some(block) = self.blocks.get(at as usize / BLOCK) else { return self.words.len() };
        let before = (1 << (at as usize % BLOCK)) - 1;
        block.word as usize + (block.starts & before).count_ones() as usize
    }

    /// Index of the sentence that holds the byte `at`, or the last one before it.
    #[cfg_attr(target_family = "wasm", inline(never))]
    pub fn sentence_at(&self, at: u32) -> usize {
        let block =
            self.blocks.get(at as usize / BLOCK).or(self.blocks.last()).map_or(0, |block| block.sentence as usize);
        let behind = self.sentences.iter().skip(block + 1).take_while(|sentence| sentence.span.start <= at);
        block + behind.count()
    }

    /// Whether `span` lies between the marks of a quotation.
    pub fn is_quoted(&self, span: Span) -> bool {
        let after = self.quotations.partition_point(|quotation| quotation.whole.start <= span.start);
        // The last one that opened, or the one around it.
        self.quotations[after.saturating_sub(2)..after].iter().any(|quotation| quotation.inside.contains(span))
    }

    /// Index of the paragraph that holds the byte `at`, or the last one before it.
    pub fn paragraph_at(&self, at: u32) -> usize {
        self.paragraphs.partition_point(|paragraph| paragraph.span.start <= at).saturating_sub(1)
    }

    /// The words of `span`, as indices.
    #[cfg_attr(target_family = "wasm", inline(never))]
    pub fn words_of(&self, span: Span) -> Range<usize> {
        self.word_at(span.start)..self.word_at(span.end)
    }

    /// The headline, where the text has one.
    pub fn headline(&self) -> Option<Span> {
        self.paragraphs.first().filter(|_| self.has_headline).map(|paragraph| paragraph.span)
    }
}

/// How `word` is written.
fn letters(text: &str, word: &Word) -> Letters {
    match word.shape {
        Shape::Lower | Shape::Mark => Letters::Small,
        Shape::Capital if word.is_plain() => Letters::Capital,
        Shape::Upper if word.is_plain() => Letters::Capitals,
        _ => lexicon::letters(word.span().bytes_of(text)),
    }
}

/// Where to look for the word and for the sentence at a byte of the text.
fn blocks(text: &str, words: &[Word], sentences: &[Sentence]) -> Vec<Block> {
    let mut blocks = Vec::with_capacity(text.len() / BLOCK + 1);
    let mut sentence = 0;
    for (at, word) in words.iter().enumerate() {
        let start = word.span().start as usize;
        while blocks.len() <= start / BLOCK {
            let first = blocks.len() * BLOCK;
            while sentences.get(sentence + 1).is_some_and(|next| next.span.start as usize <= first) {
                sentence += 1;
            }
            blocks.push(Block { starts: 0, word: at as u32, sentence: sentence as u32 });
        }
        blocks[start / BLOCK].starts |= 1 << (start % BLOCK);
    }
    blocks
}

/// A headline is short, and no sentence of the story: it lacks a full stop, or is written with capitals, or at least
/// without articles; a dateline or a date alone is none. What follows shows it too: a dateline opens a story.
fn has_headline(text: &str, words: &[Word], sentences: &[Sentence], paragraphs: &[Paragraph]) -> bool {
    let [first, second, ..] = paragraphs else { return false };
    let line = first.span.of(text);
    let words_of = |paragraph: &Paragraph| {
        let sentences = &sentences[paragraph.sentences.clone()];
        let range =
            sentences.first().map_or(0, |first| first.words.start)..sentences.last().map_or(0, |last| last.words.end);
        &words[range]
    };
    let (own, next) = (words_of(first), words_of(second));
    if line.len() > 300 || first.sentences.len() > 3 || is_dateline(text, own) || is_date(text, own) {
        return false;
    }
    if is_date(text, next) || is_dateline(text, next) && line.len() < 200 {
        return true;
    }
    let title_case = tagging::is_title_case(own);
    if first.sentences.len() > 1 {
        return title_case;
    }
    if !line.ends_with(['.', ':', ',', '-', '_', '–', '—', '”', '"', '’', '\'']) {
        return true;
    }
    let count = |list: &[&str]| own.iter().filter(|word| list.contains(&word.span().of(text))).count();
    let (articles, reports) = (count(&["the", "The", "a", "A", "an", "An"]), count(&["said", "was", "were"]));
    let bare = reports == 0 && (articles == 0 && line.len() <= 110 || articles == 1 && line.len() <= 65);
    line.len() <= 150 && !line.ends_with([':', ',', '_', '-', '–', '—']) && (title_case || bare)
}

/// Where the dash stands in `words` that ends a dateline, if they start with one: "WASHINGTON (AP) —", "LONDON, July 3 —".
/// Capitals alone stand before it.
pub(crate) fn dateline_dash(text: &str, words: &[Word]) -> Option<usize> {
    let dash =
        words.iter().take(14).position(|word| matches!(word.span().of(text), "—" | "–" | "--" | "-" | "_" | "―"));
    let place = |word: &Word| match word.shape {
        Shape::Lower | Shape::Clitic => matches!(word.span().of(text), "of" | "de" | "la" | "al"),
        Shape::Mark => matches!(word.span().of(text), "(" | ")" | "," | "/" | "."),
        _ => true,
    };
    dash.filter(|&dash| dash > 0 && words[..dash].iter().all(place) && words[0].shape != Shape::Number)
}

/// Whether `words` are a dateline, or start with one.
fn is_dateline(text: &str, words: &[Word]) -> bool {
    dateline_dash(text, words).is_some_and(|dash| {
        words[0].shape == Shape::Upper || dash < words.len() - 1 && dash < 9 && words[dash + 1..].len() > 5
    })
}

/// "Friday, July 21, 2017": a day, a month and numbers, and no more.
fn is_date(text: &str, words: &[Word]) -> bool {
    const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    let month = |word: &&Word| MONTHS.iter().any(|month| word.span().of(text).starts_with(month));
    words.len() <= 8
        && words.iter().any(|word| word.shape == Shape::Number)
        && words.iter().any(|word| month(&word))
        && words.iter().all(|word| word.shape != Shape::Lower)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_headline_is_told_from_a_first_sentence() {
        let has = |text: &str| Document::new(text).has_headline;
        assert!(has("Mayor quits after audit of harbour funds\nOSLO — The mayor of Oslo has left."));
        assert!(has("Mayor Quits After a Long Audit.\n\nThe mayor of Oslo has left."));
        assert!(has("Mayor quits after audit.\n\nThe mayor of Oslo has left."));
        assert!(!has("The mayor of Oslo said on Monday that she will leave the city.\n\nShe gave no reason."));
        assert!(!has("OSLO (AP) —\n\nThe mayor of Oslo has left."));
        assert!(!has("The mayor of Oslo has left."));
    }

    #[test]
    fn lines_cut_for_want_of_room_are_one_paragraph() {
        let wrapped = "The council of the city of Oslo said on Monday that it\nwould pay for the repair of the old harbour, which\n\
                       Ann Berg had asked for in the spring, and that the\nwork would start soon.\n\nShe left.";
        assert_eq!(Document::new(wrapped).paragraphs.len(), 2);
        assert_eq!(Document::new("The mayor left\nShe gave no reason.").paragraphs.len(), 2);
    }

    #[test]
    fn words_and_sentences_are_found_by_every_byte() {
        let text =
            ["“Ja.” No! ", &"long".repeat(40), " Ærø — it rained. ", &" ".repeat(150), "She left. It ended."].concat();
        let document = Document::new(&text);
        for at in 0..text.len() as u32 + 70 {
            let word = document.words.iter().filter(|word| word.span().start < at).count();
            let sentence = document.sentences.iter().filter(|sentence| sentence.span.start <= at).count();
            assert_eq!((document.word_at(at), document.sentence_at(at)), (word, sentence.saturating_sub(1)), "{at}");
        }
        assert_eq!(Document::new("").sentence_at(3), 0);
    }
}
