//! A noun phrase without commas, read from its end.

use super::after::is_described_by;
use super::before::ends_in_comma;
use super::joined::is_role;
use super::occasions::{before_time, behind_occasion, behind_time};
use super::quantity::{counts, with_quantity};
use super::{is_pronoun, is_time, is_trailing};
use crate::lexicon::{self, Atom};
use crate::passes::reporting::outline::Outline;
use crate::text::{Shape, Tag};
use std::ops::Range;

/// The noun phrase without commas that ends at `end`; brackets at its end belong to it.
pub(super) fn plain(outline: &Outline, low: usize, end: usize) -> Option<Range<usize>> {
    if end <= low {
        return None;
    }
    if outline.atom(end - 1) == word!(")") {
        let open = (low.max(end.saturating_sub(10))..end).rev().find(|&at| outline.atom(at) == word!("("))?;
        return plain(outline, low, open).map(|name| name.start..end);
    }
    if is_pronoun(outline, end - 1) {
        // "most of them"
        let counted = end > low + 2 && outline.atom(end - 2) == word!("of") && counts(outline, end - 3);
        // "a source close to him", "people around them"
        let led = end > low + 2 && outline.is(end - 1, words!["him", "them"]) && !counted && {
            outline.tag(end - 2) == Tag::Preposition || outline.atom(end - 2) == word!("to")
        };
        if led {
            let close = usize::from(outline.tag(end - 3) == Tag::Adjective);
            return plain(outline, low, end - 2 - close).map(|name| name.start..end);
        }
        let start = if counted { with_quantity(outline, low, end - 3) } else { end - 1 };
        return Some(start..end);
    }
    // "a sign that said"
    let relative = outline.atom(end - 1) == word!("that") && end > low + 1 && outline.tag(end - 1) == Tag::Pronoun;
    if relative && is_nominal(outline, end - 2) {
        return Some(end - 1..end);
    }
    // "the mayor himself", "growers everywhere"
    if end > low + 1 && is_trailing(outline, end - 1) {
        return plain(outline, low, end - 1).map(|name| name.start..end);
    }
    let mut start = end;
    while start > low && continues_left(outline, low, start - 1, end) && !begins(outline, start, end) {
        start -= 1;
    }
    // What cannot start a noun phrase was taken too much.
    while start < end && !starts_phrase(outline, start) && !(start == low && opens_name(outline, start, end)) {
        start += 1;
    }
    // "a threat their union described as a joke": no article or owner stands within a phrase.
    let own = |&at: &usize| outline.is(at, words!["his", "her", "its", "their", "our", "my"]);
    let parts = |at: &usize| own(at) && outline.tag(at - 1) == Tag::Noun && outline.shape(at - 1) == Shape::Lower;
    let start = (start + 1..end.saturating_sub(1)).rev().find(parts).unwrap_or(start);
    let start = behind_time(outline, low, start, end);
    let end = before_time(outline, start, end);
    let start = behind_other_noun(outline, start, end);
    let start = with_quantity(outline, low, start);
    let start = behind_occasion(outline, start, end);
    let holds_noun = (start..end).any(|at| {
        matches!(
            outline.tag(at),
            Tag::Noun | Tag::ProperNoun | Tag::Number | Tag::Pronoun | Tag::Determiner | Tag::Adjective
        ) || at > low && is_capital_name(outline, at)
            || at == low && opens_name(outline, at, end)
    });
    // "on Wednesday" tells when.
    let day = start + 1 == end && is_time(outline, start) && outline.tag(start) == Tag::ProperNoun;
    (start < end && holds_noun && !day).then_some(start..end)
}

/// "a change Lin said is late", "In her letter Prof. Lin said": behind an article and a thing, a name is another phrase.
fn behind_other_noun(outline: &Outline, start: usize, end: usize) -> usize {
    let name = (start..end).rev().take_while(|&at| outline.tag(at) == Tag::ProperNoun).last();
    let led = start > 0 && outline.tag(start - 1) == Tag::Preposition && is_capital(outline, start - 1);
    let owned = led && outline.is(start, words!["his", "her", "their", "its", "the"]);
    let Some(name) = name.filter(|&name| name > start + 1 && (owned || outline.is(start, words!["a", "an"]))) else {
        return start;
    };
    let thing = outline.tag(name - 1) == Tag::Noun
        && outline.shape(name - 1) == Shape::Lower
        && outline.listed_lower(name - 1, &lexicon::ROLES).is_none();
    if thing { name } else { start }
}

