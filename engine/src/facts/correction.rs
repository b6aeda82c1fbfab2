//! An editor's word, which stands above the engine's.

use crate::calendar::Date;
use serde::{Deserialize, Serialize};

/// A fact of any kind, by its place in that kind's list of the fact sheet.
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[allow(missing_docs)]
pub enum FactId {
    Actor(u32),
    Time(u32),
    Quote(u32),
    Claim(u32),
    Deadline(u32),
    Event(u32),
}

/// One change that an editor made to a fact, already applied to the fact sheet that lists it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Correction {
    /// The fact.
    pub fact: FactId,
    /// What was changed.
    pub change: Change,
    /// Why, in the editor's words.
    pub reason: String,
    /// When.
    pub date: Date,
    /// The editor's initials.
    pub editor: String,
}

/// What a correction did.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Change {
    /// Gave a part of the fact another value. Both in words, as an editor would read them; empty for none.
    Set {
        /// The part, by the name that the contract gives it ("speaker").
        field: String,
        /// What the engine had read.
        from: String,
        /// What holds instead.
        to: String,
    },
    /// Added the fact, which stands at the end of its list so that no other changes its id.
    Added,
    /// Took the fact back. It keeps its place in the list so that no other changes its id, and nothing refers to it.
    Removed,
}
