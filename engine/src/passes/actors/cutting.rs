//! Cuts what is no name off a run of capitalised words: first words of sentences, titles, products.

use super::bodies::members_name;
use super::lists::charge_end;
use super::name::Name;
use super::names::{ATTORNEYS, is_prizes_namesake};
use super::nested::{is_firm, is_known, longest_known, push};
use super::sorts::{is_office, names_bodies_too};
use super::styles::is_style;
use super::surnames::stands_alone;
use super::telling::{COUNTRIES, is_branch};
use super::titles::{inside_title, is_held_in, is_lettered, title_end};
use super::vocabulary::*;
use crate::lexicon::courtesies::is_honorific;
use crate::lexicon::{self, Atom};
use crate::text::{Document, Shape, Tag};
use std::ops::Range;

/// Cuts what is no name off a run, and adds the names that it holds.
pub(super) fn cut(
    document: &Document,
    mut first: usize,
    mut last: usize,
    sentence: &Range<usize>,
    borne: &[&str],
    names: &mut Vec<Name>,
) {
    // "Jan 29", "23 Jan,", "Fri Feb 21", though Jan is a given name
    let number = |at: usize| document.words.get(at).is_some_and(|word| word.shape == Shape::Number);
    let dated = number(last + 1) || first == last && number(first.wrapping_sub(1));
    if dated && (first..=last).all(|at| document.listed_lower(at, &lexicon::TIME_WORDS).is_some()) {
        return;
    }
    if let Some(end) = heading_end(document, first, last) {
        // A lone word may have its capital from the sentence that it opens.
        if end >= last || end + 1 == last && longest_known(document, last, last + 1).is_none() {
            return;
        }
        first = end + 1;
    }
    // "Keane and Co"
    if first == last && document.is(first, words!["Co", "Co."]) {
        return;
    }
    if first == last && stands_alone(document, first, borne) {
        names.push(Name::new(first, last));
        return;
    }
    while first <= last && !is_people(document, first, last) && drops_first(document, first, last, sentence) {
        first += 1;
        while first <= last && !is_capital(document, first) {
            first += 1;
        }
    }
    while last > first && (is_suffix(document.word(last)) || is_quarter(document.word(last))) {
        last -= 1;
        while last > first && !is_capital(document, last) {
            last -= 1;
        }
    }
    if first > last {
        return;
    }
    // "8:30 a.m. Eastern Time"
    const ZONES: &[Atom] = words!["Atlantic", "Central", "Eastern", "Mountain", "Pacific"];
    if first == last && document.is(first, words!["Time"]) && first > 0 && document.is(first - 1, ZONES) {
        return;
    }
    // "Jo Lin Health correspondent"
    if last > first + 1
        && document.is(last + 1, words!["correspondent", "editor", "reporter"])
        && document.opens_sentence(first)
        && document.is_listed(first, &lexicon::GIVEN_NAMES)
    {
        last = first + 1;
    }
    if is_people(document, first, last) || first + 1 < last && is_style(document, first, last) {
        names.push(Name::new(first, last));
        return;
    }
    // "the Dean of York", though Dean is a given name
    let the = first > 0 && document.is(first - 1, words!["the", "The"]) && document.atom(first + 1) == word!("of");
    if the && document.is_listed(first, &lexicon::GIVEN_NAMES) && is_person_role_at(document, first) {
        inside_title(document, first, last, names);
        return;
    }
    // "the minister of Labour and Employment, Dr. Lin": what an office is in charge of is no body
    let charge = first > 1 && document.is(first - 1, words!["of", "for"]) && is_office(document.atom(first - 2));
    if charge && first == last && document.is_listed(first, &lexicon::ORGANIZATIONS) {
        return;
    }
    let compound =
        document.words.get(last + 1).is_some_and(|next| !next.is_plain()) && describes(document.word(last + 1));
    if compound && longest_known(document, first, last + 1) != Some(last) {
        return;
    }
    if let Some(given) = bearer(document, first, last) {
        // "Speaker of the Kisora Assembly Jo Lin"
        if is_office_of(document, first) {
            push(document, Name::new(first, given - 1), names);
        } else if title_end(document, first, given - 1) == Some(given - 1) {
            inside_title(document, first, given - 1, names);
            let of = (first + 1..given).rev().find(|&at| document.is(at, words!["of", "for"]));
            let of = of.filter(|of| charge_end(document, of - 1, given).is_none());
            let body = of.map(|of| of + 1 + usize::from(document.is(of + 1, words!["the"])));
            let body = body.filter(|&body| body + 1 < given && telling_at(document, given - 1) == "o");
            if let Some(body) = body.filter(|&body| !is_known(document, body, given - 1)) {
                names.push(Name::inside(body, given - 1));
            }
            push(document, Name::new(given, last).titled(first), names);
            return;
        } else {
            cut(document, first, given - 1, sentence, borne, names);
        }
        push(document, Name::new(given, last), names);
        return;
    }
    // "Canada Day"
    let day = first == last && document.atom(last + 1) == word!("Day") && is_capital(document, last + 1);
    if day && document.listed(first, &lexicon::PLACES).is_some_and(|kind| kind.starts_with('c')) {
        return;
    }
    last = without_product(document, first, last);
    first = with_particles(document, first, last, sentence);
    match title_end(document, first, last) {
        // "Rival Libyan delegations": no name follows.
        Some(end) if end + 1 == last && is_adjective(document, last) => inside_title(document, first, end, names),
        Some(end) if end < last => {
            inside_title(document, first, end, names);
            let name = Name::new(end + 1, last);
            push(document, if document.atom(end) == word!("of") { name } else { name.titled(first) }, names);
        }
        Some(end) => inside_title(document, first, end, names),
        None => push(document, Name::new(first, last), names),
    }
}

