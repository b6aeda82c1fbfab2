//! What lies ahead though its verb is in the past, or has none: vows, plans and limits.

use super::owned::is_planned;
use super::reader::Reader;
use super::sense::Sense;
use super::tense::{REACH, Tense, breaks};
use crate::lexicon::{Atom, TENSE_CUES};
use crate::text::{Shape, Tag};

/// "was to expire on Friday", "was originally to end", "had been due to end": a plan told in the past, whose day may have
/// passed.
pub(super) fn intended(reader: &Reader, first: usize) -> Option<Tense> {
    const FORESEEN: &[Atom] = words!["due", "scheduled", "set", "supposed", "expected", "meant", "slated"];
    // "was moved from Friday to Monday": a day that may have been yet to come; but "moved on from Friday's win"
    let to_day = |at: usize| reader.is(at, words!["to"]) && reader.sense(at + 1) != Sense::Other;
    let back = (2..=6).map_while(|back| first.checked_sub(back).filter(|&at| at >= reader.start()));
    if reader.follows(first, words!["from"])
        && (first + 1..first + 4).any(to_day)
        && back.take_while(|&at| !breaks(reader, at)).any(|at| reader.is(at, MOVED) || reader.is(at, words!["forward"]))
    {
        return Some(Tense::Either);
    }
    // "moved to Thursday from Monday": likewise, the other way round
    let left = reader.follows(first, words!["from"]) && first > reader.start() + 1;
    if left
        && reader.sense(first - 2) != Sense::Other
        && (2..=7).any(|back| first.checked_sub(back).is_some_and(|at| reader.is(at, MOVED)))
    {
        return Some(Tense::Either);
    }
    // "put back from July"
    if left
        && reader.is(first - 2, words!["back"])
        && reader.is(first.saturating_sub(3), words!["put", "pushed", "moved", "held"])
    {
        return Some(Tense::Either);
    }
    // "which had been Friday": a plan's day that no longer holds
    if reader.follows(first, words!["been"]) && reader.follows(first - 1, words!["had"]) {
        return Some(Tense::Either);
    }
    if !reader.follows(first, words!["for"]) && was_expected(reader, first) {
        // "Rent was due on Friday": of a bill that may be overdue
        let on = first - usize::from(reader.follows(first, words!["on"]));
        return Some(if reader.follows(on, words!["due"]) { Tense::Unknown } else { Tense::Either });
    }
    let to = (2..=8)
        .map_while(|back| first.checked_sub(back).filter(|&at| at >= reader.start() && !breaks(reader, at)))
        .find(|&at| reader.is(at, words!["to"]) && matches!(reader.tag(at + 1), Tag::Verb | Tag::Auxiliary))?;
    let was = to - usize::from(to > 0 && reader.tag(to - 1) == Tag::Adverb);
    if reader.follows(was, words!["was", "were"]) {
        // "was to have opened in March": it did not, and mostly that is over.
        let over = reader.is(to + 1, words!["have"]) && !matches!(reader.sense(first), Sense::Weekday(_));
        return Some(if over { Tense::Unknown } else { Tense::Either });
    }
    let been = to.checked_sub(2).filter(|_| reader.follows(to, FORESEEN))?;
    let had = reader.is(been, words!["been"]) && reader.follows(been, words!["had"]);
    // "were supposed to reply by May"
    let supposed = reader.is(been, words!["was", "were"]) && reader.follows(to, words!["supposed", "meant"]);
    (had || supposed).then_some(Tense::Either)
}

/// "a vote was expected early on Friday", "the ship was due in port on Friday", without a verb of its own
fn was_expected(reader: &Reader, first: usize) -> bool {
    let near = (1..=7)
        .map_while(|back| first.checked_sub(back).filter(|&at| at > reader.start()))
        .take_while(|&at| reader.shape(at) != Shape::Mark && !reader.is(at, words!["to"]))
        .find(|&at| reader.is(at, words!["due", "expected", "scheduled", "slated"]) || reader.tag(at).is_finite());
    near.is_some_and(|at| {
        let adverb = at > reader.start() + 1 && reader.tag(at - 1) == Tag::Adverb;
        let was = at - 1 - usize::from(adverb);
        !reader.is(at + 1, words!["to"])
            && reader.is(at, words!["due", "expected", "scheduled", "slated"])
            && (reader.is(was, words!["was", "were"])
                || reader.is(was, words!["been"]) && reader.follows(was, words!["had"]))
    })
}

