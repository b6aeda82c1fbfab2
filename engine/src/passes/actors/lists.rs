//! Names of bodies that list whom or what they are for: "Union of Bakers and Millers", "the Road Haulage, Drivers and Loaders
//! Union".

use super::nested::{is_known, longest_known};
use super::vocabulary::*;
use crate::lexicon::{self, Atom};
use crate::text::Document;

/// Words of such a name at most.
const LONGEST: usize = 12;

/// Bodies that are named after a matter; a bank or a university is named after a place.
pub(super) const BODIES: &[Atom] = words![
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
    "Squad",
    "Tribunal",
    "Union",
];

/// Offices that are in charge of a matter, and not of persons.
const IN_CHARGE: &[Atom] = words!["Commissioner", "Minister", "Secretary", "Undersecretary"];

/// The last word of what the office `at` is in charge of, before `end`: "Secretary of State for Health and Social Care",
/// "Minister of Foreign Affairs of Chile".
pub(super) fn charge_end(document: &Document, at: usize, end: usize) -> Option<usize> {
    let mut last = object(document, at + 1, end).filter(|_| document.is(at, IN_CHARGE))?;
    while let Some(next) = next_matter(document, last, end) {
        last = next;
    }
    Some(last)
}

/// "accountancy firm Ernst" + "and Young": whether one name of two partners may begin at `first`, and has come to `last`. Two
/// firms would be called firms.
pub(super) fn is_partnership(document: &Document, first: usize, last: usize) -> bool {
    let named = first == last && first > 0 && longest_known(document, first, last + 1).is_none();
    named && document.is(first - 1, words!["firm", "auctioneers", "solicitors"])
}

/// Where the matter of the body that `first` begins goes on behind `last`: "Academy of Film" + "and Stage Arts".
pub(super) fn goes_on(document: &Document, first: usize, last: usize, end: usize) -> Option<usize> {
    let of = (first + 1..last).find(|&at| document.is(at, words!["of", "for", "on"]))?;
    let joins = |at: usize| document.is(at, words!["and", "of", "for", "the", ","]);
    let matter = (of + 1..=last).all(|at| is_matter(document, at) || is_plain(document, at) || joins(at));
    // "the Ministry of Hajj and Umrah"
    let other = last + 2;
    let next = next_matter(document, last, end).or_else(|| {
        // "the Department of Energy and Exelon" are two, and so are "the Ministry of Tourism and Hilton".
        let ministry = document.is(of - 1, words!["Ministry"]) && document.atom(last + 1) == word!("and");
        let foreign =
            is_matter(document, other) && !is_named_matter(document, last) && !is_capital(document, other + 1);
        (ministry && foreign).then_some(other)
    });
    // "the Royal College of Physicians and Surgeons"
    let learned = || document.is(of - 1, words!["College", "Faculty", "School"]);
    next.filter(|_| matter && (document.is(of - 1, BODIES) || learned()))
}

/// The last word of what a body or an office before the word `of` is for.
fn object(document: &Document, of: usize, end: usize) -> Option<usize> {
    let at = of + 1 + usize::from(document.is(of + 1, words!["the"]));
    let named = document.is(of, words!["of", "for"]) && at < end && is_capital(document, at);
    named.then(|| longest_known(document, at, end).unwrap_or(at))
}

/// Where a matter goes on behind `last`: "Foreign" + "Affairs", "Health" + "and Social", "Food" + ", Farms and Trade"; not
/// "Secretary of State" + "Rice", nor "Department of Health" + "and Congress".
fn next_matter(document: &Document, last: usize, end: usize) -> Option<usize> {
    let plain = |at: usize| {
        at < end && is_named_matter(document, at) && is_matter(document, at) && !is_person_role_at(document, at)
    };
    let joins = |and: usize| {
        let item = and + 1..end.min(and + 4);
        let close = item.clone().take_while(|&at| is_matter(document, at)).last();
        close.is_some_and(|close| plain(item.start) || plain(close) || is_listed(document, item.start))
            && !item.into_iter().any(|at| is_person_role_at(document, at))
    };
    let lists = |comma: usize| {
        let item = |at: usize| is_matter(document, at) || document.atom(at) == word!(",");
        let and = (comma + 1..end.min(comma + LONGEST)).find(|&at| !item(at));
        and.is_some_and(|and| and > comma + 1 && document.atom(and) == word!("and") && joins(and))
    };
    let next = last + 1;
    let whole = document.is(last, words!["State", "Defense", "Defence"]);
    match document.word(next) {
        "and" | "&" if joins(next) => Some(next + 1),
        "," if lists(next) => Some(next + 1),
        "of" | "for" => object(document, next, end),
        _ if !whole && (plain(next) || document.is_qualifier(last) && is_matter(document, next)) => Some(next),
        _ => None,
    }
}

/// The last word of a name that lists its members before its own noun, and has come to `last`, with a comma behind it: "the
/// Road Haulage" + ", Drivers and Loaders Union".
pub(super) fn listed_body(document: &Document, first: usize, last: usize) -> Option<usize> {
    let the = document.is(first, words!["The"]) || first > 0 && document.is(first - 1, words!["the", "The"]);
    let from = first + usize::from(document.is(first, words!["The"]));
    // "the Kenya Millers, Bakers and Growers Union"
    let placed = document.is_listed(from, &lexicon::PLACES) || document.is_listed(from, &lexicon::DEMONYMS);
    let from = from + usize::from(from < last && placed);
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
pub(super) fn is_matter(document: &Document, at: usize) -> bool {
    let word = document.word(at);
    let told = telling_at(document, at) == "o"
        && document.is(at, words!["Parliament", "Senate", "Court", "Police", "Government", "Cabinet", "Bank"]);
    is_capital(document, at)
        && !told
        && (!is_known(document, at, at) || document.is(at, words!["Labour"]))
        && !document.is_listed(at, &lexicon::GIVEN_NAMES)
        && (word.len() > 3 || document.is_common(at))
}

/// "Energy", "Tourism", "Affairs": a word of the language, as the lexicon or its ending shows.
pub(super) fn is_named_matter(document: &Document, at: usize) -> bool {
    const ENDS: [&str; 7] = ["logy", "ment", "tion", "ism", "Affairs", "Relations", "Labour"];
    is_plain(document, at) || ENDS.iter().any(|end| document.word(at).ends_with(end))
}

/// "Drivers", "Haulage", "Geophysical": what a list of members or matters has, and no list of firms.
fn is_listed(document: &Document, at: usize) -> bool {
    ["s", "al", "ic"].iter().any(|end| document.word(at).ends_with(end))
        || is_plain(document, at)
        || !telling_at(document, at).is_empty()
}

/// "Kent Fire and Rescue Service", "Devon and Cornwall Police": the last word of the name of those who are called in an
/// emergency that has come to `last`, with "and" behind it.
pub(super) fn crews(document: &Document, last: usize) -> Option<usize> {
    let next = last + 2;
    let rescue = document.is(last, words!["Fire", "Search"]) && document.is(next, words!["Rescue"]);
    let service = || next + usize::from(document.is(next + 1, words!["Service", "Authority", "Department"]));
    let placed = || [last, next].iter().any(|&at| document.is_listed(at, &lexicon::PLACES));
    let police = || is_capital(document, next) && document.is(next + 1, words!["Police", "Constabulary"]) && placed();
    if rescue { Some(service()) } else { police().then_some(next + 1) }
}
