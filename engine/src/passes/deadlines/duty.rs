//! The words that oblige: "must", "has to", "ordered the owner to", "demanded that".

use super::acts::is_act_of_duty;
use super::given::sure;
use super::holders::{head, holder, object};
use super::lapses::{DECIDED, OWED};
use super::standing::VOIDS;
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
    "seek",
    "seeking",
    "seeks",
    "want",
    "wants",
    "insisted",
    "insists",
];

/// Those that are nouns as well: "an order to leave".
const ORDERS: &[Atom] = words!["order", "demand", "orders", "demands"];

const MODALS: &[Atom] = words!["must", "shall"];

const NEEDS: &[Atom] = words!["has", "have", "had", "need", "needs", "needed"];

/// A duty whose words begin at `at`: a modal, "has to", or a verb of demanding with "to" or "that".
pub(super) fn duty_at(scene: &Scene, words: &Range<usize>, at: usize, limit: usize) -> Option<Duty> {
    if scene.any(at, MODALS) {
        return modal(scene, words, at, at + 1);
    }
    // "should return it by Friday", "should be lodged by Friday": advised
    if scene.is(at, word!("should")) && scene.any(limit, words!["by", "before", "no", "not"]) {
        const HANDS_IN: &[Atom] = words!["apply", "claim", "file", "lodge", "register", "respond", "submit"];
        const HANDED: &[Atom] = words!["filed", "lodged", "paid", "received", "returned", "sent", "submitted"];
        // "should open by Friday" is hoped for, "should open no later than Friday" strictly meant
        let strict = scene.any(limit, words!["no", "not"]);
        let handed = |duty: &Duty| scene.is(duty.verb, word!("be")) && scene.any(duty.verb + 1, HANDED);
        let meant =
            |duty: &Duty| if strict { is_act_of_duty(scene, duty.verb) } else { scene.any(duty.verb, HANDS_IN) };
        let duty = modal(scene, words, at, at + 1).filter(|duty| meant(duty) || handed(duty));
        return duty.map(|duty| Duty { sure: false, ..duty });
    }
    if scene.any(at, NEEDS)
        && scene.is(at + 1, word!("to"))
        && !scene.any(at.wrapping_sub(1), words!["not", "n't", "n’t"])
    {
        return modal(scene, words, at, at + 2);
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

fn modal(scene: &Scene, words: &Range<usize>, at: usize, verb: usize) -> Option<Duty> {
    let adverb = |word: usize| scene.document.words.get(word).is_some_and(|word| word.tag == Tag::Adverb);
    let verb = (verb..verb + 3).find(|&word| !adverb(word) && !scene.is(word, word!("also")))?;
    // "must have left" guesses, "must have the tests done" does not.
    let guesses = scene.is(verb, word!("have"))
        && scene.document.words.get(verb + 1).is_some_and(|word| word.tag.is_verb() || word.tag == Tag::Auxiliary);
    let epistemic = guesses || scene.is(verb, word!("be")) && !is_done(scene, verb + 1);
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
fn is_done(scene: &Scene, at: usize) -> bool {
    // "must be out of the valley", "must be in by Friday", "must be with us"; "must be home" may be a guess
    let away = scene.any(at, words!["out", "back", "off", "clear", "gone", "ready", "complete", "with"])
        || scene.is(at, word!("in")) && scene.any(at + 1, words!["by", "before", "no"]);
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
fn phrase_start(scene: &Scene, at: usize, floor: usize) -> usize {
    let floor = floor.max(at.saturating_sub(16));
    let opens = |word: usize| {
        scene.is_mark(word) || scene.any(word, words!["that", "said", "and", "but", "because", "unless", "if", "says"])
    };
    (floor..at).rev().find(|&word| opens(word)).map_or(floor, |word| word + 1)
}

fn told_to(scene: &Scene, words: &Range<usize>, at: usize, limit: usize) -> Option<Duty> {
    let end = limit.min(at + 14);
    let passive = (words.start.max(at.saturating_sub(3))..at)
        .any(|word| scene.any(word, words!["was", "were", "been", "being", "is", "are", "be"]));
    // A headline's "Firm told to pay by Friday": who tells somebody names whom.
    let passive = passive
        || scene.any(at, words!["told", "ordered", "warned", "instructed", "urged"]) && scene.is(at + 1, word!("to"));
    let negated = is_denied(scene, words, at)
        || (words.start.max(at.saturating_sub(3))..at).any(|word| scene.is(word, word!("not")));
    let to = (at + 1..end)
        .take_while(|&word| !ends_object(scene, word))
        .take_while(|&word| !scene.any(word, words!["whether", "if", "how", "why", "what", "when"]))
        .find(|&word| {
            // "asked for access to the camp" asks nobody to do anything there.
            let thing = scene.document.words.get(word + 1).is_none_or(|next| next.tag == Tag::Determiner);
            (scene.is(word, word!("that")) || scene.is(word, word!("to")) && !thing)
                && scene.time_from(word + 1).is_none()
        })
        // "told friends that he expects to leave by Friday" asks nobody for anything.
        .filter(|&to| {
            let told = || scene.any(at, words!["told", "tells", "warned", "warns"]);
            scene.is(to, word!("to")) || !told() && !(to + 1..end).any(|word| tells(scene, word))
        });
    let subject = if passive {
        holder(scene, at, words.start)
    } else {
        scene.subject(at, words.start).or_else(|| head(scene, at, words.start))
    };
    let subject = sure(subject);
    if negated {
        return None;
    }
    // "asked them not to leave before Friday"
    if to.is_some_and(|to| scene.any(to - 1, words!["not", "never"])) {
        return None;
    }
    // "seeks permission to sell by Friday" asks nobody to sell.
    let to = to.filter(|_| !scene.any(at, words!["seek", "seeks", "seeking"]));
    let Some(to) = to else {
        return sent(scene, at, end, subject, passive).or_else(|| bare_demand(scene, at, end, subject));
    };
    let (verb, on) = if scene.is(to, word!("to")) {
        (to + 1, object(scene, at + 1, to).filter(|_| !passive))
    } else {
        let seen = scene.cast_in(to + 1..end.min(to + 5)).first();
        (seen.map_or(to + 1, |seen| seen.words().end), seen)
    };
    // "told to expect news", "warned to wait": nothing that can be late
    if scene.any(verb, words!["expect", "wait", "prepare", "brace", "hope", "watch"]) {
        return None;
    }
    // "wants to grow", "asked to be paid": who asks for himself demands nothing of others.
    if to == at + 1 && !passive && scene.is(to, word!("to")) && !scene.any(at, ORDERS) {
        return None;
    }
    // "demanded that the prisoners be moved": they have nothing to do.
    let on = on.filter(|_| !(scene.is(verb, word!("be")) && is_done(scene, verb + 1)));
    let noun = scene.any(at, ORDERS) && scene.document.words[at].tag == Tag::Noun;
    // "expected the order to be lifted by Friday": what becomes of it
    if noun && scene.is(verb, word!("be")) && scene.any(verb + 1, VOIDS) {
        return None;
    }
    let rule = DeadlineRule::ToldToBy;
    if passive || noun {
        let on = if noun { sure(on) } else { subject };
        return Some(Duty { verb, from: verb, set_by: None, on, rule, sure: true });
    }
    // "The board asked the company to pay": whatever "the company" is, it is not the board.
    let on = sure(on).filter(|&on| Some(on) != subject);
    Some(Duty { verb, from: verb, set_by: subject, on, rule, sure: true })
}

/// "ordered the nurses back by Friday": where they are sent is what they must do; what is called off sends nobody.
fn sent(scene: &Scene, at: usize, end: usize, subject: Option<ActorId>, passive: bool) -> Option<Duty> {
    const WHERE: &[Atom] = words!["back", "out", "home", "off", "away", "ashore"];
    let calls = scene.any(at, words!["called", "calls"]);
    let orders = calls || scene.any(at, words!["ordered", "orders", "recalled", "summoned"]);
    let sends = |word: usize| orders && scene.any(word, WHERE) && !(calls && scene.is(word, word!("off")));
    let place = (at + 1..end).rev().take(4).find(|&word| sends(word))?;
    let on = if passive { subject } else { sure(object(scene, at + 1, place)) };
    let set_by = subject.filter(|_| !passive);
    Some(Duty { verb: place, from: place, set_by, on, rule: DeadlineRule::ToldToBy, sure: true })
}

/// "demanded a refund by Friday", "wants a decision by Friday": what is demanded is a thing.
fn bare_demand(scene: &Scene, at: usize, end: usize, subject: Option<ActorId>) -> Option<Duty> {
    // "asked for comments by Friday"
    let asks = scene.any(at, words!["asked", "asking", "called", "calls"]) && scene.is(at + 1, word!("for"));
    let answer = |word: usize| scene.any(word, DECIDED) || scene.any(word, OWED);
    let decided = (asks || scene.any(at, words!["want", "wants", "seek", "seeks", "seeking"]))
        && (at + 1..end.min(at + 6)).any(answer);
    let demands = decided || scene.any(at, words!["demanded", "demands", "demanding"]);
    let at = at + usize::from(asks);
    let thing = demands && at + 1 < end && !scene.is_mark(at + 1);
    let rule = DeadlineRule::ToldToBy;
    thing.then_some(Duty { verb: at + 1, from: at + 1, set_by: subject, on: None, rule, sure: false })
}

/// A verb that reports: "told them that it would rain" demands nothing, "ordered that it be paid" does.
fn tells(scene: &Scene, at: usize) -> bool {
    scene.any(at, words!["will", "would", "was", "were", "is", "are", "had", "has", "could", "can", "may", "might"])
}

fn ends_object(scene: &Scene, at: usize) -> bool {
    scene.any(at, words![";", ":", "said", "which", "who", "by", "until", "before", "within"])
        || matches!(scene.document.words[at].tag, Tag::Modal)
}
