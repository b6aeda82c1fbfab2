//! Whose a quotation is that its own sentence gives to nobody: the speaker's of the sentence, or paragraph, before.

use super::colons::quoted_transcript;
use super::outline::Outline;
use super::report::{Pattern, Report};
use super::{add_content, contents};
use std::ops::Range;

/// What the sentences before the present one leave open.
#[derive(Default)]
pub(super) struct Before {
    /// A cue with its source and a colon, whose quotation is still to come.
    pub(super) waiting: Option<Report>,
    /// The last report that names a source, its sentence and its paragraph.
    last: Option<usize>,
    last_sentence: usize,
    last_paragraph: usize,
    paragraph: usize,
}

impl Before {
    pub(super) fn enter(&mut self, paragraph: usize) {
        if paragraph > self.paragraph + 1 {
            self.waiting = None;
        }
        self.paragraph = paragraph;
    }

    pub(super) fn heard(&mut self, report: Option<usize>, sentence: usize, paragraph: usize) {
        self.last = report.or(self.last);
        (self.last_sentence, self.last_paragraph) = (sentence, paragraph);
    }
}

/// Of the reports of one sentence, from `first` on, the one whose speaker a quotation behind it goes on with: “…,”
/// said Lin, who called it a “lie.” “…”
pub(super) fn heard_again(reports: &[Report], first: usize) -> Option<usize> {
    let own = || (first..reports.len()).rev().filter(|&at| reports[at].source.is_some());
    own().find(|&at| reports[at].pattern == Pattern::SpeakerAfter && reports[at].verbatim).or_else(|| own().next())
}

/// A sentence without a cue that starts with a quotation: whose is it?
pub(super) fn alone(
    outline: &Outline,
    sentence: &Range<usize>,
    number: usize,
    before: &mut Before,
    reports: &mut Vec<Report>,
) {
    if outline.quotation(sentence.start).is_none() {
        return;
    }
    let paragraph = before.paragraph;
    let content = outline.trimmed(sentence.clone());
    let whole = !contents::holds_verb(outline, &content);
    let content = if whole { content } else { sentence.start..sentence.start + 1 };
    if let Some(mut report) = quoted_transcript(outline, sentence).or_else(|| before.waiting.take()) {
        if report.quotations.is_empty() {
            add_content(outline, &content, &mut report);
        }
        before.heard(Some(reports.len()), number, paragraph);
        reports.push(report);
        return;
    }
    let Some(last) = before.last else { return };
    let near = before.last_sentence + 1 == number && before.last_paragraph == paragraph;
    let said = goes_on(&reports[last]) && whole;
    // It was late, Lin said. — and a paragraph of nothing but a quotation right behind it
    let follows = before.last_sentence + 1 == number
        && matches!(reports[last].pattern, Pattern::SpeakerAfter | Pattern::SpeakerBefore);
    let mut heard = last;
    if said && near && reports[last].closed || continues(outline, sentence.start) {
        add_content(outline, &content, &mut reports[last]);
    } else if before.last_paragraph == paragraph
        || said && before.last_paragraph + 1 == paragraph && (reports[last].verbatim || follows)
    {
        heard = reports.len();
        reports.push(going_on(outline, &content, &reports[last]));
    } else {
        return;
    }
    before.heard(Some(heard), number, paragraph);
}

/// The speaker of `heard` goes on with `content`.
fn going_on(outline: &Outline, content: &Range<usize>, heard: &Report) -> Report {
    let mut report = Report {
        content: Vec::new(),
        quotations: Vec::new(),
        cue: None,
        verbatim: true,
        pattern: Pattern::SameSpeakerGoesOn,
        channel: None,
        ..heard.clone()
    };
    add_content(outline, content, &mut report);
    report
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
