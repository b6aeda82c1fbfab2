//! Where the sentences of an outline end: a full stop inside a quotation ends none of the reporter's, unless the
//! quotation stands alone.

use super::{LONGEST, OPENING, Outline};
use crate::lexicon;
use crate::passes::reporting::cues;
use crate::text::{Shape, Tag, dateline_dash};
use std::ops::Range;

impl Outline<'_, '_> {
    /// Cuts the paragraph `paragraph`, from the piece `first` to the word before `end`.
    pub(super) fn cut_sentences(&mut self, first: usize, paragraph: usize, end: usize) {
        let first = self.after_dateline(first, paragraph, end);
        let mut start = first;
        for at in first..self.pieces.len() {
            if at + 1 == self.pieces.len() || self.ends_sentence(at) || at - start > LONGEST {
                self.sentences.push((start..at + 1, paragraph));
                start = at + 1;
            }
        }
    }

    /// "OSLO, May 3 —" is no part of what the sentence behind it reports; "NASA — the agency — said" has no dateline.
    fn after_dateline(&self, first: usize, paragraph: usize, end: usize) -> usize {
        if paragraph < OPENING && self.shape(first) != Shape::Lower {
            // "NEW DELHI: The court", "Mumbai: The court"; three words at most.
            let colon = (first + 1..first + 4).find(|&at| self.atom(at) == word!(":"));
            let headline = paragraph == 0 && self.document.has_headline;
            let town = |colon: usize| self.is_town(&(first..colon)) || self.is_lone_label(&(first..colon), paragraph);
            if let Some(colon) = colon.filter(|&colon| !headline && town(colon)) {
                return if self.quotation(colon + 1).is_some() { first } else { colon + 1 };
            }
        }
        if self.shape(first) != Shape::Upper || self.word(first).len() <= 2 || paragraph >= OPENING {
            return first;
        }
        let words = &self.document.words[self.pieces[first].first as usize..end];
        let Some(dash) = dateline_dash(self.document.text, words) else { return first };
        // No quotation stands before the dash, so that each word is a piece.
        let next = first + dash + 1;
        if next < self.pieces.len() && self.shape(next) != Shape::Lower { next } else { first }
    }

    /// Whether `words` open the first of the paragraphs and are the only ones in capitals before a colon, as those of a
    /// transcript are not: "MYSURU: The college shut on Monday".
    fn is_lone_label(&self, words: &Range<usize>, paragraph: usize) -> bool {
        // Thirty letters: longer ones are headings.
        let label = |paragraph: &str| {
            let head = paragraph.as_bytes().iter().take(30).take_while(|&&letter| letter != b':');
            let length = head.clone().count();
            length > 2 && length < 30 && !head.clone().any(u8::is_ascii_lowercase)
        };
        let paragraphs = self.document.paragraphs.iter().map(|paragraph| paragraph.span.of(self.document.text));
        // Before the first paragraph stands nothing but headings, eight of them at most.
        paragraph < 8
            && words.clone().all(|at| self.shape(at) == Shape::Upper)
            && !paragraphs.clone().take(paragraph).any(|words| words.ends_with('.'))
            && paragraphs.filter(|words| label(words)).nth(1).is_none()
    }

    /// Whether `words` name a town or a state, perhaps in capitals.
    fn is_town(&self, words: &Range<usize>) -> bool {
        let name = self.span(words).of(self.document.text);
        if lexicon::PLACES.contains(name) {
            return true;
        }
        let mut capitals = true;
        let lowered = |c: char| {
            let first = std::mem::replace(&mut capitals, !c.is_alphabetic());
            if first { c } else { c.to_ascii_lowercase() }
        };
        name.is_ascii() && lexicon::PLACES.contains(&name.chars().map(lowered).collect::<String>())
    }

