//! axe-core without a finding in what a reader or an editor meets only now and then, by day and in the dark.

use anyhow::Result;
use serde_json::json;

use crate::axe::{act, is_clean, look};
use crate::browser::{Browser, browse, browse_several};
use crate::desk::{open_desk, paste, says, send};
use crate::host::{ARTICLE, until};
use crate::long;

const PAGE: &str = "/?now=2025-08-07T12:00:00Z";

/// What is inside of the explorer.
const ROOT: &str = "document.querySelector('fact-explorer').shadowRoot";

/// Does the same in both colour schemes.
async fn by_day_and_in_the_dark(browser: &Browser, act: impl AsyncFn(&str) -> Result<()>) -> Result<()> {
    for scheme in ["light", "dark"] {
        browser.prefer("prefers-color-scheme", scheme).await?;
        act(scheme).await?;
    }
    Ok(())
}

/// Holds in both colour schemes that axe-core finds nothing in what is shown.
async fn is_clean_in_both(browser: &Browser, state: &str) -> Result<()> {
    by_day_and_in_the_dark(browser, async |scheme| is_clean(browser, &format!("{scheme}, {state}")).await).await
}

/// Types `words` into what `field` names, at once.
async fn type_into(browser: &Browser, field: &str, words: &str) -> Result<()> {
    let script = format!(
        "const field = root.querySelector('{field}'); field.value = '{words}';
        field.dispatchEvent(new InputEvent('input', {{ bubbles: true, composed: true }}));"
    );
    act(browser, &script).await
}

/// Chooses the first value of the nth filter that is offered.
async fn narrow(browser: &Browser, nth: usize) -> Result<()> {
    let script = format!(
        "const choice = root.querySelectorAll('.find__choice select')[{nth}]; choice.selectedIndex = 1;
        choice.dispatchEvent(new Event('change', {{ bubbles: true }}));"
    );
    act(browser, &script).await
}

#[tokio::test]
async fn nothing_is_found_where_nothing_fits_nor_where_a_deadline_is_set_back_in_time() -> Result<()> {
    browse(async |browser| {
        by_day_and_in_the_dark(browser, async |scheme| {
            browser.open(PAGE).await?;
            browser.shown(".countdown").await?;
            type_into(browser, "#find", "qqzzxx").await?;
            says(browser, ".find__count", "Nothing found").await?;
            is_clean(browser, &format!("{scheme}, nothing found")).await?;
            type_into(browser, "#find", "").await?;
            for nth in [0, 1, 4] {
                narrow(browser, nth).await?;
            }
            browser.shown(".chosen__nothing").await?;
            is_clean(browser, &format!("{scheme}, nothing fits the filters")).await?;
            act(browser, "const slider = root.querySelector('.machine__slider'); slider.value = slider.min; slider.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }))").await?;
            browser.shown(".machine .toggle").await?;
            act(browser, "root.querySelector('.story').open = true").await?;
            is_clean(browser, &format!("{scheme}, a deadline as it stood, with its story")).await?;
            Ok(())
        })
        .await
    })
    .await
}

#[tokio::test]
async fn nothing_is_found_in_a_part_alone_nor_in_a_deadline_that_has_passed() -> Result<()> {
    browse(async |browser| {
        by_day_and_in_the_dark(browser, async |scheme| {
            for view in ["actors", "quotes", "deadlines", "timeline", "source"] {
                browser.open(&format!("{PAGE}&view={view}")).await?;
                browser.shown(".excerpt__foot").await?;
                is_clean(browser, &format!("{scheme}, {view}")).await?;
            }
            browser.open(&format!("/{ARTICLE}/d1.html?now=2025-08-10T12:00:00Z")).await?;
            browser.shown(".deadline-card").await?;
            is_clean(browser, &format!("{scheme}, a deadline that has passed")).await?;
            Ok(())
        })
        .await
    })
    .await
}

