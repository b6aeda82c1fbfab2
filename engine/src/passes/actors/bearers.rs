//! Which words of the text are somebody's surname, by the full names that it gives.

use super::name::Name;
use super::nested::is_known;
use super::surnames::is_surname_too;
use super::telling::told_kind;
use super::texts::{Hundred, NameTexts, Texts};
use super::vocabulary::*;
use crate::lexicon;
use crate::lexicon::courtesies::is_honorific;
use crate::text::{Document, Shape};

/// The words of names that a given name, a title or its order shows to be persons.
pub(super) struct Surnames<'t> {
    words: Texts<'t>,
    /// For each word the votes that it carries.
    weights: Vec<i32>,
}

impl<'t> Surnames<'t> {
    /// Those of `names`.
    pub(super) fn of(document: &Document<'t>, names: &[Name], texts: &NameTexts) -> Self {
        let mut surnames = Self { words: Texts::default(), weights: Vec::new() };
        for (word, weight) in surnames_of(document, names, texts) {
            let number = surnames.words.number(word);
            surnames.weights.resize(surnames.words.len(), 0);
            surnames.weights[number] = surnames.weights[number].max(weight);
        }
        surnames
    }

    /// What `word`, or the same without its article ("Khatib" for "Al-Khatib"), weighs as a surname.
    pub(super) fn weight(&self, word: &str) -> Option<i32> {
        let found = self.words.find(word).or_else(|| self.words.find(without_article(word)?))?;
        Some(self.weights[found])
    }
}

/// The same words as the names have them, some of them several times.
fn surnames_of<'t>(document: &Document<'t>, names: &[Name], texts: &NameTexts) -> Vec<(&'t str, i32)> {
    let mut found = Vec::new();
    let word = |at: usize| document.word(at);
    let mut hundred = Hundred::of(texts);
    let full = names.iter().filter(|name| name.title().is_some() || name.first() < name.last());
    for name in full.filter(|name| hundred.lets_pass(name)) {
        let (first, last) = (word(name.first()), word(name.last()));
        let nicknamed = name.last() > name.first() + 3 && nickname(document, name.first(), name.last() + 1).is_some();
        let given = nicknamed || document.is_listed(name.first(), &lexicon::GIVEN_NAMES) && name.last() > name.first();
        let short = name.last() - name.first() < 4 && document.words[name.last()].shape != Shape::Upper;
        let known = || is_known(document, name.first(), name.last());
        let told = name.first() < name.last() && !told_kind(document, name).is_empty();
        let long = short && !known() && !told;
        let people = last.ends_with('s') && document.is_listed(name.last(), &lexicon::DEMONYMS);
        let no_surname = people
            || !telling_at(document, name.last()).is_empty() && !is_surname_too(document.atom(name.last()))
            || given && document.words[name.last()].shape == Shape::Upper;
        if !(given || name.title().is_some() || long) || no_surname {
            continue;
        }
        let weight = if given || name.title().is_some() && name.first() < name.last() { 9 } else { 4 };
        found.push((last, weight));
        // "Llorens" of "Rosa Llorens Puig"
        let inner = (name.first() + 1..name.last()).filter(|&at| {
            given
                && short
                && document.words[at].shape == Shape::Capital
                && !document.is_listed(at, &lexicon::GIVEN_NAMES)
        });
        found.extend(inner.map(|at| (word(at), 4)));
        found.extend(without_article(last).map(|bare| (bare, weight)));
        // "steelmaker Torval Marine"
        let firm = name.first().checked_sub(1).is_some_and(|at| role_at(document, at) == Some("o"));
        if comes_last(first, last) || given_last(document, name) && !firm {
            found.push((first, 9));
        } else if given && lexicon::PLACES.contains(first) {
            found.push((first, 2));
        } else if given || name.title().is_some() && telling_at(document, name.first()).is_empty() {
            found.push((first, 4));
        }
    }
    found
}

/// "Yong-ho" in "Kim Yong-ho": a given name that follows the family's, as its second part in small letters shows, or
/// the family's name.
pub(super) fn comes_last(first: &str, last: &str) -> bool {
    let small = |part: &str| part.starts_with(char::is_lowercase);
    without_article(last).is_none() && last.split_once('-').is_some_and(|(_, part)| small(part))
        || family_first(first, last)
}

/// "Kovacs Istvan": only the last of two words is a given name, as in Hungary.
pub(super) fn given_last(document: &Document, name: &Name) -> bool {
    let given = |at: usize| document.is_listed(at, &lexicon::GIVEN_NAMES);
    name.last() == name.first() + 1
        && given(name.last())
        && !given(name.first())
        && told_kind(document, name).is_empty()
}

/// What storms of the text are called: "Nadine" of "Hurricane Nadine" is nobody.
pub(super) fn storms<'t>(document: &Document<'t>, texts: &NameTexts<'t>) -> Texts<'t> {
    let storm = |word: &str| matches!(word, "Hurricane" | "Typhoon" | "Cyclone" | "Storm");
    let named =
        texts.first_names.iter().filter(|name| name.last() > name.first() && storm(document.word(name.last() - 1)));
    named.map(|name| document.word(name.last())).collect()
}

/// Where a name goes on behind the nickname that stands in marks after the given name `given`.
pub(super) fn nickname(document: &Document, given: usize, end: usize) -> Option<usize> {
    let (nick, surname) = (given + 2, given + 4);
    // "Ronald “Bato” dela Rosa"
    let surname = surname + usize::from(is_particle(document.atom(surname)));
    let closes = document.is(nick + 1, words!["”", "\"", "''", "'", "’", ")"]);
    let named = |at: usize| is_capital(document, at) && document.words[at].shape == Shape::Capital;
    let fits = surname < end && closes && named(nick) && named(surname);
    // "Tam “Sticks” Gallacher": no list has every given name, but who has a role has one.
    let titled = |at: usize| is_person_role_at(document, at) || is_honorific(document.atom(at));
    let marked = document.atom(given + 1) != word!("(");
    let called = || given > 0 && titled(given - 1) && marked;
    // "Devon “Dez” Carmichael sued": three words that tell nothing, and a verb
    let plain = |at: usize| !telling_at(document, at).is_empty() || document.is_common(at);
    let acts = || {
        let body = document.is_listed(given, &lexicon::ORGANIZATIONS) || document.is_listed(given, &lexicon::NOT_NAMES);
        document.tag(surname + 1).is_finite()
            && marked
            && !body
            && !is_initial(document.word(given))
            && ![given, surname].into_iter().any(plain)
    };
    (fits
        && (document.is_listed(given, &lexicon::GIVEN_NAMES) || called() || acts())
        && !document.is_listed(surname, &lexicon::NOT_NAMES))
    .then_some(surname)
}
