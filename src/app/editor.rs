//! What an editor does beyond the reader: words are selected, changes are guarded.

pub(super) use crate::browser::editing::is_selecting;

use crate::browser::{editing, focus};
use crate::state::{Action, Edit, State};
use yew::prelude::*;

/// While an editor corrects the article: where the keyboard goes after a step, and a question before changes are lost.
#[hook]
pub(super) fn use_correcting(state: &State, root: &NodeRef) {
    let root = root.clone();
    use_effect_with(state.correcting.focus.clone(), move |(steps, id)| {
        if *steps > 0 {
            focus::near(&root, &[id, "correcting"]);
        }
    });
    use_effect_with(state.correcting.unsaved, |unsaved| {
        editing::guard(*unsaved);
        || editing::guard(false)
    });
}

/// Tells which words of the article an editor has selected, once the pointer or a key is released.
#[hook]
pub(super) fn use_selection(state: &State, on_action: &Callback<Action>, root: &NodeRef) -> Callback<()> {
    let (reading, on, root, on_action) =
        (state.reading().cloned(), state.correcting.on, root.clone(), on_action.clone());
    Callback::from(move |()| {
        let words = || editing::selected(&root, &reading.as_ref()?.article.text);
        if let Some(span) = Some(()).filter(|()| on).and_then(|()| words()) {
            on_action.emit(Action::Correct(Edit::Select(span)));
        }
    })
}
