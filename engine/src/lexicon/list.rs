//! A sorted list of words in one string, found by a hash table that the compiler builds: neither a start nor an
//! article pays for it.

use super::key::{key, key_within};

/// Lines sorted by their bytes, each a key or a key, a tab and a value.
#[derive(Debug)]
pub struct List {
    lines: &'static str,
    /// For every line one past its first byte, at its key's hash or in the next free place; 0 where none is.
    slots: &'static [u16],
}

impl List {
    /// A list over `lines` with its `slots`, as [`slots`] makes them.
    pub const fn new(lines: &'static str, slots: &'static [u16]) -> Self {
        Self { lines, slots }
    }

    /// Whether `key` is listed.
    pub fn contains(&self, key: &str) -> bool {
        self.get(key).is_some()
    }

    /// The value of `key`, empty where the line has none; `None` where the key is not listed.
    pub fn get(&self, key: &str) -> Option<&'static str> {
        self.get_hashed(self::key(key.as_bytes()), key)
    }

    /// The same where the [`key`](fn@key) of `word` is at hand.
    pub fn get_hashed(&self, key: u32, word: &str) -> Option<&'static str> {
        self.find(key, word.as_bytes(), |listed, byte| listed == byte)
    }

    /// The value of `word` in small letters, in whatever case it is written.
    pub fn get_lower(&self, word: &str) -> Option<&'static str> {
        self.get_lower_hashed(key(word.as_bytes()), word)
    }

    /// The same where the [`key`](fn@key) of `word` is at hand.
    pub fn get_lower_hashed(&self, key: u32, word: &str) -> Option<&'static str> {
        if word.is_ascii() {
            self.find(key, word.as_bytes(), |listed, byte| listed == byte.to_ascii_lowercase())
        } else {
            self.get(&word.to_lowercase())
        }
    }

    /// Whether `word` is listed in small letters, in whatever case it is written.
    pub fn contains_lower(&self, word: &str) -> bool {
        self.get_lower(word).is_some()
    }

    fn find(&self, key: u32, word: &[u8], same: impl Fn(u8, u8) -> bool) -> Option<&'static str> {
        let mut slot = key as usize;
        loop {
            // The count of slots is a power of two, and a division costs more than the rest of a look-up.
            slot &= self.slots.len() - 1;
            let start = usize::from(self.slots[slot]).checked_sub(1)?;
            let line = &self.lines.as_bytes()[start..];
            if line.len() >= word.len() && line.iter().zip(word).all(|(&listed, &byte)| same(listed, byte)) {
                match line.get(word.len()) {
                    Some(b'\t') => return Some(self.value_from(start + word.len() + 1)),
                    Some(b'\n') | None => return Some(""),
                    Some(_) => {}
                }
            }
            slot += 1;
        }
    }

    fn value_from(&self, start: usize) -> &'static str {
        let value = &self.lines[start..];
        &value[..value.bytes().position(|byte| byte == b'\n').unwrap_or(value.len())]
    }

    /// Its keys and values, in order.
    #[cfg(test)]
    pub fn entries(&self) -> impl Iterator<Item = (&'static str, &'static str)> {
        self.lines.lines().map(|line| line.split_once('\t').unwrap_or((line, "")))
    }
}

/// How many slots a list over `lines` has: a power of two, so that at most half of them are taken.
pub const fn slot_count(lines: &str) -> usize {
    let (bytes, mut at, mut count) = (lines.as_bytes(), 0, 0usize);
    while at < bytes.len() {
        count += (bytes[at] == b'\n') as usize;
        at += 1;
    }
    (2 * count).next_power_of_two()
}

/// The slots of a list over `lines`, each of which ends with a line feed.
pub const fn slots<const N: usize>(lines: &str) -> [u16; N] {
    assert!(lines.len() < u16::MAX as usize, "a list is too long for its slots");
    let (bytes, mut slots) = (lines.as_bytes(), [0; N]);
    let (mut at, mut start, mut key_end) = (0, 0, 0);
    while at < bytes.len() {
        if bytes[at] == b'\t' && key_end <= start {
            key_end = at;
        }
        if bytes[at] == b'\n' {
            let end = if key_end > start { key_end } else { at };
            let mut slot = key_within(bytes, start, end) as usize % N;
            while slots[slot] != 0 {
                slot = (slot + 1) % N;
            }
            slots[slot] = start as u16 + 1;
            start = at + 1;
        }
        at += 1;
    }
    slots
}

#[cfg(test)]
mod tests {
    use super::*;

    const LINES: &str = "april\t4\naugust\t8\nmay\t5\nmayor\nécole\n";
    static LIST: List = List::new(LINES, &slots::<{ slot_count(LINES) }>(LINES));

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
