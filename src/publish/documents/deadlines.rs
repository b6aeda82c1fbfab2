//! The deadlines that several articles state, side by side, and those that are ahead of the newest article.

use super::actors::{proof, when};
use super::{Document, ROWS, part, parts, put};
use crate::browser::dates;
use crate::components::own_words;
use crate::export::path_segment;
use crate::publish::Home;
use crate::publish::many::Many;
use crate::reading::Reading;
use crate::state::Fact;
use crate::tag::html;
use crate::texts::{self, Lang, archive, documents as words};
use ::archive::{Ahead, SameDeadline, demand, parties};
use anyhow::Result;
use engine::facts::Deadline;
use engine::text::Span;
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
        put(site, home, many, Document { path: &path, title: lang.text(archive::ALL_DEADLINES), content })?;
    }
    Ok(())
}

fn ahead(lang: Lang, rows: &[Ahead]) -> Html {
    html! {
        <>
            <h2>{ lang.text(archive::AHEAD) }</h2>
            <p class="note">{ lang.text(if rows.is_empty() { archive::NONE_AHEAD } else { words::AHEAD_WHEN }) }</p>
            <ul class="stories demands">
                for row in rows {
                    <li>
                        <a href={["../", &path_segment(&row.name), "/#", &Fact::Deadline(row.deadline).id()].concat()} dir="auto">
                            { if row.demand.is_empty() { lang.text(texts::DEADLINE).to_owned() } else { row.demand.clone() } }
                        </a>
                        <p class="line">
                            if let Some(day) = row.due {
                                <time datetime={day.to_string()}>{ dates::long_day(lang, day) }</time>
                            }
                            <span dir="auto">{ row.title.clone() }</span>
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
    let [set_by, on] = parties(&reading.sheet, deadline);
    let name = |actor: Option<_>| actor.map_or("", |actor| reading.name_of(actor)).to_owned();
    let demand = demand(&reading.sheet, deadline);
    html! {
        <section class="same">
            <h3 dir="auto">{ demand.map_or(lang.text(texts::DEADLINE), |span| reading.words(span)).to_owned() }</h3>
            <p class="line">
                <span>{ lang.text(texts::SET_BY) }{ lang.text(texts::COLON) }{ name(set_by) }</span>
                if on.is_some() {
                    <span>{ lang.text(texts::SET_ON) }{ lang.text(texts::COLON) }{ name(on) }</span>
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
    let words = in_its_words(reading, deadline);
    let (language, dir) = own_words(many.lang, reading);
    html! {
        <tr>
            <th scope="row">{ proof(many.lang, reading, Fact::Deadline(at)) }</th>
            <td>{ when(many.lang, reading, deadline) }</td>
            <td lang={language} {dir}><q>{ words.to_owned() }</q></td>
        </tr>
    }
}

/// The first sentence that names the day: a headline may speak of the deadline and leave that out.
fn in_its_words<'r>(reading: &'r Reading, deadline: &Deadline) -> &'r str {
    let due = reading.time(deadline.due).map(|time| time.span);
    let names_it = |span: Span| due.is_some_and(|due| span.contains(due));
    let mut statements = deadline.statements.iter().map(|statement| statement.span);
    let first = statements.clone().next();
    statements.find(|&span| names_it(span)).or(first).map_or("", |span| reading.words(span))
}
