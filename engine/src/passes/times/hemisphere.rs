//! On which half of the earth a story was written: in Sydney the summer begins in December.

use crate::article::Article;
use crate::lexicon::CAPITAL_ZONES;
use crate::text::{Document, dateline_dash};

/// Whether the dateline of `article`, given or at the head of its text ("SYDNEY, Sept 10 (Reuters) —"), names a place in the
/// temperate south or, where there is none, its zone does.
pub(super) fn is_southern(document: &Document, article: &Article) -> bool {
    const SOUTHERN: &[&str] = &[
        "Africa/Johannesburg",
        "Africa/Maseru",
        "America/Asuncion",
        "America/Montevideo",
        "America/Santiago",
        "America/Sao_Paulo",
        "Pacific/Auckland",
    ];
    let zone = of_words(&article.dateline).or_else(|| of_head(document)).unwrap_or(&article.zone);
    SOUTHERN.contains(&zone) || zone.starts_with("Australia/") || zone.starts_with("America/Argentina/")
}

/// The zone of the dateline in one of the first lines of `document`; a headline and a byline may stand before it.
fn of_head(document: &Document) -> Option<&'static str> {
    document.paragraphs.iter().take(3).find_map(|paragraph| {
        let first = document.sentences.get(paragraph.sentences.start)?.words.start;
        let last = document.sentences.get(paragraph.sentences.end.checked_sub(1)?)?.words.end;
        let dash = first + dateline_dash(document.text, &document.words[first..last])?;
        of_words(document.span(first, dash).of(document.text))
    })
}

/// The zone of the first place that `line` names by a word or two.
fn of_words(line: &str) -> Option<&'static str> {
    let words: Vec<&str> = line.split([' ', ',', '(', ')']).filter(|word| !word.is_empty()).take(12).collect();
    let zone = |name: &str| CAPITAL_ZONES.get(&name.to_ascii_lowercase());
    words.iter().enumerate().find_map(|(at, word)| {
        let pair = words.get(at + 1).and_then(|next| zone(&[word, " ", next].concat()));
        pair.or_else(|| zone(word))
    })
}
