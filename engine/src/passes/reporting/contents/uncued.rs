//! Whole utterances that no reporting verb explains: “Go home.” — Jo Lin; Lin turned to the crowd, “Go home.”

use super::is_finite;
use super::subjects::shared_subject;
use crate::passes::reporting::outline::Outline;
use crate::passes::reporting::report::{Found, Pattern};
use crate::passes::reporting::sources;
use crate::text::{Shape, Tag};
use std::iter;
use std::ops::Range;

/// As many words as a cue of several is given: "turned to the crowd with a smile".
const LONGEST_CUE: usize = 8;

/// Words of a signature at most: name, title and town.
const LONGEST_SIGNATURE: usize = 12;

/// Whether the words between marks are a whole utterance, and no title or single expression.
pub(super) fn is_utterance(words: &str) -> bool {
    let words = words.trim();
    let starts = words.starts_with(|first: char| first.is_uppercase() || matches!(first, '[' | '…' | '.'));
    starts && words.ends_with(['.', '?', '!', ',', '…']) && words.split(' ').count() > 2
}

/// Lin turned to the crowd, “Go home.”: whoever acts in the clause before a whole utterance says it.
pub(super) fn acted(outline: &Outline, sentence: &Range<usize>, quote: usize) -> Option<Found> {
    outline.quotation(quote).filter(|words| is_utterance(words))?;
    let (source, verb) = shared_subject(outline, sentence, quote, false)?;
    Some(Found {
        source: Some(source),
        cue: verb..quote.min(verb + LONGEST_CUE),
        content: iter::once(quote..quote + 1).collect(),
        pattern: Pattern::CueBeforeFragment,
    })
}

/// “Go home.” — Jo Lin, baker
pub(super) fn signed(outline: &Outline, sentence: &Range<usize>) -> Option<Found> {
    let quote = sentence.start;
    outline.quotation(quote).filter(|words| is_utterance(words))?;
    let source = signature(outline, &(quote + 1..sentence.end))?;
    Some(Found {
        source: Some(source),
        cue: quote + 1..quote + 2,
        content: iter::once(quote..quote + 1).collect(),
        pattern: Pattern::SpeakerAfter,
    })
}

/// "— Jo Lin": a dash and a name that are all of `range`.
pub(in crate::passes::reporting) fn signature(outline: &Outline, range: &Range<usize>) -> Option<Range<usize>> {
    if range.len() > LONGEST_SIGNATURE || !outline.is(range.start, &["—", "–", "―", "-", "--"]) {
        return None;
    }
    let name = outline.trimmed(range.start + 1..range.end);
    let named = !name.is_empty()
        && outline.shape(name.start) != Shape::Lower
        && matches!(outline.tag(name.start), Tag::ProperNoun | Tag::Noun)
        && name.clone().all(|at| !is_finite(outline, at) && outline.quotation(at).is_none())
        && name.clone().any(|at| outline.tag(at) == Tag::ProperNoun);
    named.then_some(name)
}

/// “Was it late?” she wondered: behind a question or a cry, a pronoun in small letters goes on with the sentence.
pub(super) fn exclaimed(outline: &Outline, sentence: &Range<usize>) -> Option<Found> {
    let quote = sentence.start;
    let inside = outline.quotation(quote)?;
    let outside = outline.is(quote + 1, &["?", "!"]);
    let verb = quote + 2 + usize::from(outside);
    let asks = outside || inside.trim_end().ends_with(['?', '!']);
    let says = asks
        && outline.is(verb - 1, &["he", "she", "they", "we"])
        && matches!(outline.tag(verb), Tag::VerbPast | Tag::VerbS)
        && !outline.is(verb, &["had", "has", "did", "does", "was", "is"]);
    says.then(|| Found {
        source: Some(verb - 1..verb),
        cue: verb..verb + 1,
        content: iter::once(quote..quote + 1).collect(),
        pattern: Pattern::SpeakerAfter,
    })
}

/// The subject of a sentence that ends with a colon, where no verb of it reports: "The mayor left it at this:"
pub(super) fn acting(outline: &Outline, sentence: &Range<usize>) -> Option<Found> {
    let colon = sentence.end - 1;
    let (source, verb) = shared_subject(outline, sentence, colon, false)?;
    let named = !sources::is_pronoun(outline, source.start) || outline.is(source.start, &["he", "she", "He", "She"]);
    named.then(|| Found {
        source: Some(source),
        cue: verb..colon.min(verb + LONGEST_CUE),
        content: Vec::new(),
        pattern: Pattern::CueBeforeFragment,
    })
}
