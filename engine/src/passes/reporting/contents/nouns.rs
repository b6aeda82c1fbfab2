//! Reports whose cue is a noun: "Lin’s claim that it was late", "her recent warning that it may be".

use super::ends::content_end;
use crate::lexicon;
use crate::passes::reporting::cues::Cue;
use crate::passes::reporting::outline::Outline;
use crate::passes::reporting::report::{Found, Pattern};
use crate::text::Tag;
use std::ops::Range;

/// The report whose cue is the noun before the "that" at the piece `that`, if somebody owns it.
pub(super) fn owned(outline: &Outline, sentence: &Range<usize>, cues: &[Cue], that: usize) -> Option<Found> {
    let noun = that.checked_sub(1).filter(|&noun| noun > sentence.start && outline.word(that) == "that")?;
    outline.listed_lower(noun, &lexicon::REPORTING_NOUNS).filter(|_| outline.tag(noun) == Tag::Noun)?;
    let source = owner(outline, sentence.start, noun)?;
    let content = outline.trimmed(that..content_end(outline, sentence, cues, that));
    (content.len() > 2).then(|| Found {
        source: Some(source.clone()),
        cue: source.end..that,
        content: vec![content],
        pattern: Pattern::OwnedWords,
    })
}

/// Whose the noun is: "Lin’s", "her"; at most two words stand between.
fn owner(outline: &Outline, low: usize, noun: usize) -> Option<Range<usize>> {
    let first = low.max(noun.saturating_sub(3));
    let at = (first..noun).rev().find(|&at| !matches!(outline.tag(at), Tag::Adjective | Tag::Noun | Tag::Adverb))?;
    if outline.is(at, &["his", "her", "their", "its", "His", "Her", "Their", "Its", "my", "My", "our", "Our"]) {
        return Some(at..at + 1);
    }
    if outline.tag(at) != Tag::Possessive {
        return None;
    }
    let named =
        |before: &usize| matches!(outline.tag(*before), Tag::ProperNoun | Tag::Noun | Tag::Adjective | Tag::Determiner);
    let start = (low.max(at.saturating_sub(8))..at).rev().take_while(named).last()?;
    Some(start..at + 1)
}
