//! Pictures of the site for people to look at; `cargo xtask screenshots` takes them.

use std::time::Duration;

use anyhow::Result;

use crate::browser::{Browser, browse};
use crate::desk::{PAGE, give_file, open_desk, says, send};

#[tokio::test]
#[ignore = "shows nothing wrong by itself: someone has to look"]
async fn pictures() -> Result<()> {
    browse(async |browser| {
        browser.resize(1280, 900).await?;
        browser.open("/").await?;
        browser.shown("h1").await?;
        browser.screenshot("wide").await?;
        browser.print("printed").await?;
        browser.prefer("prefers-color-scheme", "dark").await?;
        browser.screenshot("dark").await?;
        browser.prefer("prefers-color-scheme", "light").await?;
        browser.resize(320, 640).await?;
        browser.screenshot("narrow").await?;
        correcting(browser).await
    })
    .await
}

/// The page as an editor sees it: with a form in a card, and the list of changes.
async fn correcting(browser: &Browser) -> Result<()> {
    browser.shown(".correct-facts").await?.click().await?;
    click(browser, "#q2 .correct").await?;
    browser.shown("#correction").await?;
    settle().await;
    browser.screenshot("correcting-narrow").await?;
    browser.resize(1280, 900).await?;
    settle().await;
    browser.screenshot("correcting-wide").await?;
    browser.prefer("prefers-color-scheme", "dark").await?;
    browser.screenshot("correcting-dark").await?;
    browser.prefer("prefers-color-scheme", "light").await?;
    browser.shown("#correction [name=reason]").await?.send_keys("Heard on the tape.").await?;
    browser.shown("#correction [name=editor]").await?.send_keys("AB").await?;
    click(browser, "#correction [name=remove]").await?;
    click(browser, ".correcting__changes summary").await?;
    browser.screenshot("correcting-changes").await?;
    click(browser, "#e1 .correct").await?;
    browser.shown("#e1 #correction").await?;
    settle().await;
    browser.screenshot("correcting-event").await?;
    Ok(())
}

async fn click(browser: &Browser, selector: &str) -> Result<()> {
    let element = browser.shown(selector).await?;
    element.scroll_into_view().await?;
    Ok(element.click().await?)
}

/// Scrolling takes a moment.
async fn settle() {
    tokio::time::sleep(Duration::from_millis(900)).await;
}

#[tokio::test]
#[ignore = "shows nothing wrong by itself: someone has to look"]
async fn pictures_of_the_desk() -> Result<()> {
    browse(async |browser| {
        browser.resize(1280, 900).await?;
        open_desk(browser).await?;
        browser.screenshot("desk-wide").await?;
        send(browser).await?;
        says(browser, ".desk__failure", "There is no text").await?;
        browser.resize(320, 900).await?;
        browser.screenshot("desk-narrow-refused").await?;
        browser.prefer("prefers-color-scheme", "dark").await?;
        give_file(browser, "page.html", PAGE.as_bytes()).await?;
        says(browser, "#desk-day-note", "Please check it").await?;
        browser.resize(1280, 1100).await?;
        browser.screenshot("desk-dark-filled").await?;
        browser.prefer("prefers-color-scheme", "light").await?;
        send(browser).await?;
        browser.shown(".own").await?;
        browser.screenshot("desk-read").await?;
        browser.resize(320, 900).await?;
        browser.screenshot("desk-narrow-read").await?;
        Ok(())
    })
    .await
}
