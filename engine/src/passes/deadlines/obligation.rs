//! "must sell the unit by Jan. 19", "ordered the owner to leave by Monday", "By Friday, all staff must return".

use super::acts::is_act_of_duty;
use super::counted_from::counted_from_event;
use super::draft::{Draft, Due};
use super::due::{due_at, excluded};
use super::duty::{Duty, duty_at};
use super::extent::{clause_end, demand_from, due_preposition, threat_after};
use super::given::{of_event, sure};
use super::holders::holder;
use crate::facts::*;
use crate::lexicon::{self, Atom};
use crate::passes::scene::Scene;
use crate::text::Tag;
use std::ops::Range;

/// A deadline at a preposition that a due time follows.
pub(super) fn must_by(scene: &Scene, sentence: usize, words: &Range<usize>, at: usize) -> Option<Draft> {
    let until = scene.any(at, words!["until", "till"]);
    let time = due_preposition(scene, at).filter(|_| !until && !scene.is(at, word!("on")))?;
    // "want a reply before their next meeting on June 8"
    let meeting =
        || of_event(scene, time, words.end).filter(|due| scene.is(at, word!("before")) && !is_heard(scene, due));
    let named = due_at(scene, time, words.end);
    let due = named.or_else(meeting)?;
    // "mandated by the 2015 farm bill"
    let law = (due.end..due.end + 3).any(|at| scene.any(at, words!["act", "agreement", "bill", "law", "treaty"]));
    if law && due.precision == Precision::Year && scene.is(time, word!("the"))
        || scene.is_genitive(due.end)
        || is_by_and_by(scene, at, &due)
        || scene.document.tells_which_before(at)
    {
        return None;
    }
    // "must pay on or before Friday"
    let on_or = scene.is(at.wrapping_sub(1), word!("or")) && scene.is(at.wrapping_sub(2), word!("on"));
    let at = if on_or && at > words.start + 2 { at - 2 } else { at };
    let within = scene.is(at, word!("within"));
    let event = counted_from_event(scene, sentence, due);
    let due = event.and_then(|(_, due)| due).unwrap_or(due);
    let due =
        if scene.is(at, word!("before")) && named.is_some() && time == at + 1 { excluded(scene, due) } else { due };
    // "must be filed no later than 10 days following the publication"
    if !within && due.from.is_none() && event.is_none() {
        return None;
    }
    let (duty, demand, consequence) = around(scene, words, at, &due)
        .or_else(|| before(scene, words, at, &due))
        .or_else(|| after(scene, words, at, &due))?;
    // "told him to rest before the match on Saturday": what nobody can be late with
    let does = || scene.document.tag(duty.verb) == Tag::Verb && !scene.is(duty.verb, word!("be"));
    if named.is_none() && does() && !is_act_of_duty(scene, duty.verb) {
        return None;
    }
    let rule = if within { DeadlineRule::Within } else { duty.rule };
    let mut draft = Draft::new(sentence, at, rule);
    let counted = due.time.is_some_and(|id| scene.time(id).kind == TimeKind::Duration);
    draft.sure = duty.sure
        && due.precision != Precision::Year
        && (due.from.is_some() && within || counted == within || event.is_some());
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
    let said = (floor..verb).rev().find(|&at| scene.any(at, words!["said", "says", "warned", "warns", "told"]))?;
    // "Bidders told us in May, and work must begin by July": what must be done is none of what they told.
    let apart = || (said + 1..verb).any(|at| scene.is(at, word!(",")) && scene.any(at + 1, words!["and", "but", "so"]));
    if !threatens && (!scene.is(said, word!("told")) || apart()) {
        return None;
    }
    // "She has been told that she must go", "Bidders will be told": others have set it.
    const PASSIVE: &[Atom] = words!["be", "been", "was", "were", "is", "are", "being"];
    let told = said.checked_sub(1).is_some_and(|at| scene.any(at, PASSIVE));
    if told && scene.any(said, words!["told", "warned"]) {
        return None;
    }
    sure(scene.subject(said, words.start))
}

