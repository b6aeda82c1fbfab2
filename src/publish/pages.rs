//! The explorer's own page, and a page for every article and every card.

use super::critical::aside;
use super::head::{card_head, file_name, head, oembed_name};
use super::many::Many;
use super::plain::{self, Plain, plain};
use super::served;
use super::template::{Page, Template, escape, html_tag, tidied};
use super::{Home, oembed, offline};
use crate::export::Export;
use crate::reading::Reading;
use crate::state::{Asked, Fact, View};
use crate::texts::{self, Lang};
use anyhow::{Context, Result};
use std::fs;
use std::path::Path;
use std::rc::Rc;

/// How many articles, the newest, have every card drawn on a page of its own.
const DRAWN: usize = 40;
const INDEX: &str = "index.html";

/// Writes them all below `folder`, where `index.html` is as Trunk left it.
pub(super) fn write(folder: &Path, home: &Home, many: &Many) -> Result<()> {
    let path = folder.join(INDEX);
    let index = fs::read_to_string(&path)
        .with_context(|| format!("{} is not there; remedy: let Trunk build it", path.display()))?;
    let (index, style) = (with_clothes(&tidied(&index), folder)?, served::style(folder)?);
    put(&folder.join(served::ASIDE_STYLE), &aside(&style))?;
    let common = Common { template: Template::new(&index, many.lang)?, style, many };
    for (nth, reading) in many.readings.iter().enumerate() {
        article(&folder.join(&reading.name), &common, home, reading, nth < DRAWN)?;
        cards(&folder.join(&reading.name), &common, home, reading, nth < DRAWN)?;
    }
    entrance(folder, &common, home)
}

/// The page with its own few rules inside of it, not beside it: nothing is painted before they are there.
fn with_clothes(index: &str, folder: &Path) -> Result<String> {
    const FILE: &str = "page.css";
    let mut pieces: Vec<&str> = index.split_inclusive('>').collect();
    let Some(link) = pieces.iter_mut().find(|tag| tag.contains("<link") && tag.contains(FILE)) else {
        return Ok(index.to_owned());
    };
    let path = folder.join(FILE);
    let style = fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
    let style = ["<style>", style.trim(), "</style>"].concat();
    *link = &style;
    Ok(pieces.concat())
}

/// What all pages have in common.
struct Common<'a> {
    template: Template<'a>,
    style: String,
    many: &'a Many,
}

/// The site's root.
fn entrance(folder: &Path, common: &Common, home: &Home) -> Result<()> {
    let Common { template, style, many } = common;
    let canonical = match home.root() {
        "" => String::new(),
        root => ["<link rel=\"canonical\" href=\"", &escape(root), "\">"].concat(),
    };
    let asked = asked("", None, "", many.lang);
    let title = many.lang.text(texts::PRODUCT);
    let only = if let [only] = &many.readings[..] { Some(only) } else { None };
    let readings: Rc<[Reading]> = only.into_iter().cloned().collect();
    let explorer = served::explorer(&readings, &many.front, asked.clone())?;
    let words = match only {
        Some(only) => [plain::BASE, &served::way(only, many.lang)].concat(),
        None => served::titles(&many.front, many.lang)?,
    };
    if let Some(reading) = only {
        let (explorer, canonical) = (&explorer, home.root());
        let page = Plain { reading, explorer, style, to_root: "", title, canonical, lang: many.lang };
        put(&folder.join(plain::FILE), &plain(&page))?;
    }
    let page = Page {
        to_root: "",
        title,
        description: many.lang.text(texts::documents::DESCRIPTION),
        head: &(canonical + &offline::manifest("")),
        attributes: &attributes(&asked),
        content: &(served::lightly_dressed(&explorer, style, "") + &words),
    };
    put(&folder.join(INDEX), &template.fill(&page))
}

/// The page of an article, and for browsers without scripts where its cards are drawn one by one too.
fn article(folder: &Path, common: &Common, home: &Home, reading: &Reading, drawn: bool) -> Result<()> {
    let address = home.of(reading);
    let export = Export { home: &address, ..Export::beside(reading, common.many.lang) };
    let explorer = explorer(common, export, None)?;
    if drawn {
        let (title, _) = export.title_and_description(None);
        let (style, lang) = (&common.style, export.lang);
        let page =
            Plain { reading, explorer: &explorer, style, to_root: "../", title: &title, canonical: &address, lang };
        put(&folder.join(plain::FILE), &plain(&page))?;
    }
    put(&folder.join(INDEX), &page(common, export, None, &explorer, drawn)?)
}

