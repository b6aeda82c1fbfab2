//! The door to `reader.js`, which knows workers.

use wasm_bindgen::prelude::*;

#[wasm_bindgen(module = "/src/reading/reader.js")]
extern "C" {
    /// Sends an encoded request to `modules`, one after the other; `limit` counts milliseconds of reading.
    pub(super) fn ask(
        request: Vec<u8>,
        modules: &str,
        version: &str,
        limit: u32,
        tell: &Closure<dyn FnMut(u8, Option<Vec<u8>>)>,
    ) -> js_sys::Function;
}

/// A request under way; dropped, it is stopped.
pub(super) struct Asked {
    stop: js_sys::Function,
    _tell: Closure<dyn FnMut(u8, Option<Vec<u8>>)>,
}

impl Asked {
    /// Sends `request` to `modules`, and calls `tell` with each of its news.
    pub(super) fn new(
        request: Vec<u8>,
        modules: &str,
        version: &str,
        limit: u32,
        tell: impl FnMut(u8, Option<Vec<u8>>) + 'static,
    ) -> Self {
        let tell = Closure::new(tell);
        Self { stop: ask(request, modules, version, limit, &tell), _tell: tell }
    }
}

impl Drop for Asked {
    fn drop(&mut self) {
        let _ = self.stop.call0(&JsValue::NULL);
    }
}
