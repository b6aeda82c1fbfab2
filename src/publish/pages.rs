//! The explorer's own page, and a page for every article and every card.

use super::head::{file_name, head, oembed_name};
use super::served;
use super::template::{Page, Template, escape};
use super::{Home, oembed, offline};
use crate::export::Export;
use crate::reading::Reading;
use crate::state::{Asked, Fact, View};
use crate::texts;
use anyhow::{Context, Result};
use std::fs;
use std::path::Path;
use std::rc::Rc;

const INDEX: &str = "index.html";

/// Writes them all below `folder`, where `index.html` is as Trunk left it.
pub(super) fn write(folder: &Path, home: &Home, readings: &Rc<[Reading]>) -> Result<()> {
    let path = folder.join(INDEX);
    let index = fs::read_to_string(&path)
        .with_context(|| format!("{} is not there; remedy: let Trunk build it", path.display()))?;
    let template = Template::new(&index)?;
    for reading in readings.iter() {
        article(&folder.join(&reading.name), &template, home, readings, reading)?;
    }
    put(&path, &entrance(&template, home, readings)?)
}

/// The site's root.
fn entrance(template: &Template, home: &Home, readings: &Rc<[Reading]>) -> Result<String> {
    let canonical = match home.root() {
        "" => String::new(),
        root => ["<link rel=\"canonical\" href=\"", &escape(root), "\">"].concat(),
    };
    let plain = readings.iter().map(|reading| served::plain(reading, None)).collect::<Result<Vec<_>>>()?;
    let asked = asked("", None, "");
    let content = served::shadow(readings, asked.clone())? + &plain.concat();
    Ok(template.fill(&Page {
        to_root: "",
        title: texts::PRODUCT,
        description: env!("CARGO_PKG_DESCRIPTION"),
        head: &(canonical + &offline::head("")),
        attributes: &attributes(&asked),
        content: &content,
    }))
}

fn article(folder: &Path, template: &Template, home: &Home, readings: &Rc<[Reading]>, reading: &Reading) -> Result<()> {
    let address = home.of(reading);
    let export = Export { home: &address, ..Export::beside(reading) };
    let page = |fact| page(template, export, readings, fact);
    put(&folder.join(INDEX), &page(None)?)?;
    for fact in Fact::all(&reading.sheet) {
        put(&folder.join(file_name(fact)), &page(Some(fact))?)?;
        if !address.is_empty() {
            put(&folder.join(oembed_name(fact)), &oembed::oembed(export, fact))?;
        }
    }
    Ok(())
}

fn page(template: &Template, export: Export, readings: &Rc<[Reading]>, fact: Option<Fact>) -> Result<String> {
    let asked = asked(&export.reading.name, fact, "../");
    let content = served::shadow(readings, asked.clone())? + &served::plain(export.reading, fact)?;
    let (title, description) = export.title_and_description(fact);
    Ok(template.fill(&Page {
        to_root: "../",
        title: &title,
        description: &description,
        head: &(head(export, fact, &title, &description) + &offline::head("../")),
        attributes: &attributes(&asked),
        content: &content,
    }))
}

/// What a page's element asks for. A card's page is what others embed: there nobody wants an article of their own.
fn asked(article: &str, card: Option<Fact>, to_root: &str) -> Asked {
    let files = Some(to_root.to_owned());
    let view = card.map_or(View::Whole, View::Card);
    Asked { article: article.to_owned(), view, files, addressed: true, has_desk: card.is_none(), ..Asked::default() }
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
