//! Whole utterances that no reporting verb explains: “Go home.” — Jo Lin; Lin turned to the crowd, “Go home.”

use super::is_finite;
use super::subjects::shared_subject;
use crate::lexicon::Atom;
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
pub(in crate::passes::reporting) fn is_utterance(words: &str) -> bool {
    let words = words.trim();
    let starts = words.starts_with(|first: char| first.is_uppercase() || matches!(first, '[' | '…' | '.'));
    starts && words.ends_with(['.', '?', '!', ',', '…']) && words.split(' ').count() > 2
}

/// Lin turned to the crowd, “Go home.”: whoever acts in the clause before a whole utterance says it.
pub(super) fn acted(outline: &Outline, sentence: &Range<usize>, quote: usize) -> Option<Found> {
    let whole = is_utterance(outline.quotation(quote)?);
    let (source, verb) = shared_subject(outline, sentence, quote, false)?;
    if is_passive(outline, verb) || !whole && !names_words(outline, quote) && !regards(outline, verb, quote) {
        return None;
    }
    // praises Lin, who left, as a “captain”: who left praises nobody.
    let parted = (verb..quote).any(|at| outline.atom(at) == word!(",") && outline.atom(at + 1) == word!("as"));
    if parted && outline.is(source.start, words!["who", "which", "that"]) {
        return None;
    }
    Some(Found {
        source: Some(source),
        cue: group(outline, verb, quote),
        content: iter::once(quote..quote + 1).collect(),
        pattern: Pattern::CueBeforeFragment,
    })
}

/// "was asked", "had been told": others act.
fn is_passive(outline: &Outline, verb: usize) -> bool {
    let be = |at: usize| outline.is(at, words!["is", "are", "was", "were", "been", "being", "be"]);
    (verb..verb + 4)
        .take_while(|&at| outline.tag(at).is_verb() || is_finite(outline, at) || outline.tag(at) == Tag::Adverb)
        .any(|at| be(at) && outline.tag(at + 1) == Tag::VerbParticiple)
}

/// "has been steadily pounding", "went after": the verb with its auxiliaries, adverbs and particle.
fn group(outline: &Outline, verb: usize, high: usize) -> Range<usize> {
    let verbal = |at: &usize| is_finite(outline, *at) || outline.tag(*at).is_verb() || outline.tag(*at) == Tag::Adverb;
    let end = (verb + 1..high.min(verb + LONGEST_CUE)).take_while(verbal).last().map_or(verb + 1, |last| last + 1);
    let particle = end < high && matches!(outline.tag(end), Tag::Preposition | Tag::Particle);
    verb..end + usize::from(particle && outline.atom(end) != word!("as"))
}

/// used the phrase “iron pier”: the noun before the marks says that what is between them are somebody's words.
fn names_words(outline: &Outline, quote: usize) -> bool {
    const WORDS: &[Atom] = words![
        "phrase",
        "phrases",
        "term",
        "terms",
        "word",
        "words",
        "line",
        "slogan",
        "mantra",
        "expression",
        "refrain",
        "chant",
        "motto",
        "epithet",
        "nickname",
        "moniker",
        "hashtag",
        "label",
    ];
    quote > 0 && outline.is(quote - 1, WORDS)
}

/// went after Rey as a “con artist”: whom the verb is about is called so by its subject; not "is known as the “fixer”".
fn regards(outline: &Outline, verb: usize, quote: usize) -> bool {
    let low = usize::max(verb, quote.saturating_sub(4));
    let Some(at) = (low..quote).rev().find(|&at| outline.atom(at) == word!("as")) else { return false };
    let described = (at + 1..quote)
        .all(|next| matches!(outline.tag(next), Tag::Determiner | Tag::Adjective | Tag::Adverb | Tag::Possessive));
    let whom = (verb + 1..at).any(|next| {
        matches!(outline.tag(next), Tag::Noun | Tag::ProperNoun) || outline.is(next, words!["him", "her", "them", "it"])
    });
    let passive = (verb..at).any(|next| {
        outline.is(next, words!["is", "are", "was", "were", "be", "been", "being"])
            && outline.tag(next + 1) != Tag::VerbIng
            && outline.tag(next + 1) != Tag::Adverb
    });
    described && whom && !passive
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
    if range.len() > LONGEST_SIGNATURE || !outline.is(range.start, words!["—", "–", "―", "-", "--"]) {
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

/// “Was it late?” she wondered; “Go!” grinned Lin: behind a question or a cry, a pronoun or a verb in small letters goes
/// on with the sentence.
pub(super) fn exclaimed(outline: &Outline, sentence: &Range<usize>) -> Option<Found> {
    let quote = sentence.start;
    let inside = outline.quotation(quote)?;
    let outside = outline.is(quote + 1, words!["?", "!"]);
    let verb = quote + 2 + usize::from(outside);
    let asks = outside || inside.trim_end().ends_with(['?', '!']);
    let past = |at: usize| {
        matches!(outline.tag(at), Tag::VerbPast | Tag::VerbS)
            && !outline.is(at, words!["had", "has", "did", "does", "was", "is"])
    };
    let inverted = past(verb - 1) || outline.tag(verb - 1) == Tag::VerbParticiple;
    if asks && inverted && outline.shape(verb - 1) == Shape::Lower {
        let name = sources::after(outline, verb, sentence.end)?;
        let named = outline.tag(name.start) == Tag::ProperNoun && name.end + 1 >= sentence.end;
        return named.then(|| Found {
            source: Some(name),
            cue: verb - 1..verb,
            content: iter::once(quote..quote + 1).collect(),
            pattern: Pattern::SpeakerAfter,
        });
    }
    let says = asks && outline.is(verb - 1, words!["he", "she", "they", "we"]) && past(verb);
    says.then(|| Found {
        source: Some(verb - 1..verb),
        cue: verb..verb + 1,
        content: iter::once(quote..quote + 1).collect(),
        pattern: Pattern::SpeakerAfter,
    })
}

/// The subject of a sentence that ends with a colon, where no verb of it reports: "The mayor left it at this:"
pub(in crate::passes::reporting) fn acting(outline: &Outline, sentence: &Range<usize>) -> Option<Found> {
    let colon = sentence.end - 1;
    let (source, verb) =
        shared_subject(outline, sentence, colon, false).filter(|(_, verb)| !is_passive(outline, *verb))?;
    let named =
        !sources::is_pronoun(outline, source.start) || outline.is(source.start, words!["he", "she", "He", "She"]);
    named.then(|| Found {
        source: Some(source),
        cue: group(outline, verb, colon),
        content: Vec::new(),
        pattern: Pattern::CueBeforeFragment,
    })
}
