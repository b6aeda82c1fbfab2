//! Finds what happened or is to happen.

use crate::facts::*;
use crate::text::Document;

/// The events of `document`.
pub fn events(document: &Document, actors: &[Actor], times: &[Time], quotes: &[Quote]) -> Vec<Event> {
    let _ = (document, actors, times, quotes);
    Vec::new()
}
