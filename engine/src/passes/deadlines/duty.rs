//! The words that oblige: "must", "has to", "ordered the owner to", "demanded that".

use super::acts::is_act_of_duty;
use super::advice::{advised, imperative, to_be_done};
use super::given::sure;
use super::holders::holder;
use super::told_to::told_to;
use crate::facts::*;
use crate::lexicon::Atom;
use crate::passes::scene::Scene;
use crate::text::Tag;
use std::ops::Range;

/// The words that oblige, and what they oblige to.
pub(super) struct Duty {
    pub(super) verb: usize,
    /// Where what is demanded begins: at the verb, or at what it is done to.
    pub(super) from: usize,
    pub(super) set_by: Option<ActorId>,
    pub(super) on: Option<ActorId>,
    pub(super) rule: DeadlineRule,
    pub(super) sure: bool,
}

/// Verbs that lay a duty on somebody: "ordered X to". The last ones only ask.
const DEMANDS: &[Atom] = words![
    "order",
    "ordered",
    "orders",
    "ordering",
    "told",
    "tells",
    "telling",
    "direct",
    "directed",
    "directs",
    "directing",
    "instructed",
    "instructs",
    "instructing",
    "require",
    "required",
    "requires",
    "requiring",
    "obliged",
    "obliges",
    "obligated",
    "obligates",
    "compelled",
    "compels",
    "mandated",
    "mandates",
    "commanded",
    "forced",
    "warned",
    "warns",
    "demand",
    "demanded",
    "demands",
    "demanding",
    "subpoenaed",
    "summoned",
];

const REQUESTS: &[Atom] = words![
    "advised",
    "advises",
    "advising",
    "ask",
    "asking",
    "asked",
    "asks",
    "urge",
    "urged",
    "urges",
    "requested",
    "requests",
    "urging",
    "called",
    "calls",
    "calling",
    "invited",
    "reminded",
    "reminding",
    "reminds",
    "seek",
    "seeking",
    "seeks",
    "sought",
    "want",
    "wants",
    "insisted",
    "insists",
];

/// Those that are nouns as well: "an order to leave".
pub(super) const ORDERS: &[Atom] = words!["order", "demand", "orders", "demands"];

const MODALS: &[Atom] = words!["must", "shall"];

const NEEDS: &[Atom] = words!["has", "have", "had", "need", "needs", "needed"];

/// A duty whose words begin at `at`: a modal, "has to", or a verb of demanding with "to" or "that".
pub(super) fn duty_at(scene: &Scene, words: &Range<usize>, at: usize, limit: usize) -> Option<Duty> {
    if scene.any(at, MODALS) {
        return modal(scene, words, at, at + 1);
    }
    if scene.any(at, words!["should", "please", "forget", "remember", "due", "payable"])
        && scene.any(limit, words!["by", "before", "no", "not", "within"])
    {
        return advised(scene, words, at, limit);
    }
    if let Some(duty) = imperative(scene, words, at, limit) {
        return Some(duty);
    }
    if scene.any(at, NEEDS)
        && scene.is(at + 1, word!("to"))
        && !scene.any(at.wrapping_sub(1), words!["not", "n't", "n’t"])
    {
        return modal(scene, words, at, at + 2);
    }
    // "The forms are to be posted by Friday", and not "the lamps are to be lit"
    if scene.any(at, words!["is", "are"]) && scene.is(at + 1, word!("to")) && scene.is(at + 2, word!("be")) {
        return to_be_done(scene, words, at, limit);
    }
    // "He is to report to prison", and not "the leaders are to meet"
    if scene.any(at, words!["is", "are"]) && scene.is(at + 1, word!("to")) && is_act_of_duty(scene, at + 2) {
        return modal(scene, words, at, at + 2);
    }
    // "called off the march after talks": nobody is asked for anything.
    if scene.any(at, words!["called", "calls"]) && scene.is(at + 1, word!("off")) {
        return None;
    }
    let asks = scene.any(at, REQUESTS);
    let noun = scene.document.words[at].tag == Tag::Noun && !scene.any(at, ORDERS);
    if !asks && !scene.any(at, DEMANDS) || noun || scene.document.words[at].tag == Tag::ProperNoun {
        return None;
    }
    told_to(scene, words, at, limit).map(|duty| Duty { sure: duty.sure && !asks, ..duty })
}

