//! What of a text's letters is looked at: whether two titles are one, where a sentence ends, which letters are seen.

use std::borrow::Cow;

/// Whether two titles are one, whatever their marks, and whether or not one goes on with the site's name.
pub(crate) fn same(one: &str, other: &str) -> bool {
    const ENOUGH: usize = 20;
    let (mut one, mut other) = (letters(one), letters(other));
    let mut alike = 0;
    // Letter by letter: a page may have a long title and many lines.
    loop {
        match (one.next(), other.next()) {
            (None, None) => return true,
            (Some(letter), Some(second)) if letter == second => alike += 1,
            (Some(_), Some(_)) => return false,
            _ => return alike > ENOUGH,
        }
    }
}

/// The letters and figures of `text`, in small letters.
pub(crate) fn letters(text: &str) -> impl Iterator<Item = char> {
    text.chars().filter(|letter| letter.is_alphanumeric()).flat_map(char::to_lowercase)
}

/// Whether the text ends as a sentence does: "It rained.", “No!”
pub(crate) fn ends_sentence(text: &str) -> bool {
    let end = text.trim_end().trim_end_matches(['”', '’', '"', '\'', ')']);
    end.ends_with(['.', '!', '?']) && !end.ends_with(".m.")
}

/// The text without the letters that only tell where a word may be parted or must not be.
pub(crate) fn visible(text: &str) -> Cow<'_, str> {
    const INVISIBLE: [char; 5] = ['\u{ad}', '\u{200b}', '\u{200d}', '\u{2060}', '\u{feff}'];
    if text.is_ascii() || !text.contains(INVISIBLE) {
        return Cow::Borrowed(text);
    }
    // A joiner stays where it joins: between signs that are no letters of an alphabet, as in "👩‍🚒".
    let mut last = ' ';
    let mut is_kept = |letter: char| {
        let joins = letter == '\u{200d}' && last as u32 >= 0x900;
        last = letter;
        joins || !INVISIBLE.contains(&letter)
    };
    Cow::Owned(text.chars().filter(|&letter| is_kept(letter)).collect())
}
