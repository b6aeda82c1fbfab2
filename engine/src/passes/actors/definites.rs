//! Mentions by a definite noun phrase: "the envoy", "the company", "the 47-year-old".

use super::heads::{fills_apposition, is_another};
use super::merging::{Draft, Drafts};
use super::nouns::{self, is_noun_of_bodies};
use super::references::{FAR, Found, Nearest, WINDOW, Walk};
use super::sorts::is_saying;
use super::vocabulary::{describes_one, is_capital, is_person_role_at, role, role_at, telling_at};
use crate::facts::*;
use crate::lexicon;
use crate::order::sort_by_number;
use crate::text::{Document, Shape, Tag};

impl Walk<'_, '_> {
    /// "the envoy": the one actor with that role; "the company": the one such actor named just before.
    pub(super) fn role(&mut self, at: usize, sentence: usize, drafts: &Drafts) -> Option<Found> {
        let noun = |at: usize| matches!(self.document.tag(at), Tag::Noun | Tag::Adjective | Tag::ProperNoun);
        // "the embattled director"
        let past = |at: usize| matches!(self.document.tag(at), Tag::VerbParticiple | Tag::VerbPast);
        let describes = |at: usize| noun(at) || past(at) || self.document.is(at, words!["acting"]);
        let mut near = (at + 1..at + 5).take_while(|&at| describes(at));
        // "the force", but no task force; "the Post"
        let told =
            |word: usize| is_capital(self.document, word) && telling_at(self.document, word) == "o" && !noun(word + 1);
        let names_body = |word: usize| word == at + 1 && (is_noun_of_bodies(self.document, word) || told(word));
        let first = near.find(|&at| role_at(self.document, at).is_some() || names_body(at))?;
        // "the attorney general", "the Republican presidential nominee"
        let goes_on = |at: &usize| noun(*at) && self.document.words[*at].shape == Shape::Lower;
        let office = |&at: &usize| is_person_role_at(self.document, at);
        let head = (first + 1..first + 4).take_while(goes_on).filter(office).last().unwrap_or(first);
        let plain = noun(head) && (first..head).all(describes);
        let goes_on =
            self.document.words.get(head + 1).is_some_and(|word| word.tag.is_noun() || word.shape == Shape::Clitic)
                || is_capital(self.document, head + 1)
                || self.document.is(head + 1, words!["of", "who"]);
        let genitive = self
            .document
            .words
            .get(head + 1)
            .is_some_and(|word| matches!(word.span().of(self.document.text), "'s" | "’s"));
        if !plain || goes_on && !genitive {
            return None;
        }
        let word = self.document.word(head).to_lowercase();
        let kind = match role(&word).unwrap_or("o") {
            "o" => ActorKind::Organization,
            "p" => ActorKind::Place,
            "g" => return None,
            _ => {
                // "the minister, Ana Lin, said": nobody else is meant.
                let named = self.document.atom(head + 1) == word!(",") && fills_apposition(self.document, head + 2);
                let name = |draft: usize| drafts.list[draft].name.of(self.document.text);
                let fits =
                    |draft: usize| !named || name(draft).split(' ').any(|part| part == self.document.word(head + 2));
                return self.bearer(at, head, &word, sentence).filter(|(_, draft, ..)| fits(*draft));
            }
        };
        // "the court in Oslo" is another one.
        if self.document.is(head + 1, words!["in"]) && is_capital(self.document, head + 2) {
            return None;
        }
        // "The Commission", in the middle of a sentence as well
        let named = head == at + 1 && self.document.words[head].shape == Shape::Capital;
        if named && let Some(draft) = self.sole(head, drafts) {
            return Some(((at, head), draft, Form::Role, MentionRule::DefiniteRole, true));
        }
        // "the Seattle-based company"
        let lower =
            |at: usize| self.document.words[at].shape == Shape::Lower || self.document.word(at).ends_with("-based");
        let lower_case = (at + 1..=head).all(lower);
        if lower_case
            && kind == ActorKind::Organization
            && let Some((draft, sure)) = self.named_after(at, head, drafts)
        {
            return Some(((at, head), draft, Form::Role, MentionRule::DefiniteRole, sure));
        }
        let own = matches!(
            word.as_str(),
            "company"
                | "firm"
                | "bank"
                | "airline"
                | "carmaker"
                | "retailer"
                | "newspaper"
                | "club"
                | "startup"
                | "start-up"
                | "team"
        );
        if head > at + 2 || !lower_case || !own {
            return None;
        }
        let quotation = self.inside(self.document.words[at].span());
        let Nearest { draft, sure, .. } = self.nearest(sentence, quotation, drafts, |who, draft| {
            draft.kind == kind && !self.is_told(who) && !self.is_no_firm(draft)
        })?;
        sure.then_some(((at, head), draft, Form::Role, MentionRule::DefiniteRole, false))
    }

