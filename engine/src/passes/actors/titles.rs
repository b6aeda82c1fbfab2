//! Titles written as one with a name: "Special Envoy Steve Witkoff".

use super::lists::charge_end;
use super::name::Name;
use super::nested::{is_firm, is_known, longest_known};
use super::surnames::{is_surname_too, is_titled_surname};
use super::vocabulary::*;
use crate::lexicon::courtesies::{RANKS, is_honorific};
use crate::lexicon::{self, Atom};
use crate::text::{Document, Shape, Tag};

/// The last word of the title that starts the run, the run's last word where all of it is a title.
pub(super) fn title_end(document: &Document, first: usize, last: usize) -> Option<usize> {
    // "Solomon Islands Prime Minister"
    let given = document.is_listed(first, &lexicon::GIVEN_NAMES)
        && longest_known(document, first, last).is_none_or(|known| known == first);
    if first < last && given && !is_person_role_at(document, first) && !is_honorific(document.atom(first)) {
        // "Isabela Rep. Jo Lin", "Marine Lt. Col. Jo Lin"
        let honorific = (first + 1..last).take_while(|&at| is_honorific(document.atom(at))).last();
        if honorific.is_some() {
            return honorific;
        }
        let role = (first + 2..last).rev().find(|&at| is_person_role_at(document, at));
        return role.filter(|&at| document.is_listed(at + 1, &lexicon::GIVEN_NAMES));
    }
    // "Minister of Justice and Constitutional Development Mary Ode"
    if let Some(end) = (first..=last).find_map(|at| charge_end(document, at, last + 1)) {
        let given = (end + 1..last).find(|&at| document.is_listed(at, &lexicon::GIVEN_NAMES));
        return Some(given.map_or(end, |at| at - 1));
    }
    let role = (first..=last).rev().find(|&at| {
        is_honorific(document.atom(at))
            || is_lettered(document, first, at, last)
            || document.is(at, RANKS) && is_ranked(document, at + 1, last)
            || is_person_role_at(document, at)
                // "Department of Justice"
                && !(at == last && names_body(document, first, at))
                && !(at == last && at > first && is_titled_surname(document, at))
                && !document.is_listed(at, &lexicon::GIVEN_NAMES)
                // "Son Ji-ho"
                && !family_first(document.word(at), document.word(at + 1))
                && starts_name(document, at + 1, last)
            // "Businessmen Jo Lin and Al Wu"
            || plural_role_at(document, at).is_some_and(|kind| kind != "g" || document.word(at).ends_with("men"))
                && (document.is_listed(at + 1, &lexicon::GIVEN_NAMES)
                    || at + 1 < last && (is_initial(document.word(at + 1))
                        || is_capital(document, at + 1) && document.word(at + 1).len() == 1)
                    || at + 2 == last && document.tag(at + 1) == Tag::ProperNoun && are_two(document, last))
    })?;
    match document.word(role + 1) {
        "of" | "for" if role < last => {
            let object = role + 2 + usize::from(document.atom(role + 2) == word!("the"));
            // "Landlord of the White Hart": a house may have a name of several words.
            let charge = !telling_at(document, object).is_empty();
            let unknown = if charge { object } else { last };
            let end = longest_known(document, object, last + 1).unwrap_or(unknown);
            // "Speaker of the Kisii County Assembly Jo Lin"
            let body = (end + 1..=last).rev().find(|&at| telling_at(document, at) == "o").unwrap_or(end);
            // "CEO of Mary Ode": a person is in charge of another's affairs.
            let given = document.is_listed(object, &lexicon::GIVEN_NAMES) && object + 1 == last;
            if given && !is_known(document, object, object) && longest_known(document, object, last + 1).is_none() {
                return Some(object - 1);
            }
            let alone = if charge { last + 1 } else { last };
            let given = (object + 1..alone).find(|&at| document.is_listed(at, &lexicon::GIVEN_NAMES));
            // "Director of the Halden Network for Border Traders"
            if given.is_none() && document.is(body + 1, words!["for", "of"]) {
                return Some(last);
            }
            Some(given.map_or(body, |at| at - 1).min(last))
        }
        _ => Some(role),
    }
}

/// "Trustees Tova Renn and Jo Lin": whether another full name stands behind the one that ends with `last`.
fn are_two(document: &Document, last: usize) -> bool {
    let full = is_capital(document, last + 2) && is_capital(document, last + 3);
    telling_at(document, last).is_empty() && document.is(last + 1, words!["and"]) && full && !document.is_common(last)
}

/// Whether the role that ends a run is what a body is for.
fn names_body(document: &Document, first: usize, at: usize) -> bool {
    at > first + 1
        && document.is(at - 1, words!["of", "for"])
        && telling_at(document, at - 2) == "o"
        && !is_capital(document, at + 1)
}

