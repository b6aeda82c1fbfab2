//! Finds runs of words that are written as names, and cuts titles off them.

use super::bearers::nickname;
use super::bodies::members_name;
use super::cutting::cut;
use super::joined::{joined, spelled};
use super::lists;
use super::name::Name;
use super::nested::{is_firm, is_known, longest_known};
use super::openers::{is_no_name, sentence_starts, settle_openers};
use super::styles::{is_peer, is_style};
use super::surnames::{borne, goes_on, is_surname_too};
use super::telling::COUNTRIES;
use super::texts::NameTexts;
use super::vocabulary::*;
use crate::lexicon::{self, Atom};
use crate::text::{Document, Shape};
use std::ops::Range;

/// Longer runs are lists or tables; names of persons and bodies stay below.
const LONGEST: usize = 14;

/// The names of `document` outside the lines `titled`, in order, and their texts.
pub(super) fn names<'t>(document: &Document<'t>, titled: &[Range<usize>]) -> (Vec<Name>, NameTexts<'t>) {
    // News has a name in ten words or more.
    let mut names = Vec::with_capacity(document.words.len() / 10);
    let mut texts = NameTexts::default();
    let mut doubtful = Vec::new();
    let borne = borne(document);
    let mut titled = titled.iter().peekable();
    for sentence in &document.sentences {
        while titled.next_if(|line| line.end <= sentence.words.start).is_some() {}
        if titled.peek().is_some_and(|line| line.start <= sentence.words.start) {
            continue;
        }
        let mut at = sentence.words.start;
        while at < sentence.words.end {
            if !is_capital(document, at) {
                at += 1;
                continue;
            }
            let last = run_end(document, at, &sentence.words);
            let before = names.len();
            cut(document, at, last, &sentence.words, &borne, &mut names);
            names[before..].iter_mut().for_each(|name| texts.number(document, name));
            if names.get(before).is_none_or(|name| name.first() > at) && !is_no_name(document, at) {
                doubtful.push(at);
            }
            at = last + 1;
        }
    }
    sentence_starts(document, &doubtful, &mut names, &mut texts);
    settle_openers(document, &mut names, &mut texts);
    (names, texts)
}

/// The last word of the run of capitalised words that starts at `first`.
fn run_end(document: &Document, first: usize, sentence: &Range<usize>) -> usize {
    if let Some(last) = spelled(document, first, sentence.end.min(first + LONGEST)) {
        return last;
    }
    let mut last = first;
    while last + 1 < sentence.end && last < first + LONGEST {
        let next = last + 1;
        let compass = longest_known(document, last, sentence.end).filter(|&known| known > last);
        if let Some(known) = compass {
            last = known;
        } else if document.word(next) == "plc"
            || is_capital(document, next)
                && !is_office_of_place(document, first, next)
                && (!document.is_listed(next, &lexicon::NOT_NAMES) || is_suffix(document.word(next))
                || is_prizes_namesake(document, next)
                // "Senator Sunday Oko"
                || document.is(next, words!["Sunday", "Monday", "Friday"])
                    && is_person_role_at(document, last)
                    && is_capital(document, next + 1)
                || goes_on(document, next)
                // "Nahid Islam", "Fakhrul Islam Alamgir"
                || document.atom(next) == word!("Islam") && !document.is_common(last)
                // "European Northern Observatory", "Ohio Highway Patrol"
                || document.is(next, words!["Northern", "Southern", "Eastern", "Western", "Highway"])
                    && telling_at(document, next + 1) == "o"
                // "Eurasia Group", "Eurasia Group Inc.", but not "Wales in Group B"
                || document.atom(next) == word!("Group")
                    && (!is_capital(document, next + 1) || is_firm(document.word(next + 1))))
        {
            last = next;
        } else if let Some(joined) = join(document, first, last, sentence.end) {
            last = joined;
        } else {
            break;
        }
    }
    last
}

