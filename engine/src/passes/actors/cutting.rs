//! Cuts what is no name off a run of capitalised words: first words of sentences, titles, products.

use super::names::{Name, members_name};
use super::nested::{is_known, longest_known, push};
use super::surnames::stands_alone;
use super::titles::{inside_title, is_honorific, title_end};
use super::vocabulary::*;
use crate::lexicon;
use crate::text::{Document, Shape, Tag};
use std::ops::Range;

/// Cuts what is no name off a run, and adds the names that it holds.
pub(super) fn cut(
    document: &Document,
    mut first: usize,
    mut last: usize,
    sentence: &Range<usize>,
    borne: &[&str],
    names: &mut Vec<Name>,
) {
    if first == last && stands_alone(document, first, borne) {
        names.push(Name::new(first, last));
        return;
    }
    while first <= last && !is_people(document, first, last) && drops_first(document, first, last, sentence) {
        first += 1;
        while first <= last && !is_capital(document, first) {
            first += 1;
        }
    }
    while last > first && is_suffix(document.word(last)) {
        last -= 1;
        while last > first && !is_capital(document, last) {
            last -= 1;
        }
    }
    if first > last {
        return;
    }
    if is_people(document, first, last) {
        names.push(Name::new(first, last));
        return;
    }
    if describes(document.word(last + 1)) && longest_known(document, first, last + 1) != Some(last) {
        return;
    }
    if let Some(given) = bearer(document, first, last) {
        cut(document, first, given - 1, sentence, borne, names);
        push(document, Name::new(given, last), names);
        return;
    }
    last = without_product(document, first, last);
    first = with_particles(document, first, last, sentence);
    match title_end(document, first, last) {
        Some(end) if end < last => {
            inside_title(document, first, end, names);
            push(document, Name { title: Some(first), ..Name::new(end + 1, last) }, names);
        }
        Some(end) => inside_title(document, first, end, names),
        None => push(document, Name::new(first, last), names),
    }
}

/// "and van der Meer", "told bin Saleh": a lone surname with the particles before it.
fn with_particles(document: &Document, first: usize, last: usize, sentence: &Range<usize>) -> usize {
    let opens = |at: usize| matches!(document.word(at), "van" | "von" | "bin" | "de" | "ibn" | "della" | "di" | "af");
    let inner = |at: usize| opens(at) || matches!(document.word(at), "der" | "den" | "la" | "del");
    let mut start = first;
    while first == last && start > sentence.start && inner(start - 1) {
        start -= 1;
    }
    if start < first && opens(start) { start } else { first }
}

/// Whether the first word of a run is no part of the name: "Yesterday Moscow", "Monday", "Dutch" before a given name.
fn drops_first(document: &Document, first: usize, last: usize, sentence: &Range<usize>) -> bool {
    let word = document.word(first);
    if longest_known(document, first, last + 1).is_some_and(|known| known > first)
        || first < last && family_first(word, document.word(first + 1))
    {
        return false;
    }
    if is_honorific(word) && first < last {
        return false;
    }
    if document.is_listed(first, &lexicon::NOT_NAMES) && !is_titular(document, first, last) {
        return true;
    }
    let opens = first == sentence.start || is_opening(document.word(first - 1));
    // "Protesters cheered."
    if opens
        && first == last
        && plural_role_at(document, first).is_some()
        && longest_known(document, first, last + 1).is_none()
    {
        return true;
    }
    let goes_on = || longest_known(document, first + 1, last + 1).is_some() || is_person_role_at(document, first + 1);
    if opens && first < last && is_no_noun(document.words[first].tag) && goes_on() {
        return true;
    }
    if document.listed(first, &lexicon::ORGANIZATIONS) == Some("") {
        return false;
    }
    if document.is_listed(first, &lexicon::DEMONYMS) {
        // "Dutch Anna Smit", "Nigerian Ada Oko": a name, and no body's words, behind where somebody is from.
        let told = (first + 1..=last).any(|at| !telling_at(document, at).is_empty() || document.is_common(at));
        let named = document.is_listed(first + 1, &lexicon::GIVEN_NAMES) || last == first + 2 && !told;
        return first == last || named && last > first + 1;
    }
    if word == "The" || word == "An" || word == "A" {
        return true;
    }
    let capitals = first < last && (first..=first + 1).all(|at| document.words[at].shape == Shape::Upper);
    let known = longest_known(document, first, last + 1).is_some()
        || document.is_listed(first, &lexicon::GIVEN_NAMES)
        || capitals;
    opens
        && !(first < last && members_name(document, first, last + 1))
        && (document.listed_lower(first, &lexicon::SENTENCE_STARTERS).is_some()
            || !known && document.words[first].tag != Tag::ProperNoun && !is_titular(document, first, last))
}

/// "Replied", "Twelve", "Top": what may stand before a name at the start of a sentence and is no part of it.
fn is_no_noun(tag: Tag) -> bool {
    tag.is_verb() || matches!(tag, Tag::Number | Tag::Adverb | Tag::Preposition | Tag::Conjunction | Tag::Subordinator)
}

/// "Special Envoy", "Police Department": a common word that begins a longer name or title.
fn is_titular(document: &Document, first: usize, last: usize) -> bool {
    last > first
        && (is_person_role_at(document, first)
            || (first + 1..=last).any(|at| is_person_role_at(document, at) || !telling_at(document, at).is_empty()))
}

fn is_opening(mark: &str) -> bool {
    matches!(
        mark,
        "“" | "\"" | "``" | "''" | "‘" | "'" | "(" | "[" | ":" | "—" | "–" | "-" | "•" | "*" | ";" | "…" | "..."
    )
}

/// "Refugee Council Enver Solomon": where a person's name starts right behind the name of a body or place.
fn bearer(document: &Document, first: usize, last: usize) -> Option<usize> {
    (first + 1..last).find(|&at| {
        let body = is_known(document, first, at - 1) || telling_at(document, at - 1) == "o";
        let behind = body || at > first + 2 && (first..at).any(|at| telling_at(document, at) == "o");
        behind
            && document.is_listed(at, &lexicon::GIVEN_NAMES)
            && longest_known(document, at - 1, last + 1).is_none_or(|known| known < at)
            && !matches!(document.word(at - 1), "of" | "for" | "the" | "&" | "and")
            && (at..=last).all(|at| telling_at(document, at).is_empty() && !matches!(document.word(at), "&" | "of"))
            && !is_known(document, first, last)
    })
}

/// "Google Chrome", "Malaysia Tourism": what stands behind a known body or country and tells nothing is no name.
fn without_product(document: &Document, first: usize, last: usize) -> usize {
    let Some(known) = longest_known(document, first, last + 1).filter(|&known| known < last) else { return last };
    let text = document.span(first, known).of(document.text);
    // "Labour Relations Act": a law is named after its matter, and not after the party.
    let told = document.word(last + 1) == "Act"
        || (known + 1..=last).any(|at| !telling_at(document, at).is_empty() || is_person_role_at(document, at));
    let firm = lexicon::ORGANIZATIONS.get(text) == Some("")
        || lexicon::PLACES.get(text).is_some_and(|place| place.starts_with('c'));
    let given = lexicon::GIVEN_NAMES.contains(text);
    if firm && !told && !given { known } else { last }
}
