//! Days and years named together: "Aug. 6-8", "April 24 and 25", "2 and 3 March", "2012-13".

use super::dates::is_month;
use super::meaning::{Anchor, Around, Meaning, Seen, Shift, YearOf};
use super::memory::Memory;
use super::nearby::Told;
use super::reader::Reader;
use super::resolve::{Context, Resolved, resolve};
use super::sense::Sense;
use super::units::Unit;
use crate::calendar::Date;
use crate::facts::{Time, TimeKind, TimeRule};
use crate::text::Shape;

/// The end of a range of days that follows the day `from` at `at`: "6 to 8", "6–8". Its last word and last day.
pub(super) fn through(reader: &Reader, at: usize, from: u8) -> Option<(usize, u8)> {
    let joined = reader.atom(at + 1).is(words!["-", "–", "to", "through"]);
    let day = figure(reader, at + 2)?;
    let ends = reader.phrase_ends(at + 3) || is_year(reader, at + 3);
    (joined && ends && day > from).then_some((at + 2, day))
}

fn is_year(reader: &Reader, at: usize) -> bool {
    matches!(reader.sense(at), Sense::Year(_))
}

/// The days of "6-8", first and last.
pub(super) fn days(text: &str) -> Option<(u8, u8)> {
    let (from, to) = text.split_once('-')?;
    let day = |digits: &str| digits.parse::<u8>().ok().filter(|day| (1..=31).contains(day) && digits.len() <= 2);
    day(from).zip(day(to)).filter(|(from, to)| from < to)
}

/// The days of "17/18", a night's or a round of games.
fn neighbours(text: &str) -> Option<(u8, u8)> {
    let (from, to) = text.split_once('/')?;
    let day = |digits: &str| digits.parse::<u8>().ok().filter(|day| (1..=31).contains(day));
    day(from).zip(day(to)).filter(|(from, to)| from + 1 == *to)
}

/// How many days a list is followed for.
const LISTED: usize = 8;

/// "25" in "April 24 and 25", "7th" in "April 6th, 7th and 8th": the month is the one before the first of them.
pub(super) fn another_day(reader: &Reader, at: usize) -> Option<Seen> {
    let day = figure(reader, at)?;
    let first =
        (0..LISTED).try_fold(at, |first, _| day_listed_before(reader, first).ok_or(first)).unwrap_or_else(|it| it);
    let month = is_month(reader.sense(first.checked_sub(1).filter(|_| first < at)?))?;
    let last = (0..LISTED).try_fold(at, |last, _| day_listed_behind(reader, last).ok_or(last)).unwrap_or_else(|it| it);
    let listed = reader.follows(last, words!["and", "or"]) && reader.phrase_ends(last + 1);
    listed.then(|| seen(at, month, day))
}

/// A day of a month in figures: "25", "25th"
fn figure(reader: &Reader, at: usize) -> Option<u8> {
    match reader.sense(at) {
        Sense::Number(day @ 1..=31) if reader.shape(at) == Shape::Number => Some(day as u8),
        Sense::Ordinal(day @ 1..=31) if reader.shape(at) == Shape::Number => Some(day),
        _ => None,
    }
}

fn day_listed_before(reader: &Reader, at: usize) -> Option<usize> {
    let and = at - usize::from(reader.follows(at, words!["and", "or"]));
    let joint = and - usize::from(reader.follows(and, words![","]));
    joint.checked_sub(1).filter(|&day| joint < at && figure(reader, day).is_some())
}

fn day_listed_behind(reader: &Reader, at: usize) -> Option<usize> {
    let comma = usize::from(reader.is(at + 1, words![","]));
    let joint = comma + usize::from(reader.is(at + 1 + comma, words!["and", "or"]));
    Some(at + 1 + joint).filter(|&day| joint > 0 && figure(reader, day).is_some())
}

/// "2" in "2 and 3 March", "2-3 March", "2 to 3 March": the month stands after the last of them.
pub(super) fn before_month(reader: &Reader, at: usize) -> Option<Seen> {
    if let (Sense::Figure, Some(month)) = (reader.sense(at), is_month(reader.sense(at + 1))) {
        let (from, to) = days(reader.text(at)).or_else(|| neighbours(reader.text(at)))?;
        return Some(with_year(reader, seen(at + 1, month, from).with(Around::Through(to))));
    }
    let (Sense::Number(from @ 1..=31), Sense::Number(to @ 1..=31)) = (reader.sense(at), reader.sense(at + 2)) else {
        return None;
    };
    let month = is_month(reader.sense(at + 3))?;
    let figures = reader.shape(at) == Shape::Number && reader.shape(at + 2) == Shape::Number && from < to;
    match reader.text(at + 1) {
        "and" | "or" if figures => Some(seen(at, month, from as u8)),
        "to" | "-" | "–" if figures => {
            Some(with_year(reader, seen(at + 3, month, from as u8).with(Around::Through(to as u8))))
        }
        _ => None,
    }
}

