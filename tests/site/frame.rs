//! The explorer in a frame: an opaque origin, and hosts of every dialect.

use anyhow::Result;
use serde_json::Value;

use crate::browser::{Browser, browse};
use crate::host::{open, open_at, until};

/// A frame that an embedding host would draw, with the fewest rights that an explorer needs.
fn frame(query: &str) -> String {
    format!(
        "<iframe class=fact-explorer sandbox=allow-scripts src='SITE/?article=ARTICLE&card=q2{query}' style='width:600px;height:40px;border:0'></iframe>"
    )
}

/// How each host reads messages, after its own documentation; each calls `size` with a height for its frame.
const WORDPRESS: &str = "if (data.secret === 'a1B2' && data.message === 'height') size(Math.min(1000, Math.max(200, parseInt(data.value, 10))))";
const PYM: &str = "{ const found = /^pymxPYMxfigure-1xPYMx(\\S+)xPYMx(.+)$/.exec(data); if (found?.[1] === 'height') size(parseInt(found[2], 10)) }";
const AMP: &str = "if (data.sentinel === 'amp' && data.type === 'embed-size') size(data.height)";
const MEDIUM: &str = "try { const said = JSON.parse(data); if (said.context === 'iframe.resize' && said.src) size(said.height) } catch {}";

/// The height that the frame's content has.
async fn content_height(browser: &Browser) -> Result<u64> {
    let frame = browser.wait_for("iframe").await?;
    frame.enter_frame().await?;
    let height: Value = browser
        .driver
        .execute("return Math.ceil(document.body.getBoundingClientRect().height)", Vec::new())
        .await?
        .json()
        .clone();
    browser.driver.enter_default_frame().await?;
    Ok(height.as_u64().unwrap_or_default())
}

#[tokio::test]
async fn hosts_of_every_dialect_give_the_frame_its_height() -> Result<()> {
    browse(async |browser| {
        let hosts = [("#?secret=a1B2", WORDPRESS), ("&childId=figure-1", PYM), ("", AMP), ("", MEDIUM)];
        for (query, dialect) in hosts {
            let script = format!(
                "<script nonce=n>const size = (height) => document.querySelector('iframe').style.height = height + 'px';
                addEventListener('message', ({{ data, source }}) => {{
                    if (source !== document.querySelector('iframe').contentWindow) return;
                    {dialect}
                }});</script>"
            );
            open(browser, "", &format!("{script}{}", frame(query))).await?;
            until(browser, "heard.some(({ data }) => data.type === 'ready')").await?;
            let height = content_height(browser).await?;
            assert!(height > 200, "{dialect}: {height}");
            until(browser, &format!("document.querySelector('iframe').offsetHeight === {height}")).await?;
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn the_host_script_sizes_the_frame_and_leads_it_to_the_card_that_the_address_names() -> Result<()> {
    browse(async |browser| {
        let body = format!(
            "<script async src=SITE/host.js></script>{}<blockquote class=fact-explorer>Words</blockquote>",
            frame("")
        );
        open_at(browser, "", &body, "#fact-explorer=q3").await?;
        let select = until(browser, "told.find(({ type }) => type === 'select')").await?;
        assert_eq!(select["id"], "q3");
        let height = content_height(browser).await?;
        until(browser, &format!("document.querySelector('iframe').offsetHeight === {height}")).await?;
        until(browser, "document.querySelector('blockquote').offsetHeight === 0").await?;
        browser.wait_for("iframe").await?.enter_frame().await?;
        until(browser, "document.documentElement.scrollHeight === innerHeight").await?;
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_frame_that_lies_changes_nothing_but_its_own_height_within_bounds() -> Result<()> {
    browse(async |browser| {
        let lies = "for (const type of ['height', 'visit', 'select', 'navigate', 'ready'])
            parent.postMessage({ source: 'fact-explorer', v: 1, type, height: 1e9, id: 'javascript:alert(1)', url: 'about:blank', href: 'about:blank' }, '*')";
        let liar = format!("<script>{lies}</script>");
        let body = format!(
            "<script src=SITE/host.js></script>
            <iframe class=fact-explorer id=liar srcdoc=\"{liar}\" sandbox=allow-scripts></iframe>
            <iframe id=other srcdoc=\"{liar}\" sandbox=allow-scripts></iframe>
            <iframe class=fact-explorer id=honest srcdoc=Hello></iframe>"
        );
        open(browser, "", &body).await?;
        let before = browser.driver.current_url().await?;
        until(browser, "document.querySelector('#liar').offsetHeight > 10000 && heard.length >= 10").await?;
        let heights: Value = browser.driver.execute("return ['liar', 'other', 'honest'].map((id) => document.getElementById(id).style.height)", Vec::new()).await?.json().clone();
        assert_eq!(heights, serde_json::json!(["20000px", "", ""]));
        assert_eq!(browser.driver.current_url().await?, before);
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_frame_obeys_its_host_alone_and_only_by_going_to_a_card() -> Result<()> {
    browse(async |browser| {
        open(browser, "", &frame("")).await?;
        until(browser, "heard.some(({ data }) => data.type === 'ready')").await?;
        let ask = "const frame = document.querySelector('iframe').contentWindow;
            for (const id of ['//example.org', '?article=x', 'q3&x', { }, 'q3'])
                frame.postMessage({ source: 'fact-explorer', v: 1, type: 'visit', id }, '*');";
        browser.driver.execute(ask, Vec::new()).await?;
        until(browser, "heard.some(({ data }) => data.type === 'select' && data.id === 'q3')").await?;
        browser.wait_for("iframe").await?.enter_frame().await?;
        let at: String = browser.driver.execute("return location.href", Vec::new()).await?.convert()?;
        assert!(at.contains("&card=q2#q3"), "{at}");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn heights_are_told_when_they_change_and_not_otherwise() -> Result<()> {
    browse(async |browser| {
        open(browser, "", &frame("&now=2025-08-07T12:00:00Z")).await?;
        until(browser, "heard.some(({ data }) => data.type === 'ready')").await?;
        tokio::time::sleep(std::time::Duration::from_millis(500)).await;
        let count = "heard.filter(({ data }) => data.type === 'height').length";
        let before = until(browser, count).await?;
        tokio::time::sleep(std::time::Duration::from_secs(2)).await;
        assert_eq!(until(browser, count).await?, before);
        browser.driver.execute("document.querySelector('iframe').style.width = '300px'", Vec::new()).await?;
        until(browser, &format!("{count} > {before}")).await?;
        Ok(())
    })
    .await
}
