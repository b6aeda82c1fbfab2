//! Finds by when somebody must do something, or else.

use crate::facts::*;
use crate::text::Document;

/// The deadlines of `document`.
pub fn deadlines(document: &Document, actors: &[Actor], times: &[Time]) -> Vec<Deadline> {
    let _ = (document, actors, times);
    Vec::new()
}