/// "by nightfall on Thursday", "by the end of the day Monday", "until the 30th": how many words after the preposition
/// belong to the day before it.
pub(super) fn words_before(reader: &Reader, first: usize) -> usize {
    const HOURS: &[Atom] = words![
        "nightfall",
        "dusk",
        "sunset",
        "sundown",
        "dawn",
        "sunrise",
        "daybreak",
        "lunchtime",
        "teatime",
        "close",
        "end",
        "of",
        "on",
        "business",
        "play",
        "trading",
        "the",
        "day",
    ];
    let words = (1..=6).take_while(|&back| first.checked_sub(back).is_some_and(|at| reader.is(at, HOURS))).count();
    let limits = reader.follows(first - words, words!["until", "till", "by", "before", "than"]);
    if limits && !reader.is(first - words, words!["on", "of"]) { words } else { 0 }
}

/// "Storm to hit coast on Saturday", "window closing Monday", where no verb tells.
pub(super) fn is_headlined(reader: &Reader, first: usize) -> bool {
    const OPENS: &[Atom] = words!["closing", "starting", "beginning", "opening", "expiring"];
    let on = usize::from(reader.follows(first, words!["on", "at"]));
    // After a verb of its own, "to" only opens what is done: "had the means to build it in May".
    let floor = reader.start().max(first.saturating_sub(REACH));
    let verb = |at: usize| reader.tag(at).is_finite() && !reader.follows(at, words!["to"]);
    let to = (floor..first).find(|&at| reader.is(at, words!["to"]) && reader.tag(at + 1) == Tag::Verb);
    let headlined = to.is_some_and(|to| floor == reader.start() && !(floor..to).any(verb));
    headlined || reader.follows(first - on, OPENS)
}

/// "extended the truce by a week, to Nov. 30", "moved it from Friday to Monday": verbs with a new day and an old one
const MOVED: &[Atom] = words![
    "extended",
    "postponed",
    "prolonged",
    "delayed",
    "deferred",
    "adjourned",
    "pushed",
    "moved",
    "rescheduled",
    "shifted",
    "moves",
    "postpones",
    "pushes",
];

/// "summoned the envoy for Friday", "talks set for Monday", "an extension to May 3": arranged before it comes.
pub(super) fn is_arranged(reader: &Reader, first: usize) -> bool {
    // "chose one, with the window closing on Monday"
    let closing = first - usize::from(reader.follows(first, words!["on", "at"]));
    const OPEN: &[Atom] = words!["applications", "bidding", "nominations", "polls", "registration", "window"];
    if reader.follows(closing, words!["closing"]) && reader.follows(closing - 1, OPEN) {
        return true;
    }
    // "want a reply before their next meeting on Friday"
    let next = reader.is(closing.wrapping_sub(2), words!["next"]) && closing < first;
    if next && reader.is(closing.wrapping_sub(4), words!["before"]) {
        return true;
    }
    const ARRANGED: &[Atom] = words![
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
        "issued",
        "forecast",
        "pencilled",
        "penciled",
    ];
    let before = |words: &[Atom]| {
        (2..=9)
            .map_while(|back| first.checked_sub(back).filter(|&at| at >= reader.start() && !breaks(reader, at)))
            .any(|at| reader.is(at, words))
    };
    // "brought forward to Thursday from Monday", "now Monday instead of Friday"
    let left = reader.follows(first, words!["from"]) && before(words!["forward"])
        || reader.follows(first, words!["of"])
            && reader.is(first.saturating_sub(2), words!["instead"])
            && (first..reader.end()).take(REACH).any(|at| reader.is(at, words!["now"]));
    // "called both sides to a meeting on Monday": the call is past, the meeting is not
    let called = reader.follows(first, words!["on"])
        && reader.is(first.saturating_sub(2), words!["meeting", "hearing", "summit", "talks", "session", "briefing"])
        && before(words!["summoned", "invited"]);
    // "did not rule out extending the truce beyond Friday"
    let beyond = reader.follows(first, words!["beyond"]) && before(words!["extend", "extending", "extension"]);
    // "no vote was planned before Friday"
    const AHEAD: &[Atom] = words!["planned", "scheduled", "slated", "expected"];
    left || called
        || beyond
        || reader.follows(first, words!["for"]) && before(ARRANGED)
        || reader.follows(first, words!["to"]) && (before(MOVED) || before(words!["forward"]) || extends(reader, first))
        || reader.follows(first, words!["by", "before", "until"]) && before(AHEAD)
        || reader.follows(first, words!["to", "until", "till"])
            && reader.is(first.saturating_sub(2), words!["delay", "extension", "postponement"])
}

