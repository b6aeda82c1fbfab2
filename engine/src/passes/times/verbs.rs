//! What one verb tells of the tense of the times around it.

use super::reader::Reader;
use super::tense::Tense;
use crate::lexicon::{REPORTING_VERBS, TENSE_CUES};
use crate::text::{Shape, Tag};

/// What the word `at` tells, if it is a verb that carries a tense.
pub(super) fn cue(reader: &Reader, at: usize, near: bool) -> Option<Tense> {
    if reader.shape(at) != Shape::Lower && reader.shape(at) != Shape::Clitic {
        return None;
    }
    match reader.listed(at, &TENSE_CUES) {
        Some(kind) => listed(reader, at, kind, near),
        None => tagged(reader, at, near),
    }
}

fn listed(reader: &Reader, at: usize, kind: &str, near: bool) -> Option<Tense> {
    // "the term ends in May", "the pact, signed in May, lapses in June": the tagger takes some of them for nouns.
    let verb = reader.follows(at, &[","]) || near && kind == "bounds";
    let noun = reader.tag(at) == Tag::Noun && !verb;
    match kind {
        // "could not be reached on Friday"
        "future" if reader.is(at, &["could"]) && is_denied(reader, at) => Some(Tense::Past),
        "future" => Some(Tense::Future),
        "past" => (!led_by_auxiliary(reader, at)).then_some(Tense::Past),
        // "was due": an outer verb tells; "vacation plans"
        "expected" | "bounds" => {
            let told = reader.is(at + 1, &["to"]) && !reader.follows(at, &["been", "had"]);
            (!noun && (told || !reader.follows(at, &["was", "were", "been", "had"]))).then_some(Tense::Future)
        }
        // "is meeting her on Friday", an appointment
        "appointed" => {
            let present = reader.follows(at, &["is", "are", "am", "'re", "’re", "'s", "’s", "be"]);
            present.then_some(Tense::Future)
        }
        // "takes place", "comes into force"
        "takes" => reader.is(at + 1, &["place", "effect", "office", "into"]).then_some(Tense::Future),
        // "pupils return", "which start"; the tagger takes some of them for nouns
        "plural" => {
            let plural = reader.text_before(at, 1).ends_with('s')
                || reader.follows(at, &["they", "we", "who", "which", "that"])
                || !noun && !is_infinitive(reader, at);
            plural.then_some(Tense::Future)
        }
        // "agreed to buy it in May" looks ahead, "agreed in May" back
        "to" if reader.is(at + 1, &["to", "for"]) => Some(Tense::Future),
        // "planned a rally on Friday"
        "to" if reader.is(at, &["plan", "planned", "planning"])
            && reader.is(at + 1, &["a", "an", "another", "more"]) =>
        {
            Some(Tense::Future)
        }
        "to" => (reader.text(at).ends_with("ed") && !led_by_auxiliary(reader, at)).then_some(Tense::Past),
        "be" => {
            let to = reader.follows(at, &["to"]) && !reader.is(at.saturating_sub(2), &["had", "has", "have"]);
            to.then_some(Tense::Future)
        }
        _ => None,
    }
}

/// "could not be reached", "neither of them could be reached", "nobody could say"
fn is_denied(reader: &Reader, could: usize) -> bool {
    const NOBODY: &[&str] = &["neither", "none", "nobody", "no"];
    reader.is(could + 1, &["not", "n't", "n’t"])
        || (1..=8)
            .map_while(|back| could.checked_sub(back).filter(|&at| reader.shape(at) != Shape::Mark))
            .any(|at| reader.is(at, NOBODY))
}

fn tagged(reader: &Reader, at: usize, near: bool) -> Option<Tense> {
    match reader.tag(at) {
        Tag::VerbPast => Some(Tense::Past),
        Tag::Modal => Some(Tense::Future),
        Tag::VerbParticiple => (!led_by_auxiliary(reader, at)).then_some(Tense::Past),
        // "students return on Monday"
        // "turns 40 on Sunday"; "tells reporters on Friday" is history told in the present.
        Tag::VerbS if near && is_after_subject(reader, at) => Some(Tense::Future),
        Tag::Verb if near => (!is_infinitive(reader, at)).then_some(Tense::Future),
        _ => None,
    }
}

/// Whether the verb `at` has a name or pronoun before it and reports nothing: nouns in the plural are often taken for
/// such verbs.
fn is_after_subject(reader: &Reader, at: usize) -> bool {
    let named = at > reader.start() && matches!(reader.tag(at - 1), Tag::ProperNoun | Tag::Pronoun);
    named && reader.tag(at + 1) != Tag::VerbPast && !REPORTING_VERBS.contains(reader.text(at))
}

/// "to return", "did not return", "could return": the form tells no tense.
fn is_infinitive(reader: &Reader, at: usize) -> bool {
    at > reader.start() && reader.tag(at - 1) == Tag::Modal
        || reader.follows(at, &["to", "not", "n't", "did", "the", "a", "and", ","])
}

/// "will be announced", "is expected": the auxiliary before it, not the participle, tells.
fn led_by_auxiliary(reader: &Reader, at: usize) -> bool {
    const AUXILIARIES: &[&str] = &[
        "be", "been", "remain", "remains", "stay", "stays", "is", "are", "being", "will", "would", "has", "have", "to",
        "'s", "’s", "'re", "’re", "'ve", "’ve",
    ];
    reader.follows(at, AUXILIARIES)
        || at
            .checked_sub(1)
            .is_some_and(|before| reader.follows(before, AUXILIARIES) && reader.text(before).ends_with("ly"))
}
