//! What the page says where a reader gives an article of their own.

use crate::reading::Trouble;
use crate::state::Failure;
use import::{Evidence, Refusal};

pub(crate) const NOTE: &str = "Paste an English news article or open a file, and see who said what, by when. It is read \
    on this device: nothing is sent anywhere, and nothing is kept when you leave.";
pub(crate) const TEXT: &str = "The article, headline first";
pub(crate) const FILE: &str = "Open a file";
pub(crate) const FILE_NOTE: &str = " or drop it here: .txt, .md, or a page of a news site saved as .html";
pub(crate) const DAY: &str = "Day of publication";
pub(crate) const DAY_NOTE: &str = "“Friday” and “last week” are reckoned from it. Without it they stay open.";
pub(crate) const DATELINE: &str = "Dateline: ";
pub(crate) const SUBMIT: &str = "Find the facts";
pub(crate) const STOP: &str = "Stop";
pub(crate) const BACK: &str = "Back";
pub(crate) const LOADING: &str = "Getting the reader ready …";
pub(crate) const READING: &str = "Reading …";

pub(crate) const OWN: &str = "Your article.";
pub(crate) const OWN_NOTE: &str = " Read on this device, kept nowhere.";
pub(crate) const NO_DAY: &str = "The day of publication is not known, so that days such as “Friday” stay open.";
pub(crate) const GIVE_DAY: &str = "Give the day";
pub(crate) const CHANGE: &str = "Change it";
pub(crate) const COPY: &str = "Copy a link to it";
pub(crate) const CLOSE: &str = "Close";
pub(crate) const COPIED: &str =
    "Copied. The link carries the whole article; whoever opens it reads it on their own device.";
pub(crate) const COPIED_LONG: &str = "Copied. The link carries the whole article and is long, so that some programs may \
    cut it: a file travels better.";
pub(crate) const NOT_COPIED: &str = "The browser did not let the link be copied.";

/// A link of more bytes than this is cut by some programs.
pub(crate) const LONG_LINK: usize = 8_000;

/// Where the day of publication was found, to be checked by the reader.
pub(crate) fn evidence(evidence: Evidence) -> &'static str {
    match evidence {
        Evidence::FrontMatter => "The file states this day.",
        Evidence::StructuredData => "The page states this day in what it tells search engines. Please check it.",
        Evidence::Meta => "The page’s head states this day. Please check it.",
        Evidence::TimeElement => "The page shows this day near the text. Please check it.",
    }
}

/// Why there are no facts to show, and what to do.
pub(crate) fn failure(failure: &Failure) -> String {
    match failure {
        Failure::Refused(refusal) => return refused(refusal),
        Failure::Trouble(Trouble::Crashed) => {
            "The reader broke down on this text. Nothing of it is lost: try again, or leave out a part of it."
        }
        Failure::Trouble(Trouble::TooSlow) => {
            "This took longer than it may, so the reader was stopped. Nothing is lost: try again, or give a shorter part."
        }
        Failure::Trouble(Trouble::Unreachable) => {
            "The reader could not be loaded. Nothing is lost: check the connection and try again."
        }
        Failure::Trouble(Trouble::OtherVersion) => {
            "The site was renewed while this page was open. Copy your text and load the page anew."
        }
        Failure::Unreadable => "The browser could not open this file. Try another, or paste the text.",
        Failure::BrokenLink => "This link does not carry a whole article: it may have been cut. Ask for it again, or \
            paste the text.",
    }
    .to_owned()
}

fn refused(refusal: &Refusal) -> String {
    match refusal {
        Refusal::Empty => "There is no text here yet. Paste the article, headline first.",
        Refusal::TooLong { bytes } => {
            let size = (bytes.div_ceil(100_000)).max(11).to_string();
            let (whole, tenth) = size.split_at(size.len() - 1);
            return [
                "It is refused because it has ",
                whole,
                ".",
                tenth,
                " MB, and no more than 1 MB of text is read at \
                once, so that this page stays quick. Give one article, without what stands around it.",
            ]
            .concat();
        }
        Refusal::Pdf => {
            "This is a PDF, which keeps letters and no text. Copy the article’s text out of it and paste it."
        }
        Refusal::Document => "This is a word processor’s document. Save it as plain text (.txt), or paste the text.",
        Refusal::WebArchive => "This is a web archive. Save the page as “HTML only”, or paste the text.",
        Refusal::Binary => "This file is no text. Open a .txt, .md or .html file.",
        Refusal::NotUtf8 { line, byte: _ } => {
            return ["Line ", &line.to_string(), " of this file is not in UTF-8. Save it as UTF-8, or paste the text."]
                .concat();
        }
        Refusal::NoArticle => "No article was found in this page. Copy its text and paste it.",
        Refusal::FrontMatter { line, problem, remedy } => {
            return ["Line ", &line.to_string(), " of the file: ", problem, ". Please ", remedy, "."].concat();
        }
    }
    .to_owned()
}
