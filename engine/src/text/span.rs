//! A place in the text.

use serde::{Deserialize, Serialize};

/// A half-open range of bytes of the article's text, on character boundaries.
///
/// Spans are bytes only inside the engine: the fact sheet's JSON counts code points and the DOM counts UTF-16
/// units, each converted in one file at its border.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Span {
    /// First byte.
    pub start: u32,
    /// The byte after the last.
    pub end: u32,
}

impl Span {
    /// The span from `start` to `end`, which must not lie before `start`.
    pub fn new(start: usize, end: usize) -> Self {
        debug_assert!(start <= end, "a span ends before it starts");
        Self { start: start as u32, end: end as u32 }
    }

    /// The words of `text` that stand here; empty where the span does not fit the text.
    #[cfg_attr(target_family = "wasm", inline(never))]
    pub fn of<'t>(&self, text: &'t str) -> &'t str {
        text.get(self.start as usize..self.end as usize).unwrap_or("")
    }

    /// The same as bytes, which is quicker: no border of characters is looked for.
    pub(crate) fn bytes_of<'t>(&self, text: &'t str) -> &'t [u8] {
        text.as_bytes().get(self.start as usize..self.end as usize).unwrap_or_default()
    }

    /// Start and end as one number, in the same order.
    pub(crate) fn number(self) -> u64 {
        u64::from(self.start) << 32 | u64::from(self.end)
    }

    /// Bytes covered.
    pub fn len(&self) -> usize {
        (self.end - self.start) as usize
    }

    /// Whether it covers nothing.
    pub fn is_empty(&self) -> bool {
        self.start == self.end
    }

    /// Whether `other` lies wholly inside.
    pub fn contains(&self, other: Span) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    /// Whether the two share at least one byte.
    pub fn overlaps(&self, other: Span) -> bool {
        self.start < other.end && other.start < self.end
    }

    /// The smallest span that covers both.
    pub fn cover(&self, other: Span) -> Span {
        Span { start: self.start.min(other.start), end: self.end.max(other.end) }
    }
}
