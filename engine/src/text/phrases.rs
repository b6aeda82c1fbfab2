//! Finds noun phrases and verb groups by the parts of speech around a word: never further than [`REACH`] words.

use super::{Document, Shape, Tag};
use crate::lexicon::{self, Atom};
use std::ops::Range;

/// How many words a phrase may span on either side of the word asked for.
const REACH: usize = 24;

/// A noun phrase without what follows its head: "the nearly three-hour meeting", "Putin’s foreign policy adviser".
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NounPhrase {
    /// Indices into the document's words.
    pub words: Range<usize>,
    /// The word that the phrase is about: "meeting", "adviser"; of a name its last word.
    pub head: usize,
}

/// A verb with its auxiliaries: "has not been told", "to halt", "gave up".
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VerbGroup {
    /// Indices into the document's words.
    pub words: Range<usize>,
    /// The verb that carries the meaning; the auxiliary itself where there is no other ("is", "had").
    pub head: usize,
    /// "will", "would", "must" …, where there is one.
    pub modal: Option<usize>,
    /// "was told", "to be implemented", "has been given".
    pub passive: bool,
    /// "did not say", "never met".
    pub negated: bool,
    /// "to halt".
    pub infinitive: bool,
}

impl Document<'_> {
    /// The noun phrase that the word `at` is part of.
    pub fn noun_phrase_at(&self, at: usize) -> Option<NounPhrase> {
        let sentence = self.sentence_words(at)?;
        let inside = |i: &usize| self.may_be_in_noun_phrase(*i);
        let back = (sentence.start..=at).rev().take(REACH).take_while(inside).last()?;
        let (mut start, end) = (back, sentence.end.min(at + REACH));
        while start <= at {
            match self.noun_phrase_from(start, end) {
                Some(phrase) if phrase.words.contains(&at) => return Some(phrase),
                Some(phrase) => start = phrase.words.end,
                None => start += 1,
            }
        }
        None
    }

    /// `phrase` with the "of …" and "between … and …" that tell which: "the meeting between Putin and Witkoff".
    pub fn with_complement(&self, phrase: &NounPhrase) -> Range<usize> {
        let (start, mut end) = (phrase.words.start, phrase.words.end);
        let limit = self.sentence_words(start).map_or(end, |words| words.end.min(end + REACH));
        loop {
            let between = self.atom(end) == word!("between");
            let Some(next) =
                (between || self.atom(end) == word!("of")).then(|| self.noun_phrase_from(end + 1, limit)).flatten()
            else {
                return start..end;
            };
            end = next.words.end;
            let second =
                (between && self.atom(end) == word!("and")).then(|| self.noun_phrase_from(end + 1, limit)).flatten();
            end = second.map_or(end, |second| second.words.end);
        }
    }

    /// The verb group that the word `at` is part of.
    pub fn verb_group_at(&self, at: usize) -> Option<VerbGroup> {
        let sentence = self.sentence_words(at)?;
        let inside = |i: &usize| matches!(self.tag(*i), Tag::Adverb | Tag::Particle | Tag::Modal | Tag::Auxiliary);
        let start = (sentence.start..at).rev().take(8).take_while(inside).last().unwrap_or(at);
        let mut start = (start..=at).find(|&i| self.tag(i) != Tag::Adverb).unwrap_or(at);
        loop {
            let group = self.verb_group_from(start, sentence.end)?;
            if group.words.contains(&at) {
                return Some(group);
            }
            if group.words.end > at {
                return None;
            }
            start = group.words.end;
        }
    }

    /// The tag of the word `at`; [`Tag::Mark`] beyond either end, so that rules may look past them.
    #[cfg_attr(target_family = "wasm", inline(never))]
    pub fn tag(&self, at: usize) -> Tag {
        self.words.get(at).map_or(Tag::Mark, |word| word.tag)
    }

    /// The words of the sentence that holds the word `at`.
    #[cfg_attr(target_family = "wasm", inline(never))]
    pub fn sentence_words(&self, at: usize) -> Option<Range<usize>> {
        let sentence = self.sentence_at(self.words.get(at)?.span().start);
        self.sentences.get(sentence).map(|sentence| sentence.words.clone())
    }

    /// Whether the word `at` is the first of its sentence.
    pub fn opens_sentence(&self, at: usize) -> bool {
        self.sentence_words(at).is_some_and(|words| words.start == at)
    }

    /// Whether a dateline stands before the word `at`: "OSLO — Farmers", "NEW DELHI: Farmers".
    pub fn opens_story(&self, at: usize) -> bool {
        if at == 0 || !matches!(self.word(at - 1), "—" | "–" | "--" | "-" | "_" | ":") {
            return false;
        }
        let Some(words) = self.sentence_words(at) else { return false };
        let line = &self.words[words.start..at];
        let capitals = line.len() < 15 && line.first().is_some_and(|word| word.shape == Shape::Upper);
        let place = || self.words[words.start..at - 1].iter().all(|word| word.shape == Shape::Upper);
        capitals && if self.word(at - 1) == ":" { place() } else { super::dateline_dash(self.text, line).is_some() }
    }

    fn may_be_in_noun_phrase(&self, at: usize) -> bool {
        match self.tag(at) {
            Tag::Noun | Tag::ProperNoun | Tag::Pronoun | Tag::Determiner | Tag::Adjective | Tag::Adverb => true,
            Tag::Number | Tag::Possessive | Tag::VerbParticiple | Tag::VerbIng | Tag::Other => true,
            Tag::Conjunction => self.atom(at) == word!("&"),
            Tag::Mark => self.is(at, words!["$", "£", "€", "%"]),
            _ => false,
        }
    }

    /// The noun phrase that starts with the word `start`.
    fn noun_phrase_from(&self, start: usize, limit: usize) -> Option<NounPhrase> {
        if self.tag(start) == Tag::Pronoun {
            return Some(NounPhrase { words: start..start + 1, head: start });
        }
        let (mut head, mut owner, mut last) = (None, None, None);
        for at in start..limit {
            match self.tag(at) {
                Tag::Possessive if head.is_some() => (owner, head) = (head, None),
                Tag::Noun | Tag::ProperNoun if !(head.is_some() && self.is_day_after_noun(at)) => head = Some(at),
                Tag::Mark if self.atom(at) == word!("%") && last.is_some() => head = Some(at),
                Tag::Number | Tag::Adjective if head.is_none() => last = Some(at),
                _ if !self.goes_on(start, at, head.is_some()) => break,
                _ => {}
            }
        }
        let head = head.or(last.filter(|&last| owner.is_none_or(|owner| owner < last))).or(owner)?;
        Some(NounPhrase { words: start..head + 1, head })
    }

    /// Whether a word that is neither noun nor a plain modifier stands inside the phrase that starts at `start`.
    fn goes_on(&self, start: usize, at: usize, has_head: bool) -> bool {
        let noun_follows = matches!(self.tag(at + 1), Tag::Noun | Tag::ProperNoun);
        match self.tag(at) {
            Tag::Determiner => (start..at).all(|i| matches!(self.tag(i), Tag::Determiner | Tag::Adverb)),
            Tag::Adverb => {
                !has_head && matches!(self.tag(at + 1), Tag::Adjective | Tag::Number | Tag::VerbParticiple)
                    || at == start && self.tag(at + 1) == Tag::Determiner
            }
            Tag::VerbParticiple | Tag::VerbIng => !has_head && (at > start || noun_follows) && self.leads_to_noun(at),
            Tag::Adjective | Tag::Number => has_head && noun_follows,
            Tag::Conjunction => self.atom(at) == word!("&") && self.tag(at + 1) == Tag::ProperNoun,
            Tag::Mark => self.is(at, words!["$", "£", "€"]) && self.tag(at + 1) == Tag::Number,
            _ => false,
        }
    }

    fn leads_to_noun(&self, at: usize) -> bool {
        let mut after = (at + 1..at + 4).map(|i| self.tag(i)).skip_while(|&tag| tag == Tag::Adjective);
        after.next().is_some_and(Tag::is_noun)
    }

    /// "told reporters Friday": the day is no part of the phrase before it, but "the Friday meeting" is one phrase.
    fn is_day_after_noun(&self, at: usize) -> bool {
        self.tag(at) == Tag::ProperNoun && self.is(at, lexicon::WEEKDAYS)
            || self.is(at, words!["today", "yesterday", "tomorrow", "tonight"])
    }

    fn verb_group_from(&self, start: usize, end: usize) -> Option<VerbGroup> {
        let infinitive = self.tag(start) == Tag::Particle && self.words[start].shape != Shape::Clitic;
        let mut group =
            VerbGroup { words: start..start + 1, head: start, modal: None, passive: false, negated: false, infinitive };
        let (mut be, mut found) = (false, false);
        for at in start..end.min(start + REACH) {
            match self.tag(at) {
                Tag::Modal if !found => (group.modal, group.head, found) = (Some(at), at, true),
                Tag::Auxiliary => (group.head, found, be) = (at, true, is_be(self.atom(at))),
                Tag::Particle if at == start && self.atom(at).lower() == word!("to") => {}
                Tag::Particle | Tag::Adverb if is_negation(self.atom(at)) => group.negated = true,
                Tag::Adverb => continue,
                tag if tag.is_verb() => {
                    group.head = at;
                    group.passive = be && matches!(tag, Tag::VerbParticiple | Tag::VerbPast);
                    let particle = self.tag(at + 1) == Tag::Particle
                        && at + 1 < end
                        && !is_negation(self.atom(at + 1))
                        && self.atom(at + 1).lower() != word!("to");
                    group.words.end = at + 1 + usize::from(particle);
                    return Some(group);
                }
                _ => break,
            }
            group.words.end = at + 1;
        }
        found.then_some(group)
    }
}

