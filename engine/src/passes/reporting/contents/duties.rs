//! Tells what somebody is yet to do, or asked to do, from what they said: "must respond to the plan", "have until
//! Friday to object".

use super::{holds_verb, is_finite};
use crate::passes::reporting::cues::Cue;
use crate::passes::reporting::outline::Outline;
use crate::passes::reporting::report::Pattern;
use crate::text::Tag;
use std::ops::Range;

/// Whether `cue` with its `content` tells of words that are still to come.
pub(super) fn is_due(
    outline: &Outline,
    sentence: &Range<usize>,
    cue: &Cue,
    content: &Range<usize>,
    pattern: Pattern,
) -> bool {
    let thing =
        pattern == Pattern::CueBeforeObject || pattern == Pattern::SpeakerBefore && !holds_verb(outline, content);
    // "must call the board and ask someone to lead it"
    let bids = outline.atom(content.start) == word!("to") && outline.tag(cue.verb) == Tag::Verb;
    if !thing && !bids || outline.has_quotation(content) {
        return false;
    }
    if bids {
        return must(outline, cue);
    }
    // "have until noon to accept or reject the offer"
    let either = cue.group.start == cue.verb && cue.verb > 0 && outline.atom(cue.verb - 1) == word!("or");
    must(outline, cue) || is_asked_to(outline, cue) || (cue.infinitive || either) && has_until(outline, sentence, cue)
}

/// "must show proof of age", "should cut the cord and request a refund".
fn must(outline: &Outline, cue: &Cue) -> bool {
    let must = |at: usize| outline.is(at, words!["must", "should"]);
    if cue.group.clone().any(must) {
        return true;
    }
    let joined = cue.group.start == cue.verb
        && outline.tag(cue.verb) == Tag::Verb
        && cue.verb > 0
        && outline.is(cue.verb - 1, words!["and", "or"]);
    // Twelve words: as far as the first of two duties reaches.
    let low = cue.verb.saturating_sub(12);
    let before = |&at: &usize| matches!(outline.tag(at), Tag::Modal | Tag::VerbPast | Tag::VerbS | Tag::Mark);
    joined && (low..cue.verb).rev().find(before).is_some_and(must)
}

/// "is asked to call the police", "are urged to report it".
fn is_asked_to(outline: &Outline, cue: &Cue) -> bool {
    let asked = |at: usize| {
        outline.is(
            at,
            words![
                "asked",
                "urged",
                "advised",
                "invited",
                "encouraged",
                "required",
                "reminded",
                "requested",
                // "was not authorized to discuss the case"
                "authorised",
                "authorized",
                "allowed",
                "permitted",
            ],
        )
    };
    cue.group.clone().any(|at| asked(at) && outline.atom(at + 1) == word!("to") && at + 1 < cue.verb)
}

/// "have until 5pm on Friday to object to the plan", "has six days to respond".
fn has_until(outline: &Outline, sentence: &Range<usize>, cue: &Cue) -> bool {
    let low = sentence.start.max(cue.group.start.saturating_sub(12));
    let verb = |&at: &usize| is_finite(outline, at) && at > 0 && outline.atom(at - 1) != word!("to");
    let has = (low..cue.group.start).rev().find(verb);
    has.is_some_and(|has| {
        outline.is(has, words!["has", "have", "had"])
            && (outline.is(has + 1, words!["until", "till"]) || outline.tag(has + 1) == Tag::Number)
    })
}
