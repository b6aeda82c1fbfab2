//! A page of somebody else that embeds the explorer, and what it sees.

use std::time::{Duration, Instant};

use anyhow::Result;
use serde_json::Value;

use crate::browser::Browser;
use crate::server;

/// The article that the site has.
pub(crate) const ARTICLE: &str = "2025-08-06-witkoff-meets-putin";

/// What host pages remember of what they hear. By `var`, for Firefox's driver sees nothing else of a page.
const EARS: &str = "<script nonce=n>
    var heard = [], told = [];
    addEventListener('message', ({ data }) => heard.push({ data }));
    for (const type of ['ready', 'select', 'error'])
        addEventListener(`fact-explorer:${type}`, (event) => told.push({ type, ...event.detail }));
</script>";

/// Opens a page with `body` and a policy; in both `SITE` stands for the explorer's origin, `ARTICLE` for its article.
pub(crate) async fn open(browser: &Browser, policy: &str, body: &str) -> Result<()> {
    open_at(browser, policy, body, "").await
}

/// The same, with something after the page's path.
pub(crate) async fn open_at(browser: &Browser, policy: &str, body: &str, query: &str) -> Result<()> {
    let host = server::host(&fill(browser, policy), page(browser, body)).await?;
    Ok(browser.driver.goto(format!("http://{host}/{query}")).await?)
}

/// The page that `open` opens.
pub(crate) fn page(browser: &Browser, body: &str) -> String {
    format!("<!doctype html><html lang=en><title>News</title>{EARS}<body>{}", fill(browser, body))
}

fn fill(browser: &Browser, text: &str) -> String {
    text.replace("SITE", &browser.site()).replace("ARTICLE", ARTICLE)
}

/// Waits until `script`, an expression of the host page, is neither false nor empty, and returns it.
pub(crate) async fn until(browser: &Browser, script: &str) -> Result<Value> {
    let end = Instant::now() + Duration::from_secs(20);
    loop {
        let value: Value = browser.driver.execute(format!("return {script}"), Vec::new()).await?.json().clone();
        if !matches!(&value, Value::Null | Value::Bool(false)) && value != "" && value != 0 {
            return Ok(value);
        }
        anyhow::ensure!(Instant::now() < end, "the host page never sees {script}");
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}
