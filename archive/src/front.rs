//! What the front page shows before anything is fetched.

use crate::fold::fold;
use crate::story::{demand, parties, standing_deadlines, title};
use crate::{Piece, Story};
use engine::calendar::Date;
use engine::facts::{ActorId, Deadline};
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
        let all = standing_deadlines(piece.sheet);
        let open = all.filter(|(_, deadline)| deadline.due_to.is_some_and(|due| due >= newest));
        let row = |(at, deadline): (u32, &Deadline)| Row {
            who: parties(piece.sheet, deadline),
            ahead: Ahead {
                name: piece.name.to_owned(),
                title: title(piece.article).to_owned(),
                deadline: at,
                due: deadline.due_to,
                demand: demand(piece.sheet, deadline).map_or_else(String::new, |span| span.of(text).to_owned()),
            },
        };
        told_once(open.map(row).collect())
    };
    let mut all: Vec<Ahead> = order.iter().flat_map(of).collect();
    all.sort_by_key(|row| row.due);
    all.truncate(AHEAD);
    all
}

/// One article's deadline ahead.
#[derive(Clone)]
struct Row {
    /// Who set it, and who has to meet it.
    who: [Option<ActorId>; 2],
    ahead: Ahead,
}

/// One article's rows without those that another of the same day says in more words, as a headline and the sentence
/// below it do. What is asked of somebody else, or by somebody else, is another deadline, however alike the words are.
fn told_once(rows: Vec<Row>) -> Vec<Ahead> {
    let said: Vec<String> = rows.iter().map(|row| fold(&row.ahead.demand)).collect();
    let again = |at: usize| {
        let (row, demand) = (&rows[at], said[at].as_str());
        let by = |(nth, other): (usize, &Row)| {
            let more = said[nth].len() > demand.len() || said[nth].len() == demand.len() && nth < at;
            let rest = said[nth].strip_prefix(demand);
            let goes_on = rest.is_some_and(|rest| demand.is_empty() || rest.is_empty() || rest.starts_with(' '));
            other.ahead.due == row.ahead.due && more && goes_on && row.may_be_of(other)
        };
        rows.iter().enumerate().any(by)
    };
    let told = (0..rows.len()).filter(|&at| !again(at));
    told.map(|at| rows[at].ahead.clone()).collect()
}

impl Row {
    /// Whether nobody is another one in it than in `other`.
    fn may_be_of(&self, other: &Self) -> bool {
        let pairs = self.who.iter().zip(&other.who);
        pairs.filter_map(|(one, other)| one.zip(*other)).all(|(one, other)| one == other)
    }
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
    fn what_one_article_demands_by_one_day_stands_in_one_row() {
        let rows = [
            (5, "Mend Pier"),
            (5, "mend pier and quay"),
            (5, "hold a vote"),
            (6, "mend pier"),
            (5, "hold a vote"),
            (6, "mend piers of Oslo"),
        ];
        let told = told_once(rows.map(|(day, demand)| row(day, demand, [None; 2])).to_vec());
        let told: Vec<&str> = told.iter().map(|row| row.demand.as_str()).collect();
        assert_eq!(told, ["mend pier and quay", "hold a vote", "mend pier", "mend piers of Oslo"]);
    }

    #[test]
    fn what_two_have_to_do_by_one_day_stands_in_two_rows_however_alike_it_begins() {
        let [company, union] = [1, 2].map(|at| Some(ActorId(at)));
        let told = |one, other| told_once(vec![row(5, "pay", one), row(5, "pay the fine", other)]).len();
        assert_eq!(told([None, company], [None, union]), 2);
        assert_eq!(told([company, None], [union, None]), 2);
        assert_eq!(told([company, union], [company, union]), 1);
        assert_eq!(told([company, None], [None, union]), 1, "nobody is known to be another");
    }

    fn row(day: u8, demand: &str, who: [Option<ActorId>; 2]) -> Row {
        let (name, title) = ("ferry".to_owned(), "Ferry".to_owned());
        let ahead = Ahead { name, title, deadline: 0, due: Date::new(2024, 3, day), demand: demand.to_owned() };
        Row { who, ahead }
    }

    #[test]
    fn a_deadline_that_was_moved_is_ahead_by_its_new_day_alone() {
        let text = "Bridge order moved\n\nThe Harbour Board gave Nordline until March 20 to repair the bridge. On \
                    Sunday the Harbour Board extended the deadline from March 20 to April 9.";
        let sample = read("moved", "2024-03-11", text);
        let front = Front::new(&[sample.piece()], 1);
        let days: Vec<String> = front.ahead.iter().filter_map(|row| Some(row.due?.to_string())).collect();
        assert_eq!(days, ["2024-04-09"], "{:#?}", sample.piece().sheet.deadlines);
        assert_eq!(front.newest[0].due, Date::new(2024, 4, 9));
    }

    #[test]
    fn a_moved_deadline_is_not_told_in_the_row_of_somebody_elses() {
        let text = "Bridge order moved\n\nMayor Ingrid Solberg gave Norway until March 20 to repair the old bridge. The \
                    deadline was extended from March 20 to April 9.";
        let sample = read("moved", "2024-03-11", text);
        let mut sheet = sample.piece().sheet.clone();
        let [old, new] = [0, 1].map(|at| sheet.deadlines[at].clone());
        let another = Some(ActorId(sheet.actors.len() as u32));
        sheet.deadlines.push(Deadline { on: another, demand: old.demand, replaces: None, ..new });
        let front = Front::new(&[Piece { sheet: &sheet, ..sample.piece() }], 1);
        assert_eq!(front.ahead.len(), 2, "{front:#?}");
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
