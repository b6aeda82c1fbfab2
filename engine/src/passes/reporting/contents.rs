//! Finds what is reported: the clause or quotation that a cue governs.

use super::cues::{self, Cue};
use super::outline::Outline;
use super::report::{Found, Pattern};
use super::sources;
use crate::text::{Shape, Tag};
use std::ops::Range;

/// The reports of one sentence, in order. `sentence` is a range of the outline's pieces.
pub(super) fn reports(outline: &Outline, sentence: &Range<usize>, found: &mut Vec<Found>) {
    let cues = sentence_cues(outline, sentence);
    let first = found.len();
    let mut taken = sentence.start;
    if let Some((number, report)) = last_tail(outline, sentence, &cues, taken) {
        let content_start = report.content.first().map_or(sentence.start, |content| content.start);
        for cue in cues[..number].iter().filter(|cue| cue.verb < content_start) {
            add(outline, cue, &cues, sentence.start..content_start, &mut taken, found, first);
        }
        taken = report.cue.end.max(report.source.as_ref().map_or(0, |source| source.end));
        found.push(report);
        // Behind the speaker only a participle reports on: ", adding that"; other verbs belong to who that is.
        let participles = cues[number + 1..]
            .iter()
            .filter(|cue| outline.tag(cue.verb) == Tag::VerbIng || outline.is(cue.group.start - 1, &["and", "but"]));
        for cue in participles {
            add(outline, cue, &cues, sentence.clone(), &mut taken, found, first);
        }
        return;
    }
    for cue in &cues {
        add(outline, cue, &cues, sentence.clone(), &mut taken, found, first);
    }
}

fn add(
    outline: &Outline,
    cue: &Cue,
    cues: &[Cue],
    within: Range<usize>,
    taken: &mut usize,
    found: &mut Vec<Found>,
    first: usize,
) {
    if cue.verb < *taken {
        return;
    }
    let subject = found[first..].last().and_then(|last| last.source.clone());
    let report = tail(outline, &within, cue, *taken).or_else(|| head(outline, &within, cue, cues, *taken, subject));
    if let Some(report) = report {
        let end = report.content.iter().map(|content| content.end).max().unwrap_or(0);
        *taken = end.max(report.cue.end);
        found.push(report);
    }
}

fn sentence_cues(outline: &Outline, sentence: &Range<usize>) -> Vec<Cue> {
    let mut cues = Vec::new();
    for at in sentence.clone() {
        if let Some(frames) = cues::frames(outline, at) {
            cues.push(cues::cue(outline, sentence, at, frames));
        } else if matches!(outline.word(at), "according" | "According") && outline.word(at + 1) == "to" {
            cues.push(cues::according_to(at));
        }
    }
    cues
}

/// The last cue of the sentence if all before it is its content: "…, officials said."
fn last_tail(outline: &Outline, sentence: &Range<usize>, cues: &[Cue], taken: usize) -> Option<(usize, Found)> {
    cues.iter().enumerate().rev().find_map(|(number, cue)| {
        let report = tail(outline, sentence, cue, taken)?;
        let end = report.cue.end.max(report.source.as_ref().map_or(0, |source| source.end));
        // What follows must not hold another subject and verb.
        (rest_is_short(outline, end, sentence.end) || outline.quotation(report.content[0].end - 1).is_some())
            .then_some((number, report))
    })
}

fn rest_is_short(outline: &Outline, at: usize, end: usize) -> bool {
    (at..end).all(|next| !matches!(outline.tag(next), Tag::VerbPast | Tag::VerbS | Tag::Modal | Tag::Auxiliary))
}

