//! All that one reading finds.

use super::{Actor, Agreement, Claim, Deadline, Event, Quote, Relation, Time};
use serde::{Deserialize, Serialize};

/// The facts of one article. Every list is in the order of the text, so that ids count up from its start.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[allow(missing_docs)]
pub struct FactSheet {
    pub actors: Vec<Actor>,
    pub times: Vec<Time>,
    pub quotes: Vec<Quote>,
    pub claims: Vec<Claim>,
    pub deadlines: Vec<Deadline>,
    pub agreements: Vec<Agreement>,
    pub events: Vec<Event>,
    pub relations: Vec<Relation>,
}
