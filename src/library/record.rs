//! How a seed lies in the bundle and in the archive's files. Shared by build.rs, which writes it, and the library,
//! which reads it.

use engine::article::Article;
use serde::{Deserialize, Serialize};

/// What a list of seeds shows, and the rest still encoded, so that a list need not decode what it does not show. What is
/// dense already, so that deflate gains nothing from it, stands at the end.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub(crate) struct Record<'a> {
    /// The seed's name.
    pub(crate) name: &'a str,
    /// The article's title.
    pub(crate) title: &'a str,
    /// The encoded [`Body`].
    pub(crate) body: &'a [u8],
    /// For whoever corrects it: the encoded sheet as the engine reads it, and the editors' entries. Empty where there
    /// are none.
    pub(crate) uncorrected: &'a [u8],
    /// By which others know that they have the same: of the text, and of the facts as the engine found them.
    pub(crate) sha256: Hashes,
    /// The facts that the engine reads in it, editors' corrections applied, and its sentences, as `archive` packs them.
    pub(crate) facts: &'a [u8],
}

/// An article, without its title.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Body {
    /// The article; the record has its title.
    pub(crate) article: Article,
    /// Which of its actors have a page of their own, by their place in the sheet, and their number among namesakes.
    pub(crate) pages: Vec<(u32, u32)>,
}

/// SHA-256 of an article's text in UTF-8, and of its encoded facts before corrections; zeros where nobody reckoned them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Hashes {
    /// Of the text.
    pub(crate) text: [u8; 32],
    /// Of the facts.
    pub(crate) sheet: [u8; 32],
}
