//! What a clause with "as" tells: "As Lin noted, it is late".

use super::ends::content_end;
use super::holds_verb;
use super::subjects::subject_before;
use crate::lexicon;
use crate::passes::reporting::cues::{self, Cue};
use crate::passes::reporting::outline::Outline;
use crate::passes::reporting::report::{Found, Pattern};
use crate::passes::reporting::sources;
use crate::text::Tag;
use std::ops::Range;

/// What a clause with "as" tells of the one behind its comma.
pub(super) enum AsTold {
    /// "As Lin noted, it is late": it is what was told.
    Behind(Range<usize>),
    /// "As Lin told the jury of the night, the widow wept": it is not.
    Of,
    /// It tells nothing of it.
    Not,
}

/// "As Lin noted, it is late", "as Lin told growers, it is late": the clause behind the comma is told.
pub(super) fn as_told(outline: &Outline, sentence: &Range<usize>, cue: &Cue, cues: &[Cue]) -> AsTold {
    let source = subject_before(outline, sentence.start, cue).filter(|source| source.end == cue.group.start);
    let led = source.and_then(|source| source.start.checked_sub(1)).filter(|&at| at >= sentence.start);
    let Some(led) = led else { return AsTold::Not };
    let opens = led == sentence.start || outline.is(led - 1, words![",", "and", "but", "And", "But"]);
    // "As Lin was telling reporters, the roof fell"
    let meanwhile = outline.tag(cue.verb) == Tag::VerbIng;
    if !opens || meanwhile || !outline.is(led, words!["As", "as"]) || !(cue.frames.states() || cue.frames.audience()) {
        return AsTold::Not;
    }
    let whom = cue.frames.audience().then(|| sources::after(outline, cue.group.end, sentence.end)).flatten();
    // What was told stands before the comma; "told a group of growers" names but whom it was told.
    let told_of = whom.clone().and_then(|whom| whom.clone().find(|&at| outline.is(at, words!["of", "about"])));
    // "told the board of the bank": a body has a board.
    let body = |whom: &Range<usize>| outline.listed_lower(whom.end - 1, &lexicon::ROLES) == Some("o");
    let told_of = told_of.filter(|_| !whom.as_ref().is_some_and(body));
    if told_of.is_some_and(|of| outline.tag(of + 1) == Tag::Determiner && !outline.word(of - 1).ends_with('s')) {
        return AsTold::Of;
    }
    let comma = whom.map_or(cue.group.end, |whom| whom.end);
    // "As he had told the court in May, Lin said he would wait": the clause behind has a cue of its own.
    let next =
        cues.iter().find(|next| next.verb > cue.verb).filter(|next| cues::is_speech_verb(outline.atom(next.verb)));
    let own = next.and_then(|next| subject_before(outline, comma, next));
    if outline.atom(cue.group.start) == word!("had")
        && own.is_some_and(|own| own.start > comma && outline.atom(own.start - 1) == word!(","))
    {
        return AsTold::Of;
    }
    let start = (comma + 1).min(sentence.end);
    let content = outline.trimmed(start..content_end(outline, sentence, cues, start));
    let told = outline.atom(comma) == word!(",") && holds_verb(outline, &content);
    if told { AsTold::Behind(content) } else { AsTold::Not }
}

/// "As reported by the Post, it is late": the clause behind the comma is what was reported.
pub(super) fn as_reported(outline: &Outline, sentence: &Range<usize>, cue: &Cue, cues: &[Cue]) -> Option<Found> {
    let led = outline.is(sentence.start, words!["As"]) && cue.group == (sentence.start + 1..sentence.start + 2);
    if !led || !cue.frames.states() || outline.atom(cue.group.end) != word!("by") {
        return None;
    }
    let source = sources::after(outline, cue.group.end + 1, sentence.end)?;
    let start = (source.end + 1).min(sentence.end);
    let content = outline.trimmed(start..content_end(outline, sentence, cues, start));
    let told = outline.atom(source.end) == word!(",") && holds_verb(outline, &content);
    told.then(|| Found {
        source: Some(source),
        cue: cue.group.clone(),
        content: vec![content],
        pattern: Pattern::ByAfterCue,
    })
}
