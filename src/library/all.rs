//! Every seed, for whoever writes the site: too much to be a part of any program.

use super::record::Record;
use super::{Seed, unpack};
use anyhow::{Context, Result};
use archive::Front;
use std::fs;

/// Every seed, newest first; of one day, in the order of their names; each with the bytes of its [`Record`].
///
/// # Errors
/// What build.rs wrote is not there any more, or was written by another build.
pub(crate) fn all() -> Result<Vec<(Seed, Vec<u8>)>> {
    const FILE: &str = concat!(env!("OUT_DIR"), "/archive.postcard");
    let bytes = fs::read(FILE).with_context(|| format!("cannot read {FILE}; remedy: build again"))?;
    let (_, records): (Front, Vec<Record<'_>>) = postcard::from_bytes(&bytes)?;
    let seed = |record: &Record| Some((unpack(record)?, postcard::to_allocvec(record).ok()?));
    let seeds = records.iter().map(seed).collect::<Option<Vec<_>>>();
    seeds.context("the archive was written by another build; remedy: build again")
}