/// "must appear before the committee on Friday", "before it on Friday": whether who stands before the day of `due` hears
/// somebody, and is no event.
fn is_heard(scene: &Scene, due: &Due) -> bool {
    let last = due.time.and_then(|id| scene.time_words(id).start.checked_sub(2));
    last.is_none_or(|last| {
        scene.document.tag(last) == Tag::Pronoun
            || scene.document.is_listed(last, &lexicon::ROLES)
            || scene.seen_ending(last).is_some()
    })
}

/// "by May" may be a person; a time that names no day sets none.
fn is_by_and_by(scene: &Scene, at: usize, due: &Due) -> bool {
    scene.is(at, word!("by")) && due.time.is_some_and(|id| scene.time(id).kind == TimeKind::Duration)
}

type Found = (Duty, Range<usize>, Option<Range<usize>>);

/// The time stands inside the duty: "must, by Friday, hand over the keys", "is required by Friday to pay".
fn around(scene: &Scene, words: &Range<usize>, at: usize, due: &Due) -> Option<Found> {
    let opened = at > words.start && scene.is(at - 1, word!(","));
    let must = at.checked_sub(1 + usize::from(opened)).filter(|&must| must > words.start)?;
    let next = due.end + usize::from(opened && scene.is(due.end, word!(",")));
    let passive = scene.any(must, words!["required", "ordered", "obliged", "told"]) && scene.is(next, word!("to"));
    let verb = next + usize::from(passive);
    // "Lenders are not required by Friday to file"
    let denied = (words.start.max(must.saturating_sub(3))..must)
        .any(|at| scene.any(at, words!["not", "n't", "n’t", "no", "never", "nobody"]));
    if denied || !passive && !scene.any(must, words!["must", "shall"]) || verb >= words.end || scene.is_mark(verb) {
        return None;
    }
    let extent = demand_from(scene, verb, words.end);
    let rule = if passive { DeadlineRule::ToldToBy } else { DeadlineRule::MustBy };
    let on = sure(holder(scene, must, words.start)).filter(|_| !scene.is(verb, word!("be")));
    let duty = Duty { verb, from: verb, set_by: None, on, rule, sure: true };
    Some((duty, extent.demand?, extent.consequence))
}

/// The duty stands before its time.
fn before(scene: &Scene, words: &Range<usize>, at: usize, due: &Due) -> Option<Found> {
    let floor = words.start.max(at.saturating_sub(40));
    for word in (floor..at).rev() {
        if let Some(duty) = duty_at(scene, words, word, at) {
            let clear = duty.verb < at && (duty.verb..at).all(|word| !breaks(scene, word, duty.verb));
            let extent = demand_from(scene, duty.verb, words.end);
            return clear.then_some((duty, at)).and_then(|(mut duty, at)| {
                let first = extent.due.filter(|first| first.end < at);
                // "must pay by Friday or owe a fee by Monday", "must order by Friday for delivery before Monday": the second
                // day is of a threat or of a purpose.
                let joined = |first: Due| (first.end..at).any(|word| scene.any(word, words!["and", ","]));
                let threatened = extent.consequence.as_ref().is_some_and(|threat| threat.contains(&at));
                if first.is_some_and(|first| threatened || !joined(first)) {
                    return None;
                }
                // "must prove that he knew of it by Friday": the day of either
                duty.sure &= !(duty.verb + 1..at).any(|word| scene.document.tag(word) == Tag::VerbPast);
                let last = first.and_then(|first| scene.times_in(first.end..at).last());
                let from = last.map(|id| scene.time_words(id).end).or(first.map(|first| first.end));
                let other = from.filter(|&from| is_other(scene, from, at));
                // "must file accounts starting May 5 and hire a clerk by June 30"
                let started = scene.time_from(extent.preposition).filter(|_| extent.preposition > duty.verb);
                let from = first.map(|first| first.end).or(started.map(|id| scene.time_words(id).end));
                let told = from.and_then(|from| joined_verb(scene, from, at));
                let thing = other.and_then(|from| other_thing(scene, &duty, from, at)).filter(|_| told.is_none());
                // "Farms must sell stock by Friday and stores by Monday": who else has to, or what else they have to sell
                duty.sure &= !thing.is_some_and(|thing| may_act(scene, &duty, thing, at));
                let demand = match told.or(thing) {
                    Some(verb) => verb..at,
                    None => {
                        // "Firms must pay by Friday and Jo Lin by Monday": another has that day.
                        duty.on = duty.on.filter(|_| other.is_none());
                        // "must decide by Friday whether to go"
                        let asked = scene.any(due.end, words!["whether", "how"]);
                        let end = asked.then(|| clause_end(scene, due.end, words.end));
                        extent.demand.map(|demand| duty.from..end.unwrap_or(demand.end.min(at)))?
                    }
                };
                let threat = extent
                    .consequence
                    .or_else(|| {
                        let threat = demand_from(scene, due.end, words.end).consequence?;
                        // "by Friday under a pact with the league, or be banned"
                        let comma = scene.is(threat.start.wrapping_sub(2), word!(","));
                        (threat.start < due.end + if comma { 12 } else { 4 }).then_some(threat)
                    })
                    .or_else(|| threat_after(scene, due.end, words.end));
                Some((duty, demand, threat))
            });
        }
        if scene.any(word, words![";", "—"]) {
            return None;
        }
    }
    None
}

