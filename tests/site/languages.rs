//! The explorer's own words in seven languages: by the page's `lang` or the element's, two of them side by side, and as
//! the browser's `Intl` would say numbers and days.

use anyhow::Result;
use serde_json::{Value, json};

use crate::browser::browse;
use crate::host::{ARTICLE, open, until};

const SCRIPT: &str = "<script type=module src=SITE/fact-explorer.js nonce=n></script>";

/// In an explorer `id`: the heading on what was said, and the direction that a reader sees.
fn heading(id: &str) -> String {
    format!("document.querySelector('#{id}')?.shadowRoot?.querySelector('#said')?.textContent")
}

fn direction(id: &str) -> String {
    format!("getComputedStyle(document.querySelector('#{id}').shadowRoot.querySelector('.explorer')).direction")
}

#[tokio::test]
async fn explorers_in_one_page_speak_the_language_around_them_or_their_own() -> Result<()> {
    browse(async |browser| {
        let element =
            |attributes| format!("<fact-explorer article=ARTICLE view=quotes {attributes}>Wait</fact-explorer>");
        let [own, around, page] = ["id=own lang=ar", "id=around", "id=page"].map(element);
        open(browser, "", &format!("{SCRIPT}{own}<section lang=de-AT>{around}</section>{page}")).await?;
        for (id, said, turned) in
            [("own", "ما قيل", "rtl"), ("around", "Was gesagt wurde", "ltr"), ("page", "What was said", "ltr")]
        {
            until(browser, &format!("{} === '{said}'", heading(id))).await?;
            assert_eq!(until(browser, &direction(id)).await?, turned);
        }
        // The article keeps its own language and direction.
        let words = "document.querySelector('#own').shadowRoot.querySelector('.quote-card__words')";
        assert_eq!(until(browser, &format!("{words}.lang")).await?, "en");
        assert_eq!(until(browser, &format!("getComputedStyle({words}).direction")).await?, "ltr");
        // Where the page asks for it, English is laid out the other way, and its article is not.
        browser.driver.execute("document.querySelector('#page').dir = 'rtl'", Vec::new()).await?;
        until(browser, &format!("{} === 'rtl'", direction("page"))).await?;
        let words = "document.querySelector('#page').shadowRoot.querySelector('.quote-card__words')";
        assert_eq!(until(browser, &format!("getComputedStyle({words}).direction")).await?, "ltr");
        let change = "document.querySelector('#own').setAttribute('lang', 'fr')";
        browser.driver.execute(change, Vec::new()).await?;
        until(browser, &format!("{} === 'Ce qui a été dit'", heading("own"))).await?;
        until(browser, &format!("{} === 'Was gesagt wurde'", heading("around"))).await?;
        assert_eq!(browser.errors().await?, [""; 0]);
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_language_that_does_not_come_is_told_and_english_stands_for_it() -> Result<()> {
    browse(async |browser| {
        browser.driver.cdp().send_raw("Network.enable", json!({})).await?;
        browser.driver.cdp().send_raw("Network.setBlockedURLs", json!({ "urls": ["*uk.json*"] })).await?;
        open(browser, "", &format!("{SCRIPT}<fact-explorer id=one lang=uk article=ARTICLE>Wait</fact-explorer>"))
            .await?;
        until(browser, &format!("{} === 'What was said'", heading("one"))).await?;
        let told = until(browser, "told.find(({ type }) => type === 'error')").await?;
        assert_eq!(told["code"], "language", "{told:#}");
        assert!(told["detail"].as_str().is_some_and(|detail| detail.contains("uk.json")), "{told:#}");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn the_address_of_a_page_of_ours_names_a_language() -> Result<()> {
    browse(async |browser| {
        browser.open(&format!("/{ARTICLE}/?lang=ru")).await?;
        browser.shown(".explorer[lang=ru]").await?;
        assert_eq!(browser.shown("#who").await?.text().await?, "Кто");
        assert_eq!(browser.errors().await?, [""; 0]);
        Ok(())
    })
    .await
}

#[tokio::test]
async fn what_is_clicked_before_a_page_speaks_another_language_is_done_then() -> Result<()> {
    browse(async |browser| {
        browser.server.holds.send_replace(true);
        browser.open(&format!("/{ARTICLE}/?lang=de")).await?;
        browser.served(".actor-card__name").await?.click().await?;
        browser.server.holds.send_replace(false);
        browser.shown(".explorer[lang=de] .actor-card__name[aria-pressed=true]").await?;
        assert_eq!(browser.errors().await?, [""; 0]);
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_language_that_is_asked_for_while_the_editor_loads_is_the_editors_too() -> Result<()> {
    browse(async |browser| {
        browser.open("/").await?;
        browser.shown(".correct-facts:not(.is-waiting)").await?;
        browser.server.holds.send_replace(true);
        let act = "const explorer = document.querySelector('fact-explorer');
            explorer.shadowRoot.querySelector('.correct-facts').click();
            explorer.lang = 'de';";
        browser.driver.execute(act, Vec::new()).await?;
        browser.shown(".explorer[lang=de]").await?;
        browser.server.holds.send_replace(false);
        browser.shown("#correcting").await?;
        browser.shown(".explorer[lang=de] #correcting").await?;
        assert_eq!(browser.errors().await?, [""; 0]);
        Ok(())
    })
    .await
}

#[tokio::test]
async fn what_the_embed_dialog_gives_speaks_the_language_that_is_chosen_there() -> Result<()> {
    browse(async |browser| {
        let element = format!("{SCRIPT}<fact-explorer article=ARTICLE>Wait</fact-explorer>");
        open(browser, "", &element).await?;
        browser.shown("#q4 .embed").await?.click().await?;
        browser.shown("dialog[open]").await?;
        let choose = async |selector: &str| -> Result<()> { Ok(browser.shown(selector).await?.click().await?) };
        let field = "document.querySelector('fact-explorer').shadowRoot.querySelector('dialog textarea').value";
        let names = "[...document.querySelector('fact-explorer').shadowRoot.querySelector('dialog [name=lang]').options].map((it) => it.text).join()";
        let offered = "The page's own,English,Deutsch,Français,Español,Українська,Русский,العربية";
        assert_eq!(until(browser, names).await?, offered);
        // A frame cannot know the page around it.
        until(browser, &format!("{field}.includes('q4.html?lang=en')")).await?;
        assert!(!browser.shown("dialog option[value='']").await?.is_enabled().await?);
        choose("dialog option[value=de]").await?;
        until(browser, &format!("{field}.includes('q4.html?lang=de') && {field}.includes('title=\"Fakten zum Nachprüfen: ')"))
            .await?;
        browser.shown("dialog fact-explorer[lang=de]").await?;
        choose("dialog input[value=element]").await?;
        until(browser, &format!("{field}.includes(' card=\"q4\" lang=\"de\"')")).await?;
        choose("dialog option[value='']").await?;
        let given = until(browser, &format!("!{field}.includes(' lang=\"de\"') && {field}")).await?;
        // The words of an English article are English in any page.
        let given = given.as_str().unwrap_or_default();
        assert!(given.contains("<blockquote lang=\"en\">"), "{given}");
        open(browser, "", &format!("<section lang=fr>{given}</section>")).await?;
        browser.shown(".explorer[lang=fr] #q4").await?;
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_failure_is_told_in_the_language_of_the_page() -> Result<()> {
    browse(async |browser| {
        open(browser, "", &format!("{SCRIPT}<fact-explorer lang=es article=ARTICLE card=q99>Wait</fact-explorer>"))
            .await?;
        assert_eq!(browser.shown("[part=failure] p").await?.text().await?, "El artículo no tiene esa ficha.");
        Ok(())
    })
    .await
}

/// Of every language: what its file and `Intl` say of the same counts, days and numbers.
const COMPARED: &str = "const done = arguments[arguments.length - 1];
(async () => {
    const part = (parts, type) => parts.find((it) => it.type === type).value;
    const compared = {};
    for (const code of ['de', 'fr', 'es', 'uk', 'ru', 'ar']) {
        const { texts } = await (await fetch(`/${code}.json`)).json();
        const rules = new Intl.PluralRules(code), used = new Set();
        for (let count = 0; count < 1200; count += 1) used.add(rules.select(count));
        const locale = `${code}-u-nu-latn`, all = [];
        for (let month = 0; month < 12; month += 1) {
            const day = Date.UTC(2025, month, month + 2);
            const long = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' };
            const parts = new Intl.DateTimeFormat(locale, long).formatToParts(day);
            const alone = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' }).format(day);
            const weekday = (new Date(day).getUTCDay() + 6) % 7;
            const order = parts.filter(({ type }) => type !== 'literal').map(({ type }) => type).join();
            all.push([
                [part(parts, 'month'), alone, part(parts, 'weekday'), order],
                [texts.dates.months[month], texts.dates.months_alone[month], texts.dates.weekdays[weekday], 'weekday,day,month,year'],
            ]);
        }
        all.push([[...used].sort().join(), Object.keys(texts.lengths.days).sort().join()]);
        const unlike = all.filter(([intl, ours]) => String(intl) !== String(ours));
        const numbers = [9999, 12345].map((count) => new Intl.NumberFormat(locale).format(count));
        compared[code] = { unlike, numbers };
    }
    done(compared);
})();";

#[tokio::test]
async fn plurals_days_and_numbers_are_as_the_browsers_intl_has_them() -> Result<()> {
    browse(async |browser| {
        browser.open("/").await?;
        let compared = browser.driver.execute_async(COMPARED, Vec::new()).await?.json().clone();
        let numbers = [
            ("de", ["9.999", "12.345"]),
            ("fr", ["9\u{202f}999", "12\u{202f}345"]),
            ("es", ["9999", "12.345"]),
            ("uk", ["9\u{a0}999", "12\u{a0}345"]),
            ("ru", ["9\u{a0}999", "12\u{a0}345"]),
            ("ar", ["9,999", "12,345"]),
        ];
        for (code, numbers) in numbers {
            assert_eq!(compared[code], json!({ "unlike": Value::Array(Vec::new()), "numbers": numbers }), "{code}");
        }
        Ok(())
    })
    .await
}
