//! Why something is not read, and what to do then.

use serde::{Deserialize, Serialize};
use std::fmt;

/// Why there is no article in what was given.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Refusal {
    /// Nothing but blanks.
    Empty,
    /// More than is read.
    TooLong {
        /// How much there is.
        bytes: usize,
    },
    /// A PDF.
    Pdf,
    /// What a word processor keeps.
    Document,
    /// A page saved as one file with its pictures (.mht, .webarchive).
    WebArchive,
    /// A picture, a sound or whatever else is no text.
    Binary,
    /// Text in another encoding.
    NotUtf8 {
        /// The line, counted from one.
        line: u32,
        /// The first byte that cannot be read.
        byte: u8,
    },
    /// A page that holds no article.
    NoArticle,
    /// Text in another language than English.
    OtherLanguage,
    /// The address of a page, and nothing else.
    Address,
    /// A front matter with a line that has no meaning.
    FrontMatter {
        /// The line, counted from one.
        line: u32,
        /// What is wrong with it.
        problem: String,
        /// What to do about it, as an order.
        remedy: String,
    },
}

impl Refusal {
    /// What to do about it, as an order.
    pub fn remedy(&self) -> &str {
        match self {
            Self::Empty => "give the article's text, headline first",
            Self::TooLong { .. } => "give one article, without what stands around it, or cut it into parts",
            Self::Pdf => "copy the article's text out of it and save that as a .txt file",
            Self::Document => "save it as plain text (.txt) in UTF-8",
            Self::WebArchive => "save the page as HTML only",
            Self::Binary => "give a .txt, .md or .html file",
            Self::NotUtf8 { .. } => "save the file as UTF-8",
            Self::NoArticle => "copy the article's text out of the page and save that as a .txt file",
            Self::OtherLanguage => "give an article in English",
            Self::Address => "give the article's text, or the saved page",
            Self::FrontMatter { remedy, .. } => remedy,
        }
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => f.write_str("there is no text in it"),
            Self::TooLong { bytes } => write!(f, "{bytes} bytes are more than the megabyte that is read at once"),
            Self::Pdf => f.write_str("this is a PDF, which keeps letters and no text"),
            Self::Document => f.write_str("this is a word processor's document"),
            Self::WebArchive => f.write_str("this is a web archive"),
            Self::Binary => f.write_str("this is no text"),
            Self::NotUtf8 { line, byte } => write!(f, "line {line}: the byte 0x{byte:02X} is not UTF-8"),
            Self::NoArticle => f.write_str("the page holds no article"),
            Self::Address => f.write_str("this is an address, and nothing is fetched"),
            Self::OtherLanguage => f.write_str("its text is not in English, the one language that is read"),
            Self::FrontMatter { line, problem, .. } => write!(f, "line {line}: {problem}"),
        }
    }
}

/// How files of other formats begin.
const BEGINNINGS: [(&[u8], Refusal); 12] = [
    (b"%PDF", Refusal::Pdf),
    (b"PK\x03\x04", Refusal::Document),
    (b"\xd0\xcf\x11\xe0", Refusal::Document),
    (b"{\\rtf", Refusal::Document),
    (b"bplist00", Refusal::WebArchive),
    (b"From: <Saved by", Refusal::WebArchive),
    (b"MIME-Version:", Refusal::WebArchive),
    (b"\x89PNG", Refusal::Binary),
    (b"\xff\xd8\xff", Refusal::Binary),
    (b"GIF8", Refusal::Binary),
    (b"\x1f\x8b", Refusal::Binary),
    (b"ID3", Refusal::Binary),
];

/// Refuses the formats that people take for text.
pub(crate) fn of_format(bytes: &[u8]) -> Option<Refusal> {
    let known = BEGINNINGS.iter().find(|(beginning, _)| bytes.starts_with(beginning));
    // UTF-16 has a zero beside each Latin letter: of text in a wrong encoding its mark at the start is the sign.
    let wide = bytes.starts_with(b"\xff\xfe") || bytes.starts_with(b"\xfe\xff");
    match known {
        Some((_, refusal)) => Some(refusal.clone()),
        None if wide => Some(not_utf8(bytes, 0)),
        None if bytes.iter().take(4096).any(|&byte| byte == 0) => Some(Refusal::Binary),
        None => None,
    }
}

/// Text whose byte `at` is no UTF-8.
pub(crate) fn not_utf8(bytes: &[u8], at: usize) -> Refusal {
    let line = bytes[..at].iter().filter(|&&byte| byte == b'\n').count() + 1;
    Refusal::NotUtf8 { line: line as u32, byte: bytes.get(at).copied().unwrap_or(0) }
}
