//! The one border at which the engine's bytes become the contract's Unicode code points, and these bytes again.

use crate::text::Span;
use serde::{Deserialize, Serialize};

/// A half-open range of code points of the article's text, as W3C Web Annotation's TextPositionSelector counts them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Place {
    /// First code point.
    pub start: u32,
    /// The code point after the last.
    pub end: u32,
}

/// Bytes between two checkpoints: a conversion counts at most this many, and the checkpoints take a sixteenth of
/// the text.
const STRIDE: usize = 64;

/// Converts bytes to code points after one pass over the text.
#[derive(Debug)]
pub struct Offsets<'t> {
    text: &'t str,
    /// Code points that start before each multiple of `STRIDE`; empty where every byte is a code point.
    checkpoints: Vec<u32>,
}

impl<'t> Offsets<'t> {
    /// Counts the code points of `text` once.
    pub fn new(text: &'t str) -> Self {
        let mut checkpoints = Vec::new();
        if !text.is_ascii() {
            checkpoints.reserve(text.len() / STRIDE + 1);
            let mut count = 0;
            for block in text.as_bytes().chunks(STRIDE) {
                checkpoints.push(count);
                count += starts(block);
            }
        }
        Self { text, checkpoints }
    }

    /// Where `span` stands in code points. What lies beyond the text's end counts as its end.
    pub fn place(&self, span: Span) -> Place {
        Place { start: self.code_points_before(span.start), end: self.code_points_before(span.end) }
    }

    /// Which bytes stand at `place`; `None` where it is empty or does not lie inside the text.
    pub fn span(&self, place: Place) -> Option<Span> {
        let (start, end) = (self.byte_at(place.start)?, self.byte_at(place.end)?);
        (start < end).then(|| Span::new(start, end))
    }

    fn byte_at(&self, code_point: u32) -> Option<usize> {
        if self.checkpoints.is_empty() {
            return Some(code_point as usize).filter(|&byte| byte <= self.text.len());
        }
        let block = self.checkpoints.partition_point(|&before| before <= code_point).checked_sub(1)?;
        let (from, nth) = (block * STRIDE, (code_point - self.checkpoints[block]) as usize);
        let bytes = self.text.as_bytes()[from..].iter().enumerate();
        let mut starting = bytes.filter(|&(_, &byte)| byte & 0xc0 != 0x80).map(|(at, _)| from + at);
        starting
            .by_ref()
            .nth(nth)
            .or_else(|| (code_point == self.code_points_before(u32::MAX)).then_some(self.text.len()))
    }

    fn code_points_before(&self, byte: u32) -> u32 {
        let byte = (byte as usize).min(self.text.len());
        if self.checkpoints.is_empty() {
            return byte as u32;
        }
        let block = (byte / STRIDE).min(self.checkpoints.len() - 1);
        self.checkpoints[block] + starts(&self.text.as_bytes()[block * STRIDE..byte])
    }
}

/// How many code points start in `bytes`: every byte but UTF-8's continuation bytes starts one.
fn starts(bytes: &[u8]) -> u32 {
    bytes.iter().filter(|&&byte| byte & 0xc0 != 0x80).count() as u32
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_boundary_of_a_mixed_text_counts_its_characters() {
        let text = "“Ünïted” 中文 👩‍🚀 e\u{301}\r\n, he said. ".repeat(9);
        let offsets = Offsets::new(&text);
        for (count, (byte, c)) in text.char_indices().enumerate() {
            let place = offsets.place(Span::new(byte, byte + c.len_utf8()));
            assert_eq!(place, Place { start: count as u32, end: count as u32 + 1 }, "{byte}");
            assert_eq!(offsets.span(place), Some(Span::new(byte, byte + c.len_utf8())), "{byte}");
        }
        let count = text.chars().count() as u32;
        assert_eq!(offsets.span(Place { start: count - 1, end: count + 1 }), None);
        assert_eq!(offsets.span(Place { start: u32::MAX, end: u32::MAX }), None);
    }

    #[test]
    fn plain_ascii_needs_no_checkpoints_and_an_empty_text_has_one_boundary() {
        assert_eq!(Offsets::new("plain").place(Span::new(1, 3)), Place { start: 1, end: 3 });
        assert_eq!(Offsets::new("plain").span(Place { start: 1, end: 5 }), Some(Span::new(1, 5)));
        assert_eq!(Offsets::new("plain").span(Place { start: 1, end: 6 }), None);
        assert_eq!(Offsets::new("plain").span(Place { start: 3, end: 3 }), None);
        assert_eq!(Offsets::new("").place(Span::new(0, 0)), Place { start: 0, end: 0 });
    }
}
