//! An editor corrects an article in the page, and takes the corrections to the newsroom.

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use anyhow::{Context, Result};
use serde_json::json;
use thirtyfour::prelude::*;

use crate::browser::{Browser, browse};
use crate::host::until;

const SEED: &str = "2025-08-06-witkoff-meets-putin";

/// Waits until the text of whatever matches inside the explorer holds `words`.
async fn says(browser: &Browser, selector: &str, words: &str) -> Result<()> {
    let end = Instant::now() + Duration::from_secs(10);
    loop {
        let text = browser.shown(selector).await?.prop("textContent").await?.unwrap_or_default();
        if text.contains(words) {
            return Ok(());
        }
        anyhow::ensure!(Instant::now() < end, "{selector} says {text:?}, not {words:?}");
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}

async fn click(browser: &Browser, selector: &str) -> Result<()> {
    let element = browser.shown(selector).await?;
    element.scroll_into_view().await?;
    Ok(element.click().await?)
}

/// Writes reason and initials into the open form.
async fn sign(browser: &Browser) -> Result<()> {
    for (field, words) in [("reason", "Heard on the “tape”."), ("editor", "AB")] {
        browser.shown(&format!("#correction [name={field}]")).await?.send_keys(words).await?;
    }
    Ok(())
}

/// Selects words of the article as a pointer would, and lets go of it.
async fn select(browser: &Browser, words: &str) -> Result<()> {
    let script = "const root = document.querySelector('fact-explorer').shadowRoot;
        for (const text of [...root.querySelectorAll('article [data-at]')].flatMap((line) => [...line.childNodes])) {
            const node = text.nodeType === 3 ? text : text.firstChild;
            const at = node.data.indexOf(arguments[0]);
            if (at < 0) continue;
            getSelection().setBaseAndExtent(node, at, node, at + arguments[0].length);
            root.querySelector('article').dispatchEvent(new PointerEvent('pointerup', { bubbles: true }));
            return true;
        }
        return false;";
    let found: bool = browser.driver.execute(script, vec![words.into()]).await?.convert()?;
    anyhow::ensure!(found, "the article says {words:?} in one piece");
    Ok(())
}

/// The file that the page hands out.
async fn download(browser: &Browser, folder: &Path) -> Result<PathBuf> {
    let to = json!({ "behavior": "allow", "downloadPath": folder });
    browser.driver.cdp().send_raw("Browser.setDownloadBehavior", to).await?;
    click(browser, ".correcting__head .correcting__main").await?;
    let (file, end) = (folder.join(format!("{SEED}.corrections.toml")), Instant::now() + Duration::from_secs(10));
    while !file.is_file() {
        anyhow::ensure!(Instant::now() < end, "no file comes");
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    Ok(file)
}

#[tokio::test]
async fn what_an_editor_corrects_shows_at_once_and_the_newsroom_accepts_the_file() -> Result<()> {
    browse(async |browser| {
        browser.open("/?now=2025-08-07T12:00:00Z").await?;
        click(browser, ".correct-facts").await?;
        click(browser, "#q2 .correct").await?;
        let said = browser.shown("#correction [name=time]").await?.prop("value").await?;
        assert_eq!(said.as_deref(), Some(""), "nobody said when");
        browser.shown("#correction option[value='Kirill Dmitriev']").await?.click().await?;
        sign(browser).await?;
        click(browser, "#correction [type=submit]").await?;
        says(browser, "#q2 .card__speaker", "Kirill Dmitriev").await?;
        says(browser, "#q2 .corrected", "by AB. Speaker: “Kirill Dmitriev”").await?;

        select(browser, "upon arrival").await?;
        click(browser, ".correcting__kinds [value=time]").await?;
        browser.shown("#correction [name=from]").await?;
        let set_day = "document.querySelector('fact-explorer').shadowRoot
            .querySelector('#correction [name=from]').value = '2025-08-06'";
        browser.driver.execute(set_day, Vec::new()).await?;
        click(browser, "#correction [type=submit]").await?;
        says(browser, ".times__entry.is-aimed", "upon arrival").await?;

        let folder = tempfile::tempdir()?;
        let file = std::fs::read_to_string(download(browser, folder.path()).await?)?;
        let seed = std::fs::read_to_string(format!("{}/seeds/{SEED}.md", env!("CARGO_MANIFEST_DIR")))?;
        let article = engine::article::Article::parse(&seed).ok().context("the seed is in order")?;
        let mut sheet = engine::read(&article);
        let entries = newsroom::correct_by(Path::new("downloaded"), &file, &article, 0, &mut sheet);
        assert_eq!(entries.map(|entries| entries.len()), Ok(2), "{file}");
        let speaker = sheet.quotes[1].speaker.and_then(|id| sheet.actors.get(id.0 as usize));
        assert_eq!(speaker.map(|actor| actor.name.of(&article.text)), Some("Kirill Dmitriev"));
        assert_eq!(sheet.times.last().map(|time| time.value.as_str()), Some("2025-08-06"));
        assert_eq!(browser.errors().await?, [""; 0]);
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_rejected_fact_is_gone_until_the_change_is_undone() -> Result<()> {
    browse(async |browser| {
        browser.open("/").await?;
        click(browser, ".correct-facts").await?;
        click(browser, "#q2 .correct").await?;
        sign(browser).await?;
        click(browser, "#correction [name=remove]").await?;
        says(browser, ".correcting__changes", "1 change").await?;
        let root = browser.wait_for("fact-explorer").await?.get_shadow_root().await?;
        assert!(root.find(By::Css("#q2")).await.is_err());
        click(browser, ".correcting__changes summary").await?;
        click(browser, ".correcting__changes li button").await?;
        browser.shown("#q2").await?;
        Ok(())
    })
    .await
}

#[tokio::test]
async fn the_keyboard_goes_into_the_form_and_back_to_the_card() -> Result<()> {
    browse(async |browser| {
        browser.open("/").await?;
        browser.shown(".correct-facts").await?.focus().await?;
        browser.press(Key::Enter).await?;
        browser.shown("#q2 .correct").await?.focus().await?;
        browser.press(Key::Enter).await?;
        browser.shown("#correction:focus").await?;
        browser.press(Key::Tab).await?;
        browser.shown("#correction [name=speaker]:focus").await?;
        Ok(())
    })
    .await
}

#[tokio::test]
async fn in_a_low_window_what_makes_a_fact_of_selected_words_stands_beside_them() -> Result<()> {
    browse(async |browser| {
        browser.resize(320, 256).await?;
        browser.open("/").await?;
        click(browser, ".correct-facts").await?;
        browser.shown("#correcting").await?;
        let bar = "document.querySelector('fact-explorer').shadowRoot.querySelector('#correcting')";
        let is_below = format!("{bar}.getBoundingClientRect().top > innerHeight");
        until(browser, &is_below).await?;
        select(browser, "upon arrival").await?;
        until(
            browser,
            &format!(
                "[...{bar}.querySelectorAll('.correcting__finder, .correcting__finder button')]
                .map((it) => it.getBoundingClientRect()).every((it) => it.height > 0 && it.top >= 0 && it.bottom <= innerHeight)"
            ),
        )
        .await?;
        Ok(())
    })
    .await
}
