//! Serves the explorer by `trunk serve`, for people who look at it or work on it.

use std::ffi::OsString;

use anyhow::{Context, Result};
use clap::Args;
use duct::cmd;

use crate::bundle;
use crate::environment::Environment;
use crate::project;
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
    // Its own folder: dist/ belongs to `build` and `test`, which may run at the same time.
    let dist = project::root().join("target/serve");
    let port = options.port.to_string();
    let mut arguments: Vec<OsString> = vec!["serve".into(), "--port".into(), port.into(), "--dist".into(), dist.into()];
    if options.open {
        arguments.push("--open".into());
    }
    if options.release {
        arguments.push("--release".into());
    }
    let trunk = cmd("trunk", arguments).dir(project::root());
    environment.apply(trunk)?.run().context("trunk serve ended")?;
    Ok(())
}

/// Prints the environment in which a bare `trunk serve` or `trunk build` works.
pub(crate) fn print_environment() -> Result<()> {
    println!("{}", environment(true)?.exports()?);
    Ok(())
}

fn environment(release: bool) -> Result<Environment> {
    let mut environment = bundle::trunk_environment();
    let needed: &[_] = if release { &[&TRUNK, &WASM_BINDGEN, &WASM_OPT] } else { &[&TRUNK, &WASM_BINDGEN] };
    tools::provide(needed, &mut environment)?;
    toolchain::provide()?.compile(&mut environment);
    Ok(environment)
}
