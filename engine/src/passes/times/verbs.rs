//! What one verb tells of the tense of the times around it.

use super::reader::Reader;
use super::sense::Sense;
use super::tagged::{goes_on, is_bare, is_infinitive, is_teams, led_by_auxiliary, tagged};
use super::tense::{REACH, Tense};
use crate::lexicon::{Atom, REPORTING_VERBS, TENSE_CUES};
use crate::text::{Shape, Tag};

/// What the word `at` tells, if it is a verb that carries a tense.
pub(super) fn cue(reader: &Reader, at: usize, near: bool) -> Option<Tense> {
    if reader.shape(at) != Shape::Lower && reader.shape(at) != Shape::Clitic {
        return None;
    }
    // "did not plan to leave on Friday" looks ahead all the same.
    if is_money(reader, at) || is_led_by_do(reader, at) && !reader.is(at + 1, words!["to"]) {
        return None;
    }
    if is_perfect(reader, at) {
        return Some(Tense::Past);
    }
    match reader.listed(at, &TENSE_CUES) {
        Some(kind) => listed(reader, at, kind, near),
        None => tagged(reader, at, near),
    }
}

/// "should have left on Friday", "might have been there": a modal tells of what is over, but "will have left by Friday".
fn is_perfect(reader: &Reader, at: usize) -> bool {
    const MODALS: &[Atom] = words!["could", "may", "might", "must", "should", "would"];
    let next = at + 1 + usize::from(reader.is(at + 1, words!["not", "n't", "n’t", "never", "also", "probably"]));
    reader.is(at, MODALS)
        && reader.is(next, words!["have", "'ve", "’ve"])
        && (reader.is(next + 1, words!["been"])
            || matches!(reader.tag(next + 1), Tag::VerbParticiple | Tag::VerbPast)
            || reader.listed(next + 1, &TENSE_CUES).is_some_and(|kind| matches!(kind, "past" | "same")))
}

/// "500 won a share", "2 trillion won": South Korea's money, and not "in 2024 won" or "only two won a prize"
fn is_money(reader: &Reader, at: usize) -> bool {
    if !reader.is(at, words!["won"]) || at == reader.start() || reader.tag(at - 1) != Tag::Number {
        return false;
    }
    let unit = matches!(reader.sense(at + 2), Sense::Unit(_))
        || matches!(reader.text(at + 2), "share" | "ton" | "tonne" | "kilogram" | "liter" | "litre" | "barrel");
    let each = unit && matches!(reader.text(at + 1), "a" | "an" | "per");
    // "12 won a share of the prize"
    each && !reader.is(at + 3, words!["of", "in"]) || reader.follows(at, words!["million", "billion", "trillion"])
}

/// "if they do not put money down by Monday": what looks like a past is none behind "do".
fn is_led_by_do(reader: &Reader, at: usize) -> bool {
    let at = at - usize::from(reader.follows(at, words!["not", "n't", "n’t"]));
    reader.follows(at, words!["do", "does", "did"])
}

/// What may stand between a verb of readiness and what it is for
const OF_ITSELF: &[Atom] = words!["itself", "himself", "herself", "themselves", "up"];

