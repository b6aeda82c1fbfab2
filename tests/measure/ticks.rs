//! What a second of the countdown costs in a page that nobody touches, and while it is hidden.

use std::time::Duration;

use anyhow::Result;

use crate::Figures;
use crate::browser::{Browser, Condition};
use crate::pages::Page;
use crate::server::Server;

/// Sets the page's clock to the noon before the deadline's day; it goes on from there.
const BEFORE: &str = "const late = Date.now() - Date.UTC(2025, 7, 7, 12), clock = Date.now;
    Date.now = () => clock() - late;";
const HIDE: &str = "Object.defineProperty(document, 'hidden', { get: () => true, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));";
/// So many seconds are watched.
const SECONDS: u64 = 5;

/// Measures a tick's script, style and layout.
pub(crate) async fn count(page: &Page, condition: Condition, figures: &mut Figures) -> Result<()> {
    let (server, browser) = (Server::start(&page.folder)?, Browser::start(condition, &[BEFORE]).await?);
    browser.driver.goto(format!("http://{}/", server.address)).await?;
    browser.until(page.rests).await?;
    tokio::time::sleep(Duration::from_secs(2)).await;
    let (script, all) = spent(&browser).await?;
    figures.add(condition, "a countdown tick's script", page.name, "ms", script);
    figures.add(condition, "a countdown tick with style, layout and paint", page.name, "ms", all);
    browser.run(HIDE).await?;
    let (script, _) = spent(&browser).await?;
    figures.add(condition, "a second while hidden, script", page.name, "ms", script);
    browser.end().await
}

/// Milliseconds a second: of script, and of every task.
async fn spent(browser: &Browser) -> Result<(f64, f64)> {
    let before = browser.metrics().await?;
    tokio::time::sleep(Duration::from_secs(SECONDS)).await;
    let after = browser.metrics().await?;
    let spent = |name: &str| (after[name] - before[name]) * 1e3 / SECONDS as f64;
    Ok((spent("ScriptDuration"), spent("TaskDuration")))
}
