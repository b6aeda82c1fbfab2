//! The release bundle: built by Trunk into dist/, as small as this machine's Rust can make it.

use std::path::Path;

use anyhow::{Context, Result, bail};

use crate::budget;
use crate::compress;
use crate::environment::Environment;
use crate::lock::{Resource, lock};
use crate::minify;
use crate::project;
use crate::site;
use crate::sizes;
use crate::toolchain;
use crate::tools::{self, TRUNK, WASM_BINDGEN, WASM_OPT};

/// Builds the site for `address` in `language`, with each file compressed beside it, and prints what they weigh;
/// `record`s it too.
pub(crate) fn build_and_weigh(address: Option<&str>, language: &str, record: bool) -> Result<()> {
    let _lock = lock(Resource::Bundle)?;
    build(address, language)?;
    compress::beside(&project::dist())?;
    if record {
        budget::record(&project::dist())?;
    }
    print!("{}", sizes::table(&project::dist())?);
    Ok(())
}

/// Builds the bundle and the static pages around it. The caller holds the lock on it.
pub(crate) fn build(address: Option<&str>, language: &str) -> Result<()> {
    build_into(&project::dist(), None, address, language)
}

/// Builds the same for the articles that the tests have beside the newsroom's own, into a folder of its own, and for a
/// site that knows its address.
pub(crate) fn build_several() -> Result<()> {
    build_into(&project::several(), Some("tests/fixtures/newsroom"), Some("https://facts.example/"), "en")
}

fn build_into(dist: &Path, seeds: Option<&str>, address: Option<&str>, language: &str) -> Result<()> {
    let toolchain = toolchain::provide_with_source()?;
    let mut environment = trunk_environment();
    tools::provide(&[&WASM_OPT, &TRUNK, &WASM_BINDGEN], &mut environment)?;
    toolchain.compile_small(&mut environment);
    let mut trunk = environment.command("trunk")?;
    // Relative, so that the site works in any folder of any host.
    trunk.args(["build", "--release", "--public-url", "./", "--dist"]).arg(dist);
    if let Some(seeds) = seeds {
        trunk.env("FACT_EXPLORER_SEEDS", seeds);
    }
    if !trunk.status().context("Trunk does not start")?.success() {
        bail!("Trunk could not build the bundle: its own words are above");
    }
    minify::minify(dist)?;
    site::publish(dist, seeds, address, language)
}

/// What Trunk needs wherever it runs.
pub(crate) fn trunk_environment() -> Environment {
    let mut environment = Environment::default();
    // Asking for a newer Trunk is a request to the network that no build needs.
    environment.set("TRUNK_SKIP_VERSION_CHECK", "true");
    // Trunk 0.21 takes NO_COLOR=1, as the convention has it, for a mistake in its arguments.
    environment.remove("NO_COLOR");
    environment
}
