//! When the page is printed.

use gloo_events::EventListener;

/// Calls `tell` before the page is printed and after it, until what is returned is dropped.
pub(crate) fn on_print(tell: impl Fn(bool) + Clone + 'static) -> Option<[EventListener; 2]> {
    let window = web_sys::window()?;
    let listen = |event: &'static str, is_printing: bool| {
        let tell = tell.clone();
        EventListener::new(&window, event, move |_| tell(is_printing))
    };
    Some([listen("beforeprint", true), listen("afterprint", false)])
}
