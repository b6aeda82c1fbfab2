//! Holds the exported JSON-LD against schema.org's vocabulary, as schema-dts has it in TypeScript's types.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, ensure};

use crate::project;
use crate::tools::TYPESCRIPT;

/// What every article's JSON-LD is called.
const FILE: &str = "article.jsonld";
/// What schema.org does not know: if this passes, nothing is checked.
const WRONG: &str = r#"{"@context":"https://schema.org","@graph":[{"@type":"Quotation","spokenBy":"Nobody"}]}"#;

/// Checks the JSON-LD of every article in dist/.
pub(crate) fn check() -> Result<()> {
    let files = exported(&project::dist())?;
    ensure!(!files.is_empty(), "dist/ holds no {FILE}");
    for file in files {
        let graph = fs::read_to_string(&file)?;
        let complaint = complaint(&graph)?;
        ensure!(complaint.is_none(), "{}: {}", file.display(), complaint.unwrap_or_default());
    }
    ensure!(complaint(WRONG)?.is_some(), "a word that schema.org does not know passed: nothing was checked");
    Ok(())
}

fn exported(dist: &Path) -> Result<Vec<PathBuf>> {
    let folders = fs::read_dir(dist).with_context(|| format!("cannot read {}", dist.display()))?;
    Ok(folders.flatten().map(|folder| folder.path().join(FILE)).filter(|file| file.is_file()).collect())
}

/// What TypeScript says against `graph`; nothing if it fits.
fn complaint(graph: &str) -> Result<Option<String>> {
    let home = TYPESCRIPT.provide_here()?;
    let source = home.join("graph.ts");
    fs::write(
        &source,
        format!("import type {{ Graph }} from \"schema-dts\";\nexport const graph: Graph = {graph};\n"),
    )?;
    let output = Command::new(home.join("node_modules/.bin/tsc"))
        .args(["--noEmit", "--strict", "--skipLibCheck", "--target", "es2022", "--module", "nodenext"])
        .arg(&source)
        .output()
        .context("tsc does not start")?;
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    Ok((!output.status.success()).then_some(said))
}
