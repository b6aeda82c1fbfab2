//! A number that changes whenever one of some sources does: for the build scripts of crates whose data are read again by
//! another build.

use std::fs;
use std::path::{Path, PathBuf};

/// The number of all files in `folders`, which Cargo watches from now on.
pub fn number(folders: &[&str]) -> String {
    let mut files = Vec::new();
    for folder in folders {
        println!("cargo::rerun-if-changed={folder}");
        sources(Path::new(folder), &mut files);
    }
    files.sort();
    let bytes = files.iter().flat_map(|file| fs::read(file).unwrap_or_default());
    // FNV-1a, which needs no crate: nobody attacks it.
    let number =
        bytes.fold(0xcbf2_9ce4_8422_2325, |hash: u64, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
    format!("{number:016x}")
}

fn sources(path: &Path, files: &mut Vec<PathBuf>) {
    if path.is_file() {
        files.push(path.to_owned());
    }
    for path in fs::read_dir(path).into_iter().flatten().flatten().map(|entry| entry.path()) {
        sources(&path, files);
    }
}
