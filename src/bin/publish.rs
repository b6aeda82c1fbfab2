//! Writes the static site beside what Trunk built: `publish FOLDER SCRIPT [ADDRESS]`, as `cargo xtask build` does.

#[cfg(not(target_family = "wasm"))]
fn main() -> anyhow::Result<()> {
    use anyhow::Context as _;
    let usage = "usage: publish FOLDER SCRIPT [ADDRESS]";
    let mut arguments = std::env::args().skip(1);
    let folder = arguments.next().context(usage)?.into();
    let script = Some(arguments.next().context(usage)?.into());
    fact_explorer::publish::publish(&fact_explorer::publish::Site { folder, script, address: arguments.next() })
}

#[cfg(target_family = "wasm")]
fn main() {}
