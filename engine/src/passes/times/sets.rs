//! What recurs: "every Monday", "each month", "daily", "Tuesday nights".

use super::amounts::amount;
use super::meaning::{Amount, Anchor, Around, Meaning, Seen, Shift, Which, YearOf};
use super::reader::Reader;
use super::sense::Sense;
use super::tense::breaks;
use super::units::Unit;
use crate::facts::TimeRule;
use crate::lexicon::{Atom, REPORTING_VERBS};
use crate::text::{Shape, Tag};

/// The recurring time at `at`.
pub(super) fn set(reader: &Reader, at: usize) -> Option<Seen> {
    let seen = |last, meaning| Some(Seen::new(last, meaning, TimeRule::Set));
    match reader.sense(at) {
        // "the daily Granma" is a newspaper.
        // "The festival daily said so" likewise.
        Sense::Set(value)
            if reader.shape(at) == Shape::Lower
                && reader.shape(at + 1) != Shape::Capital
                && !(reader.listed(at + 1, &REPORTING_VERBS).is_some() && reader.tag(at + 1) == Tag::VerbPast) =>
        {
            seen(at, Meaning::Set(value))
        }
        Sense::Weekdays(day) => seen(at, Meaning::EveryWeekday(day)),
        Sense::Weekday(day) => {
            // "Monday and Tuesday nights"
            let joined = reader.is(at + 1, words!["and", "or"]) && matches!(reader.sense(at + 2), Sense::Weekday(_));
            let Sense::Parts(part) = reader.sense(at + 1 + 2 * usize::from(joined)) else { return None };
            let last = at + usize::from(!joined);
            Some(Seen { part: Some(part), ..Seen::new(last, Meaning::EveryWeekday(day), TimeRule::Set) })
        }
        Sense::Times => {
            let Sense::Unit(unit) = reader.sense(at + 2) else { return None };
            let rate = reader.sense(at + 1) == Sense::A && !reader.is(at + 3, words!["ago", "earlier", "later"]);
            rate.then(|| Seen::new(at + 2, Meaning::Every(Amount::Whole(1), unit), TimeRule::Set))
        }
        Sense::Units(Unit::Weekend) if reader.follows(at, words!["on", "at"]) => seen(at, Meaning::Set("XXXX-WXX-WE")),
        Sense::Every => every(reader, at),
        // "the first Tuesday of every month"
        Sense::Ordinal(1..=5) | Sense::Last
            if matches!(reader.sense(at + 1), Sense::Weekday(_))
                && reader.is(at + 2, words!["of", "in"])
                && reader.sense(at + 3) == Sense::Every =>
        {
            every(reader, at + 3)
        }
        _ => None,
    }
}

/// What `seen`, at `at`, recurs as where a habit is told: "usually peak in December", "normally trains on Friday".
fn of_habit(reader: &Reader, at: usize, seen: &Seen) -> Option<Meaning> {
    let meaning = match seen.meaning {
        Meaning::Date { year: YearOf::Open, month: Some(month), day: None } => Meaning::EveryMonth(month),
        Meaning::Season(season, YearOf::Open) => Meaning::EverySeason(season),
        Meaning::Weekday(day, Shift::Bare) => Meaning::EveryWeekday(day),
        Meaning::Quarter { which: Which::Number(number @ 1..=4), year: YearOf::Open } => {
            Meaning::Set(["XXXX-Q1", "XXXX-Q2", "XXXX-Q3", "XXXX-Q4"][usize::from(number - 1)])
        }
        _ => return None,
    };
    let habit = |at: usize| reader.is(at, words!["normally", "traditionally", "typically", "usually"]);
    let mut before = (reader.start()..at).rev().take(8).take_while(|&at| reader.shape(at) != Shape::Mark);
    // "Typically, the river floods in March"
    let opens = habit(reader.start()) && reader.is(reader.start() + 1, words![","]) && at < reader.start() + 10;
    (opens || before.any(habit)).then_some(meaning)
}

