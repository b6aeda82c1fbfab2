//! Events told by a noun: "the meeting between Putin and Witkoff", "his visit in April", "a CBS interview".

use super::clause;
use crate::facts::*;
use crate::passes::scene::{Scene, Seen};
use crate::text::{Sentence, Tag};
use std::ops::Range;

/// The event of `kind` that the noun `at` tells. Its `who` is empty for a mere mention of an event told elsewhere.
pub(super) fn event(scene: &Scene, sentence: &Sentence, at: usize, kind: EventKind) -> Option<Event> {
    if !matches!(scene.document.words[at].tag, Tag::Noun)
        || scene.document.words.get(at + 1).is_some_and(|next| next.tag == Tag::Noun)
    {
        return None;
    }
    let start = phrase_start(scene, sentence, at);
    let after = reach(scene, sentence, at);
    let possessor = possessor(scene, start, at);
    let mut who: Vec<ActorId> = possessor.map(|seen| clause::subjects(scene, seen)).unwrap_or_default();
    let mut end = at + 1;
    if scene.any(at + 1, &["between", "with", "of", "among"]) && needs_people(kind) {
        let (others, last) = clause::people(scene, at + 2, after.end);
        let alone = scene.is(at + 1, "with");
        who.extend(others.into_iter().filter(|id| !who.contains(id)).collect::<Vec<_>>());
        end = last.max(end);
        if alone && who.len() == 1 {
            let subject = sentence_subject(scene, sentence, start);
            who.splice(0..0, subject.map(|seen| clause::subjects(scene, seen)).unwrap_or_default());
            who.dedup();
        }
    }
    let rule = rule(kind, possessor.is_some(), who.len());
    if kind == EventKind::Interview {
        who.extend(sentence_subject_after(scene, sentence, after.end).map(|seen| seen.actor));
    }
    let time = clause::time(scene, sentence, &after)
        .filter(|id| kind != EventKind::Meeting || scene.time_words(*id).start <= end + 1);
    let end = time.map_or(end, |id| scene.time_words(id).end).max(end);
    let short = who.len() < 2 && needs_people(kind);
    if short && scene.any(at + 1, &["between", "among"]) {
        return None;
    }
    Some(Event {
        span: scene.span(&(start..end))?,
        kind,
        place: clause::place(scene, &(at + 1..after.end)).or_else(|| clause::place_at(scene, start, at)),
        time,
        duration: scene.times_in(start..at).find(|id| scene.time(*id).kind == TimeKind::Duration),
        status: Status::Happened,
        told_again: Vec::new(),
        rule: if short { EventRule::EventMentioned } else { rule },
        sure: possessor.is_none_or(|seen| seen.sure),
        who: if short { Vec::new() } else { who },
    })
}

/// The noun's reach, past a participle that goes with it: "a CBS interview aired Tuesday".
fn reach(scene: &Scene, sentence: &Sentence, at: usize) -> Range<usize> {
    let aired = scene.any(at + 1, &["aired", "broadcast", "conducted", "given", "held", "published", "recorded"]);
    let after = clause::reach(scene, sentence, at + usize::from(aired));
    at + 1..after.end
}

/// Whether an event of this kind is one only between two.
fn needs_people(kind: EventKind) -> bool {
    matches!(kind, EventKind::Meeting | EventKind::Call)
}

fn rule(kind: EventKind, possessed: bool, who: usize) -> EventRule {
    match kind {
        EventKind::Interview => EventRule::MediumInterview,
        _ if possessed => EventRule::PossessedNoun,
        _ if who == 0 => EventRule::EventMentioned,
        _ => EventRule::EventNoun,
    }
}

/// The first word of the noun's phrase.
fn phrase_start(scene: &Scene, sentence: &Sentence, at: usize) -> usize {
    let floor = sentence.words.start.max(at.saturating_sub(8));
    let inside = |word: usize| {
        let tag = scene.document.words[word].tag;
        scene.is_genitive(word)
            || matches!(
                tag,
                Tag::Determiner
                    | Tag::Adjective
                    | Tag::Noun
                    | Tag::ProperNoun
                    | Tag::Number
                    | Tag::Possessive
                    | Tag::Adverb
            )
    };
    (floor..at).rev().find(|&word| !inside(word)).map_or(floor, |word| word + 1)
}

/// "Witkoff's latest trip", "his previous visit": the one whose event it is.
fn possessor<'s>(scene: &'s Scene, start: usize, at: usize) -> Option<&'s Seen> {
    let owns = |seen: &&Seen| scene.is_genitive(seen.words.end) || seen.form == Form::Pronoun;
    let acts = |seen: &&Seen| scene.actors[seen.actor.0 as usize].kind != ActorKind::Place;
    scene.cast_in(start..at).iter().rev().filter(owns).find(acts)
}

/// Who the sentence before `end` is about: its first mention that stands before a verb.
fn sentence_subject<'s>(scene: &'s Scene, sentence: &Sentence, end: usize) -> Option<&'s Seen> {
    let verb =
        (sentence.words.start..end).find(|&at| matches!(scene.document.words[at].tag, Tag::VerbPast | Tag::VerbS))?;
    scene.subject(verb, sentence.words.start)
}

/// "In a CBS interview aired Tuesday, Trump stated": who speaks after the opening phrase.
fn sentence_subject_after<'s>(scene: &'s Scene, sentence: &Sentence, from: usize) -> Option<&'s Seen> {
    let comma = (from.saturating_sub(4)..sentence.words.end.min(from + 6)).find(|&at| scene.is(at, ","))?;
    scene
        .cast_in(comma + 1..(comma + 5).min(sentence.words.end))
        .iter()
        .find(|seen| scene.actors[seen.actor.0 as usize].kind == ActorKind::Person)
}
