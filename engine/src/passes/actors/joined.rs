//! Names of bodies that join two with "and": "the Food and Agriculture Organization", "the Kent and Medway Trust", "the Anna
//! Reed and Tom Bell Foundation".

use super::fuller::initials;
use super::lists::{BODIES, is_matter, is_named_matter};
use super::name::Name;
use super::nested::{is_known, longest_known};
use super::vocabulary::*;
use crate::lexicon::{self, Atom};
use crate::text::{Document, Shape};
use std::ops::Range;

/// Words between "and" and the noun of the body at most, with the noun.
const REACH: usize = 4;

/// "the Organization for Safety and Trade in Europe (OSTE)", "the Trade, Rail and Ports Office (TRPO)": the last word of the
/// body's name that starts with `first`, where the letters behind it spell the capitals of all its words.
pub(super) fn spelled(document: &Document, first: usize, end: usize) -> Option<usize> {
    const SMALL: &[Atom] = words!["and", "for", "in", "of", "on", "the", "to", ",", "'s", "’s", "'", "’", "&"];
    let first = first + usize::from(document.is(first, words!["The"]));
    let inside = |&at: &usize| is_capital(document, at) || document.is(at, SMALL);
    let open = (first..end).find(|at| !inside(at)).filter(|&at| at > first + 2 && document.is(at, words!["("]))?;
    let letters = document.word(open + 1);
    let spells = is_capital(document, open - 1)
        && document.is(open + 2, words![")"])
        && (first..open).any(|at| document.is(at, SMALL))
        && letters.len() > 2
        && initials(document, &Name::new(first, open - 1)) == letters;
    spells.then_some(open - 1)
}

/// The last word of a body's name that has come to `last` and goes on behind "and".
pub(super) fn joined(document: &Document, first: usize, last: usize, end: usize) -> Option<usize> {
    let next = last + 2;
    if next >= end || !is_capital(document, next) {
        return None;
    }
    let opens = document.is(first, words!["The"]);
    let from = (first + usize::from(opens)).min(last);
    let the = opens || from > 0 && document.is(from - 1, words!["the", "The"]);
    if is_twice(document, from, last) || is_inn(document, from) && last == from {
        return Some(next);
    }
    // The matter may be told by more words, the noun is the last of them.
    let near = (next..end.min(next + REACH)).take_while(|&at| is_capital(document, at));
    let noun = near.skip(1).find(|&at| telling_at(document, at) == "o" || document.is(at, FOUNDED))?;
    // "Kent and Medway City Council"
    let noun = noun + usize::from(document.is(noun, words!["City"]) && document.is(noun + 1, words!["Council"]));
    // "Halden City and County Council"
    let county = document.is(next, words!["County"]) && noun == next + 1;
    if county && document.is(noun, words!["Council"]) && document.is(last, words!["City"]) {
        return Some(noun);
    }
    let fits = matters(document, from..last + 1, noun, the)
        || places(document, from, last, noun, the)
        || founders(document, from, last, noun, the);
    fits.then_some(noun)
}

/// "Johnson and Johnson": a firm of two who are called alike.
pub(super) fn is_twice(document: &Document, first: usize, last: usize) -> bool {
    first == last
        && document.is(first + 1, words!["and"])
        && document.words[first].shape == Shape::Capital
        && document.atom(first) == document.atom(first + 2)
        && document.word(first) == document.word(first + 2)
        && !is_plain(document, first)
}

/// "the Rose and Crown": a house with two signs.
pub(super) fn is_inn(document: &Document, first: usize) -> bool {
    const SIGNS: &[Atom] =
        words!["Anchor", "Castle", "Crown", "Dragon", "Duck", "Flag", "Groom", "Horses", "Hounds", "Star"];
    first > 0
        && document.is(first - 1, words!["the", "The"])
        && document.is(first + 1, words!["and"])
        && document.is(first + 2, SIGNS)
        && !is_capital(document, first + 3)
        && document.is_common(first)
}

