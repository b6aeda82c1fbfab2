//! Cuts text into words: the tokens of the Penn Treebank's habit, but hyphenated compounds stay whole.

mod addresses;
mod clitics;
mod full_stops;
mod word;

pub use word::{Shape, Word};

use super::{Span, Tag};
use crate::lexicon;
use addresses::{address_end, is_domain, is_local_part};
use clitics::{is_apostrophe, is_possessive_after_s, stem_length};
use full_stops::{is_initialism, keeps_full_stop, numbers, without_party};
use word::{FOLDED, LONGEST, PLAIN};

/// The tokens of `text`, in order.
pub(super) fn words(text: &str) -> Vec<Word> {
    // News has a token in five bytes; a list that outgrows its room would be there twice for a moment.
    let mut words = Vec::with_capacity(text.len() / 4);
    let (bytes, mut at) = (text.as_bytes(), 0);
    while at < bytes.len() {
        if bytes[at] == b' ' {
            at += 1;
            continue;
        }
        if let Some(word) = plain_word(text, at) {
            // Most words have a space behind them.
            let end = word.span().end as usize;
            let genitive = if bytes.get(end) == Some(&b' ') { None } else { genitive(text, end) };
            words.push(word);
            words.extend(genitive);
            at = genitive.unwrap_or(word).span().end as usize;
            continue;
        }
        if let Some(mark) = plain_mark(bytes, at) {
            at = mark.span().end as usize;
            words.push(mark);
            continue;
        }
        let c = text[at..].chars().next().unwrap_or(' ');
        if c.is_whitespace() || matches!(c, '\u{200b}'..='\u{200d}' | '\u{feff}' | '\u{ad}') {
            at += c.len_utf8();
            continue;
        }
        let end = if is_letter(c) {
            word_end(text, at)
        } else if c.is_ascii_digit() {
            number_end(text, at)
        } else if let Some((end, shape)) = marked_end(text, at, c) {
            words.push(Word::new(text, Span::new(at, end), shape, Tag::Other));
            at = end;
            continue;
        } else {
            mark_end(text, at)
        };
        push(text, at, end, &mut words);
        // "3F’s chair", but the 1990’s are one.
        let named = c.is_ascii_digit() && bytes[at..end].iter().any(u8::is_ascii_alphabetic);
        at = end;
        if let Some(genitive) = named.then(|| genitive(text, end)).flatten() {
            words.push(genitive);
            at = genitive.span().end as usize;
        }
    }
    words.shrink_to_fit();
    words
}

/// A word of ASCII letters alone, with nothing after it that could belong to it: most words, and a short way for them.
fn plain_word(text: &str, start: usize) -> Option<Word> {
    let (bytes, mut end, mut capitals, mut hash) = (text.as_bytes(), start, 0, lexicon::LetterHash::default());
    for &letter in &bytes[start..bytes.len().min(start + LONGEST)] {
        if !letter.is_ascii_alphabetic() {
            break;
        }
        capitals += usize::from(letter.is_ascii_uppercase());
        hash.add(letter);
        end += 1;
    }
    let full_stop = || {
        let (word, rest) = (&text[start..end], &text[end + 1..]);
        ends_plainly(rest.as_bytes()) && !keeps_full_stop(word) && !numbers(word, rest)
    };
    let ends = || ends_plainly(&bytes[end..]) || bytes[end] == b'.' && full_stop() || genitive(text, end).is_some();
    if end == start || !ends() {
        return None;
    }
    let shape = match (bytes[start].is_ascii_uppercase(), capitals, end - start) {
        (_, 0, _) => Shape::Lower,
        (true, 1, _) => Shape::Capital,
        (true, capitals, length) if capitals == length => Shape::Upper,
        _ => Shape::Mixed,
    };
    Some(Word::hashed(Span::new(start, end), shape, Tag::Other, hash.key(), PLAIN | FOLDED))
}

/// Whether `rest` starts with what can belong to no word before it, neither as a joint nor as its full stop.
fn ends_plainly(rest: &[u8]) -> bool {
    match rest {
        [] | [b' ' | b'\n' | b',' | b';' | b')' | b'"' | b'!' | b'?', ..] => true,
        // The curly double marks and the dashes.
        [0xe2, 0x80, 0x9c | 0x9d | 0x93 | 0x94, ..] => true,
        _ => false,
    }
}

