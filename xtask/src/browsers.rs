//! The browsers and their drivers: those named or on PATH, else Debian's; Firefox's driver is Mozilla's crate.

use std::env;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Result, bail};

use crate::debian;
use crate::install::Purpose;
use crate::lock::{Resource, lock};
use crate::tools::GECKODRIVER;

/// On PATH, or where a Mac keeps it.
const CHROME_NAMES: &[&str] = &[
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "chrome",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/// Likewise.
const FIREFOX_NAMES: &[&str] = &["firefox-esr", "firefox", "/Applications/Firefox.app/Contents/MacOS/firefox"];

/// Where Debian and others keep what is below a folder of the processor's.
const LIBRARIES: &[&str] = &["/usr/lib", "/usr/libexec", "/usr/lib64"];
const MINIBROWSERS: &[&str] = &["webkit2gtk-4.1/MiniBrowser", "webkitgtk-6.0/MiniBrowser"];

/// A family of browsers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Engine {
    /// Chrome's: every test runs in it.
    Chromium,
    /// Firefox's.
    Firefox,
    /// Safari's, as GNOME ships it for Linux.
    WebKit,
}

/// A browser that can be driven.
#[derive(Debug)]
pub(crate) struct Browser {
    /// Whose it is.
    pub(crate) engine: Engine,
    program: PathBuf,
    driver: PathBuf,
}

impl Browser {
    /// What tells the tests which browser it is and where.
    pub(crate) fn variables(&self) -> [(&'static str, OsString); 3] {
        let (name, program, driver) = match self.engine {
            Engine::Chromium => ("chromium", "FX_CHROME", "FX_CHROMEDRIVER"),
            Engine::Firefox => ("firefox", "FX_FIREFOX", "FX_GECKODRIVER"),
            Engine::WebKit => ("webkit", "FX_MINIBROWSER", "FX_WEBKITWEBDRIVER"),
        };
        [("FX_ENGINE", name.into()), (program, self.program.clone().into()), (driver, self.driver.clone().into())]
    }
}

impl Engine {
    /// The browser that is here, or Debian's if it can be installed.
    ///
    /// Fails with a remedy; whether it can be had on this machine at all says [`Engine::can_be_had`].
    pub(crate) fn provide(self) -> Result<Browser> {
        let purpose = self.purpose();
        if self.find().is_none() {
            let _lock = lock(Resource::Tools)?;
            if !debian::can_install() {
                bail!("no {} that can be driven is here; remedy: {}", purpose.name, purpose.remedy);
            }
            debian::install(purpose, self.packages())?;
        }
        let Some((program, driver)) = self.find() else {
            bail!("{} is installed but not where it is looked for; remedy: {}", purpose.name, purpose.remedy);
        };
        let driver = driver.map_or_else(|| GECKODRIVER.provide_program(), Ok)?;
        Ok(Browser { engine: self, program, driver })
    }

    /// Whether it is here, or can be installed.
    pub(crate) fn can_be_had(self) -> bool {
        self.find().is_some() || debian::can_install()
    }

    /// The browser and its driver; Firefox's driver is not looked for unless somebody names it.
    fn find(self) -> Option<(PathBuf, Option<PathBuf>)> {
        let on_path = |names: &[&str]| names.iter().find_map(|name| which::which(name).ok());
        match self {
            Self::Chromium => {
                let driver = named("CHROMEDRIVER").or_else(|| on_path(&["chromedriver"]))?;
                Some((named("CHROME").or_else(|| on_path(CHROME_NAMES))?, Some(driver)))
            }
            Self::Firefox => Some((named("FIREFOX").or_else(|| on_path(FIREFOX_NAMES))?, named("GECKODRIVER"))),
            Self::WebKit => {
                let driver = named("WEBKITWEBDRIVER").or_else(|| on_path(&["WebKitWebDriver"]))?;
                on_path(&["Xvfb"])?;
                Some((named("MINIBROWSER").or_else(minibrowser)?, Some(driver)))
            }
        }
    }

    fn packages(self) -> &'static [&'static str] {
        match self {
            Self::Chromium => &["chromium", "chromium-driver"],
            Self::Firefox => &["firefox-esr"],
            Self::WebKit => &["webkit2gtk-driver", "xvfb"],
        }
    }

    fn purpose(self) -> Purpose<'static> {
        let (name, remedy) = match self {
            Self::Chromium => (
                "chromium",
                "install Chromium or Chrome and a chromedriver of the same version, on PATH or named by CHROME and \
                 CHROMEDRIVER",
            ),
            Self::Firefox => ("firefox", "install Firefox, on PATH or named by FIREFOX"),
            Self::WebKit => (
                "webkit",
                "install WebKitGTK's WebKitWebDriver and MiniBrowser (named by WEBKITWEBDRIVER and MINIBROWSER where \
                 they are not found) and Xvfb; no other system than Linux has them",
            ),
        };
        Purpose { name, why: "drives the built site in a real browser", duration: "about a minute", remedy }
    }
}

/// WebKitGTK's own browser, which no PATH has.
fn minibrowser() -> Option<PathBuf> {
    let below = |library: &str| {
        let folders = fs::read_dir(library).into_iter().flatten().flatten().map(|entry| entry.path());
        folders.chain([Path::new(library).to_path_buf()]).collect::<Vec<_>>()
    };
    let places = LIBRARIES.iter().flat_map(|library| below(library));
    let mut found = places.flat_map(|place| MINIBROWSERS.iter().map(move |name| place.join(name)));
    found.find(|path| path.is_file())
}

fn named(variable: &str) -> Option<PathBuf> {
    env::var_os(variable).map(PathBuf::from)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tests_are_told_which_browser_it_is_and_where() {
        let browser = Browser { engine: Engine::Firefox, program: "/f".into(), driver: "/g".into() };
        let told = [("FX_ENGINE", "firefox"), ("FX_FIREFOX", "/f"), ("FX_GECKODRIVER", "/g")];
        assert_eq!(browser.variables(), told.map(|(name, value)| (name, value.into())));
    }
}
