//! What a reader takes along of an article of their own: made on their device, since it is published nowhere.

use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use anyhow::Result;
use serde_json::{Value, json};

use crate::browser::{Browser, browse};
use crate::desk::{ARTICLE, open_desk, paste, says, send};

/// Clicks the button and returns what came as the file of that name.
async fn take(browser: &Browser, folder: &Path, label: &str, name: &str) -> Result<String> {
    let press = "const root = document.querySelector('fact-explorer').shadowRoot;
        [...root.querySelectorAll('.downloads button')].find((it) => it.textContent === arguments[0]).click();";
    browser.driver.execute(press, vec![label.into()]).await?;
    let (file, end) = (folder.join(name), Instant::now() + Duration::from_secs(10));
    while fs::metadata(&file).map_or(0, |file| file.len()) == 0 {
        anyhow::ensure!(Instant::now() < end, "no {name} comes");
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    Ok(fs::read_to_string(file)?)
}

#[tokio::test]
async fn an_article_of_ones_own_can_be_taken_along_in_every_format() -> Result<()> {
    browse(async |browser| {
        let folder = tempfile::tempdir()?;
        let to = json!({ "behavior": "allow", "downloadPath": folder.path() });
        browser.driver.cdp().send_raw("Browser.setDownloadBehavior", to).await?;
        open_desk(browser).await?;
        paste(browser, ARTICLE).await?;
        send(browser).await?;
        says(browser, ".quote-card .card__speaker", "Ann Berg").await?;
        let sheet: Value = serde_json::from_str(&take(browser, folder.path(), "Fact sheet", "facts.json").await?)?;
        assert_eq!((&sheet["schema"], &sheet["article"]["text"]), (&json!(1), &json!(ARTICLE)));
        assert!(sheet["id"].as_str().is_some_and(|id| id.len() == 16), "{}", sheet["id"]);
        assert!(take(browser, folder.path(), "Table", "facts.csv").await?.contains("We waited too long,"));
        let graph: Value = serde_json::from_str(&take(browser, folder.path(), "JSON-LD", "article.jsonld").await?)?;
        assert_eq!(graph["@context"], "https://schema.org");
        let notes: Value =
            serde_json::from_str(&take(browser, folder.path(), "Annotations", "annotations.jsonld").await?)?;
        let words = &notes["first"]["items"][0]["target"][0]["selector"][0]["exact"];
        assert_eq!(words, "We waited too long,", "{notes}");
        assert_eq!(browser.elsewhere.asked(), [""; 0]);
        assert_eq!(browser.errors().await?, [""; 0]);
        Ok(())
    })
    .await
}
