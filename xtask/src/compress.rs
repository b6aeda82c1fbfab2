//! Files as a server sends them, beside the originals: `page.js.br` and `page.js.gz`, so that no server has to compress
//! on the way, nor settle for less than the strongest.

use std::collections::HashMap;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use brotli::enc::BrotliEncoderParams;
use flate2::Compression;
use flate2::write::GzEncoder;

/// The ends of the names of compressed files.
pub(crate) const ENDS: [&str; 2] = ["br", "gz"];

/// How many files are compressed, whatever they are.
const MANY: usize = 2000;

/// Writes both beside every [`chosen`] file in `folder`.
pub(crate) fn beside(folder: &Path) -> Result<()> {
    // A version's folder holds the same files again, and brotli at its strongest takes most of a build's last minute.
    let mut done: HashMap<Vec<u8>, [Vec<u8>; 2]> = HashMap::new();
    for path in chosen(folder)? {
        let content = fs::read(&path).with_context(|| format!("cannot read {}", path.display()))?;
        let both = match done.remove(&content) {
            Some(both) => both,
            None => [brotli(&content)?, gzip(&content)?],
        };
        for (end, compressed) in ENDS.iter().zip(&both) {
            let target = with_end(&path, end);
            fs::write(&target, compressed).with_context(|| format!("cannot write {}", target.display()))?;
        }
        done.insert(content, both);
    }
    Ok(())
}

/// Every file below `folder` that is compressed: of an archive only what every reader fetches, for brotli would take an
/// hour for the rest.
pub(crate) fn chosen(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut all = files(folder)?;
    if all.len() > MANY {
        all.retain(|path| !is_of_archive(folder, path));
    }
    Ok(all)
}

/// Whether a file is in one of the folders of articles, or about them.
fn is_of_archive(folder: &Path, path: &Path) -> bool {
    let inside = path.strip_prefix(folder).unwrap_or(path);
    let first = inside.components().next().map(|part| part.as_os_str().to_string_lossy().into_owned());
    inside.components().count() > 1 && first.is_some_and(|first| first != "v" && first != "snippets")
}

/// `path` with a further end.
pub(crate) fn with_end(path: &Path, end: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".");
    name.push(end);
    name.into()
}

/// Every file below `folder` that is not a compressed one, sorted by path.
fn files(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))? {
        let path = entry?.path();
        if path.is_dir() {
            found.extend(files(&path)?);
        } else if !path.extension().is_some_and(|end| ENDS.iter().any(|known| end == *known)) {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}

/// At its strongest, 11.
pub(crate) fn brotli(content: &[u8]) -> Result<Vec<u8>> {
    let mut compressed = Vec::new();
    let strongest = BrotliEncoderParams { quality: 11, lgwin: 22, size_hint: content.len(), ..Default::default() };
    brotli::BrotliCompress(&mut &content[..], &mut compressed, &strongest)?;
    Ok(compressed)
}

fn gzip(content: &[u8]) -> Result<Vec<u8>> {
    let mut gzip = GzEncoder::new(Vec::new(), Compression::best());
    gzip.write_all(content)?;
    Ok(gzip.finish()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_has_both_beside_it_and_a_second_time_changes_nothing() {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("v")).unwrap();
        for name in ["a.js", "v/a.js"] {
            fs::write(folder.path().join(name), "let a = 1;\n".repeat(100)).unwrap();
        }
        beside(folder.path()).unwrap();
        beside(folder.path()).unwrap();
        assert_eq!(files(folder.path()).unwrap().len(), 2);
        let mut text = Vec::new();
        let compressed = fs::read(folder.path().join("v/a.js.br")).unwrap();
        brotli::BrotliDecompress(&mut &compressed[..], &mut text).unwrap();
        assert_eq!(text, fs::read(folder.path().join("a.js")).unwrap());
        assert!(folder.path().join("a.js.gz").is_file() && !folder.path().join("a.js.br.br").exists());
    }
}
