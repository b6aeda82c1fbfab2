//! What is written beside the carets.

use super::super::ids::{self, Label};
use super::super::{corrections, held};
use super::Mark;
use crate::facts::{
    ActorId, Change, Channel, Claim, Correction, Deadline, Event, FactId, FactSheet, Form, Quote, TimeId,
};
use crate::text::Span;
use std::fmt::{Debug, Write};

/// Every passage that a fact points to.
pub(super) fn marks(text: &str, facts: &FactSheet) -> Vec<Mark> {
    let mut marks = Vec::new();
    actor_marks(text, facts, &mut marks);
    for (index, quote) in held(&facts.quotes, facts, FactId::Quote) {
        quote_marks(text, facts, ids::id('q', index), quote, &mut marks);
    }
    for (index, claim) in held(&facts.claims, facts, FactId::Claim) {
        claim_marks(text, facts, ids::id('c', index), claim, &mut marks);
    }
    for (index, time) in held(&facts.times, facts, FactId::Time) {
        let kind = format!("{:?}", time.kind).to_uppercase();
        let label = format!("{} {kind} {}{}", ids::id('t', index), time.value, why(time.rule, time.sure));
        marks.push(Mark { span: time.span, label });
    }
    for agreement in &facts.agreements {
        let with: Vec<String> = agreement.with.iter().map(|time| ids::time(*time).to_string()).collect();
        let label = format!("{} agrees on {} with {}", ids::time(agreement.time), agreement.day, with.join(" "));
        marks.push(Mark { span: agreement.span, label });
    }
    for (index, deadline) in held(&facts.deadlines, facts, FactId::Deadline) {
        deadline_marks(ids::id('d', index), deadline, &mut marks);
    }
    for (index, event) in held(&facts.events, facts, FactId::Event) {
        event_marks(text, facts, ids::id('e', index), event, &mut marks);
    }
    marks
}

fn actor_marks(text: &str, facts: &FactSheet, marks: &mut Vec<Mark>) {
    for (index, actor) in held(&facts.actors, facts, FactId::Actor) {
        let name = named(text, facts, Some(ActorId(index as u32)));
        for mention in &actor.mentions {
            let what = match mention.form {
                Form::Name => actor.kind.lower(),
                form => form.lower(),
            };
            let id = ids::id('a', index).to_string();
            let name = name.strip_prefix(id.as_str()).unwrap_or_default();
            let label = format!("{id} {what}{name}{}", why(mention.rule, mention.sure && actor.sure));
            marks.push(Mark { span: mention.span, label });
        }
        marks.extend(actor.roles.iter().map(|role| Mark { span: *role, label: format!("role of {name}") }));
    }
}

fn quote_marks(text: &str, facts: &FactSheet, id: Label, quote: &Quote, marks: &mut Vec<Mark>) {
    let when = quote.time.map_or(String::new(), |time| format!(" {}", ids::time(time)));
    let speaker = speakers(text, facts, quote.speaker, &quote.with);
    let rule = why(quote.rule, quote.sure);
    for (part, span) in quote.spans.iter().enumerate() {
        let label = if part == 0 {
            format!("{id} {} quote, {speaker}{when}{rule}", quote.extent.lower())
        } else {
            format!("{id} goes on")
        };
        marks.push(Mark { span: *span, label });
    }
    speech_marks(id, quote.source, quote.cue, quote.channel, marks);
}

fn claim_marks(text: &str, facts: &FactSheet, id: Label, claim: &Claim, marks: &mut Vec<Mark>) {
    let when = claim.time.map_or(String::new(), |time| format!(" {}", ids::time(time)));
    let speaker = speakers(text, facts, claim.speaker, &claim.with);
    for (part, span) in claim.content.iter().enumerate() {
        let label = if part == 0 {
            format!("{id} claim, {speaker}{when}{}", why(claim.rule, claim.sure))
        } else {
            format!("{id} goes on")
        };
        marks.push(Mark { span: *span, label });
    }
    speech_marks(id, claim.source, claim.cue, claim.channel, marks);
}

fn speech_marks(id: Label, source: Option<Span>, cue: Option<Span>, channel: Option<Channel>, marks: &mut Vec<Mark>) {
    let parts = [(source, "source"), (cue, "cue"), (channel.map(|channel| channel.span), "channel")];
    marks
        .extend(parts.into_iter().filter_map(|(span, what)| Some(Mark { span: span?, label: format!("{id} {what}") })));
}

fn deadline_marks(id: Label, deadline: &Deadline, marks: &mut Vec<Mark>) {
    for statement in &deadline.statements {
        let due = statement.due.map_or(String::new(), |time| format!(" {}", ids::time(time)));
        let label = format!("{id} deadline{due}{}", why(statement.rule, deadline.sure));
        marks.push(Mark { span: statement.span, label });
        let parts = [(statement.demand, "demand"), (statement.consequence, "consequence")];
        marks.extend(
            parts.into_iter().filter_map(|(span, what)| Some(Mark { span: span?, label: format!("{id} {what}") })),
        );
    }
}

