//! Times of day: "10:30 a.m. EST", "5pm", "noon", "9 o'clock", with the day beside them.

use super::deictic;
use super::figures;
use super::meaning::{Anchor, Clock, Meaning, Seen};
use super::reader::Reader;
use super::sense::Sense;
use super::units::{Part, Unit};
use crate::facts::TimeRule;
use crate::lexicon;

/// The time of day at `at`, with a day that follows it: "9 a.m. EST Tuesday".
pub(super) fn clock(reader: &Reader, at: usize) -> Option<Seen> {
    let (last, clock) = time_of_day(reader, at)?;
    // A line of its own in a live report is stamped with the hour of that day.
    let alone = at == reader.start() && last + 2 >= reader.end();
    // "until 6 p.m. (1600 GMT) on Friday": the same moment once more
    let again = reader.follows(at, words!["("])
        && matches!(reader.sense(at.saturating_sub(2)), Sense::Am | Sense::Pm | Sense::Noon | Sense::Midnight);
    let anchor = if alone {
        Anchor::Published
    } else if again {
        Anchor::Mentioned
    } else {
        Anchor::Story
    };
    let meaning = Meaning::Shifted { unit: Unit::Day, by: 0, anchor };
    let seen = Seen { clock: Some(clock), ..Seen::new(last, meaning, TimeRule::ClockTime) };
    let told = last;
    let last = place_time(reader, last).filter(|&after| super::day(reader, after + 2).is_some()).unwrap_or(last);
    // "midnight of July 20"
    let of = reader.is(last, words!["midnight", "noon"]) && reader.is(last + 1, words!["of"]);
    let joint = usize::from(of || reader.is(last + 1, words![",", "on"]));
    // "6 p.m. on the Friday after polling day"
    let the =
        usize::from(joint > 0 && reader.is(last + 2, words!["the"]) && reader.is(last + 4, words!["after", "before"]));
    let joint = joint + the;
    let next = last + 1 + joint;
    Some(match super::day(reader, next).or_else(|| part_of_day(reader, next, clock)) {
        Some(day) => on_day(reader, told, clock, Seen { rule: TimeRule::ClockTime, ..day }),
        // "(2100 GMT) on Sunday": the moment told before it, whose day it has
        None => match day_of_another(reader, told + 1).filter(|_| !reader.follows(at, words!["("])) {
            Some(day) => on_day(reader, told, clock, Seen { last: told, rule: TimeRule::ClockTime, ..day }),
            None => on_day(reader, told, clock, seen),
        },
    })
}

/// "11 p.m." + "last night", "6 a.m." + "the next morning"
fn part_of_day(reader: &Reader, at: usize, clock: Clock) -> Option<Seen> {
    let seen = deictic::deictic(reader, at).filter(|seen| seen.rule == TimeRule::PartOfDay)?;
    // "at 2 a.m. last night": a night goes on into the next day.
    let small = clock.hour < 6 && seen.part == Some(Part::Night);
    let meaning = match seen.meaning {
        Meaning::Shifted { unit, by, anchor } if small => Meaning::Shifted { unit, by: by + 1, anchor },
        meaning => meaning,
    };
    Some(Seen { meaning, ..seen })
}

/// The comma before "on", after the words of a place's time: "5:00 p.m., New York City time, on Jan. 22"
fn place_time(reader: &Reader, last: usize) -> Option<usize> {
    let first = last + 1 + usize::from(reader.is(last + 1, words![","]));
    let time = (first + 1..first + 5).find(|&at| reader.is(at, words!["time"]))?;
    let named = (first..time).all(|at| reader.shape(at) == crate::text::Shape::Capital);
    let after = time + usize::from(reader.is(time + 1, words![","]));
    (named && reader.is(after + 1, words!["on"])).then_some(after)
}

