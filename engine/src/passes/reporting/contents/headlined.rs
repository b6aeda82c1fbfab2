//! Whom the verbs of a headline tell of: "Lin quits, says she was ill".

use super::is_finite;
use super::subjects::shared_subject;
use crate::lexicon;
use crate::passes::reporting::cues::Cue;
use crate::passes::reporting::outline::Outline;
use crate::passes::reporting::report::Pattern;
use crate::text::Tag;
use std::ops::Range;

/// "Lin quits, says she was ill", "Marsh cuts jobs, blames costs": the subject of a headline's first verb, which its second one
/// has too; not "Storm hits bay, says clerk who saw it".
pub(super) fn headlined(
    outline: &Outline,
    sentence: &Range<usize>,
    cue: &Cue,
    pattern: Pattern,
) -> Option<Range<usize>> {
    let first = cue.group.start;
    let joined = first > sentence.start && outline.is(first - 1, words![","]) && outline.is_headline(first);
    if !joined || first != cue.verb || outline.has_quotation(&(sentence.start..first)) {
        return None;
    }
    let ends = |&at: &usize| is_finite(outline, at) || outline.is(at, words!["that", "who", "which", ","]);
    let clause = || (first + 1..sentence.end).find(ends).is_some_and(|at| at > first + 1 && is_finite(outline, at));
    let told = || clause() || is_short(outline, &outline.trimmed(first + 1..sentence.end));
    let own = match pattern {
        Pattern::SpeakerBefore => told() || outline.is(first + 1, words!["that"]),
        Pattern::CueBeforeInfinitive => true,
        _ => !cue.frames.quotes(),
    };
    let (subject, _) = shared_subject(outline, sentence, first, false).filter(|_| own)?;
    (subject.start == sentence.start).then_some(subject)
}

/// "Marsh cuts jobs, say costs left no choice", "Marsh drops plan, says price too high": whether the headline's words behind
/// its `cue`, taken for the `source`, are a clause and nobody.
pub(super) fn is_clause(outline: &Outline, source: &Range<usize>, cue: &Cue) -> bool {
    let finite = |at: usize| outline.tag(at) == Tag::VerbPast;
    source.start >= cue.group.end
        && outline.is_headline(cue.verb)
        && (source.clone().any(finite) || is_short(outline, source))
}

/// "price too high", "talks over": whether a headline's `words` are a clause without its "is".
fn is_short(outline: &Outline, words: &Range<usize>) -> bool {
    words.len() > 1
        && outline.tag(words.start).is_noun()
        && matches!(outline.tag(words.end - 1), Tag::Adjective | Tag::Adverb)
        && outline.listed_lower(words.end - 1, &lexicon::ROLES).is_none()
}