/// A report whose content stands before it: "…," he said; …, said Lin.
fn tail(outline: &Outline, sentence: &Range<usize>, cue: &Cue, taken: usize) -> Option<Found> {
    if cue.according {
        return according_tail(outline, sentence, cue, taken);
    }
    if cue.passive || !cue.frames.quotes() && !cue.frames.clause() {
        return None;
    }
    let (source, start) = speaker_around(outline, sentence, cue, taken)?;
    if cue.phrasal && outline.quotation(start - 1).is_none() {
        return None;
    }
    let content = content_before(outline, sentence, taken, start)?;
    let end = cue.group.end.max(source.end);
    let mut contents = vec![content.clone()];
    let quoted = outline.quotation(content.end - 1).is_some();
    if content_follows(outline, cue, content.end - 1, end, sentence, quoted) {
        return None;
    }
    if let Some(more) = second_half(outline, end, sentence, quoted) {
        contents.push(more);
    }
    // "Still, he acknowledged the risk": an adverb is no content.
    if !outline.has_quotation(&content) && !contents.iter().any(|content| holds_verb(outline, content)) {
        return None;
    }
    Some(Found { source: Some(source), cue: cue.group.clone(), content: contents, pattern: Pattern::SpeakerAfter })
}

/// The speaker beside a cue that follows its content, and where the two start.
fn speaker_around(
    outline: &Outline,
    sentence: &Range<usize>,
    cue: &Cue,
    taken: usize,
) -> Option<(Range<usize>, usize)> {
    let group = &cue.group;
    let closes = |at: usize| {
        at > taken && (outline.quotation(at - 1).is_some() || outline.is(at - 1, &[",", "?", "!", "—", "--"]))
    };
    let inverts =
        group.start > sentence.start && group.start == cue.verb && closes(group.start) && inverts(outline, cue);
    // said Lin
    if inverts && outline.quotation(group.start - 1).is_some() {
        return sources::after(outline, group.end, sentence.end).map(|source| (source, group.start));
    }
    // Between speaker and cue stand only what belongs to either.
    let before = subject_before(outline, taken, cue)
        .filter(|source| closes(source.start))
        .or_else(|| between(outline, taken, cue))
        .map(|source| (source.clone(), source.start));
    before.or_else(|| {
        let source = sources::after(outline, group.end, sentence.end).filter(|_| inverts)?;
        (!is_finite(outline, source.end)).then_some((source, group.start))
    })
}

/// "said Lin", but not "told Lin" or "saying Lin".
fn inverts(outline: &Outline, cue: &Cue) -> bool {
    !outline.word(cue.verb).ends_with("ing") && !outline.is(cue.verb, &["told", "tells", "tell"])
}

fn subject_before(outline: &Outline, low: usize, cue: &Cue) -> Option<Range<usize>> {
    if cues::is_speech_verb(outline.word(cue.verb)) {
        return sources::before_speech_verb(outline, low, cue.group.start);
    }
    sources::before(outline, low, cue.group.start)
}

/// “…,” Cross wrote: all that stands between a quotation and a cue, whatever it looks like.
fn between(outline: &Outline, low: usize, cue: &Cue) -> Option<Range<usize>> {
    let end = cue.group.start;
    let quote = (low.max(end.saturating_sub(6))..end).rev().find(|&at| outline.quotation(at).is_some())?;
    let words = quote + 1..end;
    let plain = words
        .clone()
        .all(|at| !matches!(outline.tag(at), Tag::Mark | Tag::Conjunction | Tag::Preposition | Tag::Modal));
    let first = outline.tag(quote + 1);
    let starts = first == Tag::Determiner || outline.shape(quote + 1) != Shape::Lower && first != Tag::Subordinator;
    (plain && starts && !words.is_empty() && cue.frames.quotes()).then_some(words)
}

fn content_before(outline: &Outline, sentence: &Range<usize>, taken: usize, end: usize) -> Option<Range<usize>> {
    // A semicolon parts a headline's or a sentence's reports from what stands before.
    let low = sentence.start.max(taken);
    let mut start = (low..end).rev().find(|&at| outline.word(at) == ";").map_or(low, |at| at + 1);
    if outline.quotation(end - 1).is_some() {
        // Back over what joins the quotation to an earlier report: "…, and “…,” he said".
        let quote = end - 1;
        if quote > start
            && outline.is(quote - 1, &["and", "but", "But", "And", ",", ":", "—", "--", ";"])
            && holds_cue(outline, start..quote)
        {
            start = quote;
        }
    }
    let content = outline.trimmed(start..end);
    (!content.is_empty()).then_some(content)
}

