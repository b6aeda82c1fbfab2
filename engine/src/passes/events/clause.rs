//! How far a verb or noun reaches, and who, where and when stands there.

use super::{mood, subjects};
use crate::facts::*;
use crate::lexicon::{self, Atom};
use crate::passes::scene::{Scene, Seen};
use crate::text::{Sentence, Tag};
use std::ops::Range;

/// A noun phrase with its titles is seldom longer ("Kremlin special representative Kirill Dmitriev").
const LONGEST_PHRASE: usize = 10;

/// A longer clause is a list or no prose; without a bound, a text of verbs alone would cost its length squared.
const LONGEST_CLAUSE: usize = 60;

/// The words after `at` that still belong to it: up to the next clause or the end of the sentence.
pub(super) fn reach(scene: &Scene, sentence: &Sentence, at: usize) -> Range<usize> {
    let last = sentence.words.end.min(at + LONGEST_CLAUSE);
    let end = (at + 1..last).find(|&word| ends_clause(scene, word));
    at + 1..end.unwrap_or(last).max(at + 1)
}

fn ends_clause(scene: &Scene, at: usize) -> bool {
    if scene.is_mark(at) {
        let joins = scene.document.atom(at) == word!(",")
            && !scene.any(at + 1, words!["and", "but", "with", "who", "which", "where", "as"]);
        return scene.document.is(at, words![";", ":", "—", "–", "--", "("])
            || scene.document.atom(at) == word!(",")
                && (!joins || scene.document.words.get(at + 1).is_some_and(|next| next.tag == Tag::VerbIng));
    }
    let tag = scene.document.words[at].tag;
    let helped = at > 0 && matches!(scene.document.words[at - 1].tag, Tag::Auxiliary | Tag::Adverb);
    matches!(tag, Tag::VerbPast | Tag::VerbS | Tag::Modal)
        || tag == Tag::VerbParticiple && !helped
        || scene.any(at, OPENS_CLAUSE) && scene.time_from(at + 1).is_none()
}

const OPENS_CLAUSE: &[Atom] = words![
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

/// All who are mentioned by the same words as `seen` ("the two"), and those joined to it by "and" or a comma before
/// it, past its title: "Berg and Vice Chancellor Luc Moreau".
pub(super) fn subjects(scene: &Scene, seen: &Seen) -> Vec<ActorId> {
    let mut joined = vec![seen];
    while let Some(before) = joined.last().and_then(|last| joined_before(scene, last)).filter(|_| joined.len() < 6) {
        joined.push(before);
    }
    let mut who = Vec::new();
    joined.iter().rev().for_each(|seen| add_same_words(scene, seen, &mut who));
    who
}

/// The mention that "and" joins to `seen`.
fn joined_before<'s>(scene: &'s Scene, seen: &Seen) -> Option<&'s Seen> {
    let inside = |at: &usize| {
        let tag = scene.document.words[*at].tag;
        matches!(tag, Tag::Determiner | Tag::Adjective | Tag::Noun | Tag::ProperNoun)
    };
    let start = seen.words().start;
    let first = (start.saturating_sub(6)..start).rev().take_while(inside).last().unwrap_or(start);
    let and = first.checked_sub(1).filter(|&at| scene.is(at, word!("and")))?;
    let last = and.checked_sub(1)?;
    let comma = scene.is(last, word!(","));
    let last = if comma { last.checked_sub(1)? } else { last };
    let near = scene.seen_ending(last).filter(|seen| !comma || !scene.follows_preposition(seen));
    // "Reed, the poet, and Lee, who retired": only Lee did
    let alone = scene.any(seen.words().end + 1, words!["which", "who", "whose"]);
    let before = near.or_else(|| before_apposition(scene, and).filter(|_| comma && !alone))?;
    let owner = scene.cast_in(first..start).iter().any(|seen| scene.is_genitive(seen.words().end));
    (!owner && !scene.follows_preposition(before)).then_some(before)
}