/// "must pay by Friday and file a report by Monday", "and to file": the verb that belongs to the second time.
fn joined_verb(scene: &Scene, from: usize, to: usize) -> Option<usize> {
    let and = (from..to).rev().find(|&at| scene.any(at, words!["and", ","]))?;
    let next = and + 1 + usize::from(scene.is(and + 1, word!("and")));
    let verb = next + usize::from(scene.is(next, word!("to")));
    let acts = scene.document.tag(verb) == Tag::Verb || scene.is(verb, word!("be"));
    (verb < to && acts).then_some(verb)
}

/// "must … by Friday and parcels by Monday": something or somebody else, and the verb is not said again.
fn is_other(scene: &Scene, from: usize, to: usize) -> bool {
    // "and again by Monday": nothing else
    let again = scene.document.tag(from + 1) == Tag::Adverb;
    let mark = |at: usize| scene.is_mark(at) && !scene.any(at, words!["%", "$", "£", "€"]);
    let verb = (from + 1..to - 1).any(|at| scene.document.tag(at).is_finite() || mark(at));
    scene.any(from, words!["and", ","]) && !scene.is(from + 1, word!("and")) && !again && !verb && from + 1 < to
}

/// "Letters must be posted by Friday and parcels by Monday", "Firms must file reports by Friday and accounts by Monday":
/// what else is to be done something to, and not who else has to do it.
fn other_thing(scene: &Scene, duty: &Duty, from: usize, to: usize) -> Option<usize> {
    let led = |&at: &usize| scene.time_from(at).is_none() && !scene.any(at, words!["at", "for", "from", "to", "with"]);
    let object = || {
        (duty.verb + 1..from)
            .take_while(led)
            .any(|at| matches!(scene.document.tag(at), Tag::Noun | Tag::ProperNoun | Tag::Number))
    };
    let takes = scene.is(duty.verb, word!("be")) || object();
    // "Large firms must file it by Friday and small firms by Monday", "and tenants theirs"
    let again = |at: usize| (duty.verb.saturating_sub(8)..duty.verb).any(|subject| scene.same(subject, at));
    let acts = scene.document.is_listed(to - 1, &lexicon::ROLES) || again(to - 1) || scene.is(to - 1, word!("theirs"));
    (takes && !acts && scene.cast_in(from + 1..to).is_empty()).then_some(from + 1)
}

/// Whether the words from `thing` to `at` are one plural noun alone, behind a verb with an object.
fn may_act(scene: &Scene, duty: &Duty, thing: usize, at: usize) -> bool {
    !scene.is(duty.verb, word!("be")) && thing + 1 == at
}

/// The duty stands after its time: "By Friday, all staff must return".
fn after(scene: &Scene, words: &Range<usize>, at: usize, due: &Due) -> Option<Found> {
    let opens = at <= words.start + 1 || scene.any(at - 1, words![",", "that", "and", "“", "\""]);
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
        if scene.any(word, words![";", "which", "said"]) || scene.is(word, word!(",")) && word > due.end {
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
            words!["will", "would", "were", "was", "is", "are", "said", "says", "could", "may", "might", "who", ";"],
        ) || scene.any(at, words!["and", "but"]) && scene.is(at - 1, word!(",")))
}
