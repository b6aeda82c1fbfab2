//! What the page says where a reader searches, filters and sorts.

use super::names::find;
use super::{Lang, Text, UNCONFIRMED, fact};
use crate::state::{Facet, Fact, Outdated, Reason, Sort};

/// What a part of the filter is about.
pub(crate) fn facet(facet: Facet) -> Text {
    match facet {
        Facet::Actor => find::WHO,
        Facet::Kind => find::KIND,
        Facet::Channel => find::CHANNEL,
        Facet::Day => find::DAY,
        Facet::Sure => find::CERTAINTY,
    }
}

/// A kind of facts, by the letter of its ids.
pub(crate) fn kind_of(lang: Lang, letter: char) -> &'static str {
    let kinds: [fn(u32) -> Fact; 6] = [Fact::Actor, Fact::Quote, Fact::Claim, Fact::Event, Fact::Time, Fact::Deadline];
    let known = kinds.into_iter().map(|kind| kind(0)).find(|fact| fact.letter() == letter);
    known.map_or("", |known| lang.text(fact(known)))
}

/// Whether it is sure, as a choice.
pub(crate) fn sure(value: &str) -> Text {
    if value == "yes" { find::SURE } else { UNCONFIRMED }
}

pub(crate) fn order(sort: Sort) -> Text {
    match sort {
        Sort::Article => find::AS_IN_ARTICLE,
        Sort::Speaker => find::BY_SPEAKER,
        Sort::Day => find::BY_DAY,
    }
}

/// How many facts are shown of how many.
pub(crate) fn shown(lang: Lang, shown: usize, all: usize) -> String {
    if shown == all { find::facts(lang, all) } else { find::some_facts(lang, all, &lang.number(shown)) }
}

/// How often the words were found.
pub(crate) fn found(lang: Lang, count: usize) -> String {
    if count == 0 { lang.text(find::NOTHING_FOUND).to_owned() } else { find::places(lang, count) }
}

/// As what words were found, to stand before them.
pub(crate) fn reason(reason: Reason) -> Text {
    match reason {
        Reason::Name => find::NAME,
        Reason::Alias => find::ALIAS,
        Reason::Role => find::ROLE,
        Reason::Words | Reason::Text => find::WORDS,
        Reason::Speaker => find::SPEAKER,
        Reason::Person => find::PERSON,
        Reason::Channel => find::CHANNEL,
        Reason::Time => find::TIME,
    }
}

/// What is said of a link that is older than what it leads to.
pub(crate) fn outdated(outdated: Outdated) -> Text {
    match outdated {
        Outdated::Changed => find::CHANGED,
        Outdated::Gone => find::GONE,
    }
}
