//! An index of names and titles in small files: one look-up reads the shards of the words that are asked for, then the
//! rows that are shown, and nothing else.
//!
//! A word's shard is told by its first letters, two or, in an archive of thousands, three, so that whoever types on needs
//! no other shard; and a shard stays as small as it was, however many articles there are.

use crate::Somebody;
use crate::fold::words;
use crate::hash::hash;
use crate::rows::{Listed, write_people, write_stories};
use crate::shared_words::shared_words;
use crate::typos::distance;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// How many rows one file holds: few, for what a look-up shows lies in many of them, but more weigh less.
pub const ROWS: u32 = 32;
/// So many shards are more than two letters can tell apart.
const MANY: u32 = 512;
/// Letters from which on a slip is forgiven: a shorter word is near to too many others.
const FORGIVEN: usize = 4;
/// Words of titles by which nobody looks anything up.
const EMPTY: [&str; 24] = [
    "a", "an", "and", "as", "at", "by", "de", "der", "die", "for", "from", "in", "is", "it", "la", "le", "of", "on",
    "or", "over", "the", "to", "und", "with",
];

/// The files of an index.
#[derive(Clone, Debug, Default)]
pub struct Index {
    /// Words with the numbers of the people and stories that they lead to.
    pub words: Vec<Vec<u8>>,
    /// Rows about people of several articles, [`ROWS`] a file.
    pub people: Vec<Vec<u8>>,
    /// Rows of stories, likewise, with whom they alone speak of.
    pub stories: Vec<Vec<u8>>,
    /// What rows share: bytes that stand before them when they are compressed.
    pub shared_words: Vec<u8>,
}

impl Index {
    /// Tells its files from those of another index: numbers of one lead nowhere in the other.
    pub fn stamp(&self) -> [u8; 4] {
        let files = [&self.words[..], &self.people, &self.stories, std::slice::from_ref(&self.shared_words)];
        let hashes: Vec<u8> = files.into_iter().flatten().flat_map(|file| hash(file).to_le_bytes()).collect();
        hash(&hashes).to_le_bytes()
    }
}

/// What a query leads to, as numbers of rows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Hits {
    /// In the order of the list of people.
    pub people: Vec<u32>,
    /// Whom one story alone speaks of: its number, and their place among those. Newest first.
    pub lone: Vec<(u32, u32)>,
    /// Newest first.
    pub stories: Vec<u32>,
}

/// A word, without what it shares with the one before it, and where it leads. Numbers are told by their distances.
#[derive(Serialize, Deserialize)]
struct Entry<'a> {
    shared: u8,
    rest: &'a str,
    people: Vec<u32>,
    /// The stories of those whom one story alone speaks of, and their places there.
    lone: [Vec<u32>; 2],
    stories: Vec<u32>,
}

/// The words of a shard.
type Table = BTreeMap<String, Hits>;

/// How many shards an index of so many stories has: some thirty stories a shard.
pub fn shards(count: usize) -> u32 {
    (count / 32).clamp(1, 8192).next_power_of_two() as u32
}

/// How many letters tell a word's shard. A shorter word is found whole, and leads to no longer one.
pub fn letters(shards: u32) -> usize {
    if shards < MANY { 2 } else { 3 }
}

/// The shard of `word`, which is folded; `None` for less than two letters, which lead to too much.
pub fn bucket(word: &str, shards: u32) -> Option<u32> {
    word.chars().nth(1)?;
    let end = word.char_indices().nth(letters(shards)).map_or(word.len(), |(at, _)| at);
    let hash = hash(&word.as_bytes()[..end]);
    Some((hash ^ (hash >> 15)) % shards.max(1))
}

/// The words of a query that can be looked up, folded.
pub fn query(text: &str) -> Vec<String> {
    let mut asked = words(text);
    asked.retain(|word| word.chars().count() > 1 && !EMPTY.contains(&word.as_str()));
    asked
}

/// Writes the index of `stories`, which stand newest first, and of `people`, in `shards` shards.
pub fn write_index(stories: &[Listed], people: &[Somebody], shards: u32) -> Index {
    let mut tables: Vec<Table> = (0..shards).map(|_| BTreeMap::new()).collect();
    let mut lead = |text: &str, note: &dyn Fn(&mut Hits)| {
        for word in query(text) {
            let Some(bucket) = bucket(&word, shards) else { continue };
            note(tables[bucket as usize].entry(word).or_default());
        }
    };
    for (number, somebody) in (0..).zip(people) {
        lead(&somebody.name, &|hits| once(&mut hits.people, number));
    }
    for (number, story) in (0..).zip(stories) {
        lead(&story.row.title, &|hits| once(&mut hits.stories, number));
        for (place, lone) in (0..).zip(&story.lone) {
            lead(&lone.name, &|hits| once(&mut hits.lone, (number, place)));
        }
    }
    Index {
        words: tables
            .iter()
            .map(|table| postcard::to_allocvec(&entries(table)).expect("words can be encoded"))
            .collect(),
        people: people.chunks(ROWS as usize).map(write_people).collect(),
        stories: stories.chunks(ROWS as usize).map(write_stories).collect(),
        shared_words: shared_words(stories, people),
    }
}

