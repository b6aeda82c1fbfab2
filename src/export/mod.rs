//! What a reader may take along: a reading in the formats that other programs open. Pure: no clock, no DOM, no file.
//!
//! | format | file | for |
//! | --- | --- | --- |
//! | fact sheet | `facts.json` | programs that know the contract |
//! | JSON-LD | `article.jsonld` | search engines: schema.org's NewsArticle, Quotation, Person, Event |
//! | annotations | `annotations.jsonld` | annotation tools: W3C Web Annotation |
//! | table | `facts.csv` | spreadsheets |
//! | calendar | `deadlines.ics` | calendars |
//!
//! A speaker who is not sure is no speaker here, in no format.

mod annotations;
mod calendar;
mod fact_sheet;
mod fragment;
mod json_ld;
mod rows;
mod table;
mod wording;

pub(crate) use json_ld::json_ld;
pub(crate) use rows::{Row, rows};

use crate::reading::Reading;
use crate::state::Fact;
use crate::texts::Lang;
use engine::facts::{Actor, ActorId, ActorKind};
use engine::text::Span;
use std::borrow::Cow;

/// A reading on its way out of the house.
#[derive(Clone, Copy)]
pub(crate) struct Export<'a> {
    /// What is taken along.
    pub(crate) reading: &'a Reading,
    /// The absolute address of the article's page, ending in "/"; empty where it is not known, which makes every
    /// address in a file relative to that file.
    pub(crate) home: &'a str,
    /// The language of what is said beside the article's own words.
    pub(crate) lang: Lang,
    /// The moment at which clocks in a zone show a time, as `browser::dates::instant` tells it.
    pub(crate) instant: fn(i64, &str) -> Option<i64>,
}

/// A format.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub(crate) enum Format {
    FactSheet,
    JsonLd,
    Annotations,
    Table,
    Calendar,
}

impl Format {
    /// All of them, in the order in which a reader is offered them.
    pub(crate) const ALL: [Self; 5] = [Self::FactSheet, Self::Table, Self::Calendar, Self::JsonLd, Self::Annotations];

    /// The name of its file beside the article's page.
    pub(crate) fn file_name(self) -> &'static str {
        match self {
            Self::FactSheet => "facts.json",
            Self::JsonLd => "article.jsonld",
            Self::Annotations => "annotations.jsonld",
            Self::Table => "facts.csv",
            Self::Calendar => "deadlines.ics",
        }
    }

    /// What programs call it.
    pub(crate) fn media_type(self) -> &'static str {
        match self {
            Self::FactSheet => "application/json",
            Self::JsonLd => "application/ld+json",
            Self::Annotations => "application/ld+json;profile=\"http://www.w3.org/ns/anno.jsonld\"",
            Self::Table => "text/csv",
            Self::Calendar => "text/calendar",
        }
    }

    /// Whether `reading` has anything for it: a calendar without a dated deadline is none.
    pub(crate) fn suits(self, reading: &Reading) -> bool {
        self != Self::Calendar || reading.sheet.deadlines.iter().any(|deadline| deadline.due_to.is_some())
    }

    /// The file's whole text.
    pub(crate) fn write(self, export: Export) -> String {
        match self {
            Self::FactSheet => fact_sheet::fact_sheet(export),
            Self::JsonLd => json_ld(export, None).to_string(),
            Self::Annotations => annotations::annotations(export).to_string(),
            Self::Table => table::table(export),
            Self::Calendar => calendar::calendar(export),
        }
    }
}

impl<'a> Export<'a> {
    /// A reading whose address is not known.
    pub(crate) fn beside(reading: &'a Reading, lang: Lang) -> Self {
        Self { reading, home: "", lang, instant: crate::browser::dates::instant }
    }

    /// By what other programs know the article: its seed's name, else what its text makes of it, so that two articles
    /// never pass for one.
    fn name(&self) -> Cow<'a, str> {
        if self.reading.name.is_empty() {
            Cow::Owned(fact_sheet::sha256(&self.reading.article.text)[..16].to_owned())
        } else {
            Cow::Borrowed(&self.reading.name)
        }
    }

    /// The address of a fact's card.
    fn address(&self, fact: Fact) -> String {
        [self.home, "#", &fact.id()].concat()
    }

    /// Who said something, and that only where it is sure, and the actor is no placeholder for one taken back.
    fn speaker(&self, id: Option<ActorId>, sure: bool) -> Option<(Fact, &'a Actor)> {
        let id = id.filter(|_| sure)?;
        let fact = Fact::Actor(id.0);
        let actor = self.reading.sheet.actors.get(id.0 as usize)?;
        (!fact.is_removed(&self.reading.sheet)).then_some((fact, actor))
    }

    /// The publisher's page, scrolled to `span`; only its top where the words cannot be told apart from others.
    pub(crate) fn at_publisher(&self, span: Span) -> Option<String> {
        let page = self.published_at()?.split('#').next()?;
        Some([page, &fragment::fragment(&self.reading.article.text, span).unwrap_or_default()].concat())
    }

    /// The address at which the publisher has the article, where the front matter names one.
    pub(crate) fn published_at(&self) -> Option<&'a str> {
        let source = self.reading.article.source.trim();
        let is_address = source.starts_with("https://") || source.starts_with("http://");
        (is_address && !source.contains(char::is_whitespace)).then_some(source)
    }
}

/// A name as one part of an address.
pub(crate) fn path_segment(name: &str) -> String {
    fragment::encode(name, b"-._~")
}

/// Whether it has a name of its own, so that other programs may know it by that.
fn is_named(actor: &Actor) -> bool {
    !matches!(actor.kind, ActorKind::Unnamed | ActorKind::Group)
}

#[cfg(test)]
mod tests;