pub(super) fn holds_verb(outline: &Outline, range: &Range<usize>) -> bool {
    range.clone().any(|at| is_finite(outline, at)) || outline.word(range.start) == "which"
}

fn is_finite(outline: &Outline, at: usize) -> bool {
    matches!(outline.tag(at), Tag::VerbPast | Tag::VerbS | Tag::Modal | Tag::Auxiliary | Tag::Verb)
        || outline.is(at, &["'s", "’s", "'re", "’re", "'m", "’m"])
}

fn holds_cue(outline: &Outline, range: Range<usize>) -> bool {
    range.into_iter().any(|at| cues::frames(outline, at).is_some())
}

/// Whether the clause after the cue is its content rather than the one that ends with the piece `before`: "Asked why, he said that …".
fn content_follows(
    outline: &Outline,
    cue: &Cue,
    before: usize,
    end: usize,
    sentence: &Range<usize>,
    quoted: bool,
) -> bool {
    let mut at = end;
    if let Some(audience) = cue.frames.audience().then(|| sources::after(outline, at, sentence.end)).flatten() {
        at = audience.end;
    }
    if at >= sentence.end || outline.is(at, &[",", ".", ";", "?", "!", "—", "--", "…", "..."]) {
        return at + 1 < sentence.end && outline.word(at) == "," && !quoted && outline.quotation(at + 1).is_some();
    }
    if outline.is(at, &["that", "whether", "how", "why", ":"]) {
        return true;
    }
    if quoted {
        // “Fox News Sunday,” Lin said the vote was lost.
        let subject = matches!(outline.tag(at), Tag::Determiner) || outline.is(at, &["his", "her", "their", "its"]);
        let clause = subject && (at..sentence.end.min(at + 20)).any(|next| is_finite(outline, next));
        let title = outline.quotation(before).is_some_and(|words| words.split(' ').count() <= 5);
        return clause && title && at == end || outline.is(at, &["he", "she", "they", "it", "we", "I"]);
    }
    // Time, place and occasion may follow; a subject with its verb may not.
    !(at..sentence.end).all(|next| {
        !matches!(outline.tag(next), Tag::VerbPast | Tag::VerbS | Tag::Modal | Tag::Auxiliary)
            && outline.quotation(next).is_none()
    }) && !matches!(outline.tag(at), Tag::Preposition | Tag::Subordinator)
        && !sources::is_time(outline, at)
}

/// What follows an interrupting "he said,".
fn second_half(outline: &Outline, end: usize, sentence: &Range<usize>, quoted: bool) -> Option<Range<usize>> {
    let comma = (end..sentence.end.min(end + 12))
        .find(|&at| outline.is(at, &[",", ":", "—", "--"]) || outline.quotation(at).is_some())?;
    let start = if outline.quotation(comma).is_some() { comma } else { comma + 1 };
    if quoted {
        outline.quotation(start)?;
        return Some(outline.trimmed(start..start + 1));
    }
    let rest = outline.trimmed(start..sentence.end);
    let goes_on = start == end + 1
        && rest.len() > 2
        && !matches!(outline.tag(rest.start), Tag::VerbIng | Tag::Conjunction | Tag::Subordinator);
    goes_on.then_some(rest)
}

fn according_tail(outline: &Outline, sentence: &Range<usize>, cue: &Cue, taken: usize) -> Option<Found> {
    let source = sources::after(outline, cue.group.end, sentence.end)?;
    let content = if cue.group.start == sentence.start || outline.trimmed(taken..cue.group.start).is_empty() {
        outline.trimmed(source.end..sentence.end)
    } else {
        outline.trimmed(taken..cue.group.start)
    };
    if content.is_empty() {
        return None;
    }
    Some(Found { source: Some(source), cue: cue.group.clone(), content: vec![content], pattern: Pattern::AccordingTo })
}

