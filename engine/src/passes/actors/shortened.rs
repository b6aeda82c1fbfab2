//! Short forms that tell what the longer name names, and the other way round.

use super::bodies::names_holder;
use super::fuller::initials;
use super::kinds::Judged;
use super::name::Name;
use super::nested::{is_firm, is_known};
use super::texts::{Hundred, NameTexts, Texts, rejudge};
use super::vocabulary::{is_capital, is_plain, plural_role_at, telling_at};
use crate::facts::{ActorKind, MentionRule};
use crate::lexicon::{self, Atom};
use crate::text::{Document, Shape};

/// "Skylark" beside "Skylark Baltic": a person's short form is the last name, and no plain word.
pub(super) fn shortened_to_first(document: &Document, name: &Name, alone: &dyn Fn(&str) -> bool) -> bool {
    let (first, last) = (document.word(name.first()), document.word(name.last()));
    let plain = is_plain(document, name.last())
        || is_known(document, name.last(), name.last())
        || document.is_listed(name.last(), &lexicon::DEMONYMS);
    name.first() < name.last() && plain && alone(first) && !alone(last)
}

/// "Renn coach Petra Lund" beside "Tova Renn", a person: a lone word is the surname where no body has it in its name.
pub(super) fn surnames_after_all(document: &Document, names: &mut [Name], texts: &NameTexts) {
    let held = names.iter().filter(|name| name.first() == name.last() && names_holder(document, name));
    let held: Texts = held.map(|name| document.word(name.first())).collect();
    if held.len() == 0 {
        return;
    }
    let kind = |kind: ActorKind| move |name: &&Name| name.judged.is_some_and(|judged| judged.kind == kind);
    let full = |name: &&Name| name.first() < name.last();
    let mut hundred = Hundred::of(texts);
    let persons = names.iter().filter(kind(ActorKind::Person)).filter(full).filter(|name| hundred.lets_pass(name));
    let persons: Texts = persons.map(|name| document.word(name.last())).collect();
    let mut hundred = Hundred::of(texts);
    let bodies = names.iter().filter(kind(ActorKind::Organization)).filter(full).filter(|name| hundred.lets_pass(name));
    let bodies: Texts =
        bodies.flat_map(|name| (name.first()..=name.last()).take(LONGEST)).map(|at| document.word(at)).collect();
    rejudge(names, texts, &|name| name.first() == name.last() && is_unlisted_body(name), &|name| {
        let word = document.word(name.first());
        let surname = held.find(word).is_some() && persons.find(word).is_some() && bodies.find(word).is_none();
        if surname { Some(unsure(ActorKind::Person)) } else { name.judged }
    });
}

/// A body by nothing but what stands around it.
fn is_unlisted_body(name: &Name) -> bool {
    name.judged
        .is_some_and(|judged| judged.kind == ActorKind::Organization && judged.rule == MentionRule::CapitalisedWords)
}

/// What a longer name that has this word tells of it.
fn unsure(kind: ActorKind) -> Judged {
    Judged { kind, rule: MentionRule::CapitalisedWords, sure: false }
}

/// A word by itself, without a title.
fn is_lone(name: &Name) -> bool {
    name.first() == name.last() && name.title().is_none()
}

/// "Corvin" beside "Corvin Doyle", a person: a lone word that little else tells of is the given name.
pub(super) fn given_names(document: &Document, names: &mut [Name], texts: &NameTexts) {
    let mut hundred = Hundred::of(texts);
    let given: Texts = names
        .iter()
        .filter(|name| name.judged.is_some_and(|judged| judged.kind == ActorKind::Person))
        .filter(|name| name.last() == name.first() + 1 && hundred.lets_pass(name))
        .filter(|name| name.judged.is_some_and(|judged| judged.sure) || !is_plain(document, name.last()))
        .filter(|name| !is_plain(document, name.first()))
        .map(|name| document.word(name.first()))
        .collect();
    let open = |name: &Name| {
        is_lone(name) && name.judged.is_none_or(|judged| !judged.sure && judged.rule == MentionRule::CapitalisedWords)
    };
    rejudge(names, texts, &open, &|name| {
        let first =
            !is_known(document, name.first(), name.first()) && given.find(document.word(name.first())).is_some();
        if first { Some(unsure(ActorKind::Person)) } else { name.judged }
    });
}

