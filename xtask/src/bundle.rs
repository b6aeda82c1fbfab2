//! The release bundle: built by Trunk into dist/, as small as this machine's Rust can make it.

use anyhow::{Context, Result, bail};

use crate::environment::Environment;
use crate::lock::{Resource, lock};
use crate::project;
use crate::sizes;
use crate::toolchain;
use crate::tools::{self, TRUNK, WASM_BINDGEN, WASM_OPT};

/// Builds the bundle and prints what each of its files weighs.
pub(crate) fn build_and_weigh() -> Result<()> {
    let _lock = lock(Resource::Bundle)?;
    build()?;
    print!("{}", sizes::table(&project::dist())?);
    Ok(())
}

/// Builds the bundle. The caller holds the lock on it.
pub(crate) fn build() -> Result<()> {
    let toolchain = toolchain::provide_with_source()?;
    let mut environment = trunk_environment();
    tools::provide(&[&WASM_OPT, &TRUNK, &WASM_BINDGEN], &mut environment)?;
    toolchain.compile_small(&mut environment);
    let mut trunk = environment.command("trunk")?;
    trunk.args(["build", "--release", "--dist"]).arg(project::dist());
    if !trunk.status().context("Trunk does not start")?.success() {
        bail!("Trunk could not build the bundle: its own words are above");
    }
    Ok(())
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
