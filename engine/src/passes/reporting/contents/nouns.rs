//! Reports whose cue is a noun: "Lin’s claim that it was late", "her vow to go", "a claim by Lin that it was late".

use super::ends::{content_end, object_end, phrase_end};
use crate::lexicon;
use crate::passes::reporting::cues::Cue;
use crate::passes::reporting::outline::Outline;
use crate::passes::reporting::report::{Found, Pattern};
use crate::passes::reporting::sources;
use crate::text::Tag;
use std::ops::Range;

/// The report whose cue is the noun at the piece `noun`, if somebody owns it and what is said follows.
pub(super) fn owned(outline: &Outline, sentence: &Range<usize>, cues: &[Cue], noun: usize) -> Option<Found> {
    if outline.tag(noun) != Tag::Noun {
        return None;
    }
    let takes = outline.listed_lower(noun, &lexicon::REPORTING_NOUNS)?;
    // "Her deal calls for a bonus": behind another noun a form in -s is the verb.
    if outline.word(noun).ends_with('s') && noun > sentence.start && outline.tag(noun - 1) == Tag::Noun {
        return None;
    }
    let next = noun + 1;
    // "Lin’s “no house lost” promise"
    if noun > sentence.start && outline.quotation(noun - 1).is_some() {
        return Some(Found {
            source: Some(owner(outline, sentence.start, noun - 1)?),
            cue: noun..next,
            content: std::iter::once(noun - 1..noun).collect(),
            pattern: Pattern::OwnedWords,
        });
    }
    if let Some(found) = agent(outline, sentence, cues, noun) {
        return Some(found);
    }
    let (infinitive, mut particles) = (takes.starts_with('i'), takes.split(' ').skip(1));
    let (cue_end, from) = match outline.word(next) {
        "that" => (next, next),
        "to" if infinitive && matches!(outline.tag(next + 1), Tag::Verb | Tag::Adverb | Tag::Auxiliary) => (next, next),
        _ if particles.any(|particle| particle == outline.word(next)) => (next + 1, next + 1),
        _ => return None,
    };
    let source = owner(outline, sentence.start, noun)?;
    let content = content(outline, sentence, cues, from)?;
    Some(Found {
        source: Some(source.clone()),
        cue: source.end..cue_end,
        content: vec![content],
        pattern: Pattern::OwnedWords,
    })
}

/// "a claim by Lin that it was late"
fn agent(outline: &Outline, sentence: &Range<usize>, cues: &[Cue], noun: usize) -> Option<Found> {
    if !outline.is(noun + 1, words!["by", "from"]) {
        return None;
    }
    // A name with a title and an appositive has no more than a dozen words.
    let that = (noun + 3..sentence.end.min(noun + 14)).find(|&at| outline.atom(at) == word!("that"))?;
    let high = if outline.atom(that - 1) == word!(",") { that - 1 } else { that };
    let source = sources::after(outline, noun + 2, high).filter(|source| source.end == high)?;
    let determined = noun > sentence.start && outline.tag(noun - 1) == Tag::Determiner;
    Some(Found {
        source: Some(source),
        cue: noun - usize::from(determined)..noun + 1,
        content: vec![content(outline, sentence, cues, that)?],
        pattern: Pattern::OwnedWords,
    })
}

fn content(outline: &Outline, sentence: &Range<usize>, cues: &[Cue], from: usize) -> Option<Range<usize>> {
    let end = content_end(outline, sentence, cues, from);
    let end = phrase_end(outline, from, object_end(outline, cues, from, end));
    let content = outline.trimmed(from..end);
    (content.len() > 1).then_some(content)
}

/// Whether a noun that reports, with its owner behind `low`, stands at `noun`.
pub(super) fn owned_noun(outline: &Outline, low: usize, noun: usize) -> bool {
    outline.tag(noun) == Tag::Noun
        && outline.listed_lower(noun, &lexicon::REPORTING_NOUNS).is_some()
        && owner(outline, low, noun).is_some()
}

/// Whose the noun is: "Lin’s", "her"; at most two words stand between.
fn owner(outline: &Outline, low: usize, noun: usize) -> Option<Range<usize>> {
    let first = low.max(noun.saturating_sub(3));
    let at = (first..noun).rev().find(|&at| !matches!(outline.tag(at), Tag::Adjective | Tag::Noun | Tag::Adverb))?;
    if outline.is(at, words!["his", "her", "their", "its", "His", "Her", "Their", "Its", "my", "My", "our", "Our"]) {
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
