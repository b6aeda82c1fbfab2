//! The static site, written beside what Trunk built: native only, run by `cargo xtask build`.
//!
//! | address | what is there |
//! | --- | --- |
//! | `/` | the explorer with every article; where there is only one, that one |
//! | `/ARTICLE/` | the page of an article: `ARTICLE` is its seed's file name without the end |
//! | `/ARTICLE/q3.html` | the page of a card, by the fact's id |
//! | `/ARTICLE/q3.oembed.json` | the same for oEmbed consumers, where the site's address is known |
//! | `/ARTICLE/facts.json`, `article.jsonld`, `annotations.jsonld`, `facts.csv`, `deadlines.ics` | its exports |
//! | `/fact-explorer.html` | everything in one file, for a double click |
//!
//! Pages refer to each other and to files by relative addresses, so that a site works in any folder of any host.

mod exports;

use crate::browser::dates;
use crate::export::Export;
use crate::library;
use crate::reading::Reading;
use anyhow::{Context, Result, ensure};
use std::fs;
use std::path::PathBuf;

/// What to write and where.
#[derive(Clone, Debug)]
pub struct Site {
    /// The folder that Trunk built.
    pub folder: PathBuf,
    /// Where it will be served, such as `https://facts.example/`; without it no address can be absolute.
    pub address: Option<String>,
}

/// Writes every file that the site has beside Trunk's.
///
/// # Errors
/// A folder that Trunk has not built, an address that is none, and files that cannot be written.
pub fn publish(site: &Site) -> Result<()> {
    let address = site.address.as_deref().map(base).transpose()?.unwrap_or_default();
    for reading in library::seeds().into_iter().map(Reading::from) {
        let folder = site.folder.join(&reading.name);
        ensure!(!folder.is_file(), "{} is a file; remedy: give the seed another name", folder.display());
        fs::create_dir_all(&folder).with_context(|| format!("cannot make {}", folder.display()))?;
        let home =
            if address.is_empty() { String::new() } else { [&address, &path_segment(&reading.name), "/"].concat() };
        exports::write(&folder, Export { reading: &reading, home: &home, instant: dates::instant })?;
    }
    Ok(())
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

/// A name as one part of an address.
fn path_segment(name: &str) -> String {
    percent_encoding::utf8_percent_encode(name, SEGMENT).to_string()
}

/// RFC 3986's "unreserved" stays as it is.
const SEGMENT: &percent_encoding::AsciiSet =
    &percent_encoding::NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_ends_in_a_slash_and_must_be_of_the_web() {
        assert_eq!(base("https://facts.example").expect("an address"), "https://facts.example/");
        assert_eq!(base("https://a.example/facts").expect("an address"), "https://a.example/facts/");
        for wrong in ["facts.example", "ftp://facts.example/", "https://facts.example/?a=b", ""] {
            assert!(base(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn a_name_is_one_part_of_an_address() {
        assert_eq!(path_segment("Ü 1/2?"), "%C3%9C%201%2F2%3F");
    }
}
