//! Files of the archive beside the bundle, each for one need: an article, a shard of the index, a run of rows. They are
//! compressed here, because many servers compress no files that they do not know.
//!
//! | below `archive/FORMAT/` | what is there |
//! | --- | --- |
//! | `articles/NAME.bin` | an article with its facts |
//! | `words/7.bin` | the shard 7 of the index of names and titles |
//! | `people/3.bin`, `stories/3.bin` | rows 48 to 63 of what the index leads to |
//!
//! The format stands in the address, and again at the start of each file: a module reads what its own build wrote.

use super::record::Record;
use super::{Seed, unpack};

pub(crate) use archive::FORMAT;

/// The folder of all that this build wrote, from the site's root.
pub(crate) fn folder() -> String {
    ["archive/", FORMAT, "/"].concat()
}

/// What a file holds; `None` where another build wrote it. The browser has uncompressed it before.
pub(crate) fn open(bytes: &[u8]) -> Option<&[u8]> {
    bytes.strip_prefix(FORMAT.as_bytes())
}

/// The article that a file holds; `None` likewise.
pub(crate) fn article(bytes: &[u8]) -> Option<Seed> {
    unpack(&postcard::from_bytes::<Record>(open(bytes)?).ok()?)
}

/// A file that holds `content`.
#[cfg(not(target_family = "wasm"))]
pub(crate) fn seal(content: &[u8]) -> std::io::Result<Vec<u8>> {
    use std::io::Write as _;
    let mut file = flate2::write::DeflateEncoder::new(Vec::new(), flate2::Compression::best());
    file.write_all(FORMAT.as_bytes())?;
    file.write_all(content)?;
    file.finish()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Read as _;

    #[test]
    fn a_file_opens_for_the_build_that_wrote_it_and_for_no_other() {
        let mut plain = Vec::new();
        let file = seal(b"rows").expect("it is compressed");
        flate2::read::DeflateDecoder::new(file.as_slice()).read_to_end(&mut plain).expect("deflate");
        assert_eq!(open(&plain), Some(&b"rows"[..]));
        plain[0] ^= 1;
        assert_eq!(open(&plain), None);
        assert!(article(b"<!doctype html>").is_none());
    }
}
