//! `<fact-explorer>` in pages of somebody else.

use anyhow::Result;
use thirtyfour::prelude::*;

use crate::browser::browse;
use crate::host::{open, open_at, until};

const SCRIPT: &str = "<script type=module src=SITE/fact-explorer.js nonce=n></script>";
const ALL_READY: &str =
    "told.filter(({ type }) => type === 'ready').length === document.querySelectorAll('fact-explorer').length";

#[tokio::test]
async fn a_policy_with_nonces_lets_it_run_in_its_own_clothes() -> Result<()> {
    browse(async |browser| {
        let policy =
            "default-src 'none'; script-src 'nonce-n' SITE 'wasm-unsafe-eval'; connect-src SITE; style-src 'nonce-s'";
        open(browser, policy, &format!("{SCRIPT}<fact-explorer article=ARTICLE card=q1>Wait</fact-explorer>")).await?;
        let words = browser.shown("#q1 .quote-card__words").await?;
        assert_eq!(words.css_value("font-size").await?, "20px");
        assert_eq!(browser.errors().await?, [""; 0]);
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_hostile_stylesheet_stops_at_its_border() -> Result<()> {
    browse(async |browser| {
        let style = "<style>* { all: unset } div, p, section { display: none } html { font-size: 62.5% }
            body { letter-spacing: 1em; text-transform: uppercase; visibility: hidden }</style>";
        open(browser, "", &format!("{style}{SCRIPT}<fact-explorer article=ARTICLE card=q1>Wait</fact-explorer>"))
            .await?;
        let words = browser.shown("#q1 .quote-card__words").await?;
        for (property, value) in
            [("letter-spacing", "normal"), ("text-transform", "none"), ("font-size", "20px"), ("visibility", "visible")]
        {
            assert_eq!(words.css_value(property).await?, value, "{property}");
        }
        assert!(words.is_displayed().await?);
        Ok(())
    })
    .await
}

#[tokio::test]
async fn the_host_pages_address_is_neither_read_nor_changed() -> Result<()> {
    browse(async |browser| {
        let body = format!("{SCRIPT}<fact-explorer article=ARTICLE now=2025-08-07T12:00:00Z>Wait</fact-explorer>");
        open_at(browser, "", &body, "?article=none&now=2030-01-01&view=quotes#q2").await?;
        let before = browser.driver.current_url().await?;
        until(browser, ALL_READY).await?;
        assert_eq!(
            browser.shown(".countdown .unseen").await?.prop("textContent").await?.as_deref(),
            Some("1 day 16 hours left")
        );
        browser.shown("#q1 .to-passage").await?.click().await?;
        let visit = until(browser, "told.find(({ type }) => type === 'select')").await?;
        assert_eq!((&visit["id"], &visit["article"]), (&"q1-1".into(), &crate::host::ARTICLE.into()));
        assert_eq!(browser.driver.current_url().await?, before);
        Ok(())
    })
    .await
}

#[tokio::test]
async fn two_of_two_versions_live_in_one_page_and_their_events_leave_other_shadow_roots() -> Result<()> {
    browse(async |browser| {
        let body = format!(
            "{SCRIPT}<script type=module src='SITE/fact-explorer.js?v=2' nonce=n></script><section></section>
            <fact-explorer article=ARTICLE card=q1>One</fact-explorer>
            <script nonce=n>document.querySelector('section').attachShadow({{ mode: 'open' }}).innerHTML =
                '<fact-explorer article=ARTICLE card=q2>Two</fact-explorer>'</script>"
        );
        open(browser, "", &body).await?;
        until(browser, "told.filter(({ type }) => type === 'ready').length === 2").await?;
        assert_eq!(browser.errors().await?, [""; 0]);
        Ok(())
    })
    .await
}

#[tokio::test]
async fn attributes_choose_the_part_and_the_levels() -> Result<()> {
    browse(async |browser| {
        let body = format!("{SCRIPT}<fact-explorer article=ARTICLE view=quotes heading-level=4>Wait</fact-explorer>");
        open(browser, "", &body).await?;
        assert_eq!(browser.shown("h1").await?.attr("aria-level").await?.as_deref(), Some("4"));
        assert_eq!(browser.shown("#said").await?.attr("aria-level").await?.as_deref(), Some("5"));
        assert!(
            until(browser, "!document.querySelector('fact-explorer').shadowRoot.querySelector('article')")
                .await?
                .as_bool()
                == Some(true)
        );
        browser
            .driver
            .execute("document.querySelector('fact-explorer').setAttribute('view', 'source')", Vec::new())
            .await?;
        browser.shown("article").await?;
        Ok(())
    })
    .await
}

#[tokio::test]
async fn attributes_choose_the_zone_the_moment_and_whether_anything_moves() -> Result<()> {
    browse(async |browser| {
        let attributes = "article=ARTICLE tz=Asia/Tokyo now=2025-08-07T12:00:00Z motion=reduce";
        open(browser, "", &format!("{SCRIPT}<fact-explorer {attributes}>Wait</fact-explorer>")).await?;
        let shows = |words: &str| {
            let card = "document.querySelector('fact-explorer').shadowRoot?.querySelector('.deadline-card')";
            format!("{card}?.textContent.includes('{words}')")
        };
        until(browser, &shows("Where you are (Tokyo): Saturday 9 August 2025 at 13:00")).await?;
        until(browser, &shows("1 day 16 hours left")).await?;
        assert_eq!(browser.shown(".mark").await?.css_value("transition-duration").await?, "0s");
        let change = "const explorer = document.querySelector('fact-explorer');
            explorer.setAttribute('tz', 'Europe/Moscow');
            explorer.setAttribute('now', '2025-08-08T12:00:00Z');
            explorer.setAttribute('motion', 'auto');";
        browser.driver.execute(change, Vec::new()).await?;
        until(browser, &shows("Where you are (Moscow): Saturday 9 August 2025 at 07:00")).await?;
        until(browser, &shows("16 hours left")).await?;
        assert!(browser.shown(".mark").await?.css_value("transition-duration").await?.starts_with("0.25s"));
        Ok(())
    })
    .await
}

#[tokio::test]
async fn what_the_dialog_gives_works_where_it_is_pasted() -> Result<()> {
    browse(async |browser| {
        open(browser, "", &format!("{SCRIPT}<fact-explorer article=ARTICLE>Wait</fact-explorer>")).await?;
        browser.shown("#q2 .embed").await?.click().await?;
        let code = browser.shown("dialog[open] textarea").await?;
        let write = async || -> Result<String> {
            tokio::time::sleep(std::time::Duration::from_millis(500)).await;
            Ok(code.prop("value").await?.unwrap_or_default())
        };
        let frame = write().await?;
        for part in [
            "<iframe class=\"fact-explorer\" src=",
            "q2.html",
            " title=\"",
            "loading=\"lazy\"",
            " sandbox=\"allow-scripts ",
            "referrerpolicy=",
            "min-height:",
        ] {
            assert!(frame.contains(part), "{part}: {frame}");
        }
        browser.shown("dialog input[value=element]").await?.click().await?;
        let element = write().await?;
        assert!(!frame.contains('\n') && !element.contains('\n'));
        assert!(!frame.contains("min-height:0px") && frame.contains("<blockquote"), "{frame}");
        browser.press(Key::Escape).await?;
        until(browser, "!document.querySelector('fact-explorer').shadowRoot.querySelector('dialog')").await?;
        open(browser, "", &element).await?;
        browser.shown("#q2").await?;
        Ok(())
    })
    .await
}

#[tokio::test]
async fn without_scripts_the_pages_own_words_are_there() -> Result<()> {
    browse(async |browser| {
        browser
            .driver
            .cdp()
            .send_raw("Emulation.setScriptExecutionDisabled", serde_json::json!({ "value": true }))
            .await?;
        open(
            browser,
            "",
            &format!("{SCRIPT}<fact-explorer article=ARTICLE><p id=own>Our own words.</p></fact-explorer>"),
        )
        .await?;
        assert!(browser.wait_for("#own").await?.is_displayed().await?);
        Ok(())
    })
    .await
}

const STORY: &str = "<article id=story><p>Town</p><h1>Ferry line gets until Friday</h1>
    <p>The <em>council</em> on Wednesday gave Skerry Lines until Friday to mend the pier.</p>
    <p>“We have asked for a year,”   said council leader Nora Quill.</p><aside>“Buy now,” said nobody.</aside></article>";

#[tokio::test]
async fn the_pages_own_article_is_read_with_its_day_and_marked_without_a_touch() -> Result<()> {
    browse(async |browser| {
        let day = "<script type=application/ld+json nonce=n>[{\"@type\":\"NewsArticle\",\"datePublished\":\"2025-09-17T08:00:00Z\"}]</script>";
        let element = "<fact-explorer for='#story'>Wait</fact-explorer>";
        let policy = "default-src 'none'; script-src 'nonce-n' SITE 'wasm-unsafe-eval'; connect-src SITE; worker-src blob:";
        open(browser, policy, &format!("{day}{STORY}{SCRIPT}{element}")).await?;
        let before = until(browser, "document.querySelector('#story').outerHTML").await?;
        assert!(browser.shown(".quote-card .card__speaker").await?.text().await?.starts_with("Nora Quill"));
        assert!(browser.shown(".deadline-card__due").await?.text().await?.contains("Friday 19 September 2025"));
        let marked = until(browser, "[...CSS.highlights].flatMap(([, ranges]) => [...ranges].map((range) => {
            const live = new Range();
            live.setStart(range.startContainer, range.startOffset);
            live.setEnd(range.endContainer, range.endOffset);
            return live.toString();
        }))").await?;
        assert!(marked.as_array().is_some_and(|marks| marks.iter().any(|mark| mark == "We have asked for a year,")), "{marked}");
        assert_eq!(until(browser, "document.querySelector('#story').outerHTML").await?, before);
        browser.driver.execute("document.querySelector('fact-explorer').remove()", Vec::new()).await?;
        until(browser, "[...CSS.highlights].every(([, ranges]) => ranges.size === 0)").await?;
        Ok(())
    })
    .await
}

#[tokio::test]
async fn an_article_at_an_address_is_read_and_none_is_a_failure() -> Result<()> {
    browse(async |browser| {
        let text = "data:text/plain,Rain%20ahead%0A%0A%E2%80%9CIt%20will%20rain,%E2%80%9D%20Ann%20Lee%20said.";
        open(browser, "", &format!("{SCRIPT}<fact-explorer src='{text}' published=2025-08-06>Wait</fact-explorer>"))
            .await?;
        assert!(browser.shown(".quote-card .card__speaker").await?.text().await?.starts_with("Ann Lee"));
        for nothing in ["for='#nowhere'", "for='((' ", "src=/nowhere.md"] {
            open(browser, "", &format!("{SCRIPT}<fact-explorer {nothing}>Wait</fact-explorer>")).await?;
            assert_eq!(until(browser, "told.find(({ type }) => type === 'error')").await?["code"], "no-text");
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_fact_sheet_is_shown_as_it_is_and_one_that_does_not_fit_is_named() -> Result<()> {
    browse(async |browser| {
        let element = |src: &str| format!("{SCRIPT}<fact-explorer src='{src}' view=quotes><p>Wait</p></fact-explorer>");
        open(browser, "", &element("SITE/ARTICLE/facts.json")).await?;
        browser.shown("#q2").await?;
        let read = "return document.querySelector('fact-explorer').shadowRoot.querySelectorAll('.quote-card').length";
        let shown: u64 = browser.driver.execute(read, Vec::new()).await?.convert()?;
        let sheet = std::fs::read_to_string(format!("{}/{}/facts.json", std::env::var("FX_DIST")?, crate::host::ARTICLE))?;
        let sheet: serde_json::Value = serde_json::from_str(&sheet)?;
        assert_eq!(shown, sheet["quotes"].as_array().map_or(0, |quotes| quotes.len() as u64));
        let tiny = r#"{"schema":1,"article":{"text":"Rain."},"actors":[{"id":"a1","name":"Rain","kind":"person","sure":true,
            "mentions":[{"start":0,"end":9,"form":"name","rule":"TitleBeforeName","sure":true}]}]}"#;
        let broken = [
            ("{\"schema\":1,".to_owned(), "no-sheet", "line 1"),
            ("{\"schema\":9}".to_owned(), "sheet-schema", "is 9"),
            (tiny.to_owned(), "sheet-text", "a1: 0 to 9 is no passage"),
        ];
        for (json, code, words) in broken {
            let json: String = percent_encoding::utf8_percent_encode(&json, percent_encoding::NON_ALPHANUMERIC).collect();
            open(browser, "", &element(&format!("data:application/json,{json}"))).await?;
            let told = until(browser, "told.find(({ type }) => type === 'error')").await?;
            assert_eq!(told["code"], code, "{told:#}");
            assert!(told["detail"].as_str().is_some_and(|detail| detail.contains(words)), "{told:#}");
        }
        Ok(())
    })
    .await
}
