//! Packages of the npm registry that are no programs, at pinned versions, for tests and measurements.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result};
use duct::cmd;

use crate::install::{self, Purpose};
use crate::lock::{Resource, lock};
use crate::project;

/// What looks for barriers in the built site.
const AXE: &str = "axe-core@4.14.1";

/// The script of axe-core.
pub(crate) fn axe() -> Result<PathBuf> {
    let purpose = Purpose {
        name: "axe-core",
        why: "looks for barriers in the built site",
        duration: "a few seconds",
        remedy: "install Node.js 18 or newer with npm, and run this where npm can download",
    };
    Ok(provide(purpose, &[AXE])?.join("node_modules/axe-core/axe.min.js"))
}

/// The folder that holds `packages`, installed at the first use. A new pin makes a new folder.
pub(crate) fn provide(purpose: Purpose, packages: &[&str]) -> Result<PathBuf> {
    let _lock = lock(Resource::Tools)?;
    // A scope's slash would make a folder of its own.
    let home = project::tools().join(packages.join("+").replace('/', "+"));
    if !home.exists() {
        let npm = which::which("npm").ok().with_context(|| format!("npm is not here; remedy: {}", purpose.remedy))?;
        let unfinished = project::tools().join(format!("{}-unfinished", purpose.name));
        if unfinished.exists() {
            fs::remove_dir_all(&unfinished)?;
        }
        fs::create_dir_all(&unfinished)?;
        let flags = ["install", "--no-audit", "--no-fund", "--ignore-scripts", "--prefix"].map(Into::into);
        let packages = packages.iter().map(Into::into);
        let arguments = flags.into_iter().chain([unfinished.clone().into_os_string()]).chain(packages);
        install::install(purpose, cmd(npm, arguments))?;
        fs::rename(&unfinished, &home)?;
    }
    Ok(home)
}
