//! Which browser is driven, how its driver starts, and what it is asked for.
//!
//! | `FX_ENGINE` | browser | driver |
//! | --- | --- | --- |
//! | `chromium`, or nothing | `FX_CHROME` | `FX_CHROMEDRIVER` |
//! | `firefox` | `FX_FIREFOX` | `FX_GECKODRIVER` |
//! | `webkit` | `FX_MINIBROWSER`, on the display that `DISPLAY` names | `FX_WEBKITWEBDRIVER` |

use std::env;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::Path;
use std::process::Stdio;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail, ensure};
use serde_json::{Value, json};
use thirtyfour::prelude::*;
use thirtyfour::{Capabilities, ChromiumLikeCapabilities, LoggingPrefsLogLevel};
use tokio::io::{AsyncBufReadExt, BufReader};
use tokio::net::{TcpListener, TcpStream};
use tokio::process::{Child, ChildStdout, Command};
use tokio::time::timeout;

use crate::browser::variable;

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

/// How long a driver may take to listen, and how long to bring up its browser.
const PATIENCE: Duration = Duration::from_secs(30);
/// A driver that lost its browser while that started waits for ever; nothing of the site is to blame.
const STARTS: usize = 3;

/// A family of browsers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Engine {
    /// Chrome's.
    Chromium,
    /// Firefox's.
    Firefox,
    /// Safari's, as GNOME ships it.
    WebKit,
}

impl Engine {
    /// The one that the environment asks for.
    pub(crate) fn chosen() -> Result<Self> {
        match env::var("FX_ENGINE").as_deref().unwrap_or("chromium") {
            "chromium" => Ok(Self::Chromium),
            "firefox" => Ok(Self::Firefox),
            "webkit" => Ok(Self::WebKit),
            other => bail!("FX_ENGINE is {other}; it can be chromium, firefox or webkit"),
        }
    }

    /// Starts its driver and a browser.
    pub(crate) async fn drive(self, capabilities: Capabilities) -> Result<(Child, WebDriver)> {
        for _ in 1..STARTS {
            if let Ok(Ok(started)) = timeout(PATIENCE, self.attempt(capabilities.clone())).await {
                return Ok(started);
            }
        }
        self.attempt(capabilities).await
    }

    async fn attempt(self, capabilities: Capabilities) -> Result<(Child, WebDriver)> {
        let (process, port) = self.start().await?;
        Ok((process, WebDriver::new(format!("http://127.0.0.1:{port}"), capabilities).await?))
    }

    /// Starts its driver and waits until it listens; the port is its own.
    async fn start(self) -> Result<(Child, u16)> {
        match self {
            Self::Chromium => chromedriver().await,
            // Its own ports for what we do not use, or two at a time would meet.
            Self::Firefox => listening(variable("FX_GECKODRIVER")?.as_path(), &["--websocket-port=0"]).await,
            Self::WebKit => listening(variable("FX_WEBKITWEBDRIVER")?.as_path(), &[]).await,
        }
    }

    /// A browser with an empty profile that reaches whatever is not on this machine by `elsewhere` alone.
    pub(crate) fn capabilities(self, profile: &Path, elsewhere: SocketAddr) -> Result<Capabilities> {
        match self {
            Self::Chromium => chromium(profile, elsewhere),
            Self::Firefox => capabilities(json!({
                "browserName": "firefox",
                "proxy": proxy(elsewhere),
                "moz:firefoxOptions": { "binary": variable("FX_FIREFOX")?, "args": ["-headless"] },
            })),
            Self::WebKit => capabilities(json!({
                "proxy": proxy(elsewhere),
                "webkitgtk:browserOptions": { "binary": variable("FX_MINIBROWSER")?, "args": ["--automation"] },
            })),
        }
    }
}

fn chromium(profile: &Path, elsewhere: SocketAddr) -> Result<Capabilities> {
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
    Ok(chrome.into())
}

fn capabilities(wanted: Value) -> Result<Capabilities> {
    Ok(serde_json::from_value(wanted)?)
}

fn proxy(elsewhere: SocketAddr) -> Value {
    let address = elsewhere.to_string();
    json!({ "proxyType": "manual", "httpProxy": address, "sslProxy": address, "noProxy": ["127.0.0.1"] })
}

async fn chromedriver() -> Result<(Child, u16)> {
    let mut process = Command::new(variable("FX_CHROMEDRIVER")?)
        .arg("--port=0")
        .stdout(Stdio::piped())
        .kill_on_drop(true)
        .spawn()
        .context("chromedriver does not start")?;
    let port = port(process.stdout.take().expect("it is piped")).await?;
    Ok((process, port))
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
    bail!("chromedriver ended before it named its port")
}

/// A driver that has to be told its port, and says nothing that can be relied on when it listens.
async fn listening(driver: &Path, arguments: &[&str]) -> Result<(Child, u16)> {
    let port = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?.local_addr()?.port();
    let mut process = Command::new(driver)
        .arg(format!("--port={port}"))
        .args(arguments)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .kill_on_drop(true)
        .spawn()
        .with_context(|| format!("{} does not start", driver.display()))?;
    let end = Instant::now() + PATIENCE;
    while TcpStream::connect((Ipv4Addr::LOCALHOST, port)).await.is_err() {
        let ended = process.try_wait()?;
        ensure!(ended.is_none(), "{} ended before it listened: {ended:?}", driver.display());
        ensure!(Instant::now() < end, "{} does not listen", driver.display());
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    Ok((process, port))
}
