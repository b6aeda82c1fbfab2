//! A long article: 20,000 words, 300 quotes and a name of more than 80 letters, made here and pasted into the page.

use std::time::Duration;

use anyhow::{Context, Result};
use serde_json::{Value, json};
use thirtyfour::prelude::*;

use crate::browser::{Browser, browse};
use crate::desk::{open_desk, paste, send};
use crate::page::wait_for_focus;

const FIRST: [&str; 20] = [
    "Ada", "Bruno", "Carla", "Dmitri", "Elena", "Farid", "Greta", "Henrik", "Ingrid", "Jonas", "Katya", "Lars",
    "Marta", "Nils", "Olga", "Pavel", "Rosa", "Stefan", "Tilda", "Viktor",
];
const LAST: [&str; 12] = [
    "Almeida",
    "Bergstrom",
    "Castellano",
    "Dragomirov",
    "Eriksen",
    "Falkenberg",
    "Grigorescu",
    "Hollister",
    "Ivarsson",
    "Jankowski",
    "Kowalczyk",
    "Lindgren",
];
const LONGEST: &str = "Maximiliana Papadopoulou-Featherstonehaugh-Lindqvist-Wolfeschlegelsteinhausendorf";
const ROLES: [&str; 4] = ["harbour master", "mayor", "union leader", "engineer"];
const DAYS: [&str; 5] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"];
const MONTHS: [&str; 6] = ["January", "February", "March", "April", "May", "June"];
const WORDS: &str = "the quay was closed again after water came through the old wall and those who had worked there \
    since the morning were sent home without a word about when they could come back or who would pay for their lost days";
/// So many people speak, once each.
const QUOTES: usize = 300;

fn person(at: usize) -> String {
    format!("{} {}", FIRST[at % FIRST.len()], LAST[at * 7 % LAST.len()])
}

fn filler(at: usize, count: usize) -> String {
    let words: Vec<&str> = WORDS.split_whitespace().cycle().skip(at * 13 % 41).take(count).collect();
    let words = words.join(" ");
    [&words[..1].to_uppercase(), &words[1..], "."].concat()
}

/// Its headline and a paragraph a quote.
pub(crate) fn article() -> String {
    let paragraph = |at: usize| {
        let who = if at % 50 == 7 { LONGEST.to_owned() } else { person(at) };
        let (role, day) = (ROLES[at % ROLES.len()], DAYS[at % DAYS.len()]);
        let date = format!("{} {}", 1 + at % 28, MONTHS[at % MONTHS.len()]);
        let mut said = vec![
            filler(at, 22 + at % 9),
            format!(
                "“We will not open pier {} before its wall has been tested,” {role} {who} told reporters on {day}.",
                at + 1
            ),
        ];
        if at.is_multiple_of(4) {
            said.push(format!(
                "The council of Northport said on {date} that the work would cost {} million crowns.",
                at + 3
            ));
        }
        if at % 60 == 5 {
            said.push(format!(
                "The company must hand over its plans by {date}, {} said, or lose the contract.",
                person(at)
            ));
        }
        if at % 9 == 2 {
            said.push(format!("{} met {} in Northport on {day}.", person(at), person(at + 3)));
        }
        said.push(filler(at + 5, 24 + at % 7));
        said.join(" ")
    };
    let paragraphs: Vec<String> = (0..QUOTES).map(paragraph).collect();
    ["Quay wall gives way for the third time in a year", &paragraphs.join("\n\n")].join("\n\n")
}

/// Reads it in the page.
async fn read(browser: &Browser) -> Result<()> {
    open_desk(browser).await?;
    paste(browser, &article()).await?;
    send(browser).await?;
    browser.shown(".own").await?;
    Ok(())
}

async fn evaluate(browser: &Browser, script: &str) -> Result<Value> {
    let script = format!("const root = document.querySelector('fact-explorer').shadowRoot; {script}");
    Ok(browser.driver.execute(script, Vec::new()).await?.json().clone())
}

