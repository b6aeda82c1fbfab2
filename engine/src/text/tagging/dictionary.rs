//! Which parts of speech a word can be, from the lexicon: a hash table that the compiler builds, so that neither a
//! start nor an article pays for it. It holds fingerprints in place of the words, which weighs less than their text.

use crate::lexicon::{key, key_within};
use crate::text::Tag;

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
        TABLE.get(key(word))
    }

    /// The same, where the word's hash is at hand.
    pub(super) fn of_key(key: u32) -> Option<Self> {
        TABLE.get(key)
    }
}

const SLOTS: usize = 1 << 13;

struct Table {
    fingerprints: [u16; SLOTS],
    classes: [u32; SLOTS],
}

static TABLE: Table = Table::new(include_bytes!("../../lexicon/tags.txt"));

impl Table {
    const fn new(lines: &[u8]) -> Self {
        let mut table = Self { fingerprints: [0; SLOTS], classes: [0; SLOTS] };
        let (mut at, mut start, mut word) = (0, 0, 0);
        while at < lines.len() {
            match lines[at] {
                b'\t' => (word, start) = (key_within(lines, start, at), at + 1),
                b'\n' => {
                    let mut slot = word as usize % SLOTS;
                    while table.classes[slot] != 0 {
                        slot = (slot + 1) % SLOTS;
                    }
                    table.fingerprints[slot] = (word >> 16) as u16;
                    table.classes[slot] = class_of(lines, start, at);
                    start = at + 1;
                }
                _ => {}
            }
            at += 1;
        }
        table
    }

    fn get(&self, word: u32) -> Option<Class> {
        let mut slot = word as usize % SLOTS;
        while self.classes[slot] != 0 {
            if self.fingerprints[slot] == (word >> 16) as u16 {
                return Some(Class(self.classes[slot]));
            }
            slot = (slot + 1) % SLOTS;
        }
        None
    }
}

const fn class_of(lines: &[u8], start: usize, end: usize) -> u32 {
    let mut class = (tag_of(lines[start]) as u32) << 24;
    let mut at = start;
    while at < end {
        class |= 1 << tag_of(lines[at]) as u32;
        at += 1;
    }
    class
}

/// The letters of the lexicon's second column.
const fn tag_of(letter: u8) -> Tag {
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
        _ => panic!("no such letter for a part of speech"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon::List;

    #[test]
    fn every_word_of_the_lexicon_is_found_with_its_own_class() {
        for (word, tags) in List::new(include_str!("../../lexicon/tags.txt"), &[]).entries() {
            let class = class_of(tags.as_bytes(), 0, tags.len());
            assert_eq!(Class::listed(word.as_bytes()), Some(Class(class)), "{word}");
        }
    }

    #[test]
    fn case_and_the_kind_of_apostrophe_make_no_difference() {
        assert_eq!(Class::listed("THE".as_bytes()), Class::listed("the".as_bytes()));
        assert_eq!(Class::listed("n’t".as_bytes()), Class::listed("n't".as_bytes()));
        assert_eq!(Class::listed("qwxz".as_bytes()), None);
    }
}
