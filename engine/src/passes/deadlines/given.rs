//! "given Moscow until Friday to cease …", "gave Iran 48 hours to respond", "has until June 3 to answer".

use super::draft::{Draft, Due};
use super::due::{due_at, of_time};
use super::extent::{demand_from, threat_after};
use super::holders::{holder, told};
use crate::facts::*;
use crate::passes::scene::Scene;
use crate::text::Tag;
use std::ops::Range;

const GIVES: &[&str] = &["give", "gives", "gave", "given", "giving", "grant", "granted", "grants", "granting"];
const HAS: &[&str] = &["has", "have", "had", "'ve", "’ve"];
const HEDGES: &[&str] =
    &["got", "only", "just", "about", "now", "up", "to", "until", "another", "a", "at", "most", "an", "the"];

/// A deadline at "until".
pub(super) fn given_until(scene: &Scene, sentence: usize, words: &Range<usize>, until: usize) -> Option<Draft> {
    let due = due_at(scene, until + 1, words.end).filter(|due| due.from.is_some())?;
    let has = before_hedges(scene, until, words.start).filter(|&at| scene.any(at, HAS));
    if let Some(has) = has.filter(|&has| !scene.any(has + 1, GIVES)) {
        let mut draft = Draft::new(sentence, until, DeadlineRule::HasUntil);
        if !ends_or_demands(scene, due.end, words.end) {
            return None;
        }
        draft.on = sure(holder(scene, has, words.start));
        // "had until Friday" may have run out, or may be what somebody said on Tuesday.
        draft.sure = !scene.is(has, "had") || due.precision <= Precision::Day && !is_weekday(scene, due);
        // "told residents that they had until Friday": who told it set it, and Friday lies ahead of that.
        if let Some((teller, told)) = told(scene, has, words.start) {
            (draft.set_by, draft.on) = (teller, draft.on.or(told));
            draft.sure |= due.time.is_some_and(|id| scene.time(id).sure);
        }
        return Some(described(scene, draft, due, words.end));
    }
    let gives = (words.start.max(until.saturating_sub(12))..until)
        .rev()
        .take_while(|&at| !scene.any(at, &["that", "which", "who", ",", ";"]))
        .find(|&at| scene.any(at, GIVES));
    // "was given a free hand until Friday": something, and not a time
    if gives.is_some_and(|at| scene.is(at.wrapping_sub(1), "been") && scene.any(at + 1, &["a", "an"])) {
        return None;
    }
    let Some(gives) = gives else { return also_has(scene, sentence, words, until, due) };
    let mut draft = Draft::new(sentence, until, DeadlineRule::GivenUntil);
    parties_of_gift(scene, &mut draft, gives, until, words.start);
    Some(described(scene, draft, due, words.end))
}

/// "The tenants have until Friday to object, and the owner until Monday to reply": the verb is not said again.
fn also_has(scene: &Scene, sentence: usize, words: &Range<usize>, until: usize, due: Due) -> Option<Draft> {
    let and = (words.start.max(until.saturating_sub(6))..until).rev().find(|&at| scene.is(at, "and"))?;
    let own_verb = (and..until).any(|at| scene.document.words[at].tag.is_verb() || scene.is_mark(at));
    let first = (words.start..and).rev().take(40).find(|&at| scene.is(at, "until"))?;
    let has = before_hedges(scene, first, words.start).filter(|&at| scene.any(at, HAS))?;
    let to = scene.is(due.end, "to");
    let mut draft = Draft::new(sentence, until, DeadlineRule::HasUntil);
    draft.on = sure(object(scene, and + 1, until));
    draft.sure = !scene.is(has, "had");
    (to && until > and + 1 && !own_verb).then(|| described(scene, draft, due, words.end))
}

fn is_weekday(scene: &Scene, due: Due) -> bool {
    due.time.is_some_and(|id| scene.time(id).stated.contains(&Stated::Weekday))
}

/// A deadline at a length of time that "to" and a verb follow: "have 30 days to appeal", "have 30 days from the ruling to
/// appeal".
pub(super) fn given_duration(scene: &Scene, sentence: usize, words: &Range<usize>, id: TimeId) -> Option<Draft> {
    let mut span = scene.time_words(id);
    let counted = scene.time(id).rule == TimeRule::Distance;
    // "30 days from Tuesday's ruling to appeal"
    if counted {
        span.end = (span.end..span.end + 3).find(|&at| scene.is(at, "to"))?;
    }
    // "have five days left to use them"
    span.end += usize::from(scene.is(span.end, "left"));
    let length = counted || scene.time(id).kind == TimeKind::Duration;
    if !length || !scene.is(span.end, "to") || !is_verb(scene, span.end + 1) {
        return None;
    }
    let due = Due { end: span.end, ..of_time(scene, id)? };
    let before = before_hedges(scene, span.start, words.start)?;
    let gives = (words.start.max(span.start.saturating_sub(8))..span.start).rev().find(|&at| scene.any(at, GIVES));
    if let Some(gives) = gives {
        let mut draft = Draft::new(sentence, span.start, DeadlineRule::GivenDuration);
        parties_of_gift(scene, &mut draft, gives, span.start, words.start);
        return Some(described(scene, draft, due, words.end));
    }
    if !scene.any(before, HAS) || is_year_or_more(scene, id) {
        return None;
    }
    let mut draft = Draft::new(sentence, span.start, DeadlineRule::HasDuration);
    draft.on = sure(holder(scene, before, words.start));
    draft = described(scene, draft, due, words.end);
    let tale = scene.is(before, "had") || scene.time(id).value.ends_with('S');
    (draft.consequence.is_some() || is_act_of_duty(scene, span.end + 1) && !tale).then_some(draft)
}

