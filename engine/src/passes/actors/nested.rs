//! Names that lexicons know, and names inside names: "Texas" in "the University of Texas".

use super::kinds::Judged;
use super::name::{self, Name};
use super::telling::{COUNTRIES, told_kind};
use super::texts::NameTexts;
use super::vocabulary::*;
use crate::facts::{ActorKind, MentionRule};
use crate::lexicon;
use crate::text::Document;

/// The last word of the longest name at `at` that a lexicon knows.
pub(super) fn longest_known(document: &Document, at: usize, end: usize) -> Option<usize> {
    let lists = document.lists(at);
    if !lists.may_begin_known() {
        return None;
    }
    let longest = if lists.may_open_known() { 6 } else { 1 };
    (at..end.min(at + longest).min(document.words.len()))
        .rev()
        .find(|&last| is_capital(document, last) && is_known(document, at, last))
}

pub(super) fn is_known(document: &Document, first: usize, last: usize) -> bool {
    if first == last {
        return document.is_listed(first, &lexicon::PLACES) || document.is_listed(first, &lexicon::ORGANIZATIONS);
    }
    if !document.lists(first).may_open_known() || !document.lists(last).may_close_known() {
        return false;
    }
    let text = document.span(first, last).of(document.text);
    let key = lexicon::key(text.as_bytes());
    lexicon::PLACES.get_hashed(key, text).or_else(|| lexicon::ORGANIZATIONS.get_hashed(key, text)).is_some()
}

/// Adds a name, and the places inside it: "Texas" in "the University of Texas".
pub(super) fn push(document: &Document, name: Name, names: &mut Vec<Name>) {
    names.push(name);
    if name.first() == name.last() || is_known(document, name.first(), name.last()) {
        return;
    }
    let told = !told_kind(document, &name).is_empty();
    // "Ida Brandt Foundation", but not "Lin Brothers Realty"
    let full =
        document.is_listed(name.first(), &lexicon::GIVEN_NAMES) && telling_at(document, name.first() + 1).is_empty();
    if told && name.last() >= name.first() + 2 && full {
        names.push(Name::inside(name.first(), name.first() + 1));
    }
    if let Some(seat) = seat(document, &name) {
        names.push(Name::inside(seat, seat));
    }
    let mut at = name.first();
    while at <= name.last() {
        let place = longest_known(document, at, name.last() + 1);
        match place {
            Some(last) if worth_naming(document, &name, at, last) => {
                names.push(Name::inside(at, last));
                at = last + 1;
            }
            _ => at += 1,
        }
    }
}

/// Adds the persons and places of the text inside the names of bodies and buildings: "Warhol" in "Warhol Museum".
pub(super) fn known_from_text<'t>(document: &Document<'t>, names: &mut Vec<Name>, texts: &mut NameTexts<'t>) {
    let mut known: Vec<Option<Judged>> = vec![None; texts.len()];
    for name in names.iter().filter(|name| !name.nested) {
        let judged = name.judged.filter(|judged| matches!(judged.kind, ActorKind::Person | ActorKind::Place));
        // Inside another name none has its title before it.
        let known = &mut known[name.text as usize];
        if known.is_none_or(|known| known.rule == MentionRule::TitleBeforeName) {
            *known = judged.or(*known);
        }
    }
    let known = |text: &str| known[texts.find(text)?];
    // For each text the known name that begins it, by how many words it has more than one.
    let mut inside: Vec<Option<Option<(usize, Judged)>>> = vec![None; texts.len()];
    let mut found: Vec<Name> = Vec::new();
    for name in (0..names.len()).filter(|&at| may_hold(names, at)).map(|at| &names[at]) {
        let inside = inside[name.text as usize].get_or_insert_with(|| inner(document, name, &known));
        let nested = |(more, judged)| Name::inside(name.first(), name.first() + more).as_judged(judged);
        found.extend(inside.map(nested));
    }
    found.iter_mut().for_each(|name| texts.number(document, name));
    name::add(names, found);
}

/// Whether the name `at` is of what may be named after somebody, and nothing else is found inside it.
fn may_hold(names: &[Name], at: usize) -> bool {
    let name = &names[at];
    let body = name.judged.is_some_and(|judged| matches!(judged.kind, ActorKind::Organization | ActorKind::Place));
    let held = names.get(at + 1).is_some_and(|next| next.nested && next.first() <= name.last());
    body && !name.nested && !held
}

