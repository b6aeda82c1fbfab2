//! One headless browser with the built site in it: starts it, looks at it, and ends it.
//!
//! `FX_DIST` names the built site, `FX_SEVERAL` one of several articles, `FX_AXE` the script of axe-core; `engine` beside this says how a browser is named.

use std::env;
use std::fs;
use std::panic::{AssertUnwindSafe, resume_unwind};
use std::path::PathBuf;
use std::time::{Duration, Instant};

use anyhow::{Context, Result};
use futures_util::FutureExt;
use serde_json::json;
use tempfile::TempDir;
use thirtyfour::common::print::PrintParameters;
use thirtyfour::prelude::*;
use tokio::process::Child;

use crate::elsewhere::Elsewhere;
use crate::engine::Engine;
use crate::host::until;
use crate::log;
use crate::server::Server;

/// How long the page may take to show something: a loaded machine is slow.
const PATIENCE: Duration = Duration::from_secs(20);

/// What matches in the living explorer. By script, for Firefox's driver finds nothing below a shadow root's id.
const LIVING: &str = "const root = document.querySelector('fact-explorer')?.shadowRoot;
    return root?.querySelector('[data-served]') ? null : root?.querySelector(arguments[0]);";
/// What makes the explorer come: the keyboard gets to a control, as far as the page can tell, and stays where it is.
const WANT: &str = "const served = document.querySelector('fact-explorer')?.shadowRoot?.querySelector('[data-served]');
    const control = served?.querySelector(':is(button, input):not([data-whole])');
    control?.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));";
/// Whether no part of the served page waits for its turn.
const LAID_OUT: &str =
    "[...document.querySelector('fact-explorer').shadowRoot.querySelectorAll('.section, .article, .downloads')]
    .every((it) => getComputedStyle(it).contentVisibility !== 'auto')";
/// What matches in the page as it was served.
const SERVED: &str = "const root = document.querySelector('fact-explorer')?.shadowRoot;
    return root?.querySelector(`[data-served] ${arguments[0]}`);";

/// Runs one test in a browser of its own, and ends that browser however the test ends.
pub(crate) async fn browse(test: impl AsyncFnOnce(&Browser) -> Result<()>) -> Result<()> {
    browse_site(Server::start(&variable("FX_DIST")?)?, test).await
}

/// The same with a site of several articles.
pub(crate) async fn browse_several(test: impl AsyncFnOnce(&Browser) -> Result<()>) -> Result<()> {
    browse_site(Server::start(&variable("FX_SEVERAL")?)?, test).await
}

/// The same with a site whose reader breaks down on "CRASH" and never comes back from "HANG".
pub(crate) async fn browse_frail(test: impl AsyncFnOnce(&Browser) -> Result<()>) -> Result<()> {
    browse_site(Server::start_frail(&variable("FX_DIST")?)?, test).await
}

async fn browse_site(server: Server, test: impl AsyncFnOnce(&Browser) -> Result<()>) -> Result<()> {
    let browser = Browser::start(server).await?;
    let outcome = AssertUnwindSafe(test(&browser)).catch_unwind().await;
    browser.driver.quit().await?;
    outcome.unwrap_or_else(|panic| resume_unwind(panic))
}

/// A browser with an empty profile, and the site at an address of its own.
pub(crate) struct Browser {
    /// For whatever the methods here do not cover.
    pub(crate) driver: WebDriver,
    /// What serves the site.
    pub(crate) server: Server,
    /// What the browser asked of anybody but the site.
    pub(crate) elsewhere: Elsewhere,
    engine: Engine,
    _process: Child,
    _profile: TempDir,
}

#[allow(dead_code, reason = "each test takes what it needs")]
impl Browser {
    /// Starts a driver on a free port, and a browser with an empty profile.
    async fn start(server: Server) -> Result<Self> {
        let elsewhere = Elsewhere::listen().await?;
        let profile = tempfile::tempdir()?;
        let engine = Engine::chosen()?;
        let (process, driver) = engine.drive(engine.capabilities(profile.path(), elsewhere.address)?).await?;
        // The first tab shows a page of the browser's own: whatever that loads is not ours.
        driver.goto("about:blank").await?;
        if engine == Engine::Chromium {
            driver.get_log("performance").await?;
        }
        Ok(Self { driver, server, elsewhere, engine, _process: process, _profile: profile })
    }

    /// Opens a path of the site, such as `/?now=2025-08-07`, and waits for its `load` event.
    pub(crate) async fn open(&self, path: &str) -> Result<()> {
        Ok(self.driver.goto(format!("http://{}{path}", self.server.address)).await?)
    }

