//! An archive of generated articles as static files, beside Pagefind's index of the same texts: bytes, round trips, and
//! how long a look-up takes once its files are here.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use duct::cmd;
use serde::Deserialize;
use serde_json::json;

use super::figures::{Figure, Figures};
use super::goals::{self, Goal, at_most};
use crate::browsers::Engine;
use crate::budget;
use crate::compress;
use crate::install::Purpose;
use crate::packages;
use crate::probe::Program;
use crate::project;

const PAGEFIND: &str = "pagefind@1.6.0";
/// How many articles the archives have.
const SIZES: [&str; 3] = ["100", "1000", "10000"];
const OURS: &str = "fact explorer";
const PEER: &str = "Pagefind";
/// So many look-ups are timed.
const TIMED: usize = 400;

/// What `publish --archive` tells.
#[derive(Deserialize)]
struct Written {
    reading_seconds: f64,
    writing_seconds: f64,
    bytes: BTreeMap<String, f64>,
    shards: [f64; 2],
    sheets_bytes: f64,
}

/// What `publish --look-up` tells of one.
#[derive(Deserialize)]
struct LookedUp {
    round_trips: f64,
    files: Vec<String>,
    bytes: f64,
    seconds: f64,
    found: (usize, usize),
}

/// Measures archives of all sizes, with so many names to look up.
pub(super) fn bench(rounds: usize) -> Result<()> {
    let bench = Bench {
        probe: Program::build()?,
        publish: publish()?,
        pagefind: pagefind()?,
        chromium: Engine::Chromium.provide()?.variables().into_iter().collect(),
        folder: project::root().join("target/bench/archive"),
        rounds,
    };
    let mut figures = Figures::default();
    for size in SIZES {
        bench.measure(size, &mut figures).with_context(|| format!("{size} articles"))?;
    }
    let goals = goals(&figures)?;
    let measured = json!({ "figures": figures.json(), "goals": goals });
    super::tell("archive", &format!("{}\n{}", figures.table(), goals::table(&goals)), &measured)
}

fn publish() -> Result<PathBuf> {
    let build = ["build", "--quiet", "--release", "--package", "fact-explorer", "--bin", "publish"];
    cmd("cargo", build).dir(project::root()).run()?;
    Ok(project::target().join("release").join(format!("publish{}", std::env::consts::EXE_SUFFIX)))
}

/// Pagefind's program. Its package for this system is one that npm chooses.
fn pagefind() -> Result<PathBuf> {
    let purpose = Purpose {
        name: "pagefind",
        why: "indexes the same articles, to measure beside it",
        duration: "a few seconds",
        remedy: "install Node.js 18 or newer with npm, and run this where npm can download; Pagefind has no program for \
                 every system",
    };
    Ok(packages::provide(purpose, &[PAGEFIND])?.join("node_modules/.bin/pagefind"))
}

