//! Times in words that marks set apart: they belong to what opens those words, or to what is said around them.

use super::reader::Reader;
use super::tense::{REACH, Tense, breaks};
use super::verbs::cue;
use crate::lexicon::{REPORTING_VERBS, TENSE_CUES};
use crate::text::Tag;

/// ", rated “poor” in May,": words between commas that a participle opens
pub(super) fn is_described_aside(reader: &Reader, first: usize, last: usize) -> bool {
    let comma = (reader.start()..first).rev().take(REACH).find(|&at| reader.is(at, words![","]));
    reader.is(last + 1, words![","])
        && comma.is_some_and(|comma| {
            matches!(reader.tag(comma + 1), Tag::VerbPast | Tag::VerbParticiple)
                && reader.listed(comma + 1, &TENSE_CUES).is_none()
        })
}

/// "must register by Jan. 1, she said, and shops by July 1": who says so between commas tells nothing of the days around it.
pub(super) fn is_said_between(reader: &Reader, verb: usize) -> bool {
    // "Lin said, referring to the debate on May 3"
    let hung = reader.tag(verb + 2) == Tag::VerbIng;
    reader.is(verb + 1, words![","])
        && !hung
        && (reader.start()..verb).rev().take(5).any(|at| reader.is(at, words![","]))
        && REPORTING_VERBS.contains(reader.text(verb))
}

/// "would leave “at any hour, even on Monday”": words of somebody's without a verb belong to what is said around them.
pub(super) fn is_told_around(reader: &Reader, first: usize) -> bool {
    let floor = reader.start().max(first.saturating_sub(REACH));
    let Some(mark) = (floor..first).rev().find(|&at| breaks(reader, at)).filter(|&at| reader.is(at, words!["“", "\""]))
    else {
        return false;
    };
    let before = (floor..mark).rev().take_while(|&at| !breaks(reader, at)).find_map(|at| cue(reader, at, false));
    before == Some(Tense::Future)
}
