//! Leads the reader's eye and keyboard to a place in the page, and back.

use gloo_timers::callback::Timeout;
use std::cell::Cell;
use wasm_bindgen::JsCast;
pub(crate) use web_sys::HtmlElement;
use web_sys::{
    Element, FocusOptions, HtmlDetailsElement, KeyboardEvent, MouseEvent, ScrollBehavior, ScrollIntoViewOptions,
    ScrollLogicalPosition,
};
use yew::NodeRef;

thread_local! {
    /// How often somebody was led somewhere: who waits for a place gives way to whoever goes on.
    static WAYS: Cell<u32> = const { Cell::new(0) };
}

/// How often a place is looked for that is not drawn yet, and after how many milliseconds each time.
const LOOKS: (u32, u32) = (60, 50);

/// Scrolls to the element with this id inside `root`, or the passage with this name, and focuses it: at once, or as soon
/// as it is drawn.
pub(crate) fn go(root: &NodeRef, id: &str) {
    look(root.clone(), id.to_owned(), set_out(), LOOKS.0);
}

/// The number of a way that begins here, and the end of any other.
fn set_out() -> u32 {
    WAYS.with(|ways| {
        ways.set(ways.get().wrapping_add(1));
        ways.get()
    })
}

fn look(root: NodeRef, id: String, way: u32, looks: u32) {
    if let Some(element) = find(&root, &id) {
        return show(&element);
    }
    let again = move || {
        if looks > 0 && WAYS.with(Cell::get) == way && !is_in_a_field(&root) {
            look(root, id, way, looks - 1);
        }
    };
    Timeout::new(LOOKS.1, again).forget();
}

/// Whether the keyboard is in a field, inside of whatever shadow roots: nobody is led away from what is being typed.
fn is_in_a_field(root: &NodeRef) -> bool {
    let document = root.cast::<Element>().and_then(|root| root.owner_document());
    let mut at = document.and_then(|document| document.active_element());
    while let Some(inside) = at.as_ref().and_then(Element::shadow_root).and_then(|root| root.active_element()) {
        at = Some(inside);
    }
    at.is_some_and(|at| at.matches("input, textarea").unwrap_or_default())
}

/// Focuses the first element inside `root` that has one of these ids, and scrolls only as far as it takes to see it.
pub(crate) fn near(root: &NodeRef, ids: &[&str]) {
    set_out();
    if let Some(element) = ids.iter().find_map(|id| find(root, id)) {
        show_at(&element, ScrollLogicalPosition::Nearest);
    }
}

/// The button of `event`, and what stays around it, should it go with what it does.
pub(crate) fn around(event: &MouseEvent) -> Option<(Element, HtmlElement)> {
    let clicked: Element = event.target()?.dyn_into().ok()?;
    let button = clicked.closest("button").ok()??;
    let around = button.parent_element()?.closest("[tabindex='-1']").ok()??.dyn_into().ok()?;
    Some((button, around))
}

/// Focuses what is around a button that has gone, where the keyboard is nowhere, and scrolls nothing. A button that stays
/// may have had no focus: not every browser gives it to what is tapped.
pub(crate) fn keep((button, place): &(Element, HtmlElement)) {
    let at = place.owner_document().and_then(|document| document.active_element());
    if !button.is_connected() && at.is_none_or(|at| at.local_name() == "body") {
        focus(place);
    }
}

fn find(root: &NodeRef, id: &str) -> Option<HtmlElement> {
    let root = root.cast::<Element>()?;
    let selectors = [["[data-passages~='", id, "']"].concat(), ["[id='", id, "']"].concat()];
    selectors.iter().find_map(|selector| root.query_selector(selector).ok().flatten())?.dyn_into().ok()
}

/// Scrolls to `element` and focuses it, opening what it is folded into. Nothing happens if it has left the page.
pub(crate) fn show(element: &HtmlElement) {
    set_out();
    let tall = element.get_bounding_client_rect().height() > 400.0;
    show_at(element, if tall { ScrollLogicalPosition::Start } else { ScrollLogicalPosition::Center });
}

fn show_at(element: &HtmlElement, block: ScrollLogicalPosition) {
    unfold(element);
    let scroll = ScrollIntoViewOptions::new();
    scroll.set_block(block);
    scroll.set_behavior(if prefers_stillness(element) { ScrollBehavior::Instant } else { ScrollBehavior::Smooth });
    element.scroll_into_view_with_scroll_into_view_options(&scroll);
    focus(element);
}

fn focus(element: &HtmlElement) {
    let focus = FocusOptions::new();
    focus.set_prevent_scroll(true);
    let _ = element.focus_with_options(&focus);
}

fn unfold(element: &Element) {
    let mut at = element.parent_element();
    while let Some(parent) = at {
        if let Some(details) = parent.dyn_ref::<HtmlDetailsElement>() {
            details.set_open(true);
        }
        at = parent.parent_element();
    }
}

/// The reader says so to the browser, or the host page to the element.
fn prefers_stillness(element: &Element) -> bool {
    if element.closest(".still").is_ok_and(|still| still.is_some()) {
        return true;
    }
    let query = web_sys::window().and_then(|window| window.match_media("(prefers-reduced-motion: reduce)").ok()?);
    query.is_some_and(|query| query.matches())
}

/// Moves the focus among the passages of the article when an arrow key is pressed on one. Whether it did.
pub(crate) fn rove(event: &KeyboardEvent) -> bool {
    let key = event.key();
    if !matches!(key.as_str(), "ArrowLeft" | "ArrowRight" | "Home" | "End") || event.ctrl_key() || event.alt_key() {
        return false;
    }
    let moved = rove_from(event.target().and_then(|target| target.dyn_into().ok()), &key);
    if moved {
        event.prevent_default();
    }
    moved
}

fn rove_from(from: Option<Element>, key: &str) -> bool {
    let Some(from) = from.filter(|from| from.has_attribute("data-passages")) else { return false };
    let Some(Ok(links)) = from.closest("article").ok().flatten().map(|a| a.query_selector_all("a[data-passages]"))
    else {
        return false;
    };
    let at = (0..links.length()).find(|&at| links.item(at).is_some_and(|link| link.is_same_node(Some(&from))));
    let next = match (key, at) {
        ("Home", _) => 0,
        ("End", _) => links.length().saturating_sub(1),
        ("ArrowLeft", Some(at)) => at.saturating_sub(1),
        ("ArrowRight", Some(at)) => (at + 1).min(links.length() - 1),
        _ => return false,
    };
    links.item(next).and_then(|link| link.dyn_into().ok()).is_some_and(|link: HtmlElement| link.focus().is_ok())
}
