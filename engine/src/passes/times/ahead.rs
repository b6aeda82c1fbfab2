//! What lies ahead by the words beside its day: limits, appointments, forecasts and what is there to come.

use super::reader::Reader;
use super::sense::Sense;
use super::tense::{BESIDE, REACH, Tense, breaks};
use super::verbs::cue;
use crate::lexicon::{Atom, TENSE_CUES};
use crate::text::Tag;

/// "gave him up to Friday to pay", "has up to Friday to pay"
pub(super) fn is_given_up_to(reader: &Reader, first: usize, last: usize) -> bool {
    let up = first.checked_sub(2).filter(|&up| up > reader.start() && reader.is(up, words!["up"]));
    let has = |up: usize| reader.is(up - 1, words!["has", "have"]);
    let gives = |up: usize| {
        (reader.start()..up).rev().take(6).any(|at| reader.is(at, words!["gave", "given", "gives", "granted"]))
    };
    reader.follows(first, words!["to"])
        && up.is_some_and(|up| has(up) || gives(up))
        && (last + 1..last + 4).any(|at| reader.is(at, words!["to"]) && reader.tag(at + 1) == Tag::Verb)
}

/// "There is a service on Sunday", up to the "on" before `end`
pub(super) fn is_there(reader: &Reader, end: usize) -> bool {
    let plain = |&at: &usize| {
        reader.tag(at).is_noun() || matches!(reader.tag(at), Tag::Adjective | Tag::Determiner | Tag::Number)
    };
    let is = (reader.start() + 1..end).rev().take(6).find(|at| !plain(at));
    is.is_some_and(|is| is + 1 < end && reader.is(is, words!["is", "are"]) && reader.follows(is, words!["there"]))
}

/// "said that rain was likely on Friday", "said there was a 10 percent chance of rain on Friday": what was
/// foreseen then
pub(super) fn is_said_to_be_likely(reader: &Reader, first: usize) -> bool {
    let mut back = (1..=REACH).filter_map(|back| first.checked_sub(back)).take_while(|&at| at >= reader.start());
    let likely = back.find(|&at| {
        reader.is(at, words!["likely", "possible", "chance", "risk"])
            || matches!(reader.tag(at), Tag::VerbPast | Tag::VerbS)
    });
    let was = |at: usize| reader.is(at, words!["was", "were"]);
    let low = reader.start().max(first.saturating_sub(2 * REACH));
    likely.is_some_and(|likely| {
        reader.is(likely, words!["likely", "possible", "chance", "risk"])
            && (low..likely)
                .rev()
                .take(6)
                .find(|&at| was(at))
                .is_some_and(|was| (low..was).any(|at| reader.is(at, words!["said", "warned", "added"])))
    })
}

/// "said on Monday that the board was meeting on Friday", "said talks were resuming over the weekend": what was arranged
/// when somebody said so, or was going on
pub(super) fn is_said_to_be_arranged(reader: &Reader, first: usize) -> bool {
    let mut back =
        (1..=REACH).map_while(|back| first.checked_sub(back).filter(|&at| at > reader.start() && !breaks(reader, at)));
    let verb = back.find(|&at| reader.tag(at).is_verb() || reader.tag(at).is_finite());
    let was = verb.filter(|&at| reader.listed(at, &TENSE_CUES) == Some("appointed")).map(|at| at - 1);
    was.is_some_and(|was| {
        reader.is(was, words!["was", "were"])
            && (reader.start()..was).rev().take(REACH).any(|at| reader.is(at, words!["said", "told", "announced"]))
            // "said she left when the board was meeting on Friday"
            && !(reader.start()..was).rev().take(4).any(|at| reader.is(at, words!["when", "while", "as", "where"]))
    })
}

/// "stuck to their forecasts of a cut in March", "see a 60 percent chance of a deal by March", "see a 22% chance of a cut in March", "expect a rate cut in March"
pub(super) fn is_forecast(reader: &Reader, first: usize) -> bool {
    const FORECASTS: &[Atom] = words!["bets", "chance", "expectations", "forecasts", "hopes", "odds", "predictions"];
    let plain = |&at: &usize| {
        reader.tag(at).is_noun()
            || matches!(reader.tag(at), Tag::Adjective | Tag::Determiner | Tag::Number)
            || reader.is(at, words!["cut", "hit", "rise", "cuts"])
    };
    let in_ =
        first.checked_sub(1).filter(|&at| at > reader.start() + 2 && reader.is(at, words!["in", "on", "by", "before"]));
    let before = in_.and_then(|end| (reader.start() + 1..end).rev().take(6).find(|at| !plain(at)));
    before.is_some_and(|at| {
        let thing = in_.is_some_and(|end| at + 1 < end);
        let expects = reader.is(at, words!["expect", "expects", "forecast", "forecasts", "predict", "predicts"]);
        let named = reader.is(at, words!["of", "for"]) && reader.is(at - 1, FORECASTS);
        thing && (named || expects && reader.is(at + 1, words!["a", "an", "another", "the"]))
    })
}

/// "Brent for February delivery", "March futures"
pub(super) fn is_delivered(reader: &Reader, first: usize, last: usize) -> bool {
    let month = matches!(reader.sense(first), Sense::Month(_) | Sense::NameMonth(_) | Sense::ShortMonth(_));
    month
        && first == last
        && (reader.is(last + 1, words!["delivery"]) && reader.follows(first, words!["for"])
            || reader.is(last + 1, words!["futures"]))
}

