//! Whom the words of a source name: "said her lawyer, Tom Pratt, on Monday" names Tom Pratt, not her.

use super::Speaker;
use crate::facts::{Actor, ActorId, ActorKind, Form};
use crate::lexicon::{ABBREVIATIONS, GIVEN_NAMES, ROLES, is_person_role};
use crate::order::sort_by_number;
use crate::text::{Document, Shape, Span, Tag};
use std::ops::Range;

/// Whom the article names, and where: in the order of the mentions' ends.
pub(super) struct Cast<'a> {
    document: &'a Document<'a>,
    actors: &'a [Actor],
    mentions: Vec<Named>,
    /// Whether each actor is a woman, where the article tells.
    female: Vec<Option<bool>>,
}

/// An actor's mention.
#[derive(Clone, Copy, Debug)]
struct Named {
    span: Span,
    id: ActorId,
    form: Form,
    sure: bool,
}

impl<'a> Cast<'a> {
    pub(super) fn new(document: &'a Document<'a>, actors: &'a [Actor]) -> Self {
        let mut mentions = Vec::new();
        for (index, actor) in actors.iter().enumerate() {
            mentions.extend(actor.mentions.iter().map(|mention| {
                let sure = mention.sure && (actor.sure || mention.form == Form::Name);
                Named { span: mention.span, id: ActorId(index as u32), form: mention.form, sure }
            }));
        }
        // Those of one place stay in the order of their actors.
        sort_by_number(&mut mentions, |named| u64::from(named.span.end) << 32 | u64::from(u32::MAX - named.span.start));
        let female = actors.iter().map(|actor| is_female(document, actor)).collect();
        Self { document, actors, mentions, female }
    }

    /// Whether the given name of `id`, or a pronoun that surely stands for it, is a woman's.
    pub(super) fn is_female(&self, id: ActorId) -> Option<bool> {
        self.female[id.0 as usize]
    }

    /// Whether between `since` and `until` the kin or staff of somebody is named who is not `id`, and may be `pronoun`:
    /// "said Lin. His son Erik was there. “I swam,” he said."
    pub(super) fn names_another(&self, id: ActorId, since: Span, until: Span, pronoun: &str) -> bool {
        let female = pronoun.eq_ignore_ascii_case("she");
        let from = self.mentions.partition_point(|named| named.span.end <= since.end);
        let mut between = self.mentions[from..].iter().take_while(|named| named.span.end <= until.start);
        between.any(|named| {
            let first = self.document.word_at(named.span.start);
            let before = first.checked_sub(1).map_or("", |at| self.document.word(at));
            named.id != id
                && named.form == Form::Name
                && self.is_person(named)
                && (before == "," || is_person_role(before))
                && self.is_female(named.id).is_none_or(|other| other == female)
        })
    }

    /// Whether `id` is named in or behind `since` and before `until`.
    pub(super) fn is_named_between(&self, id: ActorId, since: Span, until: Span) -> bool {
        let from = self.mentions.partition_point(|named| named.span.end <= since.start);
        let mut between = self.mentions[from..].iter().take_while(|named| named.span.end <= until.start);
        between.any(|named| named.id == id && named.form == Form::Name)
    }

    /// Whom `source` names: its head, or the name that explains the head, with those who are listed behind it.
    pub(super) fn speaker(&self, source: Span) -> Option<Speaker> {
        let words = self.document.words_of(self.antecedent(source));
        let head = words.start..self.head_end(&words);
        let inside = self.within(words.clone());
        let in_head = || self.within(head.clone()).iter().filter(|named| self.stands_for_itself(named, words.end));
        // The first of several that are named side by side; else the last words of the head are its head.
        let listed = in_head().find(|named| named.form == Form::Name && !self.listed(named, inside, &words).is_empty());
        let named = match listed.or_else(|| in_head().next_back()) {
            Some(named) if named.form == Form::Name => named,
            Some(role) => self.apposition(head.end, &words, inside).unwrap_or(role),
            None => self.apposition(head.end, &words, inside)?,
        };
        let listed = self.listed(named, inside, &words);
        let sure = named.sure && listed.iter().all(|other| other.sure);
        let mut with: Vec<ActorId> = Vec::new();
        for other in listed {
            with.extend(Some(other.id).filter(|id| *id != named.id && !with.contains(id)));
        }
        Some(Speaker { id: named.id, with, sure })
    }

