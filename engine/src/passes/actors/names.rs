//! Finds runs of words that are written as names, and cuts titles off them.

use super::kinds::Judged;
use super::vocabulary::*;
use crate::lexicon;
use crate::text::{Document, Tag};
use std::ops::Range;

/// A run of words written as a name.
#[derive(Clone, Copy, Debug)]
pub(super) struct Name {
    /// Its first word.
    pub first: usize,
    /// Its last word.
    pub last: usize,
    /// The first word of the title before it ("Special" in "Special Envoy Steve Witkoff").
    pub title: Option<usize>,
    /// Whether it stands inside another name ("Texas" in "University of Texas").
    pub nested: bool,
    /// What it names, once judged; `None` for what names no actor.
    pub judged: Option<Judged>,
}

impl Name {
    pub(super) fn new(first: usize, last: usize) -> Self {
        Self { first, last, title: None, nested: false, judged: None }
    }

    pub(super) fn text<'t>(&self, document: &Document<'t>) -> &'t str {
        document.span(self.first, self.last).of(document.text)
    }
}

/// Longer runs are lists or tables; names of persons and bodies stay below.
const LONGEST: usize = 14;

/// The names of `document` outside the lines `titled`, in order.
pub(super) fn names(document: &Document, titled: &[Range<usize>]) -> Vec<Name> {
    let mut names = Vec::new();
    let mut doubtful = Vec::new();
    let mut titled = titled.iter().peekable();
    for sentence in &document.sentences {
        while titled.next_if(|line| line.end <= sentence.words.start).is_some() {}
        if titled.peek().is_some_and(|line| line.start <= sentence.words.start) {
            continue;
        }
        let mut at = sentence.words.start;
        while at < sentence.words.end {
            if !is_capital(document, at) {
                at += 1;
                continue;
            }
            let last = run_end(document, at, &sentence.words);
            let before = names.len();
            cut(document, at, last, &sentence.words, &mut names);
            if names.get(before).is_none_or(|name| name.first > at) {
                doubtful.push(at);
            }
            at = last + 1;
        }
    }
    sentence_starts(document, &doubtful, &mut names);
    names
}

/// Adds the words that start a sentence, where other names have them: "Moxon proceeded" beside "Kendrick Moxon".
fn sentence_starts(document: &Document, doubtful: &[usize], names: &mut Vec<Name>) {
    let mut known: Vec<&str> =
        names.iter().flat_map(|name| [name.first, name.last]).map(|at| document.word(at)).collect();
    known.sort_unstable();
    known.dedup();
    for &at in doubtful {
        let word = document.word(at);
        let common = lexicon::SENTENCE_STARTERS.contains_lower(word)
            || lexicon::NOT_NAMES.contains(word)
            || is_person_role(word)
            || lexicon::DEMONYMS.contains(word)
            || !telling(word).is_empty();
        if !common && known.binary_search(&word).is_ok() && !is_capital(document, at + 1) {
            names.push(Name::new(at, at));
        }
    }
    names.sort_by_key(|name| (name.first, std::cmp::Reverse(name.last)));
}

/// The last word of the run of capitalised words that starts at `first`.
fn run_end(document: &Document, first: usize, sentence: &Range<usize>) -> usize {
    let mut last = first;
    while last + 1 < sentence.end && last < first + LONGEST {
        let next = last + 1;
        let word = document.word(next);
        let compass = longest_known(document, last, sentence.end).filter(|&known| known > last);
        if let Some(known) = compass.filter(|_| is_capital(document, next)) {
            last = known;
        } else if is_capital(document, next) && (!document.is_listed(next, &lexicon::NOT_NAMES) || is_suffix(word)) {
            last = next;
        } else if let Some(joined) = join(document, first, last, sentence.end) {
            last = joined;
        } else {
            break;
        }
    }
    last
}

