//! What the words around a name say about it.

use super::bodies::{acts_as_many, by_body};
use super::kinds::Votes;
use super::name::Name;
use super::nested::{is_firm, is_known, longest_known};
use super::role_objects::explains_the_next;
use super::signs::*;
use super::sorts::{by_holder, by_sort, has_parts_of_firm, is_held, is_saying, names_bodies_too};
use super::vocabulary::*;
use crate::lexicon::{self, Atom};
use crate::text::{Document, Shape, Tag, dateline_dash};

/// The votes of the words around `name`.
pub(super) fn by_neighbours(document: &Document, name: &Name) -> Votes {
    let mut votes = Votes::default();
    let before = if name.first() > 0 { document.atom(name.first() - 1) } else { Atom::NONE };
    let (after, second) = (document.atom(name.last() + 1), document.atom(name.last() + 2));
    let many = name.first() < name.last();
    votes.place += place_votes(document, name);
    if name.title().is_some() {
        votes.person += 7;
    }
    match document.word(name.first().wrapping_sub(1)) {
        "the" | "The" if name.title().is_none() && !before_noun(document, name.last() + 1) => {
            votes.organization += 2;
            votes.person -= 3;
        }
        "in" | "In" => votes.place += 3,
        "near" | "Near" if !many => votes.place += 2,
        // "Jo Lin, 34, from Duncan", "a baker from Duncan who"
        "from"
            if name.first() > 3
                && document.atom(name.first() - 2) == word!(",")
                && is_age(document.word(name.first() - 3)) =>
        {
            votes.place += 6
        }
        "from" if !many && name.first() > 1 && is_person_role_at(document, name.first() - 2) => votes.place += 2,
        "at" | "near" | "outside" | "across" | "from" | "toward" | "towards" | "around" | "throughout" => {
            votes.place += 1
        }
        "a" | "an" | "this" | "these" if !before_noun(document, name.last() + 1) => votes.thing += 2,
        // "Jo Lin, 34, of Duncan"
        "as" if many && names_somebody(document, name.first() - 1) => votes.person += 3,
        "of" if name.first() > 3
            && document.atom(name.first() - 2) == word!(",")
            && is_age(document.word(name.first() - 3)) =>
        {
            votes.place += 6
        }
        "of" if name.first() > 1 && role_at(document, name.first() - 2) == Some("p") => votes.place += 6,
        // "Ann Berg and Doru Long"
        "and" if many && name.first() > 2 && is_full_name(document, name.first() - 3) => {
            votes.person += if is_plain(document, name.first()) && is_plain(document, name.last()) { 0 } else { 2 }
        }
        // "told Telesur": a person, a paper or a station, but somebody.
        "told" if !many && document.words[name.first()].shape == Shape::Capital => {
            votes.person += 1;
            votes.organization += 1;
        }
        "“" | "‘" | "\"" | "``" if closes(after, second) && (many || document.is_common(name.first())) => {
            votes.thing += 9
        }
        role if role.len() > 2
            && document.words[name.first() - 1].shape == Shape::Lower
            && is_person_role_at(document, name.first() - 1)
            // A line that ends with a role tells nothing of the next one's first word.
            && !document.opens_sentence(name.first())
            // "Lin accused Labour"
            && !document.words[name.first() - 1].tag.is_finite()
            // "public broadcaster NRK"
            && (many || before != word!("broadcaster"))
            && !names_bodies_too(before) =>
        {
            votes.person += 6
        }
        _ => {}
    }
    // "Halden Inc": the form of a firm is no part of its name, and tells what it is.
    if is_capital(document, name.last() + 1) && is_firm(document.word(name.last() + 1)) {
        votes.organization += 6;
    }
    votes.add(by_body(document, name));
    votes.add(by_holder(document, name));
    votes.add(by_sort(document, name));
    // "his wife, Tolu": kin and staff have names of persons.
    let role = name.first().checked_sub(2).filter(|&role| before == word!(",") && is_person_role_at(document, role));
    // "its artistic director, Cui Dengrong"
    let described = |&at: &usize| {
        document.words[at].shape == Shape::Lower && matches!(document.tag(at), Tag::Noun | Tag::Adjective)
    };
    let opens = |role: usize| (0..role).rev().take(3).take_while(described).last().unwrap_or(role).checked_sub(1);
    let holder = role.and_then(opens);
    // "her rival, National list MP Jo Lin": the name is not what the noun behind it tells of.
    if holder.is_some_and(|holder| is_holding(document, holder)) && !before_noun(document, name.last() + 1) {
        // "her employer, Torval,"
        const FIRMS: &[Atom] = words!["employer", "manufacturer", "publisher", "retailer", "supplier"];
        let firm = !many && role.is_some_and(|role| document.is(role, FIRMS));
        *if firm { &mut votes.organization } else { &mut votes.person } += 5;
    }
    // "The coach, Cui Dengrong,": a role that one person has, and who that is.
    let the = holder.is_some_and(|holder| document.is(holder, words!["the", "The"]));
    if role.is_some_and(|role| the && !names_bodies_too(document.atom(role))) && after == word!(",") {
        votes.person += 4;
    }
    match document.word(name.last() + 1) {
        "," if is_age(document.word(name.last() + 2))
            // "the town of Orlec, 30 km from the coast"
            && !document.is(name.last() + 3, words!["km", "miles", "kilometers", "kilometres"]) =>
        {
            votes.person += 6
        }
        "," if second == word!("who") && acts_as_many(document, name) => {}
        // "Halden, whose shares rose"
        "," if second == word!("whose") && has_parts_of_firm(document, name.last() + 3) => votes.organization += 4,
        // "crews from Fernley, who came at once"
        "," if second.is(words!["who", "whose"]) && before == word!(",") && lies_behind_body(document, name) => {
            votes.place += 6
        }
        "," if second.is(words!["who", "whose"]) && !tells_where(document, name) => votes.person += 4,
        "," if names_its_place(document, name.last() + 2) => votes.place += 4,
        "," if many && role_follows(document, name.last() + 2) => votes.person += 5,
        "," if !many && is_the_holder(document, name.last() + 2) => votes.person += 4,
        "," if body_follows(document, name.last() + 2) => votes.organization += 5,
        "(" if is_age(document.word(name.last() + 2)) => votes.person += 6,
        "(" if is_ticker(document, name.last() + 2) => votes.organization += 8,
        "(" if document.atom(name.last() + 3) == word!(")")
            && shortens(document.word(name.last() + 2), name.text(document)) =>
        {
            votes.organization += 6;
        }
        "who" if before != word!("from") => votes.person += 4,
        // "the Harun militia"
        "militia" | "rebels" | "gang" | "cartel" if !many && before.is(words!["the", "The"]) => votes.thing += 5,
        "Act" | "Acts" => votes.thing += 9,
        // "Brent crude"
        "crude" | "futures" if !many && !is_known(document, name.first(), name.last()) => votes.thing += 9,
        "/" if document.words.get(name.last() + 2).is_some_and(|word| word.shape == Shape::Number) => votes.thing += 5,
        "," if is_part_of_firm(document, name.last() + 2) => votes.organization += 5,
        "CEO" | "CFO" | "shareholders" | "shares" | "stock" | "employees" => {
            votes.organization += 4;
            votes.person -= 2;
        }
        _ if before == word!("the") && !many && is_government(after) => votes.person += 3,
        // "Baader Lund's Inga Roth": who has a person is whom she works for.
        "'s" | "’s" if many && is_full_name(document, name.last() + 2) => {
            votes.organization += 4;
            votes.person -= 3;
        }
        "'s" | "’s" if has_parts_of_firm(document, name.last() + 2) => {
            votes.organization += 4;
            votes.person -= 3;
        }
        "'s" | "’s" if !many && has_kin(second) => votes.person += 4,
        // "Valentine's Day"
        "'s" | "’s" if document.is(name.last() + 2, words!["Day", "Eve", "Week"]) => votes.thing += 9,
        // "the Freedom of Information Act"
        "of" if (name.last() + 3..name.last() + 6).any(|at| document.is(at, words!["Act", "Acts", "Bill"]))
            && (name.last() + 2..name.last() + 4).all(|at| is_capital(document, at)) =>
        {
            votes.thing += 9
        }
        // "Brent fell to $70": what has a price is nobody.
        "fell" | "rose" | "climbed" | "dropped" | "slipped"
            if !many
                && document.is(name.last() + 2, words!["to", "by"])
                && document.word(name.last() + 3).starts_with(['$', '€', '£']) =>
        {
            votes.thing += 9
        }
        "'s" | "’s" => votes.organization += 1,
        // "TGWB, which has members"
        "," if second == word!("which") && document.words[name.first()].shape == Shape::Upper => {
            votes.organization += 2
        }
        // "a spokesman for Anglia Terminals said": the spokesman did.
        _ if document.is_listed(name.last() + 1, &lexicon::REPORTING_VERBS)
            && document.words[name.last() + 1].tag != Tag::Noun
            && !is_held(document, name) =>
        {
            votes.person += 1 + i32::from(many);
            votes.organization += 1;
        }
        _ => {}
    }
    // "gave Halden Quays until Friday": who is given a time is a party; a person's own names say so. A single name tells
    // nothing: a judge gives one person months.
    let given = before.is(words!["gave", "given", "gives", "giving"]);
    if given && many && (after == word!("until") || second.is(words!["hours", "days", "weeks"])) {
        votes.organization += 4;
    }
    if document.words[name.first()].shape == Shape::Upper && !many {
        // "the Union of Bakers, UNBAK,"
        if before == word!(",") && after == word!(",") && shortens_run(document, name.first()) {
            votes.organization += 4;
        }
        votes.organization += match () {
            () if before == word!("(") && after == word!(")") => 2,
            () if is_person_role_at(document, name.last() + 1) => 3,
            () if before == word!("by") => 1,
            () => i32::from(document.words.get(name.last() + 1).is_some_and(|word| word.tag.is_finite())),
        };
    }
    if is_dateline(document, name) {
        votes.place += 14;
    }
    if name.nested && before == word!("of") {
        votes.place += 3;
    }
    // "US$5", but not "fined Novalux €5"
    let adjoins = document
        .words
        .get(name.last() + 1)
        .is_some_and(|next| next.span().start == document.words[name.last()].span().end);
    let currency = adjoins && after.is(words!["$", "€", "£"]);
    let listed = !many && document.listed(name.first(), &lexicon::ORGANIZATIONS) == Some("?");
    // "Target practice" may open a sentence, "Target sued" and "Target's" name the firm.
    if listed && !acts_or_has(document, name.last()) && document.opens_sentence(name.first()) {
        votes.thing += 3;
    }
    if currency {
        votes.thing += 9;
    }
    // Whoever is told it may be a paper.
    if is_saying(before) && before != word!("told") {
        // "It is late, said Brauer."
        let ends = after.is(words![",", "."]);
        votes.person += 1 + i32::from(many || ends);
    }
    votes
}

