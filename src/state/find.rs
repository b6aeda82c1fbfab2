//! One search over everything that the article says: which facts and sentences hold the words, where, and as what.

mod index;
mod order;

pub(crate) use index::Index;
pub(crate) use order::{Sort, sort};

use super::circumstances::{channel_of, others_of, speaker_of, time_of};
use super::sources::sentences_of;
use super::{Fact, Filter, Target};
use crate::reading::Reading;
use engine::text::Span;
use index::Place;

/// Letters of a search beyond which no more are taken.
pub(crate) const LONGEST: usize = 100;

/// A fact or a sentence that holds all words that are looked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Hit {
    /// What was found.
    pub(crate) found: Found,
    /// The words that show what it is.
    pub(crate) words: Span,
    /// Where the words that are looked for stand, and as what: each kind of place once, the best first.
    pub(crate) reasons: Vec<(Reason, Span)>,
}

/// What a hit leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Found {
    /// The card of a fact, or a passage of it.
    Fact(Target),
    /// A paragraph of the article, counted from 0.
    Paragraph(u32),
}

/// As what the words stand there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs)]
pub(crate) enum Reason {
    Name,
    Alias,
    Role,
    Words,
    Speaker,
    Person,
    Channel,
    Time,
    Text,
}

/// What `words` are found in, in the order that `order` says, names before all else: the facts that `filter` shows,
/// and, where nothing is filtered, the sentences that state none of them.
pub(crate) fn find(index: &Index, reading: &Reading, words: &str, filter: &Filter, order: Sort) -> Vec<Hit> {
    let wanted = index.wanted(words);
    if wanted.is_empty() {
        return Vec::new();
    }
    let mut facts: Vec<Fact> = Fact::all(&reading.sheet).filter(|&fact| filter.shows(reading, fact)).collect();
    sort(reading, &mut facts, order);
    let mut hits: Vec<Hit> = facts.into_iter().filter_map(|fact| hit(reading, fact, &wanted)).collect();
    hits.sort_by_key(|hit| !matches!(hit.found, Found::Fact(Target { fact: Fact::Actor(_), .. })));
    if *filter == Filter::default() {
        let told = told(reading, &hits);
        hits.extend(sentences(reading, &wanted, &told));
    }
    hits
}

/// The fact with its reasons, if it holds every wanted word somewhere.
fn hit(reading: &Reading, fact: Fact, wanted: &[Vec<Place>]) -> Option<Hit> {
    let places = places(reading, fact);
    let mut reasons: Vec<(Reason, Span)> = Vec::new();
    for places_of_word in wanted {
        let found = places.iter().find_map(|&(reason, span)| {
            let after = places_of_word.partition_point(|place| place.start < span.start);
            let place = places_of_word.get(after).filter(|place| place.end <= span.end)?;
            Some((reason, if reason == Reason::Words { *place } else { span }))
        })?;
        if !reasons.contains(&found) {
            reasons.push(found);
        }
    }
    reasons.sort_by_key(|(reason, _)| *reason);
    let passages = fact.passages(&reading.sheet);
    let shown = reasons.iter().filter(|(reason, _)| *reason == Reason::Words).map(|(_, span)| *span).next();
    let at = passages.iter().position(|passage| shown.is_some_and(|span| passage.contains(span))).unwrap_or(0);
    let words = match fact {
        Fact::Actor(at) => reading.sheet.actors.get(at as usize)?.name,
        _ => *passages.get(at)?,
    };
    Some(Hit { found: Found::Fact(Target::card(fact)), words, reasons })
}

/// Where words that have to do with a fact stand, and as what; the closest to it first.
fn places(reading: &Reading, fact: Fact) -> Vec<(Reason, Span)> {
    let sheet = &reading.sheet;
    let mut places = Vec::new();
    if let Fact::Actor(at) = fact {
        if let Some(actor) = sheet.actors.get(at as usize) {
            named(reading, at, &mut places, Reason::Name);
            places.extend(actor.roles.iter().map(|&role| (Reason::Role, role)));
        }
        return places;
    }
    places.extend(fact.passages(sheet).into_iter().map(|passage| (Reason::Words, passage)));
    let reason = if matches!(fact, Fact::Quote(_) | Fact::Claim(_)) { Reason::Speaker } else { Reason::Person };
    for who in speaker_of(sheet, fact).into_iter().chain(others_of(sheet, fact)) {
        named(reading, who.0, &mut places, reason);
    }
    places.extend(channel_of(sheet, fact).map(|channel| (Reason::Channel, channel.span)));
    places.extend(reading.time(time_of(sheet, fact)).map(|time| (Reason::Time, time.span)));
    places
}

/// The name and the other names of an actor. Where it is the actor that is looked for, other names are told apart.
fn named(reading: &Reading, at: u32, places: &mut Vec<(Reason, Span)>, reason: Reason) {
    let Some(actor) = reading.sheet.actors.get(at as usize) else { return };
    places.push((reason, actor.name));
    let other = if reason == Reason::Name { Reason::Alias } else { reason };
    places.extend(actor.aliases.iter().map(|&alias| (other, alias)));
}

/// For each sentence, whether words of it are shown already.
fn told(reading: &Reading, hits: &[Hit]) -> Vec<bool> {
    let mut told = vec![false; reading.sentences.len()];
    for hit in hits {
        let Found::Fact(Target { fact, .. }) = hit.found else { continue };
        if !matches!(fact, Fact::Actor(_) | Fact::Time(_)) {
            let passages = fact.passages(&reading.sheet).into_iter();
            passages.flat_map(|span| sentences_of(reading, span)).for_each(|at| told[at] = true);
        }
    }
    told
}

/// The sentences that hold every wanted word and are not `told`, in the order of the text.
fn sentences<'a>(reading: &'a Reading, wanted: &'a [Vec<Place>], told: &'a [bool]) -> impl Iterator<Item = Hit> + 'a {
    let text = &reading.article.text;
    let (mut paragraph, mut read) = (0, 0);
    let untold = reading.sentences.iter().zip(told).filter(|(_, told)| !**told);
    untold.filter_map(move |(&sentence, _)| {
        let first = wanted.iter().map(|places| {
            let after = places.partition_point(|place| place.start < sentence.start);
            places.get(after).filter(|place| place.end <= sentence.end).copied()
        });
        let found: Vec<Span> = first.collect::<Option<_>>()?;
        // Lines that are not blank, counted only as far as they have to be.
        let (from, to) = (read, sentence.start as usize);
        paragraph +=
            text.get(from..to)?.split('\n').rev().skip(1).filter(|line| !line.trim().is_empty()).count() as u32;
        read = text[..to].rfind('\n').map_or(0, |at| at + 1).max(from);
        let reasons = found.into_iter().map(|span| (Reason::Text, span)).collect();
        Some(Hit { found: Found::Paragraph(paragraph), words: sentence, reasons })
    })
}

#[cfg(test)]
mod tests;
