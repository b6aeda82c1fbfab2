//! A noun phrase without commas, read from its end.

use super::{is_pronoun, is_time};
use crate::passes::reporting::outline::Outline;
use crate::text::{Shape, Tag};
use std::ops::Range;

/// The noun phrase without commas that ends at `end`; brackets at its end belong to it.
pub(super) fn plain(outline: &Outline, low: usize, end: usize) -> Option<Range<usize>> {
    if end <= low {
        return None;
    }
    if outline.word(end - 1) == ")" {
        let open = (low.max(end.saturating_sub(10))..end).rev().find(|&at| outline.word(at) == "(")?;
        return plain(outline, low, open).map(|name| name.start..end);
    }
    if is_pronoun(outline, end - 1) {
        return Some(end - 1..end);
    }
    let mut start = end;
    while start > low && continues_left(outline, low, start - 1, end) && !begins(outline, start, end) {
        start -= 1;
    }
    // What cannot start a noun phrase was taken too much.
    while start < end && !starts_phrase(outline, start) {
        start += 1;
    }
    let end = before_time(outline, start, end);
    let start = with_quantity(outline, low, start);
    let holds_noun = (start..end).any(|at| {
        matches!(
            outline.tag(at),
            Tag::Noun | Tag::ProperNoun | Tag::Number | Tag::Pronoun | Tag::Determiner | Tag::Adjective
        ) || at > low && is_capital_name(outline, at)
    });
    (start < end && holds_noun).then_some(start..end)
}

/// "the council on Tuesday": when it spoke is no part of who it is.
fn before_time(outline: &Outline, start: usize, end: usize) -> usize {
    let time = (start + 1..end).find(|&at| is_time(outline, at) && outline.tag(at) == Tag::ProperNoun);
    let Some(time) = time else { return end };
    let preposition = time > start + 1 && outline.tag(time - 1) == Tag::Preposition;
    time - usize::from(preposition)
}

/// "about two-thirds", "more than half"
fn with_quantity(outline: &Outline, low: usize, start: usize) -> usize {
    let counts = outline.tag(start) == Tag::Number
        || outline.is(start, &["half", "two-thirds", "three-quarters", "one-third", "a"]);
    if start <= low || !counts {
        return start;
    }
    let before = start - 1;
    match outline.word(before) {
        "about" | "About" | "almost" | "Almost" | "nearly" | "Nearly" | "roughly" | "Roughly" | "only" | "Only" => {
            before
        }
        "than" if before > low && outline.is(before - 1, &["more", "More", "fewer", "Fewer", "less", "Less"]) => {
            before - 1
        }
        "least" if before > low && outline.is(before - 1, &["at", "At"]) => before - 1,
        _ => start,
    }
}

fn continues_left(outline: &Outline, low: usize, at: usize, end: usize) -> bool {
    match outline.tag(at) {
        _ if at > low && is_capital_name(outline, at) => true,
        Tag::Noun | Tag::ProperNoun | Tag::Adjective | Tag::Number | Tag::Determiner | Tag::Possessive => {
            !outline.is(at, &["that", "because", "if", "when", "while", "as", "who", "which", "said", "says"])
        }
        Tag::Preposition => {
            at > low
                && at + 1 < end
                && (is_nominal(outline, at - 1) || is_completed(outline, low, at - 1) || is_chief(outline, at))
                && outline.word(at) != "as"
        }
        Tag::VerbIng | Tag::VerbParticiple => {
            at + 1 < end
                && (is_modifier_place(outline, at)
                    || at > low && is_nominal(outline, at - 1) && outline.tag(at + 1) == Tag::Preposition)
        }
        Tag::Conjunction => {
            outline.is(at, &["and", "or", "&"])
                && at > low
                && at + 1 < end
                && is_nominal(outline, at - 1)
                && joins_subject(outline, low, at)
        }
        Tag::Pronoun => outline.is(
            at,
            &[
                "his", "her", "their", "its", "my", "our", "your", "some", "many", "several", "both", "most", "all",
                "few", "those", "these", "one", "none", "None", "neither", "Neither", "each", "Each", "Those", "One",
            ],
        ),
        Tag::Adverb if outline.tag(at + 1) == Tag::Preposition => is_completed(outline, low, at),
        Tag::Adverb => {
            at > low
                && at + 1 < end
                && matches!(outline.tag(at + 1), Tag::Adjective | Tag::Number | Tag::VerbParticiple)
        }
        Tag::Mark => outline.is(at, &["$", "%", "&"]) || is_slash(outline, at) && at > low,
        _ => false,
    }
}

