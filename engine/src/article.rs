//! An article as the engine gets it.

mod front_matter;

pub use front_matter::{FrontMatterError, Problem};

use crate::calendar::Date;
use serde::{Deserialize, Serialize};

/// A news article. The text is kept as given, byte for byte: every fact points into it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Article {
    /// The headline; empty where the text has none.
    pub title: String,
    /// The day of publication, by which relative days are reckoned; `None` leaves them open.
    pub published: Option<Date>,
    /// Where it was written, as the front matter puts it; empty when unknown.
    pub dateline: String,
    /// IANA name of the zone in which its days begin and end; empty when unknown.
    pub zone: String,
    /// BCP 47 tag of its language.
    pub language: String,
    /// Where it was published, usually an address; empty when unknown.
    pub source: String,
    /// Who wrote it; empty when unknown.
    pub byline: String,
    /// Headline and body.
    pub text: String,
}

impl Article {
    /// Reads an article file: front matter between two lines of three hyphens, then the text, headline first.
    ///
    /// ```
    /// let file = "---\npublished: 2025-08-06\n---\nEnvoy Meets President\nMoscow — The envoy arrived.\n";
    /// let article = engine::article::Article::parse(file).unwrap();
    /// assert_eq!(article.title, "Envoy Meets President");
    /// assert_eq!(article.text.lines().count(), 2);
    /// ```
    ///
    /// # Errors
    /// Every line of the front matter that cannot be understood, in order. A file without a day of publication is no
    /// error here.
    pub fn parse(file: &str) -> Result<Self, Vec<FrontMatterError>> {
        front_matter::parse(file)
    }

    /// An article of which only the text is known; its first line is the title.
    pub fn plain(text: &str) -> Self {
        let text = front_matter::body(text);
        Self { title: front_matter::first_line(text).to_owned(), text: text.to_owned(), ..Self::default() }
    }
}