/// The "'s" that follows a word which ends at `start`, with nothing after it that could belong to it.
fn genitive(text: &str, start: usize) -> Option<Word> {
    let length = match &text.as_bytes()[start..] {
        [b'\'', b's', rest @ ..] if ends_plainly(rest) => 2,
        // The curly apostrophe.
        [0xe2, 0x80, 0x99, b's', rest @ ..] if ends_plainly(rest) => 4,
        _ => return None,
    };
    let (span, key) = (Span::new(start, start + length), lexicon::key(&text.as_bytes()[start..start + length]));
    Some(Word::hashed(span, Shape::Clitic, Tag::Other, key, FOLDED))
}

/// A mark that is a token by itself whatever stands around it, and the full stop that ends a sentence.
fn plain_mark(bytes: &[u8], start: usize) -> Option<Word> {
    let length = match &bytes[start..] {
        [b',' | b';' | b':' | b'(' | b')' | b'"' | b'!' | b'?', ..] => 1,
        [b'.', rest @ ..] if ends_plainly(rest) => 1,
        // The curly double marks and the dashes.
        [0xe2, 0x80, 0x9c | 0x9d | 0x93 | 0x94, ..] => 3,
        _ => return None,
    };
    let (span, key) = (Span::new(start, start + length), lexicon::key(&bytes[start..start + length]));
    Some(Word::hashed(span, Shape::Mark, Tag::Mark, key, FOLDED))
}

fn push(text: &str, start: usize, end: usize, words: &mut Vec<Word>) {
    let word = &text[start..end];
    let first = word.chars().next().unwrap_or(' ');
    if !is_letter(first) {
        let clitic = is_apostrophe(first) && is_possessive_after_s(text, start, words);
        let shape = match first {
            '0'..='9' => Shape::Number,
            _ if clitic => Shape::Clitic,
            _ => Shape::Mark,
        };
        words.push(Word::new(text, Span::new(start, end), shape, Tag::Mark));
        return;
    }
    let stem = start + stem_length(word);
    words.push(Word::new(text, Span::new(start, stem), shape(&text[start..stem]), Tag::Other));
    if stem < end {
        words.push(Word::new(text, Span::new(stem, end), Shape::Clitic, Tag::Other));
    }
}

/// The end of the word that starts at `start`: letters, digits, and the joints inside a word.
fn word_end(text: &str, start: usize) -> usize {
    let rest = at_most(&text[start..]);
    let mut end = 0;
    let mut chars = rest.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        if c.is_ascii_alphanumeric() {
            end = at + 1;
            continue;
        }
        let next = chars.peek().map_or(' ', |&(_, next)| next);
        let inside = is_letter(c)
            || c.is_numeric()
            || is_combining(c)
            || (is_apostrophe(c) || matches!(c, '-' | '‑' | '&')) && next.is_alphanumeric()
            || c == '.'
                && next.is_alphabetic()
                && (is_initialism(without_party(&rest[..at])) || is_domain(&rest[at + 1..]))
            || c == '.' && next.is_alphanumeric() && is_local_part(&rest[at + 1..])
            || matches!(c, '.' | ',') && next.is_ascii_digit() && is_sum(&rest[..at])
            || c == '@' && next.is_alphanumeric()
            // "Varmo A/S"
            || c == '/' && &rest[..at] == "A" && next == 'S' && !rest[at + 2..].starts_with(char::is_alphanumeric);
        if !inside {
            break;
        }
        end = at + c.len_utf8();
    }
    if rest[end..].starts_with("://") || rest[..end].eq_ignore_ascii_case("www") && rest[end..].starts_with('.') {
        return start + address_end(rest);
    }
    if rest[end..].starts_with('.') && (keeps_full_stop(&rest[..end]) || numbers(&rest[..end], &rest[end + 1..])) {
        end += 1;
    }
    start + end
}

