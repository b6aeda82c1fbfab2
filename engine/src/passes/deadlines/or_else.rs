//! What must be done, told from other verbs by what is threatened behind "or": "Leave by Sunday or face arrest".

use super::draft::Draft;
use super::due::{due_at, excluded};
use super::extent::{clause_end, demand_from, due_preposition};
use super::given::sure;
use super::holders::told_behind;
use crate::facts::*;
use crate::lexicon::Atom;
use crate::passes::scene::Scene;
use crate::text::Tag;
use std::ops::Range;

/// "Leave by Sunday or face arrest": an order, told from other verbs by what it threatens. At its "by".
pub(super) fn order_or_else(scene: &Scene, sentence: usize, words: &Range<usize>, by: usize) -> Option<Draft> {
    let due = due_at(scene, due_preposition(scene, by)?, words.end).filter(|due| due.from.is_some())?;
    let floor = words.start.max(by.saturating_sub(12));
    let open = (floor..by).rev().find(|&at| scene.is_mark(at)).map_or(floor, |mark| mark + 1);
    let orders = (open == words.start || scene.is_mark(open.wrapping_sub(1)))
        && matches!(scene.document.words[open].tag, Tag::Verb | Tag::Noun | Tag::ProperNoun)
        && scene.any(due.end, words!["or"]);
    if !orders {
        return None;
    }
    let extent = demand_from(scene, open, words.end.min(open + 60));
    let mut draft = Draft::new(sentence, by, DeadlineRule::MustBy);
    draft.consequence = Some(extent.consequence?);
    (draft.demand, draft.due) = (extent.demand, Some(due));
    let threat = draft.consequence.as_ref().map_or(due.end, |threat| threat.start);
    // "“Leave by Sunday or face arrest,” Jo Lin told the rebels"
    (draft.set_by, draft.on) = told_behind(scene, by).unwrap_or_default();
    draft.sure = scene.any(threat, words!["face", "lose", "be", "risk", "pay", "else"]);
    Some(draft)
}

/// "We need the permits by Friday, or the trucks will turn back", "wants an answer by Friday and will otherwise leave": at
/// its "by".
pub(super) fn needed_or_else(scene: &Scene, sentence: usize, words: &Range<usize>, by: usize) -> Option<Draft> {
    const NEEDS: &[Atom] =
        words!["demand", "demands", "expect", "expects", "need", "needs", "require", "requires", "want", "wants"];
    let due = due_at(scene, due_preposition(scene, by)?, words.end).filter(|due| due.from.is_some())?;
    let or = due.end + usize::from(scene.is(due.end, word!(",")));
    let otherwise = scene.is(or, word!("and")) && scene.is(or + 2, word!("otherwise"));
    if !scene.is(or, word!("or")) && !otherwise {
        return None;
    }
    let end = clause_end(scene, or + 1, words.end.min(or + 60));
    let threatens = (or + 1..end.min(or + 9)).any(|at| scene.any(at, words!["will", "would", "wo", "ca"]));
    let floor = words.start.max(by.saturating_sub(14));
    let need = (floor..by).rev().take_while(|&at| !scene.is_mark(at)).find(|&at| scene.any(at, NEEDS))?;
    let mut draft = Draft::new(sentence, by, DeadlineRule::MustBy);
    draft.set_by = sure(scene.subject(need, words.start));
    (draft.demand, draft.consequence) = (Some(need + 1..by), Some(or + 1..end));
    draft.due = Some(if scene.is(by, word!("before")) { excluded(scene, due) } else { due });
    (threatens && need + 1 < by).then_some(draft)
}