/// "Reed (52), from Cork, and Lee, 29, died": the person who opens the sentence that `and` stands in, with only what is
/// apposed to the name between.
fn before_apposition<'s>(scene: &'s Scene, and: usize) -> Option<&'s Seen> {
    let floor = scene.document.sentence_words(and)?.start.max(and.saturating_sub(LONGEST_CLAUSE));
    let end = subjects::before_additions(scene, floor, and);
    let last = end.checked_sub(1).filter(|_| end < and)?;
    let open = (last.saturating_sub(4)..last).rev().find(|&at| scene.is(at, word!("(")));
    let last = if scene.is(last, word!(")")) { open?.checked_sub(1)? } else { last };
    let seen = scene.seen_ending(last).filter(|seen| scene.is_human(seen.actor))?;
    scene.document.opens_sentence(mood::title_start(scene, seen)).then_some(seen)
}

/// Those who are named by the noun phrases joined by "and" or commas that start at `at`, and where they end.
pub(super) fn people(scene: &Scene, at: usize, end: usize) -> (Vec<ActorId>, usize) {
    parties(scene, at, end, false)
}

/// The same; with `countries` also those that are countries: "talks between Chad and Libya".
pub(super) fn parties(scene: &Scene, at: usize, end: usize, countries: bool) -> (Vec<ActorId>, usize) {
    let (mut who, mut at) = (Vec::new(), at);
    let mut last = at;
    while let Some(seen) = party_in(scene, phrase(scene, at, end), countries) {
        add_same_words(scene, seen, &mut who);
        last = seen.words().end;
        let and = last + usize::from(scene.is(last, word!(",")) && scene.is(last + 1, word!("and")));
        let next = party_in(scene, phrase(scene, last + 1, end), countries);
        let listed =
            scene.is(last, word!(",")) && next.is_some_and(|next| scene.any(next.words().end, words![",", "and"]));
        at = match () {
            () if scene.is(and, word!("and")) => and + 1,
            () if listed => last + 1,
            () => break,
        };
    }
    (who, last)
}

fn add_same_words(scene: &Scene, seen: &Seen, who: &mut Vec<ActorId>) {
    let same =
        scene.cast_in(seen.words().start..seen.words().start + 1).iter().filter(|other| other.words() == seen.words());
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
            || scene.any(word, words!["who", "whose", "which", "that", "whom", "where", "when", "as"])
    });
    at..stop.unwrap_or(end)
}

/// The last mention of somebody who can act, in `words`: titles and countries stand before the name.
fn party_in<'s>(scene: &'s Scene, words: Range<usize>, countries: bool) -> Option<&'s Seen> {
    let end = words.end;
    let acts = |seen: &&Seen| !scene.is_place(seen.actor) && !owns(scene, seen);
    let country = |seen: &&Seen| countries && seen.words().end == end && scene.is_country(seen.actor);
    let seen = scene.cast_in(words);
    seen.iter().rev().find(acts).or_else(|| seen.iter().rev().find(country))
}

/// "Berg's adviser", "his wife": the mention only says whose.
fn owns(scene: &Scene, seen: &Seen) -> bool {
    let pronoun = seen.form == Form::Pronoun && scene.any(seen.words().start, words!["his", "her", "their", "its"]);
    let noun =
        |at: usize| scene.document.words.get(at).is_some_and(|word| matches!(word.tag, Tag::Noun | Tag::Adjective));
    scene.is_genitive(seen.words().end) || pronoun && noun(seen.words().end)
}

/// The place that `words` give after "in", "at", "to" and the like.
pub(super) fn place(scene: &Scene, words: &Range<usize>) -> Option<ActorId> {
    place_after(scene, words, words!["at", "in", "near", "outside"])
}

/// The same for who moves, also after "to" and "through".
pub(super) fn goal(scene: &Scene, words: &Range<usize>) -> Option<ActorId> {
    place_after(scene, words, words!["at", "in", "into", "near", "outside", "through", "to"])
}

