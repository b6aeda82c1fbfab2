//! The lines above an article's text that say when and where it was published.
//!
//! ```text
//! ---
//! published: 2025-08-06
//! dateline: Moscow
//! zone: Europe/Moscow
//! language: en
//! ---
//! Trump Envoy Meets Putin in Moscow
//! Moscow — U.S. Special Envoy Steve Witkoff arrived …
//! ```
//!
//! It looks like YAML and is less: one `key: value` a line, no nesting, no lists. A value may stand in quotation
//! marks. Windows line ends and a byte order mark are no error. The text begins with the first line after the front
//! matter that is not blank, and ends before the file's last line end.

use super::Article;
use crate::calendar::Date;
use std::fmt;

/// What is wrong with one line of a front matter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FrontMatterError {
    /// The line, counted from one.
    pub line: usize,
    /// What is wrong with it.
    pub problem: Problem,
}

/// What can be wrong with a front matter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    /// The file does not start with a line of three hyphens.
    Missing,
    /// No line of three hyphens ends it.
    Unclosed,
    /// A line is no `key: value`.
    NoKey(String),
    /// A key that has no meaning here.
    UnknownKey(String),
    /// A key that an earlier line gives as well.
    DuplicateKey(String, usize),
    /// A key without a value.
    NoValue(String),
    /// A `published` that is no day of the calendar.
    ImpossibleDate(String),
    /// Nothing follows the front matter.
    EmptyText,
}

impl Problem {
    /// What to do about it, as an order.
    pub fn remedy(&self) -> &'static str {
        match self {
            Self::Missing => {
                "begin the file with a line of three hyphens, a line such as \"published: 2025-08-06\", and another \
                 line of three hyphens"
            }
            Self::Unclosed => "write a line of three hyphens between the front matter and the text",
            Self::NoKey(_) => {
                "write a key, a colon and a value, such as \"dateline: Moscow\", or close the front matter above this \
                 line with three hyphens"
            }
            Self::UnknownKey(_) => {
                "use one of published, dateline, zone, language, title, byline, source, or take the line out"
            }
            Self::DuplicateKey(..) => "keep one of the two lines",
            Self::NoValue(_) => "write the value after the colon, or take the line out",
            Self::ImpossibleDate(_) => "write year, month and day as in 2025-08-06",
            Self::EmptyText => "put the article's text, headline first, below the front matter",
        }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing => f.write_str("no front matter"),
            Self::Unclosed => f.write_str("the front matter has no end"),
            Self::NoKey(line) => write!(f, "\"{line}\" is no line of front matter"),
            Self::UnknownKey(key) => write!(f, "unknown key \"{key}\""),
            Self::DuplicateKey(key, line) => write!(f, "\"{key}\" is given twice, first in line {line}"),
            Self::NoValue(key) => write!(f, "\"{key}\" has no value"),
            Self::ImpossibleDate(value) => write!(f, "\"{value}\" is no day of the calendar"),
            Self::EmptyText => f.write_str("no text"),
        }
    }
}

/// Reads a file. See [`Article::parse`].
pub(super) fn parse(file: &str) -> Result<Article, Vec<FrontMatterError>> {
    let file = file.strip_prefix('\u{feff}').unwrap_or(file);
    let fence = |line: &str| line.trim_end() == "---";
    let mut lines = file.split_inclusive('\n').enumerate().map(|(at, line)| (at + 1, line));
    let Some((_, opening)) = lines.next().filter(|(_, line)| fence(line)) else {
        return Err(vec![FrontMatterError { line: 1, problem: Problem::Missing }]);
    };
    let (mut article, mut errors) = (Article::default(), Vec::new());
    let mut seen: Vec<(&str, usize)> = Vec::new();
    let mut length = opening.len();
    let mut closing = None;
    for (number, line) in lines {
        length += line.len();
        if fence(line) {
            closing = Some(number);
            break;
        }
        if let Err(problem) = read_line(line.trim(), number, &mut seen, &mut article) {
            errors.push(FrontMatterError { line: number, problem });
        }
    }
    let Some(closing) = closing else {
        return Err(vec![FrontMatterError { line: 1, problem: Problem::Unclosed }]);
    };
    fill(&mut article, &file[length..]);
    if article.text.trim().is_empty() {
        errors.push(FrontMatterError { line: closing, problem: Problem::EmptyText });
    }
    if errors.is_empty() { Ok(article) } else { Err(errors) }
}

