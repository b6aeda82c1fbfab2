//! A look-up of names and titles: which files of the archive it takes, and what they come to.

use super::{SHARED, of_index, shared};
use crate::export::path_segment;
use crate::state::Fact;
use archive::{Hits, Listed, ROWS, Somebody, Story, bucket, hits, letters, query, read_people, read_stories};

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
    // What rows share comes with the shards, so that rows wait for nothing else.
    let needed = words.iter().filter_map(|word| bucket(word, shards)).map(|at| file("words", at));
    if let Some(missing) = missing(needed.chain([SHARED.to_owned()]), &have) {
        return Plan::Fetch(missing);
    }
    let Some((stamp, _)) = have(SHARED).and_then(shared) else { return Plan::Broken };
    let content = |folder, at| of_index(have(&file(folder, at))?, stamp);
    let Some(hits) = hits(&words, shards, |at| content("words", at)) else { return Plan::Broken };
    // So few letters of the word that is being typed lead nowhere yet, unless they are a whole word.
    if hits == Hits::default() && words.last().is_some_and(|word| word.chars().count() < letters(shards)) {
        return Plan::Wait;
    }
    let counts = (hits.people.len() + hits.lone.len(), hits.stories.len());
    // Whom several articles speak of before those of one.
    let mut people = hits.people;
    people.truncate(SHOWN);
    let mut lone = hits.lone;
    lone.truncate(SHOWN - people.len());
    let mut stories = hits.stories;
    stories.truncate(SHOWN);
    let of_lone = lone.iter().map(|(story, _)| *story);
    let needed = people.iter().map(|number| file("people", number / ROWS));
    let needed = needed.chain(stories.iter().copied().chain(of_lone).map(|number| file("stories", number / ROWS)));
    if let Some(missing) = missing(needed, &have) {
        return Plan::Fetch(missing);
    }
    let somebody = |number: &u32| nth(*number, |at| read_people(content("people", at)?));
    let story = |number: &u32| nth(*number, |at| read_stories(content("stories", at)?));
    let lone = lone.iter().map(|(number, place)| alone(story(number)?, *place));
    let people = people.iter().map(somebody).chain(lone).collect();
    let stories = stories.iter().map(|number| Some(story(number)?.row)).collect();
    match (people, stories) {
        (Some(people), Some(stories)) => Plan::Done(Found { people, stories, counts }),
        _ => Plan::Broken,
    }
}

/// Somebody of whom `story` alone speaks: their card there is all that there is of them.
fn alone(Listed { row, mut lone }: Listed, place: u32) -> Option<Somebody> {
    let place = place as usize;
    let one = (place < lone.len()).then(|| lone.swap_remove(place))?;
    let href = [&path_segment(&row.name), "/#", &Fact::Actor(one.actor).id()].concat();
    Some(Somebody { name: one.name, role: one.role, articles: 1, href })
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

/// The row of this number, where `file` gives those of a file.
fn nth<R>(number: u32, file: impl Fn(u32) -> Option<Vec<R>>) -> Option<R> {
    let mut rows = file(number / ROWS)?;
    let at = (number % ROWS) as usize;
    (at < rows.len()).then(|| rows.swap_remove(at))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::library::FORMAT;
    use archive::{Lone, write_index};
    use std::collections::BTreeMap;

    fn files() -> BTreeMap<String, Vec<u8>> {
        let story = |at: u32| Listed {
            row: Story { name: format!("ferry-{at}"), title: format!("Ferry number {at}"), ..Story::default() },
            lone: vec![Lone { name: format!("Noor Haddad {at}"), role: "pilot".to_owned(), actor: 3 }],
        };
        let somebody = Somebody { name: "Ingrid Solberg".to_owned(), articles: 2, ..Somebody::default() };
        let index = write_index(&(0..200).map(story).collect::<Vec<_>>(), &[somebody], 4);
        let stamp = index.stamp();
        let lists = [("words", index.words), ("people", index.people), ("stories", index.stories)];
        let named = |(folder, files): (&'static str, Vec<Vec<u8>>)| {
            (0..).zip(files).map(move |(at, bytes)| (file(folder, at), bytes)).collect::<Vec<_>>()
        };
        let mut files: BTreeMap<String, Vec<u8>> = lists.into_iter().flat_map(named).collect();
        files.values_mut().for_each(|bytes| *bytes = [&stamp[..], &bytes[..]].concat());
        files.insert(SHARED.to_owned(), [FORMAT.as_bytes(), &stamp].concat());
        files
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
    fn a_name_takes_two_round_trips_and_two_files_and_what_they_have_in_common() {
        let (trips, files, done) = look_up("solb");
        assert_eq!((trips, files.len()), (2, 3), "{files:?}");
        let Plan::Done(found) = done else { panic!("{done:?}") };
        assert_eq!((found.people[0].name.as_str(), found.counts), ("Ingrid Solberg", (1, 0)));
    }

    #[test]
    fn whom_one_story_alone_speaks_of_leads_to_their_card_there() {
        let (trips, files, done) = look_up("haddad 17");
        assert_eq!((trips, files.last().map(String::as_str)), (2, Some("words/3.bin")), "{files:?}");
        let Plan::Done(found) = done else { panic!("{done:?}") };
        let one = &found.people[0];
        assert_eq!((one.name.as_str(), one.role.as_str(), one.articles), ("Noor Haddad 17", "pilot", 1));
        assert_eq!((one.href.as_str(), found.counts), ("ferry-17/#a4", (11, 0)));
    }

    #[test]
    fn of_many_stories_the_newest_are_shown_and_the_others_counted() {
        let (trips, files, done) = look_up("ferry");
        let Plan::Done(found) = done else { panic!("{done:?}") };
        assert_eq!((trips, files.len(), found.stories.len(), found.counts), (2, 3, SHOWN, (0, 200)));
        assert_eq!(found.stories[1].title, "Ferry number 1");
    }

    #[test]
    fn a_letter_is_too_little_and_another_builds_file_is_refused() {
        assert_eq!(plan("f", 4, |_| None), Plan::Wait);
        let file = |name: &str| match name {
            SHARED => [FORMAT.as_bytes(), b"1234"].concat(),
            "words/0.bin" => b"<!doctype html>".to_vec(),
            _ => b"1234\0".to_vec(),
        };
        let files: BTreeMap<String, Vec<u8>> = [SHARED.to_owned()]
            .into_iter()
            .chain((0..1024).map(|at| format!("words/{at}.bin")))
            .map(|name| (name.clone(), file(&name)))
            .collect();
        let planned = |text, shards| plan(text, shards, |name| files.get(name).map(Vec::as_slice));
        assert_eq!(planned("fe", 1024), Plan::Wait);
        assert!(matches!(planned("fer", 1024), Plan::Done(_)));
        assert!(matches!(planned("de nobody", 1024), Plan::Done(_)));
        assert_eq!(planned("ferry", 1), Plan::Broken, "a page in the place of a shard");
        assert_eq!(plan("ferry", 4, |_| Some(b"<!doctype html>")), Plan::Broken);
    }

    #[test]
    fn a_file_of_another_index_is_refused() {
        let mut files = files();
        files.insert("people/0.bin".to_owned(), b"12345678".to_vec());
        assert_eq!(plan("solb", 4, |name| files.get(name).map(Vec::as_slice)), Plan::Broken);
    }
}
