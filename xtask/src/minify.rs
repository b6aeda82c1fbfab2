//! Takes out of the bundle's scripts and stylesheets what only people read, with esbuild.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use crate::environment::Environment;
use crate::tools::{self, ESBUILD};

/// A script in which the npm package exchanges lines, as they were written.
const NPMS: &str = "reading/reader.js";

/// Writes every script and stylesheet below `folder` anew, in its place.
pub(crate) fn minify(folder: &Path) -> Result<()> {
    let mut files = Vec::new();
    collect(folder, &mut files)?;
    let mut environment = Environment::default();
    tools::provide(&[&ESBUILD], &mut environment)?;
    let mut esbuild = environment.command("esbuild")?;
    esbuild.args(&files).arg(format!("--outdir={}", folder.display())).arg(format!("--outbase={}", folder.display()));
    // Nothing is rewritten for older browsers: these are the files as they were written, and no others.
    esbuild.args(["--minify", "--target=esnext", "--allow-overwrite", "--log-level=warning"]);
    if !esbuild.status().context("esbuild does not start")?.success() {
        bail!("esbuild could not minify the bundle: its own words are above");
    }
    Ok(())
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) -> Result<()> {
    for entry in fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))? {
        let path = entry?.path();
        if path.is_dir() {
            collect(&path, files)?;
        } else if path.extension().is_some_and(|end| end == "js" || end == "css") && !path.ends_with(NPMS) {
            files.push(path);
        }
    }
    Ok(())
}
