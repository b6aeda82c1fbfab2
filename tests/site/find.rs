//! How a reader searches, filters and follows, and what the address tells of it.

use std::time::{Duration, Instant};

use anyhow::Result;
use thirtyfour::prelude::*;

use crate::browser::{Browser, browse};
use crate::host::{open, open_at, until};
use crate::page::{text, texts, wait_for_focus, wait_for_texts};

const SCRIPT: &str = "<script type=module src=SITE/fact-explorer.js nonce=n></script>";

/// Whether so many elements of the explorer fit `selector`, as an expression of the page.
fn count(selector: &str, is: &str) -> String {
    format!("document.querySelector('fact-explorer').shadowRoot.querySelectorAll('{selector}').length {is}")
}

/// Waits until the address ends so.
async fn wait_for_address(browser: &Browser, end: &str) -> Result<()> {
    let until = Instant::now() + Duration::from_secs(10);
    loop {
        let at = browser.driver.current_url().await?;
        if at.as_str().ends_with(end) {
            return Ok(());
        }
        anyhow::ensure!(Instant::now() < until, "the address is {at} and does not end in {end}");
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}

/// Chooses a value of the choice with this label.
async fn choose(browser: &Browser, label: &str, value: &str) -> Result<()> {
    let script = "const [label, value] = arguments;
        const root = document.querySelector('fact-explorer').shadowRoot;
        const named = [...root.querySelectorAll('.find__choice')].find((it) => it.firstChild.textContent === label);
        const select = named.querySelector('select');
        select.value = value;
        select.dispatchEvent(new Event('change', { bubbles: true }));";
    browser.driver.execute(script, vec![label.into(), value.into()]).await?;
    Ok(())
}

#[tokio::test]
async fn a_search_with_a_slip_finds_says_why_and_leads_there_and_back() -> Result<()> {
    browse(async |browser| {
        browser.open("/").await?;
        browser.shown("#find").await?.send_keys("zelenski").await?;
        let reasons = browser.shown(".hit .hit__reasons").await?.prop("textContent").await?.unwrap_or_default();
        assert!(
            reasons.contains("Name: “Volodymyr Zelensky”") || reasons.contains("Name: Volodymyr Zelensky"),
            "{reasons}"
        );
        wait_for_address(browser, "#words=zelenski").await?;
        let hits = texts(browser, ".hit__words").await?.len();
        assert_eq!(text(browser, "#found").await?, format!("{hits} places found"));
        let quote = browser.shown(".hit__words[href^='#q']").await?;
        let link = quote.attr("href").await?.unwrap_or_default();
        quote.click().await?;
        wait_for_focus(browser, &link[1..]).await?;
        browser.press(Key::Escape).await?;
        wait_for_focus(browser, &link).await?;
        wait_for_address(browser, "#words=zelenski").await
    })
    .await
}

#[tokio::test]
async fn the_count_is_told_aloud_once_typing_rests() -> Result<()> {
    browse(async |browser| {
        browser.open("/").await?;
        browser.shown("#find").await?;
        let script = "window.said = [];
            const status = document.querySelector('fact-explorer').shadowRoot.querySelector('.explorer > [role=status]');
            new MutationObserver(() => said.push(status.textContent)).observe(status, { characterData: true, childList: true, subtree: true });";
        browser.driver.execute(script, Vec::new()).await?;
        browser.shown("#find").await?.send_keys("signals").await?;
        let said = until(browser, "said.length && said").await?;
        tokio::time::sleep(Duration::from_secs(1)).await;
        assert_eq!(said, serde_json::json!([text(browser, "#found").await?]));
        Ok(())
    })
    .await
}

#[tokio::test]
async fn filters_combine_are_undone_one_by_one_and_back_brings_them_again() -> Result<()> {
    browse(async |browser| {
        browser.open("/").await?;
        browser.shown(".strip__name").await?;
        choose(browser, "Kind", "q").await?;
        browser.shown(".chip").await?;
        let speakers = ".quote-card .card__speaker";
        assert!(texts(browser, speakers).await?.len() > 1);
        let name = browser.shown(".strip__row:has(.strip__quote) .strip__name").await?;
        let chosen = name.prop("textContent").await?.unwrap_or_default();
        name.click().await?;
        browser.shown(".chip").await?;
        wait_for_texts(browser, ".quote-card .card__speaker a", &[chosen]).await?;
        assert_eq!(texts(browser, ".chip").await?.len(), 2);
        wait_for_texts(browser, ".event-card", &[]).await?;
        // A choice is a step in the history once it was painted.
        wait_for_address(browser, "&kind=q").await?;
        browser.driver.back().await?;
        wait_for_address(browser, "#kind=q").await?;
        // The address is the browser's, and told before it is drawn.
        until(browser, &count(".chip", "=== 1")).await?;
        browser.driver.forward().await?;
        wait_for_address(browser, "&kind=q").await?;
        browser.shown(".chip").await?.click().await?;
        wait_for_address(browser, "#kind=q").await?;
        browser.shown(".chosen__clear").await?.click().await?;
        wait_for_address(browser, "/").await?;
        until(browser, &count(".event-card", "> 1")).await?;
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_link_shows_what_was_seen() -> Result<()> {
    browse(async |browser| {
        browser.open("/#words=progress&sort=speaker&kind=q&sure=yes").await?;
        browser.shown(".hit").await?;
        assert_eq!(browser.shown("#find").await?.prop("value").await?.as_deref(), Some("progress"));
        assert_eq!(texts(browser, ".chip").await?.len(), 2);
        // The cards are drawn after the hits.
        let sorted = "((names) => names.length > 3 && names.every((name, at) => !at || names[at - 1] <= name))(
            [...document.querySelector('fact-explorer').shadowRoot.querySelectorAll('.quote-card .card__speaker a')]
                .map((link) => link.textContent.toLowerCase()))";
        until(browser, sorted).await?;
        Ok(())
    })
    .await
}

#[tokio::test]
async fn the_browsers_back_leads_from_a_card_to_the_link_that_led_there() -> Result<()> {
    browse(async |browser| {
        browser.open("/").await?;
        browser.shown("#q1 .to-passage").await?.click().await?;
        wait_for_focus(browser, "q1-1").await?;
        browser.driver.back().await?;
        wait_for_focus(browser, "#q1-1").await?;
        wait_for_address(browser, "/").await
    })
    .await
}

#[tokio::test]
async fn a_link_to_a_fact_that_has_changed_since_says_so() -> Result<()> {
    browse(async |browser| {
        browser.open("/#q2~000000").await?;
        assert!(text(browser, ".notice").await?.contains("has changed since"));
        wait_for_focus(browser, "q2").await?;
        browser.open("/?#q999~000000").await?;
        browser.shown(".notice").await?;
        assert!(text(browser, ".notice").await?.contains("no longer"));
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_slash_leads_to_the_search_and_escape_back_and_a_slash_in_a_field_is_a_slash() -> Result<()> {
    browse(async |browser| {
        browser.open("/").await?;
        browser.shown("#q1 .to-passage").await?.focus().await?;
        browser.press("/").await?;
        wait_for_focus(browser, "find").await?;
        browser.press("a/b").await?;
        assert_eq!(browser.shown("#find").await?.prop("value").await?.as_deref(), Some("a/b"));
        browser.press(Key::Escape).await?;
        wait_for_focus(browser, "#q1-1").await?;
        assert_eq!(browser.shown("#find").await?.prop("value").await?.as_deref(), Some("a/b"));
        Ok(())
    })
    .await
}

#[tokio::test]
async fn in_a_host_page_neither_keys_nor_address_are_touched() -> Result<()> {
    browse(async |browser| {
        open(browser, "", &format!("{SCRIPT}<fact-explorer article=ARTICLE>Wait</fact-explorer>")).await?;
        browser.shown("#find").await?;
        let steps = async || -> Result<u32> {
            Ok(browser.driver.execute("return history.length", Vec::new()).await?.convert()?)
        };
        let before = (browser.driver.current_url().await?, steps().await?);
        browser.press("/").await?;
        let field = "document.querySelector('fact-explorer').shadowRoot.activeElement?.id === 'find'";
        assert_eq!(
            browser.driver.execute(format!("return {field}"), Vec::new()).await?.json(),
            &serde_json::json!(false)
        );
        browser.shown("#find").await?.send_keys("signals").await?;
        browser.shown(".hit").await?;
        browser.shown(".strip__name").await?.click().await?;
        browser.shown(".chip").await?;
        assert_eq!((browser.driver.current_url().await?, steps().await?), before);
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_link_to_a_card_works_inside_a_frame_and_says_when_the_fact_has_changed() -> Result<()> {
    browse(async |browser| {
        let body = "<script src=SITE/host.js></script><iframe class=fact-explorer sandbox=allow-scripts
            src='SITE/?article=ARTICLE&card=q2' style='width:600px;height:400px'></iframe>";
        open_at(browser, "", body, "#fact-explorer=q2~000000").await?;
        until(browser, "told.find(({ type, id }) => type === 'select' && id === 'q2')").await?;
        browser.wait_for("iframe").await?.enter_frame().await?;
        assert!(text(browser, ".notice").await?.contains("has changed since"));
        Ok(())
    })
    .await
}
