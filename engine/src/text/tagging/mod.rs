//! Gives every word its part of speech.

mod dictionary;
mod morphology;
mod rules;

use super::{Sentence, Shape, Tag, Word};
use dictionary::Class;

/// Tags `words`, sentence by sentence, from left to right.
pub(super) fn tag(text: &str, words: &mut [Word], sentences: &[Sentence]) {
    let mut classes: Vec<Class> = Vec::new();
    for sentence in sentences {
        let words = &mut words[sentence.words.clone()];
        let title_case = is_title_case(words);
        classes.clear();
        classes.extend(words.iter().enumerate().map(|(at, word)| {
            let first = at == 0 || words[at - 1].shape == Shape::Mark;
            class(text, word, words.get(at + 1), first, title_case)
        }));
        for at in 0..words.len() {
            words[at].tag = rules::choose(text, words, &classes, at);
        }
    }
}

/// What `word` can be where it stands. Where every word may be written with a capital, a capital shows no name.
fn class(text: &str, word: &Word, next: Option<&Word>, first: bool, title_case: bool) -> Class {
    let name = Class::of(Tag::ProperNoun, &[]);
    let form = word.span.of(text).as_bytes();
    match word.shape {
        Shape::Mark if form == b"&" => Class::of(Tag::Conjunction, &[]),
        Shape::Mark => Class::of(Tag::Mark, &[]),
        Shape::Number if is_plain_number(form) => Class::of(Tag::Number, &[]),
        Shape::Number => Class::of(Tag::Adjective, &[Tag::Noun]),
        Shape::Clitic => Class::listed(form).unwrap_or(Class::of(Tag::Possessive, &[])),
        Shape::Lower => morphology::class(form).0,
        Shape::Capital if first || title_case => {
            let (class, known) = morphology::class(form);
            let in_name = class.first() == Tag::Noun && next.is_some_and(|next| next.shape == Shape::Capital);
            if known && (title_case || !in_name) { class } else { name }
        }
        Shape::Capital if matches!(form, b"I") => Class::of(Tag::Pronoun, &[]),
        Shape::Capital => match Class::listed(form) {
            Some(class) if class.first() == Tag::Adjective && class.bits().count_ones() < 3 => class,
            _ => name,
        },
        Shape::Upper | Shape::Mixed => match form {
            b"a.m." | b"p.m." => Class::of(Tag::Noun, &[]),
            _ => name,
        },
    }
}

fn is_plain_number(form: &[u8]) -> bool {
    let letters = form.iter().filter(|byte| byte.is_ascii_alphabetic()).count();
    let ordinal = letters == 2 && matches!(form, [.., b's', b't'] | [.., b'n' | b'r', b'd'] | [.., b't', b'h']);
    letters == 0 || letters <= 2 && !form.contains(&b'-') && !ordinal
}

/// Whether most longer words have a capital, as in an American headline.
pub(super) fn is_title_case(words: &[Word]) -> bool {
    let long = |word: &&Word| word.span.len() > 3;
    let capital = words.iter().filter(long).filter(|word| word.shape == Shape::Capital).count();
    let lower = words.iter().filter(long).filter(|word| word.shape == Shape::Lower).count();
    capital > 2 && capital > 2 * lower
}

#[cfg(test)]
mod tests;