fn listed(reader: &Reader, at: usize, kind: &str, near: bool) -> Option<Tense> {
    // "the term ends in May", "the pact, signed in May, lapses in June": the tagger takes some of them for nouns.
    let verb = reader.follows(at, words![","]) || near && kind == "bounds";
    let noun = reader.tag(at) == Tag::Noun && !verb;
    match kind {
        // "could not be reached on Friday"
        "future" if reader.is(at, words!["could"]) && is_denied(reader, at) => Some(Tense::Past),
        "future" => Some(Tense::Future),
        // "as she put it on Friday"
        "past"
            if reader.is(at, words!["put"])
                && reader.is(at + 1, words!["it"])
                && at > 0
                && reader.tag(at - 1) == Tag::Pronoun =>
        {
            (!reader.is(at + 3, words!["hold"])).then_some(Tense::Past)
        }
        // "could put him up on Friday", "put it on hold until Friday", but "on Monday put off a vote"
        "past" if reader.is(at, words!["put"]) && reader.sense(at.saturating_sub(1)) == Sense::Other => None,
        "past" => (!led_by_auxiliary(reader, at)).then_some(Tense::Past),
        // "keep it shut from Monday"
        "same" if (1..=4).any(|back| at.checked_sub(back).is_some_and(|at| reader.is(at, words!["keep", "keeps"]))) => {
            None
        }
        // "hit the coast on Monday": its past has no form of its own.
        "same" => (!noun && !is_bare(reader, at)).then_some(Tense::Past),
        // "was due to ice on Friday": because of it
        "expected" if reader.is(at, words!["due"]) && reader.is(at + 1, words!["to"]) && !is_verb(reader, at + 2) => {
            None
        }
        // "more than expected in June", "as expected"
        "expected" if reader.follows(at, words!["than", "as"]) => None,
        // "a coupon that fell due on Friday", "the profit that it forecast in February": past, by the words before
        "expected"
            if reader.is(at, words!["due"]) && reader.follows(at, words!["fell"])
                || reader.is(at, words!["forecast"]) && reader.follows(at, words!["it", "he", "she"]) =>
        {
            Some(Tense::Past)
        }
        // "was due": an outer verb tells; "vacation plans"
        "expected" | "bounds" => {
            // "had originally expected"
            let led = at - usize::from(at > reader.start() && reader.tag(at - 1) == Tag::Adverb);
            let told = reader.is(at + 1, words!["to"]) && !reader.follows(led, words!["been", "had"]);
            (!noun && (told || !reader.follows(led, words!["was", "were", "been", "had"]))).then_some(Tense::Future)
        }
        // "is meeting her on Friday", an appointment
        "appointed" => {
            let present = reader.follows(at, words!["is", "are", "am", "'re", "’re", "'s", "’s", "be"]);
            present.then_some(Tense::Future)
        }
        // "takes place", "takes over", "comes into force", "contracts run out", "reports third-quarter results"
        "takes" => ((reader.is(at + 1, words!["place", "effect", "office", "into", "out", "over"])
            || (at + 1..at + 4).any(|at| reader.is(at, words!["earnings", "results"])))
            && !led_by_auxiliary(reader, at))
        .then_some(Tense::Future),
        // "was open on Friday"
        "plural" if reader.follows(at, words!["was", "were"]) => Some(Tense::Past),
        // "pupils return", "which start"; the tagger takes some of them for nouns
        "plural" => {
            let plural = reader.text_before(at, 1).ends_with('s') && reader.tag(at - 1).is_noun()
                || reader.follows(at, words!["they", "we", "who", "which", "that"])
                || is_teams(reader, at, near)
                || near && is_behind_aside(reader, at)
                || !noun && !is_infinitive(reader, at)
                || near && goes_on(reader, at);
            plural.then_some(Tense::Future)
        }
        // "agreed to buy it in May" looks ahead, "agreed in May" back
        // "braced itself for a strike on Friday", "gearing up for it"
        "to" if reader.is(at + 1 + usize::from(reader.is(at + 1, OF_ITSELF)), words!["to", "for"]) => {
            Some(Tense::Future)
        }
        // "a vigil is planned on Sunday"
        "to" if reader.is(at, words!["planned"]) && reader.follows(at, words!["is", "are"]) => Some(Tense::Future),
        // "planned a rally on Friday"
        "to" if reader.is(at, words!["plan", "planned", "planning"])
            && reader.is(at + 1, words!["a", "an", "another", "more"]) =>
        {
            Some(Tense::Future)
        }
        "to" => (reader.text(at).ends_with("ed") && !led_by_auxiliary(reader, at)).then_some(Tense::Past),
        "be" => {
            let to = reader.follows(at, words!["to"]) && !reader.is(at.saturating_sub(2), words!["had", "has", "have"]);
            to.then_some(Tense::Future)
        }
        _ => None,
    }
}

fn is_verb(reader: &Reader, at: usize) -> bool {
    matches!(reader.tag(at), Tag::Verb | Tag::Auxiliary)
}

/// "could not be reached", "neither of them could be reached", "nobody could say"
fn is_denied(reader: &Reader, could: usize) -> bool {
    const NOBODY: &[Atom] = words!["neither", "none", "nobody", "no"];
    reader.is(could + 1, words!["not", "n't", "n’t"])
        || (1..=8)
            .map_while(|back| could.checked_sub(back).filter(|&at| reader.shape(at) != Shape::Mark))
            .any(|at| reader.is(at, NOBODY))
}

/// "A start on Nov. 19 is off, she said": who says so between commas tells nothing of the day before, which ends at `last`.
pub(super) fn is_aside(reader: &Reader, last: usize, at: usize) -> bool {
    let comma = (at.saturating_sub(4).max(last + 2)..at).find(|&comma| reader.is(comma, words![","]));
    let told =
        |comma: usize| (last + 1..comma).any(|at| reader.tag(at).is_finite() || reader.tag(at) == Tag::Auxiliary);
    comma.is_some_and(told) && REPORTING_VERBS.contains(reader.text(at))
}

/// "Bryne, who lost on Saturday, travel to Lund": the verb of whom a clause between commas tells.
pub(super) fn is_behind_aside(reader: &Reader, at: usize) -> bool {
    let mut before = (reader.start()..at.saturating_sub(1)).rev().take(REACH);
    let opens = |at: usize| reader.is(at, words![","]) && reader.is(at + 1, words!["who", "which", "whose"]);
    reader.follows(at, words![","]) && before.any(opens) && !REPORTING_VERBS.contains(reader.text(at))
}
