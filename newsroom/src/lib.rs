//! A newsroom's folder of seeds, as files: what the build compiles in, what `facts check` checks and what the golden
//! tests read. Native only; the engine itself knows no file.

mod corrections;
mod folder;
mod problem;
mod seed;
mod zones;

pub use corrections::{correct, correct_by, corrections_file};
pub use problem::Problem;
pub use seed::{Seed, read_article, read_text, utf8};

use std::path::{Path, PathBuf};

/// What reading some files came to: the seeds that can be used, and everything that keeps others from being used.
#[derive(Debug, Default)]
pub struct Newsroom {
    /// In the order of their names.
    pub seeds: Vec<Seed>,
    /// In the order of files and lines.
    pub problems: Vec<Problem>,
    /// Every file and folder that was looked at.
    pub paths: Vec<PathBuf>,
}

impl Newsroom {
    /// Reads `paths`: seeds, and folders of seeds.
    pub fn open<P: AsRef<Path>>(paths: &[P]) -> Self {
        let mut newsroom = Self::default();
        let files = folder::seed_files(paths, &mut newsroom);
        for file in files {
            // A folder that was opened has named it before.
            let corrections = corrections_file(&file);
            if corrections.is_file() && !newsroom.paths.contains(&corrections) {
                newsroom.paths.push(corrections);
            }
            match Seed::open(&file) {
                Ok(seed) => newsroom.seeds.push(seed),
                Err(problems) => newsroom.problems.extend(problems),
            }
        }
        newsroom.problems.sort_by(|one, other| (&one.file, one.line).cmp(&(&other.file, other.line)));
        newsroom
    }
}
