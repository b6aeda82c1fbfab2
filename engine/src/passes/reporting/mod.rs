//! Reported speech: who is said to have said what, quoted or not, in the reporter's wording. No pass: the passes of
//! quotes and claims both draw on it.
//!
//! Each sentence is read for cues (a lexicon of reporting verbs, "according to"); a cue's source and content are
//! found by word order alone. What no cue of its own sentence explains is joined to a report nearby: a quotation
//! behind a colon, a second one of the same paragraph, the next paragraph of a long one.

mod channels;
mod contents;
mod cues;
mod outline;
mod report;
mod sources;
mod speakers;

pub(crate) use report::{Pattern, Report};
pub(super) use speakers::{speaker, time};

use crate::text::{Document, Shape, Span};
use outline::Outline;
use report::Found;
use std::ops::Range;

/// All reports of `document`, in the order of their sentences, and quotations that no report explains.
pub(crate) fn reports(document: &Document) -> Vec<Report> {
    let outline = Outline::new(document);
    let mut reports = Vec::new();
    let mut found = Vec::new();
    let mut before = Before::default();
    for (sentence, paragraph) in &outline.sentences {
        found.clear();
        named_by_colon(&outline, sentence, *paragraph, &mut found);
        if found.is_empty() {
            contents::reports(&outline, sentence, &mut found);
        }
        before.enter(*paragraph);
        let first = reports.len();
        for found in &found {
            push(&outline, found, sentence, &mut reports);
        }
        if found.is_empty() {
            alone(&outline, sentence, *paragraph, &mut before, &mut reports);
        } else {
            before.waiting = None;
            let last = (first..reports.len()).rev().find(|&at| goes_on(&reports[at]));
            before.last = last.or(before.last);
            before.last_paragraph = *paragraph;
        }
        if let Some(report) = introduces(&outline, sentence) {
            before.waiting = Some(report);
        }
        left_over(&outline, sentence, first, &mut reports);
    }
    reports
}

/// What the sentences before the present one leave open.
#[derive(Default)]
struct Before {
    /// A cue with its source and a colon, whose quotation is still to come.
    waiting: Option<Report>,
    /// The last report that names a source, and its paragraph.
    last: Option<usize>,
    last_paragraph: usize,
    paragraph: usize,
}

impl Before {
    fn enter(&mut self, paragraph: usize) {
        if paragraph > self.paragraph + 1 {
            self.waiting = None;
        }
        self.paragraph = paragraph;
    }
}

/// A sentence without a cue that starts with a quotation: whose is it?
fn alone(outline: &Outline, sentence: &Range<usize>, paragraph: usize, before: &mut Before, reports: &mut Vec<Report>) {
    if outline.quotation(sentence.start).is_none() {
        return;
    }
    let content = outline.trimmed(sentence.clone());
    let whole = !contents::holds_verb(outline, &content);
    let content = if whole { content } else { sentence.start..sentence.start + 1 };
    if let Some(report) = quoted_transcript(outline, sentence) {
        before.last = Some(reports.len());
        before.last_paragraph = paragraph;
        reports.push(report);
        return;
    }
    if let Some(mut report) = before.waiting.take() {
        add_content(outline, &content, &mut report);
        before.last = Some(reports.len());
        before.last_paragraph = paragraph;
        reports.push(report);
        return;
    }
    let Some(last) = before.last.filter(|_| whole) else { return };
    let continued = continues(outline, sentence.start);
    if before.last_paragraph == paragraph || continued {
        add_content(outline, &content, &mut reports[last]);
        before.last_paragraph = paragraph;
    } else if before.last_paragraph + 1 == paragraph && reports[last].verbatim {
        let cued = &reports[last];
        let mut report = Report {
            content: Vec::new(),
            quotations: Vec::new(),
            cue: None,
            pattern: Pattern::SameSpeakerGoesOn,
            channel: None,
            ..cued.clone()
        };
        add_content(outline, &content, &mut report);
        before.last = Some(reports.len());
        before.last_paragraph = paragraph;
        reports.push(report);
    }
}

/// "WALLACE: …" between marks: the transcript's own words name the speaker.
fn quoted_transcript(outline: &Outline, sentence: &Range<usize>) -> Option<Report> {
    let document = outline.document;
    let piece = outline.pieces[sentence.start];
    let first = piece.first as usize + 1;
    let colon = (first + 1..first + 4).find(|&at| document.word(at) == ":")?;
    let named = document.words.get(first..colon)?.iter().all(|word| word.shape == Shape::Upper);
    if !named || colon + 1 >= piece.end as usize {
        return None;
    }
    let mut report = Report {
        source: Some(document.span(first, colon - 1)),
        cue: Some(document.words[colon].span),
        content: Vec::new(),
        quotations: Vec::new(),
        verbatim: true,
        channel: None,
        sentence: outline.span(sentence),
        direct: false,
        pattern: Pattern::NameBeforeColon,
    };
    add_content(outline, &(sentence.start..sentence.start + 1), &mut report);
    Some(report)
}

