//! The site without a network: kept by its service worker, and all in one file.

use std::fs;
use std::path::Path;
use std::time::Duration;

use anyhow::{Context, Result};
use axum::http::StatusCode;

use crate::browser::{Browser, browse};
use crate::host::{ARTICLE, until};
use crate::server::Server;

/// Waits until the service worker has what it keeps: it answers from the next page on.
async fn kept(browser: &Browser) -> Result<()> {
    let script = "const tell = arguments[0]; navigator.serviceWorker.ready.then(() => tell());";
    browser.driver.execute_async(script, Vec::new()).await?;
    Ok(())
}

#[tokio::test]
async fn what_was_read_once_is_read_again_without_a_network_and_the_countdown_counts() -> Result<()> {
    browse(async |browser| {
        browser.open("/").await?;
        browser.served(".find:not(.is-waiting)").await?;
        kept(browser).await?;
        browser.server.stop();
        browser.open("/?now=2025-08-07T12:00:00Z").await?;
        browser.served(".countdown__unit").await?;
        Ok(())
    })
    .await
}

#[tokio::test]
async fn an_explorer_that_was_used_once_is_there_again_without_a_network() -> Result<()> {
    browse(async |browser| {
        browser.open("/").await?;
        browser.shown("h1").await?;
        until(browser, "(window.known ??= null, caches.match('/page_bg.wasm').then(it => known = it), Boolean(known))")
            .await?;
        browser.server.stop();
        browser.open("/?now=2025-08-07T12:00:00Z").await?;
        browser.shown(".countdown__unit").await?;
        Ok(())
    })
    .await
}

#[tokio::test]
async fn what_was_read_once_is_read_again_while_its_server_fails() -> Result<()> {
    browse(async |browser| {
        browser.open("/").await?;
        browser.served(".find:not(.is-waiting)").await?;
        kept(browser).await?;
        browser.server.fails.send_replace(true);
        for error in [StatusCode::SERVICE_UNAVAILABLE, StatusCode::TOO_MANY_REQUESTS] {
            browser.server.error.send_replace(error);
            browser.open("/?now=2025-08-07T12:00:00Z").await?;
            browser.served(".countdown__unit").await?;
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn what_the_network_answers_comes_though_what_is_kept_cannot_be_read() -> Result<()> {
    browse(async |browser| {
        let copy = tempfile::tempdir()?;
        let site = std::env::var_os("FX_DIST").context("FX_DIST is set")?;
        copy_folder(Path::new(&site), copy.path())?;
        let worker = copy.path().join("service-worker.js");
        let broken = "Cache.prototype.match = async () => { throw new Error('a broken disk'); };\n";
        fs::write(&worker, [broken, &fs::read_to_string(&worker)?].concat())?;
        let server = Server::start(copy.path())?;
        let address = format!("http://{}/", server.address);
        browser.driver.goto(&address).await?;
        kept(browser).await?;
        browser.driver.goto(&address).await?;
        until(browser, "navigator.serviceWorker.controller").await?;
        server.fails.send_replace(true);
        let script =
            "const tell = arguments[0]; fetch('/facts.json').then(it => tell(it.status), it => tell(String(it)));";
        let answer = browser.driver.execute_async(script, Vec::new()).await?;
        assert_eq!(answer.json(), 503);
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_new_deployment_is_seen_at_the_next_visit() -> Result<()> {
    browse(async |browser| {
        let copy = tempfile::tempdir()?;
        let site = std::env::var_os("FX_DIST").context("FX_DIST is set")?;
        copy_folder(Path::new(&site), copy.path())?;
        let server = Server::start(copy.path())?;
        let address = format!("http://{}/", server.address);
        browser.driver.goto(&address).await?;
        kept(browser).await?;
        let index = copy.path().join("index.html");
        fs::write(&index, fs::read_to_string(&index)?.replace("<title>Fact Explorer<", "<title>Another deployment<"))?;
        browser.driver.goto(&address).await?;
        assert_eq!(browser.driver.title().await?, "Another deployment");
        browser.shown("h1").await?;
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_page_that_was_not_kept_says_so_asks_again_and_leads_to_one_that_was() -> Result<()> {
    browse(async |browser| {
        browser.open("/").await?;
        browser.served(".find:not(.is-waiting)").await?;
        kept(browser).await?;
        browser.server.stop();
        browser.open(&format!("/{ARTICLE}/q2.html")).await?;
        let says = "This page is not on your device";
        assert_eq!(browser.wait_for("h1").await?.text().await?, says);
        // It is asked for again by its own address.
        for wish in ["document.querySelector('#again').click()", "dispatchEvent(new Event('online'))"] {
            until(browser, "document.readyState === 'complete'").await?;
            browser.driver.execute(["window.before = true; ", wish].concat(), Vec::new()).await?;
            until(browser, "!window.before").await?;
            assert_eq!(browser.wait_for("h1").await?.text().await?, says);
            assert!(browser.driver.current_url().await?.path().ends_with("/q2.html"));
        }
        browser.wait_for("main a").await?.click().await?;
        browser.served(".find").await?;
        Ok(())
    })
    .await
}

#[tokio::test]
async fn an_embedded_page_registers_no_service_worker() -> Result<()> {
    browse(async |browser| {
        browser.open("/icon.svg").await?;
        let script = "const tell = arguments[0];
            document.documentElement.innerHTML = '';
            const frame = document.createElementNS('http://www.w3.org/1999/xhtml', 'iframe');
            frame.src = '/';
            frame.onload = () => setTimeout(() => navigator.serviceWorker.getRegistrations().then(all => tell(all.length)), 500);
            document.documentElement.append(frame);";
        let count: u32 = browser.driver.execute_async(script, Vec::new()).await?.convert()?;
        assert_eq!(count, 0);
        Ok(())
    })
    .await
}

#[tokio::test]
async fn the_browser_would_install_the_site() -> Result<()> {
    browse(async |browser| {
        browser.open("/").await?;
        let answer = browser.driver.cdp().send_raw("Page.getInstallabilityErrors", serde_json::json!({})).await?;
        // A private window installs nothing, whatever the page.
        let errors = answer["installabilityErrors"].as_array().cloned().unwrap_or_default();
        let own: Vec<_> = errors.iter().filter(|error| error["errorId"] != "in-incognito").collect();
        assert!(own.is_empty(), "{own:?}");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn the_single_file_opens_from_the_disk_and_asks_nobody() -> Result<()> {
    browse(async |browser| {
        let site = std::env::var_os("FX_DIST").context("FX_DIST is set")?;
        let file = format!("file://{}", Path::new(&site).join("fact-explorer.html").display());
        browser.driver.goto(&file).await?;
        browser.shown(".countdown").await?;
        browser.shown("#q4 .to-passage").await?.click().await?;
        browser.shown(".mark.is-aimed").await?;
        tokio::time::sleep(Duration::from_millis(300)).await;
        let asked = browser.requests().await?;
        let others: Vec<_> = asked.iter().filter(|url| url.split(['?', '#']).next() != Some(file.as_str())).collect();
        assert!(!asked.is_empty() && others.is_empty(), "{others:?}");
        assert_eq!(browser.errors().await?, [""; 0]);
        Ok(())
    })
    .await
}

fn copy_folder(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let path = entry?.path();
        let target = to.join(path.file_name().context("a name")?);
        if path.is_dir() {
            copy_folder(&path, &target)?;
        } else {
            fs::copy(&path, &target)?;
        }
    }
    Ok(())
}
