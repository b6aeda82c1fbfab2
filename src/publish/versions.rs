//! The element for host pages, by version: `v/1.2.3/` never changes once it is served, `v/1/` is the newest of its kind.
//!
//! A host that stays with one version must find it for ever: who deploys a site adds to `v/` and takes nothing away.

use crate::texts::Lang;
use anyhow::{Context, Result};
use std::ffi::OsStr;
use std::fs;
use std::path::Path;

/// The folder of all versions.
pub(super) const FOLDER: &str = "v";
/// What only pages need: no part of the element.
const PAGES_ONLY: [&str; 9] = [
    "address.js",
    "archive.css",
    "offline.js",
    "page.css",
    "newspaper.css",
    "print.css",
    "start.js",
    "ticker.js",
    "ticker_bg.wasm",
];

/// Copies scripts, modules and stylesheets of `folder` to both of this version's folders, before anything else is in it.
pub(super) fn write(folder: &Path) -> Result<()> {
    let version = env!("CARGO_PKG_VERSION");
    let kind = version.split('.').next().unwrap_or(version);
    for name in [version, kind] {
        copy(folder, &folder.join(FOLDER).join(name), false)
            .with_context(|| format!("cannot write {FOLDER}/{name}"))?;
    }
    Ok(())
}

/// The files of languages, which scripts fetch.
fn is_language(name: &Path) -> bool {
    name.file_stem().and_then(OsStr::to_str).is_some_and(|code| Lang::named(code).is_some())
        && name.extension().is_some_and(|end| end == "json")
}

/// Folders hold articles, pictures and versions; of them only the scripts' own is copied, with `all` below it.
fn copy(from: &Path, to: &Path, all: bool) -> Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let (path, name) = entry.map(|entry| (entry.path(), entry.file_name()))?;
        if path.is_dir() && (all || name == "snippets") {
            copy(&path, &to.join(name), true)?;
        } else if (is_language(&path)
            || path.extension().is_some_and(|end| end == "js" || end == "wasm" || end == "css"))
            && !PAGES_ONLY.iter().any(|page| name == *page)
        {
            fs::copy(&path, to.join(name))?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_version_holds_the_elements_files_alone_wherever_the_site_is() {
        let above = tempfile::tempdir().expect("a folder");
        let site = above.path().join("snippets");
        for name in ["load.js", "de.json", "facts.json", "archive.css", "rain/q1.js", "snippets/app-1/src/dates.js"] {
            let path = site.join(name);
            fs::create_dir_all(path.parent().expect("a folder")).expect("it is made");
            fs::write(path, "").expect("it is written");
        }
        write(&site).expect("both versions");
        let version = site.join(FOLDER).join(env!("CARGO_PKG_VERSION"));
        let is_there = |name: &str| version.join(name).exists();
        assert!(["load.js", "de.json", "snippets/app-1/src/dates.js"].into_iter().all(is_there));
        assert!(!["facts.json", "archive.css", "rain", FOLDER].into_iter().any(is_there));
    }
}
