//! Finds what is reported as said without being quoted.

use super::reporting::{self, Pattern, Report};
use crate::facts::*;
use crate::text::Document;

/// The claims of `document`, by what `reports` found.
pub(crate) fn claims(document: &Document, reports: &[Report], actors: &[Actor], times: &[Time]) -> Vec<Claim> {
    let mut claims: Vec<Claim> = reports
        .iter()
        .filter(|report| report.quotations.is_empty() && !report.content.is_empty())
        .map(|report| claim(document, report, actors, times))
        .collect();
    claims.sort_by_key(|claim| claim.content.first().copied());
    claims
}

fn claim(document: &Document, report: &Report, actors: &[Actor], times: &[Time]) -> Claim {
    let speaker = report.source.and_then(|source| reporting::speaker(document, actors, source));
    Claim {
        content: report.content.clone(),
        speaker: speaker.map(|(id, _)| id),
        source: report.source,
        cue: report.cue,
        channel: report.channel,
        time: reporting::time(report, times),
        rule: rule(report.pattern),
        sure: speaker.is_some_and(|(_, sure)| sure)
            && !matches!(report.pattern, Pattern::CueBeforeObject | Pattern::NobodyNamed),
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
        Pattern::CueBeforeInfinitive => ClaimRule::CueBeforeInfinitive,
        Pattern::NobodyNamed | Pattern::NoCue => ClaimRule::NobodyNamed,
    }
}

#[cfg(test)]
mod tests;
