//! What has to go well in every engine, where other tests look through Chromium's own tools.
//!
//! `xtask/src/engines.rs` lists these and the others that Firefox and WebKit run too.

use std::path::Path;

use anyhow::{Context, Result};
use serde_json::Value;

use crate::browser::{Browser, browse};
use crate::desk::{ARTICLE, open_desk, paste, says, send};

/// What a reader sees of the explorer, and whether it is alive.
async fn look(browser: &Browser) -> Result<Value> {
    let script = "const root = document.querySelector('fact-explorer').shadowRoot;
        const top = (it) => Math.round(root.querySelector(it).getBoundingClientRect().top);
        return {
            alive: !root.querySelector('[data-served]'),
            unfolded: [...root.querySelectorAll('details[open]')].map((it) => it.closest('.card').id),
            tops: ['h1', '#q4', '.article'].map(top),
        };";
    Ok(browser.driver.execute(script, Vec::new()).await?.json().clone())
}

#[tokio::test]
async fn the_served_page_is_readable_and_comes_alive_where_it_stood() -> Result<()> {
    browse(async |browser| {
        browser.server.holds.send_replace(true);
        browser.open("/?now=2025-08-07T12:00:00Z").await?;
        let open = "document.querySelector('fact-explorer').shadowRoot.querySelector('#q4 details').open = true";
        browser.driver.execute(open, Vec::new()).await?;
        browser.laid_out().await?;
        let mut served = look(browser).await?;
        assert_eq!(served["alive"], false);
        browser.server.holds.send_replace(false);
        browser.shown(".countdown__unit").await?;
        served["alive"] = true.into();
        assert_eq!(look(browser).await?, served);
        Ok(())
    })
    .await
}

#[tokio::test]
async fn who_only_reads_sees_the_time_go_by_and_fetches_no_explorer_until_a_control_is_wanted() -> Result<()> {
    browse(async |browser| {
        browser.open("/?now=2025-08-07T12:00:00Z&tz=Asia/Tokyo").await?;
        browser.served(".countdown__unit").await?;
        let reader = browser.served(".deadline-card__reader").await?.text().await?;
        assert!(reader.contains("Tokyo") && reader.contains("Saturday 9 August 2025 at 13:00"), "{reader}");
        // What needs the explorer can be seen: it comes.
        browser.served(".find:not(.is-waiting) .find__field").await?;
        browser.served(".machine:not(.is-waiting) .machine__slider").await?;
        // By the server: WebKit lists a module some time after it has run, or never.
        let asked = |file: &str| browser.server.was_asked_for(file);
        assert!(asked("ticker_bg.wasm") && !asked("page_bg.wasm") && !asked("whole_bg.wasm"));
        browser.served("#q4 .to-passage").await?.click().await?;
        browser.living(".mark.is-aimed").await?;
        assert!(asked("page_bg.wasm"));
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_pasted_article_is_read_and_its_speaker_named() -> Result<()> {
    browse(async |browser| {
        open_desk(browser).await?;
        paste(browser, ARTICLE).await?;
        send(browser).await?;
        says(browser, ".quote-card__words", "“We waited too long”").await?;
        says(browser, ".quote-card .card__speaker", "Ann Berg").await
    })
    .await
}

#[tokio::test]
async fn the_single_file_opens_from_the_disk() -> Result<()> {
    browse(async |browser| {
        let site = std::env::var_os("FX_DIST").context("FX_DIST is set")?;
        let file = std::path::absolute(Path::new(&site).join("fact-explorer.html"))?;
        browser.driver.goto(&format!("file://{}", file.display())).await?;
        browser.shown(".countdown").await?;
        browser.shown("#q4 .to-passage").await?.click().await?;
        browser.shown(".mark.is-aimed").await?;
        Ok(())
    })
    .await
}
