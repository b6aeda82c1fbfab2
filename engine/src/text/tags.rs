//! Parts of speech.

use super::{Shape, Word};

/// A part of speech, as fine as the passes need it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tag {
    /// "talks" the noun
    Noun,
    /// "Moscow"
    ProperNoun,
    /// "he", "who", "this" standing alone
    Pronoun,
    /// "the", "his", "this" before a noun
    Determiner,
    /// "high-stakes"
    Adjective,
    /// "officially"
    Adverb,
    /// "two", "10"
    Number,
    /// "in", "on", and "to" before a noun
    Preposition,
    /// "and", "or", "but"
    Conjunction,
    /// "that", "because", "if"
    Subordinator,
    /// "to" before a verb, "not", "n't"
    Particle,
    /// "will", "would", "must"
    Modal,
    /// "is", "was", "has", "did" with another verb or as a copula
    Auxiliary,
    /// "meet", after "to" or a modal, or in the plural present
    Verb,
    /// "meets"
    VerbS,
    /// "met" the past tense
    VerbPast,
    /// "met" the past participle
    VerbParticiple,
    /// "meeting" the verb form
    VerbIng,
    /// "'s" the genitive
    Possessive,
    /// "yeah"
    Interjection,
    /// Punctuation and symbols
    Mark,
    /// What nothing above describes
    Other,
}

/// Gives every word its part of speech.
pub(super) fn tag(text: &str, words: &mut [Word]) {
    for word in words.iter_mut() {
        word.tag = match word.shape {
            Shape::Mark => Tag::Mark,
            Shape::Number => Tag::Number,
            Shape::Clitic if word.span.of(text).ends_with('t') => Tag::Particle,
            Shape::Clitic => Tag::Possessive,
            Shape::Capital | Shape::Upper | Shape::Mixed => Tag::ProperNoun,
            Shape::Lower => Tag::Noun,
        };
    }
}
