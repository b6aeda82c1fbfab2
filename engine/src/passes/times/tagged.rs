//! What a verb that no list knows tells of the tense, by its tag and the words around it.

use super::reader::Reader;
use super::tense::{REACH, Tense, breaks};
use super::verbs::is_behind_aside;
use crate::lexicon::{Atom, DEMONYMS, REPORTING_VERBS};
use crate::text::Tag;

/// The tense that the verb at `at` tells; `near` where it stands beside the time. `None` where it tells nothing.
pub(super) fn tagged(reader: &Reader, at: usize, near: bool) -> Option<Tense> {
    match reader.tag(at) {
        Tag::VerbPast | Tag::VerbParticiple if is_described_behind(reader, at) || is_joined(reader, at) => None,
        // "a parade, followed by a fair on Monday": whether it has been tells the verb before
        Tag::VerbPast | Tag::VerbParticiple if reader.is(at, words!["followed"]) && reader.is(at + 1, words!["by"]) => {
            None
        }
        // "will accept claims lodged by May 3": the participle only tells which of them.
        Tag::VerbPast | Tag::VerbParticiple
            if reader.is(at + 1, words!["by", "before", "until"])
                && at > reader.start()
                && reader.tag(at - 1).is_noun()
                && (reader.start()..at).rev().take(6).any(|at| reader.tag(at) == Tag::Modal) =>
        {
            None
        }
        Tag::VerbPast => (!is_quoted_infinitive(reader, at)).then_some(Tense::Past),
        Tag::Modal => Some(Tense::Future),
        // "can make their worries known on Friday"
        Tag::VerbParticiple if reader.is(at, words!["known", "heard", "felt"]) => None,
        // "will bring the town the money needed for a hall on Friday": far from the day, it only describes.
        Tag::VerbParticiple
            if !near
                && at > reader.start()
                && reader.tag(at - 1) == Tag::Noun
                && (reader.start()..at).rev().take(8).any(|at| reader.tag(at) == Tag::Modal) =>
        {
            None
        }
        Tag::VerbParticiple => (!led_by_auxiliary(reader, at)).then_some(Tense::Past),
        // "students return on Monday"
        // "turns 40 on Sunday"; "tells reporters on Friday" is history told in the present.
        Tag::VerbS if near && (is_after_subject(reader, at) || is_behind_aside(reader, at)) => Some(Tense::Future),
        Tag::Verb if near => {
            (!is_infinitive(reader, at) && !is_described(reader, at) && !is_of_one(reader, at)).then_some(Tense::Future)
        }
        _ => None,
    }
}

/// Whether the verb `at` has a name or pronoun before it and reports nothing: nouns in the plural are often taken for
/// such verbs.
fn is_after_subject(reader: &Reader, at: usize) -> bool {
    let named = at > reader.start() && matches!(reader.tag(at - 1), Tag::ProperNoun | Tag::Pronoun);
    // "in Norwegian waters"
    let waters = at > reader.start() + 1
        && reader.tag(at - 2) == Tag::Preposition
        && reader.document.is_listed(at - 1, &DEMONYMS);
    named && !waters && reader.tag(at + 1) != Tag::VerbPast && !REPORTING_VERBS.contains(reader.text(at))
}

/// "Northgate travel to Lund on Saturday", "Northgate host Lund on Saturday": a team is many, and its verb is taken
/// for a noun beside a name. In "Northgate travel to Lund on Saturday was late" it is one.
pub(super) fn is_teams(reader: &Reader, at: usize, near: bool) -> bool {
    let is_verb = |at| matches!(reader.tag(at), Tag::VerbPast | Tag::VerbS | Tag::Auxiliary | Tag::Modal);
    near && at > reader.start()
        && reader.tag(at - 1) == Tag::ProperNoun
        && (reader.is(at + 1, words!["to"]) || reader.tag(at + 1) == Tag::ProperNoun)
        && !(at + 2..reader.end()).take(REACH).take_while(|&at| !breaks(reader, at)).any(is_verb)
}

/// "a 2-2 draw on Sunday": what numbers and adjectives describe is no verb, though the tagger may take it for one.
fn is_described(reader: &Reader, at: usize) -> bool {
    at > reader.start()
        && matches!(reader.tag(at - 1), Tag::Number | Tag::Adjective | Tag::Determiner | Tag::Possessive)
}

