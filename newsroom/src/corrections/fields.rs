//! The keys of an entry: which there may be, and what their values may look like.

use super::refusals::nearest;
use crate::Problem;
use ::corrections::{FactKind, Field, Setting, Shape, Verb};
use engine::calendar::Date;
use std::path::Path;
use toml::de::DeValue;

/// Keys that every entry may have, beside the one that names its kind.
const SHARED: [&str; 5] = ["before", "after", "reason", "date", "editor"];

/// A line of an entry.
pub(super) struct KeyValue<'t> {
    pub(super) key: &'t str,
    pub(super) line: usize,
    pub(super) value: &'t DeValue<'t>,
}

/// Reads the keys of one entry and collects what is wrong with them.
pub(super) struct Reader<'f> {
    pub(super) file: &'f Path,
    /// The line of the entry's head.
    pub(super) head: usize,
    pub(super) verb: Verb,
    pub(super) problems: Vec<Problem>,
}

/// The kind of fact that an entry is about. `time` is one only where no other kind is named: it is also the part of
/// a quote, a claim or an event that says when.
pub(super) fn kind_of(reader: &mut Reader<'_>, keys: &[KeyValue<'_>]) -> Option<FactKind> {
    let has = |kind: &FactKind| keys.iter().any(|key| key.key == kind.name());
    let others: Vec<FactKind> = FactKind::ALL.into_iter().filter(|kind| *kind != FactKind::Time && has(kind)).collect();
    let kind = match others[..] {
        [] => Some(FactKind::Time).filter(has),
        [one] => Some(one),
        [one, other, ..] => {
            let what = format!("an entry about two facts, {} and {}", one.name(), other.name());
            reader.problem(reader.head, what, "write an entry for each");
            return None;
        }
    };
    if kind.is_none() {
        let remedy = "add a line with its words, such as quote = \"…\"; besides quote there are claim, time, actor, \
                      deadline and event";
        reader.problem(reader.head, "an entry that names no fact", remedy);
    }
    kind
}

impl Reader<'_> {
    pub(super) fn problem(&mut self, line: usize, what: impl Into<String>, remedy: impl Into<String>) {
        self.problems.push(Problem::in_line(self.file, line, what, remedy));
    }

    /// A single value in words; empty, and a problem, for anything else.
    pub(super) fn word(&mut self, key: &KeyValue<'_>) -> String {
        let word = word_of(key.value);
        if word.is_none() {
            let remedy = format!("write {} = \"…\"", key.key);
            self.problem(key.line, format!("\"{}\" wants one value in quotation marks", key.key), remedy);
        }
        word.unwrap_or_default()
    }

    fn words(&mut self, key: &KeyValue<'_>) -> Vec<String> {
        let DeValue::Array(values) = key.value else { return vec![self.word(key)] };
        let words: Option<Vec<String>> = values.iter().map(|value| word_of(value.get_ref())).collect();
        if words.is_none() {
            let remedy = format!("write {} = [\"…\", \"…\"]", key.key);
            self.problem(key.line, format!("\"{}\" wants a list of words in quotation marks", key.key), remedy);
        }
        words.unwrap_or_default()
    }

    /// A value without which an entry means nothing to its readers.
    pub(super) fn must_have(&mut self, keys: &[KeyValue<'_>], name: &str) -> String {
        let example = if name == "editor" { "AB" } else { "Heard on the tape." };
        let remedy = format!("add a line such as {name} = \"{example}\"");
        let Some(key) = keys.iter().find(|key| key.key == name) else {
            self.problem(self.head, format!("an entry without {name}"), remedy);
            return String::new();
        };
        let word = self.word(key);
        if word.trim().is_empty() && word_of(key.value).is_some() {
            self.problem(key.line, format!("\"{name}\" is empty"), remedy);
        }
        word
    }

    /// The day of the correction.
    pub(super) fn day(&mut self, keys: &[KeyValue<'_>]) -> Option<Date> {
        let Some(key) = keys.iter().find(|key| key.key == "date") else {
            self.problem(
                self.head,
                "an entry without date",
                "add the day of the correction, as in date = \"2025-08-08\"",
            );
            return None;
        };
        let word = word_of(key.value).unwrap_or_default();
        let day = Date::parse(&word);
        if day.is_none() {
            let what = format!("\"{word}\" is no day of the calendar");
            self.problem(key.line, what, "write year, month and day as in \"2025-08-08\"");
        }
        day
    }

    /// What `key` sets in a fact of this kind; `None` for keys that set nothing, and for those that are not known.
    pub(super) fn setting(&mut self, kind: FactKind, key: &KeyValue<'_>) -> Option<Setting> {
        if key.key == kind.name() || SHARED.contains(&key.key) {
            return None;
        }
        let Some(field) = Field::named(kind, key.key) else {
            self.unknown(kind, key);
            return None;
        };
        if self.verb == Verb::Remove {
            let what = format!("\"{}\" in a fact that is removed", key.key);
            self.problem(key.line, what, "delete the line, or write [[set]] above");
            return None;
        }
        let is_list = matches!(field.shape(kind), Shape::Actors | Shape::ListOfWords);
        let words = if is_list { self.words(key) } else { vec![self.word(key)] };
        Some(Setting { field, words })
    }

    fn unknown(&mut self, kind: FactKind, key: &KeyValue<'_>) {
        let fields = || Field::of(kind).iter().map(|field| field.name());
        let remedy = match nearest(key.key, fields().chain(SHARED)) {
            Some(near) => format!("write {near}"),
            None => format!("it may have {}", fields().chain(SHARED).collect::<Vec<_>>().join(", ")),
        };
        let article = if matches!(kind, FactKind::Actor | FactKind::Event) { "an" } else { "a" };
        self.problem(key.line, format!("{article} {} has no \"{}\"", kind.name(), key.key), remedy);
    }
}

/// Words, and what is plain without quotation marks: days, numbers, yes and no.
fn word_of(value: &DeValue<'_>) -> Option<String> {
    match value {
        DeValue::String(words) => Some(words.to_string()),
        DeValue::Datetime(day) => Some(day.to_string()),
        DeValue::Boolean(yes) => Some(yes.to_string()),
        DeValue::Integer(number) => Some(number.to_string()),
        DeValue::Float(_) | DeValue::Array(_) | DeValue::Table(_) => None,
    }
}
