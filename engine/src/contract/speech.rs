//! Quotes and claims: who said what.

use super::held;
use super::ids::{self, Label};
use super::offsets::{Offsets, Place};
use crate::facts::{self, Channel, ClaimRule, Extent, FactId, FactSheet, QuoteRule, Venue};
use crate::text::Span;
use serde::Serialize;

/// Words between quotation marks that somebody is reported to have said or written.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Quote<'a> {
    /// "q1" for the first.
    pub id: Label,
    /// The words inside the marks; several when the reporter breaks in.
    pub spans: Vec<Place>,
    /// What is reported as said, marks and any unquoted part included.
    pub content: Vec<Place>,
    /// The id of the actor who said it, or null when not known.
    pub speaker: Option<Label>,
    /// The ids of the actors who said it together with the speaker.
    pub with: Vec<Label>,
    /// The words that name the speaker here.
    pub source: Option<Place>,
    /// The reporting words.
    pub cue: Option<Place>,
    /// Whether it gives a whole utterance.
    pub form: Extent,
    /// Where or to whom it was said, as the article puts it.
    pub channel: Option<&'a str>,
    /// What that channel is.
    pub channel_kind: Option<Venue>,
    /// The id of the time when it was said.
    pub time: Option<Label>,
    /// The rule that saw it.
    pub rule: QuoteRule,
    /// Whether that rule is reliable here; if not, show no speaker as a fact.
    pub sure: bool,
    /// Whether `source` reliably tells who said it, by a noun or a name that no actor has: what to show where no speaker is sure.
    pub source_sure: bool,
}

/// Reported speech without quotation marks.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Claim<'a> {
    /// "c1" for the first.
    pub id: Label,
    /// What is reported as said.
    pub content: Vec<Place>,
    /// The id of the actor who said it, or null when not known.
    pub speaker: Option<Label>,
    /// The ids of the actors who said it together with the speaker.
    pub with: Vec<Label>,
    /// The words that name the speaker here.
    pub source: Option<Place>,
    /// The reporting words.
    pub cue: Option<Place>,
    /// Where or to whom it was said, as the article puts it.
    pub channel: Option<&'a str>,
    /// What that channel is.
    pub channel_kind: Option<Venue>,
    /// The id of the time when it was said.
    pub time: Option<Label>,
    /// The rule that saw it.
    pub rule: ClaimRule,
    /// Whether that rule is reliable here; if not, show no speaker as a fact.
    pub sure: bool,
    /// Whether `source` reliably tells who said it, by a noun or a name that no actor has: what to show where no speaker is sure.
    pub source_sure: bool,
}

pub(super) fn quotes<'a>(text: &'a str, offsets: &Offsets, facts: &FactSheet) -> Vec<Quote<'a>> {
    held(&facts.quotes, facts, FactId::Quote).map(|(index, quote)| self::quote(text, offsets, index, quote)).collect()
}

fn quote<'a>(text: &'a str, offsets: &Offsets, index: usize, quote: &facts::Quote) -> Quote<'a> {
    Quote {
        id: ids::id('q', index),
        spans: places(offsets, &quote.spans),
        content: places(offsets, &quote.content),
        speaker: quote.speaker.map(ids::actor),
        with: quote.with.iter().copied().map(ids::actor).collect(),
        source: quote.source.map(|span| offsets.place(span)),
        cue: quote.cue.map(|span| offsets.place(span)),
        form: quote.extent,
        channel: words(text, quote.channel),
        channel_kind: quote.channel.map(|channel| channel.venue),
        time: quote.time.map(ids::time),
        rule: quote.rule,
        sure: quote.sure,
        source_sure: quote.source_sure,
    }
}

pub(super) fn claims<'a>(text: &'a str, offsets: &Offsets, facts: &FactSheet) -> Vec<Claim<'a>> {
    held(&facts.claims, facts, FactId::Claim).map(|(index, claim)| self::claim(text, offsets, index, claim)).collect()
}

fn claim<'a>(text: &'a str, offsets: &Offsets, index: usize, claim: &facts::Claim) -> Claim<'a> {
    Claim {
        id: ids::id('c', index),
        content: places(offsets, &claim.content),
        speaker: claim.speaker.map(ids::actor),
        with: claim.with.iter().copied().map(ids::actor).collect(),
        source: claim.source.map(|span| offsets.place(span)),
        cue: claim.cue.map(|span| offsets.place(span)),
        channel: words(text, claim.channel),
        channel_kind: claim.channel.map(|channel| channel.venue),
        time: claim.time.map(ids::time),
        rule: claim.rule,
        sure: claim.sure,
        source_sure: claim.source_sure,
    }
}

fn places(offsets: &Offsets, spans: &[Span]) -> Vec<Place> {
    spans.iter().map(|span| offsets.place(*span)).collect()
}

fn words(text: &str, channel: Option<Channel>) -> Option<&str> {
    channel.map(|channel| channel.span.of(text))
}
