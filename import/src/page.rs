//! A page of a news site: which of its text is the article, and what it says of its title and day.
//!
//! In the order of trust: the JSON-LD that the site writes for search engines, the meta tags of the head, the
//! markup around the text. The text itself is taken from the markup where that holds an article, since there it is
//! cut into paragraphs; else from the JSON-LD.

mod block;
mod blocks;
mod days;
mod elements;
mod headline;
mod outline;
mod references;
mod stated;
mod tokens;

use crate::{Imported, Refusal};
use engine::article::Article;
use outline::Outline;
use stated::Stated;

/// An article of fewer letters than this is a teaser, or no article.
const ENOUGH: usize = 140;

/// Whether `bytes` are a page rather than a text: they begin with a tag, or their file is called so.
pub fn is_page(name: &str, bytes: &[u8]) -> bool {
    let named = name
        .rsplit_once('.')
        .is_some_and(|(_, end)| ["html", "htm", "xhtml"].iter().any(|known| end.eq_ignore_ascii_case(known)));
    let start = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes).trim_ascii_start();
    let begins = |tag: &str| start.get(..tag.len()).is_some_and(|start| start.eq_ignore_ascii_case(tag.as_bytes()));
    named || ["<!doctype html", "<html", "<head", "<body", "<article", "<main"].iter().any(|tag| begins(tag))
}

/// The article of the page `html`.
pub(crate) fn article(html: &str) -> Result<Imported, Refusal> {
    if html.trim().is_empty() {
        return Err(Refusal::Empty);
    }
    let outline = Outline::of(html);
    let stated = Stated::of(&outline);
    let (blocks, container) = blocks::of_article(&outline, stated.is_article);
    let title = headline::of(&stated, &outline, &blocks).split_whitespace().collect::<Vec<_>>().join(" ");
    let mut paragraphs = blocks::paragraphs(&blocks, &title, container);
    let letters = |paragraphs: &[String]| paragraphs.iter().map(String::len).sum::<usize>();
    // A page that shows a few lines and keeps the rest for its script still states the whole.
    if letters(&stated.body) > 2 * letters(&paragraphs) {
        paragraphs = stated.body.clone();
    }
    if letters(&paragraphs) < ENOUGH {
        return Err(Refusal::NoArticle);
    }
    let (published, evidence) = days::published(&stated, &outline, container, &blocks, &title).unzip();
    let text: Vec<&str> = [title.as_str()].into_iter().chain(paragraphs.iter().map(String::as_str)).collect();
    let article = Article {
        published,
        dateline: stated.dateline.clone(),
        language: outline.language.clone(),
        source: stated.source.clone(),
        byline: stated.byline.clone(),
        text: text.join("\n\n").trim_start().to_owned(),
        title,
        ..Article::default()
    };
    Ok(Imported { article, evidence })
}
