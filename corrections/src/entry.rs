//! One entry of a corrections file, in words: as an editor writes it, and as the page does.

use super::Field;
use engine::calendar::Date;
use engine::facts::FactId;
use serde::{Deserialize, Serialize};

/// One change that an editor wants.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// What is to happen to the fact.
    pub verb: Verb,
    /// What kind of fact it is.
    pub kind: FactKind,
    /// Which words of the article it stands at.
    pub passage: Passage,
    /// What is set. Empty for a fact that is removed.
    pub settings: Vec<Setting>,
    /// Why.
    pub reason: String,
    /// When.
    pub date: Date,
    /// The editor's initials.
    pub editor: String,
}

/// What an entry does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Verb {
    /// Gives parts of a fact another value.
    Set,
    /// Adds a fact that the engine did not see.
    Add,
    /// Takes a fact back.
    Remove,
}

/// A kind of fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[allow(missing_docs)]
pub enum FactKind {
    Actor,
    Time,
    Quote,
    Claim,
    Deadline,
    Event,
}

/// Words of the article, with a few of those around them where they stand more than once.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Passage {
    /// The words, letter by letter.
    pub words: String,
    /// What stands right before them; empty where that need not be told.
    pub before: String,
    /// What stands right after them, likewise.
    pub after: String,
}

/// One part of a fact and its value.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Setting {
    /// The part.
    pub field: Field,
    /// The value in words; several for a list. None, or one that is empty, takes away what was there.
    pub words: Vec<String>,
}

impl Verb {
    /// All three.
    pub const ALL: [Self; 3] = [Self::Set, Self::Add, Self::Remove];

    /// What it is called in a file.
    pub fn name(self) -> &'static str {
        match self {
            Self::Set => "set",
            Self::Add => "add",
            Self::Remove => "remove",
        }
    }
}

impl FactKind {
    /// All kinds.
    pub const ALL: [Self; 6] = [Self::Actor, Self::Time, Self::Quote, Self::Claim, Self::Deadline, Self::Event];

    /// What it is called in a file.
    pub fn name(self) -> &'static str {
        match self {
            Self::Actor => "actor",
            Self::Time => "time",
            Self::Quote => "quote",
            Self::Claim => "claim",
            Self::Deadline => "deadline",
            Self::Event => "event",
        }
    }

    /// The fact `at` this place of the kind's list.
    pub fn fact(self, at: usize) -> FactId {
        let at = at as u32;
        match self {
            Self::Actor => FactId::Actor(at),
            Self::Time => FactId::Time(at),
            Self::Quote => FactId::Quote(at),
            Self::Claim => FactId::Claim(at),
            Self::Deadline => FactId::Deadline(at),
            Self::Event => FactId::Event(at),
        }
    }

    /// The kind of `fact`.
    pub fn of(fact: FactId) -> Self {
        match fact {
            FactId::Actor(_) => Self::Actor,
            FactId::Time(_) => Self::Time,
            FactId::Quote(_) => Self::Quote,
            FactId::Claim(_) => Self::Claim,
            FactId::Deadline(_) => Self::Deadline,
            FactId::Event(_) => Self::Event,
        }
    }
}
