//! "given Moscow until Friday to cease …", "gave Iran 48 hours to respond", "has until June 3 to answer".

use super::acts::is_act_of_duty;
use super::draft::{Draft, Due};
use super::due::due_at;
use super::extent::{demand_from, threat_after};
use super::gifts::{behind_giver, parties_of_gift};
use super::holders::{holder, object, told};
use crate::facts::*;
use crate::lexicon::Atom;
use crate::passes::scene::{Scene, Seen};
use crate::text::Tag;
use std::ops::Range;

pub(super) const GIVES: &[Atom] =
    words!["give", "gives", "gave", "given", "giving", "grant", "granted", "grants", "granting", "allowed", "allows"];
const ALLOWS: &[Atom] = words!["allowed", "allows"];
pub(super) const HAS: &[Atom] = words!["has", "have", "had", "'ve", "’ve"];
const HEDGES: &[Atom] =
    words!["got", "only", "just", "about", "now", "up", "to", "until", "another", "a", "at", "most", "an", "the"];

/// A deadline at "until".
pub(super) fn given_until(scene: &Scene, sentence: usize, words: &Range<usize>, until: usize) -> Option<Draft> {
    let due = due_at(scene, until + 1, words.end)
        .or_else(|| of_event(scene, until + 1, words.end).filter(|due| scene.is(due.end, word!("to"))));
    let due = due.filter(|due| due.from.is_some())?;
    // "has 180 days, or until Feb. 23, to comply"
    let or = until.checked_sub(2).filter(|_| scene.is(until - 1, word!("or")));
    let length = or.and_then(|at| scene.time_ending(at - usize::from(scene.is(at, word!(",")))));
    // "has 90 days, until Oct. 16, to decide"
    let counted = || scene.time_ending(until.checked_sub(2).filter(|_| scene.is(until - 1, word!(",")))?);
    let length = length.or_else(|| counted().filter(|&id| scene.time(id).kind == TimeKind::Duration));
    let start = length.map_or(until, |id| scene.time_words(id).start);
    let has = before_hedges(scene, start, words.start).filter(|&at| scene.any(at, HAS));
    if let Some(has) = has.filter(|&has| !scene.any(has + 1, GIVES)) {
        let mut draft = Draft::new(sentence, until, DeadlineRule::HasUntil);
        if !ends_or_demands(scene, due.end, words.end) {
            return None;
        }
        draft.on = sure(holder(scene, has, words.start));
        // "had until Friday" may have run out, or may be what somebody said on Tuesday.
        draft.sure = !scene.is(has, word!("had")) || due.precision <= Precision::Day && !is_weekday(scene, due);
        // "told residents that they had until Friday": who told it set it, and Friday lies ahead of that.
        if let Some((teller, told)) = told(scene, has, words.start) {
            (draft.set_by, draft.on) = (teller, draft.on.or(told));
            draft.sure |= due.time.is_some_and(|id| scene.time(id).sure);
        }
        return Some(described(scene, draft, due, words.end));
    }
    let apposed = apposed(scene, words.start, until);
    let before = apposed.map_or(until, |(comma, _)| comma);
    let gives = (words.start.max(before.saturating_sub(12))..before)
        .rev()
        // "gave them two years, until August 2028"
        .take_while(|&at| at + 1 == until || !scene.any(at, words!["that", "which", "who", ",", ";"]))
        .find(|&at| scene.any(at, GIVES) && scene.document.tag(at) != Tag::Noun)
        // "gave a promise to serve until Friday": nobody was given that time.
        .filter(|&gives| !(gives + 1..before).any(|at| scene.is(at, word!("to")) && is_verb(scene, at + 1)));
    // "was given a free hand until Friday": something, and not a time
    if gives.is_some_and(|at| scene.is(at.wrapping_sub(1), word!("been")) && scene.any(at + 1, words!["a", "an"])) {
        return None;
    }
    // "allowed imports until Friday": nobody has anything to do.
    let gives = gives.filter(|&gives| !scene.any(gives, ALLOWS) || scene.is(due.end, word!("to")));
    let gives = gives.filter(|&gives| apposed.is_none_or(|(comma, seen)| is_receiver(scene, gives + 1..comma, seen)));
    if gives.is_some_and(|gives| is_plea(scene, words.start, gives)) {
        return None;
    }
    // "gives a 70 per cent chance of rain until Sunday", "gives her two chances until May to qualify": how likely, how often
    let likely = |gives: usize| {
        scene.is(before - 1, word!("chances"))
            || (gives + 1..before).any(|at| scene.is(at, word!("chance")) && scene.is(at + 1, word!("of")))
    };
    // "gave us bread until Friday", "gave her a room until Friday"
    let thing = |gives: usize| gives_thing(scene, gives, before) && !scene.is(due.end, word!("to"));
    if gives.is_some_and(|gives| likely(gives) || thing(gives)) {
        return None;
    }
    let Some(gives) = gives else { return also_has(scene, sentence, words, until, due) };
    let mut draft = Draft::new(sentence, until, DeadlineRule::GivenUntil);
    let length =
        until.checked_sub(2).filter(|_| scene.is(until - 1, word!(","))).and_then(|last| scene.time_ending(last));
    let anchor = length.map_or(before, |id| scene.time_words(id).start);
    parties_of_gift(scene, &mut draft, gives, anchor, words.start);
    // "has given": neither passive nor a day that another has taken the place of
    draft.was_given = scene.any(gives.wrapping_sub(1), words!["had"]);
    draft.on = draft.on.or_else(|| sure(apposed?.1));
    Some(described(scene, draft, due, words.end))
}