/// "FARES HAVE GONE UP" + "Jo Lin": the last word of a sentence in capitals at the head of a text that goes on in the same
/// line.
fn heading_end(document: &Document, first: usize, last: usize) -> Option<usize> {
    let upper = |&at: &usize| document.words[at].shape == Shape::Upper;
    let verb =
        |at: usize| document.atom(at).is_any(words!["are", "get", "had", "has", "have", "is", "was", "were", "will"]);
    let shouts = first + 2 < last && (first + 1..last).any(|at| upper(&at) && verb(at));
    shouts.then(|| (first..=last).rev().find(upper)).flatten()
}

/// "Libyan" before a noun in small letters
fn is_adjective(document: &Document, at: usize) -> bool {
    let noun = document.words.get(at + 1).is_some_and(|next| next.shape == Shape::Lower && next.tag == Tag::Noun);
    noun && document.is_listed(at, &lexicon::DEMONYMS)
}

/// "and van der Meer", "told bin Saleh": a lone surname with the particles before it.
fn with_particles(document: &Document, first: usize, last: usize, sentence: &Range<usize>) -> usize {
    let opens = |at: usize| document.is(at, words!["van", "von", "bin", "de", "ibn", "della", "di", "af"]);
    let inner = |at: usize| opens(at) || document.is(at, words!["der", "den", "la", "del"]);
    let mut start = first;
    while first == last && start > sentence.start && inner(start - 1) {
        start -= 1;
    }
    if start < first && opens(start) { start } else { first }
}

