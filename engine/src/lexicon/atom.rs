//! Words that rules name, as numbers: whether a word of a text is one of a rule's is told by comparing integers.
//!
//! The compiler looks each word of a rule up in `rule_words.txt`; the words of a text are looked up once, when it is
//! cut, through a table that the first look-up builds.

use super::key::key;
use super::packed::{Packed, packed};
use std::sync::OnceLock;

/// Lists the words that the rules name, in small letters.
const FILE: &str = include_str!("rule_words.txt");

const PACKED: Packed = packed!(FILE);

/// How many words there are.
const COUNT: usize = count(FILE.as_bytes());

/// Where each word starts in the file.
const STARTS: &[u16; COUNT] = &starts(FILE.as_bytes());

/// A word that a rule names, and how it is written: equal for equal texts. All that no rule names is [`Atom::OTHER`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Atom(u16);

/// How a word is written, in the two lowest bits of its atom.
#[derive(Clone, Copy)]
pub(crate) enum Letters {
    /// "that", "’s", ","
    Small,
    /// "That", "A"
    Capital,
    /// "THAT", "A.M."
    Capitals,
    /// "tHat"
    Mixed,
}

impl Atom {
    /// Any word that no rule names.
    pub(crate) const OTHER: Self = Self(0);

    /// No word: what is beyond either end of a text.
    pub(crate) const NONE: Self = Self(1 << BITS);

    /// The atom of `word`, which a rule names. For constants: it fails to compile where the list lacks the word.
    pub(crate) const fn named(word: &str) -> Self {
        if word.is_empty() {
            return Self::NONE;
        }
        match (letters(word.as_bytes()), number(word.as_bytes())) {
            (Letters::Mixed, _) => refuse(word, " has small and large letters mixed: compare it as a text"),
            (_, None) => refuse(word, " has no line in engine/src/lexicon/rule_words.txt"),
            (letters, Some(number)) => Self((number + FIRST) << BITS | letters as u16),
        }
    }

    /// The atom of a word of `length` bytes with the hash `key`, written in `letters`.
    ///
    /// No text is compared, as in the tagger's dictionary: of some seventeen million other words of a length about
    /// one has the hash of a word that rules name.
    pub(super) fn of(key: u32, length: usize, letters: Letters) -> Self {
        table().number(key, length).map_or(Self::OTHER, |number| Self((number + FIRST) << BITS | letters as u16))
    }

    /// Whether it is one of `words`.
    #[cfg_attr(target_family = "wasm", inline(never))]
    pub(crate) fn is(self, words: &[Self]) -> bool {
        // Half of the words of a text: no rule names them.
        self != Self::OTHER && words.contains(&self)
    }

    /// Whether it is one of `words`, which are in small letters, in whatever case it is written.
    #[cfg_attr(target_family = "wasm", inline(never))]
    pub(crate) fn is_any(self, words: &[Self]) -> bool {
        self.lower().is(words)
    }

    /// The same word in small letters.
    #[inline]
    pub(crate) fn lower(self) -> Self {
        Self(self.0 >> BITS << BITS)
    }
}

/// The bits that say how a word is written.
const BITS: u32 = 2;

/// The number of the list's first word: one stands for no word, and one for every word that is not listed.
const FIRST: u16 = 2;

/// Words that a rule names: `words!["that", "who"]`, each in small letters, with a capital or in capitals.
macro_rules! words {
    ($($word:literal),* $(,)?) => {
        const { &[$($crate::lexicon::Atom::named($word)),*] }
    };
}

/// A word that a rule names: `word!("of")`.
macro_rules! word {
    ($word:literal) => {
        const { $crate::lexicon::Atom::named($word) }
    };
}

/// The words of the list, in order.
pub(super) fn each(mut see: impl FnMut(&str)) {
    PACKED.each(|word, _| see(word));
}

/// The words by their hashes: each at its own or in the next free place.
struct Table(Box<[Slot]>);

#[derive(Clone, Copy, Default)]
struct Slot {
    key: u32,
    /// One past the number of the word; 0 where none is.
    after: u16,
    /// Tells words with one apostrophe from those with the other, which have the same hash.
    length: u8,
}

