//! The words of an article, where each stands, and which of them a reader may mean.

use crate::reading::Reading;
use archive::distance;
use engine::text::Span;
use std::rc::Rc;

/// Where a word stands.
pub(super) type Place = Span;

/// Every word of one article. Two indexes are equal when they are the same one.
#[derive(Clone, Debug)]
pub(crate) struct Index(Rc<Words>);

#[derive(Debug)]
struct Words {
    reading: Reading,
    /// In small letters, sorted by word and then by place.
    words: Vec<(Box<str>, Vec<Place>)>,
}

impl PartialEq for Index {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl Index {
    /// The words of `reading`'s article, which is walked once.
    pub(crate) fn new(reading: &Reading) -> Self {
        let text = &reading.article.text;
        let mut all: Vec<(Box<str>, Place)> =
            words(text).map(|span| (span.of(text).to_lowercase().into_boxed_str(), span)).collect();
        all.sort_unstable();
        let mut words: Vec<(Box<str>, Vec<Place>)> = Vec::new();
        for (word, place) in all {
            match words.last_mut() {
                Some((last, places)) if *last == word => places.push(place),
                _ => words.push((word, vec![place])),
            }
        }
        Self(Rc::new(Words { reading: reading.clone(), words }))
    }

    /// Whether it is that of this reading's text.
    pub(crate) fn is_of(&self, reading: &Reading) -> bool {
        self.0.reading == *reading
    }

    /// For each word of `search` the places that it may mean, in the order of the text: words that begin with it, and
    /// only where the article has none, those that a slip of the finger or two would make begin with it.
    pub(super) fn wanted(&self, search: &str) -> Vec<Vec<Place>> {
        words(search).map(|span| self.meant(&span.of(search).to_lowercase())).collect()
    }

    fn meant(&self, word: &str) -> Vec<Place> {
        let words = &self.0.words;
        let first = words.partition_point(|(known, _)| **known < *word);
        let mut places: Vec<Place> = Vec::new();
        for (_, of_word) in words[first..].iter().take_while(|(known, _)| known.starts_with(word)) {
            places.extend(of_word);
        }
        if places.is_empty() {
            let letters: Vec<char> = word.chars().collect();
            let mut closest = slips(letters.len());
            for (known, of_word) in words {
                if closest == 0 {
                    break;
                }
                let apart = distance(&letters, known, closest);
                if apart < closest {
                    closest = apart.max(1);
                    places.clear();
                }
                if apart <= closest {
                    places.extend(of_word);
                }
            }
        }
        places.sort_unstable();
        places
    }
}

/// How many slips are forgiven in a word of so many letters: in a short one every other word would be near.
fn slips(letters: usize) -> usize {
    match letters {
        0..4 => 0,
        4..8 => 1,
        _ => 2,
    }
}

/// Runs of letters and digits. A single letter after an apostrophe is an ending and no word.
fn words(text: &str) -> impl Iterator<Item = Span> + '_ {
    let mut rest = 0;
    std::iter::from_fn(move || {
        loop {
            let start = rest + text[rest..].find(char::is_alphanumeric)?;
            let length = text[start..].find(|c: char| !c.is_alphanumeric()).unwrap_or(text.len() - start);
            rest = start + length;
            let mut letters = text[start..rest].chars();
            let is_ending =
                letters.next().is_some() && letters.next().is_none() && text[..start].ends_with(['’', '\'']);
            if !is_ending {
                return Some(Span::new(start, rest));
            }
        }
    })
}
