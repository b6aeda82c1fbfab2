//! "The offer is open until Aug. 20", "Voters can register until Sept. 15": till when something may be done.

use super::draft::{Draft, Due};
use super::due::{due_at, excluded};
use super::extent::{clause_end, demand_from};
use super::given::sure;
use super::lapses::{LIMITED, OWED, is_open, is_period};
use super::moves::FORMERLY;
use crate::facts::*;
use crate::lexicon::Atom;
use crate::passes::scene::Scene;
use crate::text::Tag;
use std::ops::Range;

/// What is open as long as it may be taken, beside what [`is_open`] knows.
const OFFERED: &[Atom] = words!["bid", "offer", "tickets", "vouchers"];

/// What can be done in time or too late.
const ACTS: &[Atom] = words![
    "appeal",
    "appealed",
    "apply",
    "bid",
    "cancel",
    "change",
    "claim",
    "claimed",
    "challenge",
    "contest",
    "comment",
    "complain",
    "enrol",
    "enroll",
    "exchange",
    "exchanged",
    "file",
    "filed",
    "hand",
    "join",
    "lodge",
    "lodged",
    "made",
    "nominate",
    "object",
    "paid",
    "pay",
    "redeem",
    "redeemed",
    "refunded",
    "register",
    "renew",
    "replace",
    "request",
    "requested",
    "respond",
    "return",
    "returned",
    "sent",
    "submit",
    "submitted",
    "surrender",
    "switch",
    "used",
    "withdraw",
];

const TAKES: &[Atom] = words!["accept", "accepting", "accepts", "take", "takes", "taking"];

/// What can be got in time or too late.
const REFUNDS: &[Atom] = words!["refund", "refunds", "vouchers"];

/// How many words before "until" or "through" the permission may stand.
const REACH: usize = 24;

/// At "until" or "through": what stays open, or may be done.
pub(super) fn open_until(scene: &Scene, sentence: usize, words: &Range<usize>, until: usize) -> Option<Draft> {
    let due = due_at(scene, until + 1, words.end).filter(|due| due.from.is_some())?;
    let mut draft = Draft::new(sentence, until, DeadlineRule::LastDay);
    draft.due = Some(due);
    let floor = words.start.max(until.saturating_sub(REACH));
    let runs = until.checked_sub(1).is_some_and(|at| scene.any(at, words!["run", "runs"]));
    let state = until
        .checked_sub(1)
        .filter(|&at| runs || scene.any(at, words!["open", "valid", "accepted", "available", "taken"]));
    // "will remain on the table until Friday"
    let tabled = until.checked_sub(3).filter(|&at| scene.is(at, word!("on")) && scene.is(until - 1, word!("table")));
    // "is open for acceptance until Friday"
    let offered = until.checked_sub(3).filter(|&at| scene.is(at, word!("open")) && scene.is(at + 1, word!("for")));
    let state = state.or(tabled).or(offered);
    // "is taking comments through May 3"
    let taken = until.checked_sub(1).filter(|&at| scene.any(at, OWED) || is_open(scene, at, until));
    let taken = taken.filter(|&at| (at.saturating_sub(3)..at).any(|at| scene.any(at, TAKES)));
    if let Some(taken) = taken {
        draft.demand = Some(taken..taken + 1);
        return Some(draft);
    }
    if let Some(state) = state {
        let clause = |end: usize| (floor..end).rev().take_while(|&at| !scene.is_mark(at) || scene.is(at, word!("%")));
        let offered = |at: usize| scene.any(at, OFFERED) || scene.any(at, OWED);
        let open = |&at: &usize| {
            is_open(scene, at, state) || runs && scene.any(at, LIMITED) || is_period(scene, at) || !runs && offered(at)
        };
        // "Bids, originally due by May 3, will be accepted until June 7"
        let comma = clause(state).last().filter(|&first| first > floor && scene.is(first - 1, word!(",")));
        let beside = |first: usize| scene.any(first, FORMERLY) || scene.is(first, word!("which"));
        let opening = comma.and_then(|first| clause(first - 1).last()).filter(|&first| beside(first));
        let noun = clause(state).filter(open).last().or_else(|| clause(opening? - 1).filter(open).last())?;
        let link =
            (noun + 1..state).any(|at| scene.any(at, words!["is", "are", "be", "remain", "remains", "stay", "stays"]));
        draft.demand = Some(noun - usize::from(scene.is(noun, word!("period")))..noun + 1);
        return (link || runs).then_some(draft);
    }
    permitted(scene, words, draft, ACTS)
}