fn continues_left(outline: &Outline, low: usize, at: usize, end: usize) -> bool {
    match outline.tag(at) {
        // On “River Talk,” Jo Lin
        _ if ends_in_comma(outline, at) => false,
        // "an email from inside the bank"
        _ if at > low + 1 && outline.is(at, words!["inside", "within"]) && outline.atom(at - 1) == word!("from") => {
            true
        }
        _ if at > low && outline.atom(at) == word!("from") && outline.is(at + 1, words!["inside", "within"]) => {
            is_nominal(outline, at - 1)
        }
        // "the “River Talk” star", "a super PAC"
        _ if at > low && at + 1 < end && outline.tag(at + 1).is_noun() && is_described_by(outline, at) => true,
        _ if outline.is(at, words!["super"]) && at + 1 < end && outline.shape(at + 1) == Shape::Upper => true,
        _ if at > low && is_capital_name(outline, at) => true,
        _ if at == low && opens_name(outline, at, end) => true,
        // "the Committee to Protect Growers"
        _ if at > low
            && outline.atom(at) == word!("to")
            && is_capital(outline, at - 1)
            && is_capital(outline, at + 1) =>
        {
            at + 1 < end
        }
        Tag::Noun | Tag::ProperNoun | Tag::Adjective | Tag::Number | Tag::Determiner | Tag::Possessive => !outline
            .is(at, words!["that", "because", "if", "when", "while", "as", "who", "which", "said", "says", "say"]),
        Tag::Preposition if outline.atom(at) == word!("of") && at > low && outline.atom(at - 1) == word!("out") => true,
        Tag::Preposition if outline.atom(at) == word!("out") && at > low && outline.atom(at + 1) == word!("of") => {
            matches!(outline.tag(at - 1), Tag::Number | Tag::Noun)
        }
        Tag::Preposition => {
            at > low
                && at + 1 < end
                && (is_nominal(outline, at - 1)
                    || is_completed(outline, low, at - 1)
                    || is_chief(outline, at)
                    || is_gerund(outline, at - 1)
                    || outline.is(at - 1, words!["much", "Much", "half", "Half"]))
                // "weeks after Lin said": a clause begins.
                && !outline.is(at, words!["as", "after", "before", "since", "until"])
        }
        // "those surveyed"
        Tag::VerbParticiple | Tag::VerbPast if at > low && outline.is(at - 1, words!["those", "Those"]) => true,
        // "its head of nursing", "people close to her thinking"
        Tag::VerbIng if at + 1 == end => {
            at > low + 1
                && (outline.atom(at - 1) == word!("of") && outline.tag(at - 2) == Tag::Noun
                    || outline.is(at - 1, words!["his", "her", "its", "their"]))
        }
        // "housing minister Jo Lin", behind a comma or an article
        Tag::VerbIng if at + 1 < end && is_role(outline, at + 1) && at > low => {
            matches!(outline.tag(at - 1), Tag::Mark | Tag::Determiner | Tag::Adjective | Tag::Possessive)
        }
        // "one head teacher"
        Tag::Verb => {
            at > low
                && at + 1 < end
                && matches!(outline.tag(at - 1), Tag::Determiner | Tag::Number)
                && outline.tag(at + 1) == Tag::Noun
        }
        Tag::VerbIng | Tag::VerbParticiple => {
            at + 1 < end
                && (is_modifier_place(outline, at)
                    || is_gerund(outline, at)
                    || at > low + 1 && outline.atom(at - 1) == word!("of") && outline.tag(at - 2) == Tag::Noun
                    || at > low
                        && is_nominal(outline, at - 1)
                        && (outline.tag(at + 1) == Tag::Preposition
                            || outline.tag(at) == Tag::VerbParticiple && is_time(outline, at + 1)))
        }
        // "a report published Wednesday"
        Tag::VerbPast => at > low && at + 1 < end && is_time(outline, at + 1) && is_nominal(outline, at - 1),
        // "Analysts at Pell & Moe"
        Tag::Conjunction if outline.atom(at) == word!("&") && at > low => {
            outline.tag(at - 1) == Tag::ProperNoun && outline.tag(at + 1) == Tag::ProperNoun
        }
        Tag::Conjunction => {
            outline.is(at, words!["and", "or"])
                && at > low
                && at + 1 < end
                && (is_nominal(outline, at - 1)
                    || joins_adjectives(outline, at)
                    || outline.is(at - 1, words!["he", "she", "they", "I", "we", "He", "She", "They", "We"]))
                && joins_subject(outline, low, at)
        }
        Tag::Pronoun if outline.atom(at + 1) == word!("and") && at + 2 < end => is_pronoun(outline, at),
        Tag::Pronoun => {
            const LEADING: &[Atom] = words![
                "his", "her", "their", "its", "my", "our", "your", "some", "many", "several", "both", "most", "all",
                "few", "those", "these", "one", "none", "None", "neither", "Neither", "each", "Each", "Those", "One",
                "Some", "Many", "Several", "Both", "Most", "All", "Few",
            ];
            outline.is(at, LEADING) || outline.is(at, SOMEBODY)
        }
        Tag::Adverb if outline.tag(at + 1) == Tag::Preposition => is_completed(outline, low, at),
        Tag::Adverb => {
            at > low
                && at + 1 < end
                && matches!(outline.tag(at + 1), Tag::Adjective | Tag::Number | Tag::VerbParticiple)
        }
        Tag::Mark => outline.is(at, words!["$", "%", "&"]) || is_slash(outline, at) && at > low,
        _ => false,
    }
}

