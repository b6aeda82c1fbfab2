//! Every place of the text to which a fact sheet points.

use super::{FactId, FactSheet};
use crate::text::Span;

impl FactSheet {
    /// All spans of all facts, list by list.
    pub fn places(&self) -> impl Iterator<Item = Span> + '_ {
        let actors = self.actors.iter().flat_map(|actor| {
            let mentions = actor.mentions.iter().map(|mention| mention.span);
            [actor.name].into_iter().chain(actor.roles.iter().chain(&actor.aliases).copied()).chain(mentions)
        });
        let quotes = self.quotes.iter().flat_map(|quote| {
            let parts = [quote.source, quote.cue, quote.channel.map(|channel| channel.span)];
            quote.spans.iter().chain(&quote.content).copied().chain(parts.into_iter().flatten())
        });
        let claims = self.claims.iter().flat_map(|claim| {
            let parts = [claim.source, claim.cue, claim.channel.map(|channel| channel.span)];
            claim.content.iter().copied().chain(parts.into_iter().flatten())
        });
        let deadlines = self.deadlines.iter().flat_map(|deadline| {
            let statements = deadline.statements.iter().flat_map(|statement| {
                [Some(statement.span), statement.demand, statement.consequence].into_iter().flatten()
            });
            [deadline.demand, deadline.consequence].into_iter().flatten().chain(statements)
        });
        let events =
            self.events.iter().flat_map(|event| [event.span].into_iter().chain(event.told_again.iter().copied()));
        let times = self.times.iter().map(|time| time.span);
        let agreements = self.agreements.iter().map(|agreement| agreement.span);
        actors.chain(times).chain(quotes).chain(claims).chain(deadlines).chain(agreements).chain(events)
    }

    /// The passages of the article that state `fact`, in the order of the text; none where the sheet has no such fact.
    pub fn passages(&self, fact: FactId) -> Vec<Span> {
        let found = match fact {
            FactId::Actor(at) => {
                self.actors.get(at as usize).map(|actor| actor.mentions.iter().map(|mention| mention.span).collect())
            }
            FactId::Quote(at) => self.quotes.get(at as usize).map(|quote| quote.spans.clone()),
            FactId::Claim(at) => self.claims.get(at as usize).map(|claim| claim.content.clone()),
            FactId::Time(at) => self.times.get(at as usize).map(|time| vec![time.span]),
            FactId::Deadline(at) => {
                let deadline = self.deadlines.get(at as usize);
                deadline.map(|deadline| deadline.statements.iter().map(|statement| statement.span).collect())
            }
            FactId::Event(at) => self.events.get(at as usize).map(|event| {
                let mut spans = vec![event.span];
                spans.extend(&event.told_again);
                spans
            }),
        };
        found.unwrap_or_default()
    }

    /// The first span that is not inside `text`, is empty, or cuts a character in two.
    pub fn misplaced(&self, text: &str) -> Option<Span> {
        let fits = |span: &Span| span.start < span.end && text.get(span.start as usize..span.end as usize).is_some();
        self.places().find(|span| !fits(span))
    }
}
