//! What goes on behind a speaker who breaks into it: “It is late,” said Lin, “and it is old.”

use super::is_finite;
use crate::passes::reporting::cues;
use crate::passes::reporting::outline::Outline;
use crate::text::Tag;
use std::ops::Range;

/// What follows an interrupting "he said,".
pub(super) fn second_half(
    outline: &Outline,
    end: usize,
    sentence: &Range<usize>,
    quoted: bool,
) -> Option<Range<usize>> {
    let comma = (end..sentence.end.min(end + 12))
        .find(|&at| outline.is(at, words![",", ":", "—", "--"]) || outline.quotation(at).is_some())?;
    // said Lin as the crowd yelled: “…”
    if outline.atom(comma) == word!(":")
        && (end..comma).any(|at| is_finite(outline, at) || cues::frames(outline, at).is_some())
    {
        return None;
    }
    // said Lin, who calls himself the “last” of them: no mark parts the quotation from what describes the speaker.
    if comma > end && outline.quotation(comma).is_some() {
        return None;
    }
    let start = if outline.quotation(comma).is_some() { comma } else { comma + 1 };
    if quoted {
        // “It is late,” said Lin, speaking of the pier, “and it is old.”
        let goes_on = |at: &usize| {
            outline.atom(at - 1) == word!(",")
                && outline.quotation(*at).is_some_and(|words| words.starts_with(char::is_lowercase))
        };
        let found = (start..sentence.end.min(end + 12)).take_while(|&at| !is_finite(outline, at)).find(goes_on);
        let start = if outline.quotation(start).is_some() { start } else { found? };
        return Some(outline.trimmed(start..start + 1));
    }
    let rest = outline.trimmed(start..sentence.end);
    // "The lock was shut, Lin said, hours after Wu denied that it leaked": what somebody else told is not Lin's.
    // Four words: "just a few weeks".
    let since = (rest.start..rest.end.min(rest.start + 5)).find(|&at| outline.is(at, words!["after", "before"]));
    let told = |since: usize| {
        (since + 1..rest.end.min(since + 12))
            .any(|at| is_finite(outline, at) && cues::frames(outline, at).is_some_and(|frames| frames.states()))
    };
    if since.is_some_and(told) {
        return None;
    }
    let goes_on = start == end + 1
        && (rest.len() > 1 || outline.has_quotation(&rest))
        && !outline.is(rest.start, words!["who", "whose"])
        && (!matches!(outline.tag(rest.start), Tag::VerbIng | Tag::Conjunction | Tag::Subordinator)
            || outline.atom(rest.start) == word!("that"));
    goes_on.then_some(rest)
}
