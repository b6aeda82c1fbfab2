//! What the words of a longer name tell it to name: "Port Authority", "Lake Union", "Kerala HC".

use super::bodies::members_name;
use super::name::Name;
use super::nested::is_firm;
use super::vocabulary::{is_plain, telling_at};
use crate::lexicon::{self, Atom};
use crate::text::{Document, Shape, Tag};

/// "the Kenya Red Cross": a country's part of a body that is known by more than one word, and no "Israel Hamas talks".
pub(super) fn is_branch(document: &Document, first: usize, last: usize) -> bool {
    last > first + 1
        && first > 0
        && document.is(first - 1, words!["the", "The"])
        && document.listed(first, &lexicon::PLACES).is_some_and(|place| place.starts_with('c'))
        && lexicon::ORGANIZATIONS.get(document.span(first + 1, last).of(document.text)) == Some("")
}

/// What the telling word of a longer name says: the last before "of", else the last, else the first.
pub(super) fn told_kind(document: &Document, name: &Name) -> &'static str {
    let of = (name.first() + 1..name.last()).find(|&at| document.is(at, words!["of", "for"]));
    let head = of.map_or(name.last(), |of| of - 1);
    let told = telling_at(document, head);
    if told == "p" && head > 0 && document.atom(head) == word!("District") && document.atom(head - 1) == word!("School")
    {
        return "o";
    }
    // "NHS Forth Valley" is no valley.
    if told == "p" && document.is(name.first(), words!["NHS"]) {
        return "o";
    }
    // "Turkish Red Crescent"
    if told == "p" && head > 0 && document.is(head, words!["Crescent"]) && document.is(head - 1, words!["Red"]) {
        return "o";
    }
    if !told.is_empty() {
        return told;
    }
    if head > name.first() && is_firm(document.word(head)) {
        return "o";
    }
    // "Kerala HC": letters behind a place shorten a body of it.
    let letters = name.last() == name.first() + 1 && is_capitals(document, name.last());
    if letters && document.is_listed(name.first(), &lexicon::PLACES) && !is_region(document.word(name.last())) {
        return "o";
    }
    if is_branch(document, name.first(), name.last()) {
        return "o";
    }
    // "Sveriges Riksbank", but no Jo Eubank and no Jo Hornsbank
    if name.last() > name.first() && matches!(document.word(name.last()), "Riksbank" | "Landesbank" | "Volksbank") {
        return "o";
    }
    // "Imperial College London"
    if name.last() > name.first() + 1
        && document.is_listed(name.last(), &lexicon::PLACES)
        && telling_at(document, name.last() - 1) == "o"
    {
        return "o";
    }
    // "Age NI", "Sport Ireland": a matter, and the country that a body sees to it in
    let matter = is_plain(document, name.first()) && document.tag(name.first()) != Tag::Adjective
        || document.is(name.first(), words!["Creative", "Historic", "Natural"])
        || !telling_at(document, name.first()).is_empty()
        || document.listed(name.first(), &lexicon::ORGANIZATIONS) == Some("")
        // No surname: "Tennis Canada", but "Sydney Australia"
        || document.is(name.last(), words!["Australia", "Canada", "UK", "USA"])
            && !document.is_listed(name.first(), &lexicon::PLACES)
            && !document.is_listed(name.first(), &lexicon::DEMONYMS);
    if name.last() == name.first() + 1 && matter && document.is(name.last(), COUNTRIES) {
        return "o";
    }
    let joint = document.is(name.first() + 1, words!["of", "for", "Against", "Without"]);
    if joint && members_name(document, name.first(), name.last() + 1) {
        return "o";
    }
    if name.first() < name.last() && opens_body(document, name) {
        return "o";
    }
    match document.word(name.first()) {
        "River" if flows(document, name.first()) => "p",
        "Co" | "Co." | "County" if name.last() == name.first() + 1 => "p",
        "Mount" | "Mt" | "Mt." | "Lake" | "Fort" | "Port" | "Cape" | "Camp" | "Masjid" => "p",
        "Radio" if document.is_listed(name.last(), &lexicon::PLACES) => "o",
        "University" | "Team" | "Sport" | "NHS" | "Instituto" | "Movimento" | "Institut" | "Bank" | "FC" | "AC"
        | "Real" | "Athletic" => "o",
        "Hurricane" | "Cyclone" | "Storm" | "Operation" | "Super" | "Typhoon" | "MV" | "MS" | "HMS" | "USS" | "RMS" => {
            "e"
        }
        _ => "",
    }
}

/// Countries that bodies have behind a common word.
pub(super) const COUNTRIES: &[Atom] =
    words!["Australia", "Canada", "England", "Ireland", "NI", "Scotland", "UK", "USA", "Wales"];

/// "Banco Halden", "Air Canada": where the language or the trade puts the sort of body before its name.
fn opens_body(document: &Document, name: &Name) -> bool {
    const SORTS: &[Atom] = words![
        "Banc",
        "Banca",
        "Banco",
        "Banque",
        "Caisse",
        "Caixa",
        "Cie",
        "Compagnie",
        "Companhia",
        "Compañía",
        "Crédit",
        "Electricité",
        "Groupe",
        "Grupo",
        "Gruppo",
        "Ministerio",
        "Partido",
        "Petróleos",
        "Petroleos",
        "Sociedad",
        "Societe",
        "Société",
        "Sindicato",
        "Universidad",
        "Universidade",
        "Università",
        "Université"
    ];
    let country = || lexicon::PLACES.contains(document.span(name.first() + 1, name.last()).of(document.text));
    document.is(name.first(), SORTS) || document.atom(name.first()) == word!("Air") && country()
}

/// "the River Tarn", "along River Benue": waters have an article or a preposition, a man called River has none.
fn flows(document: &Document, first: usize) -> bool {
    let before = first.checked_sub(1);
    before.is_some_and(|at| {
        document.is(
            at,
            words!["the", "The", "as", "on", "along", "across", "in", "into", "near", "over", "of", "up", "down"],
        )
    })
}

/// Letters of states and countries, as addresses have them behind a town: "Austin TX", "Sydney NSW".
fn is_region(letters: &str) -> bool {
    const REGIONS: &str = "AK AL AR AZ CA CO CT DE FL GA HI IA ID IL IN KS KY LA MA MD ME MI MN MO MS MT NC ND NE NH NJ NM \
        NV NY OH OK OR PA RI SD TN TX UT VA VT WA WI WV WY DC AB BC MB NB NL NS ON PE QC SK NSW QLD TAS VIC UK US USA UAE";
    REGIONS.split(' ').any(|region| region == letters)
}

/// "HC", "PD": capital letters alone, no numeral of a king or a district.
fn is_capitals(document: &Document, at: usize) -> bool {
    let word = document.word(at);
    document.words[at].shape == Shape::Upper && word.len() > 1 && !word.bytes().all(|byte| b"IVX".contains(&byte))
}
