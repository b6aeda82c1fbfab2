//! Gives every word its part of speech.

mod dictionary;
mod model;
mod morphology;
mod repair;
mod sight;
#[cfg(feature = "train")]
pub(super) mod training;

use super::{Sentence, Shape, Tag, Word};
use model::Clause;
use sight::Sight;

/// Tags `words`, sentence by sentence, from left to right.
pub(super) fn tag(text: &str, words: &mut [Word], sentences: &[Sentence]) {
    let (mut sights, mut tags): (Vec<Sight>, Vec<Tag>) = (Vec::new(), Vec::new());
    for sentence in sentences {
        let words = &mut words[sentence.words.clone()];
        look(text, words, &mut sights);
        tags.clear();
        let mut clause = Clause::default();
        for (at, word) in words.iter_mut().enumerate() {
            word.tag = model::choose(&sights, &tags, &clause, at);
            word.set_common(sights[at].common);
            clause.see(at, word.tag, &sights[at]);
            tags.push(word.tag);
        }
        repair::give_a_name(text, words);
        repair::give_a_given_name(text, words);
        repair::give_a_past(text, words, &sights);
        repair::give_a_main_verb(text, words, &sights);
        repair::give_a_participle(text, words);
        repair::give_a_verb(text, words, &sights);
        repair::give_a_noun(words, &sights);
        repair::give_a_subject(text, words, &sights);
    }
}

/// Whether the lexicon knows `word` of `text`, or its stem, as more than a name.
pub(super) fn is_common(text: &str, word: &Word) -> bool {
    let (class, known) = morphology::class(word.span().bytes_of(text), word.key);
    known && class.first() != Tag::ProperNoun
}

/// Whether the lexicon knows `word` of `text` first of all as one that qualifies a noun: "several", "longtime".
pub(super) fn is_qualifier(text: &str, word: &Word) -> bool {
    let (class, known) = morphology::class(word.span().bytes_of(text), word.key);
    known && matches!(class.first(), Tag::Adjective | Tag::Adverb | Tag::Determiner | Tag::Number)
}

/// Looks at each of `words`, a sentence, by itself.
fn look(text: &str, words: &[Word], sights: &mut Vec<Sight>) {
    let title_case = is_title_case(words);
    sights.clear();
    sights.reserve(words.len());
    let mut before = None;
    for word in words {
        sights.push(Sight::of(text, word, before, title_case));
        before = Some(word);
    }
}

/// Whether most longer words have a capital, as in an American headline.
pub(super) fn is_title_case(words: &[Word]) -> bool {
    let long = |shape: Shape| words.iter().filter(|word| word.shape == shape && word.span().len() > 3).count();
    let capital = long(Shape::Capital);
    capital > 2 && capital > 2 * long(Shape::Lower)
}

#[cfg(test)]
mod tests;
