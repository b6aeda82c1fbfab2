//! Titles cut down to their letters: behind "Cabinet Secretary Ada Oko", "the CS" is she, and no body.

use super::merging::Drafts;
use super::vocabulary::{is_capital, is_person_role_at, says};
use crate::facts::{ActorKind, Form, Mention, MentionRule};
use crate::lexicon;
use crate::order::sort;
use crate::text::{Document, Shape, Span};

/// The last letters of a title, two at least; who has it; whether it is written in capitals whole, as in "Chief
/// Minister", but not "Secretary of State".
type Title = (String, usize, bool);

/// Gives "the CM" to the one chief minister whom the text names.
pub(super) fn offices(document: &Document, drafts: &mut Drafts) {
    let titles = titles(document, drafts);
    if titles.is_empty() {
        return;
    }
    let bodies = shortened_bodies(document, drafts);
    let mut found: Vec<(Span, usize, bool)> = Vec::new();
    for at in 1..document.words.len() {
        let span = document.words[at].span();
        let behind_article = document.is(at - 1, words!["the", "The"]);
        if document.words[at].shape == Shape::Upper
            && bodies.binary_search(&span).is_err()
            && let Some((bearer, whole)) = bearer(document, at, &titles)
                .filter(|(_, whole)| behind_article || *whole && acts_without_article(document, at))
        {
            // "The CD said" is a communications director, "the CD costs a pound" a thing.
            let sure = whole && (!document.is_listed(at, &lexicon::NOT_NAMES) || says(document, at));
            found.push((span, bearer, sure));
        }
    }
    for draft in &mut drafts.list {
        draft.mentions.retain(|mention| found.binary_search_by_key(&mention.span, |(letters, ..)| *letters).is_err());
    }
    for (span, bearer, sure) in found {
        let (form, rule) = (Form::Role, MentionRule::DefiniteRole);
        drafts.list[bearer].mentions.push(Mention { span, form, rule, sure });
    }
}

/// Where a body is named that the text also names in full, in order: "the AFC" behind the Asian Football Confederation.
fn shortened_bodies(document: &Document, drafts: &Drafts) -> Vec<Span> {
    let full = drafts.list.iter().filter(|draft| draft.kind != ActorKind::Person);
    let full = full.filter(|draft| document.words_of(draft.name).len() > 1);
    let mut bodies: Vec<Span> = full.flat_map(|draft| draft.mentions.iter().map(|mention| mention.span)).collect();
    sort(&mut bodies);
    bodies
}

/// The titles of several words that persons have, sorted; a title ends with the office, and not with the body that it is
/// held in.
fn titles(document: &Document, drafts: &Drafts) -> Vec<Title> {
    let mut titles = Vec::new();
    for (i, draft) in drafts.list.iter().enumerate().filter(|(_, draft)| draft.kind == ActorKind::Person) {
        for role in &draft.roles {
            let words = document.words_of(*role);
            let capital = |at: usize| document.words[at].shape == Shape::Capital;
            if !capital(words.end - 1) || !is_person_role_at(document, words.end - 1) {
                continue;
            }
            let whole = words.clone().all(capital);
            let mut letters = String::new();
            for initial in words.rev().filter(|&at| capital(at)).filter_map(|at| document.word(at).chars().next()) {
                letters.insert(0, initial);
                if letters.chars().count() > 1 {
                    titles.push((letters.clone(), i, whole));
                }
            }
        }
    }
    sort(&mut titles);
    titles.dedup();
    titles
}

/// Whose title the letters at `at` are, unless everybody knows them for something else, and whether that is certain.
fn bearer(document: &Document, at: usize, titles: &[Title]) -> Option<(usize, bool)> {
    let letters = document.word(at);
    let known = [&lexicon::ORGANIZATIONS, &lexicon::PLACES].into_iter().any(|list| document.is_listed(at, list));
    let from = titles.partition_point(|(title, ..)| title.as_str() < letters);
    let mut same = titles[from..].iter().take_while(|(title, ..)| title == letters);
    let &(_, bearer, whole) = same.next().filter(|_| !known)?;
    same.all(|&(_, other, _)| other == bearer).then_some((bearer, whole))
}

/// "CM's promise", "after CM said": whole titles stand without an article in headlines, but before or behind no name,
/// behind no hour, and where somebody has or says something. "On FM radio" and "a CD" are things.
fn acts_without_article(document: &Document, at: usize) -> bool {
    let number = document.words[at - 1].shape == Shape::Number;
    let thing = document.is(at - 1, words!["a", "A", "an", "An", "on", "On"]);
    !number && !thing && !is_capital(document, at - 1) && !is_capital(document, at + 1) && has_or_says(document, at)
}

/// Whether a genitive or a verb of speech stands behind the letters, as behind a person.
fn has_or_says(document: &Document, at: usize) -> bool {
    says(document, at) || document.is(at + 1, words!["'s", "’s", "spoke"])
}
