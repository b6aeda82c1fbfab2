//! Names of bodies that list whom or what they are for: "Union of Bakers and Millers", "the Road Haulage, Drivers and Loaders
//! Union".

use super::nested::is_known;
use super::vocabulary::*;
use crate::lexicon::{self, Atom};
use crate::text::Document;

/// Words of such a name at most.
const LONGEST: usize = 12;

/// Bodies that are named after a matter; a bank or a university is named after a place.
const BODIES: &[Atom] = words![
    "Academy",
    "Administration",
    "Agency",
    "Alliance",
    "Association",
    "Authority",
    "Board",
    "Bureau",
    "Centre",
    "Center",
    "Chamber",
    "Commission",
    "Committee",
    "Confederation",
    "Congress",
    "Council",
    "Department",
    "Directorate",
    "Federation",
    "Guild",
    "Institute",
    "Ministry",
    "Office",
    "Organisation",
    "Organization",
    "Society",
    "Union",
];

/// Whether the words from behind "and" to `end` go on the name that starts at `first` and has come to `last`: "Chamber of
/// Trade" + "and Crafts", "Union of Petroleum" + "and Natural Gas Workers", but not "Union of Teachers and Parliament".
pub(super) fn goes_on_behind_and(document: &Document, first: usize, last: usize, end: usize) -> bool {
    let of = (first + 1..last).find(|&at| document.is(at, words!["of", "for"]));
    let matter = of.is_some_and(|of| document.is(of - 1, BODIES) && (of + 1..=last).all(|at| is_matter(document, at)));
    let many = document.word(end).ends_with('s') || is_plain(document, end);
    let whole = end == last + 2 || !is_known(document, last + 2, end);
    matter && end > last && many && whole && (last + 2..=end).all(|at| is_matter(document, at))
}

/// The last word of a name that lists its members before its own noun, and has come to `last`, with a comma behind it: "the
/// Road Haulage" + ", Drivers and Loaders Union".
pub(super) fn listed_body(document: &Document, first: usize, last: usize) -> Option<usize> {
    let the = document.is(first, words!["The"]) || first > 0 && document.is(first - 1, words!["the", "The"]);
    let from = first + usize::from(document.is(first, words!["The"]));
    // "the Health Ministry, Food Agency and Trade Board" are three.
    if !the || document.is(last, BODIES) || !(from..=last).all(|at| is_matter(document, at) && is_listed(document, at))
    {
        return None;
    }
    let mut at = last + 1;
    while at < first + LONGEST {
        let joins = document.atom(at) == word!("and");
        if !joins && document.atom(at) != word!(",") {
            return None;
        }
        let item = at + 1 + usize::from(!joins && document.atom(at + 1) == word!("and"));
        let end = (item..item + 4).take_while(|&at| is_capital(document, at)).last()?;
        if (joins || item > at + 1) && end > item && document.is(end, BODIES) {
            return (item..end).all(|at| is_matter(document, at)).then_some(end);
        }
        if joins
            || document.is(end, BODIES)
            || !(item..=end).all(|at| is_matter(document, at) && is_listed(document, at))
        {
            return None;
        }
        at = end + 1;
    }
    None
}

/// "Loaders", "Haulage": who or what a body is for; a place or a body of its own is none, nor is a person.
fn is_matter(document: &Document, at: usize) -> bool {
    let word = document.word(at);
    let told = telling_at(document, at) == "o"
        && document.is(at, words!["Parliament", "Senate", "Court", "Police", "Government", "Cabinet", "Bank"]);
    is_capital(document, at)
        && !told
        && !is_known(document, at, at)
        && !document.is_listed(at, &lexicon::GIVEN_NAMES)
        && (word.len() > 3 || document.is_common(at))
}

/// "Drivers", "Haulage": what a list of members or matters has, and no list of firms.
fn is_listed(document: &Document, at: usize) -> bool {
    document.word(at).ends_with('s') || is_plain(document, at) || !telling_at(document, at).is_empty()
}
