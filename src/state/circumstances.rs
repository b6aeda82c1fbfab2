//! What has to do with a fact: who said or did it, with whom, where and when, and whether the rule that saw it is
//! reliable there.

use super::Fact;
use crate::reading::Reading;
use engine::calendar::Date;
use engine::facts::{ActorId, Channel, Claim, FactSheet, Quote, TimeId};
use engine::text::Span;

/// Whether the rule that saw `fact` is reliable there.
pub(super) fn is_sure(sheet: &FactSheet, fact: Fact) -> bool {
    let sure = match fact {
        Fact::Actor(at) => sheet.actors.get(at as usize).map(|actor| actor.sure),
        Fact::Quote(at) => sheet.quotes.get(at as usize).map(|quote| quote.sure),
        Fact::Claim(at) => sheet.claims.get(at as usize).map(|claim| claim.sure),
        Fact::Time(at) => sheet.times.get(at as usize).map(|time| time.sure),
        Fact::Deadline(at) => sheet.deadlines.get(at as usize).map(|deadline| deadline.sure),
        Fact::Event(at) => sheet.events.get(at as usize).map(|event| event.sure),
    };
    sure.unwrap_or(false)
}

/// Where or to whom something was said.
pub(super) fn channel_of(sheet: &FactSheet, fact: Fact) -> Option<Channel> {
    match fact {
        Fact::Quote(at) => sheet.quotes.get(at as usize)?.channel,
        Fact::Claim(at) => sheet.claims.get(at as usize)?.channel,
        _ => None,
    }
}

/// The same in its words.
pub(super) fn channel_words(reading: &Reading, fact: Fact) -> Option<&str> {
    Some(reading.words(channel_of(&reading.sheet, fact)?.span))
}

/// The same in small letters, in which it stands once however it is written.
pub(super) fn channel(reading: &Reading, fact: Fact) -> Option<String> {
    Some(channel_words(reading, fact)?.to_lowercase())
}

/// The time at which something was said or happens.
pub(crate) fn time_of(sheet: &FactSheet, fact: Fact) -> Option<TimeId> {
    match fact {
        Fact::Quote(at) => sheet.quotes.get(at as usize)?.time,
        Fact::Claim(at) => sheet.claims.get(at as usize)?.time,
        Fact::Event(at) => sheet.events.get(at as usize)?.time,
        Fact::Deadline(at) => sheet.deadlines.get(at as usize)?.due,
        Fact::Time(at) => Some(TimeId(at)),
        Fact::Actor(_) => None,
    }
}

/// First and last day on which it was said or happens, or falls due.
pub(super) fn days(reading: &Reading, fact: Fact) -> Option<(Date, Date)> {
    if let Fact::Deadline(at) = fact {
        let deadline = reading.sheet.deadlines.get(at as usize)?;
        return deadline.due_from.zip(deadline.due_to);
    }
    let time = reading.time(time_of(&reading.sheet, fact))?;
    time.from.zip(time.to)
}

/// Whose words these are, where that is sure: a quote whose speaker is not sure is nobody's, so that it never stands
/// under a name.
pub(crate) fn speaker_of(sheet: &FactSheet, fact: Fact) -> Option<ActorId> {
    match fact {
        Fact::Quote(at) => sheet.quotes.get(at as usize).filter(|quote| quote.sure)?.speaker,
        Fact::Claim(at) => sheet.claims.get(at as usize).filter(|claim| claim.sure)?.speaker,
        Fact::Deadline(at) => sheet.deadlines.get(at as usize)?.set_by,
        Fact::Event(at) => sheet.events.get(at as usize)?.who.first().copied(),
        Fact::Actor(at) => Some(ActorId(at)),
        Fact::Time(_) => None,
    }
}

/// The article's own words for who said it, where nobody is named for it and these words are sure.
pub(crate) fn source_of(sheet: &FactSheet, fact: Fact) -> Option<Span> {
    let (source, sure) = match fact {
        Fact::Quote(at) => sheet.quotes.get(at as usize).map(|quote| (quote.source, quote.source_sure))?,
        Fact::Claim(at) => sheet.claims.get(at as usize).map(|claim| (claim.source, claim.source_sure))?,
        _ => return None,
    };
    source.filter(|_| sure && speaker_of(sheet, fact).is_none())
}

/// Who said or did it together with [`speaker_of`], or has to meet the deadline, and where it was.
pub(super) fn others_of(sheet: &FactSheet, fact: Fact) -> Vec<ActorId> {
    let others = match fact {
        Fact::Quote(at) => sheet.quotes.get(at as usize).filter(|quote| quote.sure).map(|quote| quote.with.clone()),
        Fact::Claim(at) => sheet.claims.get(at as usize).filter(|claim| claim.sure).map(|claim| claim.with.clone()),
        Fact::Deadline(at) => sheet.deadlines.get(at as usize).map(|deadline| deadline.on.into_iter().collect()),
        Fact::Event(at) => {
            sheet.events.get(at as usize).map(|event| event.who.iter().skip(1).copied().chain(event.place).collect())
        }
        Fact::Actor(_) | Fact::Time(_) => None,
    };
    others.unwrap_or_default()
}

/// Whether `fact` has to do with `actor`.
pub(super) fn concerns(sheet: &FactSheet, actor: ActorId, fact: Fact) -> bool {
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
    let is = |time: Option<TimeId>| time.is_some_and(|time| time.0 == at);
    sheet.quotes.iter().any(|quote| is_said_by(quote, actor) && is(quote.time))
        || sheet.claims.iter().any(|claim| is_claimed_by(claim, actor) && is(claim.time))
        || sheet.events.iter().any(|event| event.who.contains(&actor) && (is(event.time) || is(event.duration)))
        || sheet.deadlines.iter().any(|d| d.set_by == Some(actor) && is(d.due))
}
