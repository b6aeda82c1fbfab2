//! What a reader can hold the data against: the numbers of the build, the engine once more, and the article of today.

use std::fs;

use anyhow::{Context, Result};
use serde_json::Value;

use crate::browser::{Browser, browse, variable};
use crate::desk::says;
use crate::host::ARTICLE;
use crate::page::{text, texts, wait_for_focus};

/// The article's text as the site publishes it.
fn published() -> Result<String> {
    let sheet = fs::read_to_string(variable("FX_DIST")?.join(ARTICLE).join("facts.json"))?;
    let sheet: Value = serde_json::from_str(&sheet)?;
    Ok(sheet["article"]["text"].as_str().context("a text")?.to_owned())
}

/// Compares the facts with `newer`.
async fn compare(browser: &Browser, newer: &str) -> Result<()> {
    browser.open("/").await?;
    browser.shown(".about__ways button:last-child").await?.click().await?;
    browser.shown("#newer").await?;
    let script = "const field = document.querySelector('fact-explorer').shadowRoot.querySelector('#newer');
        field.focus(); document.execCommand('insertText', false, arguments[0]);";
    browser.driver.execute(script, vec![newer.into()]).await?;
    browser.shown(".about__form button").await?.click().await?;
    says(browser, ".about__says", "Facts that stand").await
}

#[tokio::test]
async fn the_numbers_are_those_of_the_files_beside_the_page() -> Result<()> {
    browse(async |browser| {
        browser.open("/").await?;
        let script = "const [text, done] = arguments;
            crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)).then((bytes) =>
                done([...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('')));";
        let hash: String = browser.driver.execute_async(script, vec![published()?.into()]).await?.convert()?;
        browser.shown(".about").await?;
        assert!(texts(browser, ".about dd").await?.contains(&hash), "{hash}");
        assert!(text(browser, ".about dl").await?.contains("Day of reading"));
        Ok(())
    })
    .await
}

#[tokio::test]
async fn the_same_text_bears_every_fact_out() -> Result<()> {
    browse(async |browser| {
        compare(browser, &published()?).await?;
        let says = text(browser, ".about__says").await?;
        assert!(says.contains("Changed: 0. Gone: 0."), "{says}");
        assert_eq!(texts(browser, ".about__outcome a").await?, [""; 0]);
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_newer_text_shows_which_words_changed_which_are_gone_and_leads_to_their_cards() -> Result<()> {
    browse(async |browser| {
        let newer = published()?
            .replace("“They’re wily characters. Russia’s pretty good at avoiding sanctions.”", "")
            .replace("energy down another $10 a barrel", "energy down another $12 a barrel");
        compare(browser, &newer).await?;
        let says = text(browser, ".about__says").await?;
        let numbers: Vec<u32> =
            says.split(|c: char| !c.is_ascii_digit()).filter_map(|word| word.parse().ok()).collect();
        assert!(matches!(numbers[..], [standing, changed, gone] if standing > 30 && changed > 0 && gone > 0), "{says}");
        assert!(texts(browser, ".about__outcome ins").await?.iter().any(|words| words.contains("$12")));
        assert!(texts(browser, ".about__outcome del").await?.iter().any(|words| words.contains("wily")));
        let gone = browser.shown(".about__outcome a[href^='#q']").await?;
        let card = gone.attr("href").await?.context("a link")?;
        gone.click().await?;
        wait_for_focus(browser, &card[1..]).await?;
        assert_eq!(browser.errors().await?, [""; 0]);
        Ok(())
    })
    .await
}

#[tokio::test]
async fn the_engine_reads_the_article_again_on_this_device_and_finds_the_same() -> Result<()> {
    browse(async |browser| {
        browser.open("/").await?;
        browser.shown(".about__ways button").await?.click().await?;
        says(browser, ".about__says", "the same facts, byte for byte").await?;
        let requests = browser.requests().await?;
        assert!(requests.iter().all(|url| browser.is_own(url)), "{requests:?}");
        Ok(())
    })
    .await
}
