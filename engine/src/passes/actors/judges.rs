//! Judges, and whom they deal with, who may have the same surname.

use super::name::Name;
use super::neighbours::is_age;
use super::wordings::Wording;
use crate::lexicon::Atom;
use crate::text::Document;

/// Titles of judges, who are given no courtesy: Judge Bell is not Mr Bell, nor whoever is tried.
pub(super) fn is_bench(title: &str) -> bool {
    matches!(title, "judge" | "justice" | "magistrate")
}

/// "Ann Bell, 44, of Leeds", "Ann Bell denied fraud": whether one is told of as no judge is, but whoever a court deals with.
pub(super) fn is_party(document: &Document, names: &[Name], wording: &Wording) -> bool {
    const DEALT: &[Atom] = words![
        "accused",
        "admitted",
        "charged",
        "cleared",
        "convicted",
        "denied",
        "denies",
        "guilty",
        "jailed",
        "pleaded",
        "sentenced",
    ];
    wording.names.iter().take(8).map(|&name| &names[name]).any(|name| {
        let mut near = (name.first().saturating_sub(4)..name.first()).chain(name.last() + 1..name.last() + 8);
        let aged = document.is(name.last() + 1, words![","]) && is_age(document.word(name.last() + 2));
        aged || near.any(|at| document.atom(at).is_any(DEALT))
    })
}
