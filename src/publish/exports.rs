//! Every format as a file beside the article's page.

use crate::export::{Export, Format};
use anyhow::{Context, Result};
use std::fs;
use std::path::Path;

/// Writes each format that suits the reading into `folder`.
pub(super) fn write(folder: &Path, export: Export) -> Result<()> {
    for format in Format::ALL.into_iter().filter(|format| format.suits(export.reading)) {
        let path = folder.join(format.file_name());
        fs::write(&path, format.write(export)).with_context(|| format!("cannot write {}", path.display()))?;
    }
    Ok(())
}
