//! Titles written as one with a name: "Special Envoy Steve Witkoff".

use super::names::Name;
use super::nested::{is_known, longest_known};
use super::surnames::is_titled_surname;
use super::vocabulary::*;
use crate::lexicon;
use crate::text::Document;

/// The last word of the title that starts the run, the run's last word where all of it is a title.
pub(super) fn title_end(document: &Document, first: usize, last: usize) -> Option<usize> {
    if first < last && document.is_listed(first, &lexicon::GIVEN_NAMES) && !is_person_role_at(document, first) {
        let role = (first + 2..last).rev().find(|&at| is_person_role_at(document, at));
        return role.filter(|&at| document.is_listed(at + 1, &lexicon::GIVEN_NAMES));
    }
    let role = (first..=last).rev().find(|&at| {
        let word = document.word(at);
        is_honorific(word)
            || is_person_role_at(document, at)
                && !(at == last && at > first && is_titled_surname(document, at))
                && !document.is_listed(at, &lexicon::GIVEN_NAMES)
                && starts_name(document, at + 1, last)
            || plural_role_at(document, at).is_some_and(|kind| kind != "g")
                && document.is_listed(at + 1, &lexicon::GIVEN_NAMES)
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

pub(super) fn is_honorific(word: &str) -> bool {
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
            | "Const."
    )
}

/// Whether a name of a person can start here, behind a role; a role may also end the run.
fn starts_name(document: &Document, at: usize, last: usize) -> bool {
    if at > last || matches!(document.word(at), "of" | "for") {
        return true;
    }
    let person = document.is_listed(at, &lexicon::GIVEN_NAMES);
    let plain = telling_at(document, at).is_empty();
    let known = || !telling_at(document, last).is_empty() || is_known(document, at, last);
    person || plain && (at == last || !known())
}

/// Names inside a title: "Kremlin" in "Kremlin Spokesman", "U.S." in "U.S. Special Envoy".
pub(super) fn inside_title(document: &Document, first: usize, end: usize, names: &mut Vec<Name>) {
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
