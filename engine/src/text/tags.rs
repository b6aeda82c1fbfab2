//! Parts of speech.

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
    /// "to" before a verb, "not", "n't", "up" in "gave up"
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

impl Tag {
    /// All of them, each at its own number.
    pub(super) const ALL: [Self; 22] = [
        Self::Noun,
        Self::ProperNoun,
        Self::Pronoun,
        Self::Determiner,
        Self::Adjective,
        Self::Adverb,
        Self::Number,
        Self::Preposition,
        Self::Conjunction,
        Self::Subordinator,
        Self::Particle,
        Self::Modal,
        Self::Auxiliary,
        Self::Verb,
        Self::VerbS,
        Self::VerbPast,
        Self::VerbParticiple,
        Self::VerbIng,
        Self::Possessive,
        Self::Interjection,
        Self::Mark,
        Self::Other,
    ];

    /// Whether it is a form of a verb, auxiliaries and modals left out.
    pub fn is_verb(self) -> bool {
        matches!(self, Self::Verb | Self::VerbS | Self::VerbPast | Self::VerbParticiple | Self::VerbIng)
    }

    /// Whether it can carry a clause by itself: "meets", "met", "is", "will", and "meet", which may be an infinitive.
    pub fn is_finite(self) -> bool {
        matches!(self, Self::Verb | Self::VerbS | Self::VerbPast | Self::Auxiliary | Self::Modal)
    }

    /// Whether it names something: nouns and proper nouns.
    pub fn is_noun(self) -> bool {
        matches!(self, Self::Noun | Self::ProperNoun)
    }
}
