//! Events told by a verb: who before it; whom, where and when after it.

use super::telling::Telling;
use super::{EventWord, clause, mood, others, plain, senses, subjects, things, untrue};
use crate::facts::*;
use crate::lexicon;
use crate::passes::scene::{Scene, Seen};
use crate::text::{Sentence, Tag};
use std::ops::Range;

/// The event that the verb `at` tells; `None` where nobody stands before it or what its kind needs is missing.
pub(super) fn event(scene: &Scene, sentence: &Sentence, at: usize, word: EventWord) -> Option<Event> {
    let group = verb_group(scene, sentence, at);
    if is_modifier(scene, at, &group, word) {
        return None;
    }
    // "left rates unchanged on Thursday"
    let left = senses::leaves_rates(scene.document, at).map_or(at, |end| end - 1);
    let after = at + 1..clause::reach(scene, sentence, left).end;
    if senses::is_other(scene, at, &after, word) {
        return None;
    }
    let passive = is_passive(scene, &group);
    let Some(subject) = subject(scene, sentence, &group) else {
        return plain::event(scene, &plain::Clause { sentence, group, after, passive }, word);
    };
    let doer = mood::Doer::named(scene, subject);
    // "said his son was 12 when he died"
    let other = subject.form == Form::Pronoun && others::may_mean(scene, subject);
    let dies = word.kind == EventKind::Death && (passive || word.intransitive);
    if other && dies || untrue::is_untrue(scene, doer.first) {
        return None;
    }
    if word.things || word.judges && (passive || !things::judges(scene, &(doer.first..doer.end))) {
        return None;
    }
    let mut telling =
        Telling { scene, word, passive, subject, subjects: 0, who: clause::subjects(scene, subject), after };
    telling.subjects = telling.who.len();
    telling.add_other_party();
    if !telling.subject_can_act() || !telling.is_complete() {
        return None;
    }
    let agreed = word.kind == EventKind::Deal && agreed(scene, &group).is_some();
    if word.kind == EventKind::Welcome && passive {
        telling.who.rotate_left(telling.subjects);
    }
    let after = &telling.after;
    // "Trump on Tuesday signed": the day right before the verb
    let time = (group.start.checked_sub(1).and_then(|last| scene.time_ending(last)))
        .filter(|&id| scene.time_words(id).start > subject.words().start && scene.time(id).from.is_some())
        .or_else(|| {
            let mut told = clause::time(scene, sentence, after).into_iter();
            told.find(|&id| !is_of_content(scene, word, at, id) && !is_of_crime(scene, word.kind, at, id))
        })
        .or_else(|| clause_before(scene, sentence, word.kind, doer.first))
        .or_else(|| clause_behind(scene, sentence, word.kind, after.end))
        // "In May she steps down"
        .or_else(|| opening(scene, sentence, subject.words().start));
    // A court rules on every day; a ruling with its day is news.
    if word.judges && time.is_none() {
        return None;
    }
    let start = subject.words().start.min(group.start);
    // "said it would recall 61,000 cars": news without its day
    let announces = matches!(telling.kind(), EventKind::Deal | EventKind::Decision | EventKind::Office);
    Some(Event {
        span: scene.span(&(start..last_word(scene, after, at)))?,
        kind: if agreed { EventKind::Decision } else { telling.kind() },
        place: telling.place(),
        time,
        duration: None,
        status: match () {
            () if agreed => Status::Happened,
            // "said he would name a deputy": not himself
            () if (time.is_some() || announces)
                && (word.kind != EventKind::Office || word.intransitive)
                && mood::is_foretold(scene, sentence, &group, subject) =>
            {
                Status::Planned
            }
            // "refused to resign": nobody had planned it.
            () => mood::status(scene, &group, &doer)
                .filter(|&status| status != Status::Cancelled || word.kind != EventKind::Office || passive)?,
        },
        told_again: Vec::new(),
        rule: if passive { EventRule::PassiveVerb } else { EventRule::ActorVerb },
        sure: subject.sure
            && !other
            && !mood::is_hedged(scene, &group)
            && !untrue::is_only_claimed(scene, doer.first)
            && (telling.subjects > 1 || !joins_unnamed(scene, sentence, doer.first)),
        who: telling.who,
    })
}

/// The day that opens the sentence right before its subject, which starts with the word `first`.
fn opening(scene: &Scene, sentence: &Sentence, first: usize) -> Option<TimeId> {
    let day = scene.time_ending(first.checked_sub(1)?).filter(|&id| scene.time(id).from.is_some())?;
    (scene.time_words(day).start == sentence.words.start + 1 && scene.any(sentence.words.start, words!["in", "on"]))
        .then_some(day)
}