struct Bench {
    probe: Program,
    publish: PathBuf,
    pagefind: PathBuf,
    chromium: Vec<(&'static str, std::ffi::OsString)>,
    folder: PathBuf,
    rounds: usize,
}

impl Bench {
    fn measure(&self, size: &str, figures: &mut Figures) -> Result<()> {
        let folder = self.folder.join(size);
        if folder.exists() {
            fs::remove_dir_all(&folder)?;
        }
        fs::create_dir_all(&folder)?;
        eprintln!("xtask: writing {size} articles and their archive …");
        let path = folder.display().to_string();
        self.probe.run(&["archive", &path, size]).run()?;
        let written = cmd!(&self.publish, "--archive", folder.join("seeds"), &folder).read()?;
        let written: Written = serde_json::from_str(&written)?;
        let count: f64 = size.parse()?;
        let mut add = |what: &str, who: &str, unit: &str, values: Vec<f64>| figures.add(size, what, who, unit, values);
        add("read", OURS, "s", vec![written.reading_seconds]);
        add("written", OURS, "s", vec![written.writing_seconds]);
        let mut index = 0.0;
        for kind in ["words", "people", "stories", "shared"] {
            index += written.bytes[kind];
            add(&format!("index, {kind}, an article"), OURS, "B", vec![written.bytes[kind] / count]);
        }
        add("index, an article", OURS, "B", vec![index / count]);
        add("text and facts, an article", OURS, "B", vec![written.bytes["articles"] / count]);
        add("shards", OURS, "", vec![written.shards[0]]);
        add("shards of ten times as many articles", OURS, "", vec![written.shards[1]]);
        add("facts, an article", OURS, "B", vec![written.sheets_bytes / count]);
        let names = names(&folder)?;
        add("opening the oldest article", OURS, "kB", vec![opening(&folder, &names[0].0)? / 1e3]);
        let timed: Vec<&str> = names.iter().cycle().step_by(7).take(TIMED).map(|(_, name)| name.as_str()).collect();
        let seconds = self.look_up(&folder, &timed)?.into_iter().map(|it| it.seconds * 1e3).collect::<Vec<_>>();
        add("a look-up with its files here", OURS, "ms", seconds.clone());
        add("a look-up with its files here, 95th percentile", OURS, "ms", vec![percentile(seconds, 95)]);
        // The oldest, which every archive has.
        let asked: Vec<&str> =
            names.iter().step_by(11).take(self.rounds.min(9)).map(|(_, name)| name.as_str()).collect();
        let found = self.look_up(&folder, &asked)?;
        ensure!(found.iter().all(|it| it.found.0 > 0), "a name is not found: {asked:?}");
        add("first search for a name", OURS, "kB", found.iter().map(|it| it.bytes / 1e3).collect());
        add("round trips of it", OURS, "", found.iter().map(|it| it.round_trips).collect());
        add("requests of it", OURS, "", found.iter().map(|it| it.files.len() as f64).collect());
        self.peer(&folder, count, &asked, figures)
    }

    fn look_up(&self, folder: &Path, names: &[&str]) -> Result<Vec<LookedUp>> {
        let told = cmd!(&self.publish, "--look-up", folder).stdin_bytes(names.join("\n").into_bytes()).read()?;
        Ok(serde_json::from_str(&told)?)
    }

    /// Pagefind's index of the same texts, and the same names looked up in it.
    fn peer(&self, folder: &Path, count: f64, names: &[&str], figures: &mut Figures) -> Result<()> {
        eprintln!("xtask: Pagefind's index of the same, and searches in it …");
        let pages = folder.join("pages");
        let index = cmd!(&self.pagefind, "--site", &pages, "--root-selector", "article").stdout_capture();
        index.run().context("Pagefind could not index the articles")?;
        let home = "<!doctype html><html lang=en><meta charset=utf-8><title>Search</title><link rel=icon href=data:,>";
        fs::write(pages.join("index.html"), home)?;
        let found = pages.join("pagefind");
        for entry in fs::read_dir(&found)? {
            let path = entry?.path();
            if path.extension().is_some_and(|end| end == "js") {
                fs::write(compress::with_end(&path, "br"), compress::brotli(&fs::read(&path)?)?)?;
            }
        }
        let size = format!("{count}");
        let mut add = |what: &str, unit: &str, value: f64| figures.add(&size, what, PEER, unit, vec![value]);
        add("index, an article", "B", bytes(&found.join("index"))? / count);
        add("text and facts, an article", "B", bytes(&found.join("fragment"))? / count);
        let file = folder.join("pagefind.json");
        let command = ["test", "--quiet", "--package", "fact-explorer", "--test", "measure"];
        let mut search = cmd("cargo", command).dir(project::root());
        for (name, value) in &self.chromium {
            search = search.env(name, value);
        }
        search = search.env("FX_PAGEFIND", &pages).env("FX_FIGURES", &file).env("FX_NAMES", names.join(","));
        search.run().context("Pagefind could not be searched")?;
        let searched: Vec<Figure> = serde_json::from_str(&fs::read_to_string(&file)?)?;
        figures.0.extend(searched.into_iter().map(|figure| Figure { condition: size.clone(), ..figure }));
        Ok(())
    }
}

/// Each article's name, oldest first, and the surname that its headline begins with.
fn names(folder: &Path) -> Result<Vec<(String, String)>> {
    let seeds = fs::read_dir(folder.join("seeds"))?.collect::<Result<Vec<_>, _>>()?;
    let mut names: Vec<String> = seeds.iter().map(|seed| seed.file_name().to_string_lossy().into_owned()).collect();
    // By the day, then by the number.
    names.sort_by_key(|name| {
        let parts: Vec<&str> = name.split('-').collect();
        (parts[..3].concat(), parts[3].parse::<u64>().unwrap_or(0))
    });
    let pair = |name: String| {
        let surname = name.split('-').nth(4).context("a headline begins with a surname")?.to_owned();
        Ok((name.trim_end_matches(".md").to_owned(), surname))
    };
    names.into_iter().map(pair).collect()
}

/// The bytes of an article's file.
fn opening(folder: &Path, name: &str) -> Result<f64> {
    let formats = fs::read_dir(folder.join("archive"))?.collect::<Result<Vec<_>, _>>()?;
    let format = formats.first().context("the archive has a format")?.path();
    Ok(fs::metadata(format.join("articles").join(format!("{name}.bin")))?.len() as f64)
}

fn bytes(folder: &Path) -> Result<f64> {
    let files = fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))?;
    files.map(|file| Ok(file?.metadata()?.len() as f64)).sum()
}

