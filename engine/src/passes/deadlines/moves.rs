//! "extended the June 1 deadline to Sept. 1", "the deadline was pushed back": one deadline in the place of another.

use super::draft::{Draft, Due};
use super::due::{counted, due_at, of_time};
use super::duty::is_denied;
use super::given::sure;
use super::lapses::LIMITED;
use super::undecided::is_undecided;
use crate::facts::*;
use crate::lexicon::Atom;
use crate::passes::scene::Scene;
use crate::text::Tag;
use std::ops::Range;

const MOVES: &[Atom] = words![
    "extended",
    "extend",
    "extends",
    "extending",
    "pushed",
    "pushes",
    "pushing",
    "moved",
    "moves",
    "postponed",
    "postpones",
    "postponing",
    "delayed",
    "delays",
    "delaying",
    "brought",
    "brings",
    "bring",
    "shortened",
    "shortens",
    "shorten",
    "cut",
    "put",
    "slipped",
    "slips",
    "delay",
    "push",
    "move",
    "postpone",
];

/// "extended the June 1 deadline to Sept. 1", "pushed the deadline back by two weeks", "was extended to".
pub(super) fn read_move(scene: &Scene, draft: &mut Draft, words: &Range<usize>, start: usize, noun: usize) {
    // "who move house after the deadline": not what is moved
    let beside = |at: usize| (at + 1..start).any(|word| scene.any(word, words!["after", "before", "beyond", "past"]));
    let before = (words.start.max(start.saturating_sub(4))..start).rev().find(|&at| scene.any(at, MOVES));
    let before = before.filter(|&at| !beside(at));
    // "the deadline, originally Feb. 5, was moved"
    let apposed = (noun + 3..words.end.min(noun + 12)).find(|&at| scene.is(at, word!(",")));
    let behind = apposed.filter(|_| scene.is(noun + 1, word!(","))).unwrap_or(noun) + 1;
    let after = (behind..words.end.min(behind + 6)).find(|&at| scene.any(at, MOVES));
    // "the deadline, originally set for Friday, was pushed back by a week"
    let aside = || (noun + 2..behind).find_map(|at| due_at(scene, at, behind)).filter(|old| old.from.is_some());
    let known = draft.due.or_else(aside);
    if let Some((verb, new)) = told_first(scene, words, start) {
        (draft.due, draft.rule) = (Some(new), DeadlineRule::DeadlineMoved);
        draft.set_by = draft.set_by.or_else(|| mover(scene, verb, words.start));
        return;
    }
    let Some(verb) = before.or(after) else { return };
    draft.sure &= !super::steps::is_superseded(scene, words.start, verb);
    if is_undecided(scene, words, verb) {
        // The day that was asked for is not the deadline's.
        beyond(scene, draft);
        return;
    }
    let from = verb.max(noun) + 1;
    if let Some((old, new)) = both(scene, from, words.end) {
        (draft.old, draft.due, draft.rule) = (Some(old), Some(new), DeadlineRule::DeadlineMoved);
        draft.set_by = draft.set_by.or_else(|| mover(scene, before?, words.start));
        return;
    }
    let arrives = |at: usize| scene.any(at, words!["to", "until", "till"]);
    // "extended the deadline for the mill to clear its yard to April 9"
    let behind = (from..words.end.min(from + 14)).take_while(|&at| at < from + 8 || !scene.is_mark(at));
    let new = behind.filter(|&at| arrives(at)).find_map(|at| due_at(scene, at + 1, words.end));
    let new = new.filter(|due| due.from.is_some()).or_else(|| beyond(scene, draft));
    let Some(new) = new.or_else(|| later(scene, known, from, words.end)) else { return };
    let left = (from..words.end.min(from + 3))
        .find(|&at| scene.is(at, word!("from")))
        .and_then(|at| due_at(scene, at + 1, words.end))
        .or_else(|| left_behind(scene, new, words.end));
    draft.old = left.or(known).filter(|old| (old.from, old.to) != (new.from, new.to));
    draft.due = Some(new);
    draft.rule = DeadlineRule::DeadlineMoved;
    draft.set_by = draft.set_by.or_else(|| mover(scene, before?, words.start));
}

