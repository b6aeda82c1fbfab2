//! In the place of desk and editor, where the page's module leaves them out: the ways to them, and nothing else.

use crate::components;
use crate::state::{Action, Asked, Desk, State};
use crate::texts::Lang;
use yew::prelude::*;

/// Nothing of a desk can be called.
pub(super) struct DeskCallbacks;

#[hook]
pub(super) fn use_desk(_on_action: &Callback<Action>, _asked: &Asked, _desk: &Desk, _root: &NodeRef) -> DeskCallbacks {
    DeskCallbacks
}

/// The way to the desk. The element hears the click, and brings the desk.
pub(super) fn entry(lang: Lang, _: &DeskCallbacks) -> Html {
    components::entry(lang, None)
}

pub(super) fn form(_: Lang, _: &Desk, _: &Asked, _: &DeskCallbacks) -> Option<Html> {
    None
}

pub(super) fn own(_: Lang, _: &Desk, _: &DeskCallbacks) -> Html {
    Html::default()
}

#[hook]
pub(super) fn use_correcting(_state: &State, _root: &NodeRef) {}

#[hook]
pub(super) fn use_selection(_state: &State, _on_action: &Callback<Action>, _root: &NodeRef) -> Callback<()> {
    Callback::noop()
}

pub(super) fn is_selecting(_: &NodeRef) -> bool {
    false
}

#[hook]
pub(super) fn use_inquiry(_on_action: &Callback<Action>, _state: &State) {}
