//! Chromium and its driver: those named or on PATH, else Debian's.

use std::env;
use std::path::PathBuf;

use anyhow::{Result, bail};

use crate::debian;
use crate::install::Purpose;
use crate::lock::{Resource, lock};

/// On PATH, or where a Mac keeps it.
const CHROME_NAMES: &[&str] = &[
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "chrome",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

const PURPOSE: Purpose = Purpose {
    name: "chromium",
    why: "drives the built site in a real browser",
    duration: "about a minute",
    remedy: "install Chromium or Chrome and a chromedriver of the same version, on PATH or named by CHROME and CHROMEDRIVER",
};

/// A browser that can be driven.
#[derive(Debug)]
pub(crate) struct Browser {
    /// The browser itself.
    pub(crate) chrome: PathBuf,
    /// The WebDriver server of the same version.
    pub(crate) chromedriver: PathBuf,
}

/// The browser that is here, or Debian's if it can be installed.
pub(crate) fn provide() -> Result<Browser> {
    let _lock = lock(Resource::Tools)?;
    if let Some(browser) = find() {
        return Ok(browser);
    }
    if !debian::can_install() {
        bail!("no Chromium with its chromedriver is here; remedy: {}", PURPOSE.remedy);
    }
    debian::install(PURPOSE, &["chromium", "chromium-driver"])?;
    match find() {
        Some(browser) => Ok(browser),
        None => bail!("chromium is installed but not on PATH; remedy: {}", PURPOSE.remedy),
    }
}

fn find() -> Option<Browser> {
    let chrome = named("CHROME").or_else(|| CHROME_NAMES.iter().find_map(|name| which::which(name).ok()))?;
    let chromedriver = named("CHROMEDRIVER").or_else(|| which::which("chromedriver").ok())?;
    Some(Browser { chrome, chromedriver })
}

fn named(variable: &str) -> Option<PathBuf> {
    env::var_os(variable).map(PathBuf::from)
}
