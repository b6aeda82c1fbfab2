//! A site that Vite bundled with the npm package in it. `cargo xtask test` builds it and says where it is.

use anyhow::Result;

use crate::browser::{Browser, browse};

#[tokio::test]
#[ignore = "needs a site that Vite bundled: see xtask/src/npm.rs"]
async fn a_bundled_site_reads_its_own_article_in_a_worker() -> Result<()> {
    browse(async |browser| {
        browser.open("/").await?;
        assert!(browser.shown(".quote-card .card__speaker").await?.text().await?.starts_with("Nora Quill"));
        assert!(browser.shown(".deadline-card__due").await?.text().await?.contains("Friday 19 September 2025"));
        browser.wait_for("body[data-version]:not([data-error])").await?;
        // What is not published anywhere cannot be embedded or downloaded.
        let offered = "return document.querySelector('fact-explorer').shadowRoot.querySelectorAll('.embed, .downloads').length";
        let offered: u32 = browser.driver.execute(offered, Vec::new()).await?.convert()?;
        assert_eq!(offered, 0);
        let requests = browser.requests().await?;
        assert!(requests.iter().all(|url| browser.is_own(url)), "{requests:?}");
        // A worker's own requests are not among the page's.
        let by_the_page: u32 = browser
            .driver
            .execute(
                "return performance.getEntriesByType('resource').filter(({ name }) => name.includes('reader_bg')).length",
                Vec::new(),
            )
            .await?
            .convert()?;
        assert_eq!(by_the_page, 0, "the page itself loaded the reader: its worker did not start");
        assert_eq!(browser.errors().await?, [""; 0]);
        Ok(())
    })
    .await
}

/// Opens a page on which programs of others look at what we export, and returns how much of it they found right.
async fn judged(browser: &Browser, page: &str) -> Result<u32> {
    browser.open(page).await?;
    let body = browser.wait_for("body[data-found]").await?;
    assert_eq!(body.attr("data-wrong").await?.as_deref(), Some(""));
    Ok(body.attr("data-found").await?.and_then(|text| text.parse().ok()).unwrap_or_default())
}

#[tokio::test]
#[ignore = "needs a site that Vite bundled: see xtask/src/npm.rs"]
async fn an_annotation_tool_finds_every_passage_by_both_of_its_selectors() -> Result<()> {
    browse(async |browser| {
        let found = judged(browser, "/annotations.html").await?;
        assert!(found > 30, "{found}");
        Ok(())
    })
    .await
}

#[tokio::test]
#[ignore = "needs a site that Vite bundled: see xtask/src/npm.rs"]
async fn annotations_table_calendar_and_embed_are_opened_by_programs_of_others() -> Result<()> {
    browse(async |browser| {
        let found = judged(browser, "/exports.html").await?;
        assert!(found > 8, "{found}");
        Ok(())
    })
    .await
}

#[tokio::test]
#[ignore = "needs a site that Vite bundled: see xtask/src/npm.rs"]
async fn a_text_fragment_leads_to_its_passage_alone_and_does_not_with_a_word_less() -> Result<()> {
    browse(async |browser| {
        assert_eq!(judged(browser, "/links.html").await?, 20);
        Ok(())
    })
    .await
}
