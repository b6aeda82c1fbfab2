//! Where the explorer cannot run, it says why, to the reader and to the publisher, and the page's own words stay.

use anyhow::Result;
use serde_json::json;
use thirtyfour::Key;

use crate::browser::{Browser, browse, browse_frail};
use crate::host::{open, page, until};

const ELEMENT: &str = "<script type=module src=SITE/fact-explorer.js nonce=n></script>\
    <fact-explorer article=ARTICLE><p id=own>Our own words.</p></fact-explorer>";

/// Waits for a failure, and holds that it is `code`, told to the host page, with the page's own words still shown.
async fn fails(browser: &Browser, code: &str) -> Result<()> {
    let told = until(browser, "told.find(({ type }) => type === 'error')").await?;
    assert_eq!(told["code"], code, "{told:#}");
    assert!(told["detail"].as_str().is_some_and(|detail| detail.contains(code)), "{told:#}");
    until(browser, "document.querySelector('#own').offsetHeight > 0").await?;
    let note = browser.shown("[part=failure] p").await?.text().await?;
    assert_eq!(told["message"], note.as_str());
    Ok(())
}

#[tokio::test]
async fn a_server_that_is_set_up_wrong_is_named() -> Result<()> {
    browse(async |browser| {
        let faults = [
            ("missing", "not-found"),
            ("html", "html"),
            ("wrong-type", "mime"),
            ("no-cors", "cors"),
            ("old", "version"),
        ];
        for (folder, code) in faults {
            let element = ELEMENT.replace("article=", &format!("asset-root=SITE/{folder}/ article="));
            open(browser, "", &element).await?;
            fails(browser, code).await?;
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_policy_that_forbids_the_explorer_is_named() -> Result<()> {
    browse(async |browser| {
        open(browser, "script-src 'nonce-n' SITE", ELEMENT).await?;
        fails(browser, "wasm-csp").await?;
        // What a script with a nonce imports is allowed by it.
        let element = ELEMENT.replace(" nonce=n", "");
        let own =
            "SITE/fact-explorer.js SITE/load.js SITE/failure.js SITE/failures.js SITE/languages.js SITE/takeover.js";
        open(browser, &format!("script-src 'nonce-n' 'wasm-unsafe-eval' {own}"), &element).await?;
        fails(browser, "csp").await?;
        open(browser, "connect-src 'none'", ELEMENT).await?;
        fails(browser, "csp").await
    })
    .await
}

#[tokio::test]
async fn a_browser_without_webassembly_is_told_so() -> Result<()> {
    browse(async |browser| {
        open(browser, "", &format!("<script>delete globalThis.WebAssembly</script>{ELEMENT}")).await?;
        fails(browser, "no-wasm").await
    })
    .await
}

#[tokio::test]
async fn a_lost_connection_is_told_and_trying_again_helps_once_it_is_back() -> Result<()> {
    browse(async |browser| {
        browser.driver.cdp().send_raw("Network.enable", json!({})).await?;
        let block = async |urls: &[&str]| {
            browser.driver.cdp().send_raw("Network.setBlockedURLs", json!({ "urls": urls })).await
        };
        block(&["*page_bg.wasm*"]).await?;
        open(browser, "", ELEMENT).await?;
        fails(browser, "network").await?;
        block(&[]).await?;
        browser.shown("[part=failure] button").await?.click().await?;
        until(browser, "told.some(({ type }) => type === 'ready')").await?;
        Ok(())
    })
    .await
}

#[tokio::test]
async fn where_what_reads_articles_does_not_come_the_page_goes_on_finding() -> Result<()> {
    browse(async |browser| {
        browser.driver.cdp().send_raw("Network.enable", json!({})).await?;
        let block = async |urls: &[&str]| {
            browser.driver.cdp().send_raw("Network.setBlockedURLs", json!({ "urls": urls })).await
        };
        browser.open("/").await?;
        let entry = browser.served(".entry button").await?;
        block(&["*/whole*"]).await?;
        entry.click().await?;
        browser.living("[part=failure] button").await?;
        browser.living("#find").await?.send_keys("sanctions").await?;
        browser.living(".hits").await?;
        block(&[]).await?;
        browser.living("[part=failure] button").await?.click().await?;
        browser.living("#desk-text").await?;
        Ok(())
    })
    .await
}

#[tokio::test]
async fn an_error_of_the_server_is_told_as_one_to_try_again_after_until_a_reader_closes_it() -> Result<()> {
    browse(async |browser| {
        open(browser, "", &ELEMENT.replace("article=", "asset-root=SITE/busy/ article=")).await?;
        fails(browser, "server").await?;
        browser.living("[part=failure] > button + button").await?.click().await?;
        until(browser, "!document.querySelector('fact-explorer').shadowRoot.querySelector('[part=failure]')").await?;
        until(browser, "document.querySelector('#own').offsetHeight > 0").await?;
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_dialog_that_did_not_come_is_told_and_comes_when_it_is_asked_for_again() -> Result<()> {
    browse(async |browser| {
        browser.open("/").await?;
        let embed = browser.shown(".masthead .embed").await?;
        let listen = "window.told = []; addEventListener('fact-explorer:error', it => told.push(it.detail))";
        browser.driver.execute(listen, Vec::new()).await?;
        browser.server.fails.send_replace(true);
        embed.click().await?;
        let again = browser.living("[part=failure] button").await?;
        let told = until(browser, "told[0]").await?;
        assert_eq!(told["code"], "server", "{told:#}");
        assert!(told["detail"].as_str().is_some_and(|detail| detail.contains("/embedding.js")), "{told:#}");
        browser.server.fails.send_replace(false);
        again.click().await?;
        browser.living("dialog[open]").await?;
        // Some browsers keep a failure by its address.
        until(browser, "performance.getEntriesByType('resource').some(it => it.name.includes('/embedding.js?'))")
            .await?;
        browser.press(Key::Escape).await?;
        until(browser, "document.querySelector('fact-explorer').shadowRoot.activeElement?.matches('.masthead .embed')")
            .await?;
        Ok(())
    })
    .await
}

#[tokio::test]
async fn words_of_the_dialog_that_failed_alone_are_asked_for_at_another_address() -> Result<()> {
    browse(async |browser| {
        browser.driver.cdp().send_raw("Network.enable", json!({})).await?;
        browser.open("/").await?;
        let embed = browser.shown(".masthead .embed").await?;
        let listen = "window.told = []; addEventListener('fact-explorer:error', it => told.push(it.detail))";
        browser.driver.execute(listen, Vec::new()).await?;
        let block = async |urls: &[&str]| {
            browser.driver.cdp().send_raw("Network.setBlockedURLs", json!({ "urls": urls })).await
        };
        block(&["*/dialog.js*"]).await?;
        embed.click().await?;
        let again = browser.living("[part=failure] button").await?;
        let told = until(browser, "told[0]").await?;
        assert!(told["detail"].as_str().is_some_and(|detail| detail.contains("/dialog.js")), "{told:#}");
        block(&[]).await?;
        again.click().await?;
        browser.living("dialog[open] textarea").await?;
        // Some browsers keep a failure by its address.
        until(browser, "performance.getEntriesByType('resource').some(it => it.name.includes('/dialog.js?'))").await?;
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_dialog_is_of_the_card_whose_button_was_pressed_though_another_part_is_shown_by_then() -> Result<()> {
    browse(async |browser| {
        browser.open("/").await?;
        browser.shown("#q2 [data-embed]").await?;
        let press = "const at = document.querySelector('fact-explorer');
            const button = at.shadowRoot.querySelector('#q2 [data-embed]');
            button.click();
            button.click();
            at.setAttribute('view', 'actors');";
        browser.driver.execute(press, Vec::new()).await?;
        let code = browser.living("dialog[open] textarea").await?.prop("value").await?.unwrap_or_default();
        assert!(code.contains("/q2.html"), "{code}");
        let count = "document.querySelector('fact-explorer').shadowRoot.querySelectorAll('dialog').length";
        assert_eq!(until(browser, count).await?, 1);
        assert_eq!(browser.errors().await?, [""; 0]);
        Ok(())
    })
    .await
}

#[tokio::test]
async fn an_address_without_an_article_is_told_as_such_though_the_browser_holds_itself_offline() -> Result<()> {
    browse(async |browser| {
        let offline = "<script>Object.defineProperty(navigator, 'onLine', { value: false })</script>";
        let element = ELEMENT.replace("article=ARTICLE", "src=SITE/nothing.txt");
        open(browser, "", &[offline, &element].concat()).await?;
        fails(browser, "no-text").await
    })
    .await
}

#[tokio::test]
async fn an_explorer_that_breaks_gives_the_page_its_words_back() -> Result<()> {
    browse(async |browser| {
        let clock = "<script>addEventListener('fact-explorer:ready', () => {
            Date.now = () => { throw new Error('a broken clock'); };
        })</script>";
        open(browser, "", &format!("{clock}{ELEMENT}")).await?;
        fails(browser, "panic").await
    })
    .await
}

#[tokio::test]
async fn an_article_or_card_that_is_not_there_is_told_until_the_attribute_is_put_right() -> Result<()> {
    browse(async |browser| {
        open(browser, "", &ELEMENT.replace("ARTICLE", "yesterday")).await?;
        fails(browser, "no-article").await?;
        let put_right = "const at = document.querySelector('fact-explorer');
            at.setAttribute('article', arguments[0]); at.setAttribute('card', 'q1');";
        browser.driver.execute(put_right, vec![crate::host::ARTICLE.into()]).await?;
        browser.shown("#q1").await?;
        browser
            .driver
            .execute(
                "told.length = 0; document.querySelector('fact-explorer').setAttribute('card', 'q999')",
                Vec::new(),
            )
            .await?;
        fails(browser, "no-card").await
    })
    .await
}

#[tokio::test]
async fn a_page_opened_from_a_folder_says_what_it_needs() -> Result<()> {
    browse(async |browser| {
        let folder = std::path::absolute(std::env::var("FX_DIST")?)?;
        browser.driver.goto(format!("file://{}/index.html", folder.display())).await?;
        let note = browser.wait_for("#opened").await?;
        assert!(note.is_displayed().await? && note.text().await?.contains("opened from a folder"));
        Ok(())
    })
    .await
}

#[tokio::test]
async fn an_explorer_whose_files_lie_in_a_folder_says_so() -> Result<()> {
    browse(async |browser| {
        let folder = tempfile::tempdir()?;
        let file = folder.path().join("news.html");
        std::fs::write(&file, page(browser, &ELEMENT.replace("article=", "asset-root=./ article=")))?;
        browser.driver.goto(format!("file://{}", file.display())).await?;
        fails(browser, "file").await
    })
    .await
}

/// An article of the host page's own, which takes the reader.
fn own_article(text: &str) -> String {
    let words = percent_encoding::utf8_percent_encode(text, percent_encoding::NON_ALPHANUMERIC);
    ELEMENT.replace("article=ARTICLE", &format!("src='data:text/plain,{words}'")).replace(" nonce=n", "")
}

#[tokio::test]
async fn a_page_that_does_not_let_the_reader_run_is_told_what_to_allow() -> Result<()> {
    browse(async |browser| {
        let scripts = ["fact-explorer", "load", "failure", "failures", "languages", "takeover", "foreign", "whole"]
            .map(|name| format!("SITE/{name}.js"))
            .join(" ");
        let policy = format!("script-src 'nonce-n' 'wasm-unsafe-eval' {scripts} SITE/snippets/; worker-src 'none'");
        open(browser, &policy, &own_article("Rain ahead. “It will rain,” Ann Lee said.")).await?;
        fails(browser, "no-reader").await
    })
    .await
}

#[tokio::test]
async fn an_article_on_which_the_reader_breaks_down_is_told() -> Result<()> {
    browse_frail(async |browser| {
        open(browser, "", &own_article("CRASH")).await?;
        fails(browser, "unread").await
    })
    .await
}
