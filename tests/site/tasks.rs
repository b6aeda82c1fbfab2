//! Tasks of a reader who has a keyboard and nothing else.

use std::fs;
use std::time::{Duration, Instant};

use anyhow::{Context, Result};
use serde_json::{Value, json};
use thirtyfour::prelude::*;

use crate::browser::{Browser, browse, browse_several};
use crate::desk::says;
use crate::page::{text, texts, wait_for_focus, wait_for_texts};

/// A day and sixteen hours before the article's deadline.
const PAGE: &str = "/?now=2025-08-07T12:00:00Z";

/// More than the page has to offer.
const MOST_TABS: usize = 400;

async fn open(browser: &Browser) -> Result<()> {
    browser.open(PAGE).await?;
    browser.shown(".countdown__unit").await?;
    Ok(())
}

/// Presses Tab until the keyboard is on what matches.
async fn tab_to(browser: &Browser, selector: &str) -> Result<()> {
    let script = "return !!document.querySelector('fact-explorer').shadowRoot.activeElement?.matches(arguments[0])";
    for _ in 0..MOST_TABS {
        browser.press(Key::Tab).await?;
        if browser.driver.execute(script, vec![selector.into()]).await?.convert::<bool>()? {
            return Ok(());
        }
    }
    anyhow::bail!("the keyboard never comes to {selector}")
}

/// Waits until the page has said `words` aloud.
async fn is_told(browser: &Browser, words: &str) -> Result<()> {
    says(browser, ".explorer > [role=status]", words).await
}

#[tokio::test]
async fn one_to_see_by_when_and_what() -> Result<()> {
    browse(async |browser| {
        open(browser).await?;
        tab_to(browser, ".jump a[href='#deadline']").await?;
        browser.press(Key::Enter).await?;
        wait_for_focus(browser, "deadline").await?;
        assert!(text(browser, ".deadline-card--leads").await?.contains("End of Friday 8 August 2025"));
        tab_to(browser, ".deadline-card__words").await?;
        browser.press(Key::Enter).await?;
        browser.shown(".mark[data-passages*=d].is-aimed").await?;
        Ok(())
    })
    .await
}

#[tokio::test]
async fn two_to_hear_the_time_left() -> Result<()> {
    browse(async |browser| {
        open(browser).await?;
        tab_to(browser, ".countdown__read").await?;
        browser.press(Key::Enter).await?;
        is_told(browser, "1 day 16 hours left").await
    })
    .await
}

