//! axe-core without a finding where an editor errs, a deadline was moved, a link leads to what has changed, a card is
//! embedded, and a look-up fails: wide and light, as narrow as a phone from right to left in the dark, and in forced colours.

use anyhow::Result;
use serde_json::json;

use crate::axe::{act, is_clean};
use crate::browser::{Browser, browse, browse_several};
use crate::desk::{paste, says, send};

const NOW: &str = "now=2025-05-01T12:00:00Z";
/// In it a deadline is moved.
const MOVED: &str = "Sluice to be mended later\n\n\
    The Port Board on Tuesday moved the deadline for Halden Works to mend the sluice from May 2, 2025 to June 6, 2025.\n\n\
    “We will be done before the summer,” said Mona Lie, the head of Halden Works.";

/// Looks at the same in three dresses: `act` is told the language to ask for, and the dress's name.
async fn in_each_dress(browser: &Browser, act: impl AsyncFn(&str, &str) -> Result<()>) -> Result<()> {
    for (width, height, lang, scheme, forced) in
        [(1280, 900, "en", "light", "none"), (320, 640, "ar", "dark", "none"), (1280, 900, "en", "light", "active")]
    {
        browser.resize(width, height).await?;
        let features = [("prefers-color-scheme", scheme), ("forced-colors", forced)];
        let features = features.map(|(name, value)| json!({ "name": name, "value": value }));
        browser.driver.cdp().send_raw("Emulation.setEmulatedMedia", json!({ "features": features })).await?;
        act(lang, &format!("{lang}, {scheme}, {width} pixels, forced colours {forced}")).await?;
    }
    Ok(())
}

#[tokio::test]
async fn nothing_is_found_beside_what_an_editor_looks_for_in_vain_nor_in_an_open_form() -> Result<()> {
    browse(async |browser| {
        in_each_dress(browser, async |lang, dress| {
            browser.open(&format!("/?{NOW}&lang={lang}")).await?;
            browser.shown(".correct-facts").await?;
            act(browser, "root.querySelector('.correct-facts').click()").await?;
            browser.shown("#correcting .correcting__finder").await?;
            let look = "const form = root.querySelector('.correcting__finder'); form.parentElement.open = true;
                form.querySelector('input').value = 'qqzzxx'; form.querySelector('button').click();";
            act(browser, look).await?;
            says(browser, ".correcting__status", "qqzzxx").await?;
            is_clean(browser, &format!("{dress}: words that the article does not say")).await?;
            act(browser, "root.querySelector('#q2 .correct').click()").await?;
            browser.shown("#correction").await?;
            is_clean(browser, &format!("{dress}: a form")).await
        })
        .await
    })
    .await
}

#[tokio::test]
async fn nothing_is_found_where_a_deadline_was_moved() -> Result<()> {
    browse(async |browser| {
        in_each_dress(browser, async |lang, dress| {
            browser.open(&format!("/?{NOW}&lang={lang}&desk")).await?;
            browser.shown(".entry button").await?;
            act(browser, "root.querySelector('.entry button').click()").await?;
            browser.shown("#desk-text").await?;
            paste(browser, MOVED).await?;
            send(browser).await?;
            browser.shown(".deadline-card--moved").await?;
            act(browser, "root.querySelectorAll('details').forEach((details) => { details.open = true; })").await?;
            is_clean(browser, &format!("{dress}: a moved deadline, unfolded")).await
        })
        .await
    })
    .await
}

#[tokio::test]
async fn nothing_is_found_where_a_link_led_to_what_has_changed_nor_in_the_dialog_that_embeds() -> Result<()> {
    browse(async |browser| {
        in_each_dress(browser, async |lang, dress| {
            browser.open(&format!("/?{NOW}&lang={lang}#q2~zzzz")).await?;
            browser.shown(".notice").await?;
            is_clean(browser, &format!("{dress}: a fact that has changed")).await?;
            act(browser, "root.querySelector('#q2 .embed').click()").await?;
            browser.shown("dialog[open] textarea").await?;
            act(browser, "root.querySelectorAll('dialog details').forEach((details) => { details.open = true; })")
                .await?;
            is_clean(browser, &format!("{dress}: the dialog")).await
        })
        .await
    })
    .await
}

#[tokio::test]
async fn nothing_is_found_where_the_look_up_met_an_error() -> Result<()> {
    browse_several(async |browser| {
        in_each_dress(browser, async |lang, dress| {
            browser.open(&format!("/?{NOW}&lang={lang}")).await?;
            browser.shown(".lookup:not(.is-waiting)").await?;
            // Nothing may have been kept from before.
            browser.driver.cdp().send_raw("Network.setBypassServiceWorker", json!({ "bypass": true })).await?;
            browser.driver.cdp().send_raw("Network.setCacheDisabled", json!({ "cacheDisabled": true })).await?;
            browser.server.fails.send_replace(true);
            browser.shown("#lookup").await?.send_keys("okafor").await?;
            browser.shown(".lookup__again").await?;
            browser.server.fails.send_replace(false);
            is_clean(browser, &format!("{dress}: a look-up that failed")).await
        })
        .await
    })
    .await
}