/// "gave us bread until", "gave her a room until", of the words between the verb and `until`: something besides a time.
fn gives_thing(scene: &Scene, gives: usize, until: usize) -> bool {
    // "a grace period until Friday"
    const LIMITS: &[Atom] = words![
        "deadline",
        "extension",
        "grace",
        "period",
        "permit",
        "reprieve",
        "stay",
        "time",
        "ultimatum",
        "waiver",
        "window"
    ];
    let words = gives + 1..until;
    let first = words.start;
    let pronoun = scene.any(first, words!["her", "him", "it", "me", "them", "us", "you"]);
    let limit = words.clone().any(|at| scene.any(at, LIMITS) || scene.time_from(at).is_some());
    let thing = |at: usize| scene.any(at, words!["a", "an"]) && at > first;
    let object = pronoun && until > first + 1 && scene.document.tag(until - 1).is_noun();
    // "gave fans free tickets until"
    let tags = |at: usize| (scene.document.tag(at), scene.document.tag(at + 1));
    let second = words.clone().any(|at| tags(at) == (Tag::Noun, Tag::Adjective));
    !limit && (object || second || words.clone().any(thing))
}

/// "Give us until Friday", "asked the bank to give him until Friday": who asks for time has not got it.
fn is_plea(scene: &Scene, floor: usize, gives: usize) -> bool {
    const ASKED: &[Atom] = words!["asked", "asks", "asking", "begged", "pleaded", "requested", "urged"];
    let own = scene.any(gives + 1, words!["me", "us"]) && !scene.any(gives, words!["gave", "given", "gives"]);
    let other =
        scene.any(gives + 1, words!["him", "her", "them", "it"]) && scene.is(gives.wrapping_sub(1), word!("to"));
    let asked = || (floor.max(gives.saturating_sub(9))..gives).any(|at| scene.any(at, ASKED));
    scene.is(gives, word!("give")) && (own || other && asked())
}

/// "gave him up to Friday to pay", "has up to Friday to pay"
pub(super) fn given_up_to(scene: &Scene, sentence: usize, words: &Range<usize>, id: TimeId) -> Option<Draft> {
    let to =
        scene.time_words(id).start.checked_sub(1).filter(|&to| to > words.start + 1 && scene.is(to, word!("to")))?;
    // "gave him up to two days to pay" is a length, "fees rose up to May" gives nobody time
    let day = scene.is(to - 1, word!("up")) && scene.time(id).kind != TimeKind::Duration;
    given_until(scene, sentence, words, to).filter(|draft| day && draft.demand.is_some())
}

/// "gave the minister, Jo Lin, until", "gave Orlo, the owner of two mills, until": the comma that opens what stands before
/// `until`, and whose name that is.
pub(super) fn apposed<'s>(scene: &'s Scene, floor: usize, until: usize) -> Option<(usize, Option<&'s Seen>)> {
    let last = until.checked_sub(2).filter(|_| scene.is(until - 1, word!(",")))?;
    let comma = (floor + 1..last).rev().take(14).find(|&at| scene.is(at, word!(",")))?;
    let seen = scene.seen_ending(last).filter(|seen| seen.words().start == comma + 1);
    let told = seen.is_some() || scene.any(comma + 1, words!["the", "a", "an", "its", "his", "her", "which", "who"]);
    // "gave no reason, the minister said, until"
    let clause = !scene.any(comma + 1, words!["which", "who"]) && (comma + 1..last + 1).any(|at| is_finite(scene, at));
    (told && !clause).then_some((comma, seen))
}

pub(super) fn is_finite(scene: &Scene, at: usize) -> bool {
    scene.document.tag(at).is_finite()
}

/// Whether `words`, between a verb of giving and what is apposed, are one who receives: a name, or "the minister" whose
/// name `apposed` is. Not "gave Jo Lin a seat, a rare honor, until".
pub(super) fn is_receiver(scene: &Scene, words: Range<usize>, apposed: Option<&Seen>) -> bool {
    let article = scene.document.tag(words.start) == Tag::Determiner;
    let last = words.end.checked_sub(1).filter(|&last| last >= words.start && last < words.start + 8);
    let known = last
        .and_then(|last| scene.seen_ending(last))
        .is_some_and(|seen| seen.words().start == words.start || article && seen.words().start == words.start + 1);
    let plain = |at: usize| {
        scene.document.tag(at).is_noun() || scene.document.tag(at) == Tag::Adjective || scene.is_genitive(at)
    };
    known || last.is_some() && apposed.is_some() && article && (words.start + 1..words.end).all(plain)
}