/// Whether the first word of a run is no part of the name: "Yesterday Moscow", "Monday", "Dutch" before a given name.
fn drops_first(document: &Document, first: usize, last: usize, sentence: &Range<usize>) -> bool {
    // "Retailer Halden Quay", "Promoter Halden Nights", but "Owner Jo Lin"
    let of_body = |at: usize| {
        // "Partner Communications Co" is all of a name.
        let firm = || is_firm(document.word(last)) && document.word(at + 1).ends_with('s');
        let names = || is_capital(document, at + 1) && !is_given(document, at + 1) && !firm();
        is_sort(document, at) || names_bodies_too(document.atom(at).lower()) && names()
    };
    if first < last && (first == sentence.start || document.opens_story(first)) && of_body(first) {
        return true;
    }
    let known = longest_known(document, first, last + 1);
    if known.is_some_and(|known| known > first)
        || first < last && family_first(document.word(first), document.word(first + 1))
    {
        return false;
    }
    if is_honorific(document.atom(first)) && first < last {
        return false;
    }
    if document.is_listed(first, &lexicon::NOT_NAMES)
        && !is_titular(document, first, last)
        && !(first < last && (is_prizes_namesake(document, first) || is_months_namesake(document, first, sentence)))
    {
        return true;
    }
    // "the CS": a secretary, and no club
    let office = document.is(first, words!["CS", "PS"]) && first > 0 && document.is(first - 1, words!["the", "The"]);
    if first == last && (document.is(first, ATTORNEYS) || office && !is_capital(document, last + 1)) {
        return true;
    }
    let opens = first == sentence.start || is_opening(document.atom(first - 1));
    // "Yesterday Varmo Motors said"
    if opens && first < last && document.is(first, words!["Yesterday", "Tomorrow", "Tonight"]) {
        return true;
    }
    // "Protesters cheered."
    if opens && first == last && plural_role_at(document, first).is_some() && known.is_none() {
        return true;
    }
    // "Will Brussels agree?", but "Will Grant spoke."
    if opens && document.atom(first) == word!("Will") {
        return first == last || (sentence.end.saturating_sub(2)..sentence.end).any(|at| document.is(at, words!["?"]));
    }
    let goes_on = || longest_known(document, first + 1, last + 1).is_some() || is_person_role_at(document, first + 1);
    // "Developers Ashby & Rowe want"
    if opens
        && first + 1 < last
        && plural_role_at(document, first).is_some_and(|kind| kind != "g")
        && (first + 2..last).any(|at| document.atom(at) == word!("&"))
    {
        return true;
    }
    if opens && first < last && is_no_noun(document.words[first].tag) && goes_on() {
        return true;
    }
    if document.listed(first, &lexicon::ORGANIZATIONS) == Some("") {
        return false;
    }
    if document.is_listed(first, &lexicon::DEMONYMS) {
        // "Dutch Anna Smit", "Nigerian Ada Oko": a name, and no body's words, behind where somebody is from.
        let told = (first + 1..=last).any(|at| !telling_at(document, at).is_empty() || document.is_common(at));
        let given = |at: usize| document.is_listed(at, &lexicon::GIVEN_NAMES);
        // "Irish Socialist Mary Ode"
        let party = document.is_listed(first + 1, &lexicon::DEMONYMS) && given(first + 2);
        let given = given(first + 1) || is_initial(document.word(first + 1)) || party;
        let named = given || last == first + 2 && !told;
        return first == last || named && last > first + 1;
    }
    if document.is(first, words!["The", "An", "A"])
        || document.atom(first) == word!("Former") && !is_person_role_at(document, last)
    {
        return true;
    }
    let capitals = first < last && (first..=first + 1).all(|at| document.words[at].shape == Shape::Upper);
    let known = known.is_some() || document.is_listed(first, &lexicon::GIVEN_NAMES) || capitals;
    opens
        && !(first < last && members_name(document, first, last + 1))
        && (document.listed_lower(first, &lexicon::SENTENCE_STARTERS).is_some()
            || !known && !is_named_tag(document, first) && !is_titular(document, first, last))
}

/// Whether the word `at`, which opens something, may begin a name: behind a headline's colon every word has a capital,
/// and is taken for a name by its looks.
fn is_named_tag(document: &Document, at: usize) -> bool {
    let colon = at > 0 && document.is(at - 1, words![":"]);
    document.words[at].tag == Tag::ProperNoun && !(colon && document.is_qualifier(at))
}

/// "Replied", "Twelve", "Top": what may stand before a name at the start of a sentence and is no part of it.
fn is_no_noun(tag: Tag) -> bool {
    tag.is_verb() || matches!(tag, Tag::Number | Tag::Adverb | Tag::Preposition | Tag::Conjunction | Tag::Subordinator)
}

/// "Special Envoy", "Police Department": a common word that begins a longer name or title.
fn is_titular(document: &Document, first: usize, last: usize) -> bool {
    // "Bank of Halden", "House of Hope director Jo Lin", but no "Bridge of Spies", "News of the Halden deal"
    let held = || (last + 1..last + 3).any(|at| is_person_role_at(document, at));
    let of = document.is(first + 1, words!["of"])
        && match telling_at(document, first) {
            "o" => !document.is(first, words!["News"]) || held(),
            "p" => held(),
            _ => false,
        };
    last > first
        && !tells_time(document, first)
        && (of
            || is_person_role_at(document, first)
            || (first + 1..=last).any(|at| is_person_role_at(document, at) || !telling_at(document, at).is_empty()))
}

