//! Many articles as one archive: a row for each story, actors across articles, the same deadline as several articles
//! give it, and an index of names and titles in small shards. Pure; what it says of an article comes from its fact
//! sheet alone.

mod company;
mod deadlines;
mod fold;
mod front;
mod hash;
mod index;
mod packed;
mod people;
mod roles;
mod rows;
mod shared_words;
mod story;
mod typos;

pub use deadlines::{Given, SameDeadline, same_deadlines};
pub use fold::{fold, numbered, words};
pub use front::{AHEAD, Ahead, Front, NEWEST_ROWS};
pub use hash::hash;
pub use index::{Hits, Index, ROWS, bucket, hits, letters, query, shards, write_index};
#[cfg(not(target_family = "wasm"))]
pub use packed::pack;
pub use packed::unpack;
pub use people::{Bearer, Person, people};
pub use rows::{Listed, Lone, Somebody, read_people, read_stories};
pub use story::{Story, demand, parties, replacing, standing_deadlines};
pub use typos::distance;

use engine::article::Article;
use engine::facts::FactSheet;

/// Tells one build's files from another's.
pub const FORMAT: &str = env!("ARCHIVE_FORMAT");

/// An article of the archive with its facts.
#[derive(Clone, Copy, Debug)]
pub struct Piece<'a> {
    /// Its name in addresses.
    pub name: &'a str,
    /// The article.
    pub article: &'a Article,
    /// Its facts, corrections applied.
    pub sheet: &'a FactSheet,
}

#[cfg(test)]
mod sample;