/// How many elements match in the explorer.
async fn count(browser: &Browser, selector: &str) -> Result<u64> {
    let count = evaluate(browser, &format!("return root.querySelectorAll({selector:?}).length")).await?;
    count.as_u64().context("a count")
}

/// Waits until so many elements match.
async fn wait_for_count(browser: &Browser, selector: &str, expected: u64) -> Result<()> {
    for _ in 0..200 {
        if count(browser, selector).await? == expected {
            return Ok(());
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    anyhow::bail!("{} of {selector}, not {expected}", count(browser, selector).await?)
}

/// Waits until what matches has stood in one place for half a second.
async fn wait_for_rest(browser: &Browser, selector: &str) -> Result<()> {
    let place = format!("return root.querySelector({selector:?}).getBoundingClientRect().top");
    let (mut last, mut still) = (evaluate(browser, &place).await?, 0);
    for _ in 0..200 {
        tokio::time::sleep(Duration::from_millis(50)).await;
        let now = evaluate(browser, &place).await?;
        still = if now == last { still + 1 } else { 0 };
        if still == 10 {
            return Ok(());
        }
        last = now;
    }
    anyhow::bail!("{selector} does not come to rest")
}

#[tokio::test]
async fn a_long_article_stands_whole_and_its_long_lists_grow_when_more_is_asked_for() -> Result<()> {
    browse(async |browser| {
        assert!(article().split_whitespace().count() > 20_000 && LONGEST.len() >= 80);
        read(browser).await?;
        wait_for_count(browser, ".article > p", QUOTES as u64 + 1).await?;
        assert_eq!(count(browser, ".quote-card").await?, 50);
        assert!(count(browser, "*").await? < 9_000, "{}", count(browser, "*").await?);
        let claims = count(browser, ".claim-card").await?;
        for shown in [150, 250, QUOTES as u64] {
            evaluate(browser, "root.querySelector('.cards:has(.quote-card) + .rest').click()").await?;
            wait_for_count(browser, ".quote-card", shown).await?;
        }
        assert_eq!(count(browser, ".claim-card").await?, claims, "each list grows alone");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn what_lies_beyond_a_cut_is_found_led_to_and_left_again() -> Result<()> {
    browse(async |browser| {
        read(browser).await?;
        browser.shown("#find").await?.focus().await?;
        browser.press("pier 287").await?;
        let hit = browser.shown(".hit__words[href='#q287']").await?;
        hit.click().await?;
        wait_for_focus(browser, "q287").await?;
        assert_eq!(count(browser, ".quote-card").await?, 51);
        // A driver clicks where the link stood when it was asked for, and what is drawn last may still move it.
        wait_for_rest(browser, "#q287 .to-passage").await?;
        browser.shown("#q287 .to-passage").await?.click().await?;
        wait_for_focus(browser, "q287-1").await?;
        browser.press(Key::Escape).await?;
        browser.press(Key::Escape).await?;
        assert_eq!(browser.errors().await?, [""; 0]);
        Ok(())
    })
    .await
}

/// What is drawn before the first frame after the next key or press, and how long until that was painted. A part that
/// waits for its turn is drawn in a later frame.
const WATCH: &str = "let drawn = 0;
    window.first = null;
    new MutationObserver((records) => { for (const it of records) drawn += it.addedNodes.length }).observe(root, { childList: true, subtree: true });
    for (const event of ['keydown', 'click'])
        root.addEventListener(event, () => {
            const [before, from] = [drawn, performance.now()];
            window.first = null;
            requestAnimationFrame(() => { const own = drawn - before; setTimeout(() => { window.first = [own, performance.now() - from] }) });
        }, true);";

#[tokio::test]
async fn in_a_long_article_what_is_pressed_or_typed_is_painted_before_the_lists_are_drawn() -> Result<()> {
    browse(async |browser| {
        read(browser).await?;
        wait_for_count(browser, ".article > p", QUOTES as u64 + 1).await?;
        evaluate(browser, WATCH).await?;
        let mut report = Vec::new();
        let steps = [
            ("a letter", "#find", "p"),
            ("another", "#find", "i"),
            ("a name chosen", ".actor-card__name", ""),
            ("the filter undone", ".chip", ""),
            ("a reason unfolded", "#q3 summary", ""),
            ("more quotes", ".cards + .rest", ""),
            ("to a passage", "#q9 .to-passage", ""),
        ];
        for (name, selector, keys) in steps {
            let element = browser.shown(selector).await?;
            match keys {
                "" => evaluate(browser, &format!("root.querySelector({selector:?}).click()")).await.map(drop)?,
                keys => element.send_keys(keys).await?,
            }
            let first = loop {
                let first = evaluate(browser, "return window.first").await?;
                if !first.is_null() {
                    break first;
                }
                tokio::time::sleep(Duration::from_millis(20)).await;
            };
            report.push((name, first[0].as_u64().context("a count")?, first[1].as_f64().context("ms")?.round()));
            // Until all has been drawn.
            tokio::time::sleep(Duration::from_secs(1)).await;
        }
        println!("elements drawn at once, and milliseconds: {report:?}");
        // A hundred cards would be two thousand elements. The time is that of a machine which does much else.
        assert!(report.iter().all(|(_, drawn, took)| *drawn < 300 && *took < 1_500.0), "{report:?}");
        Ok(())
    })
    .await
}

/// Follows a link to the last part of the page as soon as a reader has been led to its headline, when that part is still
/// to be drawn.
const JUMP: &str = "const tell = arguments[0];
    const root = document.querySelector('fact-explorer').shadowRoot;
    const look = () => {
        const link = root.querySelector('.jump a[href=\"#times\"]');
        if (!link || root.activeElement?.id !== 'headline') return requestAnimationFrame(look);
        const was = Boolean(root.querySelector('#times'));
        link.click();
        tell(was);
    };
    look();";

#[tokio::test]
async fn a_link_to_a_part_that_is_not_drawn_yet_arrives() -> Result<()> {
    browse(async |browser| {
        open_desk(browser).await?;
        paste(browser, &article()).await?;
        send(browser).await?;
        let was_drawn: bool = browser.driver.execute_async(JUMP, Vec::new()).await?.convert()?;
        assert!(!was_drawn, "the part was there already");
        wait_for_focus(browser, "times").await
    })
    .await
}

#[tokio::test]
async fn a_name_of_eighty_letters_is_shown_whole_and_pushes_nothing_aside() -> Result<()> {
    browse(async |browser| {
        browser.resize(320, 700).await?;
        read(browser).await?;
        let wide = "return [document.documentElement.scrollWidth, ...[...root.querySelectorAll('.actor-card__name')]
            .filter((it) => it.textContent === arguments[0]).map((it) => it.scrollWidth - it.clientWidth)]";
        let script = format!("const root = document.querySelector('fact-explorer').shadowRoot; {wide}");
        let wide = browser.driver.execute(script, vec![LONGEST.into()]).await?.json().clone();
        assert!(wide[0].as_u64().is_some_and(|wide| wide <= 320), "{wide}");
        assert_eq!(wide[1], 0, "{wide}");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn all_of_a_long_list_is_printed() -> Result<()> {
    browse(async |browser| {
        read(browser).await?;
        wait_for_count(browser, ".quote-card", 50).await?;
        // At the target, listeners that capture come first: what they see is what was printed.
        let watch = "addEventListener('afterprint', () => { window.printed = root.querySelectorAll('.quote-card').length }, true)";
        evaluate(browser, watch).await?;
        browser.print("long").await?;
        assert_eq!(evaluate(browser, "return window.printed").await?, json!(QUOTES));
        wait_for_count(browser, ".quote-card", 50).await
    })
    .await
}