#[tokio::test]
async fn nothing_is_found_in_an_article_of_ones_own_be_it_empty_long_or_corrected() -> Result<()> {
    browse(async |browser| {
        by_day_and_in_the_dark(browser, async |scheme| {
            open_desk(browser).await?;
            send(browser).await?;
            says(browser, "#desk-failure", "no text").await?;
            is_clean(browser, &format!("{scheme}, the desk with a failure")).await?;
            paste(browser, "Rain").await?;
            send(browser).await?;
            browser.shown(".own").await?;
            is_clean(browser, &format!("{scheme}, an article without facts")).await?;
            open_desk(browser).await?;
            paste(browser, &long::article()).await?;
            send(browser).await?;
            browser.shown("#times").await?;
            is_clean(browser, &format!("{scheme}, a long article")).await?;
            Ok(())
        })
        .await?;
        browser.open(PAGE).await?;
        browser.shown(".correct-facts").await?;
        act(browser, "root.querySelector('.correct-facts').click()").await?;
        browser.shown("#q2 .correct").await?;
        act(browser, "root.querySelector('#q2 .correct').click()").await?;
        browser.shown("#correction").await?;
        let filled = "const form = root.querySelector('#correction');
            for (const name of ['reason', 'editor']) form.querySelector(`[name=${name}]`).value = 'AB';
            form.querySelector('[name=speaker]').selectedIndex = 1; form.querySelector('.correcting__main').click();";
        act(browser, filled).await?;
        browser.shown("#q2 .corrected").await?;
        is_clean_in_both(browser, "a corrected fact").await?;
        Ok(())
    })
    .await
}

#[tokio::test]
async fn nothing_is_found_where_facts_are_checked_again_and_compared() -> Result<()> {
    browse(async |browser| {
        browser.open(PAGE).await?;
        browser.shown(".about__ways button").await?;
        act(browser, "root.querySelector('.about__ways button').click()").await?;
        says(browser, ".about__says", "the same facts").await?;
        is_clean(browser, "checked again").await?;
        act(browser, "root.querySelector('.about__ways button:last-child').click()").await?;
        browser.shown("#newer").await?;
        act(browser, "root.querySelector('#newer').value = 'They’re wily characters, he said.'; root.querySelector('.about__form button').click()").await?;
        says(browser, ".about__says", "Facts that stand").await?;
        is_clean_in_both(browser, "compared").await?;
        Ok(())
    })
    .await
}

#[tokio::test]
async fn nothing_is_found_while_something_loads_offline_on_paper_and_in_forced_colours() -> Result<()> {
    browse(async |browser| {
        browser.driver.cdp().send_raw("Network.enable", json!({})).await?;
        // They would have by then what is to be waited for.
        browser.driver.cdp().send_raw("Network.setBypassServiceWorker", json!({ "bypass": true })).await?;
        browser.driver.cdp().send_raw("Network.setCacheDisabled", json!({ "cacheDisabled": true })).await?;
        browser.open(PAGE).await?;
        browser.shown(".countdown__unit").await?;
        for (kind, features) in [("print", json!([])), ("", json!([{ "name": "forced-colors", "value": "active" }]))] {
            browser
                .driver
                .cdp()
                .send_raw("Emulation.setEmulatedMedia", json!({ "media": kind, "features": features }))
                .await?;
            is_clean(browser, &format!("{kind} {features}")).await?;
        }
        by_day_and_in_the_dark(browser, async |scheme| {
            browser.open(PAGE).await?;
            browser.server.holds.send(true)?;
            act(browser, "root.querySelector('.entry button').click()").await?;
            until(browser, &format!("{ROOT}.querySelector('[aria-busy=true]') !== null")).await?;
            is_clean(browser, &format!("{scheme}, what was asked for is on its way")).await?;
            browser.server.holds.send(false)?;
            browser.living("#desk-text").await?;
            Ok(())
        })
        .await?;
        let offline = json!({ "offline": true, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1 });
        browser.open(PAGE).await?;
        browser.shown(".countdown__unit").await?;
        browser.driver.cdp().send_raw("Network.emulateNetworkConditions", offline).await?;
        act(browser, "root.querySelector('.about__ways button').click()").await?;
        until(browser, &format!("{ROOT}.querySelector('[part=failure]') !== null")).await?;
        is_clean_in_both(browser, "offline").await?;
        Ok(())
    })
    .await
}

#[tokio::test]
async fn nothing_is_found_in_the_look_up_nor_on_the_pages_around_many_articles() -> Result<()> {
    browse_several(async |browser| {
        by_day_and_in_the_dark(browser, async |scheme| {
            browser.open("/?now=2024-03-12T12:00:00Z").await?;
            browser.shown(".lookup:not(.is-waiting)").await?;
            type_into(browser, "#lookup", "okavor").await?;
            browser.shown(".lookup__hits .stories__title").await?;
            is_clean(browser, &format!("{scheme}, a name is found")).await?;
            type_into(browser, "#lookup", "qqzzxx").await?;
            says(browser, ".lookup__says", "No name").await?;
            is_clean(browser, &format!("{scheme}, no name is found")).await?;
            for page in ["stories/", "actors/", "actors/ingrid-solberg.html", "deadlines/"] {
                browser.open(&format!("/{page}")).await?;
                look(browser, &format!("{scheme}, {page}")).await?;
            }
            Ok(())
        })
        .await
    })
    .await
}
