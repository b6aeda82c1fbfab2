//! The whole explorer in one file: it opens by a double click, asks nobody for anything, and is forbidden to.

use super::many::Many;
use super::offline::integrity;
use super::served;
use super::template::{escape, html_tag};
use crate::library::FORMAT;
use crate::reading::Reading;
use crate::state::Asked;
use crate::texts;
use anyhow::{Context, Result};
use base64ct::{Base64, Encoding};
use std::fs;
use std::path::Path;
use std::rc::Rc;

/// Its name in the site's root.
pub(super) const FILE: &str = "fact-explorer.html";

/// How many articles it carries, the newest.
const MOST: usize = 40;

/// The articles that are no part of the script, where `load_here.js` finds them.
fn articles(many: &Many) -> String {
    let records = many.records.iter().take(MOST).skip(1);
    let block = |[words, dense]: &[Vec<u8>; 2]| {
        let bytes = Base64::encode_string(&[FORMAT.as_bytes(), words, dense].concat());
        ["<script type=\"application/octet-stream\">", &bytes, "</script>\n"].concat()
    };
    records.map(block).collect()
}

/// Writes it into `folder` around `script`, which has everything in it.
pub(super) fn write(folder: &Path, many: &Many, script: &str) -> Result<()> {
    let read = |name: &str| fs::read_to_string(folder.join(name)).with_context(|| format!("cannot read {name}"));
    // "</script" would end it, and means the same with a backslash inside of a string.
    let script = script.replace("</script", "<\\/script");
    let policy = format!(
        "default-src 'none'; script-src '{}' 'wasm-unsafe-eval'; style-src 'unsafe-inline'; img-src data:; base-uri \
         'none'; form-action 'none'",
        integrity(script.as_bytes())
    );
    let icon = Base64::encode_string(read("icon.svg")?.as_bytes());
    let readings: Rc<[Reading]> = many.readings.iter().take(MOST).cloned().collect();
    // It holds the whole explorer, so that no part of its clothes can be fetched later.
    let style = served::style(folder)? + &read("whole.css")?;
    let asked = Asked { addressed: true, lang: many.lang, ..Asked::default() };
    let (explorer, style) = served::or_words(&served::explorer(&readings, &many.front, asked)?, &style);
    let words: String =
        readings.iter().map(|reading| served::plain(reading, None, many.lang)).collect::<Result<_>>()?;
    let content = served::shadow(&explorer, &style) + &words;
    let page = [
        "<!doctype html>\n",
        &html_tag(many.lang),
        "\n<head>\n<meta charset=\"utf-8\">\n",
        "<meta http-equiv=\"Content-Security-Policy\" content=\"",
        &escape(&policy),
        "\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n",
        "<meta name=\"color-scheme\" content=\"light dark\">\n<title>",
        &escape(many.lang.text(texts::PRODUCT)),
        "</title>\n<link rel=\"icon\" href=\"data:image/svg+xml;base64,",
        &icon,
        "\">\n<style>",
        &read("page.css")?,
        "</style>\n</head>\n<body>\n<main><fact-explorer heading-level=\"1\" links=\"address\">",
        &content,
        "</fact-explorer></main>\n",
        &articles(many),
        "<script type=\"module\">",
        &script,
        "</script>\n</body>\n</html>\n",
    ];
    let path = folder.join(FILE);
    fs::write(&path, page.concat()).with_context(|| format!("cannot write {}", path.display()))
}
