//! A look-up of names and titles: which files of the archive it takes, and what they come to.

use super::open;
use archive::{Hits, ROWS, Somebody, Story, bucket, hits, letters, query};

/// How many people, and how many stories, are shown of what was found.
const SHOWN: usize = 8;

/// What a look-up comes to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Found {
    /// The first of the people.
    pub(crate) people: Vec<Somebody>,
    /// The newest of the stories.
    pub(crate) stories: Vec<Story>,
    /// How many people and stories there are.
    pub(crate) counts: (usize, usize),
}

/// What to do next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Plan {
    /// Nothing can be looked up yet: too few letters.
    Wait,
    /// These files are needed, named from the archive's folder.
    Fetch(Vec<String>),
    /// All is here.
    Done(Found),
    /// A file is not of this build.
    Broken,
}

/// The next step of looking up `text` in an index of so many `shards`. `have` gives the files that are here.
pub(crate) fn plan<'s>(text: &str, shards: u32, have: impl Fn(&str) -> Option<&'s [u8]>) -> Plan {
    let words = query(text);
    if words.is_empty() {
        return Plan::Wait;
    }
    let needed = words.iter().filter_map(|word| bucket(word, shards)).map(|at| file("words", at));
    if let Some(missing) = missing(needed, &have) {
        return Plan::Fetch(missing);
    }
    let Some(hits) = hits(&words, shards, |at| open(have(&file("words", at))?)) else { return Plan::Broken };
    // So few letters of the word that is being typed lead nowhere yet, unless they are a whole word.
    if hits == Hits::default() && words.last().is_some_and(|word| word.chars().count() < letters(shards)) {
        return Plan::Wait;
    }
    let counts = (hits.people.len(), hits.stories.len());
    let shown = |mut numbers: Vec<u32>| {
        numbers.truncate(SHOWN);
        numbers
    };
    let (people, stories) = (shown(hits.people), shown(hits.stories));
    let in_files =
        |folder, numbers: &[u32]| numbers.iter().map(|number| file(folder, number / ROWS)).collect::<Vec<_>>();
    let needed = [in_files("people", &people), in_files("stories", &stories)].concat();
    if let Some(missing) = missing(needed.into_iter(), &have) {
        return Plan::Fetch(missing);
    }
    let rows = (rows(&people, |at| have(&file("people", at))), rows(&stories, |at| have(&file("stories", at))));
    match rows {
        (Some(people), Some(stories)) => Plan::Done(Found { people, stories, counts }),
        _ => Plan::Broken,
    }
}

fn file(folder: &str, at: u32) -> String {
    [folder, "/", &at.to_string(), ".bin"].concat()
}

/// Those that are not here, each once; `None` where all are.
fn missing<'s>(names: impl Iterator<Item = String>, have: impl Fn(&str) -> Option<&'s [u8]>) -> Option<Vec<String>> {
    let mut missing: Vec<String> = names.filter(|name| have(name).is_none()).collect();
    missing.sort_unstable();
    missing.dedup();
    (!missing.is_empty()).then_some(missing)
}

fn rows<'s, R: serde::de::DeserializeOwned>(numbers: &[u32], have: impl Fn(u32) -> Option<&'s [u8]>) -> Option<Vec<R>> {
    let row = |number: &u32| {
        let mut rows: Vec<R> = postcard::from_bytes(open(have(number / ROWS)?)?).ok()?;
        let at = (number % ROWS) as usize;
        (at < rows.len()).then(|| rows.swap_remove(at))
    };
    numbers.iter().map(row).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::library::FORMAT;
    use archive::write_index;
    use std::collections::BTreeMap;

    fn files() -> BTreeMap<String, Vec<u8>> {
        let story = |at: u32| Story { title: format!("Ferry number {at}"), ..Story::default() };
        let somebody = Somebody { name: "Ingrid Solberg".to_owned(), articles: 2, ..Somebody::default() };
        let index = write_index(&(0..200).map(story).collect::<Vec<_>>(), &[somebody], 4);
        let lists = [("words", index.words), ("people", index.people), ("stories", index.stories)];
        let named = |(folder, files): (&'static str, Vec<Vec<u8>>)| {
            files
                .into_iter()
                .enumerate()
                .map(move |(at, bytes)| (file(folder, at as u32), [FORMAT.as_bytes(), &bytes].concat()))
        };
        lists.into_iter().flat_map(named).collect()
    }

    /// Follows the plan as the browser does: how often it fetched, which files, and what came of it.
    fn look_up(text: &str) -> (usize, Vec<String>, Plan) {
        let (all, mut here, mut trips) = (files(), BTreeMap::new(), 0);
        loop {
            match plan(text, 4, |name| here.get(name).map(Vec::as_slice)) {
                Plan::Fetch(names) => {
                    trips += 1;
                    here.extend(names.into_iter().map(|name| (name.clone(), all[&name].clone())));
                }
                done => return (trips, here.into_keys().collect(), done),
            }
        }
    }

    #[test]
    fn a_name_takes_two_round_trips_and_two_files() {
        let (trips, files, done) = look_up("solb");
        assert_eq!((trips, files.len()), (2, 2), "{files:?}");
        let Plan::Done(found) = done else { panic!("{done:?}") };
        assert_eq!((found.people[0].name.as_str(), found.counts), ("Ingrid Solberg", (1, 0)));
    }

    #[test]
    fn of_many_stories_the_newest_are_shown_and_the_others_counted() {
        let (trips, files, done) = look_up("ferry");
        let Plan::Done(found) = done else { panic!("{done:?}") };
        assert_eq!((trips, files.len(), found.stories.len(), found.counts), (2, 2, SHOWN, (0, 200)));
        assert_eq!(found.stories[1].title, "Ferry number 1");
    }

    #[test]
    fn a_letter_is_too_little_and_another_builds_file_is_refused() {
        assert_eq!(plan("f", 4, |_| None), Plan::Wait);
        let none: Vec<u8> = [FORMAT.as_bytes(), &[0]].concat();
        assert_eq!(plan("fe", 1024, |_| Some(&none)), Plan::Wait);
        assert!(matches!(plan("fer", 1024, |_| Some(&none)), Plan::Done(_)));
        assert!(matches!(plan("de nobody", 1024, |_| Some(&none)), Plan::Done(_)));
        assert_eq!(plan("ferry", 4, |_| Some(b"<!doctype html>")), Plan::Broken);
    }
}
