//! What a reader gives: the fields of a form, a file, an article that a link carries.

use wasm_bindgen::prelude::*;
use web_sys::{Event, HtmlFormElement};

/// What stands before the article in a link's fragment.
const LINK_PREFIX: &str = "article=";

#[wasm_bindgen(module = "/src/browser/given.js")]
extern "C" {
    fn field(form: &JsValue, name: &str) -> String;
    fn file(event: &Event, limit: u32, tell: JsValue) -> bool;
    #[wasm_bindgen(js_name = inUtf8)]
    fn decoded(bytes: &[u8], label: &str) -> Vec<u8>;
    #[wasm_bindgen(js_name = copyLink)]
    fn copy_link_with(prefix: &str, text: &str, tell: JsValue);
    #[wasm_bindgen(js_name = unpack)]
    fn unpack_letters(letters: &str, limit: u32, tell: JsValue);
}

/// What the fields `names` of the form hold in which `event` happened; nothing where it happened in none.
pub(crate) fn fields<const N: usize>(event: &Event, names: [&str; N]) -> Option<[String; N]> {
    let target = event.target()?;
    let form = match target.dyn_into::<HtmlFormElement>() {
        Ok(form) => form,
        Err(target) => target.dyn_into::<web_sys::Element>().ok()?.closest("form").ok()??.dyn_into().ok()?,
    };
    Some(names.map(|name| field(&form, name)))
}

/// A file that the browser opened, or why it did not.
pub(crate) enum Opened {
    /// Its content.
    Content(Vec<u8>),
    /// It has so many bytes, more than is read.
    TooLarge(usize),
    /// The browser may not, or it is a folder.
    Failed,
}

/// Opens the file that was chosen or dropped in `event`, if it has at most `limit` bytes.
pub(crate) fn open_file(event: &Event, limit: usize, tell: impl FnOnce(String, Opened) + 'static) {
    let tell = Closure::once_into_js(move |name: String, bytes: Option<Vec<u8>>, size: f64| {
        let opened = match bytes {
            Some(bytes) => Opened::Content(bytes),
            None if size as usize > limit => Opened::TooLarge(size as usize),
            None => Opened::Failed,
        };
        tell(name, opened);
    });
    file(event, limit as u32, tell);
}

/// `bytes` of the encoding with this label, in UTF-8; as they are where the browser knows no such encoding.
pub(crate) fn in_utf8(bytes: &[u8], label: &str) -> Vec<u8> {
    decoded(bytes, label)
}

/// Copies a link to this page that carries `text`, and tells how many bytes the link has, or nothing where the
/// browser lets us not.
pub(crate) fn copy_link(text: &str, tell: impl FnOnce(Option<u32>) + 'static) {
    copy_link_with(LINK_PREFIX, text, Closure::once_into_js(tell));
}

/// Takes the text out of the fragment of such a link, and tells it, or nothing where it is broken or has more than
/// `limit` bytes. Whether the fragment is one of such a link at all.
pub(crate) fn unpack(fragment: &str, limit: usize, tell: impl FnOnce(Option<Vec<u8>>) + 'static) -> bool {
    let Some(letters) = fragment.strip_prefix(LINK_PREFIX) else { return false };
    unpack_letters(letters, limit as u32, Closure::once_into_js(tell));
    true
}
