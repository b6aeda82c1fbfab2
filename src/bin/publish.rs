//! Writes the static site beside what Trunk built: `publish FOLDER [ADDRESS]`.

#[cfg(not(target_family = "wasm"))]
fn main() -> anyhow::Result<()> {
    use anyhow::Context as _;
    let mut arguments = std::env::args().skip(1);
    let folder = arguments.next().context("usage: publish FOLDER [ADDRESS]")?.into();
    fact_explorer::publish::publish(&fact_explorer::publish::Site { folder, address: arguments.next() })
}

#[cfg(target_family = "wasm")]
fn main() {}
