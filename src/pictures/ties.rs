//! Who met, called or spoke of whom.

use crate::reading::Reading;
use crate::state::Fact;
use engine::facts::{ActorId, ActorKind, RelationKind};
use engine::text::Span;

/// What connects two actors.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Bond {
    /// An event that both took part in.
    Event(RelationKind),
    /// One set the other a deadline.
    Deadline,
    /// One spoke of the other, between quotation marks.
    Words,
}

/// One connection, and the fact that shows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Tie {
    /// Who acts or speaks.
    pub(crate) from: ActorId,
    /// The other one.
    pub(crate) to: ActorId,
    /// What connects them.
    pub(crate) bond: Bond,
    /// Where the article says so.
    pub(crate) fact: Fact,
}

/// Every sure connection between two actors who are no places: events first, then deadlines, then words; each pair
/// once for each bond.
pub(crate) fn ties(reading: &Reading) -> Vec<Tie> {
    let sheet = &reading.sheet;
    let events =
        sheet.relations.iter().filter(|relation| sheet.events[relation.event.0 as usize].sure).map(|relation| Tie {
            from: relation.from,
            to: relation.to,
            bond: Bond::Event(relation.kind),
            fact: Fact::Event(relation.event.0),
        });
    let deadlines = (0..).zip(&sheet.deadlines).filter(|(_, deadline)| deadline.sure).filter_map(|(at, deadline)| {
        Some(Tie { from: deadline.set_by?, to: deadline.on?, bond: Bond::Deadline, fact: Fact::Deadline(at) })
    });
    let words = (0..).zip(&sheet.quotes).filter(|(_, quote)| quote.sure).flat_map(|(at, quote)| {
        let speakers = quote.speaker.into_iter().chain(quote.with.iter().copied());
        let spoken_of = speakers.flat_map(|from| named_in(reading, &quote.spans).into_iter().map(move |to| (from, to)));
        spoken_of.map(move |(from, to)| Tie { from, to, bond: Bond::Words, fact: Fact::Quote(at) })
    });
    let mut found: Vec<Tie> = Vec::new();
    for tie in events.chain(deadlines).chain(words) {
        let there = found.iter().any(|other| (other.from, other.to, other.bond) == (tie.from, tie.to, tie.bond));
        let place = |id: ActorId| sheet.actors.get(id.0 as usize).is_none_or(|actor| actor.kind == ActorKind::Place);
        if !there && tie.from != tie.to && !place(tie.from) && !place(tie.to) && !tie.fact.is_removed(sheet) {
            found.push(tie);
        }
    }
    found
}

/// The actors whom somebody names in `spans`.
fn named_in(reading: &Reading, spans: &[Span]) -> Vec<ActorId> {
    let inside = |span: Span| spans.iter().any(|around| around.contains(span));
    let actors = (0..).zip(&reading.sheet.actors);
    let named = actors.filter(|(_, actor)| actor.mentions.iter().any(|mention| mention.sure && inside(mention.span)));
    named.map(|(at, _)| ActorId(at)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::library::Seed;
    use crate::sample;
    use engine::facts::{EventId, Relation};

    fn told(seed: Seed) -> Vec<String> {
        let reading = Reading::from(seed);
        let tell = |tie: &Tie| {
            [reading.name_of(tie.from), " ", &format!("{:?}", tie.bond), " ", reading.name_of(tie.to)].concat()
        };
        ties(&reading).iter().map(tell).collect()
    }

    #[test]
    fn a_deadline_and_words_about_somebody_connect_two_actors() {
        assert_eq!(told(sample::seed()), ["Donald Trump Deadline Kremlin", "Yuri Ushakov Words Donald Trump"]);
    }

    #[test]
    fn places_unsure_quotes_and_the_same_pair_again_are_no_connection() {
        let mut seed = sample::seed();
        seed.sheet.quotes.iter_mut().for_each(|quote| quote.sure = false);
        seed.sheet.deadlines[0].on = Some(ActorId(7));
        let met = Relation { kind: RelationKind::Met, from: ActorId(0), to: ActorId(1), event: EventId(0) };
        seed.sheet.relations = vec![met, met];
        assert_eq!(told(seed), ["Steve Witkoff Event(Met) Vladimir Putin"]);
    }
}