    fn ends_sentence(&self, at: usize) -> bool {
        let next = at + 1;
        let piece = &self.pieces[at];
        if piece.is_word() {
            return piece.ends
                || piece.shape == Shape::Mark && self.is(at, words![".", "?", "!"]) && self.quotation(next).is_some();
        }
        let Some(quotation) = self.quotation(at) else {
            let Some(title) = piece.title() else { return false };
            let inside = self.document.quotations[title as usize].inside.of(self.document.text);
            return inside.ends_with(['.', '?', '!']) && (self.starts_upper(next) || self.quotation(next).is_some());
        };
        // “I said, ‘No.’” She said that it was late.
        let inside = quotation.trim_end().trim_end_matches(['’', '\'']);
        if !inside.ends_with(['.', '?', '!', '…']) {
            return false;
        }
        // It was “a slip of the pen.” Lin said so. What a clause leads to ends with it.
        let led = at > 0 && self.shape(at - 1) == Shape::Lower && inside.starts_with(char::is_lowercase);
        // One trader said: “It fell.” Lin said so too: whose words they are is told before them.
        let named = at > 1
            && (self.atom(at - 1) == word!(":")
                || self.atom(at - 1) == word!(",") && cues::is_speech_verb(self.atom(at - 2)));
        // “Really?” he asked.
        self.quotation(next).is_some()
            || led && inside.ends_with('.') && !inside.ends_with("..") && self.starts_upper(next)
            || inside.ends_with('.')
                && (named || !self.speaker_follows(next))
                && !inside.ends_with("..")
                && self.starts_upper(next)
                && !self.word(next).is_empty()
            || !inside.ends_with('.')
                && (self.starts_sentence(next)
                    || self.shape(next) == Shape::Capital && (named || self.clause_follows(next)))
    }

    /// “Is it?” Lin said she had left: whether a clause of its own follows the verb of speech behind `at`, which tells of no
    /// words before it as “Is it?” Lin said she asked.
    fn clause_follows(&self, at: usize) -> bool {
        let Some(verb) = (at + 1..at + 4).find(|&verb| cues::is_speech_verb(self.atom(verb))) else { return false };
        let named = (at..verb).all(|at| self.shape(at) == Shape::Capital);
        let next = verb + 1;
        let clause = self.is(next, words!["that", "he", "she", "they", "it"]);
        let asks = |at: usize| cues::is_speech_verb(self.atom(at)) || self.is(at, words!["thought", "wondered"]);
        named && clause && !(next + 1..next + 5).any(asks)
    }

    /// “Really?” She nodded: a word with a capital that names nobody starts a sentence of its own.
    fn starts_sentence(&self, at: usize) -> bool {
        self.shape(at) == Shape::Capital
            && self.atom(at) != word!("I")
            && matches!(
                self.tag(at),
                Tag::Determiner | Tag::Pronoun | Tag::Preposition | Tag::Subordinator | Tag::Conjunction
            )
            && !self.speaker_follows(at)
    }

    /// “It failed.” Lin said. But “It failed.” He said in a note that: a pronoun with a capital starts a
    /// sentence, unless that ends at once: “It failed.” He said on Monday.
    fn speaker_follows(&self, at: usize) -> bool {
        let verb = (at + 1..at + 5).find(|&verb| cues::is_speech_verb(self.atom(verb)));
        let Some(verb) = verb.filter(|&verb| (at..verb).all(|next| self.shape(next) != Shape::Mark)) else {
            return false;
        };
        if self.clause_follows(at) {
            return false;
        }
        let end = (verb + 1..verb + 5).find(|&end| self.shape(end) == Shape::Mark);
        let ends = self.is(verb + 1, words![".", ""]) || end.is_some_and(|end| self.is(end, words!["."]));
        let pronoun = self.is(at, words!["He", "She", "They", "We"]);
        (ends || !pronoun && self.is(verb + 1, words!["in", "on", "to", "during", "at", "of", "when"]))
            && self.quotation(verb + 1).is_none()
    }

    fn starts_upper(&self, at: usize) -> bool {
        self.shape(at) != Shape::Lower && self.shape(at) != Shape::Mark
    }
}