/// Whether its speaker may be heard again without being named.
fn goes_on(report: &Report) -> bool {
    report.source.is_some()
        && !matches!(
            report.pattern,
            Pattern::CueBeforeObject | Pattern::CueBeforeInfinitive | Pattern::WhatSomebodyCalled
        )
}

/// Whether the quotation at the piece `at` goes on from the one before it.
fn continues(outline: &Outline, at: usize) -> bool {
    let Some(index) = outline.pieces[at].quotation else { return false };
    outline.document.quotations[..index as usize]
        .iter()
        .rev()
        .find(|quotation| quotation.depth == 0)
        .is_some_and(|before| before.continues)
}

fn add_content(outline: &Outline, content: &Range<usize>, report: &mut Report) {
    report.content.push(outline.span(content));
    report
        .quotations
        .extend(outline.pieces[content.clone()].iter().filter_map(|piece| piece.quotation).map(|index| index as usize));
}

/// "Trump told reporters:" at the end of a paragraph.
fn introduces(outline: &Outline, sentence: &Range<usize>) -> Option<Report> {
    if outline.word(sentence.end - 1) != ":" {
        return None;
    }
    let found = contents::introduction(outline, sentence)?;
    Some(Report {
        source: found.source.as_ref().map(|source| outline.span(source)),
        cue: Some(outline.span(&found.cue)),
        content: Vec::new(),
        quotations: Vec::new(),
        verbatim: true,
        channel: channels::channel(outline, sentence, &found),
        sentence: outline.span(sentence),
        direct: true,
        pattern: Pattern::ColonBeforeParagraph,
    })
}

/// "Trump: …" in a headline, "WALLACE: …" in a transcript.
fn named_by_colon(outline: &Outline, sentence: &Range<usize>, paragraph: usize, found: &mut Vec<Found>) {
    let Some(colon) = (sentence.start + 1..sentence.end.min(sentence.start + 6)).find(|&at| outline.word(at) == ":")
    else {
        return;
    };
    let headline = paragraph == 0 && outline.document.has_headline;
    let starts = outline.document.paragraphs[paragraph].span.start == outline.span(sentence).start;
    let transcript = starts && (sentence.start..colon).all(|at| outline.shape(at) == Shape::Upper);
    if !headline && !transcript {
        return;
    }
    let source = sentence.start..colon;
    let content = outline.trimmed(colon + 1..sentence.end);
    if outline.has_quotation(&source)
        || content.is_empty()
        || source.clone().any(|at| cues::frames(outline, at).is_some())
    {
        return;
    }
    found.push(Found {
        source: Some(source),
        cue: colon..colon + 1,
        content: vec![content],
        pattern: Pattern::NameBeforeColon,
    });
}

/// "said it was “…”", but not "said he believes it is “…”": two cues may have two speakers.
fn is_direct(outline: &Outline, found: &Found) -> bool {
    let strong = found.cue.clone().any(|at| cues::is_speech_verb(&outline.word(at).to_lowercase()));
    let mut words = found.content.iter().flat_map(|content| content.clone());
    strong && !words.any(|at| cues::frames(outline, at).is_some() || outline.word(at) == "according")
}

fn push(outline: &Outline, found: &Found, sentence: &Range<usize>, reports: &mut Vec<Report>) {
    let mut report = Report {
        source: found.source.as_ref().map(|source| outline.span(source)),
        cue: Some(outline.span(&found.cue)),
        content: Vec::new(),
        quotations: Vec::new(),
        verbatim: found
            .content
            .iter()
            .all(|content| outline.pieces[content.clone()].iter().all(|piece| piece.quotation.is_some())),
        channel: channels::channel(outline, sentence, found),
        sentence: outline.span(sentence),
        direct: is_direct(outline, found),
        pattern: found.pattern,
    };
    for content in &found.content {
        add_content(outline, content, &mut report);
    }
    reports.push(report);
}

/// Quotations of the sentence that no report took are listed without a speaker.
fn left_over(outline: &Outline, sentence: &Range<usize>, first: usize, reports: &mut Vec<Report>) {
    let recent = first.saturating_sub(2);
    for at in sentence.clone() {
        let Some(index) = outline.pieces[at].quotation else { continue };
        let index = index as usize;
        if reports[recent..].iter().any(|report| report.quotations.contains(&index)) {
            continue;
        }
        let whole: Span = outline.document.quotations[index].whole;
        reports.push(Report {
            source: None,
            cue: None,
            content: vec![whole],
            quotations: vec![index],
            verbatim: true,
            channel: None,
            sentence: outline.span(sentence),
            direct: false,
            pattern: Pattern::NoCue,
        });
    }
}
