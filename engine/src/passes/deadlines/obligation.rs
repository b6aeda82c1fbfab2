//! "must sell the unit by Jan. 19", "ordered the owner to leave by Monday", "By Friday, all staff must return".

use super::draft::{Draft, Due};
use super::due::{due_at, excluded};
use super::extent::{demand_from, due_preposition};
use super::given::{object, sure};
use crate::facts::*;
use crate::passes::scene::Scene;
use crate::text::Tag;
use std::ops::Range;

/// Verbs that lay a duty on somebody: "ordered X to". The last ones only ask.
const DEMANDS: &[&str] = &[
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
    "summoned",
];
const REQUESTS: &[&str] = &[
    "asked", "asks", "urged", "urges", "urging", "called", "calls", "calling", "invited", "wants", "insisted",
    "insists",
];
const MODALS: &[&str] = &["must", "shall"];
/// Those that are nouns as well: "an order to leave".
const ORDERS: &[&str] = &["order", "demand", "orders", "demands"];
const NEEDS: &[&str] = &["has", "have", "had", "need", "needs", "needed"];

/// The words that oblige, and what they oblige to.
struct Duty {
    verb: usize,
    /// Where what is demanded begins: at the verb, or at what it is done to.
    from: usize,
    set_by: Option<ActorId>,
    on: Option<ActorId>,
    rule: DeadlineRule,
    sure: bool,
}

/// A deadline at a preposition that a due time follows.
pub(super) fn must_by(scene: &Scene, sentence: usize, words: &Range<usize>, at: usize) -> Option<Draft> {
    let until = scene.any(at, &["until", "till"]);
    let time = due_preposition(scene, at).filter(|_| !until && !scene.is(at, "on"))?;
    let due = due_at(scene, time, words.end)?;
    if scene.is_genitive(due.end) || is_by_and_by(scene, at, &due) {
        return None;
    }
    let within = scene.is(at, "within");
    let due = if scene.is(at, "before") { excluded(scene, due) } else { due };
    if !within && due.from.is_none() {
        return None;
    }
    let (duty, demand, consequence) = before(scene, words, at, &due).or_else(|| after(scene, words, at, &due))?;
    let rule = if within { DeadlineRule::Within } else { duty.rule };
    let mut draft = Draft::new(sentence, at, rule);
    let counted = due.time.is_some_and(|id| scene.time(id).kind == TimeKind::Duration);
    draft.sure = duty.sure && due.precision != Precision::Year && counted == within;
    // Who says what must be done, and threatens, sets the deadline; who only says so may report it.
    let threatens = duty.set_by.is_none() && consequence.is_some();
    draft.set_by = duty.set_by.or_else(|| speaker(scene, words, duty.verb, threatens));
    (draft.on, draft.demand, draft.consequence) = (duty.on, Some(demand), consequence);
    draft.due = Some(due);
    Some(draft)
}

/// "Trump said Russia must agree or face tariffs", "the judge told the company that it must pay": who said so.
fn speaker(scene: &Scene, words: &Range<usize>, verb: usize, threatens: bool) -> Option<ActorId> {
    let floor = words.start.max(verb.saturating_sub(14));
    let said = (floor..verb).rev().find(|&at| scene.any(at, &["said", "says", "warned", "warns", "told"]))?;
    if !threatens && !scene.is(said, "told") {
        return None;
    }
    sure(scene.subject(said, words.start))
}

/// "by May" may be a person; a time that names no day sets none.
fn is_by_and_by(scene: &Scene, at: usize, due: &Due) -> bool {
    scene.is(at, "by") && due.time.is_some_and(|id| scene.time(id).kind == TimeKind::Duration)
}

type Found = (Duty, Range<usize>, Option<Range<usize>>);

/// The duty stands before its time.
fn before(scene: &Scene, words: &Range<usize>, at: usize, due: &Due) -> Option<Found> {
    let floor = words.start.max(at.saturating_sub(40));
    for word in (floor..at).rev() {
        if let Some(duty) = duty_at(scene, words, word, at) {
            let clear = duty.verb < at && (duty.verb..at).all(|word| !breaks(scene, word, duty.verb));
            let extent = demand_from(scene, duty.verb, words.end);
            return clear.then_some((duty, at)).and_then(|(duty, at)| {
                let demand = extent.demand.map(|demand| duty.from..demand.end.min(at))?;
                let threat = extent
                    .consequence
                    .or_else(|| demand_from(scene, due.end, words.end).consequence.filter(|t| t.start < due.end + 4));
                Some((duty, demand, threat))
            });
        }
        if scene.any(word, &[";", "—"]) {
            return None;
        }
    }
    None
}

/// The duty stands after its time: "By Friday, all staff must return".
fn after(scene: &Scene, words: &Range<usize>, at: usize, due: &Due) -> Option<Found> {
    let opens = at <= words.start + 1 || scene.any(at - 1, &[",", "that", "and", "“", "\""]);
    if !opens {
        return None;
    }
    let limit = words.end.min(due.end + 18);
    for word in due.end..limit {
        if let Some(duty) = duty_at(scene, words, word, words.end) {
            let extent = demand_from(scene, duty.verb, words.end);
            let demand = duty.from..extent.demand?.end;
            return Some((duty, demand, extent.consequence));
        }
        if scene.any(word, &[";", "which", "said"]) || scene.is(word, ",") && word > due.end {
            return None;
        }
    }
    None
}

/// Another finite verb between the demand's verb and the time: the time may be that verb's.
fn breaks(scene: &Scene, at: usize, verb: usize) -> bool {
    at > verb
        && (scene.any(
            at,
            &["will", "would", "were", "was", "is", "are", "said", "says", "could", "may", "might", "who", ";"],
        ) || scene.any(at, &["and", "but"]) && scene.is(at - 1, ","))
}