/// "R1" of "R1.2bn", "Rs14" of "Rs14,500": a currency's letters and the digits that follow them
fn is_sum(word: &str) -> bool {
    let digits = word.trim_start_matches(|c: char| c.is_ascii_alphabetic());
    let digit = |byte: &u8| byte.is_ascii_digit() || matches!(byte, b'.' | b',');
    (1..=3).contains(&(word.len() - digits.len()))
        && digits.ends_with(|c: char| c.is_ascii_digit())
        && digits.bytes().all(|byte| digit(&byte))
}

/// The end of a word that starts with a mark: "@nato", "#now", "'90s", "'em", "'n'".
fn marked_end(text: &str, start: usize, mark: char) -> Option<(usize, Shape)> {
    let after = start + mark.len_utf8();
    let rest = &at_most(&text[start..])[mark.len_utf8()..];
    let free = !text[..start].ends_with(char::is_alphanumeric);
    match mark {
        '@' | '#' if free && rest.starts_with(char::is_alphabetic) => {
            let end = rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(rest.len());
            Some((after + end, Shape::Mixed))
        }
        '\'' | '’' | '‘' if free => {
            if matches!(rest.as_bytes(), [b'0'..=b'9', b'0'..=b'9', b's', ..]) {
                return Some((after + 3, Shape::Number));
            }
            let end = rest.find(|c: char| !c.is_ascii_lowercase()).unwrap_or(rest.len());
            match &rest[..end] {
                "n" => rest[1..].chars().next().filter(|&c| is_apostrophe(c)).map(|c| after + 1 + c.len_utf8()),
                "em" | "til" => Some(after + end),
                _ => None,
            }
            .map(|end| (end, Shape::Lower))
        }
        _ => None,
    }
}

/// As much of `rest` as a word may have.
fn at_most(rest: &str) -> &str {
    &rest[..rest.floor_char_boundary(LONGEST)]
}

fn number_end(text: &str, start: usize) -> usize {
    let rest = at_most(&text[start..]);
    let mut end = 0;
    let mut chars = rest.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        if c.is_ascii_alphanumeric() {
            end = at + 1;
            continue;
        }
        let next = chars.peek().map_or(' ', |&(_, next)| next);
        let inside = c.is_alphanumeric()
            || is_combining(c)
            || matches!(c, '.' | ',' | ':' | '/') && next.is_ascii_digit()
            || matches!(c, '-' | '‑') && next.is_alphanumeric();
        if !inside {
            break;
        }
        end = at + c.len_utf8();
    }
    if rest[end..].starts_with('.') && (rest[..end].ends_with(".m") || rest[..end].ends_with(".M")) {
        end += 1;
    }
    start + end
}

fn mark_end(text: &str, start: usize) -> usize {
    let rest = &text[start..];
    for run in ["...", "``", "''", "---", "--"] {
        if rest.starts_with(run) {
            return start + run.len();
        }
    }
    start + rest.chars().next().map_or(1, char::len_utf8)
}

/// Whether `c` is a letter; of the curly marks and dashes, which are many, the library would have to look it up.
fn is_letter(c: char) -> bool {
    !matches!(c, '\u{2010}'..='\u{2027}') && c.is_alphabetic()
}

fn is_combining(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}')
}

pub(super) fn shape(word: &str) -> Shape {
    let mut letters = word.chars().filter(|c| c.is_alphabetic());
    let first_upper = letters.next().is_some_and(char::is_uppercase);
    let (mut upper, mut lower, mut part_start) = (0, 0, false);
    let mut capital_parts = true;
    for c in word.chars().skip(1) {
        if c.is_uppercase() {
            upper += 1;
            capital_parts &= part_start;
        } else if c.is_lowercase() {
            lower += 1;
        }
        part_start = matches!(c, '-' | '‑');
    }
    match (first_upper, upper, lower) {
        (false, 0, _) => Shape::Lower,
        (true, 0, 0) if word.contains('.') => Shape::Upper,
        (true, 0, _) => Shape::Capital,
        (true, _, 0) => Shape::Upper,
        (true, ..) if capital_parts => Shape::Capital,
        _ => Shape::Mixed,
    }
}

#[cfg(test)]
mod tests;
