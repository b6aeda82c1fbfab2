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

/// How many words a verb in the present may stand away: farther off it is seldom this time's verb.
const BESIDE: usize = 4;

/// The tense around the words `first..=last`.
pub(super) fn tense(reader: &Reader, first: usize, last: usize) -> Tense {
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
    if due && (reader.is(last + 1, &["to"]) || puts_off(reader, first)) || sooner || reader.is(last + 1, &["deadline"])
    {
        return Tense::Future;
    }
    if let Some(tense) = owner(reader, last) {
        return tense;
    }
    let before = (1..=REACH)
        .map_while(|back| first.checked_sub(back).filter(|&at| at >= reader.start() && !breaks(reader, at)))
        .find_map(|at| cue(reader, at, first - at <= BESIDE));
    let found = before.or_else(|| {
        (last + 1..(last + 1 + REACH).min(reader.end()))
            .take_while(|&at| !breaks(reader, at))
            .find_map(|at| cue(reader, at, at - last <= BESIDE))
    });
    match found {
        None if due => Tense::Future,
        None => Tense::Unknown,
        Some(tense) => tense,
    }
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
    const DEMANDS: &[&str] = &["demanded", "demands", "demand", "demanding", "insisted", "requires", "required"];
    (2..=12).any(|back| first.checked_sub(back).is_some_and(|at| reader.is(at, DEMANDS)))
}

/// "had until Tuesday to pay", unless somebody is reported to have said so.
fn had_until(reader: &Reader, first: usize) -> bool {
    let had = first.checked_sub(2).is_some_and(|at| reader.is(at, &["had"])) && reader.follows(first, &["until"]);
    had && !(reader.start()..first).rev().take(REACH).any(|at| reader.is(at, &["said", "says", "told", "that"]))
}

/// "Friday is the deadline", "the vote is on Tuesday"
fn is_copula(reader: &Reader, first: usize, last: usize) -> bool {
    let on = usize::from(reader.follows(first, &["on"]));
    reader.follows(first - on, &["is", "are"]) || reader.is(last + 1, &["is", "are"]) && first <= reader.start() + 1
}

/// "if it is not paid by Tuesday", "unless it is paid by Tuesday"
fn is_condition(reader: &Reader, first: usize) -> bool {
    (2..=12).any(|back| first.checked_sub(back).is_some_and(|at| reader.is(at, &["if", "unless"])))
}

/// "met ahead of Friday's vote", "moved the deadline to Friday"
fn leads_to(reader: &Reader, first: usize) -> bool {
    let at = first - usize::from(reader.follows(first, &["the"]));
    let ahead = reader.follows(at, &["of"]) && reader.is(at.saturating_sub(2), &["ahead"]);
    let moved = reader.follows(at, &["to"])
        && (2..=6).any(|back| at.checked_sub(back).is_some_and(|word| reader.is(word, &["deadline", "ultimatum"])));
    ahead || moved
}

/// "Friday's ruling": what has a day of its own has happened, unless it is of a kind that is planned ("Friday's vote").
fn owner(reader: &Reader, last: usize) -> Option<Tense> {
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

/// What the word `at` tells, if it is a verb that carries a tense.
fn cue(reader: &Reader, at: usize, near: bool) -> Option<Tense> {
    let text = reader.text(at);
    if reader.shape(at) != Shape::Lower && reader.shape(at) != Shape::Clitic {
        return None;
    }
    match TENSE_CUES.get(text) {
        Some(kind) => listed(reader, at, kind),
        None => tagged(reader, at, near),
    }
}

fn listed(reader: &Reader, at: usize, kind: &str) -> Option<Tense> {
    let noun = reader.tag(at) == Tag::Noun;
    match kind {
        // "could not be reached on Friday"
        "future" if reader.is(at, &["could"]) && reader.is(at + 1, &["not", "n't", "n’t"]) => Some(Tense::Past),
        "future" => Some(Tense::Future),
        "past" => (!led_by_auxiliary(reader, at)).then_some(Tense::Past),
        // "was due": an outer verb tells; "vacation plans"
        "expected" => {
            let told = reader.is(at + 1, &["to"]) && !reader.follows(at, &["been", "had"]);
            (!noun && (told || !reader.follows(at, &["was", "were", "been", "had"]))).then_some(Tense::Future)
        }
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
        "to" if reader.is(at, &["planned", "planning"]) && reader.is(at + 1, &["a", "an", "another", "more"]) => {
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

fn tagged(reader: &Reader, at: usize, near: bool) -> Option<Tense> {
    match reader.tag(at) {
        Tag::VerbPast => Some(Tense::Past),
        Tag::Modal => Some(Tense::Future),
        Tag::VerbParticiple => (!led_by_auxiliary(reader, at)).then_some(Tense::Past),
        // "students return on Monday"
        Tag::Verb if near => (!is_infinitive(reader, at)).then_some(Tense::Future),
        _ => None,
    }
}

/// "to return", "did not return": the form tells no tense.
fn is_infinitive(reader: &Reader, at: usize) -> bool {
    reader.follows(at, &["to", "not", "n't", "did", "the", "a", "and", ","])
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
