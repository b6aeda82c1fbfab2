//! The hash by which words are looked up: the same in either case and with either apostrophe.
//!
//! One for all lists and for the tagger, so that a word is hashed once, when the text is cut.

/// The hash of `word`. Other words may have the same.
pub fn key(word: &[u8]) -> u32 {
    let (mut hash, mut at) = (START, 0);
    while let Some(&byte) = word.get(at) {
        if byte == 0xe2 && word[at..].starts_with("’".as_bytes()) {
            hash = mix(hash, b'\'');
            at += 3;
            continue;
        }
        hash = mix(hash, byte.to_ascii_lowercase());
        at += 1;
    }
    hash ^ hash >> 15
}

/// The hash of ASCII letters, as they are read one by one: the same as [`key`]'s.
pub struct LetterHash(u32);

impl Default for LetterHash {
    fn default() -> Self {
        Self(START)
    }
}

impl LetterHash {
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