/// "has two years to live": lives and terms are long, time limits short.
fn is_year_or_more(scene: &Scene, id: TimeId) -> bool {
    scene.time(id).value.ends_with('Y')
}

const DUTIES: &[&str] = &[
    "accept",
    "agree",
    "answer",
    "appeal",
    "apply",
    "approve",
    "cease",
    "challenge",
    "choose",
    "claim",
    "close",
    "complete",
    "comply",
    "contest",
    "cure",
    "decide",
    "deliver",
    "demolish",
    "disarm",
    "disclose",
    "divest",
    "draft",
    "evacuate",
    "file",
    "find",
    "fix",
    "form",
    "free",
    "halt",
    "hand",
    "implement",
    "leave",
    "lodge",
    "make",
    "move",
    "name",
    "nominate",
    "object",
    "pass",
    "pay",
    "present",
    "produce",
    "provide",
    "raise",
    "ratify",
    "reach",
    "reconsider",
    "refund",
    "register",
    "remove",
    "renew",
    "repair",
    "repay",
    "reply",
    "report",
    "request",
    "respond",
    "restore",
    "return",
    "secure",
    "sell",
    "settle",
    "shut",
    "sign",
    "stop",
    "submit",
    "surrender",
    "transfer",
    "vacate",
    "veto",
    "withdraw",
];

/// Verbs that a limit is usually set for. "has three days to prepare" may be mere circumstance.
fn is_act_of_duty(scene: &Scene, verb: usize) -> bool {
    scene.any(verb, DUTIES)
}

/// The giver before the verb, the receiver after it; turned round in "was given until Friday by the court".
fn parties_of_gift(scene: &Scene, draft: &mut Draft, gives: usize, anchor: usize, floor: usize) {
    // "was given", and a headline's "Hamas given until Sunday"
    let helped = |words: &[&str]| (floor.max(gives.saturating_sub(3))..gives).any(|at| scene.any(at, words));
    let passive = helped(&["was", "were", "been", "being", "is", "are", "be"])
        && scene.any(gives, &["given", "granted"])
        || scene.is(gives, "given") && !helped(HAS);
    let subject = sure(scene.subject(gives, floor));
    if passive {
        draft.on = subject;
    } else {
        draft.set_by = subject;
        draft.on = sure(object(scene, gives + 1, anchor));
    }
}

/// The last mention between a verb and what it governs, if the words reach up to it: "given Moscow until".
pub(super) fn object<'s>(scene: &'s Scene, from: usize, to: usize) -> Option<&'s crate::passes::scene::Seen> {
    let last = to.checked_sub(1)?;
    scene.seen_ending(last).filter(|seen| seen.words.start >= from)
}

fn described(scene: &Scene, mut draft: Draft, due: Due, limit: usize) -> Draft {
    draft.due = Some(due);
    let mut at = due.end;
    while at < limit && scene.any(at, &[",", "”", "\"", "''"]) {
        at += 1;
    }
    // "until May 3, a day before the fair, to declare it"
    let apposed = at > due.end && scene.any(at, &["the", "a", "when", "which"]);
    let comma = (at..limit.min(at + 12)).find(|&word| apposed && scene.is(word, ","));
    at = comma.map(|comma| comma + 1).filter(|&next| scene.is(next, "to")).unwrap_or(at);
    if scene.is(at, "to") && at + 1 < limit {
        let extent = demand_from(scene, at + 1, limit);
        draft.consequence = extent.consequence.or_else(|| threat_after(scene, extent.end, limit));
        draft.demand = extent.demand;
    } else {
        draft.consequence = demand_from(scene, at, limit).consequence.filter(|threat| threat.start <= at + 2);
    }
    draft
}

fn ends_or_demands(scene: &Scene, at: usize, limit: usize) -> bool {
    at >= limit || scene.any(at, &["to", "or", "before"]) || scene.is_mark(at)
}

fn before_hedges(scene: &Scene, at: usize, floor: usize) -> Option<usize> {
    let mut at = at;
    while at > floor {
        at -= 1;
        if !scene.any(at, HEDGES) {
            return Some(at);
        }
    }
    None
}

/// Whether an infinitive can stand at `at`. The tagger takes some for nouns: one that a noun does not end is a verb.
fn is_verb(scene: &Scene, at: usize) -> bool {
    let Some(word) = scene.document.words.get(at) else { return false };
    match word.tag {
        Tag::Verb => true,
        Tag::Noun => is_act_of_duty(scene, at),
        _ => false,
    }
}

/// A party, where its mention can be relied on.
pub(super) fn sure(seen: Option<&crate::passes::scene::Seen>) -> Option<ActorId> {
    seen.filter(|seen| seen.sure).map(|seen| seen.actor)
}
