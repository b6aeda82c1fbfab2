//! Reports of what is "according to" somebody, or so in their words: "three died, according to Lin".

use super::broken_in::{REACH, clause_before};
use super::ends::content_end;
use super::{holds_cue, holds_verb, is_finite};
use crate::lexicon::Atom;
use crate::passes::reporting::cues::Cue;
use crate::passes::reporting::outline::Outline;
use crate::passes::reporting::report::{Found, Pattern};
use crate::passes::reporting::sources;
use crate::text::Tag;
use std::ops::Range;

/// Verbs of a clause that are no participles.
const FINITE: &[Atom] = words!["was", "were", "had", "did", "is", "are", "has", "have"];

/// "According to a note released on Monday and seen by Wu, it is late": the `source` without the participle that its
/// date follows, and where what is told begins, which ends before `high`.
fn dated(outline: &Outline, source: Range<usize>, high: usize) -> (Range<usize>, usize) {
    let end = source.end;
    let verb =
        |at: usize| matches!(outline.tag(at), Tag::VerbS | Tag::Modal | Tag::Auxiliary) || outline.is(at, FINITE);
    // Sixteen words: as far as what describes a source reaches.
    let comma = (end..high.min(end + 16)).take_while(|&at| !verb(at)).find(|&at| outline.atom(at) == word!(","));
    let Some(comma) = comma.filter(|&comma| comma > end && !outline.has_quotation(&(end..comma))) else {
        return (source, end);
    };
    let participle = source.len() > 1 && matches!(outline.tag(end - 1), Tag::VerbParticiple | Tag::VerbPast);
    (source.start..end - usize::from(participle), comma + 1)
}

/// "the World Bank" of "According to the World Bank, some people live there": the part of `source` before its first comma,
/// where no second one closes what looks like an apposition behind it, or a verb stands in that.
fn before_clause(outline: &Outline, source: &Range<usize>) -> Option<Range<usize>> {
    let comma = source.clone().find(|&at| outline.atom(at) == word!(","))?;
    let closed = outline.atom(source.end) == word!(",");
    let clause = !closed || (comma..source.end).any(|at| is_finite(outline, at));
    (clause && comma > source.start).then_some(source.start..comma)
}

/// "Three died, according to Lin", "according to Lin, three died": what stands before the cue, or behind its source.
pub(super) fn according_tail(
    outline: &Outline,
    sentence: &Range<usize>,
    cue: &Cue,
    cues: &[Cue],
    taken: usize,
) -> Option<Found> {
    // "in her words, growers “sleep”"
    let comma = || (cue.group.end..sentence.end).find(|&at| outline.atom(at) == word!(","));
    let words = (cue.group.len() == 1).then(comma).flatten();
    let source = sources::after(outline, cue.group.end, words.unwrap_or(sentence.end))?;
    let end = words.map_or(sentence.end, |_| content_end(outline, sentence, cues, source.end));
    let before = outline.trimmed(taken..cue.group.start);
    let own = if before.is_empty() { before_clause(outline, &source) } else { None };
    let source = own.unwrap_or(source);
    let (source, from) =
        if before.is_empty() { dated(outline, source, sentence.end) } else { (source.clone(), source.end) };
    let behind = outline.trimmed(from..end);
    // "For growers, according to Lin, the rain is late."
    let breaks_in = !before.is_empty()
        && before.start == sentence.start
        && !holds_verb(outline, &before)
        && outline.atom(source.end) == word!(",")
        && !outline.is(behind.start, words!["and", "but"])
        && holds_verb(outline, &behind);
    // "The bill was, in the words of Lin, “poison”.", "a book that, according to Lin, “draws on life”"
    let quoted = outline.atom(source.end) == word!(",") && outline.quotation(source.end + 1).is_some();
    let breaks_in = breaks_in || !before.is_empty() && quoted;
    // "Lin went home and, according to Wu, slept.": not Wu that she went home.
    let open = cue.group.start.wrapping_sub(1);
    let joined =
        before.len() > 1 && outline.is(before.end - 1, words!["and", "but"]) && outline.atom(open) == word!(",");
    if joined && !quoted {
        let low = before.start.max(open.saturating_sub(REACH));
        let behind = Some(behind).filter(|behind| outline.atom(source.end) == word!(",") && !behind.is_empty())?;
        let content = vec![clause_before(outline, low, open, behind.start)?, behind];
        return Some(Found { source: Some(source), cue: cue.group.clone(), content, pattern: Pattern::AccordingTo });
    }
    // "The board said that, according to Lin, it was late": the board says all of it.
    if !before.is_empty() && outline.is(before.end - 1, words!["that"]) && holds_cue(outline, before.clone()) {
        return None;
    }
    // "gowns which, according to Lin, would come": the pronoun is the subject of what is told.
    let relative = before.len() > 1
        && outline.is(before.end - 1, words!["which", "who", "where"])
        && outline.atom(source.end) == word!(",");
    let before = if relative { before.end - 1..before.end } else { before };
    let content = match (before.is_empty(), breaks_in || relative) {
        (true, _) => vec![behind],
        (_, true) => vec![before, behind],
        _ => vec![before],
    };
    if content.iter().any(|content| content.is_empty()) {
        return None;
    }
    Some(Found { source: Some(source), cue: cue.group.clone(), content, pattern: Pattern::AccordingTo })
}
