//! Which facts have to do with an actor.

use super::Fact;
use engine::facts::{ActorId, Claim, FactSheet, Quote};

/// Whether `fact` is shown while the reader looks at `actor` alone; without an actor everything is, but for what an
/// editor took back.
///
/// A quote whose speaker is not sure is nobody's, so that it never stands under a name.
pub(crate) fn shows(sheet: &FactSheet, actor: Option<ActorId>, fact: Fact) -> bool {
    if fact.is_removed(sheet) {
        return false;
    }
    let Some(actor) = actor else { return true };
    let concerns = match fact {
        Fact::Actor(at) => Some(at == actor.0),
        Fact::Quote(at) => sheet.quotes.get(at as usize).map(|quote| is_said_by(quote, actor)),
        Fact::Claim(at) => sheet.claims.get(at as usize).map(|claim| is_claimed_by(claim, actor)),
        Fact::Deadline(at) => sheet.deadlines.get(at as usize).map(|d| d.set_by == Some(actor) || d.on == Some(actor)),
        Fact::Event(at) => {
            sheet.events.get(at as usize).map(|event| event.who.contains(&actor) || event.place == Some(actor))
        }
        Fact::Time(at) => Some(tells_when(sheet, actor, at)),
    };
    concerns.unwrap_or(false)
}

/// Whether `actor` is shown as who said it, alone or together with others.
pub(crate) fn is_said_by(quote: &Quote, actor: ActorId) -> bool {
    quote.sure && (quote.speaker == Some(actor) || quote.with.contains(&actor))
}

/// The same of words that are not quoted.
fn is_claimed_by(claim: &Claim, actor: ActorId) -> bool {
    claim.sure && (claim.speaker == Some(actor) || claim.with.contains(&actor))
}

/// Whether a time is that of something which the actor said or did.
fn tells_when(sheet: &FactSheet, actor: ActorId, at: u32) -> bool {
    let is = |time: Option<engine::facts::TimeId>| time.is_some_and(|time| time.0 == at);
    sheet.quotes.iter().any(|quote| is_said_by(quote, actor) && is(quote.time))
        || sheet.claims.iter().any(|claim| is_claimed_by(claim, actor) && is(claim.time))
        || sheet.events.iter().any(|event| event.who.contains(&actor) && (is(event.time) || is(event.duration)))
        || sheet.deadlines.iter().any(|d| d.set_by == Some(actor) && is(d.due))
}
