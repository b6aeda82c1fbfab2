//! The entries of a corrections file, each with the lines in which its parts stand.

use super::fields::{KeyValue, Reader, kind_of};
use super::syntax::{line_of, parse};
use crate::Problem;
use ::corrections::{Entry, FactKind, Field, Passage, Verb};
use engine::calendar::Date;
use std::path::Path;
use toml::de::{DeTable, DeValue};

/// An entry and where it stands.
pub(super) struct Placed {
    pub(super) entry: Entry,
    pub(super) lines: Lines,
}

/// The lines of an entry.
pub(super) struct Lines {
    passage: usize,
    fields: Vec<(Field, usize)>,
}

impl Lines {
    /// The line that sets `field`, or the one that names the passage.
    pub(super) fn of(&self, field: Option<Field>) -> usize {
        self.fields.iter().find(|(known, _)| Some(*known) == field).map_or(self.passage, |(_, line)| *line)
    }
}

/// The entries of `text` in its order, and everything that keeps others from being entries.
pub(super) fn read(file: &Path, text: &str) -> (Vec<Placed>, Vec<Problem>) {
    let (root, mut problems) = parse(file, text);
    let mut tables = Vec::new();
    for (key, value) in &root {
        let line = line_of(text, key.span().start);
        match (Verb::ALL.into_iter().find(|verb| verb.name() == key.get_ref()), value.get_ref()) {
            (Some(verb), DeValue::Array(entries)) if entries.iter().all(|entry| entry.get_ref().is_table()) => {
                tables.extend(entries.iter().map(|entry| (entry.span().start, verb, entry.get_ref())));
            }
            (Some(verb), _) => {
                let what = format!("\"{}\" begins no entry here", verb.name());
                problems.push(Problem::in_line(file, line, what, format!("write [[{}]] alone in a line", verb.name())));
            }
            (None, _) => problems.push(Problem::in_line(
                file,
                line,
                format!("\"{}\" stands outside an entry", key.get_ref()),
                "begin each entry with a line [[set]], [[add]] or [[remove]]",
            )),
        }
    }
    tables.sort_by_key(|(start, ..)| *start);
    let mut placed = Vec::new();
    for (start, verb, table) in tables {
        let Some(table) = table.as_table() else { continue };
        match entry(file, text, line_of(text, start), verb, table) {
            Ok(entry) => placed.push(entry),
            Err(more) => problems.extend(more),
        }
    }
    (placed, problems)
}

fn entry(file: &Path, text: &str, head: usize, verb: Verb, table: &DeTable<'_>) -> Result<Placed, Vec<Problem>> {
    let mut keys: Vec<KeyValue<'_>> = table
        .iter()
        .map(|(key, value)| KeyValue {
            key: key.get_ref(),
            line: line_of(text, key.span().start),
            value: value.get_ref(),
        })
        .collect();
    keys.sort_by_key(|key| key.line);
    let mut reader = Reader { file, head, verb, problems: Vec::new() };
    let Some(kind) = kind_of(&mut reader, &keys) else { return Err(reader.problems) };
    let placed = parts(&mut reader, kind, &keys);
    if reader.problems.is_empty() { Ok(placed) } else { Err(reader.problems) }
}

fn parts(reader: &mut Reader<'_>, kind: FactKind, keys: &[KeyValue<'_>]) -> Placed {
    let mut take = |key: &str| keys.iter().find(|known| known.key == key).map(|found| reader.word(found));
    let [words, before, after] = [kind.name(), "before", "after"].map(|key| take(key).unwrap_or_default());
    let (reason, date, editor) = (reader.must_have(keys, "reason"), reader.day(keys), reader.must_have(keys, "editor"));
    let passage_line = keys.iter().find(|key| key.key == kind.name()).map_or(reader.head, |key| key.line);
    if words.trim().is_empty() {
        let what = format!("\"{}\" names no words", kind.name());
        reader.problem(passage_line, what, "copy the words from the article between the quotation marks");
    }
    let (mut settings, mut fields) = (Vec::new(), Vec::new());
    for key in keys {
        if let Some(setting) = reader.setting(kind, key) {
            fields.push((setting.field, key.line));
            settings.push(setting);
        }
    }
    let date = date.unwrap_or(Date { year: 1, month: 1, day: 1 });
    let passage = Passage { words, before, after };
    let entry = Entry { verb: reader.verb, kind, passage, settings, reason, date, editor };
    Placed { entry, lines: Lines { passage: passage_line, fields } }
}
