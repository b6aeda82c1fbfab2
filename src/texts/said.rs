//! What is said of facts, of lengths of time and of corrections.

use super::names::{events, kinds, lengths, stated as parts};
use super::*;
use crate::state::Apart;
use engine::calendar::Date;
use engine::facts::{ActorKind, Change, EventKind, Precision, Stated, Status, Venue};

/// "Corrected on 8 August 2025 by AB. Speaker: “Donald Trump”, not “Steve Witkoff”." Words are quoted, a choice goes by
/// its name, and a day is told as `day` tells days.
pub(crate) fn correction(
    lang: Lang,
    change: &Change,
    day: impl Fn(Date) -> String,
    (date, editor): (Date, &str),
) -> String {
    let date = &day(date);
    match change {
        Change::Set { field, from, to } => {
            let said = |words: &str| {
                let chosen = choice_named(field, words).map(|text| lang.text(text).to_owned());
                let known = || (!words.is_empty()).then(|| quoted(lang, words));
                let told = chosen.or_else(|| Date::parse(words).map(&day)).or_else(known);
                told.unwrap_or_else(|| lang.text(NOT_KNOWN).to_owned())
            };
            let field = &field_named(lang, field);
            match from.as_str() {
                "" => corrected(lang, date, editor, field, &said(to)),
                from => corrected_from(lang, date, editor, field, &said(from), &said(to)),
            }
        }
        _ => added(lang, date, editor),
    }
}

/// How a deadline stands on a day, in days of the calendar.
pub(crate) fn days_left(lang: Lang, days: i64) -> String {
    let count = days.unsigned_abs() as usize;
    match days {
        0 => lang.text(LAST_DAY).to_owned(),
        1.. => left(lang, &lengths::days(lang, count)),
        _ => passed(lang, &lengths::days_ago(lang, count)),
    }
}

/// "3 names, 1 headline"
pub(crate) fn found_in_archive(lang: Lang, (people, stories): (usize, usize)) -> String {
    [archive::name_count(lang, people), archive::headline_count(lang, stories)].join(lang.text(COMMA))
}

/// Days, hours, minutes and seconds of the countdown, with what each is called.
pub(crate) fn units(lang: Lang, apart: Apart) -> [(usize, String); 4] {
    let units = [lengths::day_unit, lengths::hour_unit, lengths::minute_unit, lengths::second_unit];
    let mut counts = counts_of(apart).into_iter();
    units.map(|unit| {
        let count = counts.next().unwrap_or_default();
        (count, unit(lang, count))
    })
}

fn counts_of(apart: Apart) -> [usize; 4] {
    [apart.days, apart.hours, apart.minutes, apart.seconds].map(|count| count.max(0) as usize)
}

/// "1 day 16 hours 5 minutes": without seconds, which would be wrong before they are said.
pub(crate) fn time_left(lang: Lang, apart: Apart) -> String {
    let [days, hours, minutes, _] = counts_of(apart);
    let units =
        [(days, lengths::days as fn(Lang, usize) -> String), (hours, lengths::hours), (minutes, lengths::minutes)];
    let said = units.into_iter().filter(|(count, _)| *count > 0).map(|(count, unit)| unit(lang, count));
    said.reduce(|longer, shorter| lengths::and_shorter(lang, &longer, &shorter))
        .unwrap_or_else(|| lengths::minutes(lang, 0))
}

/// The longest unit that is not zero: "3 days ago".
pub(crate) fn ago(lang: Lang, apart: Apart) -> Option<String> {
    let units = [lengths::days_ago, lengths::hours_ago, lengths::minutes_ago, lengths::seconds_ago];
    let (count, unit) = counts_of(apart).into_iter().zip(units).find(|(count, _)| *count > 0)?;
    Some(unit(lang, count))
}

pub(crate) fn kind(kind: ActorKind) -> Text {
    match kind {
        ActorKind::Person => kinds::PERSON,
        ActorKind::Organization => kinds::ORGANIZATION,
        ActorKind::Place => kinds::PLACE,
        ActorKind::Group => kinds::GROUP,
        ActorKind::Unnamed => kinds::UNNAMED,
    }
}

pub(crate) fn event(kind: EventKind) -> Text {
    match kind {
        EventKind::Arrival => events::ARRIVAL,
        EventKind::Departure => events::DEPARTURE,
        EventKind::Welcome => events::WELCOME,
        EventKind::Walk => events::WALK,
        EventKind::Meeting => events::MEETING,
        EventKind::Call => events::CALL,
        EventKind::Post => events::POST,
        EventKind::Interview => events::INTERVIEW,
        EventKind::Visit => events::VISIT,
        EventKind::Decision => events::DECISION,
        EventKind::Release => events::RELEASE,
        EventKind::Attack => events::ATTACK,
        EventKind::Vote => events::VOTE,
        EventKind::Court => events::COURT,
        EventKind::Office => events::OFFICE,
        EventKind::Death => events::DEATH,
        EventKind::Disaster => events::DISASTER,
        EventKind::Protest => events::PROTEST,
        EventKind::Deal => events::DEAL,
    }
}

/// Nothing for what happened: that is what a reader expects of an event.
pub(crate) fn status(status: Status) -> Option<Text> {
    match status {
        Status::Happened => None,
        Status::Ongoing => Some(events::ONGOING),
        Status::Planned => Some(events::PLANNED),
        Status::Cancelled => Some(events::CANCELLED),
    }
}

/// "on Truth Social", "to reporters".
pub(crate) fn venue(lang: Lang, venue: Venue, words: &str) -> String {
    match venue {
        Venue::Medium => on(lang, words),
        Venue::Audience => to(lang, words),
    }
}

/// How a due time is rounded, in words.
pub(crate) fn precision(precision: Precision) -> Text {
    match precision {
        Precision::Minute | Precision::Hour => HOUR_NAMED,
        Precision::Day => DAY_ONLY,
        Precision::Week | Precision::Month | Precision::Year | Precision::Unknown => SPAN_ONLY,
    }
}

/// What a time's words state themselves; the rest follows from the day of publication.
pub(crate) fn stated(lang: Lang, stated: &[Stated]) -> String {
    let part = |part: &Stated| match part {
        Stated::Year => parts::YEAR,
        Stated::Quarter => parts::QUARTER,
        Stated::Season => parts::SEASON,
        Stated::Month => parts::MONTH,
        Stated::Week => parts::WEEK,
        Stated::Weekday => parts::WEEKDAY,
        Stated::Day => parts::DAY,
        Stated::Hour => parts::HOUR,
        Stated::Minute => parts::MINUTE,
        Stated::Zone => parts::ZONE,
        Stated::Offset => parts::OFFSET,
    };
    let named: Vec<&str> = stated.iter().map(|known| lang.text(part(known))).collect();
    let said = if stated.contains(&Stated::Year) { parts::all } else { parts::rest };
    said(lang, &named.join(lang.text(COMMA)))
}
