//! Finds who acts, speaks or is spoken of.

use crate::facts::*;
use crate::text::Document;

/// The actors of `document`, in the order of first mention.
pub fn actors(document: &Document) -> Vec<Actor> {
    let _ = document;
    Vec::new()
}