/// "extended by six weeks its review of the bid for Zurla, to Jan. 29"
fn extends(reader: &Reader, first: usize) -> bool {
    let floor = reader.start().max(first.saturating_sub(2 * REACH));
    reader.follows(first - 1, words![","])
        && (floor..first).any(|at| reader.is(at, MOVED) && reader.is(at + 1, words!["by"]))
}

/// "agreed on Monday to meet on Friday": the day of the vow stands before what is vowed.
pub(super) fn is_vowed(reader: &Reader, first: usize) -> bool {
    infinitive(reader, first).is_some_and(|verb| {
        governs(reader, verb, |vow, verb| {
            reader.listed(vow, &TENSE_CUES) == Some("to")
                && vow + 2 < verb
                && (reader.is(vow + 1, words!["on", "in", "at", "late", "early", "last", "this", "after", "during"])
                    || reader.tag(vow + 1) == Tag::Adverb)
        })
    })
}

/// "agreed to buy its rival on Monday": deals are news on the day on which they are agreed.
pub(super) fn is_dealt(reader: &Reader, first: usize) -> bool {
    const DEALS: &[Atom] = words!["acquire", "buy", "invest", "merge", "pay", "purchase", "sell", "settle"];
    let weekday = matches!(reader.sense(first), Sense::Weekday(_)) && reader.follows(first, words!["on"]);
    let verb = weekday.then(|| infinitive(reader, first)).flatten().filter(|&verb| reader.is(verb, DEALS));
    verb.is_some_and(|verb| governs(reader, verb, |vow, verb| reader.is(vow, words!["agreed"]) && vow + 2 == verb))
}

/// "was expected to pass on Monday but failed", "was invited to speak on Tuesday and did so": behind the day of a plan that
/// is told in the past, what came of it.
pub(super) fn outcome(reader: &Reader, first: usize, last: usize) -> Option<Tense> {
    const OVER: &[Atom] = words!["did", "failed", "ignored", "missed", "nobody", "none", "nothing"];
    let joint = last + 1 + usize::from(reader.is(last + 1, words![","]));
    let plan = (1..=REACH)
        .map_while(|back| first.checked_sub(back).filter(|&at| at >= reader.start() && !breaks(reader, at)))
        .find(|&at| reader.tag(at).is_finite() && !reader.follows(at, words!["to"]))?;
    let past = reader.tag(plan) == Tag::VerbPast || reader.is(plan, words!["was", "were", "had"]);
    if !past || !reader.is(joint, words!["but", "and"]) {
        return None;
    }
    let mut after = (joint + 1..joint + 5).take_while(|&at| reader.shape(at) != Shape::Mark);
    if after.clone().any(|at| reader.is(at, OVER)) {
        // "but failed talks could delay it", "and nobody knows if": what is still open
        let told = |at: usize| matches!(reader.tag(at), Tag::VerbPast | Tag::VerbParticiple);
        let open = (joint + 1..joint + 9)
            .take_while(|&at| reader.shape(at) != Shape::Mark)
            .any(|at| matches!(reader.tag(at), Tag::Modal | Tag::VerbS) || reader.is(at, words!["have", "has"]));
        return Some(if after.any(told) && !open { Tense::Past } else { Tense::Wanted });
    }
    // What came instead may have come before that day.
    let came = |at: usize| reader.tag(at) == Tag::VerbPast || reader.is(at, words!["was", "were"]);
    (reader.is(joint, words!["but"]) && after.any(came)).then_some(Tense::Wanted)
}

