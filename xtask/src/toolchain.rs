//! The Rust that compiles to WebAssembly: rustup's where it can be had, else Debian's.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Result, bail};
use duct::cmd;

use crate::debian;
use crate::environment::Environment;
use crate::install::{self, Purpose};
use crate::lock::{Resource, lock};

const TARGET: &str = "wasm32-unknown-unknown";

const STANDARD_LIBRARY: Purpose = Purpose {
    name: "wasm32-target",
    why: "Rust's library for WebAssembly",
    duration: "a few seconds",
    remedy: "run `rustup target add wasm32-unknown-unknown` where rustup can download",
};

const LIBRARY_SOURCE: Purpose = Purpose {
    name: "rust-src",
    why: "a library compiled for size makes the bundle a fifth smaller",
    duration: "a few seconds",
    remedy: "run `rustup component add rust-src` where rustup can download",
};

const DEBIAN_RUST: Purpose = Purpose {
    name: "debian-rust",
    why: "a Rust that compiles its library for WebAssembly, as rustup cannot bring one",
    duration: "about a minute",
    remedy: "run `rustup target add wasm32-unknown-unknown` where rustup can download, or install rustc-web, cargo-web and rust-web-src",
};

/// A Rust that compiles to WebAssembly.
#[derive(Debug)]
pub(crate) enum Toolchain {
    /// The cargo on PATH, with the library compiled and perhaps its source.
    Precompiled { source: bool },
    /// Debian's cargo, which compiles the library first.
    Debian { folder: PathBuf, linker: PathBuf },
}

/// The toolchain that is here, or else the first of rustup's and Debian's that can be had.
///
/// Asks the network only when neither is here.
pub(crate) fn provide() -> Result<Toolchain> {
    let _lock = lock(Resource::Tools)?;
    if has_library() {
        return Ok(Toolchain::Precompiled { source: has_source() });
    }
    if !debian::has_rust() {
        match rustup_add("target", TARGET, STANDARD_LIBRARY) {
            Ok(()) if has_library() => return Ok(Toolchain::Precompiled { source: has_source() }),
            Ok(()) => {}
            Err(reason) => eprintln!("xtask: {reason:#}\nxtask: looking for Debian's Rust instead"),
        }
        if !debian::can_install() {
            bail!("this machine's Rust cannot compile to WebAssembly; remedy: {}", STANDARD_LIBRARY.remedy);
        }
        debian::install(DEBIAN_RUST, debian::RUST_PACKAGES)?;
    }
    Ok(Toolchain::Debian { folder: debian::rust_folder()?, linker: debian::wasm_linker()? })
}

/// The same, with the library's source if it can be had at all.
pub(crate) fn provide_with_source() -> Result<Toolchain> {
    let toolchain = provide()?;
    if let Toolchain::Precompiled { source: false } = toolchain {
        let _lock = lock(Resource::Tools)?;
        match rustup_add("component", "rust-src", LIBRARY_SOURCE) {
            Ok(()) => return Ok(Toolchain::Precompiled { source: has_source() }),
            Err(reason) => eprintln!("xtask: {reason:#}\nxtask: building without it: the bundle will be larger"),
        }
    }
    Ok(toolchain)
}

impl Toolchain {
    /// Lets cargo compile for WebAssembly, as quickly as it can.
    pub(crate) fn compile(&self, environment: &mut Environment) {
        if let Self::Debian { folder, linker } = self {
            environment.put_on_path(folder.clone());
            // The cargo that runs xtask points the loader at its own libraries.
            environment.remove("LD_LIBRARY_PATH");
            environment.set("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER", linker);
            compile_library(environment);
        }
    }

    /// Lets cargo compile for WebAssembly, for size where the library's source is here.
    pub(crate) fn compile_small(&self, environment: &mut Environment) {
        self.compile(environment);
        if matches!(self, Self::Precompiled { source: false }) {
            return;
        }
        compile_library(environment);
        environment.set("CARGO_UNSTABLE_BUILD_STD_FEATURES", "optimize_for_size");
        environment.remove("RUSTFLAGS");
        // A panic traps at once, without a message that would be most of a small module.
        // 256 KiB of stack, not 1 MiB: the module's own addresses stay short, at no cost in bytes.
        // What is marked for inlining is inlined where it is as small as all else that is, and short words are compared
        // by a call: both weigh on the engine alone, as the rest is built for size at all costs.
        environment.set(
            "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS",
            "-Zunstable-options -Cpanic=immediate-abort -Clink-arg=-zstack-size=262144 \
             -Cllvm-args=-inlinehint-threshold=50 -Cllvm-args=-max-loads-per-memcmp-opt-size=1",
        );
    }
}

/// Compiling the library is unstable in every Cargo; this variable lets a stable one do it.
fn compile_library(environment: &mut Environment) {
    environment.set("RUSTC_BOOTSTRAP", "1");
    environment.set("CARGO_UNSTABLE_BUILD_STD", "std,panic_abort");
}

fn has_library() -> bool {
    let Ok(folder) = cmd!("rustc", "--print", "target-libdir", "--target", TARGET).stderr_null().read() else {
        return false;
    };
    let files = fs::read_dir(folder.trim()).into_iter().flatten().flatten();
    files.into_iter().any(|file| file.file_name().to_string_lossy().starts_with("libstd-"))
}

fn has_source() -> bool {
    let sysroot = cmd!("rustc", "--print", "sysroot").read().unwrap_or_default();
    Path::new(sysroot.trim()).join("lib/rustlib/src/rust/library/std/Cargo.toml").exists()
}

fn rustup_add(kind: &str, name: &str, purpose: Purpose) -> Result<()> {
    if which::which("rustup").is_err() {
        bail!("rustup is not here, so it cannot add {name}");
    }
    install::install(purpose, cmd!("rustup", kind, "add", name))
}
