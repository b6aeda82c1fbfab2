//! Whether the verb around a time puts it in the past or in the future.

use super::reader::Reader;
use crate::lexicon::TENSE_CUES;
use crate::text::{Shape, Tag};

/// Where the verb puts a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Tense {
    Past,
    Future,
    Unknown,
}

/// How many words a verb may stand away; a clause is seldom longer.
const REACH: usize = 14;

/// The tense around the words `first..=last`.
pub(super) fn tense(reader: &Reader, first: usize, last: usize) -> Tense {
    let due = reader.follows(first, &["until", "till", "by", "before"]);
    if reader.follows(first, &["since"]) {
        return Tense::Past;
    }
    let sooner = reader.follows(first, &["as"]) && reader.is(first.saturating_sub(2), &["soon", "early", "late"]);
    if due && (reader.is(last + 1, &["to"]) || puts_off(reader, first)) || sooner || reader.is(last + 1, &["deadline"])
    {
        return Tense::Future;
    }
    let before = (1..=REACH)
        .map_while(|back| first.checked_sub(back).filter(|&at| at >= reader.start() && !breaks(reader, at)))
        .find_map(|at| cue(reader, at));
    let found = before.or_else(|| {
        (last + 1..(last + 1 + REACH).min(reader.end()))
            .take_while(|&at| !breaks(reader, at))
            .find_map(|at| cue(reader, at))
    });
    match found {
        None if due => Tense::Future,
        None => Tense::Unknown,
        Some(tense) => tense,
    }
}

/// "extended until Friday": what is put off lies ahead, though the verb is past.
fn puts_off(reader: &Reader, first: usize) -> bool {
    const VERBS: &[&str] = &[
        "postponed",
        "extended",
        "delayed",
        "adjourned",
        "gave",
        "given",
        "granted",
        "pushed",
        "deferred",
        "suspended",
        "has",
        "have",
    ];
    (2..=6).any(|back| first.checked_sub(back).is_some_and(|at| reader.is(at, VERBS)))
}

fn breaks(reader: &Reader, at: usize) -> bool {
    matches!(reader.text(at), ";" | ":" | "“" | "”" | "\"" | "``" | "''")
}

/// What the word `at` tells, if it is a verb that carries a tense.
fn cue(reader: &Reader, at: usize) -> Option<Tense> {
    let text = reader.text(at);
    if reader.shape(at) != Shape::Lower && reader.shape(at) != Shape::Clitic {
        return None;
    }
    match TENSE_CUES.get(text) {
        Some("future") => return Some(Tense::Future),
        Some("past") if !led_by_auxiliary(reader, at) => return Some(Tense::Past),
        // "was due", "set" without "to": an outer verb tells
        Some("expected") if reader.follows(at, &["was", "were", "been", "had"]) => return None,
        Some("expected") => return Some(Tense::Future),
        Some("plural") if reader.follows(at, &["to", "not", "n't", "did", "the", "a"]) => return None,
        Some("plural") => return Some(Tense::Future),
        Some("to") => return reader.is(at + 1, &["to"]).then_some(Tense::Future),
        Some(_) => return None,
        None => {}
    }
    match reader.tag(at) {
        Tag::VerbPast => Some(Tense::Past),
        Tag::Modal => Some(Tense::Future),
        Tag::VerbParticiple | Tag::VerbS | Tag::Adjective | Tag::VerbIng | Tag::Preposition => None,
        _ => (text.len() > 4 && text.ends_with("ed") && !led_by_auxiliary(reader, at)).then_some(Tense::Past),
    }
}

/// "will be announced", "is expected": the auxiliary before it, not the participle, tells.
fn led_by_auxiliary(reader: &Reader, at: usize) -> bool {
    const AUXILIARIES: &[&str] = &[
        "be", "been", "is", "are", "being", "will", "would", "has", "have", "to", "'s", "’s", "'re", "’re", "'ve",
        "’ve",
    ];
    reader.follows(at, AUXILIARIES)
        || at
            .checked_sub(1)
            .is_some_and(|before| reader.follows(before, AUXILIARIES) && reader.text(before).ends_with("ly"))
}
