//! Gives the messages between page and reader a number that changes whenever they might.

use std::fs;
use std::path::{Path, PathBuf};

/// Folders whose sources decide how a message is laid out, and what it means.
const SPEAKERS: [&str; 3] = ["../engine/src", "../import/src", "src"];

fn main() {
    let mut files = Vec::new();
    for folder in SPEAKERS {
        println!("cargo::rerun-if-changed={folder}");
        sources(Path::new(folder), &mut files);
    }
    files.sort();
    let bytes = files.iter().flat_map(|file| fs::read(file).unwrap_or_default());
    // FNV-1a, which needs no crate: nobody attacks it.
    let number =
        bytes.fold(0xcbf2_9ce4_8422_2325, |hash: u64, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
    println!("cargo::rustc-env=READER_MESSAGES={number:016x}");
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
