//! What a name names by the roles, bodies and things that the words beside it tell of.

use super::kinds::Votes;
use super::name::Name;
use super::neighbours::{before_noun, closes};
use super::vocabulary::*;
use crate::lexicon::{self, Atom};
use crate::text::{Document, Shape};

/// "strategist at Drexel Lambert", "spokesman for Priorities": what somebody works for is a body. "Secretary of State"
/// is none, and a title's first words are none: "“The Art of …".
pub(super) fn by_holder(document: &Document, name: &Name) -> Votes {
    let mut votes = Votes::default();
    let before = |back: usize| name.first().checked_sub(back).map_or(Atom::NONE, |at| document.atom(at));
    let role = name.title().is_none() && follows_role(document, name);
    let many = name.title().is_none() && name.first() > 1;
    match document.word(name.first().wrapping_sub(1)) {
        "at" if role || many && plural_role_at(document, name.first() - 2).is_some() => {
            votes.organization += 4;
            votes.person -= 3;
        }
        // "fund manager at Edinburgh-based Castle Wynd"
        word if word.ends_with("-based") && before(2) == word!("at") => votes.organization += 4,
        "of" if name.first() == name.last()
            && is_office(before(2))
            && !document.is_listed(name.first(), &lexicon::PLACES) =>
        {
            votes.thing += 9
        }
        // A person has a spokesman too, but is seldom called by a name that no list knows.
        "for" if name.first() > 1 && document.word(name.first() - 2).starts_with("spokes") => votes.organization += 4,
        "of" | "for" if role && !is_of_kin(before(2)) => votes.organization += 2,
        "The" if before(2).is(words!["“", "\"", "``", "''", "‘"]) && !before_noun(document, name.last() + 1) => {
            let (after, second) = (document.atom(name.last() + 1), document.atom(name.last() + 2));
            votes.thing += if closes(after, second) { 9 } else { 3 }
        }
        _ => {}
    }
    votes
}

/// "a spokesman for Anglia Terminals": whether somebody's role is told to be for the name, or of it.
pub(super) fn is_held(document: &Document, name: &Name) -> bool {
    follows_role(document, name) && document.is(name.first() - 1, words!["of", "for", "at", "from"])
}

/// Whether a role stands before the word before the name.
fn follows_role(document: &Document, name: &Name) -> bool {
    name.first().checked_sub(2).is_some_and(|at| is_person_role_at(document, at))
}

/// "the trucking company, Grey Ridge Haulage,", "Taiwan's Formosan Lens", "the icebreaker Almira": what the words before a
/// name say that it is.
pub(super) fn by_sort(document: &Document, name: &Name) -> Votes {
    let mut votes = Votes::default();
    let Some(before) = name.first().checked_sub(1).filter(|_| name.title().is_none()) else { return votes };
    let of_place = |at: usize| document.listed(at, &lexicon::PLACES).is_some();
    match document.word(before) {
        "," if before > 1
            && role_at(document, before - 1) == Some("o")
            && document.words[before - 1].shape == Shape::Lower
            && document.is(name.last() + 1, words![",", "of"]) =>
        {
            // "a spokeswoman for the firm, Aoife Kinch,"
            let somebody = (before.saturating_sub(5)..before - 1).rev().find(|&at| is_person_role_at(document, at));
            let held = somebody.is_some_and(|at| document.is(at + 1, words!["for", "of", "at"]));
            if held { votes.person += 3 } else { votes.organization += 5 }
        }
        "'s" | "’s" if before > 0 && name.first() < name.last() && of_place(before - 1) => votes.organization += 3,
        // "Finland's Valmo": a firm, unless the text knows a person of that name
        "'s" | "’s"
            if before > 0
                && document.listed(before - 1, &lexicon::PLACES).is_some_and(|kind| kind.starts_with('c'))
                && document.words[name.first()].shape == Shape::Capital =>
        {
            votes.organization += 2
        }
        // "said Labour's Kezia Brand": of a party or a club, and somebody who speaks
        "'s" | "’s" if before > 1 && name.first() < name.last() && is_saying(document.atom(before - 2)) => {
            votes.person += 3
        }
        _ if is_vessel(document.atom(before)) => votes.thing += 9,
        "journal" | "magazine" if document.tag(before).is_noun() => votes.organization += 6,
        _ => {}
    }
    votes
}

pub(super) fn is_saying(word: Atom) -> bool {
    word.is(words!["said", "says", "added", "told"])
}

/// Ships have names, and are no actors.
fn is_vessel(word: Atom) -> bool {
    const VESSELS: &[Atom] = words![
        "boat",
        "cruiser",
        "destroyer",
        "ferry",
        "freighter",
        "frigate",
        "icebreaker",
        "liner",
        "submarine",
        "ship",
        "tanker",
        "trawler",
        "tug",
        "vessel",
        "warship",
        "yacht",
    ];
    word.is(VESSELS)
}

/// "Secretary of Defense", "the department of State": what it is in charge of is no actor by itself.
pub(super) fn is_office(word: Atom) -> bool {
    word.is_any(words!["secretary", "minister", "department", "ministry", "undersecretary"])
}

/// Whom such a person belongs to is a person as well.
fn is_of_kin(word: Atom) -> bool {
    const KIN: &[Atom] = words![
        "admirer",
        "ally",
        "attorney",
        "aunt",
        "biographer",
        "brother",
        "critic",
        "cousin",
        "daughter",
        "fan",
        "father",
        "follower",
        "friend",
        "husband",
        "lawyer",
        "mother",
        "neighbor",
        "neighbour",
        "nephew",
        "niece",
        "opponent",
        "rival",
        "sister",
        "son",
        "supporter",
        "uncle",
        "victim",
        "widow",
        "wife",
    ];
    word.is(KIN)
}

/// Roles that companies and countries have as well: "its rival Ericsson".
pub(super) fn names_bodies_too(word: Atom) -> bool {
    word.is(words![
        "rival",
        "partner",
        "owner",
        "operator",
        "promoter",
        "bidder",
        "broadcaster",
        "backer",
        "builder",
        "buyer",
        "neighbour",
        "neighbor",
        "champion",
        "ally",
        "contractor",
        "leader",
        "publisher",
        "trader",
        "member",
        "opponent",
        "developer",
        "distributor",
        "exporter",
        "grower",
        "importer",
        "processor",
        "producer",
        "donor",
        "host",
        "winner",
        "predecessor",
        "successor",
        "giant"
    ])
}

/// "Skylark’s new general counsel", "Skylark's shareholders": what a firm has and a person has not.
pub(super) fn has_parts_of_firm(document: &Document, at: usize) -> bool {
    (at..at + 3).any(|at| match document.word(at) {
        "counsel" => document.atom(at - 1) == word!("general"),
        "executive" => document.atom(at - 1) == word!("chief"),
        _ => document.is(
            at,
            words![
                "shareholders",
                "shares",
                "stock",
                "board",
                "headquarters",
                "investors",
                "subsidiary",
                "revenue",
                "profits",
                "earnings",
                "workforce",
                "employees",
                "CEO",
                "CFO",
                "chairman",
                "chairwoman",
                "directors",
                "creditors"
            ],
        ),
    })
}