/// "his", "Wu's": what tells whose the person is that follows.
fn is_holding(document: &Document, at: usize) -> bool {
    document.words[at].tag == Tag::Possessive || document.atom(at).is_any(words!["his", "her", "their", "my", "our"])
}

/// A given name with a surname behind it, and nothing that they describe: "Inga Roth", but not "Inga Roth Prize" and no
/// "Al Qaeda".
fn is_full_name(document: &Document, at: usize) -> bool {
    let surname = |at: usize| is_capital(document, at) && document.words[at].shape == Shape::Capital;
    document.is_listed(at, &lexicon::GIVEN_NAMES)
        && surname(at + 1)
        && !is_capital(document, at + 2)
        && longest_known(document, at, at + 2).is_none()
}

/// Whether a quotation mark follows, after a comma or full stop or at once: a title, "“Stealing Home,”".
pub(super) fn closes(after: Atom, second: Atom) -> bool {
    let mark = |word: Atom| word.is(words!["”", "’", "\"", "''"]);
    mark(after) || after.is(words![",", "."]) && mark(second)
}

/// "Orban's wife", "Lagarde's son": whom persons have; a firm has a deputy or a predecessor too.
pub(super) fn has_kin(word: Atom) -> bool {
    word.is_any(words!["wife", "husband", "widow", "son", "daughter", "father", "mother", "brother", "sister",])
}