/// "is listed for 10am on Monday", "has been fixed for Monday"
pub(super) fn is_listed_for(reader: &Reader, first: usize) -> bool {
    let listed = first.checked_sub(2).filter(|&at| at > reader.start() && reader.follows(first, words!["for"]));
    listed.is_some_and(|at| {
        reader.is(at, words!["listed", "fixed", "scheduled", "slated", "booked", "set"])
            && (reader.follows(at, words!["is", "are"])
                || reader.follows(at, words!["been"]) && reader.is(at.saturating_sub(2), words!["has", "have"]))
    })
}

/// "is forecasting a storm on Friday", "is warning of ice on Friday", "Snow is likely on Friday", "a warning is in force
/// for Friday"
pub(super) fn is_foreseen(reader: &Reader, first: usize) -> bool {
    let mut back =
        (2..=REACH).map_while(|back| first.checked_sub(back).filter(|&at| at >= reader.start() && !breaks(reader, at)));
    // "is warning drivers after a crash on Friday"
    let hangs =
        |at: usize| reader.is(at, words!["after", "following", "from", "over", "since", "that", "who", "which"]);
    let verb = back
        .find(|&at| hangs(at) || reader.tag(at).is_finite() || reader.is(at, words!["is", "are", "was", "were"]))
        .filter(|&at| reader.follows(first, words!["on", "for", "from"]) && reader.is(at, words!["is", "are"]));
    verb.is_some_and(|is| {
        const FORESEEN: &[Atom] = words!["expecting", "forecasting", "likely", "possible", "predicting"];
        let next = is + 1 + usize::from(reader.tag(is + 1) == Tag::Adverb && !reader.is(is + 1, FORESEEN));
        let in_force = reader.is(next, words!["in"]) && reader.is(next + 1, words!["force", "place", "effect"]);
        let warns = reader.is(next, words!["warning"]) && reader.is(next + 1, words!["of"]);
        warns || in_force && reader.follows(first, words!["for"]) || reader.is(next, FORESEEN)
    })
}

/// "was remanded until Tuesday", "shut the road until Friday": what was stopped goes on until then, or has just ended;
/// of what else was done until then nothing tells.
pub(super) fn kept_until(reader: &Reader, first: usize, last: usize) -> Option<Tense> {
    const STOPS: &[Atom] = words![
        "adjourned",
        "banned",
        "barred",
        "blocked",
        "cancelled",
        "canceled",
        "closed",
        "froze",
        "frozen",
        "grounded",
        "halted",
        "jailed",
        "paused",
        "postponed",
        "remanded",
        "shut",
        "stopped",
        "suspended",
    ];
    let weekday = matches!(reader.sense(first), Sense::Weekday(_)) && reader.follows(first, words!["until", "till"]);
    let mut back =
        (2..=REACH).map_while(|back| first.checked_sub(back).filter(|&at| at >= reader.start() && !breaks(reader, at)));
    let told = |at: usize| reader.tag(at).is_finite() || reader.tag(at) == Tag::VerbParticiple;
    let verb = back.find(|&at| reader.is(at, STOPS) || told(at)).filter(|_| weekday)?;
    let passive = (verb.saturating_sub(2)..verb).any(|at| reader.is(at, words!["was", "were", "been"]));
    // "was not told until Friday"
    let denied = (verb.saturating_sub(3)..first).any(|at| reader.is(at, words!["not", "n't", "n’t", "never"]));
    // "was closed until Friday, when it reopened"
    let when = last + 1 + usize::from(reader.is(last + 1, words![","]));
    let over = reader.is(when, words!["when"]) && (when + 1..when + 5).any(|at| reader.tag(at) == Tag::VerbPast);
    match reader.is(verb, STOPS) {
        // "remained closed until Friday" tells what was.
        _ if denied || over || reader.follows(verb, words!["remained", "stayed"]) => None,
        true => Some(Tense::Planned),
        false => passive.then_some(Tense::Wanted),
    }
}

/// "knew as early as May", "was warned as late as May": of a month that is over, unless it is only said of what may come
pub(super) fn is_known_since(reader: &Reader, first: usize) -> bool {
    let back =
        (3..=REACH).map_while(|back| first.checked_sub(back).filter(|&at| at >= reader.start() && !breaks(reader, at)));
    // "pressed her to call a vote as early as June"
    let wanted = |at: usize| reader.is(at, words!["to"]) && reader.tag(at + 1) == Tag::Verb;
    let told = back.take_while(|&at| !wanted(at)).find_map(|at| Some((at, cue(reader, at, first - at <= BESIDE)?)));
    told.is_some_and(|(at, tense)| tense == Tense::Past && !reader.is(at, words!["announced", "hinted", "said"]))
}

/// "their June tour would": a month that tells which of somebody's plans is meant
pub(super) fn is_month_of_plan(reader: &Reader, first: usize, last: usize) -> bool {
    first == last
        && matches!(reader.sense(first), Sense::Month(_) | Sense::NameMonth(_))
        && reader.follows(first, words!["its", "their", "his", "her"])
        && reader.tag(last + 1).is_noun()
        && (last + 2..last + 4).any(|at| reader.is(at, words!["would", "will"]))
}
