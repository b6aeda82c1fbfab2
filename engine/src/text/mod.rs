//! The text as such: spans, words, sentences, paragraphs, quotation marks. Knows no news.

mod document;
mod language;
mod made;
mod phrases;
mod quotations;
mod sentences;
mod span;
mod tagging;
mod tags;
mod words;

pub(crate) use document::dateline_dash;
pub use document::{Document, Paragraph, Sentence, sentence_spans};
pub use language::is_english;
pub use phrases::{NounPhrase, VerbGroup};
pub use quotations::Quotation;
pub use span::Span;
#[cfg(feature = "train")]
pub use tagging::training::train;
pub use tags::Tag;
pub use words::{Shape, Word};
