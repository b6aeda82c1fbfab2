//! What is demanded otherwise than by "to" right behind its object: a thing, a place to go to, or behind a clause.

use super::conditions::is_weather;
use super::duty::Duty;
use super::given::sure;
use super::holders::object;
use super::lapses::{DECIDED, OWED};
use crate::facts::*;
use crate::lexicon::Atom;
use crate::passes::scene::Scene;
use crate::text::Tag;

/// "told owners who had missed the date to pay": the "to" behind the clause that `who` opens. In "owners who refused to
/// pay" it is a part of that clause.
pub(super) fn behind_clause(scene: &Scene, who: usize, limit: usize) -> Option<usize> {
    let led = |&at: &usize| {
        let before = scene.document.tag(at - 1);
        before.is_noun() && scene.is(at, word!("to")) && scene.document.tag(at + 1) == Tag::Verb
    };
    let told = |&at: &usize| !scene.is_mark(at) && !scene.any(at, words!["said", "and", "but", "that"]);
    let to = (who + 2..limit.min(who + 14)).take_while(told).find(led)?;
    (who + 1..to).any(|at| scene.document.tag(at).is_finite()).then_some(to)
}

/// "ordered the nurses back by Friday": where they are sent is what they must do; what is called off sends nobody.
pub(super) fn sent(scene: &Scene, at: usize, end: usize, subject: Option<ActorId>, passive: bool) -> Option<Duty> {
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
pub(super) fn bare_demand(scene: &Scene, at: usize, end: usize, subject: Option<ActorId>) -> Option<Duty> {
    // "asked for comments by Friday", "asked the mill for an explanation by Friday"
    let asks = scene.any(at, words!["asked", "asking", "called", "calls"]);
    let mut near = (at + 1..end.min(at + 6)).take_while(|&word| asks && !scene.is_mark(word));
    let lead = near.find(|&word| scene.is(word, word!("for")));
    let asked = lead.filter(|&lead| lead > at + 1).and_then(|lead| sure(object(scene, at + 1, lead)));
    let wants = scene.any(at, words!["want", "wants", "seek", "seeks", "seeking", "sought"]);
    let demanding = scene.any(at, words!["demanded", "demands", "demanding"]);
    let at = lead.unwrap_or(at);
    let answer = |word: usize| scene.any(word, DECIDED) || scene.any(word, OWED);
    let decided = (lead.is_some() || wants) && (at + 1..end.min(at + 6)).any(answer);
    let demands = decided || demanding;
    // "is calling for 30 centimetres of snow by Friday" forecasts.
    let thing = demands && at + 1 < end && !scene.is_mark(at + 1) && !(at + 1..end).any(|word| is_weather(scene, word));
    let rule = DeadlineRule::ToldToBy;
    // "demanded a refund from Norvik by Friday"
    let from = (at + 2..end).find(|&from| scene.is(from, word!("from")));
    let on = asked.or_else(|| from.and_then(|from| sure(scene.cast_in(from + 1..(from + 3).min(end)).first())));
    thing.then_some(Duty { verb: at + 1, from: at + 1, set_by: subject, on, rule, sure: false })
}
