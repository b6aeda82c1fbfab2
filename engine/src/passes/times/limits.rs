//! What a limit's own words tell of it: set, met or missed, over.

use super::awaited::was_done_by;
use super::meaning::{Anchor, Meaning, Seen, Shift};
use super::reader::Reader;
use super::resolve::Context;
use super::tense::{REACH, Tense, cue_before};
use crate::lexicon::Atom;
use crate::text::Tag;

/// "set Friday as the deadline", "fixed Friday as the last date"
pub(super) fn is_set_as(reader: &Reader, last: usize) -> bool {
    let date =
        reader.is(last + 3, words!["last", "closing", "final", "due"]) && reader.is(last + 4, words!["date", "day"]);
    // "declared Friday a day of mourning"
    let declared = (reader.start()..last).rev().take(3).any(|at| reader.is(at, words!["declared", "proclaimed"]))
        && reader.is(last + 1, words!["a"])
        && (last + 2..last + 5).any(|at| reader.is(at, words!["day", "holiday"]));
    declared
        || reader.is(last + 1, words!["as"])
            && reader.is(last + 2, words!["the", "a", "its", "their", "his", "her"])
            && (date || reader.is(last + 3, words!["deadline", "ultimatum", "cutoff", "cut-off"]))
}

/// "missed the Friday deadline", "let the Friday deadline pass", "replied by the Friday deadline", "went on past a Friday
/// deadline"
pub(super) fn is_missed(reader: &Reader, first: usize) -> bool {
    const OVER: &[Atom] = words!["missed", "met", "beat", "failed", "ignored", "defied", "let"];
    let failed = |at: usize| {
        let denied = reader.follows(at, words!["not", "n't", "n’t"])
            && reader.is(at.wrapping_sub(2), words!["did", "could", "had", "has"]);
        denied || reader.follows(at, words!["to"]) && reader.is(at.wrapping_sub(2), words!["failed", "unable"])
    };
    let over = |at: usize| {
        reader.is(at, OVER) && !reader.follows(at, words!["to"]) || reader.is(at, words!["meet"]) && failed(at)
    };
    let by = first.checked_sub(1 + usize::from(reader.follows(first, words!["the"])));
    let beyond = (1..=2).any(|back| first.checked_sub(back).is_some_and(|at| reader.is(at, words!["past", "beyond"])));
    // "met ahead of Friday's deadline", "defied calls to accept a Friday deadline"
    let parts = |at: usize| reader.tag(at) == Tag::Preposition || reader.is(at, words!["to"]);
    let mut back = (reader.start()..first).rev().take(4).take_while(|&at| !parts(at));
    back.any(over)
        || beyond && cue_before(reader, first) == Some(Tense::Past)
        || by.is_some_and(|by| was_done_by(reader, by))
}

/// "the Friday deadline passed", "has been met", "is past", of what `at` follows
pub(super) fn is_over(reader: &Reader, at: usize) -> bool {
    const OVER: &[Atom] =
        words!["passed", "past", "expired", "lapsed", "came", "went", "gone", "met", "missed", "over", "elapsed"];
    let at = at + usize::from(reader.is(at, words!["had", "has", "was", "have", "is"]));
    reader.is(at + usize::from(reader.is(at, words!["been", "already", "now"])), OVER)
}

/// "The Friday deadline passed", "missed Friday's tariff deadline", "The deadline of Friday has passed", but "if it passes",
/// "once it has passed": whether the day `first..=last` is that of a limit which is told as over.
pub(super) fn is_of_past_limit(reader: &Reader, first: usize, last: usize) -> bool {
    const LIMITS: &[Atom] = words!["deadline", "ultimatum", "cutoff", "cut-off"];
    let own = last + 1 + usize::from(reader.is(last + 1, words!["'s", "’s"]));
    let plain = |&at: &usize| reader.tag(at).is_noun() || reader.tag(at) == Tag::Adjective;
    let behind = (own..own + 3).take_while(plain).find(|&at| reader.is(at, LIMITS));
    let of = || first.checked_sub(2).filter(|&noun| reader.follows(first, words!["of"]) && reader.is(noun, LIMITS));
    let led = |at: &usize| plain(at) || matches!(reader.tag(*at), Tag::Determiner | Tag::Possessive);
    let (start, end) = match (behind, of()) {
        (Some(noun), _) => (first - usize::from(reader.follows(first, words!["the", "a"])), noun + 1),
        (_, Some(noun)) => ((reader.start()..noun).rev().take(4).take_while(led).last().unwrap_or(noun), last + 1),
        _ => return false,
    };
    // "have not yet met it"
    let open = (reader.start()..start).rev().take(REACH).any(|at| reader.is(at, words!["if", "unless", "will", "yet"]));
    let ahead = reader.follows(start, words!["after", "once", "until", "when"])
        && reader.is(end, words!["has", "have", "is", "passes"]);
    !open && !ahead && (is_missed(reader, start) || is_over(reader, end))
}

