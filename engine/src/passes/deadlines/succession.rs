//! Which deadline takes the place of which: "extended from June 1 to Sept. 1", "the original deadline was Aug. 1".

use super::draft::{Draft, Due};
use super::lapses::LIMITED;
use super::{Deadline, dated};
use crate::facts::*;
use crate::passes::scene::Scene;

/// How many deadlines back one may be that is moved; a bound keeps a text of nothing but deadlines linear.
const REACH: usize = 24;

/// The deadline that `group`, read as `read`, moved: one seen before, or one that its own sentence gives.
pub(super) fn replaced(
    scene: &Scene,
    found: &mut Vec<Deadline>,
    group: &[Draft],
    read: &Deadline,
) -> Option<DeadlineId> {
    let moved = group.iter().find(|draft| draft.rule == DeadlineRule::DeadlineMoved)?;
    let at = match moved.old {
        Some(old) => stated(found, old).unwrap_or_else(|| {
            found.push(left(scene, moved, old));
            found.len() - 1
        }),
        None => before(scene, found, moved, read)?,
    };
    Some(DeadlineId(at as u32))
}

pub(super) fn recent(found: &[Deadline]) -> impl Iterator<Item = (usize, &Deadline)> {
    found.iter().enumerate().rev().take(REACH)
}

fn stated(found: &[Deadline], old: Due) -> Option<usize> {
    let same = |deadline: &Deadline| old.from.is_some() && (deadline.due_from, deadline.due_to) == (old.from, old.to);
    recent(found).find(|(_, deadline)| same(deadline)).map(|(at, _)| at)
}

/// The deadline of which only its day is told, where another takes its place.
fn left(scene: &Scene, moved: &Draft, old: Due) -> Deadline {
    let span = scene.document.sentences[moved.sentence].span;
    let rule = DeadlineRule::DeadlineNoun;
    let statement = Statement { span, due: old.time, demand: None, consequence: None, rule };
    Deadline { statements: vec![statement], sure: moved.sure, ..dated(Some(old), rule) }
}

/// "the deadline was extended": the one last spoken of. A truce that is extended is one that was to expire.
fn before(scene: &Scene, found: &[Deadline], moved: &Draft, read: &Deadline) -> Option<usize> {
    let noun = moved.extended.unwrap_or(moved.anchor);
    let lapses = scene.any(noun, LIMITED);
    let speaks_of_it = |deadline: &Deadline| {
        let mut words = scene.document.words_of(deadline.statements[0].span).take(60);
        words.any(|at| scene.is(at, scene.document.word(noun)))
    };
    let fits = |deadline: &Deadline| {
        let other_day = deadline.due_from.is_some() && deadline.due_from != read.due_from;
        let other_party =
            |one: Option<ActorId>, other: Option<ActorId>| one.is_some() && other.is_some() && one != other;
        let kind = if lapses { speaks_of_it(deadline) } else { deadline.rule != DeadlineRule::Expires };
        other_day && kind && !other_party(deadline.on, read.on) && !other_party(deadline.set_by, read.set_by)
    };
    recent(found).find(|(_, deadline)| fits(deadline)).map(|(at, _)| at)
}

/// Lets the deadline that stands beside one of `former` ("the original deadline") take its place.
pub(super) fn follow(found: &mut [Deadline], former: &[usize]) {
    for &old in former {
        let beside = [old.checked_sub(1), Some(old + 1)].into_iter().flatten();
        let new = beside
            .filter(|at| !former.contains(at))
            .find(|&at| found.get(at).is_some_and(|new| new.replaces.is_none() && new.due_from > found[old].due_from));
        if let Some(new) = new.filter(|_| found[old].due_from.is_some()) {
            found[new].replaces = Some(DeadlineId(old as u32));
        }
    }
}
