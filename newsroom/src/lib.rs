//! A newsroom's folder of seeds, as files: what the build compiles in, what `facts check` checks and what the golden
//! tests read. Native only; the engine itself knows no file.

mod corrections;
mod folder;
mod problem;
mod seed;
mod zones;

pub use corrections::{correct, correct_by, corrections_file};
pub use problem::Problem;
pub use seed::{Seed, read_article, read_bytes, read_text, utf8};

use std::num::NonZeroUsize;
use std::panic::resume_unwind;
use std::path::{Path, PathBuf};
use std::thread;

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
        for (file, seed) in files.iter().zip(opened(&files)) {
            // A folder that was opened has named it before.
            let corrections = corrections_file(file);
            if corrections.is_file() && !newsroom.paths.contains(&corrections) {
                newsroom.paths.push(corrections);
            }
            match seed {
                Ok(seed) => newsroom.seeds.push(seed),
                Err(problems) => newsroom.problems.extend(problems),
            }
        }
        newsroom.problems.sort_by(|one, other| (&one.file, one.line).cmp(&(&other.file, other.line)));
        newsroom
    }
}

/// The seeds in `files`, in the same order, read by as many threads as there are cores.
fn opened(files: &[PathBuf]) -> Vec<Result<Seed, Vec<Problem>>> {
    let cores = thread::available_parallelism().map_or(1, NonZeroUsize::get);
    // Short shares, dealt out in turn: long articles often lie side by side.
    let mut seeds: Vec<_> = files.iter().map(|_| None).collect();
    let share = |first: usize| {
        let own = files.iter().enumerate().skip(first).step_by(cores);
        own.map(|(at, file)| (at, Seed::open(file))).collect::<Vec<_>>()
    };
    thread::scope(|scope| {
        let others: Vec<_> = (1..cores.min(files.len())).map(|first| scope.spawn(move || share(first))).collect();
        let rest = others.into_iter().flat_map(|other| other.join().unwrap_or_else(|broke| resume_unwind(broke)));
        share(0).into_iter().chain(rest).for_each(|(at, seed)| seeds[at] = Some(seed));
    });
    seeds.into_iter().flatten().collect()
}