/// A duty whose words begin at `at`: a modal, "has to", or a verb of demanding with "to" or "that".
fn duty_at(scene: &Scene, words: &Range<usize>, at: usize, limit: usize) -> Option<Duty> {
    if scene.any(at, MODALS) {
        return modal(scene, words, at, at + 1);
    }
    if scene.any(at, NEEDS) && scene.is(at + 1, "to") && !scene.any(at.wrapping_sub(1), &["not", "n't", "n’t"]) {
        return modal(scene, words, at, at + 2);
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
    let verb = (verb..verb + 3).find(|&word| !adverb(word) && !scene.is(word, "also"))?;
    // "must have left" guesses, "must have the tests done" does not.
    let guesses = scene.is(verb, "have")
        && scene.document.words.get(verb + 1).is_some_and(|word| word.tag.is_verb() || word.tag == Tag::Auxiliary);
    let epistemic = guesses || scene.is(verb, "be") && !is_done(scene, verb + 1);
    let negated = scene.any(verb, &["not", "n't", "never"]) || is_denied(scene, words, at);
    if epistemic || negated || scene.is_mark(verb) || verb >= words.end {
        return None;
    }
    let subject = scene.subject(at, words.start);
    // "Claims must be filed": what is to be done is done to the subject, which has no duty.
    let passive = scene.is(verb, "be");
    let (from, on) = if passive { (phrase_start(scene, at, words.start), None) } else { (verb, sure(subject)) };
    Some(Duty { verb, from, set_by: None, on, rule: DeadlineRule::MustBy, sure: true })
}

/// Whether "be" has a participle after it: "be filed", and not "be home".
fn is_done(scene: &Scene, at: usize) -> bool {
    let at = at + usize::from(scene.document.words.get(at).is_some_and(|word| word.tag == Tag::Adverb));
    scene.document.words.get(at).is_some_and(|word| matches!(word.tag, Tag::VerbParticiple | Tag::VerbPast))
}

/// "no longer have to", "nobody must", "there is no need to"
fn is_denied(scene: &Scene, words: &Range<usize>, at: usize) -> bool {
    (words.start.max(at.saturating_sub(3))..at)
        .any(|word| scene.any(word, &["no", "nobody", "none", "neither", "never", "longer", "n't", "n’t"]))
}

/// The first word of the noun phrase that ends before `at`, a clause's beginning.
fn phrase_start(scene: &Scene, at: usize, floor: usize) -> usize {
    let floor = floor.max(at.saturating_sub(16));
    let opens = |word: usize| {
        scene.is_mark(word) || scene.any(word, &["that", "said", "and", "but", "because", "unless", "if", "says"])
    };
    (floor..at).rev().find(|&word| opens(word)).map_or(floor, |word| word + 1)
}

fn told_to(scene: &Scene, words: &Range<usize>, at: usize, limit: usize) -> Option<Duty> {
    let end = limit.min(at + 14);
    let passive = (words.start.max(at.saturating_sub(3))..at)
        .any(|word| scene.any(word, &["was", "were", "been", "being", "is", "are", "be"]));
    let negated =
        is_denied(scene, words, at) || (words.start.max(at.saturating_sub(3))..at).any(|word| scene.is(word, "not"));
    let to = (at + 1..end)
        .take_while(|&word| !ends_object(scene, word))
        .take_while(|&word| !scene.any(word, &["whether", "if", "how", "why", "what", "when"]))
        .find(|&word| scene.any(word, &["to", "that"]) && scene.time_from(word + 1).is_none())
        .filter(|&to| scene.is(to, "to") || !(to + 1..end).any(|word| tells(scene, word)));
    let subject = sure(scene.subject(at, words.start));
    if negated {
        return None;
    }
    let Some(to) = to else { return bare_demand(scene, at, end, subject) };
    let (verb, on) = if scene.is(to, "to") {
        (to + 1, object(scene, at + 1, to).filter(|_| !passive))
    } else {
        let seen = scene.cast_in(to + 1..end.min(to + 5)).first();
        (seen.map_or(to + 1, |seen| seen.words.end), seen)
    };
    // "wants to grow", "asked to be paid": who asks for himself demands nothing of others.
    if to == at + 1 && !passive && scene.is(to, "to") && !scene.any(at, ORDERS) {
        return None;
    }
    let noun = scene.any(at, ORDERS) && scene.document.words[at].tag == Tag::Noun;
    let rule = DeadlineRule::ToldToBy;
    if passive || noun {
        let on = if noun { sure(on) } else { subject };
        return Some(Duty { verb, from: verb, set_by: None, on, rule, sure: true });
    }
    Some(Duty { verb, from: verb, set_by: subject, on: sure(on), rule, sure: true })
}

/// "demanded a refund by Friday": what is demanded is a thing.
fn bare_demand(scene: &Scene, at: usize, end: usize, subject: Option<ActorId>) -> Option<Duty> {
    let thing = scene.any(at, &["demanded", "demands", "demanding"]) && at + 1 < end && !scene.is_mark(at + 1);
    let rule = DeadlineRule::ToldToBy;
    thing.then_some(Duty { verb: at + 1, from: at + 1, set_by: subject, on: None, rule, sure: false })
}

/// A verb that reports: "told them that it would rain" demands nothing, "ordered that it be paid" does.
fn tells(scene: &Scene, at: usize) -> bool {
    scene.any(at, &["will", "would", "was", "were", "is", "are", "had", "has", "could", "can", "may", "might"])
}

fn ends_object(scene: &Scene, at: usize) -> bool {
    scene.any(at, &[";", ":", "said", "which", "who", "by", "until", "before", "within"])
        || matches!(scene.document.words[at].tag, Tag::Modal)
}
