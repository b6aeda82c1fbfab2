//! Reports whose content stands behind the cue: he said that …; vowed to …; criticized …

use super::as_told::{AsTold, as_reported, as_told};
use super::deeds;
use super::ends::{content_end, object_end};
use super::passives::passive;
use super::subjects::own_subject;
use super::that_clauses::{quotation_after, that_after};
use super::{PARTING, holds_verb, is_finite};
use crate::lexicon::Atom;
use crate::passes::reporting::cues::Cue;
use crate::passes::reporting::outline::Outline;
use crate::passes::reporting::report::{Found, Pattern};
use crate::passes::reporting::sources;
use crate::text::{Shape, Tag};
use std::ops::Range;

/// A report whose content stands behind it: he said that …; vowed to …; criticized …
pub(super) fn head(
    outline: &Outline,
    sentence: &Range<usize>,
    cue: &Cue,
    cues: &[Cue],
    taken: usize,
    subject: Option<Range<usize>>,
) -> Option<Found> {
    if cue.according {
        return None;
    }
    if let Some(found) = as_reported(outline, sentence, cue, cues) {
        return Some(found);
    }
    if cue.passive {
        return passive(outline, sentence, cue, cues, taken);
    }
    let (content, mut pattern) = match as_told(outline, sentence, cue, cues) {
        AsTold::Behind(content) => (content, Pattern::SpeakerBefore),
        AsTold::Of => return None,
        AsTold::Not => content_after(outline, sentence, cue, cues)?,
    };
    if deeds::is_deed(outline, cue, &content) {
        return None;
    }
    let bare = cue.group.start == cue.verb && outline.tag(cue.verb) == Tag::VerbParticiple;
    // "a plan intended to help": nobody named intends.
    if pattern == Pattern::CueBeforeInfinitive
        && bare
        && outline.is(cue.verb, words!["intended", "planned", "expected"])
    {
        return None;
    }
    let source = own_subject(outline, sentence, cue, taken, subject, &mut pattern)?;
    // "with members reminded that it was late": they were.
    let passive = source.end == cue.verb && matches!(outline.tag(cue.verb), Tag::VerbPast | Tag::VerbParticiple);
    if passive && outline.is(source.start.wrapping_sub(1), words!["with", "With"]) {
        return None;
    }
    // "The pier, as Lin said on Monday, leaks": what is told stands on both sides.
    if source.start > taken + 2
        && outline.atom(source.start - 1) == word!("as")
        && outline.is(source.start - 2, PARTING)
        && is_finite(outline, content.start)
    {
        let content = vec![outline.trimmed(taken..source.start - 2), content];
        let pattern = Pattern::CueBeforeObject;
        return Some(Found { source: Some(source), cue: cue.group.clone(), content, pattern });
    }
    // "Calling it “late,” Lin left": the main clause is none of what was said.
    let fronted = source.start > content.start && source.start < content.end;
    let content = if fronted { outline.trimmed(content.start..source.start) } else { content };
    // "Asked about the post, she nodded": what she was asked about asks nothing.
    if source.start == content.start && source.start >= cue.group.end {
        return None;
    }
    // "do you support it", "if you think so": a reader who is asked has said nothing.
    if outline.atom(source.start) == word!("you") && !outline.has_quotation(&content) {
        return None;
    }
    if deeds::is_asked_or_bidden(outline, sentence, &source) && !outline.has_quotation(&content) {
        return None;
    }
    // "knows how it works", "remembering what she saw": what is in somebody's mind is not said, unless they remember:
    // “It was late.”
    const MIND: &[Atom] = words!["know", "knows", "knew", "known", "remember", "remembers", "remembering"];
    let introduced = outline.is(cue.group.end, words![":", ","]) && outline.has_quotation(&content);
    if outline.is(cue.verb, MIND) && pattern == Pattern::SpeakerBefore && !introduced {
        pattern = Pattern::CueBeforeObject;
    }
    // "The bay, which Lin calls “the bath”, is cold": a relative clause calls it no more than these words.
    let relative = source.start > taken && outline.is(source.start - 1, words!["which", "that", "whom"]);
    if relative && names_so(outline, cue) {
        let content = std::iter::once(cue.group.end..cue.group.end + 1).collect();
        return Some(Found {
            source: Some(source),
            cue: cue.group.clone(),
            content,
            pattern: Pattern::CueBeforeObject,
        });
    }
    if source.start > taken && outline.atom(source.start - 1) == word!("what") {
        let quote = content.clone().find(|&at| outline.quotation(at).is_some());
        let content = quote.map_or(content.clone(), |quote| quote..quote + 1);
        return Some(Found {
            source: Some(source),
            cue: cue.group.clone(),
            content: vec![content],
            pattern: Pattern::WhatSomebodyCalled,
        });
    }
    // "a rise that Lin said is late": the pronoun is the subject of what was said.
    let relative = (source.start > sentence.start && is_finite(outline, content.start))
        .then(|| source.start - 1)
        .filter(|&at| outline.is(at, words!["that", "which", "who"]) && source.end <= cue.group.start);
    let content = relative.map(|at| at..at + 1).into_iter().chain([content]).collect();
    Some(Found { source: Some(source), cue: cue.group.clone(), content, pattern })
}

