//! The reader, which a worker runs: answers what `src/reading/reader.js` brings it.

fn main() {}

/// The answer to a request, both encoded.
#[wasm_bindgen::prelude::wasm_bindgen]
pub fn answer(request: &[u8]) -> Vec<u8> {
    reader::answer(request)
}
