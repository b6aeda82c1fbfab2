//! An archive of any folder of seeds, without the pages around it and without compiling it; and what look-ups in one take.

use super::many::Many;
use super::shards;
use crate::library::{Hashes, Plan, SHARED, folder, inflate, plan, seal, words_before};
use crate::texts::Lang;
use anyhow::{Context, Result, bail};
use serde::Serialize;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::time::Instant;

/// What an archive came to; bytes are of files as they are sent.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Written {
    /// How long reading them took.
    pub reading_seconds: f64,
    /// How long writing took.
    pub writing_seconds: f64,
    /// Bytes of the files of a kind.
    pub bytes: BTreeMap<&'static str, u64>,
    /// How many shards its index of names and titles has, and one of ten times as many articles.
    pub shards: [u32; 2],
    /// What the facts are of the articles' files: the files without them would be so much smaller.
    pub sheets_bytes: u64,
}

/// What one look-up took, from nothing.
#[derive(Clone, Debug, Default, Serialize)]
pub struct LookedUp {
    /// How often something was fetched because of what had come before.
    pub round_trips: usize,
    /// The files.
    pub files: Vec<String>,
    /// Their bytes as they are sent.
    pub bytes: u64,
    /// How long finding took with all of them here.
    pub seconds: f64,
    /// How many people and stories were found.
    pub found: (usize, usize),
}

/// Reads the seeds in `seeds` and writes the files of their archive below `site`.
///
/// # Errors
/// A seed that cannot be used, and files that cannot be written.
pub fn archive(seeds: &Path, site: &Path) -> Result<Written> {
    let start = Instant::now();
    let many = Many::read(Lang::default(), seeds)?;
    let reading_seconds = start.elapsed().as_secs_f64();
    let start = Instant::now();
    shards::write(site, &many)?;
    let writing_seconds = start.elapsed().as_secs_f64();
    let shards = [many.readings.len(), 10 * many.readings.len()].map(archive::shards);
    let mut written = Written { reading_seconds, writing_seconds, shards, ..Written::default() };
    for kind in ["articles", "words", "people", "stories"] {
        let files = fs::read_dir(site.join(folder()).join(kind))?.collect::<Result<Vec<_>, _>>()?;
        let bytes = files.iter().map(|file| Ok(file.metadata()?.len())).sum::<Result<u64>>()?;
        written.bytes.insert(kind, bytes);
    }
    written.bytes.insert("shared", site.join(folder()).join(SHARED).metadata()?.len());
    for [words, dense] in &many.records {
        let without = &dense[..dense.len().min(size_of::<Hashes>())];
        written.sheets_bytes += (seal(&[], &[words, dense])?.len() - seal(&[], &[words, without])?.len()) as u64;
    }
    Ok(written)
}

/// Looks up each of `texts` in the archive below `site`, as a browser does that has nothing of it.
///
/// # Errors
/// An archive of another build, or none.
pub fn look_up(site: &Path, texts: &[String]) -> Result<Vec<LookedUp>> {
    let archive = site.join(folder());
    let words = archive.join("words");
    let shards = fs::read_dir(&words).with_context(|| format!("{} cannot be opened", words.display()))?.count() as u32;
    texts.iter().map(|text| one(&archive, shards, text)).collect()
}

fn one(archive: &Path, shards: u32, text: &str) -> Result<LookedUp> {
    let mut here: BTreeMap<String, Vec<u8>> = BTreeMap::new();
    let mut looked = LookedUp::default();
    loop {
        let start = Instant::now();
        let next = plan(text, shards, |name| here.get(name).map(Vec::as_slice));
        looked.seconds = start.elapsed().as_secs_f64();
        match next {
            Plan::Fetch(names) => {
                looked.round_trips += 1;
                for name in names {
                    let file = fs::read(archive.join(&name)).with_context(|| format!("{name} cannot be read"))?;
                    looked.bytes += file.len() as u64;
                    let content = inflate(words_before(&name, |name| here.get(name).map(Vec::as_slice)), &file)?;
                    here.insert(name, content);
                }
            }
            Plan::Done(found) => {
                looked.found = found.counts;
                looked.files = here.into_keys().collect();
                return Ok(looked);
            }
            Plan::Wait | Plan::Broken => bail!("{text:?} cannot be looked up here"),
        }
    }
}
