//! Where a reported clause ends: with its sentence, or where another report begins.

use super::subjects::subject_before;
use crate::passes::reporting::cues::Cue;
use crate::passes::reporting::outline::Outline;
use crate::text::Tag;
use std::ops::Range;

/// Where the clause that starts at `start` ends: with the sentence, or where another report begins.
pub(super) fn content_end(outline: &Outline, sentence: &Range<usize>, cues: &[Cue], start: usize) -> usize {
    let fronted = matches!(
        outline.tag(sentence.start),
        Tag::Subordinator | Tag::Preposition | Tag::VerbParticiple | Tag::VerbIng | Tag::VerbPast
    ) || outline
        .is(sentence.start, &["Asked", "When", "While", "As", "Although", "Though", "After", "Before", "If", "Since"]);
    let semicolon = (start + 1..sentence.end).find(|&at| outline.word(at) == ";").unwrap_or(sentence.end);
    let behind = cues.partition_point(|cue| cue.verb <= start);
    // A dozen cues: further ones lie in other clauses.
    let end = cues[behind..].iter().take(12).find_map(|cue| clause_end(outline, start, cue, fronted));
    end.unwrap_or(sentence.end).min(semicolon)
}

/// Where the clause that starts at `start` ends because of the report that `cue` begins.
fn clause_end(outline: &Outline, start: usize, cue: &Cue, fronted: bool) -> Option<usize> {
    if cue.according {
        return Some(cue.verb);
    }
    let before = cue.group.start.checked_sub(1).filter(|&before| before > start)?;
    // ", adding that", "and said"
    let adding = outline.word(before) == "," && outline.tag(cue.verb) == Tag::VerbIng;
    if adding || outline.is(before, &["and", "but"]) && outline.tag(cue.verb) != Tag::Verb {
        return Some(before);
    }
    let source = subject_before(outline, start, cue).filter(|source| source.start > start)?;
    // ", who said"
    if outline.word(source.start) == "who" && outline.word(before.wrapping_sub(1)) == "," {
        return Some(before - 1);
    }
    let joint = source.start - 1;
    // "While he believes it, Lin said": the fronted clause ends at its comma.
    if fronted && outline.word(joint) == "," && cue.frames.quotes() {
        return Some(joint);
    }
    // ", but Lin said", ", which Lin called"
    let joins = outline.is(joint, &["and", "but", "while", "though", "although", "which", "whom", "what", "as"]);
    (joins && outline.word(joint.wrapping_sub(1)) == ",").then_some(joint)
}