/// "ordered its release by Monday, but nobody obeyed": the day has passed.
pub(super) fn is_told_as_over(reader: &Reader, last: usize) -> bool {
    const OVER: &[Atom] = words!["failed", "ignored", "missed", "obeyed", "refused", "complied", "disobeyed", "defied"];
    let but = (last + 1..last + 4).find(|&at| reader.is(at, words!["but"]));
    but.is_some_and(|but| (but + 1..but + 6).any(|at| reader.is(at, OVER)))
}

/// "had until Monday to appeal; none did", "were told to register by Monday, but only half had"
pub(super) fn none_did(reader: &Reader, last: usize) -> bool {
    let mut joints = (last + 1..last + REACH).filter(|&at| reader.is(at, words![";", ",", "but", "and"]));
    joints.any(|at| {
        reader.is(at + 1, words!["none", "nobody", "neither", "only"])
            && (at + 2..at + 5).any(|at| reader.is(at, words!["did", "had"]))
            || reader.is(at + 1, words!["few", "many", "most", "half", "some"]) && reader.is(at + 2, words!["did"])
    })
}

/// "had until Tuesday to pay", unless somebody is reported to have said so.
pub(super) fn had_until(reader: &Reader, first: usize) -> bool {
    let had =
        first.checked_sub(2).is_some_and(|at| reader.is(at, words!["had"])) && reader.follows(first, words!["until"]);
    had && !(reader.start()..first).rev().take(REACH).any(|at| reader.is(at, words!["said", "says", "told", "that"]))
}

/// "have until midnight to leave", behind a day ahead that another sentence or clause names: rather of today.
pub(super) fn of_today(reader: &Reader, at: usize, seen: &Seen, context: &Context) -> Option<Seen> {
    let Meaning::Shifted { unit, by: 0, anchor: Anchor::Story } = seen.meaning else { return None };
    let limit = reader.follows(at, words!["by", "before", "until"]);
    let has = limit && reader.is(at.saturating_sub(2), words!["has", "have", "had"]);
    let ahead = context.memory.range.zip(context.published).is_some_and(|((day, _), today)| day > today);
    let midnight = limit && reader.is(at, words!["midnight"]);
    let anchor = if has && !context.memory.fresh { Anchor::Published } else { Anchor::Story };
    let meaning = Meaning::Shifted { unit, by: 0, anchor };
    (ahead && (has || midnight)).then_some(Seen { meaning, doubtful: true, ..*seen })
}

/// "has until Sunday to pay, or crews will walk out from Tuesday": what is threatened comes behind the limit, though it be
/// written on a Tuesday.
pub(super) fn behind_limit(reader: &Reader, at: usize, seen: &Seen, context: &Context) -> Option<Seen> {
    let Meaning::Weekday(day, Shift::Bare) = seen.meaning else { return None };
    let joint = (reader.start()..at).rev().take(REACH).find(|&at| reader.is(at, words!["or", "otherwise"]))?;
    // "on Monday or Tuesday"
    let threat =
        (joint..at).take(REACH).any(|at| reader.is(at, words!["will", "would", "face", "faces", "risk", "else"]));
    let limit = (reader.start()..joint).rev().take(REACH).any(|at| reader.is(at, words!["until", "by", "before"]));
    let ahead = context.memory.range.zip(context.published).is_some_and(|((limit, _), today)| limit > today);
    let meaning = Meaning::Weekday(day, Shift::After);
    (context.memory.fresh && threat && limit && ahead).then_some(Seen { meaning, ..*seen })
}

/// "said that June 30 was the closing date": it may lie ahead of whoever said so.
pub(super) fn was_closing(reader: &Reader, last: usize) -> bool {
    reader.is(last + 1, words!["was"])
        && (last + 3..last + 6).any(|at| reader.is(at, words!["deadline", "cutoff", "date", "ultimatum"]))
}

/// "sat until Friday to pass a bill": what was done until then, and no time that was given
pub(super) fn went_on(reader: &Reader, first: usize) -> bool {
    const GIVES: &[Atom] = words![
        "allowed", "extended", "faced", "fixed", "gave", "given", "got", "granted", "had", "has", "have", "set", "won"
    ];
    let verb = (reader.start()..first).rev().take(4).find(|&at| reader.tag(at).is_finite() || reader.tag(at).is_verb());
    reader.follows(first, words!["until", "till"])
        && verb.is_some_and(|at| reader.tag(at) == Tag::VerbPast && !reader.is(at, GIVES))
}

/// "The deadline passes on Thursday", "the ultimatum runs out at noon": the present of a limit looks ahead.
pub(super) fn is_passing(reader: &Reader, first: usize) -> bool {
    let noun =
        (2..=4).find_map(|back| first.checked_sub(back).filter(|&at| reader.is(at, words!["deadline", "ultimatum"])));
    noun.is_some_and(|noun| {
        reader.is(noun + 1, words!["comes", "expires", "falls", "lapses", "passes", "runs"]) && noun >= reader.start()
    })
}
