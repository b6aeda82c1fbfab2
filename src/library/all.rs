//! Every seed, for whoever writes the site: too much to be a part of any program.

use super::record::{Hashes, Record};
use super::shelf::Shelf;
use super::{Seed, unpack};
use anyhow::{Context, Result, ensure};
use archive::Front;
use newsroom::Newsroom;
use std::fs;
use std::path::Path;

/// A seed with the bytes of its [`Record`]: those that deflate makes fewer, and the dense ones.
pub(crate) type Recorded = (Seed, [Vec<u8>; 2]);

/// Every seed, newest first; of one day, in the order of their names.
///
/// # Errors
/// What build.rs wrote is not there any more, or was written by another build.
pub(crate) fn all() -> Result<Vec<Recorded>> {
    const FILE: &str = concat!(env!("OUT_DIR"), "/archive.postcard");
    let bytes = fs::read(FILE).with_context(|| format!("cannot read {FILE}; remedy: build again"))?;
    let (_, records): (Front, Vec<Record<'_>>) = postcard::from_bytes(&bytes)?;
    unpacked(&records)
}

/// The same of the seeds in `folder`, which are read now, and their front page.
///
/// # Errors
/// The first problem that keeps a seed from being used.
pub(crate) fn read(folder: &Path) -> Result<(Vec<Recorded>, Front)> {
    let newsroom = Newsroom::open(&[folder]);
    ensure!(newsroom.problems.is_empty(), "{}", newsroom.problems[0]);
    let shelf = Shelf::new(newsroom.seeds);
    Ok((unpacked(&shelf.records())?, shelf.front))
}

fn unpacked(records: &[Record]) -> Result<Vec<Recorded>> {
    let seed = |record: &Record| Some((unpack(record)?, encoded(record).ok()?));
    let seeds = records.iter().map(seed).collect::<Option<Vec<_>>>();
    seeds.context("the archive was written by another build; remedy: build again")
}

fn encoded(record: &Record) -> Result<[Vec<u8>; 2], postcard::Error> {
    let mut bytes = postcard::to_allocvec(record)?;
    // But for the byte or two that tell how long the facts are, which stand between them and the hashes.
    let dense = bytes.split_off(bytes.len() - record.facts.len() - size_of::<Hashes>());
    Ok([bytes, dense])
}
