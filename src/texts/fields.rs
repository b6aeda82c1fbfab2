//! What the parts of a fact are called.

#[cfg(feature = "whole")]
use super::names::fact_kinds;
use super::names::{events, fields, kinds};
use super::{Lang, Text};
use corrections::{FactKind, Field, Shape};

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

/// What a choice is called that an editor has: "person" is "Person". Nothing where the value is no choice.
pub(crate) fn choice(kind: FactKind, field: Field, value: &str) -> Option<Text> {
    let Shape::Choice(names) = field.shape(kind) else { return None };
    // The texts stand in the order of the names.
    let (first, last) = match field {
        Field::Kind if kind == FactKind::Event => (events::ARRIVAL, events::DEAL),
        Field::Kind => (kinds::PERSON, kinds::UNNAMED),
        Field::Status => (events::HAPPENED, events::CANCELLED),
        Field::Form => (fields::FULL, fields::FRAGMENT),
        _ => (fields::YES, fields::NO),
    };
    let at = names.iter().position(|name| *name == value)?;
    Some(Text(first.0 + at as u16)).filter(|text| text.0 <= last.0)
}

/// The same by the field's name in corrections.
pub(crate) fn choice_named(name: &str, value: &str) -> Option<Text> {
    FactKind::ALL.into_iter().find_map(|kind| choice(kind, Field::named(kind, name)?, value))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_choice_has_a_name_of_its_own() {
        let told = |name: &str, value: &str| choice_named(name, value).map(|text| Lang::default().text(text));
        let mut count = 0;
        for kind in FactKind::ALL {
            for field in Field::of(kind) {
                let Shape::Choice(names) = field.shape(kind) else { continue };
                for name in names.iter().filter(|name| !["true", "false", "full"].contains(name)) {
                    let said = told(field.name(), name).unwrap_or_default().to_lowercase();
                    let known = match *name {
                        "unnamed" => "not named",
                        "ongoing" => "going on",
                        "cancelled" => "called off",
                        name => name,
                    };
                    assert_eq!(said, known);
                    count += 1;
                }
            }
        }
        assert_eq!(count, 29);
        assert_eq!(["true", "false"].map(|value| told("sure", value)), [Some("yes"), Some("no")]);
        assert_eq!((told("form", "full"), told("speaker", "true")), (Some("Whole utterance"), None));
    }
}
