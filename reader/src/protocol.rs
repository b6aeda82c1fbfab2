//! What the page and its reader say to each other: bytes that hold a version, an id and a request or an answer.

use crate::compare::Compared;
use crate::sheet::{SheetError, is_sheet};
use engine::article::Article;
use engine::calendar::Date;
use engine::facts::FactSheet;
use engine::text::Span;
use import::{Evidence, Imported, Refusal};
use serde::{Deserialize, Serialize};

/// Tells one build's messages from another's, whose facts may be laid out otherwise.
pub const VERSION: &str = env!("READER_MESSAGES");

/// A message and what it belongs to.
#[derive(Debug, Serialize, Deserialize)]
pub struct Envelope<T> {
    /// The build that wrote it.
    pub version: String,
    /// Which request this is, or answers.
    pub id: u32,
    /// What it says.
    pub content: T,
}

/// What the page asks.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Request {
    /// Which article is in this file?
    Import(Given),
    /// Which facts are in its article? Answers both questions.
    Read(Given),
    /// The same, or the facts that the file itself gives, where it is a fact sheet.
    Open(Given),
    /// Which facts are in just this article? For whoever wants to see that the same is found again.
    Again(Box<Imported>),
    /// What of an article still stands in a newer text?
    Compare(Box<Compare>),
    /// What is left of a request whose file holds no article: the importer says so.
    Refuse(Refusal),
}

impl Request {
    /// The modules that answer it, each given what the one before it left. Most are given words alone, and spared the
    /// importer.
    pub fn modules(&self) -> &'static str {
        match self {
            Self::Open(given) if is_sheet(&given.bytes) => "importer",
            Self::Import(given) if given.is_page() => "importer",
            Self::Read(given) | Self::Open(given) if given.is_page() => "importer reader",
            Self::Compare(_) => "importer",
            _ => "reader",
        }
    }
}

/// An article and a newer text.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Compare {
    /// The article's text.
    pub old: String,
    /// The newer text, as it was pasted.
    pub new: String,
    /// The passages of each fact in the article's text.
    pub facts: Vec<Vec<Span>>,
}

/// What a reader gives.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Given {
    /// A file's name; empty for text that was typed or pasted.
    pub name: String,
    /// The file's content, or the text in UTF-8.
    pub bytes: Vec<u8>,
    /// The day of publication as the reader says, which stands above the file's.
    pub published: Option<Date>,
}

impl Given {
    /// Whether it is a page of a news site rather than a text.
    pub(crate) fn is_page(&self) -> bool {
        import::is_page(&self.name, &self.bytes)
    }

    /// What was found in it, of the day that the reader says.
    pub(crate) fn dated(&self, mut imported: Imported) -> Imported {
        if self.published.is_some() {
            imported.article.published = self.published;
            imported.evidence = None;
        }
        imported
    }
}

/// What the reader answers.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Answer {
    /// The article that a file holds.
    Imported(Imported),
    /// What still stands.
    Compared(Compared),
    /// The facts of an article.
    Read(Box<Read>),
    /// There is no article that could be read.
    Refused(Refusal),
    /// The file is a fact sheet that cannot be shown.
    NoSheet(SheetError),
}

/// An article with what was found in it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Read {
    /// The article.
    pub article: Article,
    /// Where its day of publication stands; `None` where the reader gave it, or nothing did.
    pub evidence: Option<Evidence>,
    /// Its facts.
    pub sheet: FactSheet,
    /// Its sentences.
    pub sentences: Vec<Span>,
}

impl<T: Serialize> Envelope<T> {
    /// Wraps `content` up with this build's version.
    pub fn seal(id: u32, content: T) -> Vec<u8> {
        let envelope = Self { version: VERSION.to_owned(), id, content };
        postcard::to_allocvec(&envelope).expect("messages hold nothing that cannot be encoded")
    }
}

impl<T: for<'b> Deserialize<'b>> Envelope<T> {
    /// Reads a message; `None` where another build wrote it.
    pub fn open(bytes: &[u8]) -> Option<Self> {
        let (version, _) = postcard::take_from_bytes::<&str>(bytes).ok()?;
        if version != VERSION {
            return None;
        }
        postcard::from_bytes(bytes).ok()
    }
}
