//! Every test there is, in the order in which a mistake is cheapest to find.

use anyhow::Result;
use clap::ValueEnum;
use duct::{Expression, cmd};

use crate::browsers::Engine;
use crate::budget;
use crate::bundle;
use crate::counts;
use crate::engines;
use crate::lock::{Resource, lock};
use crate::npm;
use crate::probe;
use crate::project;
use crate::steps::Steps;
use crate::vocabulary;

/// Half of the tests.
#[derive(Clone, Copy, Debug, PartialEq, ValueEnum)]
pub(crate) enum Half {
    /// Format, lints, docs, and the tests that need no browser.
    Native,
    /// The built site in its browsers.
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
    let lints =
        ["clippy", "--workspace", "--all-targets", "--test", "site", "--test", "measure", "--", "--deny", "warnings"];
    steps.step("lints", || succeed(cargo(&lints)))?;
    // The page's module leaves desk and editor out, the ticker everything that only a reader's touch asks for.
    for (module, features) in [("page", "page"), ("ticker", "")] {
        let bin = format!("--bin={module}");
        let lean =
            ["clippy", "--package=fact-explorer", "--lib", &bin, "--no-default-features", "--features", features];
        let command = lean.into_iter().chain(["--", "--deny", "warnings"]).collect::<Vec<_>>();
        steps.step(&format!("lints of the {module}'s module"), || succeed(cargo(&command)))?;
    }
    let docs = ["doc", "--no-deps", "--workspace", "--document-private-items"];
    steps.step("docs", || succeed(cargo(&docs).env("RUSTDOCFLAGS", "--deny warnings")))?;
    // The same invented texts each time; `PROPTEST_CASES=10000 cargo test -p probe` draws others.
    let tests = cargo(&["test", "--workspace"]).env("PROPTEST_RNG_SEED", "1");
    steps.step("native tests", || succeed(tests))?;
    steps.step("the same facts in WebAssembly", probe::compare)?;
    match counts::provide() {
        Ok(valgrind) => steps.step("instructions", || counts::check(&valgrind)),
        Err(why) => {
            steps.skip("the count of instructions", &why);
            Ok(())
        }
    }
}

fn site(steps: &mut Steps) -> Result<()> {
    let chromium = steps.step("browser", || Engine::Chromium.provide())?;
    let others = engines::others(steps)?;
    // Held to the end: the tests read what another xtask would rebuild.
    let _lock = lock(Resource::Bundle)?;
    steps.step("bundle", || bundle::build(None, "en"))?;
    steps.step("bytes", || budget::check(&project::dist()))?;
    steps.step("bundle of several articles", bundle::build_several)?;
    steps.step("JSON-LD against schema.org", vocabulary::check)?;
    steps.step("site in Chromium", || engines::all(&chromium, &[], None))?;
    steps.step("npm package, bundled by Vite", || npm::try_out(&chromium))?;
    for browser in &others {
        steps.step(&format!("site in {:?}", browser.engine), || engines::essential(browser))?;
    }
    Ok(())
}

/// Builds the site and takes its pictures.
pub(crate) fn screenshots() -> Result<()> {
    let chromium = Engine::Chromium.provide()?;
    let _lock = lock(Resource::Bundle)?;
    bundle::build(None, "en")?;
    let pictures = project::root().join("target/screenshots");
    engines::all(&chromium, &["pictures", "--ignored"], Some(&pictures))?;
    println!("{}", pictures.display());
    Ok(())
}

fn cargo(arguments: &[&str]) -> Expression {
    cmd("cargo", arguments).dir(project::root())
}

fn succeed(command: Expression) -> Result<()> {
    command.run()?;
    Ok(())
}
