//! `<fact-explorer>`: attributes in, events out. The only way to mount the app, and the only public JavaScript surface.
//!
//! Attributes: `article` (a seed's name), `now` (a moment at which the clock stands still), `theme` (`light`, `dark`).
//! Event: `fact-visit`, whose detail is the id of the card or passage that the reader was led to.

use crate::app::{App, AppProps};
use crate::browser::{address, clock};
use crate::library;
use crate::reading::Reading;
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use web_sys::{CustomEvent, CustomEventInit, Element};
use yew::{AppHandle, AttrValue, Callback, Renderer};

const STYLE: &str = include_str!("../../static/fact-explorer.css");

#[wasm_bindgen(module = "/src/embed/element.js")]
extern "C" {
    #[wasm_bindgen(js_name = define)]
    fn define_element(css: &str, mount: JsValue);
}

thread_local! {
    static READINGS: Rc<[Reading]> = library::seeds().into_iter().map(Reading::from).collect();
}

/// Defines the element, unless the page already has it. It stays defined for as long as the page lives.
pub fn define() {
    let mount: Closure<dyn Fn(Element, Element) -> Mounted> = Closure::new(mount);
    define_element(STYLE, mount.into_js_value());
}

/// An explorer in the page.
#[wasm_bindgen]
pub struct Mounted {
    app: AppHandle<App>,
    host: Element,
}

#[wasm_bindgen]
impl Mounted {
    /// Takes over the element's attributes as they are now.
    pub fn update(&mut self) {
        self.app.update(asked_of(&self.host));
    }

    /// Takes the explorer out of the page.
    pub fn leave(self) {
        self.app.destroy();
    }
}

fn mount(place: Element, host: Element) -> Mounted {
    let app = Renderer::<App>::with_root_and_props(place, asked_of(&host)).render();
    Mounted { app, host }
}

/// What the element's attributes ask for, and the page's address where they say nothing.
fn asked_of(host: &Element) -> AppProps {
    let asked = |key: &str| host.get_attribute(key).or_else(|| address::query(key));
    AppProps {
        readings: READINGS.with(Rc::clone),
        article: asked("article").unwrap_or_default().into(),
        now: asked("now").and_then(|now| clock::read(&now)),
        on_visit: tell(host),
    }
}

/// Equal for equal hosts would need a callback that compares; the app does not ask.
fn tell(host: &Element) -> Callback<AttrValue> {
    let host = host.clone();
    Callback::from(move |id: AttrValue| {
        let init = CustomEventInit::new();
        init.set_bubbles(true);
        init.set_detail(&JsValue::from_str(&id));
        if let Ok(event) = CustomEvent::new_with_event_init_dict("fact-visit", &init) {
            let _ = host.dispatch_event(&event);
        }
    })
}