/// Matters that end names of bodies or are roles as well, or that no list of words has.
const MATTERS: &[Atom] = words![
    "Aviation",
    "Border",
    "Broadcasting",
    "Building",
    "Chemicals",
    "Communications",
    "Consumer",
    "Disease",
    "Drugs",
    "Energy",
    "Exchange",
    "Farm",
    "Film",
    "Financial",
    "Food",
    "Forest",
    "Gas",
    "Health",
    "Healthcare",
    "Housing",
    "Insurance",
    "Maritime",
    "Media",
    "Minerals",
    "Mining",
    "Oil",
    "Petroleum",
    "Power",
    "Rail",
    "Road",
    "Securities",
    "Security",
    "Shipping",
    "Sports",
    "Technology",
    "Telecommunications",
    "Trade",
    "Water",
    "Youth",
];

/// Words of the language that stand for a body by themselves: "the Opposition and the Electoral Commission".
const ALONE: &[Atom] = words!["Church", "Coalition", "Company", "Crown", "Executive", "Opposition", "State", "Union"];

/// "the Food and Agriculture Organization", but not "the Treasury and Environment Agency" or "the Health Ministry and Food
/// Agency": a body for two matters.
fn matters(document: &Document, words: Range<usize>, noun: usize, the: bool) -> bool {
    let last = words.end - 1;
    let of_place = |at: usize| document.is_listed(at, &lexicon::DEMONYMS) || document.is_listed(at, &lexicon::PLACES);
    let from = words.start + usize::from(words.start < last && of_place(words.start));
    let matter = |at: usize| {
        let role = || is_person_role_at(document, at) || plural_role_at(document, at).is_some();
        // No list has all matters, but those that have an article and no noun of a body are hardly anything else.
        let named = || the && document.words[at].shape == Shape::Capital || is_named_matter(document, at);
        let other = || telling_at(document, at).is_empty() && named() && !role() && !document.is(at, ALONE);
        is_matter(document, at) && (document.is(at, MATTERS) || other())
    };
    // Without an article the first matter may have its capital from the sentence that it opens.
    (the || from == last || from > words.start)
        && document.is(noun, BODIES)
        && (from..=last).all(matter)
        && (last + 2..noun).all(matter)
        && !is_known(document, last + 2, noun)
}

/// Names of clubs end so, and those of two towns are two clubs.
const CLUBS: &[Atom] = words![
    "Athletic",
    "City",
    "Club",
    "FC",
    "Hotspur",
    "Lions",
    "Rangers",
    "Rovers",
    "Tigers",
    "Town",
    "United",
    "Wanderers"
];

/// "England and Wales Cricket Board", "the Kent and Medway Trust": a body of two places. A place has no article of its own,
/// but for a few: "the US and Iran Nuclear Agency".
fn places(document: &Document, from: usize, last: usize, noun: usize, the: bool) -> bool {
    let known = |first: usize, last: usize| lexicon::PLACES.contains(document.span(first, last).of(document.text));
    if document.is(noun, CLUBS) || !known(from, last) || known(last + 2, noun) {
        return false;
    }
    let own = document.words[from].shape != Shape::Capital || document.word(last).ends_with('s');
    let second = longest_known(document, last + 2, noun).filter(|&second| known(last + 2, second));
    // "between Kent and Medway Council", "Scotland, England and Wales Rugby Union"
    let before = from.checked_sub(1).map_or(Atom::NONE, |at| document.atom(at));
    let parted = before.is_any(words![
        ",", "across", "at", "between", "both", "for", "from", "in", "near", "of", "outside", "to", "with"
    ]);
    // "Halden and Hove City Council"
    let council = document.is(noun, words!["Council"]) && document.is(noun - 1, words!["City", "Borough", "District"]);
    !parted && (second.is_some() || council || the && !own && !document.is_listed(last + 2, &lexicon::GIVEN_NAMES))
}

/// What persons found, or what is founded in their names.
const FOUNDED: &[Atom] = words![
    "Award",
    "Center",
    "Centre",
    "Charity",
    "Foundation",
    "Fund",
    "Gallery",
    "Hospital",
    "Institute",
    "Library",
    "Museum",
    "Prize",
    "School",
    "Trust"
];

/// "the Anna Reed and Tom Bell Foundation", "Bill and Melinda Gates Foundation": persons have no article, and so they are not
/// two.
fn founders(document: &Document, from: usize, last: usize, noun: usize, the: bool) -> bool {
    let given = |at: usize| document.is_listed(at, &lexicon::GIVEN_NAMES);
    document.is(noun, FOUNDED)
        && (the && last <= from + 2 || from == last)
        && given(from)
        && given(last + 2)
        && noun > last + 3 - usize::from(the)
}
