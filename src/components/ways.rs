//! The ways to what is not everybody's: an article of one's own, and corrections. The element hears the click where they
//! are not loaded yet, and brings them.

use crate::tag::{classes, html};
use crate::texts::{self, Lang};
use yew::prelude::*;

/// The way to the desk.
pub(crate) fn entry(lang: Lang, on_open: Option<Callback<MouseEvent>>) -> Html {
    html! { <span class="entry"><button type="button" data-whole="" onclick={on_open}>{ lang.text(texts::READ_OWN) }</button></span> }
}

/// The switch to correct. Where no clock runs, no script does: the place is kept, so that nothing moves when one does.
pub(super) fn switch(lang: Lang, is_on: bool, has_clock: bool, on_click: Option<Callback<MouseEvent>>) -> Html {
    html! {
        <button id="correct-facts" class={classes!("correct-facts", (!has_clock).then_some("is-waiting"))} type="button" data-whole=""
            aria-pressed={is_on.to_string()} onclick={on_click}>
            { lang.text(texts::CORRECT_FACTS) }
        </button>
    }
}

/// The ways to see that the engine finds the same again, and to compare with a newer text.
pub(super) fn inquiry(
    lang: Lang,
    on_again: Option<Callback<MouseEvent>>,
    on_compare: Option<Callback<MouseEvent>>,
    is_comparing: bool,
) -> Html {
    html! {
        <p class="about__ways">
            <button type="button" data-whole="" onclick={on_again}>{ lang.text(texts::about::CHECK_AGAIN) }</button>
            <button type="button" data-whole="" aria-expanded={is_comparing.to_string()} onclick={on_compare}>
                { lang.text(texts::about::COMPARE) }
            </button>
        </p>
    }
}
