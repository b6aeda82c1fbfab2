//! A language of the interface: its texts, its plurals and its numbers. Two explorers in one page may have different
//! ones, so that whoever says something is handed the language to say it in.
//!
//! English is part of the page; another language is a file beside it, which the element fetches where it is asked for.
//! Rules follow Unicode CLDR, as `Intl` does, and not `Intl` itself: what was served is written without a browser, and
//! has to be the very same when the page comes alive. A test holds them against a browser's `Intl`.

use super::names::KEYS;
use std::fmt;
use std::ptr;
use std::sync::{LazyLock, Mutex};

/// A text's place in every language's list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Text(pub(super) u16);

/// A language with its texts, laid out as it is written, or as a page asked for.
#[derive(Clone, Copy)]
pub(crate) struct Lang(&'static Language, Option<&'static str>);

struct Language {
    /// As BCP 47 has it.
    code: &'static str,
    /// A line a text.
    lines: Vec<&'static str>,
}

static ENGLISH: LazyLock<Language> = LazyLock::new(|| Language {
    code: "en",
    lines: include_str!(concat!(env!("OUT_DIR"), "/en.txt")).lines().collect(),
});

/// Languages that were fetched. They stay: there are no more than seven.
static FETCHED: Mutex<Vec<Lang>> = Mutex::new(Vec::new());

/// Begin and end of a piece that has its own direction: FIRST STRONG ISOLATE, POP DIRECTIONAL ISOLATE.
const ISOLATE: [&str; 2] = ["\u{2068}", "\u{2069}"];

impl Lang {
    /// The language of a file as `languages.js` hands it over: its code, its keys, and a line a text. Nothing where its
    /// keys are not ours.
    pub(crate) fn read(file: &str) -> Option<Self> {
        let (code, rest) = file.split_once('\n')?;
        let (keys, lines) = rest.split_once('\n')?;
        if archive::hash(keys.as_bytes()) != KEYS {
            return None;
        }
        Some(Self::kept(code, lines))
    }

    fn kept(code: &str, lines: &str) -> Self {
        let mut fetched = FETCHED.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
        if let Some(known) = fetched.iter().find(|known| known.code() == code) {
            return *known;
        }
        let (code, lines): (&'static str, &'static str) = (code.to_owned().leak(), lines.to_owned().leak());
        let lang = Self(Box::leak(Box::new(Language { code, lines: lines.lines().collect() })), None);
        fetched.push(lang);
        lang
    }

    /// One of the languages that there are, where all of them are at hand.
    #[cfg(not(target_family = "wasm"))]
    pub(crate) fn named(code: &str) -> Option<Self> {
        if code == "en" {
            return Some(Self::default());
        }
        let (code, lines) = super::names::OTHERS.iter().find(|(known, _)| *known == code)?;
        Some(Self::kept(code, lines))
    }

