//! "Trump's deadline for the Kremlin to halt its war", "a Friday deadline", "extended the deadline to Sept. 1".

use super::draft::{Draft, Due};
use super::due::{due_at, due_ending, of_time};
use super::extent::{demand_from, due_preposition};
use super::given::sure;
use super::moves::read_move;
use crate::facts::*;
use crate::passes::scene::Scene;
use crate::text::{Shape, Tag};
use std::ops::Range;

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
const LIFTS: &[&str] =
    &["lifted", "lifts", "cancelled", "canceled", "dropped", "drops", "scrapped", "abandoned", "waived", "withdrew"];
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
    "now",
    "approaches",
    "nears",
    "loomed",
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
    if start.checked_sub(1).is_some_and(|verb| verb >= words.start && scene.any(verb, LIFTS)) {
        return None;
    }
    draft.former = (start..at).any(|word| scene.any(word, &["old", "original", "previous", "initial", "earlier"]));
    read_after(scene, &mut draft, words, at);
    read_verb(scene, &mut draft, words.start, start, at);
    read_move(scene, &mut draft, words, start, at);
    if draft.due.is_none() {
        draft.due = draft.old.is_none().then(|| distance_to(scene, words.start, start)).flatten();
    }
    // A cutoff without a day is an amount: "the cutoff for overtime pay".
    if draft.due.is_none() && scene.any(at, &["cutoff", "cut-off"]) {
        return None;
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
            // "Friday is the deadline to appeal", "set Friday as the deadline"
            let linked = |_: &usize| scene.any(last - 1, &["is", "was", "as"]);
            let day = last.checked_sub(2).filter(linked).filter(|&day| day >= floor && draft.due.is_none());
            draft.due = draft.due.or_else(|| due_ending(scene, day?));
            let named = day.and(draft.due).and_then(|due| due.time).map(|id| scene.time_words(id).start);
            return named.unwrap_or(last).max(floor);
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
        } else if scene.is(at, "to") && draft.demand.is_none() && starts_demand(scene, at + 1, words.end) {
            at = match to_whom(scene, at, words.end) {
                Some(to) => {
                    draft.on = sure(scene.seen_ending(to - 1));
                    demand(scene, draft, to + 1, words.end)
                }
                None => demand(scene, draft, at + 1, words.end),
            };
        } else if scene.is(at, "for") && draft.demand.is_none() && starts_demand(scene, at + 1, words.end) {
            let to = for_whom(scene, at, words.end);
            draft.on = to.and_then(|to| sure(scene.seen_ending(to - 1)));
            at = demand(scene, draft, to.unwrap_or(at) + 1, words.end);
            if to.is_none() {
                name_party(scene, draft);
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

/// "the deadline for Russia": whoever it is for is no demand.
fn name_party(scene: &Scene, draft: &mut Draft) {
    let Some(words) = draft.demand.clone() else { return };
    let seen = words.end.checked_sub(1).and_then(|last| scene.seen_ending(last)).filter(|seen| {
        seen.words.start <= words.start + 1 && scene.actors[seen.actor.0 as usize].kind != ActorKind::Group
    });
    if let Some(seen) = seen {
        (draft.on, draft.demand) = (draft.on.or(sure(Some(seen))), None);
    }
}

/// Whether no time stands at `at`: "for Friday", "to Sept. 1".
fn starts_demand(scene: &Scene, at: usize, limit: usize) -> bool {
    at < limit && due_at(scene, at, limit).is_none() && scene.time_from(at).is_none()
}

/// "an ultimatum to the rebels to disarm": the second "to".
fn to_whom(scene: &Scene, at: usize, limit: usize) -> Option<usize> {
    let named = scene.any(at + 1, &["the", "a", "an"]) || !scene.cast_in(at + 1..at + 2).is_empty();
    named.then(|| for_whom(scene, at, limit))?
}

fn for_whom(scene: &Scene, at: usize, limit: usize) -> Option<usize> {
    (at + 2..limit.min(at + 12))
        .take_while(|&word| !scene.is_mark(word) && scene.time_from(word).is_none())
        .find(|&word| scene.is(word, "to"))
        .filter(|&to| starts_demand(scene, to + 1, limit))
        .filter(|&to| {
            !matches!(scene.document.words[to + 1].tag, Tag::ProperNoun | Tag::Determiner | Tag::Pronoun | Tag::Number)
        })
}

/// How many words a demand can have: beyond, something else is told.
const LONGEST: usize = 40;

/// Reads the demand that begins at `verb`, and returns the word after it.
fn demand(scene: &Scene, draft: &mut Draft, verb: usize, limit: usize) -> usize {
    let limit = limit.min(verb + LONGEST);
    let end = (verb..limit).find(|&at| leaves_noun(scene, verb, at)).unwrap_or(limit);
    let extent = demand_from(scene, verb, end);
    (draft.demand, draft.consequence) = (extent.demand, extent.consequence);
    draft.due = draft.due.or(extent.due);
    end
}

/// Whether the words of the noun phrase end before `at`, where its own verb stands: "the deadline to register | is".
fn leaves_noun(scene: &Scene, start: usize, at: usize) -> bool {
    const CLAUSES: &[&str] = &["that", "which", "who", "whether", "what", "how", "if", "where", "when"];
    let verb = scene.any(
        at,
        &[
            "is",
            "was",
            "are",
            "were",
            "has",
            "had",
            "will",
            "would",
            "expires",
            "expired",
            "passed",
            "passes",
            "looms",
            "loomed",
            "falls",
            "fell",
            "ends",
            "ended",
            "comes",
            "came",
            "approaches",
            "nears",
            "remains",
            "from",
        ],
    );
    let moves = scene.any(at, &["to", "until"]) && scene.time_from(at + 1).is_some();
    (verb || moves) && !(start..at).any(|word| scene.any(word, CLAUSES) || scene.is(word, "or"))
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

/// Whether the words after `due` begin as the noun of a deadline that it belongs to.
pub(super) fn is_deadline(word: &str) -> bool {
    matches!(word, "deadline" | "Deadline" | "DEADLINE" | "ultimatum" | "Ultimatum" | "cutoff" | "cut-off")
}
