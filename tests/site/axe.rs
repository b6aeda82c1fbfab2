//! axe-core without a finding, in every view and state: as a page of our own, as a card alone, in every dress.

use std::fs;

use anyhow::{Context, Result};
use serde_json::Value;

use crate::browser::{Browser, browse, browse_several, variable};
use crate::host::{ARTICLE, until};

/// A moment before the article's deadline.
const NOW: &str = "now=2025-08-07T12:00:00Z";

/// What axe-core finds, with the size of targets, which it does not look at unless it is asked: rule, place and remedy. It looks into open shadow roots, and what it found right there shows so.
/// Colours that are on their way to others are waited for: in between they have a contrast that nobody sees.
/// So is a page that still scrolls to where a reader is led: what stays in view would be measured elsewhere than what it covers.
/// In forced colours a text that takes them has the system's, whatever axe-core reads of it.
/// A target that is large enough and lies in part below what stays in view can be scrolled out from under it.
const RUN: &str = "const done = arguments[arguments.length - 1];
    const roots = [document, ...[...document.querySelectorAll('fact-explorer')].map((it) => it.shadowRoot).filter(Boolean)];
    const all = roots.flatMap((root) => [...root.querySelectorAll('*')]);
    const isForced = matchMedia('(forced-colors: active)').matches;
    const moving = roots.flatMap((root) => root.getAnimations()).filter((it) => it instanceof CSSTransition);
    const where = () => [scrollX, scrollY, ...all.map((it) => it.scrollTop)].join();
    const rest = async () => {
        for (let [before, same] = ['', 0]; same < 5;) {
            await new Promise((go) => setTimeout(go, 50));
            const now = where();
            same = now === before ? same + 1 : 0;
            before = now;
        }
    };
    const staying = () => all.filter((it) => getComputedStyle(it).position === 'sticky' && !it.matches('.article')).map((it) => it.getBoundingClientRect());
    Promise.allSettled([...moving.map((it) => it.finished), rest()]).then(() =>
    axe.run(document, { elementRef: true, rules: { 'target-size': { enabled: true } } }).then(({ violations, passes }) => done({
        found: violations.flatMap(({ id, nodes }) => nodes.filter(({ element }) => {
            if (id === 'color-contrast' && isForced && getComputedStyle(element).forcedColorAdjust === 'auto') return false;
            const { left, right, top, bottom, width, height } = element.getBoundingClientRect();
            const below = staying().some((it) => left < it.right && right > it.left && top < it.bottom && bottom > it.top);
            return id !== 'target-size' || !below || Math.min(width, height) < 24;
        }).map(({ target, failureSummary }) => `${id} ${target} ${failureSummary}`)),
        inside: passes.some(({ nodes }) => nodes.some(({ target }) => Array.isArray(target[0]))),
    })));";

/// What the page was served with, while it is shown.
const SERVED: &str = "return document.querySelector('fact-explorer').shadowRoot.querySelector('[data-served], slot')";

/// Holds that axe-core finds nothing in what is shown.
pub(crate) async fn is_clean(browser: &Browser, state: &str) -> Result<()> {
    let result = look(browser, state).await?;
    assert_eq!(result["inside"], true, "{state}: axe-core has not looked into the explorer");
    Ok(())
}

/// Holds the same of a page with or without an explorer, and returns what axe-core tells of it.
pub(crate) async fn look(browser: &Browser, state: &str) -> Result<Value> {
    let script = variable("FX_AXE")?;
    let script = fs::read_to_string(&script).with_context(|| format!("cannot read {}", script.display()))?;
    browser.driver.execute(script, Vec::new()).await?;
    let result: Value = browser.driver.execute_async(RUN, Vec::new()).await?.json().clone();
    assert_eq!(result["found"], Value::Array(Vec::new()), "{state}: {result:#}");
    Ok(result)
}

/// Does something in the explorer, as `root`.
pub(crate) async fn act(browser: &Browser, script: &str) -> Result<()> {
    let script = format!("const root = document.querySelector('fact-explorer').shadowRoot; {script}");
    browser.driver.execute(script, Vec::new()).await?;
    Ok(())
}

