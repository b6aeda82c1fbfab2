//! The deadlines that several articles state, side by side, and those that are ahead of the newest article.

use super::actors::{due, proof};
use super::{Document, ROWS, part, parts, put};
use crate::browser::dates;
use crate::components::own_words;
use crate::export::path_segment;
use crate::publish::Home;
use crate::publish::many::Many;
use crate::state::Fact;
use crate::texts::{self, Lang, archive, documents as words};
use ::archive::{Ahead, SameDeadline};
use anyhow::Result;
use std::path::Path;
use yew::prelude::*;

/// Writes `deadlines/`.
pub(super) fn write(site: &Path, home: &Home, many: &Many) -> Result<()> {
    let lang = many.lang;
    // The latest come first: they are what is still of use.
    let same: Vec<&SameDeadline> = many.deadlines.iter().rev().collect();
    let chunks: Vec<&[&SameDeadline]> = if same.is_empty() { vec![&[]] } else { same.chunks(ROWS).collect() };
    for (nth, chunk) in chunks.iter().enumerate() {
        let content = html! {
            <>
                if nth == 0 {
                    { ahead(lang, &many.front.ahead) }
                }
                <h2>{ lang.text(words::SIDE_BY_SIDE) }</h2>
                <p class="note">{ lang.text(if chunk.is_empty() { words::NONE_SHARED } else { words::SIDE_NOTE }) }</p>
                for one in chunk.iter() {
                    { group(many, one) }
                }
                { parts(lang, "index", nth, chunks.len()) }
            </>
        };
        let path = ["deadlines/", &part("index", nth)].concat();
        put(site, home, lang, Document { path: &path, title: lang.text(archive::ALL_DEADLINES), content })?;
    }
    Ok(())
}

fn ahead(lang: Lang, rows: &[Ahead]) -> Html {
    html! {
        <>
            <h2>{ lang.text(archive::AHEAD) }</h2>
            <p class="note">{ lang.text(if rows.is_empty() { archive::NONE_AHEAD } else { words::AHEAD_WHEN }) }</p>
            <ul class="stories">
                for row in rows {
                    <li>
                        <a href={["../", &path_segment(&row.name), "/#", &Fact::Deadline(row.deadline).id()].concat()} dir="auto">
                            { if row.demand.is_empty() { lang.text(texts::DEADLINE).to_owned() } else { row.demand.clone() } }
                        </a>
                        <p class="line">
                            if let Some(day) = row.due {
                                <time datetime={day.to_string()}>{ dates::long_day(lang, day) }</time>
                            }
                            <span>{ row.title.clone() }</span>
                        </p>
                    </li>
                }
            </ul>
        </>
    }
}

/// One deadline: who set it for whom, and what each article says, a column for each question.
fn group(many: &Many, same: &SameDeadline) -> Html {
    let lang = many.lang;
    let Some(first) = same.given.first() else { return Html::default() };
    let reading = &many.readings[first.piece];
    let Some(deadline) = reading.sheet.deadlines.get(first.deadline as usize) else { return Html::default() };
    let name = |actor: Option<_>| actor.map_or("", |actor| reading.name_of(actor));
    html! {
        <section class="same">
            <h3 dir="auto">{ deadline.demand.map_or(lang.text(texts::DEADLINE), |span| reading.words(span)).to_owned() }</h3>
            <p class="line">
                <span>{ lang.text(texts::SET_BY) }{ lang.text(texts::COLON) }{ name(deadline.set_by).to_owned() }</span>
                if deadline.on.is_some() {
                    <span>{ lang.text(texts::SET_ON) }{ lang.text(texts::COLON) }{ name(deadline.on).to_owned() }</span>
                }
            </p>
            <p class={if same.differs { "differs" } else { "agrees" }}>
                { lang.text(if same.differs { words::DAYS_DIFFER } else { words::DAYS_AGREE }) }
            </p>
            <table>
                <thead>
                    <tr><th scope="col">{ lang.text(words::ARTICLE_COLUMN) }</th><th scope="col">{ lang.text(words::DUE_COLUMN) }</th><th scope="col">{ lang.text(words::WORDS_COLUMN) }</th></tr>
                </thead>
                <tbody>
                    for given in &same.given {
                        { row(many, given.piece, given.deadline) }
                    }
                </tbody>
            </table>
        </section>
    }
}

fn row(many: &Many, piece: usize, at: u32) -> Html {
    let reading = &many.readings[piece];
    let Some(deadline) = reading.sheet.deadlines.get(at as usize) else { return Html::default() };
    let words = deadline.statements.first().map_or("", |statement| reading.words(statement.span));
    let (language, dir) = own_words(many.lang, reading);
    html! {
        <tr>
            <th scope="row">{ proof(many.lang, reading, Fact::Deadline(at)) }</th>
            <td>{ due(many.lang, deadline) }</td>
            <td lang={language} {dir}><q>{ words.to_owned() }</q></td>
        </tr>
    }
}
