//! Who is who across articles. A wrong page is worse than two: a name alone joins nobody.
//!
//! Two bearers of one full name are taken for one when
//! - the articles give them a role that agrees, or
//! - two articles name two more people or bodies in common.
//!
//! Whom one article tells apart are two, and whoever fits two people who were kept apart stays apart as well. A person
//! of whom only one name is known ("Ito") is joined with nobody, and a body, which may have its like in every country, by
//! its company alone: two supreme courts may be spoken of beside one president.

use crate::Piece;
use crate::company::{Kept, Names, company};
use crate::fold::{fold, numbered};
use crate::front::newest_first;
use crate::roles::Role;
use engine::facts::{ActorKind, FactId};
use std::collections::{BTreeMap, BTreeSet};

/// One actor across articles.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// The name, as the oldest article writes it.
    pub name: String,
    /// Which of those whose names are alike in addresses, from 1 on, by their oldest articles.
    pub number: u32,
    /// What it is: a person or an organization.
    pub kind: ActorKind,
    /// Where it is spoken of, newest article first, each article once.
    pub bearers: Vec<Bearer>,
    /// How many others bear the name and were kept apart.
    pub namesakes: u32,
}

impl Person {
    /// Whether there is more to say than its card in one article does.
    pub fn has_page(&self) -> bool {
        self.bearers.len() > 1
    }

    /// The name in addresses, which nobody else has.
    pub fn slug(&self) -> String {
        numbered(&self.name, self.number)
    }
}

/// An actor of one article.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Bearer {
    /// The article's place in the list that was given.
    pub piece: usize,
    /// The actor's place in its sheet.
    pub actor: u32,
}

/// Somebody as one article speaks of them.
struct Seen {
    bearer: Bearer,
    name: String,
    roles: Vec<Role>,
    /// Numbers of names, each once.
    company: Vec<u32>,
}

/// Those of one name who were told apart so far, by their places in a list.
#[derive(Default)]
struct Clusters {
    all: Vec<Vec<Seen>>,
    /// By roles that they have.
    roles: BTreeMap<Role, BTreeSet<usize>>,
    /// By articles that speak of them.
    pieces: BTreeMap<usize, Vec<usize>>,
    kept: Kept,
}

/// Every person and organization of `pieces`, in the order of their folded names.
pub fn people(pieces: &[Piece]) -> Vec<Person> {
    let mut numbers = Names::default();
    let mut names: BTreeMap<(String, ActorKind), Vec<Seen>> = BTreeMap::new();
    for (at, piece) in pieces.iter().enumerate() {
        let company: Vec<(u32, String)> =
            company(*piece).into_iter().map(|name| (numbers.number(name.clone()), name)).collect();
        for (actor, seen) in actors(at, piece, &company) {
            names.entry(actor).or_default().push(seen);
        }
    }
    let mut taken = BTreeMap::new();
    names.into_iter().flat_map(|((folded, kind), seen)| settle(pieces, &folded, kind, seen, &mut taken)).collect()
}

/// The persons and organizations of one article.
fn actors<'a>(
    at: usize,
    piece: &'a Piece,
    company: &'a [(u32, String)],
) -> impl Iterator<Item = ((String, ActorKind), Seen)> + 'a {
    let Piece { article, sheet, .. } = *piece;
    let listed = sheet.actors.iter().enumerate().filter(move |(actor, one)| {
        matches!(one.kind, ActorKind::Person | ActorKind::Organization)
            && one.sure
            && sheet.holds(FactId::Actor(*actor as u32))
    });
    listed.map(move |(actor, one)| {
        let name = one.name.of(&article.text).to_owned();
        let folded = fold(&name);
        let company = company.iter().filter(|(_, other)| *other != folded).map(|(number, _)| *number).collect();
        let roles = one.roles.iter().filter_map(|role| Role::new(role.of(&article.text))).collect();
        ((folded, one.kind), Seen { bearer: Bearer { piece: at, actor: actor as u32 }, name, roles, company })
    })
}

