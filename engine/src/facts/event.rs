//! What happened, or is to happen: meetings, calls, journeys, posts.

use super::{ActorId, TimeId};
use crate::text::Span;
use serde::{Deserialize, Serialize};

/// An event's place in the fact sheet's list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct EventId(pub u32);

/// Something that the article says happened, happens or is planned; listed once however often it is told.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Event {
    /// The words that tell it, from who to when.
    pub span: Span,
    /// What it is.
    pub kind: EventKind,
    /// Who took part, in the order in which the text names them.
    pub who: Vec<ActorId>,
    /// The place.
    pub place: Option<ActorId>,
    /// When.
    pub time: Option<TimeId>,
    /// How long: "nearly three-hour"
    pub duration: Option<TimeId>,
    /// Whether it took place.
    pub status: Status,
    /// Other passages that tell of the same event.
    pub told_again: Vec<Span>,
    /// The rule that saw it.
    pub rule: EventRule,
    /// Whether that rule is reliable here.
    pub sure: bool,
}

/// What an event is.
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum EventKind {
    /// People came to a place.
    Arrival,
    /// People left a place.
    Departure,
    /// Somebody was received.
    Welcome,
    /// People walked together.
    Walk,
    /// People met, talks were held.
    Meeting,
    /// People spoke by phone or video.
    Call,
    /// Somebody published a post.
    Post,
    /// Somebody gave an interview.
    Interview,
    /// Somebody stayed somewhere as a guest.
    Visit,
    /// Something was signed, agreed or decided.
    Decision,
    /// Something was published or released.
    Release,
    /// An attack, strike or fight.
    Attack,
    /// A vote or election.
    Vote,
    /// A trial, arrest, charge or sentence.
    Court,
    /// Somebody took or left an office.
    Office,
    /// Somebody died or was killed.
    Death,
    /// An earthquake, flood, fire or crash.
    Disaster,
    /// People took to the streets or stopped work.
    Protest,
    /// Companies or states bought, sold or joined.
    Deal,
}

/// Whether an event took place.
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Status {
    /// The article tells it as done.
    Happened,
    /// It is going on.
    Ongoing,
    /// The article tells it as intended, expected or due.
    Planned,
    /// The article says that it did not or will not take place.
    Cancelled,
}

/// The rule that saw an event.
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum EventRule {
    /// Witkoff arrived in Moscow on Wednesday
    ActorVerb,
    /// Witkoff was welcomed by Dmitriev
    PassiveVerb,
    /// the nearly three-hour meeting between Putin and Witkoff
    EventNoun,
    /// his previous visit in April
    PossessedNoun,
    /// in a CBS interview aired Tuesday, Trump stated
    MediumInterview,
    /// following the Moscow meeting
    EventMentioned,
    /// An editor says so.
    EditorsWord,
}

/// What an event says of two actors.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Relation {
    /// What connects them.
    pub kind: RelationKind,
    /// The one who acts.
    pub from: ActorId,
    /// The other one.
    pub to: ActorId,
    /// The event that says so.
    pub event: EventId,
}

/// What connects two actors.
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum RelationKind {
    /// They met or held talks.
    Met,
    /// They spoke by phone or video.
    Called,
    /// One welcomed the other.
    Welcomed,
    /// They walked together.
    Walked,
    /// One visited the other.
    Visited,
}
