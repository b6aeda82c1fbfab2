//! Several speakers who are named side by side.

use super::{Cast, Named, leads_name};
use crate::facts::Form;
use crate::lexicon::{ROLES, WEEKDAYS, is_person_role};
use crate::text::{Shape, Tag};
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

    /// Whether somebody speaks with `named` in `words` whom no list tells, or whom one does but it is not `alone` there;
    /// the title or courtesy before the name starts with the word `title`.
    pub(super) fn is_with_others(&self, named: &Named, words: &Range<usize>, title: usize, alone: bool) -> bool {
        let document = self.document;
        let (first, behind) = (document.word_at(named.span.start), document.word_at(named.span.end));
        // "leader Wold and mayor Jo Wu", "Marsh or Stone", "he and Marsh"
        let before = (words.start + 1..first).any(|at| {
            document.is(at, words!["or", "nor"])
                // "Labour's Jo Wu and the Greens' Ann Marsh"
                || document.atom(at) == word!("and")
                    && (at + 1..first).any(|at| document.words[at].shape == Shape::Clitic)
                    && self.names_person_until(document.words[at - 1].span())
                || document.atom(at) == word!("and")
                    && (document.is(at - 1, words!["he", "she", "they", "He", "She", "They"])
                        || document.words[at - 1].shape == Shape::Capital
                            && at > words.start + 1
                            && is_person_role(document.word(at - 2)))
        });
        // "Marsh, and then Stone,", "Marsh and Stone aides"
        let joint = behind + usize::from(document.atom(behind) == word!(","));
        let joined = || joint < words.end && document.is(joint, words!["and", "or", "&"]);
        before || self.is_second(words.start) || alone && (joined() || self.is_behind_common(named, words, title))
    }

    /// "two aides and a judge", "the panel and the NGU", "the board and mayor Wu", "the firm and Mr Wu": whether those whom a
    /// common noun names speak with `named`. "the founder and chief Wu" is one.
    fn is_behind_common(&self, named: &Named, words: &Range<usize>, title: usize) -> bool {
        let document = self.document;
        let article =
            |&at: &usize| document.tag(at) == Tag::Determiner || document.is(at, words!["his", "her", "its", "their"]);
        let article = title.checked_sub(1).filter(article);
        let and = article.unwrap_or(title).checked_sub(1);
        and.filter(|&and| and > words.start && document.atom(and) == word!("and")).is_some_and(|and| {
            let body = || matches!(document.listed_lower(and - 1, &ROLES), Some("o" | "g"));
            // "Social Affairs and Labour Minister Marsh" has one office.
            let common = || document.words[and - 1].shape == Shape::Lower || and == words.start + 1;
            document.tag(and - 1).is_noun()
                && (article.is_some()
                    || self.titled_from(named) == document.word_at(named.span.start)
                    || !self.is_one_person(named.id)
                    || common() && (document.word(and - 1).ends_with('s') || body()))
        })
    }

    /// "Marsh and, later, Wu said", "Marsh and also Wu said": whether what starts at the word `first` is the second of two, of
    /// whom the first stands apart from it.
    fn is_second(&self, first: usize) -> bool {
        let document = self.document;
        // "Marsh as well as Wu said"
        let well = first.wrapping_sub(3);
        if first > 3 && document.atom(well) == word!("as") && document.atom(well + 1) == word!("well") {
            return self.within(well - 1..well).last().is_some_and(|named| self.is_person(named.id));
        }
        let between = |&at: &usize| {
            document.is(at, words![",", "on"]) || document.tag(at) == Tag::Adverb || document.is(at, WEEKDAYS)
        };
        let apart = (first.saturating_sub(5)..first).rev().take_while(between).last();
        let and = apart.and_then(|at| at.checked_sub(1)).filter(|&at| at > 0 && document.is(at, words!["and", "but"]));
        and.is_some_and(|and| self.within(and - 1..and).last().is_some_and(|named| self.is_person(named.id)))
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
