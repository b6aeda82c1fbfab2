//! What is said of exports.

use crate::export::Format;
use crate::state::Fact;

pub(crate) const TAKE: &str = "Take it with you";
pub(crate) const UNCONFIRMED_SUFFIX: &str = " (unconfirmed)";
pub(crate) const CLOCK_OF: &str = "Clock: ";

/// A format's name, and what it is for.
pub(crate) fn format(format: Format) -> (&'static str, &'static str) {
    match format {
        Format::FactSheet => ("Fact sheet", "JSON, for programs"),
        Format::Table => ("Table", "CSV, for spreadsheets"),
        Format::Calendar => ("Deadlines", "ICS, for calendars"),
        Format::JsonLd => ("JSON-LD", "schema.org, for search engines"),
        Format::Annotations => ("Annotations", "W3C Web Annotation"),
    }
}

/// The kind of a fact.
pub(crate) fn fact(fact: Fact) -> &'static str {
    match fact {
        Fact::Actor(_) => "Actor",
        Fact::Quote(_) => "Quote",
        Fact::Claim(_) => "Claim",
        Fact::Time(_) => "Time",
        Fact::Deadline(_) => "Deadline",
        Fact::Event(_) => "Event",
    }
}
