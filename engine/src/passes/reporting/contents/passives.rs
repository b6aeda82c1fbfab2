//! Reports whose cue is a passive: "was described as “useful” by Lin"; "is expected to go".

use super::ends::{content_end, object_end};
use super::is_finite;
use super::starts::clause_follows;
use super::that_clauses::that_after;
use crate::lexicon::Atom;
use crate::passes::reporting::cues::{self, Cue};
use crate::passes::reporting::outline::Outline;
use crate::passes::reporting::report::{Found, Pattern};
use crate::passes::reporting::sources;
use crate::text::{Shape, Tag};
use std::ops::Range;

/// "was described as “useful” by Lin"; "is expected to go".
pub(super) fn passive(
    outline: &Outline,
    sentence: &Range<usize>,
    cue: &Cue,
    cues: &[Cue],
    taken: usize,
) -> Option<Found> {
    // "is quoted as saying it in a book by Wu": the words behind "as" tell what Lin said.
    if outline.atom(cue.group.end) == word!("as") && cues::frames(outline, cue.group.end + 1).is_some() {
        return None;
    }
    // "was told by police that she could not go"
    let told = cue.frames.audience() && outline.atom(cue.group.end) == word!("by");
    if let Some(found) = told.then(|| told_by(outline, sentence, cue, cues)).flatten() {
        return Some(found);
    }
    // "was told by the judge: “Go.”", "was interrupted by Lin: “No.”": the words are of whoever does it.
    let by = outline.atom(cue.group.end) == word!("by") && (cue.frames.quotes() || cue.frames.audience());
    let teller = by.then(|| sources::after(outline, cue.group.end + 1, sentence.end)).flatten();
    let introduces = |end: usize| outline.atom(end) == word!(":") && outline.quotation(end + 1).is_some();
    if let Some(teller) = teller.filter(|teller| introduces(teller.end)) {
        return Some(Found {
            content: std::iter::once(teller.end + 1..teller.end + 2).collect(),
            source: Some(teller),
            cue: cue.group.clone(),
            pattern: Pattern::ByAfterCue,
        });
    }
    if outline.atom(cue.verb) == word!("accused") {
        return accused(outline, sentence, cue, cues, taken);
    }
    let high = sentence.end.min(cue.group.end + 20);
    let by = (cue.group.end..high).find(|&at| outline.atom(at) == word!("by"));
    // "must be posted by 4 April": by when, and by nobody
    let when = |by: usize| {
        let digit = outline.word(by + 1).starts_with(|c: char| c.is_ascii_digit());
        let month = outline.shape(by + 2) == Shape::Capital || outline.is(by + 2, words!["am", "pm", "a.m.", "p.m."]);
        digit && month || sources::is_time(outline, by + 1) && outline.tag(by + 2) != Tag::Possessive
    };
    // "were told that the port was hit by Lin"
    let that = outline.atom(cue.group.end) == word!("that");
    let by = by.filter(|&by| !that && !when(by));
    if let Some(by) = by.filter(|_| cue.frames.object() || cue.frames.that()) {
        let source = sources::after(outline, by + 1, sentence.end)?;
        let between = outline.trimmed(cue.group.end..by);
        // "was pressed hard by Lin", "is to be told by Lin": how it was done, and what nobody has said yet
        let lone_word = between.len() == 1 && !outline.has_quotation(&between);
        if lone_word || outline.is(cue.group.start + 1, words!["to"]) {
            return None;
        }
        // "was described by Lin as useful", "was denounced by Lin, a chemist, as useless"
        let behind = source.end + usize::from(outline.atom(source.end) == word!(","));
        if between.is_empty() && outline.atom(behind) == word!("as") && cues::frames(outline, behind + 1).is_none() {
            return Some(Found {
                content: vec![outline.trimmed(behind..content_end(outline, sentence, cues, behind))],
                source: Some(source),
                cue: cue.group.clone(),
                pattern: Pattern::ByAfterCue,
            });
        }
        // "was welcomed by Lin" reports a deed, "was described as useful by Lin" words.
        let words = outline.has_quotation(&between) || outline.atom(between.start) == word!("as");
        // "The letter was written for Wu by Lin" tells who wrote it, and "Wu was asked by Lin", "called by Lin" who asks, and not what.
        let written = outline.atom(cue.verb) == word!("written");
        let silent = cue.frames.audience() || written || outline.is(cue.verb, words!["asked", "called"]);
        if silent && (between.is_empty() || cue.frames.audience() && !words)
            || written && outline.tag(between.start) == Tag::Preposition && !words
        {
            return None;
        }
        // "were told they will go by noon", "was declared won after a vote led by Lin": the clause there has its own "by".
        let told =
            || between.clone().any(|at| is_finite(outline, at) || outline.is(at, words!["after", "before", "since"]));
        // "was offered £2 by Lin", "was interrupted three times by Lin", "was promised in May by Lin"
        let done = !between.is_empty()
            && (outline.is(cue.verb, words!["interrupted", "offered"])
                || outline.tag(between.start) == Tag::Preposition && !outline.has_quotation(&between));
        if !words && (!cue.frames.that() || done || told()) {
            return None;
        }
        // "was read by Lin", "was found by Lin": a thing is none of what they say.
        let told_of = cue.frames.object() && !outline.is(cue.verb, words!["known", "understood"]);
        // "is said by Lin to be late"
        let told_of = told_of || outline.atom(source.end) == word!("to");
        if between.is_empty() && !told_of {
            return None;
        }
        let told = outline.trimmed(source.end..content_end(outline, sentence, cues, source.end));
        // "was promised by Lin a fair trial", "is said by Lin to be late"
        let promised = between.is_empty() && outline.is(source.end, words!["a", "an", "the"]);
        let who = if between.is_empty() && !promised { sources::before(outline, taken, cue.group.start) } else { None };
        let content = match who {
            Some(who) if outline.atom(source.end) == word!("to") => vec![who, told],
            Some(who) => vec![who],
            None if promised => vec![told],
            None if between.is_empty() => return None,
            None => vec![between],
        };
        return Some(Found { source: Some(source), cue: cue.group.clone(), content, pattern: Pattern::ByAfterCue });
    }
    // "it was announced on Monday that the port will close"
    let it = cue.group.start.checked_sub(1).is_some_and(|it| it >= taken && outline.is(it, words!["it", "It"]));
    if let Some(that) = that_after(outline, cue.group.end, sentence.end, true).filter(|_| it && cue.frames.that()) {
        return Some(Found {
            source: None,
            cue: cue.group.clone(),
            content: vec![outline.trimmed(that..content_end(outline, sentence, cues, that))],
            pattern: Pattern::NobodyNamed,
        });
    }
    // "Staff were told on Monday that the shop will close", "were told it will": by nobody who is named
    const TOLD: &[Atom] = words!["told", "informed", "warned", "advised", "assured"];
    let that = || that_after(outline, cue.group.end, sentence.end, true);
    let clause = || clause_follows(outline, cue.group.end, sentence.end).then_some(cue.group.end);
    if outline.is(cue.verb, TOLD)
        && cue.group.len() > 1
        && let Some(that) = that().filter(|&that| outline.atom(that) == word!("that")).or_else(clause)
    {
        return Some(Found {
            source: None,
            cue: cue.group.clone(),
            content: vec![outline.trimmed(that..content_end(outline, sentence, cues, that))],
            pattern: Pattern::NobodyNamed,
        });
    }
    if outline.atom(cue.group.end) == word!("to") && (cue.frames.infinitive() || cue.frames.clause()) {
        let who = sources::before(outline, taken, cue.group.start)?;
        let rest = outline.trimmed(cue.group.end..content_end(outline, sentence, cues, cue.group.end));
        return Some(Found {
            source: None,
            cue: cue.group.clone(),
            content: vec![who, rest],
            pattern: Pattern::NobodyNamed,
        });
    }
    None
}