/// At least half of the slots stay free.
const SLOTS: usize = (2 * COUNT).next_power_of_two();

/// A function of the list alone: that it is kept changes nothing that anybody sees.
fn table() -> &'static Table {
    static TABLE: OnceLock<Table> = OnceLock::new();
    TABLE.get_or_init(Table::new)
}

impl Table {
    fn new() -> Self {
        let mut slots: Box<[Slot]> = [Slot::default(); SLOTS].into();
        let mut after = 0;
        each(|word| {
            after += 1;
            let key = key(word.as_bytes());
            let mut at = key as usize % SLOTS;
            while slots[at].after != 0 {
                at = (at + 1) % SLOTS;
            }
            slots[at] = Slot { key, after, length: word.len() as u8 };
        });
        Self(slots)
    }

    /// The number of the word of `length` bytes with the hash `key`, in whatever case it is written.
    fn number(&self, key: u32, length: usize) -> Option<u16> {
        let mut at = key as usize % SLOTS;
        loop {
            let slot = self.0[at % SLOTS];
            let number = slot.after.checked_sub(1)?;
            if slot.key == key && usize::from(slot.length) == length {
                return Some(number);
            }
            at += 1;
        }
    }
}

/// How `word` is written.
pub(crate) const fn letters(word: &[u8]) -> Letters {
    let (mut large, mut small, mut at) = (0, 0, 0);
    while at < word.len() {
        large += word[at].is_ascii_uppercase() as usize;
        small += word[at].is_ascii_lowercase() as usize;
        at += 1;
    }
    match (large, small) {
        (0, _) => Letters::Small,
        (1, _) if word[0].is_ascii_uppercase() => Letters::Capital,
        (_, 0) => Letters::Capitals,
        _ => Letters::Mixed,
    }
}

/// The number of `word`, in whatever case it is written, by halving the list.
const fn number(word: &[u8]) -> Option<u16> {
    let (mut low, mut high) = (0, COUNT);
    while low < high {
        let middle = (low + high) / 2;
        match order(FILE.as_bytes(), STARTS[middle] as usize, word) {
            0 => return Some(middle as u16),
            1 => high = middle,
            _ => low = middle + 1,
        }
    }
    None
}

/// 0 where the line of `file` at `start` is `word` in small letters, 1 where it comes behind it, -1 where before.
const fn order(file: &[u8], start: usize, word: &[u8]) -> i8 {
    let mut at = 0;
    loop {
        let (listed, wanted) = (file[start + at], if at < word.len() { word[at].to_ascii_lowercase() } else { b'\n' });
        if listed != wanted {
            return if listed > wanted { 1 } else { -1 };
        }
        if listed == b'\n' {
            return 0;
        }
        at += 1;
    }
}

const fn count(file: &[u8]) -> usize {
    let (mut count, mut at) = (0, 0);
    while at < file.len() {
        count += (file[at] == b'\n') as usize;
        at += 1;
    }
    count
}

const fn starts(file: &[u8]) -> [u16; COUNT] {
    assert!(COUNT + (FIRST as usize) < 1 << (u16::BITS - BITS), "more words than an atom can count");
    let (mut starts, mut count, mut at) = ([0; COUNT], 0, 0);
    while at < file.len() {
        if file[at] == b'\n' {
            count += 1;
            if count < COUNT {
                starts[count] = at as u16 + 1;
            }
        }
        at += 1;
    }
    starts
}

/// Ends the compilation with `word` and what is wrong with it.
const fn refuse(word: &str, reason: &str) -> ! {
    let (mut message, mut to) = ([b' '; 120], 0);
    let parts = [word.as_bytes(), reason.as_bytes()];
    while to < message.len() && to < parts[0].len() + parts[1].len() {
        message[to] = if to < parts[0].len() { parts[0][to] } else { parts[1][to - parts[0].len()] };
        to += 1;
    }
    match std::str::from_utf8(&message) {
        Ok(message) => panic!("{}", message),
        Err(_) => panic!("a word of a rule is not listed"),
    }
}

#[cfg(test)]
mod tests;
