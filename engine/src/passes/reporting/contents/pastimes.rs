//! What somebody does with a thing and tells nobody: "ordered a pizza", "tweeted a photo", "called a vote".

use super::is_finite;
use crate::lexicon::{Atom, is_person_role};
use crate::passes::reporting::cues::Cue;
use crate::passes::reporting::outline::Outline;
use crate::passes::reporting::sources;
use crate::text::Tag;
use std::ops::Range;

/// "ordered a retrial", "ordered the closure of the mill", "ordered growers to leave": whether the word at `at` tells that
/// somebody shall do something.
pub(super) fn is_act(outline: &Outline, at: usize) -> bool {
    const ACTS: &[Atom] = words![
        "arrest",
        "audit",
        "ban",
        "blockade",
        "calm",
        "ceasefire",
        "curfew",
        "freeze",
        "halt",
        "hunt",
        "inquest",
        "inquiry",
        "limits",
        "lockdown",
        "pause",
        "probe",
        "raid",
        "recall",
        "release",
        "report",
        "search",
        "shutdown",
        "stay",
        "strike",
        "strikes",
        "study",
        "troops",
    ];
    const ENDS: &[&str] =
        &["ance", "cy", "ing", "ings", "ion", "ions", "ment", "ments", "rial", "sal", "ure", "val", "wal"];
    const THINGS: &[Atom] = words![
        "ambulance",
        "ammunition",
        "bedding",
        "clothing",
        "equipment",
        "furniture",
        "instrument",
        "instruments",
        "medication",
        "painting",
        "paintings",
        "pudding",
        "supplements",
        "television",
    ];
    let word = outline.word(at);
    // "ordered furniture"
    let tells = outline.tag(at) == Tag::Noun && !outline.is(at, THINGS) && ENDS.iter().any(|end| word.ends_with(end));
    // "ordered schools closed", but "ordered a grilled fish"
    let done = outline.tag(at) == Tag::VerbParticiple && !outline.tag(at + 1).is_noun();
    // "ordered growers to leave", but "ordered a taxi to the airport"
    let leave = || matches!(outline.tag(at + 1), Tag::Verb | Tag::Auxiliary | Tag::Adverb);
    tells || done || outline.is(at, ACTS) || outline.is(at, words!["that"]) || outline.is(at, words!["to"]) && leave()
}

/// "a band called Blue Water": a thing has that name; "a clerk called Rhys told": so has a person who then acts.
pub(super) fn names(outline: &Outline, cue: &Cue) -> bool {
    let Some(head) = cue.group.start.checked_sub(1).filter(|_| cue.group.start == cue.verb) else { return false };
    let article = (head.saturating_sub(4)..head).rev().find(|&at| outline.tag(at) == Tag::Determiner);
    let named = (cue.verb + 1..cue.verb + 5).find(|&at| outline.tag(at) != Tag::ProperNoun);
    let acts = || named.is_some_and(|at| is_finite(outline, at));
    outline.tag(head) == Tag::Noun
        && (!is_person_role(outline.word(head)) || acts())
        && article.is_some_and(|at| outline.is(at, words!["a", "an", "A", "An"]))
        && outline.tag(cue.verb + 1) == Tag::ProperNoun
}

/// "called it a day", "calling it quits", "called time on the plan": whoever does so ends something.
pub(super) fn ends_work(outline: &Outline, content: &Range<usize>) -> bool {
    let next = content.start + 1;
    outline.atom(content.start) == word!("it")
        && (outline.atom(next) == word!("quits") || outline.atom(next + 1) == word!("day"))
        || outline.atom(content.start) == word!("time") && outline.atom(next) == word!("on")
}

/// "called the firm only to be told to wait", "called the hearing because it was late": nothing follows that it is called.
pub(super) fn convenes(outline: &Outline, content: &Range<usize>) -> bool {
    let end = content.start + 2;
    outline.is(content.start, words!["a", "an", "her", "his", "the", "their"])
        && outline.tag(content.start + 1).is_noun()
        && (end == content.end || outline.is(end, words!["after", "because", "before", "only", "to", "when"]))
}

/// "called Jo Lin on Monday", "called both directors": nobody is called anything.
pub(super) fn rings(outline: &Outline, content: &Range<usize>) -> bool {
    let whom = |at: usize| {
        outline.tag(at) == Tag::ProperNoun && !sources::is_time(outline, at)
            || outline.is(at, words!["her", "him", "them", "me", "us", "and", "both"])
    };
    // "called the landlord"
    let the = content.start + usize::from(outline.tag(content.start) == Tag::Determiner);
    let role = outline.tag(the) == Tag::Noun && is_person_role(outline.word(the));
    // "called the police", "called the firm's hotline"
    const LINES: &[Atom] = words!["ambulance", "helpline", "hotline", "line", "number", "office", "police"];
    // "called the number of deaths a scandal"
    let line = || {
        let line = (content.start..content.end.min(content.start + 5)).find(|&at| outline.is(at, LINES))?;
        (outline.atom(line + 1) != word!("of")).then_some(line)
    };
    let start = if role { the + 1 } else { line().map_or(content.start, |line| line + 1) };
    let end = (start..content.end).find(|&at| !whom(at)).unwrap_or(content.end);
    end > content.start
        && (end == content.end
            || sources::is_time(outline, end)
            || matches!(
                outline.tag(end),
                Tag::Preposition | Tag::Particle | Tag::Mark | Tag::Subordinator | Tag::Conjunction
            ))
}
