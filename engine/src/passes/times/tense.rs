//! Whether the verb around a time puts it in the past or in the future.

use super::plans::{intended, is_arranged, is_headlined, is_vowed, words_before};
use super::reader::Reader;
use super::verbs::cue;
use crate::lexicon::TENSE_CUES;
use crate::text::Tag;

/// Where the verb puts a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Tense {
    Past,
    Future,
    /// "was to expire on Friday": the day may have passed since
    Either,
    Unknown,
}

/// How many words a verb may stand away; a clause is seldom longer.
pub(super) const REACH: usize = 14;

/// The same, of a time that opens its sentence: everything up to the main verb may stand between.
const REACH_OF_OPENING: usize = 40;

/// How many words a verb in the present may stand away: farther off it is seldom this time's verb.
const BESIDE: usize = 4;

/// The tense around the words `first..=last`.
pub(super) fn tense(reader: &Reader, first: usize, last: usize) -> Tense {
    let first = first - words_before(reader, first);
    let due = reader.follows(first, &["until", "till", "by", "before"])
        || reader.follows(first, &["than"]) && reader.is(first.saturating_sub(2), &["later"]);
    if reader.follows(first, &["since"]) {
        return Tense::Past;
    }
    if due && had_until(reader, first) {
        return Tense::Past;
    }
    if let Some(tense) = intended(reader, first) {
        return tense;
    }
    let awaited = due && (is_awaited(reader, first) || is_demanded(reader, first) || is_condition(reader, first));
    if awaited || leads_to(reader, first) || is_copula(reader, first, last) {
        return Tense::Future;
    }
    let sooner = reader.follows(first, &["as"]) && reader.is(first.saturating_sub(2), &["soon", "early", "late"]);
    if due && (reader.is(last + 1, &["to"]) || puts_off(reader, first))
        || sooner
        || reader.is(last + 1, &["deadline"]) && !is_over(reader, last + 2) && !is_missed(reader, first)
    {
        return Tense::Future;
    }
    // "a concert planned for Sunday was called off"
    if is_arranged(reader, first) && !reader.is(last + 1, &["was", "were", "had"]) {
        return Tense::Future;
    }
    if is_vowed(reader, first) {
        return Tense::Future;
    }
    // Rules and appointments are told of before they take effect.
    if reader.follows(first, &["effective"]) {
        return Tense::Future;
    }
    // "Tickets returned by noon will be sold again": the participle only tells which of them.
    if due && reader.tag(last + 1) == Tag::Modal {
        return Tense::Future;
    }
    if let Some(tense) = owner(reader, last) {
        return tense;
    }
    let before = (1..=REACH)
        .map_while(|back| first.checked_sub(back).filter(|&at| at >= reader.start() && !breaks(reader, at)))
        .find_map(|at| cue(reader, at, first - at <= BESIDE));
    let opening = first <= reader.start() + 1 && !due;
    let reach = if opening { REACH_OF_OPENING } else { REACH };
    let found = before.or_else(|| {
        (last + 1..(last + 1 + reach).min(reader.end()))
            .take_while(|&at| !breaks(reader, at))
            // Beyond the day, only a listed verb is sure to be none of the plural nouns that are taken for verbs.
            .filter(|&at| reader.tag(at) != Tag::VerbS || reader.listed(at, &TENSE_CUES).is_some())
            .find_map(|at| cue(reader, at, at - last <= BESIDE))
    });
    match found {
        None if due || is_headlined(reader, first) => Tense::Future,
        None => Tense::Unknown,
        Some(tense) => tense,
    }
}

/// "missed the Friday deadline", "finished by the Friday deadline"
fn is_missed(reader: &Reader, first: usize) -> bool {
    const OVER: &[&str] = &["missed", "met", "beat", "ignored", "completed", "finished"];
    (1..=4).any(|back| first.checked_sub(back).is_some_and(|at| reader.is(at, OVER)))
}

/// "the Friday deadline passed", of what `at` follows
fn is_over(reader: &Reader, at: usize) -> bool {
    let at = at + usize::from(reader.is(at, &["had", "has", "was", "have"]));
    reader.is(at, &["passed", "expired", "lapsed", "came", "went", "missed", "elapsed"])
}

/// "ordered the owner to leave by Monday": what is still to be done lies ahead, though the order is past.
fn is_awaited(reader: &Reader, first: usize) -> bool {
    const MANAGED: &[&str] =
        &["managed", "had", "yet", "failed", "able", "began", "continued", "used", "helped", "unable"];
    let verb = (2..=9)
        .map_while(|back| first.checked_sub(back).filter(|&at| at >= reader.start() && !breaks(reader, at)))
        .find(|&at| reader.tag(at).is_finite() || reader.follows(at, &["to"]));
    verb.is_some_and(|verb| {
        reader.tag(verb) == Tag::Verb && reader.follows(verb, &["to"]) && !reader.is(verb.saturating_sub(2), MANAGED)
    })
}

