//! Reads versions: from what a program prints, and from Cargo.lock.

use std::ffi::OsStr;

use anyhow::{Context, Result};
use semver::Version;

/// The version that `program --version` states, or none if it cannot be run.
pub(crate) fn version_of(program: impl AsRef<OsStr>) -> Option<Version> {
    let program = program.as_ref();
    let printed = duct::cmd!(program, "--version").stderr_null().unchecked().read().ok()?;
    version_in(&printed)
}

/// The first word of `text` that is a version; one or two numbers count as well: "132" is 132.0.0.
pub(crate) fn version_in(text: &str) -> Option<Version> {
    text.split_whitespace().find_map(parse)
}

fn parse(word: &str) -> Option<Version> {
    let missing = match word.split('.').count() {
        1 => ".0.0",
        2 => ".0",
        _ => "",
    };
    Version::parse(&format!("{word}{missing}")).ok()
}

/// The version of `package` in the text of a Cargo.lock.
pub(crate) fn locked(lock: &str, package: &str) -> Result<String> {
    let lock: toml::Table = lock.parse().context("Cargo.lock is not TOML")?;
    let packages = lock.get("package").and_then(|packages| packages.as_array());
    packages
        .into_iter()
        .flatten()
        .find(|entry| entry.get("name").and_then(|name| name.as_str()) == Some(package))
        .and_then(|entry| entry.get("version")?.as_str())
        .map(str::to_owned)
        .with_context(|| format!("Cargo.lock has no package {package}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(printed: &str, version: &str) {
        assert_eq!(version_in(printed).map(|found| found.to_string()).as_deref(), Some(version));
    }

    #[test]
    fn a_version_is_found_in_what_a_program_prints() {
        check("trunk 0.21.14", "0.21.14");
        check("wasm-opt version 132 (version_132)", "132.0.0");
        check("cargo 1.96.0 (30a34c682 2026-05-25) (built from a source tarball)", "1.96.0");
        check("wasm-bindgen 0.2.130\n", "0.2.130");
    }

    #[test]
    fn text_without_a_number_has_no_version() {
        assert_eq!(version_in("error: unknown flag"), None);
    }

    #[test]
    fn a_locked_version_is_found_by_its_package() {
        let lock = "version = 4\n[[package]]\nname = \"a\"\nversion = \"1.2.3\"\n[[package]]\nname = \"b\"\nversion = \"4.5.6\"\n";
        assert_eq!(locked(lock, "b").unwrap(), "4.5.6");
    }

    #[test]
    fn a_package_that_is_not_locked_is_named() {
        assert_eq!(locked("version = 4", "yew").unwrap_err().to_string(), "Cargo.lock has no package yew");
    }
}