/// A report whose content stands behind it: he said that …; vowed to …; criticized …
fn head(
    outline: &Outline,
    sentence: &Range<usize>,
    cue: &Cue,
    cues: &[Cue],
    taken: usize,
    subject: Option<Range<usize>>,
) -> Option<Found> {
    if cue.according || cue.infinitive && !outline.has_quotation(&(cue.group.end..sentence.end.min(cue.group.end + 12)))
    {
        return None;
    }
    if cue.passive {
        return passive(outline, sentence, cue, cues, taken);
    }
    let (content, mut pattern) = content_after(outline, sentence, cue, cues)?;
    let source = own_subject(outline, sentence, cue, taken, subject, &mut pattern)?;
    if source.start > taken && outline.word(source.start - 1) == "what" {
        let quote = content.clone().find(|&at| outline.quotation(at).is_some());
        let content = quote.map_or(content.clone(), |quote| quote..quote + 1);
        return Some(Found {
            source: Some(source),
            cue: cue.group.clone(),
            content: vec![content],
            pattern: Pattern::WhatSomebodyCalled,
        });
    }
    Some(Found { source: Some(source), cue: cue.group.clone(), content: vec![content], pattern })
}

/// The subject of the cue; that of the sentence for a participle or a second verb: "posted a note, saying".
fn own_subject(
    outline: &Outline,
    sentence: &Range<usize>,
    cue: &Cue,
    taken: usize,
    subject: Option<Range<usize>>,
    pattern: &mut Pattern,
) -> Option<Range<usize>> {
    let joined = cue.group.start > sentence.start
        && (outline
            .is(cue.group.start - 1, &["and", "but", "or", "then", "while", "after", "before", "by", "in", "as"]));
    let participle = outline.tag(cue.verb) == Tag::VerbIng && cue.group.start == cue.verb;
    if participle || joined {
        *pattern = if *pattern == Pattern::SpeakerBefore { Pattern::SubjectBeforeParticiple } else { *pattern };
        return subject.or_else(|| first_subject(outline, sentence, cue.group.start));
    }
    subject_before(outline, taken.max(sentence.start), cue)
        .or_else(|| inverted(outline, sentence, cue))
        .or_else(|| (cue.group.start > sentence.start).then_some(subject).flatten())
}

fn inverted(outline: &Outline, sentence: &Range<usize>, cue: &Cue) -> Option<Range<usize>> {
    (cue.group.start == sentence.start).then(|| sources::after(outline, cue.group.end, sentence.end)).flatten()
}

/// The noun phrase before the first finite verb of the sentence.
fn first_subject(outline: &Outline, sentence: &Range<usize>, high: usize) -> Option<Range<usize>> {
    let low = clause_start(outline, sentence, high);
    let verb = (low + 1..high)
        .find(|&at| matches!(outline.tag(at), Tag::VerbPast | Tag::VerbS | Tag::Modal | Tag::Auxiliary | Tag::Verb))?;
    sources::before(outline, low, verb)
}

/// Where the clause starts to which a participle at `high` belongs: behind a fronted "After he lost,", but inside a
/// closing "as protesters interrupted her, shouting".
fn clause_start(outline: &Outline, sentence: &Range<usize>, high: usize) -> usize {
    let low = sentence.start.max(high.saturating_sub(60));
    let joint = (low..high).rev().find(|&at| {
        outline.tag(at) == Tag::Subordinator && !outline.is(at, &["that", "whether", "if", "That", "than"])
            || outline.is(at, &["when", "as", "while", "When", "As", "While", "After", "after", "Before", "before"])
    });
    let Some(joint) = joint else { return sentence.start };
    let end = high - usize::from(outline.word(high.wrapping_sub(1)) == ",");
    (joint..end).find(|&at| outline.word(at) == ",").map_or(joint + 1, |comma| comma + 1)
}

