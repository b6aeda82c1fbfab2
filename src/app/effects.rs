//! What the app does to the browser and hears from it: clock, address, links, keys, focus.

use super::{AppProps, Event, editor};
use crate::browser::{address, clock, focus, links};
use crate::state::{Action, Asked, State, Target};
use yew::prelude::*;

/// Lets the clock run, or stand still at `fixed`.
#[hook]
pub(super) fn use_clock(on_action: &Callback<Action>, fixed: Option<i64>) {
    let on_tick = on_action.reform(Action::Tick);
    use_effect_with(fixed, move |fixed| {
        let ticker = match *fixed {
            Some(now) => {
                on_tick.emit(now);
                None
            }
            None => Some(clock::Ticker::start(move |now| on_tick.emit(now))),
        };
        move || drop(ticker)
    });
}

/// Shows what the element asks for, whenever it asks for another article or another part of it.
#[hook]
pub(super) fn use_asked(on_action: &Callback<Action>, asked: &Asked) {
    let (on_action, asked) = (on_action.clone(), asked.clone());
    let first = use_mut_ref(|| true);
    use_effect_with((asked.article.clone(), asked.view), move |_| {
        if !first.replace(false) {
            on_action.emit(Action::Ask(asked));
        }
    });
}

/// Leads to the card or passage that the address names, whenever it changes, where the address is ours; now too, but
/// for an explorer that goes on in another's place: that led there.
#[hook]
pub(super) fn use_address(on_action: &Callback<Action>, addressed: bool, is_new: bool) {
    let on_action = on_action.clone();
    use_effect_with(addressed, move |&addressed| {
        let arrive = move |fragment: String| {
            if let Some(target) = Target::parse(&fragment) {
                on_action.emit(Action::Arrive(target));
            }
        };
        let listener = addressed.then(|| {
            if is_new {
                arrive(address::fragment());
            }
            address::on_change(arrive)
        });
        move || drop(listener)
    });
}

/// Tells the host page that the explorer is drawn. Once a visit is: scrolls to its target, focuses it, and tells the
/// host page, and the address where it is ours.
#[hook]
pub(super) fn use_target(state: &State, root: &NodeRef, props: &AppProps) {
    let (target, root, on_event) = (state.target, root.clone(), props.on_event.clone());
    let (addressed, article) = (props.asked.addressed, state.reading().map(|reading| reading.name.clone()));
    use_effect_with(state.visits, move |&visits| {
        if visits == 0 {
            on_event.emit(Event::Ready);
        } else if let Some(target) = target {
            let id = target.id();
            focus::go(&root, &id);
            if addressed {
                address::show(&id);
            }
            on_event.emit(Event::Select(id, article.unwrap_or_default()));
        }
    });
}

/// How the reader moves along links and back.
pub(super) struct Journey {
    /// Follows a link inside the page.
    pub(super) on_click: Callback<MouseEvent>,
    /// Escape goes back, arrows move among passages.
    pub(super) on_key: Callback<KeyboardEvent>,
    /// Goes back.
    pub(super) on_return: Callback<MouseEvent>,
}

/// Remembers which link the reader left from. While an editor is `selecting` words, a link over them is not followed.
#[hook]
pub(super) fn use_journey(on_action: &Callback<Action>, root: &NodeRef, selecting: bool) -> Journey {
    let left_from = use_mut_ref(|| None);
    let go_back = {
        let (on_action, left_from) = (on_action.clone(), left_from.clone());
        move || {
            let link = left_from.take();
            if let Some(link) = &link {
                focus::show(link);
            }
            on_action.emit(Action::Return);
            link.is_some()
        }
    };
    let on_click = {
        let (on_action, root) = (on_action.clone(), root.clone());
        Callback::from(move |event: MouseEvent| {
            let Some((link, id)) = links::followed(&event) else { return };
            event.prevent_default();
            if selecting && editor::is_selecting(&root) {
                return;
            }
            let Some(target) = Target::parse(&id) else {
                return focus::go(&root, &id);
            };
            left_from.replace(Some(link));
            on_action.emit(Action::Visit(target));
        })
    };
    let back = go_back.clone();
    let on_key = Callback::from(move |event: KeyboardEvent| {
        let returned = event.key() == "Escape" && back();
        if returned || focus::rove(&event) {
            event.stop_propagation();
        }
    });
    Journey {
        on_click,
        on_key,
        on_return: Callback::from(move |_| {
            go_back();
        }),
    }
}