/// "until the vote on July 20 to decide", "before their next meeting on June 8": the day of what is waited for.
pub(super) fn of_event(scene: &Scene, at: usize, limit: usize) -> Option<Due> {
    let near = (at..limit.min(at + 7)).take_while(|&word| !scene.is_mark(word));
    // "until the board's April 13 meeting to come back"
    let own = near.clone().find(|&word| word > at + 1 && scene.is_genitive(word - 1)).and_then(|day| {
        let due = due_at(scene, day, limit)?;
        let noun = (due.end..due.end + 3).take_while(|&at| scene.document.tag(at).is_noun()).last()?;
        Some(Due { end: noun + 1, ..due })
    });
    // "until the board's vote on Aug. 20 to reply"
    let on = || near.clone().find(|&word| word > at && scene.is(word, word!("on")));
    own.or_else(|| due_at(scene, on()? + 1, limit))
}

/// "The tenants have until Friday to object, and the owner until Monday to reply": the verb is not said again.
fn also_has(scene: &Scene, sentence: usize, words: &Range<usize>, until: usize, due: Due) -> Option<Draft> {
    let and = (words.start.max(until.saturating_sub(6))..until).rev().find(|&at| scene.is(at, word!("and")))?;
    let own_verb = (and..until).any(|at| scene.document.words[at].tag.is_verb() || scene.is_mark(at));
    let first = (words.start..and).rev().take(40).find(|&at| scene.is(at, word!("until")))?;
    let has = before_hedges(scene, first, words.start).filter(|&at| scene.any(at, HAS))?;
    let to = scene.is(due.end, word!("to"));
    let mut draft = Draft::new(sentence, until, DeadlineRule::HasUntil);
    // "and until Monday to vote on it": whoever has the first
    let same = until == and + 1;
    draft.on = sure(if same { holder(scene, has, words.start) } else { object(scene, and + 1, until) });
    draft.sure = !scene.is(has, word!("had"));
    (to && !own_verb).then(|| described(scene, draft, due, words.end))
}

fn is_weekday(scene: &Scene, due: Due) -> bool {
    due.time.is_some_and(|id| scene.time(id).stated.contains(&Stated::Weekday))
}

pub(super) fn described(scene: &Scene, mut draft: Draft, due: Due, limit: usize) -> Draft {
    draft.due = Some(due);
    let mut at = due.end;
    // "until 3 p.m. (1200 GMT) to bid"
    if scene.is(at, word!("(")) {
        at = (at + 1..limit.min(at + 7)).find(|&word| scene.is(word, word!(")"))).map_or(at, |end| end + 1);
    }
    while at < limit && scene.any(at, words![",", "”", "\"", "''"]) {
        at += 1;
    }
    if let Some(to) = behind_giver(scene, at, limit) {
        draft.set_by = draft.set_by.or_else(|| sure(object(scene, at + 1, to)));
        at = to;
    }
    // "until May 3, a day before the fair, to declare it"
    // "until today, Oct. 28, to declare it"
    let apposed = at > due.end && (scene.any(at, words!["the", "a", "when", "which"]) || scene.time_from(at).is_some());
    let comma = (at..limit.min(at + 12)).find(|&word| apposed && scene.is(word, word!(",")));
    at = comma.map(|comma| comma + 1).filter(|&next| scene.is(next, word!("to"))).unwrap_or(at);
    if scene.is(at, word!("to")) && at + 1 < limit {
        let extent = demand_from(scene, behind_opening(scene, at + 1), limit);
        draft.consequence = extent.consequence.or_else(|| threat_after(scene, extent.end, limit));
        draft.demand = extent.demand;
    } else {
        draft.consequence = demand_from(scene, at, limit).consequence.filter(|threat| threat.start <= at + 2);
    }
    draft
}

/// "to “meet the demands”": the word behind the mark that opens somebody's own words, where one stands at `at`.
pub(super) fn behind_opening(scene: &Scene, at: usize) -> usize {
    at + usize::from(scene.any(at, words!["“", "\"", "``"]))
}

fn ends_or_demands(scene: &Scene, at: usize, limit: usize) -> bool {
    at >= limit || scene.any(at, words!["to", "or", "before", "at"]) || scene.is_mark(at)
}

pub(super) fn before_hedges(scene: &Scene, at: usize, floor: usize) -> Option<usize> {
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
pub(super) fn is_verb(scene: &Scene, at: usize) -> bool {
    let Some(word) = scene.document.words.get(at) else { return false };
    match word.tag {
        Tag::Verb => true,
        Tag::Noun => is_act_of_duty(scene, at),
        _ => false,
    }
}

/// A party, where its mention can be relied on.
pub(super) fn sure(seen: Option<&Seen>) -> Option<ActorId> {
    seen.filter(|seen| seen.sure).map(|seen| seen.actor)
}
