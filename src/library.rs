//! The seeds as build.rs left them in the bundle. Reads no file at run time.

mod record;

#[cfg(feature = "whole")]
use corrections::{Entry, apply};
use engine::article::Article;
use engine::facts::FactSheet;
use engine::text::Span;
use record::{Body, Record};

/// All seeds, encoded: a `Vec<Record>`, newest first.
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
}

/// Every seed, newest first; of one day, in the order of their names.
pub(crate) fn seeds() -> Vec<Seed> {
    let records: Vec<Record<'_>> = postcard::from_bytes(SHELF).unwrap_or_default();
    records.iter().map(open).collect()
}

/// Decodes the article and its facts. An empty seed stands for one that cannot be decoded, which takes a page and a
/// bundle of two different builds.
fn open(record: &Record) -> Seed {
    let Body { mut article, sheet, sentences } = postcard::from_bytes(record.body).unwrap_or_default();
    article.title = record.title.to_owned();
    let name = record.name.to_owned();
    #[cfg(feature = "whole")]
    let (uncorrected, corrections) = match postcard::from_bytes(record.uncorrected) {
        Ok((sheet, entries)) => (Some(Box::new(sheet)), entries),
        Err(_) => (None, Vec::new()),
    };
    Seed {
        name,
        article,
        sheet,
        #[cfg(feature = "whole")]
        uncorrected,
        #[cfg(feature = "whole")]
        corrections,
        sentences,
    }
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

    #[test]
    fn every_seed_opens_with_the_facts_that_the_engine_reads_here() {
        let seeds = seeds();
        assert!(seeds.is_sorted_by(|one, next| one.article.published >= next.article.published));
        for seed in seeds {
            assert!(seed.article.published.is_some() && !seed.article.text.is_empty(), "{}", seed.name);
            let read = seed.uncorrected.as_deref().unwrap_or(&seed.sheet);
            assert_eq!(*read, engine::read(&seed.article), "{}", seed.name);
        }
    }
}
