//! Sentences that end with a colon and tell whose words the next paragraph quotes: "Speaking in Rome, he remarked:"

use super::subjects::{shared_subject, subject_before};
use super::{sentence_cues, uncued};
use crate::passes::reporting::cues::{self, Cue};
use crate::passes::reporting::outline::Outline;
use crate::passes::reporting::report::{Found, Pattern};
use crate::passes::reporting::sources;
use std::ops::Range;

/// The cue and source of a sentence that ends with a colon: "Speaking in Rome, he remarked:"
pub(in crate::passes::reporting) fn introduction(outline: &Outline, sentence: &Range<usize>) -> Option<Found> {
    told_introduction(outline, sentence).or_else(|| uncued::acting(outline, sentence))
}

fn told_introduction(outline: &Outline, sentence: &Range<usize>) -> Option<Found> {
    let cues = sentence_cues(outline, sentence);
    if let Some(found) = cues.first().and_then(|cue| reported_so(outline, sentence, cue)) {
        return Some(found);
    }
    let cue = cues.into_iter().rev().find(|cue| !cue.according && cue.frames.quotes())?;
    let source = sources::before(outline, sentence.start, cue.group.start)
        .or_else(|| shared_subject(outline, sentence, cue.group.start, false).map(|(subject, _)| subject))
        .or_else(|| sources::after(outline, cue.group.end, sentence.end - 1))?;
    Some(Found { source: Some(source), cue: cue.group, content: Vec::new(), pattern: Pattern::ColonBeforeParagraph })
}

/// "As the Echo reported, the board called it a flood:" whoever reported it, unless a verb of speech behind it introduces
/// what follows.
fn reported_so(outline: &Outline, sentence: &Range<usize>, cue: &Cue) -> Option<Found> {
    let named = cue.frames.clause() && outline.is(sentence.start, words!["As", "as"]);
    let source = subject_before(outline, sentence.start + 1, cue)
        .filter(|source| named && source.start == sentence.start + 1)?;
    let parted = outline.atom(cue.group.end) == word!(",");
    let speaks = (cue.group.end..sentence.end).any(|at| cues::is_speech_verb(outline.atom(at)));
    (parted && !speaks).then(|| Found {
        source: Some(source),
        cue: cue.group.clone(),
        content: Vec::new(),
        pattern: Pattern::ColonBeforeParagraph,
    })
}
