//! The built site beside its peers in headless Chromium, measured: `cargo xtask bench browser` prepares the pages, names
//! them and the browser, and reads what is written here.
//!
//! | variable | what it names |
//! | --- | --- |
//! | `FX_DIST` | the built site |
//! | `FX_PEERS` | a folder with the peers' pages: `article/`, `timeline/`, `hypothesis/` |
//! | `FX_PAGEFIND`, `FX_NAMES` | instead of both a site with Pagefind's index, and names to look up there, by commas |
//! | `FX_ROUNDS` | how often each is measured |
//! | `FX_FIGURES` | the file that all figures are written to, as JSON |
//! | `FX_CHROME`, `FX_CHROMEDRIVER` | the browser and its driver |

mod browser;
#[path = "../site/elsewhere.rs"]
#[allow(dead_code, reason = "nobody looks here at what was asked of others")]
mod elsewhere;
#[path = "../site/engine.rs"]
#[allow(dead_code, reason = "Chromium alone is measured")]
mod engine;
mod interactions;
mod pages;
mod search;
mod server;
mod ticks;
mod visits;

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Context, Result};
use browser::{Condition, variable};
use pages::Page;
use serde::Serialize;

/// Rounds of one figure of one page: under which condition, what, whose, in what unit.
type Key = (&'static str, String, &'static str, &'static str);

/// Every figure so far.
#[derive(Default)]
pub(crate) struct Figures(BTreeMap<usize, (Key, Vec<f64>)>);

/// A figure as it is written.
#[derive(Serialize)]
struct Figure<'a> {
    condition: &'a str,
    what: &'a str,
    who: &'a str,
    unit: &'a str,
    rounds: &'a [f64],
}

impl Figures {
    /// One more round.
    pub(crate) fn add(&mut self, condition: Condition, what: &str, page: &'static str, unit: &'static str, value: f64) {
        let key = (condition.name(), what.to_owned(), page, unit);
        let next = self.0.len();
        match self.0.values_mut().find(|(known, _)| *known == key) {
            Some((_, rounds)) => rounds.push(value),
            None => drop(self.0.insert(next, (key, vec![value]))),
        }
    }

    /// Writes them all.
    fn write(&self, path: &Path) -> Result<()> {
        let figure = |((condition, what, who, unit), rounds): &'_ (Key, Vec<f64>)| {
            serde_json::to_value(Figure { condition, what, who, unit, rounds })
        };
        let figures = self.0.values().map(figure).collect::<Result<Vec<_>, _>>()?;
        std::fs::write(path, serde_json::to_string(&figures)?)
            .with_context(|| format!("cannot write {}", path.display()))
    }
}

#[tokio::main]
async fn main() -> Result<()> {
    if let Ok(folder) = variable("FX_PAGEFIND") {
        return search::look_up(&folder, &variable("FX_FIGURES")?).await;
    }
    let rounds: usize = std::env::var("FX_ROUNDS").ok().and_then(|rounds| rounds.parse().ok()).unwrap_or(9);
    let (dist, peers) = (variable("FX_DIST")?, variable("FX_PEERS")?);
    let pages = [
        Page::ARTICLE.at(peers.join("article")),
        Page::OURS.at(dist),
        Page::TIMELINE.at(peers.join("timeline")),
        Page::HYPOTHESIS.at(peers.join("hypothesis")),
    ];
    let mut figures = Figures::default();
    let file = variable("FX_FIGURES")?;
    for condition in [Condition::Plain, Condition::Slow] {
        for round in 0..rounds {
            eprintln!("{}: round {} of {rounds} …", condition.name(), round + 1);
            // In turns, so that a busy minute of the machine meets all alike.
            for page in &pages {
                let what = || format!("{}, {}", page.name, condition.name());
                visits::read(page, condition, &mut figures).await.with_context(what)?;
                visits::act(page, condition, &mut figures).await.with_context(what)?;
            }
            ticks::count(&pages[1], condition, &mut figures).await.context("the countdown")?;
            interactions::press(&pages[1], condition, &mut figures).await.context("the interactions")?;
            figures.write(&file)?;
        }
    }
    Ok(())
}