/// "extended by two weeks, to Aug. 20, the deadline": the verb and the new day before the noun phrase at `start`.
fn told_first(scene: &Scene, words: &Range<usize>, start: usize) -> Option<(usize, Due)> {
    let floor = words.start.max(start.saturating_sub(14));
    let to = (floor..start).rev().find(|&at| scene.any(at, words!["to", "until", "till"]))?;
    let due = due_at(scene, to + 1, words.end).filter(|due| due.from.is_some() && scene.is(due.end, word!(",")))?;
    let noun = due.end + 1 + usize::from(scene.is(due.end + 1, word!("the")));
    let verb = (floor..to).rev().find(|&at| scene.any(at, MOVES))?;
    (noun >= start && due.end < start).then_some((verb, due))
}

/// "moved the deadline for Acme to seal the tunnel from Nov. 16 to Dec. 7": both days, behind whatever is demanded.
fn both(scene: &Scene, from: usize, limit: usize) -> Option<(Due, Due)> {
    let day = |at: usize| due_at(scene, at, limit).filter(|due| due.from.is_some());
    (from..limit.min(from + 30)).filter(|&at| scene.is(at, word!("from"))).find_map(|at| {
        let old = day(at + 1)?;
        let new = day(old.end + 1).filter(|_| scene.any(old.end, words!["to", "until", "till"]))?;
        ((old.from, old.to) != (new.from, new.to)).then_some((old, new))
    })
}

/// "moved to Thursday from Monday": the day after the new one.
fn left_behind(scene: &Scene, new: Due, limit: usize) -> Option<Due> {
    let old = due_at(scene, new.end + 1, limit).filter(|_| scene.is(new.end, word!("from")))?;
    old.from.map(|_| old)
}

/// "now has until Monday instead of Friday", "the deadline, originally Aug. 8, is now Aug. 22": lets `draft` take the
/// place of the day that its sentence calls a former one, unless another day stands between, whose former one it is.
pub(super) fn from_former(scene: &Scene, words: &Range<usize>, draft: &mut Draft) {
    let Some(new) = draft.due.filter(|due| due.from.is_some() && draft.old.is_none() && !draft.former) else { return };
    let former = words.clone().take(60).find_map(|at| {
        let (first, reach) = match scene.document.word(at) {
            // "originally due by Aug. 8", "originally set to close on Aug. 8"
            _ if scene.any(at, FORMERLY) => (at + 1, 6),
            "instead" | "Instead" | "rather" if scene.any(at + 1, words!["of", "than"]) => (at + 2, 1),
            _ => return None,
        };
        let mut near = (first..first + reach).take_while(|&word| !scene.is_mark(word));
        let (word, old) = near.find_map(|word| Some((word, due_at(scene, word, words.end)?)))?;
        // "originally signed on May 3" is no day by which anything was due.
        let told = word == first || (first..word).any(|at| scene.any(at, ENDS) || scene.any(at, SETS_DAY));
        told.then_some((first, old))
    });
    let Some((first, old)) = former else { return };
    let start = new.time.map_or(new.end, |id| scene.time_words(id).start);
    let between = if old.end <= start { old.end..start } else { new.end..first };
    let own = !scene.times_in(between).any(|id| of_time(scene, id).is_some_and(|due| due.from.is_some()));
    if own && old.from.is_some() && (old.from, old.to) != (new.from, new.to) {
        (draft.old, draft.rule) = (Some(old), DeadlineRule::DeadlineMoved);
    }
}