    /// Whether the name of `draft` tells that it is no firm: a court or a union is no company.
    fn is_no_firm(&self, draft: &Draft) -> bool {
        let no_firm = |at: usize| self.document.is(at, lexicon::NO_FIRMS);
        // "The union Unite said"
        let told = || {
            nouns::told(self.document, draft)
                .is_some_and(|at| self.document.is(at, words!["charity", "council", "party", "union"]))
        };
        self.document.words_of(draft.name).any(no_firm) || told()
    }

    /// "told Reuters": whom the article last names as who was told.
    fn is_told(&self, who: usize) -> bool {
        let last = self.seen.iter().rev().take(WINDOW).find(|seen| seen.draft == who);
        last.and_then(|seen| self.document.word_at(seen.at).checked_sub(1))
            .is_some_and(|before| self.document.is(before, words!["told", "to"]))
    }

    fn bearer(&self, at: usize, head: usize, lower: &str, sentence: usize) -> Option<Found> {
        let start = self.offices.partition_point(|office| office.word.as_str() < lower);
        let held = self.offices[start..].iter().take_while(|office| office.word == lower).take(12);
        let fitting: Vec<(usize, bool)> =
            held.filter_map(|office| Some((office.draft, office.fits(self.document, at + 1..head)?))).collect();
        let certain = fitting.iter().any(|&(_, sure)| sure);
        let mut bearers: Vec<usize> =
            fitting.iter().filter(|&&(_, sure)| sure == certain).map(|&(draft, _)| draft).collect();
        bearers.dedup();
        let last = self.seen.iter().rev().take(WINDOW).find(|seen| bearers.contains(&seen.draft));
        let draft = last.map(|seen| seen.draft).or_else(|| (bearers.len() == 1).then(|| bearers[0]))?;
        let near = last.is_some_and(|seen| seen.sentence + 4 >= sentence);
        // "the lawyer for the family"
        let of_other = self.document.atom(head + 1) == word!("for");
        let from = last.map_or(at, |seen| self.document.word_at(seen.end));
        let own = |at: &usize| self.offices[start..].iter().take(12).any(|office| office.words.contains(at));
        let mut between = (from..at).rev().take(FAR).filter(|at| !own(at));
        let sure = near && certain && !of_other && !between.any(|at| is_another(self.document, at, head));
        Some(((at, head), draft, Form::Role, MentionRule::DefiniteRole, bearers.len() == 1 && sure))
    }