/// "demanded a reply by Monday", "demanded that the agency reply by Monday"
fn is_demanded(reader: &Reader, first: usize) -> bool {
    const DEMANDS: &[&str] =
        &["demanded", "demands", "demand", "demanding", "insisted", "requires", "required", "ordered", "orders"];
    (2..=12).any(|back| first.checked_sub(back).is_some_and(|at| reader.is(at, DEMANDS)))
}

/// "had until Tuesday to pay", unless somebody is reported to have said so.
fn had_until(reader: &Reader, first: usize) -> bool {
    let had = first.checked_sub(2).is_some_and(|at| reader.is(at, &["had"])) && reader.follows(first, &["until"]);
    had && !(reader.start()..first).rev().take(REACH).any(|at| reader.is(at, &["said", "says", "told", "that"]))
}

/// "Friday is the deadline", "the vote is on Tuesday"
fn is_copula(reader: &Reader, first: usize, last: usize) -> bool {
    let on = usize::from(reader.follows(first, &["on", "at", "for"]));
    // "Tuesday at sunset is the last moment"
    let after = last + 1 + 2 * usize::from(reader.is(last + 1, &["at"]));
    reader.follows(first - on, &["is", "are"]) || reader.is(after, &["is", "are"]) && first <= reader.start() + 1
}

/// "if it is not paid by Tuesday", "unless it is paid by Tuesday"
fn is_condition(reader: &Reader, first: usize) -> bool {
    (2..=12).any(|back| first.checked_sub(back).is_some_and(|at| reader.is(at, &["if", "unless"])))
}

/// "met ahead of Friday's vote", "moved the deadline to Friday", "set a deadline of Dec. 1"
fn leads_to(reader: &Reader, first: usize) -> bool {
    let at = first - usize::from(reader.follows(first, &["the"]));
    let ahead = reader.follows(at, &["of"]) && reader.is(at.saturating_sub(2), &["ahead"]);
    let moved = reader.follows(at, &["to"])
        && (2..=6).any(|back| at.checked_sub(back).is_some_and(|word| reader.is(word, &["deadline", "ultimatum"])));
    let set = reader.follows(first, &["of"]) && reader.is(first.saturating_sub(2), &["deadline"]);
    let missed =
        (3..=7).any(|back| first.checked_sub(back).is_some_and(|word| reader.is(word, &["missed", "had", "met"])));
    ahead || moved || set && !missed
}

/// What a newspaper gives a day before it happens.
const PLANNED: &[&str] = &[
    "meeting",
    "meetings",
    "vote",
    "votes",
    "hearing",
    "election",
    "elections",
    "summit",
    "game",
    "match",
    "final",
    "race",
    "debate",
    "talks",
    "ballot",
    "referendum",
    "primary",
    "session",
    "deadline",
    "event",
    "ceremony",
    "trial",
    "launch",
    "conference",
    "inauguration",
    "auction",
    "opening",
    "parade",
    "rally",
    "concert",
    "sale",
    "march",
    "strike",
    "contest",
    "caucus",
    "runoff",
    "report",
    "data",
    "decision",
    "protest",
    "derby",
    "visit",
    "trip",
    "anniversary",
    "holiday",
    "shutdown",
    "polls",
    "expiration",
    "expiry",
    "cutoff",
    "start",
    "kickoff",
];

/// "Friday's ruling": what has a day of its own has happened, unless it is of a kind that is planned ("Friday's vote").
fn owner(reader: &Reader, last: usize) -> Option<Tense> {
    if !reader.is(last + 1, &["'s", "’s"]) {
        return None;
    }
    let modal = |from: usize, to: usize| (from..to).any(|at| reader.tag(at) == Tag::Modal);
    let planned = (last + 2..last + 6).any(|at| reader.is(at, PLANNED));
    // "said Friday's talks in Bern would go ahead"
    let to_come = planned && modal(last + 3, last + 8) && !reader.is(last + 2, &["report", "decision"]);
    if to_come {
        return Some(Tense::Future);
    }
    (!planned && !modal(last + 2, last + 6)).then_some(Tense::Past)
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
        "'ve",
        "’ve",
        "got",
    ];
    (2..=6).any(|back| first.checked_sub(back).is_some_and(|at| reader.is(at, VERBS)))
}

pub(super) fn breaks(reader: &Reader, at: usize) -> bool {
    matches!(reader.text(at), ";" | ":" | "“" | "”" | "\"" | "``" | "''")
}
