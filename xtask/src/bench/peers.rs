//! The libraries beside which the engine is measured, from npm at pinned versions.

use std::path::PathBuf;

use anyhow::Result;

use crate::install::Purpose;
use crate::packages;

const PEERS: [&str; 4] =
    ["compromise@14.17.0", "wink-nlp@2.4.0", "wink-eng-lite-web-model@1.8.1", "chrono-node@2.10.3"];

const PURPOSE: Purpose = Purpose {
    name: "peers",
    why: "libraries that do parts of the engine's work, to measure beside it",
    duration: "a few seconds",
    remedy: "install Node.js 18 or newer with npm, and run this where npm can download",
};

/// The folder that holds the peers, installed at the first use.
pub(crate) fn provide() -> Result<PathBuf> {
    packages::provide(PURPOSE, &PEERS)
}