/// "was described as “useful” by Lin"; "is expected to go".
fn passive(outline: &Outline, sentence: &Range<usize>, cue: &Cue, cues: &[Cue], taken: usize) -> Option<Found> {
    let high = sentence.end.min(cue.group.end + 20);
    let by = (cue.group.end..high).find(|&at| outline.word(at) == "by");
    if let Some(by) = by.filter(|_| cue.frames.object() || cue.frames.that()) {
        let source = sources::after(outline, by + 1, sentence.end)?;
        let between = outline.trimmed(cue.group.end..by);
        // "was welcomed by Lin" reports a deed, "was described as useful by Lin" words.
        let words = outline.has_quotation(&between) || outline.is(between.start, &["as", "that"]);
        if !words && !cue.frames.that() {
            return None;
        }
        let content = if between.is_empty() { sources::before(outline, taken, cue.group.start)? } else { between };
        return Some(Found {
            source: Some(source),
            cue: cue.group.clone(),
            content: vec![content],
            pattern: Pattern::ByAfterCue,
        });
    }
    if outline.word(cue.group.end) == "to" && (cue.frames.infinitive() || cue.frames.clause()) {
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
        let content = outline.trimmed(from..end);
        (!content.is_empty()).then_some((content, pattern))
    };
    if cue.phrasal {
        return made(start, Pattern::CueBeforeObject);
    }
    if frames.that() || frames.audience() {
        if let Some(that) = that_after(outline, start, end) {
            return made(that, Pattern::SpeakerBefore);
        }
        if let Some(quote) = quotation_after(outline, start, end) {
            return made(quote, Pattern::SpeakerBefore);
        }
    }
    if outline.word(start) == "to" && outline.tag(start + 1) != Tag::Determiner {
        return if frames.infinitive() { made(start, Pattern::CueBeforeInfinitive) } else { None };
    }
    if frames.audience() {
        let audience = sources::after(outline, start, end)?;
        return made(audience.end, Pattern::SpeakerBefore)
            .filter(|(content, _)| content.len() > 1 && starts_content(outline, content.start));
    }
    if outline.is(start, &[",", ".", ";", "."]) && !(frames.clause() && outline.word(start) == ",") {
        return None;
    }
    if frames.clause() {
        let from = after_time(outline, start, end);
        return made(from, Pattern::SpeakerBefore).filter(|(content, _)| starts_content(outline, content.start));
    }
    if frames.quotes() && !cue.phrasal && clause_follows(outline, start, end) {
        return made(start, Pattern::SpeakerBefore);
    }
    if frames.object() && starts_content(outline, start) {
        return made(start, Pattern::CueBeforeObject);
    }
    None
}

/// "wrote they may go": a pronoun with its verb.
fn clause_follows(outline: &Outline, start: usize, end: usize) -> bool {
    start + 1 < end && outline.is(start, &["he", "she", "they", "it", "we", "there"]) && is_finite(outline, start + 1)
}

fn starts_content(outline: &Outline, at: usize) -> bool {
    !matches!(outline.tag(at), Tag::Preposition | Tag::Subordinator | Tag::Conjunction | Tag::Mark | Tag::Particle)
        || outline.quotation(at).is_some()
        || outline.is(at, &["$", "[", "to"])
}

/// Past "Tuesday", "on Tuesday", "last week", "in a statement".
fn after_time(outline: &Outline, start: usize, end: usize) -> usize {
    let mut at = start;
    if outline.is(at, &["on", "earlier", "late", "in", "during", "at", "for"]) {
        let stop = (at..end.min(at + 8)).find(|&next| {
            next > at + 1
                && (matches!(outline.tag(next), Tag::Pronoun | Tag::Determiner)
                    || sources::is_pronoun(outline, next)
                    || outline.word(next) == ",")
        });
        if let Some(stop) = stop {
            return stop;
        }
        at += 1;
    }
    while at < end && sources::is_time(outline, at) {
        at += 1;
        if outline.is(at, &["night", "morning", "afternoon", "evening", "week", "month", "year", "day"]) {
            at += 1;
        }
    }
    if at < end { at } else { start }
}

