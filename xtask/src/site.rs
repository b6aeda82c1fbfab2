//! The static pages around the bundle, written by the project's own `publish`.

use std::path::Path;

use anyhow::{Context, Result};
use duct::cmd;

use crate::project;
use crate::single;

/// Writes them into `dist`, which Trunk built, for a site at `address` in `language`; of a folder of seeds, if one is
/// named.
pub(crate) fn publish(dist: &Path, seeds: Option<&str>, address: Option<&str>, language: &str) -> Result<()> {
    let mut arguments: Vec<_> =
        ["run", "--quiet", "--package", "fact-explorer", "--bin", "publish", "--"].map(Into::into).to_vec();
    arguments.push(dist.as_os_str().to_owned());
    arguments.push(single::script(dist)?.into_os_string());
    arguments.push(language.into());
    arguments.extend(address.map(Into::into));
    let mut publish = cmd("cargo", arguments).dir(project::root());
    if let Some(seeds) = seeds {
        publish = publish.env("FACT_EXPLORER_SEEDS", seeds);
    }
    publish.run().context("the static pages could not be written")?;
    Ok(())
}
