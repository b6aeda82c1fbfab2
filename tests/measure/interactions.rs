//! How long the living explorer takes from what a reader does to the frame that shows it.

use std::time::Duration;

use anyhow::{Context, Result};

use crate::Figures;
use crate::browser::{Browser, Condition};
use crate::pages::Page;
use crate::server::Server;

/// What is done, as script: `explorer` is its shadow root. Pairs undo each other, so that each meets the page as it was.
const DONE: [(&str, &str); 8] = [
    ("nothing", "explorer.querySelector('h1').click()"),
    ("a reason unfolded", "explorer.querySelector('#q2 details summary').click()"),
    ("a name chosen", "explorer.querySelector('.actor-card__name').click()"),
    ("the choice undone", "explorer.querySelector('.chip').click()"),
    ("a letter of a search", "type('p')"),
    ("the search emptied", "type('')"),
    ("to a passage", "explorer.querySelector('#q2 .to-passage').click()"),
    (
        "back by Escape",
        "explorer.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }))",
    ),
];

/// `spent` does something right after a frame and tells how long handlers and the next frame took, without the wait for
/// that frame's turn.
const SPENT: &str = "window.explorer = document.querySelector('fact-explorer').shadowRoot;
    window.type = (text) => {
        const field = explorer.querySelector('#find');
        field.value = text;
        field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    };
    window.frame = () => new Promise((done) => requestAnimationFrame(() => done(performance.now())));
    window.after = () => new Promise((done) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => done(performance.now());
        port2.postMessage(0);
    });
    window.spent = async (act) => {
        await frame();
        await after();
        const start = performance.now();
        act();
        const handled = await after();
        const turn = await frame();
        return handled - start + (await after()) - turn;
    };";

/// Lets the explorer come, then does each of them once.
pub(crate) async fn press(page: &Page, condition: Condition, figures: &mut Figures) -> Result<()> {
    let (server, browser) = (Server::start(&page.folder)?, Browser::start(condition, &[page.acts]).await?);
    browser.driver.goto(format!("http://{}/", server.address)).await?;
    browser.until("__seen.done.ready").await?;
    tokio::time::sleep(Duration::from_secs(1)).await;
    browser.run(SPENT).await?;
    for (what, act) in DONE {
        // What is drawn after the paint, and moved smoothly, comes to its end.
        tokio::time::sleep(Duration::from_millis(900)).await;
        let spent = browser.evaluate(&format!("spent(() => {{ {act} }})")).await.context(what)?;
        let spent = spent.as_f64().with_context(|| format!("{what}: {spent} is no time"))?;
        figures.add(condition, &format!("paint after {what}"), page.name, "ms", spent);
    }
    browser.end().await
}
