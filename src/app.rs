//! The root component: holds the state and performs effects. Analyses no text.

#[cfg(not(feature = "whole"))]
mod absent;
#[cfg(feature = "whole")]
mod desk;
#[cfg(feature = "whole")]
mod editor;
mod effects;
#[cfg(feature = "whole")]
mod inquiry;
mod lookup;

use crate::browser::{clock, dates};
use crate::components::{excerpt, front, sheet, told};
use crate::reading::Reading;
use crate::state::{Action, Asked, State, View};
use crate::tag::html;
use crate::texts;
#[cfg(not(feature = "whole"))]
use absent::{self as desk, self as editor, self as inquiry};
use archive::Front;
use std::cell::RefCell;
use std::rc::Rc;
use yew::prelude::*;

/// What the element asks of the app.
#[derive(Clone, Debug, Default, PartialEq, Properties)]
pub(crate) struct AppProps {
    /// The articles that are here.
    pub(crate) readings: Rc<[Reading]>,
    /// The front page of the archive that they belong to; its default where they belong to none.
    pub(crate) front: Rc<Front>,
    /// What of them to show, and how.
    pub(crate) asked: Asked,
    /// What an explorer held in whose place this one comes.
    pub(crate) held: Option<String>,
    /// What this one holds, for one that may come in its place.
    pub(crate) latest: Latest,
    /// Told what happens here.
    pub(crate) on_event: Callback<Event>,
}

/// The state of the last drawing.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Latest(Rc<RefCell<Option<State>>>);

impl Latest {
    /// That state in words, as [`State::held`].
    pub(crate) fn held(&self) -> String {
        self.0.borrow().as_ref().map(State::held).unwrap_or_default()
    }
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
    // The browser is asked once a drawing for the reader's zone, which takes it some time.
    let zone = props.asked.zone.clone().unwrap_or_else(dates::reader_zone);
    let asked = &Asked { zone: Some(zone), ..props.asked.clone() };
    let lang = asked.lang;
    let state = use_reducer_eq(|| first(props));
    props.latest.0.replace(Some(State::clone(&state)));
    let dispatcher = state.dispatcher();
    let on_action = use_callback((), move |action, ()| dispatcher.dispatch(action));
    let root = use_node_ref();
    effects::use_clock(&on_action, asked.now);
    effects::use_asked(&on_action, props);
    lookup::use_lookup(&on_action, &state, asked);
    let left = use_mut_ref(effects::Left::default).borrow().clone();
    effects::use_address(&on_action, &state, asked.addressed, props.held.is_none(), &left);
    effects::use_seeking(&on_action, &state);
    effects::use_paper(&on_action);
    effects::use_told(&on_action, told(lang, &state));
    effects::use_target(&state, &root, props);
    editor::use_correcting(&state, &root);
    inquiry::use_inquiry(&on_action, &state);
    let callbacks = desk::use_desk(&on_action, asked, &state.desk, &root);
    let on_selected = editor::use_selection(&state, &on_action, &root);
    let journey = effects::use_journey(&on_action, &root, state.correcting.is_on(), &left);
    let has_entry = asked.has_desk && state.view == View::Whole && !state.desk.is_open();
    let entry = if has_entry { desk::entry(lang, &callbacks) } else { Html::default() };
    html! {
        <div class="explorer" lang={lang.code()} dir={lang.direction()} data-article={state.reading().map(|reading| reading.name.clone())}
            ref={root} onclick={journey.on_click} onkeydown={journey.on_key} onpointerup={on_selected.reform(|_| ())} onkeyup={on_selected.reform(|_| ())}>
            if let Some(form) = desk::form(lang, &state.desk, asked, &callbacks) {
                { form }
            } else if let Some(reading) = state.reading() {
                { desk::own(lang, &state.desk, &callbacks) }
                if state.view == View::Whole || state.desk.is_open() {
                    { sheet(reading, &state, asked, entry, &on_action) }
                } else {
                    { excerpt(reading, &state, asked, &on_action) }
                }
            } else {
                { front(lang, &state, asked, entry, &on_action) }
            }
            if let Some(outdated) = state.outdated {
                <p class="notice">{ lang.text(texts::outdated(outdated)) }</p>
            }
            <p class="unseen" role="status">{ state.said.clone() }</p>
            if state.may_return {
                <button class="back" type="button" onclick={journey.on_return}>{ lang.text(texts::BACK) }</button>
            }
        </div>
    }
}

fn first(props: &AppProps) -> State {
    let asked = &props.asked;
    let now = asked.now.or_else(clock::now);
    let state = State::new(props.readings.clone(), asked, now).in_archive(props.front.clone(), asked);
    match &props.held {
        Some(held) => state.resumed(held),
        None => state,
    }
}