/// Pages of cards: drawn in full, or in words only until the explorer draws them.
fn cards(folder: &Path, common: &Common, home: &Home, reading: &Reading, drawn: bool) -> Result<()> {
    let address = home.of(reading);
    let export = Export { home: &address, ..Export::beside(reading, common.many.lang) };
    let lines = if drawn { Vec::new() } else { served::lines(export)? };
    for fact in Fact::all(&reading.sheet) {
        let page = match lines.iter().find(|(of, _)| *of == fact) {
            Some((_, line)) => brief(export, fact, line),
            None if drawn => {
                let explorer = served::with_way(&explorer(common, export, Some(fact))?, export.lang);
                page(common, export, Some(fact), &explorer, true)?
            }
            None => brief(export, fact, ""),
        };
        put(&folder.join(file_name(fact)), &page)?;
        if !address.is_empty() {
            put(&folder.join(oembed_name(fact)), &oembed::oembed(export, fact))?;
        }
    }
    Ok(())
}

fn explorer(common: &Common, export: Export, fact: Option<Fact>) -> Result<String> {
    let readings: Rc<[Reading]> = Rc::from([export.reading.clone()]);
    let asked = asked(&export.reading.name, fact, "../", export.lang);
    served::explorer(&readings, &common.many.front, asked)
}

/// A page with an explorer in it; `has_plain` where a page for browsers without scripts is beside it.
fn page(common: &Common, export: Export, fact: Option<Fact>, explorer: &str, has_plain: bool) -> Result<String> {
    let Common { template, style, .. } = common;
    let asked = asked(&export.reading.name, fact, "../", export.lang);
    let shown = if has_plain {
        [&served::lightly_dressed(explorer, style, "../"), plain::BASE].concat()
    } else {
        let (explorer, style) = served::or_words(explorer, style);
        served::lightly_dressed(&explorer, &style, "../")
    };
    let words = match fact {
        None if has_plain => served::way(export.reading, export.lang),
        _ => served::plain(export.reading, fact, export.lang)?,
    };
    let content = shown + &words;
    let (title, description) = export.title_and_description(fact);
    Ok(template.fill(&Page {
        to_root: "../",
        title: &title,
        description: &description,
        head: &(head(export, fact, &title, &description) + &offline::manifest("../")),
        attributes: &attributes(&asked),
        content: &content,
    }))
}

/// The page of a card of an older article: an archive has a hundred for each article, and few are ever asked for.
fn brief(export: Export, fact: Fact, line: &str) -> String {
    let (title, description) = export.title_and_description(Some(fact));
    let asked = asked(&export.reading.name, Some(fact), "../", export.lang);
    let words = ["<p>", &escape(&description), "</p>"].concat();
    [
        "<!doctype html>\n",
        &html_tag(export.lang),
        "<head><meta charset=\"utf-8\">\n",
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>",
        &escape(&title),
        "</title>\n<link rel=\"stylesheet\" href=\"../page.css\">\n",
        &card_head(export, fact, &title, &description),
        "<script type=\"module\" src=\"../frame.js\"></script><script type=\"module\" src=\"../address.js\"></script>",
        "<script type=\"module\" src=\"../fact-explorer.js\"></script>\n</head><body><main><fact-explorer",
        &attributes(&asked),
        "><div class=\"fallback\"><h1><a href=\"./\">",
        &escape(export.reading.headline()),
        "</a></h1>",
        if line.is_empty() { &words } else { line },
        "</div></fact-explorer></main></body></html>\n",
    ]
    .concat()
}

/// What a page's element asks for. A card's page is what others embed: there nobody wants an article of their own.
fn asked(article: &str, card: Option<Fact>, to_root: &str, lang: Lang) -> Asked {
    let files = Some(to_root.to_owned());
    let view = card.map_or(View::Whole, View::Card);
    Asked {
        article: article.to_owned(),
        view,
        lang,
        files,
        addressed: true,
        has_desk: card.is_none(),
        ..Asked::default()
    }
}

/// The same as the element's attributes.
fn attributes(asked: &Asked) -> String {
    let mut text = String::from(" heading-level=\"1\" links=\"address\"");
    if asked.has_desk {
        text.push_str(" desk=\"open\"");
    }
    if !asked.article.is_empty() {
        text.push_str(&[" article=\"", &escape(&asked.article), "\""].concat());
    }
    if let View::Card(fact) = asked.view {
        text.push_str(&[" card=\"", &fact.id(), "\""].concat());
    }
    text
}

fn put(path: &Path, text: &str) -> Result<()> {
    fs::write(path, text).with_context(|| format!("cannot write {}", path.display()))
}
