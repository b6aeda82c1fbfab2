//! The page as a reader's system changes it: forced colours, less motion, four times the size, wider spacing.

use anyhow::Result;
use serde_json::{Value, json};

use crate::browser::{Browser, browse};
use crate::host::until;

const PAGE: &str = "/?now=2025-08-07T12:00:00Z";

async fn open(browser: &Browser) -> Result<()> {
    browser.open(PAGE).await?;
    browser.shown(".countdown__unit").await?;
    Ok(())
}

/// What `script` returns, with `root` for the explorer's.
async fn evaluate(browser: &Browser, script: &str) -> Result<Value> {
    let script = format!("const root = document.querySelector('fact-explorer').shadowRoot; {script}");
    Ok(browser.driver.execute(script, Vec::new()).await?.json().clone())
}

#[tokio::test]
async fn with_forced_colours_focus_choice_and_pictures_are_seen() -> Result<()> {
    browse(async |browser| {
        for scheme in ["light", "dark"] {
            let media = json!({ "features": [{ "name": "forced-colors", "value": "active" }, { "name": "prefers-color-scheme", "value": scheme }] });
            browser.driver.cdp().send_raw("Emulation.setEmulatedMedia", media).await?;
            open(browser).await?;
            browser.shown(".actor-card:has(.actor-card__quotes) .actor-card__name").await?.click().await?;
            browser.shown(".chip").await?;
            browser.shown("#q1 .to-passage").await?.focus().await?;
            // A key, so that the browser shows where the keyboard is.
            browser.press(thirtyfour::Key::Shift).await?;
            let seen = evaluate(
                browser,
                "const style = (selector) => getComputedStyle(root.querySelector(selector));
                const probe = document.createElement('i');
                document.body.append(probe);
                const colour = (name) => (probe.style.color = name, getComputedStyle(probe).color);
                const ring = style('#q1 .to-passage');
                return {
                    forced: matchMedia('(forced-colors: active)').matches,
                    ring: ring.outlineStyle !== 'none' && parseFloat(ring.outlineWidth) >= 2 && ring.outlineColor !== colour('Canvas'),
                    chosen: style('.actor-card__name[aria-pressed=true]').borderTopStyle,
                    others: style('.actor-card__name[aria-pressed=false]').borderTopStyle,
                    quotes: style('.strip__quote').fill === colour('CanvasText'),
                    arcs: style('.ties__arc').stroke === colour('CanvasText'),
                };",
            )
            .await?;
            let expected = json!({ "forced": true, "ring": true, "chosen": "solid", "others": "none", "quotes": true, "arcs": true });
            assert_eq!(seen, expected, "{scheme}");
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn nothing_moves_of_itself_where_less_motion_is_wanted() -> Result<()> {
    browse(async |browser| {
        for (motion, expected) in [("no-preference", true), ("reduce", false)] {
            browser.prefer("prefers-reduced-motion", motion).await?;
            open(browser).await?;
            let moves = evaluate(
                browser,
                "root.querySelector('#q4 .to-passage').click();
                return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => {
                    const moving = [...root.querySelectorAll('*')].filter((it) => !/^0s(, 0s)*$/.test(getComputedStyle(it).transitionDuration));
                    done(moving.length + document.getAnimations().length > 0);
                })));",
            )
            .await?;
            assert_eq!(moves, json!(expected), "{motion}");
        }
        Ok(())
    })
    .await
}

/// A window of 1280 by 1024 pixels, four times as large.
#[tokio::test]
async fn at_four_times_the_size_nothing_is_scrolled_sideways_or_cut_off() -> Result<()> {
    browse(async |browser| {
        browser.resize(320, 256).await?;
        open(browser).await?;
        evaluate(browser, "for (const it of root.querySelectorAll('details')) it.open = true").await?;
        browser.shown(".actor-card__name").await?.click().await?;
        browser.shown(".chip").await?;
        browser.shown("#find").await?.send_keys("sanctions").await?;
        browser.shown(".hit").await?;
        let out = evaluate(
            browser,
            "return [...root.querySelectorAll('a, button, input, select, summary, p, h1, h2, h3')]
                .filter((it) => it.checkVisibility() && !it.closest('.unseen, svg'))
                .filter((it) => { const { left, right, width } = it.getBoundingClientRect(); return width > 2 && (left < -1 || right > innerWidth + 1) })
                .map((it) => `${it.className}: ${it.textContent.slice(0, 40)}`)",
        )
        .await?;
        assert_eq!(out, json!([]));
        let wide = evaluate(browser, "return document.documentElement.scrollWidth <= innerWidth").await?;
        assert_eq!(wide, json!(true));
        let stays = "const stays = (it) => getComputedStyle(it).position === 'sticky' && it.checkVisibility();
            return [...root.querySelectorAll('*')].filter(stays).reduce((high, it) => high + it.offsetHeight, 0)";
        browser.shown("#q1 .to-passage").await?.click().await?;
        let high = evaluate(browser, stays).await?;
        assert!(high.as_u64().is_some_and(|high| high < 85), "a third of the window is too much to be read around: {high}");
        browser.shown(".correct-facts").await?.click().await?;
        browser.shown("#correcting").await?;
        let high = evaluate(browser, stays).await?;
        assert!(high.as_u64().is_some_and(|high| high < 85), "with the editor's bar: {high}");
        Ok(())
    })
    .await
}

/// Spacing as WCAG 2.2, 1.4.12, has it.
#[tokio::test]
async fn wider_spacing_cuts_no_words_off() -> Result<()> {
    browse(async |browser| {
        browser.resize(1280, 900).await?;
        open(browser).await?;
        let spaced = evaluate(
            browser,
            "const sheet = new CSSStyleSheet();
            sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }');
            root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
            const [entry, embed] = ['.entry button', '.masthead .embed'].map((it) => root.querySelector(it).getBoundingClientRect());
            return {
                apart: embed.right <= entry.left || embed.top >= entry.bottom,
                cut: [...root.querySelectorAll('.strip__name, .actor-card__name, .jump a, .chip, .embed, summary')]
                    .filter((it) => it.checkVisibility() && (it.scrollWidth > it.clientWidth + 1 && getComputedStyle(it).overflowX !== 'visible' || it.scrollHeight > it.clientHeight + 2 && getComputedStyle(it).overflowY !== 'visible'))
                    .map((it) => it.textContent),
            };",
        )
        .await?;
        assert_eq!(spaced, json!({ "apart": true, "cut": [] }));
        Ok(())
    })
    .await
}

#[tokio::test]
async fn what_is_printed_of_an_untouched_page_says_where_it_is_from() -> Result<()> {
    browse(async |browser| {
        browser.open(PAGE).await?;
        browser.served(".imprint").await?;
        let imprint = "document.querySelector('fact-explorer').shadowRoot.querySelector('[data-served] .imprint')";
        until(browser, &format!("{imprint}?.textContent.endsWith(' ' + location.href)")).await?;
        browser.driver.cdp().send_raw("Emulation.setEmulatedMedia", json!({ "media": "print" })).await?;
        until(browser, &format!("{imprint}.getBoundingClientRect().height")).await?;
        Ok(())
    })
    .await
}
