//! Several articles: the front page, articles that are fetched, names that are looked up, actors across articles.

use std::time::Duration;

use anyhow::Result;
use thirtyfour::prelude::*;

use crate::browser::{Browser, browse_several};
use crate::host::until;

const OLDEST: &str = "2024-03-01-quay-wall";
const NEWEST: &str = "2024-03-11-ferry";

/// What the archive's folder was asked for since the last call.
async fn fetched(browser: &Browser) -> Result<Vec<String>> {
    let requests = browser.requests().await?;
    let files = requests.iter().filter(|url| url.contains("/archive/")).filter_map(|url| url.rsplit_once('/'));
    Ok(files.map(|(folder, file)| [folder.rsplit('/').next().unwrap_or(""), "/", file].concat()).collect())
}

#[tokio::test]
async fn the_front_page_lists_stories_newest_first_and_fetches_none() -> Result<()> {
    browse_several(async |browser| {
        browser.open("/?now=2024-03-12T12:00:00Z").await?;
        browser.shown(".lookup:not(.is-waiting)").await?;
        let first = browser.shown("#newest + .stories .stories__title").await?;
        assert_eq!(first.text().await?, "Ferries Moved While Quay Is Closed");
        assert!(first.attr("href").await?.is_some_and(|href| href.ends_with("/2024-03-11-ferry/")));
        assert!(browser.shown("#ahead ~ .stories .stories__left").await?.text().await?.ends_with("left"));
        assert_eq!(fetched(browser).await?, [""; 0]);
        assert_eq!(browser.errors().await?, [""; 0]);
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_name_is_found_as_it_is_typed_and_leads_to_the_actors_page() -> Result<()> {
    browse_several(async |browser| {
        browser.open("/").await?;
        browser.shown(".lookup:not(.is-waiting)").await?;
        browser.shown("#lookup").await?.send_keys("okavor").await?;
        let hit = browser.shown(".lookup__hits .stories__title").await?;
        assert_eq!(hit.text().await?, "Carlos Okafor");
        let files = fetched(browser).await?;
        assert_eq!(files.len(), 3, "a shard, what rows share, and rows: {files:?}");
        hit.click().await?;
        browser.wait_for(".quotes").await?;
        assert_eq!(browser.driver.title().await?, "Carlos Okafor · Fact Explorer");
        let days = browser.driver.find_all(By::Css(".quotes time")).await?;
        let mut order = Vec::new();
        for day in days {
            order.push(day.attr("datetime").await?);
        }
        assert!(order.len() >= 2 && order.is_sorted_by(|newer, older| newer >= older), "{order:?}");
        // Back leads to the words and to what was found by them, whether or not the browser has kept the page.
        browser.driver.back().await?;
        assert_eq!(browser.shown(".lookup__hits .stories__title").await?.text().await?, "Carlos Okafor");
        assert_eq!(browser.shown("#lookup").await?.prop("value").await?.as_deref(), Some("okavor"));
        browser.open("/?a-link#look-up=okavor").await?;
        browser.shown(".lookup__hits .stories__title").await?.click().await?;
        browser.wait_for(".quotes").await?;
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_shard_that_is_missing_is_told_and_asked_for_again() -> Result<()> {
    browse_several(async |browser| {
        browser.open("/").await?;
        browser.shown(".lookup:not(.is-waiting)").await?;
        browser.server.stop();
        browser.shown("#lookup").await?.send_keys("quay").await?;
        browser.shown(".lookup__again").await?;
        assert!(browser.shown(".lookup__says").await?.text().await?.contains("could not be fetched"));
        Ok(())
    })
    .await
}

#[tokio::test]
async fn an_older_article_is_fetched_once_and_read_again_without_a_network() -> Result<()> {
    browse_several(async |browser| {
        browser.open(&format!("/{OLDEST}/")).await?;
        browser.shown("#q1").await?;
        assert_eq!(fetched(browser).await?, [format!("articles/{OLDEST}.bin")]);
        let script = "const tell = arguments[0]; navigator.serviceWorker.ready.then(() => tell());";
        browser.driver.execute_async(script, Vec::new()).await?;
        browser.driver.refresh().await?;
        browser.shown("#q1").await?;
        browser.server.stop();
        browser.driver.refresh().await?;
        browser.shown("#q1").await?;
        Ok(())
    })
    .await
}

#[tokio::test]
async fn an_element_shows_any_article_of_the_archive_and_another_when_it_is_asked_to() -> Result<()> {
    browse_several(async |browser| {
        browser.open(&format!("/?article={OLDEST}&card=d1")).await?;
        browser.shown(".deadline-card").await?;
        let script = "const explorer = document.querySelector('fact-explorer');
            explorer.removeAttribute('card'); explorer.setAttribute('article', arguments[0]);";
        for (article, headline) in [("2024-03-06-cup-final", "Goalkeeper"), (NEWEST, "Ferries")] {
            browser.driver.execute(script, vec![article.into()]).await?;
            // Between two looks the headline may be exchanged for the other article's.
            while !browser.shown("#headline").await?.text().await.is_ok_and(|text| text.starts_with(headline)) {
                tokio::time::sleep(Duration::from_millis(50)).await;
            }
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn an_article_that_is_nowhere_and_one_of_another_build_are_told_apart() -> Result<()> {
    browse_several(async |browser| {
        browser.open("/?article=nowhere").await?;
        let code = async || -> Result<String> {
            let explorer = browser.wait_for("fact-explorer").await?;
            loop {
                let detail = explorer.get_shadow_root().await?.find(By::Css("[part=failure] pre")).await;
                match detail {
                    Ok(detail) => return Ok(detail.prop("textContent").await?.unwrap_or_default()),
                    Err(_) => tokio::time::sleep(Duration::from_millis(50)).await,
                }
            }
        };
        assert!(code().await?.starts_with("fact-explorer: no-article"), "{}", code().await?);
        // Whatever is kept under another build's number is no answer to this one.
        let script = "const tell = arguments[0], real = fetch;
            window.fetch = (url, options) => String(url).includes('/archive/') ? real('icon.svg') : real(url, options);
            document.querySelector('fact-explorer').setAttribute('article', '2024-03-06-cup-final');
            setTimeout(tell, 500);";
        browser.driver.execute_async(script, Vec::new()).await?;
        assert!(code().await?.starts_with("fact-explorer: version"), "{}", code().await?);
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_served_article_whose_file_is_missing_stays() -> Result<()> {
    browse_several(async |browser| {
        browser.open(&format!("/{OLDEST}/")).await?;
        browser.served("#q1").await?;
        let hide = "const real = fetch;
            window.fetch = (url, options) =>
                String(url).includes('/archive/') ? Promise.resolve(new Response('', { status: 404 })) : real(url, options);";
        browser.driver.execute(hide, Vec::new()).await?;
        browser.want().await?;
        let detail = "document.querySelector('fact-explorer').shadowRoot.querySelector('[part=failure] pre')?.textContent";
        let detail = until(browser, detail).await?;
        assert!(detail.as_str().is_some_and(|detail| detail.starts_with("fact-explorer: no-article")), "{detail}");
        assert!(browser.served("#q1").await?.is_displayed().await?);
        Ok(())
    })
    .await
}

#[tokio::test]
async fn an_error_of_the_server_is_no_missing_article_and_trying_again_helps() -> Result<()> {
    browse_several(async |browser| {
        browser.open(&format!("/{OLDEST}/")).await?;
        // Before its scripts have come there is nobody who could tell.
        browser.served(".find:not(.is-waiting)").await?;
        browser
            .driver
            .execute(
                "window.told = []; addEventListener('fact-explorer:error', it => told.push(it.detail))",
                Vec::new(),
            )
            .await?;
        browser.server.fails.send_replace(true);
        browser.want().await?;
        let told = until(browser, "told[0]").await?;
        assert_eq!(told["code"], "server", "{told:#}");
        assert!(browser.served("#q1").await?.is_displayed().await?, "what was served can be read");
        browser.server.fails.send_replace(false);
        let again = "document.querySelector('fact-explorer').shadowRoot.querySelector('[part=failure] button')";
        until(browser, &format!("{again} && !{again}.click()")).await?;
        browser.living("#q1").await?;
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_look_up_that_met_an_error_of_the_server_is_done_again() -> Result<()> {
    browse_several(async |browser| {
        browser.open("/").await?;
        browser.shown(".lookup:not(.is-waiting)").await?;
        browser.server.fails.send_replace(true);
        browser.shown("#lookup").await?.send_keys("okafor").await?;
        let again = browser.shown(".lookup__again").await?;
        let says = browser.shown(".lookup__says").await?.text().await?;
        assert!(says.starts_with("The server has a problem"), "{says}");
        browser.server.fails.send_replace(false);
        again.click().await?;
        assert_eq!(browser.shown(".lookup__hits .stories__title").await?.text().await?, "Carlos Okafor");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn pages_around_the_articles_need_no_script_and_keep_namesakes_apart() -> Result<()> {
    browse_several(async |browser| {
        browser.open("/stories/").await?;
        browser.wait_for(".months a").await?.click().await?;
        assert_eq!(browser.driver.find_all(By::Css(".stories > li")).await?.len(), 4);
        browser.open("/deadlines/").await?;
        assert_eq!(browser.wait_for(".differs").await?.text().await?, "The articles give different days.");
        assert_eq!(browser.driver.find_all(By::Css(".same tbody tr")).await?.len(), 2);
        browser.open("/actors/").await?;
        browser.driver.find(By::LinkText("Ingrid Solberg")).await?.click().await?;
        let apart = browser.wait_for(".apart").await?.text().await?;
        assert!(apart.contains("may be somebody else") && apart.contains("Goalkeeper"), "{apart}");
        let scripts = browser.driver.find_all(By::Css("script:not([src$='offline.js'])")).await?;
        assert!(scripts.is_empty());
        Ok(())
    })
    .await
}
