//! The engine: an article in, its fact sheet out.
//!
//! It has no clock, file, browser, global state, hash order or float that reaches its output: the same article gives
//! the same fact sheet everywhere.

// Before all that has rules: words are compared by its macros.
#[macro_use]
mod lexicon;

pub mod article;
pub mod calendar;
#[cfg(feature = "contract")]
pub mod contract;
pub mod facts;
pub mod order;
mod passes;
pub mod text;

pub use passes::relations;

use article::Article;
use facts::FactSheet;
use text::Document;

/// Reads `article` and returns its fact sheet.
///
/// Reading never fails: a passage that no rule understands yields no fact.
pub fn read(article: &Article) -> FactSheet {
    let document = Document::new(&article.text);
    let times = passes::times(&document, article);
    let actors = passes::actors(&document);
    let mut reports = passes::reports(&document);
    let actors = passes::heard(&document, &reports, actors);
    let mut speakers = passes::speakers(&document, &reports, &actors);
    let told = passes::told(&document, &reports, &times, article.published);
    let claims = passes::claims(&document, &mut reports, &mut speakers, &told);
    let quotes = passes::quotes(&document, reports, speakers, &told);
    let scene = passes::Scene::new(&document, &actors, &times);
    let deadlines = passes::deadlines(&scene, article);
    let agreements = passes::agreements(&scene, &deadlines);
    let events = passes::events(&scene, &quotes, article.published);
    let relations = passes::relations(&events);
    FactSheet { actors, times, quotes, claims, deadlines, agreements, events, relations, corrections: Vec::new() }
}
