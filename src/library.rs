//! The seeds as build.rs left them: the front page and the newest in the bundle, the others in files of the archive.
//! Reads no file at run time; `publish` alone does.

#[cfg(not(target_family = "wasm"))]
mod all;
mod lookup;
mod record;
mod sealed;
#[cfg(not(target_family = "wasm"))]
mod shelf;

#[cfg(not(target_family = "wasm"))]
pub(crate) use all::{Recorded, all, read};
pub(crate) use lookup::{Found, Plan, plan};
#[cfg(not(target_family = "wasm"))]
pub(crate) use sealed::{FORMAT, inflate, seal};
pub(crate) use sealed::{SHARED, article, folder, words_before};
use sealed::{of_index, shared};

use archive::Front;
#[cfg(feature = "whole")]
use corrections::{Entry, apply};
use engine::article::Article;
use engine::facts::FactSheet;
use engine::text::Span;
use record::{Body, Record};

pub(crate) use record::Hashes;

/// The front page and the newest seeds, encoded: a [`Front`] and a `Vec<Record>`, newest first.
static SHELF: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/seeds.postcard"));

/// An article of the newsroom with its facts, editors' corrections applied.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Seed {
    /// The seed's file name without its end, by which cards and links know it. Empty for what is no seed.
    pub(crate) name: String,
    /// The article.
    pub(crate) article: Article,
    /// What the engine read in it when the page was built, corrections applied.
    pub(crate) sheet: FactSheet,
    /// What the engine read, before anybody corrected it; `None` while nobody has.
    #[cfg(feature = "whole")]
    pub(crate) uncorrected: Option<Box<FactSheet>>,
    /// What editors corrected.
    #[cfg(feature = "whole")]
    pub(crate) corrections: Vec<Entry>,
    /// Its sentences.
    pub(crate) sentences: Vec<Span>,
    /// Which of its actors have a page of their own, by their place in the sheet, and their number among namesakes.
    pub(crate) pages: Vec<(u32, u32)>,
    /// By which others know that they have the same.
    pub(crate) sha256: Hashes,
}

/// What the front page shows before anything is fetched.
pub(crate) fn front() -> Front {
    postcard::take_from_bytes(SHELF).map_or_else(|_| Front::default(), |(front, _)| front)
}

/// The seeds in the bundle, newest first; of one day, in the order of their names.
pub(crate) fn seeds() -> Vec<Seed> {
    let (_, records): (Front, Vec<Record<'_>>) = postcard::from_bytes(SHELF).unwrap_or_default();
    records.iter().map(unpack).map(Option::unwrap_or_default).collect()
}

/// Decodes the article and its facts. `None` for one that cannot be decoded, which takes a page and data of two
/// different builds, or a file damaged on its way.
fn unpack(record: &Record) -> Option<Seed> {
    let Body { mut article, pages } = postcard::from_bytes(record.body).ok()?;
    let (sheet, sentences) = archive::unpack(&article, record.facts)?;
    article.title = record.title.to_owned();
    let name = record.name.to_owned();
    #[cfg(feature = "whole")]
    let (uncorrected, corrections) = match postcard::from_bytes(record.uncorrected) {
        Ok((sheet, entries)) => (Some(Box::new(sheet)), entries),
        Err(_) => (None, Vec::new()),
    };
    Some(Seed {
        name,
        article,
        sheet,
        #[cfg(feature = "whole")]
        uncorrected,
        #[cfg(feature = "whole")]
        corrections,
        sentences,
        pages,
        sha256: record.sha256,
    })
}

#[cfg(feature = "whole")]
impl Seed {
    /// The same article with just these corrections. Those that do not fit it are left out.
    pub(crate) fn corrected(self, corrections: Vec<Entry>) -> Self {
        let uncorrected = self.uncorrected.unwrap_or_else(|| Box::new(self.sheet));
        let mut sheet = FactSheet::clone(&uncorrected);
        let mut kept = corrections;
        kept.retain(|entry| apply(&self.article.text, &mut sheet, entry).is_ok());
        Self { sheet, uncorrected: Some(uncorrected), corrections: kept, ..self }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use sha2::{Digest, Sha256};

    #[test]
    fn the_bundle_carries_the_newest_seed_and_the_front_page_counts_them_all() {
        let (all, front) = (all().expect("build.rs wrote them"), front());
        assert_eq!(front.count as usize, all.len());
        assert_eq!(front.newest.first().map(|story| &story.name), seeds().first().map(|seed| &seed.name));
    }

    #[test]
    fn every_seed_opens_with_the_facts_that_the_engine_reads_here() {
        let seeds: Vec<Seed> = all().expect("build.rs wrote them").into_iter().map(|(seed, _)| seed).collect();
        assert!(seeds.is_sorted_by(|one, next| one.article.published >= next.article.published));
        for seed in seeds {
            assert!(seed.article.published.is_some() && !seed.article.text.is_empty(), "{}", seed.name);
            let read = seed.uncorrected.as_deref().unwrap_or(&seed.sheet);
            assert_eq!(*read, engine::read(&seed.article), "{}", seed.name);
            let encoded = postcard::to_allocvec(read).expect("facts can be encoded");
            assert_eq!(seed.sha256.sheet[..], Sha256::digest(encoded)[..], "{}", seed.name);
            assert_eq!(seed.sha256.text[..], Sha256::digest(&seed.article.text)[..], "{}", seed.name);
        }
    }
}
