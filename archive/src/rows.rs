//! Files of rows, column by column: what stands in one column is alike, and deflate makes less of it. What follows from
//! another column is left out.

use crate::Story;
use crate::fold::{numbered, slug};
use engine::calendar::Date;
use serde::{Deserialize, Serialize};

/// A row about somebody.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Somebody {
    /// The name, as an article writes it.
    pub name: String,
    /// What an article calls them besides; empty where none does.
    pub role: String,
    /// How many articles speak of them.
    pub articles: u32,
    /// Where more of them is, from the site's root.
    pub href: String,
}

/// Somebody of whom one article alone speaks.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Lone {
    /// The name, as the article writes it.
    pub name: String,
    /// What it calls them besides; empty where it does not.
    pub role: String,
    /// The actor's place in its sheet.
    pub actor: u32,
}

/// A story in the files of the index.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Listed {
    /// Its row.
    pub row: Story,
    /// Of whom it alone speaks, in the order of its sheet.
    pub lone: Vec<Lone>,
}

/// Rows about people.
#[derive(Serialize, Deserialize)]
struct People<'a> {
    /// A line each.
    names: &'a str,
    roles: &'a str,
    articles: Vec<u32>,
    /// 1 for the page that the name leads to, 2 and more for that of the namesake of this number, 0 for another place.
    pages: Vec<u32>,
    /// The other places, in order.
    hrefs: Vec<&'a str>,
}

/// Rows of stories.
#[derive(Serialize, Deserialize)]
struct Stories<'a> {
    /// A line each.
    titles: &'a str,
    datelines: &'a str,
    /// What of a name follows neither from its day nor from its headline.
    names: Vec<&'a str>,
    /// 1 where the day stands before that, and 2 more where the headline’s words stand behind it.
    made: Vec<u8>,
    /// By how many days after that of the row before, as [`tell`] tells it.
    published: Vec<u32>,
    /// By how many days after publication, likewise.
    due: Vec<u32>,
    quotes: Vec<u32>,
    people: Vec<u32>,
    /// Of how many each speaks alone.
    lone: Vec<u32>,
    /// Of all of these the names and roles, a line each, and how many actors of the sheet lie between.
    lone_names: &'a str,
    lone_roles: &'a str,
    lone_actors: Vec<u32>,
}

/// Encodes rows about people.
pub(crate) fn write_people(rows: &[Somebody]) -> Vec<u8> {
    let page = |row: &Somebody| {
        let number = row.href.strip_prefix("actors/")?.strip_suffix(".html")?.strip_prefix(&slug(&row.name))?;
        let number = if number.is_empty() { 1 } else { number.strip_prefix('-')?.parse().ok()? };
        (own_page(&row.name, number) == row.href).then_some(number)
    };
    let pages: Vec<u32> = rows.iter().map(|row| page(row).unwrap_or(0)).collect();
    let hrefs = rows.iter().zip(&pages).filter(|(_, page)| **page == 0).map(|(row, _)| row.href.as_str()).collect();
    encoded(&People {
        names: &lines(rows.iter().map(|row| &row.name)),
        roles: &lines(rows.iter().map(|row| &row.role)),
        articles: rows.iter().map(|row| row.articles).collect(),
        pages,
        hrefs,
    })
}

/// The rows of a file about people; `None` where another build wrote it.
pub fn read_people(bytes: &[u8]) -> Option<Vec<Somebody>> {
    let all: People = postcard::from_bytes(bytes).ok()?;
    let (mut names, mut roles) = (all.names.split('\n'), all.roles.split('\n'));
    let mut hrefs = all.hrefs.into_iter();
    let row = |(articles, page): (u32, u32)| {
        let name = names.next()?.to_owned();
        let href = if page == 0 { hrefs.next()?.to_owned() } else { own_page(&name, page) };
        Some(Somebody { name, role: roles.next()?.to_owned(), articles, href })
    };
    all.articles.into_iter().zip(all.pages).map(row).collect()
}

/// The page of the actor called so, or of the namesake of that number.
fn own_page(name: &str, number: u32) -> String {
    ["actors/", &numbered(name, number), ".html"].concat()
}

/// Encodes rows of stories.
pub(crate) fn write_stories(rows: &[Listed]) -> Vec<u8> {
    let (lone, rows): (Vec<&[Lone]>, Vec<&Story>) = rows.iter().map(|listed| (&listed.lone[..], &listed.row)).unzip();
    let mut last = 0;
    let mut since = |day: Option<Date>| {
        let told = tell(day, last);
        last = days(day, last);
        told
    };
    let published = rows.iter().map(|row| since(row.published)).collect();
    let (names, made) = rows.iter().map(|row| made(row)).unzip();
    let between = |all: &&[Lone]| {
        let mut next = 0;
        all.iter().map(move |one| one.actor - std::mem::replace(&mut next, one.actor + 1)).collect::<Vec<_>>()
    };
    encoded(&Stories {
        titles: &lines(rows.iter().map(|row| &row.title)),
        datelines: &lines(rows.iter().map(|row| &row.dateline)),
        names,
        made,
        published,
        due: rows.iter().map(|row| tell(row.due, days(row.published, 0))).collect(),
        quotes: rows.iter().map(|row| row.quotes).collect(),
        people: rows.iter().map(|row| row.people).collect(),
        lone: lone.iter().map(|all| all.len() as u32).collect(),
        lone_names: &lines(lone.iter().copied().flatten().map(|one| &one.name)),
        lone_roles: &lines(lone.iter().copied().flatten().map(|one| &one.role)),
        lone_actors: lone.iter().flat_map(between).collect(),
    })
}