/// "Workers and street cleaners will walk out": the first of those who do it, up to "and" before the word `first`, are nobody
/// that is known.
fn joins_unnamed(scene: &Scene, sentence: &Sentence, first: usize) -> bool {
    let and = first.checked_sub(1).filter(|&and| and > sentence.words.start && scene.is(and, word!("and")));
    and.is_some_and(|and| {
        let before = sentence.words.start.max(and.saturating_sub(30))..and;
        scene.seen_ending(and - 1).is_none() && !before.into_iter().any(|at| scene.document.tag(at).is_finite())
    })
}

/// "A boat capsized on Monday and 41 migrants drowned": a death has the day of what the clause before "and" tells, where the
/// sentence gives no other. Its subject starts with the word `first`.
fn clause_before(scene: &Scene, sentence: &Sentence, kind: EventKind, first: usize) -> Option<TimeId> {
    if kind != EventKind::Death || first == 0 || !scene.is(first - 1, word!("and")) {
        return None;
    }
    let mut days = scene.times_in(sentence.words.start..first);
    let day = days.next().filter(|&id| scene.time(id).kind == TimeKind::Date && scene.time(id).from.is_some());
    day.filter(|_| days.next().is_none() && scene.times_in(first..sentence.words.end).next().is_none())
}

/// "died when the boat sank on March 3": a death has the one day of what "when", at `end`, tells.
fn clause_behind(scene: &Scene, sentence: &Sentence, kind: EventKind, end: usize) -> Option<TimeId> {
    if kind != EventKind::Death || !scene.is(end, word!("when")) {
        return None;
    }
    let mut days = scene.times_in(end..sentence.words.end);
    let day = days.next().filter(|&id| scene.time(id).kind == TimeKind::Date && scene.time(id).from.is_some());
    day.filter(|_| days.next().is_none())
}

/// "issued a warning from 6 p.m.", "approved a cap until May", "rejected an offer to cut fares next week": of what was
/// issued, and not of the issuing, by the verb `at`.
pub(super) fn is_of_content(scene: &Scene, word: EventWord, at: usize, time: TimeId) -> bool {
    let start = scene.time_words(time).start;
    let aim = |to: usize| scene.is(to, word!("to")) && scene.document.tag(to + 1) == Tag::Verb;
    (word.judges || matches!(word.kind, EventKind::Release | EventKind::Decision))
        && (scene.any(start.wrapping_sub(1), words!["from", "until", "through"]) || (at + 1..start).any(aim))
}

/// "charged with striking a clerk on Aug. 3", "fined for Sunday's riot", "convicted of the attacks of 2015": the day of what
/// somebody is tried for, by the verb `at`.
pub(super) fn is_of_crime(scene: &Scene, kind: EventKind, at: usize, time: TimeId) -> bool {
    let words = scene.time_words(time);
    let led = (at + 1..words.start).find(|&at| scene.any(at, words!["with", "of", "for", "over"]));
    let attack = |at: usize| {
        scene.document.listed_lower(at, &lexicon::EVENT_WORDS).is_some_and(|entry| entry.starts_with("attack"))
    };
    // "in connection with the attacks of Aug. 3", "with the Aug. 3 attacks"
    let crime = |from: usize| {
        (from + 1..words.start).any(|at| mood::is_ing(scene, at) || attack(at))
            || (words.end..words.end + 3).take_while(|&at| !scene.is_mark(at)).any(attack)
    };
    kind == EventKind::Court && led.is_some_and(|from| crime(from) || scene.is_genitive(words.end))
}

/// "agreed on Tuesday to buy": where "agreed" stands before the day on which it was agreed, which is past.
fn agreed(scene: &Scene, group: &Range<usize>) -> Option<usize> {
    let day = scene.time_ending(group.start.checked_sub(1).filter(|_| scene.is(group.start, word!("to")))?)?;
    let before = scene.time_words(day).start.checked_sub(1)?;
    let before = if scene.is(before, word!("on")) { before.checked_sub(1)? } else { before };
    (scene.is(before, word!("agreed")) && !scene.any(before.wrapping_sub(1), words!["not", "n't", "n’t"]))
        .then_some(before)
}

/// "the released hostages", "a poll released last week": the word describes a noun. A form in "-ing" right behind
/// somebody does not, whatever its tag: "the two walking".
fn is_modifier(scene: &Scene, at: usize, group: &Range<usize>, word: EventWord) -> bool {
    let helped = group.start < at && group.clone().any(|word| is_auxiliary(scene, word));
    if mood::is_ing(scene, at) && !helped {
        return at.checked_sub(1).and_then(|before| scene.seen_ending(before)).is_none();
    }
    let before = at.checked_sub(1).and_then(|before| scene.document.words.get(before));
    let tag = scene.document.words[at].tag;
    before.is_some_and(|word| matches!(word.tag, Tag::Determiner | Tag::Adjective | Tag::Possessive))
        || matches!(tag, Tag::Adjective | Tag::Noun | Tag::ProperNoun)
        || tag == Tag::VerbParticiple && !helped && !(word.intransitive || is_journey(word.kind))
}

