//! Several speakers who are named side by side.

use super::{Cast, Named, leads_name};
use crate::facts::Form;
use crate::lexicon::is_person_role;
use crate::text::Shape;
use std::ops::Range;

impl Cast<'_> {
    /// Who is named side by side with `named`, where the list ends a noun phrase: not "Marsh and Stone aides".
    pub(super) fn listed<'b>(&self, named: &'b Named, inside: &'b [Named], words: &Range<usize>) -> Vec<&'b Named> {
        let mut listed = Vec::new();
        let mut last = named;
        while let Some(next) = self.joined(last, inside) {
            listed.push(next);
            last = next;
        }
        let end = self.document.word_at(last.span.end);
        let ends = end >= words.end || self.document.is(end, words![",", "of", "for", "in", "("]);
        if ends { listed } else { Vec::new() }
    }

    /// The next of several that are named side by side: "Marsh, Stone and Wood", "Marsh, a baker, and Stone".
    fn joined<'b>(&self, named: &Named, inside: &'b [Named]) -> Option<&'b Named> {
        let from = self.document.word_at(named.span.end);
        let mut candidates = inside.iter().filter(|next| next.span.start >= named.span.end && next.form == Form::Name);
        candidates.find(|next| {
            let document = self.document;
            let leads = |at: &usize| leads_name(document, *at);
            let start = document.word_at(next.span.start);
            let mut to = (from..start).rev().take_while(leads).last().unwrap_or(start);
            to = to.min(self.titled_from(next)).max(from);
            // "and Oslo mayor Ann Wu", "and the guild's treasurer, Ann Wu"
            let title = start - 1 - usize::from(document.atom(start - 1) == word!(","));
            let and = (from..title).rev().find(|&at| document.is(at, words!["and", "&", ","]));
            if let Some(and) = and.filter(|_| is_person_role(document.word(title))) {
                // "Lin and Wu's lawyer, Jo Ode" may be one who serves both.
                let plain = (and + 1..title).all(|at| {
                    let shape = document.words[at].shape;
                    let owner = shape == Shape::Clitic && document.words[at - 1].shape != Shape::Lower;
                    shape != Shape::Mark && !owner
                });
                to = if plain { and + 1 } else { to };
            }
            self.joins(from..to) && self.stands_for_itself(next, self.document.words.len()) && {
                self.document.atom(to.wrapping_sub(1)) != word!(",") || self.joined(next, inside).is_some()
            }
        })
    }

    /// Whether the words between two names make a list of them.
    fn joins(&self, between: Range<usize>) -> bool {
        let comma = |at| self.document.atom(at) == word!(",");
        let Some(last) = between.clone().next_back() else { return false };
        match self.document.word(last) {
            "," => between.len() == 1,
            "and" | "&" => {
                // Nothing before it, or a description between commas or brackets.
                let before = between.start..last;
                before.is_empty()
                    || comma(before.start) && comma(last - 1)
                    || self.document.atom(before.start) == word!("(") && self.document.atom(last - 1) == word!(")")
            }
            _ => false,
        }
    }
}
