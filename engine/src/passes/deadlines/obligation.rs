//! "must sell the unit by Jan. 19", "ordered the owner to leave by Monday", "By Friday, all staff must return".

use super::draft::{Draft, Due};
use super::due::{due_at, excluded};
use super::duty::{Duty, duty_at};
use super::extent::{demand_from, due_preposition, threat_after};
use super::given::sure;
use crate::facts::*;
use crate::passes::scene::Scene;
use std::ops::Range;

/// A deadline at a preposition that a due time follows.
pub(super) fn must_by(scene: &Scene, sentence: usize, words: &Range<usize>, at: usize) -> Option<Draft> {
    let until = scene.any(at, &["until", "till"]);
    let time = due_preposition(scene, at).filter(|_| !until && !scene.is(at, "on"))?;
    let due = due_at(scene, time, words.end)?;
    if scene.is_genitive(due.end) || is_by_and_by(scene, at, &due) {
        return None;
    }
    let within = scene.is(at, "within");
    let due = if scene.is(at, "before") { excluded(scene, due) } else { due };
    if !within && due.from.is_none() {
        return None;
    }
    let (duty, demand, consequence) = before(scene, words, at, &due).or_else(|| after(scene, words, at, &due))?;
    let rule = if within { DeadlineRule::Within } else { duty.rule };
    let mut draft = Draft::new(sentence, at, rule);
    let counted = due.time.is_some_and(|id| scene.time(id).kind == TimeKind::Duration);
    draft.sure = duty.sure && due.precision != Precision::Year && counted == within;
    // Who says what must be done, and threatens, sets the deadline; who only says so may report it.
    let threatens = duty.set_by.is_none() && consequence.is_some();
    draft.set_by = duty.set_by.or_else(|| speaker(scene, words, duty.verb, threatens));
    (draft.on, draft.demand, draft.consequence) = (duty.on, Some(demand), consequence);
    draft.due = Some(due);
    Some(draft)
}

/// "Trump said Russia must agree or face tariffs", "the judge told the company that it must pay": who said so.
fn speaker(scene: &Scene, words: &Range<usize>, verb: usize, threatens: bool) -> Option<ActorId> {
    let floor = words.start.max(verb.saturating_sub(14));
    let said = (floor..verb).rev().find(|&at| scene.any(at, &["said", "says", "warned", "warns", "told"]))?;
    if !threatens && !scene.is(said, "told") {
        return None;
    }
    sure(scene.subject(said, words.start))
}

/// "by May" may be a person; a time that names no day sets none.
fn is_by_and_by(scene: &Scene, at: usize, due: &Due) -> bool {
    scene.is(at, "by") && due.time.is_some_and(|id| scene.time(id).kind == TimeKind::Duration)
}

type Found = (Duty, Range<usize>, Option<Range<usize>>);

/// The duty stands before its time.
fn before(scene: &Scene, words: &Range<usize>, at: usize, due: &Due) -> Option<Found> {
    let floor = words.start.max(at.saturating_sub(40));
    for word in (floor..at).rev() {
        if let Some(duty) = duty_at(scene, words, word, at) {
            let clear = duty.verb < at && (duty.verb..at).all(|word| !breaks(scene, word, duty.verb));
            let extent = demand_from(scene, duty.verb, words.end);
            return clear.then_some((duty, at)).and_then(|(duty, at)| {
                let demand = extent.demand.map(|demand| duty.from..demand.end.min(at))?;
                let threat = extent
                    .consequence
                    .or_else(|| demand_from(scene, due.end, words.end).consequence.filter(|t| t.start < due.end + 4))
                    .or_else(|| threat_after(scene, due.end, words.end));
                Some((duty, demand, threat))
            });
        }
        if scene.any(word, &[";", "—"]) {
            return None;
        }
    }
    None
}

/// The duty stands after its time: "By Friday, all staff must return".
fn after(scene: &Scene, words: &Range<usize>, at: usize, due: &Due) -> Option<Found> {
    let opens = at <= words.start + 1 || scene.any(at - 1, &[",", "that", "and", "“", "\""]);
    if !opens {
        return None;
    }
    let limit = words.end.min(due.end + 18);
    for word in due.end..limit {
        if let Some(duty) = duty_at(scene, words, word, words.end) {
            let extent = demand_from(scene, duty.verb, words.end);
            let demand = duty.from..extent.demand?.end;
            return Some((duty, demand, extent.consequence));
        }
        if scene.any(word, &[";", "which", "said"]) || scene.is(word, ",") && word > due.end {
            return None;
        }
    }
    None
}

/// Another finite verb between the demand's verb and the time: the time may be that verb's.
fn breaks(scene: &Scene, at: usize, verb: usize) -> bool {
    at > verb
        && (scene.any(
            at,
            &["will", "would", "were", "was", "is", "are", "said", "says", "could", "may", "might", "who", ";"],
        ) || scene.any(at, &["and", "but"]) && scene.is(at - 1, ","))
}