/// "a rally on Friday", "their phone call on Friday": behind one thing or name stands no verb of many.
fn is_of_one(reader: &Reader, at: usize) -> bool {
    at > reader.start()
        && reader.tag(at - 1).is_noun()
        && !reader.text_before(at, 1).ends_with('s')
        && !reader.follows(at, words!["people", "police", "women", "men", "children"])
}

/// The same behind a preposition, for what is taken for the past of another verb ("fall on high ground on Monday"), and
/// what only describes a noun: "a belated return".
fn is_described_behind(reader: &Reader, at: usize) -> bool {
    let ground =
        at > reader.start() + 1 && reader.tag(at - 1) == Tag::Adjective && reader.tag(at - 2) == Tag::Preposition;
    let describes = reader.follows(at, words!["a", "an", "the", "its", "their"])
        && matches!(reader.tag(at + 1), Tag::Noun | Tag::Adjective);
    ground || describes
}

/// "must be signed by May 3 and returned by June 7": the auxiliary before the first participle tells of the second.
fn is_joined(reader: &Reader, at: usize) -> bool {
    let back =
        (2..=REACH).map_while(|back| at.checked_sub(back).filter(|&at| at >= reader.start() && !breaks(reader, at)));
    let mut verbs = back.filter(|&at| matches!(reader.tag(at), Tag::VerbPast | Tag::VerbParticiple));
    reader.follows(at, words!["and", "or"])
        && reader.text(at).ends_with("ed")
        && verbs.next().is_some_and(|verb| {
            let led =
                verb > reader.start() + 1 && (reader.tag(verb - 2) == Tag::Modal || reader.is(verb - 2, words!["to"]));
            led && reader.follows(verb, words!["be"])
        })
}

/// "to return", "did not return", "could return": the form tells no tense.
pub(super) fn is_infinitive(reader: &Reader, at: usize) -> bool {
    at > reader.start() && reader.tag(at - 1) == Tag::Modal
        // "let him go on Monday"
        || reader.follows(at, words!["to", "not", "n't", "did", "the", "a", "and", ",", "him", "them", "us", "me"])
}

/// "could hit", "will soon hit", "to hit", "a hit": no past.
pub(super) fn is_bare(reader: &Reader, at: usize) -> bool {
    let at = at - usize::from(at > reader.start() && reader.tag(at - 1) == Tag::Adverb);
    let led = at > reader.start() && matches!(reader.tag(at - 1), Tag::Modal | Tag::Determiner | Tag::Preposition);
    led || is_quoted_infinitive(reader, at)
        || led_by_auxiliary(reader, at)
        || reader.follows(at, words!["not", "n't", "n’t", "do", "does"])
}

/// "would “read it over the weekend”": the modal stands before the mark.
fn is_quoted_infinitive(reader: &Reader, at: usize) -> bool {
    reader.follows(at, words!["“", "\"", "``"]) && at > reader.start() + 1 && reader.tag(at - 2) == Tag::Modal
}

/// "won on Tuesday and play again on Friday": the present behind a past, whose form is no infinitive there
pub(super) fn goes_on(reader: &Reader, at: usize) -> bool {
    let back =
        (2..=REACH).map_while(|back| at.checked_sub(back).filter(|&at| at >= reader.start() && !breaks(reader, at)));
    let mut verbs = back.filter(|&at| reader.is(at, words!["to"]) || reader.tag(at).is_finite());
    reader.follows(at, words!["and"]) && verbs.next().is_some_and(|at| reader.tag(at) == Tag::VerbPast)
}

/// "will be announced", "is expected": the auxiliary before it, not the participle, tells.
pub(super) fn led_by_auxiliary(reader: &Reader, at: usize) -> bool {
    const AUXILIARIES: &[Atom] = words![
        "be", "been", "getting", "remain", "remains", "stay", "stays", "is", "are", "being", "will", "would", "has",
        "have", "to", "'s", "’s", "'re", "’re", "'ve", "’ve",
    ];
    reader.follows(at, AUXILIARIES)
        || at
            .checked_sub(1)
            .is_some_and(|before| reader.follows(before, AUXILIARIES) && reader.text(before).ends_with("ly"))
}
