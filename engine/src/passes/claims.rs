//! Finds what is reported as said without being quoted.

use crate::facts::*;
use crate::text::Document;

/// The claims of `document`.
pub fn claims(document: &Document, actors: &[Actor], quotes: &[Quote], times: &[Time]) -> Vec<Claim> {
    let _ = (document, actors, quotes, times);
    Vec::new()
}
