//! Judges what each name names: every occurrence votes by its words and its neighbours, equal wordings together.

use super::bearers::{Surnames, storms};
use super::games::{plays, sports};
use super::name::Name;
use super::neighbours::by_neighbours;
use super::nested::is_known;
use super::own_words::by_words;
use super::shortened::*;
use super::signs::{is_in_title, is_station};
use super::telling::told_kind;
use super::texts::NameTexts;
use super::vocabulary::*;
use crate::facts::{ActorKind, MentionRule};
use crate::lexicon::{self, Atom};
use crate::text::{Document, Tag};

/// The judgement on a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Judged {
    pub kind: ActorKind,
    pub rule: MentionRule,
    pub sure: bool,
}

/// A people, as every text knows it.
const PEOPLE: Judged = Judged { kind: ActorKind::Group, rule: MentionRule::KnownPeople, sure: true };

/// Votes for person, organization, place, and for naming no actor at all.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Votes {
    pub person: i32,
    pub organization: i32,
    pub place: i32,
    pub thing: i32,
}

impl Votes {
    pub(super) fn add(&mut self, other: Votes) {
        self.person += other.person;
        self.organization += other.organization;
        self.place += other.place;
        self.thing += other.thing;
    }
}

/// Fewer votes than this leave it open whether a capitalised word names an actor at all.
const ENOUGH: i32 = 2;

/// What all names of one text have in common.
#[derive(Clone, Copy, Default)]
struct Alike {
    judged: Option<Judged>,
    /// Whether the neighbours of each decide between a person and a place.
    shared: bool,
    /// Whether it is a surname, or several persons of one: "Lanyon", "Lanyons".
    family: bool,
}

/// Judges every name of `names`, whose texts are `texts`.
pub(super) fn judge<'t>(document: &Document<'t>, names: &mut [Name], texts: &mut NameTexts<'t>) {
    let surnames = Surnames::of(document, names, texts);
    let storms = storms(document, texts);
    let teams = sports(document);
    let mut alone = vec![false; texts.len()];
    names.iter().for_each(|name| alone[name.text as usize] |= name.first() == name.last());
    let alone = |word: &str| texts.find(word).is_some_and(|number| alone[number]);
    let order = texts.grouped(names);
    let mut of_text = vec![Alike::default(); texts.len()];
    for group in order.chunk_by(|&one, &other| names[one as usize].text == names[other as usize].text) {
        let name = names[group[0] as usize];
        let group = || group.iter().map(|&at| &names[at as usize]);
        let text = name.text(document);
        if is_people(document, name.first(), name.last()) {
            of_text[name.text as usize].judged = Some(PEOPLE);
            continue;
        }
        // "as River Tarn rose" tells less than "the River Tarn" further down.
        let tells = |name: &Name| !told_kind(document, name).is_empty();
        let telling = group().take(8).find(|name| tells(name)).copied().unwrap_or(name);
        let (mut votes, rule) = by_words(document, &telling);
        // "Joy was everywhere.": a word of the language, whose capital the start of its sentence accounts for.
        let opens = |name: &Name| opens_words(document, name.first()) && name.title().is_none();
        let plain = name.first() == name.last() && document.tag(name.first()) != Tag::ProperNoun;
        if rule == MentionRule::GivenName && plain && document.is_common(name.first()) && group().all(opens) {
            votes.person -= 4;
        }
        let mut namesake = false;
        // A hundred occurrences tell as much as ten thousand.
        let mut near = Votes::default();
        for name in group().take(100) {
            near.add(by_neighbours(document, name));
            if is_station(document, name) {
                votes.organization += 6;
                votes.person -= 5;
            }
            votes.organization += if teams { plays(document, name) } else { 0 };
        }
        near.organization = near.organization.min(4);
        // A given name outweighs "the Andy Warhol exhibit".
        near.person = near.person.max(if rule == MentionRule::GivenName { 0 } else { -3 });
        votes.add(near);
        votes.thing += if storms.find(text).is_some() { 9 } else { 0 };
        if name.first() == name.last()
            && let Some(weight) = surnames.weight(text)
        {
            votes.person += weight;
            if weight > 4 && lexicon::NOT_NAMES.contains(text) {
                votes.thing = 0;
            }
            // "Reno" beside "Janet Reno": the lexicon's town must ask its neighbours.
            let listed = rule == MentionRule::KnownPlace || rule == MentionRule::KnownOrganization;
            namesake = rule == MentionRule::KnownPlace && weight > 4;
            if listed && weight > 4 {
                votes.person -= 5;
                votes.place = (votes.place - 5).max(0);
                votes.organization = (votes.organization - 6).max(0);
            }
        }
        if group().all(|name| name.nested) && name.first() < name.last() && rule == MentionRule::GivenName {
            votes.thing += 100;
        }
        if name.first() < name.last()
            && rule == MentionRule::CapitalisedWords
            && !document.is_common(name.last())
            && !is_known(document, name.last(), name.last())
            && alone(document.word(name.last()))
        {
            votes.person += 2;
        }
        if rule == MentionRule::CapitalisedWords && shortened_to_first(document, &name, &alone) {
            // "the Corvin Train" is what Corvin rides in, and no firm.
            let the = name.first() > 0 && document.is(name.first() - 1, words!["the", "The"]);
            let body = (name.first()..=name.last()).any(|at| !telling_at(document, at).is_empty());
            let thing = the && is_plain(document, name.last()) && !body && !document.word(name.last()).ends_with('s');
            if thing && !is_known(document, name.first(), name.first()) {
                votes.thing += 5;
            } else {
                votes.organization += 5;
            }
        }
        let judged = decide(document, votes, rule, &name);
        let family = name.first() == name.last() && is_family(&surnames, text);
        of_text[name.text as usize] = Alike { judged, shared: namesake && judged.is_some(), family };
    }
    for name in names.iter_mut() {
        let Alike { judged, shared, family } = of_text[name.text as usize];
        let judged = if shared { judged.map(|j| here(document, name, j)) } else { judged };
        let many = if family { families(document, &surnames, name) } else { None };
        if many.is_some() {
            texts.number(document, name);
        }
        let judged = many.or(judged);
        let title = name.title().is_some() && judged.is_some_and(|j| j.kind == ActorKind::Person);
        let rule = |j: Judged| if title { MentionRule::TitleBeforeName } else { j.rule };
        let judged = judged.filter(|_| !is_in_title(document, name));
        name.judged = judged.map(|j| Judged { rule: rule(j), ..j });
    }
    shortened_bodies(document, names, texts);
    shortened_places(document, names, texts);
    surnames_after_all(document, names, texts);
    given_names(document, names, texts);
}