fn with_year(reader: &Reader, seen: Seen) -> Seen {
    let (Meaning::Date { month, day, .. }, Sense::Year(year)) = (seen.meaning, reader.sense(seen.last + 1)) else {
        return seen;
    };
    Seen { last: seen.last + 1, meaning: Meaning::Date { year: YearOf::Stated(year), month, day }, ..seen }
}

fn seen(last: usize, month: u8, day: u8) -> Seen {
    let meaning = Meaning::Date { year: YearOf::Open, month: Some(month), day: Some(day) };
    Seen::new(last, meaning, TimeRule::CalendarDate)
}

/// "2012-13", "2008-2010": seasons and budgets; never an amount of money.
pub(super) fn years(reader: &Reader, at: usize) -> Option<Seen> {
    let (from, to) = reader.text(at).split_once('-')?;
    let year = from.parse::<i16>().ok().filter(|year| (1900..2100).contains(year) && from.len() == 4)?;
    let to = match to.len() {
        2 => year - year % 100 + to.parse::<i16>().ok()?,
        4 => to.parse().ok()?,
        _ => return None,
    };
    let counted = reader.atom_before(at, 1).is(words!["$", "£", "€", "¥", "#"]);
    let meaning = Meaning::Date { year: YearOf::Stated(year), month: None, day: None };
    (!counted && (1..=20).contains(&(to - year)))
        .then(|| Seen { doubtful: true, ..Seen::new(at, meaning, TimeRule::Year).with(Around::Years(to)) })
}

/// "the first Monday in October", "the last Friday of May 2026": its last word and what it states.
pub(super) fn nth_weekday(reader: &Reader, at: usize, nth: u8) -> Option<Seen> {
    let Sense::Weekday(day) = reader.sense(at) else { return None };
    let month = is_month(reader.sense(at + 2)).filter(|_| reader.is(at + 1, words!["of", "in"]))?;
    let (last, year) = match reader.sense(at + 3) {
        Sense::Year(year) => (at + 3, YearOf::Stated(year)),
        _ => (at + 2, YearOf::Open),
    };
    let holiday = super::holidays::Holiday::Nth(month, day, nth);
    (nth <= 5).then(|| Seen::new(last, Meaning::Holiday(holiday, year), TimeRule::CalendarDate))
}

/// "the first week of September", "the last day of the month": the `nth`, 0 for the last, of the unit `unit` at `at`.
pub(super) fn nth_unit(reader: &Reader, at: usize, unit: Unit, nth: u8) -> Option<Seen> {
    let of = at + 1;
    if !reader.is(of, words!["of", "in"]) || !matches!(unit, Unit::Day | Unit::Week) || nth > 5 {
        return None;
    }
    let whole = match (reader.sense(of + 1), reader.sense(of + 2)) {
        (Sense::The, Sense::Unit(Unit::Month)) => Some(Seen::new(
            of + 2,
            Meaning::Shifted { unit: Unit::Month, by: 0, anchor: Anchor::Published },
            TimeRule::ShiftedUnit,
        )),
        (Sense::This | Sense::Last | Sense::Next, Sense::Unit(Unit::Month)) => super::deictic::deictic(reader, of + 1),
        (sense, _) => is_month(sense).and_then(|_| super::dates::date(reader, of + 1)),
    }?;
    let months = matches!(
        whole.meaning,
        Meaning::Date { month: Some(_), day: None, .. } | Meaning::Shifted { unit: Unit::Month, .. }
    );
    months.then(|| Seen { doubtful: unit == Unit::Week, ..whole.with(Around::Nth(unit, nth)) })
}

