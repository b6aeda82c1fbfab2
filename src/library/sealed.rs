//! Files of the archive beside the bundle, each for one need: an article, a shard of the index, a run of rows. They are
//! compressed here, because many servers compress no files that they do not know.
//!
//! | below `archive/FORMAT/` | what is there |
//! | --- | --- |
//! | `articles/NAME.bin` | the format, an article, and its facts as `archive` packs them |
//! | `shared.bin` | the format, the index's stamp, and what its rows share |
//! | `words/7.bin` | the stamp, and the shard 7 of the index of names and titles |
//! | `people/3.bin`, `stories/3.bin` | the stamp, and rows 96 to 127 of what the index leads to |
//!
//! The format stands in the address, and again at the start of a file: a module reads what its own build wrote. A new
//! publication of more articles has the same format and another index: the stamp tells whether files are of one.
//!
//! Rows are compressed as what goes on behind the words that they share.

use super::record::Record;
use super::{Seed, unpack};

pub(crate) use archive::FORMAT;

/// The name of the file of what rows share.
pub(crate) const SHARED: &str = "shared.bin";

/// Bytes of a stamp.
const STAMP: usize = 4;

/// The folder of all that this build wrote, from the site's root.
pub(crate) fn folder() -> String {
    ["archive/", FORMAT, "/"].concat()
}

/// What a file holds; `None` where another build wrote it. The browser has uncompressed it before.
fn open(bytes: &[u8]) -> Option<&[u8]> {
    bytes.strip_prefix(FORMAT.as_bytes())
}

/// The article that a file holds; `None` likewise.
pub(crate) fn article(bytes: &[u8]) -> Option<Seed> {
    unpack(&postcard::from_bytes::<Record>(open(bytes)?).ok()?)
}

/// Stamp and words of [`SHARED`]; `None` likewise.
pub(crate) fn shared(bytes: &[u8]) -> Option<(&[u8; STAMP], &[u8])> {
    open(bytes)?.split_first_chunk()
}

/// What a file of the index holds; `None` where it is of another one.
pub(crate) fn of_index<'b>(bytes: &'b [u8], stamp: &[u8; STAMP]) -> Option<&'b [u8]> {
    bytes.strip_prefix(stamp)
}

/// The words behind which the file of this name is compressed, where `have` gives the files that are here.
pub(crate) fn words_before<'s>(name: &str, have: impl Fn(&str) -> Option<&'s [u8]>) -> &'s [u8] {
    let is_of_rows = name.starts_with("people/") || name.starts_with("stories/");
    have(SHARED).filter(|_| is_of_rows).and_then(shared).map_or(&[], |(_, words)| words)
}

/// A file that holds these parts one after the other, each in blocks of its own: dense bytes would spoil what others
/// have in common. It is compressed as what goes on behind `before`, which is no part of it.
#[cfg(not(target_family = "wasm"))]
pub(crate) fn seal(before: &[u8], parts: &[&[u8]]) -> std::io::Result<Vec<u8>> {
    use std::io::Write as _;
    let mut file = flate2::write::DeflateEncoder::new(Vec::new(), flate2::Compression::best());
    if !before.is_empty() {
        file.write_all(before)?;
        file.flush()?;
    }
    let start = file.get_ref().len();
    for (at, part) in parts.iter().enumerate() {
        if at > 0 {
            file.flush()?;
        }
        file.write_all(part)?;
    }
    Ok(file.finish()?.split_off(start))
}

/// What a file holds that goes on behind `before`, as the browser uncompresses it: after a block of deflate that is not
/// compressed (RFC 1951, 3.2.4).
#[cfg(not(target_family = "wasm"))]
pub(crate) fn inflate(before: &[u8], file: &[u8]) -> std::io::Result<Vec<u8>> {
    use std::io::Read as _;
    let length = u16::try_from(before.len()).map_err(std::io::Error::other)?.to_le_bytes();
    let block = [&[0][..], &length, &length.map(|byte| !byte), before].concat();
    let whole = if before.is_empty() { file.to_vec() } else { [&block, file].concat() };
    let mut all = Vec::new();
    flate2::read::DeflateDecoder::new(whole.as_slice()).read_to_end(&mut all)?;
    Ok(all.split_off(before.len().min(all.len())))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_opens_for_the_build_that_wrote_it_and_for_no_other() {
        let file = seal(b"", &[FORMAT.as_bytes(), b"1234words"]).expect("it is compressed");
        let mut plain = inflate(b"", &file).expect("deflate");
        assert_eq!(shared(&plain), Some((b"1234", &b"words"[..])));
        plain[0] ^= 1;
        assert_eq!(shared(&plain), None);
        assert!(article(b"<!doctype html>").is_none());
    }

    #[test]
    fn what_rows_share_is_told_once_and_rows_behind_the_words_of_another_index_are_none() {
        let words = b"harbour master\nprime minister of the republic\n".repeat(300);
        let rows = b"prime minister of the republic and harbour master";
        let alone = seal(b"", &[b"1234", rows]).expect("deflate");
        let file = seal(&words, &[&[b"1234", &rows[..]].concat()]).expect("deflate");
        assert!(file.len() + 20 < alone.len(), "{} and {}", file.len(), alone.len());
        assert_eq!(of_index(&inflate(&words, &file).expect("deflate"), b"1234"), Some(&rows[..]));
        let other = words.iter().rev().copied().collect::<Vec<_>>();
        assert_eq!(of_index(&inflate(&other, &file).expect("deflate"), b"1235"), None);
    }
}
