//! Leads the reader's eye and keyboard to a place in the page, and back.

use wasm_bindgen::JsCast;
pub(crate) use web_sys::HtmlElement;
use web_sys::{
    Element, FocusOptions, HtmlDetailsElement, KeyboardEvent, ScrollBehavior, ScrollIntoViewOptions,
    ScrollLogicalPosition,
};
use yew::NodeRef;

/// Scrolls to the element with this id inside `root`, or the passage with this name, and focuses it.
pub(crate) fn go(root: &NodeRef, id: &str) {
    if let Some(element) = find(root, id) {
        show(&element);
    }
}

/// Focuses the element with this id inside `root`, and scrolls only as far as it takes to see it.
pub(crate) fn near(root: &NodeRef, id: &str) {
    if let Some(element) = find(root, id) {
        show_at(&element, ScrollLogicalPosition::Nearest);
    }
}

fn find(root: &NodeRef, id: &str) -> Option<HtmlElement> {
    let root = root.cast::<Element>()?;
    let selectors = [["[data-passages~='", id, "']"].concat(), ["[id='", id, "']"].concat()];
    selectors.iter().find_map(|selector| root.query_selector(selector).ok().flatten())?.dyn_into().ok()
}

/// Scrolls to `element` and focuses it, opening what it is folded into. Nothing happens if it has left the page.
pub(crate) fn show(element: &HtmlElement) {
    let tall = element.get_bounding_client_rect().height() > 400.0;
    show_at(element, if tall { ScrollLogicalPosition::Start } else { ScrollLogicalPosition::Center });
}

fn show_at(element: &HtmlElement, block: ScrollLogicalPosition) {
    unfold(element);
    let scroll = ScrollIntoViewOptions::new();
    scroll.set_block(block);
    scroll.set_behavior(if prefers_stillness(element) { ScrollBehavior::Instant } else { ScrollBehavior::Smooth });
    element.scroll_into_view_with_scroll_into_view_options(&scroll);
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
