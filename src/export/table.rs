//! The facts as a table that spreadsheets open: RFC 4180 with a byte order mark, by which they know UTF-8.

use super::Export;
use super::rows::{Row, rows};
use crate::state::Fact;
use engine::text::Span;

const HEAD: [&str; 12] = ["id", "kind", "words", "who", "role", "how", "from", "to", "sure", "start", "end", "link"];

/// The whole file. `start` and `end` count code points of the text, as the fact sheet does.
pub(super) fn table(export: Export) -> String {
    let offsets = engine::contract::Offsets::new(&export.reading.article.text);
    let mut file = String::from("\u{feff}");
    line(&mut file, &HEAD.map(str::to_owned));
    for row in rows(export) {
        line(&mut file, &cells(export, &offsets, &row));
    }
    file
}

fn cells(export: Export, offsets: &engine::contract::Offsets, row: &Row) -> [String; 12] {
    let reading = export.reading;
    let words =
        |spans: &[Span], between: &str| spans.iter().map(|&span| reading.words(span)).collect::<Vec<_>>().join(between);
    let who = row.who.iter().filter_map(|&id| export.speaker(Some(id), row.sure));
    let roles: Vec<Span> = who.filter_map(|(_, actor)| actor.roles.first().copied()).collect();
    let place = row.passages.first().map(|&span| offsets.place(span));
    [
        row.fact.id(),
        kind(row.fact).to_owned(),
        words(&row.passages, " … "),
        export.who(row).join("; "),
        words(&roles, "; "),
        words(&row.how, ", "),
        row.days.map_or_else(String::new, |(from, _)| from.to_string()),
        row.days.map_or_else(String::new, |(_, to)| to.to_string()),
        if row.sure { "yes" } else { "no" }.to_owned(),
        place.map_or_else(String::new, |place| place.start.to_string()),
        place.map_or_else(String::new, |place| place.end.to_string()),
        row.passages.first().and_then(|&span| export.at_publisher(span)).unwrap_or_else(|| export.address(row.fact)),
    ]
}

pub(super) fn kind(fact: Fact) -> &'static str {
    match fact {
        Fact::Actor(_) => "actor",
        Fact::Quote(_) => "quote",
        Fact::Claim(_) => "claim",
        Fact::Time(_) => "time",
        Fact::Deadline(_) => "deadline",
        Fact::Event(_) => "event",
    }
}

fn line(file: &mut String, cells: &[String]) {
    for (at, cell) in cells.iter().enumerate() {
        file.push_str(if at == 0 { "\"" } else { ",\"" });
        // A spreadsheet takes what begins so for a formula, and would run what an article says.
        if cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']) {
            file.push('\'');
        }
        file.push_str(&cell.replace('"', "\"\""));
        file.push('"');
    }
    file.push_str("\r\n");
}