#[tokio::test]
async fn nothing_is_found_in_an_articles_page() -> Result<()> {
    browse(async |browser| {
        browser.open(&format!("/{ARTICLE}/?{NOW}")).await?;
        browser.shown(".countdown").await?;
        is_clean(browser, "whole page").await?;
        act(browser, "root.querySelectorAll('details').forEach((details) => { details.open = true; })").await?;
        is_clean(browser, "unfolded").await?;
        act(browser, "root.querySelector('.actor-card__name').click()").await?;
        browser.shown(".chosen.is-set").await?;
        act(browser, "const field = root.querySelector('#find'); field.value = 'sanctions'; field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }))").await?;
        browser.shown(".hits").await?;
        is_clean(browser, "filtered, with something found").await?;
        browser.open(&format!("/{ARTICLE}/q2.html?{NOW}")).await?;
        browser.shown("#q2").await?;
        is_clean(browser, "a card alone").await
    })
    .await
}

#[tokio::test]
async fn nothing_is_found_in_the_dark_on_a_narrow_screen_or_right_to_left() -> Result<()> {
    browse(async |browser| {
        browser.resize(320, 800).await?;
        for (language, scheme) in [("en", "dark"), ("de", "light"), ("ar", "light"), ("ar", "dark")] {
            browser.prefer("prefers-color-scheme", scheme).await?;
            browser.open(&format!("/{ARTICLE}/?{NOW}&lang={language}")).await?;
            browser.shown(&format!(".explorer[lang={language}]")).await?;
            is_clean(browser, &format!("{language}, {scheme}, 320 pixels")).await?;
            let wide: Value =
                browser.driver.execute("return document.documentElement.scrollWidth", Vec::new()).await?.json().clone();
            assert!(wide.as_u64().is_some_and(|wide| wide <= 320), "{language} needs {wide} pixels");
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn nothing_is_found_at_the_desk_while_correcting_in_the_dialog_and_beside_a_failure() -> Result<()> {
    browse(async |browser| {
        browser.open(&format!("/{ARTICLE}/?{NOW}")).await?;
        browser.shown(".embed").await?;
        act(browser, "root.querySelector('.embed').click()").await?;
        browser.shown("dialog[open] textarea").await?;
        is_clean(browser, "the dialog").await?;
        browser.open(&format!("/{ARTICLE}/?{NOW}&again")).await?;
        browser.shown(".correct-facts").await?;
        act(browser, "root.querySelector('.correct-facts').click()").await?;
        browser.shown("#q2 .correct").await?;
        act(browser, "root.querySelector('#q2 .correct').click()").await?;
        browser.shown("#correction").await?;
        is_clean(browser, "correcting").await?;
        browser.open(&format!("/{ARTICLE}/?{NOW}&desk")).await?;
        browser.shown(".entry button").await?;
        act(browser, "root.querySelector('.entry button').click()").await?;
        browser.shown("#desk-text").await?;
        is_clean(browser, "the desk").await?;
        browser.open(&format!("/{ARTICLE}/?article=none")).await?;
        // The page was served with another article, which is not what was asked for.
        let way = browser.shown("[part=failure] a").await?;
        assert!(browser.driver.execute(SERVED, Vec::new()).await?.json().is_null());
        is_clean(browser, "a failure").await?;
        way.click().await?;
        browser.shown("#deadline").await?;
        Ok(())
    })
    .await
}

#[tokio::test]
async fn nothing_is_found_in_a_newspapers_page_with_several_explorers() -> Result<()> {
    browse(async |browser| {
        browser.open(&format!("/newspaper.html?{NOW}")).await?;
        until(browser, "[...document.querySelectorAll('fact-explorer')].every((it) => it.shadowRoot?.querySelector('.excerpt__foot'))").await?;
        is_clean(browser, "a newspaper's page").await
    })
    .await
}

#[tokio::test]
async fn nothing_is_found_on_the_front_page_of_many_articles() -> Result<()> {
    browse_several(async |browser| {
        browser.open(&format!("/?{NOW}")).await?;
        browser.shown(".stories").await?;
        is_clean(browser, "front page").await
    })
    .await
}
