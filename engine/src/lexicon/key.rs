//! The hash by which words are looked up: the same in either case and with either apostrophe.
//!
//! One for all lists and for the tagger, so that a word is hashed once, when the text is cut.

/// The hash of `word`. Other words may have the same.
pub fn key(word: &[u8]) -> u32 {
    LetterHash::of(word).key()
}

/// The hash of a word as its letters are read one by one: the same as [`key`]'s.
#[derive(Clone, Copy)]
pub struct LetterHash(u32);

impl Default for LetterHash {
    fn default() -> Self {
        Self(START)
    }
}

impl LetterHash {
    /// Of `word`, which may go on.
    pub fn of(word: &[u8]) -> Self {
        let (mut hash, mut rest) = (START, word.iter());
        while let Some(&byte) = rest.next() {
            if byte == 0xe2 && rest.as_slice().starts_with(&"’".as_bytes()[1..]) {
                hash = mix(hash, b'\'');
                rest = rest.as_slice()[2..].iter();
                continue;
            }
            hash = mix(hash, byte.to_ascii_lowercase());
        }
        Self(hash)
    }

    /// Goes on with `letter`, one of ASCII.
    pub fn add(&mut self, letter: u8) {
        self.0 = mix(self.0, letter | 0x20);
    }

    pub fn key(self) -> u32 {
        self.0 ^ self.0 >> 15
    }
}

const START: u32 = 0x811c_9dc5;

/// A step of FNV-1a.
fn mix(hash: u32, byte: u8) -> u32 {
    (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193)
}