    /// As BCP 47 has it.
    pub(crate) fn code(self) -> &'static str {
        self.0.code
    }

    /// The same, laid out as `dir` says: "rtl" or "ltr", and by its language with anything else.
    pub(crate) fn toward(self, dir: &str) -> Self {
        Self(self.0, ["ltr", "rtl"].into_iter().find(|known| dir.eq_ignore_ascii_case(known)))
    }

    /// "rtl" or "ltr".
    pub(crate) fn direction(self) -> &'static str {
        self.1.unwrap_or(direction(self.0.code))
    }

    /// The text.
    pub(crate) fn text(self, text: Text) -> &'static str {
        self.0.lines.get(usize::from(text.0)).copied().unwrap_or_default()
    }

    /// The `at`th word of a list, from 0; nothing beyond its end.
    pub(crate) fn nth(self, list: Text, at: usize) -> &'static str {
        self.text(list).split('|').nth(at).unwrap_or_default()
    }

    /// What stands before and after the text's one open place.
    pub(crate) fn around(self, text: Text) -> (&'static str, &'static str) {
        let text = self.text(text);
        let Some((before, rest)) = text.split_once('{') else { return (text, "") };
        (before, rest.split_once('}').map_or("", |(_, after)| after))
    }

    /// The text with its open places filled.
    pub(super) fn fill(self, text: Text, with: &[(&str, &str)]) -> String {
        self.filled(self.text(text), with)
    }

    /// The form of the text for `count` things.
    pub(super) fn counted(self, text: Text, count: usize, with: &[(&str, &str)]) -> String {
        let form = self.nth(text, plural(self.code(), count));
        self.filled(form, &[with, &[("count", &self.number(count))]].concat())
    }

    fn filled(self, text: &str, with: &[(&str, &str)]) -> String {
        let mut filled = String::new();
        let mut rest = text;
        while let Some((before, name, after)) = rest.split_once('{').and_then(|(before, rest)| {
            let (name, after) = rest.split_once('}')?;
            Some((before, name, after))
        }) {
            filled.push_str(before);
            let value = with.iter().find(|(known, _)| *known == name).map_or("", |(_, value)| value);
            let [begin, end] = if self.runs_against(value) { ISOLATE } else { [""; 2] };
            filled.push_str(&[begin, value, end].concat());
            rest = after;
        }
        filled.push_str(rest);
        filled
    }

    /// Whether letters of the other direction are in `value`, which would carry what stands beside them along.
    fn runs_against(self, value: &str) -> bool {
        let right_to_left = |letter: &char| ('\u{590}'..'\u{900}').contains(letter);
        let left_to_right = |letter: &char| letter.is_ascii_alphabetic() || ('\u{c0}'..'\u{590}').contains(letter);
        // What a filled text isolates already needs no more.
        !value.starts_with(ISOLATE[0])
            && if direction(self.0.code) == "rtl" {
                value.chars().any(|letter| left_to_right(&letter))
            } else {
                value.chars().any(|letter| right_to_left(&letter))
            }
    }

    /// "1,234": digits grouped as the language does. Arabic has them too, as news sites in it write.
    pub(crate) fn number(self, count: usize) -> String {
        let digits = count.to_string();
        let (separator, least) = match self.code() {
            "de" => (".", 4),
            // A number of four digits stays whole.
            "es" => (".", 5),
            "fr" => ("\u{202f}", 4),
            "uk" | "ru" => ("\u{a0}", 4),
            _ => (",", 4),
        };
        if digits.len() < least {
            return digits;
        }
        let mut grouped = String::new();
        for (at, digit) in digits.chars().enumerate() {
            if at > 0 && (digits.len() - at).is_multiple_of(3) {
                grouped.push_str(separator);
            }
            grouped.push(digit);
        }
        grouped
    }
}

/// Which way a language is written: "rtl" or "ltr".
pub(crate) fn direction(language: &str) -> &'static str {
    let known = ["ar", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"];
    if language.split('-').next().is_some_and(|code| known.contains(&code)) { "rtl" } else { "ltr" }
}

/// Which of the language's forms is for `count` things, in the order of `catalog::LANGUAGES`.
fn plural(code: &str, count: usize) -> usize {
    let (ten, hundred) = (count % 10, count % 100);
    match code {
        "fr" => usize::from(count > 1),
        "uk" | "ru" => match (ten, hundred) {
            (_, 11..=14) => 2,
            (1, _) => 0,
            (2..=4, _) => 1,
            _ => 2,
        },
        "ar" => match (count, hundred) {
            (0..=2, _) => count,
            (_, 3..=10) => 3,
            (_, 11..=99) => 4,
            _ => 5,
        },
        _ => usize::from(count != 1),
    }
}

impl Default for Lang {
    /// English.
    fn default() -> Self {
        Self(&ENGLISH, None)
    }
}

impl PartialEq for Lang {
    fn eq(&self, other: &Self) -> bool {
        ptr::eq(self.0, other.0) && self.1 == other.1
    }
}

impl fmt::Debug for Lang {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        formatter.write_str(self.code())
    }
}
