//! Articles read for tests.

use crate::Piece;
use engine::article::Article;
use engine::calendar::Date;
use engine::facts::FactSheet;

pub(crate) struct Sample {
    name: String,
    article: Article,
    sheet: FactSheet,
}

impl Sample {
    pub(crate) fn piece(&self) -> Piece<'_> {
        Piece { name: &self.name, article: &self.article, sheet: &self.sheet }
    }
}

/// The article as the engine reads it.
pub(crate) fn read(name: &str, published: &str, text: &str) -> Sample {
    let article = Article { published: Date::parse(published), ..Article::plain(text) };
    let sheet = engine::read(&article);
    Sample { name: name.to_owned(), article, sheet }
}
