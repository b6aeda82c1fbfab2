//! Short forms that tell what the longer name names, and the other way round.

use super::bodies::names_holder;
use super::fuller::initials;
use super::kinds::Judged;
use super::names::Name;
use super::nested::{is_firm, is_known};
use super::texts::Texts;
use super::vocabulary::{is_capital, is_plain, plural_role_at, telling_at};
use crate::facts::{ActorKind, MentionRule};
use crate::lexicon::{self, Atom};
use crate::text::{Document, Shape};

/// "Skylark" beside "Skylark Baltic": a person's short form is the last name, and no plain word.
pub(super) fn shortened_to_first(document: &Document, name: &Name, alone: &dyn Fn(&str) -> bool) -> bool {
    let (first, last) = (document.word(name.first), document.word(name.last));
    let plain = is_plain(document, name.last)
        || is_known(document, name.last, name.last)
        || document.is_listed(name.last, &lexicon::DEMONYMS);
    name.first < name.last && plain && alone(first) && !alone(last)
}

/// "Renn coach Petra Lund" beside "Tova Renn", a person: a lone word is the surname where no body has it in its name.
pub(super) fn surnames_after_all(document: &Document, names: &mut [Name]) {
    let held = names.iter().filter(|name| name.first == name.last && names_holder(document, name));
    let held: Texts = held.map(|name| document.word(name.first)).collect();
    if held.len() == 0 {
        return;
    }
    let kind = |kind: ActorKind| move |name: &&Name| name.judged.is_some_and(|judged| judged.kind == kind);
    let full = |name: &&Name| name.first < name.last;
    let persons = names.iter().filter(kind(ActorKind::Person)).filter(full);
    let persons: Texts = persons.map(|name| document.word(name.last)).collect();
    let bodies = names.iter().filter(kind(ActorKind::Organization)).filter(full);
    let bodies: Texts =
        bodies.flat_map(|name| (name.first..=name.last).take(LONGEST)).map(|at| document.word(at)).collect();
    for name in names.iter_mut().filter(|name| name.first == name.last) {
        let word = document.word(name.first);
        let body = name.judged.is_some_and(|judged| {
            judged.kind == ActorKind::Organization && judged.rule == MentionRule::CapitalisedWords
        });
        if body && held.find(word).is_some() && persons.find(word).is_some() && bodies.find(word).is_none() {
            let (kind, rule) = (ActorKind::Person, MentionRule::CapitalisedWords);
            name.judged = Some(Judged { kind, rule, sure: false });
        }
    }
}

/// "Corvin" beside "Corvin Doyle", a person: a lone word that little else tells of is the given name.
pub(super) fn given_names(document: &Document, names: &mut [Name]) {
    let mut given: Vec<&str> = names
        .iter()
        .filter(|name| name.judged.is_some_and(|judged| judged.kind == ActorKind::Person))
        .filter(|name| name.judged.is_some_and(|judged| judged.sure) || !is_plain(document, name.last))
        .filter(|name| name.last == name.first + 1 && !is_plain(document, name.first))
        .map(|name| document.word(name.first))
        .collect();
    given.sort_unstable();
    for name in names.iter_mut().filter(|name| name.first == name.last && name.title.is_none()) {
        let open = name.judged.is_none_or(|judged| !judged.sure && judged.rule == MentionRule::CapitalisedWords);
        if open
            && !is_known(document, name.first, name.first)
            && given.binary_search(&document.word(name.first)).is_ok()
        {
            let (kind, rule) = (ActorKind::Person, MentionRule::CapitalisedWords);
            name.judged = Some(Judged { kind, rule, sure: false });
        }
    }
}

/// The words of the names of persons that are told in full or by a title.
fn borne<'t>(document: &Document<'t>, names: &[Name]) -> Texts<'t> {
    let person = |name: &&Name| name.judged.is_some_and(|judged| judged.kind == ActorKind::Person);
    let full = |name: &&Name| name.first < name.last || name.title.is_some();
    let persons = names.iter().filter(person).filter(full);
    persons.flat_map(|name| (name.first..=name.last).take(LONGEST)).map(|at| document.word(at)).collect()
}

/// Words of a person's name at most.
const LONGEST: usize = 6;

/// Whether "River Tarn", "Lower Elmsby" or "Lake Orrin" names a place by what stands before the name's last word.
fn is_place_by_first(document: &Document, name: &Name) -> bool {
    const WATERS: &[Atom] = words!["River", "Lake", "Mount", "Loch", "Lough", "Lower", "Upper", "Great", "Little"];
    let two = name.last == name.first + 1 && !is_plain(document, name.last);
    two && (document.is(name.first, WATERS) || document.atom(name.last) == word!("River"))
}

/// "Elmsby Town Council": a body that is named after the place where it sits.
fn is_seated(document: &Document, name: &Name) -> bool {
    const SEATED: &[Atom] = words!["Council", "Court", "Police"];
    name.first < name.last && document.is(name.last, SEATED) && !is_plain(document, name.first)
}

