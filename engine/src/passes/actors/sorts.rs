//! What a name names by the roles, bodies and things that the words beside it tell of.

use super::kinds::Votes;
use super::names::Name;
use super::neighbours::before_noun;
use super::vocabulary::*;
use crate::lexicon;
use crate::text::Document;

/// "strategist at Drexel Lambert", "spokesman for Priorities": what somebody works for is a body. "Secretary of State"
/// is none, and a title's first words are none: "“The Art of …".
pub(super) fn by_holder(document: &Document, name: &Name) -> Votes {
    let mut votes = Votes::default();
    let before = |back: usize| name.first.checked_sub(back).map_or("", |at| document.word(at));
    let held = |at: usize| is_person_role_at(document, at);
    let role = name.title.is_none() && name.first.checked_sub(2).is_some_and(held);
    match before(1) {
        "at" if role => votes.organization += 4,
        "of" if name.first == name.last
            && is_office(before(2))
            && !document.is_listed(name.first, &lexicon::PLACES) =>
        {
            votes.thing += 9
        }
        "of" | "for" if role && !is_of_kin(before(2)) => votes.organization += 2,
        "The" if matches!(before(2), "“" | "``" | "''" | "‘") && !before_noun(document, name.last + 1) => {
            votes.thing += 3
        }
        _ => {}
    }
    votes
}

/// "the trucking company, Grey Ridge Haulage,", "Taiwan's Formosan Lens", "the icebreaker Almira": what the words before a
/// name say that it is.
pub(super) fn by_sort(document: &Document, name: &Name) -> Votes {
    let mut votes = Votes::default();
    let Some(before) = name.first.checked_sub(1).filter(|_| name.title.is_none()) else { return votes };
    let of_place = |at: usize| document.listed(at, &lexicon::PLACES).is_some();
    match document.word(before) {
        "," if before > 1 && role_at(document, before - 1) == Some("o") && document.word(name.last + 1) == "," => {
            votes.organization += 5;
        }
        "'s" | "’s" if before > 0 && name.first < name.last && of_place(before - 1) => votes.organization += 3,
        // "said Labour's Kezia Brand": of a party or a club, and somebody who speaks
        "'s" | "’s" if before > 1 && name.first < name.last && is_saying(document.word(before - 2)) => {
            votes.person += 3
        }
        word if is_vessel(word) => votes.thing += 9,
        _ => {}
    }
    votes
}

pub(super) fn is_saying(word: &str) -> bool {
    matches!(word, "said" | "says" | "added" | "told")
}

/// Ships have names, and are no actors.
fn is_vessel(word: &str) -> bool {
    const VESSELS: &[&str] = &[
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
    VESSELS.contains(&word)
}

/// "Secretary of Defense", "the department of State": what it is in charge of is no actor by itself.
fn is_office(word: &str) -> bool {
    ["secretary", "minister", "department", "ministry"].iter().any(|office| word.eq_ignore_ascii_case(office))
}

/// Whom such a person belongs to is a person as well.
fn is_of_kin(word: &str) -> bool {
    const KIN: &[&str] = &[
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
    KIN.contains(&word)
}

/// Roles that companies and countries have as well: "its rival Ericsson".
pub(super) fn names_bodies_too(word: &str) -> bool {
    matches!(
        word,
        "rival"
            | "partner"
            | "owner"
            | "operator"
            | "neighbour"
            | "neighbor"
            | "champion"
            | "ally"
            | "leader"
            | "trader"
            | "member"
            | "opponent"
            | "developer"
            | "donor"
            | "host"
            | "winner"
            | "predecessor"
            | "successor"
            | "giant"
    )
}

/// "Skylark’s new general counsel", "Skylark's shareholders": what a firm has and a person has not.
pub(super) fn has_parts_of_firm(document: &Document, at: usize) -> bool {
    (at..at + 3).any(|at| match document.word(at) {
        "counsel" => document.word(at - 1) == "general",
        "executive" => document.word(at - 1) == "chief",
        word => matches!(
            word,
            "shareholders"
                | "shares"
                | "stock"
                | "board"
                | "headquarters"
                | "investors"
                | "subsidiary"
                | "revenue"
                | "profits"
                | "earnings"
                | "workforce"
                | "employees"
                | "CEO"
                | "CFO"
                | "chairman"
                | "chairwoman"
                | "directors"
                | "creditors"
        ),
    })
}
