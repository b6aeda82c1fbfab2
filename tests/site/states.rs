//! What a reader sees while something loads, where it failed, and without a network.

use std::time::{Duration, Instant};

use anyhow::Result;
use serde_json::{Value, json};

use crate::browser::{Browser, browse};

async fn evaluate(browser: &Browser, script: &str) -> Result<Value> {
    let script = format!("const root = document.querySelector('fact-explorer').shadowRoot; {script}");
    Ok(browser.driver.execute(script, Vec::new()).await?.json().clone())
}

/// Waits until `script` returns something, and returns it.
async fn until(browser: &Browser, script: &str) -> Result<Value> {
    let end = Instant::now() + Duration::from_secs(20);
    loop {
        let value = evaluate(browser, &format!("return {script}")).await?;
        if !matches!(value, Value::Null | Value::Bool(false)) {
            return Ok(value);
        }
        anyhow::ensure!(Instant::now() < end, "never: {script}");
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}

async fn connect(browser: &Browser, is_offline: bool) -> Result<()> {
    let line = json!({ "offline": is_offline, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1 });
    browser.driver.cdp().send_raw("Network.emulateNetworkConditions", line).await?;
    Ok(())
}

/// Whether all of the notice is in the window, and what it says.
const NOTICE: &str = "(() => {
    const notice = root.querySelector('[part=failure]');
    if (!notice) return null;
    const { top, bottom, left, right } = notice.getBoundingClientRect();
    return [top >= 0 && bottom <= innerHeight && left >= 0 && right <= innerWidth, notice.querySelector('p').textContent];
})()";

#[tokio::test]
async fn a_failure_is_seen_at_once_beside_what_was_served() -> Result<()> {
    browse(async |browser| {
        browser.driver.cdp().send_raw("Network.enable", json!({})).await?;
        browser.driver.cdp().send_raw("Network.setBlockedURLs", json!({ "urls": ["*.wasm"] })).await?;
        for (width, height, scheme) in [(1280, 900, "light"), (1280, 900, "dark"), (360, 740, "dark")] {
            browser.resize(width, height).await?;
            browser.prefer("prefers-color-scheme", scheme).await?;
            browser.open("/").await?;
            browser.want().await?;
            let notice = until(browser, NOTICE).await?;
            assert_eq!(notice[0], true, "{width}: {notice}");
            assert!(until(browser, "root.querySelector('[data-served]').innerText").await?.as_str().is_some());
            browser.screenshot(&format!("failed-{width}-{scheme}")).await?;
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn without_a_network_what_is_missing_says_so_and_comes_when_the_network_is_back() -> Result<()> {
    browse(async |browser| {
        browser.driver.cdp().send_raw("Network.enable", json!({})).await?;
        browser.open("/?now=2025-08-07T12:00:00Z").await?;
        browser.shown(".countdown__unit").await?;
        connect(browser, true).await?;
        browser.shown(".entry button").await?.click().await?;
        let notice = until(browser, NOTICE).await?;
        assert!(
            notice[0] == true && notice[1].as_str().is_some_and(|text| text.starts_with("You are offline")),
            "{notice}"
        );
        browser.screenshot("offline").await?;
        // What is there goes on working.
        browser.shown("#q1 .to-passage").await?.click().await?;
        browser.shown(".mark.is-aimed").await?;
        connect(browser, false).await?;
        browser.shown("#desk-text").await?;
        assert_eq!(until(browser, "!root.querySelector('[part=failure]')").await?, true);
        Ok(())
    })
    .await
}

#[tokio::test]
async fn what_is_on_its_way_shows_it_where_it_was_asked_for() -> Result<()> {
    browse(async |browser| {
        browser.open("/").await?;
        browser.shown(".countdown").await?;
        browser.server.holds.send(true)?;
        browser.shown(".entry button").await?.click().await?;
        let after =
            "getComputedStyle(root.querySelector('.entry button[aria-busy=true]') ?? document.body, '::after').content";
        until(browser, &format!("{after}.includes('…')")).await?;
        browser.server.holds.send(false)?;
        browser.shown("#desk-text").await?;
        Ok(())
    })
    .await
}
