//! The pages beside which ours is measured: the article alone, a timeline by TimelineJS3, and the article with
//! Hypothesis's client. Their files come from npm at pinned versions, and lie compressed as ours do.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use serde::Deserialize;
use serde_json::{Value, json};

use crate::compress;
use crate::install::Purpose;
use crate::packages;
use crate::probe::Program;
use crate::project;

const TIMELINE: &str = "@knight-lab/timelinejs@3.9.11";
const HYPOTHESIS: &str = "hypothesis@1.1766.0";
/// So many events has the timeline.
const EVENTS: usize = 20;

/// An article as the probe writes it.
#[derive(Deserialize)]
struct Line {
    published: Option<String>,
    text: String,
}

/// Writes them below one folder, and says where.
pub(super) fn write() -> Result<PathBuf> {
    let folder = project::root().join("target/bench/pages");
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    let articles = Program::build()?.run(&["articles", "seeds"]).read()?;
    let articles = articles.lines().map(serde_json::from_str).collect::<Result<Vec<Line>, _>>()?;
    let newest = articles.into_iter().max_by(|one, other| one.published.cmp(&other.published)).context("a seed")?;
    put(&folder.join("article"), "index.html", &article(&newest.text, ""))?;
    timeline(&folder.join("timeline"), &newest.text)?;
    hypothesis(&folder.join("hypothesis"), &newest.text)?;
    compress::beside(&folder)?;
    Ok(folder)
}

/// The article as its publisher would give it without us: headline, paragraphs, a link to its end.
fn article(text: &str, head: &str) -> String {
    let mut lines = text.lines().map(str::trim).filter(|line| !line.is_empty()).map(escape);
    let headline = lines.next().unwrap_or_default();
    let paragraphs: Vec<String> = lines.map(|line| ["<p>", &line, "</p>\n"].concat()).collect();
    [
        "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">\n",
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>",
        &headline,
        "</title>\n<link rel=\"icon\" href=\"data:,\">\n",
        "<style>body { max-width: 40rem; margin: 2rem auto; padding: 0 1rem; font: 1.125rem/1.6 Georgia, serif }</style>\n",
        head,
        "</head>\n<body><main><h1>",
        &headline,
        "</h1>\n<p><a href=\"#end\">To the end</a></p>\n",
        &paragraphs.concat(),
        "<p id=\"end\">End</p></main></body></html>\n",
    ]
    .concat()
}

/// Twenty events, with sentences of the article for their texts; no pictures and no fonts of others.
fn timeline(folder: &Path, text: &str) -> Result<()> {
    let package = package("timelinejs", "a timeline of twenty events", TIMELINE)?.join("@knight-lab/timelinejs/dist");
    copy(&package.join("css"), &folder.join("css"))?;
    copy(&package.join("js/timeline.js"), &folder.join("js/timeline.js"))?;
    let lines: Vec<&str> = text.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    let event = |at: usize| -> Value {
        let line = lines[at % lines.len()];
        json!({
            "unique_id": format!("event-{at}"),
            "start_date": { "year": 2025, "month": 1 + at % 12, "day": 1 + at },
            "text": { "headline": line.chars().take(60).collect::<String>(), "text": line },
        })
    };
    let events: Vec<Value> = (0..EVENTS).map(event).collect();
    let page = [
        "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>Timeline</title>\n",
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><link rel=\"icon\" href=\"data:,\">\n",
        "<link rel=\"stylesheet\" href=\"css/timeline.css\">\n</head><body>",
        "<div id=\"timeline\" style=\"width: 100%; height: 600px\"></div>\n<script src=\"js/timeline.js\"></script>\n",
        "<script>var loaded = false, timeline = new TL.Timeline(\"timeline\", ",
        // In a script element "</" ends it.
        &json!({ "events": events }).to_string().replace("</", "<\\/"),
        ", { font: null, ga_measurement_id: null });\ntimeline.on(\"loaded\", () => { loaded = true });</script>\n",
        "</body></html>\n",
    ]
    .concat();
    put(folder, "index.html", &page)
}

/// The client as its package has it, with its sidebar from the same place; of its service, which is not in the package,
/// nothing answers but what an empty group does.
fn hypothesis(folder: &Path, text: &str) -> Result<()> {
    let package = package("hypothesis", "annotates an article in the browser", HYPOTHESIS)?.join("hypothesis/build");
    copy(&package, &folder.join("build"))?;
    let config = |config: &Value| {
        format!("<script type=\"application/json\" class=\"js-hypothesis-config\">{config}</script>\n")
    };
    let app = "/app.html";
    let client = config(&json!({
        "assetRoot": "/", "sidebarAppUrl": app, "notebookAppUrl": app, "profileAppUrl": app, "openSidebar": false,
    }));
    put(folder, "index.html", &article(text, &(client + "<script async src=\"/build/boot.js\"></script>\n")))?;
    let sidebar = config(&json!({ "assetRoot": "/", "apiUrl": "/api/", "authDomain": "localhost" }));
    let page = [
        "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>Hypothesis</title></head>\n<body>",
        &sidebar,
        "<hypothesis-app></hypothesis-app>\n<script src=\"/build/boot.js\"></script></body></html>\n",
    ]
    .concat();
    put(folder, "app.html", &page)
}

/// The packages' folder, with this one in it.
fn package(name: &str, why: &str, package: &str) -> Result<PathBuf> {
    let purpose = Purpose {
        name,
        why,
        duration: "a few seconds",
        remedy: "install Node.js 18 or newer with npm, and run this where npm can download",
    };
    Ok(packages::provide(purpose, &[package])?.join("node_modules"))
}

/// Copies a file, or a folder, without what only its makers read.
fn copy(from: &Path, to: &Path) -> Result<()> {
    let name = from.file_name().unwrap_or_default().to_string_lossy().into_owned();
    if from.is_dir() {
        for entry in fs::read_dir(from).with_context(|| format!("cannot read {}", from.display()))? {
            let entry = entry?;
            copy(&entry.path(), &to.join(entry.file_name()))?;
        }
    } else if !name.ends_with(".map") && !name.starts_with("ui-playground") {
        fs::create_dir_all(to.parent().context("a file lies in a folder")?)?;
        fs::copy(from, to).with_context(|| format!("cannot copy {}", from.display()))?;
    }
    Ok(())
}

fn put(folder: &Path, name: &str, content: &str) -> Result<()> {
    fs::create_dir_all(folder)?;
    fs::write(folder.join(name), content).with_context(|| format!("cannot write {name}"))
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_article_alone_has_headline_paragraphs_and_a_link_to_its_end() {
        let page = article("Ferry & quay\n\nFirst.\n\nSecond <b>.\n", "");
        assert!(page.contains("<h1>Ferry &amp; quay</h1>") && page.contains("<p>Second &lt;b>.</p>"), "{page}");
        assert_eq!(page.matches("<p>").count(), 3);
        assert!(page.contains("href=\"#end\"") && page.contains("id=\"end\""));
    }
}
