//! What page, build and publishing have to agree about.

/// FNV-1a of all keys, by which the page knows that a language's file has the same ones.
pub(crate) fn hash(keys: &str) -> u32 {
    keys.bytes().fold(0x811c_9dc5, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}
