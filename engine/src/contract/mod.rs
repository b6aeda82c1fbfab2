//! The fact sheet as the outside world reads it: JSON with ids, names and code points instead of indices and bytes.
//!
//! Everything here only reshapes; what a fact means is documented with the fact itself in [`crate::facts`].

mod actors;
mod carets;
mod corrections;
mod events;
mod ids;
mod offsets;
mod speech;
mod times;

pub use actors::{Actor, Mention, Role};
pub use carets::carets;
pub use corrections::{ChangeKind, Correction};
pub use events::{Event, Relation};
pub use ids::Label;
pub use offsets::{Offsets, Place};
pub use speech::{Claim, Quote};
pub use times::{Agreement, Deadline, Statement, Time};

use crate::article;
use crate::facts::{FactId, FactSheet};
use serde::Serialize;

/// The version of this shape. Keys may be added under the same number; none is renamed or dropped.
pub const SCHEMA: u32 = 1;

/// One article's fact sheet.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Sheet<'a> {
    /// The version of this shape.
    pub schema: u32,
    /// What the caller calls the article.
    pub id: Id<'a>,
    /// The article that was read.
    pub article: Article<'a>,
    /// Who acts, speaks or is spoken of, in the order of first mention.
    pub actors: Vec<Actor<'a>>,
    /// Words between quotation marks that somebody is reported to have said or written.
    pub quotes: Vec<Quote<'a>>,
    /// What somebody is reported to have said, without quotation marks.
    pub claims: Vec<Claim<'a>>,
    /// Days, hours and durations.
    pub times: Vec<Time<'a>>,
    /// By when somebody must do something, or else.
    pub deadlines: Vec<Deadline<'a>>,
    /// Times that say the same day in different words.
    pub agreements: Vec<Agreement>,
    /// What happened, or is to happen.
    pub events: Vec<Event>,
    /// What events say of two actors.
    pub relations: Vec<Relation>,
    /// What editors changed, in the order in which it was applied. Facts that were removed are in no list.
    pub corrections: Vec<Correction<'a>>,
}

/// What the caller calls an article: given back as it came.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(untagged)]
#[allow(missing_docs)]
pub enum Id<'a> {
    Text(&'a str),
    Number(u64),
}

/// The article that a fact sheet is of.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Article<'a> {
    /// The headline; empty where there is none.
    pub title: &'a str,
    /// The day of publication ("2025-08-06"), by which relative days were reckoned; null when unknown.
    pub published: Option<String>,
    /// Where it was written, when known.
    #[serde(skip_serializing_if = "str::is_empty")]
    pub dateline: &'a str,
    /// IANA name of the zone in which its days begin and end, when known.
    #[serde(skip_serializing_if = "str::is_empty")]
    pub zone: &'a str,
    /// SHA-256 of the text's UTF-8 bytes, in lowercase hexadecimal, by which a reader knows the text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text_sha256: Option<String>,
    /// The text into which every `start` and `end` points; a stream leaves it out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<&'a str>,
}

impl<'a> Sheet<'a> {
    /// The facts of `article` in the contract's shape, without its text and hash.
    pub fn new(id: Id<'a>, article: &'a article::Article, facts: &'a FactSheet) -> Self {
        let text = article.text.as_str();
        let offsets = Offsets::new(text);
        Self {
            schema: SCHEMA,
            id,
            article: Article::new(article),
            actors: actors::actors(text, &offsets, facts),
            quotes: speech::quotes(text, &offsets, facts),
            claims: speech::claims(text, &offsets, facts),
            times: times::times(&offsets, facts),
            deadlines: times::deadlines(&offsets, facts),
            agreements: times::agreements(&offsets, facts),
            events: events::events(&offsets, facts),
            relations: events::relations(facts),
            corrections: corrections::corrections(facts),
        }
    }
}

impl<'a> Article<'a> {
    fn new(article: &'a article::Article) -> Self {
        Self {
            title: &article.title,
            published: article.published.map(|day| day.to_string()),
            dateline: &article.dateline,
            zone: &article.zone,
            text_sha256: None,
            text: None,
        }
    }
}

/// The facts of a list that no editor took back, with their places, from which their ids are made.
fn held<'f, T>(list: &'f [T], facts: &'f FactSheet, id: fn(u32) -> FactId) -> impl Iterator<Item = (usize, &'f T)> {
    list.iter().enumerate().filter(move |(index, _)| facts.holds(id(*index as u32)))
}
