//! Tasks of a reader who hears the page: nothing is known of it but the roles, names, values and states that the
//! browser tells assistive technology, and what it lets that do.

use std::time::{Duration, Instant};

use anyhow::{Context, Result};
use serde_json::{Value, json};
use thirtyfour::Key;

use crate::browser::{Browser, browse, browse_several};

const PAGE: &str = "/?now=2025-08-07T12:00:00Z";

/// What stands at one place of the tree.
#[derive(Clone, Debug)]
struct Node {
    role: String,
    name: String,
    value: String,
    states: Value,
    /// What the browser does something with.
    place: Value,
}

/// The tree in reading order, without what is hidden from it.
async fn tree(browser: &Browser) -> Result<Vec<Node>> {
    let answer = browser.driver.cdp().send_raw("Accessibility.getFullAXTree", json!({})).await?;
    let all = answer["nodes"].as_array().context("nodes")?;
    let of = |id: &Value| all.iter().find(|node| node["nodeId"] == *id);
    let mut open: Vec<&Value> = all.first().into_iter().collect();
    let mut nodes = Vec::new();
    while let Some(node) = open.pop() {
        open.extend(node["childIds"].as_array().into_iter().flatten().rev().filter_map(of));
        if node["ignored"] == false {
            let word =
                |key: &str| node[key]["value"].as_str().map_or_else(|| node[key]["value"].to_string(), str::to_owned);
            let states = node["properties"].as_array().into_iter().flatten();
            let states =
                states.map(|it| (it["name"].as_str().unwrap_or_default().to_owned(), it["value"]["value"].clone()));
            let (role, name, value) = (word("role"), word("name"), word("value"));
            nodes.push(Node {
                role,
                name,
                value,
                states: Value::Object(states.collect()),
                place: node["backendDOMNodeId"].clone(),
            });
        }
    }
    Ok(nodes)
}

