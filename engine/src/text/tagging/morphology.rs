//! Which parts of speech a word can be, by its ending, where the lexicon does not list it.

use super::dictionary::Class;
use crate::lexicon::{self, LetterHash};
use crate::text::Tag::{self, *};

/// What `word`, whose hash is `key`, can be, in whatever case it is written, and whether the lexicon knows it or its stem.
pub(super) fn class(word: &[u8], key: u32) -> (Class, bool) {
    if let Some(class) = Class::of_key(key) {
        return (class, true);
    }
    let lower = Ending::of(word);
    if let Some(class) = inflected(word, &lower) {
        return (class, true);
    }
    if let Some(class) = last_part(word) {
        return (class, false);
    }
    (by_ending(&lower), false)
}

/// The last letters of a word behind its first two, in small letters; an ending has two others before it at least.
struct Ending([u8; 5]);

impl Ending {
    fn of(word: &[u8]) -> Self {
        let mut letters = [0; 5];
        for (to, from) in letters.iter_mut().rev().zip(word.iter().skip(2).rev()) {
            *to = from.to_ascii_lowercase();
        }
        Self(letters)
    }

    /// Whether the word ends so. Most endings are told by their last letter to be another one.
    #[inline]
    fn is(&self, ending: &str) -> bool {
        self.0.last() == ending.as_bytes().last() && self.0.ends_with(ending.as_bytes())
    }

    fn is_any(&self, endings: &[&str]) -> bool {
        endings.iter().any(|ending| self.is(ending))
    }
}

/// "talks", "announced", "stopping" by "talk", "announce", "stop".
fn inflected(word: &[u8], ending: &Ending) -> Option<Class> {
    let (cut, of_verb): (usize, fn(Class) -> Class) = match () {
        () if ending.is("ing") => (3, |_| Class::of(VerbIng, &[Noun, Adjective])),
        () if ending.is("ed") => (2, |_| Class::of(VerbPast, &[VerbParticiple, Adjective])),
        () if ending.is("'s") => return None,
        () if ending.is("s") && !ending.is("ss") => (1, third_person),
        () if ending.is("ly") => return adverb(word),
        () => return None,
    };
    let stem = &word[..word.len() - cut];
    let found = verb(stem, cut)?;
    Some(of_verb(found))
}

fn third_person(base: Class) -> Class {
    match (base.first(), base.can_be(Verb), base.can_be(Noun)) {
        (Noun, true, _) => Class::of(Noun, &[VerbS]),
        (_, true, true) => Class::of(VerbS, &[Noun]),
        (_, true, false) => Class::of(VerbS, &[]),
        _ => Class::of(Noun, &[]),
    }
}

fn adverb(word: &[u8]) -> Option<Class> {
    let adjective = |stem: &[u8]| Class::listed(stem).is_some_and(|class| class.can_be(Adjective));
    adjective(&word[..word.len() - 2]).then_some(Class::of(Adverb, &[]))
}

/// The base of the verb (or, before "s", the noun) whose form stood before an ending of `cut` letters.
fn verb(stem: &[u8], cut: usize) -> Option<Class> {
    let listed = |key: u32| Class::of_key(key).filter(|class| class.can_be(Verb) || cut == 1 && class.can_be(Noun));
    let base = |word: &[u8]| listed(lexicon::key(word));
    // No verb is longer.
    let with = |stem: &[u8], mut hash: LetterHash, letter: u8| {
        hash.add(letter);
        (stem.len() < 24).then(|| listed(hash.key())).flatten()
    };
    let (&last, before) = stem.split_last()?;
    let doubled = cut > 1 && before.last() == Some(&last);
    let hash = LetterHash::of(stem);
    let found = listed(hash.key()).or_else(|| if cut > 1 { with(stem, hash, b'e') } else { None });
    let with_y = |stem: &[u8]| with(stem, LetterHash::of(stem), b'y');
    match (last.to_ascii_lowercase(), cut) {
        (b'i', 2) => with_y(before),
        (b'e', 1) if before.last() == Some(&b'i') => found.or_else(|| with_y(&before[..before.len() - 1])),
        (b'e', 1) => found.or_else(|| base(before)),
        (b'k', _) if before.last() == Some(&b'c') => found.or_else(|| base(before)),
        _ if doubled => found.or_else(|| base(before)),
        _ => found,
    }
}

/// "peace-talks" as "talks"; what describes a noun to come ("three-hour", "Kremlin-backed") is an adjective.
fn last_part(word: &[u8]) -> Option<Class> {
    let at = word.iter().rposition(|&byte| byte == b'-')?;
    let (class, _) = class_of_part(&word[at + 1..]);
    Some(match class.first() {
        Verb | VerbS | VerbPast | VerbParticiple | VerbIng | Adjective => Class::of(Adjective, &[Noun]),
        _ if word.first().is_some_and(u8::is_ascii_digit) => Class::of(Adjective, &[Noun]),
        _ => Class::of(Noun, &[Adjective]),
    })
}

fn class_of_part(part: &[u8]) -> (Class, bool) {
    match Class::listed(part) {
        Some(class) => (class, true),
        None => {
            let ending = Ending::of(part);
            inflected(part, &ending).map_or_else(|| (by_ending(&ending), false), |class| (class, true))
        }
    }
}

fn by_ending(ending: &Ending) -> Class {
    const RULES: &[(&[&str], Tag, &[Tag])] = &[
        (&["ing"], VerbIng, &[Noun, Adjective]),
        (&["ed"], VerbPast, &[VerbParticiple, Adjective]),
        (&["ly"], Adverb, &[Adjective]),
        (&["tion", "sion", "ment", "ness", "ity", "ship", "ism", "ence", "ance", "hood", "logy", "cy"], Noun, &[]),
        (&["ious", "eous", "ous", "less", "able", "ible", "ful", "ical", "ish", "esque"], Adjective, &[]),
        (&["ize", "ise", "ify"], Verb, &[Noun]),
        (&["ive", "ic", "al", "ary", "ian", "ant", "ent"], Adjective, &[Noun]),
        (&["ward", "wards", "wise"], Adverb, &[Adjective]),
        (&["ss", "us", "is"], Noun, &[]),
        (&["s"], Noun, &[VerbS]),
    ];
    let rule = RULES.iter().find(|(endings, ..)| ending.is_any(endings));
    rule.map_or(Class::of(Noun, &[Adjective, Verb]), |(_, first, others)| Class::of(*first, others))
}
