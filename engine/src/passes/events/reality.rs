//! Whether what a noun tells took place.

use super::mood::governs;
use crate::facts::{EventKind, Status};
use crate::lexicon::Atom;
use crate::passes::scene::Scene;
use crate::text::Tag;
use std::ops::Range;

/// What the words around a noun say of its event: "planned talks", "called for a meeting", "the visit was cancelled".
pub(super) fn of_noun(
    scene: &Scene,
    kind: EventKind,
    phrase: &Range<usize>,
    verb: Option<usize>,
    end: usize,
) -> Option<Status> {
    let inside = |words: &[Atom]| phrase.clone().any(|at| scene.any(at, words));
    let before = phrase.start.checked_sub(1);
    let far = phrase.start.saturating_sub(4)..phrase.start;
    // "called off the strike", "put off a vote"
    let off = verb.is_some_and(|at| scene.any(at, words!["called", "put"]) && scene.any(at + 1, words!["off"]));
    if inside(words![
        "possible",
        "potential",
        "proposed",
        "any",
        "no",
        "likely",
        "alleged",
        "hypothetical",
        "every",
        "failed",
        "blocked",
    ]) || far.clone().any(|at| is_unreal(scene, at, phrase.start) && !(off && Some(at) == verb))
        || before.is_some_and(|at| scene.any(at, words!["without", "restarting", "resuming", "any"]))
    {
        return None;
    }
    // "postponed the vote to May 4": it is to come
    let moved = scene.any(end, words!["to", "until"]) && scene.time_from(end + 1).is_some();
    if moved && (off || verb.is_some_and(|at| scene.any(at, words!["postponed", "postpones"]))) {
        return Some(Status::Planned);
    }
    let after = end..(end + 6).min(scene.document.words.len());
    if after.clone().take_while(|&at| !scene.is_mark(at)).any(|at| scene.any(at, CANCELS))
        || verb.is_some_and(|at| scene.any(at, CANCELS))
        || off
    {
        return Some(Status::Cancelled);
    }
    // "will be allowed to open talks", where the tagger has no verb
    let opens = before.filter(|&to| scene.is(to, word!("to")) && scene.is(phrase.start, word!("open")));
    let opened = opens.map(|to| to.checked_sub(1).and_then(|at| governs(scene, at)));
    let will = match opened.or_else(|| before.and_then(|at| infinitive(scene, at))) {
        Some(governed) => governed? == Status::Planned,
        None => false,
    };
    let people = matches!(kind, EventKind::Meeting | EventKind::Call | EventKind::Visit);
    let ahead = people && before.is_some_and(|at| scene.is(at, word!("for")))
        || far.clone().any(|at| scene.any(at, words!["ahead", "scheduled"]));
    // "a vote is due", "a vote in Bern is pencilled in"
    const AHEAD: &[Atom] =
        words!["be", "take", "scheduled", "expected", "set", "planned", "due", "pencilled", "penciled"];
    let next = (end..scene.document.words.len().min(end + 4))
        .take_while(|&at| !scene.is_mark(at))
        .find(|&at| scene.any(at, words!["will", "is", "are"]))
        .is_some_and(|at| scene.any(at + 1, AHEAD));
    let planned = will
        || ahead
        || next
        || inside(words!["planned", "upcoming", "scheduled", "next", "future", "coming", "expected"]);
    Some(if planned { Status::Planned } else { Status::Happened })
}

/// What governs the infinitive `at`, where it is one: "plans to hold", "will hold", "wants to restart".
fn infinitive(scene: &Scene, at: usize) -> Option<Option<Status>> {
    let verb = if scene.any(at, words!["up", "out", "in"]) { at.checked_sub(1)? } else { at };
    let helper = verb.checked_sub(1)?;
    if scene.document.words[verb].tag != Tag::Verb {
        return None;
    }
    if scene.is(helper, word!("to")) {
        return Some(helper.checked_sub(1).and_then(|at| governs(scene, at)));
    }
    let modal = (verb.saturating_sub(3)..verb).rev().find(|&at| scene.document.words[at].tag == Tag::Modal)?;
    Some(scene.any(modal, words!["will", "'ll", "’ll", "shall"]).then_some(Status::Planned))
}

/// Whether the noun phrase that starts at `start` may not have been, as the word `at` before it says: "reports of a strike",
/// "denied an attack", "ruled out a vote", and not "denied it at a meeting".
fn is_unreal(scene: &Scene, at: usize, start: usize) -> bool {
    let governs = || (at + 1..start).all(|at| scene.document.tag(at) != Tag::Preposition);
    scene.any(at, UNREAL)
        || scene.any(at, words!["reports", "rumors", "rumours"]) && scene.is(at + 1, word!("of"))
        || scene.any(at, words!["denied", "denies", "deny", "feared"]) && governs()
        || scene.any(at, words!["rule", "ruled", "rules"]) && scene.is(at + 1, word!("out")) && at + 2 == start
}

const UNREAL: &[Atom] = words![
    "possibility",
    "prospect",
    "chance",
    "call",
    "calls",
    "called",
    "calling",
    "urged",
    "demanded",
    "demand",
    "seek",
    "seeks",
    "sought",
    "proposed",
    "offered",
    "suggested",
    "requested",
    "refused",
    "rejected",
    "if",
    "threatened",
    "risk",
    "fear",
    "fears",
    "idea",
    "option",
    "prevent",
    "praying",
    "favoring",
    "favouring",
    "lose",
    "losing",
    "supports",
    "prayed",
    "warned",
    "warning",
    "hoping",
    "wanted",
    "wants",
    "waiting",
    "avoid",
    "against",
];

const CANCELS: &[Atom] = words![
    "averted",
    "cancelled",
    "canceled",
    "cancels",
    "postponed",
    "postpones",
    "scrapped",
    "suspended",
    "suspends",
];
