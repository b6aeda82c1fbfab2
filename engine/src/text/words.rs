//! Cuts text into words: the tokens of the Penn Treebank's habit, but hyphenated compounds stay whole.

use super::{Span, Tag};
use crate::lexicon;

/// One token: a word, a number, a clitic ("'s", "n't") or a single mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Word {
    /// Where it stands.
    pub span: Span,
    /// How it is written.
    pub shape: Shape,
    /// Its part of speech.
    pub tag: Tag,
    /// Its hash in the word lists; see [`Document::listed`](super::Document::listed).
    pub(crate) key: u32,
}

impl Word {
    pub(super) fn new(text: &str, span: Span, shape: Shape, tag: Tag) -> Self {
        Self { span, shape, tag, key: lexicon::key(span.of(text).as_bytes()) }
    }
}

/// How a token is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// "talks"
    Lower,
    /// "Moscow", "I"
    Capital,
    /// "CBS", "U.S."
    Upper,
    /// "McCain", "iPhone"
    Mixed,
    /// Starts with a digit: "10", "2025-08-06", "8th", "48-hour"
    Number,
    /// A part cut off a word: "'s", "'", "n't", "'re"
    Clitic,
    /// Punctuation, one mark a token; "...", "--", "``" and "''" count as one.
    Mark,
}

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
        if let Some(word) = plain_word(text, at).or_else(|| plain_mark(bytes, at)) {
            at = word.span.end as usize;
            words.push(word);
            continue;
        }
        let c = text[at..].chars().next().unwrap_or(' ');
        if c.is_whitespace() || matches!(c, '\u{200b}'..='\u{200d}' | '\u{feff}' | '\u{ad}') {
            at += c.len_utf8();
            continue;
        }
        let end = if c.is_alphabetic() {
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
        at = end;
    }
    words
}

