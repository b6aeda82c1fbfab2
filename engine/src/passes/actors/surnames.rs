//! Surnames that are words of another kind as well: "Hill", "King", "Black", "May".

use super::neighbours::is_age;
use super::vocabulary::{acts_or_has, is_capital, is_initial, is_person_role_at};
use crate::lexicon::{self, Atom};
use crate::text::{Document, Shape, Tag};

/// Words that name nothing by themselves, and are surnames behind a given name: "Amy Black".
const COMMON: &[Atom] = words![
    "Black", "Day", "East", "English", "Jesus", "Lord", "March", "May", "North", "Oh", "Page", "Read", "So", "South",
    "West", "White"
];

/// Titles that are surnames as well: "Tim King".
const TITLES: &[Atom] = words![
    "Baron",
    "Bishop",
    "Cardinal",
    "Chancellor",
    "Constable",
    "Dean",
    "Driver",
    "Duke",
    "Earl",
    "Hunter",
    "Judge",
    "Justice",
    "King",
    "Knight",
    "Major",
    "Monk",
    "Pope",
    "Priest",
    "Prince",
    "Rider",
];

/// Whether the word `at`, listed among those that name nothing, goes on a name: "Black" in "Amy Black".
pub(super) fn goes_on(document: &Document, at: usize) -> bool {
    document.is(at, COMMON)
        && (follows_given(document, at) || follows_stranger(document, at) || is_courteous_surname(document, at))
        && document.words.get(at + 1).is_none_or(|word| word.shape != Shape::Number)
}

/// "Doru White scored": whether a colour that a person does something with stands behind a word that no list knows.
fn follows_stranger(document: &Document, at: usize) -> bool {
    let Some(before) = at.checked_sub(1).filter(|_| document.is(at, words!["Black", "White"])) else { return false };
    let acts = acts_or_has(document, at) || document.is(at + 1, words![",", "and"]);
    let word = document.words[before];
    let listed = |list| document.is_listed(before, list);
    let stranger = word.tag == Tag::ProperNoun
        && !document.is_common(before)
        && ![&lexicon::PLACES, &lexicon::ORGANIZATIONS, &lexicon::NOT_NAMES, &lexicon::DEMONYMS]
            .into_iter()
            .any(listed);
    let month = document.is(before, words!["April", "June"]);
    acts && word.shape == Shape::Capital && (stranger || month)
}

/// "King" in "Senator Tim King", "Baker" in "Mr Baker"
pub(super) fn is_titled_surname(document: &Document, at: usize) -> bool {
    is_person_role_at(document, at) && follows_given(document, at) || is_courteous_surname(document, at)
}

/// Whether the word `at` names nothing by itself, or is a trade or an office by which nobody is addressed, so that the
/// courtesy before it makes it a surname: "Mr White", "Mr Baker", but no "Mr Speaker".
fn is_courteous_surname(document: &Document, at: usize) -> bool {
    const ADDRESSED: &[Atom] = words![
        "Ambassador",
        "Chair",
        "Chairman",
        "Chairperson",
        "Chairwoman",
        "Chancellor",
        "Chief",
        "Commissioner",
        "Deputy",
        "Governor",
        "Judge",
        "Justice",
        "Mayor",
        "Minister",
        "Moderator",
        "Premier",
        "President",
        "Prime",
        "Secretary",
        "Senator",
        "Solicitor",
        "Speaker",
        "Vice"
    ];
    let courteous = at > 0 && document.is(at - 1, words!["Mr", "Mr.", "Mrs", "Mrs.", "Ms", "Ms.", "Miss", "Dr", "Dr."]);
    // "Miss North Carolina"
    let plain = document.is(at, COMMON) && !is_capital(document, at + 1);
    courteous && (plain || is_person_role_at(document, at) && !document.is(at, ADDRESSED))
}

