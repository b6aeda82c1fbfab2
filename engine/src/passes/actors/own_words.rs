//! What a name's own words tell of what it names, whatever stands around it: lists, given names, telling words, capitals.

use super::bearers::{comes_last, nickname};
use super::joined::{is_inn, is_twice};
use super::kinds::Votes;
use super::name::Name;
use super::neighbours::is_age;
use super::nested::longest_known;
use super::sorts::names_bodies_too;
use super::styles::is_style;
use super::surnames::{goes_on, is_bodys, is_surname_too};
use super::telling::told_kind;
use super::vocabulary::*;
use crate::facts::MentionRule;
use crate::lexicon;
use crate::text::{Document, Shape};

/// The votes of the words of `name`, and the rule that they follow.
pub(super) fn by_words(document: &Document, name: &Name) -> (Votes, MentionRule) {
    let text = name.text(document);
    let key = lexicon::key(text.as_bytes());
    let first = document.word(name.first());
    let mut votes = Votes::default();
    // "Ji-won Park"
    let syllables = name.first() < name.last() && is_given(document, name.first());
    // "June Black"
    let coloured = name.last() == name.first() + 1 && goes_on(document, name.last());
    let given = syllables || coloured || document.is_listed(name.first(), &lexicon::GIVEN_NAMES);
    if let Some(place) = lexicon::PLACES.get_hashed(key, text) {
        votes.place += if given || place.starts_with('a') { 3 } else { 8 };
        return (votes, MentionRule::KnownPlace);
    }
    if let Some(listed) = lexicon::ORGANIZATIONS.get_hashed(key, text) {
        votes.organization += if listed == "?" { 2 } else { 10 };
        return (votes, MentionRule::KnownOrganization);
    }
    // "Washington Post-Ipsos"
    let polls = document.is(name.last() + 1, words!["poll", "polls", "survey"]);
    let joined = text.rsplit_once('-').filter(|(_, other)| polls && other.starts_with(char::is_uppercase));
    if joined.is_some_and(|(body, _)| lexicon::ORGANIZATIONS.get(body) == Some("")) {
        votes.organization += 8;
        return (votes, MentionRule::KnownOrganization);
    }
    // "Sri Lankan"
    let people = name.first() < name.last() && lexicon::DEMONYMS.get_hashed(key, text).is_some();
    if people || lexicon::NOT_NAMES.get_hashed(key, text).is_some() || is_seat(text) {
        votes.thing += 10;
        return (votes, MentionRule::CapitalisedWords);
    }
    let twice = name.last() == name.first() + 2 && is_twice(document, name.first(), name.first());
    let inn = name.last() == name.first() + 2 && is_inn(document, name.first());
    // "Q and W Belmarch"
    let letters = name.last() > name.first() + 2
        && document.is(name.first() + 1, words!["and"])
        && document.word(name.first() + 2).len() == 1;
    if twice || inn || letters || (name.first()..name.last()).any(|at| document.atom(at) == word!("&")) {
        votes.organization += 6;
        return (votes, MentionRule::CapitalisedWords);
    }
    // "Lumen M3"
    if name.first() < name.last() && is_model(document.word(name.last())) {
        votes.thing += 12;
        return (votes, MentionRule::CapitalisedWords);
    }
    let told = told_kind(document, name);
    // "mayor Jolo Hill"
    let held = || {
        name.first().checked_sub(1).is_some_and(|at| {
            document.words[at].shape == Shape::Lower
                && is_person_role_at(document, at)
                && !names_bodies_too(document.atom(at))
        })
    };
    // "Makut Hall, who lost"
    let told_of = || {
        document.is(name.last() + 1, words![","])
            && (document.is(name.last() + 2, words!["who"]) || is_age(document.word(name.last() + 2)))
            && !is_plain(document, name.first())
    };
    let surname = (given || name.title().is_some() || held() || told_of())
        && name.last() == name.first() + 1
        && is_surname_too(document.atom(name.last()))
        // "the Taylor Law"
        && !(name.first() > 0 && document.is(name.first() - 1, words!["the", "The"]))
        && !is_bodys(document, name.first(), name.last());
    if name.first() < name.last() && !told.is_empty() && !surname {
        match told {
            "o" => votes.organization += 8,
            "p" => votes.place += 8,
            _ => votes.thing += 12,
        }
        return (votes, MentionRule::TellingWord);
    }
    if name.first() == name.last() && !told.is_empty() {
        votes.thing += 5;
    }
    if name.first() + 1 < name.last() && is_style(document, name.first(), name.last()) {
        votes.person += 12;
        return (votes, MentionRule::TitleBeforeName);
    }
    // "Devon “Dez” Carmichael"
    if name.last() > name.first() + 3 && nickname(document, name.first(), name.last() + 1).is_some() {
        votes.person += 6;
        return (votes, MentionRule::CapitalisedWords);
    }
    if given {
        votes.person += if name.first() < name.last() { 6 } else { 5 };
        return (votes, MentionRule::GivenName);
    }
    let shape = document.words[name.first()].shape;
    // "AS Lund" is no word.
    let is_common = |&at: &usize| document.words[at].shape != Shape::Upper && document.is_common(at);
    let common = (name.first()..=name.last()).filter(is_common).count();
    let all_common = common > name.last() - name.first();
    if name.first() == name.last() && shape == Shape::Mixed && is_coined(first) {
        votes.organization += 2;
    } else if name.first() == name.last() && shape == Shape::Upper {
        votes.organization += 1;
    } else if name.first() < name.last()
        && (name.first()..=name.last()).all(|at| document.words[at].shape == Shape::Upper)
    {
        votes.thing += 2;
    } else if shape == Shape::Upper && first.len() > 2 && !is_initial(first) {
        votes.organization += 3;
    } else if name.first() == name.last() && all_common {
        votes.thing += 2;
    } else if name.first() == name.last() {
        votes.organization += i32::from(!document.is_listed(name.last(), &lexicon::GIVEN_NAMES));
    } else if quarter(document, name) {
        votes.place += 4;
    } else if all_common {
        votes.organization += 1;
        votes.thing += 1;
    } else if lexicon::PLACES.get(first).is_some_and(|place| place.starts_with('c')) && !GIVEN_TOO.contains(&first) {
        // "China Steel", "China Vanke" less certainly, but "India Willoughby"
        votes.organization += if common > 0 { 4 } else { 3 };
    } else if matches!(first, "St" | "St." | "Saint") && name.last() == name.first() + 1 {
        // A church, a school or a town more often than the saint.
        votes.place += 3;
    } else if matches!(first, "Puerto" | "Cerro" | "Ciudad") {
        votes.place += 4;
    } else if matches!(first, "San" | "Santa" | "São") {
        // A town more often than a person, but "San Lee" and "Santa Claus" say something.
        let inside = (name.first()..name.last()).any(|at| is_particle(document.atom(at)));
        votes.place += if inside { 6 } else { 3 };
        votes.person += 2;
    } else if name.last() - name.first() <= 3 {
        // "Copper Kettles", "Oslo Anglican": things more often than persons
        let thing = document.is_common(name.last()) && !is_surname_too(document.atom(name.last()))
            || document.is_listed(name.last(), &lexicon::DEMONYMS);
        votes.person += i32::from(!thing) + i32::from(common == 0);
    } else {
        votes.organization += 2;
    }
    if (name.first()..name.last()).any(|at| is_initial(document.word(at)) || is_particle(document.atom(at))) {
        votes.person += 3;
    }
    if name.first() < name.last() && comes_last(first, document.word(name.last())) {
        votes.person += 2;
    }
    if first.starts_with("Al-") || document.word(name.last()).starts_with("al-") {
        votes.person += 1;
    }
    (votes, MentionRule::CapitalisedWords)
}

