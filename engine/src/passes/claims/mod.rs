//! Finds what is reported as said without being quoted.

use super::reporting::{Pattern, Report, Speaker};
use crate::facts::*;
use crate::order::sort_by_key;
use crate::text::Document;

/// The claims of `document`, by what `reports` found, whom `speakers` names for each and when it was `told`. What a claim
/// tells is taken from its report, and not copied.
pub(crate) fn claims(
    document: &Document,
    reports: &mut [Report],
    speakers: &mut [Option<Speaker>],
    told: &[Option<TimeId>],
) -> Vec<Claim> {
    let reports = reports.iter_mut().zip(speakers).zip(told).filter(|((report, _), _)| is_claim(report));
    let mut claims: Vec<Claim> =
        reports.map(|((report, speaker), &time)| claim(document, report, speaker.take(), time)).collect();
    claims.shrink_to_fit();
    sort_by_key(&mut claims, |claim| claim.content.first().copied());
    claims
}

fn is_claim(report: &Report) -> bool {
    report.quotations.is_empty() && !report.content.is_empty()
}

fn claim(document: &Document, report: &mut Report, speaker: Option<Speaker>, time: Option<TimeId>) -> Claim {
    let reliable = !report.unsaid
        && !report.led
        && (report.direct || report.pattern != Pattern::CueBeforeObject)
        && report.pattern != Pattern::NobodyNamed;
    Claim {
        content: std::mem::take(&mut report.content),
        speaker: speaker.as_ref().map(|speaker| speaker.id),
        sure: reliable && speaker.as_ref().is_some_and(|speaker| speaker.sure),
        source_sure: reliable && report.describes(document, speaker.is_some()),
        with: speaker.map_or(Vec::new(), |speaker| speaker.with),
        source: report.source,
        cue: report.cue,
        channel: report.channel,
        time,
        rule: rule(report.pattern),
    }
}

fn rule(pattern: Pattern) -> ClaimRule {
    match pattern {
        Pattern::SpeakerAfter | Pattern::SameSpeakerGoesOn => ClaimRule::SpeakerAfterClause,
        Pattern::SpeakerBefore | Pattern::ColonBeforeParagraph => ClaimRule::CueBeforeClause,
        Pattern::ByAfterCue => ClaimRule::ByAfterCue,
        Pattern::AccordingTo => ClaimRule::AccordingTo,
        Pattern::SubjectBeforeParticiple => ClaimRule::SubjectBeforeParticiple,
        Pattern::NameBeforeColon => ClaimRule::NameBeforeColon,
        Pattern::CueBeforeObject | Pattern::CueBeforeFragment | Pattern::WhatSomebodyCalled => {
            ClaimRule::CueBeforeObject
        }
        Pattern::OwnedWords => ClaimRule::OwnedWords,
        Pattern::CueBeforeInfinitive => ClaimRule::CueBeforeInfinitive,
        Pattern::NobodyNamed | Pattern::NoCue => ClaimRule::NobodyNamed,
    }
}

#[cfg(test)]
mod tests;
