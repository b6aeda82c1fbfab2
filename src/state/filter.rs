//! Which facts have to do with an actor.

use super::Fact;
use engine::facts::{ActorId, FactSheet};

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
        Fact::Quote(at) => sheet.quotes.get(at as usize).map(|quote| quote.sure && quote.speaker == Some(actor)),
        Fact::Claim(at) => sheet.claims.get(at as usize).map(|claim| claim.sure && claim.speaker == Some(actor)),
        Fact::Deadline(at) => sheet.deadlines.get(at as usize).map(|d| d.set_by == Some(actor) || d.on == Some(actor)),
        Fact::Event(at) => {
            sheet.events.get(at as usize).map(|event| event.who.contains(&actor) || event.place == Some(actor))
        }
        Fact::Time(at) => Some(tells_when(sheet, actor, at)),
    };
    concerns.unwrap_or(false)
}

/// Whether a time is that of something which the actor said or did.
fn tells_when(sheet: &FactSheet, actor: ActorId, at: u32) -> bool {
    let is = |time: Option<engine::facts::TimeId>| time.is_some_and(|time| time.0 == at);
    sheet.quotes.iter().any(|quote| quote.sure && quote.speaker == Some(actor) && is(quote.time))
        || sheet.claims.iter().any(|claim| claim.sure && claim.speaker == Some(actor) && is(claim.time))
        || sheet.events.iter().any(|event| event.who.contains(&actor) && (is(event.time) || is(event.duration)))
        || sheet.deadlines.iter().any(|d| d.set_by == Some(actor) && is(d.due))
}