/// The words of the names of persons that are told in full or by a title.
fn borne<'t>(document: &Document<'t>, names: &[Name], texts: &NameTexts) -> Texts<'t> {
    let person = |name: &&Name| name.judged.is_some_and(|judged| judged.kind == ActorKind::Person);
    let full = |name: &&Name| name.first() < name.last() || name.title().is_some();
    let mut hundred = Hundred::of(texts);
    let persons = names.iter().filter(person).filter(full).filter(|name| hundred.lets_pass(name));
    persons.flat_map(|name| (name.first()..=name.last()).take(LONGEST)).map(|at| document.word(at)).collect()
}

/// Words of a person's name at most.
const LONGEST: usize = 6;

/// Whether "River Tarn", "Lower Elmsby" or "Lake Orrin" names a place by what stands before the name's last word.
fn is_place_by_first(document: &Document, name: &Name) -> bool {
    const WATERS: &[Atom] = words!["River", "Lake", "Mount", "Loch", "Lough", "Lower", "Upper", "Great", "Little"];
    let two = name.last() == name.first() + 1 && !is_plain(document, name.last());
    two && (document.is(name.first(), WATERS) || document.atom(name.last()) == word!("River"))
}

/// "Elmsby Town Council", "Elmsby Gazette", "Elmsby Arms": a body that is named after the place where it sits.
fn is_seated(document: &Document, name: &Name) -> bool {
    const SEATED: &[Atom] = words![
        "Argus",
        "Arms",
        "Assembly",
        "Chronicle",
        "Council",
        "Courier",
        "Court",
        "Echo",
        "Examiner",
        "Gazette",
        "Herald",
        "Hospital",
        "Police",
        "Tribune",
    ];
    name.first() < name.last() && document.is(name.last(), SEATED) && !is_plain(document, name.first())
}

/// "Elmsby" beside "Lower Elmsby", "the Tarn" beside "the River Tarn": a lone word that no person bears is a place where the
/// text names one by it.
pub(super) fn shortened_places(document: &Document, names: &mut [Name], texts: &NameTexts) {
    let place = |name: &&Name| name.judged.is_some_and(|judged| judged.kind == ActorKind::Place);
    let full = |name: &&Name| name.first() < name.last();
    let mut hundred = Hundred::of(texts);
    let places = names.iter().filter(place).filter(full).filter(|name| hundred.lets_pass(name));
    let places = places.filter(|name| is_place_by_first(document, name));
    let own = |name: &Name| if document.atom(name.last()) == word!("River") { name.first() } else { name.last() };
    let mut hundred = Hundred::of(texts);
    let seats = names.iter().filter(full).filter(|name| hundred.lets_pass(name));
    let seats = seats.filter(|name| is_seated(document, name)).map(|name| name.first());
    let places: Texts = places.map(own).chain(seats).map(|at| document.word(at)).collect();
    if places.len() == 0 {
        return;
    }
    let borne = borne(document, names, texts);
    let open =
        |name: &Name| is_lone(name) && name.judged.is_none_or(|judged| judged.rule == MentionRule::CapitalisedWords);
    rejudge(names, texts, &open, &|name| {
        let word = document.word(name.first());
        let place = places.find(word).is_some() && borne.find(word).is_none();
        if place { Some(unsure(ActorKind::Place)) } else { name.judged }
    });
}

/// "Jetter" beside "Adidas Jetter", "AP" beside "Adaptive Plough": what a body makes, and the letters of what is no
/// actor, are no actors.
fn products(document: &Document, names: &mut [Name], texts: &NameTexts) {
    let body = |name: &&Name| name.judged.is_some_and(|judged| judged.rule == MentionRule::KnownOrganization);
    let behind = names
        .iter()
        .filter(body)
        .map(|name| name.last() + 1)
        .filter(|&at| is_capital(document, at) && names.binary_search_by_key(&at, |name| name.first()).is_err());
    let made: Texts = behind.map(|at| document.word(at)).collect();
    let letters = letters(document, names, texts, &|name| name.first() < name.last() && name.judged.is_none());
    rejudge(names, texts, &|name| is_lone(name) && is_unlisted_body(name), &|name| {
        let word = document.word(name.first());
        let short = || {
            document.words[name.first()].shape == Shape::Upper
                && letters.binary_search_by(|other| other.as_str().cmp(word)).is_ok()
        };
        name.judged.filter(|_| made.find(word).is_none() && !short())
    });
}

