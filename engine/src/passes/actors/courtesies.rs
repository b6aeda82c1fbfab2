//! What a name is given by courtesy, and what it tells of gender: "Mr", "Dame", "Alhaji".

use super::vocabulary::telling_at;
use crate::lexicon::{self, Atom};
use crate::text::Document;

const MEN: &[Atom] = words!["Mr", "Mr.", "Sir", "Lord", "Mallam", "Alhaji", "Shri", "Monsieur", "Herr"];

const WOMEN: &[Atom] = words![
    "Mrs", "Mrs.", "Ms", "Ms.", "Miss", "Dame", "Lady", "Madam", "Baroness", "Alhaja", "Hajia", "Hajiya", "Smt",
    "Smt.", "Madame", "Mme", "Frau"
];

const EITHER: &[Atom] = words![
    "Dr", "Dr.", "Atty", "Atty.", "Bro.", "Cde", "Cde.", "Com.", "Comrade", "Engr", "Engr.", "Datuk", "Dato", "Seri"
];

/// Titles that say what somebody is.
const OFFICIAL: &[Atom] = words![
    "Sen.", "Rep.", "Gov.", "Prof.", "Gen.", "Lt.", "Col.", "Sgt.", "Capt.", "Rev.", "Fr", "Fr.", "Maj.", "Hon.",
    "Sens.", "Reps.", "Supt.", "Adm.", "Pres.", "Prof", "Gen", "Col", "Lt", "Capt", "Rev", "Insp", "Det", "Supt",
    "Cllr", "Const.", "Sgt", "Cpl", "Cdr", "Coun", "Cr", "Ald.", "Adv", "Adv.", "Cpl.", "Pvt.", "Brig.", "Brig",
    "Cmdr.", "Cmdr", "Maj"
];

/// Ranks of the police and offices that mean places and things too.
pub(super) const RANKS: &[Atom] =
    words!["PC", "CP", "DC", "DS", "SP", "DI", "DCI", "PCSO", "ACC", "Con", "MEC", "Recorder"];

/// 'm' or 'f' where the title tells.
pub(super) fn gender(title: Atom) -> Option<u8> {
    match () {
        () if title.is(MEN) => Some(b'm'),
        () if title.is(WOMEN) => Some(b'f'),
        () => None,
    }
}

/// Whether the word honours a person and says nothing of an office.
pub(super) fn is_courtesy(word: Atom) -> bool {
    word.is(MEN) || word.is(WOMEN) || word.is(EITHER)
}

/// Whether the word is a title that only stands before names.
pub(super) fn is_honorific(word: Atom) -> bool {
    word.is(OFFICIAL) || is_courtesy(word)
}

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
