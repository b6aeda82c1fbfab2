//! A card as oEmbed 1.0 has it, so that a CMS makes a card of its address.

use super::head::file_name;
use super::height::{WIDTH, height};
use super::template::escape;
use crate::export::Export;
use crate::state::Fact;
use crate::texts;
use serde_json::json;

/// The answer for one card: its words for whoever shows no frames, and the frame.
pub(super) fn oembed(export: Export, fact: Fact) -> String {
    let (title, words) = export.title_and_description(Some(fact));
    let height = height(export.reading, fact);
    let address = [export.home, &file_name(fact)].concat();
    let html = format!(
        "<blockquote><p>{}</p><a href=\"{address}\">{}</a></blockquote><iframe src=\"{address}\" title=\"{}\" \
         width=\"100%\" height=\"{height}\" loading=\"lazy\" \
         sandbox=\"allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads\" \
         referrerpolicy=\"strict-origin-when-cross-origin\" style=\"min-height:{height}px;border:0\"></iframe>",
        escape(&words),
        escape(export.reading.headline()),
        escape(&title),
        address = escape(&address),
    );
    json!({
        "version": "1.0",
        "type": "rich",
        "title": title,
        "provider_name": export.lang.text(texts::PRODUCT),
        "html": html,
        "width": WIDTH,
        "height": height,
        "cache_age": 3600,
    })
    .to_string()
}
