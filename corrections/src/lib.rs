//! Corrections: an editor's word stands above the engine's.
//!
//! An entry names a fact by the words of the article at which it stands, and says what is set, added or removed and
//! why. The same entries are read from `NAME.corrections.toml`, made in the page, and applied in both:
//!
//! ```toml
//! [[set]]
//! quote = "great progress was made."
//! speaker = "Donald Trump"
//! reason = "The post is his."
//! date = "2025-08-07"
//! editor = "AB"
//! ```
//!
//! A crate of its own, so that the bundle compiles it for size and the engine for speed.
//!
//! An entry is applied whole or not at all. Ids keep: what is added stands at the end of its list, what is removed
//! keeps its place, and nothing refers to it any more. Reads no file and knows no TOML but how to write it.

mod add;
mod blank;
mod choice;
mod days;
mod entry;
mod field;
mod find;
mod follow;
mod list;
mod passage;
mod refusal;
mod set;
mod tell;
mod write;

pub use blank::Blank;
pub use entry::{Entry, FactKind, Passage, Setting, Verb};
pub use field::{Field, Shape};
pub use find::naming;
pub use list::{amended, fitting};
pub use refusal::{Refusal, Trouble};
pub use tell::{time_words, told};
pub use write::write;

use engine::facts::{Change, Correction, FactId, FactSheet};

/// Applies `entry` to the facts of `text`, and returns the fact that it changed, added or removed.
///
/// # Errors
/// Why it cannot be applied; the sheet is then as it was.
pub fn apply(text: &str, sheet: &mut FactSheet, entry: &Entry) -> Result<FactId, Refusal> {
    let mut changed = sheet.clone();
    let fact = match entry.verb {
        Verb::Set => {
            let fact = find::find(text, &changed, entry.kind, &entry.passage)?;
            if entry.settings.is_empty() {
                return Err(Trouble::NothingSet.into());
            }
            settle(text, &mut changed, fact, entry)?;
            fact
        }
        Verb::Add => {
            let fact = add::add(text, &mut changed, entry.kind, &entry.passage, &entry.settings)?;
            settle(text, &mut changed, fact, entry)?;
            fact
        }
        Verb::Remove => {
            let fact = find::find(text, &changed, entry.kind, &entry.passage)?;
            note(&mut changed, fact, entry, Change::Removed);
            follow::forget(&mut changed, fact);
            fact
        }
    };
    follow::relate(&mut changed);
    *sheet = changed;
    Ok(fact)
}

/// Makes the settings of `entry`, and notes each; an addition is noted once.
fn settle(text: &str, sheet: &mut FactSheet, fact: FactId, entry: &Entry) -> Result<(), Refusal> {
    if entry.verb == Verb::Add {
        note(sheet, fact, entry, Change::Added);
    }
    let mut settings: Vec<&Setting> = entry.settings.iter().collect();
    settings.sort_by_key(|setting| setting.field);
    for Setting { field, words } in settings {
        let refused = |trouble| Refusal { field: Some(*field), trouble };
        if is_set(sheet, fact, *field) {
            return Err(refused(Trouble::SetTwice));
        }
        let before = joined(text, sheet, fact, *field);
        let time = if let FactId::Time(at) = fact { sheet.times.get(at as usize).cloned() } else { None };
        set::set(text, sheet, fact, *field, words).map_err(refused)?;
        if let (FactId::Time(at), Some(time)) = (fact, time) {
            follow::moved(sheet, at, &time);
        }
        if entry.verb == Verb::Set {
            let to = joined(text, sheet, fact, *field);
            let from = if before == to { String::new() } else { before };
            note(sheet, fact, entry, Change::Set { field: field.name().to_owned(), from, to });
        }
    }
    Ok(())
}

fn is_set(sheet: &FactSheet, fact: FactId, field: Field) -> bool {
    let sets = |change: &Change| matches!(change, Change::Set { field: name, .. } if name == field.name());
    sheet.corrections.iter().any(|correction| correction.fact == fact && sets(&correction.change))
}

fn joined(text: &str, sheet: &FactSheet, fact: FactId, field: Field) -> String {
    told(text, sheet, fact, field).join("; ")
}

fn note(sheet: &mut FactSheet, fact: FactId, entry: &Entry, change: Change) {
    let Entry { reason, date, editor, .. } = entry;
    sheet.corrections.push(Correction { fact, change, reason: reason.clone(), date: *date, editor: editor.clone() });
}
