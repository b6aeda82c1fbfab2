//! What somebody pasted or saved in, an article out: plain text, a seed with its front matter, or a page of a news
//! site.
//!
//! Nothing of a page is executed, and nothing that it names is requested: it is read as text. Importing knows no
//! file, clock or browser, and cannot panic.

mod dateline;
mod day;
mod encoding;
mod file;
mod head;
mod letters;
mod notices;
mod page;
mod plain;
mod refusal;
mod stamps;

pub use encoding::encoding;
pub use file::file;
pub use page::is_page;
pub use plain::copied;
pub use refusal::Refusal;

use engine::article::Article;
use engine::text::is_english;
use serde::{Deserialize, Serialize};

/// How many bytes of text are read: a megabyte, about 170,000 words, is more than a newspaper's whole issue.
pub const TEXT_LIMIT: usize = 1 << 20;

/// How many bytes a file may have: a page carries its scripts and styles beside its text.
pub const FILE_LIMIT: usize = 8 << 20;

/// An article, and how much of it the file told.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Imported {
    /// The article: its text begins with the headline where there is one.
    pub article: Article,
    /// Where the day of publication stands; `None` where there is none.
    pub evidence: Option<Evidence>,
}

/// Where a file says on which day it was published.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Evidence {
    /// In the front matter of a seed.
    FrontMatter,
    /// In the JSON-LD that a page has for search engines.
    StructuredData,
    /// In a `<meta>` of the page's head.
    Meta,
    /// In the address by which the page is known: `/2025/08/06/`.
    Address,
    /// In a `<time>` beside the text, or what else calls itself the day there.
    Shown,
    /// In the lines above a text that was copied, or in its dateline.
    Head,
}

/// The article in `bytes`, the content of a file called `name`; for pasted text the name is empty.
///
/// # Errors
/// Why there is no article that could be read.
pub fn import(name: &str, bytes: &[u8]) -> Result<Imported, Refusal> {
    if is_page(name, bytes) { read(bytes, page::article) } else { plain(bytes) }
}

/// The same where `bytes` are no page: in a module of its own this is small.
///
/// # Errors
/// Why there is no article that could be read.
pub fn plain(bytes: &[u8]) -> Result<Imported, Refusal> {
    read(bytes, plain::article)
}

/// Why `bytes` are neither a text nor a page, where their beginning tells that they are something else.
pub fn refused(bytes: &[u8]) -> Option<Refusal> {
    refusal::of_format(bytes)
}

fn read(bytes: &[u8], article: fn(&str) -> Result<Imported, Refusal>) -> Result<Imported, Refusal> {
    if bytes.len() > FILE_LIMIT {
        return Err(Refusal::TooLong { bytes: bytes.len() });
    }
    if let Some(refusal) = refusal::of_format(bytes) {
        return Err(refusal);
    }
    let text = std::str::from_utf8(bytes).map_err(|error| refusal::not_utf8(bytes, error.valid_up_to()))?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut imported = article(text)?;
    if imported.article.dateline.is_empty() {
        imported.article.dateline = head::place(&imported.article.text).unwrap_or_default();
    }
    let text = &imported.article.text;
    match text.len() {
        _ if text.trim().is_empty() => Err(Refusal::Empty),
        bytes if bytes > TEXT_LIMIT => Err(Refusal::TooLong { bytes }),
        _ if is_address(text) => Err(Refusal::Address),
        _ if !is_english(text) => Err(Refusal::OtherLanguage),
        _ => Ok(imported),
    }
}

/// Whether all of `text` is where a page is: `https://news.example/a`, `www.news.example`.
fn is_address(text: &str) -> bool {
    let text = text.trim();
    let known = ["http://", "https://", "www."].iter().any(|start| text.starts_with(start));
    known && !text.contains(char::is_whitespace)
}
