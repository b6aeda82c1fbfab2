//! One deadline as several articles give it.
//!
//! Two articles speak of one deadline when the same actor set it for the same actor, they were published within
//! [`NEAR`] days of each other, and they either demand it in words that agree, or name the same last day where one of
//! them does not say what is demanded. Where one of them does not say who has to meet it, the demand alone decides; where
//! it is not known who set it, nothing is put side by side.

use crate::fold::{fold, words};
use crate::front::newest_first;
use crate::story::{demand, parties, standing_deadlines};
use crate::{Person, Piece};
use engine::calendar::Date;
use engine::facts::{ActorId, ActorKind, Deadline};
use std::collections::{BTreeMap, BTreeSet};

/// Days between two articles on one deadline, at most.
const NEAR: i32 = 60;

/// A deadline that several articles state.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SameDeadline {
    /// As each article gives it, oldest article first.
    pub given: Vec<Given>,
    /// Whether they give different days.
    pub differs: bool,
}

/// A deadline as one article gives it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Given {
    /// The article's place in the list that was given.
    pub piece: usize,
    /// The deadline's place in its sheet.
    pub deadline: u32,
    /// The first and the last day that it can mean.
    pub days: Option<(Date, Date)>,
}

/// One article's deadline with what it is compared by.
struct Stated {
    given: Given,
    published: Date,
    demand: BTreeSet<String>,
    /// Who has to meet it, if an article says so.
    on: Option<String>,
}

/// The deadlines that more than one of `pieces` states, whose people are `people`.
pub fn same_deadlines(pieces: &[Piece], people: &[Person]) -> Vec<SameDeadline> {
    let mut known = BTreeMap::new();
    for (person, one) in people.iter().enumerate() {
        known.extend(one.bearers.iter().map(|bearer| ((bearer.piece, bearer.actor), person)));
    }
    let who = |piece: usize, actor: Option<ActorId>| -> Option<String> {
        let Piece { article, sheet, .. } = pieces[piece];
        let at = actor?.0;
        let actor = sheet.actors.get(at as usize)?;
        match (actor.kind, known.get(&(piece, at))) {
            (_, Some(person)) => Some(format!("#{person}")),
            (ActorKind::Place, None) => Some(fold(actor.name.of(&article.text))),
            _ => None,
        }
    };
    let mut order: Vec<usize> = (0..pieces.len()).collect();
    order.sort_by(|&one, &other| newest_first(&pieces[other]).cmp(&newest_first(&pieces[one])));
    let mut rank = vec![0; pieces.len()];
    order.iter().enumerate().for_each(|(nth, &at)| rank[at] = nth);
    let mut all: Vec<(String, Stated)> = Vec::new();
    for at in order {
        let Some(published) = pieces[at].article.published else { continue };
        for (number, deadline) in standing_deadlines(pieces[at].sheet) {
            let [set_by, set_on] = parties(pieces[at].sheet, deadline);
            let Some(by) = who(at, set_by) else { continue };
            let on = who(at, set_on);
            // Somebody who has to meet it and cannot be told is nobody to compare.
            if on.is_none() && set_on.is_some() {
                continue;
            }
            all.push((by, Stated { on, ..state(pieces[at], at, number, deadline, published) }));
        }
    }
    // Those that leave open who has to meet it come last: what may be for one of two is beside neither.
    all.sort_by_key(|(_, stated)| stated.on.is_none());
    let mut groups: BTreeMap<String, Vec<Vec<Stated>>> = BTreeMap::new();
    for (by, stated) in all {
        let groups = groups.entry(by).or_default();
        let fitting = groups.iter().filter(|group| stated.belongs_to(group)).flatten();
        let ons: BTreeSet<&String> = fitting.filter_map(|stated| stated.on.as_ref()).collect();
        let torn = ons.len() > 1;
        match groups.iter_mut().find(|group| stated.belongs_to(group)) {
            Some(group) if !torn => group.push(stated),
            _ => groups.push(vec![stated]),
        }
    }
    let ordered = groups.into_values().flatten().map(|mut group| {
        group.sort_by_key(|stated| (rank[stated.given.piece], stated.given.deadline));
        group
    });
    let several = ordered.filter(|group| {
        group.first().zip(group.last()).is_some_and(|(first, last)| first.given.piece != last.given.piece)
    });
    let mut same: Vec<SameDeadline> = several.map(side_by_side).collect();
    same.sort_by_key(|one| one.given.first().map(|given| (given.days, given.piece)));
    same
}

fn state(piece: Piece, at: usize, number: u32, deadline: &Deadline, published: Date) -> Stated {
    let demand = demand(piece.sheet, deadline).map_or("", |span| span.of(&piece.article.text));
    let demand = words(demand).into_iter().filter(|word| word.chars().count() > 3).collect();
    let days = deadline.due_from.zip(deadline.due_to);
    Stated { given: Given { piece: at, deadline: number, days }, published, demand, on: None }
}

impl Stated {
    /// Whether it is the same as one of the `group`, all of which are for one actor.
    fn belongs_to(&self, group: &[Self]) -> bool {
        let for_another =
            |other: &Self| self.on.as_ref().zip(other.on.as_ref()).is_some_and(|(one, other)| one != other);
        !group.iter().any(for_another) && group.iter().any(|other| self.is_same(other))
    }

