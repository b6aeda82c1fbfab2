//! From the words of a due time to the days that it can mean.

use super::draft::Due;
use crate::calendar::Date;
use crate::facts::*;
use crate::lexicon::Atom;
use crate::passes::scene::Scene;

/// The words that may stand between a preposition and its time: "by no later than the end of Friday".
const LEAD: &[Atom] = words![
    "the",
    "a",
    "end",
    "close",
    "of",
    "business",
    "day",
    "play",
    "trading",
    "12",
    "midnight",
    "noon",
    "nightfall",
    "sunset",
    "sundown",
    "dusk",
    "dawn",
    "early",
    "late",
    "as",
    "on",
    "at",
    "around",
    "about",
    "this",
    "next",
    "just",
    "only",
    "another",
    "up",
    "to",
    "later",
    "no",
    "than",
    "least",
    "beginning",
    "start",
    "middle",
    "before",
    "after",
];

/// The due time whose words begin at `at`, a few leading words allowed.
pub(super) fn due_at(scene: &Scene, at: usize, limit: usize) -> Option<Due> {
    let mut first = at;
    while first < limit && scene.time_from(first).is_none() {
        if first - at >= 5 || !scene.any(first, LEAD) {
            return None;
        }
        first += 1;
    }
    let id = scene.time_from(first).filter(|_| first < limit)?;
    let mut due = of_time(scene, id)?;
    let to_the_end = (at..due.end).any(|word| scene.any(word, words!["end", "close"]));
    if let Some(more) = continued(scene, due.end, limit) {
        due = join(due, more);
    }
    // "until May 3 at the latest"
    if scene.is(due.end, word!("at")) && scene.is(due.end + 2, word!("latest")) {
        due.end = limit.min(due.end + 3);
    }
    if to_the_end && due.to.is_some() {
        due.from = due.to;
        due.precision = due.precision.min(Precision::Day);
    }
    Some(due)
}

/// The due time that ends with the word `last`.
pub(super) fn due_ending(scene: &Scene, last: usize) -> Option<Due> {
    of_time(scene, scene.time_ending(last)?)
}

/// A due time as its time alone gives it. A length of time has no days until it is counted from one.
pub(super) fn of_time(scene: &Scene, id: TimeId) -> Option<Due> {
    let time = scene.time(id);
    // "by now", "until recently"
    if time.value.ends_with("REF") {
        return None;
    }
    let precision = match time.kind {
        TimeKind::Set => return None,
        TimeKind::Duration => Precision::Unknown,
        TimeKind::Time if time.stated.contains(&Stated::Minute) => Precision::Minute,
        TimeKind::Time if time.stated.contains(&Stated::Hour) => Precision::Hour,
        _ => of_days(time.from, time.to),
    };
    if time.kind == TimeKind::Date && time.from.is_none() && !time.value.starts_with('X') {
        return None;
    }
    Some(Due { time: Some(id), from: time.from, to: time.to, precision, end: scene.time_words(id).end })
}

fn of_days(from: Option<Date>, to: Option<Date>) -> Precision {
    let (Some(from), Some(to)) = (from, to) else { return Precision::Unknown };
    match to.days() - from.days() {
        ..=0 => Precision::Day,
        1..=7 => Precision::Week,
        8..=31 => Precision::Month,
        _ => Precision::Year,
    }
}

/// A second time right after the first: "5 p.m. on Friday", "midnight Tuesday", "Friday at noon".
fn continued(scene: &Scene, at: usize, limit: usize) -> Option<Due> {
    let mut at = at;
    if scene.is(at, word!("(")) {
        // "5 p.m. New York time (2100 GMT) on Friday"
        at = (at + 1..limit.min(at + 7)).find(|&word| scene.is(word, word!(")")))? + 1;
    }
    while at < limit
        && at < scene.document.words.len()
        && scene.time_from(at).is_none()
        && scene.any(at, words!["on", "at", ",", "the", "local", "time", "polling", "day"])
    {
        at += 1;
    }
    // "at 7 p.m., four hours before the other": a length dates nothing.
    of_time(scene, scene.time_from(at).filter(|_| at < limit)?).filter(|due| due.from.is_some())
}

fn join(first: Due, second: Due) -> Due {
    let is_clock = |due: &Due| due.precision <= Precision::Hour;
    match (is_clock(&first), is_clock(&second)) {
        (true, false) => Due { from: second.from, to: second.to, end: second.end, ..first },
        (false, true) => Due { from: first.from, to: first.to, ..second },
        // "at the end of the fiscal year on Wednesday"
        (false, false) if second.precision < first.precision && first.precision != Precision::Unknown => second,
        _ => first,
    }
}

/// The days on which a length of time runs out that begins on `start`: 48 hours from some moment of a Monday end
/// on Wednesday, 36 hours on Tuesday or Wednesday. None for other units and for working days.
pub(super) fn counted(scene: &Scene, due: Due, start: Date) -> Option<Due> {
    let time = scene.time(due.time?);
    if time.kind != TimeKind::Duration || is_of_working_days(scene, due) {
        return None;
    }
    let value = time.value.as_str();
    let clock = value.starts_with("PT");
    let digits = value.trim_start_matches(['P', 'T']);
    let unit = digits.chars().next_back()?;
    let count: i32 = digits.strip_suffix(unit)?.parse().ok().filter(|count| (0..100_000).contains(count))?;
    let (from, to) = match (clock, unit) {
        (true, 'H') => (start.plus_days(count / 24), start.plus_days((count + 23) / 24)),
        (true, _) => (start, start.plus_days(1)),
        (false, 'D') => (start.plus_days(count), start.plus_days(count)),
        (false, 'W') => (start.plus_days(count * 7), start.plus_days(count * 7)),
        (false, 'M') => (start.plus_months(count), start.plus_months(count)),
        (false, 'Y') => (start.plus_months(count * 12), start.plus_months(count * 12)),
        _ => return None,
    };
    Some(Due { from: Some(from), to: Some(to), precision: Precision::Day, ..due })
}

fn is_of_working_days(scene: &Scene, due: Due) -> bool {
    let words = due.time.map_or(0..0, |id| scene.time_words(id));
    (words.start..words.end + 1).any(|at| scene.any(at, words!["business", "working"]))
}

/// "before Friday" ends with Thursday; "before 5 p.m." stays on its day, "before the end of July" in July.
pub(super) fn excluded(scene: &Scene, due: Due) -> Due {
    let words = due.time.map_or(due.end..due.end, |id| scene.time_words(id));
    // "before close of play on Monday"
    let on = usize::from(scene.is(words.start.wrapping_sub(1), word!("on")));
    if (words.start.saturating_sub(3 + on)..words.end).any(|at| scene.any(at, words!["end", "close"])) {
        return due;
    }
    // "before Friday evening"
    if due.time.is_some_and(|id| scene.time(id).kind == TimeKind::Time) {
        return due;
    }
    // "due on or before July 3"
    let start = words.start;
    if scene.any(start.wrapping_sub(2), words!["or"]) && scene.any(start.wrapping_sub(3), words!["on"]) {
        return due;
    }
    match due.from {
        Some(from) if matches!(due.precision, Precision::Day | Precision::Month | Precision::Year) => {
            let last = from.plus_days(-1);
            Due { from: Some(last), to: Some(last), precision: Precision::Day, ..due }
        }
        _ => due,
    }
}
