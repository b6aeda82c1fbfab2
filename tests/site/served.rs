//! The page as it is served: what is there before any script, and what of it survives when the explorer comes alive.

use std::time::Duration;

use anyhow::Result;
use serde_json::{Value, json};
use thirtyfour::prelude::*;

use crate::browser::{Browser, browse};
use crate::host::until;

/// Everything that a reader sees of the served explorer.
async fn seen(browser: &Browser) -> Result<String> {
    let script = "const served = document.querySelector('fact-explorer').shadowRoot?.querySelector('[data-served]');
        return served?.checkVisibility() ? served.innerText : '';";
    Ok(browser.driver.execute(script, Vec::new()).await?.convert()?)
}

async fn evaluate(browser: &Browser, script: &str) -> Result<Value> {
    Ok(browser.driver.execute(script, Vec::new()).await?.json().clone())
}

fn assert_readable(text: &str) {
    for words in ["End of Friday 8 August 2025, New York time", "We conveyed certain signals", "Yuri Ushakov"] {
        assert!(text.contains(words), "{words} is not in {text}");
    }
}

#[tokio::test]
async fn without_javascript_every_card_and_the_day_are_there() -> Result<()> {
    browse(async |browser| {
        browser.driver.cdp().send_raw("Emulation.setScriptExecutionDisabled", json!({ "value": true })).await?;
        browser.open("/").await?;
        assert_readable(&seen(browser).await?);
        assert!(!seen(browser).await?.contains("Passed"));
        let in_vain = "return [...document.querySelector('fact-explorer').shadowRoot
            .querySelectorAll('.find, .about__ways, .correct-facts, .embed, .entry, .machine')]
            .filter((control) => control.getClientRects().length).map((control) => control.className)";
        let in_vain: Vec<String> = browser.driver.execute(in_vain, Vec::new()).await?.convert()?;
        assert_eq!(in_vain, [""; 0], "what takes a script takes no room");
        // No keyboard comes to a button that is hidden; its words are to be seen.
        let names = "const root = document.querySelector('fact-explorer').shadowRoot;
            const are = (place, visibility) => root.querySelector(place) && [...root.querySelectorAll(place)]
                .every((it) => getComputedStyle(it).visibility === visibility);
            return are('.actor-card__name', 'hidden') && are('.actor-card__name > span', 'visible')";
        assert_eq!(evaluate(browser, names).await?, true);
        Ok(())
    })
    .await
}

#[tokio::test]
async fn without_javascript_the_keyboard_comes_to_nothing_that_does_nothing() -> Result<()> {
    browse(async |browser| {
        browser.driver.cdp().send_raw("Emulation.setScriptExecutionDisabled", json!({ "value": true })).await?;
        // One file has no page beside it to which links could lead: words stand in their place.
        browser.open("/fact-explorer.html").await?;
        let seen_links = "const root = document.querySelector('fact-explorer').shadowRoot;
            return [...root.querySelectorAll('a, button, input')].filter((it) => it.getClientRects().length).length";
        assert_eq!(browser.driver.execute(seen_links, Vec::new()).await?.json(), 0);
        assert!(browser.driver.find(By::Css(".fallback")).await?.text().await?.contains("We conveyed certain signals"));
        browser.open("/plain.html").await?;
        assert_eq!(browser.driver.find_all(By::Css("button")).await?.len(), 0);
        assert!(!browser.driver.find_all(By::Css("main a[href^='#']")).await?.is_empty());
        Ok(())
    })
    .await
}

/// Where the place that the address names stands in the window, if it does.
const THERE: &str = "[document.querySelector(':target').parentElement.getBoundingClientRect()]
    .filter(({ height, top, bottom }) => height > 0 && top > -1 && bottom <= innerHeight).length";

