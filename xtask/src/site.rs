//! The static pages around the bundle, written by the project's own `publish`.

use anyhow::{Context, Result};
use duct::cmd;

use crate::project;
use crate::single;

/// Writes them into dist/, for a site at `address`.
pub(crate) fn publish(address: Option<&str>) -> Result<()> {
    let mut arguments: Vec<_> =
        ["run", "--quiet", "--package", "fact-explorer", "--bin", "publish", "--"].map(Into::into).to_vec();
    arguments.push(project::dist().into_os_string());
    arguments.push(single::script()?.into_os_string());
    arguments.extend(address.map(Into::into));
    cmd("cargo", arguments).dir(project::root()).run().context("the static pages could not be written")?;
    Ok(())
}
