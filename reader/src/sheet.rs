//! A fact sheet as the contract has it, read back: JSON in, an article with its facts out.
//!
//! A sheet is somebody else's word. Whatever of it does not fit its own text, or refers to nothing, is an error: a page
//! never shows half a sheet.

mod build;
mod shape;
mod written;

use engine::article::Article;
use engine::contract::SCHEMA;
use engine::facts::FactSheet;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use sha2::{Digest, Sha256};
use std::fmt::Write as _;
use written::{Written, key};

/// Why a fact sheet cannot be shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum SheetError {
    /// It is no JSON, or lacks what the contract asks for: what, and where.
    NoSheet(String),
    /// It has another version's shape.
    OtherSchema {
        /// The version that it names; 0 for none.
        found: u32,
    },
    /// It does not fit its text: what, and at which fact.
    Unfit(String),
}

impl SheetError {
    /// What exactly is wrong, for those who made the sheet.
    pub fn detail(&self) -> String {
        match self {
            Self::NoSheet(what) | Self::Unfit(what) => what.clone(),
            Self::OtherSchema { found } => format!("\"schema\" is {found}; this reader knows {SCHEMA}"),
        }
    }
}

/// Whether these bytes mean to be JSON: no article begins with a brace.
pub fn is_sheet(bytes: &[u8]) -> bool {
    let text = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    text.trim_ascii_start().first() == Some(&b'{')
}

/// The article and the facts of the fact sheet in `bytes`.
///
/// # Errors
/// What is wrong with it.
pub fn sheet(bytes: &[u8]) -> Result<(Article, FactSheet), SheetError> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    if bytes.len() > import::FILE_LIMIT {
        return Err(SheetError::NoSheet(format!("{} bytes; {} are the most", bytes.len(), import::FILE_LIMIT)));
    }
    let tree: Value = serde_json::from_slice(bytes).map_err(|error| SheetError::NoSheet(error.to_string()))?;
    let schema = key::<Option<u32>>(&tree, "schema").map_err(SheetError::NoSheet)?.unwrap_or(0);
    if schema != SCHEMA {
        return Err(SheetError::OtherSchema { found: schema });
    }
    let written = shape::Sheet::read(&tree).map_err(SheetError::NoSheet)?;
    let article = article(&written.article)?;
    let facts = build::facts(&article.text, &written).map_err(SheetError::Unfit)?;
    Ok((article, facts))
}

fn article(written: &shape::Article) -> Result<Article, SheetError> {
    let missing = "\"article\" has no \"text\", into which every place points: `facts read --json` writes it";
    let text = written.text.clone().filter(|text| !text.trim().is_empty());
    let text = text.ok_or_else(|| SheetError::NoSheet(missing.to_owned()))?;
    if text.len() > import::TEXT_LIMIT {
        return Err(SheetError::NoSheet(format!("{} bytes of text; {} are the most", text.len(), import::TEXT_LIMIT)));
    }
    if written.text_sha256.as_ref().is_some_and(|hash| !hash.eq_ignore_ascii_case(&sha256(&text))) {
        return Err(SheetError::Unfit("\"text_sha256\" is that of another text".to_owned()));
    }
    let published = build::day(written.published.as_deref(), "article").map_err(SheetError::Unfit)?;
    let [title, dateline, zone] =
        [&written.title, &written.dateline, &written.zone].map(|text| text.clone().unwrap_or_default());
    Ok(Article { title, published, dateline, zone, text, ..Article::default() })
}

fn sha256(text: &str) -> String {
    Sha256::digest(text).iter().fold(String::new(), |mut hex, byte| {
        let _ = write!(hex, "{byte:02x}");
        hex
    })
}

#[cfg(test)]
mod tests;