    fn is_same(&self, other: &Self) -> bool {
        let near = (self.published.days() - other.published.days()).abs() <= NEAR;
        let last = |stated: &Self| stated.given.days.map(|(_, to)| to);
        let same_day = last(self).is_some() && last(self) == last(other);
        let shared = self.demand.intersection(&other.demand).count();
        let said_so = shared > 0 && 2 * shared >= self.demand.len().min(other.demand.len());
        let for_one = self.on.is_some() && self.on == other.on;
        near && (said_so || for_one && same_day && (self.demand.is_empty() || other.demand.is_empty()))
    }
}

fn side_by_side(group: Vec<Stated>) -> SameDeadline {
    let given: Vec<Given> = group.into_iter().map(|stated| stated.given).collect();
    let mut days = given.iter().filter_map(|given| given.days);
    let first = days.next();
    SameDeadline { differs: days.any(|other| Some(other) != first), given }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::people;
    use crate::sample::{Sample, read};

    fn same(samples: &[Sample]) -> Vec<(Vec<usize>, bool)> {
        let pieces: Vec<Piece> = samples.iter().map(Sample::piece).collect();
        let same = same_deadlines(&pieces, &people(&pieces));
        same.iter().map(|one| (one.given.iter().map(|given| given.piece).collect(), one.differs)).collect()
    }

    fn order(name: &str, published: &str, day: &str, demand: &str) -> Sample {
        let text = format!(
            "Bridge order\n\nMayor Ingrid Solberg gave Norway until {day} to {demand}. Carlos Okafor and the Harbour \
             Board agreed with Mayor Ingrid Solberg."
        );
        read(name, published, &text)
    }

    #[test]
    fn one_deadline_stands_side_by_side_with_the_day_that_each_article_gives() {
        let repair = "repair the old bridge";
        let later = order("later", "2024-03-09", "March 20", "repair the bridge");
        assert_eq!(same(&[order("first", "2024-03-01", "March 12", repair), later]), [(vec![0, 1], true)]);
        let again = order("again", "2024-03-02", "March 12", repair);
        assert_eq!(same(&[order("first", "2024-03-01", "March 12", repair), again]), [(vec![0, 1], false)]);
    }

    #[test]
    fn a_deadline_that_an_article_tells_was_moved_is_given_once_by_its_new_day() {
        let text = "Bridge order moved\n\nMayor Ingrid Solberg gave Norway until March 12 to repair the old bridge. On \
                    Saturday Mayor Ingrid Solberg extended the deadline from March 12 to March 30.\n\nCarlos Okafor and \
                    the Harbour Board agreed with Mayor Ingrid Solberg.";
        let samples =
            [order("first", "2024-03-01", "March 12", "repair the old bridge"), read("moved", "2024-03-10", text)];
        let pieces = samples.each_ref().map(Sample::piece);
        let same = same_deadlines(&pieces, &people(&pieces));
        let days: Vec<String> = same[0].given.iter().filter_map(|given| Some(given.days?.1.to_string())).collect();
        assert_eq!(days, ["2024-03-12", "2024-03-30"], "{:#?}", samples[1].piece().sheet.deadlines);
    }

    #[test]
    fn an_article_that_leaves_open_who_has_to_meet_it_stands_beside_one_that_does_not() {
        let stated = |on: Option<&str>, demand: &[&str]| Stated {
            given: Given { piece: 0, deadline: 0, days: None },
            published: Date::from_days(20_000),
            demand: demand.iter().map(|&word| word.to_owned()).collect(),
            on: on.map(str::to_owned),
        };
        let bridge = ["repair", "bridge"];
        let [norway, nobody, sweden] = [Some("norway"), None, Some("sweden")].map(|on| stated(on, &bridge));
        assert!(nobody.belongs_to(&[norway]));
        let [norway, nobody] = [Some("norway"), None].map(|on| stated(on, &bridge));
        assert!(!sweden.belongs_to(&[norway, nobody]), "whoever has to meet it is another");
        assert!(!stated(None, &["accounts"]).belongs_to(&[stated(Some("norway"), &bridge)]));
    }

    #[test]
    fn an_article_that_leaves_open_which_of_two_has_to_meet_it_stands_beside_neither() {
        let for_whom = |name: &str, gave: &str| {
            let text = format!(
                "Bridge order\n\nMayor Ingrid Solberg {gave} March 12 to repair the old bridge. Carlos Okafor and the \
                 Harbour Board agreed with Mayor Ingrid Solberg."
            );
            read(name, "2024-03-01", &text)
        };
        let norway = || for_whom("one", "gave Norway until");
        let open = || for_whom("open", "set a deadline of");
        assert_eq!(same(&[norway(), open()]), [(vec![1, 0], false)]);
        assert_eq!(same(&[norway(), for_whom("other", "gave Sweden until"), open()]), []);
    }

    #[test]
    fn another_demand_or_another_season_is_another_deadline() {
        let first = || order("first", "2024-03-01", "March 12", "repair the old bridge");
        assert_eq!(same(&[first(), order("other", "2024-03-02", "March 12", "publish its accounts")]), []);
        assert_eq!(same(&[first(), order("later", "2024-09-02", "September 12", "repair the old bridge")]), []);
    }
}
