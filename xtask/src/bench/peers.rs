//! The libraries beside which the engine is measured, from npm at pinned versions.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result};
use duct::cmd;

use crate::install::{self, Purpose};
use crate::lock::{Resource, lock};
use crate::project;

const PEERS: [&str; 4] =
    ["compromise@14.17.0", "wink-nlp@2.4.0", "wink-eng-lite-web-model@1.8.1", "chrono-node@2.10.3"];

const PURPOSE: Purpose = Purpose {
    name: "peers",
    why: "libraries that do parts of the engine's work, to measure beside it",
    duration: "a few seconds",
    remedy: "install Node.js 18 or newer with npm, and run this where npm can download",
};

/// The folder that holds the peers, installed at the first use. A new pin makes a new folder.
pub(crate) fn provide() -> Result<PathBuf> {
    let _lock = lock(Resource::Tools)?;
    let home = project::tools().join(PEERS.join("+"));
    if !home.exists() {
        let npm = which::which("npm").ok().with_context(|| format!("npm is not here; remedy: {}", PURPOSE.remedy))?;
        let unfinished = project::tools().join("peers-unfinished");
        if unfinished.exists() {
            fs::remove_dir_all(&unfinished)?;
        }
        fs::create_dir_all(&unfinished)?;
        let flags = ["install", "--no-audit", "--no-fund", "--ignore-scripts", "--prefix"].map(Into::into);
        let arguments = flags.into_iter().chain([unfinished.clone().into_os_string()]).chain(PEERS.map(Into::into));
        install::install(PURPOSE, cmd(npm, arguments))?;
        fs::rename(&unfinished, &home)?;
    }
    Ok(home)
}
