//! The page that the service worker shows in the place of one that was not kept, while there is no network.

use super::{Document, put};
use crate::publish::Home;
use crate::publish::many::Many;
use crate::tag::html;
use crate::texts::{archive, documents as words};
use anyhow::{Context, Result};
use std::fs;
use std::path::Path;

/// Its folder, which the service worker names too.
pub(in crate::publish) const FOLDER: &str = "offline";
const SCRIPT: &str = include_str!("unkept.js");

/// Writes it into a folder of its own below `site`. What it leads to is told from that folder, wherever it is shown.
pub(super) fn write(site: &Path, home: &Home, many: &Many) -> Result<()> {
    let lang = many.lang;
    let content = html! {
        <>
            <p>{ lang.text(words::UNKEPT_WHY) }</p>
            <p class="parts">
                <button id="again" type="button">{ lang.text(archive::LOOK_AGAIN) }</button>
                <a href="../">{ lang.text(words::START) }</a>
            </p>
            <script type="module" src="unkept.js"></script>
        </>
    };
    let path = [FOLDER, "/index.html"].concat();
    put(site, home, many, Document { path: &path, title: lang.text(words::UNKEPT), content })?;
    let path = site.join(FOLDER).join("unkept.js");
    fs::write(&path, SCRIPT).with_context(|| format!("cannot write {}", path.display()))
}
