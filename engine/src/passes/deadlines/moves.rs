//! "extended the June 1 deadline to Sept. 1", "the deadline was pushed back": one deadline in the place of another.

use super::draft::{Draft, Due};
use super::due::{counted, due_at, of_time};
use super::given::sure;
use super::lapses::LIMITED;
use crate::facts::*;
use crate::passes::scene::Scene;
use crate::text::Tag;
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
    "brought",
    "brings",
    "bring",
    "shortened",
    "shortens",
    "shorten",
    "cut",
    "delay",
    "push",
    "move",
    "postpone",
];

/// "extended the June 1 deadline to Sept. 1", "pushed the deadline back by two weeks", "was extended to".
pub(super) fn read_move(scene: &Scene, draft: &mut Draft, words: &Range<usize>, start: usize, noun: usize) {
    let before = (words.start.max(start.saturating_sub(4))..start).rev().find(|&at| scene.any(at, MOVES));
    let after = (noun + 1..words.end.min(noun + 7)).find(|&at| scene.any(at, MOVES));
    let Some(verb) = before.or(after) else { return };
    let from = verb.max(noun) + 1;
    let arrives = |at: usize| scene.any(at, &["to", "until", "till"]);
    let new = (from..words.end.min(from + 8)).filter(|&at| arrives(at)).find_map(|at| due_at(scene, at + 1, words.end));
    let new = new.filter(|due| due.from.is_some()).or_else(|| beyond(scene, draft));
    let Some(new) = new.or_else(|| later(scene, draft.due, from, words.end)) else { return };
    let left = (from..words.end.min(from + 3))
        .find(|&at| scene.is(at, "from"))
        .and_then(|at| due_at(scene, at + 1, words.end));
    draft.old = left.or(draft.due).filter(|old| (old.from, old.to) != (new.from, new.to));
    draft.due = Some(new);
    draft.rule = DeadlineRule::DeadlineMoved;
    draft.set_by = draft.set_by.or_else(|| mover(scene, before?, words.start));
}

/// "Trump extended", and "Trump signed an order extending".
fn mover(scene: &Scene, verb: usize, floor: usize) -> Option<ActorId> {
    let floor_of_main = floor.max(verb.saturating_sub(12));
    let main = || (floor_of_main..verb).rev().find(|&at| scene.document.words[at].tag == Tag::VerbPast);
    let verb = if scene.document.word(verb).ends_with("ing") { main()? } else { verb };
    sure(scene.subject(verb, floor))
}

/// "extending the deadline for ByteDance to sell TikTok to Sept. 17": the day after what is demanded.
fn beyond(scene: &Scene, draft: &mut Draft) -> Option<Due> {
    let start = scene.time_words(draft.due?.time?).start;
    let arrives = start > draft.anchor && scene.any(start - 1, &["to", "until", "till"]);
    arrives.then(|| draft.due.take())?
}

/// "extended the Aug. 1 deadline by two weeks": so long after the old one.
fn later(scene: &Scene, old: Option<Due>, from: usize, limit: usize) -> Option<Due> {
    let start = old?.from.filter(|&day| old.is_some_and(|old| old.to == Some(day)))?;
    let amount = (from..limit.min(from + 4)).find_map(|at| of_time(scene, scene.time_from(at)?))?;
    let new = counted(scene, amount, start)?;
    Some(Due { time: None, ..new })
}

/// "The truce was extended until Aug. 20": at the verb.
pub(super) fn extended(scene: &Scene, sentence: usize, words: &Range<usize>, at: usize) -> Option<Draft> {
    let near = words.start.max(at.saturating_sub(7))..words.end.min(at + 9);
    let noun = near
        .clone()
        .find(|&word| scene.any(word, LIMITED) || scene.any(word, &["bid", "offer", "agreement", "period"]))?;
    let to = (at + 1..near.end).find(|&word| scene.any(word, &["until", "to", "till", "through"]))?;
    let due = due_at(scene, to + 1, words.end).filter(|due| due.from.is_some())?;
    let mut draft = Draft::new(sentence, noun, DeadlineRule::DeadlineMoved);
    draft.due = Some(due);
    draft.set_by = (noun > at).then(|| sure(scene.subject(at, words.start))).flatten();
    Some(draft)
}
