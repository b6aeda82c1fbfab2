//! Styles by which nobles are called: "Duke of Aldersey".

use super::vocabulary::{is_capital, is_person_role_at, telling_at};
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

/// "Lord Ashby of Tarrant", but no "Lord Mayor of Tarrant": where a peer is called by the surname at `at` and a place
/// behind it.
pub(super) fn is_peer(document: &Document, at: usize) -> bool {
    const PEERS: &[Atom] = words!["Lord", "Lady", "Baroness", "Viscount"];
    const OFFICES: &[Atom] = words!["Advocate", "Justice", "Lieutenant", "President", "Provost"];
    let place = at + 2;
    at > 0
        && document.is(at - 1, PEERS)
        && !document.is(at, OFFICES)
        && !is_person_role_at(document, at)
        && is_capital(document, place)
        && !is_capital(document, place + 1)
        && telling_at(document, place).is_empty()
        && !document.is_listed(place, &lexicon::ORGANIZATIONS)
}