/// Whether a given name that is no place or body stands before the word `at`, or one with an initial.
fn follows_given(document: &Document, at: usize) -> bool {
    let Some(mut before) = at.checked_sub(1) else { return false };
    let mark = document.words[before].shape == Shape::Mark;
    if before > 0 && !mark && !document.words[before].is_plain() && is_initial(document.word(before)) {
        before -= 1;
    }
    let listed = |list| document.is_listed(before, list);
    is_capital(document, before)
        && listed(&lexicon::GIVEN_NAMES)
        && ![&lexicon::PLACES, &lexicon::ORGANIZATIONS, &lexicon::NOT_NAMES, &lexicon::DEMONYMS].into_iter().any(listed)
}

/// The words of such kinds that the text gives somebody as a surname, sorted.
pub(super) fn borne<'t>(document: &Document<'t>) -> Vec<&'t str> {
    let mut found: Vec<&str> = (1..document.words.len())
        .filter(|&at| matches!(document.words[at].shape, Shape::Capital))
        .filter(|&at| follows_given(document, at) || is_courteous_surname(document, at))
        .filter(|&at| is_double(document, at) && !is_capital(document, at + 1))
        .map(|at| document.span(at, at).of(document.text))
        .collect();
    found.sort_unstable();
    found.dedup();
    found
}

/// Whether the word `at` is a surname and something else.
fn is_double(document: &Document, at: usize) -> bool {
    let word = document.word(at);
    let people = document.is_listed(at, &lexicon::DEMONYMS) && !word.ends_with('s');
    document.is(at, COMMON)
        || document.is(at, TITLES)
        || is_surname_too(document.atom(at))
        || people
        || is_person_role_at(document, at)
}

/// Whether the single word `at`, one of `borne`, stands for its bearer here: "King said", but no "king" of a country and
/// no month.
pub(super) fn stands_alone(document: &Document, at: usize, borne: &[&str]) -> bool {
    if borne.is_empty() || borne.binary_search(&document.word(at)).is_err() || is_capital(document, at + 1) {
        return false;
    }
    let before = at.checked_sub(1).map_or(Atom::NONE, |before| document.atom(before));
    let plain = document.is(at, COMMON) || document.is_listed(at, &lexicon::DEMONYMS) || document.opens_sentence(at);
    let held = before.is_any(words!["the", "a", "an", "this", "that", "his", "her", "our", "of", "in", "on", "at"]);
    // "Fields, 34, said"
    let aged = document.is(at + 1, words![","]) && is_age(document.word(at + 2));
    !held && (aged || acts_or_has(document, at) || !plain && document.tag(at) != Tag::Adjective)
}

/// Words for places and bodies that are surnames as well: "Faith Hill", but no "Ross Sea".
pub(super) fn is_surname_too(word: Atom) -> bool {
    const WORDS: &[Atom] = words![
        "Banks", "Bay", "Beach", "Bill", "Book", "Bridges", "Castle", "Church", "Dal", "Day", "Deal", "Field",
        "Fields", "Firth", "Ford", "Forest", "Glen", "Green", "Grove", "Hall", "Heath", "Hill", "Hills", "House",
        "Lake", "Lane", "Law", "Marsh", "Moor", "Page", "Parish", "Park", "Place", "Port", "Power", "Race", "Ridge",
        "Rivers", "Sena", "Shore", "Show", "Song", "Springs", "Storm", "Temple", "Wall", "War", "Week", "Wells",
        "West", "Wood", "Woods",
    ];
    word.is(WORDS)
}

/// "Grace Church", "Georgia Power": what is a saint's, a virtue's or a state's is no person.
pub(super) fn is_bodys(document: &Document, first: usize, last: usize) -> bool {
    const NAMESAKES: &[Atom] =
        words!["Christ", "Faith", "Grace", "Holy", "Hope", "Mary", "Mercy", "Patrick", "Paul", "Trinity"];
    match document.word(last) {
        "Church" | "Temple" => document.is(first, NAMESAKES),
        "Power" => document.is_listed(first, &lexicon::PLACES),
        _ => false,
    }
}
