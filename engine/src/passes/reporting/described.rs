//! Whether the article's own words for who speaks can stand where a name would: "a police report", "the traders' group".

use super::cues;
use super::report::{Pattern, Report};
use crate::lexicon::Atom;
use crate::text::{Document, Tag};

/// More words tell more than who it is.
const FEW: usize = 12;

/// So far into a sentence its subject stands behind an opening: "On Monday evening, the company said".
const OPENING: usize = 8;

/// Words that point to others, or tell of nobody: "another pal", "one of them", "no report".
const POINTS: &[Atom] = words![
    "another", "each", "her", "here", "his", "its", "no", "none", "one", "other", "others", "such", "their", "them",
    "these", "this", "those", "who", "which", "that", "whose",
];

impl Report {
    /// Whether its source tells in a few whole words of its own who speaks: "the company", but not "he", "some", "its own
    /// filings" or "Inc" of "an aide of Marsh, Inc". Where somebody of the article is `taken` for it, and not for sure, no
    /// name in it does. What one tells of another is not surely the other's, and "Lin's" is no name for who makes a claim.
    pub(crate) fn describes(&self, document: &Document, taken: bool) -> bool {
        let words = self.source.map(|source| document.words_of(source)).filter(|words| !words.is_empty());
        let Some(words) = words else { return false };
        let (first, last) = (words.start, words.end - 1);
        let tag = |at: usize| document.words[at].tag;
        // "Analysts", "union records", but not "Rule", which may be a name that nobody knows, nor "source involved in it"
        let plural = document.word(last).ends_with('s') && tag(last) == Tag::Noun;
        let headed = matches!(tag(first), Tag::Determiner | Tag::Number)
            || plural && matches!(tag(first), Tag::Adjective | Tag::Noun);
        let other = |at: usize| {
            matches!(tag(at), Tag::Mark | Tag::Pronoun)
                || tag(at).is_finite()
                || document.atom(at).lower().is(POINTS)
                || taken && tag(at) == Tag::ProperNoun
        };
        words.len() <= FEW
            && headed
            && !self.inner
            && self.pattern != Pattern::OwnedWords
            && tag(last).is_noun()
            && !words.clone().any(other)
            && self.is_whole(document, first, words.len() == 1)
            && (!self.quotations.is_empty() || self.is_told(document))
    }

    /// Whether the source, `alone` where it is one word, begins with the word `first` and is not the tail of more: "Roe,
    /// president of Marsh, Inc", "a report published before the budget", "Roe, a treasurer".
    fn is_whole(&self, document: &Document, first: usize, alone: bool) -> bool {
        let led = self.cue.map(|cue| document.words_of(cue).end) == Some(first);
        let Some(before) = first.checked_sub(1).filter(|_| !led && !document.opens_sentence(first)) else {
            return true;
        };
        let start = document.sentences[document.sentence_at(document.words[first].span().start)].words.start;
        let opening = || {
            let opener = matches!(document.tag(start), Tag::Preposition | Tag::Adverb | Tag::Subordinator);
            let comma = |at: usize| document.atom(at) == word!(",");
            opener && first - start <= OPENING && !(start..before).any(comma)
        };
        match document.tag(before) {
            // "It leaks, officials said", "It leaks, the guild said", but "Al Roe, a treasurer said"
            Tag::Mark if document.atom(before) == word!(",") => {
                let named = before > 0 && document.tag(before - 1) == Tag::ProperNoun;
                alone || !named || opening()
            }
            Tag::Mark | Tag::Conjunction => true,
            Tag::Adverb => before == start,
            Tag::Subordinator => document.is(before, words!["that", "as", "but", "while", "because"]),
            _ => false,
        }
    }

    /// Whether what is told without quoting is told by a verb of speech, or found: "wants it", "showed signs" may be a deed.
    fn is_told(&self, document: &Document) -> bool {
        let speaks =
            |at: usize| cues::is_speech_verb(document.atom(at).lower()) || document.is(at, words!["found", "finds"]);
        matches!(self.pattern, Pattern::AccordingTo | Pattern::ByAfterCue)
            || self.cue.is_some_and(|cue| document.words_of(cue).any(speaks))
    }
}
