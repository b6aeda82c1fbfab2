//! The facts of an article in few bytes, for whoever has its text: an archive's pages fetch both together.
//!
//! Facts are told as answers to questions that the text and what was told before suggest: whether the next place where
//! a name is written again is a mention of the same actor, whether a day is the one that stands before it, how many words
//! lie between. What is as usual takes a fraction of a bit (`coder`). One description serves both directions: each
//! function here is given the fact when writing and nothing when reading, and returns the fact. What no question fits
//! is told at length, so that whatever an editor puts into a sheet comes back.

mod actors;
mod coder;
mod deadlines;
mod events;
mod places;
mod speech;
mod times;
mod values;
mod words;

use crate::hash::hash;
use coder::{Coder, Reader};
use engine::article::Article;
use engine::facts::FactSheet;
use engine::text::Span;
use places::Seen;
use values::Field;
use words::Words;

/// Tells facts, or is told them.
struct Code<'a, C> {
    coder: C,
    article: &'a Article,
    words: Words<'a>,
    /// Sentences by their first and last word.
    sentences: Vec<(usize, usize)>,
    /// The mentions of all actors, in the order of the text.
    seen: Vec<Seen>,
    /// Which words are in a mention.
    taken: Vec<bool>,
    /// The first words of all times.
    times: Vec<usize>,
}

/// The facts of `article`, and its sentences, as bytes.
#[cfg(not(target_family = "wasm"))]
pub fn pack(article: &Article, sheet: &FactSheet, sentences: &[Span]) -> Vec<u8> {
    let mut code = Code::new(article, coder::Writer::new());
    code.facts(Some((sheet, sentences)));
    let mut bytes = code.coder.finish();
    bytes.extend(check(&bytes));
    bytes
}

/// The facts and the sentences of `article` that [`pack`] made `bytes` of. `None` where they were damaged on their way;
/// some that mean nothing where it was another article or another build.
pub fn unpack(article: &Article, bytes: &[u8]) -> Option<(FactSheet, Vec<Span>)> {
    let (bytes, told) = bytes.split_last_chunk()?;
    (*told == check(bytes)).then(|| Code::new(article, Reader::new(bytes)).facts(None))
}

/// Every bytes mean some facts: two more tell whether they are those that were written.
fn check(bytes: &[u8]) -> [u8; 2] {
    (hash(bytes) as u16).to_le_bytes()
}

impl<'a, C: Coder> Code<'a, C> {
    fn new(article: &'a Article, coder: C) -> Self {
        let words = Words::new(&article.text);
        let taken = vec![false; words.len()];
        Self { coder, article, words, sentences: Vec::new(), seen: Vec::new(), taken, times: Vec::new() }
    }

    fn facts(&mut self, it: Option<(&FactSheet, &[Span])>) -> (FactSheet, Vec<Span>) {
        let none = FactSheet::default();
        let (it, sentences) = it.unwrap_or((&none, &[]));
        let sentences = self.all_sentences(sentences);
        let actors = self.actors(&it.actors);
        let times = self.all_times(&it.times);
        let quotes = self.quotes(&it.quotes);
        let claims = self.claims(&it.claims);
        let deadlines = self.deadlines(&it.deadlines, &times);
        let agreements = self.agreements(&it.agreements);
        let events = self.events(&it.events);
        let relations = self.relations(&it.relations, &events);
        // Few articles have any.
        let count = self.number(Field::Correction, 0, 0, it.corrections.len());
        let written = (0..count).map_while(|at| {
            let bytes = self.written(Field::Correction, it.corrections.get(at));
            postcard::from_bytes(&bytes).ok()
        });
        let corrections = written.collect();
        let sheet = FactSheet { actors, times, quotes, claims, deadlines, agreements, events, relations, corrections };
        (sheet, sentences)
    }
}

#[cfg(test)]
mod tests;
