//! What the page says where a reader searches, filters and sorts.

use super::{counted, fact};
use crate::state::{Facet, Fact, Outdated, Reason, Sort};

pub(crate) const FIND: &str = "Find in this article";
pub(crate) const PLACEHOLDER: &str = "A name, words, a time";
pub(crate) const NARROW: &str = "Filter and sort";
pub(crate) const ANY: &str = "Any";
pub(crate) const SORT: &str = "Order";
pub(crate) const CLEAR: &str = "Clear all";
pub(crate) const REMOVE: &str = "Remove: ";
pub(crate) const NOTHING_FITS: &str = "No fact of this article fits all of these filters.";
pub(crate) const TEXT: &str = "Text";

/// What a part of the filter is about.
pub(crate) fn facet(facet: Facet) -> &'static str {
    match facet {
        Facet::Actor => "Who",
        Facet::Kind => "Kind",
        Facet::Channel => "Where or to whom",
        Facet::Day => "Day",
        Facet::Sure => "How sure",
    }
}

/// A kind of facts, by the letter of its ids.
pub(crate) fn kind_of(letter: char) -> &'static str {
    let kinds: [fn(u32) -> Fact; 6] = [Fact::Actor, Fact::Quote, Fact::Claim, Fact::Event, Fact::Time, Fact::Deadline];
    kinds.into_iter().map(|kind| kind(0)).find(|fact| fact.letter() == letter).map_or("", fact)
}

/// Whether it is sure, as a choice.
pub(crate) fn sure(value: &str) -> &'static str {
    if value == "yes" { "Sure" } else { super::UNCONFIRMED }
}

pub(crate) fn order(sort: Sort) -> &'static str {
    match sort {
        Sort::Article => "As in the article",
        Sort::Speaker => "By speaker",
        Sort::Day => "By day",
    }
}

/// How many facts are shown of how many.
pub(crate) fn facts(shown: usize, all: usize) -> String {
    let all = counted(all, "fact", "facts");
    if all.starts_with(&[&shown.to_string(), " "].concat()) { all } else { [&shown.to_string(), " of ", &all].concat() }
}

/// How often the words were found.
pub(crate) fn found(count: usize) -> String {
    if count == 0 { "Nothing found".to_owned() } else { [&counted(count, "place", "places"), " found"].concat() }
}

/// As what words were found, to stand before them.
pub(crate) fn reason(reason: Reason) -> &'static str {
    match reason {
        Reason::Name => "Name",
        Reason::Alias => "Also called",
        Reason::Role => "Role",
        Reason::Words | Reason::Text => "Words",
        Reason::Speaker => "Speaker",
        Reason::Person => "Who or where",
        Reason::Channel => "Where or to whom",
        Reason::Time => "When",
    }
}

/// What is said of a link that is older than what it leads to.
pub(crate) fn outdated(outdated: Outdated) -> &'static str {
    match outdated {
        Outdated::Changed => "This fact has changed since the link to it was made.",
        Outdated::Gone => "The fact that the link led to is no longer on this page.",
    }
}
