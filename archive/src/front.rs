//! What the front page shows before anything is fetched.

use crate::story::{sure_deadlines, title};
use crate::{Piece, Story};
use engine::calendar::Date;
use serde::{Deserialize, Serialize};
use std::cmp::Reverse;

/// How many of the newest stories the front page lists; the rest are on pages by month.
pub const NEWEST_ROWS: usize = 12;
/// How many of the deadlines ahead it lists, nearest first.
pub const AHEAD: usize = 12;

/// The front page of an archive.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Front {
    /// How many stories there are.
    pub count: u32,
    /// The newest of them, newest first.
    pub newest: Vec<Story>,
    /// Deadlines that were open when the newest story was published, nearest first. No later day knows of another.
    pub ahead: Vec<Ahead>,
    /// How many shards the index of names and titles has.
    pub shards: u32,
    /// The day on which the articles were read.
    pub built: Option<Date>,
}

/// A deadline ahead.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ahead {
    /// The article that states it.
    pub name: String,
    /// That article's headline.
    pub title: String,
    /// Its place among the article's deadlines.
    pub deadline: u32,
    /// The last day that it can mean.
    pub due: Option<Date>,
    /// What is demanded, in the article's words; empty where it does not say.
    pub demand: String,
}

impl Front {
    /// The front page of `pieces`, whose index has so many `shards`.
    pub fn new(pieces: &[Piece], shards: u32) -> Self {
        let mut order: Vec<Piece> = pieces.to_vec();
        order.sort_by(|one, other| newest_first(one).cmp(&newest_first(other)));
        let newest = order.iter().take(NEWEST_ROWS).map(|&piece| Story::new(piece)).collect();
        Self { count: pieces.len() as u32, newest, ahead: ahead(&order), shards, built: None }
    }
}

/// By which stories stand in order; of one day, in the order of their names.
pub(crate) fn newest_first<'a>(piece: &Piece<'a>) -> (Reverse<Option<Date>>, &'a str) {
    (Reverse(piece.article.published), piece.name)
}

fn ahead(order: &[Piece]) -> Vec<Ahead> {
    let Some(newest) = order.first().and_then(|piece| piece.article.published) else { return Vec::new() };
    let of = |piece: &Piece| {
        let text = &piece.article.text;
        let open = sure_deadlines(piece.sheet).filter(|(_, deadline)| deadline.due_to.is_some_and(|due| due >= newest));
        let row = |(at, deadline): (u32, &engine::facts::Deadline)| Ahead {
            name: piece.name.to_owned(),
            title: title(piece.article).to_owned(),
            deadline: at,
            due: deadline.due_to,
            demand: deadline.demand.map_or_else(String::new, |span| span.of(text).to_owned()),
        };
        open.map(row).collect::<Vec<_>>()
    };
    let mut all: Vec<Ahead> = order.iter().flat_map(of).collect();
    all.sort_by_key(|row| row.due);
    all.truncate(AHEAD);
    all
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sample::read;

    #[test]
    fn the_newest_stories_come_first_and_the_front_page_does_not_grow_with_the_archive() {
        let article = |day: u8| read(&format!("s{day:02}"), &format!("2024-03-{day:02}"), "Ferry late\n\nIt was late.");
        let samples: Vec<_> = (1..=20).map(article).collect();
        let pieces: Vec<Piece> = samples.iter().map(crate::sample::Sample::piece).collect();
        let front = Front::new(&pieces, 1);
        assert_eq!((front.count, front.newest.len(), front.newest[0].name.as_str()), (20, NEWEST_ROWS, "s20"));
        assert_eq!(front.newest[0].title, "Ferry late");
    }

    #[test]
    fn a_deadline_that_passed_before_the_newest_story_is_not_ahead() {
        let text = |day| {
            format!("Bridge order\n\nThe Harbour Board gave Nordline until {day} to repair the bridge or face a fine.")
        };
        let samples = [
            read("old", "2024-03-01", &text("March 5")),
            read("late", "2024-03-10", &text("March 30")),
            read("soon", "2024-03-09", &text("March 12")),
        ];
        let front = Front::new(&samples.each_ref().map(crate::sample::Sample::piece), 1);
        let names: Vec<&str> = front.ahead.iter().map(|row| row.name.as_str()).collect();
        assert_eq!(names, ["soon", "late"], "{front:?}");
        assert_eq!(front.ahead[0].demand, "repair the bridge");
    }
}