/// Where the run goes on over small words: "of the", "van der", "&".
fn join(document: &Document, first: usize, last: usize, end: usize) -> Option<usize> {
    let next = document.word(last + 1);
    let capital = |at: usize| at < end && is_capital(document, at) && !document.is_listed(at, &lexicon::NOT_NAMES);
    match next {
        "of" | "for" => {
            let head = document.word(last);
            let titled = is_person_role(head) && next == "of" && after_title_object(document, last + 2, end);
            if !(titled || matches!(telling(head), "o" | "p") || lexicon::PLACES.get(head).is_some_and(|p| p == "r")) {
                return None;
            }
            let after = last + 2 + usize::from(document.word(last + 2) == "the");
            let compass = is_capital(document, after) && capital(after + 1);
            ((capital(after) || compass) && !(telling(head) == "p" && next == "for")).then_some(after)
        }
        "and" => {
            let ministry = (first..=last).any(|at| {
                matches!(document.word(at), "Ministry" | "Department" | "Minister" | "Secretary" | "Commission")
            });
            let of = (first..=last).any(|at| matches!(document.word(at), "of" | "for" | "on"));
            (ministry && of && capital(last + 2) && !capital(last + 3)).then_some(last + 2)
        }
        "&" => capital(last + 2).then_some(last + 2),
        "," => (document.word(last + 2) == "Jr." || document.word(last + 2) == "Inc.").then_some(last + 2),
        _ if is_particle(next) && !document.is_listed(last, &lexicon::PLACES) => {
            let after = last + 2 + usize::from(is_particle(document.word(last + 2)));
            capital(after).then_some(after)
        }
        _ => None,
    }
}

/// "Secretary of State John": the object of a title, and a name behind it.
fn after_title_object(document: &Document, at: usize, end: usize) -> bool {
    let at = at + usize::from(document.word(at) == "the");
    let object = longest_known(document, at, end).map_or(at, |last| last);
    object + 1 < end && is_capital(document, at) && is_capital(document, object + 1)
}

/// The last word of the longest name at `at` that a lexicon knows.
pub(super) fn longest_known(document: &Document, at: usize, end: usize) -> Option<usize> {
    (at..end.min(at + 5).min(document.words.len()))
        .rev()
        .find(|&last| is_capital(document, last) && is_known(document, at, last))
}

fn is_known(document: &Document, first: usize, last: usize) -> bool {
    if first == last {
        return document.is_listed(first, &lexicon::PLACES) || document.is_listed(first, &lexicon::ORGANIZATIONS);
    }
    let text = document.span(first, last).of(document.text);
    let key = lexicon::key(text.as_bytes());
    lexicon::PLACES.get_hashed(key, text).or_else(|| lexicon::ORGANIZATIONS.get_hashed(key, text)).is_some()
}

