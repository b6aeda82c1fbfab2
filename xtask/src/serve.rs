//! Serves the explorer by `trunk serve`, for people who look at it or work on it.

use std::process::Command;

use anyhow::{Context, Result};
use clap::Args;

use crate::bundle;
use crate::environment::Environment;
use crate::toolchain;
use crate::tools::{self, TRUNK, WASM_BINDGEN, WASM_OPT};

/// How to serve.
#[derive(Args)]
pub(crate) struct Options {
    /// Port on 127.0.0.1.
    #[arg(long, default_value_t = 8080)]
    port: u16,
    /// Open the page in the browser.
    #[arg(long)]
    open: bool,
    /// Serve the release bundle: smaller and faster, but slower to build and silent in a panic.
    #[arg(long)]
    release: bool,
}

/// Serves until interrupted.
pub(crate) fn serve(options: &Options) -> Result<()> {
    let environment = environment(options.release)?;
    eprintln!("xtask: building; the explorer will be at http://127.0.0.1:{}", options.port);
    let mut trunk = environment.command("trunk")?;
    // Its own folder: dist/ belongs to `build` and `test`, which may run at the same time.
    trunk.args(["serve", "--dist", "target/serve", "--port"]).arg(options.port.to_string());
    if options.open {
        trunk.arg("--open");
    }
    if options.release {
        trunk.arg("--release");
    }
    replace_by(trunk)
}

/// Turns this process into `command`, so that whoever ends us ends the server too.
#[cfg(unix)]
fn replace_by(mut command: Command) -> Result<()> {
    use std::os::unix::process::CommandExt as _;
    Err(command.exec()).context("trunk serve does not start")
}

#[cfg(not(unix))]
fn replace_by(mut command: Command) -> Result<()> {
    command.status().context("trunk serve does not start")?;
    Ok(())
}

/// Prints the environment in which a bare `trunk serve` or `trunk build` works.
pub(crate) fn print_environment() -> Result<()> {
    println!("{}", environment(true)?.exports()?);
    Ok(())
}

fn environment(release: bool) -> Result<Environment> {
    let toolchain = toolchain::provide()?;
    let mut environment = bundle::trunk_environment();
    let needed: &[_] = if release { &[&WASM_OPT, &TRUNK, &WASM_BINDGEN] } else { &[&TRUNK, &WASM_BINDGEN] };
    tools::provide(needed, &mut environment)?;
    toolchain.compile(&mut environment);
    Ok(environment)
}
