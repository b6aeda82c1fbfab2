//! Several moves of one deadline, told in one sentence: "moved to 14 May, and then again to 20 June".

use super::draft::Draft;
use super::due::due_at;
use crate::facts::DeadlineRule;
use crate::lexicon::Atom;
use crate::passes::scene::Scene;

/// How many more moves a sentence may tell.
const STEPS: usize = 3;

/// Gives `draft` the day of the last move that is told before the word `limit`: it alone holds.
pub(super) fn follow_steps(scene: &Scene, draft: &mut Draft, limit: usize) {
    const THEN: &[Atom] = words!["then", "later", "again", "finally", "subsequently"];
    for _ in 0..STEPS {
        let Some(new) = draft.due.filter(|_| draft.rule == DeadlineRule::DeadlineMoved) else { return };
        let mut joint = new.end..limit.min(new.end + 6);
        let Some(to) = joint.find(|&at| !scene.any(at, THEN) && !scene.any(at, words![",", "and", "once", "more"]))
        else {
            return;
        };
        let then = (new.end..to).any(|at| scene.any(at, THEN)) && scene.any(to, words!["to", "until", "till"]);
        let Some(next) = due_at(scene, to + 1, limit).filter(|next| then && next.from.is_some()) else { return };
        draft.old = draft.old.or(draft.due);
        draft.due = Some(next);
    }
}

/// "had given it until Friday and later moved the deadline to Monday": told of what held before and may hold no longer,
/// unless somebody is reported to have said so.
pub(super) fn is_superseded(scene: &Scene, floor: usize, verb: usize) -> bool {
    const SAYS: &[Atom] = words!["said", "says", "that", "told", "announced", "confirmed", "which"];
    let says = |at: usize| scene.any(at, SAYS);
    let mut clause = (floor..verb).rev().take(20).take_while(|&at| !scene.is_mark(at));
    clause.any(|at| scene.is(at, word!("had"))) && !(floor..verb).rev().take(40).any(says)
}