/// Those of one name, told apart.
fn settle(
    pieces: &[Piece],
    folded: &str,
    kind: ActorKind,
    mut seen: Vec<Seen>,
    taken: &mut BTreeMap<String, u32>,
) -> Vec<Person> {
    let age = |seen: &Seen| std::cmp::Reverse(newest_first(&pieces[seen.bearer.piece]));
    // Whoever is described best is taken first, so that a bare "president" cannot join two who are not one.
    let told = |seen: &Seen| seen.roles.iter().map(Role::len).max().unwrap_or(0);
    seen.sort_by(|one, other| told(other).cmp(&told(one)).then_with(|| age(one).cmp(&age(other))));
    // One word alone joins nobody.
    let alone = kind == ActorKind::Person && !folded.contains(' ');
    if alone {
        seen.iter_mut().for_each(|one| one.company.clear());
    } else {
        without_strangers(&mut seen);
    }
    let mut clusters = Clusters::default();
    for one in seen {
        let at = if alone { None } else { clusters.only(&one, kind) };
        clusters.put(at, one);
    }
    let mut clusters = clusters.all;
    for cluster in &mut clusters {
        cluster.sort_by(|one, other| age(other).cmp(&age(one)));
    }
    clusters.sort_by(|one, other| one.last().map(age).cmp(&other.last().map(age)));
    let namesakes = clusters.len() as u32 - 1;
    let person = |cluster: Vec<Seen>| {
        let name = cluster.last().map_or_else(String::new, |seen| seen.name.clone());
        let bearers = cluster.iter().map(|seen| seen.bearer).collect();
        Person { number: number(taken, &name), name, kind, bearers, namesakes }
    };
    clusters.into_iter().map(person).collect()
}

/// The first number with which `name` is in an address that nobody else has.
fn number(taken: &mut BTreeMap<String, u32>, name: &str) -> u32 {
    let plain = numbered(name, 1);
    loop {
        let count = taken.entry(plain.clone()).or_default();
        *count += 1;
        let number = *count;
        let own = numbered(name, number);
        if number == 1 || !taken.contains_key(&own) {
            taken.entry(own).or_insert(1);
            return number;
        }
    }
}

/// Of more company than this nobody's identity depends, and pairs grow with its square.
const MOST_COMPANY: usize = 64;

/// Leaves out of everybody's company whom no other bearer of the name was seen with: they join nobody, and there are many.
fn without_strangers(seen: &mut [Seen]) {
    let mut counts: BTreeMap<u32, u32> = BTreeMap::new();
    for name in seen.iter().flat_map(|one| &one.company) {
        *counts.entry(*name).or_default() += 1;
    }
    for one in seen {
        one.company.retain(|name| counts[name] > 1);
        one.company.truncate(MOST_COMPANY);
    }
}

impl Clusters {
    /// The only one that `one` fits: by a role that agrees, or by the company. Nobody for whom there are two.
    fn only(&self, one: &Seen, kind: ActorKind) -> Option<usize> {
        let agree = |role: &&Role| kind == ActorKind::Person && one.roles.iter().any(|own| own.agrees(role));
        let by_role = self.roles.iter().filter(|(role, _)| agree(role)).flat_map(|(_, clusters)| clusters).copied();
        let here = self.pieces.get(&one.bearer.piece);
        let mut fitting =
            by_role.chain(self.kept.groups(&one.company)).filter(|at| here.is_none_or(|here| !here.contains(at)));
        let first = fitting.next()?;
        fitting.all(|other| other == first).then_some(first)
    }