    /// "the 47-year-old", "the Italian": the nearest person, in the reporter's own words.
    pub(super) fn described(&mut self, at: usize, sentence: usize, drafts: &Drafts) -> Option<Found> {
        if !describes_one(self.document, at + 1) || self.inside(self.document.words[at].span()).is_some() {
            return None;
        }
        // "the 47-year-old" is whoever is told to be 47.
        let age = years(self.document.word(at + 1));
        let mut told = None;
        if let Some(age) = age {
            let document = self.document;
            let ages = self.ages.get_or_insert_with(|| ages(document, drafts));
            let first = ages.partition_point(|&(other, _)| other < age);
            let mut same = ages[first..].iter().take_while(|&&(other, _)| other == age).map(|&(_, who)| who);
            told = same.next().filter(|&who| same.all(|other| other == who));
        }
        if let Some(draft) = told {
            return Some(((at, at + 1), draft, Form::Role, MentionRule::DefiniteRole, true));
        }
        // "Lin, who represents the 24-year-old, said": whoever acts on somebody is not them.
        let before = at.checked_sub(1).map_or(Tag::Mark, |before| self.document.tag(before));
        let acted = before == Tag::Preposition || before.is_verb() && !is_saying(self.document.atom(at - 1));
        let acts = |who| {
            self.seen
                .iter()
                .rev()
                .take(WINDOW)
                .any(|seen| seen.draft == who && seen.subject && seen.sentence == sentence)
        };
        let Nearest { draft, sure, .. } = self
            .nearest(sentence, None, drafts, |who, draft| draft.kind == ActorKind::Person && !(acted && acts(who)))?;
        // Nor is it whoever is told to be of another age.
        if age.is_some() && self.ages.iter().flatten().any(|&(_, who)| who == draft) {
            return None;
        }
        let persons =
            self.seen.iter().rev().take(WINDOW).filter(|seen| drafts.list[seen.draft].kind == ActorKind::Person);
        let sure = sure && persons.clone().all(|seen| seen.draft == draft) && !is_told_before(self.document, at + 1);
        Some(((at, at + 1), draft, Form::Role, MentionRule::DefiniteRole, sure))
    }
}

/// "Tom Lin hit an Italian. The Italian said", "a cyclist, 47. The 47-year-old said": whether what the word `at` tells of
/// somebody was told of one without a name shortly before.
fn is_told_before(document: &Document, at: usize) -> bool {
    let (word, age) = (document.word(at), years(document.word(at)));
    (at.saturating_sub(FAR)..at).any(|before| {
        let is_age = age.is_some_and(|age| document.word(before).parse() == Ok(age));
        let one = || document.is(before.wrapping_sub(1), words!["a", "an", "A", "An", "another", "Another"]);
        is_age || document.word(before) == word && one() && !is_capital(document, before + 1)
    })
}

/// The years of "47-year-old".
fn years(word: &str) -> Option<u8> {
    word.strip_suffix("-year-old")?.parse().ok()
}

/// How old the persons of `drafts` are told to be where their names stand first, in the order of their ages: "Lin, 47,",
/// "Lin (47)", "Lin, aged 47,", "47-year-old Lin".
fn ages(document: &Document, drafts: &Drafts) -> Vec<(u8, usize)> {
    let age = |mention: &Mention| {
        let next = document.word_at(mention.span.end);
        let marked = document.is(next, words![",", "("]);
        let number = next + 1 + usize::from(document.is(next + 1, words!["aged"]));
        let behind = marked
            .then(|| document.words.get(number))
            .flatten()
            .filter(|_| document.is(number + 1, words![",", ")", ".", "and", "from", "of", "who", "was"]));
        let before = document.word_at(mention.span.start).checked_sub(1).map(|at| document.word(at));
        let told = behind.and_then(|number| number.span().of(document.text).parse().ok());
        told.or_else(|| before.and_then(years))
    };
    let persons = drafts.list.iter().enumerate().filter(|(_, draft)| draft.kind == ActorKind::Person);
    // Three mentions: an age is told where somebody is first named.
    let mut ages: Vec<(u8, usize)> = persons
        .flat_map(|(who, draft)| draft.mentions.iter().take(3).filter_map(age).map(move |age| (age, who)))
        .collect();
    sort_by_number(&mut ages, |&(age, who)| u64::from(age) << 32 | who as u64);
    ages
}
