//! What has a day of its own: "Friday's ruling" has been made, "Friday's vote" may be to come.

use super::reader::Reader;
use super::sense::Sense;
use super::tense::{Tense, cue_before};
use crate::lexicon::Atom;
use crate::text::Tag;

/// "Friday's ruling": what has a day of its own has happened, unless it is of a kind that is planned ("Friday's vote").
pub(super) fn owner(reader: &Reader, first: usize, last: usize) -> Option<Tense> {
    if !reader.is(last + 1, words!["'s", "’s"]) {
        return None;
    }
    // "argued in Friday's debate that it would pay": its own verb tells.
    let modal = |from: usize, to: usize| {
        (from..to).take_while(|&at| !reader.is(at, words!["that"])).any(|at| reader.tag(at) == Tag::Modal)
    };
    let planned = (last + 2..last + 6).any(|at| is_planned(reader, at));
    // "said Friday's talks in Bern would go ahead"
    let to_come = planned && modal(last + 3, last + 8) && !reader.is(last + 2, words!["report", "decision"]);
    if to_come {
        // "losses in Sunday's vote may force it to": what is in it has happened, or will.
        let held = reader.follows(first, words!["in", "from", "after"])
            && first > reader.start() + 1
            && reader.tag(first - 2).is_noun();
        return Some(if held { Tense::Either } else { Tense::Future });
    }
    // "went into Thursday's Open": it has been played, or is to be
    if reader.follows(first, words!["into"]) {
        return Some(Tense::Either);
    }
    // "in the squad for Thursday's game": it has been played, or is to be; "will be fit for" it tells.
    if planned && reader.follows(first, words!["for"]) {
        let ahead = cue_before(reader, first) == Some(Tense::Future);
        return Some(if ahead { Tense::Future } else { Tense::Either });
    }
    // "Candidates in Tuesday's election were attacked on Friday": the verb behind has a day of its own.
    let other = || (last + 3..last + 14).any(|at| matches!(reader.sense(at), Sense::Weekday(_)));
    if planned && reader.follows(first, words!["in"]) && cue_before(reader, first).is_none() && other() {
        return Some(Tense::Unknown);
    }
    // "resigned two days before Friday's vote", "sold shares ahead of Friday's vote"
    let ahead = reader.follows(first, words!["of"]) && reader.is(first.saturating_sub(2), words!["ahead"]);
    if planned && (ahead || reader.follows(first, words!["before"])) && cue_before(reader, first) == Some(Tense::Past) {
        return Some(Tense::Either);
    }
    // "Friday's ruling will be final": made, or still to be; "Friday's ruling may be final" does not tell.
    let may = (last + 2..last + 6).any(|at| reader.is(at, words!["may", "might", "could"]));
    let tense = match modal(last + 2, last + 6) {
        true if may => Tense::Unknown,
        true => Tense::Either,
        false => Tense::Past,
    };
    (!planned).then_some(tense)
}

/// "Monday's riot", "Friday's crash": what nobody plans, behind its day, which ends with `last`
pub(super) fn is_mishap(reader: &Reader, last: usize) -> bool {
    reader.is(last + 1, words!["'s", "’s"]) && (last + 2..last + 5).any(|at| reader.is(at, MISHAPS))
}

/// "within 28 days of Monday's hearing": time runs from what has been.
pub(super) fn is_counted_from(reader: &Reader, first: usize, last: usize) -> bool {
    reader.is(last + 1, words!["'s", "’s"])
        && reader.follows(first, words!["of", "from", "after"])
        && first > reader.start() + 3
        && matches!(reader.sense(first - 2), Sense::Unit(_) | Sense::Units(_))
        && reader.is(first.saturating_sub(4), words!["within"])
}

const MISHAPS: &[Atom] = words![
    "accident",
    "arrest",
    "arrests",
    "assault",
    "attack",
    "attacks",
    "blast",
    "bombing",
    "clashes",
    "collapse",
    "collision",
    "crash",
    "death",
    "deaths",
    "defeat",
    "disaster",
    "earthquake",
    "explosion",
    "fire",
    "killing",
    "killings",
    "loss",
    "massacre",
    "murder",
    "outage",
    "quake",
    "raid",
    "riot",
    "riots",
    "shooting",
    "stabbing",
    "tragedy",
    "unrest",
    "violence",
];

pub(super) fn is_planned(reader: &Reader, at: usize) -> bool {
    reader.is(at, OCCASIONS)
}

/// What a newspaper gives a day before it happens.
const OCCASIONS: &[Atom] = words![
    "budget",
    "meeting",
    "meetings",
    "vote",
    "votes",
    "hearing",
    "hearings",
    "election",
    "elections",
    "summit",
    "game",
    "games",
    "match",
    "matches",
    "final",
    "race",
    "races",
    "qualifier",
    "qualifiers",
    "fixture",
    "fixtures",
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
    "caucuses",
    "runoff",
    "report",
    "data",
    "decision",
    "protest",
    "protests",
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
    "clash",
    "tie",
    "showdown",
    "opener",
    "replay",
    "semi-final",
    "semifinal",
    "quarter-final",
    "quarterfinal",
    "playoff",
    "play-off",
    "bout",
    "fight",
    "festival",
    "funeral",
    "burial",
    "vigil",
    "wedding",
    "premiere",
    "screening",
    "lecture",
    "redemption",
    "sentencing",
];
