//! What a form says when it is sent.

use wasm_bindgen::prelude::*;
use web_sys::SubmitEvent;

#[wasm_bindgen(module = "/src/browser/editing.js")]
extern "C" {
    #[wasm_bindgen(js_name = values)]
    fn values_of(event: &SubmitEvent) -> Vec<String>;
}

/// Names and values, in the order of the form, and those of the button that sent it.
pub(crate) fn values(event: &SubmitEvent) -> Vec<(String, String)> {
    let flat = values_of(event);
    flat.chunks_exact(2).map(|pair| (pair[0].clone(), pair[1].clone())).collect()
}
