//! The built site, driven in a real browser: what only a browser can show.
//!
//! `cargo xtask test` builds the site and names the browser; see `browser` for how.

mod about;
mod adapted;
mod axe;
mod axe_dresses;
mod axe_states;
mod browser;
mod correcting;
mod desk;
mod element;
mod elsewhere;
mod engine;
mod everywhere;
mod failures;
mod find;
mod frame;
mod host;
mod languages;
mod links;
mod log;
mod long;
mod many;
mod offline;
mod package;
mod page;
mod pictures;
mod published;
mod reserve;
mod served;
mod server;
mod states;
mod taking;
mod tasks;
mod tree;

use anyhow::Result;
use browser::browse;

#[tokio::test]
async fn the_page_opens_with_its_title_and_without_an_error() -> Result<()> {
    browse(async |browser| {
        browser.open("/").await?;
        browser.shown("h1").await?;
        assert_eq!(browser.driver.title().await?, "Fact Explorer");
        assert_eq!(browser.errors().await?, [""; 0]);
        Ok(())
    })
    .await
}

#[tokio::test]
async fn the_page_requests_nothing_but_its_own_files() -> Result<()> {
    browse(async |browser| {
        browser.open("/").await?;
        browser.shown("h1").await?;
        let requests = browser.requests().await?;
        let foreign: Vec<_> = requests.iter().filter(|url| !browser.is_own(url)).collect();
        assert!(!requests.is_empty());
        assert!(foreign.is_empty(), "{foreign:?}");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn what_only_an_editor_or_a_desk_needs_comes_when_it_is_asked_for() -> Result<()> {
    browse(async |browser| {
        browser.open("/").await?;
        browser.shown(".countdown").await?;
        let script = "return performance.getEntriesByType('resource').map(it => it.name)";
        let fetched =
            async || -> Result<Vec<String>> { Ok(browser.driver.execute(script, Vec::new()).await?.convert()?) };
        let before = fetched().await?;
        assert!(!before.iter().any(|url| url.contains("whole") || url.contains("reader")), "{before:?}");
        browser.shown("#q2 details summary").await?.click().await?;
        browser.shown(".correct-facts").await?.click().await?;
        browser.shown("#correcting").await?;
        browser.shown("#q2 details[open]").await?;
        assert!(fetched().await?.iter().any(|url| url.ends_with("whole_bg.wasm")));
        assert_eq!(browser.errors().await?, [""; 0]);
        Ok(())
    })
    .await
}
