//! The static site, written beside what Trunk built: native only, run by `cargo xtask build`.
//!
//! | address | what is there |
//! | --- | --- |
//! | `/` | the front page of all articles; where there is only one, that one |
//! | `/stories/`, `/stories/2025-08.html` | all articles, by month |
//! | `/actors/`, `/actors/NAME.html` | people and organizations that several articles speak of |
//! | `/deadlines/` | the deadlines that several articles state, side by side |
//! | `/archive/FORMAT/` | articles and an index of names, fetched by the page when it needs them |
//! | `/ARTICLE/` | the page of an article: `ARTICLE` is its seed's file name without the end |
//! | `/ARTICLE/plain.html` | the same for browsers without scripts, in which links lead to no place of a shadow root |
//! | `/ARTICLE/q3.html` | the page of a card, by the fact's id |
//! | `/ARTICLE/q3.oembed.json` | the same for oEmbed consumers, where the site's address is known |
//! | `/ARTICLE/facts.json`, `article.jsonld`, `annotations.jsonld`, `facts.csv`, `deadlines.ics` | its exports |
//! | `/fact-explorer.html` | everything in one file, for a double click |
//! | `/v/1.2.3/fact-explorer.js`, `/v/1/fact-explorer.js` | the element for host pages: one version, and the newest of its kind |
//! | `/service-worker.js`, `/offline.js`, `/manifest.webmanifest` | what is kept for reading without a network |
//! | `/offline/` | what is shown without a network in the place of a page that was not kept |
//!
//! Pages refer to each other and to files by relative addresses, so that a site works in any folder of any host.

mod archive;
mod compact;
mod critical;
mod documents;
mod exports;
mod head;
mod height;
mod many;
mod newspaper;
mod oembed;
mod offline;
mod pages;
mod plain;
mod served;
mod shards;
mod single;
mod template;
mod versions;

pub use archive::{LookedUp, Written, archive, look_up};

use crate::browser::dates;
use crate::export::{Export, path_segment};
use crate::reading::Reading;
use crate::texts::Lang;
use anyhow::{Context, Result, ensure};
use many::Many;
use std::fs;
use std::path::PathBuf;

/// What to write and where.
#[derive(Clone, Debug)]
pub struct Site {
    /// The folder that Trunk built.
    pub folder: PathBuf,
    /// Where it will be served, such as `https://facts.example/`; without it no address can be absolute.
    pub address: Option<String>,
    /// The language of the site, one of those in `src/texts/`; English if it is not said.
    pub language: Option<String>,
    /// The script of the single file, if there is to be one.
    pub script: Option<PathBuf>,
}

/// Folders beside the articles' own whose files are kept once they are visited.
const APART: [&str; 5] = [versions::FOLDER, "archive", "stories", "actors", "deadlines"];
/// What no article may be called.
const TAKEN: [&str; 7] =
    [versions::FOLDER, "archive", "stories", "actors", "deadlines", "snippets", documents::UNKEPT_FOLDER];

/// The site's address, if it is known.
struct Home(String);

impl Home {
    /// It ends in "/"; empty where it is not known.
    fn root(&self) -> &str {
        &self.0
    }

    /// The address of an article's page, likewise.
    fn of(&self, reading: &Reading) -> String {
        if self.0.is_empty() { String::new() } else { [&self.0, &path_segment(&reading.name), "/"].concat() }
    }
}

/// Writes every file that the site has beside Trunk's.
///
/// # Errors
/// A folder that Trunk has not built, an address that is none, and files that cannot be written.
pub fn publish(site: &Site) -> Result<()> {
    let home = Home(site.address.as_deref().map(base).transpose()?.unwrap_or_default());
    let many = Many::open(language(site.language.as_deref().unwrap_or("en"))?)?;
    versions::write(&site.folder)?;
    shards::write(&site.folder, &many)?;
    for reading in &many.readings {
        let folder = site.folder.join(&reading.name);
        let is_taken = folder.is_file() || TAKEN.contains(&reading.name.as_str());
        ensure!(!is_taken, "{} is something else; remedy: give the seed another name", folder.display());
        fs::create_dir_all(&folder).with_context(|| format!("cannot make {}", folder.display()))?;
        let home = home.of(reading);
        exports::write(&folder, Export { reading, home: &home, lang: many.lang, instant: dates::instant })?;
    }
    pages::write(&site.folder, &home, &many)?;
    documents::write(&site.folder, &home, &many)?;
    newspaper::write(&site.folder)?;
    if let Some(path) = &site.script {
        let script = fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
        single::write(&site.folder, &many, &script)?;
    }
    let names = many.readings.iter().map(|reading| reading.name.as_str());
    offline::write(&site.folder, &names.chain(APART).collect::<Vec<_>>())
}

/// The language of this code.
fn language(code: &str) -> Result<Lang> {
    Lang::named(code).with_context(|| {
        format!("there are no texts in {code}; remedy: --lang en, de, fr, es, uk, ru or ar, or a file in src/texts/")
    })
}

/// The address with a "/" at its end.
fn base(address: &str) -> Result<String> {
    let url = url::Url::parse(address)
        .with_context(|| format!("{address} is no address; remedy: --site https://facts.example/"))?;
    ensure!(
        matches!(url.scheme(), "https" | "http"),
        "{address} is no web address; remedy: --site https://facts.example/"
    );
    ensure!(
        url.query().is_none() && url.fragment().is_none(),
        "{address} has a query or fragment; remedy: leave it out"
    );
    let text = url.to_string();
    Ok(if text.ends_with('/') { text } else { text + "/" })
}

#[cfg(test)]
mod tests;
