//! What a list shows of an article.

use crate::Piece;
use engine::article::Article;
use engine::calendar::Date;
use engine::facts::{ActorId, ActorKind, Deadline, DeadlineId, FactId, FactSheet};
use engine::text::Span;
use serde::{Deserialize, Serialize};
use std::iter;

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
            due: standing_deadlines(sheet).find_map(|(_, deadline)| deadline.due_to),
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

/// How many deadlines back one is followed that was moved again and again. A bound, as a sheet may name a ring.
const MOVES: usize = 8;

/// The deadlines that hold, are sure and were not moved to another day, with their places in the sheet's list.
pub fn standing_deadlines(sheet: &FactSheet) -> impl Iterator<Item = (u32, &Deadline)> {
    let moved: Vec<DeadlineId> = told(sheet).filter_map(|(_, deadline)| deadline.replaces).collect();
    told(sheet).filter(move |(at, _)| !moved.contains(&DeadlineId(*at)))
}

/// The place of the deadline that took the place of the one at `at`. One that is not sure, or that an editor took back,
/// moves nothing.
pub fn replacing(sheet: &FactSheet, at: u32) -> Option<u32> {
    told(sheet).find(|(_, deadline)| deadline.replaces == Some(DeadlineId(at))).map(|(new, _)| new)
}

fn told(sheet: &FactSheet) -> impl Iterator<Item = (u32, &Deadline)> {
    let all = sheet.deadlines.iter().zip(0..).map(|(deadline, at)| (at, deadline));
    all.filter(|(at, deadline)| deadline.sure && sheet.holds(FactId::Deadline(*at)))
}

/// What is demanded; where a deadline was moved and nothing new is said of that, what was demanded before.
pub fn demand(sheet: &FactSheet, deadline: &Deadline) -> Option<Span> {
    line(sheet, deadline).find_map(|deadline| deadline.demand)
}

/// Who set it and who has to meet it, likewise.
pub fn parties(sheet: &FactSheet, deadline: &Deadline) -> [Option<ActorId>; 2] {
    let said = |who: fn(&Deadline) -> Option<ActorId>| line(sheet, deadline).find_map(who);
    [said(|deadline| deadline.set_by), said(|deadline| deadline.on)]
}

/// The deadline itself, and after it those that are sure and whose place was taken, the last one first.
fn line<'s>(sheet: &'s FactSheet, deadline: &'s Deadline) -> impl Iterator<Item = &'s Deadline> {
    let former = |deadline: &&Deadline| sheet.deadlines.get(deadline.replaces?.0 as usize).filter(|old| old.sure);
    iter::successors(Some(deadline), former).take(MOVES)
}

#[cfg(test)]
mod tests {
    use super::*;

    const MOVED: &str = "Bridge order moved\n\nMayor Ingrid Solberg gave Norway until March 20 to repair the old bridge. \
                         The deadline was extended from March 20 to April 9.";

    fn moved() -> FactSheet {
        crate::sample::read("moved", "2024-03-11", MOVED).piece().sheet.clone()
    }

    fn standing(sheet: &FactSheet) -> Vec<u32> {
        standing_deadlines(sheet).map(|(at, _)| at).collect()
    }

    #[test]
    fn what_is_not_sure_or_was_taken_back_moves_no_deadline() {
        let mut sheet = moved();
        assert_eq!((standing(&sheet), replacing(&sheet, 0)), (vec![1], Some(1)), "{:#?}", sheet.deadlines);
        sheet.deadlines[1].sure = false;
        assert_eq!((standing(&sheet), replacing(&sheet, 0)), (vec![0], None));
        let again = Deadline { sure: true, ..sheet.deadlines[1].clone() };
        sheet.deadlines.push(again);
        assert_eq!((standing(&sheet), replacing(&sheet, 0)), (vec![2], Some(2)), "the other one moved it");
    }

    #[test]
    fn a_moved_deadline_is_of_those_of_the_old_one_and_demands_the_same_unless_the_article_says_otherwise() {
        let mut sheet = moved();
        let [old, new] = [&sheet.deadlines[0], &sheet.deadlines[1]];
        assert_eq!((new.set_by, new.on, new.demand), (None, None, None));
        assert_eq!((parties(&sheet, new), demand(&sheet, new)), ([old.set_by, old.on], old.demand));
        assert!(old.set_by.is_some() && old.on.is_some() && old.demand.is_some());
        let other = Some(ActorId(7));
        let again = Deadline { on: other, replaces: Some(DeadlineId(1)), ..new.clone() };
        assert_eq!((parties(&sheet, &again), demand(&sheet, &again)), ([old.set_by, other], old.demand));
        sheet.deadlines[0].sure = false;
        assert_eq!(parties(&sheet, &sheet.deadlines[1]), [None; 2], "who it was is not sure");
        sheet.deadlines[1].replaces = Some(DeadlineId(1));
        assert_eq!(demand(&sheet, &sheet.deadlines[1]), None, "a ring ends");
    }
}
