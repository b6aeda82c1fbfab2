//! Pairs quotation marks, paragraph by paragraph.
//!
//! A mark that is left open ends with its paragraph: an error of one paragraph never reaches the next.

use super::{Paragraph, Shape, Span, Word};
use crate::order::sort_by_key;

/// A passage between a pair of quotation marks, whoever said it and whether or not anybody did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quotation {
    /// The words between the marks.
    pub inside: Span,
    /// The same with its marks; equal to `inside` at an end that has none.
    pub whole: Span,
    /// 0 for an outermost pair, 1 for a pair inside it, and so on.
    pub depth: u8,
    /// Whether the closing mark was found.
    pub closed: bool,
    /// Whether the quotation goes on in the next one of the list: an unclosed paragraph followed by a paragraph
    /// that opens with a mark again.
    pub continues: bool,
}

/// Which marks belong together. Low marks („…“) and primes are not told apart from the double ones.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Pair {
    Curly,
    Straight,
    Guillemets,
    Single,
}

#[derive(Clone, Copy)]
enum Side {
    Opens,
    Closes,
    Either,
}

struct Open {
    pair: Pair,
    mark: Span,
    /// How many quotations had been found when it opened; those found since lie inside.
    found: usize,
}

/// The quotations of `text` in the order of their opening marks.
pub(super) fn quotations(text: &str, words: &[Word], paragraphs: &[Paragraph]) -> Vec<Quotation> {
    let mut found: Vec<Quotation> = Vec::new();
    let mut at = 0;
    for paragraph in paragraphs {
        let first = at;
        while at < words.len() && words[at].span().start < paragraph.span.end {
            at += 1;
        }
        let before = found.len();
        if let Some(last) = found.last_mut().filter(|last| !last.closed) {
            last.continues = opens_with_mark(text, words, first) || opens_with_single(text, words, first);
        }
        let goes_on = (opens_with_mark(text, words, at), opens_with_single(text, words, at));
        pair_marks(text, &words[first..at], goes_on, &mut found);
        sort_by_key(&mut found[before..], |quotation| (quotation.whole.start, std::cmp::Reverse(quotation.whole.end)));
    }
    found
}

fn opens_with_mark(text: &str, words: &[Word], first: usize) -> bool {
    words.get(first).is_some_and(|word| matches!(word.span().of(text), "“" | "\"" | "``" | "''" | "«" | "‘" | "„"))
}

/// ‘It is late.’: whether a single mark stands there that opens, and no apostrophe.
fn opens_with_single(text: &str, words: &[Word], first: usize) -> bool {
    first < words.len() && matches!(mark(text, words, first), Some((Pair::Single, Side::Opens)))
}

/// Pairs the marks of a paragraph; whether the next one opens with a mark, and with a single one, is what `goes_on` tells.
fn pair_marks(text: &str, words: &[Word], goes_on: (bool, bool), found: &mut Vec<Quotation>) {
    let mut open: Vec<Open> = Vec::new();
    for at in 0..words.len() {
        let may_be = matches!(words[at].shape, Shape::Mark | Shape::Clitic);
        let Some((pair, side)) = may_be.then(|| mark(text, words, at)).flatten() else { continue };
        let partner = open.iter().rposition(|other| belongs(other.pair, pair));
        let closes = match side {
            Side::Opens => false,
            Side::Closes => true,
            Side::Either => partner.is_some(),
        };
        // ''… 'independence,''' ends with the inner mark first.
        let mark = match words.get(at + 1) {
            Some(next) if triple(text, &words[at], next) => words[at].span().cover(next.span()),
            _ => words[at].span(),
        };
        if !closes {
            // A fourth level is a sign of lost marks rather than of speech.
            if open.len() < 3 {
                open.push(Open { pair, mark: words[at].span(), found: found.len() });
            }
        } else if let Some(partner) = partner
            && (pair != Pair::Single || at_last_close(text, words, at))
        {
            close(&mut open, partner, mark, found);
        }
    }
    // A mark that no other closes is taken at its word only at the start of a paragraph or before another such one.
    let (Some(start), Some(end)) = (words.first(), words.last()) else { return };
    // A single one is only where the next paragraph opens with such a one, and no word stands before it: else it may have
    // left out something.
    let parted = |mark: Span| !text[..mark.start as usize].trim_end().ends_with(char::is_alphanumeric);
    let left = open.iter().find(|left| match left.pair {
        Pair::Single => goes_on.1 && (left.mark == start.span() || parted(left.mark)),
        _ => left.mark == start.span() || goes_on.0,
    });
    let end = end.span().end;
    if let Some(first) = left.filter(|left| left.mark.end < end) {
        found[first.found..].iter_mut().for_each(|inner| inner.depth += 1);
        let inside = Span { start: first.mark.end, end };
        let whole = Span { start: first.mark.start, end };
        found.push(Quotation { inside, whole, depth: 0, closed: false, continues: false });
    }
}

fn triple(text: &str, mark: &Word, next: &Word) -> bool {
    mark.span().of(text) == "''" && next.span().of(text) == "'" && next.span().start == mark.span().end
}

/// “…" and "…” are slips of the same pair.
fn belongs(opened: Pair, closing: Pair) -> bool {
    opened == closing || matches!((opened, closing), (Pair::Curly, Pair::Straight) | (Pair::Straight, Pair::Curly))
}

fn close(open: &mut Vec<Open>, partner: usize, mark: Span, found: &mut Vec<Quotation>) {
    let opening = &open[partner];
    found[opening.found..].iter_mut().for_each(|inner| inner.depth += 1);
    let inside = Span { start: opening.mark.end, end: mark.start };
    if !inside.is_empty() {
        found.push(Quotation { inside, whole: opening.mark.cover(mark), depth: 0, closed: true, continues: false });
    }
    open.truncate(partner);
}

