//! The deadlines as a calendar: RFC 5545.
//!
//! A deadline keeps its UID for as long as the article keeps its name; each correction of it, of what it refers to, or of
//! what took its place, raises SEQUENCE, and one that an editor took back, or that was moved to another day, is
//! cancelled, so that a calendar that has it follows.

use super::Export;
use crate::state::{Due, Fact};
use crate::texts;
use engine::calendar::Date;
use engine::facts::{Correction, Deadline, DeadlineId, FactId};
use std::iter;

/// RFC 5545 §3.1: octets a line, its break not counted.
const WIDTH: usize = 75;

/// The whole file.
pub(super) fn calendar(export: Export) -> String {
    let mut file = String::new();
    for line in ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Fact Explorer//Deadlines//EN", "CALSCALE:GREGORIAN"] {
        fold(&mut file, line);
    }
    for (at, deadline) in export.reading.sheet.deadlines.iter().enumerate() {
        if let Some((first, last)) = deadline.due_from.or(deadline.due_to).zip(deadline.due_to) {
            event(&mut file, export, at as u32, deadline, (first, last));
        }
    }
    fold(&mut file, "END:VCALENDAR");
    file
}

fn event(file: &mut String, export: Export, at: u32, deadline: &Deadline, days: (Date, Date)) {
    let reading = export.reading;
    let fact = Fact::Deadline(at);
    // Whether it is cancelled hangs on what is to take its place as well.
    let later = reading.sheet.deadlines.iter().zip(0..).filter(|(other, _)| other.replaces == Some(DeadlineId(at)));
    let all: Vec<(&Deadline, u32)> = iter::once((deadline, at)).chain(later).collect();
    let concerns = |change: &&Correction| all.iter().any(|(one, at)| concerns(change.fact, *at, one));
    let changes: Vec<&Correction> = reading.sheet.corrections.iter().filter(concerns).collect();
    let written = changes.iter().map(|change| change.date).max().or(reading.article.published).unwrap_or(days.0);
    let cancelled = fact.is_removed(&reading.sheet) || reading.replacing(at as usize).is_some();
    fold(file, "BEGIN:VEVENT");
    property(file, "UID", &[&export.name(), "-", &fact.id(), "@fact-explorer"].concat());
    fold(file, &["DTSTAMP:", &plain(written), "T000000Z"].concat());
    fold(file, &["SEQUENCE:", &changes.len().to_string()].concat());
    moment(file, export, deadline, days);
    property(file, "SUMMARY", &summary(export, deadline));
    property(file, "DESCRIPTION", &description(export, deadline));
    fold(file, if cancelled { "STATUS:CANCELLED" } else { "STATUS:CONFIRMED" });
    fold(file, "TRANSP:TRANSPARENT");
    if !export.home.is_empty() {
        fold(file, &["URL:", &export.address(fact)].concat());
    }
    fold(file, "END:VEVENT");
}

fn concerns(fact: FactId, at: u32, deadline: &Deadline) -> bool {
    let named = [deadline.set_by, deadline.on].into_iter().flatten().map(|actor| FactId::Actor(actor.0));
    fact == FactId::Deadline(at)
        || deadline.due.is_some_and(|time| fact == FactId::Time(time.0))
        || named.into_iter().any(|actor| fact == actor)
}

/// A moment where the article names the hour and it is known whose clock counts; else whole days.
fn moment(file: &mut String, export: Export, deadline: &Deadline, (first, last): (Date, Date)) {
    let due = Due::of(deadline, export.reading.time(deadline.due)).filter(|due| due.names_hour());
    let at = due.zip(deadline.zone.as_deref()).and_then(|(due, zone)| (export.instant)(due.wall(), zone));
    if let Some(at) = at {
        let minute = at.div_euclid(60_000);
        let day = Date::from_days(minute.div_euclid(1440) as i32);
        let (hour, minute) = (minute.rem_euclid(1440) / 60, minute.rem_euclid(60));
        fold(file, &format!("DTSTART:{}T{hour:02}{minute:02}00Z", plain(day)));
    } else {
        fold(file, &["DTSTART;VALUE=DATE:", &plain(first)].concat());
        fold(file, &["DTEND;VALUE=DATE:", &plain(last.plus_days(1))].concat());
    }
}

pub(super) fn summary(export: Export, deadline: &Deadline) -> String {
    let lang = export.lang;
    let words = deadline.demand.or(deadline.consequence).or(deadline.statements.first().map(|first| first.span));
    let about = words.map_or("", |span| export.reading.words(span));
    let unsure = if deadline.sure { "" } else { lang.text(texts::take::UNCONFIRMED_SUFFIX) };
    [lang.text(texts::DEADLINE), lang.text(texts::COLON), about, unsure].concat()
}

/// The article's own words, and where they stand.
fn description(export: Export, deadline: &Deadline) -> String {
    let (reading, lang) = (export.reading, export.lang);
    let mut lines = Vec::new();
    for (name, actor) in [(texts::SET_BY, deadline.set_by), (texts::SET_ON, deadline.on)] {
        if let Some((_, actor)) = export.speaker(actor, deadline.sure) {
            lines.push([lang.text(name), lang.text(texts::COLON), reading.words(actor.name)].concat());
        }
    }
    if let Some(consequence) = deadline.consequence {
        lines.push([lang.text(texts::CONSEQUENCE), lang.text(texts::COLON), reading.words(consequence)].concat());
    }
    if let Some(zone) = &deadline.zone {
        lines.push(texts::take::clock_of(lang, zone));
    }
    lines.extend(deadline.statements.iter().map(|statement| texts::quoted(lang, reading.words(statement.span))));
    lines.push(reading.headline().to_owned());
    lines.extend(export.published_at().map(str::to_owned));
    lines.join("\n")
}

/// "20250808"
fn plain(date: Date) -> String {
    date.to_string().replace('-', "")
}

/// A property with a TEXT value, escaped (RFC 5545 §3.3.11) and folded.
fn property(file: &mut String, name: &str, value: &str) {
    let mut line = [name, ":"].concat();
    for c in value.chars() {
        match c {
            '\\' | ';' | ',' => line.extend(['\\', c]),
            '\n' => line.push_str("\\n"),
            // Other control characters are forbidden there and mean nothing.
            c if c.is_control() => {}
            c => line.push(c),
        }
    }
    fold(file, &line);
}

/// Breaks a line before it exceeds its width, never inside a character.
fn fold(file: &mut String, line: &str) {
    let mut width = 0;
    for c in line.chars() {
        if width + c.len_utf8() > WIDTH {
            file.push_str("\r\n ");
            width = 1;
        }
        file.push(c);
        width += c.len_utf8();
    }
    file.push_str("\r\n");
}
