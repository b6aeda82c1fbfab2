//! What stands behind a role and belongs to it: "of the Middle East", "to the president", or its bearer's name.

use super::name::Name;
use super::vocabulary::*;
use crate::lexicon;
use crate::text::{Document, Shape, Tag};

/// Words between a role and the end of what belongs to it at most.
const REACH: usize = 12;

/// The last word of what belongs to the role behind its head: "of the Middle East", "to the president".
pub(super) fn with_object(document: &Document, head: usize) -> usize {
    let mut last = head;
    // A line without a full stop ends as well: "chief writer at Oslo", and below "Edited by".
    let end = document.sentence_words(head).map_or(head, |sentence| sentence.end);
    while document.is(last + 1, words!["of", "to", "for", "at", "in", "with"]) {
        let mut at = last + 2;
        at += usize::from(document.is(at, words!["the", "a", "an", "his", "her", "its"]));
        let start = at;
        while at < start + 6
            && at < end
            && (document.words[at].shape != Shape::Mark || document.atom(at) == word!("&"))
            && (document.words[at].tag.is_noun()
                || document.words[at].tag == Tag::Adjective
                || is_capital(document, at)
                || document.atom(at) == word!("&")
                || at > start && is_particle(document.atom(at)) && is_capital(document, at + 1)
                || at > start && joins_matters(document, at)
                // "trade" of "the business and trade committee", whatever the tagger takes it for
                || at > start + 1 && joins_matters(document, at - 1)
                || document.words[at].shape == Shape::Clitic
                    && (is_capital(document, at + 1)
                        || document.tag(at + 1).is_noun()
                        || document.tag(at + 1) == Tag::Adjective))
        {
            at += 1;
        }
        if at == start || at > head + REACH {
            break;
        }
        last = at - 1;
    }
    last
}

/// "Labour and Employment": what one office is in charge of, and no role behind "and".
fn joins_matters(document: &Document, at: usize) -> bool {
    if document.atom(at) != word!("and") {
        return false;
    }
    // "head of the food and drink division"
    let part = words!["committee", "department", "division", "section", "team", "unit"];
    let noun = |at: usize| document.tag(at) == Tag::Noun && document.words[at].shape == Shape::Lower;
    let lower = document.words.get(at + 1).is_some_and(|word| word.shape == Shape::Lower);
    if document.is(at + 2, part) && noun(at - 1) && lower {
        return true;
    }
    is_capital(document, at - 1)
        && is_capital(document, at + 1)
        && (is_plain(document, at + 1) || document.is_listed(at + 1, &lexicon::PLACES))
        && !(at + 1..at + 4).any(|at| is_person_role_at(document, at))
}

/// "on Mount Ada, the survey's director, Jo Lin, said": whose role it is stands behind it, and speaks.
pub(super) fn explains_the_next(document: &Document, last: usize) -> bool {
    if document.atom(last + 1) != word!(",") || !is_capital(document, last + 2) {
        return false;
    }
    let end = (last + 2..last + 7).take_while(|&at| is_capital(document, at) || is_particle(document.atom(at))).last();
    end.is_some_and(|end| {
        document.atom(end + 1) == word!(",") && document.is(end + 2, words!["said", "says", "told", "added", "wrote"])
    })
}

/// "They held Tom Lin, a guard said": whether the role that ends before the word `at` is that of who tells all of this. In
/// "Tom Lin, head of the guard said so" it is his: nothing was told before him.
pub(super) fn is_told_by(document: &Document, name: &Name, at: usize) -> bool {
    // "Tom Lin, a guard told to leave", "a clerk told last year he was ill": who is told is not who tells.
    let bidden = document.atom(at) == word!("told")
        && !is_capital(document, at + 1)
        && document.atom(at + 1) != word!("reporters");
    if !says(document, at - 1) || bidden {
        return false;
    }
    let ends = document.words.get(at + 1).is_none_or(|next| next.shape == Shape::Mark);
    let Some(words) = document.sentence_words(name.first()) else { return ends };
    ends || (words.start..name.first()).any(|before| document.tag(before).is_finite())
}
