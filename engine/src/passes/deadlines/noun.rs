//! "Trump's deadline for the Kremlin to halt its war", "a Friday deadline", "extended the deadline to Sept. 1".

use super::draft::{Draft, Due};
use super::due::{due_at, due_ending, of_time};
use super::extent::{demand_from, due_preposition};
use super::given::sure;
use crate::facts::*;
use crate::passes::scene::Scene;
use crate::text::{Shape, Tag};
use std::ops::Range;

const MOVES: &[&str] = &[
    "extended",
    "extend",
    "extends",
    "extending",
    "pushed",
    "pushes",
    "pushing",
    "moved",
    "moves",
    "postponed",
    "postpones",
    "postponing",
    "delayed",
    "delays",
    "delaying",
];
const SETS: &[&str] = &[
    "set",
    "sets",
    "setting",
    "imposed",
    "imposes",
    "imposing",
    "issued",
    "issues",
    "announced",
    "gave",
    "given",
    "gives",
    "established",
    "delivered",
];
const MEETS: &[&str] = &["faces", "face", "faced", "facing", "missed", "misses", "met", "meet", "ignored", "defied"];
const LINKS: &[&str] = &[
    "is",
    "was",
    "of",
    "on",
    "at",
    "set",
    "for",
    "falls",
    "fell",
    "expires",
    "expired",
    "looms",
    "passes",
    "passed",
    "ends",
    "ended",
    "arrives",
    "comes",
    ",",
    "which",
    "remains",
    "will",
    "be",
    "fall",
    "expire",
    "currently",
    "due",
];

/// A deadline at the noun `at`.
pub(super) fn deadline_noun(scene: &Scene, sentence: usize, words: &Range<usize>, at: usize) -> Option<Draft> {
    let lower = scene.document.words[at].shape == Shape::Lower;
    let headline = scene.document.headline().is_some_and(|line| line.contains(scene.document.words[at].span));
    let denied = scene.any(at.wrapping_sub(1), &["no", "without", "any"]) || scene.is(at.wrapping_sub(2), "without");
    if !(lower || headline || at == words.start)
        || denied
        || scene.any(at + 1, &["day", "pressure", "reporter", "reporters"])
    {
        return None;
    }
    let mut draft = Draft::new(sentence, at, DeadlineRule::DeadlineNoun);
    let start = read_before(scene, &mut draft, words.start, at);
    read_after(scene, &mut draft, words, at);
    read_verb(scene, &mut draft, words.start, start, at);
    read_move(scene, &mut draft, words, start, at);
    if draft.due.is_none() {
        draft.due = draft.old.is_none().then(|| distance_to(scene, words.start, start)).flatten();
    }
    if draft.is_bare() {
        draft.rule = DeadlineRule::DeadlineMentioned;
    }
    Some(draft)
}

/// "the July 9 tariff deadline", "Trump's Friday deadline": the noun phrase's first word.
fn read_before(scene: &Scene, draft: &mut Draft, floor: usize, noun: usize) -> usize {
    let mut at = noun;
    while at > floor && noun - at < 8 {
        let last = at - 1;
        if let Some(due) = due_ending(scene, last).filter(|_| draft.due.is_none()) {
            draft.due = Some(due);
            at = due.time.map_or(last, |id| scene.time_words(id).start).max(floor);
        } else if scene.is_genitive(last) {
            let of_time = last.checked_sub(1).and_then(|word| due_ending(scene, word)).is_some();
            if !of_time {
                let owner = last.checked_sub(1).and_then(|word| scene.seen_ending(word));
                draft.set_by = sure(owner.filter(|seen| is_setter(scene, seen.actor, noun)));
                return owner.map_or(last, |seen| seen.words.start);
            }
            at = last;
        } else if scene.any(last, &["the", "a", "an", "his", "her", "their", "its", "this", "that"]) {
            return last;
        } else if scene.is_mark(last)
            || matches!(
                scene.document.words[last].tag,
                Tag::Preposition | Tag::VerbPast | Tag::VerbS | Tag::Modal | Tag::Auxiliary
            )
            || due_preposition(scene, last).is_some()
        {
            break;
        } else {
            at = last;
        }
    }
    at
}

