//! Styles by which nobles are called: "Duke of Aldersey".

use super::vocabulary::telling_at;
use crate::lexicon::{self, Atom};
use crate::text::Document;

/// "Duke of Aldersey", but not "Prince of Wales Theatre" nor "Princess of Wales Kate": whether a noble is called by the style
/// from `first` to `last`, or by a longer one that starts so.
pub(super) fn is_style(document: &Document, first: usize, last: usize) -> bool {
    const NOBLES: &[Atom] =
        words!["Duke", "Duchess", "Earl", "Countess", "Marquess", "Marchioness", "Viscount", "Prince", "Princess"];
    document.is(first, NOBLES)
        && document.atom(first + 1) == word!("of")
        && (first + 2..=last)
            .all(|at| telling_at(document, at).is_empty() && !document.is_listed(at, &lexicon::GIVEN_NAMES))
}
