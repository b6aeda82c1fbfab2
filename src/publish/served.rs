//! What stands inside the element before any script runs, and for good where none may.
//!
//! The explorer as it will be, in a declarative shadow root, so that no stylesheet of the page reaches it; and beside
//! it, for whoever knows no shadow roots (old browsers, feed and mail programs, crawlers), the facts as plain HTML: those of
//! a card, or the way to a page that has them all.

use super::compact::compact;
use super::critical::{ASIDE, critical};
use super::template::escape;
use crate::app::{App, AppProps};
use crate::export::{Export, Row, path_segment, rows};
use crate::reading::Reading;
use crate::state::{Asked, Fact, View};
use crate::texts::{self, Lang, archive};
use ::archive::Front;
use anyhow::{Context, Result};
use std::fs;
use std::path::Path;
use std::rc::Rc;
use yew::prelude::*;
use yew::{BaseComponent, LocalServerRenderer};

/// The stylesheet of what is served, as it lies in the site's `folder`.
pub(super) fn style(folder: &Path) -> Result<String> {
    let path = folder.join("fact-explorer.css");
    fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))
}

/// The explorer as `asked`, where `readings` are at hand in an archive with this front page.
pub(super) fn explorer(readings: &Rc<[Reading]>, front: &Rc<Front>, asked: Asked) -> Result<String> {
    let lang = asked.lang;
    let props = AppProps { readings: readings.clone(), front: front.clone(), asked, ..AppProps::default() };
    Ok([
        "<div part=\"explorer\" lang=\"",
        lang.code(),
        "\" dir=\"",
        lang.direction(),
        "\" data-served=\"",
        &as_asked(&props.asked),
        "\">",
        &render::<App>(props)?,
        "</div>",
    ]
    .concat())
}

/// How a card alone ends: with the product's name.
const PRODUCT: &str = "<span class=\"excerpt__product\"";

/// The same with the way from a card to all of its article, where no script runs.
pub(super) fn with_way(explorer: &str, lang: Lang) -> String {
    let Some((card, end)) = explorer.rsplit_once(PRODUCT) else { return explorer.to_owned() };
    let words = lang.text(texts::SHOW_WHOLE);
    [card, "<noscript><a href=\"", super::plain::FILE, "\">", words, "</a></noscript>", PRODUCT, end].concat()
}

/// An explorer in a shadow root, with its `style` in the page itself: a linked sheet inside a shadow root comes after the
/// first paint, and everything jumps.
pub(super) fn shadow(explorer: &str, style: &str) -> String {
    ["<template shadowrootmode=\"open\"><style>", style, "</style>", explorer, "</template>"].concat()
}

/// `explorer` and `style` for a page that has none beside it for browsers without scripts. There links lead to no place of
/// a shadow root, and a keyboard would come to every one of them: the plain words that the element holds stand instead.
pub(super) fn or_words(explorer: &str, style: &str) -> (String, String) {
    ([explorer, "<slot></slot>"].concat(), [style, NO_WAYS].concat())
}

const NO_WAYS: &str =
    "slot { display: none } @media (scripting: none) { slot { display: contents } [data-served] { display: none } }";

/// The stylesheet for paper and forced colours, in the site's root: no first view waits for it.
pub(super) const ASIDE_STYLE: &str = "print.css";

/// The same with no more of the `style` than it takes as it stands there, in a page from which `to_root` leads to the
/// site's root: an explorer that comes brings all of it.
pub(super) fn lightly_dressed(explorer: &str, style: &str, to_root: &str) -> String {
    let media = ASIDE.join(",");
    let aside = ["<link rel=\"stylesheet\" media=\"", &media, "\" href=\"", to_root, ASIDE_STYLE, "\">"].concat();
    // After what is seen first: even a sheet that is not for this screen is asked for where it stands.
    let explorer = [&compact(explorer), &aside[..]].concat();
    shadow(&explorer, &critical(style, &explorer)).replacen("<style>", "<style data-critical>", 1)
}