/// "Oscar Hammond", "President Muhammad Yunus": a given name that alone is a prize or a prophet, before a surname.
pub(super) fn is_prizes_namesake(document: &Document, at: usize) -> bool {
    is_given(document, at) && is_capital(document, at + 1) && telling_at(document, at + 1).is_empty()
}

/// "Texas AG sues", "Manhattan DA": behind a place an attorney's office, and no form of firm.
fn is_office_of_place(document: &Document, first: usize, at: usize) -> bool {
    document.is(at, ATTORNEYS) && lexicon::PLACES.contains(document.span(first, at - 1).of(document.text))
}

/// The letters of attorneys' offices.
pub(super) const ATTORNEYS: &[Atom] = words!["AG", "DA"];

/// "Sears, Roebuck and Co", "Halden Tire and Rubber Corp": where a firm's name ends whose second part, behind "and" at
/// `from`, is no name by itself.
fn firm_of_two(document: &Document, from: usize, end: usize) -> Option<usize> {
    let suffix = if document.is(from, words!["Co", "Co."]) { from } else { from + 1 };
    let form = |at: usize| at < end && is_capital(document, at) && is_firm(document.word(at));
    let part = document.is_common(from) || document.is(suffix, words!["Co", "Co."]) && !is_known(document, from, from);
    let plain = suffix == from || is_capital(document, from) && part;
    let last = (suffix..).take_while(|&at| form(at)).last()?;
    (plain && !is_capital(document, last + 1)).then_some(last)
}