/// A word of ASCII letters alone, with nothing after it that could belong to it: most words, and a short way for them.
fn plain_word(text: &str, start: usize) -> Option<Word> {
    let (bytes, mut end, mut capitals) = (text.as_bytes(), start, 0);
    while let Some(letter) = bytes.get(end).filter(|byte| byte.is_ascii_alphabetic()) {
        capitals += usize::from(letter.is_ascii_uppercase());
        end += 1;
    }
    let full_stop = || {
        let (word, rest) = (&text[start..end], &text[end + 1..]);
        ends_plainly(rest.as_bytes()) && !keeps_full_stop(word) && !numbers(word, rest)
    };
    if end == start || !(ends_plainly(&bytes[end..]) || bytes[end] == b'.' && full_stop()) {
        return None;
    }
    let shape = match (bytes[start].is_ascii_uppercase(), capitals, end - start) {
        (_, 0, _) => Shape::Lower,
        (true, 1, _) => Shape::Capital,
        (true, capitals, length) if capitals == length => Shape::Upper,
        _ => Shape::Mixed,
    };
    Some(Word { span: Span::new(start, end), shape, tag: Tag::Other, key: lexicon::key(&bytes[start..end]) })
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

/// A mark that is a token by itself whatever stands around it, and the full stop that ends a sentence.
fn plain_mark(bytes: &[u8], start: usize) -> Option<Word> {
    let plain = match bytes[start] {
        b',' | b';' | b':' | b'(' | b')' | b'"' | b'!' | b'?' => true,
        b'.' => ends_plainly(&bytes[start + 1..]),
        _ => false,
    };
    let key = || lexicon::key(&bytes[start..start + 1]);
    plain.then(|| Word { span: Span::new(start, start + 1), shape: Shape::Mark, tag: Tag::Mark, key: key() })
}

fn push(text: &str, start: usize, end: usize, words: &mut Vec<Word>) {
    let word = &text[start..end];
    let first = word.chars().next().unwrap_or(' ');
    if !first.is_alphabetic() {
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
    let rest = &text[start..];
    let mut end = 0;
    let mut chars = rest.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let next = chars.peek().map_or(' ', |&(_, next)| next);
        let inside = c.is_alphanumeric()
            || is_combining(c)
            || (is_apostrophe(c) || matches!(c, '-' | '‑' | '&')) && next.is_alphanumeric()
            || c == '.'
                && next.is_alphabetic()
                && (is_initialism(without_party(&rest[..at])) || is_domain(&rest[at + 1..]))
            || c == '.' && next.is_alphanumeric() && is_local_part(&rest[at + 1..])
            || c == '@' && next.is_alphanumeric();
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

/// The end of a web address: it goes on to the next space, marks at its end left out.
fn address_end(rest: &str) -> usize {
    let end = rest.find(|c: char| c.is_whitespace() || matches!(c, '"' | '<' | '>' | '”' | '“' | '’'));
    rest[..end.unwrap_or(rest.len())].trim_end_matches(['.', ',', ';', ':', '!', '?', ')', ']', '\'']).len()
}

/// Whether `rest` goes on as "com" in "example.com" does.
fn is_domain(rest: &str) -> bool {
    const DOMAINS: [&str; 14] =
        ["com", "org", "net", "gov", "edu", "co", "uk", "eu", "de", "fr", "ru", "io", "tv", "info"];
    let end = rest.find(|c: char| !c.is_ascii_lowercase()).unwrap_or(rest.len());
    DOMAINS.contains(&&rest[..end]) && !rest[end..].starts_with(char::is_alphanumeric)
}

/// Whether `rest` goes on as "smith@example.org" in an e-mail address: no further than such names are long.
fn is_local_part(rest: &str) -> bool {
    let name = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_' | b'+' | b'-');
    rest.bytes().take(64).find(|byte| !name(byte)) == Some(b'@')
}

/// Whether the full stop of "No. 1" belongs to `word`, by the digit that follows.
fn numbers(word: &str, rest: &str) -> bool {
    matches!(word, "No" | "Nos" | "no" | "Art" | "Fig" | "Sec")
        && rest.strip_prefix([' ', '\u{a0}']).is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()))
}

/// The end of a word that starts with a mark: "@nato", "#now", "'90s", "'em", "'n'".
fn marked_end(text: &str, start: usize, mark: char) -> Option<(usize, Shape)> {
    let after = start + mark.len_utf8();
    let rest = &text[after..];
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

fn number_end(text: &str, start: usize) -> usize {
    let rest = &text[start..];
    let mut end = 0;
    let mut chars = rest.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
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

/// "U", "U.S", "p" as in "p.m.": single letters with full stops between.
fn is_initialism(word: &str) -> bool {
    word.len() < 32
        && word
            .split('.')
            .all(|part| part == "Ph" || part.chars().count() == 1 && part.chars().all(char::is_alphabetic))
}

/// Whether the full stop after `word` belongs to it: initials, initialisms and known abbreviations.
fn keeps_full_stop(word: &str) -> bool {
    is_initialism(without_party(word)) && word != "I" && (word.contains('.') || word.chars().all(char::is_uppercase))
        || lexicon::ABBREVIATIONS.contains_lower(without_party(word))
}

/// The state in "R-S.C." and "D-Calif."
fn without_party(word: &str) -> &str {
    if matches!(word.as_bytes(), [b'A'..=b'Z', b'-', ..]) { &word[2..] } else { word }
}

/// How much of `word` stands before a clitic that ends it.
fn stem_length(word: &str) -> usize {
    let lower = word.as_bytes();
    for (clitic, marks) in [("s", 1), ("m", 1), ("d", 1), ("ll", 1), ("re", 1), ("ve", 1), ("t", 2)] {
        let Some(before) = strip_ascii_suffix(word, clitic) else { continue };
        let Some(apostrophe) = before.chars().next_back().filter(|&c| is_apostrophe(c)) else { continue };
        let stem = before.len() - apostrophe.len_utf8();
        if marks == 2 {
            if stem > 1 && lower[stem - 1].eq_ignore_ascii_case(&b'n') {
                return stem - 1;
            }
        } else if stem > 0 {
            return stem;
        }
    }
    word.len()
}

fn strip_ascii_suffix<'w>(word: &'w str, suffix: &str) -> Option<&'w str> {
    let cut = word.len().checked_sub(suffix.len())?;
    word.is_char_boundary(cut)
        .then(|| word.split_at(cut))
        .filter(|(_, end)| end.eq_ignore_ascii_case(suffix))
        .map(|(start, _)| start)
}

/// "leaders'" followed by a word: the apostrophe is the genitive's, not a closing mark.
fn is_possessive_after_s(text: &str, at: usize, words: &[Word]) -> bool {
    let Some(last) = words.last().filter(|last| last.span.end as usize == at) else { return false };
    let after = text[at..].chars().nth(1).unwrap_or(' ');
    matches!(last.span.of(text).chars().next_back(), Some('s' | 'S' | 'z' | 'x'))
        && last.shape != Shape::Mark
        && after == ' '
}

fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '’' | 'ʼ')
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
mod tests {
    use super::*;

