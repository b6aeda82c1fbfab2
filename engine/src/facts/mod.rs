//! What a reading finds: plain data, no logic. Facts point into the text and do not copy it.

mod actor;
mod claim;
mod correction;
mod deadline;
mod event;
mod places;
mod quote;
mod sheet;
mod time;

pub use actor::{Actor, ActorId, ActorKind, Form, Mention, MentionRule};
pub use claim::{Claim, ClaimRule};
pub use correction::{Change, Correction, FactId};
pub use deadline::{Deadline, DeadlineId, DeadlineRule, Precision, Statement, ZoneRule};
pub use event::{Event, EventId, EventKind, EventRule, Relation, RelationKind, Status};
pub use quote::{Channel, Extent, Quote, QuoteRule, Venue};
pub use sheet::FactSheet;
pub use time::{Agreement, Stated, Time, TimeId, TimeKind, TimeRule};
