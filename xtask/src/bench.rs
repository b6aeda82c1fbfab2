//! How fast and how heavy the engine is, natively and in WebAssembly, beside libraries that do parts of its work.
//!
//! Seconds are taken in blocks, every reader once a block, so that a busy minute of the machine meets all alike.

mod goals;
mod peers;
mod table;

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use clap::Args;
use serde::{Deserialize, Serialize};

use crate::probe::{self, Probe};
use crate::project;
use crate::sizes;

/// What to measure.
#[derive(Args)]
pub(crate) struct Options {
    /// Articles to read instead of the seeds and generated ones: lines of JSON as `facts --jsonl` reads them.
    #[arg(long, value_name = "JSONL")]
    articles: Option<PathBuf>,
    /// How often each reader reads them.
    #[arg(long, default_value_t = 9)]
    rounds: usize,
}

/// In how many blocks the rounds are taken.
const BLOCKS: usize = 3;

/// A reader of articles.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
enum Reader {
    Native,
    Wasm,
    Wink,
    Compromise,
    Chrono,
}

impl Reader {
    fn name(self) -> &'static str {
        match self {
            Self::Native => "native",
            Self::Wasm => "wasm",
            Self::Wink => "wink",
            Self::Compromise => "compromise",
            Self::Chrono => "chrono",
        }
    }
}

/// One reader's rounds over one file of articles.
#[derive(Debug, Serialize)]
struct Row {
    work: &'static str,
    reader: Reader,
    /// Bytes of text.
    bytes: usize,
    /// Of every round, the quickest first.
    seconds: Vec<f64>,
    /// The most memory that the reader's process had, where it tells.
    peak_bytes: Option<u64>,
}

/// What the measured programs print.
#[derive(Deserialize)]
struct Times {
    bytes: usize,
    seconds: Vec<f64>,
    peak_bytes: Option<u64>,
}

/// Everything that was measured.
#[derive(Debug, Default, Serialize)]
struct Measured {
    rows: Vec<Row>,
    /// The engine's module with its word lists and weights, as a server would send it.
    module_brotli_bytes: usize,
}

/// Measures, prints a table and writes target/bench/engine.json.
pub(crate) fn bench(options: &Options) -> Result<()> {
    let probe = Probe::build()?;
    let bench = Bench { peers: peers::provide()?, probe, rounds: options.rounds.max(BLOCKS) };
    let measured = bench.measure(options.articles.as_deref())?;
    let file = project::root().join("target/bench/engine.json");
    fs::create_dir_all(file.parent().expect("a file lies in a folder"))?;
    fs::write(&file, serde_json::to_string_pretty(&measured)?)?;
    print!("{}\n{}", table::table(&measured), goals::table(&measured));
    println!("{}", file.display());
    Ok(())
}

struct Bench {
    probe: Probe,
    peers: PathBuf,
    rounds: usize,
}

impl Bench {
    fn measure(&self, articles: Option<&Path>) -> Result<Measured> {
        use Reader::{Chrono, Compromise, Native, Wasm, Wink};
        let module = self.probe.module();
        let content = fs::read(&module).with_context(|| format!("cannot read {}", module.display()))?;
        let mut measured = Measured { module_brotli_bytes: sizes::brotli_bytes(&content)?, ..Measured::default() };
        let whole = match articles {
            Some(file) => fs::canonicalize(file).with_context(|| format!("cannot open {}", file.display()))?,
            None => self.probe.articles("articles", &["seeds", "--generated=150"])?,
        };
        let seed = self.probe.articles("seed", &["seeds"])?;
        for (work, file) in [("articles", whole), ("seed", seed)] {
            measured.rows.extend(self.rows(work, &file, &[Native, Wasm, Wink, Compromise, Chrono])?);
        }
        for (work, bytes) in [("100 kB", "--long=100000"), ("1 MB", "--long=1000000"), ("10 MB", "--long=10000000")] {
            measured.rows.extend(self.rows(work, &self.probe.articles("long", &[bytes])?, &[Native, Wasm])?);
        }
        Ok(measured)
    }

    fn rows(&self, work: &'static str, articles: &Path, readers: &[Reader]) -> Result<Vec<Row>> {
        let row = |&reader: &Reader| Row { work, reader, bytes: 0, seconds: Vec::new(), peak_bytes: None };
        let mut rows: Vec<Row> = readers.iter().map(row).collect();
        for block in 0..BLOCKS {
            eprintln!("xtask: {work}, block {} of {BLOCKS} …", block + 1);
            for row in &mut rows {
                let times = self.time(row.reader, articles)?;
                row.bytes = times.bytes;
                row.peak_bytes = row.peak_bytes.max(times.peak_bytes);
                row.seconds.extend(times.seconds);
            }
        }
        rows.iter_mut().for_each(|row| row.seconds.sort_by(f64::total_cmp));
        Ok(rows)
    }

    fn time(&self, reader: Reader, articles: &Path) -> Result<Times> {
        let rounds = self.rounds.div_ceil(BLOCKS).to_string();
        let program = match reader {
            Reader::Native => self.probe.native(&["time", &rounds]),
            _ => {
                let folder = if reader == Reader::Wasm { &self.probe.folder } else { &self.peers };
                probe::node("time.mjs", &[Path::new(reader.name()), folder, Path::new(&rounds)])?
            }
        };
        let printed = program.stdin_path(articles).read().with_context(|| format!("{} failed", reader.name()))?;
        Ok(serde_json::from_str(&printed)?)
    }
}
