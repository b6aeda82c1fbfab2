//! "prolonged it by a week", "the truce was extended by 10 days": a length that is added to the deadline before.

use super::draft::{Draft, Due};
use super::due::{counted, due_at};
use super::given::sure;
use super::lapses::LIMITED;
use super::succession::recent;
use super::undecided::is_undecided;
use crate::facts::*;
use crate::lexicon::Atom;
use crate::passes::scene::Scene;
use std::ops::Range;

const PRONOUNS: &[Atom] = words!["it", "that", "them", "they"];

/// What is extended by so much, at the verb `at`.
pub(super) fn extended_by(scene: &Scene, sentence: usize, words: &Range<usize>, at: usize) -> Option<Draft> {
    let near = words.start.max(at.saturating_sub(14))..words.end.min(at + 8);
    if is_undecided(scene, words, at) {
        return None;
    }
    let by = (at + 1..near.end).find(|&word| scene.is(word, word!("by")))?;
    let due = due_at(scene, by + 1, words.end).filter(|due| {
        let length = |id: TimeId| scene.time(id).kind == TimeKind::Duration;
        // "by two weeks to Aug. 20" tells the day itself.
        let comma = usize::from(scene.is(due.end, word!(",")));
        let from = scene.is(due.end, word!("from")) && scene.time_from(due.end + 1).is_some();
        let told = from || scene.any(due.end + comma, words!["to", "until", "till"]);
        due.from.is_none() && due.time.is_some_and(length) && !told
    })?;
    // "extended the Aug. 1 deadline by two weeks" has its former day beside it.
    if scene.times_in(at + 1..by).any(|id| scene.time(id).from.is_some()) {
        return None;
    }
    let limited = |word: &usize| {
        scene.any(*word, LIMITED) || scene.any(*word, PRONOUNS) || scene.any(*word, words!["offer", "bid", "deadline"])
    };
    // What stands behind the verb is extended, or else what stands right before it.
    let object = (at + 1..by).rev().find(limited);
    let what = object.or_else(|| (near.start..at).rev().find(limited))?;
    let mut draft = Draft::new(sentence, by, DeadlineRule::DeadlineMoved);
    (draft.due, draft.added) = (Some(due), Some(what));
    draft.set_by = object.and_then(|_| sure(scene.subject(at, words.start)));
    Some(draft)
}

/// Adds the length that `group` tells to the deadline last spoken of; false where there is none to add it to.
pub(super) fn count(scene: &Scene, found: &[Deadline], group: &mut [Draft]) -> bool {
    let added = group.iter_mut().find_map(|draft| draft.added.map(|what| (draft, what)));
    let Some((draft, what)) = added else { return true };
    // "The deadline of Dec. 1 was extended by 10 days" tells its new day already.
    let span = scene.document.sentences[draft.sentence].span;
    let moved = |told: &Statement| told.span == span && told.rule == DeadlineRule::DeadlineMoved;
    if recent(found).any(|(_, deadline)| deadline.statements.iter().any(moved)) {
        return false;
    }
    let pronoun = scene.any(what, PRONOUNS);
    let any = pronoun || scene.any(what, words!["deadline", "ultimatum"]);
    // "The ministry must reply by Friday. The show closes on Sunday; it was extended by a week": the show was.
    let words = scene.document.words_of(span);
    let mark = (words.start..what).rev().take(40).find(|&at| scene.any(at, words![";", ","]));
    let other = |mark: usize| (words.start..mark).any(|at| scene.document.tag(at).is_finite());
    if pronoun && mark.is_some_and(other) {
        return recent(found).next().is_some_and(|(_, last)| last.statements.iter().any(|told| told.span == span))
            && count_on(scene, found, draft, |_| true);
    }
    count_on(scene, found, draft, |deadline| {
        let mut words = scene.document.words_of(deadline.statements[0].span).take(60);
        any || words.any(|at| scene.same(at, what))
    })
}

/// Adds the length that `draft` tells to the last deadline that `is` it.
fn count_on(scene: &Scene, found: &[Deadline], draft: &mut Draft, is: impl Fn(&Deadline) -> bool) -> bool {
    let single = |deadline: &Deadline| deadline.due_from.filter(|_| deadline.due_from == deadline.due_to);
    let old = recent(found).find(|(_, deadline)| single(deadline).is_some() && is(deadline));
    let Some((_, old)) = old else { return false };
    draft.old = Some(Due {
        time: old.due,
        from: old.due_from,
        to: old.due_to,
        precision: old.precision,
        end: draft.due.map_or(0, |due| due.end),
    });
    let new = draft.due.zip(single(old)).and_then(|(due, day)| counted(scene, due, day));
    draft.due = new.map(|new| Due { time: None, ..new });
    new.is_some()
}
