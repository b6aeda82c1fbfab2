//! Finds who is reported to have said which quoted words.

use super::reporting::{self, Pattern, Report, Speaker};
use crate::facts::*;
use crate::order::sort_by_key;
use crate::text::Document;

/// The quotes of `document`, by what `reports` found, whom `speakers` names for each and when it was `told`.
pub(crate) fn quotes(
    document: &Document,
    mut reports: Vec<Report>,
    mut speakers: Vec<Option<Speaker>>,
    told: &[Option<TimeId>],
) -> Vec<Quote> {
    // Their room is given back before the quotes take theirs.
    let quoted = |report: &Report| !report.quotations.is_empty();
    let told: Vec<_> = reports.iter().zip(told).filter(|(report, _)| quoted(report)).map(|(_, &time)| time).collect();
    let mut of_speakers = reports.iter().map(quoted);
    speakers.retain(|_| of_speakers.next() == Some(true));
    reports.retain(quoted);
    reports.shrink_to_fit();
    // Measured first: a list that grows takes room for itself twice.
    let count = |report: &Report| report.quotations.len().min(if report.verbatim { 1 } else { usize::MAX });
    let mut quotes = Vec::with_capacity(reports.iter().map(count).sum());
    for ((report, speaker), time) in reports.into_iter().zip(speakers).zip(told) {
        let verbatim = report.verbatim;
        let quote = quote(document, report, speaker, time);
        if verbatim || quote.spans.len() == 1 {
            quotes.push(quote);
        } else {
            // Each fragment stands for itself, inside the same reported clause.
            quotes.extend(quote.spans.iter().map(|&span| Quote { spans: vec![span], ..quote.clone() }));
        }
    }
    sort_by_key(&mut quotes, |quote| quote.spans.first().copied());
    quotes
}

fn quote(document: &Document, report: Report, speaker: Option<Speaker>, time: Option<TimeId>) -> Quote {
    let reliable = reliable(document, &report);
    Quote {
        spans: report.quotations.iter().map(|&index| document.quotations[index].inside).collect(),
        sure: reliable && speaker.as_ref().is_some_and(|speaker| speaker.sure),
        source_sure: reliable && report.describes(document, speaker.is_some()),
        content: report.content,
        speaker: speaker.as_ref().map(|speaker| speaker.id),
        with: speaker.map_or(Vec::new(), |speaker| speaker.with),
        source: report.source,
        cue: report.cue,
        extent: if report.verbatim && !matches!(report.pattern, Pattern::NoCue | Pattern::CueBeforeFragment) {
            Extent::Full
        } else {
            Extent::Fragment
        },
        channel: report.channel,
        time,
        rule: rule(report.pattern),
    }
}

fn rule(pattern: Pattern) -> QuoteRule {
    match pattern {
        Pattern::SpeakerAfter => QuoteRule::SpeakerAfterQuote,
        Pattern::SpeakerBefore | Pattern::CueBeforeInfinitive => QuoteRule::SpeakerBeforeQuote,
        Pattern::ColonBeforeParagraph => QuoteRule::ColonBeforeParagraph,
        Pattern::ByAfterCue => QuoteRule::ByAfterCue,
        Pattern::AccordingTo => QuoteRule::AccordingTo,
        Pattern::WhatSomebodyCalled => QuoteRule::WhatSomebodyCalled,
        Pattern::SubjectBeforeParticiple => QuoteRule::SubjectBeforeParticiple,
        Pattern::NameBeforeColon => QuoteRule::NameBeforeColon,
        Pattern::SameSpeakerGoesOn => QuoteRule::SameSpeakerGoesOn,
        Pattern::OwnedWords => QuoteRule::OwnedWords,
        Pattern::CueBeforeFragment => QuoteRule::CueBeforeFragment,
        Pattern::CueBeforeObject => QuoteRule::CueBeforeObject,
        Pattern::NobodyNamed | Pattern::NoCue => QuoteRule::NobodyNamed,
    }
}

/// Whether the wording tells the right source in 99 of 100 news quotes.
fn reliable(document: &Document, report: &Report) -> bool {
    if report.quotations.first().is_some_and(|&first| reporting::may_be_title(document, first)) {
        return false;
    }
    match report.pattern {
        Pattern::SpeakerAfter => report.verbatim && !report.unsaid || report.direct,
        Pattern::SpeakerBefore
        | Pattern::SubjectBeforeParticiple
        | Pattern::CueBeforeObject
        | Pattern::CueBeforeFragment
        | Pattern::CueBeforeInfinitive => report.direct,
        Pattern::ByAfterCue => true,
        Pattern::ColonBeforeParagraph | Pattern::SameSpeakerGoesOn => report.verbatim && report.direct,
        Pattern::AccordingTo => report.verbatim || report.direct,
        Pattern::NameBeforeColon => report.verbatim,
        _ => false,
    }
}

#[cfg(test)]
mod tests;
