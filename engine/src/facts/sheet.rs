//! All that one reading finds.

use super::{Actor, Agreement, Change, Claim, Correction, Deadline, Event, FactId, Quote, Relation, Time};
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
    /// What editors changed, in the order in which it was applied.
    pub corrections: Vec<Correction>,
}

impl FactSheet {
    /// Whether `fact` holds: whether no editor took it back. What was taken back stays in its list, so that ids
    /// stay what they were, and must not be shown.
    pub fn holds(&self, fact: FactId) -> bool {
        !self.corrections.iter().any(|correction| correction.fact == fact && correction.change == Change::Removed)
    }
}