    fn check(text: &str, expected: &str) {
        let cut: Vec<&str> = words(text).iter().map(|word| word.span.of(text)).collect();
        assert_eq!(cut.join("|"), expected);
    }

    #[test]
    fn a_full_stop_stays_with_abbreviations_and_leaves_other_words() {
        check("The U.S. envoy, Mr. Witkoff, left.", "The|U.S.|envoy|,|Mr.|Witkoff|,|left|.");
        check("At 5 p.m. on Sept. 3, J. Smith and I. No", "At|5|p.m.|on|Sept.|3|,|J.|Smith|and|I|.|No");
    }

    #[test]
    fn clitics_are_cut_off_and_compounds_stay_whole() {
        check(
            "Putin’s three-hour talks didn't; they're",
            "Putin|’s|three-hour|talks|did|n't|;|they|’re".replace("they|’re", "they|'re").as_str(),
        );
        check("the leaders’ talks", "the|leaders|’|talks");
    }

    #[test]
    fn numbers_keep_their_inner_marks() {
        check("$10,000 on 2025-08-06 at 10:30, the 8th", "$|10,000|on|2025-08-06|at|10:30|,|the|8th");
    }

    #[test]
    fn addresses_handles_and_clipped_words_stay_whole() {
        check("See https://example.com/a?b=c. Or amazon.com.", "See|https://example.com/a?b=c|.|Or|amazon.com|.");
        check("Mail jo.doe@example.org, @nato, #now.", "Mail|jo.doe@example.org|,|@nato|,|#now|.");
        check("Rock 'n' roll of the '90s: 'so what' No. 1", "Rock|'n'|roll|of|the|'90s|:|'|so|what|'|No.|1");
        check("Rep. Ann Lee (D-Va.) has a Ph.D. No.", "Rep.|Ann|Lee|(|D-Va.|)|has|a|Ph.D.|No|.");
        check("Sen. Al Roe (R-S.C.) met A. Wu (D-N.Y.).", "Sen.|Al|Roe|(|R-S.C.|)|met|A.|Wu|(|D-N.Y.|)|.");
    }

    #[test]
    fn the_short_way_sees_the_shapes_that_the_long_way_sees() {
        for word in ["talks", "Moscow", "I", "CBS", "McCain", "iPhone", "eU", "NATOs", "a", "Ab"] {
            assert_eq!(plain_word(&format!("{word} "), 0).map(|word| word.shape), Some(shape(word)), "{word}");
        }
    }

    #[test]
    fn the_short_way_leaves_full_stops_where_the_long_way_leaves_them() {
        for word in ["talks", "Mr", "mr", "U", "I", "No", "Ph", "sept"] {
            for after in [".", ". ", ".\n", ".”", "...", ".com", ". 1"] {
                let text = format!("{word}{after}");
                let short = plain_word(&text, 0).map(|word| word.span.end as usize);
                assert!(short.is_none_or(|end| end == word_end(&text, 0)), "{text}");
            }
        }
    }

    #[test]
    fn shapes_tell_names_from_words() {
        let of = |text: &str| words(text)[0].shape;
        assert_eq!(
            [of("talks"), of("Moscow"), of("CBS"), of("U.S."), of("McCain")],
            [Shape::Lower, Shape::Capital, Shape::Upper, Shape::Upper, Shape::Mixed]
        );
        assert_eq!([of("Al-Shabaab"), of("I"), of("48-hour")], [Shape::Capital, Shape::Capital, Shape::Number]);
    }
}
