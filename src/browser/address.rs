//! The page's address: which card or passage it names.

use gloo_events::EventListener;

/// The fragment without "#".
pub(crate) fn fragment() -> String {
    let hash = web_sys::window().and_then(|window| window.location().hash().ok()).unwrap_or_default();
    hash.strip_prefix('#').unwrap_or("").to_owned()
}

/// Puts `fragment` into the address, so that it can be copied. Leaves no trace in the history, which is the host
/// page's; where the address may not be changed, as in a sandboxed frame, nothing happens.
pub(crate) fn show(fragment: &str) {
    let Some(window) = web_sys::window() else { return };
    let Ok(history) = window.history() else { return };
    let mut address = String::from("#");
    address.push_str(fragment);
    let state = history.state().unwrap_or_default();
    let _ = history.replace_state_with_url(&state, "", Some(&address));
}

/// Calls `tell` with the fragment whenever it changes, until the listener is dropped.
pub(crate) fn on_change(tell: impl Fn(String) + 'static) -> Option<EventListener> {
    let window = web_sys::window()?;
    Some(EventListener::new(&window, "hashchange", move |_| tell(fragment())))
}
