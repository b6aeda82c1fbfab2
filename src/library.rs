//! The seeds of the bundle.

use engine::article::Article;
use engine::calendar::Date;
use engine::facts::FactSheet;
use engine::text::{Document, Span};

/// An article of the newsroom with its facts.
#[derive(Clone, Debug)]
pub struct Seed {
    /// File name without its ending.
    pub name: String,
    /// The article.
    pub article: Article,
    /// Its facts.
    pub sheet: FactSheet,
    /// Its sentences.
    pub sentences: Vec<Span>,
}

/// Every seed.
pub fn seeds() -> Vec<Seed> {
    let text = include_str!("../seeds/2025-08-06-witkoff-meets-putin.md").splitn(3, "---\n").nth(2).unwrap_or_default();
    let article = Article {
        title: text.lines().next().unwrap_or("").to_owned(),
        published: Date::new(2025, 8, 6),
        dateline: "Moscow".to_owned(),
        zone: "Europe/Moscow".to_owned(),
        language: "en".to_owned(),
        text: text.to_owned(),
    };
    let sheet = engine::read(&article);
    let sentences = Document::new(&article.text).sentences.iter().map(|sentence| sentence.span).collect();
    vec![Seed { name: "2025-08-06-witkoff-meets-putin".to_owned(), article, sheet, sentences }]
}
