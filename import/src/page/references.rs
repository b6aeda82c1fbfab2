//! Character references: "&rsquo;", "&#8217;" and "&#x2019;" are one apostrophe.
//!
//! Names are those that HTML 4 had, and of HTML's two thousand others the letters of Europe's languages and marks of
//! punctuation: what stands in articles. Any other name stays as it is written.

use std::borrow::Cow;
use std::cmp::Ordering;

/// Sorted lines: a name, a tab, its character in hexadecimal digits.
const NAMES: &str = include_str!("references.txt");

/// Names without a semicolon count where the standard has kept them for old pages: all below U+0100 but these.
const NEVER_BARE: &str = " apos period comma colon semi excl quest lpar rpar lsqb rsqb num dollar percnt ast plus equals \
    sol bsol commat lowbar grave vert lcub rcub Tab NewLine ";

/// No name has more letters.
const LONGEST: usize = 8;

/// What the code points mean that Windows had in the place of control characters: U+0080 to U+009F.
const WINDOWS: [u16; 32] = [
    0x20ac, 0x81, 0x201a, 0x192, 0x201e, 0x2026, 0x2020, 0x2021, 0x2c6, 0x2030, 0x160, 0x2039, 0x152, 0x8d, 0x17d,
    0x8f, 0x90, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x2dc, 0x2122, 0x161, 0x203a, 0x153, 0x9d,
    0x17e, 0x178,
];

/// `text` with its references resolved. In an attribute "&copy=" is the beginning of a query's next part.
pub(super) fn decoded(text: &str, in_attribute: bool) -> Cow<'_, str> {
    if !text.contains('&') {
        return Cow::Borrowed(text);
    }
    let mut whole = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('&') {
        whole.push_str(before);
        let found = match after.strip_prefix('#') {
            Some(digits) => numbered(digits).map(|(letter, length)| (letter, length + 1)),
            None => named(after, in_attribute),
        };
        match found {
            Some((letter, length)) => {
                whole.push(letter);
                rest = &after[length..];
            }
            None => {
                whole.push('&');
                rest = after;
            }
        }
    }
    whole.push_str(rest);
    Cow::Owned(whole)
}

/// The character, and how many bytes of `text` name it.
fn numbered(text: &str) -> Option<(char, usize)> {
    let (radix, skip) = if text.starts_with(['x', 'X']) { (16, 1) } else { (10, 0) };
    let digits = text[skip..].bytes().take_while(|byte| char::from(*byte).is_digit(radix)).count();
    if digits == 0 {
        return None;
    }
    let number = text[skip..skip + digits].chars().filter_map(|digit| digit.to_digit(radix));
    let number = number.fold(0u32, |number, digit| number.saturating_mul(radix).saturating_add(digit));
    let letter = match number {
        0 => char::REPLACEMENT_CHARACTER,
        0x80..=0x9f => char::from_u32(WINDOWS[number as usize - 0x80].into()).unwrap_or_default(),
        _ => char::from_u32(number).unwrap_or(char::REPLACEMENT_CHARACTER),
    };
    let end = skip + digits;
    Some((letter, end + usize::from(text[end..].starts_with(';'))))
}

fn named(text: &str, in_attribute: bool) -> Option<(char, usize)> {
    let letters = text.bytes().take(LONGEST + 1).take_while(u8::is_ascii_alphanumeric).count();
    if let Some(letter) = listed(&text[..letters]).filter(|_| text[letters..].starts_with(';')) {
        return Some((letter, letters + 1));
    }
    let bare = |name: &str| {
        let kept = |letter: &char| (*letter as u32) < 0x100 && !NEVER_BARE.split(' ').any(|never| never == name);
        listed(name).filter(kept)
    };
    let (letter, length) = (2..=letters).rev().find_map(|length| Some((bare(&text[..length])?, length)))?;
    let goes_on = text[length..].starts_with(|next: char| next == '=' || next.is_ascii_alphanumeric());
    (!in_attribute || !goes_on).then_some((letter, length))
}

/// The character of a name: half of the sorted lines are left at each look.
fn listed(name: &str) -> Option<char> {
    let mut lines = NAMES;
    while !lines.is_empty() {
        let start = lines[..lines.len() / 2].rfind('\n').map_or(0, |end| end + 1);
        let (line, after) = lines[start..].split_once('\n').unwrap_or((&lines[start..], ""));
        let (listed, digits) = line.split_once('\t')?;
        match name.cmp(listed) {
            Ordering::Less => lines = &lines[..start],
            Ordering::Equal => return char::from_u32(u32::from_str_radix(digits, 16).ok()?),
            Ordering::Greater => lines = after,
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_is_found_and_no_other() {
        assert!(NAMES.lines().is_sorted());
        for line in NAMES.lines() {
            let (name, digits) = line.split_once('\t').expect("a tab");
            assert_eq!(listed(name).map(|letter| format!("{:x}", letter as u32)).as_deref(), Some(digits));
            assert!(name.len() <= LONGEST, "{name}");
        }
        for name in ["", "A", "zzz", "amp\t", "\n"] {
            assert_eq!(listed(name), None, "{name:?}");
        }
    }
}