    /// The site's origin.
    pub(crate) fn site(&self) -> String {
        format!("http://{}", self.server.address)
    }

    /// Whether `url` is a file of the site.
    pub(crate) fn is_own(&self, url: &str) -> bool {
        url.starts_with(&format!("http://{}/", self.server.address))
    }

    /// Waits until `selector` matches in the host page, and returns the first match.
    pub(crate) async fn wait_for(&self, selector: &str) -> Result<WebElement> {
        let query = self.driver.query(By::Css(selector)).wait(PATIENCE, Duration::from_millis(50));
        query.first().await.with_context(|| format!("nothing matches {selector}"))
    }

    /// Lets the explorer come, as a reader does who gets to one of its controls, waits until `selector` matches in it, and
    /// returns the first match.
    pub(crate) async fn shown(&self, selector: &str) -> Result<WebElement> {
        self.matching(&[WANT, LIVING].concat(), selector).await
    }

    /// Lets the explorer come.
    pub(crate) async fn want(&self) -> Result<()> {
        self.driver.execute(WANT, Vec::new()).await?;
        Ok(())
    }

    /// Waits until the served page is laid out whole: what is far from the window comes once it was painted.
    pub(crate) async fn laid_out(&self) -> Result<()> {
        until(self, LAID_OUT).await.map(drop)
    }

    /// Waits until `selector` matches in the explorer, which something else makes come, and returns the first match.
    pub(crate) async fn living(&self, selector: &str) -> Result<WebElement> {
        self.matching(LIVING, selector).await
    }

    /// Waits until `selector` matches in the page as it was served, which nobody has touched, and returns the first match.
    pub(crate) async fn served(&self, selector: &str) -> Result<WebElement> {
        self.matching(SERVED, selector).await
    }

    async fn matching(&self, script: &str, selector: &str) -> Result<WebElement> {
        let end = Instant::now() + PATIENCE;
        loop {
            let found = self.driver.execute(script, vec![selector.into()]).await;
            if let Ok(element) = found.and_then(|found| found.element()) {
                return Ok(element);
            }
            anyhow::ensure!(Instant::now() < end, "nothing in the explorer matches {selector}");
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }

    /// The errors of the console since the last call; only Chromium tells them.
    pub(crate) async fn errors(&self) -> Result<Vec<String>> {
        if self.engine != Engine::Chromium {
            return Ok(Vec::new());
        }
        Ok(log::errors(self.driver.get_log("browser").await?))
    }

    /// The addresses that the page requested since the last call.
    pub(crate) async fn requests(&self) -> Result<Vec<String>> {
        Ok(log::requests(&self.driver.get_log("performance").await?))
    }

    /// Types keys where the focus is: `Key::Tab`, `Key::Enter`, or text.
    pub(crate) async fn press(&self, keys: impl Into<TypingData>) -> Result<()> {
        Ok(self.driver.action_chain().send_keys(keys).perform().await?)
    }

    /// Gives the page a viewport in CSS pixels, narrower than any window could be.
    pub(crate) async fn resize(&self, width: u32, height: u32) -> Result<()> {
        let metrics = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
        self.driver.cdp().send_raw("Emulation.setDeviceMetricsOverride", metrics).await?;
        Ok(())
    }

    /// Makes a media feature match, such as `prefers-color-scheme` and `dark`.
    pub(crate) async fn prefer(&self, feature: &str, value: &str) -> Result<()> {
        let media = json!({ "features": [{ "name": feature, "value": value }] });
        self.driver.cdp().send_raw("Emulation.setEmulatedMedia", media).await?;
        Ok(())
    }

    /// Writes what the viewport shows to `NAME.png` among the pictures.
    pub(crate) async fn screenshot(&self, name: &str) -> Result<PathBuf> {
        picture(&format!("{name}.png"), &self.driver.screenshot_as_png().await?)
    }

    /// Writes the page as printed to `NAME.pdf` among the pictures.
    pub(crate) async fn print(&self, name: &str) -> Result<PathBuf> {
        picture(&format!("{name}.pdf"), &self.driver.print_page(PrintParameters::default()).await?)
    }
}

/// What the environment names `name`.
pub(crate) fn variable(name: &str) -> Result<PathBuf> {
    let value = env::var_os(name).with_context(|| format!("{name} is not set: run `cargo xtask test --only site`"))?;
    Ok(value.into())
}

fn picture(name: &str, content: &[u8]) -> Result<PathBuf> {
    let folder = env::var_os("FX_PICTURES").map_or_else(|| env::temp_dir().join("fact-explorer"), PathBuf::from);
    fs::create_dir_all(&folder)?;
    let path = folder.join(name);
    fs::write(&path, content)?;
    Ok(path)
}