/// Whether the words right behind the cue are what something is called: "calls “the bath”".
pub(super) fn names_so(outline: &Outline, cue: &Cue) -> bool {
    cue.frames.object() && cue.frames.quotes() && outline.quotation(cue.group.end).is_some()
}

fn content_after(
    outline: &Outline,
    sentence: &Range<usize>,
    cue: &Cue,
    cues: &[Cue],
) -> Option<(Range<usize>, Pattern)> {
    let start = cue.group.end;
    let frames = cue.frames;
    if start >= sentence.end {
        return None;
    }
    let end = content_end(outline, sentence, cues, start);
    let made = |from: usize, pattern: Pattern| {
        let end = if pattern == Pattern::CueBeforeObject { object_end(outline, cues, from, end) } else { end };
        let content = outline.trimmed(from..end);
        (!content.is_empty()).then_some((content, pattern))
    };
    if cue.phrasal {
        return made(start, Pattern::CueBeforeObject);
    }
    if frames.that() || frames.audience() {
        if let Some(that) = that_after(outline, start, end, frames.audience()) {
            return made(that, Pattern::SpeakerBefore);
        }
        if let Some(quote) = quotation_after(outline, start, end) {
            return made(quote, Pattern::SpeakerBefore);
        }
    }
    let not = usize::from(outline.atom(start) == word!("not") && outline.atom(start + 1) == word!("to"));
    if outline.atom(start + not) == word!("to") && outline.tag(start + not + 1) != Tag::Determiner {
        // "A rule, written when Lin agreed to stay, was kept": behind the comma goes on what is around it.
        let goes_on = |&at: &usize| outline.atom(at) == word!(",") && is_finite(outline, at + 1);
        let end = (start..end).find(goes_on).unwrap_or(end);
        let content = outline.trimmed(start..end);
        return frames.infinitive().then_some((content, Pattern::CueBeforeInfinitive));
    }
    // "warned it would fall"
    if frames.audience() && !clause_follows(outline, start, end) {
        let addressed = addressed(outline, start, end)?;
        // "warned a second wave was on its way": what would be addressed is the subject.
        let subject = matches!(outline.tag(addressed), Tag::Auxiliary | Tag::Modal);
        // "told the court Mr Lin had left": behind a noun in small letters a name is another phrase.
        let name = |&at: &usize| outline.tag(at) == Tag::ProperNoun && outline.tag(at - 1) == Tag::Noun;
        let addressed = if subject { (start + 1..addressed).find(name).unwrap_or(start) } else { addressed };
        let addressed = behind_day(outline, addressed, end);
        return made(addressed, Pattern::SpeakerBefore)
            .filter(|(content, _)| content.len() > 1 && starts_content(outline, content.start));
    }
    if outline.is(start, words![",", ".", ";", "."]) && !(frames.clause() && outline.atom(start) == word!(",")) {
        return None;
    }
    if frames.clause() {
        if let Some(from) = late_clause(outline, start, end) {
            return made(from, Pattern::SpeakerBefore);
        }
        let from = after_time(outline, start, end);
        let (content, _) =
            made(from, Pattern::SpeakerBefore).filter(|(content, _)| starts_content(outline, content.start))?;
        // "thinks for a long time": what tells how long is none of what is thought.
        if from > start && !holds_verb(outline, &content) && !outline.has_quotation(&content) {
            return None;
        }
        // "reported a loss": a thing, and no clause
        let clause = !frames.object() || holds_verb(outline, &content) || outline.has_quotation(&content);
        return Some((content, if clause { Pattern::SpeakerBefore } else { Pattern::CueBeforeObject }));
    }
    if (frames.quotes() || frames.audience()) && !cue.phrasal && clause_follows(outline, start, end) {
        return made(start, Pattern::SpeakerBefore);
    }
    let from = behind_day(outline, start, end);
    if (frames.object() || frames.words()) && starts_content(outline, from) {
        return made(from, Pattern::CueBeforeObject)
            .filter(|(content, _)| frames.object() || outline.has_quotation(content));
    }
    None
}