/// Whether the word `at` opens a sentence, or one that is quoted.
fn opens_words(document: &Document, at: usize) -> bool {
    let marked = at > 0 && document.is(at - 1, words!["“", "\"", "``", "‘"]);
    document.opens_sentence(at) || marked && document.opens_sentence(at - 1)
}

/// Whether `word` is somebody's surname in this text, or such a surname with "s" behind it.
fn is_family(surnames: &Surnames, word: &str) -> bool {
    surnames.weight(word).is_some() || are_of_family(surnames, word)
}

/// "Lanyons" where the text names a Lanyon.
fn are_of_family(surnames: &Surnames, word: &str) -> bool {
    word.strip_suffix('s').and_then(|surname| surnames.weight(surname)).is_some_and(|weight| weight > 4)
}

/// How much clearer an occurrence's own neighbours must speak than those of all of its wording.
const CLEAR: i32 = 3;

/// The judgement on one occurrence of a word that names a place and, in this text, a person: "Madison, 34" and "in
/// Madison" go by their own neighbours.
fn here(document: &Document, name: &Name, judged: Judged) -> Judged {
    let near = by_neighbours(document, name);
    match near.person - near.place {
        CLEAR.. => Judged { kind: ActorKind::Person, ..judged },
        difference if difference <= -CLEAR => Judged { kind: ActorKind::Place, ..judged },
        _ => judged,
    }
}

/// "the Lanyon family", "the Lanyons": all who have a surname of the text, as the word `name` is, and not the one who is
/// called by it.
fn families(document: &Document, surnames: &Surnames, name: &mut Name) -> Option<Judged> {
    const SEVERAL: &[Atom] = words!["family", "brothers", "sisters", "siblings", "clan"];
    let the = name.first().checked_sub(1).is_some_and(|at| document.is(at, words!["the", "The"]));
    if !the {
        return None;
    }
    let word = document.word(name.first());
    let called = document.is(name.last() + 1, SEVERAL);
    if !(called && surnames.weight(word).is_some() || are_of_family(surnames, word)) {
        return None;
    }
    name.extend(usize::from(called));
    Some(PEOPLE)
}

fn decide(document: &Document, votes: Votes, rule: MentionRule, name: &Name) -> Option<Judged> {
    let Votes { person, organization, place, thing } = votes;
    let best = person.max(organization).max(place);
    if best < ENOUGH || thing >= best || name.last() - name.first() > 12 {
        return None;
    }
    if name.first() == name.last() && document.word(name.first()).trim_end_matches('.').len() == 1 {
        return None;
    }
    // "IE6", "A380" are models and versions.
    let word = document.word(name.first());
    let product = name.first() == name.last() && word.len() < 6 && word.ends_with(|c: char| c.is_ascii_digit());
    if product && lexicon::ORGANIZATIONS.get(word).is_none() {
        return None;
    }
    let kind = match () {
        () if person == best => ActorKind::Person,
        () if organization == best => ActorKind::Organization,
        () => ActorKind::Place,
    };
    let second = [person, organization, place].into_iter().filter(|&vote| vote < best).max().unwrap_or(best);
    Some(Judged { kind, rule, sure: best - second >= 2 && best >= 3 })
}
