//! A list of entries while an editor works on it: the newest word on a part of a fact takes the place of older ones.

use super::{Entry, Refusal, Verb, apply, find};
use engine::facts::{FactId, FactSheet};

/// The entries after `new` was added to them, and the fact that it is about. `read` is what the engine read, before
/// any of them.
///
/// What `new` sets, older entries set no longer. Taking back a fact that an editor added takes back the addition.
///
/// # Errors
/// Why `new` does not fit.
pub fn amended(
    text: &str,
    read: &FactSheet,
    entries: &[Entry],
    mut new: Entry,
) -> Result<(Vec<Entry>, FactId), Refusal> {
    let mut sheet = read.clone();
    let facts: Vec<Option<FactId>> = entries.iter().map(|entry| apply(text, &mut sheet, entry).ok()).collect();
    let meant = match new.verb {
        Verb::Add => None,
        _ => Some(find::find(text, &sheet, new.kind, &new.passage)?),
    };
    let is_meant = |fact: &Option<FactId>| meant.is_some() && *fact == meant;
    let adds = |(entry, fact): (&Entry, &Option<FactId>)| entry.verb == Verb::Add && is_meant(fact);
    if let Some(fact) = meant
        && new.verb == Verb::Remove
        && entries.iter().zip(&facts).any(adds)
    {
        let others = entries.iter().zip(&facts).filter(|(_, fact)| !is_meant(fact));
        return Ok((fitting(text, read, others.map(|(entry, _)| entry.clone()).collect()), fact));
    }
    let mut kept = Vec::with_capacity(entries.len() + 1);
    for (entry, fact) in entries.iter().zip(&facts) {
        let mut entry = entry.clone();
        if is_meant(fact) && entry.verb == Verb::Set {
            let overtaken = |field| new.verb == Verb::Remove || new.settings.iter().any(|new| new.field == field);
            entry.settings.retain(|setting| !overtaken(setting.field));
            // A name that is no longer set would lead nowhere; the older entry goes by what the engine read.
            new.passage = entry.passage.clone();
        }
        if entry.verb != Verb::Set || !entry.settings.is_empty() {
            kept.push(entry);
        }
    }
    kept = fitting(text, read, kept);
    let mut sheet = read.clone();
    kept.iter().for_each(|entry| drop(apply(text, &mut sheet, entry)));
    let fact = apply(text, &mut sheet, &new)?;
    kept.push(new);
    Ok((kept, fact))
}

/// Those of `entries` that fit, each after the ones before it.
pub fn fitting(text: &str, read: &FactSheet, mut entries: Vec<Entry>) -> Vec<Entry> {
    let mut sheet = read.clone();
    entries.retain(|entry| apply(text, &mut sheet, entry).is_ok());
    entries
}
