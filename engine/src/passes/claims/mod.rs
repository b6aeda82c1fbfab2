//! Finds what is reported as said without being quoted.

use super::reporting::{self, Pattern, Report, Speaker};
use crate::facts::*;
use crate::order::sort_by_key;

/// The claims of an article, by what `reports` found and whom `speakers` names for each.
pub(crate) fn claims(reports: &[Report], speakers: &[Option<Speaker>], times: &[Time]) -> Vec<Claim> {
    let mut claims: Vec<Claim> = reports
        .iter()
        .zip(speakers)
        .enumerate()
        .filter(|(_, (report, _))| report.quotations.is_empty() && !report.content.is_empty())
        .map(|(at, (report, speaker))| claim(report, speaker.as_ref(), reporting::time(reports, at, times)))
        .collect();
    sort_by_key(&mut claims, |claim| claim.content.first().copied());
    claims
}

fn claim(report: &Report, speaker: Option<&Speaker>, time: Option<TimeId>) -> Claim {
    Claim {
        content: report.content.clone(),
        speaker: speaker.map(|speaker| speaker.id),
        with: speaker.map_or(Vec::new(), |speaker| speaker.with.clone()),
        source: report.source,
        cue: report.cue,
        channel: report.channel,
        time,
        rule: rule(report.pattern),
        sure: speaker.is_some_and(|speaker| speaker.sure)
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
        Pattern::OwnedWords => ClaimRule::OwnedWords,
        Pattern::CueBeforeInfinitive => ClaimRule::CueBeforeInfinitive,
        Pattern::NobodyNamed | Pattern::NoCue => ClaimRule::NobodyNamed,
    }
}

#[cfg(test)]
mod tests;
