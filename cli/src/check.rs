//! Whether seeds can be compiled in.

use anyhow::Result;
use newsroom::Newsroom;
use std::io::Write;
use std::path::PathBuf;

/// Writes every problem of `seeds`, or a line that there is none, and returns whether there is none.
pub(crate) fn check(seeds: &[PathBuf], output: &mut impl Write) -> Result<bool> {
    let newsroom = Newsroom::open(seeds);
    for problem in &newsroom.problems {
        writeln!(output, "{problem}")?;
    }
    if newsroom.problems.is_empty() {
        let facts: usize = newsroom.seeds.iter().map(|seed| seed.sheet.places().count()).sum();
        let seeds = counted(newsroom.seeds.len(), "seed");
        let corrections = counted(newsroom.seeds.iter().map(|seed| seed.corrections.len()).sum(), "correction");
        writeln!(output, "{seeds} and {corrections} in order; {facts} passages point to their words")?;
    }
    Ok(newsroom.problems.is_empty())
}

fn counted(count: usize, what: &str) -> String {
    format!("{count} {what}{}", if count == 1 { "" } else { "s" })
}
