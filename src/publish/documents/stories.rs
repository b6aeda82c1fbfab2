//! All stories, by month.

use super::{Document, ROWS, part, parts, put};
use crate::browser::dates;
use crate::components::{titled, told_of};
use crate::export::path_segment;
use crate::publish::Home;
use crate::publish::many::Many;
use crate::tag::html;
use crate::texts::{self, Lang, archive as words};
use anyhow::Result;
use archive::{Piece, Story};
use engine::calendar::Date;
use std::collections::BTreeMap;
use std::path::Path;
use yew::prelude::*;

/// Writes `stories/`, and a page for each month below it.
pub(super) fn write(site: &Path, home: &Home, many: &Many) -> Result<()> {
    let lang = many.lang;
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
                    <p><a href="./">{ lang.text(words::BY_MONTH) }</a></p>
                    { list(lang, chunk) }
                    { parts(lang, &file(month), nth, chunks.len()) }
                </>
            };
            let path = ["stories/", &part(&file(month), nth)].concat();
            put(site, home, many, Document { path: &path, title: &named(lang, month), content })?;
        }
    }
    put(
        site,
        home,
        many,
        Document { path: "stories/index.html", title: lang.text(words::BY_MONTH), content: index(lang, &months) },
    )
}

fn file((year, month): (i16, u8)) -> String {
    format!("{year:04}-{month:02}")
}

fn named(lang: Lang, (year, month): (i16, u8)) -> String {
    Date::new(year, month, 1).map_or_else(String::new, |day| dates::month(lang, day))
}

fn index(lang: Lang, months: &BTreeMap<(i16, u8), Vec<Piece>>) -> Html {
    let mut years: Vec<i16> = months.keys().map(|(year, _)| *year).collect();
    years.dedup();
    html! {
        for year in years.into_iter().rev() {
            <section>
                <h2>{ year.to_string() }</h2>
                <ul class="months">
                    for (&month, pieces) in months.range((year, 0)..(year, 13)).rev() {
                        <li>
                            <a href={[&file(month), ".html"].concat()}>{ lang.nth(texts::dates::MONTHS_ALONE, usize::from(month.1.saturating_sub(1))) }</a>
                            { " " }<span>{ words::story_count(lang, pieces.len()) }</span>
                        </li>
                    }
                </ul>
            </section>
        }
    }
}

/// Stories with their days, from a page in one of the site's folders.
pub(super) fn list(lang: Lang, pieces: &[Piece]) -> Html {
    html! {
        <ul class="stories">
            for &piece in pieces {
                { row(lang, &Story::new(piece)) }
            }
        </ul>
    }
}

fn row(lang: Lang, story: &Story) -> Html {
    html! {
        <li>
            <a href={["../", &path_segment(&story.name), "/"].concat()} dir="auto">{ titled(lang, &story.title) }</a>
            <p class="line">{ told_of(lang, story) }</p>
        </li>
    }
}