/// What of a story's name follows neither from its day nor from its headline, and which of the two it follows.
fn made(row: &Story) -> (&str, u8) {
    let day = row.published.map(|day| day.to_string());
    let (rest, day) = match day.and_then(|day| row.name.strip_prefix(&day)) {
        Some(rest) => (rest, 1),
        None => (row.name.as_str(), 0),
    };
    let words = slug(&row.title);
    match rest.strip_suffix(&words) {
        Some(rest) if !words.is_empty() => (rest, day + 2),
        _ => (rest, day),
    }
}

/// The rows of a file of stories; `None` where another build wrote it.
pub fn read_stories(bytes: &[u8]) -> Option<Vec<Listed>> {
    let all: Stories = postcard::from_bytes(bytes).ok()?;
    let (mut titles, mut datelines) = (all.titles.split('\n'), all.datelines.split('\n'));
    let (mut lone_names, mut lone_roles) = (all.lone_names.split('\n'), all.lone_roles.split('\n'));
    let mut lone_actors = all.lone_actors.iter();
    let mut last = 0;
    let row = |(at, rest): (usize, &str)| {
        let title = titles.next()?.to_owned();
        let published = told(*all.published.get(at)?, last);
        last = days(published, last);
        let made = *all.made.get(at)?;
        let day = published.filter(|_| made & 1 > 0).map_or_else(String::new, |day| day.to_string());
        let words = if made & 2 > 0 { slug(&title) } else { String::new() };
        let mut next = 0;
        let mut one = || {
            let actor = lone_actors.next()?.checked_add(next)?;
            next = actor.saturating_add(1);
            Some(Lone { name: lone_names.next()?.to_owned(), role: lone_roles.next()?.to_owned(), actor })
        };
        let lone = (0..*all.lone.get(at)?).map(|_| one()).collect::<Option<_>>()?;
        let row = Story {
            name: [&day, rest, &words].concat(),
            title,
            dateline: datelines.next()?.to_owned(),
            published,
            due: told(*all.due.get(at)?, days(published, 0)),
            quotes: *all.quotes.get(at)?,
            people: *all.people.get(at)?,
        };
        Some(Listed { row, lone })
    };
    all.names.into_iter().enumerate().map(row).collect()
}

/// A line each; whatever ends lines is a blank inside of one.
fn lines<'r>(texts: impl Iterator<Item = &'r String>) -> String {
    texts.map(|text| text.replace('\n', " ")).collect::<Vec<_>>().join("\n")
}

fn days(day: Option<Date>, none: i32) -> i32 {
    day.map_or(none, Date::days)
}

/// A day as a number: 0 for none, else one more than twice the days since `from`, or that and one where it lies before.
fn tell(day: Option<Date>, from: i32) -> u32 {
    day.map_or(0, |day| {
        let since = day.days() - from;
        1 + (since << 1 ^ since >> 31) as u32
    })
}

fn told(number: u32, from: i32) -> Option<Date> {
    let since = number.checked_sub(1)?;
    Some(Date::from_days(from.wrapping_add((since >> 1) as i32 ^ -((since & 1) as i32))))
}

fn encoded(columns: &impl Serialize) -> Vec<u8> {
    postcard::to_allocvec(columns).expect("rows hold nothing that cannot be encoded")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn people_come_back_with_their_pages() {
        let row = |name: &str, href: &str| Somebody {
            name: name.to_owned(),
            role: if name.is_empty() { String::new() } else { "harbour master".to_owned() },
            articles: 3,
            href: href.to_owned(),
        };
        let rows = [
            row("Zoë Müller", "actors/zoe-muller.html"),
            row("Zoë Müller", "actors/zoe-muller-2.html"),
            row("Zoë Müller", "actors/zoe-muller-02.html"),
            row("Zoë Müller", "actors/zoe-muller-1.html"),
            row("Йован", "2024-03-01-ferry/#a1"),
            row("", ""),
        ];
        let bytes = write_people(&rows);
        assert_eq!(read_people(&bytes).as_deref(), Some(&rows[..]));
        assert_eq!(read_people(&bytes[..bytes.len() - 1]), None);
        assert_eq!(read_people(&write_people(&[])), Some(Vec::new()));
    }

    #[test]
    fn stories_come_back_with_names_that_follow_their_days_and_headlines_or_do_not() {
        let row = |name: &str, title: &str, day: &str, due: &str| Story {
            name: name.to_owned(),
            title: title.to_owned(),
            dateline: "Lyon".to_owned(),
            published: Date::parse(day),
            due: Date::parse(due),
            quotes: 2,
            people: 300,
        };
        let rows = [
            row("2024-03-02-ferry-late", "Ferry late", "2024-03-02", "2024-03-09"),
            row("2024-03-02-7-ferry-late", "Ferry “late”", "2024-03-02", "2023-12-31"),
            row("ferry", "", "0001-01-01", ""),
            row("2024-03-02", "2024-03-02", "2024-03-02", "9999-12-31"),
            row("late", "Ferry late", "", "2024-03-09"),
        ];
        let rows = rows.map(|row| Listed { row, lone: Vec::new() });
        assert_eq!(read_stories(&write_stories(&rows)).as_deref(), Some(&rows[..]));
    }

    #[test]
    fn whom_one_story_alone_speaks_of_comes_back_with_it() {
        let lone = |name: &str, actor: u32| Lone { name: name.to_owned(), role: "pilot".to_owned(), actor };
        let rows = [
            Listed { lone: vec![lone("Zoë Müller", 0), lone("Ito", 7), lone("Йован", 8)], ..Listed::default() },
            Listed::default(),
            Listed { lone: vec![lone("Ito", 2)], ..Listed::default() },
        ];
        let bytes = write_stories(&rows);
        assert_eq!(read_stories(&bytes).as_deref(), Some(&rows[..]));
        assert_eq!(read_stories(&bytes[..bytes.len() - 1]), None);
    }
}
