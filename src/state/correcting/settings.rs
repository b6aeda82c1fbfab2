//! From the names and values of a form to what is set in a fact.

use super::Form;
use crate::reading::Reading;
use corrections::{FactKind, Field, Setting, Shape, told};

/// What the form says and the sheet does not.
pub(super) fn settings(reading: &Reading, form: Form, kind: FactKind, values: &[(String, String)]) -> Vec<Setting> {
    let before = |field| match form {
        Form::Of(fact) => told(&reading.article.text, &reading.sheet, fact.into(), field),
        Form::New(..) => Vec::new(),
    };
    let mut settings = Vec::new();
    for &field in fields(kind) {
        let words = given(kind, field, values);
        if words != before(field) {
            settings.push(Setting { field, words });
        }
    }
    keep_days_together(&before, kind, values, &mut settings);
    settings
}

/// A first day that moves takes the last one along, unless the form gives another; so a last day is set again with it.
fn keep_days_together(
    before: &dyn Fn(Field) -> Vec<String>,
    kind: FactKind,
    values: &[(String, String)],
    settings: &mut Vec<Setting>,
) {
    for (first, last) in [(Field::From, Field::To), (Field::DueFrom, Field::DueTo)] {
        if !fields(kind).contains(&first) {
            continue;
        }
        let (from, to) = (given(kind, first, values), given(kind, last, values));
        let was_one_day = before(first) == before(last);
        let to_is_new = to != before(last);
        settings.retain(|setting| {
            (setting.field != first || !from.is_empty()) && (setting.field != last || !to.is_empty())
        });
        let moved = settings.iter().any(|setting| setting.field == first);
        if moved && !to_is_new && !was_one_day && !to.is_empty() {
            settings.push(Setting { field: last, words: to });
        }
    }
}

/// The words of a field in a form, none where it is empty.
fn given(kind: FactKind, field: Field, values: &[(String, String)]) -> Vec<String> {
    let named = values.iter().filter(|(name, _)| name == field.name()).map(|(_, value)| value.trim());
    let words: Vec<&str> = match field.shape(kind) {
        Shape::ListOfWords => named.flat_map(|value| value.split(';')).map(str::trim).collect(),
        _ => named.collect(),
    };
    words.into_iter().filter(|words| !words.is_empty()).map(str::to_owned).collect()
}

/// The parts of a fact that the page's forms show. The others are for the file.
pub(crate) fn fields(kind: FactKind) -> &'static [Field] {
    match kind {
        FactKind::Actor => &[Field::Name, Field::Kind, Field::Roles, Field::Aliases],
        FactKind::Time => &[Field::From, Field::To],
        FactKind::Quote | FactKind::Claim => &[Field::Speaker, Field::Time],
        FactKind::Deadline => {
            &[Field::DueFrom, Field::DueTo, Field::SetBy, Field::On, Field::Demand, Field::Consequence]
        }
        FactKind::Event => &[Field::Kind, Field::Status, Field::Who, Field::Where, Field::Time],
    }
}