/// "is accused of theft", "was accused by Lin of theft": of whom it is said, and what.
fn accused(outline: &Outline, sentence: &Range<usize>, cue: &Cue, cues: &[Cue], taken: usize) -> Option<Found> {
    let end = cue.group.end;
    let by = outline.atom(end) == word!("by");
    let of = (end..sentence.end.min(end + 10)).find(|&at| outline.atom(at) == word!("of"))?;
    let source = by.then(|| sources::after(outline, end + 1, of)).flatten().filter(|source| source.end == of);
    if source.is_none() && of > end {
        return None;
    }
    // "was accused of calling it “late”": those words are of whoever is accused.
    if cues::frames(outline, of + 1).is_some() {
        return None;
    }
    let who = sources::before(outline, taken, cue.group.start)?;
    // "is accused of" as "has called for": the preposition beside the verb is of the cue.
    let from = of + usize::from(!by);
    let content = outline.trimmed(from..object_end(outline, cues, from, content_end(outline, sentence, cues, from)));
    let pattern = if by { Pattern::ByAfterCue } else { Pattern::NobodyNamed };
    let cue = cue.group.start..if by { end } else { from };
    (content.len() > usize::from(by)).then(|| Found { source, cue, content: vec![who, content], pattern })
}

/// "was told by police that she could not go", "were warned by Lin to stay": who told it stands before what was told.
fn told_by(outline: &Outline, sentence: &Range<usize>, cue: &Cue, cues: &[Cue]) -> Option<Found> {
    let start = cue.group.end + 1;
    // Eight words: a name with its title.
    let opens = |&at: &usize| outline.is(at, words!["that", "to", "not", "whether", "if"]);
    let told = (start + 1..sentence.end.min(start + 8)).find(opens)?;
    let source = sources::after(outline, start, told).filter(|source| source.end == told)?;
    let content = outline.trimmed(told..content_end(outline, sentence, cues, told));
    // Whoever asks has claimed nothing.
    let asked = outline.is(cue.verb, words!["asked", "Asked"]);
    let pattern = if asked { Pattern::CueBeforeObject } else { Pattern::ByAfterCue };
    (content.len() > 1).then(|| Found { source: Some(source), cue: cue.group.clone(), content: vec![content], pattern })
}
