//! By when somebody must do something, or else.

use super::{ActorId, TimeId};
use crate::calendar::Date;
use crate::text::Span;
use serde::{Deserialize, Serialize};

/// A deadline's place in the fact sheet's list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct DeadlineId(pub u32);

/// A time by which something is demanded, however often the article states it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Deadline {
    /// The words that give the due time.
    pub due: Option<TimeId>,
    /// First day on which it can fall due; `None` when the article does not tell.
    pub due_from: Option<Date>,
    /// Last day on which it can fall due, included.
    pub due_to: Option<Date>,
    /// How finely the due time is stated.
    pub precision: Precision,
    /// IANA name of the zone that closes the day; `None` when not known.
    pub zone: Option<String>,
    /// Why that zone was taken; `None` when no zone is known.
    pub zone_rule: Option<ZoneRule>,
    /// Who set it.
    pub set_by: Option<ActorId>,
    /// Who has to meet it.
    pub on: Option<ActorId>,
    /// What is demanded, in the words of the first statement that says so ("halt its war in Ukraine").
    pub demand: Option<Span>,
    /// What is threatened, likewise ("face a new wave of sanctions").
    pub consequence: Option<Span>,
    /// The deadline that this one takes the place of: "extended from June 1 to Sept. 1".
    pub replaces: Option<DeadlineId>,
    /// Every sentence of the article that states it, in order.
    pub statements: Vec<Statement>,
    /// The rule that saw its first full statement.
    pub rule: DeadlineRule,
    /// Whether that rule is reliable here.
    pub sure: bool,
}

/// One sentence that states a deadline, and what it adds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Statement {
    /// The sentence.
    pub span: Span,
    /// The time that it names.
    pub due: Option<TimeId>,
    /// What it says is demanded.
    pub demand: Option<Span>,
    /// What it says is threatened.
    pub consequence: Option<Span>,
    /// The rule that saw it.
    pub rule: DeadlineRule,
}

/// How finely a due time is stated.
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[allow(missing_docs)]
pub enum Precision {
    Minute,
    Hour,
    Day,
    Week,
    Month,
    Year,
    Unknown,
}

/// Why a zone was taken to close a deadline's day.
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum ZoneRule {
    /// The article names it: "by 5 p.m. Eastern"
    StatedZone,
    /// The one who set it holds an office there: the U.S. President's is Washington's.
    ZoneOfIssuer,
    /// Where the article was written.
    ZoneOfDateline,
    /// An editor says so.
    EditorsWord,
}

/// The rule that saw a deadline.
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum DeadlineRule {
    /// given Moscow until Friday to cease
    GivenUntil,
    /// gave the company 48 hours to respond
    GivenDuration,
    /// the bank has until June 3 to answer
    HasUntil,
    /// tenants have 30 days to appeal
    HasDuration,
    /// must sell the unit by Jan. 19
    MustBy,
    /// ordered the owner to leave by Monday
    ToldToBy,
    /// must report within 48 hours
    Within,
    /// President Donald Trump's deadline for the Kremlin to halt its war
    DeadlineNoun,
    /// ahead of the sanctions deadline
    DeadlineMentioned,
    /// extended the deadline to Sept. 1
    DeadlineMoved,
    /// the truce is set to expire on Sunday
    Expires,
    /// payments are due by June 15
    DueBy,
    /// Friday is the last day to register
    LastDay,
    /// unless a deal is signed by Friday
    UnlessBy,
    /// will lift the blockade if the rebels leave by Sunday
    IfBy,
    /// “secondary sanctions” are still expected on Friday, said of a deadline that threatens sanctions
    ConsequenceOnDay,
    /// An editor says so.
    EditorsWord,
}
