//! What a participle behind a noun tells: which of them, or what is let done to them.

use super::{Document, Tag};
use crate::lexicon::Atom;

impl Document<'_> {
    /// "all cars made before", at "before", and not "must have the house built before": the participle tells which, and
    /// what follows when they were made. Only where the verb before, or none, is near enough to be seen.
    pub fn tells_which_before(&self, at: usize) -> bool {
        const MADE: &[Atom] = words!["made", "built", "bought", "born", "produced", "manufactured", "purchased"];
        if at < 2 || !self.is(at, words!["before"]) || !self.is(at - 1, MADE) || !self.tag(at - 2).is_noun() {
            return false;
        }
        let opens = |i: &usize| {
            let described = i.checked_sub(1).is_some_and(|before| {
                matches!(self.tag(before), Tag::Determiner | Tag::Possessive | Tag::Adjective | Tag::Number)
            });
            let verb = self.tag(*i).is_verb() || matches!(self.tag(*i), Tag::Auxiliary | Tag::Modal);
            self.tag(*i) == Tag::Mark || verb && !described
        };
        match (at.saturating_sub(10)..at - 2).rev().find(opens) {
            Some(verb) => !self.has_done(verb),
            None => at <= 10,
        }
    }

    /// "have the house built", "wants it sold": a verb that lets something be done to what it governs.
    fn has_done(&self, verb: usize) -> bool {
        const LETS: &[Atom] = words![
            "have", "has", "had", "get", "gets", "got", "getting", "see", "sees", "want", "wants", "wanted", "need",
            "needs", "needed", "order", "orders", "ordered", "like",
        ];
        self.is(verb, LETS)
    }
}
