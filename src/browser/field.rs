//! What a field says.

use wasm_bindgen::JsValue;
use web_sys::Event;

/// What the field or the list of choices says in which `event` happened.
pub(crate) fn value(event: &Event) -> String {
    let field: JsValue = event.target().into();
    js_sys::Reflect::get(&field, &"value".into()).ok().and_then(|value| value.as_string()).unwrap_or_default()
}
