//! Who acts, speaks or is spoken of.

use crate::text::Span;
use serde::{Deserialize, Serialize};

/// An actor's place in the fact sheet's list, which is in the order of first mention.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct ActorId(pub u32);

/// A person, organization, place or group of the article, listed once however often it is mentioned.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Actor {
    /// The fullest form of its name in the text, without titles ("Steve Witkoff"); for an unnamed actor the words
    /// that describe it ("a senior U.S. official").
    pub name: Span,
    /// What it is.
    pub kind: ActorKind,
    /// What the article calls it besides its name ("U.S. Special Envoy"), each wording once, in order.
    pub roles: Vec<Span>,
    /// Other forms of its name ("Witkoff"), each wording once, in order of first mention.
    pub aliases: Vec<Span>,
    /// Every place where it is mentioned, in order.
    pub mentions: Vec<Mention>,
    /// Whether the rules that made it one actor of one kind are reliable.
    pub sure: bool,
}

/// What an actor is.
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ActorKind {
    /// A human being with a name.
    Person,
    /// A company, agency, party, army, medium, government.
    Organization,
    /// A country, city, region, building, park.
    Place,
    /// Several people without a name of their own as a body ("European leaders").
    Group,
    /// Somebody whom the article does not name ("a senior U.S. official").
    Unnamed,
}

/// One place where an actor is mentioned.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mention {
    /// The words of the mention: a name without its title, a role, or a pronoun.
    pub span: Span,
    /// How it is mentioned.
    pub form: Form,
    /// The rule that saw it.
    pub rule: MentionRule,
    /// Whether that rule is reliable here.
    pub sure: bool,
}

/// How an actor is mentioned.
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Form {
    /// "Witkoff"
    Name,
    /// "the envoy"
    Role,
    /// "he"
    Pronoun,
}

/// The rule that saw a mention. Each variant shows the words that it goes by.
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum MentionRule {
    /// A title stands before the name: "President Donald Trump"
    TitleBeforeName,
    /// Its words tell what it names: "the University of Portsmouth", "Zaryadye Park"
    TellingWord,
    /// A place that the lexicon knows: "Moscow"
    KnownPlace,
    /// An organization that the lexicon knows: "the Kremlin"
    KnownOrganization,
    /// A people or the followers of a creed: "Afghans"
    KnownPeople,
    /// A given name begins it: "Steve Witkoff"
    GivenName,
    /// Capitalised words that no list knows, judged by the words around them: "Kirill Dmitriev"
    CapitalisedWords,
    /// Words of a headline that the article uses as a name: "Trump Envoy Meets Putin"
    HeadlineName,
    /// A role with "the" that one actor of the article has: "the envoy"
    DefiniteRole,
    /// A pair named just before: "the two"
    PairNamedBefore,
    /// Somebody without a name who says or does something: "a senior U.S. official"
    UnnamedSubject,
    /// Several people without a name who say or do something: "European leaders"
    GroupSubject,
    /// A pronoun with one fitting actor near: "he"
    NearestFitting,
    /// An editor says so.
    EditorsWord,
}
