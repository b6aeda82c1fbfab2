//! "must sell the unit by Jan. 19", "ordered the owner to leave by Monday", "By Friday, all staff must return".

use super::draft::{Draft, Due};
use super::due::{due_at, excluded};
use super::extent::{clause_end, demand_from, due_preposition};
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
const NEEDS: &[&str] = &["has", "have", "had", "need", "needs", "needed"];

/// The words that oblige, and what they oblige to.
struct Duty {
    verb: usize,
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
    let due = if scene.is(at, "before") { excluded(due) } else { due };
    if !within && due.from.is_none() {
        return None;
    }
    let (duty, demand, consequence) = before(scene, words, at, &due).or_else(|| after(scene, words, at, &due))?;
    let rule = if within { DeadlineRule::Within } else { duty.rule };
    let mut draft = Draft::new(sentence, at, rule);
    draft.sure = duty.sure && due.precision != Precision::Year;
    (draft.set_by, draft.on, draft.demand, draft.consequence) = (duty.set_by, duty.on, Some(demand), consequence);
    draft.due = Some(due);
    Some(draft)
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
                let demand = extent.demand.map(|demand| demand.start..demand.end.min(at))?;
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
            return Some((duty, extent.demand?, extent.consequence));
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
    if !asks && !scene.any(at, DEMANDS) || matches!(scene.document.words[at].tag, Tag::ProperNoun) {
        return None;
    }
    told_to(scene, words, at, limit).map(|duty| Duty { sure: duty.sure && !asks, ..duty })
}

fn modal(scene: &Scene, words: &Range<usize>, at: usize, verb: usize) -> Option<Duty> {
    let verb = (verb..verb + 3).find(|&word| !scene.document.word(word).ends_with("ly") && !scene.is(word, "also"))?;
    let epistemic = scene.is(verb, "have");
    let negated = scene.any(verb, &["not", "n't", "never"]);
    if epistemic || negated || scene.is_mark(verb) || verb >= words.end {
        return None;
    }
    let on = sure(scene.subject(at, words.start));
    Some(Duty { verb, set_by: None, on, rule: DeadlineRule::MustBy, sure: true })
}

fn told_to(scene: &Scene, words: &Range<usize>, at: usize, limit: usize) -> Option<Duty> {
    let end = limit.min(at + 14);
    let passive = (words.start.max(at.saturating_sub(3))..at)
        .any(|word| scene.any(word, &["was", "were", "been", "being", "is", "are", "be"]));
    let negated =
        (words.start.max(at.saturating_sub(3))..at).any(|word| scene.any(word, &["not", "n't", "never", "n’t"]));
    let to = (at + 1..end)
        .take_while(|&word| !ends_object(scene, word))
        .find(|&word| scene.any(word, &["to", "that"]) && scene.time_from(word + 1).is_none());
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
    let noun = scene.any(at, &["order", "demand", "orders", "demands"]) && scene.document.words[at].tag == Tag::Noun;
    let rule = DeadlineRule::ToldToBy;
    if passive || noun {
        let on = if noun { sure(on) } else { subject };
        return Some(Duty { verb, set_by: None, on, rule, sure: true });
    }
    Some(Duty { verb, set_by: subject, on: sure(on), rule, sure: true })
}

/// "demanded a refund by Friday": what is demanded is a thing.
fn bare_demand(scene: &Scene, at: usize, end: usize, subject: Option<ActorId>) -> Option<Duty> {
    let thing = scene.any(at, &["demanded", "demands", "demanding"]) && at + 1 < end && !scene.is_mark(at + 1);
    let rule = DeadlineRule::ToldToBy;
    thing.then_some(Duty { verb: at + 1, set_by: subject, on: None, rule, sure: false })
}

fn ends_object(scene: &Scene, at: usize) -> bool {
    scene.any(at, &[";", ":", "said", "which", "who", "by", "until", "before", "within"])
        || matches!(scene.document.words[at].tag, Tag::Modal)
}

/// "unless Iran signs by Friday", "if the company does not pay by June 1", "if no deal is reached by midnight".
pub(super) fn unless_by(scene: &Scene, sentence: usize, words: &Range<usize>, at: usize) -> Option<Draft> {
    let limit = words.end.min(at + 30);
    let first = if scene.is(at, "unless") { at + 1 } else { unmet(scene, at, limit)? };
    let (preposition, due) = (first..limit)
        .take_while(|&word| !scene.any(word, &[",", ";", "then"]))
        .filter(|&word| !scene.any(word, &["on", "until"]))
        .find_map(|word| Some((word, due_at(scene, due_preposition(scene, word)?, words.end)?)))?;
    let due = if scene.is(preposition, "before") { excluded(due) } else { due };
    due.from.or(due.to).filter(|_| !scene.is_genitive(due.end))?;
    let mut draft = Draft::new(sentence, at, DeadlineRule::UnlessBy);
    let subject = scene.cast_in(at + 1..preposition.min(at + 5)).first();
    draft.on = sure(subject);
    let start = subject.map_or(first, |seen| seen.words.end.max(first));
    draft.demand = (start < preposition).then_some(start..preposition);
    draft.consequence = main_clause(scene, words, at, due.end);
    draft.sure = draft.consequence.is_some();
    draft.due = Some(due);
    Some(draft)
}

/// The first word of what "if" says was not done: after "does not", "fails to", "no".
fn unmet(scene: &Scene, at: usize, limit: usize) -> Option<usize> {
    (at + 1..limit.min(at + 9)).find_map(|word| {
        let next = word + 1;
        if scene.any(word, &["not", "n't", "n’t"]) && !scene.is(next, "only") || scene.is(word, "no") {
            Some(next)
        } else {
            (scene.any(word, &["fail", "fails", "failed"]) && scene.is(next, "to")).then_some(next + 1)
        }
    })
}

/// What the condition leads to: the words after it, or before it from the sentence's start.
fn main_clause(scene: &Scene, words: &Range<usize>, at: usize, after: usize) -> Option<Range<usize>> {
    if at > words.start + 2 {
        let open = (words.start..at).rev().find(|&word| scene.any(word, &["that", ";", ":", "“", "said", "”"]));
        let start = open.map_or(words.start, |word| word + 1);
        let end = if scene.is(at - 1, ",") { at - 1 } else { at };
        return (start < end).then_some(start..end);
    }
    let comma = (after..words.end.min(after + 4)).find(|&word| scene.is(word, ","))?;
    let start = if scene.is(comma + 1, "then") { comma + 2 } else { comma + 1 };
    let end = clause_end(scene, start, words.end);
    (start < end).then_some(start..end)
}