fn read_line<'f>(
    line: &'f str,
    number: usize,
    seen: &mut Vec<(&'f str, usize)>,
    article: &mut Article,
) -> Result<(), Problem> {
    if line.is_empty() {
        return Ok(());
    }
    let Some((key, value)) = line.split_once(':') else { return Err(Problem::NoKey(shortened(line))) };
    let (key, value) = (key.trim_end(), unquoted(value.trim()));
    let field = match key {
        "published" => None,
        "dateline" => Some(&mut article.dateline),
        "zone" => Some(&mut article.zone),
        "language" => Some(&mut article.language),
        "title" => Some(&mut article.title),
        "byline" => Some(&mut article.byline),
        "source" => Some(&mut article.source),
        _ => return Err(Problem::UnknownKey(shortened(key))),
    };
    if let Some((_, first)) = seen.iter().find(|(earlier, _)| *earlier == key) {
        return Err(Problem::DuplicateKey(key.to_owned(), *first));
    }
    seen.push((key, number));
    if value.is_empty() {
        return Err(Problem::NoValue(key.to_owned()));
    }
    match field {
        Some(field) => *field = value.to_owned(),
        None => {
            let day = Date::parse(value).ok_or_else(|| Problem::ImpossibleDate(shortened(value)))?;
            article.published = Some(day);
        }
    }
    Ok(())
}

fn fill(article: &mut Article, rest: &str) {
    article.text = body(rest).to_owned();
    if article.title.is_empty() {
        article.title = first_line(&article.text).to_owned();
    }
    if article.language.is_empty() {
        article.language.push_str("en");
    }
}

/// `text` without blank lines before it and without its last line end.
pub(super) fn body(text: &str) -> &str {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let blank: usize = text.split_inclusive('\n').take_while(|line| line.trim().is_empty()).map(str::len).sum();
    let text = &text[blank..];
    let text = text.strip_suffix('\n').unwrap_or(text);
    text.strip_suffix('\r').unwrap_or(text)
}

pub(super) fn first_line(text: &str) -> &str {
    text.lines().next().unwrap_or_default().trim()
}

/// `value` without a pair of quotation marks around it, which YAML asks for where a value holds a colon.
fn unquoted(value: &str) -> &str {
    let inside = |mark: char| value.strip_prefix(mark).and_then(|value| value.strip_suffix(mark));
    inside('"').or_else(|| inside('\'')).unwrap_or(value)
}

/// The start of a line, for a message: a text without front matter may be one line of a megabyte.
fn shortened(line: &str) -> String {
    const ENOUGH: usize = 40;
    match line.char_indices().nth(ENOUGH) {
        Some((end, _)) => line[..end].to_owned() + "…",
        None => line.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use expect_test::{Expect, expect};

    fn check(file: &str, expected: Expect) {
        let shown = match parse(file) {
            Ok(article) => format!(
                "{:?} {} {} {} {} {:?}\n",
                article.title,
                article.published.map_or("-".to_owned(), |day| day.to_string()),
                article.dateline,
                article.zone,
                article.language,
                article.text
            ),
            Err(errors) => {
                errors.iter().map(|error| format!("{}: {}\n", error.line, error.problem)).collect::<String>()
            }
        };
        expected.assert_eq(&shown);
    }

    #[test]
    fn the_title_is_the_first_line_and_the_last_line_end_is_not_text() {
        check(
            "---\npublished: 2025-08-06\ndateline: Moscow\nzone: Europe/Moscow\n---\nRain\nIt rained.\n",
            expect![[r#"
                "Rain" 2025-08-06 Moscow Europe/Moscow en "Rain\nIt rained."
            "#]],
        );
    }

    #[test]
    fn a_byte_order_mark_windows_line_ends_and_blank_lines_do_no_harm() {
        check(
            "\u{feff}---\r\npublished: '2025-08-06'\r\n\r\ntitle: \"Rain: a study\"\r\n---  \r\n\r\nRain\r\nAgain\r\n",
            expect![[r#"
                "Rain: a study" 2025-08-06   en "Rain\r\nAgain"
            "#]],
        );
    }

    #[test]
    fn a_line_of_hyphens_inside_the_text_is_text() {
        check(
            "---\nlanguage: de\n---\nEins\n---\nZwei",
            expect![[r#"
                "Eins" -   de "Eins\n---\nZwei"
            "#]],
        );
    }

    #[test]
    fn every_broken_line_is_named() {
        check(
            "---\npublished: 2025-02-30\nauthor: me\nzone:\nzone: UTC\nIt rained all day and it rained all night long.\n---\n \n",
            expect![[r#"
                2: "2025-02-30" is no day of the calendar
                3: unknown key "author"
                4: "zone" has no value
                5: "zone" is given twice, first in line 4
                6: "It rained all day and it rained all nigh…" is no line of front matter
                7: no text
            "#]],
        );
    }

    #[test]
    fn a_file_without_front_matter_or_without_its_end_is_no_seed() {
        check("Rain\nIt rained.\n", expect!["1: no front matter\n"]);
        check("", expect!["1: no front matter\n"]);
        check("---\npublished: 2025-08-06\nRain\n", expect!["1: the front matter has no end\n"]);
    }
}
