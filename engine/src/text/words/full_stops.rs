//! Full stops that belong to the word before them: "U.S.", "Mr.", "No. 1", "R-S.C."

use crate::lexicon;

/// Whether the full stop after `word` belongs to it: initials, initialisms and known abbreviations.
pub(super) fn keeps_full_stop(word: &str) -> bool {
    is_initialism(without_party(word)) && word != "I" && (word.contains('.') || word.chars().all(char::is_uppercase))
        || lexicon::ABBREVIATIONS.get_lower_alone(without_party(word)).is_some()
        || without_party(word).len() < word.len() && is_short_state(without_party(word))
}

/// States whose short forms are words elsewhere: only behind a party are they short forms for sure.
fn is_short_state(word: &str) -> bool {
    matches!(word, "Ill" | "Ind" | "Mass" | "Miss" | "Wash" | "Pa" | "La" | "Mo" | "Del" | "Me")
}

/// Whether the full stop of "No. 1" belongs to `word`, by the digit that follows.
pub(super) fn numbers(word: &str, rest: &str) -> bool {
    matches!(word, "No" | "Nos" | "no" | "Art" | "Fig" | "Sec")
        && rest.strip_prefix([' ', '\u{a0}']).is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()))
}

/// "U", "U.S", "p" as in "p.m.": single letters with full stops between.
pub(super) fn is_initialism(word: &str) -> bool {
    word.len() < 32
        && word
            .split('.')
            .all(|part| part == "Ph" || part.chars().count() == 1 && part.chars().all(char::is_alphabetic))
}

/// The state in "R-S.C." and "D-Calif."
pub(super) fn without_party(word: &str) -> &str {
    if matches!(word.as_bytes(), [b'A'..=b'Z', b'-', ..]) { &word[2..] } else { word }
}
