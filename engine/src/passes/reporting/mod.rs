//! Reported speech: who is said to have said what, quoted or not, in the reporter's wording. No pass: the passes of
//! quotes and claims both draw on it.
//!
//! Each sentence is read for cues (a lexicon of reporting verbs, "according to"); a cue's source and content are
//! found by word order alone. What no cue of its own sentence explains is joined to a report nearby: a quotation
//! behind a colon, a second one of the same paragraph, the next paragraph of a long one.

mod channels;
mod colons;
mod contents;
mod cues;
mod going_on;
mod outline;
mod report;
mod sources;
mod speakers;
mod titles;

pub(crate) use report::{Pattern, Report};
pub(super) use speakers::time;
pub(crate) use speakers::{Speaker, speakers};

use crate::text::{Document, Shape, Span, Tag};
use colons::{introduces, named_by_colon};
use going_on::{Before, alone, heard_again, in_passing};
use outline::Outline;
use report::Found;
use std::ops::Range;

/// All reports of `document`, in the order of their sentences, and quotations that no report explains.
pub(crate) fn reports(document: &Document) -> Vec<Report> {
    let outline = Outline::new(document);
    let mut reports = Vec::new();
    let mut found = Vec::new();
    let mut before = Before::default();
    for (number, (sentence, paragraph)) in outline.sentences.iter().enumerate() {
        found.clear();
        named_by_colon(&outline, sentence, *paragraph, &mut found);
        if found.is_empty() {
            contents::reports(&outline, sentence, &mut found);
        }
        before.enter(*paragraph);
        if found.is_empty()
            && let Some(name) = contents::signature(&outline, sentence)
            && sign(&outline, number, name, &mut reports)
        {
            continue;
        }
        let first = reports.len();
        for found in &found {
            push(&outline, found, sentence, &mut reports);
        }
        if found.is_empty() {
            alone(&outline, sentence, number, &mut before, &mut reports);
        } else {
            before.waiting = None;
            if let Some(report) = heard_again(&outline, &reports, first) {
                before.heard(report, number, *paragraph);
            }
        }
        if let Some(report) = introduces(&outline, sentence) {
            before.waiting = Some(report);
        }
        let from = reports.len();
        left_over(&outline, sentence, first, &mut reports);
        if found.is_empty() {
            in_passing(&mut before, number, from, &outline, &mut reports);
        }
    }
    reports
}

/// “Go home.” — and in the next line "— Jo Lin": the quotation of the sentence before is signed with `name`.
fn sign(outline: &Outline, number: usize, name: Range<usize>, reports: &mut [Report]) -> bool {
    let Some((sentence, _)) = number.checked_sub(1).and_then(|before| outline.sentences.get(before)) else {
        return false;
    };
    let Some(report) = reports.last_mut() else { return false };
    let unsigned = matches!(report.pattern, Pattern::NoCue | Pattern::SameSpeakerGoesOn)
        && report.content.last().is_some_and(|content| *content == outline.span(&outline.trimmed(sentence.clone())))
        && outline.quotation(sentence.start).is_some();
    if unsigned {
        report.cue = Some(outline.span(&(name.start - 1..name.start)));
        report.source = Some(outline.span(&name));
        report.pattern = Pattern::SpeakerAfter;
    }
    unsigned
}

fn add_content(outline: &Outline, content: &Range<usize>, report: &mut Report) {
    report.content.push(outline.span(content));
    report.quotations.extend(
        outline.pieces[content.clone()].iter().filter_map(|piece| piece.quotation()).map(|index| index as usize),
    );
}

/// Whether nobody but the source can be meant: "said it was “…”", but not "said he believes it is “…”", which may have two
/// speakers.
fn is_direct(outline: &Outline, sentence: &Range<usize>, found: &Found) -> bool {
    if found.pattern == Pattern::CueBeforeObject {
        return calls_so(outline, found);
    }
    // "called the man known as “the fox” a friend": others have named him.
    let other = |at: usize| outline.tag(at) == Tag::VerbParticiple && outline.word(at + 1) == "as";
    if first_quotation(outline, found).is_some_and(|quote| (found.cue.end..quote).any(other)) {
        return false;
    }
    let words = || found.content.iter().flat_map(|content| content.clone());
    // A cue behind the quotation tells of something else.
    let end = words().rfind(|&at| outline.quotation(at).is_some());
    let reports = |at: usize| cues::frames(outline, at).is_some() || outline.word(at) == "according";
    let alone = !words().take_while(|&at| end.is_none_or(|end| at < end)).any(reports);
    let speech = found.cue.clone().any(|at| match outline.shape(at) {
        Shape::Lower => cues::is_speech_verb(outline.word(at)),
        _ => cues::is_speech_verb(&outline.word(at).to_lowercase()),
    });
    alone && (speech && found.pattern != Pattern::SubjectBeforeParticiple || is_near(outline, sentence, found))
}

/// The first quotation in the first part of what is reported.
fn first_quotation(outline: &Outline, found: &Found) -> Option<usize> {
    found.content.first()?.clone().find(|&at| outline.quotation(at).is_some())
}

