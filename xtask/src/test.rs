//! Every test there is, in the order in which a mistake is cheapest to find.

use anyhow::Result;
use clap::ValueEnum;
use duct::{Expression, cmd};

use crate::browsers::{self, Browser};
use crate::bundle;
use crate::lock::{Resource, lock};
use crate::probe;
use crate::project;
use crate::steps::Steps;
use crate::vocabulary;

/// Half of the tests.
#[derive(Clone, Copy, Debug, PartialEq, ValueEnum)]
pub(crate) enum Half {
    /// Format, lints, docs, and the tests that need no browser.
    Native,
    /// The built site in a browser.
    Site,
}

/// Runs the tests and prints how long each step took.
pub(crate) fn test(only: Option<Half>) -> Result<()> {
    let mut steps = Steps::default();
    let outcome = run(only, &mut steps);
    eprint!("{}", steps.table());
    outcome
}

fn run(only: Option<Half>, steps: &mut Steps) -> Result<()> {
    if only != Some(Half::Site) {
        native(steps)?;
    }
    if only != Some(Half::Native) {
        site(steps)?;
    }
    Ok(())
}

fn native(steps: &mut Steps) -> Result<()> {
    steps.step("format", || succeed(cargo(&["fmt", "--all", "--check"])))?;
    // Missing docs are a lint of the workspace, so that they fail here.
    let lints = ["clippy", "--workspace", "--all-targets", "--test", "site", "--", "--deny", "warnings"];
    steps.step("lints", || succeed(cargo(&lints)))?;
    let docs = ["doc", "--no-deps", "--workspace", "--document-private-items"];
    steps.step("docs", || succeed(cargo(&docs).env("RUSTDOCFLAGS", "--deny warnings")))?;
    steps.step("native tests", || succeed(cargo(&["test", "--workspace"])))?;
    steps.step("the same facts in WebAssembly", probe::compare)
}

fn site(steps: &mut Steps) -> Result<()> {
    let browser = steps.step("browser", browsers::provide)?;
    // Held to the end: the tests read what another xtask would rebuild.
    let _lock = lock(Resource::Bundle)?;
    steps.step("bundle", || bundle::build(None))?;
    steps.step("JSON-LD against schema.org", vocabulary::check)?;
    steps.step("site in the browser", || succeed(site_tests(&browser, &[])))
}

/// Builds the site and takes its pictures.
pub(crate) fn screenshots() -> Result<()> {
    let browser = browsers::provide()?;
    let _lock = lock(Resource::Bundle)?;
    bundle::build(None)?;
    let pictures = project::root().join("target/screenshots");
    succeed(site_tests(&browser, &["pictures", "--ignored"]).env("FX_PICTURES", &pictures))?;
    println!("{}", pictures.display());
    Ok(())
}

fn site_tests(browser: &Browser, arguments: &[&str]) -> Expression {
    let command = ["test", "--package", "fact-explorer", "--test", "site", "--"];
    cargo(&[&command, arguments].concat())
        .env("FX_DIST", project::dist())
        .env("FX_CHROME", &browser.chrome)
        .env("FX_CHROMEDRIVER", &browser.chromedriver)
}

fn cargo(arguments: &[&str]) -> Expression {
    cmd("cargo", arguments).dir(project::root())
}

fn succeed(command: Expression) -> Result<()> {
    command.run()?;
    Ok(())
}
