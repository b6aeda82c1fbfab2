//! What lets the site be read without a network and be installed: a service worker with the list of what it keeps, the
//! script that registers it on pages of our own, and the manifest.

use anyhow::{Context, Result};
use base64ct::{Base64, Encoding};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use std::fs;
use std::path::Path;

const MANIFEST: &str = include_str!("manifest.webmanifest");
const REGISTRATION: &str = include_str!("offline.js");
const WORKER: &str = include_str!("service_worker.js");

/// The head's part in it, for a page from which `to_root` leads to the site's root and that `start.js` begins.
pub(super) fn manifest(to_root: &str) -> String {
    ["<link rel=\"manifest\" href=\"", to_root, "manifest.webmanifest\">"].concat()
}

/// The same for a page without an element.
pub(super) fn head(to_root: &str) -> String {
    [&manifest(to_root), "<script type=\"module\" src=\"", to_root, "offline.js\"></script>"].concat()
}

/// Writes worker, registration and manifest. Whatever else is in `folder` must be complete by then: the entrance and
/// every file that it needs are kept at once; what only some readers need once they do, or once they install the site.
/// Nothing is listed of the folders `apart`, such as articles' own, whose pages are kept once they are visited.
pub(super) fn write(folder: &Path, apart: &[&str]) -> Result<()> {
    put(folder, "manifest.webmanifest", MANIFEST)?;
    put(folder, "offline.js", REGISTRATION)?;
    let mut names = Vec::new();
    collect(folder, "", apart, &mut names)?;
    let (later, now): (Vec<String>, Vec<String>) = names.into_iter().partition(|name| comes_later(name));
    let list = |names: &[String]| -> Result<String> {
        let entries = names.iter().map(|name| entry(folder, name)).collect::<Result<Vec<_>>>()?;
        Ok(Value::from(entries).to_string())
    };
    let (now, later) = (list(&now)?, list(&later)?);
    let digest = Sha256::digest([now.as_str(), &later].concat());
    let version: String = digest.iter().take(8).map(|byte| format!("{byte:02x}")).collect();
    let lists = format!("const VERSION = \"{version}\";\nconst FILES = {now};\nconst LATER = {later};\n");
    put(folder, "service-worker.js", &(lists + WORKER))
}

/// Whether a file is of the explorer, the reader or the dialog, or another language: who only reads fetches none.
fn comes_later(name: &str) -> bool {
    let beginnings = [
        "fact-explorer.css",
        "page.js",
        "page_bg.",
        "whole",
        "reader",
        "importer",
        "foreign.",
        "embedding.",
        "dialog.",
        "snippet.",
        "host.",
        "newspaper.",
    ];
    name.ends_with(".json") || beginnings.iter().any(|beginning| name.starts_with(beginning))
}

/// The names of the files to keep, with "/" between folders, in a stable order.
fn collect(folder: &Path, prefix: &str, apart: &[&str], names: &mut Vec<String>) -> Result<()> {
    let mut entries = fs::read_dir(folder.join(prefix))?.collect::<Result<Vec<_>, _>>()?;
    entries.sort_by_key(fs::DirEntry::file_name);
    for entry in entries {
        let name = [prefix, &entry.file_name().to_string_lossy()].concat();
        if entry.path().is_dir() && !apart.contains(&name.as_str()) {
            collect(folder, &(name + "/"), apart, names)?;
        } else if entry.path().is_file() && !UNKEPT.contains(&name.as_str()) {
            names.push(name);
        }
    }
    Ok(())
}

/// The worker itself, which browsers keep apart, what a reader takes along, and what is only for browsers without workers.
const UNKEPT: [&str; 3] = ["service-worker.js", super::single::FILE, super::plain::FILE];

/// A file's address and hash. The entrance is asked for by its folder.
fn entry(folder: &Path, name: &str) -> Result<Value> {
    let content = fs::read(folder.join(name)).with_context(|| format!("cannot read {name}"))?;
    Ok(json!([if name == "index.html" { "./" } else { name }, integrity(&content)]))
}

/// A hash as Subresource Integrity and Content Security Policy write it.
pub(super) fn integrity(content: &[u8]) -> String {
    ["sha256-", &Base64::encode_string(&Sha256::digest(content))].concat()
}

fn put(folder: &Path, name: &str, text: &str) -> Result<()> {
    fs::write(folder.join(name), text).with_context(|| format!("cannot write {name}"))
}
