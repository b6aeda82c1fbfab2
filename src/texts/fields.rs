//! What the parts of a fact are called.

#[cfg(feature = "whole")]
use super::names::fact_kinds;
use super::names::fields;
use super::{Lang, Text};
use corrections::{FactKind, Field};

/// What a kind of fact is called in a choice of them.
#[cfg(feature = "whole")]
pub(crate) fn fact_kind(kind: FactKind) -> Text {
    match kind {
        FactKind::Actor => fact_kinds::ACTOR,
        FactKind::Quote => fact_kinds::QUOTE,
        FactKind::Claim => fact_kinds::CLAIM,
        FactKind::Time => fact_kinds::TIME,
        FactKind::Deadline => fact_kinds::DEADLINE,
        FactKind::Event => fact_kinds::EVENT,
    }
}

/// A part of a fact.
pub(crate) fn field(kind: FactKind, field: Field) -> Text {
    match field {
        Field::Name => fields::NAME,
        Field::Kind => fields::KIND,
        Field::Status => fields::STATUS,
        Field::Roles => fields::ROLES,
        Field::Aliases => fields::ALIASES,
        Field::Speaker => fields::SPEAKER,
        Field::Source => fields::SOURCE,
        Field::Cue => fields::CUE,
        Field::Form => fields::FORM,
        Field::Value => fields::VALUE,
        Field::From | Field::DueFrom => fields::FROM,
        Field::To | Field::DueTo => fields::TO,
        Field::Due => fields::DUE,
        Field::Zone => fields::ZONE,
        Field::SetBy => fields::SET_BY,
        Field::On => fields::ON,
        Field::Demand => fields::DEMAND,
        Field::Consequence => fields::CONSEQUENCE,
        Field::Who => fields::WHO,
        Field::Where => fields::PLACE,
        Field::Time if kind == FactKind::Event => fields::WHEN,
        Field::Time => fields::SAID,
        Field::Duration => fields::DURATION,
        Field::Sure => fields::SURE,
    }
}

/// A part of a fact by its name in corrections: "due_from" is "First day".
pub(crate) fn field_named(lang: Lang, name: &str) -> String {
    let known = FactKind::ALL.into_iter().find_map(|kind| Some(field(kind, Field::named(kind, name)?)));
    known.map_or(name, |known| lang.text(known)).to_owned()
}
