//! Which link inside the page a click follows.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, MouseEvent};

/// The link that `event` follows, or the row or section of a picture that it is drawn in, and the id it points at. `None`
/// for other elements, for links that lead away, and for clicks that ask the browser for a new tab or window.
pub(crate) fn followed(event: &MouseEvent) -> Option<(HtmlElement, String)> {
    if event.button() != 0 || event.meta_key() || event.ctrl_key() || event.shift_key() || event.alt_key() {
        return None;
    }
    let clicked: Element = event.target()?.dyn_into().ok()?;
    let link = clicked.closest("a[href^='#']").ok()??;
    let id = link.get_attribute("href")?.strip_prefix('#')?.to_owned();
    let from = link.dyn_into().or_else(|link| link.closest("li, section").ok().flatten().ok_or(link)?.dyn_into());
    Some((from.ok()?, id))
}
