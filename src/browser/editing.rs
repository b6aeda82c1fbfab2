//! What an editor selects in the article, the file that is handed out, and the question before it is lost.

use engine::text::Span;
use wasm_bindgen::prelude::*;
use web_sys::Element;
use yew::NodeRef;

#[wasm_bindgen(module = "/src/browser/editing.js")]
extern "C" {
    #[wasm_bindgen(js_name = selected)]
    fn selected_in(root: &Element) -> Option<Vec<u32>>;
    #[wasm_bindgen(js_name = download)]
    fn hand_out(name: &str, kind: &str, text: &str);
    /// Makes leaving the page ask first, or not.
    pub(crate) fn guard(on: bool);
}

/// The words of `text` that are selected in the article inside `root`, without spaces around them.
pub(crate) fn selected(root: &NodeRef, text: &str) -> Option<Span> {
    let places = selected_in(&root.cast()?)?;
    let [line, units, last_line, last_units] = places[..] else { return None };
    let (start, end) = (byte(text, line, units)?, byte(text, last_line, last_units)?);
    let words = text.get(start..end)?;
    let from = start + (words.len() - words.trim_start().len());
    let words = words.trim();
    (!words.is_empty()).then(|| Span::new(from, from + words.len()))
}

/// Whether words of the article inside `root` are selected.
pub(crate) fn is_selecting(root: &NodeRef) -> bool {
    root.cast().and_then(|root| selected_in(&root)).is_some()
}

/// The byte that stands `units` UTF-16 units after the byte `line`.
fn byte(text: &str, line: u32, units: u32) -> Option<usize> {
    let (mut at, mut left) = (line as usize, units as usize);
    for c in text.get(at..)?.chars() {
        if left == 0 {
            break;
        }
        left = left.saturating_sub(c.len_utf16());
        at += c.len_utf8();
    }
    Some(at)
}

/// Hands out `text` as a file of a media type that is called `name`.
pub(crate) fn download(name: &str, kind: &str, text: &str) {
    hand_out(name, kind, text);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn units_of_the_browser_become_bytes_of_the_text() {
        let text = "a\nü🚢x";
        assert_eq!(byte(text, 2, 0), Some(2));
        assert_eq!(byte(text, 2, 1), Some(4));
        assert_eq!(byte(text, 2, 3), Some(8));
        assert_eq!(byte(text, 2, 99), Some(9));
        assert_eq!(byte(text, 3, 1), None);
    }
}
