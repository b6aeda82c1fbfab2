//! The script of the single file: the element with everything that it loads, as esbuild bundles it.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use crate::environment::Environment;
use crate::project;
use crate::tools::{self, ESBUILD};

/// Bundles what Trunk built into `dist`, with a loader for which WebAssembly is a part of the script.
pub(crate) fn script(dist: &Path) -> Result<PathBuf> {
    let folder = project::root().join("target/single");
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    copy(dist, &folder)?;
    fs::copy(project::root().join("src/embed/load_here.js"), folder.join("load.js"))?;
    fs::write(folder.join("all.js"), "import \"./address.js\";\nimport \"./fact-explorer.js\";\n")?;
    let mut environment = Environment::default();
    tools::provide(&[&ESBUILD], &mut environment)?;
    let script = folder.join("script.js");
    let mut esbuild = environment.command("esbuild")?;
    esbuild.arg(folder.join("all.js")).arg(format!("--outfile={}", script.display()));
    esbuild.args(["--bundle", "--format=esm", "--minify", "--loader:.wasm=binary", "--log-level=warning"]);
    if !esbuild.status().context("esbuild does not start")?.success() {
        bail!("esbuild could not bundle the single file: its own words are above");
    }
    Ok(script)
}

/// Copies the scripts, modules and languages in `from`, folders too.
fn copy(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from).with_context(|| format!("cannot read {}", from.display()))? {
        let path = entry?.path();
        let target = to.join(path.file_name().expect("an entry has a name"));
        if path.is_dir() {
            copy(&path, &target)?;
        } else if path.extension().is_some_and(|end| end == "js" || end == "wasm" || end == "json") {
            fs::copy(&path, &target)?;
        }
    }
    Ok(())
}