/// The same for an attack, also after "on".
pub(super) fn target(scene: &Scene, words: &Range<usize>) -> Option<ActorId> {
    place_after(scene, words, words!["against", "at", "in", "near", "on", "outside"])
}

fn place_after(scene: &Scene, words: &Range<usize>, prepositions: &[Atom]) -> Option<ActorId> {
    let place = |at: usize| place_at(scene, at + 1, words.end);
    words.clone().filter(|&at| scene.any(at, prepositions)).find_map(place)
}

/// "met in Bern", "will meet again on Monday": several meet, and nothing is met, as a goal or criticism is.
pub(super) fn gathers(scene: &Scene, after: &Range<usize>) -> bool {
    let first = after.start;
    let preposition = scene.document.tag(first) == Tag::Preposition && !scene.any(first, words!["with", "by", "of"]);
    scene.time_from(first).is_some() || preposition || scene.any(first, words!["again", "here", "in", "on"])
}

/// The last place of the noun phrase at `at`: "Moscow's Zaryadye Park" is the park.
pub(super) fn place_at(scene: &Scene, at: usize, end: usize) -> Option<ActorId> {
    let is_place =
        |seen: &&Seen| scene.actors[seen.actor.0 as usize].kind == ActorKind::Place && seen.form == Form::Name;
    let seen = scene.cast_in(phrase(scene, at, end)).iter().rev().find(is_place)?;
    let ends = seen.words().end >= phrase(scene, at, end).end || scene.time_from(seen.words().end).is_some();
    ends.then_some(seen.actor)
}

/// The day that `words` give, or that opens the sentence ("On Tuesday, …").
pub(super) fn time(scene: &Scene, sentence: &Sentence, words: &Range<usize>) -> Option<TimeId> {
    let opening = || {
        let first = day_in(scene, &(sentence.words.start..sentence.words.start + 3))?;
        scene.is(scene.time_words(first).end, word!(",")).then_some(first)
    };
    day_in(scene, words).or_else(opening)
}

/// The first day or longer time that `words` give.
pub(super) fn day_in(scene: &Scene, words: &Range<usize>) -> Option<TimeId> {
    // "a 2024 law" was not signed in 2024, nor "its third-quarter results" published in that quarter, nor does it happen on
    // Monday that somebody sets a "Monday deadline".
    let describes = |id: TimeId| {
        let words = scene.time_words(id);
        let before = words.start.wrapping_sub(1);
        let value = &scene.time(id).value;
        // "Norvik's 1975 invasion" was in that year.
        let owned = (scene.document.tag(before) == Tag::Possessive || scene.is_genitive(before))
            && !scene.document.is_listed(words.end, &lexicon::EVENT_WORDS);
        let led = owned || scene.document.tag(before) == Tag::Determiner;
        led && (value.len() == 4 || value.contains("-Q")) && scene.document.tag(words.end).is_noun()
            // "the attacks since 2015"
            || scene.any(words.start.wrapping_sub(1), words!["since"])
            || scene.document.listed_lower(words.end, &lexicon::DEADLINE_WORDS) == Some("deadline")
    };
    let dated =
        |id: &TimeId| scene.time(*id).from.is_some() && scene.time(*id).value != "PRESENT_REF" && !describes(*id);
    scene.times_in(words.clone()).find(dated)
}

/// The words before `at` that go with the same verb: "in Moscow on Wednesday" in "arrived in Moscow on Wednesday for".
pub(super) fn back_to_verb(scene: &Scene, sentence: &Sentence, at: usize) -> Range<usize> {
    let stops = |word: &usize| scene.is_mark(*word) || scene.document.words[*word].tag.is_verb();
    (sentence.words.start..at).rev().find(stops).map_or(sentence.words.start, |stop| stop + 1)..at
}