#[tokio::test]
async fn without_javascript_links_lead_to_their_places_and_a_card_to_its_article() -> Result<()> {
    browse(async |browser| {
        browser.driver.cdp().send_raw("Emulation.setScriptExecutionDisabled", json!({ "value": true })).await?;
        let follow = async |selector: &str| -> Result<()> {
            let find = format!("return document.querySelector('fact-explorer').shadowRoot.querySelector('{selector}')");
            browser.driver.execute(find, Vec::new()).await?.element()?.click().await?;
            Ok(())
        };
        browser.open("/").await?;
        follow("#q4 .to-passage").await?;
        browser.wait_for("#q4-1:target").await?;
        until(browser, THERE).await?;
        let marked = browser.wait_for(".mark:has(> :target)").await?;
        assert!(marked.text().await?.starts_with("We conveyed certain signals"));
        marked.click().await?;
        browser.wait_for("#q4:target").await?;
        assert!(!browser.wait_for(".embed").await?.is_displayed().await?);

        browser.open(&format!("/{}/q4.html", crate::host::ARTICLE)).await?;
        follow(".actor-link").await?;
        browser.wait_for(".actor-card:target").await?;
        browser.open(&format!("/{}/q4.html", crate::host::ARTICLE)).await?;
        follow(".excerpt__foot noscript a").await?;
        browser.wait_for("#q4").await?;
        assert!(browser.driver.current_url().await?.path().ends_with("/plain.html"));
        Ok(())
    })
    .await
}

