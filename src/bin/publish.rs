//! Writes the static site beside what Trunk built: `publish FOLDER SCRIPT LANGUAGE [ADDRESS]`, as `cargo xtask build` does.
//!
//! `publish --archive SEEDS FOLDER` writes the archive of a folder of seeds and nothing around it, and tells as JSON what
//! it came to; `publish --look-up FOLDER` what the look-ups of standard input, a line each, take in it.

#[cfg(not(target_family = "wasm"))]
fn main() -> anyhow::Result<()> {
    use anyhow::Context as _;
    use fact_explorer::publish::{Site, archive, look_up, publish};
    let usage = "usage: publish FOLDER SCRIPT LANGUAGE [ADDRESS], --archive SEEDS FOLDER or --look-up FOLDER";
    let mut arguments = std::env::args().skip(1);
    let mut next = || arguments.next().context(usage);
    let first = next()?;
    match first.as_str() {
        "--archive" => {
            let written = archive(next()?.as_ref(), next()?.as_ref())?;
            println!("{}", serde_json::to_string(&written)?);
            Ok(())
        }
        "--look-up" => {
            let texts = std::io::stdin().lines().collect::<Result<Vec<_>, _>>()?;
            println!("{}", serde_json::to_string(&look_up(next()?.as_ref(), &texts)?)?);
            Ok(())
        }
        _ => {
            let (folder, script, language) = (first.into(), Some(next()?.into()), Some(next()?));
            publish(&Site { folder, script, language, address: arguments.next() })
        }
    }
}

#[cfg(target_family = "wasm")]
fn main() {}
