//! The root component: holds the state and performs effects. Analyses no text.

mod desk;
mod effects;

use crate::browser::clock;
use crate::components::{article_list, desk, entry, excerpt, own, sheet};
use crate::reading::Reading;
use crate::state::{Action, Asked, Shows, State, View};
use crate::texts;
use std::rc::Rc;
use yew::prelude::*;

/// What the element asks of the app.
#[derive(Clone, Debug, PartialEq, Properties)]
pub(crate) struct AppProps {
    /// The articles there are.
    pub(crate) readings: Rc<[Reading]>,
    /// What of them to show, and how.
    pub(crate) asked: Asked,
    /// Told what happens here.
    pub(crate) on_event: Callback<Event>,
}

/// What the host page may want to know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Event {
    /// The explorer has been drawn for the first time.
    Ready,
    /// The reader was led to the card or passage with this id, of the article with this name.
    Select(String, String),
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
    let asked = &props.asked;
    let first = || State::new(props.readings.clone(), asked, asked.now.or_else(clock::now));
    let state = use_reducer_eq(first);
    let dispatcher = state.dispatcher();
    let on_action = use_callback((), move |action, ()| dispatcher.dispatch(action));
    let root = use_node_ref();
    effects::use_clock(&on_action, asked.now);
    effects::use_asked(&on_action, asked);
    effects::use_address(&on_action, asked.addressed);
    effects::use_target(&state, &root, props);
    effects::use_correcting(&state, &root);
    let callbacks = desk::use_desk(&on_action, asked, &state.desk, &root);
    let on_selected = effects::use_selection(&state, &on_action, &root);
    let journey = effects::use_journey(&on_action, &root, state.correcting.on);
    html! {
        <div class="explorer" lang="en" ref={root} onclick={journey.on_click} onkeydown={journey.on_key}
            onpointerup={on_selected.reform(|_| ())} onkeyup={on_selected.reform(|_| ())}>
            if asked.has_desk && state.view == View::Whole && state.desk.shows == Shows::Nothing {
                { entry(&callbacks.on_open) }
            }
            if state.desk.shows == Shows::Form {
                { desk(&state.desk, asked.below, &callbacks) }
            } else if let Some(reading) = state.reading() {
                if state.desk.shows == Shows::Reading {
                    { own(&state.desk, &callbacks) }
                }
                if state.view == View::Whole || state.desk.shows == Shows::Reading {
                    { sheet(reading, &state, asked, &on_action) }
                } else {
                    { excerpt(reading, &state, asked, &on_action) }
                }
            } else {
                { article_list(&state.readings, asked.below, &on_action.reform(|at| Action::Open(Some(at)))) }
            }
            if state.may_return {
                <button class="back" type="button" onclick={journey.on_return}>{ texts::BACK }</button>
            }
        </div>
    }
}
