//! Whether the verb around a time puts it in the past or in the future.

use super::reader::Reader;
use super::verbs::cue;
use crate::lexicon::TENSE_CUES;
use crate::text::Tag;

/// Where the verb puts a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Tense {
    Past,
    Future,
    Unknown,
}

/// How many words a verb may stand away; a clause is seldom longer.
const REACH: usize = 14;

/// The same, of a time that opens its sentence: everything up to the main verb may stand between.
const REACH_OF_OPENING: usize = 40;

/// How many words a verb in the present may stand away: farther off it is seldom this time's verb.
const BESIDE: usize = 4;

/// The tense around the words `first..=last`.
pub(super) fn tense(reader: &Reader, first: usize, last: usize) -> Tense {
    let first = first - hours_before(reader, first);
    let due = reader.follows(first, &["until", "till", "by", "before"]);
    if reader.follows(first, &["since"]) {
        return Tense::Past;
    }
    if due && had_until(reader, first) {
        return Tense::Past;
    }
    let awaited = due && (is_awaited(reader, first) || is_demanded(reader, first) || is_condition(reader, first));
    if awaited || leads_to(reader, first) || is_copula(reader, first, last) {
        return Tense::Future;
    }
    let sooner = reader.follows(first, &["as"]) && reader.is(first.saturating_sub(2), &["soon", "early", "late"]);
    if due && (reader.is(last + 1, &["to"]) || puts_off(reader, first))
        || sooner
        || reader.is(last + 1, &["deadline"]) && !is_over(reader, last + 2)
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
            .filter(|&at| reader.tag(at) != Tag::VerbS || TENSE_CUES.contains(reader.text(at)))
            .find_map(|at| cue(reader, at, at - last <= BESIDE))
    });
    match found {
        None if due => Tense::Future,
        None => Tense::Unknown,
        Some(tense) => tense,
    }
}

/// "agreed on Monday to meet on Friday": the day of the vow stands before what is vowed.
fn is_vowed(reader: &Reader, first: usize) -> bool {
    let back = |from: usize, reach: usize| {
        (1..=reach)
            .map_while(move |back| from.checked_sub(back).filter(|&at| at >= reader.start() && !breaks(reader, at)))
    };
    let verb = back(first, 9).find(|&at| reader.tag(at).is_finite());
    let Some(verb) = verb.filter(|&at| reader.tag(at) == Tag::Verb && reader.follows(at, &["to"])) else {
        return false;
    };
    let vow = back(verb - 1, 5).find(|&at| TENSE_CUES.get(reader.text(at)) == Some("to"));
    vow.is_some_and(|vow| vow + 2 < verb && reader.is(vow + 1, &["on", "in", "at", "late", "early", "last", "this"]))
}

/// "the Friday deadline passed", of what `at` follows
fn is_over(reader: &Reader, at: usize) -> bool {
    let at = at + usize::from(reader.is(at, &["had", "has", "was", "have"]));
    reader.is(at, &["passed", "expired", "lapsed", "came", "went", "missed", "elapsed"])
}

/// "summoned the envoy for Friday", "talks set for Monday", "an extension to May 3": arranged before it comes.
fn is_arranged(reader: &Reader, first: usize) -> bool {
    const ARRANGED: &[&str] = &[
        "summoned",
        "called",
        "set",
        "scheduled",
        "planned",
        "slated",
        "booked",
        "announced",
        "arranged",
        "invited",
        "fixed",
        "pencilled",
        "penciled",
    ];
    let before = |words: &[&str]| {
        (2..=7)
            .map_while(|back| first.checked_sub(back).filter(|&at| at >= reader.start() && !breaks(reader, at)))
            .any(|at| reader.is(at, words))
    };
    // "brought forward to Thursday from Monday", "now Monday instead of Friday"
    let left = reader.follows(first, &["from"]) && before(&["forward"])
        || reader.follows(first, &["of"])
            && reader.is(first.saturating_sub(2), &["instead"])
            && (first..reader.end()).take(REACH).any(|at| reader.is(at, &["now"]));
    // "extended the truce by a week, to Nov. 30"; "no vote was planned before Friday"
    const MOVED: &[&str] = &["extended", "postponed", "prolonged", "delayed", "deferred", "adjourned"];
    const AHEAD: &[&str] = &["planned", "scheduled", "slated", "expected"];
    left || reader.follows(first, &["for"]) && before(ARRANGED)
        || reader.follows(first, &["to"]) && before(MOVED)
        || reader.follows(first, &["by", "before", "until"]) && before(AHEAD)
        || reader.follows(first, &["to"]) && reader.is(first.saturating_sub(2), &["extension", "postponement"])
}

/// "by nightfall on Thursday": how many words belong to the day before it.
fn hours_before(reader: &Reader, first: usize) -> usize {
    const HOURS: &[&str] = &["nightfall", "dusk", "sunset", "sundown", "dawn", "sunrise", "daybreak", "lunchtime"];
    let at = first.checked_sub(2).filter(|&at| reader.follows(first, &["on"]) && reader.is(at, HOURS));
    if at.is_some() { 2 } else { 0 }
}

/// "ordered the owner to leave by Monday": what is still to be done lies ahead, though the order is past.
fn is_awaited(reader: &Reader, first: usize) -> bool {
    const MANAGED: &[&str] = &["managed", "had", "failed", "able", "began", "continued", "used", "helped", "unable"];
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
    reader.follows(first - on, &["is", "are"]) || reader.is(last + 1, &["is", "are"]) && first <= reader.start() + 1
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
    let genitive = reader.is(last + 1, &["'s", "’s"]);
    let ahead = (last + 2..last + 6).any(|at| reader.is(at, PLANNED) || reader.tag(at) == Tag::Modal);
    (genitive && !ahead).then_some(Tense::Past)
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
