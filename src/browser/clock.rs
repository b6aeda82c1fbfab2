//! The browser's clock, and a tick at the start of each of its seconds while the page is seen.

use gloo_events::EventListener;
use gloo_timers::callback::Timeout;
use std::cell::RefCell;
use std::rc::Rc;

/// Milliseconds after which the page has been painted, even where the device is slow.
pub(crate) const PAINTED: u32 = 50;

/// Milliseconds since 1970 began, UTC.
#[cfg(target_arch = "wasm32")]
pub(crate) fn now() -> Option<i64> {
    Some(js_sys::Date::now() as i64)
}

/// What is served is read at a time that nobody knows.
#[cfg(not(target_arch = "wasm32"))]
pub(crate) fn now() -> Option<i64> {
    None
}

/// The moment that "2025-08-07T12:00:00Z" names, or nothing where the browser cannot read it.
#[cfg(target_arch = "wasm32")]
pub(crate) fn read(text: &str) -> Option<i64> {
    let at = js_sys::Date::parse(text);
    at.is_finite().then_some(at as i64)
}

/// The server's clock is never set by an attribute.
#[cfg(not(target_arch = "wasm32"))]
pub(crate) fn read(_text: &str) -> Option<i64> {
    None
}

/// Tells the time each second until it is dropped; keeps still while the page is hidden.
pub(crate) struct Ticker {
    _timeout: Rc<RefCell<Option<Timeout>>>,
    _on_shown: EventListener,
}

impl Ticker {
    /// Calls `tell` at once and at the start of each second from now on.
    pub(crate) fn start(tell: impl Fn(i64) + 'static) -> Self {
        let (timeout, tell): (_, Rc<dyn Fn(i64)>) = (Rc::new(RefCell::new(None)), Rc::new(tell));
        tick(timeout.clone(), tell.clone());
        let document = gloo_document();
        let again = timeout.clone();
        let on_shown = EventListener::new(&document, "visibilitychange", move |_| tick(again.clone(), tell.clone()));
        Self { _timeout: timeout, _on_shown: on_shown }
    }
}

fn tick(timeout: Rc<RefCell<Option<Timeout>>>, tell: Rc<dyn Fn(i64)>) {
    if gloo_document().visibility_state() == web_sys::VisibilityState::Hidden {
        timeout.take();
        return;
    }
    let Some(now) = now() else { return };
    tell(now);
    // A few milliseconds late, because browsers let a timer ring a little early.
    let wait = 1004 - now.rem_euclid(1000) as u32;
    let slot = Rc::downgrade(&timeout);
    let ring = move || {
        if let Some(timeout) = slot.upgrade() {
            tick(timeout, tell);
        }
    };
    timeout.replace(Some(Timeout::new(wait, ring)));
}

/// Calls `ring` after so many milliseconds, unless what is returned is dropped before.
pub(crate) fn after(milliseconds: u32, ring: impl FnOnce() + 'static) -> impl Sized {
    Timeout::new(milliseconds, ring)
}

fn gloo_document() -> web_sys::Document {
    web_sys::window().and_then(|window| window.document()).expect("the page has a document")
}