/// "On Monday Halden Corp said": a day behind a word for when it was.
pub(super) fn tells_time(document: &Document, at: usize) -> bool {
    let when = words![
        "On", "on", "In", "in", "Last", "last", "Next", "next", "Since", "since", "Until", "until", "by", "from",
        "This", "this"
    ];
    at > 0 && document.is(at - 1, when) && document.listed_lower(at, &lexicon::TIME_WORDS).is_some()
}

/// "April Jackson said": a month that opens a sentence tells no time without a word before it.
fn is_months_namesake(document: &Document, at: usize, sentence: &Range<usize>) -> bool {
    let said = || document.is(at - 1, words!["said", "says"]);
    document.is(at, words!["April", "June"])
        && (at == sentence.start || said())
        && telling_at(document, at + 1).is_empty()
        && (document.is(at + 1, words!["Black", "White"])
            || ![&lexicon::NOT_NAMES, &lexicon::DEMONYMS].into_iter().any(|list| document.is_listed(at + 1, list)))
        && longest_known(document, at + 1, sentence.end).is_none()
}

fn is_opening(mark: Atom) -> bool {
    mark.is(words!["“", "\"", "``", "''", "‘", "'", "(", "[", ":", "—", "–", "-", "•", "*", ";", "…", "..."])
}

/// "the Office of the Prime Minister Jo Lin": what it says is not his.
fn is_office_of(document: &Document, first: usize) -> bool {
    document.is(first, words!["Office"]) && document.is(first + 1, words!["of"])
}

/// "Refugee Council Enver Solomon": where a person's name starts right behind the name of a body or place.
fn bearer(document: &Document, first: usize, last: usize) -> Option<usize> {
    (first + 1..last).find(|&at| {
        // "Oslo Airport Jo Lin"
        let told = telling_at(document, at - 1);
        let body = is_known(document, first, at - 1) || told == "o" || told == "p" && at > first + 1;
        let behind = body
            || at == first + 1 && is_held_in(document, first)
            || is_office_of(document, first)
            || at > first + 2 && (first..at).any(|at| telling_at(document, at) == "o");
        behind
            && document.is_listed(at, &lexicon::GIVEN_NAMES)
            && longest_known(document, at - 1, last + 1).is_none_or(|known| known < at)
            && !document.is(at - 1, words!["of", "for", "the", "&", "and"])
            && (at..=last).all(|at| telling_at(document, at).is_empty() && !document.is(at, words!["&", "and", "of"]))
            && !is_known(document, first, last)
    })
}

/// "Google Chrome", "Malaysia Tourism": what stands behind a known body or country and tells nothing is no name.
fn without_product(document: &Document, first: usize, last: usize) -> usize {
    let Some(known) = longest_known(document, first, last + 1).filter(|&known| known < last) else { return last };
    let text = document.span(first, known).of(document.text);
    let told = |at: usize| {
        !telling_at(document, at).is_empty() || is_person_role_at(document, at) || is_honorific(document.atom(at))
    };
    // "Labour Relations Act": a law is named after its matter, and not after the party.
    let told = is_branch(document, first, last)
        || document.atom(last + 1) == word!("Act")
        || (known + 1..=last).any(told)
        || is_lettered(document, first, known + 1, last)
        // "NHS Grampian": a region that no list knows
        || document.is(first, words!["NHS"]) && !document.is_common(last)
        // "NHS England", "Tesco Ireland"
        || known + 1 == last && document.is(last, COUNTRIES);
    let place = lexicon::PLACES.get(text).is_some_and(|place| place.starts_with('c'));
    let firm = place || lexicon::ORGANIZATIONS.get(text) == Some("");
    // "Holland Prager, a nurse,", "Kenya Moller said": a word that no list knows is a surname where somebody is told of.
    let stranger = known + 1 == last
        && document.tag(last) == Tag::ProperNoun
        && !document.is_common(last)
        && (document.atom(last + 1) == word!(",")
            || document.words.get(last + 1).is_some_and(|next| next.tag.is_finite())
            // "said Israel Moller."
            || document.is(last + 1, words!["."]) && first > 0 && document.is(first - 1, words!["said", "says"]));
    let given = lexicon::GIVEN_NAMES.contains(text) || stranger && place;
    if firm && !told && !given { known } else { last }
}