/// A person's deadline is one that he set, and so is anybody's "for" another; "Iran's deadline to reply" is its own.
fn is_setter(scene: &Scene, actor: ActorId, noun: usize) -> bool {
    scene.actors[actor.0 as usize].kind == ActorKind::Person || scene.is(noun + 1, "for")
}

fn read_after(scene: &Scene, draft: &mut Draft, words: &Range<usize>, noun: usize) {
    let mut at = noun + 1;
    while at < words.end && at < noun + 14 {
        let due = due_at(scene, at, words.end).filter(|due| due.from.is_some() || scene.is(at - 1, "of"));
        if let Some(due) = due.filter(|_| draft.due.is_none()) {
            draft.due = Some(due);
            at = due.end;
        } else if scene.is(at, "to")
            && draft.demand.is_none()
            && at + 1 < words.end
            && scene.time_from(at + 1).is_none()
        {
            return demand(scene, draft, at + 1, words.end);
        } else if scene.is(at, "for") && at == noun + 1 {
            match for_whom(scene, at, words.end) {
                Some(to) => {
                    draft.on = sure(scene.seen_ending(to - 1));
                    return demand(scene, draft, to + 1, words.end);
                }
                None => return demand(scene, draft, at + 1, words.end),
            }
        } else if scene.any(at, &["set", "imposed", "given", "issued"]) && scene.is(at + 1, "by") {
            let setter = scene.cast_in(at + 2..words.end.min(at + 7)).first();
            draft.set_by = draft.set_by.or(sure(setter));
            at = setter.map_or(at + 2, |seen| seen.words.end);
        } else if LINKS.contains(&scene.document.word(at)) {
            at += 1;
        } else {
            return;
        }
    }
}

fn for_whom(scene: &Scene, at: usize, limit: usize) -> Option<usize> {
    (at + 2..limit.min(at + 12))
        .take_while(|&word| !scene.is_mark(word) && scene.time_from(word).is_none())
        .find(|&word| scene.is(word, "to"))
}

fn demand(scene: &Scene, draft: &mut Draft, verb: usize, limit: usize) {
    let extent = demand_from(scene, verb, limit);
    (draft.demand, draft.consequence) = (extent.demand, extent.consequence);
    draft.due = draft.due.or(extent.due);
}

/// The verb before the noun: who set it, to whom it was given, who has to meet it.
fn read_verb(scene: &Scene, draft: &mut Draft, floor: usize, start: usize, noun: usize) {
    let Some(verb) =
        (floor.max(start.saturating_sub(8))..start).rev().find(|&at| scene.any(at, SETS) || scene.any(at, MEETS))
    else {
        return;
    };
    let near = start - verb <= 2;
    if scene.any(verb, SETS) {
        let receiver =
            start.checked_sub(1).and_then(|last| scene.seen_ending(last)).filter(|seen| seen.words.start > verb);
        if near || receiver.is_some() {
            draft.set_by = draft.set_by.or(sure(scene.subject(verb, floor)));
            draft.on = draft.on.or(sure(receiver));
        }
    } else if near && noun > verb {
        draft.on = draft.on.or(sure(scene.subject(verb, floor)));
    }
}

/// "extended the June 1 deadline to Sept. 1", "pushed the deadline back by two weeks", "was extended to".
fn read_move(scene: &Scene, draft: &mut Draft, words: &Range<usize>, start: usize, noun: usize) {
    let before = (words.start.max(start.saturating_sub(4))..start).rev().find(|&at| scene.any(at, MOVES));
    let after = (noun + 1..words.end.min(noun + 7)).find(|&at| scene.any(at, MOVES));
    let Some(verb) = before.or(after) else { return };
    let from = verb.max(noun) + 1;
    let arrives = |at: usize| scene.any(at, &["to", "until", "till"]);
    let new = (from..words.end.min(from + 8)).filter(|&at| arrives(at)).find_map(|at| due_at(scene, at + 1, words.end));
    let Some(new) = new.filter(|due| due.from.is_some()) else { return };
    let left = (from..words.end.min(from + 3))
        .find(|&at| scene.is(at, "from"))
        .and_then(|at| due_at(scene, at + 1, words.end));
    draft.old = left.or(draft.due).filter(|old| (old.from, old.to) != (new.from, new.to));
    draft.due = Some(new);
    draft.rule = DeadlineRule::DeadlineMoved;
    draft.set_by = draft.set_by.or_else(|| before.and_then(|verb| sure(scene.subject(verb, words.start))));
}