/// A name may have a word twice.
fn once<N: PartialEq>(numbers: &mut Vec<N>, number: N) {
    if numbers.last() != Some(&number) {
        numbers.push(number);
    }
}

fn entries(table: &Table) -> Vec<Entry<'_>> {
    let mut before = "";
    let mut entries = Vec::with_capacity(table.len());
    for (word, hits) in table {
        let same = word.char_indices().zip(before.chars()).take_while(|((_, one), other)| one == other);
        let shared = same.map(|((at, letter), _)| at + letter.len_utf8()).last().unwrap_or(0).min(255);
        let shared = (0..=shared).rev().find(|&at| word.is_char_boundary(at)).unwrap_or(0);
        let (lone, places): (Vec<u32>, Vec<u32>) = hits.lone.iter().copied().unzip();
        entries.push(Entry {
            shared: shared as u8,
            rest: &word[shared..],
            people: distances(&hits.people),
            lone: [distances(&lone), places],
            stories: distances(&hits.stories),
        });
        before = word;
    }
    entries
}

fn distances(numbers: &[u32]) -> Vec<u32> {
    let mut last = 0;
    numbers.iter().map(|&number| std::mem::replace(&mut last, number).abs_diff(number)).collect()
}

fn numbers(distances: &[u32]) -> impl Iterator<Item = u32> {
    distances.iter().scan(0, |number: &mut u32, distance| {
        *number = number.wrapping_add(*distance);
        Some(*number)
    })
}

/// Where the words of `query` lead, each as the beginning of a word: to what has all of them. Where nothing begins so, a
/// slip is forgiven behind the first [`letters`], which tell the shard: before them it would take more shards than one
/// to find it. `shard` gives a shard's bytes. `None` where one of them is missing or was not written by this build.
pub fn hits<'s>(query: &[String], count: u32, shard: impl Fn(u32) -> Option<&'s [u8]>) -> Option<Hits> {
    let mut all: Option<Hits> = None;
    for word in query {
        let found = look_up(word, letters(count), shard(bucket(word, count)?)?)?;
        all = Some(match all {
            None => found,
            Some(before) => Hits {
                people: both(before.people, &found.people),
                lone: both(before.lone, &found.lone),
                stories: both(before.stories, &found.stories),
            },
        });
    }
    Some(all.unwrap_or_default())
}

fn look_up(asked: &str, least: usize, bytes: &[u8]) -> Option<Hits> {
    let letters: Vec<char> = asked.chars().collect();
    let is_short = letters.len() < least;
    let found = lead(bytes, |word| if is_short { word == asked } else { word.starts_with(asked) })?;
    if found != Hits::default() || letters.len() < FORGIVEN {
        return Some(found);
    }
    lead(bytes, |word| distance(&letters, word, 1) <= 1)
}

/// Where the words of a shard lead that are `wanted`.
fn lead(bytes: &[u8], wanted: impl Fn(&str) -> bool) -> Option<Hits> {
    let entries: Vec<Entry> = postcard::from_bytes(bytes).ok()?;
    let (mut word, mut found) = (String::new(), Hits::default());
    for entry in entries {
        if !word.is_char_boundary(usize::from(entry.shared)) {
            return None;
        }
        word.truncate(usize::from(entry.shared));
        word.push_str(entry.rest);
        if wanted(&word) {
            let [lone, places] = &entry.lone;
            found.people.extend(numbers(&entry.people));
            found.lone.extend(numbers(lone).zip(places.iter().copied()));
            found.stories.extend(numbers(&entry.stories));
        }
    }
    in_order(&mut found.people);
    in_order(&mut found.lone);
    in_order(&mut found.stories);
    Some(found)
}

fn in_order<N: Ord>(numbers: &mut Vec<N>) {
    numbers.sort_unstable();
    numbers.dedup();
}

