//! The noun phrase after an inverted cue, "by" or "according to".

use super::phrase::{is_capital_name, is_slash, is_somebody};
use super::{REACH, is_finite, is_pronoun, is_time};
use crate::passes::reporting::contents::is_utterance;
use crate::passes::reporting::cues;
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
    let week = outline.is(start, words!["this", "last", "next"])
        && outline.is(
            start + 1,
            words![
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
    // shouted someone from the gallery
    if is_somebody(outline, start) {
        let phrase = outline.is(start + 1, words!["in", "from", "at", "on", "behind", "near", "with"]);
        let ends =
            |&at: &usize| outline.tag(at) == Tag::Mark || outline.tag(at) == Tag::Particle || is_finite(outline, at);
        let end = (start + 1..high).find(ends).unwrap_or(high);
        return Some(start..if phrase { end } else { start + 1 });
    }
    // "said retired builder Jo Lin"
    let modifies = outline.tag(start) == Tag::VerbParticiple
        && (outline.tag(start + 1).is_noun() || outline.tag(start + 1) == Tag::Adjective)
        // "according to exit polls": what stands before a noun is none of its verbs.
        || outline.tag(start) == Tag::Verb
            && outline.tag(start + 1) == Tag::Noun
            && outline.is(start - 1, words!["to", "by"]);
    if !matches!(outline.tag(start), Tag::Noun | Tag::ProperNoun | Tag::Adjective | Tag::Number | Tag::Determiner)
        && !modifies
        && !is_capital_name(outline, start)
        && !outline.is(
            start,
            words!["his", "her", "their", "its", "our", "my", "one", "some", "several", "many", "those", "both"],
        )
    {
        return None;
    }
    let mut end = start + 1;
    let mut described = outline.shape(end - 1) == Shape::Lower;
    let mut appositive = false;
    while end < high {
        // "said Lin, who also said": what a relative clause reports is another report.
        if reports_on(outline, end + usize::from(outline.atom(end) == word!(","))) {
            break;
        }
        if outline.atom(end) == word!(",") && outline.is(end + 1, words!["who", "whose", "which"]) {
            end = relative_end(outline, end + 1, high);
            break;
        }
        // "proposed by Lin that growers go"
        let clause = outline.atom(end) == word!("that") && outline.tag(end - 1) == Tag::ProperNoun;
        if clause {
            break;
        }
        if outline.is(end, words!["who", "whose", "that", "which"]) && outline.atom(end - 1) != word!(",") {
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
    while end > start + 1 && outline.is(end - 1, words![",", "and", "of", "in", "for", "at", "from", "with", "to", "("])
    {
        end -= 1;
    }
    // "said the man Lin had met": whom another does something to
    let name = (start + 2..end).rev().take_while(|&at| outline.tag(at) == Tag::ProperNoun).last();
    let acts = is_finite(outline, end) || outline.tag(end) == Tag::VerbParticiple;
    let met = |name: &usize| acts && outline.tag(start) == Tag::Determiner && outline.shape(name - 1) == Shape::Lower;
    let end = name.filter(met).unwrap_or(end);
    // "said the German"
    let people = outline.tag(end - 1) == Tag::Adjective && outline.shape(end - 1) == Shape::Capital;
    let holds_noun = (start..end).any(|at| matches!(outline.tag(at), Tag::Noun | Tag::ProperNoun | Tag::Number));
    (holds_noun || people || end == start + 1).then_some(start..end)
}

/// "who also said": a relative pronoun with a verb that tells a clause.
fn reports_on(outline: &Outline, who: usize) -> bool {
    let verb = who + 1 + usize::from(outline.tag(who + 1) == Tag::Adverb);
    let clause = || outline.atom(verb + 1) == word!("that");
    outline.atom(who) == word!("who") && cues::frames(outline, verb).is_some_and(|frames| frames.clause() || clause())
}

/// "a man who was there": a clause that tells which one is meant runs to a comma or the end.
fn relative_end(outline: &Outline, start: usize, high: usize) -> usize {
    (start..high)
        .find(|&at| {
            let utters = || outline.quotation(at).is_some_and(is_utterance);
            outline.is(at, words![",", ".", ";", ":", "?", "!", "—", "--"]) || utters()
        })
        .unwrap_or(high)
}

/// "one of the “big two” of the valley": words between marks in the midst of a description belong to it.
pub(super) fn is_described_by(outline: &Outline, quote: usize) -> bool {
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
        _ if outline.atom(at) == word!("think") && outline.is(next, words!["tank", "tanks"]) => true,
        _ if is_capital_name(outline, at) && outline.shape(at - 1) == Shape::Capital => true,
        Tag::Noun => {
            *described = true;
            !outline.is(at, words!["because", "when", "while", "who", "as", "if", "after", "before", "that"])
        }
        // "told growers the harvest was late": an article begins another phrase.
        Tag::Determiner if outline.tag(at - 1).is_noun() => false,
        Tag::ProperNoun | Tag::Adjective | Tag::Number | Tag::Determiner | Tag::Possessive => {
            !outline.is(at, words!["that", "this"])
        }
        Tag::Preposition => {
            if is_time(outline, next) || is_time(outline, next + 1) && outline.tag(next) == Tag::Determiner {
                return false;
            }
            outline.is(at, words!["of", "for", "from", "with"])
                || *described
                    && outline.is(
                        at,
                        words!["in", "at", "on", "to", "under", "near", "behind", "against", "between", "by", "like"],
                    )
        }
        Tag::Adverb => {
            matches!(outline.tag(next), Tag::Adjective | Tag::VerbParticiple | Tag::Number)
                // "people close to the board"
                || *described && outline.tag(next) == Tag::Preposition && outline.tag(at - 1) == Tag::Noun
        }
        Tag::Conjunction => {
            outline.is(at, words!["and", "or", "&"]) && next < high && !followed_by_clause(outline, next, high)
        }
        Tag::VerbParticiple | Tag::VerbPast => {
            // "a distinguished chemist"
            matches!(outline.tag(at - 1), Tag::Determiner | Tag::Adverb)
                && matches!(outline.tag(next), Tag::Noun | Tag::Adjective | Tag::ProperNoun)
                || *described
                    && outline.tag(at - 1) == Tag::Noun
                    && (outline.tag(next) == Tag::Preposition
                        || outline.tag(at) == Tag::VerbParticiple && outline.shape(at - 1) == Shape::Lower)
        }
        Tag::VerbIng => *described && outline.atom(at - 1) != word!(",") || outline.tag(at - 1) == Tag::Determiner,
        Tag::Pronoun => outline.is(at, words!["his", "her", "their", "its", "one"]),
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
                ) || outline.is(next, words!["his", "her", "their", "its", "one"])
                    || *appositive
                        && outline.atom(next) == word!("and")
                        && !followed_by_clause(outline, next + 1, high)
                    || outline.is(next, words!["of", "including"]);
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
            // "According to a poll, half of all growers think"
            Tag::Verb if outline.tag(next - 1) == Tag::Noun && outline.word(next - 1).ends_with('s') => return true,
            Tag::Preposition if outline.atom(next) == word!("of") => {}
            // "and the treasurer, Jo Lin, said": the name breaks into a clause.
            Tag::Mark if outline.atom(next) == word!(",") => {
                let name = |&at: &usize| outline.tag(at) == Tag::ProperNoun;
                let end = (next + 1..high).take_while(name).last().unwrap_or(next) + 1;
                return end < high && outline.atom(end) == word!(",") && is_finite(outline, end + 1);
            }
            Tag::Mark | Tag::Preposition | Tag::Conjunction => return false,
            _ if outline.is(next, words!["he", "she", "they", "it", "we", "I", "who", "that"]) => {
                return outline.is(next, words!["he", "she", "they", "it", "we", "I"]);
            }
            _ => {}
        }
    }
    false
}
