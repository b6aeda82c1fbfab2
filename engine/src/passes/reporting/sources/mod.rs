//! Finds the words that name a speaker: the noun phrase before a cue, or after an inverted one.
//!
//! A source is cut as newsrooms and annotators read it: with its title and its appositive ("Jo Lin, a chemist"),
//! without remarks that only interrupt (", speaking in Rome,").

mod after;
mod before;
mod joined;
mod occasions;
mod phrase;
mod quantity;

use super::outline::Outline;
use crate::lexicon;
use crate::text::{Shape, Tag};
pub(super) use after::after;
pub(super) use before::{before, before_adverbials, ends_in_comma, is_stretch};
use phrase::starts_phrase;
use std::ops::Range;

/// As far as a rule looks for the start or end of a noun phrase: longer ones are misread sentences.
const REACH: usize = 45;

/// The same for a verb that does nothing but report: then even words that look like verbs name the speaker.
pub(super) fn before_speech_verb(outline: &Outline, low: usize, end: usize) -> Option<Range<usize>> {
    before(outline, low, end).or_else(|| {
        let mut start = end;
        while start > low
            && !matches!(
                outline.tag(start - 1),
                Tag::Mark | Tag::Subordinator | Tag::Conjunction | Tag::Pronoun | Tag::Modal
            )
            && !(outline.shape(start - 1) == Shape::Lower
                && matches!(outline.tag(start - 1), Tag::VerbPast | Tag::VerbS | Tag::Auxiliary)
                && start > low + 1
                && outline.quotation(start - 2).is_none())
            && outline.quotation(start - 1).is_none()
        {
            start -= 1;
        }
        while start < end && !starts_phrase(outline, start) && outline.shape(start) == Shape::Lower {
            start += 1;
        }
        // Longer stretches hold more than a name with its title.
        let named = start < end && end - start <= 7;
        (named && (outline.shape(start) != Shape::Lower || outline.tag(start) == Tag::Determiner)).then_some(start..end)
    })
}

/// A pronoun that stands for a speaker by itself.
pub(super) fn is_pronoun(outline: &Outline, at: usize) -> bool {
    outline.is(
        at,
        words![
            "he", "she", "they", "it", "I", "we", "you", "who", "He", "She", "They", "It", "We", "You", "which", "him",
            "them"
        ],
    )
}

/// A word that may stand behind a noun and still belong to it: "growers everywhere".
pub(super) fn is_trailing(outline: &Outline, at: usize) -> bool {
    outline.is(
        at,
        words![
            "himself",
            "herself",
            "itself",
            "themselves",
            "alike",
            "everywhere",
            "elsewhere",
            "there",
            "here",
            "abroad"
        ],
    )
}

/// A word that says when: no part of a name.
pub(super) fn is_time(outline: &Outline, at: usize) -> bool {
    outline.is(at, lexicon::WEEKDAYS)
        || outline.is(
            at,
            words![
                "yesterday",
                "today",
                "tonight",
                "tomorrow",
                "last",
                "earlier",
                "later",
                "afterward",
                "afterwards",
                "recently",
                "ago",
                "January",
                "February",
                "April",
                "June",
                "July",
                "August",
                "September",
                "October",
                "November",
                "December",
                "Jan.",
                "Feb.",
                "Aug.",
                "Sept.",
                "Oct.",
                "Nov.",
                "Dec."
            ],
        )
}

pub(super) fn is_finite(outline: &Outline, at: usize) -> bool {
    matches!(outline.tag(at), Tag::VerbPast | Tag::VerbS | Tag::Modal | Tag::Auxiliary | Tag::Verb)
}
