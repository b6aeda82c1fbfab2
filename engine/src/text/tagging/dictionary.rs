//! Which parts of speech a word can be, from the lexicon: a hash table that the first look-up builds. It compares
//! hashes in place of words.

use crate::lexicon::packed::Packed;
use crate::lexicon::{key, packed};
use crate::text::Tag;
use std::sync::OnceLock;

/// The parts of speech that a word can be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Class(u32);

impl Class {
    pub(super) const NONE: Self = Self(0);

    pub(super) const fn of(first: Tag, others: &[Tag]) -> Self {
        let mut bits = 1 << first as u32;
        let mut at = 0;
        while at < others.len() {
            bits |= 1 << others[at] as u32;
            at += 1;
        }
        Self((first as u32) << 24 | bits)
    }

    /// The likeliest of them, for who knows no context.
    pub(super) fn first(self) -> Tag {
        Tag::ALL[(self.0 >> 24) as usize % Tag::ALL.len()]
    }

    pub(super) fn can_be(self, tag: Tag) -> bool {
        self.0 >> tag as u32 & 1 == 1
    }

    pub(super) fn is_one(self) -> bool {
        (self.0 & 0xff_ffff).is_power_of_two()
    }

    /// What is one or the other; the first of `self` comes first.
    pub(super) fn or(self, other: Self) -> Self {
        Self(self.0 | other.bits())
    }

    /// A bit a tag, by its place in [`Tag::ALL`].
    pub(super) fn bits(self) -> u32 {
        self.0 & 0xff_ffff
    }

    /// The class `word` has in the lexicon, in whatever case it is written.
    pub(super) fn listed(word: &[u8]) -> Option<Self> {
        table().get(key(word))
    }

    /// The same, where the word's hash is at hand.
    pub(super) fn of_key(key: u32) -> Option<Self> {
        table().get(key)
    }
}

/// Words with the letters of their parts of speech, the likeliest first.
const TAGS: Packed = packed!(include_str!("../../lexicon/tags.txt"));

/// Nearly twice the words of the lexicon, so that a search is short.
const SLOTS: usize = 1 << 13;

/// A slot is a fingerprint of the word and, above it, its class; 0 where none is.
struct Table {
    slots: Box<[u64]>,
}

/// A function of the lexicon alone: that it is kept changes nothing that anybody sees.
fn table() -> &'static Table {
    static TABLE: OnceLock<Table> = OnceLock::new();
    TABLE.get_or_init(|| Table::new(&TAGS))
}

impl Table {
    fn new(tags: &Packed) -> Self {
        let mut slots = vec![0; SLOTS].into_boxed_slice();
        tags.each(|word, letters| {
            let word = key(word.as_bytes());
            let mut slot = word as usize % SLOTS;
            while slots[slot] != 0 {
                slot = (slot + 1) % SLOTS;
            }
            slots[slot] = u64::from(class_of(letters).0) << 32 | u64::from(word);
        });
        Self { slots }
    }

    fn get(&self, word: u32) -> Option<Class> {
        let mut slot = word as usize % SLOTS;
        while self.slots[slot] != 0 {
            if self.slots[slot] as u32 == word {
                return Some(Class((self.slots[slot] >> 32) as u32));
            }
            slot = (slot + 1) % SLOTS;
        }
        None
    }
}

/// The class whose tags are `letters`, the likeliest first.
fn class_of(letters: &str) -> Class {
    let mut tags = letters.bytes().map(tag_of);
    let first = tags.next().unwrap_or(Tag::Other);
    Class::of(first, &tags.collect::<Vec<_>>())
}

/// The letters of the lexicon's second column.
fn tag_of(letter: u8) -> Tag {
    match letter {
        b'N' => Tag::Noun,
        b'H' => Tag::ProperNoun,
        b'O' => Tag::Pronoun,
        b'D' => Tag::Determiner,
        b'A' => Tag::Adjective,
        b'R' => Tag::Adverb,
        b'U' => Tag::Number,
        b'I' => Tag::Preposition,
        b'C' => Tag::Conjunction,
        b'B' => Tag::Subordinator,
        b'T' => Tag::Particle,
        b'M' => Tag::Modal,
        b'X' => Tag::Auxiliary,
        b'V' => Tag::Verb,
        b'S' => Tag::VerbS,
        b'P' => Tag::VerbPast,
        b'Q' => Tag::VerbParticiple,
        b'G' => Tag::VerbIng,
        b'\'' => Tag::Possessive,
        b'J' => Tag::Interjection,
        _ => Tag::Other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_of_the_lexicon_is_found_with_its_own_class() {
        TAGS.each(|word, tags| {
            assert!(tags.bytes().all(|letter| tag_of(letter) != Tag::Other), "{word}: {tags} has an unknown letter");
            assert_eq!(Class::listed(word.as_bytes()), Some(class_of(tags)), "{word}");
        });
    }

    #[test]
    fn case_and_the_kind_of_apostrophe_make_no_difference() {
        assert_eq!(Class::listed("THE".as_bytes()), Class::listed("the".as_bytes()));
        assert_eq!(Class::listed("n’t".as_bytes()), Class::listed("n't".as_bytes()));
        assert_eq!(Class::listed("qwxz".as_bytes()), None);
    }
}
