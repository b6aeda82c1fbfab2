//! Why an entry cannot be applied. Plain data: whoever shows it finds the sentences.

use super::{FactKind, Field};
use engine::facts::FactId;
use engine::text::Span;

/// Why an entry was refused, and at which of its settings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// The setting; `None` where the passage or the entry as such is the trouble.
    pub field: Option<Field>,
    /// What is wrong.
    pub trouble: Trouble,
}

/// What is wrong with an entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// These words stand nowhere in the article.
    NotInArticle(String),
    /// The words stand in these places, but nowhere between the words told as before and after.
    NotAround(Vec<Span>),
    /// The words stand in several places, or at several facts, and which is meant cannot be told.
    Recurs(String, Vec<Span>),
    /// No fact of the kind stands at these places; these do.
    NoFact(FactKind, Vec<Span>, Vec<FactId>),
    /// The fact that is to be added is there already.
    AlreadyThere(FactId),
    /// No actor of the sheet is called so.
    NoActor(String),
    /// Several actors are called so.
    SeveralActors(String),
    /// These words give no time of the sheet.
    NoTime(String),
    /// No day of the calendar, nor a value of the shape that the part has.
    NoDay(String),
    /// None of the words that may stand here.
    NoChoice(String, &'static [&'static str]),
    /// An end that lies before its start.
    Backwards,
    /// The part was set before.
    SetTwice,
    /// Something that a fact of the kind must have.
    Lacks(Field),
    /// The kind of fact has no such part.
    NoField(FactKind),
    /// Nothing is set.
    NothingSet,
}

impl From<Trouble> for Refusal {
    fn from(trouble: Trouble) -> Self {
        Self { field: None, trouble }
    }
}
