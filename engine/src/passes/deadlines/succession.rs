//! Which deadline takes the place of which: "extended from June 1 to Sept. 1", "the original deadline was Aug. 1".

use super::draft::{Draft, Due};
use super::lapses::LIMITED;
use super::merge::shares_word;
use super::{Deadline, dated};
use crate::facts::*;
use crate::passes::scene::Scene;

/// How many deadlines back one may be that is moved; a bound keeps a text of nothing but deadlines linear.
const REACH: usize = 24;

/// How many sentences back a limit may be told that an extension is of, where no party is known.
const BESIDE: usize = 2;

/// The deadline that `group`, read as `read`, moved: one seen before, or one that its own sentence gives.
pub(super) fn replaced(
    scene: &Scene,
    found: &mut Vec<Deadline>,
    group: &[Draft],
    read: &Deadline,
) -> Option<DeadlineId> {
    let moved = || group.iter().filter(|draft| draft.rule == DeadlineRule::DeadlineMoved);
    // A headline seldom says from when.
    let moved = moved().find(|draft| draft.old.is_some()).or_else(|| moved().next())?;
    let at = match moved.old {
        Some(old) => stated(found, old).unwrap_or_else(|| {
            found.push(left(scene, moved, old));
            found.len() - 1
        }),
        None => before(scene, found, moved, read)?,
    };
    Some(DeadlineId(at as u32))
}

/// The deadline of which `read` says nothing new: one of that day of which only its day is told.
pub(super) fn known(found: &[Deadline], read: &Deadline) -> Option<usize> {
    let bare = |deadline: &Deadline| {
        let nobody = (deadline.on, deadline.set_by) == (None, None);
        nobody && deadline.demand.is_none() && deadline.consequence.is_none()
    };
    let day = |deadline: &Deadline| (deadline.due_from, deadline.due_to);
    let same = |deadline: &Deadline| {
        // "the period, which was to expire on Friday": told with what took its place
        let lapses = matches!(read.rule, DeadlineRule::DueBy | DeadlineRule::Expires | DeadlineRule::LastDay)
            && deadline.statements[0].span == read.statements[0].span;
        let noun = |deadline: &Deadline| deadline.rule == DeadlineRule::DeadlineNoun;
        day(deadline) == day(read) && bare(deadline) && noun(deadline) && (noun(read) || lapses)
    };
    let tells_day =
        read.due_from.is_some() && (bare(read) || matches!(read.rule, DeadlineRule::DueBy | DeadlineRule::LastDay));
    recent(found).find(|(_, deadline)| tells_day && same(deadline)).map(|(at, _)| at)
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
        words.any(|at| scene.same(at, noun))
    };
    let fits = |deadline: &Deadline| {
        let other_day = deadline.due_from.is_some() && deadline.due_from != read.due_from;
        let other_party =
            |one: Option<ActorId>, other: Option<ActorId>| one.is_some() && other.is_some() && one != other;
        // "was granted an extension to Oct. 1": of what was just told, where nobody tells whose limit that was
        let told = deadline.statements.last().map_or(0, |told| scene.document.sentence_at(told.span.start));
        let far = told + BESIDE < moved.sentence && scene.is(noun, word!("extension"));
        if far && (read.on.is_none() || read.on != deadline.on) {
            return false;
        }
        // "extended the last date for paying the tax": of none that was set for something else
        let own = scene.is(noun, word!("date")) && moved.demand.is_some();
        if own
            && deadline
                .demand
                .is_some_and(|other| !shares_word(scene, &moved.demand, &Some(scene.document.words_of(other))))
        {
            return false;
        }
        let kind = if lapses { speaks_of_it(deadline) } else { deadline.rule != DeadlineRule::Expires };
        other_day && kind && !other_party(deadline.on, read.on) && !other_party(deadline.set_by, read.set_by)
    };
    recent(found).find(|(_, deadline)| fits(deadline)).map(|(at, _)| at)
}

/// Lets the deadline that stands beside one of `former` ("the original deadline") take its place; they are sorted.
pub(super) fn follow(found: &mut [Deadline], former: &[usize]) {
    for &old in former {
        let near = found[old.saturating_sub(REACH)..found.len().min(old + REACH)].iter();
        let of_day = |id: DeadlineId| found[id.0 as usize].due_from == found[old].due_from;
        if near.filter_map(|deadline| deadline.replaces).any(of_day) {
            continue;
        }
        let beside = [old.checked_sub(1), Some(old + 1)].into_iter().flatten();
        let apart = |one: Option<ActorId>, other: Option<ActorId>| one.is_some() && other.is_some() && one != other;
        let follows = |new: &Deadline, old: &Deadline| {
            // "had given it until March 20" says of itself no more than when that was told.
            let told = old.rule != DeadlineRule::GivenUntil
                || new.statements.iter().any(|told| told.rule == DeadlineRule::DeadlineMoved);
            let later = new.due_from > old.due_from && new.replaces.is_none() && new.sure;
            later && told && !apart(new.on, old.on) && !apart(new.set_by, old.set_by)
        };
        let new = beside
            .filter(|at| former.binary_search(at).is_err())
            .find(|&at| found.get(at).is_some_and(|new| follows(new, &found[old])));
        if let Some(new) = new.filter(|_| found[old].due_from.is_some()) {
            found[new].replaces = Some(DeadlineId(old as u32));
        }
    }
}
