//! All stories, by month.

use super::{Document, ROWS, part, parts, put};
use crate::browser::dates;
use crate::export::path_segment;
use crate::publish::Home;
use crate::publish::many::Many;
use crate::texts;
use anyhow::Result;
use archive::{Piece, Story};
use engine::calendar::Date;
use std::collections::BTreeMap;
use std::path::Path;
use yew::prelude::*;

/// Writes `stories/`, and a page for each month below it.
pub(super) fn write(site: &Path, home: &Home, many: &Many) -> Result<()> {
    let mut months: BTreeMap<(i16, u8), Vec<Piece>> = BTreeMap::new();
    // The newest come first within a month too.
    for piece in many.pieces() {
        let Some(Date { year, month, .. }) = piece.article.published else { continue };
        months.entry((year, month)).or_default().push(piece);
    }
    for (&month, pieces) in &months {
        let chunks: Vec<&[Piece]> = pieces.chunks(ROWS).collect();
        for (nth, chunk) in chunks.iter().enumerate() {
            let content = html! {
                <>
                    <p><a href="./">{ texts::BY_MONTH }</a></p>
                    { list(chunk) }
                    { parts(&file(month), nth, chunks.len()) }
                </>
            };
            let path = ["stories/", &part(&file(month), nth)].concat();
            put(site, home, Document { path: &path, title: &named(month), content })?;
        }
    }
    put(site, home, Document { path: "stories/index.html", title: texts::BY_MONTH, content: index(&months) })
}

fn file((year, month): (i16, u8)) -> String {
    format!("{year:04}-{month:02}")
}

fn named((year, month): (i16, u8)) -> String {
    Date::new(year, month, 1).map_or_else(String::new, dates::month)
}

fn index(months: &BTreeMap<(i16, u8), Vec<Piece>>) -> Html {
    let mut years: Vec<i16> = months.keys().map(|(year, _)| *year).collect();
    years.dedup();
    html! {
        for year in years.into_iter().rev() {
            <section>
                <h2>{ year }</h2>
                <ul class="months">
                    for (&month, pieces) in months.range((year, 0)..(year, 13)).rev() {
                        <li>
                            <a href={[&file(month), ".html"].concat()}>{ texts::month(month.1) }</a>
                            { " " }<span>{ texts::stories(pieces.len()) }</span>
                        </li>
                    }
                </ul>
            </section>
        }
    }
}

/// Stories with their days, from a page in one of the site's folders.
pub(super) fn list(pieces: &[Piece]) -> Html {
    html! {
        <ul class="stories">
            for &piece in pieces {
                { row(&Story::new(piece)) }
            }
        </ul>
    }
}

fn row(story: &Story) -> Html {
    let title = if story.title.is_empty() { texts::UNTITLED } else { &story.title };
    html! {
        <li>
            <a href={["../", &path_segment(&story.name), "/"].concat()}>{ title.to_owned() }</a>
            <p class="line">
                if let Some(day) = story.published {
                    <time datetime={day.to_string()}>{ dates::day(day) }</time>
                }
                if !story.dateline.is_empty() {
                    <span>{ story.dateline.clone() }</span>
                }
                if story.quotes > 0 {
                    <span>{ texts::counted(story.quotes as usize, "quote", "quotes") }</span>
                }
                if let Some(due) = story.due {
                    <span>{ texts::DUE }{ dates::day(due) }</span>
                }
            </p>
        </li>
    }
}