#[tokio::test]
async fn with_javascript_the_page_for_those_without_leads_to_the_living_one() -> Result<()> {
    browse(async |browser| {
        browser.open("/plain.html#q4-1").await?;
        browser.shown(".mark.is-aimed").await?;
        assert_eq!(browser.driver.current_url().await?.path(), "/");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn where_webassembly_is_blocked_the_cards_stay_beside_the_notice() -> Result<()> {
    browse(async |browser| {
        browser.driver.cdp().send_raw("Network.enable", json!({})).await?;
        browser.driver.cdp().send_raw("Network.setBlockedURLs", json!({ "urls": ["*.wasm"] })).await?;
        browser.open("/").await?;
        let notice = "return !!document.querySelector('fact-explorer').shadowRoot.querySelector('[part=failure]')";
        while evaluate(browser, notice).await? != true {
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        assert_readable(&seen(browser).await?);
        Ok(())
    })
    .await
}

/// What a reader may have done before the explorer is alive, and a look at it.
const DO: &str = "const root = document.querySelector('fact-explorer').shadowRoot;
    const card = root.querySelector('#q4');
    card.querySelector('details').open = true;
    root.querySelector('.article').scrollTop = 120;
    card.querySelector('.to-passage').focus();
    card.scrollIntoView({ block: 'center' });
    const words = card.querySelector('.quote-card__words').firstChild;
    getSelection().setBaseAndExtent(words, 4, words, 12);";
const LOOK: &str = "const root = document.querySelector('fact-explorer').shadowRoot;
    const range = getSelection().getComposedRanges({ shadowRoots: [root] })[0];
    const words = document.createRange();
    words.setStart(range.startContainer, range.startOffset);
    words.setEnd(range.endContainer, range.endOffset);
    return {
        alive: !root.querySelector('[data-served]'),
        unfolded: [...root.querySelectorAll('details[open]')].map(it => it.closest('.card').id),
        focus: root.activeElement?.getAttribute('href'),
        selected: words.toString(),
        window: Math.round(scrollY),
        article: root.querySelector('.article').scrollTop,
        tops: ['h1', '#q4', '#times', '.article'].map(it => Math.round(root.querySelector(it).getBoundingClientRect().top)),
    };";
/// Notes what moves, from the start: where what moved is gone later, nobody could say what it was.
const WATCH: &str = "window.moved = [];
    const rect = it => `${Math.round(it.y)}+${Math.round(it.height)}`;
    const name = it => it.node?.className || it.node?.nodeName;
    new PerformanceObserver(list => {
        for (const shift of list.getEntries()) for (const it of shift.sources)
            moved.push(`${name(it)}: ${rect(it.previousRect)} to ${rect(it.currentRect)}`);
    }).observe({ type: 'layout-shift', buffered: true });";
/// What moved since it was last asked for.
const MOVED: &str = "const tell = arguments[0];
    requestAnimationFrame(() => setTimeout(() => tell(moved.splice(0)), 100));";

/// Opens a page, does something in it before its WebAssembly comes, and asserts that nothing of that is lost.
async fn comes_alive(browser: &Browser, width: u32) -> Result<()> {
    let watch = json!({ "source": WATCH });
    browser.driver.cdp().send_raw("Page.addScriptToEvaluateOnNewDocument", watch).await?;
    browser.server.holds.send_replace(true);
    browser.resize(width, 800).await?;
    browser.open("/?now=2025-08-07T12:00:00Z&tz=America/Argentina/Buenos_Aires").await?;
    let painting: Vec<String> = browser.driver.execute_async(MOVED, Vec::new()).await?.convert()?;
    assert_eq!(painting, [""; 0]);
    browser.laid_out().await?;
    evaluate(browser, DO).await?;
    // What unfolds at the reader's word may move what is below.
    browser.driver.execute_async(MOVED, Vec::new()).await?;
    let before = evaluate(browser, LOOK).await?;
    assert_eq!((&before["alive"], &before["selected"]), (&json!(false), &json!("conveyed")), "{before}");
    browser.server.holds.send_replace(false);
    browser.shown(".countdown__unit").await?;
    let moved: Vec<String> = browser.driver.execute_async(MOVED, Vec::new()).await?.convert()?;
    assert_eq!(moved, [""; 0]);
    let mut after = evaluate(browser, LOOK).await?;
    assert_eq!(after["alive"].take(), json!(true));
    assert_eq!(after["unfolded"], json!(["q4"]));
    let mut before = before;
    before["alive"].take();
    assert_eq!(after, before);
    Ok(())
}

#[tokio::test]
async fn coming_alive_moves_nothing_and_loses_nothing_on_a_wide_screen() -> Result<()> {
    browse(async |browser| comes_alive(browser, 1280).await).await
}

#[tokio::test]
async fn coming_alive_moves_nothing_and_loses_nothing_in_two_narrow_columns() -> Result<()> {
    browse(async |browser| comes_alive(browser, 940).await).await
}

#[tokio::test]
async fn coming_alive_moves_nothing_and_loses_nothing_on_a_narrow_screen() -> Result<()> {
    browse(async |browser| comes_alive(browser, 360).await).await
}

#[tokio::test]
async fn a_link_leads_to_its_place_and_a_click_is_kept_before_the_explorer_is_there() -> Result<()> {
    browse(async |browser| {
        browser.server.holds.send_replace(true);
        browser.open("/").await?;
        let click = |selector: &str| {
            format!("document.querySelector('fact-explorer').shadowRoot.querySelector('{selector}').click()")
        };
        evaluate(browser, &click("#q4 .to-passage")).await?;
        crate::page::wait_for_focus(browser, "q4-1").await?;
        assert!(seen(browser).await?.contains("End of Friday 8 August 2025"), "it is the served page still");
        browser.server.holds.send_replace(false);
        browser.shown(".mark.is-aimed").await?;
        browser.press(Key::Escape).await?;
        crate::page::wait_for_focus(browser, "#q4-1").await?;

        browser.server.holds.send_replace(true);
        browser.open("/?again").await?;
        evaluate(browser, &click(".actor-card__name")).await?;
        browser.server.holds.send_replace(false);
        browser.shown(".actor-card__name[aria-pressed=true]").await?;

        browser.open("/?desk").await?;
        evaluate(browser, &click(".entry button")).await?;
        browser.shown(".desk").await?;
        assert_eq!(browser.errors().await?, [""; 0]);
        Ok(())
    })
    .await
}

/// Lets two seconds pass between the explorer's drawing and its being there: Yew leaves the browser a moment where a
/// drawing took longer than 16 ms.
const SLOW: &str = "const [clock, timer] = [Date.now, setTimeout];
    let looks = 0;
    Date.now = () => clock() + 20 * (looks += 1);
    window.setTimeout = (ring, wait, ...rest) => timer(ring, wait || 2000, ...rest);";
/// Clicks on a name in what was served, once the explorer is drawn and not yet shown.
const CLICK_BETWEEN: &str = "const tell = arguments[0];
    const root = document.querySelector('fact-explorer').shadowRoot;
    const look = setInterval(() => {
        const served = root.querySelector('[data-served]');
        if (served && !root.querySelector('[part=explorer][hidden] .actor-card__name')) return;
        clearInterval(look);
        served?.querySelector('.actor-card__name').click();
        tell(Boolean(served));
    }, 10);";

#[tokio::test]
async fn a_click_between_the_drawing_and_the_explorer_is_kept() -> Result<()> {
    browse(async |browser| {
        let slow = json!({ "source": SLOW });
        browser.driver.cdp().send_raw("Page.addScriptToEvaluateOnNewDocument", slow).await?;
        browser.open("/").await?;
        browser.want().await?;
        let clicked: bool = browser.driver.execute_async(CLICK_BETWEEN, Vec::new()).await?.convert()?;
        assert!(clicked, "the explorer came before it could be clicked");
        browser.shown(".actor-card__name[aria-pressed=true]").await?;
        assert_eq!(browser.errors().await?, [""; 0]);
        Ok(())
    })
    .await
}

/// Sets the page's clock to the noon before the deadline's day; it goes on from there.
const BEFORE: &str = "const late = Date.now() - Date.UTC(2025, 7, 7, 12), clock = Date.now;
    Date.now = () => clock() - late;";

#[tokio::test]
async fn a_page_that_is_only_read_counts_seconds_moves_nothing_and_rests_while_it_is_hidden() -> Result<()> {
    browse(async |browser| {
        for source in [WATCH, BEFORE] {
            let source = json!({ "source": source });
            browser.driver.cdp().send_raw("Page.addScriptToEvaluateOnNewDocument", source).await?;
        }
        browser.resize(360, 800).await?;
        browser.open("/").await?;
        browser.served(".countdown__unit").await?;
        let seconds = async || -> Result<String> {
            let count = browser.served(".countdown__unit:last-child .countdown__count").await?;
            Ok(count.prop("textContent").await?.unwrap_or_default())
        };
        let hide = |hidden: bool| {
            format!(
                "Object.defineProperty(document, 'hidden', {{ get: () => {hidden}, configurable: true }});
                document.dispatchEvent(new Event('visibilitychange'));"
            )
        };
        let wait = async || tokio::time::sleep(Duration::from_millis(1600)).await;
        let before = seconds().await?;
        wait().await;
        assert_ne!(seconds().await?, before);
        evaluate(browser, &hide(true)).await?;
        let hidden = seconds().await?;
        wait().await;
        assert_eq!(seconds().await?, hidden);
        evaluate(browser, &hide(false)).await?;
        assert_ne!(seconds().await?, hidden);
        // A page that a finger moves is only read.
        evaluate(browser, "scrollTo(0, 2000)").await?;
        wait().await;
        let requests = browser.requests().await?;
        assert!(requests.iter().any(|url| url.ends_with("/ticker_bg.wasm")), "{requests:?}");
        assert!(!requests.iter().any(|url| url.contains("page_bg") || url.contains("whole")), "{requests:?}");
        let moved: Vec<String> = browser.driver.execute_async(MOVED, Vec::new()).await?.convert()?;
        assert_eq!(moved, [""; 0]);
        Ok(())
    })
    .await
}

#[tokio::test]
async fn what_is_typed_set_and_focused_before_the_explorer_is_there_is_not_lost() -> Result<()> {
    browse(async |browser| {
        browser.open("/?now=2025-08-07T12:00:00Z").await?;
        browser.served(".find:not(.is-waiting)").await?;
        browser.server.holds.send_replace(true);
        let slider =
            "const slider = document.querySelector('fact-explorer').shadowRoot.querySelector('.machine__slider');
            slider.value = 0; slider.dispatchEvent(new Event('input', { bubbles: true, composed: true }));";
        evaluate(browser, slider).await?;
        browser.served("#find").await?.send_keys("tariffs").await?;
        // To the reader there is no other page.
        browser.press(Key::Left).await?;
        browser.server.holds.send_replace(false);
        browser.living(".hits").await?;
        browser.living(".machine .toggle").await?;
        let look = "const root = document.querySelector('fact-explorer').shadowRoot;
            return [root.activeElement.id, root.activeElement.value, root.activeElement.selectionStart];";
        assert_eq!(evaluate(browser, look).await?, json!(["find", "tariffs", 6]));
        assert_eq!(browser.errors().await?, [""; 0]);
        Ok(())
    })
    .await
}

#[tokio::test]
async fn letters_go_into_the_field_that_was_focused_before_the_explorer_came() -> Result<()> {
    browse(async |browser| {
        browser.open("/?now=2025-08-07T12:00:00Z").await?;
        browser.served(".countdown__unit").await?;
        browser.press("/").await?;
        browser.living("#find").await?;
        browser.press("wily").await?;
        assert_eq!(browser.shown("#find").await?.prop("value").await?.as_deref(), Some("wily"));
        Ok(())
    })
    .await
}

#[tokio::test]
async fn nothing_is_taken_away_while_a_button_is_held_down_on_it() -> Result<()> {
    browse(async |browser| {
        browser.open("/").await?;
        let name = browser.served(".actor-card__name").await?;
        browser.driver.action_chain().move_to_element_center(&name).click_and_hold().perform().await?;
        let alive = "return Boolean(document.querySelector('fact-explorer').shadowRoot
            .querySelector('[part=explorer]:not([data-served]) .actor-card__name'))";
        while evaluate(browser, alive).await? != true {
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        tokio::time::sleep(Duration::from_millis(200)).await;
        browser.served(".actor-card__name").await?;
        browser.driver.action_chain().release().perform().await?;
        browser.living(".actor-card__name[aria-pressed=true]").await?;
        assert_eq!(browser.errors().await?, [""; 0]);
        Ok(())
    })
    .await
}

#[tokio::test]
async fn an_address_that_tells_of_a_search_brings_the_explorer_and_one_for_a_frames_host_does_not() -> Result<()> {
    browse(async |browser| {
        browser.open("/#words=tariffs").await?;
        browser.living(".hits").await?;
        browser.open("/?again#?secret=a1").await?;
        browser.served(".find:not(.is-waiting)").await?;
        tokio::time::sleep(Duration::from_millis(500)).await;
        browser.served(".find").await?;
        evaluate(browser, "location.hash = '#q4'").await?;
        browser.living("#q4.is-aimed").await?;
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_card_has_a_page_of_its_own_and_files_beside_it() -> Result<()> {
    browse(async |browser| {
        browser.open("/").await?;
        let file = browser.shown(".downloads a[href$='facts.json']").await?.prop("href").await?.unwrap_or_default();
        let card = file.replace("facts.json", "q4.html");
        browser.driver.goto(&card).await?;
        browser.shown("#q4").await?;
        let script = "const [file, tell] = arguments;
            fetch(file).then(answer => answer.json()).then(sheet => tell(sheet.quotes[3].id));";
        let id: String = browser.driver.execute_async(script, vec![file.into()]).await?.convert()?;
        assert_eq!(id, "q4");
        assert_eq!(browser.errors().await?, [""; 0]);
        Ok(())
    })
    .await
}
