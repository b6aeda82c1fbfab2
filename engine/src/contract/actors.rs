//! Actors with their roles and mentions.

use super::held;
use super::ids::{self, Label};
use super::offsets::{Offsets, Place};
use crate::facts::{self, ActorKind, FactId, FactSheet, Form, MentionRule};
use serde::Serialize;

/// A person, organization, place or group, listed once however often it is mentioned.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Actor<'a> {
    /// "a1" for the first.
    pub id: Label,
    /// The fullest form of its name, or the words that describe an unnamed one.
    pub name: &'a str,
    /// What it is.
    pub kind: ActorKind,
    /// What the article calls it besides its name.
    pub roles: Vec<Role<'a>>,
    /// Other forms of its name.
    pub aliases: Vec<&'a str>,
    /// Every place where it is mentioned, in order.
    pub mentions: Vec<Mention>,
    /// The rule that saw it first; null for an actor that an editor added without a mention.
    pub rule: Option<MentionRule>,
    /// Whether the rules that made it one actor of one kind are reliable.
    pub sure: bool,
}

/// What the article calls an actor, and where.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Role<'a> {
    /// Where the words stand.
    #[serde(flatten)]
    pub place: Place,
    /// The words.
    pub text: &'a str,
}

/// One place where an actor is mentioned.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Mention {
    /// The words of the mention, without a title.
    #[serde(flatten)]
    pub place: Place,
    /// How it is mentioned.
    pub form: Form,
    /// The rule that saw it.
    pub rule: MentionRule,
    /// Whether that rule is reliable here.
    pub sure: bool,
}

pub(super) fn actors<'a>(text: &'a str, offsets: &Offsets, facts: &'a FactSheet) -> Vec<Actor<'a>> {
    held(&facts.actors, facts, FactId::Actor).map(|(index, actor)| reshape(text, offsets, index, actor)).collect()
}

fn reshape<'a>(text: &'a str, offsets: &Offsets, index: usize, actor: &facts::Actor) -> Actor<'a> {
    Actor {
        id: ids::id('a', index),
        name: actor.name.of(text),
        kind: actor.kind,
        roles: actor.roles.iter().map(|role| Role { place: offsets.place(*role), text: role.of(text) }).collect(),
        aliases: actor.aliases.iter().map(|alias| alias.of(text)).collect(),
        mentions: actor.mentions.iter().map(|mention| self::mention(offsets, mention)).collect(),
        rule: actor.mentions.first().map(|mention| mention.rule),
        sure: actor.sure,
    }
}

fn mention(offsets: &Offsets, mention: &facts::Mention) -> Mention {
    Mention { place: offsets.place(mention.span), form: mention.form, rule: mention.rule, sure: mention.sure }
}
