//! Every place of the text to which a fact sheet points.

use super::FactSheet;
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

    /// The first span that is not inside `text`, is empty, or cuts a character in two.
    pub fn misplaced(&self, text: &str) -> Option<Span> {
        let fits = |span: &Span| span.start < span.end && text.get(span.start as usize..span.end as usize).is_some();
        self.places().find(|span| !fits(span))
    }
}
