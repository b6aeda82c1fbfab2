//! Reads every seed with the engine and leaves articles and facts, encoded: the front page and the newest for the
//! library to include, and all of them for `publish` to write beside the bundle; and the texts of every language, for
//! the page to say. Holds no rule of its own.
//!
//! `FACT_EXPLORER_SEEDS` names another folder than `seeds`, relative to this file's.

#[path = "src/library/record.rs"]
mod record;
#[path = "src/library/shelf.rs"]
mod shelf;
#[path = "src/texts/"]
mod texts {
    #[allow(dead_code, reason = "some of it is for tests")]
    pub(crate) mod catalog;
    pub(crate) mod generate;
}

use engine::calendar::Date;
use newsroom::Newsroom;
use shelf::{Shelf, encode};
use std::path::{Path, PathBuf};
use std::time::{SystemTime, UNIX_EPOCH};
use std::{env, fs};
use texts::catalog::{Catalog, LANGUAGES, OF_PUBLISHING, OF_THE_TICKER, OF_THE_WHOLE};
use texts::generate;

fn main() {
    let target = PathBuf::from(env::var_os("OUT_DIR").expect("cargo names the folder for what a build script writes"));
    if env::var("CARGO_CFG_TARGET_FAMILY").is_ok_and(|family| family == "wasm") {
        // The ticker goes nowhere deep, and each page that nobody touches holds its memory.
        println!("cargo::rustc-link-arg-bin=ticker=-zstack-size=32768");
    }
    for problem in texts(&target) {
        println!("cargo::error={problem}");
    }
    println!("cargo::rerun-if-env-changed=FACT_EXPLORER_SEEDS");
    println!("cargo::rerun-if-env-changed=SOURCE_DATE_EPOCH");
    let folder = env::var_os("FACT_EXPLORER_SEEDS").map_or_else(|| PathBuf::from("seeds"), PathBuf::from);
    let newsroom = Newsroom::open(&[folder]);
    for path in &newsroom.paths {
        println!("cargo::rerun-if-changed={}", path.display());
    }
    // Cargo prints each of these as an error of its own, and stops after the last.
    for problem in &newsroom.problems {
        println!("cargo::error={problem}");
    }
    if newsroom.problems.is_empty() {
        let mut shelf = Shelf::new(newsroom.seeds);
        shelf.front.built = Some(today());
        let newest = &shelf.records()[..shelf.seeds.len().min(NEWEST)];
        write(&target, "seeds.postcard", encode(&(&shelf.front, newest)));
        // What a browser loads never reads it.
        if env::var("CARGO_CFG_TARGET_FAMILY").is_ok_and(|family| family != "wasm") {
            write(&target, "archive.postcard", encode(&(&shelf.front, shelf.records())));
        }
    }
}

/// Leaves the texts of every language, a line each, and the names by which the page knows them; what is wrong with them.
fn texts(target: &Path) -> Vec<String> {
    let mut problems = Vec::new();
    let mut english = None;
    for &(code, categories) in LANGUAGES {
        let path = ["src/texts/", code, ".json"].concat();
        println!("cargo::rerun-if-changed={path}");
        let json = fs::read_to_string(&path).map_err(|error| error.to_string());
        let catalog = match json.and_then(|json| Catalog::parse(&json)) {
            Ok(catalog) => catalog,
            Err(error) => {
                problems.push(format!("{path}: {error}"));
                continue;
            }
        };
        write(target, &[code, ".txt"].concat(), catalog.lines(is_said));
        let english = english.get_or_insert_with(|| {
            write(target, "texts.rs", generate::names(&catalog));
            catalog.clone()
        });
        problems.extend(catalog.faults(english, categories).into_iter().map(|fault| format!("{path} {fault}")));
    }
    problems
}

/// Whether what is built says texts of this section.
fn is_said(section: &str) -> bool {
    let is_built = |feature: &str| env::var_os(["CARGO_FEATURE_", feature].concat()).is_some();
    let is_module = env::var("CARGO_CFG_TARGET_FAMILY").is_ok_and(|family| family == "wasm");
    (is_built("WHOLE") || !OF_THE_WHOLE.contains(&section))
        && !(is_module && OF_PUBLISHING.contains(&section))
        && (is_built("PAGE") || OF_THE_TICKER.contains(&section))
}

fn write(folder: &Path, name: &str, content: impl AsRef<[u8]>) {
    fs::write(folder.join(name), content).expect("that folder is writable");
}

/// The day of this build, or the one that `SOURCE_DATE_EPOCH` names, so that a build can be repeated to the byte.
fn today() -> Date {
    let named = env::var("SOURCE_DATE_EPOCH").ok().and_then(|seconds| seconds.parse().ok());
    let since = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
    Date::from_days((named.unwrap_or(since) / 86_400) as i32)
}

/// How many articles the bundle carries, the newest: the first view of many is as light as that of one.
const NEWEST: usize = 1;
