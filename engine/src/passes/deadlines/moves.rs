//! "extended the June 1 deadline to Sept. 1", "the deadline was pushed back": one deadline in the place of another.

use super::draft::{Draft, Due};
use super::due::{counted, due_at, of_time};
use super::duty::is_denied;
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
    if let Some((verb, new)) = told_first(scene, words, start) {
        (draft.due, draft.rule) = (Some(new), DeadlineRule::DeadlineMoved);
        draft.set_by = draft.set_by.or_else(|| mover(scene, verb, words.start));
        return;
    }
    let Some(verb) = before.or(after) else { return };
    if is_undecided(scene, words, verb) {
        // The day that was asked for is not the deadline's.
        beyond(scene, draft);
        return;
    }
    let from = verb.max(noun) + 1;
    let arrives = |at: usize| scene.any(at, &["to", "until", "till"]);
    let new = (from..words.end.min(from + 8)).filter(|&at| arrives(at)).find_map(|at| due_at(scene, at + 1, words.end));
    let new = new.filter(|due| due.from.is_some()).or_else(|| beyond(scene, draft));
    let Some(new) = new.or_else(|| later(scene, draft.due, from, words.end)) else { return };
    let left = (from..words.end.min(from + 3))
        .find(|&at| scene.is(at, "from"))
        .and_then(|at| due_at(scene, at + 1, words.end))
        .or_else(|| left_behind(scene, new, words.end));
    draft.old = left.or(draft.due).filter(|old| (old.from, old.to) != (new.from, new.to));
    draft.due = Some(new);
    draft.rule = DeadlineRule::DeadlineMoved;
    draft.set_by = draft.set_by.or_else(|| mover(scene, before?, words.start));
}

/// "extended by two weeks, to Aug. 20, the deadline": the verb and the new day before the noun phrase at `start`.
fn told_first(scene: &Scene, words: &Range<usize>, start: usize) -> Option<(usize, Due)> {
    let floor = words.start.max(start.saturating_sub(14));
    let to = (floor..start).rev().find(|&at| scene.any(at, &["to", "until", "till"]))?;
    let due = due_at(scene, to + 1, words.end).filter(|due| due.from.is_some() && scene.is(due.end, ","))?;
    let noun = due.end + 1 + usize::from(scene.is(due.end + 1, "the"));
    let verb = (floor..to).rev().find(|&at| scene.any(at, MOVES))?;
    (noun >= start && due.end < start).then_some((verb, due))
}

/// "moved to Thursday from Monday": the day after the new one.
fn left_behind(scene: &Scene, new: Due, limit: usize) -> Option<Due> {
    let old = due_at(scene, new.end + 1, limit).filter(|_| scene.is(new.end, "from"))?;
    old.from.map(|_| old)
}

/// "now has until Monday instead of Friday", "the deadline, originally Aug. 8, is now Aug. 22": lets `draft` take the
/// place of the day that its sentence calls a former one, unless another day stands between, whose former one it is.
pub(super) fn from_former(scene: &Scene, words: &Range<usize>, draft: &mut Draft) {
    let Some(new) = draft.due.filter(|due| due.from.is_some() && draft.old.is_none() && !draft.former) else { return };
    let former = words.clone().take(60).find_map(|at| {
        let first = match scene.document.word(at) {
            "originally" | "initially" | "previously" => at + 1,
            "instead" | "Instead" | "rather" if scene.any(at + 1, &["of", "than"]) => at + 2,
            _ => return None,
        };
        due_at(scene, first, words.end).map(|old| (first, old))
    });
    let Some((first, old)) = former else { return };
    let start = new.time.map_or(new.end, |id| scene.time_words(id).start);
    let between = if old.end <= start { old.end..start } else { new.end..first };
    let own = !scene.times_in(between).any(|id| of_time(scene, id).is_some_and(|due| due.from.is_some()));
    if own && old.from.is_some() && (old.from, old.to) != (new.from, new.to) {
        (draft.old, draft.rule) = (Some(old), DeadlineRule::DeadlineMoved);
    }
}

/// "was granted an extension to Aug. 20", and not one that is only asked for: at the noun.
pub(super) fn extension(scene: &Scene, sentence: usize, words: &Range<usize>, at: usize) -> Option<Draft> {
    const GRANTED: &[&str] =
        &["granted", "grants", "gave", "gives", "given", "won", "received", "approved", "announced", "got", "secured"];
    let floor = words.start.max(at.saturating_sub(9));
    let granted = (floor..at).rev().find(|&word| scene.any(word, GRANTED))?;
    let denied = |word: usize| is_denied(scene, words, word) || word > floor && scene.is(word - 1, "not");
    if denied(granted) || denied(at) {
        return None;
    }
    let to = (at + 1..words.end.min(at + 4)).find(|&word| scene.any(word, &["to", "until", "till"]))?;
    let due = due_at(scene, to + 1, words.end).filter(|due| due.from.is_some())?;
    let mut draft = Draft::new(sentence, at, DeadlineRule::DeadlineMoved);
    draft.old = left_behind(scene, due, words.end);
    let verb = (due.end..words.end.min(due.end + 2)).find(|&word| scene.is(word, "to")).map(|to| to + 1);
    draft.demand = verb.and_then(|verb| super::extent::demand_from(scene, verb, words.end.min(verb + 40)).demand);
    let gives = scene.any(granted, &["granted", "grants", "gave", "gives", "approved"]);
    let passive = scene.any(granted.wrapping_sub(1), &["was", "were", "been", "be", "is", "are"]);
    if gives && !passive {
        draft.set_by = sure(scene.subject(granted, words.start));
        draft.on = sure(super::given::object(scene, granted + 1, at));
    } else {
        draft.on = sure(scene.subject(granted, words.start));
    }
    draft.due = Some(due);
    Some(draft)
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
    if is_undecided(scene, words, at) {
        return None;
    }
    // "a waiver for salt that was to lapse in May was extended"
    let far = words.start.max(at.saturating_sub(16))..near.start;
    let noun = near
        .clone()
        .find(|&word| scene.any(word, LIMITED) || scene.any(word, &["bid", "offer", "agreement", "period"]));
    let lapsing = || (near.start..at).any(|word| scene.any(word, &["lapse", "expire", "end"]));
    let farther = || far.rev().find(|&word| lapsing() && scene.any(word, LIMITED));
    let (noun, anchor) = noun.map(|noun| (noun, noun)).or_else(|| farther().map(|noun| (noun, at)))?;
    let to = (at + 1..near.end).find(|&word| scene.any(word, &["until", "to", "till", "through"]))?;
    let due = due_at(scene, to + 1, words.end).filter(|due| due.from.is_some())?;
    let mut draft = Draft::new(sentence, anchor, DeadlineRule::DeadlineMoved);
    draft.extended = Some(noun);
    (draft.due, draft.old) = (Some(due), left_behind(scene, due, words.end));
    draft.set_by = (noun > at).then(|| sure(scene.subject(at, words.start))).flatten();
    Some(draft)
}

/// "asked the court to extend it", "unless the court extends it", "was not extended": nobody has extended anything.
const UNDECIDED: &[&str] = &[
    "asked", "asking", "asks", "if", "If", "never", "n't", "n’t", "not", "refused", "refuses", "seeking", "seeks",
    "unless", "Unless", "wants", "whether",
];

fn is_undecided(scene: &Scene, words: &Range<usize>, verb: usize) -> bool {
    (words.start.max(verb.saturating_sub(9))..verb).any(|word| scene.any(word, UNDECIDED))
}
