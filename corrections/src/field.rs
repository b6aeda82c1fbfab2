//! The parts of a fact that an editor may set, by the names that the contract gives them.

use super::FactKind;
use super::choice::{ACTOR_KINDS, EVENT_KINDS, EXTENTS, STATUSES};
use serde::{Deserialize, Serialize};

/// A part of a fact. In this order the parts of one entry are set: what is derived comes after what it is derived
/// from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[allow(missing_docs)]
pub enum Field {
    Name,
    Kind,
    Status,
    Roles,
    Aliases,
    Speaker,
    Source,
    Cue,
    Form,
    Value,
    From,
    To,
    Due,
    DueFrom,
    DueTo,
    Zone,
    SetBy,
    On,
    Demand,
    Consequence,
    Who,
    Where,
    Time,
    Duration,
    Sure,
}

/// How the value of a part is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// Words of the article.
    Words,
    /// A list of words of the article.
    ListOfWords,
    /// The name or another name of an actor of the sheet.
    Actor,
    /// A list of those.
    Actors,
    /// Words that give a time of the sheet.
    Time,
    /// A day as in 2025-08-08.
    Day,
    /// TIMEX3's value: 2025-08-08, 2025-08-08T17:00, 2025-08, 2025, P2D.
    Value,
    /// The IANA name of a zone.
    Zone,
    /// One of these words.
    Choice(&'static [&'static str]),
}

/// The words for yes and no.
pub const YES_OR_NO: &[&str] = &["true", "false"];

use Field::*;

impl Field {
    /// The parts that a fact of this kind has.
    pub fn of(kind: FactKind) -> &'static [Self] {
        match kind {
            FactKind::Actor => &[Name, Kind, Roles, Aliases, Sure],
            FactKind::Time => &[Value, From, To, Sure],
            FactKind::Quote => &[Speaker, Source, Cue, Form, Time, Sure],
            FactKind::Claim => &[Speaker, Source, Cue, Time, Sure],
            FactKind::Deadline => &[Due, DueFrom, DueTo, Zone, SetBy, On, Demand, Consequence, Sure],
            FactKind::Event => &[Kind, Status, Who, Where, Time, Duration, Sure],
        }
    }

    /// The part of a fact of this kind that is called `name`.
    pub fn named(kind: FactKind, name: &str) -> Option<Self> {
        Self::of(kind).iter().copied().find(|field| field.name() == name)
    }

    /// Its name in the contract and in a file.
    pub fn name(self) -> &'static str {
        match self {
            Name => "name",
            Kind => "kind",
            Status => "status",
            Roles => "roles",
            Aliases => "aliases",
            Speaker => "speaker",
            Source => "source",
            Cue => "cue",
            Form => "form",
            Value => "value",
            From => "from",
            To => "to",
            Due => "due",
            DueFrom => "due_from",
            DueTo => "due_to",
            Zone => "zone",
            SetBy => "set_by",
            On => "on",
            Demand => "demand",
            Consequence => "consequence",
            Who => "who",
            Where => "where",
            Time => "time",
            Duration => "duration",
            Sure => "sure",
        }
    }

    /// How its value is written in a fact of this kind.
    pub fn shape(self, kind: FactKind) -> Shape {
        match self {
            Kind if kind == FactKind::Event => Shape::Choice(EVENT_KINDS.names),
            Kind => Shape::Choice(ACTOR_KINDS.names),
            Status => Shape::Choice(STATUSES.names),
            Form => Shape::Choice(EXTENTS.names),
            Sure => Shape::Choice(YES_OR_NO),
            Roles | Aliases => Shape::ListOfWords,
            Speaker | SetBy | On | Where => Shape::Actor,
            Who => Shape::Actors,
            Name | Source | Cue | Demand | Consequence => Shape::Words,
            Value => Shape::Value,
            From | To | DueFrom | DueTo => Shape::Day,
            Due | Time | Duration => Shape::Time,
            Zone => Shape::Zone,
        }
    }
}