fn both<N: Ord>(mut one: Vec<N>, other: &[N]) -> Vec<N> {
    one.retain(|number| other.binary_search(number).is_ok());
    one
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Story;
    use crate::rows::Lone;

    fn sample() -> (Vec<Listed>, Vec<Somebody>) {
        let lone = |name: &str, actor: u32| Lone { name: name.to_owned(), role: String::new(), actor };
        let story = |title: &str| Listed {
            row: Story { title: title.to_owned(), ..Story::default() },
            lone: if title.contains("close") {
                vec![lone("Noor Haddad", 1), lone("Noor Okafor", 4)]
            } else {
                Vec::new()
            },
        };
        let somebody = |name: &str| Somebody { name: name.to_owned(), ..Somebody::default() };
        let stories = ["Ferry strike ends", "Harbour master quits", "Harbour to close over strike", "Ελλάδα votes"];
        let people = ["Carlos Okafor", "Ingrid Solberg", "Ines Okafor-Berg", "Li Na"];
        (stories.map(story).to_vec(), people.map(somebody).to_vec())
    }

    fn found(text: &str, shards: u32) -> (Vec<u32>, Vec<u32>) {
        let (stories, people) = sample();
        let index = write_index(&stories, &people, shards);
        let hits = hits(&query(text), shards, |at| index.words.get(at as usize).map(Vec::as_slice)).expect("shards");
        (hits.people, hits.stories)
    }

    #[test]
    fn those_whom_one_story_alone_speaks_of_are_found_by_it() {
        let (stories, people) = sample();
        for shards in [1, 64] {
            let index = write_index(&stories, &people, shards);
            let find = |text| hits(&query(text), shards, |at| Some(&index.words[at as usize])).expect("shards").lone;
            assert_eq!(
                [find("noor"), find("noor okafor"), find("okafor ingrid")],
                [vec![(2, 0), (2, 1)], vec![(2, 1)], vec![]]
            );
        }
    }

    #[test]
    fn the_beginning_of_a_word_leads_to_names_and_titles_whatever_the_number_of_shards() {
        for shards in [1, 2, 64] {
            assert_eq!(found("oka", shards), (vec![0, 2], vec![]));
            assert_eq!(found("harb", shards), (vec![], vec![1, 2]));
            assert_eq!(found("ΕΛΛ", shards), (vec![], vec![3]));
        }
    }

    #[test]
    fn in_an_archive_of_thousands_three_letters_lead_on_and_a_name_of_two_is_found_whole() {
        assert_eq!((letters(shards(5_000)), letters(shards(10_000)), shards(100_000)), (2, 3, 4096));
        assert_eq!(found("oka", MANY), (vec![0, 2], vec![]));
        assert_eq!(found("okavor", MANY), (vec![0, 2], vec![]), "a slip");
        assert_eq!(found("ΕΛΛ", MANY), (vec![], vec![3]));
        assert_eq!(found("na li", MANY), (vec![3], vec![]));
        assert_eq!(found("ok", MANY), (vec![], vec![]));
    }

    #[test]
    fn a_slip_behind_the_first_two_letters_is_forgiven_where_nothing_fits() {
        for shards in [1, 2, 64] {
            for slip in ["okafro", "okaor", "okaffor", "okavor"] {
                assert_eq!(found(slip, shards), (vec![0, 2], vec![]), "{slip}");
            }
            assert_eq!(found("ingird solbreg", shards), (vec![1], vec![]));
            assert_eq!(found("harbuor", shards), (vec![], vec![1, 2]));
            assert_eq!(found("fery", shards), (vec![], vec![0]));
            assert_eq!(found("fex", shards), (vec![], vec![]), "three letters are near to too much");
            assert_eq!(found("okaxxr", shards), (vec![], vec![]), "two slips are another word");
        }
    }

    #[test]
    fn several_words_lead_to_what_has_them_all_in_any_order() {
        assert_eq!(found("strike the harbour", 8), (vec![], vec![2]));
        assert_eq!(found("okafor carlos", 8), (vec![0], vec![]));
        assert_eq!(found("okafor strike", 8), (vec![], vec![]));
        assert_eq!(found("na li", 8), (vec![3], vec![]));
    }

    #[test]
    fn another_index_has_another_stamp() {
        let (stories, people) = sample();
        let stamp = |stories: &[Listed]| write_index(stories, &people, 4).stamp();
        assert_eq!(stamp(&stories), stamp(&stories));
        assert_ne!(stamp(&stories), stamp(&stories[1..]));
        assert_ne!(stamp(&stories), stamp(&stories.iter().rev().cloned().collect::<Vec<_>>()));
    }

    #[test]
    fn a_missing_or_broken_shard_is_no_answer() {
        assert_eq!(hits(&query("okafor"), 4, |_| None), None);
        assert_eq!(hits(&query("okafor"), 4, |_| Some(&[7, 7, 7])), None);
        assert_eq!(hits(&[], 4, |_| None), Some(Hits::default()));
    }
}
