//! The page's address: what of the explorer it tells.

use gloo_events::EventListener;

/// The fragment without "#".
pub(crate) fn fragment() -> String {
    let hash = web_sys::window().and_then(|window| window.location().hash().ok()).unwrap_or_default();
    hash.strip_prefix('#').unwrap_or("").to_owned()
}

/// Puts `fragment` into the address, so that it can be copied; as a `step`, the browser's Back takes it away again. In a
/// frame it never is one: its steps would stand in the way of whoever wants to go back from the host page. Where the
/// address may not be changed, as in a sandboxed frame, nothing happens.
pub(crate) fn show(shown: &str, step: bool) {
    let Some(window) = web_sys::window() else { return };
    let Ok(history) = window.history() else { return };
    if shown == fragment() {
        return;
    }
    let address = if shown.is_empty() { bare() } else { ["#", shown].concat() };
    let state = history.state().unwrap_or_default();
    let _ = if step && !is_framed() {
        history.push_state_with_url(&state, "", Some(&address))
    } else {
        history.replace_state_with_url(&state, "", Some(&address))
    };
}

/// Goes back one step, as the browser's own button does.
pub(crate) fn back() {
    if let Some(Ok(history)) = web_sys::window().map(|window| window.history()) {
        let _ = history.back();
    }
}

/// Whether the page stands in another one.
pub(crate) fn is_framed() -> bool {
    web_sys::window().is_some_and(|window| window.parent().ok().flatten().is_none_or(|parent| parent != window))
}

/// The address without its fragment, from the site's root.
fn bare() -> String {
    let location = web_sys::window().map(|window| window.location());
    let part = |part: Option<Result<String, _>>| part.and_then(Result::ok).unwrap_or_default();
    let path = part(location.as_ref().map(web_sys::Location::pathname));
    path + &part(location.as_ref().map(web_sys::Location::search))
}

/// The page's address without its fragment, to be printed.
#[cfg(target_arch = "wasm32")]
pub(crate) fn printed() -> String {
    let origin = web_sys::window().and_then(|window| window.location().origin().ok()).unwrap_or_default();
    origin + &bare()
}

/// What is served does not know from where.
#[cfg(not(target_arch = "wasm32"))]
pub(crate) fn printed() -> String {
    String::new()
}

/// Calls `tell` with the fragment whenever it changes, until the listener is dropped.
pub(crate) fn on_change(tell: impl Fn(String) + 'static) -> Option<EventListener> {
    let window = web_sys::window()?;
    Some(EventListener::new(&window, "hashchange", move |_| tell(fragment())))
}