/// What is said to have a government has a name of its own: a head of government's, or a country's.
fn is_government(word: Atom) -> bool {
    word.is(words!["government", "administration", "regime", "campaign", "presidency", "family", "brothers"])
}

pub(super) fn is_age(word: &str) -> bool {
    word.len() == 2 && word.bytes().all(|byte| byte.is_ascii_digit())
}

/// "BOGOTÁ —", "HELSINKI, July 24": capitals that open a paragraph and say where it was written.
fn is_dateline(document: &Document, name: &Name) -> bool {
    let word = &document.words[name.first()];
    let opens = document
        .paragraphs
        .get(document.paragraph_at(word.span().start))
        .is_some_and(|p| p.span.start == word.span().start);
    let listed = || lexicon::ORGANIZATIONS.contains(name.text(document));
    let initial = is_initial(document.word(name.first())) && name.first() < name.last();
    let line = &document.words[name.first()..];
    opens
        && !initial
        && word.shape == Shape::Upper
        && (document.is(name.last() + 1, words!["(", "—", "–", "-", "--", "_"])
            || document.atom(name.last() + 1) == word!(":") && is_place_in_capitals(name.text(document))
            || document.atom(name.last() + 1) == word!(",") && dateline_dash(document.text, line).is_some())
        && !listed()
}

