//! A hash that needs no crate.

/// FNV-1a of 32 bits (Fowler, Noll and Vo): for tables, shards and slips of a transmission; anybody can forge it.
pub fn hash(bytes: &[u8]) -> u32 {
    bytes.iter().fold(0x811c_9dc5, |hash, &byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_fnv_1a() {
        // Of the authors' test vectors.
        assert_eq!([&b""[..], b"a", b"foobar"].map(hash), [0x811c_9dc5, 0xe40c_292c, 0xbf9c_f968]);
    }
}
