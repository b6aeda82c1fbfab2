//! A language's file, `src/texts/CODE.json`, as the build and the tests read it: texts in sections, in the order by
//! which the page knows them. Nothing of this is in the page.

use serde::de::{MapAccess, Visitor};
use serde::{Deserialize, Deserializer};
use std::collections::BTreeSet;
use std::fmt;
use std::marker::PhantomData;

/// The languages that there are, with their plural categories for whole numbers below a million, in the order of their
/// forms in the files: Unicode CLDR 47, supplemental/plurals.xml. English, which the others are held against, is first.
pub(crate) const LANGUAGES: &[(&str, &[&str])] = &[
    ("en", &["one", "other"]),
    ("de", &["one", "other"]),
    ("fr", &["one", "other"]),
    ("es", &["one", "other"]),
    ("uk", &["one", "few", "many"]),
    ("ru", &["one", "few", "many"]),
    ("ar", &["zero", "one", "two", "few", "many", "other"]),
];

/// Sections that only the desk and the editor say.
#[cfg(not(test))]
pub(crate) const OF_THE_WHOLE: &[&str] = &["inquiry", "desk", "correcting", "fact_kinds"];

/// Sections that the ticker says, and no others.
#[cfg(not(test))]
pub(crate) const OF_THE_TICKER: &[&str] = &["dates", "page", "lengths", "story", "pictures"];

/// Sections that only pages without an explorer say.
#[cfg(not(test))]
pub(crate) const OF_PUBLISHING: &[&str] = &["documents"];

/// A JSON object whose order counts.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Ordered<V>(pub(crate) Vec<(String, V)>);

/// One text in its forms.
#[derive(Clone, Debug, Deserialize, PartialEq)]
#[serde(untagged)]
pub(crate) enum Form {
    /// A sentence or a word, with `{names}` where something is filled in.
    Text(String),
    /// Words that are counted through, such as months.
    List(Vec<String>),
    /// A form for each plural category of the language.
    Plural(Ordered<String>),
}

/// A language's file. What else is in it is for scripts.
#[derive(Clone, Debug, Deserialize)]
pub(crate) struct Catalog {
    texts: Ordered<Ordered<Form>>,
}

impl Catalog {
    /// Reads a file.
    pub(crate) fn parse(json: &str) -> Result<Self, String> {
        serde_json::from_str(json).map_err(|error| error.to_string())
    }

    /// Section, key and form of every text.
    pub(crate) fn entries(&self) -> impl Iterator<Item = (&str, &str, &Form)> {
        let sections = self.texts.0.iter();
        sections.flat_map(|(section, keys)| keys.0.iter().map(move |(key, form)| (&**section, &**key, form)))
    }

    /// "page.who", in order.
    pub(crate) fn names(&self) -> Vec<String> {
        self.entries().map(|(section, key, _)| [section, ".", key].concat()).collect()
    }

    /// A line a text, its forms divided by "|"; empty for those in sections that are not `said`.
    pub(crate) fn lines(&self, said: impl Fn(&str) -> bool) -> String {
        let line = |(section, _, form): (&str, &str, &Form)| {
            if said(section) { form.all().join("|") } else { String::new() }
        };
        self.entries().map(line).collect::<Vec<_>>().join("\n")
    }

    /// What keeps this file, of a language with these plural categories, from standing in for `english`.
    pub(crate) fn faults(&self, english: &Self, categories: &[&str]) -> Vec<String> {
        let (own, theirs) = (self.names(), english.names());
        let lacks = theirs.iter().filter(|name| !own.contains(name)).map(|name| ["lacks ", name].concat());
        let more = own.iter().filter(|name| !theirs.contains(name)).map(|name| ["has too much: ", name].concat());
        let mut faults: Vec<String> = lacks.chain(more).collect();
        if faults.is_empty() && own != theirs {
            faults.push("has another order than en.json".to_owned());
        }
        if !faults.is_empty() {
            return faults;
        }
        let pairs = self.entries().zip(english.entries());
        let fault = |((section, key, form), (.., model)): ((&str, &str, &Form), (&str, &str, &Form))| {
            Some(format!("{section}.{key} {}", form.fault(model, categories)?))
        };
        pairs.filter_map(fault).collect()
    }
}

impl Form {
    /// Its texts, in order.
    pub(crate) fn all(&self) -> Vec<&str> {
        match self {
            Self::Text(text) => vec![text],
            Self::List(words) => words.iter().map(String::as_str).collect(),
            Self::Plural(forms) => forms.0.iter().map(|(_, text)| text.as_str()).collect(),
        }
    }

    /// The names between braces, in order of the alphabet.
    pub(crate) fn placeholders(&self) -> BTreeSet<&str> {
        self.all().into_iter().flat_map(placeholders).collect()
    }

    fn fault(&self, model: &Self, categories: &[&str]) -> Option<String> {
        let fits = match (self, model) {
            (Self::Text(_), Self::Text(_)) => true,
            (Self::List(own), Self::List(theirs)) => own.len() == theirs.len(),
            (Self::Plural(own), Self::Plural(_)) => own.0.iter().map(|(category, _)| category).eq(categories),
            _ => false,
        };
        if !fits {
            return Some(format!("is no text, list or plural ({}) as in en.json", categories.join(", ")));
        }
        if self.all().iter().any(|text| text.trim().is_empty() || text.contains(['\n', '|'])) {
            return Some("is empty, or has a line break or \"|\" in it".to_owned());
        }
        // A form for one or two things may say so in a word; the last one is for any number.
        let last: BTreeSet<&str> = self.all().last().into_iter().flat_map(|text| placeholders(text)).collect();
        let (own, theirs) = (self.placeholders(), model.placeholders());
        let full = matches!(self, Self::List(_)) || last == theirs;
        (own != theirs || !full).then(|| format!("fills in {own:?}, and in English {theirs:?}"))
    }
}

fn placeholders(text: &str) -> impl Iterator<Item = &str> {
    text.split('{').skip(1).filter_map(|rest| Some(rest.split_once('}')?.0))
}

impl<'de, V: Deserialize<'de>> Deserialize<'de> for Ordered<V> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Pairs<V>(PhantomData<V>);
        impl<'de, V: Deserialize<'de>> Visitor<'de> for Pairs<V> {
            type Value = Ordered<V>;

            fn expecting(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
                formatter.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut pairs = Vec::new();
                while let Some(pair) = map.next_entry()? {
                    pairs.push(pair);
                }
                Ok(Ordered(pairs))
            }
        }
        deserializer.deserialize_map(Pairs(PhantomData))
    }
}
