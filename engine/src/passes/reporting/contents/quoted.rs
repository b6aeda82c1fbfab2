//! Whom another quotes behind what they said: "It is late, the agency quoted Lin as saying."

use super::before::content_before;
use super::holds_verb;
use super::subjects::quoted_as;
use crate::passes::reporting::cues::{self, Cue};
use crate::passes::reporting::outline::Outline;
use crate::passes::reporting::report::{Found, Pattern};
use crate::passes::reporting::sources;
use crate::text::Tag;
use std::ops::Range;

/// “…,” Lin remembered Wu saying; “…,” Lin claims Wu told her: whom the speaker only quotes, with the cue that is theirs.
pub(super) fn quoted_by_another(
    outline: &Outline,
    sentence: &Range<usize>,
    cue: &Cue,
    source: &Range<usize>,
) -> Option<(Range<usize>, Cue)> {
    let other = sources::after(outline, cue.group.end, sentence.end).filter(|_| source.end <= cue.group.start)?;
    let frames = cues::frames(outline, other.end).filter(|frames| frames.quotes())?;
    matches!(outline.tag(other.end), Tag::VerbIng | Tag::VerbPast)
        .then(|| (other.clone(), cues::cue(outline, sentence, other.end, frames)))
}

/// "It is late, the agency quoted Lin as saying."
pub(super) fn quoted_tail(outline: &Outline, sentence: &Range<usize>, cue: &Cue, taken: usize) -> Option<Found> {
    let end = cue.group.end;
    let ends = outline.tag(end) == Tag::Mark || outline.tag(end) == Tag::Preposition || sources::is_time(outline, end);
    // "Asked when it was, the agency quoted Lin as saying, “Late.”": what was said stands behind.
    let behind = outline.quotation(end + 1).is_some();
    let quoted = quoted_as(outline, sentence, cue.group.start).filter(|_| ends && !behind)?;
    let who = sources::before(outline, taken, quoted.start - 1).filter(|who| who.start > taken + 1)?;
    let content = content_before(outline, sentence, taken, who.start)?;
    let told = outline.atom(who.start - 1) == word!(",") && holds_verb(outline, &content);
    (told && !outline.has_quotation(&content)).then(|| Found {
        source: Some(quoted),
        cue: cue.group.clone(),
        content: vec![content],
        pattern: Pattern::SpeakerAfter,
    })
}
