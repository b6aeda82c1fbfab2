//! What a part of a fact says, in the words in which it would be set.

use super::Field;
use super::choice::{ACTOR_KINDS, EVENT_KINDS, EXTENTS, STATUSES};
use super::find::naming;
use engine::calendar::Date;
use engine::facts::*;
use engine::text::Span;

/// The words of `field`; none where nothing is known, or the fact is not there.
pub fn told(text: &str, sheet: &FactSheet, fact: FactId, field: Field) -> Vec<String> {
    let teller = Teller { text, sheet };
    let words = match fact {
        FactId::Actor(at) => sheet.actors.get(at as usize).map(|actor| teller.actor(actor, field)),
        FactId::Time(at) => sheet.times.get(at as usize).map(|time| teller.time(time, field)),
        FactId::Quote(at) => sheet.quotes.get(at as usize).map(|quote| teller.quote(quote, field)),
        FactId::Claim(at) => sheet.claims.get(at as usize).map(|claim| teller.claim(claim, field)),
        FactId::Deadline(at) => sheet.deadlines.get(at as usize).map(|deadline| teller.deadline(deadline, field)),
        FactId::Event(at) => sheet.events.get(at as usize).map(|event| teller.event(event, field)),
    };
    words.unwrap_or_default()
}

/// The words that give a time of the sheet, with as many of those around as it takes to tell it from times that mean
/// other days.
pub fn time_words(text: &str, sheet: &FactSheet, time: TimeId) -> String {
    let plain = sheet.times.get(time.0 as usize).map_or("", |time| time.span.of(text));
    if super::find::time(text, sheet, plain, &[]).is_ok() {
        return plain.to_owned();
    }
    naming(text, sheet, FactId::Time(time.0)).map_or(plain.to_owned(), |passage| around(text, &passage))
}

struct Teller<'s> {
    text: &'s str,
    sheet: &'s FactSheet,
}

impl Teller<'_> {
    fn words(&self, span: impl IntoIterator<Item = Span>) -> Vec<String> {
        span.into_iter().map(|span| span.of(self.text).to_owned()).collect()
    }

    fn names(&self, actors: impl IntoIterator<Item = ActorId>) -> Vec<String> {
        let known = actors.into_iter().filter_map(|actor| self.sheet.actors.get(actor.0 as usize));
        self.words(known.map(|actor| actor.name))
    }

    fn moment(&self, time: Option<TimeId>) -> Vec<String> {
        time.map(|time| time_words(self.text, self.sheet, time)).into_iter().collect()
    }

    fn actor(&self, actor: &Actor, field: Field) -> Vec<String> {
        match field {
            Field::Name => self.words([actor.name]),
            Field::Kind => one(ACTOR_KINDS.name_of(actor.kind)),
            Field::Roles => self.words(actor.roles.iter().copied()),
            Field::Aliases => self.words(actor.aliases.iter().copied()),
            Field::Sure => yes(actor.sure),
            _ => Vec::new(),
        }
    }

    fn time(&self, time: &Time, field: Field) -> Vec<String> {
        match field {
            Field::Value => one(&time.value),
            Field::From => day(time.from),
            Field::To => day(time.to),
            Field::Sure => yes(time.sure),
            _ => Vec::new(),
        }
    }

    fn quote(&self, quote: &Quote, field: Field) -> Vec<String> {
        match field {
            Field::Speaker => self.names(quote.speaker.filter(|_| quote.sure)),
            Field::Source => self.words(quote.source),
            Field::Cue => self.words(quote.cue),
            Field::Form => one(EXTENTS.name_of(quote.extent)),
            Field::Time => self.moment(quote.time),
            Field::Sure => yes(quote.sure),
            _ => Vec::new(),
        }
    }

    fn claim(&self, claim: &Claim, field: Field) -> Vec<String> {
        match field {
            Field::Speaker => self.names(claim.speaker.filter(|_| claim.sure)),
            Field::Source => self.words(claim.source),
            Field::Cue => self.words(claim.cue),
            Field::Time => self.moment(claim.time),
            Field::Sure => yes(claim.sure),
            _ => Vec::new(),
        }
    }

    fn deadline(&self, deadline: &Deadline, field: Field) -> Vec<String> {
        match field {
            Field::Due => self.moment(deadline.due),
            Field::DueFrom => day(deadline.due_from),
            Field::DueTo => day(deadline.due_to),
            Field::Zone => deadline.zone.iter().cloned().collect(),
            Field::SetBy => self.names(deadline.set_by),
            Field::On => self.names(deadline.on),
            Field::Demand => self.words(deadline.demand),
            Field::Consequence => self.words(deadline.consequence),
            Field::Sure => yes(deadline.sure),
            _ => Vec::new(),
        }
    }

    fn event(&self, event: &Event, field: Field) -> Vec<String> {
        match field {
            Field::Kind => one(EVENT_KINDS.name_of(event.kind)),
            Field::Status => one(STATUSES.name_of(event.status)),
            Field::Who => self.names(event.who.iter().copied()),
            Field::Where => self.names(event.place),
            Field::Time => self.moment(event.time),
            Field::Duration => self.moment(event.duration),
            Field::Sure => yes(event.sure),
            _ => Vec::new(),
        }
    }
}

fn around(text: &str, passage: &super::Passage) -> String {
    let Ok(span) = passage.place(text) else { return passage.words.clone() };
    let start = text[..span.start as usize].trim_end().len() - passage.before.len();
    let start = if passage.before.is_empty() { span.start as usize } else { start };
    let after = &text[span.end as usize..];
    let gap = after.len() - after.trim_start().len();
    let end = span.end as usize + if passage.after.is_empty() { 0 } else { gap + passage.after.len() };
    text[start..end].to_owned()
}

fn one(word: &str) -> Vec<String> {
    vec![word.to_owned()]
}

fn yes(yes: bool) -> Vec<String> {
    one(if yes { "true" } else { "false" })
}

fn day(day: Option<Date>) -> Vec<String> {
    day.map(|day| day.to_string()).into_iter().collect()
}