/// "was granted an extension to Aug. 20", and not one that is only asked for: at the noun.
pub(super) fn extension(scene: &Scene, sentence: usize, words: &Range<usize>, at: usize) -> Option<Draft> {
    const GRANTED: &[Atom] = words![
        "granted",
        "grants",
        "gave",
        "gives",
        "given",
        "won",
        "received",
        "approved",
        "announced",
        "got",
        "secured"
    ];
    let floor = words.start.max(at.saturating_sub(9));
    let granted = (floor..at).rev().find(|&word| scene.any(word, GRANTED))?;
    let denied = |word: usize| is_denied(scene, words, word) || word > floor && scene.is(word - 1, word!("not"));
    if denied(granted) || denied(at) {
        return None;
    }
    let to = (at + 1..words.end.min(at + 4)).find(|&word| scene.any(word, words!["to", "until", "till"]))?;
    let due = due_at(scene, to + 1, words.end).filter(|due| due.from.is_some())?;
    let mut draft = Draft::new(sentence, at, DeadlineRule::DeadlineMoved);
    draft.old = left_behind(scene, due, words.end);
    // "a 30-day extension to the Aug. 15 deadline": so long after the old one
    let due = if scene.any(due.end, words!["deadline", "cutoff", "date"]) {
        draft.old = Some(due);
        let length = (at - 2..at).find_map(|word| of_time(scene, scene.time_from(word)?))?;
        Due { time: None, end: due.end, ..counted(scene, length, due.from?)? }
    } else {
        due
    };
    let verb = (due.end..words.end.min(due.end + 2)).find(|&word| scene.is(word, word!("to"))).map(|to| to + 1);
    draft.demand = verb.and_then(|verb| super::extent::demand_from(scene, verb, words.end.min(verb + 40)).demand);
    let gives = scene.any(granted, words!["granted", "grants", "gave", "gives", "approved"]);
    let passive = scene.any(granted.wrapping_sub(1), words!["was", "were", "been", "be", "is", "are"]);
    if gives && !passive {
        draft.set_by = sure(scene.subject(granted, words.start));
        draft.on = sure(super::holders::object(scene, granted + 1, at));
    } else {
        draft.on = sure(scene.subject(granted, words.start));
    }
    draft.due = Some(due);
    Some(draft)
}

/// "Trump extended", and "Trump signed an order extending".
fn mover(scene: &Scene, verb: usize, floor: usize) -> Option<ActorId> {
    let floor_of_main = floor.max(verb.saturating_sub(12));
    let main = || (floor_of_main..verb).rev().find(|&at| scene.document.words[at].tag == Tag::VerbPast);
    let verb = if scene.document.word(verb).ends_with("ing") { main()? } else { verb };
    sure(scene.subject(verb, floor))
}

/// "extending the deadline for ByteDance to sell TikTok to Sept. 17": the day after what is demanded.
fn beyond(scene: &Scene, draft: &mut Draft) -> Option<Due> {
    let start = scene.time_words(draft.due?.time?).start;
    let arrives = start > draft.anchor && scene.any(start - 1, words!["to", "until", "till"]);
    arrives.then(|| draft.due.take())?
}

/// "extended the Aug. 1 deadline by two weeks": so long after the old one.
fn later(scene: &Scene, old: Option<Due>, from: usize, limit: usize) -> Option<Due> {
    let start = old?.from.filter(|&day| old.is_some_and(|old| old.to == Some(day)))?;
    let amount = (from..limit.min(from + 4)).find_map(|at| of_time(scene, scene.time_from(at)?))?;
    let new = counted(scene, amount, start)?;
    Some(Due { time: None, ..new })
}

/// Words before a day that no longer holds.
pub(super) const FORMERLY: &[Atom] = words!["originally", "initially", "previously"];

const SETS_DAY: &[Atom] =
    words!["set", "scheduled", "planned", "slated", "expected", "supposed", "meant", "given", "by", "until"];

const ENDS: &[Atom] = words!["close", "closes", "due", "end", "ends", "expire", "expires", "lapse", "lapses"];

