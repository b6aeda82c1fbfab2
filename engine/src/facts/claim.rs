//! What somebody is reported to have said, in the reporter's words.

use super::{ActorId, Channel, TimeId};
use crate::text::Span;
use serde::{Deserialize, Serialize};

/// Reported speech without quotation marks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Claim {
    /// What is reported as said.
    pub content: Vec<Span>,
    /// Who said it, or `None` when not known.
    pub speaker: Option<ActorId>,
    /// Who said it together with the speaker, where the article names several; empty without a speaker.
    pub with: Vec<ActorId>,
    /// The words that name the speaker here.
    pub source: Option<Span>,
    /// The reporting words ("confirmed").
    pub cue: Option<Span>,
    /// Where or to whom it was said, as the article puts it.
    pub channel: Option<Channel>,
    /// When it was said.
    pub time: Option<TimeId>,
    /// The rule that saw it.
    pub rule: ClaimRule,
    /// Whether that rule is reliable here; if not, the page names no speaker.
    pub sure: bool,
    /// Whether [`source`](Self::source) reliably tells who said it, in words of its own: a noun, or a name that no actor
    /// has. The page shows them where it names no speaker.
    pub source_sure: bool,
}

/// The rule that saw a claim.
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum ClaimRule {
    /// Zelensky confirmed that he spoke with Trump
    CueBeforeClause,
    /// The talks failed, officials said
    SpeakerAfterClause,
    /// was described as useful by Yuri Ushakov
    ByAfterCue,
    /// according to Ushakov
    AccordingTo,
    /// posted a note, adding that he would go
    SubjectBeforeParticiple,
    /// Poll: most want an end
    NameBeforeColon,
    /// acknowledged the challenge
    CueBeforeObject,
    /// Lin's claim that it was late
    OwnedWords,
    /// vowed to go
    CueBeforeInfinitive,
    /// is expected to go
    NobodyNamed,
    /// An editor says so.
    EditorsWord,
}
