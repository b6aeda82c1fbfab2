//! What the words around a name say about it.

use super::kinds::Votes;
use super::names::Name;
use super::sorts::{by_holder, by_sort, has_parts_of_firm, is_saying, names_bodies_too};
use super::vocabulary::*;
use crate::lexicon;
use crate::text::{Document, Shape, Tag, dateline_dash};

/// The votes of the words around `name`.
pub(super) fn by_neighbours(document: &Document, name: &Name) -> Votes {
    let mut votes = Votes::default();
    let before = if name.first > 0 { document.word(name.first - 1) } else { "" };
    let (after, second) = (document.word(name.last + 1), document.word(name.last + 2));
    let many = name.first < name.last;
    if name.title.is_some() {
        votes.person += 7;
    }
    match before {
        "the" | "The" if name.title.is_none() && !before_noun(document, name.last + 1) => {
            votes.organization += 2;
            votes.person -= 3;
        }
        "in" | "In" => votes.place += 3,
        "at" | "near" | "outside" | "across" | "from" | "toward" | "towards" | "around" | "throughout" => {
            votes.place += 1
        }
        "a" | "an" | "this" | "these" if !before_noun(document, name.last + 1) => votes.thing += 2,
        "of" if name.first > 1 && role_at(document, name.first - 2) == Some("p") => votes.place += 6,
        "“" | "‘" | "\"" | "``" if many && closes(after, second) => votes.thing += 9,
        _ if before.len() > 2
            && document.words[name.first - 1].shape == Shape::Lower
            && is_person_role_at(document, name.first - 1)
            // "Lin accused Labour"
            && !document.words[name.first - 1].tag.is_finite()
            && !names_bodies_too(before) =>
        {
            votes.person += 6
        }
        _ => {}
    }
    votes.add(by_holder(document, name));
    votes.add(by_sort(document, name));
    // "his wife, Tolu": kin and staff have names of persons.
    let role = name.first.checked_sub(2).filter(|&role| before == "," && is_person_role_at(document, role));
    if role.is_some_and(|role| role > 0 && is_holding(document, role - 1)) {
        votes.person += 5;
    }
    match after {
        "," if is_age(second) => votes.person += 6,
        "," if second == "who" || second == "whose" => votes.person += 4,
        "," if names_its_place(document, name.last + 2) => votes.place += 4,
        "," if many && role_follows(document, name.last + 2) => votes.person += 5,
        "," if body_follows(document, name.last + 2) => votes.organization += 5,
        "(" if is_age(second) => votes.person += 6,
        "(" if document.word(name.last + 3) == ")" && shortens(second, name.text(document)) => {
            votes.organization += 6;
        }
        "who" => votes.person += 4,
        "Act" | "Acts" => votes.thing += 9,
        "CEO" | "CFO" | "shareholders" | "shares" | "stock" | "employees" => {
            votes.organization += 4;
            votes.person -= 2;
        }
        _ if before == "the" && !many && is_government(after) => votes.person += 3,
        // "Baader Lund's Inga Roth": who has a person is whom she works for.
        "'s" | "’s" if many && is_full_name(document, name.last + 2) => {
            votes.organization += 4;
            votes.person -= 3;
        }
        "'s" | "’s" if has_parts_of_firm(document, name.last + 2) => {
            votes.organization += 4;
            votes.person -= 3;
        }
        "'s" | "’s" => votes.organization += 1,
        // "TGWB, which has members"
        "," if second == "which" && document.words[name.first].shape == Shape::Upper => votes.organization += 2,
        _ if document.is_listed(name.last + 1, &lexicon::REPORTING_VERBS)
            && document.words[name.last + 1].tag != Tag::Noun =>
        {
            votes.person += 1 + i32::from(many);
            votes.organization += 1;
        }
        _ => {}
    }
    // "gave Halden Quays until Friday": who is given a time is a party; a person's own names say so.
    let given = ["gave", "given", "gives", "giving"].contains(&before);
    if given && many && (after == "until" || second == "hours" || second == "days" || second == "weeks") {
        votes.organization += 4;
    }
    if document.words[name.first].shape == Shape::Upper && !many {
        votes.organization += match (before, after) {
            ("(", ")") => 2,
            _ if is_person_role_at(document, name.last + 1) => 3,
            ("by", _) => 1,
            _ => i32::from(document.words.get(name.last + 1).is_some_and(|word| word.tag.is_finite())),
        };
    }
    if is_dateline(document, name) {
        votes.place += 14;
    }
    if name.nested && before == "of" {
        votes.place += 3;
    }
    // "US$5", but not "fined Novalux €5"
    let adjoins =
        document.words.get(name.last + 1).is_some_and(|next| next.span.start == document.words[name.last].span.end);
    let currency = adjoins && matches!(after, "$" | "€" | "£");
    let listed = !many && lexicon::ORGANIZATIONS.get(name.text(document)) == Some("?");
    // "Target practice" may open a sentence, "Target sued" and "Target's" name the firm.
    if listed && !acts_or_has(document, name.last) && document.opens_sentence(name.first) {
        votes.thing += 3;
    }
    if currency {
        votes.thing += 9;
    }
    if is_saying(before) {
        votes.person += 1 + i32::from(many);
    }
    votes
}

