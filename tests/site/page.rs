//! What a reader does in the page, and what the page does then.

use std::time::{Duration, Instant};

use anyhow::Result;
use thirtyfour::prelude::*;

use crate::browser::{Browser, browse};

/// Where the keyboard is inside the explorer: the passages that an element states, else its link, id or words.
async fn focused(browser: &Browser) -> Result<String> {
    let script = "const at = document.querySelector('fact-explorer').shadowRoot.activeElement;
        return at ? at.dataset.passages ?? at.getAttribute('href') ?? (at.id || at.textContent) : '';";
    Ok(browser.driver.execute(script, Vec::new()).await?.convert()?)
}

/// Waits until the distinct texts are these: lists are drawn once what was pressed has been painted.
pub(crate) async fn wait_for_texts(browser: &Browser, selector: &str, expected: &[String]) -> Result<()> {
    for _ in 0..100 {
        if texts(browser, selector).await? == expected {
            return Ok(());
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    anyhow::bail!("{selector}: {:?}, not {expected:?}", texts(browser, selector).await?)
}

/// Waits until the keyboard is where `expected` says: a link, an id, or among others a passage.
pub(crate) async fn wait_for_focus(browser: &Browser, expected: &str) -> Result<()> {
    let end = Instant::now() + Duration::from_secs(10);
    loop {
        let at = focused(browser).await?;
        if at.split(' ').any(|part| part == expected) {
            return Ok(());
        }
        anyhow::ensure!(Instant::now() < end, "the keyboard is at {at:?}, not at {expected:?}");
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}

/// The text of whatever matches inside the explorer.
pub(crate) async fn text(browser: &Browser, selector: &str) -> Result<String> {
    Ok(browser.shown(selector).await?.prop("textContent").await?.unwrap_or_default())
}

/// The distinct texts of all that match inside the explorer.
pub(crate) async fn texts(browser: &Browser, selector: &str) -> Result<Vec<String>> {
    let script = "const root = document.querySelector('fact-explorer').shadowRoot;
        return [...new Set([...root.querySelectorAll(arguments[0])].map(found => found.textContent))];";
    Ok(browser.driver.execute(script, vec![selector.into()]).await?.convert()?)
}

#[tokio::test]
async fn the_countdown_runs_to_the_end_of_the_day_in_the_issuers_zone() -> Result<()> {
    browse(async |browser| {
        browser.open("/?now=2025-08-07T12:00:00Z").await?;
        assert_eq!(text(browser, ".countdown .unseen").await?, "1 day 16 hours left");
        assert_eq!(texts(browser, ".countdown__count").await?, ["1", "16", "00"]);
        assert!(text(browser, ".deadline-card__due").await?.ends_with("New York time"));
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_deadline_that_passed_says_so_and_how_it_stood_on_the_day_of_publication() -> Result<()> {
    browse(async |browser| {
        browser.open("/?now=2025-08-19T04:00:00Z").await?;
        assert_eq!(text(browser, ".countdown").await?, "Passed 10 days ago");
        browser.shown(".machine__slider").await?.focus().await?;
        browser.press(Key::Home).await?;
        browser.shown(".machine .toggle").await?;
        assert_eq!(text(browser, ".countdown").await?, "2 days left");
        assert!(text(browser, ".machine").await?.contains("Had happened by then"));
        assert!(browser.driver.current_url().await?.as_str().ends_with("#on=2025-08-06"));
        browser.press(Key::Right).await?;
        browser.press(Key::Right).await?;
        browser.shown(".machine__later").await?;
        assert_eq!(text(browser, ".countdown").await?, "The last day");
        browser.shown(".machine .toggle").await?.click().await?;
        browser.shown(".machine:not(:has(.toggle))").await?;
        assert_eq!(text(browser, ".countdown").await?, "Passed 10 days ago");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn choosing_an_actor_shows_only_their_words_until_everyone_is_asked_for() -> Result<()> {
    browse(async |browser| {
        browser.open("/").await?;
        let speakers = ".quote-card .card__speaker a";
        browser.shown(speakers).await?;
        let all = texts(browser, speakers).await?;
        assert!(all.len() > 1, "{all:?}");
        let name = browser.shown(".actor-card:has(.actor-card__quotes) .actor-card__name").await?;
        let chosen = name.prop("textContent").await?.unwrap_or_default();
        name.click().await?;
        browser.shown(".actor-card__name[aria-pressed=true]").await?;
        wait_for_texts(browser, speakers, &[chosen]).await?;
        browser.shown(".chosen button").await?.click().await?;
        browser.shown(".actor-card__name[aria-pressed=false]").await?;
        wait_for_texts(browser, speakers, &all).await?;
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_card_leads_to_its_passage_and_escape_brings_the_reader_back() -> Result<()> {
    browse(async |browser| {
        browser.open("/").await?;
        browser.shown("#q1 .to-passage").await?.click().await?;
        wait_for_focus(browser, "q1-1").await?;
        browser.shown(".mark.is-aimed").await?;
        assert!(
            browser.driver.current_url().await?.as_str().contains("#q1-1~"),
            "the address has the print of the fact"
        );
        browser.press(Key::Escape).await?;
        wait_for_focus(browser, "#q1-1").await
    })
    .await
}

#[tokio::test]
async fn a_passage_leads_to_its_card_and_a_button_brings_the_reader_back() -> Result<()> {
    browse(async |browser| {
        browser.open("/").await?;
        browser.shown("a[data-passages~=q1-1]").await?.click().await?;
        browser.shown(".card.is-aimed").await?;
        browser.shown(".back").await?.click().await?;
        wait_for_focus(browser, "q1-1").await
    })
    .await
}

#[tokio::test]
async fn the_keyboard_alone_goes_from_passage_to_card_and_back() -> Result<()> {
    browse(async |browser| {
        browser.open("/").await?;
        browser.shown("article a[tabindex='0']").await?.focus().await?;
        let first = focused(browser).await?;
        browser.press(Key::Right).await?;
        let second = focused(browser).await?;
        assert_ne!(first, second);
        browser.press(Key::Enter).await?;
        browser.shown(".card.is-aimed").await?;
        browser.press(Key::Escape).await?;
        wait_for_focus(browser, second.split(' ').next().unwrap_or_default()).await
    })
    .await
}

#[tokio::test]
async fn a_keyboard_alone_hears_the_time_left_finds_words_and_clears_what_it_filtered() -> Result<()> {
    browse(async |browser| {
        browser.open("/?now=2025-08-07T12:00:00Z").await?;
        browser.shown(".countdown__read").await?.focus().await?;
        browser.press(Key::Enter).await?;
        said(browser, "1 day 16 hours left").await?;
        browser.press("/").await?;
        wait_for_focus(browser, "find").await?;
        browser.press("ukraine").await?;
        said(browser, "found").await?;
        browser.press(Key::Escape).await?;
        // The first name, by the space bar; and everybody again by the button that comes next.
        browser.shown(".actor-card__name").await?.focus().await?;
        browser.press(" ").await?;
        browser.shown(".actor-card__name[aria-pressed=true]").await?;
        browser.shown(".chip").await?.focus().await?;
        browser.press(Key::Enter).await?;
        browser.shown(".actor-card__name[aria-pressed=false]").await?;
        Ok(())
    })
    .await
}

/// Waits until the live region says something with these words.
async fn said(browser: &Browser, words: &str) -> Result<()> {
    let end = Instant::now() + Duration::from_secs(10);
    loop {
        let told = texts(browser, ".explorer > [role=status]").await?.concat();
        if told.contains(words) {
            return Ok(());
        }
        anyhow::ensure!(Instant::now() < end, "it says {told:?}, not {words:?}");
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}

#[tokio::test]
async fn the_address_leads_to_a_card() -> Result<()> {
    browse(async |browser| {
        browser.open("/#q2").await?;
        browser.shown("#q2.is-aimed").await?;
        wait_for_focus(browser, "q2").await
    })
    .await
}

#[tokio::test]
async fn the_page_fits_320_pixels() -> Result<()> {
    browse(async |browser| {
        browser.resize(320, 640).await?;
        browser.open("/").await?;
        browser.shown("h1").await?;
        let width: u32 =
            browser.driver.execute("return document.documentElement.scrollWidth", Vec::new()).await?.convert()?;
        assert!(width <= 320, "{width}");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn the_element_may_be_moved_removed_inserted_and_defined_again() -> Result<()> {
    browse(async |browser| {
        browser.open("/").await?;
        browser.shown("h1").await?;
        let script = "const explorer = document.querySelector('fact-explorer');
            document.body.append(explorer);
            explorer.remove();
            setTimeout(() => document.querySelector('main').append(explorer), 50);
            const script = document.querySelector('script[type=module]').cloneNode(true);
            document.body.append(script);";
        browser.driver.execute(script, Vec::new()).await?;
        tokio::time::sleep(Duration::from_millis(500)).await;
        browser.shown("h1").await?;
        browser.shown("#q1 .to-passage").await?.click().await?;
        wait_for_focus(browser, "q1-1").await?;
        assert_eq!(browser.errors().await?, [""; 0]);
        Ok(())
    })
    .await
}