/// Nobody is arrived or returned, so that the form cannot be a passive.
fn is_journey(kind: EventKind) -> bool {
    matches!(kind, EventKind::Arrival | EventKind::Departure)
}

fn is_auxiliary(scene: &Scene, at: usize) -> bool {
    matches!(scene.document.words[at].tag, Tag::Auxiliary | Tag::Modal) || scene.any(at, words!["be", "been", "being"])
}

/// The verb with the helping words before it, and what governs it: "agreed to", "did not".
fn verb_group(scene: &Scene, sentence: &Sentence, at: usize) -> Range<usize> {
    let helps = |at: usize| {
        let tag = scene.document.words[at].tag;
        matches!(tag, Tag::Auxiliary | Tag::Modal | Tag::Particle | Tag::Adverb)
            || scene.any(at, words!["be", "been", "being", "to", "not"])
    };
    let start =
        (sentence.words.start..at).rev().find(|&word| !helps(word)).map_or(sentence.words.start, |word| word + 1);
    start..at + 1
}

fn is_passive(scene: &Scene, group: &Range<usize>) -> bool {
    group.clone().any(|at| scene.any(at, words!["was", "were", "is", "are", "be", "been", "being"]))
        && !mood::is_ing(scene, group.end - 1)
        && !group.clone().any(|at| scene.is(at, word!("to")) && at + 2 == group.end)
}

/// Who does it: before a bare participle ("videos of the two walking") the words right before it; behind "and" the
/// subject of the verb before ("Berg arrived and met Moreau").
fn subject<'s>(scene: &'s Scene, sentence: &Sentence, group: &Range<usize>) -> Option<&'s Seen> {
    let (verb, floor) = (group.end - 1, sentence.words.start);
    if mood::is_ing(scene, verb) && group.len() == 1 {
        return scene.seen_ending(verb.checked_sub(1)?).filter(|seen| seen.words().start >= floor);
    }
    // "Ann Lund, doctor, born 14 March 1930; died 26 May 2025"
    if scene.is(verb, word!("died")) && scene.document.is(verb.wrapping_sub(1), words![";"]) {
        let born = (floor.max(verb.saturating_sub(12))..verb).any(|at| scene.is(at, word!("born")));
        return scene.cast_in(floor..floor + 1).first().filter(|_| born);
    }
    let anchor = agreed(scene, group).unwrap_or_else(|| mood::anchor(scene, group));
    let near = scene.subject(anchor, floor);
    if let Some(seen) = near {
        // "the widow of the actor Al Moe, who died"
        let relative = scene.any(scene.subject_end(anchor, floor).wrapping_sub(1), words!["who", "which"]);
        let owned = || subjects::before_countries(scene, floor, seen.words().end).is_some();
        return near.filter(|_| !owned()).filter(|_| relative || !subjects::hangs(scene, seen, floor));
    }
    // "Tom Hill, a farmer, of Leeds, died"
    let end = scene.subject_end(anchor, floor);
    let before = subjects::before_additions(scene, floor, end);
    let added = (before < end).then(|| scene.seen_ending(before - 1)).flatten();
    let added = added.filter(|seen| seen.words().start >= floor && !scene.follows_preposition(seen));
    // "A carer who stole from patients has been jailed"
    let added = added.or_else(|| {
        let who = subjects::before_relative(scene, floor, end)?.checked_sub(1)?;
        let seen = scene.seen_ending(who).filter(|seen| seen.words().start >= floor)?;
        (seen.form == Form::Role && !scene.follows_preposition(seen)).then_some(seen)
    });
    added.filter(|seen| !subjects::hangs(scene, seen, floor)).or_else(|| {
        let and = anchor.min(group.start).checked_sub(1).filter(|&at| scene.any(at, words!["and", "then"]))?;
        let earlier = (floor..and).rev().take(16).find(|&at| {
            matches!(scene.document.words[at].tag, Tag::VerbPast | Tag::VerbS | Tag::VerbParticiple | Tag::Verb)
        })?;
        scene.subject(earlier, floor)
    })
}

/// Where the telling ends: behind the last mention or time that belongs to it, or the object's phrase.
pub(super) fn last_word(scene: &Scene, after: &Range<usize>, at: usize) -> usize {
    let cast = scene.cast_in(after.clone()).iter().map(|seen| seen.words().end).filter(|&end| end <= after.end).max();
    let time = scene.times_in(after.clone()).map(|id| scene.time_words(id).end).max();
    let noun = (at + 1..after.end)
        .take_while(|&word| !scene.is_mark(word))
        .find(|&word| scene.document.words[word].tag == Tag::Noun);
    let end = cast.max(time).max(noun.map(|noun| noun + 1)).unwrap_or(at + 1).max(at + 1);
    let compound = (end..after.end).take_while(|&word| scene.document.words[word].tag == Tag::Noun).count();
    end + compound
}
