//! A sorted list of words in one string, found by a hash table. The first look-up unpacks the one and builds the other:
//! a reader downloads the words and not the table, which would weigh as much.

use super::filter::Lists;
use super::key::key;
use super::packed::Packed;
use std::sync::OnceLock;

/// Lines sorted by their bytes, each a key or a key, a tab and a value.
#[derive(Debug)]
pub struct List {
    packed: Packed,
    /// Which bit of the filter tells of it; 0 for a list that the filter does not know.
    bit: u32,
    /// A function of the packed list alone: that it is kept changes nothing that anybody sees.
    table: OnceLock<Table>,
}

#[derive(Debug)]
struct Table {
    lines: String,
    /// Every line, at its key's hash or in the next free place; empty where none is.
    slots: Box<[Line]>,
}

/// Where a line stands, without the break that ends it.
#[derive(Clone, Copy, Debug, Default)]
struct Line {
    start: u16,
    end: u16,
}

impl List {
    /// A list over lines sorted by key; `bit` is its own in the filter, or 0 where the filter does not know it.
    pub const fn new(packed: Packed, bit: u32) -> Self {
        Self { packed, bit, table: OnceLock::new() }
    }

    /// Its bit in the filter.
    pub(super) fn bit(&self) -> u32 {
        self.bit
    }

    /// Whether it is among `lists`, those that may hold a word: a glance that spares most look-ups.
    #[inline]
    pub fn is_among(&self, lists: Lists) -> bool {
        self.bit == 0 || lists.have(self.bit)
    }

    fn table(&self) -> &Table {
        self.table.get_or_init(|| Table::new(&self.packed))
    }

    /// Its words, in order.
    pub(super) fn words(&self) -> impl Iterator<Item = &str> {
        let lines = &self.table().lines;
        let mut start = 0;
        std::iter::from_fn(move || {
            let line = value_from(lines.get(start..).filter(|rest| !rest.is_empty())?);
            start += line.len() + 1;
            Some(word(line))
        })
    }

    /// Whether `key` is listed.
    #[cfg_attr(target_family = "wasm", inline(never))]
    pub fn contains(&'static self, key: &str) -> bool {
        self.get(key).is_some()
    }