    /// Puts `one` into the cluster `at`, or into one of its own.
    fn put(&mut self, at: Option<usize>, one: Seen) {
        let at = at.unwrap_or(self.all.len());
        for role in &one.roles {
            self.roles.entry(role.clone()).or_default().insert(at);
        }
        self.pieces.entry(one.bearer.piece).or_default().push(at);
        self.kept.add(at, &one.company);
        match self.all.get_mut(at) {
            Some(cluster) => cluster.push(one),
            None => self.all.push(vec![one]),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sample::{Sample, read};

    /// Name, articles and namesakes of everybody called `name`.
    fn called(samples: &[Sample], name: &str) -> Vec<(String, Vec<String>, u32)> {
        let pieces: Vec<Piece> = samples.iter().map(Sample::piece).collect();
        let articles = |person: &Person| person.bearers.iter().map(|b| pieces[b.piece].name.to_owned()).collect();
        let all = people(&pieces).into_iter().filter(|person| person.name == name);
        all.map(|person| (person.slug(), articles(&person), person.namesakes)).collect()
    }

    fn row(slug: &str, articles: &[&str], namesakes: u32) -> (String, Vec<String>, u32) {
        (slug.to_owned(), articles.iter().map(|name| (*name).to_owned()).collect(), namesakes)
    }

    #[test]
    fn one_full_name_with_one_role_is_one_person_newest_article_first() {
        let samples = [
            read("one", "2024-03-01", "Ferries\n\nMayor Ingrid Solberg said the ferries were late."),
            read("two", "2024-04-01", "Trams\n\n“They run,” Mayor Ingrid Solberg said."),
        ];
        assert_eq!(called(&samples, "Ingrid Solberg"), [row("ingrid-solberg", &["two", "one"], 0)]);
    }

    #[test]
    fn namesakes_with_other_roles_and_in_other_company_stay_apart() {
        let samples = [
            read("one", "2024-03-01", "Ferries\n\nMayor Ingrid Solberg said the ferries were late."),
            read("two", "2024-04-01", "Race\n\nGoalkeeper Ingrid Solberg said the match was lost."),
        ];
        let expected = [row("ingrid-solberg", &["one"], 1), row("ingrid-solberg-2", &["two"], 1)];
        assert_eq!(called(&samples, "Ingrid Solberg"), expected);
    }

    #[test]
    fn company_joins_where_roles_differ() {
        let with = "met Carlos Okafor and Susan Ito in Lyon on Monday. Carlos Okafor and Susan Ito agreed.";
        let samples = [
            read("one", "2024-03-01", &format!("Talks\n\nMinister Ingrid Solberg {with}")),
            read("two", "2024-04-01", &format!("Talks again\n\nChairwoman Ingrid Solberg {with}")),
        ];
        assert_eq!(called(&samples, "Ingrid Solberg"), [row("ingrid-solberg", &["two", "one"], 0)]);
    }

    #[test]
    fn company_has_to_be_that_of_one_article_and_not_of_several_together() {
        let samples = [
            read("one", "2024-03-01", "Ferries\n\nMayor Ingrid Solberg met Carlos Okafor. Carlos Okafor agreed."),
            read("two", "2024-04-01", "Trams\n\nMayor Ingrid Solberg met Susan Ito. Susan Ito agreed."),
            read("three", "2024-05-01", "Race\n\nGoalkeeper Ingrid Solberg met Carlos Okafor and Susan Ito."),
        ];
        let expected = [row("ingrid-solberg", &["two", "one"], 1), row("ingrid-solberg-2", &["three"], 1)];
        assert_eq!(called(&samples, "Ingrid Solberg"), expected);
    }

    #[test]
    fn whom_one_article_tells_apart_are_two() {
        let text = "Talks\n\nSean O’Neill met Carlos Okafor. Sean O'Neill said it was late.";
        let samples = [read("one", "2024-03-01", text)];
        assert_eq!(called(&samples, "Sean O’Neill"), [row("sean-oneill", &["one"], 1)]);
        assert_eq!(called(&samples, "Sean O'Neill"), [row("sean-oneill-2", &["one"], 1)]);
    }

    #[test]
    fn a_bare_name_joins_nobody() {
        let samples = [
            read("one", "2024-03-01", "Ferries\n\nIngrid Solberg said the ferries were late."),
            read("two", "2024-04-01", "Trams\n\nIngrid Solberg said the trams ran."),
        ];
        assert_eq!(called(&samples, "Ingrid Solberg").len(), 2);
    }

    #[test]
    fn ten_thousand_articles_on_one_in_the_same_company_are_joined() {
        let with = "met Carlos Okafor, Ana Lima and Susan Ito in Lyon. Carlos Okafor, Ana Lima and Susan Ito agreed.";
        let text = format!("Talks\n\nMayor Ingrid Solberg {with} The Harbour Board was heard.");
        let sample = read("one", "2024-03-01", &text);
        let pieces = vec![sample.piece(); 10_000];
        let people = people(&pieces);
        let counts: Vec<usize> = people.iter().map(|person| person.bearers.len()).collect();
        assert!(counts.len() >= 4 && counts.iter().all(|count| *count == 10_000), "{counts:?}");
    }
}
