//! The room that a card's page asks for before anybody has drawn it, beside what it takes.

use std::fs;
use std::time::Duration;

use anyhow::{Context, Result};

use crate::browser::{Browser, browse};
use crate::host::{ARTICLE, open, until};

/// CSS pixels by which one card may be off: two lines of a quotation.
const MOST: f64 = 60.0;
/// And all of them on average: less than a line.
const ON_AVERAGE: f64 = 16.0;

/// Every card's page with the width and height that it asks for.
fn reserved() -> Result<Vec<(String, f64, f64)>> {
    let folder = format!("{}/{ARTICLE}", std::env::var("FX_DIST")?);
    let mut pages = Vec::new();
    for entry in fs::read_dir(folder)?.flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        if !name.ends_with(".html") {
            continue; // Exports, and compressed copies.
        }
        let text = fs::read_to_string(entry.path())?;
        if let Some((_, rest)) = text.split_once("<meta name=\"fact-explorer:frame\" content=\"") {
            let (width, height) = rest.split_once('"').and_then(|(room, _)| room.split_once('x')).context("a room")?;
            pages.push((name, width.parse()?, height.parse()?));
        }
    }
    pages.sort_by(|one, other| one.0.cmp(&other.0));
    Ok(pages)
}

/// The height that the card asks for when it is drawn. The frame is higher: a scrollbar would make it narrower.
async fn taken(browser: &Browser, page: &str, width: f64) -> Result<f64> {
    let frame = format!("<iframe src=SITE/ARTICLE/{page} style='width:{width}px;height:1500px;border:0'></iframe>");
    open(browser, "", &frame).await?;
    until(browser, "heard.some(({ data }) => data.type === 'ready')").await?;
    let height = "heard.filter(({ data }) => data.type === 'height').at(-1)?.data.height";
    // What the frame asked for while it came alive is not the last word on a slow machine.
    let mut last = until(browser, height).await?;
    loop {
        tokio::time::sleep(Duration::from_millis(300)).await;
        let now = until(browser, height).await?;
        if now == last {
            return now.as_f64().context("px");
        }
        last = now;
    }
}

#[tokio::test]
async fn a_card_takes_about_the_room_that_was_reckoned_for_it() -> Result<()> {
    browse(async |browser| {
        let (mut off, mut report) = (Vec::new(), Vec::new());
        for (page, width, height) in reserved()? {
            let taken = taken(browser, &page, width).await?;
            off.push((taken - height).abs());
            report.push(format!("{page}: {height} reckoned, {taken} taken"));
        }
        let report = report.join("\n");
        assert!(off.len() > 40, "{report}");
        assert!(off.iter().all(|off| *off <= MOST), "{report}");
        assert!(off.iter().sum::<f64>() / (off.len() as f64) < ON_AVERAGE, "{report}");
        Ok(())
    })
    .await
}
