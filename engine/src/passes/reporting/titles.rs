//! Tells marks around a title or a nickname from marks around speech: "on ABC’s “Good Evening”", "Jo “Red” Lin".
//!
//! Nobody says these words, so they are part of the reporter's sentence as any name is.

use crate::lexicon::{self, Atom};
use crate::text::{Document, Shape, Tag};

/// Words of a title at most: longer ones are sentences in capitals.
const LONGEST: usize = 12;

/// Whether the words from `first` to before `end`, marks included, are the name of a thing or a nickname.
pub(super) fn is_title(document: &Document, first: usize, end: usize) -> bool {
    if end - first > LONGEST + 2 || first == 0 || !in_title_case(document, first, end) {
        return false;
    }
    let before = first - 1;
    let many = (first..end).filter(|&at| document.words[at].shape != Shape::Mark).count() > 1;
    is_nickname(document, first, end)
        || is_work(document, end)
        || is_work(document, before)
        || document.atom(before) == word!(",") && is_work(document, before.wrapping_sub(1))
        || document.is(before, words!["’s", "'s", "’", "'"])
        || is_naming(document, before)
        || many && (leads_title(document, before) || acts_on(document, before))
}

/// Whether a quotation outside of the headline may be a title that somebody only names: “Who Dares Wins,” Neil says.
pub(crate) fn may_be_title(document: &Document, quotation: usize) -> bool {
    let whole = document.quotations[quotation].whole;
    let words = document.words_of(whole);
    let many = words.clone().filter(|&at| document.words[at].shape != Shape::Mark).count() > 1;
    // "a “Scream” mask"
    let before = words.start.wrapping_sub(1);
    let many = many
        || document.is(before, words!["a", "an", "A", "An"])
            && document.words.get(words.end).is_some_and(|word| word.shape == Shape::Lower)
            && document.tag(words.end).is_noun();
    let inside = document.quotations[quotation].inside.of(document.text).trim_end_matches([',', '.']);
    let headline = document.has_headline && document.paragraph_at(whole.start) == 0;
    many && !headline && !inside.contains([',', '.', '?', '!']) && in_title_case(document, words.start, words.end)
}

/// on “Good Evening”, told “Sunday Talk” that, in an interview with “Sunday Talk”
fn leads_title(document: &Document, at: usize) -> bool {
    let behind = |words: &[Atom]| at > 0 && document.is(at - 1, words);
    match document.word(at) {
        "on" | "On" | "In" | "in" | "of" | "for" | "and" | "or" | "told" | "tells" => true,
        "with" => behind(words!["interview", "interviews", "conversation", "spoke", "talked"]),
        "to" => behind(words!["Speaking", "speaking", "spoke", "talked", "talking"]),
        _ => false,
    }
}

/// played “River of Gold”: a verb that reports nothing, and no participle, as in his patented “Total Care Plan”.
fn acts_on(document: &Document, at: usize) -> bool {
    matches!(document.tag(at), Tag::Verb | Tag::VerbS | Tag::VerbPast | Tag::VerbIng)
        && document.words[at].shape == Shape::Lower
        && document.listed_lower(at, &lexicon::REPORTING_VERBS).is_none()
}

/// Whether the words from `first` to before `end`, marks aside, are written as a title is: small ones alone in small letters.
pub(super) fn in_title_case(document: &Document, first: usize, end: usize) -> bool {
    let mut words = (first..end).filter(|&at| document.words[at].shape != Shape::Mark).peekable();
    let starts = words.peek().is_some_and(|&at| is_capital(document, at));
    starts && words.all(|at| is_capital(document, at) || is_small(document.atom(at)))
}

fn is_capital(document: &Document, at: usize) -> bool {
    matches!(document.words[at].shape, Shape::Capital | Shape::Upper | Shape::Mixed | Shape::Number)
}

fn is_small(word: Atom) -> bool {
    word.is(words![
        "a", "an", "and", "as", "at", "by", "for", "from", "in", "is", "of", "on", "or", "the", "to", "with", "’s",
        "'s", "’", "'", "n’t", "n't"
    ])
}

/// Jo “Red” Lin
fn is_nickname(document: &Document, first: usize, end: usize) -> bool {
    let named = |at: usize| document.tag(at) == Tag::ProperNoun && is_capital(document, at);
    end - first <= 5 && named(first - 1) && end < document.words.len() && named(end)
}

fn is_work(document: &Document, at: usize) -> bool {
    document.words.get(at).is_some_and(|word| word.shape == Shape::Lower)
        && lexicon::WORKS.contains(document.word(at).trim_end_matches('s'))
}

/// the hacker known as “Fox”, a book called “Rivers”
fn is_naming(document: &Document, at: usize) -> bool {
    let named = at > 0 && document.tag(at - 1) == Tag::Noun;
    match document.word(at) {
        "as" => at > 0 && document.atom(at - 1) == word!("known"),
        "titled" | "entitled" | "nicknamed" | "so-called" | "named" | "pseudonym" | "alias" => true,
        "called" | "dubbed" => named,
        _ => false,
    }
}