/// Gives `day` the hour whose words end with `told`. An hour that is told by half a dial is of the part of the day
/// beside it ("8 o'clock on Friday night"), and without one a guess: of the afternoon up to six, when fewer sleep.
fn on_day(reader: &Reader, told: usize, clock: Clock, day: Seen) -> Seen {
    // "shortly after midnight on Friday": Friday's first hour, where "midnight on Friday" is its last
    let dated = !matches!(day.meaning, Meaning::Shifted { anchor: Anchor::Story, .. });
    if clock.hour == 24 && dated && reader.is(told, words!["midnight"]) && reader.follows(told, words!["after"]) {
        return Seen { clock: Some(Clock { hour: 0, ..clock }), part: None, ..day };
    }
    // "at midnight on Friday": the night before or the one behind; what lasts "until midnight on Friday" has Friday.
    let night = clock.hour == 24 && dated && day.part.is_none();
    let of_some_night = night && reader.is(told, words!["midnight"]) && reader.follows(told, words!["at"])
        || clock.hour == 24 && !dated && !reader.follows(told, words!["by", "before", "until", "till", "to"]);
    let half_a_dial = clock.hour <= 12
        && !clock.zoned
        && (reader.is(told, words!["o'clock", "o’clock"])
            || reader.is(told.saturating_sub(1), words!["past", "to"])
                && matches!(reader.sense(told), Sense::Number(_)));
    // "6:30 this evening", but not "6:30 p.m. this evening"
    let bare = clock.hour <= 12 && day.part.is_some() && reader.text(told).ends_with(|c: char| c.is_ascii_digit());
    if !half_a_dial && !bare {
        return Seen { clock: Some(clock), part: None, doubtful: day.doubtful || of_some_night, ..day };
    }
    let part = day.part.or((clock.hour < 7).then_some(Part::Afternoon));
    let clock = Clock { hour: in_part(clock.hour, part), ..clock };
    Seen { clock: Some(clock), part: None, doubtful: day.doubtful || day.part.is_none(), ..day }
}

/// The day after another clock's words: "2 p.m. EDT (1800 GMT) Friday", "from 2 p.m. to 4 p.m. Friday".
fn day_of_another(reader: &Reader, at: usize) -> Option<Seen> {
    let closes = usize::from(reader.is(at, words![")"]));
    let joined = reader.is(at, words!["(", "to", "until", "and", "-", "–"]);
    let next = match joined {
        true => time_of_day(reader, at + 1)?.0 + 1,
        false => at,
    };
    let next = next + usize::from(reader.is(next, words![")"]));
    let on = usize::from(reader.is(next, words![",", "on"]));
    (joined || closes > 0).then(|| super::day(reader, next + on))?.filter(|day| day.clock.is_none())
}

/// Adds the time of day that follows a day: "Monday at 10 a.m."
pub(super) fn after_day(reader: &Reader, seen: Seen) -> Seen {
    let next = seen.last + 1;
    let comma = usize::from(reader.is(next, words![","]));
    let at = usize::from(reader.is(next + comma, words!["at", "by", "around"]));
    match time_of_day(reader, next + comma + at) {
        Some((last, clock)) if seen.clock.is_none() => {
            on_day(reader, last, clock, Seen { last, rule: TimeRule::ClockTime, ..seen })
        }
        _ => seen,
    }
}

fn time_of_day(reader: &Reader, at: usize) -> Option<(usize, Clock)> {
    let whole = |hour| Clock { hour, minute: Some(0), zoned: false };
    match reader.sense(at) {
        Sense::Noon => (!reader.follows(at, words!["high"])).then(|| (at, whole(12))),
        Sense::HalfOf | Sense::Unit(Unit::Quarter) => past_the_hour(reader, at),
        Sense::Number(_) | Sense::Year(_) if reader.text(at).len() == 4 => military(reader, at),
        Sense::Midnight => Some((at, Clock { hour: 24, minute: None, zoned: false })),
        Sense::Number(hour @ 1..=12) => spelled(reader, at, hour as u8),
        Sense::Half(hour, false) | Sense::Number(hour) if hour <= 24 => spelled(reader, at, hour as u8),
        Sense::Figure | Sense::Other if reader.text(at).starts_with(|c: char| c.is_ascii_digit()) => {
            figured(reader, at)
        }
        _ => None,
    }
    .map(|(last, clock)| zone(reader, last, clock))
}