    /// Who is named side by side with `named`, where the list ends a noun phrase: not "Marsh and Stone aides".
    fn listed<'b>(&self, named: &'b Named, inside: &'b [Named], words: &Range<usize>) -> Vec<&'b Named> {
        let mut listed = Vec::new();
        let mut last = named;
        while let Some(next) = self.joined(last, inside) {
            listed.push(next);
            last = next;
        }
        let end = self.document.word_at(last.span.end);
        let ends = end >= words.end || matches!(self.document.word(end), "," | "of" | "for" | "in" | "(");
        if ends { listed } else { Vec::new() }
    }

    /// The mentions that end in `words`: of "Jo Wu, who" the antecedent is "Wu" alone.
    fn within(&self, words: Range<usize>) -> &[Named] {
        let (Some(first), Some(last)) = (self.document.words.get(words.start), self.document.words.get(words.end - 1))
        else {
            return &[];
        };
        let from = self.mentions.partition_point(|named| named.span.end <= first.span.start);
        let to = from + self.mentions[from..].partition_point(|named| named.span.end <= last.span.end);
        &self.mentions[from..to]
    }

    /// "Wu, who": whom the relative pronoun stands for is named right before it.
    fn antecedent(&self, source: Span) -> Span {
        let document = self.document;
        let at = document.word_at(source.start);
        let alone = document.words_of(source).len() == 1;
        if !matches!(document.word(at), "who" | "which" | "that") || at == 0 || !alone {
            return source;
        }
        let before = if document.word(at - 1) == "," { at.saturating_sub(2) } else { at - 1 };
        document.words[before].span
    }

    /// Where the head of a noun phrase ends: before any comma, preposition or clause.
    fn head_end(&self, words: &Range<usize>) -> usize {
        let ends = |&at: &usize| {
            matches!(
                self.document.word(at),
                "," | "of" | "for" | "at" | "in" | "from" | "with" | "by" | "who" | "(" | "on" | "that"
            )
        };
        let end = words.clone().skip(1).find(ends).unwrap_or(words.end);
        // "the Department of Health": a name is not cut.
        let from = self.mentions.partition_point(|named| named.span.end <= self.document.words[end - 1].span.end);
        let cut = self.mentions.get(from).filter(|named| {
            named.form == Form::Name
                && words.contains(&self.document.word_at(named.span.start))
                && self.document.word_at(named.span.start) < end
        });
        cut.map_or(end, |named| self.document.word_at(named.span.end).min(words.end))
    }

    /// "Putin’s adviser", "her lawyer" and "a Kremlin aide" name neither Putin nor her nor the Kremlin.
    /// Words from `end` on say nothing of it.
    fn stands_for_itself(&self, named: &Named, end: usize) -> bool {
        let next = self.document.word_at(named.span.end);
        if next >= end {
            return true;
        }
        let owns = named.form == Form::Pronoun && !matches!(self.document.word(next), "," | "and" | "&");
        !owns && !self.qualifies(named, next) && !matches!(self.document.word(next), "'s" | "’s" | "’" | "'")
    }

    /// Whether the name says whose or what the noun behind it is.
    fn qualifies(&self, named: &Named, next: usize) -> bool {
        let noun = &self.document.words[next];
        let itself = matches!(self.document.word(next), "himself" | "herself" | "itself" | "themselves");
        named.form == Form::Name && noun.shape == Shape::Lower && noun.tag == Tag::Noun && !itself
    }

