//! Reports that name nobody who says it: "the bridge seems to be safe", "asked about the bridge, Lin left".

use super::ends::{content_end, phrase_end};
use super::starts::clause_follows;
use super::{holds_cue, holds_verb, is_finite};
use crate::lexicon::{Atom, WEEKDAYS};
use crate::passes::reporting::cues::{self, Cue, Frames};
use crate::passes::reporting::outline::Outline;
use crate::passes::reporting::report::{Found, Pattern};
use crate::passes::reporting::sources;
use crate::text::Tag;
use std::ops::Range;

const QUESTIONS: &[Atom] =
    words!["about", "whether", "if", "what", "why", "how", "who", "whom", "which", "where", "when", "to", "for"];

const SEEMING: &[Atom] = words!["seem", "seems", "seemed", "appear", "appears", "appeared"];

/// The report whose cue is the verb at the piece `verb`, if it is one that needs nobody to say it.
pub(super) fn unsaid(outline: &Outline, sentence: &Range<usize>, cues: &[Cue], verb: usize) -> Option<Found> {
    match outline.atom(verb) {
        word if word.is(SEEMING) => seeming(outline, sentence, cues, verb),
        word if word.is(words!["asked", "Asked"]) => asked(outline, sentence, cues, verb),
        word if word.is(words!["heard", "told"]) => heard(outline, sentence, cues, verb),
        _ => None,
    }
}

/// "The court heard that he slept", "He slept, the inquest was told": what was said in court, by nobody who is named.
fn heard(outline: &Outline, sentence: &Range<usize>, cues: &[Cue], verb: usize) -> Option<Found> {
    const COURTS: &[Atom] = words!["court", "hearing", "inquest", "inquiry", "jury", "trial", "tribunal"];
    let helps = |at: &usize| outline.is(*at, words!["has", "had", "was", "been"]);
    let first = verb - (sentence.start..verb).rev().take_while(helps).count();
    let passive = outline.is(verb - usize::from(first < verb), words!["was", "been"]);
    let court = first.checked_sub(1).is_some_and(|at| at > sentence.start && outline.atom(at).lower().is_any(COURTS));
    if !court || passive != (outline.atom(verb) == word!("told")) {
        return None;
    }
    let next = verb + 1;
    let source = sources::before(outline, sentence.start, first)?;
    let content = if outline.atom(next) == word!("that") || clause_follows(outline, next, sentence.end) {
        outline.trimmed(next..content_end(outline, sentence, cues, next))
    } else {
        let comma = source.start.checked_sub(1).filter(|&at| at > sentence.start && outline.atom(at) == word!(","))?;
        let ends = outline.tag(next) == Tag::Mark || outline.tag(next) == Tag::Preposition;
        let told = outline.trimmed(sentence.start..comma);
        let plain = ends && !holds_cue(outline, told.clone()) && !(next..sentence.end).any(|at| is_finite(outline, at));
        Some(told).filter(|told| plain && holds_verb(outline, told))?
    };
    (content.len() > 1).then(|| Found {
        source: None,
        cue: first..next,
        content: vec![content],
        pattern: Pattern::NobodyNamed,
    })
}

/// "Asked whether he thinks of leaving, he laughed": whether `cue` is part of what somebody is asked.
pub(super) fn is_asked(outline: &Outline, sentence: &Range<usize>, cue: &Cue) -> bool {
    // Twenty words: a longer question has marks.
    let low = sentence.start.max(cue.verb.saturating_sub(20));
    // A quotation or a title has no word of its own, and may end with the comma.
    let plain = |&at: &usize| outline.tag(at) != Tag::Mark && !outline.word(at).is_empty();
    let asked = (low..cue.group.start).rev().take_while(plain).find(|&at| outline.is(at, words!["asked", "Asked"]));
    asked.is_some_and(|at| {
        at == sentence.start
            || outline.is(at - 1, words!["when", "When", "if", "If", ",", "was", "were", "been"])
                && (at + 1..cue.group.start).any(|at| outline.is(at, QUESTIONS))
    })
}

/// "The bridge seems to be safe", "does not seem safe": what seems so, and how.
fn seeming(outline: &Outline, sentence: &Range<usize>, cues: &[Cue], verb: usize) -> Option<Found> {
    let next = verb + 1 + usize::from(outline.tag(verb + 1) == Tag::Adverb);
    // "appeared on the bridge" tells what was seen.
    let told = outline.atom(next) == word!("to")
        && matches!(outline.tag(next + 1), Tag::Verb | Tag::Auxiliary | Tag::Adverb)
        || matches!(outline.tag(next), Tag::Adjective | Tag::VerbParticiple);
    if !told {
        return None;
    }
    let cue = cues::cue(outline, sentence, verb, Frames::of("")).group;
    let what = sources::before(outline, sentence.start, cue.start)?;
    let rest = outline.trimmed(cue.end..content_end(outline, sentence, cues, cue.end));
    Some(Found { source: None, cue, content: vec![what, rest], pattern: Pattern::NobodyNamed })
}

/// "Asked about the bridge, Lin left": what was asked, with nobody who asks.
fn asked(outline: &Outline, sentence: &Range<usize>, cues: &[Cue], verb: usize) -> Option<Found> {
    let first = (sentence.start..verb).rev().find(|&at| outline.tag(at) != Tag::Adverb);
    let passive = first.is_none_or(|at| {
        outline.is(at, words!["when", "When", "if", "If", ",", "was", "were", "been"])
            || outline.quotation(at).is_some()
    });
    let was = first.filter(|&at| outline.is(at, words!["was", "were"]));
    // "Asked on Monday whether it was safe", "asked in Oslo about the bridge"
    let asks = |at: &usize| outline.is(*at, QUESTIONS);
    let plain = |at: &usize| outline.tag(*at) != Tag::Mark && !is_finite(outline, *at);
    let led = verb + 1..sentence.end.min(verb + 8);
    let placed = match outline.tag(verb + 1) {
        Tag::Preposition | Tag::Number => true,
        tag => tag == Tag::Adverb && !sources::is_time(outline, verb + 1) || outline.is(verb + 1, WEEKDAYS),
    };
    let later = || led.clone().take_while(plain).find(asks);
    let next = led.clone().next().filter(asks).or_else(|| later().filter(|_| placed));
    let next = next.filter(|_| passive)?;
    let dated = next > verb + 1;
    let about = outline.atom(next) == word!("about");
    let from = next + usize::from(about);
    // "asked on “River Talk,” he left": a title may hold the comma.
    let comma = (from..sentence.end).find_map(|at| match outline.word(at) {
        "," => Some(at),
        "" if sources::ends_in_comma(outline, at) => Some(at + 1),
        _ => None,
    });
    let comma = comma.unwrap_or(sentence.end);
    let end = comma.min(content_end(outline, sentence, cues, from));
    let content = outline.trimmed(from..if about { phrase_end(outline, from, end) } else { end });
    let start = was.unwrap_or(verb);
    (!content.is_empty()).then(|| Found {
        source: None,
        cue: start..if dated { verb + 1 } else { from },
        content: vec![content],
        pattern: Pattern::NobodyNamed,
    })
}