/// "Elmsby" beside "Lower Elmsby", "the Tarn" beside "the River Tarn": a lone word that no person bears is a place where the
/// text names one by it.
pub(super) fn shortened_places(document: &Document, names: &mut [Name]) {
    let place = |name: &&Name| name.judged.is_some_and(|judged| judged.kind == ActorKind::Place);
    let places = names.iter().filter(place).filter(|name| is_place_by_first(document, name));
    let own = |name: &Name| if document.atom(name.last) == word!("River") { name.first } else { name.last };
    let seats = names.iter().filter(|name| is_seated(document, name)).map(|name| name.first);
    let places: Texts = places.map(own).chain(seats).map(|at| document.word(at)).collect();
    if places.len() == 0 {
        return;
    }
    let borne = borne(document, names);
    for name in names.iter_mut().filter(|name| name.first == name.last && name.title.is_none()) {
        let word = document.word(name.first);
        let open = name.judged.is_none_or(|judged| judged.rule == MentionRule::CapitalisedWords);
        if open && places.find(word).is_some() && borne.find(word).is_none() {
            let (kind, rule) = (ActorKind::Place, MentionRule::CapitalisedWords);
            name.judged = Some(Judged { kind, rule, sure: false });
        }
    }
}

/// "Jetter" beside "Adidas Jetter", "AP" beside "Adaptive Plough": what a body makes, and the letters of what is no actor, are no
/// actors.
fn products(document: &Document, names: &mut [Name]) {
    let body = |name: &&Name| name.judged.is_some_and(|judged| judged.rule == MentionRule::KnownOrganization);
    let behind = names
        .iter()
        .filter(body)
        .map(|name| name.last + 1)
        .filter(|&at| is_capital(document, at) && names.binary_search_by_key(&at, |name| name.first).is_err());
    let made: Texts = behind.map(|at| document.word(at)).collect();
    let things = names.iter().filter(|name| name.first < name.last && name.judged.is_none());
    let mut letters: Vec<String> = things.map(|name| initials(document, name)).collect();
    letters.sort_unstable();
    for name in names.iter_mut().filter(|name| name.first == name.last && name.title.is_none()) {
        let word = document.word(name.first);
        let open = name.judged.is_some_and(|judged| {
            judged.kind == ActorKind::Organization && judged.rule == MentionRule::CapitalisedWords
        });
        let short = || {
            document.words[name.first].shape == Shape::Upper
                && letters.binary_search_by(|other| other.as_str().cmp(word)).is_ok()
        };
        if open && (made.find(word).is_some() || short()) {
            name.judged = None;
        }
    }
}

/// "Meridor" beside "Meridor Health", a body: a lone word that nothing else tells of is its short form.
pub(super) fn shortened_bodies(document: &Document, names: &mut [Name]) {
    let body = |name: &&Name| name.judged.is_some_and(|judged| judged.kind == ActorKind::Organization);
    let starts: Texts = names
        .iter()
        .filter(body)
        .filter(|name| name.first < name.last && !document.is_common(name.first) && !is_plain(document, name.first))
        .filter(|name| !is_seated(document, name) && telling_at(document, name.first).is_empty())
        .map(|name| document.word(name.first))
        .collect();
    let ends = names.iter().filter(body).filter(|name| name.first < name.last && name.title.is_none());
    let ends: Texts = ends.map(|name| document.word(name.last)).collect();
    // "Acme Foods" beside "Acme Foods Co"
    let firms =
        names.iter().filter(body).filter(|name| name.last > name.first + 1 && is_firm(document.word(name.last)));
    let firms: Texts = firms.map(|name| document.span(name.first, name.last - 1).of(document.text)).collect();
    let mut letters: Vec<String> = names
        .iter()
        .filter(body)
        .filter(|name| name.last > name.first + 1)
        .map(|name| initials(document, name))
        .collect();
    letters.sort_unstable();
    products(document, names);
    let borne = borne(document, names);
    let open = |name: &Name| {
        name.judged
            .is_none_or(|judged| judged.kind == ActorKind::Person && judged.rule == MentionRule::CapitalisedWords)
    };
    for name in names.iter_mut().filter(|name| name.title.is_none() && open(name)) {
        let word = document.word(name.first);
        if firms.find(name.text(document)).is_some() {
            let (kind, rule) = (ActorKind::Organization, MentionRule::CapitalisedWords);
            name.judged = Some(Judged { kind, rule, sure: true });
        }
        // What a text calls nobody in full by is no surname, whatever the longer name looks like: "Torval Marine".
        let surname = name.judged.is_some_and(|judged| judged.sure) && borne.find(word).is_some();
        if name.first < name.last || surname {
            continue;
        }
        // "CUFW" beside "Canadian Union of Ferry Workers"
        if word.len() > 2 && letters.binary_search_by(|other| other.as_str().cmp(word)).is_ok() {
            let (kind, rule) = (ActorKind::Organization, MentionRule::CapitalisedWords);
            name.judged = Some(Judged { kind, rule, sure: true });
        }
        let plain =
            document.is_listed(name.first, &lexicon::NOT_NAMES) || document.is_listed(name.first, &lexicon::DEMONYMS);
        // "Rovers" beside "Halden Rovers"
        let plural = word.ends_with('s') && name.judged.is_none() && plural_role_at(document, name.first).is_none();
        let team = plural && !document.is_common(name.first) && ends.find(word).is_some();
        if !plain && (team || starts.find(word).is_some()) {
            let (kind, rule) = (ActorKind::Organization, MentionRule::CapitalisedWords);
            name.judged = Some(Judged { kind, rule, sure: false });
        }
    }
}
