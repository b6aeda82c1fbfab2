//! What a list shows of an article.

use crate::Piece;
use engine::article::Article;
use engine::calendar::Date;
use engine::facts::{ActorKind, Deadline, FactId, FactSheet};
use serde::{Deserialize, Serialize};

/// A row of a list of stories.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Story {
    /// Its name in addresses.
    pub name: String,
    /// The headline.
    pub title: String,
    /// Where it was written; empty when unknown.
    pub dateline: String,
    /// The day of publication.
    pub published: Option<Date>,
    /// The last day of its leading deadline: the first sure one that has a day.
    pub due: Option<Date>,
    /// How many quotations have a sure speaker.
    pub quotes: u32,
    /// How many people it names.
    pub people: u32,
}

impl Story {
    /// The row for `piece`.
    pub fn new(piece: Piece) -> Self {
        let Piece { name, article, sheet } = piece;
        let quotes = sheet.quotes.iter().enumerate();
        let people = sheet.actors.iter().enumerate();
        let said = quotes
            .filter(|(at, quote)| quote.sure && quote.speaker.is_some() && sheet.holds(FactId::Quote(*at as u32)));
        let named =
            people.filter(|(at, actor)| actor.kind == ActorKind::Person && sheet.holds(FactId::Actor(*at as u32)));
        Self {
            name: name.to_owned(),
            title: title(article).to_owned(),
            dateline: article.dateline.clone(),
            published: article.published,
            due: sure_deadlines(sheet).find_map(|(_, deadline)| deadline.due_to),
            quotes: said.count() as u32,
            people: named.count() as u32,
        }
    }
}

/// The headline; the text's first line where none is given apart.
pub(crate) fn title(article: &Article) -> &str {
    let title = article.title.trim();
    if title.is_empty() { article.text.trim_start().lines().next().unwrap_or("") } else { title }
}

/// The deadlines that hold and are sure, with their places in the sheet's list.
pub(crate) fn sure_deadlines(sheet: &FactSheet) -> impl Iterator<Item = (u32, &Deadline)> {
    let all = sheet.deadlines.iter().enumerate().map(|(at, deadline)| (at as u32, deadline));
    all.filter(|(at, deadline)| deadline.sure && sheet.holds(FactId::Deadline(*at)))
}
