//! Other names that the text gives somebody itself: "Omar Diba, better known as Rafo", "Norvind, formerly Baltic Wind".

use super::kinds::Judged;
use super::name::Name;
use super::texts::NameTexts;
use crate::facts::{ActorKind, MentionRule};
use crate::lexicon::{self, Atom};
use crate::text::{Document, Shape, Tag};

/// The words between a name and the other one at most.
const REACH: usize = 6;

/// Whom an obituary is about is among so many names at its head.
const EARLY: usize = 12;

const MARKS: &[Atom] = words!["“", "”", "\"", "``", "''", "‘", "’", "'"];

/// Takes what somebody is also known as for a name of the same kind, wherever it stands.
pub(super) fn judge(document: &Document, names: &mut [Name], texts: &NameTexts) {
    let mut told: Vec<Option<Judged>> = vec![None; texts.len()];
    for i in 1..names.len() {
        let Some(own) = own_name(document, names, i) else { continue };
        let judged = told[names[own].text as usize].or(names[own].judged);
        let text = names[i].text as usize;
        told[text] = told[text].or(judged);
    }
    for name in names {
        if let Some(judged) = told[name.text as usize].filter(|_| !name.nested && !is_listed(name)) {
            name.judged = Some(judged);
        }
    }
}

/// The name before the name `at` whose bearer is told to be known by both.
pub(super) fn own_name(document: &Document, names: &[Name], at: usize) -> Option<usize> {
    let first = names[at].first();
    let cue = first.checked_sub(1 + usize::from(first > 0 && document.is(first - 1, MARKS)))?;
    if let Some(before) = born(document, names, at) {
        return Some(before);
    }
    let known = document.atom(cue) == word!("as") && cue > 0 && document.is(cue - 1, words!["known"]);
    if !known && !document.is(cue, words!["formerly", "nicknamed", "aka", "a.k.a."]) || !ends(document, &names[at]) {
        return None;
    }
    let start = cue - usize::from(known);
    let before = (0..at).rev().take(3).find(|&j| names[j].last() < start && !names[j].nested)?;
    // "formerly Reuters", of a person, tells where somebody worked.
    let kind = names[before].judged?.kind;
    let renames = matches!(kind, ActorKind::Organization | ActorKind::Place);
    let same = names[at].judged.is_some_and(|judged| judged.kind == kind);
    if kind == ActorKind::Group || document.atom(cue) == word!("formerly") && !renames || is_listed(&names[at]) && !same
    {
        return None;
    }
    let between = names[before].last() + 1..start;
    // "Rafo, who is", "Rafo (", "Rafo, also": nothing else may stand there.
    let told = |at: usize| {
        document.words[at].shape == Shape::Mark
            || document.tag(at) == Tag::Adverb
            || document.is(at, words!["who", "which", "is", "was", "better", "also", "widely", "best", "once"])
    };
    let opens = document.is(between.start, words![",", "(", "who", "–", "—"]);
    (opens && between.len() <= REACH && between.clone().all(told)).then_some(before)
}

/// "Ann Lin has died. She was born Ann Mary Wu in Moss.", "Ann Lin, who has died, was a cook. Ann Mary Wu was born in Moss.":
/// whose name at birth the name `at` is.
pub(super) fn born(document: &Document, names: &[Name], at: usize) -> Option<usize> {
    let name = &names[at];
    let is_person = |name: &Name| name.judged.is_some_and(|judged| judged.kind == ActorKind::Person) && !name.nested;
    // "Ann Mary" has no surname.
    if name.first() == name.last() || !is_person(name) || document.is_listed(name.last(), &lexicon::GIVEN_NAMES) {
        return None;
    }
    let (first, end) = (name.first(), name.last() + 1);
    let sentence_of = |name: &Name| document.sentence_at(document.words[name.first()].span().start);
    let own = sentence_of(name);
    // "She was born Ann Mary Wu": of whom alone the sentence before tells.
    if first > 2 && document.is(first - 1, words!["born"]) && document.is(first - 2, words!["was"]) {
        let start = document.sentences[own].words.start;
        let told = start + 3 == first && document.is(start, words!["He", "She"]);
        let mut before =
            (0..at).rev().take_while(|&j| sentence_of(&names[j]) + 1 >= own).filter(|&j| is_person(&names[j]));
        return before.next().filter(|_| told && before.next().is_none());
    }
    // An obituary gives it where its life begins.
    if !document.opens_sentence(first) || !document.is(end, words!["was"]) || !document.is(end + 1, words!["born"]) {
        return None;
    }
    let (given, surname) = (document.word(first), document.word(name.last()));
    let same = |&other: &usize| {
        let other = &names[other];
        is_person(other) && document.word(other.first()) == given && other.first() < other.last()
    };
    // Whom it is about is named first.
    let before = (0..at.min(EARLY)).find(same)?;
    let mut words = document.sentences[sentence_of(&names[before])].words.clone();
    (document.word(names[before].last()) != surname && words.any(|at| document.is(at, words!["died"])))
        .then_some(before)
}

/// Whether the name goes by a list or by a word of its own, and not by what its neighbours say.
fn is_listed(name: &Name) -> bool {
    name.judged.is_some_and(|judged| {
        use MentionRule::*;
        matches!(judged.rule, KnownPlace | KnownOrganization | KnownPeople | TellingWord)
    })
}

/// Whether the name stands by itself, and does not describe what follows: "known as Baltic Wind founder" names nobody.
fn ends(document: &Document, name: &Name) -> bool {
    const STOPS: &[Atom] = words![",", ".", ";", ":", "(", ")", "–", "—", "!", "?", "who", "which"];
    let opened = name.first() > 0 && document.is(name.first() - 1, MARKS);
    let next = name.last() + 1;
    document
        .words
        .get(next)
        .is_none_or(|word| word.tag.is_finite() || document.is(next, STOPS) || opened && document.is(next, MARKS))
}
