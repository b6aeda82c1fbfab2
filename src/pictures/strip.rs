//! Where in the article each actor is mentioned and each quote stands.

use super::WIDTH;
use crate::reading::Reading;
use crate::state::{Fact, Target, is_said_by};
use engine::facts::{ActorId, ActorKind};
use engine::text::Span;
use std::cmp::Reverse;

/// More rows than this are no picture any more.
const ROWS: usize = 8;
/// What is narrower could not be seen.
const THINNEST: u32 = 5;

/// What has to do with one actor, or with nobody who is known.
pub(crate) struct Row {
    /// Whose row it is; `None` for quotes whose speaker is not sure.
    pub(crate) actor: Option<ActorId>,
    /// Where the actor is mentioned by name or role: left end and width.
    pub(crate) mentions: Vec<(u32, u32, Target)>,
    /// Where the actor's words stand.
    pub(crate) quotes: Vec<(u32, u32, Target)>,
}

/// The rows of the actors who speak or are mentioned most, in the order of the text.
pub(crate) fn strip(reading: &Reading) -> Vec<Row> {
    let sheet = &reading.sheet;
    let says = |at| sheet.quotes.iter().any(|quote| is_said_by(quote, ActorId(at)));
    let quoted: Vec<bool> = (0..sheet.actors.len() as u32).map(says).collect();
    let mut actors: Vec<ActorId> = (0..sheet.actors.len() as u32)
        .filter(|&at| sheet.actors[at as usize].kind != ActorKind::Place && !Fact::Actor(at).is_removed(sheet))
        .map(ActorId)
        .collect();
    actors.sort_by_key(|id| Reverse((quoted[id.0 as usize], sheet.actors[id.0 as usize].mentions.len())));
    actors.truncate(ROWS);
    actors.sort_unstable();
    let rows = actors.into_iter().map(Some).chain([None]).map(|actor| row(reading, actor));
    rows.filter(|row| !row.mentions.is_empty() || !row.quotes.is_empty()).collect()
}

fn row(reading: &Reading, actor: Option<ActorId>) -> Row {
    let sheet = &reading.sheet;
    let place = |fact: Fact| {
        let spans = fact.passages(sheet).into_iter().enumerate();
        spans.map(move |(nth, span)| (span, Target::passage(fact, nth)))
    };
    let quotes = (0..).zip(&sheet.quotes).filter(|(_, quote)| match actor {
        Some(actor) => is_said_by(quote, actor),
        None => quote.speaker.is_none() || !quote.sure,
    });
    let quotes = quotes.map(|(at, _)| Fact::Quote(at)).filter(|quote| !quote.is_removed(sheet));
    Row {
        actor,
        mentions: placed(reading, actor.into_iter().flat_map(|id| place(Fact::Actor(id.0)))),
        quotes: placed(reading, quotes.flat_map(place)),
    }
}

/// Passages as places; those that would be drawn over each other are drawn once.
fn placed(reading: &Reading, passages: impl Iterator<Item = (Span, Target)>) -> Vec<(u32, u32, Target)> {
    let length = reading.article.text.len().max(1) as u64;
    let x = |at: u32| (u64::from(at) * u64::from(WIDTH) / length) as u32;
    let mut places: Vec<(u32, u32, Target)> = Vec::new();
    for (span, target) in passages {
        let width = (x(span.end) - x(span.start)).max(THINNEST);
        let left = x(span.start).min(WIDTH - THINNEST);
        if places.last().is_none_or(|last| last.0 != left) {
            places.push((left, width.min(WIDTH - left), target));
        }
    }
    places
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sample;

    #[test]
    fn a_quote_stands_in_its_speakers_row_where_it_stands_in_the_text() {
        let reading = sample::reading();
        let rows = strip(&reading);
        let names: Vec<&str> = rows.iter().map(|row| row.actor.map_or("?", |id| reading.name_of(id))).collect();
        assert!(names.contains(&"Donald Trump") && !names.contains(&"Moscow"), "{names:?}");
        let trump = rows.iter().find(|row| row.actor == Some(ActorId(2))).expect("Trump has a row");
        let at =
            reading.article.text.find("Progress Made").expect("in the headline") * 1000 / reading.article.text.len();
        assert_eq!(trump.quotes[0].0, at as u32);
        let nobody = rows.last().expect("there are rows");
        assert_eq!((nobody.actor, nobody.quotes.len()), (None, 1), "the quote that is not sure");
    }

    #[test]
    fn every_place_lies_inside_the_picture() {
        for row in strip(&sample::reading()) {
            assert!(row.mentions.iter().chain(&row.quotes).all(|(x, width, _)| x + width <= WIDTH && *width > 0));
        }
    }
}
