//! Hours of a live report: entries stamped "02:40", newest or oldest first, and the night that they run through.

use super::meaning::{Anchor, Meaning, Seen};
use super::reader::Reader;
use super::resolve::Context;
use super::tense::Tense;
use super::units::Unit;
use crate::calendar::Date;
use crate::text::Document;

/// Entries follow each other within half a day: a longer leap of the clock is over midnight.
const LEAP: u8 = 12;

/// What happened so many hours later by the clock than its entry was written happened the evening before.
const LATER: u8 = 6;

/// As few entries make a report: two hours of their own lines may be a timetable's.
const ENTRIES: usize = 3;

/// As many words make a line that may be nothing but an hour with its day and zone.
const SHORT: usize = 8;

/// Whether and how the hours of a text's own lines follow each other.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Run {
    /// Not looked at yet.
    #[default]
    Unknown,
    /// The text is no live report, or its order cannot be told.
    None,
    NewestFirst,
    /// Over midnight: within a day such lines are as often a programme.
    OldestFirst,
}

/// Whether the hour of `seen`, which starts with the word `at`, is the stamp of a live report's entry. All lines of
/// `document` are looked at once, and what they tell kept in `run`.
pub(super) fn is_stamp(document: &Document, reader: &Reader, at: usize, seen: &Seen, run: &mut Run) -> bool {
    if !is_line(reader, at, seen) {
        return false;
    }
    if *run == Run::Unknown {
        *run = read_run(document);
    }
    *run != Run::None
}

/// Whether the hour of `seen` is all that its line says.
fn is_line(reader: &Reader, at: usize, seen: &Seen) -> bool {
    seen.clock.is_some() && at == reader.start() && seen.last + 2 >= reader.end()
}

fn read_run(document: &Document) -> Run {
    let mut reader = Reader::new(document);
    let mut hours = Vec::new();
    for sentence in document.sentences.iter().filter(|sentence| sentence.words.len() <= SHORT) {
        let at = sentence.words.start;
        reader.open(sentence.words.clone());
        let seen = super::phrase(&reader, at).filter(|seen| is_line(&reader, at, seen));
        hours.extend(seen.and_then(|seen| seen.clock).map(|clock| (clock.hour, clock.minute.unwrap_or(0))));
    }
    let leaps = |(low, _): (u8, u8), (high, _): (u8, u8)| high > low + LEAP;
    let down = hours.windows(2).all(|two| two[1] <= two[0] || leaps(two[0], two[1]));
    let up = hours.windows(2).all(|two| two[0] <= two[1] || leaps(two[1], two[0]));
    let over_midnight = hours.windows(2).any(|two| leaps(two[1], two[0]));
    match (down, up) {
        _ if hours.len() < ENTRIES => Run::None,
        (true, false) => Run::NewestFirst,
        (false, true) if over_midnight => Run::OldestFirst,
        _ => Run::None,
    }
}

/// An hour of a live report on the day that the stamps around it tell; `None` where the text has none before it.
pub(super) fn placed(seen: &Seen, context: &Context) -> Option<Seen> {
    let Meaning::Shifted { unit: Unit::Day, by, anchor } = seen.meaning else { return None };
    let (published, (day, hour)) = (context.published?, context.memory.stamp?);
    let from = |days: i32| {
        let by = day.days() - published.days() + days;
        let meaning = Meaning::Shifted { unit: Unit::Day, by, anchor: Anchor::Published };
        Seen { meaning, ..*seen }
    };
    // "She spoke this afternoon", in an entry of the evening before
    if anchor == Anchor::Published && !seen.stamp {
        return (day != published).then(|| Seen { doubtful: true, ..from(by) });
    }
    let clock = seen.clock.filter(|_| by == 0)?;
    let days = match anchor {
        Anchor::Published if seen.stamp => leap(clock.hour, hour, context.memory.run),
        // "Shots were heard at 11:40 p.m.", written at 00:05; "he will land at 6 a.m.", written at 23:30
        Anchor::Story => match (context.tense, spoken(day, context)?) {
            (Tense::Past, 0) if clock.hour >= hour + LATER => -1,
            (Tense::Future, _) => i32::from(clock.hour + LATER <= hour),
            (_, days) => days,
        },
        _ => return None,
    };
    Some(Seen { doubtful: seen.doubtful || day.days() + days != published.days(), ..from(days) })
}

/// How many days the day last spoken of lies from the entry's `day`: one at most, or it is of another story.
fn spoken(day: Date, context: &Context) -> Option<i32> {
    let (from, to) = context.memory.range?;
    let days = from.days() - day.days();
    (from == to && days.abs() < 2).then_some(days)
}

/// From the entry of `hour` to the next one of `next`: a day back, where the newest stands first, or a day on.
fn leap(next: u8, hour: u8, run: Run) -> i32 {
    match run {
        Run::NewestFirst => -i32::from(next > hour + LEAP),
        Run::OldestFirst => i32::from(hour > next + LEAP),
        Run::Unknown | Run::None => 0,
    }
}
