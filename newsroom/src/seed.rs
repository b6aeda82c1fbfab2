//! One seed: its file read, its front matter checked, its facts seen.

use crate::{Problem, correct, zones};
use ::corrections::Entry;
use engine::article::Article;
use engine::facts::FactSheet;
use engine::text::is_english;
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

/// An article of the newsroom with its facts, corrections applied.
#[derive(Clone, Debug)]
pub struct Seed {
    /// Its file's name without the end, by which cards and links know it.
    pub slug: String,
    /// Its file.
    pub file: PathBuf,
    /// What the file says.
    pub article: Article,
    /// What the engine reads in it.
    pub read: FactSheet,
    /// What editors corrected.
    pub corrections: Vec<Entry>,
    /// What the engine reads in it, as corrected.
    pub sheet: FactSheet,
}

impl Seed {
    /// Reads `file`.
    ///
    /// # Errors
    /// Everything that is wrong with it, in the order of its lines.
    pub fn open(file: &Path) -> Result<Self, Vec<Problem>> {
        let text = read_text(file).map_err(|problem| vec![problem])?;
        let article = read_article(file, &text)?;
        if article.published.is_none() {
            let remedy = "add a line such as \"published: 2025-08-06\" to the front matter";
            return Err(vec![Problem::in_line(file, 1, "no day of publication", remedy)]);
        }
        let read = engine::read(&article);
        let mut sheet = read.clone();
        let corrections = correct(file, &article, &mut sheet)?;
        if let Some(span) = sheet.misplaced(&article.text) {
            let what = format!("a fact points to the bytes {} to {}, where no words stand", span.start, span.end);
            return Err(vec![Problem::of_file(file, what, "report this seed as a fault of the engine")]);
        }
        let slug = file.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        Ok(Self { slug, file: file.to_owned(), article, read, corrections, sheet })
    }
}

/// The text of `file`.
///
/// # Errors
/// A file that cannot be read, or is not UTF-8.
pub fn read_text(file: &Path) -> Result<String, Problem> {
    utf8(file, read_bytes(file)?)
}

/// What is in `file`.
///
/// # Errors
/// A file that cannot be read.
pub fn read_bytes(file: &Path) -> Result<Vec<u8>, Problem> {
    fs::read(file).map_err(|error| {
        let remedy = match error.kind() {
            ErrorKind::NotFound => "give the path of a file that is there",
            _ => "make the file readable, or take it away",
        };
        Problem::of_file(file, error.to_string(), remedy)
    })
}

/// `bytes` of `file` as text.
///
/// # Errors
/// The line of the first byte that is not UTF-8.
pub fn utf8(file: &Path, bytes: Vec<u8>) -> Result<String, Problem> {
    String::from_utf8(bytes).map_err(|error| {
        let at = error.utf8_error().valid_up_to();
        let line = error.as_bytes()[..at].iter().filter(|&&byte| byte == b'\n').count() + 1;
        let byte = error.as_bytes()[at];
        Problem::in_line(file, line, format!("the byte 0x{byte:02X} is not UTF-8"), "save the file as UTF-8")
    })
}

/// The article in `text`, the contents of `file`; it may lack a day of publication.
///
/// # Errors
/// Every line of its front matter that cannot be used; a text in another language than English.
pub fn read_article(file: &Path, text: &str) -> Result<Article, Vec<Problem>> {
    let problem = |error: engine::article::FrontMatterError| {
        Problem::in_line(file, error.line, error.problem.to_string(), error.problem.remedy())
    };
    let article = Article::parse(text).map_err(|errors| errors.into_iter().map(problem).collect::<Vec<_>>())?;
    let unknown = zones::why_unknown(&article.zone).map(|(what, remedy)| (line_of_key(text, "zone"), what, remedy));
    let foreign = || {
        let what = "the text is not in English, the one language that is read".to_owned();
        (line_of_text(text), what, "give an article in English, or take this file away".to_owned())
    };
    match unknown.or_else(|| (!is_english(&article.text)).then(foreign)) {
        Some((line, what, remedy)) => Err(vec![Problem::in_line(file, line, what, remedy)]),
        None => Ok(article),
    }
}

/// The line below the front matter.
fn line_of_text(text: &str) -> usize {
    let mut fences = text.lines().enumerate().filter(|(_, line)| line.trim_end() == "---");
    fences.nth(1).map_or(1, |(at, _)| at + 2)
}

/// The line of the front matter that gives `key`.
fn line_of_key(text: &str, key: &str) -> usize {
    let gives = |line: &str| line.split_once(':').is_some_and(|(name, _)| name.trim() == key);
    text.lines().position(gives).map_or(1, |at| at + 1)
}