/// "Lin called the plan “a gift”", "described it as “late”": the words between marks are what the verb calls something.
fn calls_so(outline: &Outline, found: &Found) -> bool {
    const CALLS: &[&str] = &["called", "calls", "dubbed", "branded", "termed", "labeled", "labelled"];
    let (Some(source), Some(quote)) = (&found.source, first_quotation(outline, found)) else { return false };
    let called = found.cue.end..quote;
    let plain = called.clone().all(|at| {
        // "described the shooting as “mad”"
        let noun = outline.tag(at) == Tag::VerbIng && outline.tag(at - 1) == Tag::Determiner;
        let verb = outline.tag(at).is_verb() && !noun
            || matches!(outline.tag(at), Tag::Auxiliary | Tag::Modal | Tag::Particle);
        !verb
            && outline.tag(at) != Tag::Mark
            && cues::frames(outline, at).is_none()
            && !outline.is(at, &["who", "which", "that", "what"])
    });
    // "called Wu's claim of a “gift” late": what a preposition leads to is not what the thing is called.
    let article = usize::from(outline.is(quote.saturating_sub(1), &["a", "an", "the"]));
    let lead = quote.saturating_sub(1 + article);
    let named = if found.cue.clone().any(|at| outline.is(at, CALLS)) {
        !called.is_empty() && (outline.tag(lead) != Tag::Preposition || outline.word(lead) == "as")
    } else {
        let describes = found.cue.clone().any(|at| outline.is(at, &["described", "describes"]));
        describes && (called.is_empty() || outline.word(lead) == "as")
    };
    // "called on Lin to end the “cruel” siege"
    let led = outline.is(found.cue.end - 1, &["on", "for", "off", "out"]);
    named && plain && !led && called.len() < NEAR && source.end <= found.cue.start
}

/// As far as a quotation may stand behind its cue for [`is_near`]: a clause's subject with its verb.
const NEAR: usize = 12;

/// "Lin maintained that it was “…”": a named subject right before a verb of speech, the quotation soon behind it; or a
/// subject and one verb before a participle: "Lin left, stating that “…”".
fn is_near(outline: &Outline, sentence: &Range<usize>, found: &Found) -> bool {
    let Some(source) = &found.source else { return false };
    let quotation = first_quotation(outline, found);
    let quotes = found.cue.clone().any(|at| cues::frames(outline, at).is_some_and(|frames| frames.quotes()))
        || found.cue.len() == 1
            && source.start <= sentence.start + 1
            && outline.word(found.cue.end) == ":"
            && quotation == Some(found.cue.end + 1);
    if sources::is_pronoun(outline, source.start) || !quotes || quotation.is_none_or(|at| at > found.cue.end + NEAR) {
        return false;
    }
    match found.pattern {
        Pattern::SpeakerBefore => {
            source.end <= found.cue.start
                && (source.end..found.cue.start).all(|at| !matches!(outline.tag(at), Tag::ProperNoun | Tag::Pronoun))
        }
        Pattern::SubjectBeforeParticiple => contents::is_lone_subject(outline, sentence, source, found.cue.start),
        _ => false,
    }
}

fn push(outline: &Outline, found: &Found, sentence: &Range<usize>, reports: &mut Vec<Report>) {
    let mut report = Report {
        source: found.source.as_ref().map(|source| outline.span(source)),
        cue: Some(outline.span(&found.cue)),
        content: Vec::with_capacity(found.content.len()),
        quotations: Vec::new(),
        verbatim: found
            .content
            .iter()
            .all(|content| outline.pieces[content.clone()].iter().all(|piece| piece.quotation().is_some())),
        channel: channels::channel(outline, sentence, found),
        sentence: outline.span(sentence),
        direct: is_direct(outline, sentence, found),
        closed: contents::ends_report(outline, sentence, found),
        pattern: found.pattern,
    };
    for content in &found.content {
        add_content(outline, content, &mut report);
    }
    reports.push(report);
}

/// called it “late” and a “shame”: the second of two quotations that "and" joins is of the same report.
fn beside(outline: &Outline, at: usize, index: usize, reports: &[Report]) -> Option<Report> {
    let mut joint = at.checked_sub(1)?;
    joint -= usize::from(joint > 0 && outline.is(joint, &["a", "an", "the"]));
    let comma = outline.word(joint) == "," || joint > 0 && outline.word(joint - 1) == ",";
    let joins = outline.is(joint, &["and", "or", "but", ","]);
    let first = joint.checked_sub(1 + usize::from(comma && outline.word(joint) != ","))?;
    let first = outline.pieces[first].quotation().filter(|_| joins)? as usize;
    let report = reports.iter().find(|report| report.quotations.contains(&first) && report.source.is_some())?;
    Some(Report {
        content: vec![outline.document.quotations[index].whole],
        quotations: vec![index],
        verbatim: false,
        direct: false,
        ..report.clone()
    })
}

/// Quotations of the sentence that no report took are listed without a speaker.
fn left_over(outline: &Outline, sentence: &Range<usize>, first: usize, reports: &mut Vec<Report>) {
    let recent = first.saturating_sub(2);
    let mut cues = None;
    for at in sentence.clone() {
        let title = outline.pieces[at].title();
        let Some(index) = outline.pieces[at].quotation().or(title) else { continue };
        let index = index as usize;
        if reports[recent..].iter().any(|report| report.quotations.contains(&index)) {
            continue;
        }
        let mut governed = || {
            let cues = cues.get_or_insert_with(|| contents::sentence_cues(outline, sentence));
            contents::governing(outline, sentence, cues, at)
        };
        let shown = || (at == sentence.start).then(|| contents::any_verb(outline, sentence, at)).flatten();
        if let Some(found) = title.is_none().then(|| governed().or_else(shown)).flatten() {
            push(outline, &found, sentence, reports);
            continue;
        }
        let whole: Span = outline.document.quotations[index].whole;
        if let Some(report) = beside(outline, at, index, &reports[recent..]) {
            reports.push(report);
            continue;
        }
        reports.push(Report {
            source: None,
            cue: None,
            content: vec![whole],
            quotations: vec![index],
            verbatim: true,
            channel: None,
            sentence: outline.span(sentence),
            direct: false,
            closed: true,
            pattern: Pattern::NoCue,
        });
    }
}
