//! First visits: one that only reads, and one that acts as soon as something can be done.

use std::time::Duration;

use anyhow::{Context, Result};
use serde_json::{Value, json};

use crate::Figures;
use crate::browser::{Browser, Condition};
use crate::pages::Page;
use crate::server::{Server, bytes};

/// How long a page is watched after nothing more comes by itself.
const REST: Duration = Duration::from_millis(1500);

/// A visit that only reads, and the same again with what the first left in the cache.
pub(crate) async fn read(page: &Page, condition: Condition, figures: &mut Figures) -> Result<()> {
    let (server, browser) = (Server::start(&page.folder)?, Browser::start(condition, &[]).await?);
    let before = browser.metrics().await?;
    open(&browser, &server).await?;
    browser.until(page.rests).await?;
    tokio::time::sleep(REST).await;
    let after = browser.metrics().await?;
    let seen = browser.run(SEEN).await?;
    let sent = server.take();
    browser.cdp("HeapProfiler.collectGarbage", json!({})).await?;
    let heap = browser.metrics().await?["JSHeapUsedSize"];
    let worked = |name: &str| (after[name] - before.get(name).copied().unwrap_or(0.0)) * 1e3;
    let mut add = |what: &str, unit, value| figures.add(condition, what, page.name, unit, value);
    add("content paint", "ms", number(&seen["paint"])?);
    add("main thread", "ms", worked("TaskDuration"));
    add("of it script", "ms", worked("ScriptDuration"));
    add("longest task over 50 ms", "ms", number(&seen["longest"])?);
    add("layout shift", "", number(&seen["shift"])?);
    let (kept, own): (Vec<_>, Vec<_>) = sent.into_iter().partition(|it| it.kept);
    add("bytes fetched", "kB", bytes(&own) / 1e3);
    add("requests", "", own.len() as f64);
    add("kept for later", "kB", bytes(&kept) / 1e3);
    add("memory of script", "kB", heap / 1e3);
    add("memory of WebAssembly", "kB", number(&seen["wasm"])? / 1e3);
    browser.driver.goto("data:text/html,<!doctype html><p>rest").await?;
    tokio::time::sleep(REST).await;
    server.take();
    open(&browser, &server).await?;
    browser.until(page.rests).await?;
    tokio::time::sleep(REST).await;
    let again = server.take();
    add("requests of a repeat visit", "", again.len() as f64);
    add("bytes of a repeat visit", "kB", bytes(&again) / 1e3);
    browser.end().await
}

/// A visit that acts as soon as something can be done.
pub(crate) async fn act(page: &Page, condition: Condition, figures: &mut Figures) -> Result<()> {
    let (server, browser) = (Server::start(&page.folder)?, Browser::start(condition, &[page.acts]).await?);
    open(&browser, &server).await?;
    browser.until("__seen.done.ready").await?;
    tokio::time::sleep(REST).await;
    let seen = browser.run(SEEN).await?;
    let mut add = |what: &str, unit, value| figures.add(condition, what, page.name, unit, value);
    add("first useful act", "ms", number(&seen["done"]["act"])?);
    add("first jump", "ms", number(&seen["done"]["jump"])?);
    add("fully interactive", "ms", number(&seen["done"]["ready"])?);
    add("longest task over 50 ms, in use", "ms", number(&seen["longest"])?);
    browser.end().await
}

const SEEN: &str = "const { longest, shift, done } = __seen;
    const paint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime;
    return { longest, shift, done, paint, wasm: __seen.wasm() };";

async fn open(browser: &Browser, server: &Server) -> Result<()> {
    Ok(browser.driver.goto(format!("http://{}/", server.address)).await?)
}

fn number(value: &Value) -> Result<f64> {
    value.as_f64().with_context(|| format!("{value} is no number"))
}
