//! Which places speak: those that somebody governs, where the words name nothing else.

use super::{Cast, Named};
use crate::facts::Form;
use crate::lexicon::{CAPITAL_ZONES, PLACES};
use crate::passes::actors::is_countrys;
use crate::text::{Shape, Tag};
use std::ops::Range;

impl Cast<'_> {
    /// "Kenya said": whether `named` in the source's `words` is no place, or one that has a government; a town's name is a
    /// firm's or a club's as well. "The harbour of Kenya, which said", with the antecedent of a relative pronoun, may be
    /// the harbour.
    pub(super) fn may_speak(&self, named: &Named, words: &Range<usize>, relative: bool) -> bool {
        if named.form != Form::Name || !self.is_place(named.id) {
            return true;
        }
        let document = self.document;
        let name = named.span.of(document.text);
        let governed = CAPITAL_ZONES.get_lower(name).is_some()
            || PLACES.get(name).map_or_else(|| self.is_country(named), |kind| kind.starts_with(['c', 's']));
        let first = document.word_at(named.span.start);
        let Some(before) = first.checked_sub(1) else { return governed };
        // "Statistics Kenya", "the embassy to Kenya", "Marsh & Co's Kenya unit"
        let longer = || {
            first > words.start
                && (matches!(document.tag(before), Tag::ProperNoun | Tag::Preposition)
                    || document.is(before, words!["to"])
                    || document.words[before].shape == Shape::Clitic
                    || document.tag(before) == Tag::Noun && document.words[before].shape == Shape::Capital)
        };
        // "a Mombasa, Kenya, firm", "a firm in Kenya"
        let led = || {
            let comma = document.atom(before) == word!(",");
            first == words.start
                && (document.is(before, words!["in", "near", "at", "of", "around", "outside"])
                    || comma
                        && self.within(before.saturating_sub(1)..before).iter().any(|other| self.is_place(other.id)))
        };
        governed && !relative && !longer() && !led()
    }

    /// "Dravia's air force": whether the text shows a place that no list knows to be a country.
    fn is_country(&self, named: &Named) -> bool {
        let names = self.actors[named.id.0 as usize].mentions.iter().filter(|mention| mention.form == Form::Name);
        names.take(8).any(|mention| {
            let words = self.document.words_of(mention.span);
            is_countrys(self.document, words.start, words.end - 1)
        })
    }
}
