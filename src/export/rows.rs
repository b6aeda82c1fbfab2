//! Every fact that is stated in words as one row: what it says, who is behind it, and the days that it means.

use super::Export;
use crate::reading::Reading;
use crate::state::{Fact, source_of};
use engine::calendar::Date;
use engine::facts::{ActorId, Channel, FactId, TimeId};
use engine::text::Span;

/// One fact.
pub(crate) struct Row {
    /// The fact.
    pub(crate) fact: Fact,
    /// Its passages in the text.
    pub(crate) passages: Vec<Span>,
    /// Who: the speaker of words, the one who set a deadline, who took part.
    pub(crate) who: Vec<ActorId>,
    /// The article's own words for who said it, where nobody is named.
    pub(crate) source: Option<Span>,
    /// How it was said, as the article puts it.
    pub(crate) how: Vec<Span>,
    /// First and last day that it means.
    pub(crate) days: Option<(Date, Date)>,
    /// Whether its rule is reliable here.
    pub(crate) sure: bool,
}

/// The facts that hold: quotes, claims, deadlines, events.
pub(crate) fn rows(export: Export) -> Vec<Row> {
    let reading = export.reading;
    let sheet = &reading.sheet;
    let quotes = sheet.quotes.iter().enumerate().map(|(at, quote)| {
        let how = said(quote.cue, quote.channel);
        row(
            reading,
            FactId::Quote(at as u32),
            quote.speaker.into_iter().chain(quote.with.iter().copied()).collect(),
            how,
            days(reading, quote.time),
            quote.sure,
        )
    });
    let claims = sheet.claims.iter().enumerate().map(|(at, claim)| {
        let how = said(claim.cue, claim.channel);
        row(
            reading,
            FactId::Claim(at as u32),
            claim.speaker.into_iter().chain(claim.with.iter().copied()).collect(),
            how,
            days(reading, claim.time),
            claim.sure,
        )
    });
    let deadlines = sheet.deadlines.iter().enumerate().map(|(at, deadline)| {
        let who = deadline.set_by.into_iter().collect();
        row(
            reading,
            FactId::Deadline(at as u32),
            who,
            Vec::new(),
            deadline.due_from.zip(deadline.due_to),
            deadline.sure,
        )
    });
    let events = sheet.events.iter().enumerate().map(|(at, event)| {
        row(reading, FactId::Event(at as u32), event.who.clone(), Vec::new(), days(reading, event.time), event.sure)
    });
    quotes.chain(claims).chain(deadlines).chain(events).filter(|row| !row.fact.is_removed(sheet)).collect()
}

fn row(
    reading: &Reading,
    id: FactId,
    who: Vec<ActorId>,
    how: Vec<Span>,
    days: Option<(Date, Date)>,
    sure: bool,
) -> Row {
    let fact = Fact::from(id);
    // Nobody is named for what is not sure.
    let who = if sure { who } else { Vec::new() };
    let source = source_of(&reading.sheet, fact);
    Row { fact, passages: fact.passages(&reading.sheet), who, source, how, days, sure }
}

fn said(cue: Option<Span>, channel: Option<Channel>) -> Vec<Span> {
    // "said in a statement" tells both.
    let venue = channel.map(|channel| channel.span).filter(|venue| !cue.is_some_and(|cue| cue.contains(*venue)));
    cue.into_iter().chain(venue).collect()
}

fn days(reading: &Reading, time: Option<TimeId>) -> Option<(Date, Date)> {
    let time = reading.time(time)?;
    time.from.zip(time.to)
}