/// "The truce was extended until Aug. 20": at the verb.
pub(super) fn extended(scene: &Scene, sentence: usize, words: &Range<usize>, at: usize) -> Option<Draft> {
    let near = words.start.max(at.saturating_sub(7))..words.end.min(at + 9);
    if is_undecided(scene, words, at) {
        return None;
    }
    // "a waiver for salt that was to lapse in May was extended"
    let far = words.start.max(at.saturating_sub(16))..near.start;
    let limited = |word: usize| {
        scene.any(word, LIMITED)
            || scene.any(word, words!["bid", "offer", "agreement", "period"])
            || is_last_date(scene, word)
    };
    let noun = near.clone().find(|&word| limited(word));
    // "set a deadline of March 1, which it extended by two weeks, to March 15"
    let relative = (words.start.max(at.saturating_sub(4))..at).rev().find(|&word| scene.is(word, word!("which")));
    let named = relative.and_then(|which| {
        let old = (which.saturating_sub(6)..which)
            .find_map(|word| due_at(scene, word, which).filter(|old| old.from.is_some()));
        let noun = (words.start.max(which.saturating_sub(9))..which)
            .find(|&word| scene.any(word, words!["deadline", "ultimatum"]))?;
        Some((noun, old?))
    });
    let noun = noun.or(named.map(|(noun, _)| noun));
    let lapsing = || (near.start..at).any(|word| scene.any(word, ENDS));
    let farther = || far.clone().rev().find(|&word| lapsing() && limited(word));
    let (noun, anchor) = noun.map(|noun| (noun, noun)).or_else(|| farther().map(|noun| (noun, at)))?;
    if let Some((old, new)) = both(scene, at + 1, words.end).filter(|_| is_its_noun(scene, at, noun)) {
        let mut draft = Draft::new(sentence, anchor, DeadlineRule::DeadlineMoved);
        (draft.extended, draft.due, draft.old) = (Some(noun), Some(new), Some(old));
        draft.set_by = (noun > at).then(|| sure(scene.subject(at, words.start))).flatten();
        return Some(draft);
    }
    let (to, due) = (at + 1..words.end.min(at + 30))
        // "set to close on Friday": no day is reached there.
        .filter(|&word| {
            scene.any(word, words!["until", "to", "till", "through"]) && !scene.is(word + 1, word!("close"))
        })
        .find_map(|word| Some((word, due_at(scene, word + 1, words.end).filter(|due| due.from.is_some())?)))?;
    // "the period, which was to expire on Friday, to May 9"
    let clause = (at + 1..to).any(|word| scene.any(word, words!["which", "that"]));
    if to >= near.end && !clause {
        return None;
    }
    let mut draft = Draft::new(sentence, anchor, DeadlineRule::DeadlineMoved);
    draft.extended = Some(noun);
    // "the period, which was to end on Friday", and "the period, originally due to end on Friday, was extended"
    let ended = |mut within: Range<usize>, limit: usize| {
        let ends = within.find(|&word| scene.any(word, ENDS))?;
        (ends + 1..limit.min(ends + 3)).find_map(|word| due_at(scene, word, limit)).filter(|old| old.from.is_some())
    };
    let old = left_behind(scene, due, words.end)
        .or_else(|| ended(at + 1..to, to).filter(|_| clause))
        .or_else(|| ended(noun.min(at)..at, at))
        .or(named.map(|(_, old)| old));
    (draft.due, draft.old) = (Some(due), old);
    draft.set_by = (noun > at).then(|| sure(scene.subject(at, words.start))).flatten();
    if is_last_date(scene, noun) {
        super::noun_tail::read_after(scene, &mut draft, words, noun);
    }
    Some(draft)
}

/// Whether `noun` is what the verb `at` extends: "extended the sale period", "the waiver for salt was extended". Not
/// "extended his lead in the period", "the agreement extended his stay".
fn is_its_noun(scene: &Scene, at: usize, noun: usize) -> bool {
    if noun < at {
        return scene.any(at - 1, words!["was", "were", "been", "be", "is", "are", "being"]);
    }
    (at + 1..noun).all(|word| {
        let tag = scene.document.tag(word);
        tag.is_noun() || matches!(tag, Tag::Determiner | Tag::Adjective | Tag::Possessive | Tag::Number | Tag::Pronoun)
    })
}

/// "the last date for returns", "the due date": a deadline by another name.
fn is_last_date(scene: &Scene, at: usize) -> bool {
    const LAST: &[Atom] = words!["last", "due", "closing", "cut-off", "cutoff", "filing", "expiry"];
    scene.is(at, word!("date")) && scene.any(at.wrapping_sub(1), LAST)
}