/// "Friday each week", "April 15 of each year", "noon every Friday": a day or hour with what it recurs with is of no one day.
pub(super) fn recurring(reader: &Reader, at: usize, seen: Seen) -> Seen {
    if let Some(meaning) = of_habit(reader, at, &seen) {
        return Seen { meaning, rule: TimeRule::Set, ..seen };
    }
    let of_any_week = is_of_a_week(reader, seen.last) || is_of_every_week(reader, seen.last);
    if let (Meaning::Weekday(day, Shift::Bare), true) = (seen.meaning, of_any_week) {
        return Seen { meaning: Meaning::EveryWeekday(day), rule: TimeRule::Set, ..seen };
    }
    let dated = matches!(seen.meaning, Meaning::Date { day: Some(_), .. }) && reader.is(seen.last + 1, words!["of"]);
    let next = seen.last + 1 + usize::from(dated || seen.clock.is_some() && reader.is(seen.last + 1, words!["on"]));
    let recurs = matches!(reader.sense(next), Sense::Every | Sense::Weekdays(_) | Sense::Set(_))
        && seen.around == Around::Itself;
    let Some(set) = set(reader, next).filter(|_| recurs) else { return seen };
    let meaning = match (seen.meaning, set.meaning) {
        (Meaning::Weekday(day, Shift::Bare), Meaning::Every(Amount::Whole(1), Unit::Week)) => {
            Meaning::EveryWeekday(day)
        }
        (Meaning::Date { year: YearOf::Open, day: Some(_), .. }, Meaning::Every(_, Unit::Year)) => set.meaning,
        (Meaning::Shifted { anchor: Anchor::Story, .. }, Meaning::EveryWeekday(_)) if seen.clock.is_some() => {
            set.meaning
        }
        (
            Meaning::Shifted { anchor: Anchor::Story, .. },
            Meaning::Every(Amount::Whole(1), Unit::Day) | Meaning::Set("P1D"),
        ) if seen.clock.is_some() => Meaning::Set("XXXX-XX-XX"),
        _ => return seen,
    };
    Seen { last: set.last, meaning, rule: TimeRule::Set, ..seen }
}

/// "is open Monday to Friday", "works from 9 a.m. to 5 p.m. Monday through Friday", and not "will be open Monday to Friday":
/// the days of a range on which somebody is there, week after week. The weekday is at `at`.
fn is_of_every_week(reader: &Reader, at: usize) -> bool {
    const HABITS: &[Atom] =
        words!["open", "opens", "available", "hours", "operate", "operates", "work", "works", "trade"];
    const JOINS: &[Atom] = words!["to", "through"];
    let weekday = |at: usize| matches!(reader.sense(at), Sense::Weekday(_));
    let last = reader.follows(at, JOINS) && at > reader.start() + 1 && weekday(at - 2);
    let from = at - 2 * usize::from(last);
    if !(last || reader.is(at + 1, JOINS) && weekday(at + 2)) || reader.follows(from, words!["from", "on"]) {
        return false;
    }
    let told = |at: usize| reader.tag(at).is_finite() || matches!(reader.tag(at), Tag::Modal | Tag::Auxiliary);
    let mut back = (reader.start()..from).rev().take(12).take_while(|&at| !breaks(reader, at));
    let habit = back.find(|&at| reader.is(at, HABITS) || told(at)).filter(|&at| reader.is(at, HABITS));
    // "Polls, open Monday to Friday, drew crowds"
    let past = || (at..reader.end()).take(12).find(|&at| told(at)).is_some_and(|at| reader.tag(at) == Tag::VerbPast);
    habit.filter(|&habit| !reader.follows(habit, words![","]) || !past()).is_some_and(|habit| {
        let mut before = (reader.start()..habit).rev().take(4).filter(|&at| told(at) || reader.is(at, words!["to"]));
        before.all(|at| reader.is(at, words!["is", "are"]))
    })
}

/// "a five-day week from Sunday to Thursday"
fn is_of_a_week(reader: &Reader, at: usize) -> bool {
    let last = reader.follows(at, words!["to", "through"]) && at > reader.start() + 2;
    let from = at - 2 * usize::from(last);
    // "two days a week from Monday" begins then.
    (last || reader.is(at + 1, words!["to", "through"]))
        && reader.follows(from, words!["from"])
        && reader.is(from.saturating_sub(2), words!["week", "weeks"])
}

fn every(reader: &Reader, at: usize) -> Option<Seen> {
    let seen = |last, meaning| Some(Seen::new(last, meaning, TimeRule::Set));
    let next = at + 1 + usize::from(reader.is(at + 1, words!["other", "single"]));
    match reader.sense(next) {
        Sense::Unit(unit) => {
            let count = if reader.is(at + 1, words!["other"]) { 2 } else { 1 };
            seen(next, Meaning::Every(Amount::Whole(count), unit))
        }
        Sense::Weekday(day) => seen(next, Meaning::EveryWeekday(day)),
        Sense::Month(month) | Sense::NameMonth(month) => seen(next, Meaning::EveryMonth(month)),
        Sense::Season(season) => seen(next, Meaning::EverySeason(season)),
        Sense::Number(_) | Sense::Vague => {
            let (after, amount) = amount(reader, next)?;
            match reader.sense(after) {
                Sense::Units(unit) => seen(after, Meaning::Every(amount, unit)),
                _ => None,
            }
        }
        _ => None,
    }
}