fn is_be(word: Atom) -> bool {
    word.is_any(words!["is", "are", "was", "were", "be", "been", "being", "am", "'s", "’s", "'re", "’re", "'m", "’m"])
}

fn is_negation(word: Atom) -> bool {
    word.is_any(words!["not", "n't", "n’t", "never"])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn noun_phrase(text: &str, word: &str) -> String {
        let document = Document::new(text);
        let at = (0..document.words.len()).find(|&at| document.word(at) == word).expect("a word of the text");
        let Some(phrase) = document.noun_phrase_at(at) else { return "none".into() };
        let words = document.with_complement(&phrase);
        let span = document.span(words.start, words.end - 1);
        format!("{} / {}", span.of(text), document.word(phrase.head))
    }

    fn verb_group(text: &str, word: &str) -> String {
        let document = Document::new(text);
        let at = (0..document.words.len()).find(|&at| document.word(at) == word).expect("a word of the text");
        let Some(group) = document.verb_group_at(at) else { return "none".into() };
        let span = document.span(group.words.start, group.words.end - 1);
        let notes = [(group.modal.is_some(), " modal"), (group.passive, " passive"), (group.negated, " negated")];
        let notes: String = notes.iter().filter(|(is, _)| *is).map(|(_, note)| *note).collect();
        format!("{} / {}{notes}", span.of(text), document.word(group.head))
    }

    #[test]
    fn a_noun_phrase_goes_from_its_determiner_to_its_head() {
        let text = "The nearly two-day summit between Merkel and Macron was described as useful.";
        assert_eq!(noun_phrase(text, "summit"), "The nearly two-day summit between Merkel and Macron / summit");
        assert_eq!(
            noun_phrase("A senior German official speaking later said so.", "official"),
            "A senior German official / official"
        );
        assert_eq!(
            noun_phrase("It met Merkel's foreign policy adviser there.", "Merkel"),
            "Merkel's foreign policy adviser / adviser"
        );
        assert_eq!(noun_phrase("They paid the first of the two fines.", "fines"), "the two fines / fines");
    }

    #[test]
    fn a_noun_phrase_stops_before_verbs_and_days() {
        assert_eq!(
            noun_phrase("He told the reporters Friday that she left.", "reporters"),
            "the reporters / reporters"
        );
        assert_eq!(noun_phrase("He told the reporters that she left.", "told"), "none");
        assert_eq!(noun_phrase("He told the reporters that she left.", "she"), "she / she");
    }

    #[test]
    fn a_verb_group_holds_its_auxiliaries() {
        assert_eq!(
            verb_group("The tax will not be raised soon.", "raised"),
            "will not be raised / raised modal passive negated"
        );
        assert_eq!(verb_group("They agreed to halt the strike.", "halt"), "to halt / halt");
        assert_eq!(verb_group("She never met him.", "met"), "met / met");
        assert_eq!(verb_group("She is the envoy.", "is"), "is / is");
        assert_eq!(verb_group("She is the envoy.", "envoy"), "none");
    }
}
