//! Whether what a verb tells took place: its helping words, what governs it, and how its clause opens.
//!
//! ```text
//! will visit, is to visit, plans to visit             planned
//! did not visit, refused to visit                     cancelled, or never meant
//! is visiting                                         ongoing
//! could visit, if she visits, wants to visit          nothing that an event could be made of
//! ```

use crate::facts::{ActorKind, EventKind, Status};
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
fn governs(scene: &Scene, at: usize) -> Option<Status> {
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
    scene.any(start, words!["he", "it", "she", "they"])
        && scene.any(said, TELLS)
        && scene.document.tag(verb) == Tag::Verb
        && scene.is(verb - 1, word!("would"))
        && !sentence.words.clone().any(|at| scene.any(at, words!["if", "unless", "were", "whether"]))
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
    // "called off the strike"
    let off = verb.is_some_and(|at| scene.any(at, words!["called"]) && scene.any(at + 1, words!["off"]));
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
    ]) || far.clone().any(|at| is_unreal(scene, at, phrase.start) && !(off && Some(at) == verb))
        || before.is_some_and(|at| scene.any(at, words!["without", "restarting", "resuming", "any"]))
    {
        return None;
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