fn mark(text: &str, words: &[Word], at: usize) -> Option<(Pair, Side)> {
    let word = &words[at];
    if !matches!(word.shape, Shape::Mark | Shape::Clitic) {
        return None;
    }
    match word.span().of(text) {
        "„" => Some((Pair::Curly, Side::Opens)),
        "“" | "”" | "‟" => Some((Pair::Curly, curly_side(text, word))),
        "``" => Some((Pair::Straight, Side::Opens)),
        "«" | "»" => Some((Pair::Guillemets, guillemet_side(text, word))),
        "\"" | "''" => (!is_inches(text, word)).then(|| (Pair::Straight, straight_side(text, word))),
        "‘" => (!is_elision(text, words, at)).then_some((Pair::Single, Side::Opens)),
        "’" if follows_text(text, word) => Some((Pair::Single, Side::Closes)),
        "'" => single_side(text, words, at).map(|side| (Pair::Single, side)),
        _ => None,
    }
}

fn before(text: &str, word: &Word) -> char {
    text[..word.span().start as usize].chars().next_back().unwrap_or(' ')
}

fn after(text: &str, word: &Word) -> char {
    text[word.span().end as usize..].chars().next().unwrap_or(' ')
}

fn follows_text(text: &str, word: &Word) -> bool {
    !before(text, word).is_whitespace()
}

/// «So» in most countries, »so« in Germany: where the mark stands close to its word decides, else the way it faces.
fn guillemet_side(text: &str, word: &Word) -> Side {
    let (before, after) = (before(text, word), after(text, word));
    match word.span().of(text) {
        "«" if ends_words(before) && !after.is_alphanumeric() && !matches!(after, '…' | '¡' | '¿' | '“') => {
            Side::Closes
        }
        "«" => Side::Opens,
        "»" if (before.is_whitespace() || before == '(') && after.is_alphanumeric() => Side::Opens,
        _ => Side::Closes,
    }
}

/// Whether words within marks may end with `letter`, and not with the colon or the dash that leads to them.
fn ends_words(letter: char) -> bool {
    letter.is_alphanumeric() || matches!(letter, ',' | '.' | '?' | '!' | '…' | '’' | '‘' | '“' | '”')
}

/// “Slips,“ as they happen: where a curly mark faces the wrong way, its place decides.
fn curly_side(text: &str, word: &Word) -> Side {
    let (before, after) = (before(text, word), after(text, word));
    match word.span().of(text) {
        "“" if before.is_whitespace() || !(after.is_whitespace() || matches!(after, '.' | ',')) => Side::Opens,
        "“" => Side::Closes,
        _ if before.is_whitespace() && after.is_alphanumeric() => Side::Opens,
        _ => Side::Closes,
    }
}

fn straight_side(text: &str, word: &Word) -> Side {
    let (before, after) = (before(text, word), after(text, word));
    let starts = before.is_whitespace() || matches!(before, '(' | '[' | '—' | '–' | '-' | '“' | '‘' | '\'');
    match (starts, after.is_whitespace()) {
        (true, false) if !matches!(after, '.' | ',' | ';' | ':' | '?' | '!' | ')') => Side::Opens,
        (false, true) => Side::Closes,
        _ => Side::Either,
    }
}

/// 5'10", 27" screens.
fn is_inches(text: &str, word: &Word) -> bool {
    let digits =
        text[..word.span().start as usize].trim_end_matches(|c: char| c.is_ascii_digit() || matches!(c, '.' | '/'));
    digits.len() < word.span().start as usize
        && before(text, word).is_ascii_digit()
        && (digits.ends_with(['\'', '’', '′']) || digits.ends_with(' ') && after(text, word) == ' ')
}

/// ’90s, ’em, rock ’n’ roll: something was left out, nothing opened.
fn is_elision(text: &str, words: &[Word], at: usize) -> bool {
    let Some(next) = words.get(at + 1).filter(|next| next.span().start == words[at].span().end) else { return true };
    let word = next.span().of(text);
    next.shape == Shape::Number && word.ends_with(['s', 'S'])
        || ["n", "em", "til", "cause", "twas", "tis", "round", "cos", "bout"]
            .iter()
            .any(|elided| word.eq_ignore_ascii_case(elided))
}

fn single_side(text: &str, words: &[Word], at: usize) -> Option<Side> {
    let word = &words[at];
    let (before, after) = (before(text, word), after(text, word));
    let starts = before.is_whitespace() || matches!(before, '(' | '[' | '—' | '"' | '“' | '`');
    match (starts, after.is_alphanumeric()) {
        (true, true) => (!is_elision(text, words, at)).then_some(Side::Opens),
        (false, false) if !before.is_ascii_digit() => Some(Side::Closes),
        _ => None,
    }
}

/// Whether the single mark `at` closes, rather than being the genitive's of "the leaders’ talks": after a word that
/// ends in s it closes only if no other mark does so before the next one opens.
fn at_last_close(text: &str, words: &[Word], at: usize) -> bool {
    if words[at].shape == Shape::Mark && !matches!(before(text, &words[at]), 's' | 'S') {
        return true;
    }
    // Forty words: longer than most quoted sentences, and a bound on the cost.
    for next in at + 1..words.len().min(at + 40) {
        match mark(text, words, next) {
            Some((Pair::Single, Side::Closes)) => return false,
            Some((Pair::Single, _)) => return true,
            _ => {}
        }
    }
    true
}

#[cfg(test)]
mod tests;
