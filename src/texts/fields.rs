//! What the parts of a fact are called.

use corrections::{FactKind, Field};

pub(crate) fn fact_kind(kind: FactKind) -> &'static str {
    match kind {
        FactKind::Actor => "name",
        other => other.name(),
    }
}

pub(crate) fn field(kind: FactKind, field: Field) -> &'static str {
    match field {
        Field::Name => "Name",
        Field::Kind => "Kind",
        Field::Status => "Status",
        Field::Roles => "Roles",
        Field::Aliases => "Other names",
        Field::Speaker => "Speaker",
        Field::Source => "Words for the speaker",
        Field::Cue => "Reporting words",
        Field::Form => "Form",
        Field::Value => "Meaning",
        Field::From | Field::DueFrom => "First day",
        Field::To | Field::DueTo => "Last day",
        Field::Due => "Due",
        Field::Zone => "Time zone",
        Field::SetBy => "Set by",
        Field::On => "To be met by",
        Field::Demand => "Demanded",
        Field::Consequence => "Or else",
        Field::Who => "Who",
        Field::Where => "Where",
        Field::Time if kind == FactKind::Event => "When",
        Field::Time => "Said",
        Field::Duration => "How long",
        Field::Sure => "Sure",
    }
}

/// A part of a fact inside a sentence: "due_from" is "first day".
pub(crate) fn field_named(name: &str) -> String {
    let mut words = FactKind::ALL
        .into_iter()
        .find_map(|kind| Field::named(kind, name).map(|known| field(kind, known)))
        .unwrap_or(name)
        .to_owned();
    words[..1].make_ascii_lowercase();
    words
}
