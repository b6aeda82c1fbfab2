//! Tells deeds from reports where one verb names both: "found the keys", "called her brother", "a band called Blue Water",
//! "to claim the money".

use super::holds_verb;
use crate::lexicon::is_person_role;
use crate::passes::reporting::cues::Cue;
use crate::passes::reporting::outline::Outline;
use crate::passes::reporting::sources;
use crate::text::Tag;
use std::ops::Range;

/// Whether the verb of `cue` with what stands in `content` tells what somebody did, and no words of theirs.
pub(super) fn is_deed(outline: &Outline, cue: &Cue, content: &Range<usize>) -> bool {
    if outline.has_quotation(content) || cue.phrasal {
        return false;
    }
    match outline.word(cue.verb) {
        "found" | "finds" | "felt" | "feel" | "feels" => finds(outline, cue, content),
        "called" | "calls" => names(outline, cue) || rings(outline, content),
        // "have until May to claim compensation": what somebody may claim is no claim that they made.
        "claim" => cue.infinitive && !holds_verb(outline, content),
        _ => false,
    }
}

/// "found himself late", "found a way", "felt the cold": only a clause is a finding, unless a study has found it.
fn finds(outline: &Outline, cue: &Cue, content: &Range<usize>) -> bool {
    const STUDIES: &[&str] = &[
        "analysis",
        "audit",
        "inquiry",
        "investigation",
        "poll",
        "polls",
        "report",
        "review",
        "studies",
        "study",
        "survey",
        "surveys",
    ];
    let reflexive =
        outline.is(content.start, &["himself", "herself", "itself", "themselves", "myself", "it", "him", "them"]);
    let studied = (cue.group.start.saturating_sub(6)..cue.group.start).any(|at| outline.is(at, STUDIES));
    // An infinitive is no clause: "a way to mend the pier".
    let told = content.clone().any(|at| {
        matches!(outline.tag(at), Tag::VerbPast | Tag::VerbS | Tag::Auxiliary | Tag::Modal)
            || outline.is(at, &["'s", "’s"])
    });
    outline.word(content.start) != "that" && (reflexive || !studied && !told)
}

/// "a band called Blue Water": a thing has that name.
fn names(outline: &Outline, cue: &Cue) -> bool {
    let Some(head) = cue.group.start.checked_sub(1).filter(|_| cue.group.start == cue.verb) else { return false };
    let article = (head.saturating_sub(4)..head).rev().find(|&at| outline.tag(at) == Tag::Determiner);
    outline.tag(head) == Tag::Noun
        && !is_person_role(outline.word(head))
        && article.is_some_and(|at| outline.is(at, &["a", "an", "A", "An"]))
        && outline.tag(cue.verb + 1) == Tag::ProperNoun
}

/// "called Jo Lin on Monday", "called both directors": nobody is called anything.
fn rings(outline: &Outline, content: &Range<usize>) -> bool {
    let whom = |at: usize| {
        outline.tag(at) == Tag::ProperNoun && !sources::is_time(outline, at)
            || outline.is(at, &["her", "him", "them", "me", "us", "and", "both"])
    };
    let end = content.clone().find(|&at| !whom(at)).unwrap_or(content.end);
    end > content.start
        && (end == content.end
            || sources::is_time(outline, end)
            || matches!(
                outline.tag(end),
                Tag::Preposition | Tag::Particle | Tag::Mark | Tag::Subordinator | Tag::Conjunction
            ))
}
