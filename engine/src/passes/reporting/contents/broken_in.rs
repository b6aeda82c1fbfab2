//! What somebody tells on both sides of the words that say who does: "The driver, police said, ran."

use super::ends::content_end;
use super::subjects::{shared_subject, subject_before};
use super::{LONGEST_NAME, PARTING, is_finite};
use crate::passes::reporting::cues::Cue;
use crate::passes::reporting::outline::Outline;
use crate::passes::reporting::report::{Found, Pattern};
use crate::passes::reporting::sources;
use crate::text::Tag;
use std::ops::Range;

/// Words of a subject or a clause before the first comma at most.
pub(super) const REACH: usize = 40;

/// The report whose cue stands between a subject and its predicate, or between a verb and what it takes.
pub(super) fn broken_in(
    outline: &Outline,
    sentence: &Range<usize>,
    cue: &Cue,
    cues: &[Cue],
    taken: usize,
) -> Option<Found> {
    let low = sentence.start.max(taken);
    if cue.infinitive || !cue.frames.clause() {
        return None;
    }
    let open = (low + 1..cue.group.start).rev().take(LONGEST_NAME + 1).find(|&at| outline.is(at, PARTING))?;
    let source = subject_before(outline, open + 1, cue).filter(|source| source.start == open + 1)?;
    // "Lin, who says it is late, left"
    if outline.is(source.start, words!["who", "which", "that"]) {
        return None;
    }
    // "told the court,", "said in a letter on Friday,": eight words.
    let ends = |&at: &usize| outline.tag(at) == Tag::Mark || is_finite(outline, at) || outline.quotation(at).is_some();
    let close = (cue.group.end..sentence.end.min(cue.group.end + 8)).find(ends)?;
    if !outline.is(close, PARTING) || outline.atom(cue.group.end) == word!("that") {
        return None;
    }
    let before = clause_before(outline, low.max(open.saturating_sub(REACH)), open, close + 1)?;
    // Four times as far again: what lies beyond that is of other clauses.
    let near = sentence.start..sentence.end.min(close + 4 * REACH);
    let behind = outline.trimmed(close + 1..content_end(outline, &near, cues, close + 1));
    let content = vec![before, behind];
    let told = content.iter().all(|content| !content.is_empty()) && !outline.has_quotation(&content[0]);
    told.then(|| Found { source: Some(source), cue: cue.group.clone(), content, pattern: Pattern::SpeakerAfter })
}

/// What belongs to the words from `behind` on, of those from `low` that the comma at `open` ends.
pub(super) fn clause_before(outline: &Outline, low: usize, open: usize, behind: usize) -> Option<Range<usize>> {
    let joint = open.checked_sub(1)?;
    // "Lin resigned and, police said, left": only her name goes on there.
    if outline.is(joint, words!["and", "but"]) {
        let subject = || shared_subject(outline, &(low..open), joint, false).map(|(subject, _)| subject);
        return if is_predicate(outline, behind) { subject() } else { None };
    }
    // "It was, Lin said, late", "a bank that had, he said, saved his farm"
    let denied = joint > low && outline.is(joint, words!["not", "n't", "n’t"]);
    let verb = joint - usize::from(denied);
    if outline.tag(verb) == Tag::Modal || outline.is(verb, words!["is", "are", "was", "were", "has", "have", "had"]) {
        let opens = !matches!(outline.tag(behind), Tag::Mark | Tag::Conjunction | Tag::Subordinator);
        let subject = sources::before(outline, low, verb).filter(|subject| opens && subject.end == verb)?;
        return Some(subject.start..open);
    }
    // "limits which, he said, would stay": what the pronoun stands for is told elsewhere.
    if outline.is(joint, words!["which", "who", "that", "where"]) {
        return is_predicate(outline, behind).then_some(joint..open);
    }
    // "Lin has tapes, and no one, she said, has heard them"
    let start = (low..open).rev().find(|&at| is_finite(outline, at)).map_or(Some(low), |verb| {
        let leads = |&at: &usize| outline.is(at, words!["and", "but", "that", "because", "while", "as", ";"]);
        (verb + 1..open).rev().find(leads).map(|lead| lead + 1)
    })?;
    let start = start + usize::from(outline.tag(start) == Tag::Conjunction);
    let names = start < open
        && !matches!(
            outline.tag(start),
            Tag::Preposition | Tag::Subordinator | Tag::Adverb | Tag::VerbIng | Tag::VerbParticiple | Tag::Mark
        );
    (names && is_predicate(outline, behind)).then(|| outline.trimmed(start..open))
}

/// Whether a verb with no subject stands at `at`: "ran", "never stopped", "killed four", but not "built in 1970".
fn is_predicate(outline: &Outline, at: usize) -> bool {
    let at = at + usize::from(matches!(outline.tag(at), Tag::Adverb | Tag::Particle));
    let next = outline.tag(at + 1);
    match outline.tag(at) {
        Tag::VerbPast | Tag::VerbS | Tag::Modal | Tag::Auxiliary | Tag::Verb => true,
        Tag::VerbParticiple => next == Tag::Mark || next.is_noun() || next == Tag::Number || next == Tag::Determiner,
        // "leads by nine points": tagged as a plural
        Tag::Noun => outline.word(at).ends_with('s') && next == Tag::Preposition,
        _ => false,
    }
}
