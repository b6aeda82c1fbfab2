//! Signs of what a name names that stand around it in a phrase: "residents of Lower Wick", "Al Watan television", "the Union
//! of Bakers, UNBAK,".

use super::name::Name;
use super::neighbours::closes;
use super::vocabulary::*;
use crate::lexicon::{self, Atom};
use crate::text::{Document, Shape, Tag};

/// What tells a place beside its name: "residents of Lower Wick" and "MP for Wick", which only a place has, for
/// certain; so does what only a place has behind it: "Wick police"; "the road to Wick", at whose end may be anything, a
/// little. A listed body is none.
pub(super) fn place_votes(document: &Document, name: &Name) -> i32 {
    const HELD: &[Atom] = words![
        "archbishop",
        "bishop",
        "diocese",
        "inhabitants",
        "mayor",
        "municipality",
        "priest",
        "outskirts",
        "people",
        "residents",
        "streets",
        "suburb",
        "suburbs",
        "villagers",
    ];
    const SEATS: &[Atom] = words!["MP", "MSP", "TD", "MLA"];
    const WAYS: &[Atom] = words![
        "bus",
        "deported",
        "drove",
        "evacuated",
        "extradited",
        "ferry",
        "fled",
        "flew",
        "flight",
        "flights",
        "flown",
        "highway",
        "railway",
        "road",
        "sailed",
        "train",
        "travelled",
        "traveled",
    ];
    if name.title().is_some() {
        return 0;
    }
    // "Mason police", but nobody has two names and police of his own; "the Dora Sel region"
    const OF_TOWNS: &[Atom] = words!["police", "firefighters", "residents", "council", "councillors"];
    const LANDS: &[Atom] = words!["village", "district", "province", "region", "township", "area"];
    const DIRECTIONS: &[Atom] = words!["east", "north", "south", "west", "outside"];
    let watched = document.is(name.last() + 1, LANDS)
        || is_one_of_counties(document, name)
        || name.first() == name.last() && document.is(name.last() + 1, OF_TOWNS);
    // "in Alice Springs": a surname elsewhere
    let told = || name.first() < name.last() && telling_at(document, name.last()) == "p";
    let votes = match name.first().checked_sub(2) {
        _ if watched => 6,
        _ if is_countrys(document, name.first(), name.last()) => 7,
        _ if has_minister(document, name) => 4,
        None => 0,
        Some(before) => match document.word(name.first() - 1) {
            "of" if document.atom(before).is_any(HELD) => 5,
            "for" if document.is(before, SEATS) => 5,
            "of" if document.is(before, DIRECTIONS) => 7,
            "in" | "In" | "near" if told() => 4,
            "to" if document.atom(before).is_any(WAYS) => 2,
            _ => 0,
        },
    };
    if votes > 0 && lexicon::ORGANIZATIONS.contains(name.text(document)) { 0 } else { votes }
}

/// "Dravia's foreign minister": a country has one, or a head of government whose own name says so.
fn has_minister(document: &Document, name: &Name) -> bool {
    let owned = name.last() + 2;
    name.first() == name.last()
        && document.words.get(name.last() + 1).is_some_and(|next| next.shape == Shape::Clitic)
        && document.is(owned, words!["foreign", "defence", "defense", "finance", "interior", "prime"])
        && document.is(owned + 1, words!["minister", "ministry"])
}

/// "Dravia's air force", "an ambassador to Dravia", "neighbouring Dravia": whether the name from `first` to `last` stands as
/// a country's alone does.
pub(crate) fn is_countrys(document: &Document, first: usize, last: usize) -> bool {
    let owned = last + 2;
    let arms = document.is(owned, words!["navy", "army"])
        || document.is(owned, words!["air"]) && document.is(owned + 1, words!["force"])
        || document.is(owned, words!["coast"]) && document.is(owned + 1, words!["guard"]);
    // "Merle's foreign minister", "Arthur's parliament": a head of government has one too, and a king.
    let parliament = document.is(owned, words!["parliament"])
        && !(first..last + 1).any(|at| document.is_listed(at, &lexicon::GIVEN_NAMES));
    let has = arms || parliament;
    let genitive = document.words.get(last + 1).is_some_and(|next| next.shape == Shape::Clitic);
    let before = |back: usize| first.checked_sub(back).map_or(Atom::NONE, |at| document.atom(at));
    let envoy = before(1).is(words!["of", "to"]) && before(2).is_any(words!["ambassador"]);
    genitive && has || before(1).is_any(words!["neighboring", "neighbouring"]) || envoy && first == last
}

/// "in Douglas, Keith and Grant counties": whether the name stands in a list of lands that their common noun ends.
fn is_one_of_counties(document: &Document, name: &Name) -> bool {
    let mut at = name.last() + 1;
    if !document.is(at, words![",", "and"]) {
        return document.is(at, words!["counties"]);
    }
    // A list of more is a table.
    let end = at + 12;
    while at < end && (document.is(at, words![",", "and"]) || is_capital(document, at)) {
        at += 1;
    }
    document.is(at, words!["counties", "districts", "provinces"]) && is_capital(document, at - 1)
}