/// "Those who miss it can file a late return by Dec. 31": at "by".
pub(super) fn can_by(scene: &Scene, sentence: usize, words: &Range<usize>, by: usize) -> Option<Draft> {
    const HANDS_IN: &[Atom] = words![
        "apply",
        "appeal",
        "claim",
        "claimed",
        "challenge",
        "contest",
        "comment",
        "enrol",
        "enroll",
        "file",
        "filed",
        "lodge",
        "lodged",
        "nominate",
        "object",
        "register",
        "request",
        "submit",
        "submitted",
    ];
    let due = due_at(scene, by + 1, words.end)?;
    // "can appeal within 28 days"
    let within = scene.is(by, word!("within")) && due.precision == Precision::Unknown;
    if due.precision > Precision::Day && !within {
        return None;
    }
    let due = if scene.is(by, word!("before")) { excluded(scene, due) } else { due };
    // "on or before May 3"
    let on_or = scene.is(by.wrapping_sub(1), word!("or")) && scene.is(by.wrapping_sub(2), word!("on"));
    let first = if on_or { by - 2 } else { by };
    let draft = Draft { due: Some(due), ..Draft::new(sentence, first, DeadlineRule::LastDay) };
    let led = within || scene.any(by, words!["by", "before"]) && due.from.is_some();
    let draft = led.then(|| permitted(scene, words, draft, HANDS_IN))??;
    // "The court can file by Friday": it is able to, and nothing ends then.
    let sure = draft.on.is_some() || draft.demand.as_ref().is_some_and(|act| scene.is(act.start - 1, word!("be")));
    Some(Draft { sure: sure && !within, ..draft })
}

/// "Fans who sign up by midnight on Tuesday will get tickets": what is had by those who do it in time, at "by".
pub(super) fn who_do(scene: &Scene, sentence: usize, words: &Range<usize>, by: usize) -> Option<Draft> {
    const GETS: &[Atom] = words!["can", "get", "gets", "may", "receive", "save", "will"];
    let due = due_at(scene, by + 1, words.end).filter(|due| due.from.is_some() && due.precision <= Precision::Day)?;
    let mut back = (words.start + 1..by.saturating_sub(1)).rev().take(8).take_while(|&at| !scene.is_mark(at));
    let who = back.find(|&at| scene.is(at, word!("who")))?;
    let signs = scene.any(who + 1, words!["sign", "signs"]) && scene.is(who + 2, word!("up"));
    let acts = signs || scene.any(who + 1, ACTS) && scene.document.tag(who + 1) == Tag::Verb;
    let mut draft = Draft::new(sentence, by, DeadlineRule::LastDay);
    draft.on = sure(scene.seen_ending(who - 1));
    draft.demand = Some(who + 1..by);
    draft.due = Some(if scene.is(by, word!("before")) { excluded(scene, due) } else { due });
    (acts && scene.any(by, words!["by", "before"]) && scene.any(due.end, GETS)).then_some(draft)
}

