//! The page in headless Chromium beside the article alone, TimelineJS3 and Hypothesis: `tests/measure` drives them.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result};
use duct::cmd;
use serde_json::json;

use super::figures::{Figure, Figures};
use super::goals::{self, Goal, at_most};
use super::pages;
use crate::browsers::Engine;
use crate::bundle;
use crate::compress;
use crate::lock::{Resource, lock};
use crate::project;

const ARTICLE: &str = "article alone";
const OURS: &str = "fact explorer";
const TIMELINE: &str = "TimelineJS3";
const HYPOTHESIS: &str = "Hypothesis";

/// Measures `rounds` first visits of each page under both conditions; builds the site before, unless what is in dist/ is
/// to be measured as it is.
pub(super) fn bench(rounds: usize, built: bool) -> Result<()> {
    let chromium = Engine::Chromium.provide()?;
    let peers = pages::write()?;
    let _lock = lock(Resource::Bundle)?;
    if !built {
        bundle::build(None, "en")?;
    }
    compress::beside(&project::dist())?;
    let file = project::root().join("target/bench/browser-rounds.json");
    let command = ["test", "--quiet", "--package", "fact-explorer", "--test", "measure"];
    let mut measure = cmd("cargo", command).dir(project::root());
    for (name, value) in chromium.variables() {
        measure = measure.env(name, value);
    }
    let given = [("FX_DIST", project::dist()), ("FX_PEERS", peers), ("FX_FIGURES", file.clone())];
    for (name, value) in given {
        measure = measure.env(name, value);
    }
    measure.env("FX_ROUNDS", rounds.to_string()).run().context("the pages could not be measured")?;
    tell(&file)
}

fn tell(file: &PathBuf) -> Result<()> {
    let figures: Vec<Figure> = serde_json::from_str(&fs::read_to_string(file)?)?;
    let mut figures = Figures(figures);
    // By figure, not by round: the peers of one figure stand together.
    let order: Vec<(String, String)> = figures.0.iter().map(|it| (it.condition.clone(), it.what.clone())).collect();
    let place = |it: &Figure| order.iter().position(|(condition, what)| *condition == it.condition && *what == it.what);
    figures.0.sort_by_key(place);
    let goals = goals(&figures);
    let measured = json!({ "figures": figures.json(), "goals": goals });
    super::tell("browser", &format!("{}\n{}", figures.table(), goals::table(&goals)), &measured)
}

/// The project's own for the page.
fn goals(figures: &Figures) -> Vec<Goal> {
    let of = |condition: &str, what: &str, who: &str| figures.median(condition, what, who);
    let ours = |condition: &str, what: &str| of(condition, what, OURS);
    let ratio = |condition: &str, what: &str, peer: &str| ours(condition, what) / of(condition, what, peer);
    let memory = |who: &str| of("plain", "memory of script", who) + of("plain", "memory of WebAssembly", who);
    let above = |who: &str| memory(who) - memory(ARTICLE);
    let mut goals = Vec::new();
    for (condition, timeline, hypothesis) in [("plain", 0.7, 0.6), ("slow", 0.7, 0.37)] {
        let mut add = |name: &str, found, bound| goals.push(at_most(format!("{condition}: {name}"), found, bound));
        add("content paint, times the article's", ratio(condition, "content paint", ARTICLE), 1.05);
        add("first useful act, times the article's", ratio(condition, "first useful act", ARTICLE), 1.05);
        add("first jump, times the article's", ratio(condition, "first jump", ARTICLE), 1.05);
        let ready = "fully interactive";
        add("fully interactive, times the article", ratio(condition, ready, ARTICLE), 1.7);
        add("fully interactive, times TimelineJS3", ratio(condition, ready, TIMELINE), timeline);
        add("fully interactive, times Hypothesis", ratio(condition, ready, HYPOTHESIS), hypothesis);
        add("main thread, times TimelineJS3", ratio(condition, "main thread", TIMELINE), 0.26);
        add("layout shift", ours(condition, "layout shift"), 0.0);
        add("a countdown tick's script, ms", ours(condition, "a countdown tick's script"), 0.2);
        add("a second while hidden, script, ms", ours(condition, "a second while hidden, script"), 0.0);
        add("requests of a repeat visit", ours(condition, "requests of a repeat visit"), 0.0);
        let paint = if condition == "plain" { 16.7 } else { 50.0 };
        let paints = figures.0.iter().filter(|it| it.condition == condition && it.what.starts_with("paint after"));
        let paints: Vec<String> = paints.map(|it| it.what.clone()).collect();
        for what in paints {
            add(&format!("{what}, ms"), ours(condition, &what), paint);
        }
    }
    for what in ["longest task over 50 ms", "longest task over 50 ms, in use"] {
        goals.push(at_most(format!("slow: {what}"), ours("slow", what), 0.0));
    }
    goals.push(at_most("memory above the article's, times Hypothesis", above(OURS) / above(HYPOTHESIS), 0.1));
    goals
}
