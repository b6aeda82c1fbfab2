//! What the words right beside a name tell of a body or of a person that the name alone does not show: "the airline Norvind",
//! "shares in Norvind", "Norvind executive Jo Lin", "By Jo Lin".

use super::kinds::Votes;
use super::name::Name;
use super::neighbours::body_follows;
use super::sorts::names_bodies_too;
use super::surnames::is_surname_too;
use super::vocabulary::*;
use crate::lexicon::{self, Atom};
use crate::text::{Document, Shape, Tag};
use std::ops::Range;

/// Words of a byline at most: two names with their places.
const LONGEST_BYLINE: usize = 14;

/// The votes of what stands right before and behind `name`.
pub(super) fn by_body(document: &Document, name: &Name) -> Votes {
    let mut votes = Votes::default();
    if name.title().is_some() {
        return votes;
    }
    let before = |back: usize| name.first().checked_sub(back).map_or(Atom::NONE, |at| document.atom(at));
    let many = name.first() < name.last();
    let given = document.is_listed(name.first(), &lexicon::GIVEN_NAMES);
    // "turbine maker Norvind", "the journal Deep Water"
    let sort = name
        .first()
        .checked_sub(1)
        .filter(|&at| document.words[at].shape == Shape::Lower || document.opens_sentence(at) && is_sort(document, at));
    if !given && sort.is_some_and(|at| is_body(document, at)) {
        votes.organization += 5;
        // "the firm Abeo Sankt founded": no article, no clause
        let the = sort.and_then(|at| at.checked_sub(1)).is_some_and(|at| document.tag(at) == Tag::Determiner);
        votes.person -= if the { 0 } else { 3 };
        // "Battery maker Torval Ridge"
        votes.place -= if many { 6 } else { 0 };
    }
    // "the builder Torval", "publisher Blue Heron": a surname or a given name would tell of a person more.
    const TRADES: &[Atom] = words![
        "backer",
        "broadcaster",
        "builder",
        "contractor",
        "developer",
        "distributor",
        "exporter",
        "grower",
        "importer",
        "operator",
        "owner",
        "processor",
        "producer",
        "publisher",
    ];
    // "feed producer Torval Marine": a word of the language that is no trade, which may be a surname
    let plain = document.is_common(name.last())
        && !is_person_role_at(document, name.last())
        && !is_surname_too(document.atom(name.last()));
    if !given && (!many || plain) && name.first() > 0 && document.atom(name.first() - 1).is_any(TRADES) {
        votes.organization += 3;
    }
    // "the daily Orlo Tisk reported", "the tabloid Orlo Tisk,"
    let listed = before(1) == word!("tabloid") && document.is(name.last() + 1, words![","]);
    let told = before(1).is_any(words!["daily", "weekly", "tabloid"]) && says(document, name.last());
    if !given && (told || listed) {
        votes.organization += 5;
        votes.person -= 3;
    }
    // "Lagos-based Harmattan Capital"
    let compound = |at: usize, ends: &[&str]| {
        !document.words[at].is_plain() && ends.iter().any(|end| document.word(at).ends_with(end))
    };
    if many && !given && name.first().checked_sub(1).is_some_and(|at| compound(at, &["-based"])) {
        votes.organization += 3;
    }
    // "state-owned miner Norvind": no person is
    let owned = |at: usize| compound(at, &["-owned", "-listed"]);
    if !given && name.first().checked_sub(2).is_some_and(owned) && role_at(document, name.first() - 1).is_some() {
        votes.organization += 4;
        votes.person -= 7;
    }
    // "shares in Norvind": no place
    if before(1) == word!("in") && is_share(before(2)) {
        votes.organization += 4;
        votes.place -= 3;
    }
    if names_holder(document, name) {
        votes.organization += 4;
        votes.person -= 3;
    }
    if acts_as_many(document, name) {
        votes.organization += 4;
        votes.person -= 3;
    }
    if !given && tells_of_itself(document, name.last()) {
        votes.organization += 3;
        votes.person -= 2;
    }
    if in_byline(document, name) {
        votes.person += 4;
    }
    // "Jordan, a plasterer,": a given name that is a place as well
    if !many && given && document.atom(name.last() + 1) == word!(",") && is_described(document, name.last() + 2) {
        votes.person += 5;
    }
    // "Marine worms": a word that opens a sentence before what it qualifies
    let next = document.words.get(name.last() + 1);
    let qualifies = next.is_some_and(|next| next.shape == Shape::Lower && next.tag == Tag::Noun);
    if !many && qualifies && document.opens_sentence(name.first()) && document.is_common(name.first()) {
        votes.thing += 5;
    }
    votes
}