/// Countries that are given names as well.
const GIVEN_TOO: [&str; 9] =
    ["America", "Cuba", "Georgia", "Holland", "India", "Ireland", "Israel", "Jamaica", "Kenya"];

/// "TransTejo": capitals inside a word that no family's name accounts for, as "McAdam" or "DeVito" does.
fn is_coined(word: &str) -> bool {
    let head = word.find(|c: char| c.is_lowercase()).and_then(|_| word.rfind(char::is_uppercase)).unwrap_or(0);
    head > 3 && !word.contains(['-', '\'', '’']) && !["Fitz", "Mack"].contains(&&word[..head])
}

/// "Old Havana", "Lower Manhattan": a part of a place that the lexicon knows.
fn quarter(document: &Document, name: &Name) -> bool {
    let part = |word: &str| {
        matches!(
            word,
            "Old" | "New" | "Little" | "Lower" | "Upper" | "Inner" | "Greater" | "Downtown" | "Midtown" | "Central"
        )
    };
    let rest = longest_known(document, name.first() + 1, name.last() + 1) == Some(name.last());
    name.first() < name.last() && rest && part(document.word(name.first()))
}

/// "R-SC", "D-N.Y.": an American legislator's party and state.
fn is_seat(text: &str) -> bool {
    ["D-", "R-", "I-"].iter().any(|party| text.strip_prefix(party).is_some_and(|state| state.len() < 6))
}