    /// "her lawyer, Tom Pratt,": the person named between commas behind a role.
    ///
    /// "a spokesman for the president, Ada Hart," may name either, and so nobody.
    fn apposition(&self, head_end: usize, words: &Range<usize>, inside: &'a [Named]) -> Option<&'a Named> {
        let document = self.document;
        let comma = (head_end..words.end).find(|&at| document.word(at) == ",")?;
        let of_somebody = (head_end..comma).any(|at| is_person_role(document.word(at)))
            || inside.iter().any(|named| {
                let at = document.word_at(named.span.start);
                (head_end..comma).contains(&at) && self.is_person(named)
            });
        if of_somebody {
            return None;
        }
        // "the third, Oslo student Mary Ode,": what says more of the role may hold another name.
        let behind = || inside.iter().filter(|named| document.word_at(named.span.start) > comma);
        let named = behind().find(|named| self.is_person(named)).or_else(|| behind().next())?;
        let (first, next) = (document.word_at(named.span.start), document.word_at(named.span.end));
        let titles = (comma + 1..first).all(|at| {
            leads_name(document.word(at)) || document.tag(at).is_noun() || document.tag(at) == Tag::Adjective
        });
        let follows = titles && (first == comma + 1 || leads_name(document.word(first - 1)));
        // "Nadia Ode KC"
        let honoured = document.words.get(next).is_some_and(|word| word.shape == Shape::Upper);
        let next = next + usize::from(honoured);
        let ends = next >= words.end || matches!(document.word(next), "," | "of" | "on" | "in" | "(");
        // "The growers' union, NGU,"
        let body = document.listed_lower(head_end - 1, &ROLES) == Some("o") && self.is_body(named);
        (follows && ends && named.form == Form::Name && (body || self.is_person(named))).then_some(named)
    }

    fn is_body(&self, named: &Named) -> bool {
        self.actors[named.id.0 as usize].kind == ActorKind::Organization
    }

    fn is_person(&self, named: &Named) -> bool {
        self.actors[named.id.0 as usize].kind == ActorKind::Person
    }

    /// The next of several that are named side by side: "Marsh, Stone and Wood", "Marsh, a baker, and Stone".
    fn joined<'b>(&self, named: &Named, inside: &'b [Named]) -> Option<&'b Named> {
        let from = self.document.word_at(named.span.end);
        let mut candidates = inside.iter().filter(|next| next.span.start >= named.span.end && next.form == Form::Name);
        candidates.find(|next| {
            let mut to = self.document.word_at(next.span.start);
            while to > from && leads_name(self.document.word(to - 1)) {
                to -= 1;
            }
            self.joins(from..to) && self.stands_for_itself(next, self.document.words.len()) && {
                self.document.word(to.wrapping_sub(1)) != "," || self.joined(next, inside).is_some()
            }
        })
    }

    /// Whether the words between two names make a list of them.
    fn joins(&self, between: Range<usize>) -> bool {
        let word = |at| self.document.word(at);
        let Some(last) = between.clone().next_back() else { return false };
        match word(last) {
            "," => between.len() == 1,
            "and" | "&" => {
                // Nothing before it, or a description between commas.
                let before = between.start..last;
                before.is_empty() || word(before.start) == "," && word(last - 1) == ","
            }
            _ => false,
        }
    }
}

/// What may stand before a name in a list or an apposition: "Dr.", "mayor", "the".
fn leads_name(word: &str) -> bool {
    let abbreviation = ABBREVIATIONS.get_lower(word.trim_end_matches('.'));
    matches!(word, "the" | "former") || is_person_role(word) || abbreviation == Some("name")
}

fn is_female(document: &Document, actor: &Actor) -> Option<bool> {
    let given = actor.name.of(document.text).split(' ').next().and_then(|name| GIVEN_NAMES.get(name));
    match given {
        Some(kind) if kind.starts_with('f') => Some(true),
        Some(kind) if kind.starts_with('m') => Some(false),
        _ => {
            let pronoun = actor.mentions.iter().find(|mention| mention.form == Form::Pronoun && mention.sure)?;
            let word = pronoun.span.of(document.text);
            Some(["she", "her"].iter().any(|she| word.eq_ignore_ascii_case(she)))
        }
    }
}
