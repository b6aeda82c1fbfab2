//! The noun phrase after an inverted cue, "by" or "according to".

use super::phrase::{is_capital_name, is_slash};
use super::{REACH, is_pronoun, is_time};
use crate::passes::reporting::contents::is_utterance;
use crate::passes::reporting::outline::Outline;
use crate::text::{Shape, Tag};
use std::ops::Range;

/// The noun phrase that starts at `start`, after an inverted cue, "by" or "according to"; it ends before `high`.
pub(in crate::passes::reporting) fn after(outline: &Outline, start: usize, high: usize) -> Option<Range<usize>> {
    let high = high.min(start + REACH);
    if start >= high || outline.quotation(start).is_some() {
        return None;
    }
    if is_pronoun(outline, start) {
        return Some(start..start + 1);
    }
    // "said Tuesday morning that", "reported this week that"
    let day = outline.shape(start) == Shape::Capital && is_time(outline, start);
    let week = outline.is(start, &["this", "last", "next"])
        && outline.is(
            start + 1,
            &[
                "week",
                "weekend",
                "month",
                "year",
                "morning",
                "afternoon",
                "evening",
                "spring",
                "summer",
                "fall",
                "winter",
            ],
        );
    if (day || week) && outline.tag(start + 1 + usize::from(week)) != Tag::Possessive {
        return None;
    }
    if !matches!(outline.tag(start), Tag::Noun | Tag::ProperNoun | Tag::Adjective | Tag::Number | Tag::Determiner)
        && !is_capital_name(outline, start)
        && !outline
            .is(start, &["his", "her", "their", "its", "our", "my", "one", "some", "several", "many", "those", "both"])
    {
        return None;
    }
    let mut end = start + 1;
    let mut described = outline.shape(end - 1) == Shape::Lower;
    let mut appositive = false;
    while end < high {
        if outline.word(end) == "," && outline.is(end + 1, &["who", "whose", "which"]) {
            end = relative_end(outline, end + 1, high);
            break;
        }
        if outline.is(end, &["who", "whose", "that", "which"]) && outline.word(end - 1) != "," {
            end = relative_end(outline, end, high);
            break;
        }
        if is_described_by(outline, end) {
            described = true;
            end += 1;
            continue;
        }
        if !continues_right(outline, end, high, &mut described, &mut appositive) {
            break;
        }
        end += 1;
    }
    while end > start + 1
        && matches!(outline.word(end - 1), "," | "and" | "of" | "in" | "for" | "at" | "from" | "with" | "to" | "(")
    {
        end -= 1;
    }
    let holds_noun =
        (start..end).any(|at| matches!(outline.tag(at), Tag::Noun | Tag::ProperNoun | Tag::Number)) || end == start + 1;
    holds_noun.then_some(start..end)
}

/// "a man who was there": a clause that tells which one is meant runs to a comma or the end.
fn relative_end(outline: &Outline, start: usize, high: usize) -> usize {
    (start..high)
        .find(|&at| {
            let utters = || outline.quotation(at).is_some_and(is_utterance);
            outline.is(at, &[",", ".", ";", ":", "?", "!", "—", "--"]) || utters()
        })
        .unwrap_or(high)
}

/// "one of the “big two” of the valley": words between marks in the midst of a description belong to it.
fn is_described_by(outline: &Outline, quote: usize) -> bool {
    outline.quotation(quote).is_some_and(|words| !is_utterance(words))
        && matches!(outline.tag(quote - 1), Tag::Determiner | Tag::Adjective | Tag::Possessive)
}

fn continues_right(outline: &Outline, at: usize, high: usize, described: &mut bool, appositive: &mut bool) -> bool {
    if outline.quotation(at).is_some() {
        return false;
    }
    if is_time(outline, at) {
        // "a note released Tuesday by the court"
        return *described && outline.tag(at - 1) == Tag::VerbParticiple;
    }
    let next = at + 1;
    match outline.tag(at) {
        _ if outline.word(at) == "think" && outline.is(next, &["tank", "tanks"]) => true,
        _ if is_capital_name(outline, at) && outline.shape(at - 1) == Shape::Capital => true,
        Tag::Noun => {
            *described = true;
            !outline.is(at, &["because", "when", "while", "who", "as", "if", "after", "before", "that"])
        }
        Tag::ProperNoun | Tag::Adjective | Tag::Number | Tag::Determiner | Tag::Possessive => {
            !outline.is(at, &["that", "this"])
        }
        Tag::Preposition => {
            if is_time(outline, next) || is_time(outline, next + 1) && outline.tag(next) == Tag::Determiner {
                return false;
            }
            outline.is(at, &["of", "for", "from", "with"])
                || *described
                    && outline.is(at, &["in", "at", "on", "to", "under", "near", "behind", "against", "between", "by"])
        }
        Tag::Adverb => {
            matches!(outline.tag(next), Tag::Adjective | Tag::VerbParticiple | Tag::Number)
                // "people close to the board"
                || *described && outline.tag(next) == Tag::Preposition && outline.tag(at - 1) == Tag::Noun
        }
        Tag::Conjunction => {
            outline.is(at, &["and", "or", "&"]) && next < high && !followed_by_clause(outline, next, high)
        }
        Tag::VerbParticiple | Tag::VerbPast => {
            // "a distinguished chemist"
            matches!(outline.tag(at - 1), Tag::Determiner | Tag::Adverb)
                && matches!(outline.tag(next), Tag::Noun | Tag::Adjective)
                || *described
                    && outline.tag(at - 1) == Tag::Noun
                    && (outline.tag(next) == Tag::Preposition
                        || outline.tag(at) == Tag::VerbParticiple && outline.shape(at - 1) == Shape::Lower)
        }
        Tag::VerbIng => *described && outline.word(at - 1) != "," || outline.tag(at - 1) == Tag::Determiner,
        Tag::Pronoun => outline.is(at, &["his", "her", "their", "its", "one"]),
        // "a Clinton backs" would need an object: before a mark it is a noun.
        Tag::Verb | Tag::VerbS => {
            matches!(outline.tag(at - 1), Tag::Adjective | Tag::ProperNoun | Tag::Determiner | Tag::Possessive)
                && matches!(outline.tag(next), Tag::Mark | Tag::Preposition)
        }
        Tag::Mark => match outline.word(at) {
            "," => {
                let joins = matches!(
                    outline.tag(next),
                    Tag::Determiner | Tag::Number | Tag::ProperNoun | Tag::Noun | Tag::Adjective
                ) || outline.is(next, &["his", "her", "their", "its", "one"])
                    || *appositive && outline.word(next) == "and" && !followed_by_clause(outline, next + 1, high)
                    || outline.is(next, &["of", "including"]);
                *appositive |= joins;
                joins && !followed_by_clause(outline, next, high)
            }
            "(" | ")" | "$" | "%" | "&" => true,
            _ => is_slash(outline, at),
        },
        _ => false,
    }
}

/// Whether a verb of a new clause stands soon behind `at`: ", he went", "and Lin left".
fn followed_by_clause(outline: &Outline, at: usize, high: usize) -> bool {
    for next in at..high.min(at + 8) {
        match outline.tag(next) {
            Tag::VerbPast | Tag::VerbS | Tag::Modal | Tag::Auxiliary => return true,
            Tag::Preposition if outline.word(next) == "of" => {}
            Tag::Mark | Tag::Preposition | Tag::Conjunction => return false,
            _ if outline.is(next, &["he", "she", "they", "it", "we", "I", "who", "that"]) => {
                return outline.is(next, &["he", "she", "they", "it", "we", "I"]);
            }
            _ => {}
        }
    }
    false
}
