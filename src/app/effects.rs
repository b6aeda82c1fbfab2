//! What the app does to the browser and hears from it: clock, address, links, keys, focus.

use super::{AppProps, Event, editor};
use crate::browser::focus::HtmlElement;
use crate::browser::{address, clock, focus, links, paper};
use crate::state::{Action, Place, State, Target};
use std::cell::RefCell;
use std::rc::Rc;
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
pub(super) fn use_asked(on_action: &Callback<Action>, props: &AppProps) {
    let (on_action, asked, readings) = (on_action.clone(), props.asked.clone(), props.readings.clone());
    let first = use_mut_ref(|| true);
    use_effect_with((asked.article.clone(), asked.view), move |_| {
        if !first.replace(false) {
            on_action.emit(Action::Stock(readings));
            on_action.emit(Action::Ask(asked));
        }
    });
}

/// The link that the reader left from, and the address that it led to.
pub(super) type Left = Rc<RefCell<(Option<HtmlElement>, String)>>;

/// Keeps the address and what is seen in step, where the address is ours. What it tells at first is for an explorer that
/// goes on in another's place no news: that led there.
#[hook]
pub(super) fn use_address(on_action: &Callback<Action>, state: &State, addressed: bool, is_new: bool, left: &Left) {
    let on_action = on_action.clone();
    let left_from = left.clone();
    use_effect_with(addressed, move |&addressed| {
        let arrive = move |fragment: String| {
            let Some(place) = Place::parse(&fragment) else { return };
            if place.target.is_none()
                && let Some(link) = left_from.borrow_mut().0.take()
            {
                focus::show(&link);
            }
            on_action.emit(Action::Arrive(place));
        };
        let listener = addressed.then(|| {
            let fragment = address::fragment();
            if is_new && !fragment.is_empty() {
                arrive(fragment);
            }
            address::on_change(arrive)
        });
        move || drop(listener)
    });
    let (shown, left, arrived) = (use_mut_ref(|| None::<Place>), left.clone(), state.arrived);
    use_effect_with(state.place().filter(|_| addressed), move |place| {
        let told = place.clone().and_then(|place| {
            // What a page opens with is no news to its address.
            let Some(before) = shown.borrow().clone() else {
                shown.replace(Some(place));
                return None;
            };
            let leads = place.target != before.target;
            let tell = move || {
                let (fragment, step) = (place.fragment(), !arrived && place.is_a_step_from(&before));
                shown.replace(Some(place));
                address::show(&fragment, step);
                if step {
                    left.borrow_mut().1 = if leads { fragment } else { String::new() };
                }
            };
            if leads {
                tell();
                return None;
            }
            // A step in its history keeps the browser for as long as it draws the page.
            Some(clock::after(clock::PAINTED, tell))
        });
        move || drop(told)
    });
}

/// Looks for what was typed once that has been painted.
#[hook]
pub(super) fn use_seeking(on_action: &Callback<Action>, state: &State) {
    let (on_action, is_seeking) = (on_action.clone(), state.is_seeking);
    use_effect_with((is_seeking, state.look.words.clone()), move |_| {
        let waiting = is_seeking.then(|| clock::after(clock::PAINTED, move || on_action.emit(Action::Seek)));
        move || drop(waiting)
    });
}

/// Shows long lists whole while the page is printed.
#[hook]
pub(super) fn use_paper(on_action: &Callback<Action>) {
    let on_print = on_action.reform(Action::Print);
    use_effect_with((), move |()| {
        let listeners = paper::on_print(move |is_printing| on_print.emit(is_printing));
        move || drop(listeners)
    });
}

/// Tells aloud what is shown, once it has not changed for a moment.
#[hook]
pub(super) fn use_told(on_action: &Callback<Action>, told: String) {
    let on_action = on_action.clone();
    let first = use_mut_ref(|| true);
    use_effect_with(told, move |told| {
        let told = told.clone();
        let say = move || on_action.emit(Action::Say(told));
        let waiting = (!first.replace(false)).then(|| clock::after(700, say));
        move || drop(waiting)
    });
}

/// Tells the host page that the explorer is drawn. Once a visit is: scrolls to its target, focuses it, and tells the
/// host page.
#[hook]
pub(super) fn use_target(state: &State, root: &NodeRef, props: &AppProps) {
    let (target, paragraph) = (state.target, state.paragraph);
    let (root, on_event) = (root.clone(), props.on_event.clone());
    let article = state.reading().map(|reading| reading.name.clone());
    use_effect_with(state.visits, move |&visits| {
        if visits == 0 {
            on_event.emit(Event::Ready);
        } else if let Some(target) = target {
            let id = target.id();
            focus::go(&root, &id);
            on_event.emit(Event::Select(id, article.unwrap_or_default()));
        } else if let Some(at) = paragraph {
            focus::go(&root, &["p", &(at + 1).to_string()].concat());
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
pub(super) fn use_journey(on_action: &Callback<Action>, root: &NodeRef, selecting: bool, left: &Left) -> Journey {
    let go_back = {
        let (on_action, left) = (on_action.clone(), left.clone());
        move || {
            let (link, led_to) = left.borrow().clone();
            // The browser's own way back, where the last step was taken along the link.
            if !led_to.is_empty() && led_to == address::fragment() && !address::is_framed() {
                address::back();
                return true;
            }
            left.borrow_mut().0 = None;
            if let Some(link) = &link {
                focus::show(link);
            }
            on_action.emit(Action::Return);
            link.is_some()
        }
    };
    // A control may go with what it does: the keyboard stays near.
    let near = use_mut_ref(|| None);
    let stays = near.clone();
    use_effect(move || {
        if let Some(around) = stays.take() {
            focus::keep(&around);
        }
    });
    let on_click = {
        let (on_action, root, left) = (on_action.clone(), root.clone(), left.clone());
        Callback::from(move |event: MouseEvent| {
            near.replace(focus::around(&event));
            let Some((link, id)) = links::followed(&event) else { return };
            event.prevent_default();
            if selecting && editor::is_selecting(&root) {
                return;
            }
            let paragraph = id.strip_prefix('p').and_then(|number| number.parse().ok());
            let action = match (Target::parse(&id), paragraph) {
                (Some(target), _) => Action::Visit(target),
                (None, Some(1..)) => Action::Read(paragraph.unwrap_or(1) - 1),
                _ => return focus::go(&root, &id),
            };
            left.borrow_mut().0 = Some(link);
            on_action.emit(action);
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
