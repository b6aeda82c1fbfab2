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
const PAGES_ONLY: [&str; 5] = ["address.js", "offline.js", "page.css", "newspaper.css", "opened.js"];

/// Copies scripts, modules and the stylesheet of `folder` to both of this version's folders, before anything else is in it.
pub(super) fn write(folder: &Path) -> Result<()> {
    let version = env!("CARGO_PKG_VERSION");
    let kind = version.split('.').next().unwrap_or(version);
    for name in [version, kind] {
        copy(folder, &folder.join(FOLDER).join(name)).with_context(|| format!("cannot write {FOLDER}/{name}"))?;
    }
    Ok(())
}

/// The files of languages, which scripts fetch.
fn is_language(name: &Path) -> bool {
    name.file_stem().and_then(OsStr::to_str).is_some_and(|code| Lang::named(code).is_some())
        && name.extension().is_some_and(|end| end == "json")
}

/// Folders hold articles, pictures and versions; of them only the scripts' own is copied.
fn copy(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let (path, name) = entry.map(|entry| (entry.path(), entry.file_name()))?;
        if path.is_dir() && (name == "snippets" || from.components().any(|part| part.as_os_str() == "snippets")) {
            copy(&path, &to.join(name))?;
        } else if (is_language(&path)
            || path.extension().is_some_and(|end| end == "js" || end == "wasm" || end == "css"))
            && !PAGES_ONLY.iter().any(|page| name == *page)
        {
            fs::copy(&path, to.join(name))?;
        }
    }
    Ok(())
}
