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
    println!("cargo::rustc-env=FX_MESSAGES={:016x}", messages());
    // Cargo prints each of these as an error of its own, and stops after the last.
    for problem in &newsroom.problems {
        println!("cargo::error={problem}");
    }
    if newsroom.problems.is_empty() {
        let target = env::var_os("OUT_DIR").expect("cargo names the folder for what a build script writes");
        fs::write(Path::new(&target).join("seeds.postcard"), shelf(newsroom.seeds)).expect("that folder is writable");
    }
}

/// Folders whose sources decide how a message between page and reader is laid out, and what it means.
const SPEAKERS: [&str; 3] = ["engine/src", "import/src", "src/reading"];

/// A number that changes with the messages (FNV-1a over the sources), by which page and reader know each other.
fn messages() -> u64 {
    let mut files = Vec::new();
    for folder in SPEAKERS {
        println!("cargo::rerun-if-changed={folder}");
        sources(Path::new(folder), &mut files);
    }
    files.sort();
    let bytes = files.iter().flat_map(|file| fs::read(file).unwrap_or_default());
    bytes.fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

fn sources(folder: &Path, files: &mut Vec<PathBuf>) {
    for path in fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path()) {
        if path.is_dir() {
            sources(&path, files);
        } else {
            files.push(path);
        }
    }
}

/// The seeds, newest first, as [`Record`]s.
fn shelf(mut seeds: Vec<Seed>) -> Vec<u8> {
    seeds.sort_by_key(|seed| Reverse(seed.article.published));
    let bodies: Vec<Vec<u8>> = seeds.iter().map(body).collect();
    let records: Vec<Record> = seeds
        .iter()
        .zip(&bodies)
        .map(|(seed, body)| Record { name: &seed.slug, title: &seed.article.title, body })
        .collect();
    postcard::to_allocvec(&records).expect("records hold nothing that cannot be encoded")
}

fn body(seed: &Seed) -> Vec<u8> {
    let article = engine::article::Article { title: String::new(), ..seed.article.clone() };
    let sentences = Document::new(&article.text).sentences.iter().map(|sentence| sentence.span).collect();
    let body = Body { article, sheet: seed.read.clone(), corrections: seed.corrections.clone(), sentences };
    postcard::to_allocvec(&body).expect("facts hold nothing that cannot be encoded")
}