/// "between March 4 and July 19", "from June to August 1998": a span's start with the year that puts it before
/// its end.
///
/// `year` is the one that was named before them.
pub(super) fn before_its_end(
    reader: &Reader,
    at: usize,
    seen: &Seen,
    context: &Context,
    told: Option<Told>,
) -> Option<Seen> {
    let Meaning::Date { year: YearOf::Open, month: Some(month), day } = seen.meaning else { return None };
    let joined = reader.is(seen.last + 1, words!["and", "to", "through", "until", "-", "–"]);
    // "brought forward from July to May": no span
    let forward = at > reader.start() + 1 && reader.is(at - 2, words!["forward"]);
    if !joined || forward || !reader.follows(at, words!["between", "from"]) {
        return None;
    }
    let end = super::dates::date(reader, seen.last + 2)?;
    let end = super::nearby::of_time_told(reader, seen.last + 2, &end, told).unwrap_or(end);
    let Meaning::Date { month: Some(_), .. } = end.meaning else { return None };
    let tense = super::tense::tense(reader, seen.last + 2, end.last);
    let mut there = Context { tense, ..*context };
    let (last, _) = resolve(&end, &mut there)?.range?;
    let year = last.year - i16::from((month, day.unwrap_or(1)) > (last.month, last.day));
    Some(Seen { meaning: Meaning::Date { year: YearOf::Stated(year), month: Some(month), day }, ..*seen })
}

/// The day to which `seen`, at `at`, is joined, where the last of `times` ends right before ("Friday and Monday"), and
/// whether it spans the days from there ("Saturday to Sunday").
///
/// The hours of "8 a.m. to 8 p.m. Monday through Friday" are of each such day, and of none for sure.
pub(super) fn beside(reader: &Reader, times: &mut [Time], seen: &Seen, at: usize) -> Option<(Date, bool)> {
    let on = at - usize::from(reader.follows(at, words!["on"]));
    if reader.follows(on, words![")"]) && matches!(seen.meaning, Meaning::Weekday(_, Shift::Bare)) {
        // "10 p.m. (2100 GMT) on Sunday": the Sunday of those hours
        return times
            .last()
            .filter(|time| time.kind == TimeKind::Time && time.from == time.to)?
            .from
            .map(|day| (day, true));
    }
    let spans = reader.follows(at, words!["to", "through", "until", "till", "-", "–"]);
    // "open from 9 a.m. to 5 p.m. Monday to Friday": on any day
    if spans && matches!(seen.meaning, Meaning::EveryWeekday(_)) {
        times.iter_mut().filter(|time| time.kind == TimeKind::Time).for_each(|time| time.sure = false);
    }
    // "late on Friday or early on Saturday"
    let on = usize::from(reader.follows(at, words!["on"]) && reader.follows(at - 1, words!["early", "late"]));
    let at = at - 2 * on;
    let led = spans || reader.follows(at, words!["and", "or"]);
    // "starts on Sunday and lasts until Wednesday": the one after that Sunday
    let lasts = |end: usize| {
        spans && reader.is(end, words!["and"]) && at < end + 6 && reader.follows(at, words!["until", "till", "through"])
    };
    let joined = |time: &&Time| {
        let end = reader.document.words_of(time.span).end;
        led && (end + 1 == at || lasts(end))
    };
    let last = times.last().filter(joined).filter(|time| time.from == time.to)?;
    let day = last.from?;
    let clocks = times.iter().filter(|time| time.kind == TimeKind::Time).count();
    if spans && clocks > 1 && seen.rule == TimeRule::Weekday && last.kind == TimeKind::Time {
        times.iter_mut().for_each(|time| time.sure = false);
    }
    Some((day, spans))
}

/// Moves the weekday `found` behind the day `beside` that is named before it: of "Friday and Monday" ahead, Monday is the
/// one after that Friday; no span ends before it starts.
pub(super) fn follow(
    found: &mut Resolved,
    seen: &Seen,
    beside: (Date, bool),
    published: Option<Date>,
    memory: &mut Memory,
) {
    let (beside, spans) = beside;
    let Some((day, to)) = found.range.filter(|(day, to)| day == to) else { return };
    let (Meaning::Weekday(_, Shift::Bare), Some(published)) = (seen.meaning, published) else { return };
    // The first of its name from that day on.
    let later = to.plus_days((beside.days() - day.days() + 6).div_euclid(7) * 7);
    // "on Friday and Thursday" may name past days backwards, no span does.
    if day < beside && (spans || beside > published) && found.value.len() >= 10 {
        found.value.replace_range(..10, &later.to_string());
        found.range = Some((later, later));
        memory.range = found.range;
    }
}
