//! Measures, beside peers that do the same or parts of it: the engine, the page in a browser, the archive's files; and
//! counts instructions. Each part prints a table and says which goals hold, and leaves `target/bench/PART.json`.

mod archive;
mod browser;
mod engine;
mod figures;
mod goals;
mod pages;
mod peers;
mod table;

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result, ensure};
use clap::{Args, ValueEnum};
use serde::Serialize;

use crate::counts;
use crate::project;
use crate::steps::Steps;

/// What to measure.
#[derive(Args)]
pub(crate) struct Options {
    /// One part or several; without any, all.
    #[arg(value_enum)]
    parts: Vec<Part>,
    /// Articles for the engine to read instead of the seeds and generated ones: lines of JSON as `facts --jsonl` reads
    /// them.
    #[arg(long, value_name = "JSONL")]
    articles: Option<PathBuf>,
    /// How often each is measured.
    #[arg(long, default_value_t = 9)]
    rounds: usize,
    /// Measure the site that is in dist/ without building it anew.
    #[arg(long)]
    built: bool,
    /// Write the counts of instructions into xtask/counts.txt, beyond which the tests do not let them rise by a fifth.
    #[arg(long)]
    record: bool,
}

/// A part of the measurements.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Part {
    /// Seconds, memory and bytes of reading, beside compromise, wink-nlp and chrono-node.
    Engine,
    /// First visits in Chromium, beside the article alone, TimelineJS3 and Hypothesis; builds the site before.
    Browser,
    /// Bytes and look-ups of 100, 1,000 and 10,000 articles as static files, beside Pagefind.
    Archive,
    /// Instructions of engine and reader, by callgrind.
    Counts,
}

/// Measures the parts that are wanted, one after the other. What cannot be had is named, and the other parts are
/// measured all the same.
pub(crate) fn bench(options: &Options) -> Result<()> {
    let parts = if options.parts.is_empty() { Part::value_variants() } else { &options.parts };
    let mut steps = Steps::default();
    let mut failed = Vec::new();
    for part in parts {
        let name = format!("{part:?}").to_lowercase();
        if let Err(why) = steps.step(&name, || measure(*part, options)) {
            steps.skip(&name, &why);
            failed.push(name);
        }
    }
    eprint!("{}", steps.table());
    ensure!(failed.is_empty(), "not measured: {}; why stands above", failed.join(", "));
    Ok(())
}

fn measure(part: Part, options: &Options) -> Result<()> {
    match part {
        Part::Engine => engine::bench(options.articles.as_deref(), options.rounds),
        Part::Browser => browser::bench(options.rounds, options.built),
        Part::Archive => archive::bench(options.rounds),
        Part::Counts => counts::bench(options.record),
    }
}

/// Prints `table` and leaves `measured` in target/bench/NAME.json.
fn tell(name: &str, table: &str, measured: &impl Serialize) -> Result<()> {
    let file = project::root().join("target/bench").join(format!("{name}.json"));
    fs::create_dir_all(file.parent().expect("a file lies in a folder"))?;
    fs::write(&file, serde_json::to_string_pretty(measured)? + "\n")
        .with_context(|| format!("cannot write {}", file.display()))?;
    println!("{table}{}", file.display());
    Ok(())
}
