//! Where what is told starts behind a cue: past when and where it was said, or at once.

use super::is_finite;
use crate::passes::reporting::outline::Outline;
use crate::passes::reporting::sources;
use crate::text::{Shape, Tag};

/// "said both he and Lin go", "said about half of them go", "said if asked, they would go": where the clause starts
/// although its first word at `start` may also tell when or where it was said.
pub(super) fn late_clause(outline: &Outline, start: usize, end: usize) -> Option<usize> {
    let comma = outline.atom(start) == word!(",");
    let first = start + usize::from(comma);
    if outline.is(first, words!["both", "either", "neither", "not"]) {
        return Some(first);
    }
    let counts = |at: usize| outline.tag(at) == Tag::Number || outline.is(at, words!["half", "a", "one", "two"]);
    let counted = match outline.word(first) {
        "about" | "around" | "nearly" | "almost" | "only" | "roughly" => first + 1,
        "more" | "fewer" | "less" if outline.atom(first + 1) == word!("than") => first + 2,
        "at" if outline.is(first + 1, words!["least", "most"]) => first + 2,
        "as" if outline.is(first + 1, words!["many", "much"]) => first + 3,
        _ => end,
    };
    if counted < end && counts(counted) {
        return Some(first);
    }
    let preposition = outline.tag(first) == Tag::Preposition;
    if !preposition && outline.tag(first) != Tag::Subordinator && !outline.is(first, words!["when", "while"]) {
        return None;
    }
    let main = (first + 1..end).find(|&at| outline.atom(at) == word!(","))? + 1;
    let subject = sources::after(outline, main, end)?;
    let verb = subject.end + usize::from(outline.tag(subject.end) == Tag::Adverb);
    let clause = is_finite(outline, verb) && !outline.is(main, words!["who", "which"]);
    clause.then_some(if preposition && !comma { main } else { first })
}

/// "wrote they may go", "adding the pier must go": a subject with its verb.
pub(super) fn clause_follows(outline: &Outline, start: usize, end: usize) -> bool {
    let pronoun = outline.is(start, words!["he", "she", "they", "it", "we", "there"]);
    let thing = || {
        let subject = sources::after(outline, start, end).filter(|_| outline.is(start, words!["the", "his", "her"]));
        subject.is_some_and(|subject| subject.end < end && outline.tag(subject.end) == Tag::Modal)
    };
    start + 1 < end && (pronoun && is_finite(outline, start + 1) || thing())
}

pub(super) fn starts_content(outline: &Outline, at: usize) -> bool {
    !matches!(outline.tag(at), Tag::Preposition | Tag::Subordinator | Tag::Conjunction | Tag::Mark | Tag::Particle)
        || outline.quotation(at).is_some()
        || outline.is(at, words!["$", "[", "to", "not"])
}

/// Past "Tuesday", "on Tuesday night", "on May 9", "afterwards" right at `start`, where what is told follows.
pub(super) fn behind_day(outline: &Outline, start: usize, end: usize) -> usize {
    let day = start + usize::from(outline.atom(start) == word!("on"));
    let later = outline.is(day, words!["afterward", "afterwards", "yesterday"]);
    let named = (outline.shape(day) == Shape::Capital || later) && sources::is_time(outline, day);
    // "on Tuesday night", "on May 9"
    let more = sources::is_stretch(outline, day + 1) || outline.tag(day + 1) == Tag::Number;
    let next = day + 1 + usize::from(more);
    let goes_on = matches!(outline.tag(next), Tag::Possessive | Tag::Modal | Tag::Auxiliary | Tag::VerbPast);
    if named && next < end && starts_content(outline, next) && !goes_on { next } else { start }
}

/// Past "Tuesday", "on Tuesday", "last week", "in a statement".
pub(super) fn after_time(outline: &Outline, start: usize, end: usize) -> usize {
    let mut at = start;
    // "said after the vote she would go", and not "said after he won it was late"
    let since = outline.is(at, words!["after", "before"]) && !sources::is_pronoun(outline, at + 1);
    if since || outline.is(at, words!["on", "earlier", "late", "in", "during", "at", "for"]) {
        let stop = (at..end.min(at + 8)).find(|&next| {
            next > at + 1
                && (matches!(outline.tag(next), Tag::Pronoun | Tag::Determiner)
                    // "said before the vote Lin would go"
                    || outline.tag(next) == Tag::ProperNoun && outline.tag(next - 1) == Tag::Noun
                    || sources::is_pronoun(outline, next)
                    || outline.atom(next) == word!(","))
        });
        if let Some(stop) = stop {
            return stop;
        }
        at += 1;
    }
    while at < end && sources::is_time(outline, at) {
        at += 1;
        if outline.is(at, words!["night", "morning", "afternoon", "evening", "week", "month", "year", "day"]) {
            at += 1;
        }
    }
    // "said in Oslo growers would go": where the place or occasion ends is not told.
    let unknown = at == start + 1 && outline.tag(start) == Tag::Preposition;
    // "said Monday was too late": what has a verb behind it is a subject.
    let subject = at > start && outline.tag(start) != Tag::Preposition && is_finite(outline, at);
    // "found Wednesday's vote late"
    let owns = outline.tag(at) == Tag::Possessive;
    if at < end && !unknown && !subject && !owns { at } else { start }
}
