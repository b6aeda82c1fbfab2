//! The articles that are here: those of the bundle, and those that were fetched since.

use super::Tell;
use crate::browser::shards::{self, Trouble};
use crate::export::path_segment;
use crate::library;
use crate::reading::Reading;
use archive::Front;
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::prelude::*;

thread_local! {
    static READINGS: RefCell<Rc<[Reading]>> =
        RefCell::new(library::seeds().into_iter().map(Reading::from).collect());
    static FRONT: Rc<Front> = Rc::new(library::front());
}

/// All that is here, and the front page that tells of the rest.
pub(super) fn all() -> (Rc<[Reading]>, Rc<Front>) {
    (READINGS.with_borrow(Rc::clone), FRONT.with(Rc::clone))
}

/// Whether there is an article of this name here.
#[wasm_bindgen]
pub fn holds(article: &str) -> bool {
    READINGS.with_borrow(|readings| readings.iter().any(|reading| reading.name == article))
}

/// Fetches an article, whose site has its scripts in the folder at `scripts`. Tells "read" when it is here, or "error"
/// with the name of a failure and the address of the file that was asked for.
///
/// Not called `fetch`: the script around the module could then no more reach the browser's own.
#[wasm_bindgen]
pub fn bring(scripts: &str, article: &str, tell: Tell) {
    let name = ["articles/", &path_segment(article), ".bin"].concat();
    let url = shards::address(&shards::site(scripts), &name);
    let address = url.clone();
    shards::fetch(&url, Vec::new(), move |content| match content.map(|content| library::article(&content)) {
        Ok(Some(seed)) => {
            put(Reading::from(seed));
            tell.call(JsValue::NULL, "read", "", "");
        }
        Ok(None) | Err(Trouble::Strange) => tell.call(JsValue::NULL, "error", "version", &address),
        Err(Trouble::Busy) => tell.call(JsValue::NULL, "error", "server", &address),
        Err(Trouble::Missing) => tell.call(JsValue::NULL, "error", "no-article", &address),
        Err(Trouble::Unreachable) => tell.call(JsValue::NULL, "error", "network", &address),
    });
}

/// Takes in an article that the page carries; one of another build is left out.
#[wasm_bindgen]
pub fn take(content: &[u8]) {
    if let Some(seed) = library::article(content) {
        put(Reading::from(seed));
    }
}

/// Two elements may have fetched the same.
fn put(reading: Reading) {
    READINGS.with_borrow_mut(|readings| {
        if !readings.iter().any(|here| here.name == reading.name) {
            *readings = readings.iter().cloned().chain([reading]).collect();
        }
    });
}