/// "urged both sides to meet on Friday", "told ministers to put it off to May": the day of what is asked, or that of
/// asking unless that has a day of its own.
pub(super) fn asked(reader: &Reader, first: usize) -> Option<Tense> {
    const ASKS: &[Atom] = words![
        "advised",
        "appealed",
        "asked",
        "begged",
        "directed",
        "encouraged",
        "instructed",
        "invited",
        "ordered",
        "pressed",
        "told",
        "urged",
        "warned",
    ];
    const CHOSEN: &[Atom] = words!["appointed", "chosen", "hired", "named", "picked", "selected"];
    let calls = |on: usize| reader.is(on, words!["for", "on"]) && reader.follows(on, words!["called", "calls"]);
    // "called for protests on Friday"
    let noun = first.checked_sub(2).filter(|&noun| reader.follows(first, words!["on"]) && is_planned(reader, noun));
    if noun.is_some_and(|noun| (noun.saturating_sub(4)..noun).any(calls)) {
        return Some(Tense::Wanted);
    }
    let verb = infinitive(reader, first)?;
    // "was chosen to host it on Saturday": of which of the two it is the day, nothing tells
    if governs(reader, verb, |chosen, verb| reader.is(chosen, CHOSEN) && chosen + 2 == verb) {
        return Some(Tense::Unknown);
    }
    // "was told to come on Thursday"
    let passive = |asks: usize| reader.is(asks, ASKS) && reader.follows(asks, words!["was", "were"]);
    let asks = |asks: usize, verb: usize| {
        (reader.is(asks, ASKS) || calls(asks)) && asks + 2 < verb || passive(asks) && asks < verb
    };
    // "have been told to appear on Tuesday", "have summoned him to answer on Tuesday": whoever says so awaits it.
    let awaited = |word: usize, verb: usize| {
        let told = reader.is(word, ASKS) && word + 2 == verb;
        let been = reader.follows(word, words!["been"]) && reader.is(word.saturating_sub(2), words!["has", "have"]);
        told && been || reader.is(word, words!["subpoenaed", "summoned"]) && word < verb
    };
    if governs(reader, verb, awaited) {
        return Some(Tense::Future);
    }
    let dated = |word: usize, verb: usize| {
        asks(word, verb) && (word.saturating_sub(2)..word + 4).any(|at| matches!(reader.sense(at), Sense::Weekday(_)))
    };
    let tense = if governs(reader, verb, dated) { Tense::Future } else { Tense::Wanted };
    governs(reader, verb, asks).then_some(tense)
}

/// The words before `from`, the nearest first, up to a mark that parts clauses.
fn back(reader: &Reader, from: usize, reach: usize) -> impl Iterator<Item = usize> {
    (1..=reach).map_while(move |back| from.checked_sub(back).filter(|&at| at >= reader.start() && !breaks(reader, at)))
}

/// The verb before `first`, where it is an infinitive behind "to".
fn infinitive(reader: &Reader, first: usize) -> Option<usize> {
    let verb = back(reader, first, 9).find(|&at| reader.tag(at).is_finite());
    verb.filter(|&at| reader.tag(at) == Tag::Verb && reader.follows(at, words!["to"]))
}

/// Whether the infinitive `verb` hangs on a word such as `is` tells, by its place and the verb's.
fn governs(reader: &Reader, verb: usize, is: impl Fn(usize, usize) -> bool) -> bool {
    // "urged the unions that speak for crews to return"
    let told = |at: usize| reader.follows(at, words!["that", "which", "who"]);
    let other = back(reader, verb - 1, REACH).find(|&at| reader.tag(at).is_finite() && !told(at)).unwrap_or(0);
    back(reader, verb - 1, REACH).take_while(|&at| at >= other).any(|at| is(at, verb))
}
