//! Who answers whom.

use super::Hearing;
use crate::passes::reporting::speakers::{Speaker, Told};
use crate::text::Span;

impl Hearing<'_> {
    /// "Lin asked Wu if it was late. “No,” he replied": whoever was asked, where the answer follows at once and nobody else is
    /// named between.
    pub(super) fn replier(&self, told: &Told) -> Option<Speaker> {
        let female = told.pronoun()?.eq_ignore_ascii_case("she");
        let last = self.last.filter(|last| is_reply(told.cue()) && told.is_next_sentence(last.source))?;
        let id = last.asked.filter(|&id| self.cast.is_female(id).is_none_or(|other| other == female))?;
        let other = self.cast.names_other(id, last.end, Span { start: told.start(), ..told.source }, |_| true);
        (!other).then_some(Speaker { id, with: Vec::new(), sure: true })
    }
}

/// Whether `cue` tells of an answer.
pub(super) fn is_reply(cue: &str) -> bool {
    ["replied", "replies", "answered", "answers", "responded", "responds", "countered", "retorted", "shot back"]
        .contains(&cue)
}

/// Whether `cue` tells that somebody goes on.
pub(super) fn is_addition(cue: &str) -> bool {
    ["added", "adds", "continued", "continues", "went on", "goes on"].contains(&cue)
}