fn percentile(mut values: Vec<f64>, percent: usize) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len() * percent / 100).copied().unwrap_or(f64::NAN)
}

/// The project's own for an archive.
fn goals(figures: &Figures) -> Result<Vec<Goal>> {
    let [small, _, large] = SIZES;
    let ours = |size: &str, what: &str| figures.median(size, what, OURS);
    let ratio = |what: &str| ours(large, what) / figures.median(large, what, PEER);
    let search = "first search for a name";
    let module = budget::recorded(&["page.js", "page_bg.wasm"])? as f64 / 1e3;
    let opening = "opening the oldest article";
    let facts = ours(large, "facts, an article") / figures.median(large, "text and facts, an article", PEER);
    Ok(vec![
        // More of its people have pages of their own, whose names are some bytes of it.
        at_most("opening an article, 10,000 by 100", ours(large, opening) / ours(small, opening), 1.01),
        at_most("first search, times Pagefind's bytes", ratio(search), 0.2),
        at_most(
            "the same with the explorer's module, where nobody has touched the page",
            (ours(large, search) + module) / figures.median(large, search, PEER),
            0.2,
        ),
        at_most("round trips of it, the module's included", ours(large, "round trips of it") + 1.0, 3.0),
        at_most("first search in 100,000 by calculation, kB at most, times 10,000's", hundred_thousand(figures), 1.15),
        at_most("a look-up, 95th percentile, ms", ours(large, "a look-up with its files here, 95th percentile"), 50.0),
        at_most("index, bytes an article", ours(large, "index, words, an article"), 66.0),
        at_most("index and all rows that it leads to, bytes an article", ours(large, "index, an article"), 66.0),
        at_most("facts, times Pagefind's fragments", facts, 0.35),
        at_most("text and facts, times Pagefind's fragments", ratio("text and facts, an article"), 0.35),
    ])
}

/// What the first search in 100,000 articles fetches, by what 10,000 take: as many shards and files, shards as much larger
/// as there are more articles a shard, and files of rows, which hold as many each, as large as they are.
fn hundred_thousand(figures: &Figures) -> f64 {
    let [_, _, large] = SIZES;
    let search = figures.median(large, "first search for a name", OURS) * 1e3;
    let words = figures.median(large, "index, words, an article", OURS);
    let shard = |articles: f64, shards: &str| words * articles / figures.median(large, shards, OURS);
    (search - shard(1e4, "shards") + shard(1e5, "shards of ten times as many articles")) / search
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_in_twenty_lies_above_the_95th_percentile() {
        assert_eq!(percentile((1..=20).map(f64::from).collect(), 95), 20.0);
        assert_eq!(percentile((1..=100).rev().map(f64::from).collect(), 95), 96.0);
    }
}