fn event_marks(text: &str, facts: &FactSheet, id: Label, event: &Event, marks: &mut Vec<Mark>) {
    let mut label = format!("{id} {} {}", event.status.lower(), event.kind.lower());
    for who in &event.who {
        let _ = write!(label, ", {}", named(text, facts, Some(*who)));
    }
    if event.place.is_some() {
        let _ = write!(label, " at {}", named(text, facts, event.place));
    }
    for time in [event.time, event.duration].into_iter().flatten() {
        let _ = write!(label, " {}", ids::time(time));
    }
    label.push_str(&why(event.rule, event.sure));
    marks.push(Mark { span: event.span, label });
    marks.extend(event.told_again.iter().map(|span| Mark { span: *span, label: format!("{id} told again") }));
}

/// What no single passage says: who the actors are, and what the deadlines come to.
pub(super) fn summary(text: &str, facts: &FactSheet, page: &mut String) {
    page.push('\n');
    for (index, actor) in held(&facts.actors, facts, FactId::Actor) {
        let name = named(text, facts, Some(ActorId(index as u32)));
        let list = |spans: &[Span]| spans.iter().map(|span| span.of(text)).collect::<Vec<_>>().join("; ");
        let _ = write!(page, "{name}, {}, {}", actor.kind.lower(), counted(actor.mentions.len()));
        for (what, words) in [("also", list(&actor.aliases)), ("role", list(&actor.roles))] {
            if !words.is_empty() {
                let _ = write!(page, " · {what} {}", super::lines::shown(&words));
            }
        }
        page.push('\n');
    }
    for (index, deadline) in held(&facts.deadlines, facts, FactId::Deadline) {
        let _ = writeln!(page, "{}", deadline_line(text, facts, ids::id('d', index), deadline));
    }
    for relation in &facts.relations {
        let (from, to) = (named(text, facts, Some(relation.from)), named(text, facts, Some(relation.to)));
        let _ = writeln!(page, "{from} {} {to}, {}", relation.kind.lower(), ids::event(relation.event));
    }
    for correction in &facts.corrections {
        let _ = writeln!(page, "{}", correction_line(correction));
    }
}

/// "q2 corrected on 2025-08-07 by AB: speaker is Yuri Ushakov, not Donald Trump · Heard on the tape."
fn correction_line(correction: &Correction) -> String {
    let Correction { fact, change, reason, date, editor } = correction;
    let what = match change {
        Change::Set { field, from, to } if from.is_empty() => {
            format!("corrected on {date} by {editor}: {field} is {to}")
        }
        Change::Set { field, from, to } => format!("corrected on {date} by {editor}: {field} is {to}, not {from}"),
        Change::Added => format!("added on {date} by {editor}"),
        Change::Removed => format!("removed on {date} by {editor}"),
    };
    super::lines::shown(&format!("{} {what} · {reason}", corrections::fact(*fact)))
}

fn counted(mentions: usize) -> String {
    if mentions == 1 { "1 mention".to_owned() } else { format!("{mentions} mentions") }
}

fn deadline_line(text: &str, facts: &FactSheet, id: Label, deadline: &Deadline) -> String {
    let day = |day: Option<crate::calendar::Date>| day.map_or("?".to_owned(), |day| day.to_string());
    let mut line = format!("{id} due {}", day(deadline.due_from));
    if deadline.due_from != deadline.due_to {
        let _ = write!(line, " to {}", day(deadline.due_to));
    }
    let _ = write!(line, " ({}, {})", deadline.precision.lower(), due(deadline.due));
    if let (Some(zone), Some(rule)) = (&deadline.zone, deadline.zone_rule) {
        let _ = write!(line, " in {zone} · {rule:?}");
    }
    let (by, on) = (named(text, facts, deadline.set_by), named(text, facts, deadline.on));
    let _ = write!(line, ", set by {by} on {on}");
    if let Some(old) = deadline.replaces {
        let _ = write!(line, ", in place of {}", ids::deadline(old));
    }
    line
}

fn due(due: Option<TimeId>) -> String {
    due.map_or("no time".to_owned(), |id| ids::time(id).to_string())
}

/// "a5 Yuri Ushakov"
fn named(text: &str, facts: &FactSheet, actor: Option<ActorId>) -> String {
    let Some(id) = actor else { return "nobody known".to_owned() };
    let name = facts.actors.get(id.0 as usize).map_or("", |actor| actor.name.of(text));
    format!("{} {}", ids::actor(id), super::lines::shown(name))
}

/// "a1 Marsh and a2 Stone"
fn speakers(text: &str, facts: &FactSheet, speaker: Option<ActorId>, with: &[ActorId]) -> String {
    let all = std::iter::once(speaker).chain(with.iter().copied().map(Some));
    all.map(|actor| named(text, facts, actor)).collect::<Vec<_>>().join(" and ")
}

fn why(rule: impl Debug, sure: bool) -> String {
    format!(" · {}{rule:?}", if sure { "" } else { "? " })
}

/// The name of a variant as the contract writes it.
trait Lower {
    fn lower(&self) -> String;
}

impl<T: Debug> Lower for T {
    fn lower(&self) -> String {
        format!("{self:?}").to_lowercase()
    }
}