/// "CB Jo Lin", "Fine Gael TD Mary Ode": letters of a position or an office before a full name, alone or behind a body.
pub(super) fn is_lettered(document: &Document, first: usize, at: usize, last: usize) -> bool {
    at + 1 < last
        && !is_held_in(document, at)
        && document.is_listed(at + 1, &lexicon::GIVEN_NAMES)
        && are_letters(document, at)
        && telling_at(document, last).is_empty()
        && longest_known(document, at, last + 1).is_none()
        // "Health CS Mary Ode"
        && (at == first || is_known(document, first, at - 1) || document.is(at, words!["CS", "MCA", "PS"]))
}

/// "the leader in the NMC Mary Ode": whether letters are those of a body that somebody has an office in.
pub(super) fn is_held_in(document: &Document, at: usize) -> bool {
    let inside = at > 2 && document.is(at - 1, words!["the"]) && document.is(at - 2, words!["in", "of"]);
    inside && is_person_role_at(document, at - 3) && are_letters(document, at)
}

/// "CS", "CJI": letters that no list knows for a place or a body.
pub(super) fn are_letters(document: &Document, at: usize) -> bool {
    let word = document.word(at);
    document.words[at].shape == Shape::Upper
        && (2..=4).contains(&word.len())
        && !word.contains('.')
        && !is_known(document, at, at)
}

/// "DC Ann Berg", "DCI Orlo", but not "DC Comics" and "PC World": whether whoever has a rank is named from `at` to `last`.
fn is_ranked(document: &Document, at: usize, last: usize) -> bool {
    let plain = |at: usize| document.is_common(at) || !telling_at(document, at).is_empty();
    let full = at < last && (document.is_listed(at, &lexicon::GIVEN_NAMES) || at + 1 == last && !plain(at));
    // "Det Con Orlo", but not "Con Edison" and "ACC Liverpool"
    let rank = document.is(at - 1, words!["DCI", "PCSO"]) || at > 1 && document.is(at - 2, words!["Det"]);
    // "DS Brand": no other word than a name follows these letters.
    let detective = document.is(at - 1, words!["DS", "DI", "DCI"]) && telling_at(document, at).is_empty();
    let alone = at == last && (detective || rank && !plain(at));
    document.words.get(at).is_some_and(|word| word.shape == Shape::Capital) && (full || alone)
}

/// Whether a name of a person can start here, behind a role; a role may also end the run.
fn starts_name(document: &Document, at: usize, last: usize) -> bool {
    if at > last || document.is(at, words!["of", "for"]) {
        return true;
    }
    // "Queen's Park"
    if document.words[at].shape == Shape::Clitic {
        return false;
    }
    // "General Contractors of America", "Association of Head Teachers"
    if at == last && plural_role_at(document, at).is_some() {
        let of = (at.saturating_sub(4)..at).rev().find(|&at| document.is(at, words!["of"]));
        let member = of.is_some_and(|of| of > 0 && telling_at(document, of - 1) == "o");
        if member || document.is(at + 1, words!["of", "for", "and"]) {
            return false;
        }
    }
    // "Queen Elizabeth Hospital"
    let royal = document.is(at - 1, words!["King", "Lady", "Lord", "Prince", "Princess", "Queen"]);
    if royal && at < last && matches!(telling_at(document, last), "o" | "p") {
        return false;
    }
    // "Senator Hill", but "King Street" and "Bishop Hill"
    const NOBLES: &[Atom] = words![
        "Abbot", "Baron", "Bishop", "Dean", "Duke", "Earl", "King", "Lady", "Lord", "Prince", "Princess", "Queen"
    ];
    // "Bishop Hill said"
    if at == last && is_surname_too(document.atom(at)) && (!document.is(at - 1, NOBLES) || says(document, at)) {
        return true;
    }
    let person = document.is_listed(at, &lexicon::GIVEN_NAMES);
    let plain = telling_at(document, at).is_empty();
    let firm = || is_firm(document.word(last)) && at < last;
    // "House Speaker Destin Hall"
    let room = at + 1 == last && is_surname_too(document.atom(last));
    let told = !room && !telling_at(document, last).is_empty();
    let known = || told || firm() || is_known(document, at, last);
    person || plain && (at == last || !known())
}

/// Names inside a title: "Kremlin" in "Kremlin Spokesman", "U.S." in "U.S. Special Envoy".
pub(super) fn inside_title(document: &Document, first: usize, end: usize, names: &mut Vec<Name>) {
    let mut at = first;
    while at <= end {
        // "Minister of Labour": what an office is in charge of
        let charge = at > first + 1
            && document.is(at - 1, words!["of", "for"])
            && document.is(at - 2, words!["Minister", "Secretary", "Ministers"]);
        let known = longest_known(document, at, end + 1).filter(|&last| {
            let text = document.span(at, last).of(document.text);
            let body = lexicon::ORGANIZATIONS.get(text);
            // "Labour Minister Jo Lin"
            let of_office = at == last && document.is(last + 1, words!["Minister", "Secretary"]);
            body != Some("?") && !((charge || of_office) && body.is_some())
        });
        if let Some(last) = known {
            names.push(Name::inside(at, last));
            at = last;
        }
        at += 1;
    }
}
