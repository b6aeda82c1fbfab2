//! The words that oblige: "must", "has to", "ordered the owner to", "demanded that".

use super::acts::is_act_of_duty;
use super::advice::{advised, imperative, to_be_done};
use super::demanded::{bare_demand, behind_clause, sent};
use super::gifts::behind_giver;
use super::given::sure;
use super::holders::{head, holder, object, of_verb_before, said_of_oneself, taken_up};
use super::standing::VOIDS;
use crate::facts::*;
use crate::lexicon::Atom;
use crate::passes::scene::{Scene, Seen};
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
const ORDERS: &[Atom] = words!["order", "demand", "orders", "demands"];

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
fn is_done(scene: &Scene, at: usize) -> bool {
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

fn told_to(scene: &Scene, words: &Range<usize>, at: usize, limit: usize) -> Option<Duty> {
    let end = limit.min(at + 14);
    let passive = (words.start.max(at.saturating_sub(3))..at)
        .any(|word| scene.any(word, words!["was", "were", "been", "being", "is", "are", "be"]));
    // A headline's "Firm told to pay by Friday": who tells somebody names whom.
    let passive = passive
        || scene.any(at, words!["told", "ordered", "warned", "instructed", "urged"]) && scene.is(at + 1, word!("to"));
    // "The council is asking tenants to pay": it does so itself.
    let passive = passive && scene.document.tag(at) != Tag::VerbIng;
    let negated = is_denied(scene, words, at)
        || (words.start.max(at.saturating_sub(3))..at).any(|word| scene.is(word, word!("not")));
    // "were told by the court to pay": who told them stands between.
    let forced = scene.any(at, words!["compelled", "forced", "obliged"]);
    let teller = (passive && !forced).then(|| behind_giver(scene, at + 1, end)).flatten();
    // "told owners who had missed the date to pay": so does which of them.
    // "called on states that have not signed to do so"
    let that = |word: usize| {
        scene.any(word, words!["that", "which"])
            && scene.document.tag(word - 1).is_noun()
            && scene.document.tag(word + 1) == Tag::Auxiliary
            && scene.any(at, words!["called", "calls", "calling"])
    };
    let which =
        (at + 2..end.min(at + 6)).find(|&word| !passive && (scene.any(word, words!["who", "whose"]) || that(word)));
    let which = which.filter(|&who| !(at + 1..who).any(|word| ends_object(scene, word)));
    let first = teller.or_else(|| behind_clause(scene, which?, limit)).unwrap_or(at + 1);
    let end = end.max((first + 1).min(limit));
    let to = (first..end)
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
        let own = scene.subject(at, words.start).or_else(|| head(scene, at, words.start));
        let before = || of_verb_before(scene, at, words.start).filter(|seen| !is_of_content(scene, seen, words.start));
        own.or_else(|| said_of_oneself(scene, at, words.start)).or_else(before)
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
    let to = to.filter(|_| !scene.any(at, words!["seek", "seeks", "seeking", "sought"]));
    let Some(to) = to else {
        return sent(scene, at, end, subject, passive).or_else(|| bare_demand(scene, at, end, subject));
    };
    let (verb, on) = if scene.is(to, word!("to")) {
        let last = which.filter(|_| first == to).unwrap_or(to);
        // "called on the minister to resign"
        let on =
            usize::from(scene.any(at, words!["called", "calls", "calling"]) && scene.any(at + 1, words!["on", "upon"]));
        let on = object(scene, at + 1 + on, last).or_else(|| taken_up(scene, at, to, words.start));
        (to + 1, on.filter(|_| !passive))
    } else {
        // "directed that it reply to him": not he
        let plain = |at: usize| scene.document.tag(at).is_noun() || scene.document.tag(at) == Tag::Determiner;
        let seen = scene.cast_in(to + 1..end.min(to + 5)).first();
        let seen = seen.filter(|seen| (to + 1..seen.words().start).all(plain));
        let it = usize::from(scene.any(to + 1, words!["it", "they", "he", "she"]));
        (seen.map_or(to + 1 + it, |seen| seen.words().end), seen)
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
        let set_by = teller.and_then(|to| sure(object(scene, at + 2, to))).filter(|&setter| Some(setter) != on);
        return Some(Duty { verb, from: verb, set_by, on, rule, sure: true });
    }
    // "The board asked the company to pay": whatever "the company" is, it is not the board.
    let on = sure(on).filter(|&on| Some(on) != subject);
    Some(Duty { verb, from: verb, set_by: subject, on, rule, sure: true })
}

/// "advised that the agency pay and ordered it to stop": whether `seen` only stands in what another said.
fn is_of_content(scene: &Scene, seen: &Seen, floor: usize) -> bool {
    let start = seen.words().start;
    let first = start - usize::from(start > floor && scene.document.tag(start - 1) == Tag::Determiner);
    first > floor && (scene.is(first - 1, word!("that")) || scene.document.tag(first - 1).is_finite())
}

/// A verb that reports: "told them that it would rain" demands nothing, "ordered that it be paid" does.
fn tells(scene: &Scene, at: usize) -> bool {
    scene.any(at, words!["will", "would", "was", "were", "is", "are", "had", "has", "could", "can", "may", "might"])
}

fn ends_object(scene: &Scene, at: usize) -> bool {
    // "was ordered from Leeds and is expected to come": what another verb says
    scene.is(at, word!("and")) && scene.document.tag(at + 1) == Tag::Auxiliary
        || scene.any(at, words![";", ":", "said", "which", "who", "by", "until", "before", "within"])
        || matches!(scene.document.words[at].tag, Tag::Modal)
}
