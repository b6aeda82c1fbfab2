//! Links to words of a publisher's page, followed by the browser itself.

use anyhow::{Context, Result};
use serde_json::Value;

use crate::browser::browse;
use crate::host::{open_at, until};

/// In a page whose lines stand far from each other: whether the window shows the words at these places of the text.
fn shows(text: &str, words: &str, nth: usize) -> Result<String> {
    let (at, _) = text.match_indices(words).nth(nth).context("the words are in the text")?;
    let line = text[..at].matches('\n').count();
    let before = text[..at].rsplit('\n').next().unwrap_or_default().encode_utf16().count();
    Ok(format!(
        "(() => {{
            const node = document.querySelectorAll('p')[{line}].firstChild;
            const range = new Range();
            range.setStart(node, {before});
            range.setEnd(node, {before} + 1);
            const {{ top, bottom }} = range.getBoundingClientRect();
            return scrollY > 0 && top >= 0 && bottom <= innerHeight;
        }})()"
    ))
}

#[tokio::test]
async fn the_browser_scrolls_to_the_words_that_a_link_of_ours_names() -> Result<()> {
    browse(async |browser| {
        let articles: Vec<Value> = serde_json::from_str(include_str!("../fixtures/npm/passages.json"))?;
        for article in articles {
            let text = article["text"].as_str().context("a text")?;
            let lines: String = text.lines().map(|line| format!("<p style='margin-top:3000px'>{line}</p>")).collect();
            for passage in article["passages"].as_array().context("passages")? {
                let (words, nth) =
                    (passage["words"].as_str().context("words")?, passage["nth"].as_u64().context("which")?);
                let link = passage["link"].as_str().context("a link")?;
                open_at(browser, "", &lines, link).await?;
                until(browser, &shows(text, words, nth as usize)?).await.with_context(|| link.to_owned())?;
            }
        }
        Ok(())
    })
    .await
}
