//! "Friday is the last day to register", "the date by which Acme must pay is June 3": a day told of what it limits.

use super::draft::Draft;
use super::due::{due_at, due_ending};
use super::duty::duty_at;
use super::extent::demand_from;
use crate::facts::*;
use crate::passes::scene::Scene;
use std::ops::Range;

/// "Friday is the last day to register", "the last day to withdraw is Monday": at "last".
pub(super) fn last_day(scene: &Scene, sentence: usize, words: &Range<usize>, at: usize) -> Option<Draft> {
    if !scene.any(at + 1, words!["day", "date"]) || !scene.any(at + 2, words!["to", "for"]) {
        return None;
    }
    named(scene, words, Draft::new(sentence, at, DeadlineRule::LastDay), at, at + 3)
}

/// "The date by which Acme must pay is June 3": at "by".
pub(super) fn by_which(scene: &Scene, sentence: usize, words: &Range<usize>, by: usize) -> Option<Draft> {
    let noun = by.checked_sub(1).filter(|&noun| noun > words.start && scene.any(noun, words!["day", "date"]))?;
    let must = scene.is(by + 1, word!("which")).then(|| by + 2..words.end.min(by + 14))?;
    let duty = must.clone().find_map(|at| duty_at(scene, words, at, words.end))?;
    let draft = Draft { on: duty.on, ..Draft::new(sentence, by, duty.rule) };
    named(scene, words, draft, noun, duty.verb)
}

/// The day that a copula before the noun `at`, or behind what is to be done from `verb` on, gives.
fn named(scene: &Scene, words: &Range<usize>, mut draft: Draft, at: usize, verb: usize) -> Option<Draft> {
    let is = at.checked_sub(2).filter(|&is| is > words.start && scene.any(is, words!["is", "will", "was"]));
    let before = is.and_then(|is| due_ending(scene, is - 1));
    let link = (verb..words.end.min(verb + 15)).find(|&word| scene.any(word, words!["is", "will", "was", "falls"]));
    let after = || due_at(scene, link? + 1 + usize::from(scene.any(link? + 1, words!["be", "on"])), words.end);
    draft.due = Some(before.or_else(after).filter(|due| due.from.is_some())?);
    let limit = if before.is_some() { words.end } else { link? };
    draft.demand = demand_from(scene, verb, limit).demand;
    draft.demand.is_some().then_some(draft)
}
