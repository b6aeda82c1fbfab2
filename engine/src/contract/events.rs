//! Events, and what they say of two actors.

use super::held;
use super::ids::{self, Label};
use super::offsets::{Offsets, Place};
use crate::facts::{self, EventKind, EventRule, FactId, FactSheet, RelationKind, Status};
use serde::Serialize;

/// Something that the article says happened, happens or is planned.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Event {
    /// "e1" for the first.
    pub id: Label,
    /// The words that tell it, from who to when.
    #[serde(flatten)]
    pub place: Place,
    /// The ids of those who took part, in the order in which the text names them.
    pub who: Vec<Label>,
    /// What it is.
    pub kind: EventKind,
    /// The id of the actor that is the place.
    #[serde(rename = "where")]
    pub place_id: Option<Label>,
    /// The id of the time when.
    pub time: Option<Label>,
    /// The id of the time that says how long.
    pub duration: Option<Label>,
    /// Whether it took place.
    pub status: Status,
    /// Other passages that tell of the same event.
    pub told_again: Vec<Place>,
    /// The rule that saw it.
    pub rule: EventRule,
    /// Whether that rule is reliable here.
    pub sure: bool,
}

/// What an event says of two actors.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Relation {
    /// What connects them.
    pub kind: RelationKind,
    /// The id of the actor who acts.
    pub from: Label,
    /// The id of the other one.
    pub to: Label,
    /// The id of the event that says so.
    pub event: Label,
}

pub(super) fn events(offsets: &Offsets, facts: &FactSheet) -> Vec<Event> {
    held(&facts.events, facts, FactId::Event).map(|(index, event)| self::event(offsets, index, event)).collect()
}

fn event(offsets: &Offsets, index: usize, event: &facts::Event) -> Event {
    Event {
        id: ids::id('e', index),
        place: offsets.place(event.span),
        who: event.who.iter().map(|actor| ids::actor(*actor)).collect(),
        kind: event.kind,
        place_id: event.place.map(ids::actor),
        time: event.time.map(ids::time),
        duration: event.duration.map(ids::time),
        status: event.status,
        told_again: event.told_again.iter().map(|span| offsets.place(*span)).collect(),
        rule: event.rule,
        sure: event.sure,
    }
}

pub(super) fn relations(facts: &FactSheet) -> Vec<Relation> {
    let reshape = |relation: &facts::Relation| Relation {
        kind: relation.kind,
        from: ids::actor(relation.from),
        to: ids::actor(relation.to),
        event: ids::event(relation.event),
    };
    facts.relations.iter().map(reshape).collect()
}
