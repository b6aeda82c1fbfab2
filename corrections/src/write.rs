//! Writes a corrections file: TOML, by plain pushes, so that the page need not carry a library for it.

use super::field::Shape;
use super::{Entry, Setting};

/// The file with `entries` for the article that is called `name`.
pub fn write(name: &str, entries: &[Entry]) -> String {
    let mut file = ["# Corrections of ", &name.replace(char::is_control, " "), ".md\n"].concat();
    for entry in entries {
        file.push_str(&["\n[[", entry.verb.name(), "]]\n"].concat());
        line(&mut file, entry.kind.name(), &string(&entry.passage.words));
        for (key, words) in [("before", &entry.passage.before), ("after", &entry.passage.after)] {
            if !words.is_empty() {
                line(&mut file, key, &string(words));
            }
        }
        for setting in &entry.settings {
            line(&mut file, setting.field.name(), &value(entry, setting));
        }
        line(&mut file, "reason", &string(&entry.reason));
        line(&mut file, "date", &string(&entry.date.to_string()));
        line(&mut file, "editor", &string(&entry.editor));
    }
    file
}

fn line(file: &mut String, key: &str, value: &str) {
    file.push_str(&[key, " = ", value, "\n"].concat());
}

fn value(entry: &Entry, setting: &Setting) -> String {
    if !matches!(setting.field.shape(entry.kind), Shape::Actors | Shape::ListOfWords) {
        return string(setting.words.first().map_or("", String::as_str));
    }
    let words: Vec<String> = setting.words.iter().map(|words| string(words)).collect();
    ["[", &words.join(", "), "]"].concat()
}

/// In single quotes where that saves marks from being escaped: an editor reads it more easily.
fn string(words: &str) -> String {
    if words.contains(['"', '\\']) && !words.contains(|c: char| c == '\'' || c.is_control()) {
        return ["'", words, "'"].concat();
    }
    let mut string = String::from("\"");
    for c in words.chars() {
        match c {
            '"' | '\\' => string.extend(['\\', c]),
            '\n' => string.push_str("\\n"),
            '\t' => string.push_str("\\t"),
            c if c.is_control() => string.push_str(&escaped(c)),
            c => string.push(c),
        }
    }
    string.push('"');
    string
}

/// `\u000D`
fn escaped(c: char) -> String {
    let digit = |shift: u32| char::from_digit(c as u32 >> shift & 15, 16).unwrap_or('0');
    ['\\', 'u', digit(12), digit(8), digit(4), digit(0)].into_iter().collect()
}
