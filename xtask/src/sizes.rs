//! Weighs the files of a bundle: as they are, and as a server would send them.

use std::collections::HashMap;
use std::fmt::Write as _;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use brotli::enc::BrotliEncoderParams;
use flate2::Compression;
use flate2::write::GzEncoder;

/// Bytes of one file or of all.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
struct Weight {
    raw: usize,
    gzip: usize,
    brotli: usize,
}

/// A table of every file in `folder` with its bytes: raw, gzip -9 and brotli -11.
pub(crate) fn table(folder: &Path) -> Result<String> {
    let mut rows = Vec::new();
    let mut total = Weight::default();
    // A version's folder holds the same files again, and brotli at its strongest takes most of a build's last minute.
    let mut weighed = HashMap::new();
    let all = files(folder)?;
    // Of an archive only what every reader fetches is weighed: brotli would take an hour for the rest.
    let is_archive = all.len() > MANY;
    for path in all {
        if is_archive && is_of_archive(folder, &path) {
            continue;
        }
        let content = fs::read(&path).with_context(|| format!("cannot read {}", path.display()))?;
        let weight = match weighed.get(&content) {
            Some(weight) => *weight,
            None => weigh(&content)?,
        };
        weighed.insert(content, weight);
        total = Weight {
            raw: total.raw + weight.raw,
            gzip: total.gzip + weight.gzip,
            brotli: total.brotli + weight.brotli,
        };
        rows.push((path.strip_prefix(folder)?.display().to_string(), weight));
    }
    rows.push(("all".to_owned(), total));
    render(&rows)
}

/// How many files are weighed, whatever they are.
const MANY: usize = 2000;

/// Whether a file is in one of the folders of articles, or about them.
fn is_of_archive(folder: &Path, path: &Path) -> bool {
    let inside = path.strip_prefix(folder).unwrap_or(path);
    let first = inside.components().next().map(|part| part.as_os_str().to_string_lossy().into_owned());
    inside.components().count() > 1 && first.is_some_and(|first| first != "v" && first != "snippets")
}

fn render(rows: &[(String, Weight)]) -> Result<String> {
    let width = rows.iter().map(|(name, _)| name.len()).max().unwrap_or(0);
    let mut table = format!("{:width$} {:>10} {:>10} {:>10}\n", "bytes", "raw", "gzip", "brotli");
    for (name, Weight { raw, gzip, brotli }) in rows {
        writeln!(table, "{name:width$} {raw:>10} {gzip:>10} {brotli:>10}")?;
    }
    Ok(table)
}

/// Every file below `folder`, sorted by path.
fn files(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))? {
        let path = entry?.path();
        if path.is_dir() {
            found.extend(files(&path)?);
        } else {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}

/// What `content` weighs as a server would send it.
pub(crate) fn brotli_bytes(content: &[u8]) -> Result<usize> {
    Ok(weigh(content)?.brotli)
}

fn weigh(content: &[u8]) -> Result<Weight> {
    let mut gzip = GzEncoder::new(Vec::new(), Compression::best());
    gzip.write_all(content)?;
    let mut brotli = Vec::new();
    let strongest = BrotliEncoderParams { quality: 11, lgwin: 22, ..Default::default() };
    brotli::BrotliCompress(&mut &content[..], &mut brotli, &strongest)?;
    Ok(Weight { raw: content.len(), gzip: gzip.finish()?.len(), brotli: brotli.len() })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::project;

    #[test]
    fn every_file_is_weighed_and_the_last_row_is_their_sum() {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("b")).unwrap();
        fs::write(folder.path().join("a.css"), "x".repeat(1000)).unwrap();
        fs::write(folder.path().join("b/c.js"), "y".repeat(500)).unwrap();
        fs::write(folder.path().join("b/d.js"), "y".repeat(500)).unwrap();
        let table = table(folder.path()).unwrap();
        let names: Vec<_> = table.lines().filter_map(|line| line.split_whitespace().next()).collect();
        assert_eq!(names.len(), 5, "{table}");
        assert!(names[1] == "a.css" && names[4] == "all", "{table}");
        assert_eq!(table.lines().last().unwrap().split_whitespace().nth(1), Some("2000"));
    }

    #[test]
    fn the_script_for_host_pages_stays_small() {
        let script = fs::read(project::root().join("src/embed/host.js")).unwrap();
        let weight = weigh(&script).unwrap();
        assert!(weight.brotli <= 1536, "{weight:?}");
    }

    #[test]
    fn repetition_weighs_little_once_compressed() {
        let weight = weigh(&[b'x'; 10_000]).unwrap();
        assert!(weight.brotli < weight.gzip && weight.gzip < 100, "{weight:?}");
    }
}