/// What the element's attributes have to ask for, or this is not what is to be shown: as `fact-explorer.js` reads them.
fn as_asked(asked: &Asked) -> String {
    let card = if let View::Card(fact) = asked.view { fact.id() } else { String::new() };
    [&escape(&asked.article), ",", &card, ",,", &(asked.below + 1).to_string()].concat()
}

/// One card, or all facts and the article, as plain HTML.
pub(super) fn plain(reading: &Reading, fact: Option<Fact>, lang: Lang) -> Result<String> {
    render::<Plain>(PlainProps { reading: reading.clone(), fact, lang })
}

/// The headline, and the way to the page where all of it stands as plain HTML.
pub(super) fn way(reading: &Reading, lang: Lang) -> String {
    let words = [escape(reading.headline()), escape(lang.text(texts::SHOW_WHOLE))];
    let file = super::plain::FILE;
    ["<div class=\"fallback\"><h1>", &words[0], "</h1><p><a href=\"", file, "\">", &words[1], "</a></p></div>"].concat()
}

/// The newest stories as plain HTML.
pub(super) fn titles(front: &Rc<Front>, lang: Lang) -> Result<String> {
    render::<Titles>(TitlesProps { front: front.clone(), lang })
}

#[derive(PartialEq, Properties)]
struct TitlesProps {
    front: Rc<Front>,
    lang: Lang,
}

#[component]
fn Titles(props: &TitlesProps) -> Html {
    html! {
        <div class="fallback">
            <h1>{ props.lang.text(archive::STORIES) }</h1>
            <ul>
                for story in &props.front.newest {
                    <li><a href={[&path_segment(&story.name), "/"].concat()}>{ story.title.clone() }</a></li>
                }
            </ul>
            <p><a href="stories/">{ props.lang.text(archive::BY_MONTH) }</a></p>
        </div>
    }
}

pub(super) fn render<C: BaseComponent>(props: C::Properties) -> Result<String> {
    let runtime = tokio::runtime::Builder::new_current_thread().build()?;
    Ok(runtime.block_on(LocalServerRenderer::<C>::with_props(props).hydratable(false).render()))
}

/// Each fact's line as plain HTML.
pub(super) fn lines(export: Export) -> Result<Vec<(Fact, String)>> {
    let html = |row: Row| Ok((row.fact, render::<Line>(LineProps { line: line(export, &row) })?));
    rows(export).into_iter().map(html).collect()
}

#[derive(PartialEq, Properties)]
struct LineProps {
    line: Html,
}

#[component]
fn Line(props: &LineProps) -> Html {
    html! { <p>{ props.line.clone() }</p> }
}

#[derive(PartialEq, Properties)]
struct PlainProps {
    reading: Reading,
    fact: Option<Fact>,
    lang: Lang,
}

#[component]
fn Plain(props: &PlainProps) -> Html {
    let PlainProps { reading, fact, lang } = props;
    let export = Export::beside(reading, *lang);
    let facts = rows(export).into_iter().filter(|row| fact.is_none_or(|fact| fact == row.fact));
    html! {
        <div class="fallback">
            <h1>{ reading.headline().to_owned() }</h1>
            <ul>
                for row in facts {
                    <li>{ line(export, &row) }</li>
                }
            </ul>
            if fact.is_none() {
                for paragraph in reading.article.text.lines().filter(|line| !line.trim().is_empty()) {
                    <p>{ paragraph.to_owned() }</p>
                }
            }
        </div>
    }
}

fn line(export: Export, row: &Row) -> Html {
    html! {
        <>
            <b>{ export.lang.text(texts::fact(row.fact)) }</b>{ export.lang.text(texts::COLON) }
            <q>{ export.words(row) }</q>
            { [" ", &export.background(row)].concat() }
        </>
    }
}