pub(super) fn modal(scene: &Scene, words: &Range<usize>, at: usize, verb: usize) -> Option<Duty> {
    let adverb = |word: usize| scene.document.words.get(word).is_some_and(|word| word.tag == Tag::Adverb);
    let verb = (verb..verb + 3).find(|&word| !adverb(word) && !scene.is(word, word!("also")))?;
    // "must have left" guesses, "must have the tests done" does not.
    let guesses = scene.is(verb, word!("have"))
        && scene.document.words.get(verb + 1).is_some_and(|word| word.tag.is_verb() || word.tag == Tag::Auxiliary);
    // "need to have applied by Friday" guesses nothing; "what you need to know before Friday" asks for nothing.
    let guesses = guesses && !scene.any(at, words!["need", "needs", "needed"]);
    let epistemic =
        guesses || scene.is(verb, word!("know")) || scene.is(verb, word!("be")) && !is_done(scene, verb + 1);
    let negated = scene.any(verb, words!["not", "n't", "never"]) || is_denied(scene, words, at);
    if epistemic || negated || scene.is_mark(verb) || verb >= words.end {
        return None;
    }
    let subject = holder(scene, at, words.start);
    // "Claims must be filed": what is to be done is done to the subject, which has no duty.
    // "She must be out by Friday": it is she who has to go.
    let goes = scene.any(verb + 1, words!["out", "back", "off", "in", "gone"])
        && subject.is_some_and(|seen| scene.is_human(seen.actor));
    let passive = scene.is(verb, word!("be")) && !goes;
    // "and must be sealed", "which must be sealed": what is done alone
    let start = phrase_start(scene, at, words.start);
    let named = start < at && !scene.any(start, words!["which", "who", "that", "it", "they"]);
    let from = if passive && named { start } else { verb };
    let on = sure(subject).filter(|_| !passive);
    Some(Duty { verb, from, set_by: None, on, rule: DeadlineRule::MustBy, sure: true })
}

/// Whether "be" has a participle after it: "be filed", and not "be home".
pub(super) fn is_done(scene: &Scene, at: usize) -> bool {
    // "must be out of the valley", "must be in by Friday", "must be with us"; "must be home" may be a guess
    // "must be in place by Friday"
    let away = scene.any(at, words!["out", "back", "off", "clear", "gone", "ready", "complete", "with"])
        || scene.is(at, word!("in")) && scene.any(at + 1, words!["by", "before", "no", "place"]);
    if away {
        return true;
    }
    let at = at + usize::from(scene.document.words.get(at).is_some_and(|word| word.tag == Tag::Adverb));
    scene.document.words.get(at).is_some_and(|word| matches!(word.tag, Tag::VerbParticiple | Tag::VerbPast))
}

/// "no longer have to", "nobody must", "there is no need to"
pub(super) fn is_denied(scene: &Scene, words: &Range<usize>, at: usize) -> bool {
    (words.start.max(at.saturating_sub(3))..at)
        .any(|word| scene.any(word, words!["no", "nobody", "none", "neither", "never", "longer", "n't", "n’t"]))
}

/// The first word of the noun phrase that ends before `at`, a clause's beginning.
pub(super) fn phrase_start(scene: &Scene, at: usize, floor: usize) -> usize {
    let floor = floor.max(at.saturating_sub(16));
    let opens = |word: usize| {
        scene.is_mark(word) || scene.any(word, words!["that", "said", "and", "but", "because", "unless", "if", "says"])
    };
    (floor..at).rev().find(|&word| opens(word)).map_or(floor, |word| word + 1)
}