/// "arrived on Wednesday …, just two days before the deadline": Wednesday and two days.
fn distance_to(scene: &Scene, floor: usize, start: usize) -> Option<Due> {
    let before = (floor.max(start.saturating_sub(5))..start).rev().find(|&at| scene.any(at, &["before", "ahead"]))?;
    let distance = of_time(scene, scene.time_ending(before.checked_sub(1)?)?)?;
    let from = distance.time.map(|id| scene.time_words(id).start)?;
    let day = scene.times_in(floor..from).rfind(|&id| scene.time(id).kind == TimeKind::Date)?;
    let day = scene.time(day).from.filter(|&from| scene.time(day).to == Some(from))?;
    let due = super::due::counted(scene, distance, day)?;
    Some(Due { time: None, ..due })
}

/// "set to expire on Sunday", "expires at midnight": at the verb `at`.
pub(super) fn expires(scene: &Scene, sentence: usize, words: &Range<usize>, at: usize) -> Option<Draft> {
    let past = scene.any(at, &["expired", "lapsed"]);
    let due = (at + 1..words.end.min(at + 5))
        .take_while(|&word| {
            scene.any(word, &["on", "at", "by", "the", "end", "of", "midnight"]) || scene.time_from(word).is_some()
        })
        .find_map(|word| due_at(scene, word, words.end))
        .filter(|due| due.from.is_some() && due.precision != Precision::Year)?;
    let subject = (words.start.max(at.saturating_sub(9))..at).rev().find(|&word| scene.any(word, LAPSING));
    let noun = subject.filter(|&word| !past || scene.any(word, &["deadline", "ultimatum"]))?;
    let mut draft = Draft::new(sentence, at, DeadlineRule::Expires);
    draft.due = Some(due);
    draft.sure = noun < at;
    Some(draft)
}

/// What a newspaper counts the days of when it is to lapse.
const LAPSING: &[&str] = &[
    "agreement",
    "authority",
    "authorization",
    "ceasefire",
    "contract",
    "contracts",
    "credits",
    "deadline",
    "deal",
    "exemption",
    "funding",
    "license",
    "licence",
    "mandate",
    "moratorium",
    "offer",
    "pact",
    "pause",
    "permit",
    "permits",
    "program",
    "reprieve",
    "sanctions",
    "subsidies",
    "treaty",
    "truce",
    "ultimatum",
    "visa",
    "visas",
    "waiver",
];

const OWED: &[&str] = &[
    "application",
    "applications",
    "ballots",
    "bids",
    "briefs",
    "brief",
    "claims",
    "comments",
    "fees",
    "filing",
    "filings",
    "forms",
    "installment",
    "instalment",
    "nominations",
    "payment",
    "payments",
    "premiums",
    "proposals",
    "registrations",
    "rent",
    "repayment",
    "response",
    "responses",
    "returns",
    "submissions",
    "taxes",
];

/// "payments are due by June 15": at "due".
pub(super) fn due_by(scene: &Scene, sentence: usize, words: &Range<usize>, at: usize) -> Option<Draft> {
    let owed = (words.start.max(at.saturating_sub(8))..at).rev().find(|&word| scene.any(word, OWED))?;
    let linked =
        (owed + 1..at).any(|word| scene.any(word, &["is", "are", "was", "were", "be", "fall", "falls", "come"]));
    let time = due_preposition(scene, at + 1).unwrap_or(at + 1);
    let due = due_at(scene, time, words.end).filter(|due| due.from.is_some() && linked)?;
    let mut draft = Draft::new(sentence, at, DeadlineRule::DueBy);
    draft.due = Some(if scene.is(at + 1, "before") { super::due::excluded(due) } else { due });
    draft.demand = Some(owed..owed + 1);
    Some(draft)
}

/// Whether the words after `due` begin as the noun of a deadline that it belongs to.
pub(super) fn is_deadline(word: &str) -> bool {
    matches!(word, "deadline" | "Deadline" | "DEADLINE" | "ultimatum" | "Ultimatum" | "cutoff")
}
