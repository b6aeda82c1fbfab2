//! What one passage of reported speech consists of, before anybody asks who the speaker is.

use crate::facts::Channel;
use crate::text::Span;
use std::ops::Range;

/// Somebody is reported to have said something: the reporter's words for who and how, and what.
#[derive(Clone, Debug)]
pub(crate) struct Report {
    /// The words that name the speaker.
    pub(crate) source: Option<Span>,
    /// The reporting words.
    pub(crate) cue: Option<Span>,
    /// What is reported, in order; one span a paragraph.
    pub(crate) content: Vec<Span>,
    /// The outermost quotations of the content, as indices into the document's.
    pub(crate) quotations: Vec<usize>,
    /// Whether the content is quotations and nothing else.
    pub(crate) verbatim: bool,
    /// Where or to whom it was said.
    pub(crate) channel: Option<Channel>,
    /// The reporter's sentence around it, where its time is told.
    pub(crate) sentence: Span,
    /// Whether nobody but the source can be meant by the cue.
    pub(crate) direct: bool,
    /// Whether it is told that it was not said, or only might be: "would not say what it was".
    pub(crate) unsaid: bool,
    /// Whether what stands before the source of a claim leads to it, so that another may be meant: "courting growers
    /// shows".
    pub(crate) led: bool,
    /// Whether its sentence tells nothing else, so that what follows is likely the same speaker's.
    pub(crate) closed: bool,
    /// Whether somebody who is reported himself tells of it: "Lin said that Wu had called for calm".
    pub(crate) inner: bool,
    /// How it is worded.
    pub(crate) pattern: Pattern,
}

/// The wording by which a report was recognized.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Pattern {
    /// "…," Ushakov told reporters
    SpeakerAfter,
    /// Trump said: "…"
    SpeakerBefore,
    /// Trump stated: — and the quotation in the next paragraph
    ColonBeforeParagraph,
    /// described as "useful" by Ushakov
    ByAfterCue,
    /// according to Ushakov
    AccordingTo,
    /// what he called "secondary tariffs"
    WhatSomebodyCalled,
    /// posted on Truth Social, stating that "…"
    SubjectBeforeParticiple,
    /// Trump: …
    NameBeforeColon,
    /// "…," he said. "…"
    SameSpeakerGoesOn,
    /// is expected to go
    NobodyNamed,
    /// criticized the plan
    CueBeforeObject,
    /// said if it fell it would be a “bad day”
    CueBeforeFragment,
    /// Lin's claim that it was late
    OwnedWords,
    /// vowed to go
    CueBeforeInfinitive,
    /// Words between marks that no cue explains.
    NoCue,
}

/// A report in pieces of the outline.
#[derive(Clone, Debug)]
pub(super) struct Found {
    pub(super) source: Option<Range<usize>>,
    pub(super) cue: Range<usize>,
    pub(super) content: Vec<Range<usize>>,
    pub(super) pattern: Pattern,
}