/// "0500 GMT", "1830 local time", "until 1700 hours": four digits with a zone, or "hours" that are of no length
fn military(reader: &Reader, at: usize) -> Option<(usize, Clock)> {
    let (hour, minute) = reader.text(at).split_at_checked(2)?;
    let (hour, minute) = (hour.parse().ok()?, minute.parse().ok()?);
    let clock = Clock { hour, minute: Some(minute), zoned: false };
    let led = reader.follows(at, words!["at", "by", "until", "before", "after"]);
    // "will rise by 1200 hours", "must be cut by 1200 hours"
    let more = reader.is(
        at.saturating_sub(2),
        words!["cut", "fall", "fell", "grow", "grew", "increase", "increased", "rise", "rose"],
    );
    let led = led && !more;
    let hours = reader.is(at + 1, words!["hours", "hrs"]);
    let last = at + usize::from(hours);
    (hour <= 24 && minute < 60 && (led && hours || zone(reader, last, clock).1.zoned)).then_some((last, clock))
}

/// "half past three", "quarter to nine", with what says which half of the day: "half past three in the afternoon"
fn past_the_hour(reader: &Reader, at: usize) -> Option<(usize, Clock)> {
    let half = reader.sense(at) == Sense::HalfOf;
    let before = !half && reader.is(at + 1, words!["to"]);
    let Sense::Number(hour @ 1..=12) = reader.sense(at + 2) else { return None };
    // "a quarter to 3 percent" is no hour.
    let led = half
        || reader
            .follows(at - usize::from(reader.follows(at, words!["a"])), words!["at", "by", "until", "before", "after"]);
    if !led || !before && !reader.is(at + 1, words!["past"]) {
        return None;
    }
    let (last, told) = match spelled(reader, at + 2, hour as u8) {
        Some((last, clock)) => (last, clock.hour),
        None if reader.phrase_ends(at + 3) || is_day(reader.sense(at + 3)) => (at + 2, in_part(hour as u8, None)),
        None => return None,
    };
    let (hour, minute) = match (half, before) {
        (true, _) => (told, 30),
        (_, true) => ((told + 23) % 24, 45),
        _ => (told, 15),
    };
    Some((last, Clock { hour, minute: Some(minute), zoned: false }))
}

fn is_day(sense: Sense) -> bool {
    matches!(sense, Sense::Weekday(_) | Sense::Day(_) | Sense::Tonight)
}

/// "10 a.m.", "9 o'clock", "4 in the morning"
fn spelled(reader: &Reader, at: usize, hour: u8) -> Option<(usize, Clock)> {
    let clock = |hour| Clock { hour, minute: Some(0), zoned: false };
    match reader.sense(at + 1) {
        Sense::Am => Some((at + 1, clock(hour % 12))),
        Sense::Pm => Some((at + 1, clock(hour % 12 + 12))),
        _ if reader.is(at + 1, words!["o'clock", "o’clock"]) => {
            let part = day_part(reader, at + 2);
            Some((at + 1 + if part.is_some() { 3 } else { 0 }, clock(in_part(hour, part))))
        }
        _ => {
            let part = day_part(reader, at + 1)?;
            Some((at + 4 - 1, clock(in_part(hour, Some(part)))))
        }
    }
}

/// "in the morning", "in the afternoon"
fn day_part(reader: &Reader, at: usize) -> Option<Part> {
    match reader.sense(at + 2) {
        Sense::Part(part) if reader.is(at, words!["in"]) && reader.is(at + 1, words!["the"]) => Some(part),
        _ => None,
    }
}

fn in_part(hour: u8, part: Option<Part>) -> u8 {
    match part {
        Some(Part::Afternoon | Part::Evening) if hour < 12 => hour + 12,
        Some(Part::Night) if (6..12).contains(&hour) => hour + 12,
        Some(Part::Morning | Part::Night) if hour == 12 => 0,
        _ => hour,
    }
}

