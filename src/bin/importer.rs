//! The importer, which a worker runs before the reader or in its place: takes what `src/reading/reader.js` brings it.

fn main() {}

/// The answer to a request, or what is left of it for the reader, all encoded.
#[wasm_bindgen::prelude::wasm_bindgen]
pub fn answer(request: &[u8]) -> Vec<u8> {
    reader::import(request)
}