/// "airline", "think tank", "industry body": what kind of body a name is of.
fn is_body(document: &Document, at: usize) -> bool {
    let before = at.checked_sub(1);
    match document.atom(at) {
        word if word == word!("tank") => before.is_some_and(|at| document.atom(at).is_any(words!["think"])),
        word if word == word!("body") => {
            before.is_some_and(|at| document.tag(at).is_noun() || document.opens_sentence(at))
        }
        word => word != word!("giant") && role_at(document, at) == Some("o"),
    }
}

/// "Torval Quays said it would close", "said its profit": whether somebody tells of himself as no person does.
fn tells_of_itself(document: &Document, last: usize) -> bool {
    // The bodies of a text are few, the verbs of speech fewer.
    if !says(document, last) {
        return false;
    }
    let it = last + 2;
    let does = document.is(it + 1, words!["would", "had", "will", "has"])
        && document.tag(it + 2).is_verb()
        && !document.is(it + 2, words!["be", "been", "become", "come", "happened", "make", "mean", "take", "taken"]);
    document.is(it, words!["its"]) || document.is(it, words!["it"]) && does
}

fn is_share(word: Atom) -> bool {
    word.is_any(words!["shares", "stake", "stakes", "stock", "investor", "investors", "shareholder", "shareholders"])
}

/// "Norvind executive Jo Lin": who is named by a role in a body, which is named before it.
pub(super) fn names_holder(document: &Document, name: &Name) -> bool {
    const HELD: &[Atom] = words![
        "analyst",
        "boss",
        "captain",
        "chair",
        "chairman",
        "chairwoman",
        "chief",
        "coach",
        "co-founder",
        "defender",
        "director",
        "economist",
        "engineer",
        "executive",
        "founder",
        "goalkeeper",
        "governor",
        "manager",
        "midfielder",
        "spokesman",
        "spokesperson",
        "spokeswoman",
        "striker",
        "winger",
    ];
    // "Norvind spokesman Jo Lin": one word may as well be whom he speaks for.
    const OF_PERSONS: &[Atom] = words!["director", "economist", "spokesman", "spokesperson", "spokeswoman"];
    let near = name.last() + 1..name.last() + 4;
    if !near.clone().any(|at| document.is(at, HELD)) {
        return false;
    }
    let role = near.into_iter().find(|&at| is_person_role_at(document, at));
    let held = role.filter(|&role| document.is(role, HELD) && is_capital(document, role + 1));
    // "Former Idaho governor Jo Lin"
    let ruled = document.is_listed(name.last(), &lexicon::PLACES);
    let many = name.first() < name.last();
    !ruled
        && held.is_some_and(|role| many || !document.is(role, OF_PERSONS))
        && held.is_some_and(|role| (name.last() + 1..role).all(|at| document.words[at].tag == Tag::Noun))
        && !document.is_listed(name.first(), &lexicon::GIVEN_NAMES)
}

