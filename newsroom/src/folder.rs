//! Which files of a folder are seeds.

use crate::{Newsroom, Problem};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// The ends of a seed's file name, in any case.
const SEED_ENDS: [&str; 2] = ["md", "txt"];
/// What a seed's corrections are called after the seed's own name.
pub(crate) const CORRECTIONS_END: &str = ".corrections.toml";

/// The seeds among `paths`, folders opened, in the order of their names and no name twice.
pub(crate) fn seed_files<P: AsRef<Path>>(paths: &[P], newsroom: &mut Newsroom) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for path in paths {
        let path = path.as_ref();
        newsroom.paths.push(path.to_owned());
        if path.is_dir() {
            open_folder(path, &mut files, newsroom);
        } else if path.is_file() {
            files.push(path.to_owned());
        } else {
            newsroom.problems.push(Problem::of_file(
                path,
                "no such file or folder",
                "give a seed or a folder of seeds",
            ));
        }
    }
    files.sort_by(|one, other| one.file_name().cmp(&other.file_name()).then_with(|| one.cmp(other)));
    files.dedup();
    without_clashes(files, newsroom)
}

fn open_folder(folder: &Path, files: &mut Vec<PathBuf>, newsroom: &mut Newsroom) {
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) => {
            return newsroom.problems.push(Problem::of_file(folder, error.to_string(), "make the folder readable"));
        }
    };
    let mut inside: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).filter(|path| path.is_file()).collect();
    inside.sort();
    newsroom.paths.extend(inside.iter().cloned());
    for file in &inside {
        let name = file.file_name().unwrap_or_default().to_string_lossy();
        if name.starts_with('.') || name.ends_with('~') {
            continue;
        }
        if is_seed(file) {
            files.push(file.clone());
        } else if file.extension().is_some_and(|end| end.eq_ignore_ascii_case("toml")) {
            newsroom.problems.extend(orphan(file, &name, &inside));
        }
    }
}

fn is_seed(file: &Path) -> bool {
    let end = file.extension().unwrap_or_default();
    SEED_ENDS.iter().any(|known| end.eq_ignore_ascii_case(known))
}

/// A file of corrections that no seed takes up would be forgotten in silence.
fn orphan(file: &Path, name: &str, inside: &[PathBuf]) -> Option<Problem> {
    let Some(slug) = name.strip_suffix(CORRECTIONS_END) else {
        return Some(Problem::of_file(file, "no seed takes this file up", format!("name it NAME{CORRECTIONS_END}")));
    };
    let is_its_seed = |path: &&PathBuf| is_seed(path) && path.file_stem().is_some_and(|stem| stem == slug);
    if inside.iter().any(|path| is_its_seed(&path)) {
        return None;
    }
    Some(Problem::of_file(
        file,
        format!("corrections of a seed that is not there: {slug}.md"),
        "give it the name of the seed that it corrects, or delete it",
    ))
}

/// Two seeds of one name would be one card; names that differ in case only are one file on many systems.
fn without_clashes(files: Vec<PathBuf>, newsroom: &mut Newsroom) -> Vec<PathBuf> {
    let mut names: BTreeMap<String, PathBuf> = BTreeMap::new();
    let mut kept = Vec::with_capacity(files.len());
    for file in files {
        let name = file.file_stem().unwrap_or_default().to_string_lossy().to_lowercase();
        if let Some(first) = names.get(&name) {
            let what = format!("two seeds with one name, the other is {}", first.display());
            newsroom.problems.push(Problem::of_file(&file, what, "rename one of the two"));
        } else {
            names.insert(name, file.clone());
            kept.push(file);
        }
    }
    kept
}
