//! Phrase tables of deadlines, and of sentences that only look like one. Each sentence is an article of its own,
//! published on Wednesday 6 August 2025.

use engine::article::Article;
use engine::calendar::Date;
use engine::facts::{ActorId, Deadline, FactSheet};
use engine::text::Span;
use std::fmt::Write;

const DEADLINES: &str = include_str!("phrases/deadlines.txt");
const NO_DEADLINES: &str = include_str!("phrases/no_deadlines.txt");

fn read(text: &str) -> FactSheet {
    let published = Date::new(2025, 8, 6);
    engine::read(&Article { text: text.into(), published, ..Article::default() })
}

/// `day | who > whom | demand | or else` of a deadline in `text`; "-" where the article does not tell, "?" after the
/// day where the engine is not sure.
fn shown(text: &str, sheet: &FactSheet, deadline: &Deadline) -> String {
    let words = |span: Option<Span>| span.map_or("-", |span| span.of(text));
    let name = |id: Option<ActorId>| words(id.map(|id| sheet.actors[id.0 as usize].name));
    let day = match (deadline.due_from, deadline.due_to) {
        (Some(from), Some(to)) if from == to => from.to_string(),
        (Some(from), Some(to)) => format!("{from}..{to}"),
        _ => "open".into(),
    };
    let doubt = if deadline.sure { "" } else { "?" };
    let parties = format!("{} > {}", name(deadline.set_by), name(deadline.on));
    [day + doubt, parties, words(deadline.demand).into(), words(deadline.consequence).into()].join(" | ")
}

/// All deadlines of a sentence; "-" where it has none.
fn found(text: &str) -> String {
    let sheet = read(text);
    let all: Vec<String> = sheet.deadlines.iter().map(|deadline| shown(text, &sheet, deadline)).collect();
    if all.is_empty() { "-".into() } else { all.join(" || ") }
}

/// A party is the one that the table names, or none where the engine knows no actor of that name; the rest is equal.
fn agrees(found: &str, expected: &str) -> bool {
    let (found, expected): (Vec<&str>, Vec<&str>) = (found.split(" | ").collect(), expected.split(" | ").collect());
    found.len() == expected.len()
        && found.iter().zip(&expected).all(|(found, expected)| found == expected || are_parties(found, expected))
}

fn are_parties(found: &str, expected: &str) -> bool {
    let bare = |name: &str| name.trim_start_matches("the ").trim_start_matches("The ").to_owned();
    let (Some(found), Some(expected)) = (found.split_once(" > "), expected.split_once(" > ")) else { return false };
    [(found.0, expected.0), (found.1, expected.1)].iter().all(|(one, other)| *one == "-" || bare(one) == bare(other))
}

fn cases(table: &str) -> impl Iterator<Item = &str> {
    table.lines().filter(|line| !line.is_empty() && !line.starts_with('#'))
}

#[test]
fn every_deadline_of_the_table_is_read_as_a_person_reads_it() {
    let mut wrong = String::new();
    for (text, expected) in cases(DEADLINES).filter_map(|line| line.split_once(" | ")) {
        let found = found(text);
        if !agrees(&found, expected) {
            let _ = write!(wrong, "{text}\n  expected {expected}\n  found    {found}\n");
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn most_parties_that_have_a_name_are_bound() {
    let bound = cases(DEADLINES).filter_map(|line| line.split_once(" | ")).map(|(text, _)| read(text)).map(|sheet| {
        sheet.deadlines.iter().filter(|deadline| deadline.on.is_some() || deadline.set_by.is_some()).count()
    });
    let bound: usize = bound.sum();
    assert!(bound >= 70, "{bound}");
}

#[test]
fn what_only_looks_like_a_deadline_is_none() {
    let mut wrong = String::new();
    for text in cases(NO_DEADLINES) {
        let found = found(text);
        if found != "-" {
            let _ = write!(wrong, "{text}\n  found    {found}\n");
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn the_tables_are_as_long_as_they_are_said_to_be() {
    for table in [DEADLINES, NO_DEADLINES] {
        let mut lines: Vec<&str> = cases(table).collect();
        lines.sort_unstable();
        lines.dedup();
        assert!(lines.len() >= 150, "{}", lines.len());
    }
}
