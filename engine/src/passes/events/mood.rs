//! Whether what a verb tells took place: its helping words, what governs it, and how its clause opens.
//!
//! ```text
//! will visit, is to visit, plans to visit             planned
//! did not visit, refused to visit                     cancelled, or never meant
//! is visiting                                         ongoing
//! could visit, if she visits, wants to visit          nothing that an event could be made of
//! ```

use crate::facts::{ActorKind, Status};
use crate::lexicon::Atom;
use crate::passes::scene::{Scene, Seen};
use crate::text::{Sentence, Tag};
use std::ops::Range;

/// The words before which the subject of a verb stands: the verb itself, or the one that governs its infinitive.
pub(super) fn anchor(scene: &Scene, group: &Range<usize>) -> usize {
    let verb = group.end - 1;
    match group.clone().find(|&at| at < verb && scene.is(at, word!("to"))) {
        Some(to) if to > 0 && governs(scene, to - 1).is_some() => to - 1,
        _ => verb,
    }
}

/// What the word `at` before an infinitive says of it.
pub(super) fn governs(scene: &Scene, at: usize) -> Option<Status> {
    if scene.any(at, PLANS) {
        Some(Status::Planned)
    } else if scene.any(at, REFUSES) {
        Some(Status::Cancelled)
    } else {
        scene.any(at, words!["managed", "went", "came", "flew", "returned"]).then_some(Status::Happened)
    }
}

const PLANS: &[Atom] = words![
    "plans",
    "planned",
    "plan",
    "planning",
    "agreed",
    "agrees",
    "expected",
    "scheduled",
    "due",
    "set",
    "prepares",
    "preparing",
    "prepared",
    "intends",
    "intend",
    "intended",
    "pledged",
    "vowed",
    "promised",
    "promises",
    "going",
    "arranged",
    "slated",
    "decided",
    "about",
    "vows",
    "pledges",
];

const REFUSES: &[Atom] = words!["refused", "refuses", "declined", "declines", "failed", "fails"];

/// The noun phrase that does it.
pub(super) struct Doer {
    /// Its first word, titles and all.
    pub(super) first: usize,
    /// The word behind it.
    pub(super) end: usize,
    /// Whether it is one person, by name.
    pub(super) one: bool,
}

impl Doer {
    pub(super) fn named(scene: &Scene, subject: &Seen) -> Self {
        let one = scene.actors[subject.actor.0 as usize].kind == ActorKind::Person;
        Self { first: title_start(scene, subject), end: subject.words().end, one }
    }
}

/// Whether it took place; `None` for what only may, might or should. `subject` is who does it.
pub(super) fn status(scene: &Scene, group: &Range<usize>, subject: &Doer) -> Option<Status> {
    let verb = group.end - 1;
    let has = |words: &[Atom]| group.clone().any(|at| scene.any(at, words));
    if has(words!["may", "might", "could", "would", "can", "should", "must", "nearly", "almost"]) {
        return None;
    }
    let present = matches!(scene.document.words[verb].tag, Tag::VerbS | Tag::Verb);
    match opener(scene, subject.first) {
        Some(word) if word.is(words!["if", "unless", "whether", "should", "had"]) => return None,
        Some(word) if word.is(words!["until", "before", "when", "once", "after"]) && present => {
            return Some(Status::Planned);
        }
        _ => {}
    }
    if let Some(to) = group.clone().find(|&at| at < verb && scene.is(at, word!("to"))) {
        let before = to.checked_sub(1)?;
        let copula = scene.any(before, words!["is", "are", "was", "were"])
            // "Berg to visit Lima" is a headline's plan; "urged Berg to visit Lima" is not.
            || subject.end == to && scene.document.opens_sentence(subject.first);
        // "is not due to meet until May"
        if (group.start..to).any(|at| scene.any(at, words!["not", "n't", "n’t"])) {
            return None;
        }
        // "were to have voted"
        if copula && has(words!["have"]) {
            return Some(Status::Cancelled);
        }
        return if copula { Some(Status::Planned) } else { governs(scene, before) };
    }
    // "demanded that Lin resign", "made Lin resign": what one person shall do has the verb's bare form.
    if is_bare(scene, group, subject) {
        return None;
    }
    let negated = has(words!["not", "n't", "n’t"]);
    let ahead = has(words!["will", "wo", "'ll", "’ll", "shall"]);
    // "who does not vote", "did not resign", "has never resigned": what nobody had planned was not called off.
    if has(words!["never"]) || negated && !ahead && !is_ing(scene, verb) {
        return None;
    }
    Some(if negated {
        Status::Cancelled
    } else if ahead {
        Status::Planned
    } else if is_ing(scene, verb) && has(words!["is", "are", "'s", "’s", "'re", "’re"]) {
        Status::Ongoing
    } else {
        Status::Happened
    })
}

