//! Where the head of a noun phrase that names a speaker ends: before what only tells more, and not inside a name or title.

use super::{Cast, Named, leads_name};
use crate::facts::Form;
use crate::lexicon::{Atom, is_person_role};
use crate::text::{Shape, Tag};
use std::ops::Range;

impl Cast<'_> {
    /// Where the head of a noun phrase ends: before any comma, preposition or clause.
    pub(super) fn head_end(&self, words: &Range<usize>) -> usize {
        // "an aide to President Lin", "a letter to Lin": not the president; "the envoy to Peru Jo Lin" goes on.
        let serves = |at: usize| {
            const SERVANTS: &[Atom] = words!["adviser", "advisor", "aide", "ally", "assistant"];
            let thing = || !is_person_role(self.document.word(at - 1));
            // "the successor to Lin"
            let person = || {
                self.within(at + 1..words.end)
                    .first()
                    .is_some_and(|named| self.is_person(named.id) && self.titled_from(named) == at + 1)
            };
            // "the ambassador to the United Nations, Ann Lin"
            let the = at + 1 + usize::from(self.document.is(at + 1, words!["the"]));
            let body = || {
                self.within(at + 1..words.end).iter().any(|named| {
                    let end = self.document.word_at(named.span.end);
                    self.document.word_at(named.span.start) == the
                        && !self.is_person(named.id)
                        && (end == words.end || self.document.atom(end) == word!(","))
                })
            };
            self.document.is(at, words!["to"]) && (self.document.is(at - 1, SERVANTS) || thing() || person() || body())
        };
        // "a lawyer representing Lin", but not "a company marketing director"
        let acts = |at: usize| {
            let lower = |at: usize| self.document.words.get(at).is_some_and(|word| word.shape == Shape::Lower);
            self.document.tag(at) == Tag::VerbIng
                && lower(at)
                && self.document.tag(at - 1) == Tag::Noun
                && !(lower(at + 1) && self.document.tag(at + 1) == Tag::Noun)
        };
        let ends = |&at: &usize| {
            serves(at)
                || acts(at)
                // "Per" begins a name.
                || self.document.tag(at) == Tag::Preposition
                    && self.document.words[at].shape == Shape::Lower
                    && !self.document.is(at, words!["to"])
                || self.document.is(
                    at,
                    words![
                        ",", "of", "for", "at", "in", "from", "with", "by", "who", "whose", "which", "(", "on", "On",
                        "that", "next", "near", "beside", "behind", "like", "against"
                    ],
                )
        };
        let mut from = words.start + 1;
        loop {
            let end = (from..words.end).find(ends).unwrap_or(words.end);
            // "the Department of Health": a name is not cut.
            match self.name_around(words, end) {
                Some(behind) if behind < words.end => from = behind,
                Some(_) => return words.end,
                None => return end,
            }
        }
    }

    /// "Ode Bank of Oslo President Mary Ode": the end of `words`, where a name with a role before it ends them, and all
    /// before that are words of a body's name. "Friends of President Mary Ode" and her Office speak for themselves.
    pub(super) fn named_last(&self, words: &Range<usize>) -> Option<usize> {
        let document = self.document;
        let is_of = |at: usize| document.is(at, words!["of", "for"]);
        // "the opposition leader in the NMC Mary Ode"
        let is_in = |at: usize| document.is(at, words!["in"]);
        let of = words.clone().find(|&at| is_of(at)).or_else(|| words.clone().find(|&at| is_in(at)))?;
        if let Some(end) = self.titled_over(words, of) {
            return Some(end);
        }
        let body = document.word(of.checked_sub(1).filter(|&at| at >= words.start)?);
        if !matches!(body, "Bank" | "Chamber" | "College" | "Hospital" | "Institute" | "University") {
            return None;
        }
        let comma = words.clone().find(|&at| document.atom(at) == word!(",")).unwrap_or(words.end);
        let inside = self.within(words.start..comma);
        let named = inside.last().filter(|named| named.form == Form::Name && self.is_person(named.id))?;
        let (first, end) = (document.word_at(named.span.start), document.word_at(named.span.end));
        let last = first.checked_sub(1).filter(|&at| at > of)?;
        let of_body = |at: usize| is_of(at) || document.words[at].shape == Shape::Capital;
        (end == comma && is_person_role(document.word(last)) && (words.start..last).all(of_body)).then_some(end)
    }

    /// "Secretary of State Jo Marsh": the end of a name in `words` whose title goes on over the "of" at `of`, where nothing
    /// but the title stands before it: not "a friend of President Marsh", nor "an aide to the Secretary of State, Jo Marsh".
    fn titled_over(&self, words: &Range<usize>, of: usize) -> Option<usize> {
        let document = self.document;
        let told = |at: usize| leads_name(document, at) || matches!(document.tag(at), Tag::Determiner | Tag::Adjective);
        // "Widow of President Anna Bell"
        let the = usize::from(document.atom(of + 1) == word!("the"));
        if is_person_role(document.word(of + 1 + the)) && !self.is_charged(of) {
            return None;
        }
        let titled = |named: &&Named| {
            let first = document.word_at(named.span.start);
            self.actors[named.id.0 as usize].roles.iter().any(|&role| {
                let role = document.words_of(role);
                role.end == first
                    && role.contains(&of)
                    && words.start <= role.start
                    && (words.start..role.start).all(told)
            })
        };
        let inside = self.within(words.clone());
        let named =
            inside.iter().find(|named| named.form == Form::Name && self.is_person(named.id) && titled(named))?;
        Some(document.word_at(named.span.end))
    }

    /// "Minister of Justice": whether the word before `of` is an office that is in charge of a matter, and not of persons.
    pub(super) fn is_charged(&self, of: usize) -> bool {
        of > 0 && self.document.atom(of - 1).is_any(words!["commissioner", "minister", "secretary"])
    }

    /// The first word of the title right before the name, or of the name: "Minister" of "Minister of Trade Mary Ode".
    pub(super) fn titled_from(&self, named: &Named) -> usize {
        let first = self.document.word_at(named.span.start);
        let roles = self.actors[named.id.0 as usize].roles.iter().map(|&role| self.document.words_of(role));
        roles.filter(|role| role.end == first).map(|role| role.start).min().unwrap_or(first)
    }

    /// The word behind the name in `words` that holds the word before `end` and goes on behind it.
    fn name_around(&self, words: &Range<usize>, end: usize) -> Option<usize> {
        let inside = |named: &&Named| words.contains(&self.document.word_at(named.span.start));
        let mut near = self.behind(self.document.words[end - 1].span().end).iter().take_while(inside);
        let named = near.find(|named| named.form == Form::Name && self.document.word_at(named.span.start) < end)?;
        Some(self.document.word_at(named.span.end))
    }
}
