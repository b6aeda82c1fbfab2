//! How far a verb or noun reaches, and who, where and when stands there.

use crate::facts::*;
use crate::passes::scene::{Scene, Seen};
use crate::text::{Sentence, Tag};
use std::ops::Range;

/// A noun phrase with its titles is seldom longer ("Kremlin special representative Kirill Dmitriev").
const LONGEST_PHRASE: usize = 10;

/// The words after `at` that still belong to it: up to the next clause or the end of the sentence.
pub(super) fn reach(scene: &Scene, sentence: &Sentence, at: usize) -> Range<usize> {
    let end = (at + 1..sentence.words.end).find(|&word| ends_clause(scene, word));
    at + 1..end.unwrap_or(sentence.words.end)
}

fn ends_clause(scene: &Scene, at: usize) -> bool {
    let word = scene.document.word(at);
    if scene.is_mark(at) {
        let joins = word == "," && !scene.any(at + 1, &["and", "but", "with", "who", "which", "where", "as"]);
        return matches!(word, ";" | ":" | "—" | "–" | "--" | "(")
            || word == ","
                && (!joins || scene.document.words.get(at + 1).is_some_and(|next| next.tag == Tag::VerbIng));
    }
    let tag = scene.document.words[at].tag;
    matches!(tag, Tag::VerbPast | Tag::VerbS | Tag::Modal)
        || scene.any(at, OPENS_CLAUSE) && scene.time_from(at + 1).is_none()
}

const OPENS_CLAUSE: &[&str] = &[
    "after",
    "although",
    "because",
    "before",
    "but",
    "following",
    "if",
    "since",
    "that",
    "though",
    "until",
    "when",
    "where",
    "which",
    "while",
    "who",
    "is",
    "was",
    "are",
    "were",
];

/// All who are mentioned by the same words as `seen` ("the two"), and those joined to it by "and" before it.
pub(super) fn subjects(scene: &Scene, seen: &Seen) -> Vec<ActorId> {
    let mut who = Vec::new();
    if let Some(and) = seen.words.start.checked_sub(2).filter(|&at| scene.is(at + 1, "and")) {
        who.extend(scene.seen_ending(and).map(|first| first.actor));
    }
    add_same_words(scene, seen, &mut who);
    who
}

/// Those who are named by the noun phrases joined by "and" or commas that start at `at`, and where they end.
pub(super) fn people(scene: &Scene, at: usize, end: usize) -> (Vec<ActorId>, usize) {
    let (mut who, mut at) = (Vec::new(), at);
    let mut last = at;
    while let Some(seen) = person_in(scene, phrase(scene, at, end)) {
        add_same_words(scene, seen, &mut who);
        last = seen.words.end;
        at = if scene.any(last, &[",", "and"]) { last + 1 } else { break };
        at += usize::from(scene.is(at, "and"));
    }
    (who, last)
}

fn add_same_words(scene: &Scene, seen: &Seen, who: &mut Vec<ActorId>) {
    let same = scene.cast_in(seen.words.start..seen.words.start + 1).iter().filter(|other| other.words == seen.words);
    for other in same {
        if !who.contains(&other.actor) {
            who.push(other.actor);
        }
    }
}

/// The words of the noun phrase that starts at `at`.
fn phrase(scene: &Scene, at: usize, end: usize) -> Range<usize> {
    let end = end.min(at + LONGEST_PHRASE);
    let stop = (at..end).find(|&word| {
        let tag = scene.document.words[word].tag;
        let mark = scene.is_mark(word) && !scene.is_genitive(word);
        mark || matches!(tag, Tag::Preposition | Tag::Conjunction | Tag::VerbPast | Tag::VerbS | Tag::Modal)
    });
    at..stop.unwrap_or(end)
}

/// The last mention of somebody who can act, in `words`: titles and countries stand before the name.
fn person_in<'s>(scene: &'s Scene, words: Range<usize>) -> Option<&'s Seen> {
    let possessor = |seen: &Seen| scene.is_genitive(seen.words.end);
    let acts = |seen: &&Seen| scene.actors[seen.actor.0 as usize].kind != ActorKind::Place && !possessor(seen);
    scene.cast_in(words).iter().rev().find(acts)
}

/// The place that `words` give after "in", "at", "to" and the like.
pub(super) fn place(scene: &Scene, words: &Range<usize>) -> Option<ActorId> {
    let opens =
        words.clone().find(|&at| scene.any(at, PLACE_PREPOSITIONS) && place_at(scene, at + 1, words.end).is_some())?;
    place_at(scene, opens + 1, words.end)
}

const PLACE_PREPOSITIONS: &[&str] = &["at", "in", "into", "near", "outside", "through", "to"];

/// The last place of the noun phrase at `at`: "Moscow's Zaryadye Park" is the park.
pub(super) fn place_at(scene: &Scene, at: usize, end: usize) -> Option<ActorId> {
    let is_place =
        |seen: &&Seen| scene.actors[seen.actor.0 as usize].kind == ActorKind::Place && seen.form == Form::Name;
    let seen = scene.cast_in(phrase(scene, at, end)).iter().rev().find(is_place)?;
    (seen.words.end >= phrase(scene, at, end).end).then_some(seen.actor)
}

/// The day that `words` give, or that opens the sentence ("On Tuesday, …").
pub(super) fn time(scene: &Scene, sentence: &Sentence, words: &Range<usize>) -> Option<TimeId> {
    let dated = |id: &TimeId| scene.time(*id).from.is_some() && scene.time(*id).value != "PRESENT_REF";
    let opening = || {
        let first = scene.times_in(sentence.words.start..sentence.words.start + 3).find(dated)?;
        scene.is(scene.time_words(first).end, ",").then_some(first)
    };
    scene.times_in(words.clone()).find(dated).or_else(opening)
}
