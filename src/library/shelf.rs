//! Seeds with their facts, encoded, and the front page of them all. Shared by build.rs, which does it for what is compiled
//! in, and by whoever publishes an archive without compiling it.

use super::record::{Body, Hashes, Record};
use archive::{Front, Piece, pack, people};
use engine::text::sentence_spans;
use newsroom::Seed;
use sha2::{Digest, Sha256};
use std::cmp::Reverse;

/// The seeds, newest first, encoded.
pub(crate) struct Shelf {
    /// The seeds.
    pub(crate) seeds: Vec<Seed>,
    /// What is encoded of each.
    parts: Vec<Parts>,
    /// The front page; it does not say when it was built.
    pub(crate) front: Front,
}

/// What a [`Record`] holds of a seed that is encoded by itself.
struct Parts {
    body: Vec<u8>,
    uncorrected: Vec<u8>,
    sha256: Hashes,
    facts: Vec<u8>,
}

impl Shelf {
    /// Encodes `seeds`.
    pub(crate) fn new(mut seeds: Vec<Seed>) -> Self {
        seeds.sort_by_key(|seed| Reverse(seed.article.published));
        let pieces: Vec<Piece> =
            seeds.iter().map(|seed| Piece { name: &seed.slug, article: &seed.article, sheet: &seed.sheet }).collect();
        let front = Front::new(&pieces, archive::shards(pieces.len()));
        let mut pages = vec![Vec::new(); seeds.len()];
        for person in people(&pieces).into_iter().filter(archive::Person::has_page) {
            for bearer in &person.bearers {
                pages[bearer.piece].push((bearer.actor, person.number));
            }
        }
        let parts = seeds.iter().zip(pages).map(|(seed, pages)| parts(seed, pages)).collect();
        Self { seeds, parts, front }
    }

    /// A record a seed.
    pub(crate) fn records<'s>(&'s self) -> Vec<Record<'s>> {
        let record = |(seed, parts): (&'s Seed, &'s Parts)| Record {
            name: &seed.slug,
            title: &seed.article.title,
            body: &parts.body,
            uncorrected: &parts.uncorrected,
            sha256: parts.sha256,
            facts: &parts.facts,
        };
        self.seeds.iter().zip(&self.parts).map(record).collect()
    }
}

fn parts(seed: &Seed, pages: Vec<(u32, u32)>) -> Parts {
    let article = engine::article::Article { title: String::new(), ..seed.article.clone() };
    let sentences = sentence_spans(&article.text);
    let facts = pack(&article, &seed.sheet, &sentences);
    let sha256 =
        Hashes { text: Sha256::digest(&seed.article.text).into(), sheet: Sha256::digest(encode(&seed.read)).into() };
    Parts { body: encode(&Body { article, pages }), uncorrected: uncorrected(seed), sha256, facts }
}

fn uncorrected(seed: &Seed) -> Vec<u8> {
    if seed.corrections.is_empty() { Vec::new() } else { encode(&(&seed.read, &seed.corrections)) }
}

/// The bytes of `content`.
pub(crate) fn encode(content: &impl serde::Serialize) -> Vec<u8> {
    postcard::to_allocvec(content).expect("facts and entries hold nothing that cannot be encoded")
}
