//! What the tagger sees of a word by itself.

use super::dictionary::Class;
use super::morphology;
use crate::text::{Shape, Tag, Word};

/// What the tagger sees of a word by itself.
#[derive(Clone, Copy, Debug)]
pub(super) struct Sight {
    /// What it can be.
    pub(super) class: Class,
    /// A hash of it in small letters.
    pub(super) key: u32,
    /// Its last three letters.
    pub(super) suffix: u32,
    /// How it is written.
    pub(super) kind: Kind,
    /// Whether the lexicon knows it or its stem.
    pub(super) known: bool,
    /// Whether it knows it as more than a name.
    pub(super) common: bool,
}

/// How a word is written, where that matters to the tagger.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Outside,
    Lower,
    Capital,
    /// A capital that its place may account for: at the start of a sentence or after a mark.
    First,
    /// A capital in a line where every word has one.
    Title,
    Upper,
    Number,
    Clitic,
    Mark,
}

impl Sight {
    pub(super) const OUTSIDE: Self =
        Self { class: Class::NONE, key: 0, suffix: 0, kind: Kind::Outside, known: false, common: false };

    /// `word` as it stands after `before`.
    pub(super) fn of(text: &str, word: &Word, before: Option<&Word>, title_case: bool) -> Self {
        let form = word.span().bytes_of(text);
        let first = || before.is_none_or(|before| before.shape == Shape::Mark && before.span().bytes_of(text) != b",");
        let kind = match word.shape {
            Shape::Lower => Kind::Lower,
            _ if form == b"I" => Kind::Lower,
            Shape::Capital if title_case => Kind::Title,
            Shape::Capital if first() => Kind::First,
            Shape::Capital => Kind::Capital,
            Shape::Upper | Shape::Mixed => Kind::Upper,
            Shape::Number => Kind::Number,
            Shape::Clitic => Kind::Clitic,
            Shape::Mark => Kind::Mark,
        };
        let last = match *form {
            [.., third, second, last] => [0, third, second, last],
            [second, last] => [0, 0, second, last],
            [last] => [0, 0, 0, last],
            [] => [0; 4],
        };
        let suffix = u32::from_be_bytes(last.map(|letter| letter.to_ascii_lowercase()));
        let key = word.key;
        let (by_form, known) = match kind {
            Kind::Mark | Kind::Number => (Class::NONE, false),
            _ => morphology::class(form, key),
        };
        let common = known && by_form.first() != Tag::ProperNoun;
        Self { class: class(form, kind, by_form, known), key, suffix, kind, known, common }
    }
}

const OPEN: Class = Class::of(Tag::Noun, &[Tag::Adjective, Tag::Verb, Tag::VerbS, Tag::VerbPast, Tag::VerbIng]);

fn class(form: &[u8], kind: Kind, by_form: Class, known: bool) -> Class {
    let name = Class::of(Tag::ProperNoun, &[]);
    match kind {
        Kind::Mark if form == b"&" => Class::of(Tag::Conjunction, &[]),
        Kind::Mark | Kind::Outside => Class::of(Tag::Mark, &[]),
        Kind::Number if is_plain_number(form) => Class::of(Tag::Number, &[]),
        Kind::Number => Class::of(Tag::Adjective, &[Tag::Noun]),
        Kind::Clitic => Class::listed(form).unwrap_or(Class::of(Tag::Possessive, &[])),
        Kind::Lower => by_form,
        Kind::First | Kind::Title => match by_form {
            class if known && class.bits() & OPEN.bits() == 0 => class,
            class if known && kind == Kind::First && Class::listed(form).is_none() => class,
            class => class.or(name),
        },
        Kind::Capital => match by_form {
            class if known => class.or(name),
            _ if form.ends_with(b"ian") || form.ends_with(b"ese") || form.ends_with(b"ish") => {
                Class::of(Tag::Adjective, &[Tag::ProperNoun, Tag::Noun])
            }
            _ => name,
        },
        Kind::Upper => match form {
            b"a.m." | b"p.m." => Class::of(Tag::Noun, &[]),
            _ => Class::listed(form).unwrap_or(Class::of(Tag::Noun, &[])).or(name),
        },
    }
}

fn is_plain_number(form: &[u8]) -> bool {
    let letters = form.iter().filter(|byte| byte.is_ascii_alphabetic()).count();
    let ordinal = letters == 2 && matches!(form, [.., b's', b't'] | [.., b'n' | b'r', b'd'] | [.., b't', b'h']);
    letters == 0 || letters <= 2 && !form.contains(&b'-') && !ordinal
}
