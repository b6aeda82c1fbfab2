//! What of a text's letters is looked at: whether two titles are one, where a sentence ends, which letters are seen.

use std::borrow::Cow;

/// Whether two titles are one, whatever their marks, and whether or not one goes on with the site's name.
pub(crate) fn same(one: &str, other: &str) -> bool {
    let (one, other) = (letters(one), letters(other));
    if one.is_empty() || other.is_empty() {
        return one == other;
    }
    one == other || one.len().min(other.len()) > 20 && (one.starts_with(&other) || other.starts_with(&one))
}

/// The letters and figures of `text`, in small letters.
pub(crate) fn letters(text: &str) -> String {
    text.chars().filter(|letter| letter.is_alphanumeric()).flat_map(char::to_lowercase).collect()
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
