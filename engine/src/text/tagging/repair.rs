//! A sentence has a finite verb: where none was chosen, a participle that could be the past tense becomes it.

use super::sight::Sight;
use crate::text::{Tag, Word};

/// Gives `words`, a sentence that ends with a full stop, a finite verb; and likewise what stands before "that":
/// "an official speaking later maintained that …".
pub(super) fn give_a_verb(text: &str, words: &mut [Word], sights: &[Sight]) {
    let stops = words.iter().rev().take(3).any(|word| word.span.of(text) == ".");
    let that = words.iter().position(|word| word.tag == Tag::Subordinator && word.span.of(text) == "that");
    let end = that.unwrap_or(words.len());
    if !(stops || that.is_some()) || words[..end].iter().any(|word| word.tag.is_finite()) {
        return;
    }
    let may_be = |at: &usize| {
        let before = at.checked_sub(1).map(|at| words[at].tag);
        words[*at].tag == Tag::VerbParticiple
            && sights[*at].class.can_be(Tag::VerbPast)
            && matches!(before, Some(Tag::Noun | Tag::ProperNoun | Tag::Pronoun | Tag::Adverb))
            && words.get(at + 1).is_none_or(|next| next.span.of(text) != "by")
    };
    let found = match that {
        Some(that) => (0..that).rev().find(may_be),
        None => (0..end).find(may_be),
    };
    if let Some(at) = found {
        words[at].tag = Tag::VerbPast;
    }
}
