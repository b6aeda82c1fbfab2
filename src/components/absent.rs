//! In the place of the editor's means, where the page's module leaves them out.

use super::{PartProps, ways};
use crate::reading::Reading;
use crate::state::{Action, Asked, Correcting, Fact, State};
use crate::texts::Lang;
use yew::prelude::*;

pub(super) fn switch(state: &State, asked: &Asked, _on_action: &Callback<Action>) -> Html {
    if asked.addressed { ways::switch(asked.lang, false, state.now.is_some(), None) } else { Html::default() }
}

pub(super) fn control(_props: &PartProps, _fact: Fact) -> Html {
    Html::default()
}

pub(super) fn of_card(_: Lang, _: &Reading, _: Option<&Correcting>, _: Fact, _: &Callback<Action>) -> Html {
    Html::default()
}

pub(super) fn bar(_lang: Lang, _reading: &Reading, _state: &State, _on_action: &Callback<Action>) -> Html {
    Html::default()
}

pub(super) fn inquiry(lang: Lang, _: &Reading, _: &State, _below: u8, _on_action: &Callback<Action>) -> Html {
    ways::inquiry(lang, None, None, false)
}
