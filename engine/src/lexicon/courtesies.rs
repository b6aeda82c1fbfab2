//! What a name is given by courtesy, and what it tells of gender: "Mr", "Dame", "Alhaji".

use super::Atom;

const MEN: &[Atom] = words!["Mr", "Mr.", "Sir", "Lord", "Mallam", "Alhaji", "Shri", "Monsieur", "Herr", "Oba"];

const WOMEN: &[Atom] = words![
    "Mrs", "Mrs.", "Ms", "Ms.", "Miss", "Dame", "Lady", "Madam", "Baroness", "Alhaja", "Hajia", "Hajiya", "Smt",
    "Smt.", "Madame", "Mme", "Frau"
];

const EITHER: &[Atom] = words![
    "Dr", "Dr.", "Atty", "Atty.", "Bro.", "Cde", "Cde.", "Com.", "Comrade", "Engr", "Engr.", "Datuk", "Dato", "Seri",
    "Barr.", "Otunba", "Cllrs", "Drs", "Messrs"
];

/// Titles that say what somebody is.
const OFFICIAL: &[Atom] = words![
    "Sen.", "Rep.", "Gov.", "Prof.", "Gen.", "Lt.", "Col.", "Sgt.", "Capt.", "Rev.", "Fr", "Fr.", "Maj.", "Hon.",
    "Sens.", "Reps.", "Supt.", "Adm.", "Pres.", "Revd", "Revd.", "Prof", "Gen", "Col", "Lt", "Capt", "Rev", "Insp",
    "Det", "Supt", "Cllr", "Const.", "Sgt", "Cpl", "Cdr", "Coun", "Cr", "Ald.", "Adv", "Adv.", "Cpl.", "Pvt.", "Brig.",
    "Brig", "Cmdr.", "Cmdr", "Maj"
];

/// Ranks of the police and offices that mean places and things too.
pub(crate) const RANKS: &[Atom] =
    words!["PC", "CP", "DC", "DS", "SP", "DI", "DCI", "PCSO", "ACC", "Con", "MEC", "Recorder"];

/// 'm' or 'f' where the title tells.
pub(crate) fn gender(title: Atom) -> Option<u8> {
    match () {
        () if title.is(MEN) => Some(b'm'),
        () if title.is(WOMEN) => Some(b'f'),
        () => None,
    }
}

/// Whether the word honours a person and says nothing of an office.
pub(crate) fn is_courtesy(word: Atom) -> bool {
    word.is(MEN) || word.is(WOMEN) || word.is(EITHER)
}

/// Whether the word is a title that only stands before names.
pub(crate) fn is_honorific(word: Atom) -> bool {
    word.is(OFFICIAL) || is_courtesy(word)
}
