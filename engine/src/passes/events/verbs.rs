//! Events told by a verb: who before it; whom, where and when after it.

use super::clause;
use crate::facts::*;
use crate::passes::scene::{Scene, Seen};
use crate::text::{Sentence, Tag};
use std::ops::Range;

/// The event of `kind` that the verb `at` tells; `None` where nobody stands before it or what it needs is missing.
pub(super) fn event(scene: &Scene, sentence: &Sentence, at: usize, kind: EventKind) -> Option<Event> {
    if is_modifier(scene, at) {
        return None;
    }
    let after = clause::reach(scene, sentence, at);
    let group = verb_group(scene, sentence, at);
    let passive = is_passive(scene, &group);
    let subject = subject(scene, sentence, at)?;
    let mut who = clause::subjects(scene, subject);
    let subject_acts = who.iter().all(|id| scene.actors[id.0 as usize].kind != ActorKind::Place);
    let other = other_party(scene, kind, &after, passive);
    let first_other = who.len();
    who.extend(other.into_iter().filter(|id| !who.contains(id)).collect::<Vec<_>>());
    if !(subject_acts || passive) || !is_complete(scene, kind, &who, first_other, &after, passive) {
        return None;
    }
    if matches!(kind, EventKind::Welcome) && passive {
        who.rotate_left(first_other);
    }
    let start = subject.words.start.min(group.start);
    let end = last_word(scene, &after, at);
    Some(Event {
        span: scene.span(&(start..end))?,
        kind,
        place: clause::place(scene, &after).or_else(|| clause::place_at(scene, after.start, after.end)),
        time: clause::time(scene, sentence, &after),
        duration: None,
        status: status(scene, &group)?,
        told_again: Vec::new(),
        rule: if passive { EventRule::PassiveVerb } else { EventRule::ActorVerb },
        sure: subject.sure,
        who,
    })
}

/// "the released hostages", "a signed copy": the word describes a noun. A form in "-ing" right behind somebody does
/// not, whatever its tag: "the two walking".
fn is_modifier(scene: &Scene, at: usize) -> bool {
    if is_ing(scene, at) {
        return at.checked_sub(1).and_then(|before| scene.seen_ending(before)).is_none();
    }
    let before = at.checked_sub(1).and_then(|before| scene.document.words.get(before));
    before.is_some_and(|word| matches!(word.tag, Tag::Determiner | Tag::Adjective | Tag::Possessive))
        || matches!(scene.document.words[at].tag, Tag::Adjective | Tag::Noun | Tag::ProperNoun)
}

fn is_ing(scene: &Scene, at: usize) -> bool {
    scene.document.word(at).ends_with("ing")
}

/// The verb with the helping words before it.
fn verb_group(scene: &Scene, sentence: &Sentence, at: usize) -> Range<usize> {
    let helps = |at: usize| {
        let tag = scene.document.words[at].tag;
        matches!(tag, Tag::Auxiliary | Tag::Modal | Tag::Particle | Tag::Adverb)
            || scene.any(at, &["be", "been", "being"])
    };
    let start =
        (sentence.words.start..at).rev().find(|&word| !helps(word)).map_or(sentence.words.start, |word| word + 1);
    start..at + 1
}

fn is_passive(scene: &Scene, group: &Range<usize>) -> bool {
    group.clone().any(|at| scene.any(at, &["was", "were", "is", "are", "be", "been", "being"]))
        && !is_ing(scene, group.end - 1)
}

/// Who does it: before a participle ("videos of the two walking") the words right before it.
fn subject<'s>(scene: &'s Scene, sentence: &Sentence, at: usize) -> Option<&'s Seen> {
    if is_ing(scene, at) {
        return scene.seen_ending(at.checked_sub(1)?).filter(|seen| seen.words.start >= sentence.words.start);
    }
    scene.subject(at, sentence.words.start)
}

/// The other party: after "by" in the passive, after "with" where an event is one of several, else the object, which
/// stands right behind the verb.
fn other_party(scene: &Scene, kind: EventKind, after: &Range<usize>, passive: bool) -> Vec<ActorId> {
    use EventKind::{Attack, Call, Court, Deal, Meeting, Office, Vote, Walk, Welcome};
    let cue = match kind {
        _ if passive => "by",
        Meeting | Call | Walk => "with",
        _ => "",
    };
    let named = after.clone().find(|&word| scene.is(word, cue));
    let object = matches!(kind, Attack | Call | Court | Deal | Meeting | Office | Vote | Welcome) && !passive;
    match named.map(|cue| cue + 1).or(object.then_some(after.start)) {
        Some(from) => clause::people(scene, from, after.end).0,
        None => Vec::new(),
    }
}

/// Whether the clause says what an event of its kind needs, so that "met the goal" is no meeting.
fn is_complete(
    scene: &Scene,
    kind: EventKind,
    who: &[ActorId],
    subjects: usize,
    after: &Range<usize>,
    passive: bool,
) -> bool {
    let place = || clause::place(scene, after).is_some() || clause::place_at(scene, after.start, after.end).is_some();
    let by_phone = || after.clone().any(|at| scene.any(at, &["phone", "telephone", "call", "video"]));
    let persons = who.iter().filter(|id| is_human(scene, **id)).count();
    match kind {
        EventKind::Meeting | EventKind::Welcome => who.len() >= 2 && persons >= 1,
        EventKind::Call => who.len() >= 2 && by_phone(),
        EventKind::Walk => persons >= 1 && place(),
        EventKind::Arrival | EventKind::Departure | EventKind::Visit => place() || who.len() > subjects,
        EventKind::Court | EventKind::Attack | EventKind::Office => !who.is_empty(),
        EventKind::Deal => who.len() > subjects || passive,
        _ => true,
    }
}

fn is_human(scene: &Scene, id: ActorId) -> bool {
    matches!(scene.actors[id.0 as usize].kind, ActorKind::Person | ActorKind::Unnamed | ActorKind::Group)
}

/// Whether it took place; `None` for what only may or might.
fn status(scene: &Scene, group: &Range<usize>) -> Option<Status> {
    let has = |words: &[&str]| group.clone().any(|at| scene.any(at, words));
    if has(&["may", "might", "could", "would", "can", "should", "must"]) {
        return None;
    }
    Some(if has(&["not", "n't", "n’t", "never"]) {
        Status::Cancelled
    } else if has(&["will", "'ll", "’ll", "to"]) {
        Status::Planned
    } else if is_ing(scene, group.end - 1) && has(&["is", "are"]) {
        Status::Ongoing
    } else {
        Status::Happened
    })
}

/// Where the telling ends: behind the last mention or time that belongs to it, or the object's phrase.
fn last_word(scene: &Scene, after: &Range<usize>, at: usize) -> usize {
    let cast = scene.cast_in(after.clone()).iter().map(|seen| seen.words.end).filter(|&end| end <= after.end).max();
    let time = scene.times_in(after.clone()).map(|id| scene.time_words(id).end).max();
    let noun = (at + 1..after.end)
        .take_while(|&word| !scene.is_mark(word))
        .find(|&word| scene.document.words[word].tag == Tag::Noun);
    cast.max(time).max(noun.map(|noun| noun + 1)).unwrap_or(at + 1).max(at + 1)
}
