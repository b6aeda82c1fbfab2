//! Debian's packages, for what neither Cargo nor npm brings: a Rust with its source, and browsers.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use duct::cmd;
use semver::Version;

use crate::install::{self, Purpose};
use crate::project;
use crate::versions;

/// Debian's own Rust that keeps pace with browsers, and the source of its library.
pub(crate) const RUST_PACKAGES: &[&str] = &["rustc-web", "cargo-web", "rust-web-src"];

const CARGO: &str = "/usr/bin/cargo";
const RUSTC: &str = "/usr/bin/rustc";
const SOURCE: &str = "/usr/lib/rustlib/src/rust/library/std/Cargo.toml";

/// Whether apt-get is here and we may use it: as root, or by a sudo that does not ask.
pub(crate) fn can_install() -> bool {
    which::which("apt-get").is_ok() && privilege().is_some()
}

/// Installs `packages`.
pub(crate) fn install(purpose: Purpose, packages: &[&str]) -> Result<()> {
    let privilege = privilege().context("apt-get needs root, or a sudo that does not ask")?;
    let script = format!(
        "{privilege} apt-get update && {privilege} env DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends {}",
        packages.join(" ")
    );
    install::install(purpose, cmd!("sh", "-c", script))
}

/// The command that makes us root: empty if we are, none if we cannot be without a question.
fn privilege() -> Option<&'static str> {
    if cmd!("id", "-u").read().is_ok_and(|user| user.trim() == "0") {
        return Some("");
    }
    let sudo = cmd!("sudo", "-n", "true").stdout_null().stderr_null();
    sudo.run().is_ok().then_some("sudo -n")
}

/// Whether Debian's Rust is here with its source, and new enough for this workspace.
pub(crate) fn has_rust() -> bool {
    let wanted = Version::parse(concat!(env!("CARGO_PKG_RUST_VERSION"), ".0")).ok();
    Path::new(SOURCE).exists()
        && Path::new(RUSTC).exists()
        && versions::version_of(CARGO).is_some_and(|found| wanted.is_none_or(|wanted| found >= wanted))
}

/// A folder with Debian's cargo and rustc and nothing else, to put in front of PATH.
pub(crate) fn rust_folder() -> Result<PathBuf> {
    let folder = project::tools().join("debian-rust");
    fs::create_dir_all(&folder)?;
    for program in [CARGO, RUSTC, "/usr/bin/rustdoc"] {
        let link = folder.join(Path::new(program).file_name().expect("a program has a name"));
        if !link.exists() {
            symlink(Path::new(program), &link)?;
        }
    }
    Ok(folder)
}

#[cfg(unix)]
fn symlink(original: &Path, link: &Path) -> Result<()> {
    match std::os::unix::fs::symlink(original, link) {
        // Another xtask was faster.
        Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => Ok(()),
        outcome => outcome.with_context(|| format!("cannot link {}", link.display())),
    }
}

#[cfg(not(unix))]
fn symlink(original: &Path, _: &Path) -> Result<()> {
    bail!("{} is Debian's, and this is not Debian", original.display())
}

/// The linker for WebAssembly: the one that rustup's Rust brings, or a wasm-ld on PATH.
pub(crate) fn wasm_linker() -> Result<PathBuf> {
    if let Some(linker) = rustup_linker().filter(|linker| linker.exists()) {
        return Ok(linker);
    }
    match which::which("wasm-ld") {
        Ok(linker) => Ok(linker),
        Err(_) => bail!("no linker for WebAssembly is here; remedy: install lld, which brings wasm-ld"),
    }
}

fn rustup_linker() -> Option<PathBuf> {
    let sysroot = cmd!("rustc", "--print", "sysroot").read().ok()?;
    let host = cmd!("rustc", "--print", "host-tuple").read().ok()?;
    Some(Path::new(sysroot.trim()).join("lib/rustlib").join(host.trim()).join("bin/rust-lld"))
}
