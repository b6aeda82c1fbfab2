//! What the page says where a reader gives an article of their own.

use super::{Lang, Text, give};
use crate::reading::Trouble;
use crate::state::Failure;
use import::{Evidence, Refusal};

/// A link of more bytes than this is cut by some programs.
pub(crate) const LONG_LINK: usize = 8_000;

/// Where the day of publication was found, to be checked by the reader.
pub(crate) fn evidence(evidence: Evidence) -> Text {
    match evidence {
        Evidence::FrontMatter => give::FROM_FRONT_MATTER,
        Evidence::StructuredData => give::FROM_STRUCTURED_DATA,
        Evidence::Meta => give::FROM_META,
        Evidence::Address => give::FROM_ADDRESS,
        Evidence::Shown => give::FROM_SHOWN,
        Evidence::Head => give::FROM_HEAD,
    }
}

/// Why there are no facts to show, and what to do.
pub(crate) fn failure(lang: Lang, failure: &Failure) -> String {
    let text = match failure {
        Failure::Refused(refusal) => return refused(lang, refusal),
        Failure::Trouble(Trouble::Crashed) => give::CRASHED,
        Failure::Trouble(Trouble::TooSlow) => give::TOO_SLOW,
        Failure::Trouble(Trouble::Unreachable) => give::UNREACHABLE,
        Failure::Trouble(Trouble::OtherVersion) => give::OTHER_VERSION,
        Failure::Unreadable => give::UNREADABLE,
        Failure::BrokenLink => give::BROKEN_LINK,
    };
    lang.text(text).to_owned()
}

/// Problem and remedy of a front matter are told as the engine tells them, in English.
fn refused(lang: Lang, refusal: &Refusal) -> String {
    let text = match refusal {
        Refusal::Empty => give::EMPTY,
        Refusal::TooLong { bytes } => return give::too_long(lang, &megabytes(lang, *bytes)),
        Refusal::Pdf => give::PDF,
        Refusal::Document => give::DOCUMENT,
        Refusal::WebArchive => give::WEB_ARCHIVE,
        Refusal::Binary => give::BINARY,
        Refusal::NotUtf8 { line, byte: _ } => return give::not_utf8(lang, &line.to_string()),
        Refusal::NoArticle => give::NO_ARTICLE,
        Refusal::OtherLanguage => give::OTHER_LANGUAGE,
        Refusal::Address => give::ADDRESS,
        Refusal::FrontMatter { line, problem, remedy } => {
            return give::front_matter(lang, &line.to_string(), problem, remedy);
        }
    };
    lang.text(text).to_owned()
}

/// "1.1", never less, so that it is more than the limit in every reader's eyes.
fn megabytes(lang: Lang, bytes: usize) -> String {
    let size = bytes.div_ceil(100_000).max(11).to_string();
    let (whole, tenth) = size.split_at(size.len() - 1);
    [whole, lang.text(give::POINT), tenth].concat()
}
