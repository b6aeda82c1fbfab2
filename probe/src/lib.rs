//! The engine alone behind one function, natively and as a module of WebAssembly.

#[cfg(not(target_family = "wasm"))]
pub mod articles;
#[cfg(not(target_family = "wasm"))]
pub mod checks;

use engine::article::Article;
use engine::calendar::Date;

#[cfg(target_family = "wasm")]
use wasm_bindgen::prelude::wasm_bindgen;

/// Reads `text`, published on the day `published` where that is one, and returns the bytes of its fact sheet.
#[cfg_attr(target_family = "wasm", wasm_bindgen)]
pub fn read(text: String, published: &str) -> Vec<u8> {
    sheet(&article(text, published))
}

/// The article with the text `text`, published on the day `published` where that is one.
pub fn article(text: String, published: &str) -> Article {
    Article { published: Date::parse(published), text, ..Article::default() }
}

/// The bytes of the fact sheet of `article`.
pub fn sheet(article: &Article) -> Vec<u8> {
    postcard::to_allocvec(&engine::read(article)).unwrap_or_default()
}
