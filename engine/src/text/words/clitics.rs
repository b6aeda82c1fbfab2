//! What is cut off the end of a word: "'s", "n't", and the genitive's apostrophe alone.

use super::{Shape, Word};

/// How much of `word` stands before a clitic that ends it.
pub(super) fn stem_length(word: &str) -> usize {
    let lower = word.as_bytes();
    // Every apostrophe but the straight one is beyond ASCII.
    if !lower.iter().any(|&byte| byte == b'\'' || !byte.is_ascii()) {
        return word.len();
    }
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

/// "leaders'" followed by a word: the apostrophe is the genitive's, not a closing mark.
pub(super) fn is_possessive_after_s(text: &str, at: usize, words: &[Word]) -> bool {
    let Some(last) = words.last().filter(|last| last.span().end as usize == at) else { return false };
    let after = text[at..].chars().nth(1).unwrap_or(' ');
    matches!(last.span().of(text).chars().next_back(), Some('s' | 'S' | 'z' | 'x'))
        && last.shape != Shape::Mark
        && after == ' '
}

pub(super) fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '’' | 'ʼ')
}

fn strip_ascii_suffix<'w>(word: &'w str, suffix: &str) -> Option<&'w str> {
    let cut = word.len().checked_sub(suffix.len())?;
    word.is_char_boundary(cut)
        .then(|| word.split_at(cut))
        .filter(|(_, end)| end.eq_ignore_ascii_case(suffix))
        .map(|(start, _)| start)
}
