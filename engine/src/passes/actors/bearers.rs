//! Which words of the text are somebody's surname, by the full names that it gives.

use super::kinds::told_kind;
use super::names::Name;
use super::nested::is_known;
use super::surnames::is_surname_too;
use super::vocabulary::*;
use crate::lexicon;
use crate::order::sort_by_key;
use crate::text::{Document, Shape};

/// What `word`, or the same without its article ("Khatib" for "Al-Khatib"), weighs as a surname.
pub(super) fn surname_weight(surnames: &[(&str, i32)], word: &str) -> Option<i32> {
    let of = |word: &str| surnames.binary_search_by_key(&word, |entry| entry.0).ok().map(|found| surnames[found].1);
    of(word).or_else(|| of(without_article(word)?))
}

/// The words of names that a given name, a title or its order shows to be persons, with the votes that each carries.
pub(super) fn surnames<'t>(document: &Document<'t>, names: &[Name]) -> Vec<(&'t str, i32)> {
    let mut found = Vec::new();
    let word = |at: usize| document.span(at, at).of(document.text);
    for name in names.iter().filter(|name| name.title.is_some() || name.first < name.last) {
        let (first, last) = (word(name.first), word(name.last));
        let given = document.is_listed(name.first, &lexicon::GIVEN_NAMES) && name.last > name.first;
        let short = name.last - name.first < 4 && document.words[name.last].shape != Shape::Upper;
        let known = || is_known(document, name.first, name.last);
        let told = name.first < name.last && !told_kind(document, name).is_empty();
        let long = short && !known() && !told;
        let people = last.ends_with('s') && document.is_listed(name.last, &lexicon::DEMONYMS);
        let no_surname = people
            || !telling(last).is_empty() && !is_surname_too(last)
            || given && document.words[name.last].shape == Shape::Upper;
        if !(given || name.title.is_some() || long) || no_surname {
            continue;
        }
        let weight = if given || name.title.is_some() && name.first < name.last { 9 } else { 4 };
        found.push((last, weight));
        found.extend(without_article(last).map(|bare| (bare, weight)));
        if comes_last(first, last) || given_last(document, name) {
            found.push((first, 9));
        } else if given && lexicon::PLACES.contains(first) {
            found.push((first, 2));
        } else if given || name.title.is_some() && telling(first).is_empty() {
            found.push((first, 4));
        }
    }
    sort_by_key(&mut found, |&(word, votes)| (word, std::cmp::Reverse(votes)));
    found.dedup_by_key(|entry| entry.0);
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
fn given_last(document: &Document, name: &Name) -> bool {
    let given = |at: usize| document.is_listed(at, &lexicon::GIVEN_NAMES);
    name.last == name.first + 1 && given(name.last) && !given(name.first) && told_kind(document, name).is_empty()
}

/// What storms of the text are called, sorted: "Nadine" of "Hurricane Nadine" is nobody.
pub(super) fn storms<'t>(document: &Document<'t>, names: &[Name]) -> Vec<&'t str> {
    let storm = |word: &str| matches!(word, "Hurricane" | "Typhoon" | "Cyclone" | "Storm");
    let named = names.iter().filter(|name| name.last > name.first && storm(document.word(name.last - 1)));
    let mut found: Vec<&str> = named.map(|name| document.span(name.last, name.last).of(document.text)).collect();
    found.sort_unstable();
    found
}
