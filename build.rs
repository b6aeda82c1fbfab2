//! Reads every seed with the engine and leaves articles and facts, encoded, for the library to include. Holds no
//! rule of its own.
//!
//! `FACT_EXPLORER_SEEDS` names another folder than `seeds`, relative to this file's.

#[path = "src/library/record.rs"]
mod record;

use engine::text::Document;
use newsroom::{Newsroom, Seed};
use record::{Body, Record};
use std::cmp::Reverse;
use std::path::{Path, PathBuf};
use std::{env, fs};

fn main() {
    println!("cargo::rerun-if-env-changed=FACT_EXPLORER_SEEDS");
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
        let target = env::var_os("OUT_DIR").expect("cargo names the folder for what a build script writes");
        fs::write(Path::new(&target).join("seeds.postcard"), shelf(newsroom.seeds)).expect("that folder is writable");
    }
}

/// The seeds, newest first, as [`Record`]s.
fn shelf(mut seeds: Vec<Seed>) -> Vec<u8> {
    seeds.sort_by_key(|seed| Reverse(seed.article.published));
    let bodies: Vec<(Vec<u8>, Vec<u8>)> = seeds.iter().map(|seed| (body(seed), uncorrected(seed))).collect();
    let record = |at: usize| Record {
        name: &seeds[at].slug,
        title: &seeds[at].article.title,
        body: &bodies[at].0,
        uncorrected: &bodies[at].1,
    };
    let records: Vec<Record> = (0..seeds.len()).map(record).collect();
    postcard::to_allocvec(&records).expect("records hold nothing that cannot be encoded")
}

fn body(seed: &Seed) -> Vec<u8> {
    let article = engine::article::Article { title: String::new(), ..seed.article.clone() };
    let sentences = Document::new(&article.text).sentences.iter().map(|sentence| sentence.span).collect();
    let body = Body { article, sheet: seed.sheet.clone(), sentences };
    postcard::to_allocvec(&body).expect("facts hold nothing that cannot be encoded")
}

fn uncorrected(seed: &Seed) -> Vec<u8> {
    if seed.corrections.is_empty() {
        return Vec::new();
    }
    let before = (&seed.read, &seed.corrections);
    postcard::to_allocvec(&before).expect("facts and entries hold nothing that cannot be encoded")
}
