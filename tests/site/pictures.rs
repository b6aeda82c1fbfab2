//! Pictures of the site for people to look at; `cargo xtask screenshots` takes them.

use anyhow::Result;

use crate::browser::browse;

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
        Ok(())
    })
    .await
}
