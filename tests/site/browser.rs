//! One headless Chromium with the built site in it: starts it, looks at it, and ends it.
//!
//! `FX_DIST` names the built site, `FX_CHROME` the browser and `FX_CHROMEDRIVER` its driver.

use std::env;
use std::fs;
use std::net::SocketAddr;
use std::panic::{AssertUnwindSafe, resume_unwind};
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::{Duration, Instant};

use anyhow::{Context, Result};
use futures_util::FutureExt;
use serde_json::json;
use tempfile::TempDir;
use thirtyfour::common::print::PrintParameters;
use thirtyfour::prelude::*;
use thirtyfour::{ChromeCapabilities, ChromiumLikeCapabilities, LoggingPrefsLogLevel};
use tokio::io::{AsyncBufReadExt, BufReader};
use tokio::process::{Child, ChildStdout, Command};

use crate::elsewhere::Elsewhere;
use crate::log;
use crate::server::Server;

/// Headless, and silent unless the page itself asks for something.
const SWITCHES: &[&str] = &[
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-features=AutofillServerCommunication",
];

/// How long the page may take to show something: a loaded machine is slow.
const PATIENCE: Duration = Duration::from_secs(20);

/// Runs one test in a browser of its own, and ends that browser however the test ends.
pub(crate) async fn browse(test: impl AsyncFnOnce(&Browser) -> Result<()>) -> Result<()> {
    browse_site(Server::start(&variable("FX_DIST")?)?, test).await
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
    _chromedriver: Child,
    _profile: TempDir,
}

#[allow(dead_code, reason = "each test takes what it needs")]
impl Browser {
    /// Starts a driver on a free port, and a browser with an empty profile.
    async fn start(server: Server) -> Result<Self> {
        let elsewhere = Elsewhere::listen().await?;
        let profile = tempfile::tempdir()?;
        let mut chromedriver = Command::new(variable("FX_CHROMEDRIVER")?)
            .arg("--port=0")
            .stdout(Stdio::piped())
            .kill_on_drop(true)
            .spawn()
            .context("chromedriver does not start")?;
        let port = port(chromedriver.stdout.take().expect("it is piped")).await?;
        let driver =
            WebDriver::new(format!("http://127.0.0.1:{port}"), capabilities(profile.path(), elsewhere.address)?)
                .await?;
        // The first tab shows a page of the browser's own: whatever that loads is not ours.
        driver.goto("about:blank").await?;
        driver.get_log("performance").await?;
        Ok(Self { driver, server, elsewhere, _chromedriver: chromedriver, _profile: profile })
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

    /// Waits until `selector` matches in the living explorer, and returns the first match.
    pub(crate) async fn shown(&self, selector: &str) -> Result<WebElement> {
        let explorer = self.wait_for("fact-explorer").await?;
        let end = Instant::now() + PATIENCE;
        loop {
            if let Ok(root) = explorer.get_shadow_root().await
                && root.find(By::Css("[data-served]")).await.is_err()
                && let Ok(element) = root.find(By::Css(selector)).await
            {
                return Ok(element);
            }
            anyhow::ensure!(Instant::now() < end, "nothing in the explorer matches {selector}");
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }

    /// The errors of the console since the last call.
    pub(crate) async fn errors(&self) -> Result<Vec<String>> {
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

fn variable(name: &str) -> Result<PathBuf> {
    let value = env::var_os(name).with_context(|| format!("{name} is not set: run `cargo xtask test --only site`"))?;
    Ok(value.into())
}

fn capabilities(profile: &Path, elsewhere: SocketAddr) -> Result<ChromeCapabilities> {
    let mut chrome = DesiredCapabilities::chrome();
    chrome.set_binary(&variable("FX_CHROME")?.to_string_lossy())?;
    for switch in SWITCHES {
        chrome.add_arg(switch)?;
    }
    // Loopback addresses, and so the site, are reached without it.
    chrome.add_arg(&format!("--proxy-server=http://{elsewhere}"))?;
    chrome.add_arg(&format!("--user-data-dir={}", profile.display()))?;
    chrome.set_browser_log_level(LoggingPrefsLogLevel::All)?;
    chrome.set_logging_prefs("performance", LoggingPrefsLogLevel::All)?;
    Ok(chrome)
}

/// The port that chromedriver chose, from "ChromeDriver was started successfully on port 40123."
async fn port(stdout: ChildStdout) -> Result<u16> {
    let mut lines = BufReader::new(stdout).lines();
    while let Some(line) = lines.next_line().await? {
        if let Some((_, port)) = line.split_once("successfully on port ") {
            // Whatever it prints later must not fill the pipe and stop it.
            tokio::spawn(async move { while let Ok(Some(_)) = lines.next_line().await {} });
            return Ok(port.trim_end_matches('.').parse()?);
        }
    }
    anyhow::bail!("chromedriver ended before it named its port")
}

fn picture(name: &str, content: &[u8]) -> Result<PathBuf> {
    let folder = env::var_os("FX_PICTURES").map_or_else(|| env::temp_dir().join("fact-explorer"), PathBuf::from);
    fs::create_dir_all(&folder)?;
    let path = folder.join(name);
    fs::write(&path, content)?;
    Ok(path)
}
