//! What stands behind a name and says what its bearer does: Yuri Ushakov, "Putin’s foreign policy adviser".

use super::REACH;
use crate::passes::actors::name::Name;
use crate::passes::actors::neighbours::has_kin;
use crate::passes::actors::role_objects::{explains_the_next, is_told_by, with_object};
use crate::passes::actors::vocabulary::*;
use crate::text::{Document, Shape, Tag};
use std::ops::RangeInclusive;

/// ", Putin’s foreign policy adviser and former ambassador to the United States," after the name, and "who is the …".
pub(super) fn after(document: &Document, name: &Name, found: &mut Vec<RangeInclusive<usize>>) {
    let mut at = name.last() + 1;
    at += usize::from(is_suffix(document.word(at)));
    if document.atom(at) == word!(",") && is_suffix(document.word(at + 1)) {
        at += 2;
    }
    let comma = document.is(at, words![",", "(", "—", "–"]);
    at += usize::from(comma);
    if comma
        && document.words.get(at).is_some_and(|word| word.shape == Shape::Number)
        && document.atom(at + 1) == word!(",")
    {
        at += 2;
    }
    let who = document.atom(at) == word!("who");
    at += usize::from(who);
    let the = comma && document.atom(at) == word!("the");
    if the && (is_fronted(document, name) || is_explained(document, name) && anothers_word(document, at)) {
        return;
    }
    let served = document.is(at, words!["is", "was", "became", "remains", "serves", "served", "serving"]);
    if !comma && !served {
        return;
    }
    // “Lin is a decent man”: what somebody thinks of a person is no role.
    if served && !comma && document.is_quoted(document.words[name.first()].span()) {
        return;
    }
    at += usize::from(served);
    at += usize::from(served && document.is(at, words!["as", "also", "now"]));
    while let Some(role) = phrase(document, at) {
        at = role.end() + 1;
        // "Lin, her husband, and two others": no role, another one
        let his = document.is(role.start() - 1, words!["his", "her", "their"]);
        if his && role.clone().any(|at| has_kin(document.atom(at))) {
            break;
        }
        // "backs Lin, White House aide Al Wu said", "According to Lin, the minister's health": the role is another's.
        let anothers = is_capital(document, at) && document.words[at - 1].shape == Shape::Lower
            || document.words.get(at).is_some_and(|word| word.shape == Shape::Clitic);
        // "Lin, accused growers of it", "Lin, host the cup": a lone word without an article, and what it is done to.
        let lone = !served && role.start() == role.end() && document.words[at - 2].shape == Shape::Mark;
        let deed = lone
            && document
                .words
                .get(at)
                .is_some_and(|word| word.shape == Shape::Lower && matches!(word.tag, Tag::Noun | Tag::Determiner));
        let told = !served && is_told_by(document, name, at);
        // "Lin was the major resistance": the word describes what stands behind it.
        let describes = served
            && role.end() - role.start() < 2
            && document.words.get(at).is_some_and(|word| word.shape == Shape::Lower && word.tag == Tag::Noun);
        if anothers || deed || told || describes || !served && explains_the_next(document, *role.end()) {
            break;
        }
        // "was appointed chief executive"
        let appointed = served && document.is(*role.start(), words!["appointed", "elected"]);
        found.push(role.start() + usize::from(appointed)..=*role.end());
        if document.atom(at) != word!("and") || found.len() > 4 {
            break;
        }
        at += 1;
    }
}

/// "issued by her spokesman, Lin,": whether a role and a comma stand before the name, so that what stands behind it explains
/// it no more.
fn is_explained(document: &Document, name: &Name) -> bool {
    let comma = name.title().unwrap_or(name.first()).checked_sub(1).filter(|&at| document.atom(at) == word!(","));
    comma.is_some_and(|comma| comma > 0 && is_person_role_at(document, comma - 1))
}

/// ", the minister said": the words of another, whose role the article at `at` opens.
fn anothers_word(document: &Document, at: usize) -> bool {
    let role = (at + 1..at + 5).find(|&at| is_person_role_at(document, at) && !is_person_role_at(document, at + 1));
    role.is_some_and(|role| document.tag(role + 1).is_finite() || says(document, role))
}

/// "Questioned by Lin, the officer agreed": behind a participle that opens the sentence, and whom it was done by or with,
/// stands its subject.
fn is_fronted(document: &Document, name: &Name) -> bool {
    let Some(words) = document.sentence_words(name.first()) else { return false };
    // "by the union's lawyer, Dr. Lin": nothing else may stand before the name.
    let belongs = |at: &usize| {
        matches!(document.tag(*at), Tag::Determiner | Tag::Adjective | Tag::Noun | Tag::ProperNoun | Tag::Possessive)
    };
    let own = (words.start + 1..name.first()).rev().take(REACH).take_while(belongs).count();
    let near = words.start + 1..words.start + REACH;
    let Some(by) = name.first().checked_sub(own + 1).filter(|by| near.contains(by)) else { return false };
    if !document.is(by, words!["by", "with"]) {
        return false;
    }
    // The tagger takes some participles for past tenses or adjectives.
    let verb = matches!(document.tag(words.start), Tag::VerbParticiple | Tag::VerbIng | Tag::VerbPast)
        || by == words.start + 1 && document.word(words.start).ends_with("ed");
    verb && (words.start + 1..by).all(|at| !document.tag(at).is_finite())
}

/// A noun phrase around a role, articles left out: "former ambassador to the United States".
pub(super) fn phrase(document: &Document, at: usize) -> Option<RangeInclusive<usize>> {
    let first = at + usize::from(document.is(at, words!["the", "a", "an", "The", "his", "her", "its", "their"]));
    let mut head = None;
    let mut end = first;
    let sentence = document.sentence_words(first)?;
    while end < first + REACH && end < sentence.end {
        let clitic = document.is(end, words!["'s", "’s", "’", "'"]);
        if !clitic && !modifies_role(document, end) || document.words[end].shape == Shape::Mark {
            break;
        }
        if is_person_role_at(document, end) {
            head = Some(end);
        }
        end += 1;
    }
    let head = head?;
    Some(first..=with_object(document, head))
}