/// Waits for one with this role whose name holds these words; the first.
async fn heard(browser: &Browser, role: &str, words: &str) -> Result<Node> {
    let end = Instant::now() + Duration::from_secs(20);
    loop {
        let tree = tree(browser).await?;
        if let Some(node) = tree.iter().find(|node| node.role == role && node.name.contains(words)) {
            return Ok(node.clone());
        }
        anyhow::ensure!(Instant::now() < end, "no {role} says {words:?}");
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
}

/// Does with it what assistive technology does: clicks or focuses.
async fn act(browser: &Browser, node: &Node, action: &str) -> Result<()> {
    let cdp = browser.driver.cdp();
    let object = cdp.send_raw("DOM.resolveNode", json!({ "backendNodeId": node.place })).await?;
    let script = format!("function() {{ this.{action}() }}");
    let call = json!({ "objectId": object["object"]["objectId"], "functionDeclaration": script });
    cdp.send_raw("Runtime.callFunctionOn", call).await?;
    Ok(())
}

async fn open(browser: &Browser) -> Result<()> {
    browser.open(PAGE).await?;
    browser.shown(".countdown__unit").await?;
    Ok(())
}

#[tokio::test]
async fn the_page_is_heard_in_an_outline_with_landmarks() -> Result<()> {
    browse(async |browser| {
        open(browser).await?;
        let tree = tree(browser).await?;
        let levels: Vec<u64> = tree
            .iter()
            .filter(|node| node.role == "heading")
            .filter_map(|node| node.states["level"].as_u64())
            .collect();
        assert_eq!(levels.iter().filter(|level| **level == 1).count(), 1, "{levels:?}");
        assert!(levels.windows(2).all(|two| two[1] <= two[0] + 1), "a level is left out: {levels:?}");
        for (role, name) in [("search", "Find"), ("navigation", "Parts"), ("article", "The article"), ("region", "Who")]
        {
            assert!(tree.iter().any(|node| node.role == role && node.name.contains(name)), "no {role} {name}");
        }
        let nameless = |node: &&Node| {
            ["button", "link", "searchbox", "combobox", "slider"].contains(&&*node.role) && node.name.trim().is_empty()
        };
        assert_eq!(tree.iter().filter(nameless).count(), 0, "{:?}", tree.iter().find(nameless));
        Ok(())
    })
    .await
}

#[tokio::test]
async fn the_time_left_is_heard_when_it_is_asked_for_and_not_every_second() -> Result<()> {
    browse(async |browser| {
        open(browser).await?;
        let timer = heard(browser, "timer", "").await?;
        assert!(timer.states["live"].is_null() || timer.states["live"] == "off", "{timer:?}");
        let ask = heard(browser, "button", "Read the time left").await?;
        act(browser, &ask, "click").await?;
        heard(browser, "StaticText", "1 day 16 hours left").await?;
        let status = heard(browser, "status", "").await?;
        assert_eq!(status.states["live"], json!("polite"), "{status:?}");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn who_said_a_quote_is_heard_after_it() -> Result<()> {
    browse(async |browser| {
        open(browser).await?;
        let tree = tree(browser).await?;
        let quote = tree.iter().position(|node| node.role == "StaticText" && node.name.contains("wily characters"));
        let after = &tree[quote.context("the quote")?..];
        let speaker = after.iter().find(|node| node.role == "link").context("a link")?;
        assert_eq!(speaker.name, "Donald Trump");
        let why = after.iter().find(|node| node.name.starts_with("Why")).context("a reason")?;
        assert_eq!(why.states["expanded"], json!(false), "{why:?}");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_name_is_chosen_heard_as_chosen_and_let_go() -> Result<()> {
    browse(async |browser| {
        open(browser).await?;
        let name = heard(browser, "button", "Yuri Ushakov").await?;
        assert_eq!(name.states["pressed"], json!("false"), "{name:?}");
        act(browser, &name, "click").await?;
        let chosen = heard(browser, "button", "Remove").await?;
        assert!(chosen.name.contains("Yuri Ushakov"), "{chosen:?}");
        assert_eq!(heard(browser, "button", "Yuri Ushakov").await?.role, "button");
        let tree = tree(browser).await?;
        assert!(
            tree.iter()
                .any(|node| node.role == "button" && node.name == "Yuri Ushakov" && node.states["pressed"] == "true")
        );
        act(browser, &chosen, "click").await?;
        heard(browser, "StaticText", "facts").await?;
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_slider_says_its_day_and_a_search_what_it_found() -> Result<()> {
    browse(async |browser| {
        open(browser).await?;
        let slider = heard(browser, "slider", "How it stood on").await?;
        act(browser, &slider, "focus").await?;
        browser.press(Key::Home).await?;
        heard(browser, "slider", "6 August 2025").await?;
        let field = heard(browser, "searchbox", "Find").await?;
        act(browser, &field, "focus").await?;
        browser.press("signals").await?;
        heard(browser, "StaticText", "found").await?;
        assert_eq!(heard(browser, "searchbox", "Find").await?.value, "signals");
        heard(browser, "link", "signals").await?;
        Ok(())
    })
    .await
}

/// Whether what the keyboard is on has this role and these words.
async fn is_on(browser: &Browser, role: &str, words: &str) -> Result<()> {
    let end = Instant::now() + Duration::from_secs(20);
    loop {
        let tree = tree(browser).await?;
        // The innermost: a page and an element around it have the focus too.
        let on = tree.iter().rev().find(|node| node.states["focused"] == true);
        if on.is_some_and(|node| node.role == role && node.name.contains(words)) {
            return Ok(());
        }
        anyhow::ensure!(Instant::now() < end, "the keyboard is on {on:?}, not on the {role} {words:?}");
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
}

#[tokio::test]
async fn a_quote_is_followed_into_the_article_and_back() -> Result<()> {
    browse(async |browser| {
        open(browser).await?;
        let way = heard(browser, "link", ": They’re wily").await?;
        act(browser, &way, "focus").await?;
        browser.press(Key::Enter).await?;
        is_on(browser, "link", "They’re wily characters.").await?;
        browser.press(Key::Escape).await?;
        is_on(browser, "link", ": They’re wily").await
    })
    .await
}

#[tokio::test]
async fn a_deadlines_story_is_unfolded_and_heard() -> Result<()> {
    browse(async |browser| {
        open(browser).await?;
        let story = heard(browser, "DisclosureTriangle", "The story of this deadline").await?;
        assert_eq!(story.states["expanded"], json!(false), "{story:?}");
        act(browser, &story, "click").await?;
        heard(browser, "StaticText", "Sentences that state it").await?;
        let tree = tree(browser).await?;
        let at = tree.iter().position(|node| node.role == "StaticText" && node.name == "Said about it");
        let after = &tree[at.context("its title")?..];
        assert!(after.iter().any(|node| node.role == "link" && node.name.contains("secondary sanctions")));
        Ok(())
    })
    .await
}

#[tokio::test]
async fn who_dealt_with_whom_is_heard_in_words() -> Result<()> {
    browse(async |browser| {
        open(browser).await?;
        let tree = tree(browser).await?;
        let at = tree.iter().position(|node| node.role == "heading" && node.name == "Who with whom");
        let links: Vec<&str> = tree[at.context("the heading")?..]
            .iter()
            .filter(|node| node.role == "link")
            .map(|node| &*node.name)
            .take(3)
            .collect();
        assert_eq!(links, ["Steve Witkoff", "met", "Vladimir Putin"]);
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_kind_is_chosen_and_how_many_are_shown_is_heard() -> Result<()> {
    browse(async |browser| {
        open(browser).await?;
        let more = heard(browser, "DisclosureTriangle", "Filter and sort").await?;
        act(browser, &more, "click").await?;
        let kind = heard(browser, "combobox", "Kind").await?;
        act(browser, &kind, "focus").await?;
        browser.press("D").await?;
        heard(browser, "StaticText", "1 of 55 facts").await?;
        let chosen = heard(browser, "combobox", "Kind").await?;
        assert_eq!(chosen.value, "Deadline", "{chosen:?}");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn that_the_facts_are_found_again_is_heard() -> Result<()> {
    browse(async |browser| {
        open(browser).await?;
        let again = heard(browser, "button", "Check again").await?;
        act(browser, &again, "click").await?;
        heard(browser, "StaticText", "the same facts, byte for byte").await?;
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_name_that_is_looked_up_is_heard_with_how_many_there_are() -> Result<()> {
    browse_several(async |browser| {
        browser.open("/").await?;
        browser.shown(".lookup:not(.is-waiting)").await?;
        let field = heard(browser, "searchbox", "Find a name or a headline").await?;
        act(browser, &field, "focus").await?;
        browser.press("okafor").await?;
        heard(browser, "StaticText", "1 name").await?;
        let name = heard(browser, "link", "Carlos Okafor").await?;
        act(browser, &name, "click").await?;
        heard(browser, "heading", "What was said, newest first").await?;
        Ok(())
    })
    .await
}

#[tokio::test]
async fn what_a_dialog_is_for_and_what_it_gives_are_heard_and_it_is_left() -> Result<()> {
    browse(async |browser| {
        open(browser).await?;
        let embed = heard(browser, "button", "Embed").await?;
        act(browser, &embed, "focus").await?;
        browser.press(Key::Enter).await?;
        let dialog = heard(browser, "dialog", "Embed the facts of this article").await?;
        assert_eq!(dialog.states["modal"], json!(true), "{dialog:?}");
        let line = heard(browser, "textbox", "Paste this into the page").await?;
        assert!(line.value.contains("iframe"), "{line:?}");
        let close = heard(browser, "button", "Close").await?;
        act(browser, &close, "click").await?;
        is_on(browser, "button", "Embed").await
    })
    .await
}
