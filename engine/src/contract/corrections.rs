//! What editors changed.

use super::ids::{self, Label};
use crate::facts::{Change, FactId, FactSheet};
use serde::Serialize;

/// One change that an editor made, already applied to this sheet. A fact that was removed is in no list.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Correction<'a> {
    /// The id of the fact.
    pub id: Label,
    /// What was done to it.
    pub change: ChangeKind,
    /// The key of this sheet that has another value; null unless one was set.
    pub field: Option<&'a str>,
    /// What the engine had read, in words; empty for nothing, null unless a value was set.
    pub from: Option<&'a str>,
    /// What holds instead, likewise.
    pub to: Option<&'a str>,
    /// Why, in the editor's words.
    pub reason: &'a str,
    /// The day of the correction.
    pub date: String,
    /// The editor's initials.
    pub editor: &'a str,
}

/// What a correction did to a fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum ChangeKind {
    /// A part of it has another value.
    Set,
    /// The engine did not see it.
    Added,
    /// The engine saw it, and it is none.
    Removed,
}

pub(super) fn corrections(facts: &FactSheet) -> Vec<Correction<'_>> {
    facts.corrections.iter().map(reshape).collect()
}

fn reshape(correction: &crate::facts::Correction) -> Correction<'_> {
    let (change, set) = match &correction.change {
        Change::Set { field, from, to } => (ChangeKind::Set, Some((field, from, to))),
        Change::Added => (ChangeKind::Added, None),
        Change::Removed => (ChangeKind::Removed, None),
    };
    Correction {
        id: fact(correction.fact),
        change,
        field: set.map(|(field, ..)| field.as_str()),
        from: set.map(|(_, from, _)| from.as_str()),
        to: set.map(|(.., to)| to.as_str()),
        reason: &correction.reason,
        date: correction.date.to_string(),
        editor: &correction.editor,
    }
}

/// The id of a fact of any kind.
pub(super) fn fact(fact: FactId) -> Label {
    let (letter, at) = match fact {
        FactId::Actor(at) => ('a', at),
        FactId::Time(at) => ('t', at),
        FactId::Quote(at) => ('q', at),
        FactId::Claim(at) => ('c', at),
        FactId::Deadline(at) => ('d', at),
        FactId::Event(at) => ('e', at),
    };
    ids::id(letter, at as usize)
}