/// "said he would resign on Friday": what somebody announces, and nothing that hangs on something else.
pub(super) fn is_foretold(scene: &Scene, sentence: &Sentence, group: &Range<usize>, subject: &Seen) -> bool {
    const TELLS: &[Atom] = words!["announced", "confirmed", "said"];
    let start = subject.words().start;
    let Some(before) = start.checked_sub(1) else { return false };
    let said = before - usize::from(before > 0 && scene.is(before, word!("that")));
    let verb = group.end - 1;
    // Forty words on either side: a clause is seldom longer.
    let mut near = sentence.words.start.max(before.saturating_sub(40))..sentence.words.end.min(verb + 40);
    scene.any(start, words!["he", "it", "she", "they"])
        && scene.any(said, TELLS)
        && scene.document.tag(verb) == Tag::Verb
        && verb > start
        && scene.is(verb - 1, word!("would"))
        && !near.any(|at| scene.any(at, words!["if", "unless", "were", "whether"]))
}

/// Whether the bare form of a verb, "resign" or "publish", tells of one person or of what "that" begins.
fn is_bare(scene: &Scene, group: &Range<usize>, subject: &Doer) -> bool {
    let verb = group.end - 1;
    let helped = group.clone().any(|at| at < verb && matches!(scene.document.tag(at), Tag::Auxiliary | Tag::Modal));
    let start = subject.first.saturating_sub(1);
    let joined = scene.any(start, words!["and", ","]) || scene.any(subject.end, words!["and"]);
    let one = subject.one && !joined;
    // "ordered that Lin be released"
    let helps = |at: usize| {
        matches!(scene.document.tag(at), Tag::Auxiliary | Tag::Modal) || scene.any(at, words!["'ll", "’ll", "'d", "’d"])
    };
    let wished = group.clone().find(|&at| scene.is(at, word!("be")));
    if wished.is_some_and(|be| !(group.start..be).any(helps)) {
        return true;
    }
    // "quit" is its own past.
    let bare = scene.document.tag(verb) == Tag::Verb && !scene.is(verb, word!("quit"));
    bare && !helped && (one || scene.any(start, words!["that"]))
}

/// The word that opens the clause whose subject starts with the word `first`: "until Kofi Annan visits".
fn opener(scene: &Scene, first: usize) -> Option<Atom> {
    OPENERS.iter().copied().find(|&word| first > 0 && scene.is(first - 1, word))
}

/// The first word of the noun phrase that `subject` ends.
pub(super) fn title_start(scene: &Scene, subject: &Seen) -> usize {
    let start = subject.words().start;
    let inside = |at: &usize| {
        let tag = scene.document.words[*at].tag;
        matches!(tag, Tag::Determiner | Tag::Adjective | Tag::Noun | Tag::ProperNoun) || scene.is_genitive(*at)
    };
    (start.saturating_sub(8)..start).rev().take_while(inside).last().unwrap_or(start)
}

const OPENERS: &[Atom] = words!["had", "if", "unless", "whether", "should", "until", "before", "when", "once", "after"];

/// Whether its words say that it is not known for sure: "probably died".
pub(super) fn is_hedged(scene: &Scene, group: &Range<usize>) -> bool {
    group
        .clone()
        .any(|at| scene.any(at, words!["probably", "possibly", "perhaps", "reportedly", "allegedly", "apparently"]))
}

pub(super) fn is_ing(scene: &Scene, at: usize) -> bool {
    scene.document.word(at).ends_with("ing")
}