#[tokio::test]
async fn three_to_find_who_said_something() -> Result<()> {
    browse(async |browser| {
        open(browser).await?;
        browser.press("/").await?;
        wait_for_focus(browser, "find").await?;
        browser.press("wily").await?;
        browser.shown(".hit").await?;
        tab_to(browser, ".hit__words[href^='#q']").await?;
        browser.press(Key::Enter).await?;
        let card = browser.shown(".quote-card.is-aimed").await?;
        wait_for_focus(browser, &card.attr("id").await?.context("an id")?).await?;
        assert_eq!(text(browser, ".quote-card.is-aimed .card__speaker a").await?, "Donald Trump");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn four_to_see_what_one_has_to_do_with_and_everything_again() -> Result<()> {
    browse(async |browser| {
        open(browser).await?;
        let speakers = ".quote-card .card__speaker a";
        let all = texts(browser, speakers).await?;
        tab_to(browser, ".actor-card:has(.actor-card__quotes) .actor-card__name").await?;
        browser.press(" ").await?;
        browser.shown(".chip").await?;
        wait_for_texts(browser, speakers, &["Donald Trump".to_owned()]).await?;
        is_told(browser, "facts").await?;
        // Backwards, for the way out stands above the names.
        for _ in 0..MOST_TABS {
            browser.driver.action_chain().key_down(Key::Shift).send_keys(Key::Tab).key_up(Key::Shift).perform().await?;
            let script = "return !!document.querySelector('fact-explorer').shadowRoot.activeElement?.matches('.chip')";
            if browser.driver.execute(script, Vec::new()).await?.convert::<bool>()? {
                break;
            }
        }
        browser.press(Key::Enter).await?;
        browser.shown(".chosen:not(.is-set)").await?;
        // The way out has gone, and the keyboard stays where it was.
        wait_for_focus(browser, "chosen").await?;
        wait_for_texts(browser, speakers, &all).await?;
        Ok(())
    })
    .await
}

#[tokio::test]
async fn five_to_find_a_name_in_spite_of_a_slip() -> Result<()> {
    browse(async |browser| {
        open(browser).await?;
        browser.press("/").await?;
        browser.press("dmitreiv").await?;
        is_told(browser, "found").await?;
        tab_to(browser, ".hit__words").await?;
        browser.press(Key::Enter).await?;
        browser.shown(".actor-card.is-aimed").await?;
        assert_eq!(text(browser, ".actor-card.is-aimed .actor-card__name").await?, "Kirill Dmitriev");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn six_to_read_a_deadlines_story_and_how_it_stood() -> Result<()> {
    browse(async |browser| {
        open(browser).await?;
        tab_to(browser, ".machine__slider").await?;
        browser.press(Key::Home).await?;
        says(browser, ".machine__day", "6 August 2025").await?;
        says(browser, ".countdown", "2 days left").await?;
        tab_to(browser, ".machine .toggle").await?;
        browser.press(Key::Enter).await?;
        browser.shown(".machine:not(:has(.toggle))").await?;
        tab_to(browser, ".story > summary").await?;
        browser.press(Key::Enter).await?;
        browser.shown(".story[open]").await?;
        tab_to(browser, ".story[open] a").await?;
        Ok(())
    })
    .await
}

#[tokio::test]
async fn seven_to_see_a_quote_where_it_stands_and_to_come_back() -> Result<()> {
    browse(async |browser| {
        open(browser).await?;
        tab_to(browser, "#q1 .to-passage").await?;
        browser.press(Key::Enter).await?;
        wait_for_focus(browser, "q1-1").await?;
        browser.press(Key::Right).await?;
        browser.press(Key::Left).await?;
        wait_for_focus(browser, "q1-1").await?;
        browser.press(Key::Escape).await?;
        wait_for_focus(browser, "#q1-1").await
    })
    .await
}

#[tokio::test]
async fn eight_to_take_the_fact_sheet_along() -> Result<()> {
    browse(async |browser| {
        let folder = tempfile::tempdir()?;
        let to = json!({ "behavior": "allow", "downloadPath": folder.path() });
        browser.driver.cdp().send_raw("Browser.setDownloadBehavior", to).await?;
        open(browser).await?;
        tab_to(browser, ".downloads a[href$='facts.json']").await?;
        browser.press(Key::Enter).await?;
        let (file, end) = (folder.path().join("facts.json"), Instant::now() + Duration::from_secs(10));
        while fs::metadata(&file).map_or(0, |file| file.len()) == 0 {
            anyhow::ensure!(Instant::now() < end, "no file comes");
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        let sheet: Value = serde_json::from_str(&fs::read_to_string(file)?)?;
        assert_eq!(sheet["schema"], 1);
        Ok(())
    })
    .await
}

#[tokio::test]
async fn nine_to_hold_the_facts_against_todays_text() -> Result<()> {
    browse(async |browser| {
        open(browser).await?;
        tab_to(browser, ".about__ways button:last-child").await?;
        browser.press(Key::Enter).await?;
        browser.shown("#newer").await?;
        tab_to(browser, "#newer").await?;
        browser.press("They’re wily characters, he said. Russia’s good at avoiding sanctions.").await?;
        tab_to(browser, ".about__form button").await?;
        browser.press(Key::Enter).await?;
        says(browser, ".about__says", "Facts that stand").await?;
        tab_to(browser, ".about__outcome a").await?;
        Ok(())
    })
    .await
}

#[tokio::test]
async fn ten_to_have_the_article_read_again() -> Result<()> {
    browse(async |browser| {
        open(browser).await?;
        tab_to(browser, ".about__ways button:first-child").await?;
        browser.press(Key::Enter).await?;
        says(browser, ".about__says", "the same facts").await
    })
    .await
}

#[tokio::test]
async fn eleven_to_have_an_article_of_ones_own_read() -> Result<()> {
    browse(async |browser| {
        open(browser).await?;
        tab_to(browser, ".entry button").await?;
        browser.press(Key::Enter).await?;
        browser.living("#desk-text").await?;
        tab_to(browser, "#desk-text").await?;
        browser.press("Bakery to close\n\n“We are out of flour,” baker Olga Berg said.").await?;
        tab_to(browser, ".desk__button--first").await?;
        browser.press(Key::Enter).await?;
        browser.living(".own").await?;
        says(browser, ".quote-card .card__speaker", "Olga Berg").await
    })
    .await
}

#[tokio::test]
async fn twelve_to_take_the_line_that_embeds_a_quote() -> Result<()> {
    browse(async |browser| {
        open(browser).await?;
        tab_to(browser, "#q2 .embed").await?;
        browser.press(Key::Enter).await?;
        browser.living("dialog[open]").await?;
        tab_to(browser, "dialog textarea").await?;
        let line = browser.living("dialog textarea").await?.prop("value").await?.unwrap_or_default();
        assert!(line.contains("/q2.html"), "{line}");
        browser.press(Key::Escape).await?;
        browser.living("#q2 .embed:focus").await?;
        Ok(())
    })
    .await
}

#[tokio::test]
async fn thirteen_to_look_somebody_up_and_read_what_they_said() -> Result<()> {
    browse_several(async |browser| {
        browser.open("/").await?;
        browser.shown(".lookup:not(.is-waiting)").await?;
        tab_to(browser, "#lookup").await?;
        browser.press("okafor").await?;
        browser.living(".lookup__hits .stories__title").await?;
        tab_to(browser, ".lookup__hits .stories__title").await?;
        browser.press(Key::Enter).await?;
        browser.wait_for(".quotes blockquote").await?;
        assert_eq!(browser.driver.title().await?, "Carlos Okafor · Fact Explorer");
        Ok(())
    })
    .await
}
