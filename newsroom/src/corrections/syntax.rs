//! TOML, and what its errors mean to somebody who has never seen it.

use crate::Problem;
use std::ops::Range;
use std::path::Path;
use toml::de::{DeTable, Error};

/// The tables and values of `text`, and every place where it is no TOML.
pub(super) fn parse<'t>(file: &Path, text: &'t str) -> (DeTable<'t>, Vec<Problem>) {
    let (table, errors) = DeTable::parse_recoverable(text);
    let mut problems: Vec<Problem> = errors.iter().map(|error| problem(file, text, error)).collect();
    // One slip of the pen often is several errors of the grammar; the first says most.
    problems.dedup_by_key(|problem| problem.line);
    (table.into_inner(), problems)
}

/// The line in which the byte `at` stands, counted from one.
pub(super) fn line_of(text: &str, at: usize) -> usize {
    text.bytes().take(at).filter(|&byte| byte == b'\n').count() + 1
}

fn problem(file: &Path, text: &str, error: &Error) -> Problem {
    let Range { start, .. } = error.span().unwrap_or_default();
    let line = line_of(text, start);
    let words = text.lines().nth(line - 1).unwrap_or_default().trim();
    Problem::in_line(
        file,
        line,
        format!("this line cannot be read: {}", error.message()),
        remedy(words, error.message()),
    )
}

fn remedy(line: &str, message: &str) -> String {
    let value = line.split_once('=').map_or("", |(_, value)| value.trim());
    if message.contains("date") || message.contains("day") || message.contains("month") {
        return "write a day of the calendar, as in \"2025-08-08\"".to_owned();
    }
    if message == "duplicate key" {
        let name = line.trim_matches(['[', ']']);
        return match line.starts_with("[[") {
            true => format!("find the line [{name}] above and write [[{name}]] there"),
            false if line.starts_with('[') => format!("write two brackets on each side: [[{name}]]"),
            false => "keep one of the two lines that begin alike".to_owned(),
        };
    }
    if value.starts_with(['“', '”', '‘', '’', '„', '«']) {
        return "put straight quotation marks around the words: \" at both ends".to_owned();
    }
    let mut words = value.strip_prefix('"').unwrap_or_default().chars();
    words.next_back();
    if words.as_str().contains('"') {
        return "where the words themselves have straight quotation marks, put ' around them instead".to_owned();
    }
    if value.starts_with('"') && !value.ends_with('"') {
        return "end the words with a straight quotation mark in the same line".to_owned();
    }
    if line.starts_with('[') {
        return "write [[set]], [[add]] or [[remove]] alone in a line".to_owned();
    }
    "write a name, an equals sign and words in quotation marks, as in editor = \"AB\"".to_owned()
}