/// "the only law the founders wrote": an article begins another phrase, unless a preposition or a number of them
/// stands before it.
fn begins(outline: &Outline, at: usize, end: usize) -> bool {
    at < end
        && outline.is(at, &["the", "a", "an", "this", "these"])
        && at > 0
        && matches!(outline.tag(at - 1), Tag::Noun | Tag::ProperNoun | Tag::Adverb | Tag::Number)
        && outline.word(at - 1) != "half"
}

/// "a Times/CBS poll"
pub(super) fn is_slash(outline: &Outline, at: usize) -> bool {
    outline.word(at) == "/" && at > 0 && is_nominal(outline, at - 1) && is_nominal(outline, at + 1)
}

/// "chief of staff"
fn is_chief(outline: &Outline, of: usize) -> bool {
    outline.word(of) == "of" && outline.tag(of - 1) == Tag::Adjective
}

/// A name that is a word of another kind elsewhere: "said Mark Early". It must not start its sentence.
pub(super) fn is_capital_name(outline: &Outline, at: usize) -> bool {
    outline.shape(at) == Shape::Capital
        && matches!(
            outline.tag(at),
            Tag::Verb | Tag::VerbS | Tag::VerbPast | Tag::VerbIng | Tag::VerbParticiple | Tag::Adverb | Tag::Modal
        )
}

/// "a person familiar with the plan": an adjective that a preposition completes.
fn is_completed(outline: &Outline, low: usize, at: usize) -> bool {
    at > low
        && outline.shape(at) == Shape::Lower
        && matches!(outline.tag(at), Tag::Adjective | Tag::Adverb)
        && outline.tag(at - 1) == Tag::Noun
}

/// "the leading economist", "a newly elected member"
fn is_modifier_place(outline: &Outline, at: usize) -> bool {
    at > 0
        && matches!(outline.tag(at - 1), Tag::Determiner | Tag::Adjective | Tag::Possessive | Tag::Adverb | Tag::Number)
        && matches!(outline.tag(at + 1), Tag::Noun | Tag::ProperNoun | Tag::Adjective)
}

pub(super) fn is_nominal(outline: &Outline, at: usize) -> bool {
    matches!(outline.tag(at), Tag::Noun | Tag::ProperNoun | Tag::Number)
        || outline.is(
            at,
            &[
                "those", "Those", "some", "Some", "many", "Many", "all", "All", "one", "One", "most", "Most", "none",
                "None", "neither", "Neither", "each", "Each", "both", "Both", "few", "Few", "several", "Several",
            ],
        )
}

/// "and" joins two speakers only where the first starts the clause: "Lin and Wu said", not "he met Lin and Wu said".
fn joins_subject(outline: &Outline, low: usize, and: usize) -> bool {
    let mut start = and;
    while start > low
        && (is_nominal(outline, start - 1)
            || matches!(outline.tag(start - 1), Tag::Determiner | Tag::Adjective | Tag::Possessive))
    {
        start -= 1;
    }
    start == low
        || matches!(outline.tag(start - 1), Tag::Mark | Tag::Subordinator | Tag::Conjunction)
        || outline.quotation(start - 1).is_some()
}

pub(super) fn starts_phrase(outline: &Outline, at: usize) -> bool {
    !matches!(
        outline.tag(at),
        Tag::Preposition | Tag::Possessive | Tag::Conjunction | Tag::VerbParticiple | Tag::VerbIng | Tag::Mark
    ) && !outline.is(at, &["of", "in", "for", "at", "from", "with", "on", "to", "by", "and"])
}
