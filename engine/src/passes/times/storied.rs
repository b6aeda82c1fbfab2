//! Days of a story or of nobody, which the publication date does not tell: "the Friday", "a busy Sunday", "ill on a Monday
//! and dead by Thursday", "tickets for Friday".

use super::meaning::{Anchor, Meaning, Seen, Shift};
use super::reader::Reader;
use super::sense::Sense;
use super::tense::Tense;
use crate::lexicon::Atom;
use crate::text::{Shape, Tag};

/// How many words before a day may tell of a week that nobody names.
const NEAR: usize = 24;

/// The tense of `seen`, at `first`, beside a verb in `tense`. What is of a story, or may be to come, is not sure, and
/// neither is a day soon behind the last that was `unnamed`: "We showed her a crab one Monday. By Friday she was bored."
pub(super) fn storied(
    reader: &Reader,
    first: usize,
    seen: &mut Seen,
    tense: Tense,
    unnamed: &mut Option<usize>,
) -> Tense {
    match seen.meaning {
        Meaning::Weekday(_, Shift::Bare) => {
            if is_unnamed(reader, first) {
                *unnamed = Some(first);
            }
            seen.doubtful |= is_of_story(reader, first) || unnamed.is_some_and(|at| first - at <= NEAR);
            let booked = tense == Tense::Past && is_booked(reader, first);
            seen.doubtful |= booked;
            if booked { Tense::Future } else { tense }
        }
        // "Giving evidence on Monday, she said that it was struck at 3am": in the night that is told of
        Meaning::Shifted { by: 0, anchor: Anchor::Story, .. } if seen.clock.is_some() && tense == Tense::Past => {
            let told = reader.start().max(first.saturating_sub(SENTENCE))..first;
            seen.doubtful |= told.clone().any(|at| reader.is(at, HEARINGS))
                && told.into_iter().any(|at| reader.is(at, words!["heard", "said", "told"]));
            tense
        }
        _ => tense,
    }
}

/// A sentence has no more words, but for lists.
const SENTENCE: usize = 60;

/// Where people tell of what was long before.
const HEARINGS: &[Atom] = words!["court", "evidence", "hearing", "inquest", "inquiry", "jury", "trial", "tribunal"];

/// "one Monday", "on a Monday", "a busy Sunday": no certain one; "a Monday meeting" has a day, and so has "a memo Monday".
fn is_unnamed(reader: &Reader, at: usize) -> bool {
    let one = |at: usize| reader.follows(at, words!["a", "one"]);
    let on = || reader.is(at.wrapping_sub(2), words!["on"]) || reader.phrase_ends(at + 1);
    let plain = reader.follows(at, words!["one"]) || reader.follows(at, words!["a"]) && on();
    let busy = || reader.tag(at - 1) == Tag::Adjective && reader.shape(at - 1) == Shape::Lower && one(at - 1);
    at > 0 && (plain || busy()) && !describes(reader, at)
}

/// "voted on the Thursday, and on the Friday left": of a week that is told of
fn is_of_story(reader: &Reader, at: usize) -> bool {
    // "Sunday Adeko said so": a day, or a person's name
    let name = at == reader.start()
        && reader.is(at, words!["friday", "monday", "sunday"])
        && reader.shape(at + 1) == Shape::Capital
        && reader.tag(at + 1) == Tag::ProperNoun
        && reader.sense(at + 1) == Sense::Other;
    name || reader.follows(at, words!["the"]) && !describes(reader, at)
}

/// Whether the weekday `at` says which: "the Friday meeting", and not "a Sunday morning".
fn describes(reader: &Reader, at: usize) -> bool {
    let next = at + 1;
    matches!(reader.tag(next), Tag::Noun | Tag::Adjective)
        && reader.shape(next) == Shape::Lower
        && reader.sense(next) == Sense::Other
}

/// "customers with tickets for Friday", "said that tides posed a danger on Saturday": what was to come when it was said
fn is_booked(reader: &Reader, first: usize) -> bool {
    const BOOKED: &[Atom] = words!["appointments", "bookings", "reservations", "seats", "tickets"];
    const DANGERS: &[Atom] = words!["danger", "risk", "threat"];
    let noun = first.wrapping_sub(2);
    reader.follows(first, words!["for"]) && reader.is(noun, BOOKED)
        || reader.follows(first, words!["on"]) && reader.is(noun, DANGERS)
}