    /// The value of `key`, empty where the line has none; `None` where the key is not listed.
    #[cfg_attr(target_family = "wasm", inline(never))]
    pub fn get(&'static self, key: &str) -> Option<&'static str> {
        self.get_hashed(self::key(key.as_bytes()), key)
    }

    /// The same where the [`key`](fn@key) of `word` is at hand.
    #[cfg_attr(target_family = "wasm", inline(never))]
    pub fn get_hashed(&'static self, key: u32, word: &str) -> Option<&'static str> {
        if self.is_among(Lists::of(key)) { self.search_exact(key, word.as_bytes()) } else { None }
    }

    /// The value of `word` in small letters, in whatever case it is written.
    #[cfg_attr(target_family = "wasm", inline(never))]
    pub fn get_lower(&'static self, word: &str) -> Option<&'static str> {
        self.get_lower_hashed(key(word.as_bytes()), word)
    }

    /// The same where the [`key`](fn@key) of `word` is at hand.
    pub fn get_lower_hashed(&'static self, key: u32, word: &str) -> Option<&'static str> {
        if !word.is_ascii() {
            return self.get(&word.to_lowercase());
        }
        if self.is_among(Lists::of(key)) { self.search_lower(key, word.as_bytes()) } else { None }
    }

    /// The value of `word`, which is in ASCII and whose [`key`](fn@key) is at hand, in whatever case it is written;
    /// for who knows that the list may hold it.
    pub fn search_lower(&'static self, key: u32, word: &[u8]) -> Option<&'static str> {
        self.search(key, word.len(), |listed| {
            listed.iter().zip(word).all(|(&one, other)| one == other.to_ascii_lowercase())
        })
    }

    /// The same as it is written, in whatever letters.
    pub fn search_exact(&'static self, key: u32, word: &[u8]) -> Option<&'static str> {
        self.search(key, word.len(), |listed| listed == word)
    }

    /// The same without a glance at the filter, which has all lists with it: for who cuts texts, asks seldom, and may be
    /// in a module that has no need of the others.
    pub fn get_lower_alone(&'static self, word: &str) -> Option<&'static str> {
        if word.is_ascii() {
            return self.search_lower(key(word.as_bytes()), word.as_bytes());
        }
        let word = word.to_lowercase();
        self.search_exact(key(word.as_bytes()), word.as_bytes())
    }

    /// Whether `word` is listed in small letters, in whatever case it is written.
    pub fn contains_lower(&'static self, word: &str) -> bool {
        self.get_lower(word).is_some()
    }

    /// The value of the word of `length` bytes with the hash `key` that `is` takes for the one that is looked up.
    #[inline(never)]
    fn search(&'static self, key: u32, length: usize, is: impl Fn(&[u8]) -> bool) -> Option<&'static str> {
        let Table { lines, slots } = self.table();
        let mut slot = key as usize;
        loop {
            // The count of slots is a power of two, and a division costs more than the rest of a look-up.
            slot &= slots.len() - 1;
            let Line { start, end } = slots[slot];
            if start == end {
                return None;
            }
            let line = lines.as_bytes().get(usize::from(start)..usize::from(end))?;
            if let Some((word, value)) = line.split_at_checked(length)
                && matches!(value, [] | [b'\t', ..])
                && is(word)
            {
                return Some(lines.get(usize::from(start) + length + 1..usize::from(end)).unwrap_or_default());
            }
            slot += 1;
        }
    }

    /// Its keys and values, in order.
    #[cfg(test)]
    pub fn entries(&self) -> impl Iterator<Item = (&str, &str)> {
        self.table().lines.lines().map(|line| line.split_once('\t').unwrap_or((line, "")))
    }
}

/// The value with which `rest`, some lines without the first one's word, begins; or the first of whole lines.
fn value_from(rest: &str) -> &str {
    // Lines are short: a search of the library's is made for longer texts.
    &rest[..rest.bytes().position(|byte| byte == b'\n').unwrap_or(rest.len())]
}

/// The word of a line, without its value.
fn word(line: &str) -> &str {
    &line[..line.bytes().position(|byte| byte == b'\t').unwrap_or(line.len())]
}

impl Table {
    /// The table over the lines of `packed`: at least half of the slots stay free.
    fn new(packed: &Packed) -> Self {
        let mut keys = Vec::new();
        let lines = packed.lines(|word, start| keys.push((key(word.as_bytes()), start)));
        let mut slots = vec![Line::default(); (2 * keys.len()).next_power_of_two()];
        let last = slots.len() - 1;
        let ends = keys.iter().skip(1).map(|&(_, start)| start).chain([lines.len()]);
        for (&(key, start), end) in keys.iter().zip(ends) {
            let mut slot = key as usize & last;
            while slots[slot].end != 0 {
                slot = (slot + 1) & last;
            }
            slots[slot] = Line { start: start as u16, end: end as u16 - 1 };
        }
        Self { lines, slots: slots.into_boxed_slice() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon::packed;

    static LIST: List = List::new(packed!("april\t4\naugust\t8\nmay\t5\nmayor\nécole\n"), 0);

    #[test]
    fn keys_are_found_whole() {
        assert_eq!(
            ["april", "august", "may", "mayor"].map(|key| LIST.get(key)),
            [Some("4"), Some("8"), Some("5"), Some("")]
        );
        assert_eq!(
            ["", "a", "apri", "aprils", "ma", "z", "may\t5", "mayor\n", "May"].map(|key| LIST.get(key)),
            [None; 9]
        );
    }

    #[test]
    fn any_case_is_found_where_it_is_asked_for() {
        assert_eq!(["May", "MAYOR", "École"].map(|word| LIST.get_lower(word)), [Some("5"), Some(""), Some("")]);
        assert!(!LIST.contains_lower("Mayors"));
    }
}
