//! The first search for a name by Pagefind, from nothing: what it fetches, and how often it waits for an answer to ask on.

use std::path::Path;
use std::time::Duration;

use anyhow::{Context, Result, ensure};
use serde_json::json;

use crate::Figures;
use crate::browser::{Browser, Condition};
use crate::server::{Server, bytes, round_trips};

const WHO: &str = "Pagefind";
/// So late is every answer.
const LATE: Duration = Duration::from_millis(80);
/// As many results are shown as our look-up shows.
const SHOWN: usize = 8;

/// Looks up each of the names that the environment gives, in a browser of its own.
pub(crate) async fn look_up(site: &Path, file: &Path) -> Result<()> {
    let names = std::env::var("FX_NAMES").context("FX_NAMES names nobody")?;
    let mut figures = Figures::default();
    for name in names.split(',') {
        let (server, browser) = (Server::start_late(site, LATE)?, Browser::start(Condition::Plain, &[]).await?);
        browser.driver.goto(format!("http://{}/", server.address)).await?;
        server.take();
        let script = format!(
            "import('/pagefind/pagefind.js').then((pagefind) => pagefind.search({}))
            .then(({{ results }}) => Promise.all(results.slice(0, {SHOWN}).map((it) => it.data())))
            .then((rows) => rows.length)",
            json!(name)
        );
        let shown = browser.evaluate(&script).await?;
        ensure!(shown.as_u64().is_some_and(|shown| shown > 0), "{name} is not found: {shown}");
        let answered = server.take();
        let mut add = |what: &str, unit, value| figures.add(Condition::Plain, what, WHO, unit, value);
        add("first search for a name", "kB", bytes(&answered) / 1e3);
        add("round trips of it", "", round_trips(&answered));
        add("requests of it", "", answered.len() as f64);
        browser.end().await?;
    }
    figures.write(file)
}
