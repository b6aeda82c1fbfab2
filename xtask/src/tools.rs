//! The tools that bundle the page: which, in which version, and how each is had.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use duct::{Expression, cmd};
use semver::Version;

use crate::environment::Environment;
use crate::install::{self, Purpose};
use crate::lock::{Resource, lock};
use crate::project;
use crate::versions;

/// One tool, pinned.
pub(crate) struct Tool {
    program: &'static str,
    pin: Pin,
    source: Source,
    why: &'static str,
    duration: &'static str,
    remedy: &'static str,
}

enum Pin {
    Exactly(&'static str),
    /// The version that Cargo.lock has of the crate of the same name.
    AsLocked,
}

enum Source {
    /// A crate that Cargo compiles; with the crate's own lock file where it must be.
    Crate { name: &'static str, locked: bool },
    /// A package of the npm registry that runs under Node, with others that it is to find beside it.
    Npm { name: &'static str, beside: &'static [&'static str] },
}

/// Every pinned tool. Trunk.toml states wasm-opt's version again, for a bare `trunk`.
pub(crate) const TRUNK: Tool = Tool {
    program: "trunk",
    pin: Pin::Exactly("0.21.14"),
    source: Source::Crate { name: "trunk", locked: true },
    why: "bundles and serves the page",
    duration: "about 4 minutes",
    remedy: "run `cargo install trunk --version 0.21.14 --locked` yourself, then this again",
};

/// Its version must be that of the crate, or the glue does not fit the module.
pub(crate) const WASM_BINDGEN: Tool = Tool {
    program: "wasm-bindgen",
    pin: Pin::AsLocked,
    // Without the crate's lock file: its release has none that Cargo accepts.
    source: Source::Crate { name: "wasm-bindgen-cli", locked: false },
    why: "joins the module to JavaScript",
    duration: "about 2 minutes",
    remedy: "run `cargo install wasm-bindgen-cli` yourself with the version that Cargo.lock has of wasm-bindgen",
};

/// Release bundles only.
pub(crate) const WASM_OPT: Tool = Tool {
    program: "wasm-opt",
    pin: Pin::Exactly("132"),
    source: Source::Npm { name: "binaryen", beside: &[] },
    why: "shrinks release modules",
    duration: "a few seconds",
    remedy: "install Node.js 18 or newer with npm, or put Binaryen 132's wasm-opt on PATH",
};

/// Judges the JSON-LD by the types that schema.org's vocabulary was turned into. Tests only.
pub(crate) const TYPESCRIPT: Tool = Tool {
    program: "tsc",
    pin: Pin::Exactly("5.9.3"),
    source: Source::Npm { name: "typescript", beside: &["schema-dts@2.1.0"] },
    why: "holds the JSON-LD against schema.org's types",
    duration: "a few seconds",
    remedy: "install Node.js 18 or newer with npm",
};

/// The single file only.
pub(crate) const ESBUILD: Tool = Tool {
    program: "esbuild",
    pin: Pin::Exactly("0.28.2"),
    source: Source::Npm { name: "esbuild", beside: &[] },
    why: "bundles the explorer into one file",
    duration: "a few seconds",
    remedy: "install Node.js 18 or newer with npm, or put esbuild 0.28.2 on PATH",
};

/// Drives Firefox. Tests only.
pub(crate) const GECKODRIVER: Tool = Tool {
    program: "geckodriver",
    pin: Pin::Exactly("0.37.1"),
    source: Source::Crate { name: "geckodriver", locked: true },
    why: "drives the built site in Firefox",
    duration: "about a minute",
    remedy: "run `cargo install geckodriver --version 0.37.1 --locked` yourself, or name one by GECKODRIVER",
};

/// Sees to it that each of `tools` is there, and puts those that are not on PATH into `environment`.
pub(crate) fn provide(tools: &[&Tool], environment: &mut Environment) -> Result<()> {
    let _lock = lock(Resource::Tools)?;
    for tool in tools {
        let version = tool.version()?;
        if tool.is_on_path(&version) {
            continue;
        }
        let home = tool.home(&version);
        if !home.exists() {
            tool.install(&version, &home)?;
        }
        environment.put_on_path(tool.programs(&home));
    }
    Ok(())
}

impl Tool {
    fn version(&self) -> Result<String> {
        match self.pin {
            Pin::Exactly(version) => Ok(version.to_owned()),
            Pin::AsLocked => {
                let lock = fs::read_to_string(project::root().join("Cargo.lock")).context("cannot read Cargo.lock")?;
                versions::locked(&lock, self.program)
            }
        }
    }

    fn is_on_path(&self, version: &str) -> bool {
        which::which(self.program).is_ok_and(|found| is_version(versions::version_of(found), version))
    }

    /// Installs it if need be, and says where: for tools that others are to find beside.
    pub(crate) fn provide_here(&self) -> Result<PathBuf> {
        let _lock = lock(Resource::Tools)?;
        let version = self.version()?;
        let home = self.home(&version);
        if !home.exists() {
            self.install(&version, &home)?;
        }
        Ok(home)
    }

    /// The program itself: the pinned one on PATH, else one that is installed if need be.
    pub(crate) fn provide_program(&self) -> Result<PathBuf> {
        if self.is_on_path(&self.version()?) {
            return Ok(which::which(self.program)?);
        }
        Ok(self.programs(&self.provide_here()?).join(self.program))
    }

    /// A folder of its own for each version, so that a new pin never meets an old program.
    fn home(&self, version: &str) -> PathBuf {
        project::tools().join(format!("{}-{version}", self.program))
    }

    fn programs(&self, home: &Path) -> PathBuf {
        match self.source {
            Source::Crate { .. } => home.join("bin"),
            Source::Npm { .. } => home.join("node_modules/.bin"),
        }
    }

    /// Installs beside `home` and moves there at the end: `home` exists only when it is complete.
    fn install(&self, version: &str, home: &Path) -> Result<()> {
        let unfinished = project::tools().join(format!("{}-unfinished", self.program));
        if unfinished.exists() {
            fs::remove_dir_all(&unfinished)?;
        }
        fs::create_dir_all(&unfinished)?;
        install::install(self.purpose(), self.installer(version, &unfinished)?)?;
        let found = versions::version_of(self.programs(&unfinished).join(self.program));
        if !is_version(found, version) {
            bail!("the installed {} does not say that it is {version}; remedy: {}", self.program, self.remedy);
        }
        fs::rename(&unfinished, home)?;
        Ok(())
    }

    fn purpose(&self) -> Purpose<'_> {
        Purpose { name: self.program, why: self.why, duration: self.duration, remedy: self.remedy }
    }

    fn installer(&self, version: &str, folder: &Path) -> Result<Expression> {
        match self.source {
            Source::Crate { name, locked } => Ok(cargo_install(name, version, locked, folder)),
            Source::Npm { name, beside } => {
                let npm = which::which("npm").ok().with_context(|| {
                    format!("{} is missing and npm is not here; remedy: {}", self.program, self.remedy)
                })?;
                let mut arguments = ["install", "--no-audit", "--no-fund", "--prefix"].map(Into::into).to_vec();
                arguments.push(folder.as_os_str().to_owned());
                arguments.push(format!("{name}@{version}").into());
                arguments.extend(beside.iter().map(Into::into));
                Ok(cmd(npm, arguments))
            }
        }
    }
}

/// Compiles without optimization and debug information, which halves the wait and is fast enough.
fn cargo_install(name: &str, version: &str, locked: bool, folder: &Path) -> Expression {
    let build = project::tools().join("build");
    let mut arguments = vec!["install".into(), name.to_owned(), format!("--version={version}"), "--debug".into()];
    if locked {
        arguments.push("--locked".into());
    }
    arguments.push(format!("--root={}", folder.display()));
    arguments.push(format!("--target-dir={}", build.display()));
    cmd("cargo", arguments).env("CARGO_PROFILE_DEV_DEBUG", "0").env_remove("RUSTFLAGS")
}

fn is_version(found: Option<Version>, wanted: &str) -> bool {
    found.is_some() && found == versions::version_in(wanted)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn trunk_toml_pins_the_same_wasm_opt() {
        let text = fs::read_to_string(project::root().join("Trunk.toml")).unwrap();
        let settings: toml::Table = text.parse().unwrap();
        let wanted = format!("version_{}", WASM_OPT.version().unwrap());
        assert_eq!(settings["tools"]["wasm_opt"].as_str(), Some(wanted.as_str()));
    }

    #[test]
    fn another_version_is_not_the_pinned_one() {
        assert!(is_version(versions::version_in("trunk 0.21.14"), "0.21.14"));
        assert!(!is_version(versions::version_in("trunk 0.21.13"), "0.21.14"));
        assert!(!is_version(None, "0.21.14"));
    }
}
