//! Cues of several words whose verb alone reports nothing: "put it", "made it clear".

use super::frames::Frames;
use super::{Cue, cue};
use crate::passes::reporting::outline::Outline;
use crate::text::Tag;
use std::ops::Range;

/// The cue "as Lin put it" with its verb at the piece `at`.
pub(in crate::passes::reporting) fn put_it(outline: &Outline, sentence: &Range<usize>, at: usize) -> Cue {
    let cue = cue(outline, sentence, at, Frames::of("q"));
    Cue { group: cue.group.start..at + 2, ..cue }
}

/// The cue "Lin made it clear that" with its verb at the piece `at`.
pub(in crate::passes::reporting) fn made_clear(outline: &Outline, sentence: &Range<usize>, at: usize) -> Option<Cue> {
    if !outline.is(at, words!["made", "make", "makes", "making"]) {
        return None;
    }
    let between = |&at: &usize| outline.atom(at) == word!("it") || outline.tag(at) == Tag::Adverb;
    let clear = at + 1 + (at + 1..sentence.end.min(at + 4)).take_while(between).count();
    (outline.atom(clear) == word!("clear")).then(|| {
        let cue = cue(outline, sentence, at, Frames::of("ct"));
        Cue { group: cue.group.start..clear + 1, ..cue }
    })
}