/// The initials of those of `names` that are `told`, sorted.
fn letters(document: &Document, names: &[Name], texts: &NameTexts, told: &dyn Fn(&Name) -> bool) -> Vec<String> {
    let mut known = vec![false; texts.len()];
    let new = |name: &&Name| told(name) && !std::mem::replace(&mut known[name.text as usize], true);
    let mut letters: Vec<String> = names.iter().filter(new).map(|name| initials(document, name)).collect();
    letters.sort_unstable();
    letters
}

/// "Meridor" beside "Meridor Health", a body: a lone word that nothing else tells of is its short form.
pub(super) fn shortened_bodies(document: &Document, names: &mut [Name], texts: &NameTexts) {
    let body = |name: &&Name| name.judged.is_some_and(|judged| judged.kind == ActorKind::Organization);
    let mut hundred = Hundred::of(texts);
    let starts: Texts = names
        .iter()
        .filter(body)
        .filter(|name| name.first() < name.last() && hundred.lets_pass(name))
        .filter(|name| !document.is_common(name.first()) && !is_plain(document, name.first()))
        .filter(|name| !is_seated(document, name) && telling_at(document, name.first()).is_empty())
        .map(|name| document.word(name.first()))
        .collect();
    let mut hundred = Hundred::of(texts);
    let ends = names.iter().filter(body).filter(|name| name.first() < name.last() && name.title().is_none());
    let ends = ends.filter(|name| hundred.lets_pass(name));
    let ends: Texts = ends.map(|name| document.word(name.last())).collect();
    // "Acme Foods" beside "Acme Foods Co"
    let longer = |name: &Name| name.last() > name.first() + 1;
    let mut hundred = Hundred::of(texts);
    let firms = names.iter().filter(body).filter(|name| longer(name) && hundred.lets_pass(name));
    // "Mercy Lakes" beside "Mercy Lakes Health"
    let form = |word: &str| is_firm(word) || matches!(word, "Health" | "Healthcare" | "Holidays" | "Homecare");
    let firms = firms.filter(|name| form(document.word(name.last())));
    let firms: Texts = firms.map(|name| document.span(name.first(), name.last() - 1).of(document.text)).collect();
    let letters = letters(document, names, texts, &|name| longer(name) && body(&name));
    products(document, names, texts);
    let borne = borne(document, names, texts);
    let open = |name: &Name| {
        let person = |judged: Judged| judged.kind == ActorKind::Person && judged.rule == MentionRule::CapitalisedWords;
        name.title().is_none() && name.judged.is_none_or(person)
    };
    let sure = Some(Judged { sure: true, ..unsure(ActorKind::Organization) });
    rejudge(names, texts, &open, &|name| {
        let word = document.word(name.first());
        let judged = if firms.find(name.text(document)).is_some() { sure } else { name.judged };
        // What a text calls nobody in full by is no surname, whatever the longer name looks like: "Torval Marine".
        let surname = judged.is_some_and(|judged| judged.sure) && borne.find(word).is_some();
        if name.first() < name.last() || surname {
            return judged;
        }
        // "CUFW" beside "Canadian Union of Ferry Workers"
        let short = word.len() > 2 && letters.binary_search_by(|other| other.as_str().cmp(word)).is_ok();
        let judged = if short { sure } else { judged };
        let plain = document.is_listed(name.first(), &lexicon::NOT_NAMES)
            || document.is_listed(name.first(), &lexicon::DEMONYMS);
        // "Rovers" beside "Halden Rovers"
        let plural = word.ends_with('s') && judged.is_none() && plural_role_at(document, name.first()).is_none();
        let team = plural && !document.is_common(name.first()) && ends.find(word).is_some();
        let named = !plain && (team || starts.find(word).is_some());
        if named { Some(unsure(ActorKind::Organization)) } else { judged }
    });
}