/// Who can do one of `acts` before the anchor of `draft`.
fn permitted(scene: &Scene, words: &Range<usize>, mut draft: Draft, acts: &[Atom]) -> Option<Draft> {
    let until = draft.anchor;
    let floor = words.start.max(until.saturating_sub(REACH));
    let can = (floor..until).rev().find(|&at| scene.any(at, words!["can", "may", "able"]))?;
    let denied =
        scene.any(can + 1, words!["not", "no", "n't", "n’t"]) || scene.any(can.wrapping_sub(1), words!["not", "no"]);
    let passive = usize::from(scene.is(can + 1, word!("be")));
    let verb = can + 1 + passive + usize::from(scene.any(can + 1, words!["to", "still"]));
    // "may apply if they undertake to begin works before May": the day of the condition
    let clear = !(verb..until).any(|at| {
        scene.any(at, words!["if", "unless"]) || scene.is_mark(at) && !scene.any(at, words!["&", "$", "£", "€"])
    });
    draft.demand = demand_from(scene, verb, until).demand;
    draft.on = (passive == 0).then(|| sure(scene.subject(can, words.start))).flatten();
    // "Snow may return through Saturday" permits nothing.
    draft.sure = passive == 1 || draft.on.is_some() || !scene.is(can, word!("may"));
    let refunded =
        scene.any(verb, words!["ask", "get", "seek"]) && (verb + 1..verb + 5).any(|at| scene.any(at, REFUNDS));
    // "Those who have not filed can do so until May 3"
    let so = scene.is(verb, word!("do")) && scene.is(verb + 1, word!("so"));
    // "can return it for a refund before Friday"
    let back = scene.is(verb, word!("return")) && (verb + 1..until).any(|at| scene.any(at, REFUNDS));
    (!denied && clear && (scene.any(verb, acts) || refunded || so || back)).then_some(draft)
}

/// "Ballots that arrive after 8 p.m. will not be counted", "Bids received after June 3 will be rejected": what comes too late,
/// at "after" before the day `due`.
fn too_late(scene: &Scene, words: &Range<usize>, after: usize, due: Due) -> Option<(Range<usize>, Range<usize>)> {
    const COMES: &[Atom] = words![
        "arrive",
        "arrived",
        "arriving",
        "filed",
        "lodged",
        "made",
        "postmarked",
        "received",
        "sent",
        "submitted"
    ];
    const REFUSED: &[Atom] = words!["disqualified", "ignored", "refused", "rejected", "returned"];
    let comes = after.checked_sub(1).filter(|&at| at > words.start && scene.any(at, COMES))?;
    let told = (comes.saturating_sub(2)..comes).find(|&at| at > words.start && scene.any(at, words!["that", "which"]));
    let end = told.unwrap_or(comes);
    let start = (words.start..end)
        .rev()
        .take(4)
        .take_while(|&at| scene.document.tag(at).is_noun() || scene.document.tag(at) == Tag::Adjective);
    let start = start.last()?;
    let will = due.end;
    let denied = scene.any(will + 1, words!["not", "n't", "n’t"]) || scene.any(will, words!["cannot"]);
    let refused = (will + 1..will + 4).any(|at| scene.any(at, REFUSED));
    let threat = will..clause_end(scene, will, words.end);
    (scene.any(will, words!["will", "wo", "may", "can", "ca", "cannot"]) && (denied || refused))
        .then_some((start..end, threat))
}

/// "No entries will be accepted after June 3": at the day.
pub(super) fn none_after(scene: &Scene, sentence: usize, words: &Range<usize>, day: usize) -> Option<Draft> {
    let after = day.checked_sub(1).filter(|&after| after > words.start && scene.is(after, word!("after")))?;
    let due = due_at(scene, day, words.end).filter(|due| due.from.is_some() && due.precision <= Precision::Day)?;
    let mut draft = Draft::new(sentence, after, DeadlineRule::LastDay);
    draft.due = Some(due);
    if let Some((what, threat)) = too_late(scene, words, after, due) {
        (draft.demand, draft.consequence) = (Some(what), Some(threat));
        return Some(draft);
    }
    let floor = words.start.max(after.saturating_sub(12));
    let taken = scene.any(after - 1, words!["accepted", "considered", "counted", "taken"]);
    let be = after.checked_sub(2).filter(|&be| taken && be > floor && scene.is(be, word!("be")))?;
    let will = (floor..be).rev().find(|&at| scene.any(at, words!["will", "can", "cannot", "may"]))?;
    let denied = |at: usize| scene.any(at, words!["no", "not", "n't", "n’t", "cannot"]);
    let no = (floor..be).find(|&at| denied(at))?;
    let what = if no < will { no + 1..will } else { floor..will };
    draft.demand = Some(what).filter(|what| !what.is_empty() && what.clone().all(|at| !scene.is_mark(at)));
    draft.demand.is_some().then_some(draft)
}
