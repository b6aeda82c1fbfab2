//! The engine alone: its native program and its module of WebAssembly, built, compared and run.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use duct::{Expression, cmd};

use crate::environment::Environment;
use crate::project;
use crate::toolchain;
use crate::tools::{self, WASM_BINDGEN, WASM_OPT};

/// What wasm-opt may use: what rustc emits, as index.html has it for the page.
const FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-multivalue",
];

/// How it compiles the reader, as index.html has it.
const OPTIMIZED: [&str; 3] =
    ["-O3", "--one-caller-inline-max-function-size=40", "--flexible-inline-max-function-size=10"];

/// How many generated articles must give the same bytes natively and in WebAssembly.
const COMPARED: &str = "--generated=100";

/// The engine alone as a native program.
pub(crate) struct Program(PathBuf);

impl Program {
    /// Builds it.
    pub(crate) fn build() -> Result<Self> {
        cmd!("cargo", "build", "--quiet", "--release", "--package", "probe").dir(project::root()).run()?;
        Ok(Self(project::target().join("release").join(format!("probe{}", std::env::consts::EXE_SUFFIX))))
    }

    /// Where it is.
    pub(crate) fn path(&self) -> &Path {
        &self.0
    }

    /// The program with `arguments`.
    pub(crate) fn run(&self, arguments: &[&str]) -> Expression {
        cmd(&self.0, arguments).dir(project::root())
    }
}

/// Both builds of the engine alone.
pub(crate) struct Probe {
    /// Reads articles natively.
    program: Program,
    /// Holds the module and its glue for Node.
    pub(crate) folder: PathBuf,
}

impl Probe {
    /// Builds both.
    pub(crate) fn build() -> Result<Self> {
        let program = Program::build()?;
        let folder = project::root().join("target/probe");
        build_module(&folder)?;
        Ok(Self { program, folder })
    }

    /// The native program with `arguments`.
    pub(crate) fn native(&self, arguments: &[&str]) -> Expression {
        self.program.run(arguments)
    }

    /// The module as the browser would fetch it.
    pub(crate) fn module(&self) -> PathBuf {
        self.folder.join("probe_bg.wasm")
    }

    /// Writes `articles`, as arguments of the native program's own command name them, into a file of that name.
    pub(crate) fn articles(&self, name: &str, articles: &[&str]) -> Result<PathBuf> {
        let file = self.folder.join(format!("{name}.jsonl"));
        self.native(&[&["articles"], articles].concat()).stdout_path(&file).run()?;
        Ok(file)
    }
}

/// Fails where the module reads one of a hundred generated articles, or a seed, otherwise than the native program.
pub(crate) fn compare() -> Result<()> {
    let probe = Probe::build()?;
    let articles = probe.articles("compared", &["seeds", COMPARED])?;
    let native = probe.native(&["sheets"]).stdin_path(&articles).read()?;
    let module = node("sheets.mjs", &[&probe.folder.join("probe.js")])?.stdin_path(&articles).read()?;
    if let Some(at) = first_difference(&native, &module) {
        let article = fs::read_to_string(&articles)?.lines().nth(at).unwrap_or_default().to_owned();
        bail!("the module reads this article otherwise than the native engine:\n{article}");
    }
    println!("{} fact sheets are the same natively and in WebAssembly", native.lines().count());
    Ok(())
}

/// The first line in which the two differ, one that only one of them has included.
fn first_difference(one: &str, other: &str) -> Option<usize> {
    let (one, other): (Vec<&str>, Vec<&str>) = (one.lines().collect(), other.lines().collect());
    (0..one.len().max(other.len())).find(|&at| one.get(at) != other.get(at))
}

/// Node with a script of the probe.
pub(crate) fn node(script: &str, arguments: &[&Path]) -> Result<Expression> {
    let node = which::which("node").context("Node.js is missing; remedy: install Node.js 18 or newer")?;
    let script = project::root().join("probe/node").join(script);
    let arguments = arguments.iter().map(|argument| argument.as_os_str());
    Ok(cmd(node, [script.as_os_str()].into_iter().chain(arguments)).dir(project::root()))
}

fn build_module(folder: &Path) -> Result<()> {
    let toolchain = toolchain::provide_with_source()?;
    let mut environment = Environment::default();
    tools::provide(&[&WASM_OPT, &WASM_BINDGEN], &mut environment)?;
    toolchain.compile_small(&mut environment);
    let cargo = ["build", "--quiet", "--package=probe", "--lib", "--profile=bundle", "--target=wasm32-unknown-unknown"];
    run(&environment, "cargo", &cargo)?;
    let compiled = project::target().join("wasm32-unknown-unknown/bundle/probe.wasm");
    let out = format!("--out-dir={}", folder.display());
    run(&environment, "wasm-bindgen", &["--target=nodejs", &out, &compiled.display().to_string()])?;
    let module = folder.join("probe_bg.wasm").display().to_string();
    run(&environment, "wasm-opt", &[&[&module, "-o", &module], &OPTIMIZED[..], &FEATURES[..]].concat())
}

fn run(environment: &Environment, program: &str, arguments: &[&str]) -> Result<()> {
    let status = environment.command(program)?.args(arguments).status();
    if !status.with_context(|| format!("{program} does not start"))?.success() {
        bail!("{program} failed: its own words are above");
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_that_one_side_lacks_is_a_difference() {
        assert_eq!(first_difference("a\nb", "a\nb"), None);
        assert_eq!(first_difference("a\nb", "a\nc"), Some(1));
        assert_eq!(first_difference("a\nb", "a"), Some(1));
    }

    #[test]
    fn the_engines_module_may_use_what_the_pages_may() {
        let page = fs::read_to_string(project::root().join("index.html")).unwrap();
        assert!(page.contains(&FEATURES.join(" ")), "index.html gives wasm-opt other features");
    }

    #[test]
    fn the_engines_module_is_optimized_as_the_readers() {
        let page = fs::read_to_string(project::root().join("index.html")).unwrap();
        let reader = page.lines().find(|line| line.contains(r#"data-bin="reader""#)).unwrap();
        let level = format!(r#"data-wasm-opt="{}""#, OPTIMIZED[0].trim_start_matches("-O"));
        assert!(reader.contains(&level), "index.html gives wasm-opt another level than {}", OPTIMIZED[0]);
        assert!(reader.contains(&OPTIMIZED[1..].join(" ")), "index.html gives wasm-opt other limits");
    }
}