/// The known name that begins `name`, by how many words it has more than one.
fn inner(document: &Document, name: &Name, known: &dyn Fn(&str) -> Option<Judged>) -> Option<(usize, Judged)> {
    if is_firm(document.word(name.last()))
        || name.last() > name.first() + 6
        || is_known(document, name.first(), name.last())
    {
        return None;
    }
    (name.first()..name.last()).rev().filter(|&last| telling_at(document, last).is_empty()).find_map(|last| {
        let text = document.span(name.first(), last).of(document.text);
        Some((last - name.first(), known(text)?))
    })
}

/// "Crazy Eddie Inc.": what stands before it is the same firm.
pub(super) fn is_firm(word: &str) -> bool {
    matches!(
        word.trim_end_matches('.'),
        "Inc"
            | "Corp"
            | "Co"
            | "Ltd"
            | "plc"
            | "PLC"
            | "LLC"
            | "AB"
            | "AG"
            | "ASA"
            | "A/S"
            | "Berhad"
            | "Bhd"
            | "BV"
            | "B.V"
            | "CJSC"
            | "JSC"
            | "Kft"
            | "KGaA"
            | "KK"
            | "K.K"
            | "NV"
            | "N.V"
            | "Nyrt"
            | "OJSC"
            | "Oy"
            | "Oyj"
            | "PJSC"
            | "SA"
            | "Sarl"
            | "SpA"
            | "S.p.A"
            | "Srl"
            | "S.r.l"
            | "Tbk"
            | "Zrt"
            | "Group"
            | "Holding"
            | "Holdings"
    )
}

/// "Livorno" in "the Municipality of Livorno": where a body of a town has its seat.
fn seat(document: &Document, name: &Name) -> Option<usize> {
    let of = name.last().checked_sub(1).filter(|&at| at > name.first() && document.atom(at) == word!("of"))?;
    let town =
        document.is(of - 1, words!["Municipality", "University", "City", "Town", "Diocese", "Archdiocese", "Port"]);
    (town && !is_known(document, name.last(), name.last())).then_some(name.last())
}

fn worth_naming(document: &Document, name: &Name, at: usize, last: usize) -> bool {
    let text = document.span(at, last).of(document.text);
    // "SoftBank Group" is SoftBank, and "NHS England" is all of a name.
    let whole = is_firm(document.word(name.last())) || document.is(name.last(), COUNTRIES);
    let firm = last + 1 == name.last() && whole && !document.is_listed(at, &lexicon::PLACES);
    let told = !told_kind(document, name).is_empty() || at > name.first() && document.atom(at - 1) == word!("of");
    let street = document.is(name.last(), words!["Street", "Road", "Avenue", "Lane", "Bridge", "Square", "Park"]);
    let telling_word = at == last && !telling_at(document, at).is_empty();
    // "State Department" in "U.S. State Department" is the whole's short form.
    let country = || {
        longest_known(document, name.first(), at) == Some(at - 1)
            || at == name.first() + 1 && document.is_listed(name.first(), &lexicon::DEMONYMS)
    };
    let short = last == name.last() && at > name.first() && country();
    // "Labour Ministry"
    let charge = at == last && document.is(last + 1, words!["Ministry", "Department", "Minister", "Secretary"]);
    let charge = charge && document.is_listed(at, &lexicon::ORGANIZATIONS) && !document.is_listed(at, &lexicon::PLACES);
    // "Nigeria Labour Congress": a matter, and no party.
    let charge = charge || document.atom(at) == word!("Labour") && at < name.last();
    told && !street
        && !charge
        && !firm
        && !document.is(name.first(), words!["Co", "Co.", "County"])
        && !short
        && !telling_word
        && document.atom(last + 1) != word!("&")
        && (at, last) != (name.first(), name.last())
        && lexicon::GIVEN_NAMES.get(text).is_none()
        && (lexicon::PLACES.get(text).is_some_and(|kind| !kind.starts_with('a'))
            || lexicon::ORGANIZATIONS.get(text) == Some(""))
}
