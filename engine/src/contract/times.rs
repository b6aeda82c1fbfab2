//! Times, deadlines, and the times that agree.

use super::held;
use super::ids::{self, Label};
use super::offsets::{Offsets, Place};
use crate::facts::{self, DeadlineRule, FactId, FactSheet, Precision, Stated, TimeKind, TimeRule, ZoneRule};
use crate::text::Span;
use serde::Serialize;

/// An expression of time.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Time<'a> {
    /// "t1" for the first.
    pub id: Label,
    /// The words, without a preposition before them.
    #[serde(flatten)]
    pub place: Place,
    /// TIMEX3's type.
    #[serde(rename = "type")]
    pub kind: TimeKind,
    /// TIMEX3's value.
    pub value: &'a str,
    /// First day that it can mean ("2025-08-06"); null for a duration or an unknown day.
    pub from: Option<String>,
    /// Last day that it can mean, included.
    pub to: Option<String>,
    /// The parts that the text states; the rest is implied by the publication date.
    pub stated: &'a [Stated],
    /// The rule that saw it.
    pub rule: TimeRule,
    /// Whether that rule is reliable here.
    pub sure: bool,
}

/// A time by which something is demanded.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Deadline<'a> {
    /// "d1" for the first.
    pub id: Label,
    /// The id of the time that gives the due time.
    pub due: Option<Label>,
    /// First day on which it can fall due.
    pub due_from: Option<String>,
    /// Last day on which it can fall due, included.
    pub due_to: Option<String>,
    /// How finely the due time is stated.
    pub precision: Precision,
    /// IANA name of the zone that closes the day; null when not known.
    pub zone: Option<&'a str>,
    /// Why that zone was taken.
    pub zone_rule: Option<ZoneRule>,
    /// The id of the actor who set it.
    pub set_by: Option<Label>,
    /// The id of the actor who has to meet it.
    pub on: Option<Label>,
    /// What is demanded.
    pub demand: Option<Place>,
    /// What is threatened.
    pub consequence: Option<Place>,
    /// The id of the deadline whose place it takes.
    pub replaces: Option<Label>,
    /// Every sentence of the article that states it.
    pub statements: Vec<Statement>,
    /// The rule that saw its first full statement.
    pub rule: DeadlineRule,
    /// Whether that rule is reliable here.
    pub sure: bool,
}

/// One sentence that states a deadline, and what it adds.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Statement {
    /// The sentence.
    #[serde(flatten)]
    pub place: Place,
    /// The id of the time that it names.
    pub due: Option<Label>,
    /// What it says is demanded.
    pub demand: Option<Place>,
    /// What it says is threatened.
    pub consequence: Option<Place>,
    /// The rule that saw it.
    pub rule: DeadlineRule,
}

/// A distance that arrives at a day which other times of the article name as well.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Agreement {
    /// The id of the distance.
    pub time: Label,
    /// The whole passage.
    pub span: Place,
    /// The id of the deadline from which the distance is measured.
    pub deadline: Label,
    /// The day at which the distance arrives ("2025-08-06").
    pub day: String,
    /// The ids of the times that bear it out.
    pub with: Vec<Label>,
}

pub(super) fn times<'a>(offsets: &Offsets, facts: &'a FactSheet) -> Vec<Time<'a>> {
    let reshape = |(index, time): (usize, &'a facts::Time)| Time {
        id: ids::id('t', index),
        place: offsets.place(time.span),
        kind: time.kind,
        value: &time.value,
        from: time.from.map(|day| day.to_string()),
        to: time.to.map(|day| day.to_string()),
        stated: &time.stated,
        rule: time.rule,
        sure: time.sure,
    };
    held(&facts.times, facts, FactId::Time).map(reshape).collect()
}

pub(super) fn deadlines<'a>(offsets: &Offsets, facts: &'a FactSheet) -> Vec<Deadline<'a>> {
    held(&facts.deadlines, facts, FactId::Deadline)
        .map(|(index, deadline)| self::deadline(offsets, index, deadline))
        .collect()
}

fn deadline<'a>(offsets: &Offsets, index: usize, deadline: &'a facts::Deadline) -> Deadline<'a> {
    Deadline {
        id: ids::id('d', index),
        due: deadline.due.map(ids::time),
        due_from: deadline.due_from.map(|day| day.to_string()),
        due_to: deadline.due_to.map(|day| day.to_string()),
        precision: deadline.precision,
        zone: deadline.zone.as_deref(),
        zone_rule: deadline.zone_rule,
        set_by: deadline.set_by.map(ids::actor),
        on: deadline.on.map(ids::actor),
        demand: place(offsets, deadline.demand),
        consequence: place(offsets, deadline.consequence),
        replaces: deadline.replaces.map(ids::deadline),
        statements: deadline.statements.iter().map(|statement| self::statement(offsets, statement)).collect(),
        rule: deadline.rule,
        sure: deadline.sure,
    }
}

fn statement(offsets: &Offsets, statement: &facts::Statement) -> Statement {
    Statement {
        place: offsets.place(statement.span),
        due: statement.due.map(ids::time),
        demand: place(offsets, statement.demand),
        consequence: place(offsets, statement.consequence),
        rule: statement.rule,
    }
}

pub(super) fn agreements(offsets: &Offsets, facts: &FactSheet) -> Vec<Agreement> {
    let reshape = |agreement: &facts::Agreement| Agreement {
        time: ids::time(agreement.time),
        span: offsets.place(agreement.span),
        deadline: ids::deadline(agreement.deadline),
        day: agreement.day.to_string(),
        with: agreement.with.iter().map(|time| ids::time(*time)).collect(),
    };
    facts.agreements.iter().map(reshape).collect()
}

fn place(offsets: &Offsets, span: Option<Span>) -> Option<Place> {
    span.map(|span| offsets.place(span))
}
