//! What is said of exports.

use super::names::facts;
use super::{Text, take};
use crate::export::Format;
use crate::state::Fact;

/// A format's name, and what it is for.
pub(crate) fn format(format: Format) -> (Text, Text) {
    match format {
        Format::FactSheet => (take::FACT_SHEET, take::FACT_SHEET_USE),
        Format::Table => (take::TABLE, take::TABLE_USE),
        Format::Calendar => (take::CALENDAR, take::CALENDAR_USE),
        Format::JsonLd => (take::JSON_LD, take::JSON_LD_USE),
        Format::Annotations => (take::ANNOTATIONS, take::ANNOTATIONS_USE),
    }
}

/// The kind of a fact.
pub(crate) fn fact(fact: Fact) -> Text {
    match fact {
        Fact::Actor(_) => facts::ACTOR,
        Fact::Quote(_) => facts::QUOTE,
        Fact::Claim(_) => facts::CLAIM,
        Fact::Time(_) => facts::TIME,
        Fact::Deadline(_) => facts::DEADLINE,
        Fact::Event(_) => facts::EVENT,
    }
}