/// "his", "Wu's": what tells whose the person is that follows.
fn is_holding(document: &Document, at: usize) -> bool {
    document.words[at].tag == Tag::Possessive
        || ["his", "her", "their", "my", "our"].iter().any(|word| document.word(at).eq_ignore_ascii_case(word))
}

/// A given name with a surname behind it, and nothing that they describe: "Inga Roth", but not "Inga Roth Prize".
fn is_full_name(document: &Document, at: usize) -> bool {
    let surname = |at: usize| is_capital(document, at) && document.words[at].shape == Shape::Capital;
    document.is_listed(at, &lexicon::GIVEN_NAMES) && surname(at + 1) && !is_capital(document, at + 2)
}

/// Whether a quotation mark follows, after a comma or full stop or at once: a title, "“Stealing Home,”".
fn closes(after: &str, second: &str) -> bool {
    let mark = |word: &str| matches!(word, "”" | "’" | "\"" | "''");
    mark(after) || matches!(after, "," | ".") && mark(second)
}

/// What is said to have a government has a name of its own: a head of government's, or a country's.
fn is_government(word: &str) -> bool {
    matches!(word, "government" | "administration" | "regime" | "campaign" | "presidency" | "family" | "brothers")
}

/// "ES" of "Eurosteel", "BFB" of "Baltic Fishery Board": capitals that the name has in this order, its first one first.
fn shortens(short: &str, name: &str) -> bool {
    let mut letters = name.chars().map(|c| c.to_ascii_uppercase());
    let capitals = short.len() > 1 && short.bytes().all(|byte| byte.is_ascii_uppercase());
    capitals && short.chars().take(1).eq(letters.clone().take(1)) && short.chars().all(|c| letters.any(|l| l == c))
}

fn is_age(word: &str) -> bool {
    word.len() == 2 && word.bytes().all(|byte| byte.is_ascii_digit())
}

/// "BOGOTÁ —", "HELSINKI, July 24": capitals that open a paragraph and say where it was written.
fn is_dateline(document: &Document, name: &Name) -> bool {
    let word = &document.words[name.first];
    let after = document.word(name.last + 1);
    let opens = document
        .paragraphs
        .get(document.paragraph_at(word.span.start))
        .is_some_and(|p| p.span.start == word.span.start);
    let listed = || lexicon::ORGANIZATIONS.contains(name.text(document));
    let initial = is_initial(document.word(name.first)) && name.first < name.last;
    let line = &document.words[name.first..];
    opens
        && !initial
        && word.shape == Shape::Upper
        && (matches!(after, "(" | "—" | "–" | "-" | "--" | "_")
            || after == "," && dateline_dash(document.text, line).is_some())
        && !listed()
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

/// ", the company's chief executive": a role within the next six words, before any mark.
fn role_follows(document: &Document, at: usize) -> bool {
    let words = (at..at + 6).take_while(|&at| document.words.get(at).is_some_and(|word| word.shape != Shape::Mark));
    let mut words = words.take_while(|&at| !document.words[at].tag.is_finite());
    words.any(|at| document.words[at].shape == Shape::Lower && is_person_role_at(document, at))
}

/// ", the biggest carrier,": what the name stands for, between commas.
pub(super) fn body_follows(document: &Document, at: usize) -> bool {
    let article = matches!(document.word(at), "the" | "a" | "an");
    let end = (at + 1..at + 6).find(|&end| document.words.get(end).is_none_or(|word| word.shape == Shape::Mark));
    article && end.is_some_and(|end| document.word(end) == "," && role_at(document, end - 1) == Some("o"))
}

/// "the U.S. border": the article belongs to the noun behind the name.
pub(super) fn before_noun(document: &Document, at: usize) -> bool {
    document.words.get(at).is_some_and(|word| {
        word.shape == Shape::Lower && matches!(word.tag, Tag::Noun | Tag::Adjective) || word.shape == Shape::Clitic
    })
}