/// "the only law the founders wrote": an article begins another phrase, unless a preposition or a number of them
/// stands before it.
fn begins(outline: &Outline, at: usize, end: usize) -> bool {
    at < end
        && outline.is(at, words!["the", "a", "an", "this", "these", "The", "A", "An"])
        && at > 0
        && matches!(outline.tag(at - 1), Tag::Noun | Tag::ProperNoun | Tag::Adverb | Tag::Number)
        && outline.atom(at - 1) != word!("half")
}

/// "a Times/CBS poll"
pub(super) fn is_slash(outline: &Outline, at: usize) -> bool {
    outline.atom(at) == word!("/") && at > 0 && is_nominal(outline, at - 1) && is_nominal(outline, at + 1)
}

/// "current and former officials"
fn joins_adjectives(outline: &Outline, and: usize) -> bool {
    outline.tag(and - 1) == Tag::Adjective && outline.tag(and + 1) == Tag::Adjective
}

/// "polling of members"
fn is_gerund(outline: &Outline, at: usize) -> bool {
    outline.tag(at) == Tag::VerbIng && outline.atom(at + 1) == word!("of")
}

/// "chief of staff"
fn is_chief(outline: &Outline, of: usize) -> bool {
    outline.atom(of) == word!("of") && outline.tag(of - 1) == Tag::Adjective
}

/// "West Moor Police", "Planning officer Jo Lin": a word of another kind that begins a name with its sentence.
fn opens_name(outline: &Outline, at: usize, end: usize) -> bool {
    let next = at + 1;
    // "Associates say"
    if next == end && outline.tag(at) == Tag::VerbS && outline.shape(at) == Shape::Capital {
        return true;
    }
    let modifies = outline.tag(at) == Tag::VerbIng
        || outline.is(at, words!["West", "East", "North", "South"]) && outline.tag(next) == Tag::ProperNoun;
    modifies && next < end && outline.shape(at) == Shape::Capital && outline.tag(next).is_noun()
}

/// A name that is a word of another kind elsewhere: "said Mark Early". It must not start its sentence.
pub(super) fn is_capital_name(outline: &Outline, at: usize) -> bool {
    outline.shape(at) == Shape::Capital
        && matches!(
            outline.tag(at),
            Tag::Verb | Tag::VerbS | Tag::VerbPast | Tag::VerbIng | Tag::VerbParticiple | Tag::Adverb | Tag::Modal
        )
}

fn is_capital(outline: &Outline, at: usize) -> bool {
    outline.shape(at) == Shape::Capital
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
            words![
                "those", "Those", "some", "Some", "many", "Many", "all", "All", "one", "One", "most", "Most", "none",
                "None", "neither", "Neither", "each", "Each", "both", "Both", "few", "Few", "several", "Several",
            ],
        )
        || outline.is(at, SOMEBODY)
}

/// Pronouns for people of whom no more is told.
const SOMEBODY: &[Atom] =
    words!["someone", "Someone", "somebody", "anyone", "everyone", "Everyone", "nobody", "Nobody", "others", "Others"];

pub(super) fn is_somebody(outline: &Outline, at: usize) -> bool {
    outline.is(at, SOMEBODY)
}

/// "and" joins two speakers only where the first starts the clause: "Lin and Wu said", not "he met Lin and Wu said".
fn joins_subject(outline: &Outline, low: usize, and: usize) -> bool {
    let mut start = and;
    // "a bench of Lin and Wu", "police in Oslo and Bergen", "a study by the Institute of Health and Welfare"
    let belongs = |at: usize| {
        outline.is(at, words!["of", "for", "in", "at", "by", "from"]) && at > low && outline.tag(at - 1).is_noun()
    };
    while start > low
        && (is_nominal(outline, start - 1)
            || belongs(start - 1)
            || is_pronoun(outline, start - 1)
            || matches!(outline.tag(start - 1), Tag::Determiner | Tag::Adjective | Tag::Possessive))
    {
        start -= 1;
    }
    start == low
        || start == low + 1 && opens_name(outline, low, and)
        || matches!(outline.tag(start - 1), Tag::Mark | Tag::Subordinator | Tag::Conjunction)
        || outline.quotation(start - 1).is_some()
}

pub(super) fn starts_phrase(outline: &Outline, at: usize) -> bool {
    // "Later Jo Lin said"
    let later = outline.is(at, words!["Later"]) && outline.tag(at + 1) == Tag::ProperNoun && !is_time(outline, at + 1);
    is_gerund(outline, at) && outline.shape(at) != Shape::Lower
        || outline.tag(at) == Tag::VerbIng && is_role(outline, at + 1)
        || !matches!(
            outline.tag(at),
            Tag::Preposition | Tag::Possessive | Tag::Conjunction | Tag::VerbParticiple | Tag::VerbIng | Tag::Mark
        ) && !later
            && !outline.is(
                at,
                words!["of", "in", "for", "at", "from", "with", "on", "to", "by", "and", "what", "while", "While"],
            )
}
