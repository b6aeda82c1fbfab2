//! Where things are: the repository, and the folders in it that xtask writes to.

use std::env;
use std::path::PathBuf;

/// The repository's root: the folder above this crate.
pub(crate) fn root() -> PathBuf {
    let own = env::var_os("CARGO_MANIFEST_DIR").map_or_else(|| env!("CARGO_MANIFEST_DIR").into(), PathBuf::from);
    own.parent().expect("xtask lies in the repository").to_path_buf()
}

/// What Cargo builds into.
pub(crate) fn target() -> PathBuf {
    env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), Into::into)
}

/// The release bundle.
pub(crate) fn dist() -> PathBuf {
    root().join("dist")
}

/// The same of the articles that the tests have beside the newsroom's own.
pub(crate) fn several() -> PathBuf {
    root().join("target/several")
}

/// Everything that xtask installs, and its locks and logs.
pub(crate) fn tools() -> PathBuf {
    root().join("target/tools")
}

/// What the last attempt to install `name` printed.
pub(crate) fn install_log(name: &str) -> PathBuf {
    tools().join("logs").join(format!("{name}.log"))
}
