//! Finds when things happen.

use crate::calendar::Date;
use crate::facts::*;
use crate::text::Document;

/// The times of `document`; relative ones are reckoned from `published`.
pub fn times(document: &Document, published: Option<Date>) -> Vec<Time> {
    let _ = (document, published);
    Vec::new()
}