/// "10:30", which is an hour only with "a.m.", a zone or a preposition beside it; "5pm"
fn figured(reader: &Reader, at: usize) -> Option<(usize, Clock)> {
    let (clock, afternoon) = figures::clock(reader.text(at))?;
    let minute = Some(clock.minute.unwrap_or(0));
    let (last, afternoon) = match (afternoon, reader.sense(at + 1)) {
        (None, Sense::Am) => (at + 1, Some(false)),
        (None, Sense::Pm) => (at + 1, Some(true)),
        // "5:15 in the morning"
        (None, _) if let Some(part) = day_part(reader, at + 1) => {
            return Some((at + 3, Clock { hour: in_part(clock.hour, Some(part)), minute, ..clock }));
        }
        (told, _) => (at, told),
    };
    let colon = reader.text(at).contains(':');
    // "02:40" and "Friday 23:30" on a line of their own: the stamps of a live report
    let stamps = at + 2 >= reader.end()
        && (at == reader.start() || at == reader.start() + 1 && is_day(reader.sense(reader.start())));
    let led =
        reader.follows(at, words!["at", "by", "until", "around", "about", "before", "after", "from", "since", "to"]);
    let led = led || reader.follows(at, words!["of"]) && reader.is(at.saturating_sub(2), words!["as"]);
    let zoned = zone(reader, last, clock).1.zoned;
    match afternoon {
        Some(afternoon) => Some((last, Clock { hour: clock.hour % 12 + 12 * u8::from(afternoon), minute, ..clock })),
        None if zoned || colon && (led || stamps || on_a_day(reader, last + 1)) => {
            Some((last, Clock { minute, ..clock }))
        }
        None => None,
    }
}

/// "set for 10:30 on Friday", and not a race "won in 10:30 on Friday"
fn on_a_day(reader: &Reader, at: usize) -> bool {
    reader.is(at, words!["on"])
        && is_day(reader.sense(at + 1))
        && at.checked_sub(1).is_some_and(|hour| reader.follows(hour, words!["for"]))
}

/// Adds the zone that follows, in brackets or not.
fn zone(reader: &Reader, last: usize, clock: Clock) -> (usize, Clock) {
    let next = last + 1;
    if !reader.is(next, words!["("]) {
        return plain_zone(reader, last, clock);
    }
    let (end, zoned) = plain_zone(reader, next, clock);
    if end > next && reader.is(end + 1, words![")"]) { (end + 1, zoned) } else { (last, clock) }
}

/// Adds the zone that follows: "EST", "GMT", "UTC+3", "local time", "Moscow time", "Eastern Daylight Time"
fn plain_zone(reader: &Reader, last: usize, clock: Clock) -> (usize, Clock) {
    let next = last + 1;
    let zoned = |last| (last, Clock { zoned: true, ..clock });
    let text = reader.text(next);
    // "GMT-5" is one word, "UTC+3" are three.
    let letters = text.split(['-', '.']).next().unwrap_or("");
    let upper = letters.len() > 1 && letters.bytes().all(|byte| byte.is_ascii_uppercase());
    // "IST" is India's, Israel's or Ireland's: the hour has a zone, but nobody knows which.
    if upper && (lexicon::CLOCK_ZONES.contains_lower(letters) || letters == "IST") {
        let offset = reader.atom(next + 1).is(words!["+", "-", "−"]) && reader.touches(next + 1);
        return zoned(next + 2 * usize::from(offset && matches!(reader.sense(next + 2), Sense::Number(_))));
    }
    // "Eastern", "Moscow time", "New York time", "Central European Summer Time"
    let capitals = (next..next + 4).take_while(|&at| is_capital(reader, at) && !reader.is(at, words!["time"])).count();
    let time = next + capitals.max(usize::from(reader.is(next, words!["local"])));
    if time > next && reader.is(time, words!["time"]) {
        return zoned(time);
    }
    // "5 p.m. Eastern", "5 p.m. Eastern Friday"
    let alone = reader.is(next, words!["eastern", "central", "mountain", "pacific"])
        && (capitals == 1 || is_day(reader.sense(next + 1)));
    if alone { zoned(next) } else { (last, clock) }
}

fn is_capital(reader: &Reader, at: usize) -> bool {
    reader.text(at).starts_with(char::is_uppercase)
}