/// "NEW DELHI": a place of the lexicon, and not "UPDATE".
fn is_place_in_capitals(text: &str) -> bool {
    let mut usual = String::with_capacity(text.len());
    let mut opens = true;
    for letter in text.chars() {
        if opens {
            usual.push(letter)
        } else {
            usual.extend(letter.to_lowercase())
        }
        opens = matches!(letter, ' ' | '-');
    }
    lexicon::PLACES.contains(&usual)
}

/// "Nukus, Uzbekistan": the country or state that a town lies in, and not "Gomez, Panama coach".
fn names_its_place(document: &Document, at: usize) -> bool {
    let country = |kind: &str| matches!(kind.as_bytes()[0], b'a' | b's' | b'c');
    let alone = document
        .words
        .get(at + 1)
        .is_none_or(|word| !(word.shape == Shape::Lower && word.tag.is_noun()) && word.shape != Shape::Clitic);
    alone && document.listed(at, &lexicon::PLACES).is_some_and(country)
}

/// "crews from Fernley, who", "Ann Roe, of Fernley, who", "Fernley, Nev., who": who comes from there is told of.
fn tells_where(document: &Document, name: &Name) -> bool {
    let Some(before) = name.first().checked_sub(1) else { return false };
    let comma = |at: usize| document.atom(at) == word!(",");
    document.is(before, words!["from"])
        || document.is(before, words!["of"]) && before > 0 && comma(before - 1)
        || comma(before) && document.is_listed(name.first(), &lexicon::PLACES)
}

/// ", the company's chief executive": a role within the next six words, before any mark.
fn role_follows(document: &Document, at: usize) -> bool {
    let words = (at..at + 6).take_while(|&at| document.words.get(at).is_some_and(|word| word.shape != Shape::Mark));
    if words.clone().last().is_some_and(|last| explains_the_next(document, last)) {
        return false;
    }
    let mut words = words.take_while(|&at| !document.words[at].tag.is_finite());
    let invests = |at: usize| document.is(at, words!["investor", "shareholder", "giant", "supplier", "developer"]);
    words.any(|at| document.words[at].shape == Shape::Lower && is_person_role_at(document, at) && !invests(at))
}

/// ", the chairman,": a role that one person has, between commas.
fn is_the_holder(document: &Document, at: usize) -> bool {
    let role = (at + 1..at + 4).find(|&at| is_person_role_at(document, at) && document.atom(at + 1) == word!(","));
    document.atom(at) == word!("the")
        && role.is_some_and(|role| {
            let lower = (at..=role).all(|at| document.words[at].shape == Shape::Lower);
            let owner = document.is(role, words!["owner"]);
            lower
                && (owner || !names_bodies_too(document.atom(role)))
                && (at + 1..role).all(|at| modifies_role(document, at))
        })
}

/// ", the biggest carrier,": what the name stands for, between commas.
pub(super) fn body_follows(document: &Document, at: usize) -> bool {
    let article = document.is(at, words!["the", "a", "an"]);
    let end = (at + 1..at + 6).find(|&end| document.words.get(end).is_none_or(|word| word.shape == Shape::Mark));
    article && end.is_some_and(|end| document.atom(end) == word!(",") && role_at(document, end - 1) == Some("o"))
}

/// "the U.S. border": the article belongs to the noun behind the name.
pub(super) fn before_noun(document: &Document, at: usize) -> bool {
    document.words.get(at).is_some_and(|word| {
        word.shape == Shape::Lower && matches!(word.tag, Tag::Noun | Tag::Adjective) || word.shape == Shape::Clitic
    })
}

/// "The girl was named by police as", "identified the driver as", but not "The ship was named as": whether a person gets the
/// name behind the word `at`.
fn names_somebody(document: &Document, at: usize) -> bool {
    let named = (at.saturating_sub(4)..at).find(|&at| document.is(at, words!["named", "identified"]));
    named.is_some_and(|named| {
        let whom = if document.atom(named + 1) == word!("by") { 0..0 } else { named + 1..at };
        let person = |at: usize| is_person_role_at(document, at) && !names_bodies_too(document.atom(at).lower());
        (named.saturating_sub(4)..named).chain(whom).any(person)
    })
}
