//! How many bytes each file that a reader fetches may have, brotli -11: `xtask/budget.txt`, a file a line. What grows
//! has to be decided on: `cargo xtask build --record` writes the file anew.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use crate::project;
use crate::sizes;

/// What a visit fetches, or a need of it.
const FILES: [&str; 21] = [
    "index.html",
    "page.css",
    "print.css",
    "fact-explorer.js",
    "load.js",
    "takeover.js",
    "start.js",
    "failure.js",
    "failures.js",
    "languages.js",
    "ticking.js",
    "ticker.js",
    "ticker_bg.wasm",
    "page.js",
    "page_bg.wasm",
    "whole.js",
    "whole_bg.wasm",
    "whole.css",
    "reader_bg.wasm",
    "importer_bg.wasm",
    "host.js",
];

/// Writes what the files in `folder` weigh now.
pub(crate) fn record(folder: &Path) -> Result<()> {
    let lines = FILES.iter().map(|name| Ok(format!("{name} {}\n", weigh(folder, name)?)));
    fs::write(file(), lines.collect::<Result<String>>()?).context("the budget cannot be written")
}

/// Fails where a file in `folder` weighs more than it may.
pub(crate) fn check(folder: &Path) -> Result<()> {
    let text = fs::read_to_string(file()).context("there is no budget; remedy: cargo xtask build --record")?;
    let mut over = Vec::new();
    for (name, allowed) in parse(&text)? {
        let bytes = weigh(folder, name)?;
        let most = most(allowed);
        if bytes > most {
            over.push(format!("{name}: {bytes} bytes, {} more than it may have", bytes - most));
        }
    }
    if !over.is_empty() {
        bail!("{}\nremedy: make them smaller, or decide otherwise with cargo xtask build --record", over.join("\n"));
    }
    Ok(())
}

/// The bytes that the budget has for these files together.
pub(crate) fn recorded(names: &[&str]) -> Result<usize> {
    let text = fs::read_to_string(file()).context("there is no budget; remedy: cargo xtask build --record")?;
    Ok(parse(&text)?.into_iter().filter(|(name, _)| names.contains(name)).map(|(_, bytes)| bytes).sum())
}

/// A build's day and the compiler's version move a file by some bytes: a hundredth and a bit is no growth.
fn most(allowed: usize) -> usize {
    allowed + allowed / 100 + 16
}

fn file() -> PathBuf {
    project::root().join("xtask/budget.txt")
}

fn weigh(folder: &Path, name: &str) -> Result<usize> {
    let path = folder.join(name);
    sizes::brotli_bytes(&fs::read(&path).with_context(|| format!("cannot read {}", path.display()))?)
}

fn parse(text: &str) -> Result<Vec<(&str, usize)>> {
    let line = |line| {
        let (name, bytes) = str::split_once(line, ' ').context("a line of the budget is a name and a number")?;
        Ok((name, bytes.parse().with_context(|| format!("{bytes} is no number of bytes"))?))
    };
    text.lines().map(line).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_budget_names_every_file_once() {
        let text = fs::read_to_string(file()).unwrap();
        let names: Vec<&str> = parse(&text).unwrap().into_iter().map(|(name, _)| name).collect();
        assert_eq!(names, FILES);
    }

    #[test]
    fn some_bytes_are_no_growth_and_a_twentieth_is() {
        assert!(most(161_000) > 161_500 && most(161_000) < 165_000);
        assert!(most(260) < 300);
    }

    #[test]
    fn a_line_without_a_number_is_refused() {
        assert!(parse("page.js 10\n").is_ok());
        assert!(parse("page.js\n").is_err() && parse("page.js ten\n").is_err());
    }
}
