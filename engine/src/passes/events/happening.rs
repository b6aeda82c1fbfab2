//! When a noun's own verb says that its event takes place: "The trial begins on June 19", "A protest is planned for
//! Saturday".

use super::clause;
use crate::facts::*;
use crate::passes::scene::Scene;
use crate::text::{Sentence, Tag};
use std::ops::Range;

/// What the verb behind a noun says of its event.
pub(super) enum Own {
    /// "must be held", "could come": nothing that could be dated.
    Unreal,
    /// It takes place.
    Told(Told),
    /// Nothing.
    None,
}

/// A verb by which an event takes place, with its day.
pub(super) struct Told {
    /// The words behind it.
    pub(super) after: Range<usize>,
    pub(super) time: Option<TimeId>,
    status: Status,
}

impl Own {
    /// What becomes of the event that the words around the noun take for `status`.
    pub(super) fn status(&self, status: Status) -> Status {
        match self {
            Self::Told(told) if status != Status::Cancelled => told.status,
            _ => status,
        }
    }
}

/// What the verb says that starts at `at`, behind the noun of an event of this kind and those who take part in it.
pub(super) fn behind(scene: &Scene, sentence: &Sentence, at: usize, kind: EventKind) -> Own {
    use EventKind::{Attack, Court, Disaster, Meeting, Protest, Vote};
    if !matches!(kind, Attack | Court | Disaster | Meeting | Protest | Vote) || at >= sentence.words.end {
        return Own::None;
    }
    let at = past_subject(scene, sentence, at);
    // "a man charged over the attack was held on Monday"
    let held = !matches!(kind, Attack | Disaster);
    if scene.any(at, words!["can", "could", "may", "might", "must", "should", "would"]) {
        return if ahead(scene, at + 1, held).is_some() { Own::Unreal } else { Own::None };
    }
    let Some((verb, status)) = verb(scene, at, held) else { return Own::None };
    let after = clause::reach(scene, sentence, verb);
    // "a meeting began vowing to fight", "talks started by the firm"
    let plain = clause::gathers(scene, &after) || scene.any(verb, words!["for", "on"]);
    match clause::time(scene, sentence, &after).filter(|_| plain) {
        Some(time) => Own::Told(Told { after, time: Some(time), status }),
        None => Own::None,
    }
}

/// Where the verb stands behind what the event at `at` is about: "A vote on the plan will be held", "an inquest into her
/// death opened"; `at` itself where that is not so.
fn past_subject(scene: &Scene, sentence: &Sentence, at: usize) -> usize {
    const REACH: usize = 9;
    let about = scene.any(at, words!["about", "into", "on", "over", "under"]) && scene.time_from(at + 1).is_none();
    let inside = |at: &usize| {
        let tag = scene.document.tag(*at);
        tag.is_noun()
            || matches!(tag, Tag::Adjective | Tag::Determiner | Tag::Possessive | Tag::Number)
            || scene.any(*at, words!["and", "of"])
    };
    let end = (at + 1..sentence.words.end.min(at + REACH)).find(|at| !inside(at));
    end.filter(|&end| about && end > at + 1 && scene.time_ending(end - 1).is_none()).unwrap_or(at)
}

/// The last word of the verb that starts at `at`, and what it says; with `held` also that people gathered for it.
fn verb(scene: &Scene, at: usize, held: bool) -> Option<(usize, Status)> {
    let is = |at, words| scene.any(at, words);
    let ahead = |at| ahead(scene, at, held);
    match () {
        () if is(at, words!["begins", "opens", "resumes", "starts"]) => Some((at, Status::Planned)),
        () if is(at, words!["began", "opened", "resumed", "started"]) => Some((at, Status::Happened)),
        () if is(at, words!["took"]) && is(at + 1, words!["place"]) => Some((at + 1, Status::Happened)),
        // "A hearing on Aug. 27 will decide"
        () if held && is(at, words!["on"]) && will_behind(scene, at + 1) => Some((at, Status::Planned)),
        // "was held on Monday"
        () if held && is(at, words!["was", "were"]) && is(at + 1, words!["held"]) => Some((at + 1, Status::Happened)),
        // "will be held"
        () if is(at, words!["will"]) => ahead(at + 1).map(|verb| (verb, Status::Planned)),
        // "are on 15 June"
        () if held && is(at, words!["is", "are"]) && is(at + 1, words!["on"]) => {
            scene.time_from(at + 2).map(|_| (at + 1, Status::Planned))
        }
        // "is due to begin", "is planned for", "was set for"
        () if is(at, words!["is", "are", "was", "were"]) => {
            let past = is(at, words!["was", "were"]);
            let set = if past { is(at + 1, words!["set"]) } else { is(at + 1, AHEAD) };
            let to = if is(at + 1, words!["to"]) && !past { at + 1 } else { at + 2 };
            match () {
                () if is(to, words!["to"]) && (set || to == at + 1) => ahead(to + 1),
                // "is set down for"
                () => {
                    let on = at + 2 + usize::from(is(at + 2, words!["down"]));
                    (set && is(on, words!["for"])).then_some(on)
                }
            }
            .map(|verb| (verb, Status::Planned))
        }
        // "has been scheduled for"
        () if is(at, words!["has", "have"]) && is(at + 1, words!["been"]) => {
            (is(at + 2, AHEAD) && is(at + 3, words!["for"])).then_some((at + 3, Status::Planned))
        }
        () => None,
    }
}

/// Whether the day at `at` has "will" right behind it.
fn will_behind(scene: &Scene, at: usize) -> bool {
    scene.time_from(at).is_some_and(|day| scene.any(scene.time_words(day).end, words!["will"]))
}

/// "set a hearing for June 8", "scheduled the vote for Monday": the day for which what starts with the word `start`, and whose
/// words end before `end`, is set.
pub(super) fn set_for(scene: &Scene, start: usize, end: usize, kind: EventKind) -> Own {
    use EventKind::{Court, Meeting, Vote};
    let set = start.checked_sub(1).is_some_and(|verb| scene.any(verb, words!["scheduled", "set", "sets"]));
    let day = scene.time_from(end + 1).filter(|&day| scene.time(day).from.is_some());
    match day.filter(|_| set && matches!(kind, Court | Meeting | Vote) && scene.any(end, words!["for"])) {
        Some(day) => {
            Own::Told(Told { after: end + 1..scene.time_words(day).end, time: Some(day), status: Status::Planned })
        }
        None => Own::None,
    }
}

/// The last word of "begin", "be held", "take place", where one starts at `at`.
fn ahead(scene: &Scene, at: usize, held: bool) -> Option<usize> {
    let gathers = held && scene.any(at, words!["be"]) && scene.any(at + 1, words!["held"])
        || scene.any(at, words!["take"]) && scene.any(at + 1, words!["place"]);
    match () {
        () if scene.any(at, words!["begin", "come", "open", "resume", "start"]) => Some(at),
        () => gathers.then_some(at + 1),
    }
}

const AHEAD: &[crate::lexicon::Atom] = words!["due", "expected", "listed", "planned", "scheduled", "set", "slated"];
