//! Scores the engine against human annotation that lies outside the repository.

mod names;

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};
use duct::cmd;

use crate::project;

const SETS: &[&str] = &["quotes-dev", "quotes-train", "times-dev", "actors-dev"];

/// Reads each set in `folder` with `facts` and prints its score table, with how many speakers the page shows.
///
/// A relative `folder` counts from the repository's root.
pub(crate) fn evaluate(folder: &Path, errors: Option<u32>) -> Result<()> {
    let folder = project::root().join(folder);
    let scorer = folder.join("score.py");
    if !scorer.is_file() {
        bail!("there is no score.py in {}; remedy: name the folder with the annotated sets", folder.display());
    }
    let python = which::which("python3").context("score.py needs python3 on PATH")?;
    let facts = build()?;
    let output = project::root().join("target/evaluation");
    fs::create_dir_all(&output)?;
    for set in SETS {
        let gold = folder.join("dev").join(format!("{set}.jsonl"));
        let sheets = output.join(format!("{set}.jsonl"));
        println!("{set}");
        cmd!(&facts, "--jsonl")
            .stdin_path(&gold)
            .stdout_path(&sheets)
            .run()
            .with_context(|| format!("facts could not read {set}"))?;
        let limit = errors.map(|count| ["--errors".to_owned(), count.to_string()]);
        let arguments = [scorer.as_os_str(), gold.as_os_str(), sheets.as_os_str()];
        let limit = limit.iter().flatten().map(AsRef::as_ref);
        cmd(&python, arguments.into_iter().chain(limit)).run().with_context(|| format!("{set} cannot be scored"))?;
        if let Some(names) = names::names(&fs::read_to_string(&gold)?, &fs::read_to_string(&sheets)?)? {
            println!("{names}");
        }
    }
    Ok(())
}

fn build() -> Result<std::path::PathBuf> {
    cmd!("cargo", "build", "--quiet", "--release", "--package", "facts").dir(project::root()).run()?;
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| project::root().join("target"), Into::into);
    Ok(target.join("release").join(format!("facts{}", std::env::consts::EXE_SUFFIX)))
}
