//! Weighs the files of a bundle: as they are, and as a server sends them.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use crate::compress;

/// Bytes of one file or of all.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
struct Weight {
    raw: u64,
    gzip: u64,
    brotli: u64,
}

/// A table of every file in `folder` with its bytes: raw, and of the compressed ones beside it.
pub(crate) fn table(folder: &Path) -> Result<String> {
    let mut rows = Vec::new();
    let mut total = Weight::default();
    for path in compress::chosen(folder)? {
        let bytes = |path: &Path| -> Result<u64> {
            Ok(fs::metadata(path).with_context(|| format!("cannot see {}", path.display()))?.len())
        };
        let [brotli, gzip] = compress::ENDS.map(|end| bytes(&compress::with_end(&path, end)));
        let weight = Weight { raw: bytes(&path)?, gzip: gzip?, brotli: brotli? };
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

fn render(rows: &[(String, Weight)]) -> Result<String> {
    let width = rows.iter().map(|(name, _)| name.len()).max().unwrap_or(0);
    let mut table = format!("{:width$} {:>10} {:>10} {:>10}\n", "bytes", "raw", "gzip", "brotli");
    for (name, Weight { raw, gzip, brotli }) in rows {
        writeln!(table, "{name:width$} {raw:>10} {gzip:>10} {brotli:>10}")?;
    }
    Ok(table)
}

/// What `content` weighs as a server would send it.
pub(crate) fn brotli_bytes(content: &[u8]) -> Result<usize> {
    Ok(compress::brotli(content)?.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_is_weighed_and_the_last_row_is_their_sum() {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("b")).unwrap();
        fs::write(folder.path().join("a.css"), "x".repeat(1000)).unwrap();
        fs::write(folder.path().join("b/c.js"), "y".repeat(500)).unwrap();
        fs::write(folder.path().join("b/d.js"), "y".repeat(500)).unwrap();
        compress::beside(folder.path()).unwrap();
        let table = table(folder.path()).unwrap();
        let names: Vec<_> = table.lines().filter_map(|line| line.split_whitespace().next()).collect();
        assert_eq!(names.len(), 5, "{table}");
        assert!(names[1] == "a.css" && names[4] == "all", "{table}");
        assert_eq!(table.lines().last().unwrap().split_whitespace().nth(1), Some("2000"));
    }
}
