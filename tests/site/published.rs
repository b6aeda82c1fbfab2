//! Snippets that somebody may have pasted: `tests/fixtures/snippets/VERSION/` holds what the dialog of each released
//! version gave, and all of it has to go on working.
//!
//! Where the dialog gives something else, a released version's files stay as they are and the new version gets a folder.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context, Result};

use crate::browser::{Browser, browse};
use crate::host::{ARTICLE, open, until};

/// Every fixture of every version, as path and text.
fn published() -> Result<Vec<(PathBuf, String)>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/snippets");
    let mut found = Vec::new();
    for version in fs::read_dir(root)?.flatten() {
        for file in fs::read_dir(version.path())?.flatten() {
            found.push((file.path(), fs::read_to_string(file.path())?));
        }
    }
    found.sort();
    Ok(found)
}

#[tokio::test]
async fn every_snippet_that_was_ever_published_still_shows_its_card() -> Result<()> {
    browse(async |browser| {
        let all = published()?;
        assert!(all.len() >= 2);
        for (path, snippet) in all {
            open(browser, "", &snippet).await.with_context(|| path.display().to_string())?;
            let is_frame = snippet.contains("<iframe");
            if is_frame {
                until(browser, "heard.some(({ data }) => data.type === 'ready')").await?;
                browser.wait_for("iframe").await?.enter_frame().await?;
            }
            let card = browser.shown("#q4").await.with_context(|| path.display().to_string())?;
            assert!(card.is_displayed().await?, "{}", path.display());
            browser.driver.enter_default_frame().await?;
        }
        Ok(())
    })
    .await
}

/// What the dialog of card q4 gives as `form`, of the site at SITE.
async fn given(browser: &Browser, form: &str) -> Result<String> {
    browser.shown(&format!("dialog input[value={form}]")).await?.click().await?;
    tokio::time::sleep(Duration::from_millis(500)).await;
    let code = browser.shown("dialog[open] textarea").await?.prop("value").await?.unwrap_or_default();
    Ok(code.replace(&browser.site(), "SITE").replace(ARTICLE, "ARTICLE"))
}

/// The same without what was measured here.
fn unmeasured(snippet: &str) -> String {
    let words = snippet.trim().split_inclusive(|c: char| !c.is_ascii_digit());
    let mut text = String::new();
    let mut measured = false;
    for word in words {
        let is_number = word.starts_with(|c: char| c.is_ascii_digit());
        let rest = word.trim_start_matches(|c: char| c.is_ascii_digit());
        text.push_str(if measured && is_number { rest } else { word });
        measured = text.ends_with("height=\"") || text.ends_with("min-height:") || (measured && rest.is_empty());
    }
    text
}

#[tokio::test]
async fn the_dialog_gives_what_is_kept_as_this_versions_snippets() -> Result<()> {
    browse(async |browser| {
        let element = "<script type=module src=SITE/fact-explorer.js></script><fact-explorer article=ARTICLE>Wait</fact-explorer>";
        open(browser, "", element).await?;
        browser.shown("#q4 .embed").await?.click().await?;
        for form in ["frame", "element"] {
            let path = format!("tests/fixtures/snippets/{}/{form}.html", env!("CARGO_PKG_VERSION"));
            let given = given(browser, form).await?;
            if std::env::var_os("UPDATE_EXPECT").is_some() {
                fs::write(&path, [&given, "\n"].concat())?;
            }
            assert_eq!(unmeasured(&given), unmeasured(&fs::read_to_string(&path)?), "{path}");
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn the_dialog_offers_this_version_its_kind_and_whatever_the_site_has() -> Result<()> {
    browse(async |browser| {
        let version = env!("CARGO_PKG_VERSION");
        let kind = version.split('.').next().unwrap_or_default();
        // An element of a version's folder speaks of the site around it.
        let element = format!(
            "<script type=module src=SITE/v/{version}/fact-explorer.js></script><fact-explorer article=ARTICLE>Wait</fact-explorer>"
        );
        open(browser, "", &element).await?;
        let file = browser.shown(".downloads a").await?.prop("href").await?.unwrap_or_default();
        assert!(file.starts_with(&format!("{}/{ARTICLE}/", browser.site())), "{file}");
        browser.shown("#q4 .embed").await?.click().await?;
        assert!(given(browser, "frame").await?.contains("src=\"SITE/ARTICLE/q4.html?lang=en\""));
        for (choice, folder) in [("moving", format!("v/{kind}/")), ("pinned", format!("v/{version}/")), ("plain", String::new())] {
            browser.shown(&format!("dialog option[value={choice}]")).await?.click().await?;
            let code = given(browser, "element").await?;
            assert!(code.contains(&format!("src=\"SITE/{folder}fact-explorer.js\"")), "{code}");
            open(browser, "", &code).await?;
            browser.shown("#q4").await?;
            open(browser, "", &element).await?;
            browser.shown("#q4 .embed").await?.click().await?;
            browser.shown("dialog input[value=element]").await?.click().await?;
        }
        Ok(())
    })
    .await
}
