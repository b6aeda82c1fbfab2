//! Which of two things that a sentence tells came first, and on which of them a time hangs.

use super::reader::Reader;
use super::sense::Sense;
use super::tense::{REACH, Tense, breaks, cue_before};
use crate::lexicon::TENSE_CUES;
use crate::text::Tag;

/// "the court Saturday ruled": a day that stands between who did something and what was done.
pub(super) fn is_before_its_verb(reader: &Reader, first: usize, last: usize) -> bool {
    let who = first - usize::from(reader.follows(first, words!["on", "in"]));
    let weekday = first == last && matches!(reader.sense(first), Sense::Weekday(_));
    let led = who > reader.start() && (weekday && reader.tag(who - 1).is_noun() || reader.follows(who, words!["and"]));
    // "had hoped to break even, and in February forecast a profit"
    let foresaw = reader.is(last + 1, words!["forecast"]) && reader.tag(last + 2) == Tag::Determiner;
    led && (foresaw || reader.tag(last + 1) == Tag::VerbPast)
}

/// "after they voted to sell it on Monday": the day of the vote, or of the sale
pub(super) fn is_settled_first(reader: &Reader, first: usize) -> bool {
    let mut back =
        (2..=REACH).map_while(|back| first.checked_sub(back).filter(|&at| at >= reader.start() && !breaks(reader, at)));
    let Some(verb) = back.find(|&at| reader.tag(at) == Tag::VerbPast) else { return false };
    reader.is(verb + 1, words!["to"])
        && (1..=4).any(|back| verb.checked_sub(back).is_some_and(|at| reader.is(at, words!["after", "since", "once"])))
}

/// "after hearing them on Monday"
pub(super) fn is_done_first(reader: &Reader, first: usize) -> bool {
    let mut back = (2..=8).map_while(|back| first.checked_sub(back).filter(|&at| at >= reader.start()));
    back.find(|&at| reader.tag(at).is_verb())
        .is_some_and(|at| reader.tag(at) == Tag::VerbIng && reader.follows(at, words!["after"]))
}

/// "The court on Monday agreed to hear him": behind its day, what was decided looks no further ahead.
pub(super) fn is_decided_then(reader: &Reader, at: usize) -> bool {
    reader.listed(at, &TENSE_CUES) == Some("to")
        && reader.tag(at) == Tag::VerbPast
        && reader.is(at + 1, words!["to"])
        && !reader.is(at, words!["planned", "intended", "invited", "ordered", "wanted"])
}

/// "was likely to sell as soon as the exchange opened Monday", "would sell when it opened": the past behind what was still
/// to be done is not over.
pub(super) fn is_still_to_be(reader: &Reader, first: usize) -> bool {
    let mut back =
        (1..=REACH).map_while(|back| first.checked_sub(back).filter(|&at| at > reader.start() && !breaks(reader, at)));
    let led = back.find(|&at| {
        reader.is(at, words!["when", "once"]) || reader.is(at, words!["as"]) && reader.follows(at, words!["soon"])
    });
    led.is_some_and(|led| {
        let likely =
            (led.saturating_sub(8)..led).any(|at| reader.is(at, words!["likely"]) && reader.is(at + 1, words!["to"]));
        likely || cue_before(reader, led) == Some(Tense::Future)
    })
}
