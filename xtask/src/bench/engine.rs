//! How fast and how heavy the engine is, natively and in WebAssembly, beside libraries that do parts of its work.
//!
//! Seconds are taken in blocks, every reader once a block, so that a busy minute of the machine meets all alike.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Instant;

use anyhow::{Context, Result};
use duct::{Expression, cmd};
use serde::{Deserialize, Serialize};

use super::goals::{self, Goal};
use super::{peers, table};
use crate::probe::{self, Probe};
use crate::project;
use crate::sizes;

/// In how many blocks the rounds are taken.
const BLOCKS: usize = 3;

/// A reader of articles.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Reader {
    Native,
    Wasm,
    Wink,
    Compromise,
    Chrono,
    /// The command line, held to one core.
    OneCore,
    /// The command line with all the cores that there are.
    AllCores,
}

impl Reader {
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Native => "native",
            Self::Wasm => "wasm",
            Self::Wink => "wink",
            Self::Compromise => "compromise",
            Self::Chrono => "chrono",
            Self::OneCore => "one core",
            Self::AllCores => "all cores",
        }
    }
}

/// One reader's rounds over one file of articles.
#[derive(Debug, Serialize)]
pub(super) struct Row {
    pub(super) work: &'static str,
    pub(super) reader: Reader,
    /// Bytes of text.
    pub(super) bytes: usize,
    /// Of every round, the quickest first.
    pub(super) seconds: Vec<f64>,
    /// The most memory that the reader's process had, where it tells.
    pub(super) peak_bytes: Option<u64>,
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
pub(super) struct Measured {
    pub(super) rows: Vec<Row>,
    /// The engine's module with its word lists and weights, as a server would send it.
    pub(super) module_brotli_bytes: usize,
    /// The cores that this process may use.
    pub(super) cores: usize,
    pub(super) goals: Vec<Goal>,
}

/// Measures, and tells it as `engine`.
pub(super) fn bench(articles: Option<&Path>, rounds: usize) -> Result<()> {
    let probe = Probe::build()?;
    let bench = Bench { peers: peers::provide()?, probe, facts: facts()?, rounds: rounds.max(BLOCKS) };
    let mut measured = bench.measure(articles)?;
    measured.goals = measured.goals();
    super::tell("engine", &format!("{}\n{}", table::table(&measured), goals::table(&measured.goals)), &measured)
}

/// The command line, built.
fn facts() -> Result<PathBuf> {
    cmd!("cargo", "build", "--quiet", "--release", "--package", "facts").dir(project::root()).run()?;
    Ok(project::target().join("release").join(format!("facts{}", std::env::consts::EXE_SUFFIX)))
}

struct Bench {
    probe: Probe,
    peers: PathBuf,
    facts: PathBuf,
    rounds: usize,
}

impl Bench {
    fn measure(&self, articles: Option<&Path>) -> Result<Measured> {
        use Reader::{AllCores, Chrono, Compromise, Native, OneCore, Wasm, Wink};
        let module = self.probe.module();
        let content = fs::read(&module).with_context(|| format!("cannot read {}", module.display()))?;
        let cores = std::thread::available_parallelism().map_or(1, usize::from);
        let mut measured =
            Measured { module_brotli_bytes: sizes::brotli_bytes(&content)?, cores, ..Measured::default() };
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
        let many = self.probe.articles("many", &["--generated=10000"])?;
        measured.rows.extend(self.rows("10,000", &many, &[Native])?);
        if which::which("taskset").is_ok() {
            let stream = self.probe.articles("stream", &["--generated=2000"])?;
            measured.rows.extend(self.rows("--jsonl", &stream, &[OneCore, AllCores])?);
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
        let rounds = self.rounds.div_ceil(BLOCKS);
        let count = rounds.to_string();
        let program = match reader {
            Reader::OneCore => return stream(&cmd!("taskset", "-c", "0", &self.facts, "--jsonl"), articles, rounds),
            Reader::AllCores => return stream(&cmd!(&self.facts, "--jsonl"), articles, rounds),
            Reader::Native => self.probe.native(&["time", &count]),
            _ => {
                let folder = if reader == Reader::Wasm { &self.probe.folder } else { &self.peers };
                probe::node("time.mjs", &[Path::new(reader.name()), folder, Path::new(&count)])?
            }
        };
        let printed = program.stdin_path(articles).read().with_context(|| format!("{} failed", reader.name()))?;
        Ok(serde_json::from_str(&printed)?)
    }
}

/// A program from its start to its end, its start included; of the articles' lines all bytes count.
fn stream(program: &Expression, articles: &Path, rounds: usize) -> Result<Times> {
    let once = |_| {
        let start = Instant::now();
        program.stdin_path(articles).stdout_null().run()?;
        Ok(start.elapsed().as_secs_f64())
    };
    let seconds = (0..rounds).map(once).collect::<Result<Vec<_>>>()?;
    Ok(Times { bytes: fs::metadata(articles)?.len() as usize, seconds, peak_bytes: None })
}
