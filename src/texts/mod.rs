//! Every word that the page itself says, in one place: English now, other languages beside it later.

mod archive;
#[cfg(feature = "whole")]
pub(crate) mod correcting;
mod days;
#[cfg(feature = "whole")]
pub(crate) mod desk;
mod embed;
mod fields;
pub(crate) mod find;
mod pictures;
mod rules;
mod taking;
mod ways;

pub(crate) use archive::*;
pub(crate) use days::{AT, month, weekday};
pub(crate) use embed::*;
use fields::field_named;
pub(crate) use pictures::*;
pub(crate) use rules::{claim_rule, deadline_rule, event_rule, mention_rule, quote_rule, time_rule, zone_rule};
pub(crate) use taking::*;
pub(crate) use ways::*;

use crate::state::Apart;
use engine::facts::{ActorKind, Change, EventKind, Precision, Stated, Status, Venue};

pub(crate) const PRODUCT: &str = "Fact Explorer";
pub(crate) const PURPOSE: &str = "Who, said what, by when";
pub(crate) const JUMP: &str = "Parts of this page";
pub(crate) const ARTICLES: &str = "Articles";
pub(crate) const ALL_ARTICLES: &str = "All articles";
pub(crate) const NO_ARTICLES: &str = "There is no article here yet.";
pub(crate) const SHOW_ALL: &str = "Show all ";
pub(crate) const UNTITLED: &str = "Untitled article";
pub(crate) const PUBLISHED: &str = "Published ";

pub(crate) const DEADLINE: &str = "Deadline";
pub(crate) const OTHER_DEADLINES: &str = "Further deadlines";
pub(crate) const WHO: &str = "Who";
pub(crate) const PEOPLE: &str = "People";
pub(crate) const BODIES: &str = "Organizations and groups";
pub(crate) const PLACES: &str = "Places";
pub(crate) const SAID: &str = "What was said";
pub(crate) const REPORTED: &str = "Reported, not quoted";
pub(crate) const HAPPENED: &str = "What happened";
pub(crate) const TIMES: &str = "Times in the article";
pub(crate) const ARTICLE: &str = "The article";

pub(crate) const DEMAND: &str = "Demanded";
pub(crate) const CONSEQUENCE: &str = "Or else";
pub(crate) const SET_BY: &str = "Set by";
pub(crate) const SET_ON: &str = "To be met by";
pub(crate) const FOR_READER: &str = "Where you are";
pub(crate) const IN_UTC: &str = "In UTC: ";
pub(crate) const CERTAINTY: &str = "How sure";
pub(crate) const STATED_IN: &str = "Stated in";
pub(crate) const NO_DAY: &str = "The article names no day";
pub(crate) const PASSED: &str = "Passed ";
pub(crate) const AGO: &str = " ago";
pub(crate) const JUST_NOW: &str = "Passed just now";
pub(crate) const LEFT: &str = " left";
pub(crate) const ABOUT: &str = "about ";
pub(crate) const LAST_DAY: &str = "The last day";
pub(crate) const SHOW_PUBLISHED: &str = "As it stood when the article was published";
pub(crate) const COUNTED_FROM: &str = "Counted from the day of publication, ";
pub(crate) const ZONE_UNKNOWN: &str = "The article does not tell whose clock counts. The countdown runs to the end of \
    that day where you are, and is therefore approximate.";
pub(crate) const DAY_ONLY: &str = "The article names a day and no hour, so the countdown runs to the end of that day.";
pub(crate) const HOUR_NAMED: &str = "The article names the hour.";
pub(crate) const SPAN_ONLY: &str = "The article names no single day, so the countdown runs to the end of the last day \
    that can be meant.";
pub(crate) const UNCONFIRMED: &str = "Unconfirmed";
pub(crate) const UNCONFIRMED_WHY: &str = "The rule that saw this is not reliable here. Please check the article.";

pub(crate) const SPEAKER_UNKNOWN: &str = "Speaker not confirmed";
pub(crate) const NOTHING_SAID: &str = "The article quotes nobody.";
pub(crate) const NOTHING_SAID_BY: &str = "No quotation of theirs in this article.";
pub(crate) const NO_FACTS: &str = "No facts were found in this article. It can be read in full below.";
pub(crate) const ALSO: &str = "also ";
pub(crate) const IN_ARTICLE: &str = "In the article";
pub(crate) const AGAIN: &str = "Told again";
pub(crate) const WHY: &str = "Why";
pub(crate) const BACK: &str = "Back to where you were";
pub(crate) const HINT: &str = "Marked passages lead to their cards. With a keyboard: ← and → move between them, Enter \
    opens the card, Esc brings you back.";
pub(crate) const KEY_ACTOR: &str = "Names";
pub(crate) const KEY_QUOTE: &str = "Quotes";
pub(crate) const KEY_CLAIM: &str = "Reported";
pub(crate) const KEY_TIME: &str = "Times";
pub(crate) const KEY_DEADLINE: &str = "Deadline";
pub(crate) const WHO_NOTE: &str = "Choose a name to see only what has to do with it.";
pub(crate) const ON: &str = "on ";
pub(crate) const TO: &str = "to ";
pub(crate) const AGREES: &str = "The article agrees with itself: ";
pub(crate) const LASTED: &str = "lasted ";
pub(crate) const END_OF: &str = "End of ";
pub(crate) const TIME_SUFFIX: &str = " time";
pub(crate) const LENGTHS: &str = "Lengths and other times";

