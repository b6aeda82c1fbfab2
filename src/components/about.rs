//! Where the data come from: which engine read the article and when, by which numbers others know that they have the
//! same, and what was corrected.

use super::{inquiry, links};
use crate::browser::dates;
use crate::library::Hashes;
use crate::reading::Reading;
use crate::state::{Action, State};
use crate::tag::html;
use crate::texts::{Lang, about as texts};
use std::fmt::Write as _;
use yew::prelude::*;

/// Nothing for an article that is not the newsroom's.
pub(super) fn about(lang: Lang, reading: &Reading, state: &State, below: u8, on_action: &Callback<Action>) -> Html {
    if reading.name.is_empty() || reading.sha256 == Hashes::default() {
        return Html::default();
    }
    html! {
        <section class="downloads about" aria-labelledby={links::named_by("about", below)}>
            <h2 id="about" tabindex="-1" aria-level={links::level(2, below)}>{ lang.text(texts::TITLE) }</h2>
            <dl>
                { entry(lang.text(texts::ENGINE), env!("CARGO_PKG_VERSION")) }
                if let Some(built) = state.front.built {
                    { entry(lang.text(texts::BUILT), &dates::day(lang, built)) }
                }
                { entry(lang.text(texts::CORRECTIONS), &corrections(lang, reading.sheet.corrections.len())) }
                { entry(lang.text(texts::SHA_TEXT), &hex(&reading.sha256.text)) }
                { entry(lang.text(texts::SHA_SHEET), &hex(&reading.sha256.sheet)) }
            </dl>
            { inquiry::inquiry(lang, reading, state, below, on_action) }
        </section>
    }
}

fn entry(name: &str, value: &str) -> Html {
    html! { <div><dt>{ name.to_owned() }</dt><dd>{ value.to_owned() }</dd></div> }
}

fn corrections(lang: Lang, count: usize) -> String {
    if count == 0 { lang.text(texts::NO_CORRECTION).to_owned() } else { texts::correction_count(lang, count) }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}