/// Cuts what is no name off a run, and adds the names that it holds.
fn cut(document: &Document, mut first: usize, mut last: usize, sentence: &Range<usize>, names: &mut Vec<Name>) {
    while first <= last && drops_first(document, first, last, sentence) {
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
    if let Some(given) = bearer(document, first, last) {
        cut(document, first, given - 1, sentence, names);
        push(document, Name::new(given, last), names);
        return;
    }
    last = without_product(document, first, last);
    match title_end(document, first, last) {
        Some(end) if end < last => {
            inside_title(document, first, end, names);
            push(document, Name { title: Some(first), ..Name::new(end + 1, last) }, names);
        }
        Some(end) => inside_title(document, first, end, names),
        None => push(document, Name::new(first, last), names),
    }
}

/// "Refugee Council Enver Solomon": where a person's name starts right behind the name of a body or place.
fn bearer(document: &Document, first: usize, last: usize) -> Option<usize> {
    (first + 1..last).find(|&at| {
        let body = is_known(document, first, at - 1) || telling(document.word(at - 1)) == "o";
        let behind = body || at > first + 2 && (first..at).any(|at| telling(document.word(at)) == "o");
        behind
            && document.is_listed(at, &lexicon::GIVEN_NAMES)
            && longest_known(document, at - 1, last + 1).is_none_or(|known| known < at)
            && !matches!(document.word(at - 1), "of" | "for" | "the" | "&" | "and")
            && (at..=last).all(|at| telling(document.word(at)).is_empty() && !matches!(document.word(at), "&" | "of"))
            && !is_known(document, first, last)
    })
}

/// "Google Chrome", "Malaysia Tourism": what stands behind a known body or country and tells nothing is no name.
fn without_product(document: &Document, first: usize, last: usize) -> usize {
    let Some(known) = longest_known(document, first, last + 1).filter(|&known| known < last) else { return last };
    let text = document.span(first, known).of(document.text);
    let told = (known + 1..=last).any(|at| !telling(document.word(at)).is_empty() || is_person_role(document.word(at)));
    let firm = lexicon::ORGANIZATIONS.get(text) == Some("")
        || lexicon::PLACES.get(text).is_some_and(|place| place.starts_with('c'));
    let given = lexicon::GIVEN_NAMES.contains(text);
    if firm && !told && !given { known } else { last }
}

/// Whether the first word of a run is no part of the name: "Yesterday Moscow", "Monday", "Dutch" before a given name.
fn drops_first(document: &Document, first: usize, last: usize, sentence: &Range<usize>) -> bool {
    let word = document.word(first);
    if longest_known(document, first, last + 1).is_some_and(|known| known > first) {
        return false;
    }
    if is_honorific(word) && first < last {
        return false;
    }
    if document.is_listed(first, &lexicon::NOT_NAMES) && !is_titular(document, first, last) {
        return true;
    }
    if document.listed(first, &lexicon::ORGANIZATIONS) == Some("") {
        return false;
    }
    if document.is_listed(first, &lexicon::DEMONYMS) {
        return first == last || document.is_listed(first + 1, &lexicon::GIVEN_NAMES) && last > first + 1;
    }
    if word == "The" || word == "An" || word == "A" {
        return true;
    }
    let initial = first == sentence.start || is_opening(document.word(first - 1));
    let known = longest_known(document, first, last + 1).is_some() || document.is_listed(first, &lexicon::GIVEN_NAMES);
    initial
        && (lexicon::SENTENCE_STARTERS.contains_lower(word)
            || !known && document.words[first].tag != Tag::ProperNoun && !is_titular(document, first, last))
}

/// "Special Envoy", "Police Department": a common word that begins a longer name or title.
fn is_titular(document: &Document, first: usize, last: usize) -> bool {
    last > first
        && (is_person_role(document.word(first))
            || (first + 1..=last).any(|at| is_person_role(document.word(at)) || !telling(document.word(at)).is_empty()))
}

fn is_opening(mark: &str) -> bool {
    matches!(mark, "“" | "\"" | "``" | "‘" | "'" | "(" | "[" | ":" | "—" | "–" | "-" | "•" | "*" | ";" | "…" | "...")
}

/// The last word of the title that starts the run, the run's last word where all of it is a title.
fn title_end(document: &Document, first: usize, last: usize) -> Option<usize> {
    if first < last && document.is_listed(first, &lexicon::GIVEN_NAMES) && !is_person_role(document.word(first)) {
        let role = (first + 2..last).rev().find(|&at| is_person_role(document.word(at)));
        return role.filter(|&at| document.is_listed(at + 1, &lexicon::GIVEN_NAMES));
    }
    let role = (first..=last).rev().find(|&at| {
        let word = document.word(at);
        is_honorific(word)
            || is_person_role(word)
                && !document.is_listed(at, &lexicon::GIVEN_NAMES)
                && starts_name(document, at + 1, last)
    })?;
    match document.word(role + 1) {
        "of" | "for" if role < last => {
            let object = role + 2 + usize::from(document.word(role + 2) == "the");
            let end = longest_known(document, object, last + 1).unwrap_or(object);
            let given = (object + 1..=last).find(|&at| document.is_listed(at, &lexicon::GIVEN_NAMES));
            Some(given.map_or(end, |at| at - 1).min(last))
        }
        _ => Some(role),
    }
}

fn is_honorific(word: &str) -> bool {
    matches!(
        word,
        "Mr" | "Mr."
            | "Mrs"
            | "Mrs."
            | "Ms"
            | "Ms."
            | "Dr"
            | "Dr."
            | "Sir"
            | "Dame"
            | "Lord"
            | "Lady"
            | "Sen."
            | "Rep."
            | "Gov."
            | "Prof."
            | "Gen."
            | "Lt."
            | "Col."
            | "Sgt."
            | "Capt."
            | "Rev."
            | "Maj."
            | "Hon."
            | "Miss"
            | "Sens."
            | "Reps."
            | "Supt."
            | "Adm."
            | "Pres."
            | "Prof"
            | "Gen"
            | "Col"
            | "Lt"
            | "Capt"
            | "Rev"
            | "Insp"
            | "Det"
            | "Supt"
            | "Cllr"
            | "St"
    )
}

/// Whether a name of a person can start here, behind a role; a role may also end the run.
fn starts_name(document: &Document, at: usize, last: usize) -> bool {
    if at > last || matches!(document.word(at), "of" | "for") {
        return true;
    }
    let word = document.word(at);
    let person = document.is_listed(at, &lexicon::GIVEN_NAMES);
    person
        || telling(word).is_empty() && telling(document.word(last)).is_empty() && !is_known(document, at, last)
        || at == last && telling(word).is_empty()
}

/// Names inside a title: "Kremlin" in "Kremlin Spokesman", "U.S." in "U.S. Special Envoy".
fn inside_title(document: &Document, first: usize, end: usize, names: &mut Vec<Name>) {
    let mut at = first;
    while at <= end {
        let known = longest_known(document, at, end + 1).filter(|&last| {
            let text = document.span(at, last).of(document.text);
            lexicon::ORGANIZATIONS.get(text) != Some("?")
        });
        if let Some(last) = known {
            names.push(Name { nested: true, ..Name::new(at, last) });
            at = last;
        }
        at += 1;
    }
}

/// Adds a name, and the places inside it: "Texas" in "the University of Texas".
fn push(document: &Document, name: Name, names: &mut Vec<Name>) {
    names.push(name);
    if name.first == name.last || is_known(document, name.first, name.last) {
        return;
    }
    let told = !telling(document.word(name.last)).is_empty();
    if told && name.last >= name.first + 2 && document.is_listed(name.first, &lexicon::GIVEN_NAMES) {
        names.push(Name { nested: true, ..Name::new(name.first, name.first + 1) });
    }
    if let Some(seat) = seat(document, &name) {
        names.push(Name { nested: true, ..Name::new(seat, seat) });
    }
    let mut at = name.first;
    while at <= name.last {
        let place = longest_known(document, at, name.last + 1);
        match place {
            Some(last) if worth_naming(document, &name, at, last) => {
                names.push(Name { nested: true, ..Name::new(at, last) });
                at = last + 1;
            }
            _ => at += 1,
        }
    }
}

/// "Livorno" in "the Municipality of Livorno": where a body of a town has its seat.
fn seat(document: &Document, name: &Name) -> Option<usize> {
    let of = name.last.checked_sub(1).filter(|&at| at > name.first && document.word(at) == "of")?;
    let head = document.word(of - 1);
    let town = matches!(head, "Municipality" | "University" | "City" | "Town" | "Diocese" | "Archdiocese" | "Port");
    (town && !is_known(document, name.last, name.last)).then_some(name.last)
}

fn worth_naming(document: &Document, name: &Name, at: usize, last: usize) -> bool {
    let text = document.span(at, last).of(document.text);
    let told = !telling(document.word(name.last)).is_empty() || at > name.first && document.word(at - 1) == "of";
    let street =
        matches!(document.word(name.last), "Street" | "Road" | "Avenue" | "Lane" | "Bridge" | "Square" | "Park");
    told && !street
        && document.word(last + 1) != "&"
        && (at, last) != (name.first, name.last)
        && lexicon::GIVEN_NAMES.get(text).is_none()
        && (lexicon::PLACES.get(text).is_some_and(|kind| !kind.starts_with('a'))
            || lexicon::ORGANIZATIONS.get(text) == Some(""))
}
