//! Writes the static site beside what Trunk built: `publish FOLDER SCRIPT LANGUAGE [ADDRESS]`, as `cargo xtask build` does.

#[cfg(not(target_family = "wasm"))]
fn main() -> anyhow::Result<()> {
    use anyhow::Context as _;
    let usage = "usage: publish FOLDER SCRIPT LANGUAGE [ADDRESS]";
    let mut arguments = std::env::args().skip(1);
    let folder = arguments.next().context(usage)?.into();
    let script = Some(arguments.next().context(usage)?.into());
    let language = Some(arguments.next().context(usage)?);
    let address = arguments.next();
    fact_explorer::publish::publish(&fact_explorer::publish::Site { folder, script, language, address })
}

#[cfg(target_family = "wasm")]
fn main() {}
