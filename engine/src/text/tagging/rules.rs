//! Chooses among what a word can be, by the words around it.

use super::dictionary::Class;
use crate::text::{Shape, Tag, Tag::*, Word};

/// The tag of the word `at`; the words before it have theirs.
pub(super) fn choose(text: &str, words: &[Word], classes: &[Class], at: usize) -> Tag {
    let class = classes[at];
    if class.is_one() {
        return class.first();
    }
    let next = classes.get(at + 1).copied().unwrap_or(Class::NONE);
    let form = words[at].span.of(text);
    let before = before(words, at);
    match form {
        "to" => {
            if next.can_be(Verb) || next.first() == Adverb {
                Particle
            } else {
                Preposition
            }
        }
        "that" => that(before, next),
        _ if words[at].shape == Shape::Clitic => clitic(form, before, next),
        _ if class.can_be(Subordinator) && class.can_be(Preposition) => {
            if next.first() == Pronoun && !next.can_be(Determiner) { Subordinator } else { Preposition }
        }
        _ if class.can_be(Preposition) && class.can_be(Particle) => {
            if starts_noun(next) || next.can_be(Determiner) {
                Preposition
            } else {
                Particle
            }
        }
        _ if class.can_be(Determiner) => {
            if starts_noun(next) && class.can_be(Determiner) {
                Determiner
            } else {
                without_determiner(class)
            }
        }
        _ => open(class, before, next),
    }
}

/// The last tag before the word `at` that decides what it can be: adverbs and negations are looked over.
fn before(words: &[Word], at: usize) -> Tag {
    let mut last = words[..at].iter().rev().take(4).map(|word| word.tag);
    last.find(|&tag| tag != Adverb).unwrap_or(Mark)
}

fn that(before: Tag, next: Class) -> Tag {
    match before {
        Noun | ProperNoun | Pronoun if !starts_noun(next) => Pronoun,
        Preposition | Mark if starts_noun(next) => Determiner,
        Preposition => Pronoun,
        _ => Subordinator,
    }
}

fn clitic(form: &str, before: Tag, next: Class) -> Tag {
    let s = form.ends_with(['s', 'S']) || form.len() == '’'.len_utf8() || form == "'";
    match before {
        _ if !s => {
            if form.ends_with(['l', 'L', 'd', 'D']) {
                Modal
            } else if form.ends_with('t') {
                Particle
            } else {
                Auxiliary
            }
        }
        Pronoun => Auxiliary,
        _ if next.first() == Determiner || next.first() == VerbIng || next.first() == Particle => Auxiliary,
        _ => Possessive,
    }
}

fn starts_noun(class: Class) -> bool {
    matches!(class.first(), Noun | ProperNoun | Adjective | Number) || class.can_be(Noun) && !class.can_be(Preposition)
}

fn without_determiner(class: Class) -> Tag {
    if class.first() != Determiner {
        return class.first();
    }
    if class.can_be(Pronoun) { Pronoun } else { Determiner }
}

fn open(class: Class, before: Tag, next: Class) -> Tag {
    let after: &[Tag] = match before {
        Particle | Modal => &[Verb, Auxiliary],
        Determiner | Possessive | Adjective | Number if starts_noun(next) => &[Adjective, Noun, Number],
        Determiner | Possessive | Adjective | Number => &[Noun, Adjective, Number],
        Auxiliary if starts_noun(next) => &[Adverb, VerbIng, VerbParticiple, Adjective, Noun],
        Auxiliary => &[Adverb, VerbParticiple, VerbIng, Adjective, Noun],
        Preposition if starts_noun(next) => &[Adjective, VerbIng, Noun],
        Preposition => &[Noun, VerbIng, Adjective],
        Verb | VerbS | VerbPast | VerbParticiple | VerbIng if starts_noun(next) => &[Adjective, Adverb],
        Noun | ProperNoun | Pronoun if next.first() != Preposition || class.first() != Noun => {
            &[Auxiliary, Modal, VerbS, VerbPast, Verb, Adverb]
        }
        _ => &[],
    };
    if before == Noun && matches!(class.first(), Noun | Adjective) {
        return class.first();
    }
    after.iter().copied().find(|&tag| class.can_be(tag)).unwrap_or(class.first())
}
