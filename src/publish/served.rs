//! What stands inside the element before any script runs, and for good where none may.
//!
//! The explorer as it will be, in a declarative shadow root, so that no stylesheet of the page reaches it; and beside
//! it, for whoever knows no shadow roots (old browsers, feed and mail programs, crawlers), the facts and the article as
//! plain HTML.

use crate::app::{App, AppProps};
use crate::export::{Export, Row, rows};
use crate::reading::Reading;
use crate::state::{Asked, Fact};
use crate::texts;
use anyhow::Result;
use std::rc::Rc;
use yew::prelude::*;
use yew::{BaseComponent, LocalServerRenderer};

/// In the page itself: a linked sheet inside a shadow root comes after the first paint, and everything jumps.
const STYLE: &str = include_str!("../../static/fact-explorer.css");

/// The explorer as `asked`.
pub(super) fn shadow(readings: &Rc<[Reading]>, asked: Asked) -> Result<String> {
    let props = AppProps { readings: readings.clone(), asked, ..AppProps::default() };
    Ok([
        "<template shadowrootmode=\"open\"><style>",
        STYLE,
        "</style><div part=\"explorer\" lang=\"en\" dir=\"ltr\" data-served>",
        &render::<App>(props)?,
        "</div></template>",
    ]
    .concat())
}

/// One card, or all facts and the article, as plain HTML.
pub(super) fn plain(reading: &Reading, fact: Option<Fact>) -> Result<String> {
    render::<Plain>(PlainProps { reading: reading.clone(), fact })
}

fn render<C: BaseComponent>(props: C::Properties) -> Result<String> {
    let runtime = tokio::runtime::Builder::new_current_thread().build()?;
    Ok(runtime.block_on(LocalServerRenderer::<C>::with_props(props).hydratable(false).render()))
}

#[derive(PartialEq, Properties)]
struct PlainProps {
    reading: Reading,
    fact: Option<Fact>,
}

#[component]
fn Plain(props: &PlainProps) -> Html {
    let PlainProps { reading, fact } = props;
    let export = Export::beside(reading);
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
            <b>{ texts::fact(row.fact) }</b>{ ": " }
            <q>{ export.words(row) }</q>
            { [" ", &export.background(row)].concat() }
        </>
    }
}
