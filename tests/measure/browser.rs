//! One headless Chromium with an empty profile, under a condition, and what it knows of its own work.

use std::collections::BTreeMap;
use std::env;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};
use tempfile::TempDir;
use thirtyfour::prelude::*;
use tokio::process::Child;

use crate::elsewhere::Elsewhere;
use crate::engine::Engine;

/// How long a page may take: a slow line and a busy machine.
const PATIENCE: Duration = Duration::from_secs(90);

/// How quick the device and its line are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Condition {
    /// As this machine is.
    Plain,
    /// A quarter of the processor's speed; 1.6 Mbit/s down, 0.75 up, 150 ms of latency.
    Slow,
}

impl Condition {
    /// As figures name it.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Plain => "plain",
            Self::Slow => "slow",
        }
    }
}

/// What a page is watched by from its first moment on.
const WATCH: &str = include_str!("watch.js");

/// A browser of its own for each visit: what another visit compiled or fetched is not there.
pub(crate) struct Browser {
    /// For whatever the methods here do not cover.
    pub(crate) driver: WebDriver,
    _process: Child,
    _profile: TempDir,
}

impl Browser {
    /// Starts one, lets it come to rest, and puts it under `condition`; `scripts` run before the page's own.
    pub(crate) async fn start(condition: Condition, scripts: &[&str]) -> Result<Self> {
        let elsewhere = Elsewhere::listen().await?;
        let profile = tempfile::tempdir()?;
        let engine = Engine::Chromium;
        let (process, driver) = engine.drive(engine.capabilities(profile.path(), elsewhere.address)?).await?;
        let browser = Self { driver, _process: process, _profile: profile };
        browser.driver.goto("data:text/html,<!doctype html><p>rest").await?;
        tokio::time::sleep(Duration::from_millis(300)).await;
        let screen = json!({ "width": 1280, "height": 900, "deviceScaleFactor": 1, "mobile": false });
        browser.cdp("Emulation.setDeviceMetricsOverride", screen).await?;
        browser.cdp("Performance.enable", json!({ "timeDomain": "threadTicks" })).await?;
        for source in [WATCH].iter().chain(scripts) {
            browser.cdp("Page.addScriptToEvaluateOnNewDocument", json!({ "source": source })).await?;
        }
        if condition == Condition::Slow {
            browser.cdp("Emulation.setCPUThrottlingRate", json!({ "rate": 4 })).await?;
            let line =
                json!({ "offline": false, "latency": 150, "downloadThroughput": 200_000, "uploadThroughput": 93_750 });
            browser.cdp("Network.emulateNetworkConditions", line).await?;
        }
        Ok(browser)
    }

    /// Ends it.
    pub(crate) async fn end(self) -> Result<()> {
        Ok(self.driver.quit().await?)
    }

    /// A command of Chromium's own protocol.
    pub(crate) async fn cdp(&self, command: &str, parameters: Value) -> Result<Value> {
        self.driver.cdp().send_raw(command, parameters).await.with_context(|| command.to_owned())
    }

    /// What `script` returns.
    pub(crate) async fn run(&self, script: &str) -> Result<Value> {
        Ok(self.driver.execute(script, Vec::new()).await?.json().clone())
    }

    /// What `expression` comes to; a promise is waited for.
    pub(crate) async fn evaluate(&self, expression: &str) -> Result<Value> {
        let asked = json!({ "expression": expression, "awaitPromise": true, "returnByValue": true });
        let told = self.cdp("Runtime.evaluate", asked).await?;
        ensure!(told["exceptionDetails"].is_null(), "{expression}: {}", told["exceptionDetails"]);
        Ok(told["result"]["value"].clone())
    }

    /// Waits until `expression` is true.
    pub(crate) async fn until(&self, expression: &str) -> Result<()> {
        let end = Instant::now() + PATIENCE;
        while self.run(&format!("return Boolean({expression})")).await? != true {
            ensure!(Instant::now() < end, "never true: {expression}");
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
        Ok(())
    }

    /// Chromium's own measures of the page: seconds of the main thread's time, bytes, counts.
    pub(crate) async fn metrics(&self) -> Result<BTreeMap<String, f64>> {
        let told = self.cdp("Performance.getMetrics", json!({})).await?;
        let pair = |metric: &Value| Some((metric["name"].as_str()?.to_owned(), metric["value"].as_f64()?));
        Ok(told["metrics"].as_array().into_iter().flatten().filter_map(pair).collect())
    }
}

/// What the environment names `name`.
pub(crate) fn variable(name: &str) -> Result<PathBuf> {
    let value = env::var_os(name).with_context(|| format!("{name} is not set: run `cargo xtask bench browser`"))?;
    Ok(value.into())
}