/// "at the General Hospital, Elmsby, who asked": whether the single word behind a comma tells in which town the house is where
/// somebody was.
pub(super) fn lies_behind_body(document: &Document, name: &Name) -> bool {
    const HOUSES: &[Atom] = words![
        "Airport",
        "Barracks",
        "Church",
        "Clinic",
        "College",
        "Court",
        "Headquarters",
        "Hospital",
        "Hotel",
        "Market",
        "Mosque",
        "Polytechnic",
        "Prison",
        "School",
        "Secretariat",
        "Station",
        "University",
    ];
    let single = name.first() == name.last() && !document.is_listed(name.first(), &lexicon::GIVEN_NAMES);
    let Some(house) = name.first().checked_sub(2).filter(|_| single) else { return false };
    let inside = |at: &usize| is_capital(document, *at) || document.is(*at, words!["of", "the"]);
    let own = (0..house).rev().take(6).take_while(inside).last().unwrap_or(house);
    document.is(house, HOUSES) && own > 0 && document.is(own - 1, words!["at", "from", "in", "of"])
}

/// ", the news arm of Baltic Media,": what firms have parts of, where it is the noun that the rest hangs on
pub(super) fn is_part_of_firm(document: &Document, at: usize) -> bool {
    const PARTS: &[Atom] = words!["affiliate", "arm", "brand", "division", "offshoot", "subsidiary", "unit"];
    let ends = |at: usize| document.tag(at) == Tag::Mark || document.atom(at) == word!("of");
    let of = (at + 1..at + 7).find(|&at| ends(at)).filter(|&of| document.atom(of) == word!("of"));
    document.is(at, words!["the", "a", "an"]) && of.is_some_and(|of| document.is(of - 1, PARTS))
}

/// Whether the letters `at` shorten the capitals and small words that stand before their comma.
pub(super) fn shortens_run(document: &Document, at: usize) -> bool {
    let joins = |at: usize| is_capital(document, at) || document.is(at, words!["of", "and", "for", "the", "in"]);
    let Some(last) = at.checked_sub(2).filter(|&last| is_capital(document, last)) else { return false };
    let first = (last.saturating_sub(9)..=last).rev().take_while(|&at| joins(at)).last().unwrap_or(last);
    first < last && shortens(document.word(at), document.span(first, last).of(document.text))
}

/// "Al Watan television": who broadcasts or prints has often a name like a person's. "A Wu TV ad" is about a person, and
/// letters, as in "FM radio", are like no person's.
pub(super) fn is_station(document: &Document, name: &Name) -> bool {
    let letters = name.first() == name.last() && document.words[name.first()].shape == Shape::Upper;
    document.is(name.last() + 1, words!["television", "TV", "radio", "newspaper", "magazine"])
        && !document.tag(name.last() + 2).is_noun()
        && !letters
        && !document.is_listed(name.first(), &lexicon::PLACES)
}

/// “Knights and Ladies”: whether the name begins or ends a title between marks, which only its small words part.
pub(super) fn is_in_title(document: &Document, name: &Name) -> bool {
    let small = |at: usize| document.is(at, words!["and", "of", "in", "the", "for", "to", "a", "&"]);
    let inner = |at: &usize| small(*at) || is_capital(document, *at);
    // A straight mark may close what stands before it.
    let opens =
        |at: usize| document.words.get(at + 1).is_some_and(|next| next.span().start == document.words[at].span().end);
    let near = name.first().saturating_sub(6)..name.first();
    let starts = near.rev().find(|&at| document.is(at, words!["“", "‘", "\"", "``"]));
    let Some(starts) = starts.filter(|&at| opens(at) && (at + 1..name.first()).all(|at| inner(&at))) else {
        return false;
    };
    let ends = (name.last() + 1..name.last() + 7).find(|at| !inner(at)).unwrap_or(name.last());
    let parted = (starts + 1..ends).any(small);
    parted && closes(document.atom(ends), document.atom(ends + 1))
}

/// "(VAL.L)", "(NYSE: VAL)": what exchanges call a firm.
pub(super) fn is_ticker(document: &Document, at: usize) -> bool {
    document.words.get(at).is_some_and(|word| word.shape == Shape::Upper)
        && document.is(at + 1, words![".", ":"])
        && is_capital(document, at + 2)
        && document.atom(at + 3) == word!(")")
}

/// "ES" of "Eurosteel", "BFB" of "Baltic Fishery Board": capitals that the name has in this order, its first one first.
pub(super) fn shortens(short: &str, name: &str) -> bool {
    let mut letters = name.chars().map(|c| c.to_ascii_uppercase());
    let capitals = short.len() > 1 && short.bytes().all(|byte| byte.is_ascii_uppercase());
    capitals && short.chars().take(1).eq(letters.clone().take(1)) && short.chars().all(|c| letters.any(|l| l == c))
}
