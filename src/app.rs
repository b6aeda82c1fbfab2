//! The root component: holds the state and performs effects. Analyses no text.

mod effects;

use crate::browser::clock;
use crate::components::{article_list, sheet};
use crate::reading::Reading;
use crate::state::{Action, State};
use crate::texts;
use std::rc::Rc;
use yew::prelude::*;

/// What the element asks of the app.
#[derive(Clone, Debug, PartialEq, Properties)]
pub(crate) struct AppProps {
    /// The articles there are.
    pub(crate) readings: Rc<[Reading]>,
    /// The name of the one to open.
    pub(crate) article: AttrValue,
    /// The moment at which the clock stands still; `None` lets it run.
    pub(crate) now: Option<i64>,
    /// Told whenever the reader is led to a card or passage.
    pub(crate) on_visit: Callback<AttrValue>,
}

impl Reducible for State {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        Rc::new(State::reduce(&self, action))
    }
}

/// The explorer.
#[component]
pub(crate) fn App(props: &AppProps) -> Html {
    let first = || State::new(props.readings.clone(), &props.article, props.now.or_else(clock::now));
    let state = use_reducer_eq(first);
    let dispatcher = state.dispatcher();
    let on_action = use_callback((), move |action, ()| dispatcher.dispatch(action));
    let root = use_node_ref();
    effects::use_clock(&on_action, props.now);
    effects::use_wanted(&on_action, &state.readings, &props.article);
    effects::use_address(&on_action);
    effects::use_target(&state, &root, &props.on_visit);
    let journey = effects::use_journey(&on_action, &root);
    html! {
        <div class="explorer" lang="en" ref={root} onclick={journey.on_click} onkeydown={journey.on_key}>
            if let Some(reading) = state.reading() {
                { sheet(reading, &state, &on_action) }
            } else {
                { article_list(&state.readings, &on_action.reform(|at| Action::Open(Some(at)))) }
            }
            if state.may_return {
                <button class="back" type="button" onclick={journey.on_return}>{ texts::BACK }</button>
            }
        </div>
    }
}
