//! The contract's keys as they are read: those that the page needs. Unknown keys are left alone.

use engine::contract::Place;
use engine::facts::{
    ActorKind, ClaimRule, DeadlineRule, EventKind, EventRule, Extent, Form, MentionRule, Precision, QuoteRule,
    RelationKind, Stated, Status, TimeKind, TimeRule, Venue, ZoneRule,
};
use serde::Deserialize;

#[derive(Deserialize)]
pub(super) struct Sheet {
    pub(super) article: Article,
    #[serde(default)]
    pub(super) actors: Vec<Actor>,
    #[serde(default)]
    pub(super) quotes: Vec<Quote>,
    #[serde(default)]
    pub(super) claims: Vec<Claim>,
    #[serde(default)]
    pub(super) times: Vec<Time>,
    #[serde(default)]
    pub(super) deadlines: Vec<Deadline>,
    #[serde(default)]
    pub(super) agreements: Vec<Agreement>,
    #[serde(default)]
    pub(super) events: Vec<Event>,
    #[serde(default)]
    pub(super) relations: Vec<Relation>,
    #[serde(default)]
    pub(super) corrections: Vec<Correction>,
}

#[derive(Deserialize)]
pub(super) struct Article {
    #[serde(default)]
    pub(super) title: String,
    pub(super) published: Option<String>,
    #[serde(default)]
    pub(super) dateline: String,
    #[serde(default)]
    pub(super) zone: String,
    pub(super) text_sha256: Option<String>,
    pub(super) text: Option<String>,
}

#[derive(Deserialize)]
pub(super) struct Actor {
    pub(super) id: String,
    pub(super) name: String,
    pub(super) kind: ActorKind,
    #[serde(default)]
    pub(super) roles: Vec<Place>,
    #[serde(default)]
    pub(super) aliases: Vec<String>,
    #[serde(default)]
    pub(super) mentions: Vec<Mention>,
    pub(super) sure: bool,
}

#[derive(Deserialize)]
pub(super) struct Mention {
    #[serde(flatten)]
    pub(super) place: Place,
    pub(super) form: Form,
    pub(super) rule: MentionRule,
    pub(super) sure: bool,
}

/// What quotes and claims have in common.
#[derive(Deserialize)]
pub(super) struct Speech {
    pub(super) id: String,
    pub(super) content: Vec<Place>,
    pub(super) speaker: Option<String>,
    /// Sheets from before several could say something together lack it.
    #[serde(default)]
    pub(super) with: Vec<String>,
    pub(super) source: Option<Place>,
    pub(super) cue: Option<Place>,
    pub(super) channel: Option<String>,
    pub(super) channel_kind: Option<Venue>,
    pub(super) time: Option<String>,
    pub(super) sure: bool,
}

#[derive(Deserialize)]
pub(super) struct Quote {
    #[serde(flatten)]
    pub(super) speech: Speech,
    pub(super) spans: Vec<Place>,
    pub(super) form: Extent,
    pub(super) rule: QuoteRule,
}

#[derive(Deserialize)]
pub(super) struct Claim {
    #[serde(flatten)]
    pub(super) speech: Speech,
    pub(super) rule: ClaimRule,
}

#[derive(Deserialize)]
pub(super) struct Time {
    pub(super) id: String,
    #[serde(flatten)]
    pub(super) place: Place,
    #[serde(rename = "type")]
    pub(super) kind: TimeKind,
    pub(super) value: String,
    pub(super) from: Option<String>,
    pub(super) to: Option<String>,
    #[serde(default)]
    pub(super) stated: Vec<Stated>,
    pub(super) rule: TimeRule,
    pub(super) sure: bool,
}

#[derive(Deserialize)]
pub(super) struct Deadline {
    pub(super) id: String,
    pub(super) due: Option<String>,
    pub(super) due_from: Option<String>,
    pub(super) due_to: Option<String>,
    pub(super) precision: Precision,
    pub(super) zone: Option<String>,
    pub(super) zone_rule: Option<ZoneRule>,
    pub(super) set_by: Option<String>,
    pub(super) on: Option<String>,
    pub(super) demand: Option<Place>,
    pub(super) consequence: Option<Place>,
    pub(super) replaces: Option<String>,
    pub(super) statements: Vec<Statement>,
    pub(super) rule: DeadlineRule,
    pub(super) sure: bool,
}

#[derive(Deserialize)]
pub(super) struct Statement {
    #[serde(flatten)]
    pub(super) place: Place,
    pub(super) due: Option<String>,
    pub(super) demand: Option<Place>,
    pub(super) consequence: Option<Place>,
    pub(super) rule: DeadlineRule,
}

#[derive(Deserialize)]
pub(super) struct Agreement {
    pub(super) time: String,
    pub(super) span: Place,
    pub(super) deadline: String,
    pub(super) day: String,
    #[serde(default)]
    pub(super) with: Vec<String>,
}

#[derive(Deserialize)]
pub(super) struct Event {
    pub(super) id: String,
    #[serde(flatten)]
    pub(super) place: Place,
    #[serde(default)]
    pub(super) who: Vec<String>,
    pub(super) kind: EventKind,
    #[serde(rename = "where")]
    pub(super) place_id: Option<String>,
    pub(super) time: Option<String>,
    pub(super) duration: Option<String>,
    pub(super) status: Status,
    #[serde(default)]
    pub(super) told_again: Vec<Place>,
    pub(super) rule: EventRule,
    pub(super) sure: bool,
}

#[derive(Deserialize)]
pub(super) struct Relation {
    pub(super) kind: RelationKind,
    pub(super) from: String,
    pub(super) to: String,
    pub(super) event: String,
}

#[derive(Deserialize)]
pub(super) struct Correction {
    pub(super) id: String,
    pub(super) change: Change,
    pub(super) field: Option<String>,
    pub(super) from: Option<String>,
    pub(super) to: Option<String>,
    #[serde(default)]
    pub(super) reason: String,
    pub(super) date: String,
    #[serde(default)]
    pub(super) editor: String,
}

#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Change {
    Set,
    Added,
    Removed,
}
