//! Whether a quotation may be the answer of another than who spoke before it.

use super::going_on::FEW;
use super::outline::Outline;
use super::report::Report;
use crate::text::Tag;
use std::ops::Range;

/// "Lin said that Wu had lied. “I never lied.”", "Lin asked if it was late. “No.”": whether few words at the piece `quote` may
/// be of the one of whom, or to whom, `heard` tells.
pub(super) fn may_answer(outline: &Outline, quote: usize, heard: &Report) -> bool {
    let few = |words: &str| {
        words.split(' ').count() <= FEW
            && words.split(|letter: char| !letter.is_alphanumeric()).next().is_some_and(|first| {
                // “No, never”, but no “Nobody”
                first == "I" && words.starts_with("I ") || matches!(first, "No" | "Yes")
            })
    };
    let Some(content) = heard.content.first().filter(|_| outline.quotation(quote).is_some_and(few)) else {
        return false;
    };
    let document = outline.document;
    let cue = heard.cue.map(|cue| document.word_at(cue.start));
    let first = document.word_at(content.start);
    let first = first + usize::from(document.is(first, words!["that"]));
    let other = document.tag(first) == Tag::ProperNoun || document.is(first, words!["she", "they"]);
    heard.quotations.is_empty()
        && (other
            || cue.is_some_and(|cue| document.is(cue, words!["asked", "asks", "warned", "warns", "told", "tells"])))
}

/// “Six or seven?” “Seven.”: where a question stands beside another quotation with nothing between, two people speak;
/// where neither asks, one may go on.
pub(super) fn is_exchange(outline: &Outline, sentence: &Range<usize>, number: usize, paragraph: usize) -> bool {
    let asks = |at: usize| outline.quotation(at).is_some_and(|words| words.trim_end().ends_with('?'));
    let pair = |first: usize| {
        outline.quotation(first).and(outline.quotation(first + 1)).is_some() && (asks(first) || asks(first + 1))
    };
    let beside = |number: usize| outline.sentence(number).is_some_and(|(_, place)| place == paragraph);
    number > 0 && beside(number - 1) && pair(sentence.start - 1)
        || sentence.len() == 1 && beside(number + 1) && pair(sentence.start)
}
