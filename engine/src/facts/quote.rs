//! Words between quotation marks that somebody is reported to have said or written.

use super::{ActorId, TimeId};
use crate::text::Span;
use serde::{Deserialize, Serialize};

/// A quotation with whom the article says to have said it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Quote {
    /// The words inside the marks; several when the reporter breaks in ("…, he said, …") or paragraphs divide it.
    pub spans: Vec<Span>,
    /// What is reported as said, marks and any unquoted part included.
    pub content: Vec<Span>,
    /// Who said it, or `None` when not known.
    pub speaker: Option<ActorId>,
    /// Who said it together with the speaker, where the article names several; empty without a speaker.
    pub with: Vec<ActorId>,
    /// The words that name the speaker here ("Ushakov", "he").
    pub source: Option<Span>,
    /// The reporting words ("told", "according to").
    pub cue: Option<Span>,
    /// Whether it stands for itself.
    pub extent: Extent,
    /// Where or to whom it was said, as the article puts it.
    pub channel: Option<Channel>,
    /// When it was said.
    pub time: Option<TimeId>,
    /// The rule that saw it.
    pub rule: QuoteRule,
    /// Whether that rule is reliable here; if not, the page names no speaker.
    pub sure: bool,
    /// Whether [`source`](Self::source) reliably tells who said it, in words of its own: a noun, or a name that no actor
    /// has. The page shows them where it names no speaker.
    pub source_sure: bool,
}

/// How much of an utterance a quotation gives.
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Extent {
    /// A whole utterance.
    Full,
    /// A few words inside the reporter's sentence.
    Fragment,
}

/// Where or to whom something was said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Channel {
    /// The words for it, without a preposition: "Truth Social", "reporters", "a CBS interview".
    pub span: Span,
    /// What it is.
    pub venue: Venue,
}

/// What a channel is.
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Venue {
    /// A network, paper, interview, statement: "on Truth Social"
    Medium,
    /// Those who heard it: "told reporters"
    Audience,
}

/// The rule that saw a quote.
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum QuoteRule {
    /// "…," Ushakov told reporters
    SpeakerAfterQuote,
    /// Trump said: "…"
    SpeakerBeforeQuote,
    /// Trump told reporters: — and the quotation in the next paragraph
    ColonBeforeParagraph,
    /// described as "useful" by Yuri Ushakov
    ByAfterCue,
    /// "…," according to Ushakov
    AccordingTo,
    /// what he called "secondary tariffs"
    WhatSomebodyCalled,
    /// posted on Truth Social, stating that "…"
    SubjectBeforeParticiple,
    /// Trump: "…"
    NameBeforeColon,
    /// he criticized the "weak" plan
    CueBeforeObject,
    /// Lin's claim that it was "late"
    OwnedWords,
    /// said if it fell it would be a "bad day"
    CueBeforeFragment,
    /// "…," he said. And in the next paragraph: "…"
    SameSpeakerGoesOn,
    /// a "historic" day
    NobodyNamed,
    /// An editor says so.
    EditorsWord,
}
