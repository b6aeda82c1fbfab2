//! The hash by which words are looked up: the same in either case and with either apostrophe.
//!
//! One for all lists and for the tagger, so that a word is hashed once, when the text is cut.

/// The hash of `word`. Other words may have the same.
pub const fn key(word: &[u8]) -> u32 {
    key_within(word, 0, word.len())
}

/// The hash of what stands from `start` to `end`, for the compiler, which cannot slice.
pub const fn key_within(bytes: &[u8], start: usize, end: usize) -> u32 {
    let mut hash = 0x811c_9dc5;
    let mut at = start;
    while at < end {
        let mut byte = bytes[at].to_ascii_lowercase();
        if byte == 0xe2 && at + 2 < end && bytes[at + 1] == 0x80 && bytes[at + 2] == 0x99 {
            (byte, at) = (b'\'', at + 2);
        }
        hash = mix(hash, byte);
        at += 1;
    }
    hash ^ hash >> 15
}

/// A step of FNV-1a.
const fn mix(hash: u32, byte: u8) -> u32 {
    (hash ^ byte as u32).wrapping_mul(0x0100_0193)
}
