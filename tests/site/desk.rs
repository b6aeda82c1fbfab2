//! What a reader does with an article of their own, and what the page does then.

use anyhow::Result;

use crate::browser::{Browser, browse};

const ARTICLE: &str = "Harbour closed to lorries\n\nOSLO — “We waited too long,” Mayor Ann Berg told reporters on \
    Tuesday. The council must find a new quay by Friday.";

/// Opens the page and its form.
async fn open_desk(browser: &Browser) -> Result<()> {
    browser.open("/?now=2025-03-06T12:00:00Z").await?;
    browser.shown(".entry button").await?.click().await?;
    browser.shown("#desk-text").await?;
    Ok(())
}

/// Puts `text` into the form as a paste does: at once.
async fn paste(browser: &Browser, text: &str) -> Result<()> {
    let script = "const field = document.querySelector('fact-explorer').shadowRoot.querySelector('#desk-text');
        field.focus(); document.execCommand('selectAll'); document.execCommand('insertText', false, arguments[0]);";
    browser.driver.execute(script, vec![text.into()]).await?;
    Ok(())
}

async fn send(browser: &Browser) -> Result<()> {
    Ok(browser.shown(".desk__button--first").await?.click().await?)
}

async fn text(browser: &Browser, selector: &str) -> Result<String> {
    Ok(browser.shown(selector).await?.prop("textContent").await?.unwrap_or_default())
}

#[tokio::test]
async fn a_pasted_article_is_read_in_the_page_and_nothing_leaves_it() -> Result<()> {
    browse(async |browser| {
        open_desk(browser).await?;
        paste(browser, ARTICLE).await?;
        send(browser).await?;
        browser.shown(".own").await?;
        assert_eq!(text(browser, "h1").await?, "Harbour closed to lorries");
        assert_eq!(text(browser, ".quote-card__words").await?, "“We waited too long,”");
        let requests = browser.requests().await?;
        let foreign: Vec<_> = requests.iter().filter(|url| !browser.is_own(url)).collect();
        assert!(foreign.is_empty(), "{foreign:?}");
        assert!(requests.iter().all(|url| !url.contains("Berg")), "{requests:?}");
        assert_eq!(browser.errors().await?, [""; 0]);
        Ok(())
    })
    .await
}