/// "1 quote", "2 quotes".
pub(crate) fn counted(count: usize, one: &str, many: &str) -> String {
    let mut text = count.to_string();
    text.push(' ');
    text.push_str(if count == 1 { one } else { many });
    text
}

/// "Corrected on 8 August 2025 by AB: speaker is “Donald Trump”, not “Steve Witkoff”."
pub(crate) fn correction(change: &Change, date: &str, editor: &str) -> String {
    let mut text =
        [if *change == Change::Added { "Added on " } else { "Corrected on " }, date, " by ", editor].concat();
    if let Change::Set { field, from, to } = change {
        let to = if to.is_empty() { "not known" } else { &["“", to, "”"].concat() };
        text.push_str(&[": ", &field_named(field), " is ", to].concat());
        if !from.is_empty() {
            text.push_str(&[", not “", from, "”"].concat());
        }
    }
    text.push('.');
    text
}

/// "sentence 1"
pub(crate) fn sentence(at: usize) -> String {
    let mut text = String::from("sentence ");
    text.push_str(&(at + 1).to_string());
    text
}

/// How a deadline stands on a day, in days of the calendar.
pub(crate) fn days_left(days: i64) -> String {
    let count = |days: i64| counted(days.unsigned_abs() as usize, "day", "days");
    match days {
        0 => LAST_DAY.to_owned(),
        1.. => count(days) + LEFT,
        _ => [PASSED, &count(days), AGO].concat(),
    }
}

/// Units of the countdown, longest first.
pub(crate) fn units(apart: Apart) -> [(i64, &'static str); 4] {
    let unit = |count, one, many| (count, if count == 1 { one } else { many });
    [
        unit(apart.days, "day", "days"),
        unit(apart.hours, "hour", "hours"),
        unit(apart.minutes, "minute", "minutes"),
        unit(apart.seconds, "second", "seconds"),
    ]
}

/// The longest unit that is not zero: "3 days", "5 hours".
pub(crate) fn longest_unit(apart: Apart) -> Option<String> {
    let (count, unit) = units(apart).into_iter().find(|(count, _)| *count > 0)?;
    let mut text = count.to_string();
    text.push(' ');
    text.push_str(unit);
    Some(text)
}

pub(crate) fn kind(kind: ActorKind) -> &'static str {
    match kind {
        ActorKind::Person => "Person",
        ActorKind::Organization => "Organization",
        ActorKind::Place => "Place",
        ActorKind::Group => "Group",
        ActorKind::Unnamed => "Not named",
    }
}

pub(crate) fn event(kind: EventKind) -> &'static str {
    match kind {
        EventKind::Arrival => "Arrival",
        EventKind::Departure => "Departure",
        EventKind::Welcome => "Welcome",
        EventKind::Walk => "Walk",
        EventKind::Meeting => "Meeting",
        EventKind::Call => "Call",
        EventKind::Post => "Post",
        EventKind::Interview => "Interview",
        EventKind::Visit => "Visit",
        EventKind::Decision => "Decision",
        EventKind::Release => "Release",
        EventKind::Attack => "Attack",
        EventKind::Vote => "Vote",
        EventKind::Court => "Court",
        EventKind::Office => "Office",
        EventKind::Death => "Death",
        EventKind::Disaster => "Disaster",
        EventKind::Protest => "Protest",
        EventKind::Deal => "Deal",
    }
}

/// Nothing for what happened: that is what a reader expects of an event.
pub(crate) fn status(status: Status) -> Option<&'static str> {
    match status {
        Status::Happened => None,
        Status::Ongoing => Some("Going on"),
        Status::Planned => Some("Planned"),
        Status::Cancelled => Some("Called off"),
    }
}

pub(crate) fn venue(venue: Venue) -> &'static str {
    match venue {
        Venue::Medium => ON,
        Venue::Audience => TO,
    }
}

/// How a due time is rounded, in words.
pub(crate) fn precision(precision: Precision) -> &'static str {
    match precision {
        Precision::Minute | Precision::Hour => HOUR_NAMED,
        Precision::Day => DAY_ONLY,
        Precision::Week | Precision::Month | Precision::Year | Precision::Unknown => SPAN_ONLY,
    }
}

/// What a time's words state themselves; the rest follows from the day of publication.
pub(crate) fn stated(stated: &[Stated]) -> String {
    let mut text = String::from("The words state ");
    for (at, part) in stated.iter().enumerate() {
        text.push_str(if at == 0 { "" } else { ", " });
        text.push_str(match part {
            Stated::Year => "the year",
            Stated::Quarter => "the quarter",
            Stated::Season => "the season",
            Stated::Month => "the month",
            Stated::Week => "the week",
            Stated::Weekday => "the weekday",
            Stated::Day => "the day of the month",
            Stated::Hour => "the hour",
            Stated::Minute => "the minute",
            Stated::Zone => "the time zone",
            Stated::Offset => "a distance",
        });
    }
    text.push_str(if stated.contains(&Stated::Year) { "." } else { "; the rest follows from the day of publication." });
    text
}
