//! Pages that need no explorer: all stories by month, people and organizations across articles, and deadlines side by
//! side. Plain documents with a stylesheet, so that an archive of thousands stays light; what they lead to are the
//! pages of articles.

mod actors;
mod deadlines;
mod stories;
#[cfg(test)]
mod tests;
mod unkept;

pub(super) use unkept::FOLDER as UNKEPT_FOLDER;

use super::Home;
use super::many::Many;
use super::template::{escape, html_tag};
use super::{offline, served};
use crate::browser::dates;
use crate::tag::html;
use crate::texts::{self, Lang, archive, documents as words};
use anyhow::{Context, Result};
use std::fs;
use std::path::Path;
use yew::prelude::*;

/// How many rows a page has; what is more goes on on pages of its own.
const ROWS: usize = 100;

/// Writes them below `folder`; where there is only one article, the page alone that stands for one that was not kept.
pub(super) fn write(folder: &Path, home: &Home, many: &Many) -> Result<()> {
    unkept::write(folder, home, many)?;
    if many.readings.len() < 2 {
        return Ok(());
    }
    stories::write(folder, home, many)?;
    actors::write(folder, home, many)?;
    deadlines::write(folder, home, many)
}

/// A page in one of the site's folders.
struct Document<'a> {
    /// Its folder and file, such as `stories/index.html`.
    path: &'a str,
    /// Its title.
    title: &'a str,
    /// Below its heading.
    content: Html,
}

fn put(site: &Path, home: &Home, many: &Many, document: Document) -> Result<()> {
    let Document { path, title, content } = document;
    let lang = many.lang;
    let address = match home.root() {
        "" => String::new(),
        root => [root, path.strip_suffix("index.html").unwrap_or(path)].concat(),
    };
    let canonical = match address.as_str() {
        "" => String::new(),
        address => ["<link rel=\"canonical\" href=\"", &escape(address), "\">"].concat(),
    };
    let body = html! {
        <>
            <header class="product">
                <a href="../">{ lang.text(texts::PRODUCT) }</a>{ " " }<span>{ lang.text(texts::PURPOSE) }</span>
                if many.readings.len() > 1 {
                    { ways(lang, path) }
                }
            </header>
            <main>
                <h1>{ title.to_owned() }</h1>
                { content }
            </main>
            { imprint(many, &address) }
        </>
    };
    let page = [
        "<!doctype html>\n",
        &html_tag(lang),
        "\n<head>\n<meta charset=\"utf-8\">\n",
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n",
        "<meta name=\"color-scheme\" content=\"light dark\">\n<title>",
        &escape(title),
        " · ",
        lang.text(texts::PRODUCT),
        "</title>\n<link rel=\"icon\" href=\"../icon.svg\" type=\"image/svg+xml\">\n",
        "<link rel=\"stylesheet\" href=\"../archive.css\">\n",
        &canonical,
        &offline::head("../"),
        "\n</head>\n<body>\n",
        &html(body)?,
        "\n</body>\n</html>\n",
    ];
    let path = site.join(path);
    fs::create_dir_all(path.parent().context("it has a folder")?)?;
    fs::write(&path, page.concat()).with_context(|| format!("cannot write {}", path.display()))
}

/// On paper: when the articles were read, and where this page is, where that is known.
fn imprint(many: &Many, address: &str) -> Html {
    let lang = many.lang;
    let Some(built) = many.front.built else { return Html::default() };
    html! {
        <footer class="imprint">
            { lang.text(texts::PRODUCT) }{ ". " }{ texts::print::imprint(lang, &dates::day(lang, built)) }{ " " }{ address.to_owned() }
        </footer>
    }
}

/// Links from each of the site's lists to the others.
fn ways(lang: Lang, path: &str) -> Html {
    let lists =
        [("stories/", archive::BY_MONTH), ("actors/", archive::ALL_ACTORS), ("deadlines/", archive::ALL_DEADLINES)];
    html! {
        <nav aria-label={lang.text(texts::ALL_ARTICLES)}>
            for (folder, name) in lists {
                <a href={["../", folder].concat()} aria-current={path.starts_with(folder).then_some("true")}>{ lang.text(name) }</a>
                { " " }
            }
        </nav>
    }
}

#[derive(PartialEq, Properties)]
struct HolderProps {
    content: Html,
}

#[component]
fn Holder(props: &HolderProps) -> Html {
    props.content.clone()
}

/// What an article says is text here too: nothing but Yew writes it.
fn html(content: Html) -> Result<String> {
    served::render::<Holder>(HolderProps { content })
}

/// The file of the nth part of a list, counted from 0.
fn part(name: &str, nth: usize) -> String {
    if nth == 0 { [name, ".html"].concat() } else { format!("{name}.{}.html", nth + 1) }
}

/// Links from one part of a list to the others.
fn parts(lang: Lang, name: &str, nth: usize, count: usize) -> Html {
    if count < 2 {
        return Html::default();
    }
    html! {
        <nav class="parts" aria-label={lang.text(words::PAGES)}>
            for at in 0..count {
                <a href={crate::export::path_segment(&part(name, at))} aria-current={(at == nth).then_some("page")}>{ (at + 1).to_string() }</a>
            }
        </nav>
    }
}