/// "Halden are at home", "beat Halden, who were fined": one name and a verb of many. Where a name stands before it in a list,
/// or what it belongs to, the verb is theirs: "Lin and Wu are", "fans of Wu are".
pub(super) fn acts_as_many(document: &Document, name: &Name) -> bool {
    const MANY: &[Atom] = words!["are", "were", "have"];
    let told = document.atom(name.last() + 1) == word!(",") && document.atom(name.last() + 2) == word!("who");
    let verb = name.last() + 1 + if told { 2 } else { 0 };
    if name.title().is_some() || !document.is(verb, MANY) || document.word(name.last()).ends_with('s') {
        return false;
    }
    // "Women are": the start of a sentence accounts for that capital.
    let plain = || is_plain(document, name.last()) || is_people(document, name.first(), name.last());
    if name.first() == name.last() && plain() {
        return false;
    }
    let Some(before) = name.first().checked_sub(1) else { return true };
    let word = &document.words[before];
    let joined = document.is(before, words!["and", "or", "nor", "if", "If", "though", "Though", "than", "the", "The"]);
    let listed = document.atom(before) == word!(",") && before > 0 && is_capital(document, before - 1);
    let clear = match word.tag {
        Tag::Mark | Tag::Subordinator | Tag::Conjunction => true,
        tag => told && tag.is_verb() || document.opens_sentence(name.first()),
    };
    clear && !joined && !listed
}

/// ", a plasterer,": an article and a role that only people have, between commas.
fn is_described(document: &Document, at: usize) -> bool {
    let role = (at + 1..at + 4).find(|&at| is_person_role_at(document, at));
    document.is(at, words!["a", "an"])
        && role.is_some_and(|role| {
            !names_bodies_too(document.atom(role)) && document.is(role + 1, words![",", ".", "from", "at", "who"])
        })
}

/// "By Jo Lin in Rome and Al Wu in Oslo": a paragraph of nothing but names and places.
fn in_byline(document: &Document, name: &Name) -> bool {
    let before = name.first().checked_sub(1).map_or(Atom::NONE, |at| document.atom(at));
    // "By Jo Lin, Business Editor"
    let role = is_person_role_at(document, name.last() + 1);
    // "By Jo Lin and News Agencies"
    let plain = is_plain(document, name.first()) && is_plain(document, name.last());
    if !before.is(words!["By", "and", ","]) || name.last() > name.first() + 3 || role || plain {
        return false;
    }
    let paragraph = document.paragraphs.get(document.paragraph_at(document.words[name.first()].span().start));
    paragraph.is_some_and(|paragraph| is_byline(document, document.words_of(paragraph.span)))
}

/// Whether a paragraph's words tell who wrote and where, and nothing else.
pub(super) fn is_byline(document: &Document, mut words: Range<usize>) -> bool {
    let joins = |at: usize| document.is(at, words!["and", "in", ",", "at", "'", "’"]);
    words.len() <= LONGEST_BYLINE
        && document.atom(words.start) == word!("By")
        && words.all(|at| is_capital(document, at) || is_particle(document.atom(at)) || joins(at))
}

/// "Friends of Dorn Hill", "Clerks Without Borders", "Railways for the Baltics": a plural with a capital that no start of
/// a sentence accounts for, or that is told to be a body, and what its members stand for.
pub(super) fn members_name(document: &Document, head: usize, end: usize) -> bool {
    let role = plural_role_at(document, head).is_some();
    let plural = document.word(head).ends_with('s') || document.is(head, words!["People"]);
    let object = head + 2 + usize::from(document.atom(head + 2) == word!("the"));
    let capital = object < end && is_capital(document, object) && !document.is_listed(object, &lexicon::NOT_NAMES);
    let usual = document
        .is(head, words!["Friends", "Mothers", "Doctors", "Parents", "People", "Citizens", "Veterans", "Students"]);
    if !plural
        || document.words[head].shape != Shape::Capital
        || !capital
        || !usual && !role && !is_plain(document, head)
    {
        return false;
    }
    let last = (object..document.words.len()).take_while(|&at| is_capital(document, at)).last().unwrap_or(object);
    let told = document.atom(last + 1) == word!(",") && body_follows(document, last + 2);
    let member =
        usual || plural_role_at(document, head).is_none() || document.is(head + 1, words!["Against", "Without"]);
    // "People for Clean Beaches" stand for it, and tell of no people.
    let stand = usual && document.is(head + 1, words!["for"]);
    // Inside a sentence "against" is no capital.
    let against =
        document.is(head + 1, words!["Against", "Without"]) && document.words[head + 1].shape == Shape::Capital;
    told || stand || against || member && !document.opens_sentence(head) && !document.opens_story(head)
}
