//! How long until a moment, or how long since.

use crate::state::Apart;
use crate::texts::{self, Lang};
use yew::prelude::*;

/// `approximate` where it is not known whose clock counts. Read aloud only when asked, and then without the seconds:
/// they would be wrong before they are said.
pub(super) fn countdown(lang: Lang, apart: Apart, approximate: bool) -> Html {
    if apart.passed {
        let passed = in_words(lang, apart, approximate);
        return html! { <div role="timer" aria-live="off">{ words(html! { { passed } }) }</div> };
    }
    let units = texts::units(lang, apart);
    let first = units.iter().position(|(count, _)| *count > 0).unwrap_or(3).min(1);
    html! {
        <div class="countdown" role="timer" aria-live="off">
            <span class="unseen">{ in_words(lang, apart, approximate) }</span>
            <span class="countdown__units" aria-hidden="true">
                for (at, (count, unit)) in units.into_iter().enumerate().skip(first) {
                    <span class="countdown__unit" key={at}>
                        <span class="countdown__count">{ two_digits(count, at > first) }</span>
                        <span class="countdown__name">{ unit }</span>
                    </span>
                }
            </span>
        </div>
    }
}

/// Words in the place of the figures: they take the same room, so that nothing moves when the one takes the place of the
/// other, and leave no line of it empty.
pub(super) fn words(large: Html) -> Html {
    html! { <p class="countdown countdown--words"><span class="countdown__words">{ large }</span></p> }
}

/// "1 day 16 hours left", "Passed 8 days ago".
pub(super) fn in_words(lang: Lang, apart: Apart, approximate: bool) -> String {
    match (apart.passed, approximate) {
        (false, false) => texts::left(lang, &texts::time_left(lang, apart)),
        (false, true) => texts::left_about(lang, &texts::time_left(lang, apart)),
        (true, _) => {
            let said = if approximate { texts::passed_about } else { texts::passed };
            texts::ago(lang, apart).map_or_else(|| lang.text(texts::JUST_NOW).to_owned(), |ago| said(lang, &ago))
        }
    }
}

/// Below the largest unit every number keeps its width.
fn two_digits(count: usize, padded: bool) -> String {
    let mut text = String::from(if padded && count < 10 { "0" } else { "" });
    text.push_str(&count.to_string());
    text
}