/// "that", "whether", "how" soon behind the cue, with only audience, time and place between.
fn that_after(outline: &Outline, start: usize, end: usize) -> Option<usize> {
    for at in start..end.min(start + 14) {
        if outline.is(at, &["that", "whether", "how", "why", "what", "if"]) {
            let determiner = outline.word(at) == "that"
                && at == start
                && matches!(outline.tag(at), Tag::Determiner | Tag::Pronoun)
                && matches!(outline.tag(at + 1), Tag::VerbPast | Tag::VerbS | Tag::Auxiliary | Tag::Modal);
            return (!determiner).then_some(at);
        }
        let stops =
            matches!(outline.tag(at), Tag::VerbPast | Tag::VerbS | Tag::Modal | Tag::Auxiliary | Tag::Conjunction)
                || sources::is_pronoun(outline, at) && at > start + 1
                || outline.quotation(at).is_some()
                || outline.is(at, &[",", ":", ";", "—"]);
        if stops {
            return None;
        }
    }
    None
}

/// A quotation behind the cue, a comma or colon, or audience, time and place.
fn quotation_after(outline: &Outline, start: usize, end: usize) -> Option<usize> {
    for at in start..end.min(start + 14) {
        if outline.quotation(at).is_some() {
            let joined = at == start || outline.is(at - 1, &[",", ":", "as", "was", "is", "—", "--"]);
            return joined.then_some(at);
        }
        if matches!(outline.tag(at), Tag::VerbPast | Tag::VerbS | Tag::Modal | Tag::Auxiliary)
            || sources::is_pronoun(outline, at) && at > start
        {
            return None;
        }
    }
    None
}

/// Where the clause that starts at `start` ends: with the sentence, or where another report begins.
fn content_end(outline: &Outline, sentence: &Range<usize>, cues: &[Cue], start: usize) -> usize {
    let fronted = matches!(
        outline.tag(sentence.start),
        Tag::Subordinator | Tag::Preposition | Tag::VerbParticiple | Tag::VerbIng | Tag::VerbPast
    ) || outline
        .is(sentence.start, &["Asked", "When", "While", "As", "Although", "Though", "After", "Before", "If", "Since"]);
    let semicolon = (start + 1..sentence.end).find(|&at| outline.word(at) == ";").unwrap_or(sentence.end);
    let behind = cues.partition_point(|cue| cue.verb <= start);
    // A dozen cues: further ones lie in other clauses.
    let end = cues[behind..].iter().take(12).find_map(|cue| clause_end(outline, start, cue, fronted));
    end.unwrap_or(sentence.end).min(semicolon)
}

/// Where the clause that starts at `start` ends because of the report that `cue` begins.
fn clause_end(outline: &Outline, start: usize, cue: &Cue, fronted: bool) -> Option<usize> {
    if cue.according {
        return Some(cue.verb);
    }
    let before = cue.group.start.checked_sub(1).filter(|&before| before > start)?;
    // ", adding that", "and said"
    let adding = outline.word(before) == "," && outline.tag(cue.verb) == Tag::VerbIng;
    if adding || outline.is(before, &["and", "but"]) && outline.tag(cue.verb) != Tag::Verb {
        return Some(before);
    }
    let source = subject_before(outline, start, cue).filter(|source| source.start > start)?;
    let joint = source.start - 1;
    // "While he believes it, Lin said": the fronted clause ends at its comma.
    if fronted && outline.word(joint) == "," && cue.frames.quotes() {
        return Some(joint);
    }
    // ", but Lin said"
    let joins = outline.is(joint, &["and", "but", "while", "though", "although"]);
    (joins && outline.word(joint.wrapping_sub(1)) == ",").then_some(joint)
}

/// The cue and source of a sentence that ends with a colon: "Speaking in Rome, he remarked:"
pub(super) fn introduction(outline: &Outline, sentence: &Range<usize>) -> Option<Found> {
    let cue = sentence_cues(outline, sentence).into_iter().rev().find(|cue| !cue.according && cue.frames.quotes())?;
    let source = sources::before(outline, sentence.start, cue.group.start)
        .or_else(|| first_subject(outline, sentence, cue.group.start))
        .or_else(|| sources::after(outline, cue.group.end, sentence.end - 1))?;
    Some(Found { source: Some(source), cue: cue.group, content: Vec::new(), pattern: Pattern::ColonBeforeParagraph })
}