/// Where those end whom the words at `start` address: "told me", "told reporters", but no "told the truth".
fn addressed(outline: &Outline, start: usize, end: usize) -> Option<usize> {
    const TOLD: &[Atom] = words!["story", "stories", "tale", "tales", "truth", "lie", "lies", "joke", "jokes"];
    if outline.is(start + usize::from(outline.tag(start) == Tag::Determiner), TOLD) {
        return None;
    }
    let pronoun = outline.tag(start) == Tag::Pronoun
        && outline
            .is(start, words!["me", "us", "her", "you", "him", "them", "everyone", "everybody", "himself", "herself"]);
    if pronoun { Some(start + 1) } else { sources::after(outline, start, end).map(|audience| audience.end) }
}

/// "said both he and Lin go", "said about half of them go", "said if asked, they would go": where the clause starts
/// although its first word at `start` may also tell when or where it was said.
fn late_clause(outline: &Outline, start: usize, end: usize) -> Option<usize> {
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
fn clause_follows(outline: &Outline, start: usize, end: usize) -> bool {
    let pronoun = outline.is(start, words!["he", "she", "they", "it", "we", "there"]);
    let thing = || {
        let subject = sources::after(outline, start, end).filter(|_| outline.is(start, words!["the", "his", "her"]));
        subject.is_some_and(|subject| subject.end < end && outline.tag(subject.end) == Tag::Modal)
    };
    start + 1 < end && (pronoun && is_finite(outline, start + 1) || thing())
}

fn starts_content(outline: &Outline, at: usize) -> bool {
    !matches!(outline.tag(at), Tag::Preposition | Tag::Subordinator | Tag::Conjunction | Tag::Mark | Tag::Particle)
        || outline.quotation(at).is_some()
        || outline.is(at, words!["$", "[", "to", "not"])
}

/// Past "Tuesday", "on Tuesday night" right at `start`, where what is told follows.
fn behind_day(outline: &Outline, start: usize, end: usize) -> usize {
    let day = start + usize::from(outline.atom(start) == word!("on"));
    let named = outline.shape(day) == Shape::Capital && sources::is_time(outline, day);
    let next = day + 1 + usize::from(sources::is_stretch(outline, day + 1));
    let goes_on = matches!(outline.tag(next), Tag::Possessive | Tag::Modal | Tag::Auxiliary | Tag::VerbPast);
    if named && next < end && starts_content(outline, next) && !goes_on { next } else { start }
}

/// Past "Tuesday", "on Tuesday", "last week", "in a statement".
fn after_time(outline: &Outline, start: usize, end: usize) -> usize {
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
    if at < end && !unknown { at } else { start }
}