/// Where the run goes on over small words: "of the", "van der", "&".
fn join(document: &Document, first: usize, last: usize, end: usize) -> Option<usize> {
    let capital = |at: usize| at < end && is_capital(document, at) && !document.is_listed(at, &lexicon::NOT_NAMES);
    if let Some(matter) = lists::goes_on(document, first, last, end) {
        return Some(matter);
    }
    // "The" may stand before the first word of a name.
    let opens = first == last || last == first + 1 && document.atom(first) == word!("The");
    match document.word(last + 1) {
        "of" | "for" => {
            let told = telling_at(document, last);
            // "Ji-won Park of the Busan Institute"
            if last > first && is_surname_too(document.atom(last)) && is_given(document, last - 1) {
                return None;
            }
            if opens && members_name(document, last, end) {
                return Some(last + 2 + usize::from(document.atom(last + 2) == word!("the")));
            }
            // "Minister for Finance Jo Lin"
            if let Some(matter) = lists::charge_end(document, last, end) {
                return Some(matter);
            }
            let of = document.atom(last + 1) == word!("of");
            if opens && is_style(document, last, last) && capital(last + 2) {
                return Some(last + 2);
            }
            if of && is_peer(document, last) {
                return Some(last + 2);
            }
            let titled = of && is_person_role_at(document, last) && after_title_object(document, last + 2, end);
            // "Institute for the Study of Peace", "People for the Fair Treatment of Horses": what a body is for may be of
            // something.
            let aim = (first + 1..last).rev().find(|&at| document.is(at, words!["for"])).filter(|_| of);
            let aim =
                aim.is_some_and(|aim| telling_at(document, aim - 1) == "o" || members_name(document, aim - 1, end));
            if !(titled || aim || matches!(told, "o" | "p") || document.listed(last, &lexicon::PLACES) == Some("r")) {
                return None;
            }
            // "Center for a New European Army"
            let article = document.is(last + 2, words!["the"]) || !of && document.is(last + 2, words!["a", "an"]);
            let after = last + 2 + usize::from(article);
            let compass = is_capital(document, after) && capital(after + 1);
            // "Ministry of Hajj"
            let ministry = document.is(last, words!["Ministry", "Department"]) && is_capital(document, after);
            ((capital(after) || compass || ministry) && !(told == "p" && document.atom(last + 1) == word!("for")))
                .then_some(after)
        }
        // "Commission on Human Rights", but not "the Commission on Gaza"
        "on" if document.is(
            last,
            words!["Authority", "Commission", "Committee", "Convention", "Council", "Panel", "Subcommittee"],
        ) =>
        {
            let matter = capital(last + 2) && lists::is_named_matter(document, last + 2);
            (matter && longest_known(document, first, last + 1).is_none()).then_some(last + 2)
        }
        // "the United Nations Mission in South Sudan"
        "in" if first < last && document.is(last, words!["Mission"]) => longest_known(document, last + 2, end),
        "and" => {
            // "NHS Forth and Tarn", but not "NHS England and Tarn": a health service of two regions
            let health = (first..last).any(|at| document.is(at, words!["NHS", "HSE"])) && !document.is(last, COUNTRIES);
            let region = |at: usize| telling_at(document, at).is_empty() && document.words[at].shape == Shape::Capital;
            if health && capital(last + 2) {
                let behind = || (last + 2..end).take_while(|&at| is_capital(document, at));
                return behind().last().filter(|_| behind().all(region));
            }
            // "Halden Museum and Art Gallery"
            const HOUSES: &[Atom] = words!["Archive", "Gallery", "Library", "Museum"];
            let house = (last + 2..last + 4).find(|&at| document.is(at, HOUSES));
            if document.is(last, HOUSES) && last > first && capital(last + 2) && house.is_some() {
                return house;
            }
            // "QL and E Marble Trust", but not "Shares of US and E Trust"
            let letters = |at: usize| document.word(at).bytes().all(|byte| byte.is_ascii_uppercase());
            let single = first == last && capital(last + 3) && document.word(last + 2).len() == 1;
            if single && letters(last) && letters(last + 2) && longest_known(document, first, last + 1).is_none() {
                return Some(last + 2);
            }
            if let Some(end) = lists::crews(document, last).filter(|&at| at < end) {
                return Some(end);
            }
            if let Some(end) = joined(document, first, last, end) {
                return Some(end);
            }
            if lists::is_partnership(document, first, last) && capital(last + 2) {
                return Some(last + 2);
            }
            // "Walmart and Target Corp", "Simon Pelt and Co": another firm, or somebody and all the others
            let parted =
                first == last || is_given(document, first) || longest_known(document, first, last + 1) == Some(last);
            let firm = firm_of_two(document, last + 2, end);
            if let Some(end) = firm.filter(|&end| {
                !parted || is_firm(document.word(end)) && end > last + 2 && document.is(last + 2, words!["Co", "Co."])
            }) {
                return Some(end);
            }
            // "National Forestry and Water Administration"
            let national = document.is_listed(first, &lexicon::DEMONYMS) && first < last
                || (first..last).any(|at| document.is(at, words!["National", "International", "Federal", "European"]));
            let listed = longest_known(document, first, last + 1);
            // "Queensland Fire and Emergency Services"
            let placed = listed.is_some_and(|place| place < last) && is_plain(document, last);
            let placed = placed && document.is_listed(first, &lexicon::PLACES) && is_plain(document, last + 2);
            let told = telling_at(document, last);
            let unlisted = told.is_empty() && listed.is_none() || placed && told != "o";
            // "the Science and Technology Directorate"
            let the = last > 0 && document.word(last - 1).eq_ignore_ascii_case("the");
            // "Bakers and Millers Federation": trades, behind which a plain word would be another's
            let trade = is_trade(document.word(last)) && !document.opens_sentence(first);
            let plain = || lists::is_named_matter(document, last) && !is_person_role_at(document, last);
            let matter = opens && (the && plain() || trade);
            // "the Employment and Labour Relations Court"
            let noun = (last + 3..last + 6).find(|&at| telling_at(document, at) == "o").filter(|&noun| {
                let matter = |at| lists::is_matter(document, at) && lists::is_named_matter(document, at);
                noun == last + 3 || (last + 2..noun).all(matter)
            });
            if (national || matter || placed) && unlisted && capital(last + 2) && noun.is_some() {
                return noun;
            }
            lists::listed_body(document, first, last)
        }
        "," => {
            if let Some(end) = lists::listed_body(document, first, last) {
                return Some(end);
            }
            // "Sears, Roebuck and Co"
            let partners =
                capital(last + 2) && document.is(last + 3, words!["and"]) && document.is(last + 4, words!["Co", "Co."]);
            if let Some(end) = firm_of_two(document, last + 4, end).filter(|_| partners) {
                return Some(end);
            }
            document.is(last + 2, words!["Jr.", "Inc."]).then_some(last + 2)
        }
        "&" => capital(last + 2).then_some(last + 2),
        // "St. Mary's Hospital", "the Children's Museum", "St Ann's Teaching Hospital"
        "'s" | "’s" => {
            const SERVED: &[Atom] = words!["Children", "Men", "People", "Veterans", "Women"];
            let patron = document.is(first, words!["St.", "St", "Saint", "King", "Queen"]) || document.is(last, SERVED);
            // "the Women's and Children's Hospital"
            let both = document.is(last + 2, words!["and"]) && document.is(last + 3, SERVED);
            if both && document.is(last, SERVED) && document.is(last + 4, words!["'s", "’s"]) {
                return Some(last + 3);
            }
            // "the Halden County Sheriff's Office"
            const OFFICERS: &[Atom] = words![
                "Attorney",
                "Coroner",
                "Examiner",
                "Governor",
                "Magistrate",
                "Marshal",
                "Mayor",
                "Prosecutor",
                "Sheriff"
            ];
            let office =
                document.is(last + 2, words!["Office", "Department", "Court"]) && is_capital(document, last + 2);
            if first < last && office && document.is(last, OFFICERS) {
                return Some(last + 2);
            }
            // "Tanner's Quay"
            const SITES: &[Atom] = words!["Bay", "Corner", "Creek", "Landing", "Lane", "Quay", "Wharf"];
            if first == last && document.is(last + 2, SITES) && is_capital(document, last + 2) {
                return Some(last + 2);
            }
            // "the Seamen's Union", but not "Carmen's Bank" or "Yemen's Ministry"
            let known = || [&lexicon::GIVEN_NAMES, &lexicon::PLACES].iter().any(|list| document.is_listed(last, list));
            let trade = document.word(last).ends_with("men") && !known();
            let behind = |telling: fn(&str) -> bool| {
                (last + 2..last + 5).take_while(|&at| capital(at)).find(|&at| telling(telling_at(document, at)))
            };
            if patron { behind(|told| !told.is_empty()) } else { behind(|told| told == "o").filter(|_| trade) }
        }
        // "European Metalworkers' League", "Seafarers' and Dockers' Union"
        "'" | "’" if is_trade(document.word(last)) && (capital(last + 2) || document.is(last + 2, words!["and"])) => {
            let trade = |at: usize| is_trade(document.word(at)) && document.is(at + 1, words!["'", "’"]);
            // "Dockers' and Allied Workers' Union"
            let second = last + 3 + usize::from(is_capital(document, last + 4));
            let noun = if document.is(last + 2, words!["and"]) && trade(second) { second + 2 } else { last + 2 };
            // "the Tenants' Action Group"
            (noun..noun + 3).take_while(|&at| is_capital(document, at)).find(|&at| telling_at(document, at) == "o")
        }
        // "Anthony “Tony” Vasquez", "Robert (Bob) Dell"
        "“" | "\"" | "``" | "'" | "‘" | "(" => nickname(document, last, end),
        _ if is_particle(document.atom(last + 1)) && !document.is_listed(last, &lexicon::PLACES) => {
            let after = last + 2 + usize::from(is_particle(document.atom(last + 2)));
            capital(after).then_some(after)
        }
        _ => None,
    }
}

/// "Secretary of State John": the object of a title, and a name behind it.
fn after_title_object(document: &Document, at: usize, end: usize) -> bool {
    let at = at + usize::from(document.atom(at) == word!("the"));
    let object = longest_known(document, at, end).map_or(at, |last| last);
    object + 1 < end && is_capital(document, at) && is_capital(document, object + 1)
}
