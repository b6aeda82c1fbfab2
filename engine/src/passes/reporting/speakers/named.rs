//! Whom the words of a source name: "said her lawyer, Tom Pratt, on Monday" names Tom Pratt, not her.

mod between;
mod explained;
mod heads;
mod joint;
mod others;
mod places;
mod transcripts;

use super::Speaker;
use crate::facts::{Actor, ActorId, ActorKind, Form};
use crate::lexicon::courtesies::{gender, is_honorific};
use crate::lexicon::{ABBREVIATIONS, GIVEN_NAMES, ROLES, is_person_role};
use crate::order::{Places, sort_by_number};
use crate::text::{Document, Shape, Span, Tag};
use std::ops::Range;

/// Whom the article names, and where: in the order of the mentions' ends.
pub(super) struct Cast<'a> {
    document: &'a Document<'a>,
    actors: &'a [Actor],
    mentions: Vec<Named>,
    /// Where the mentions end.
    ends: Places,
    /// Whether each actor is a woman, where the article tells.
    female: Vec<Option<bool>>,
    /// How often each actor is named.
    named: Vec<u32>,
    /// Of those who may be "he", and of those who may be "she", whoever is named most.
    foremost: [Option<ActorId>; 2],
    /// Those of whom only a given name is told, and whose kin they are.
    kin: Vec<ActorId>,
    /// Who answers as "A: …": the only person who is named above the first "Q: …".
    interviewed: Option<ActorId>,
}

/// An actor's mention.
#[derive(Clone, Copy, Debug)]
struct Named {
    span: Span,
    id: ActorId,
    form: Form,
    sure: bool,
}

impl<'a> Cast<'a> {
    pub(super) fn new(document: &'a Document<'a>, actors: &'a [Actor]) -> Self {
        let mut mentions = Vec::with_capacity(actors.iter().map(|actor| actor.mentions.len()).sum());
        for (index, actor) in actors.iter().enumerate() {
            mentions.extend(actor.mentions.iter().map(|mention| {
                let sure = mention.sure && (actor.sure || mention.form == Form::Name);
                Named { span: mention.span, id: ActorId(index as u32), form: mention.form, sure }
            }));
        }
        // Those of one place stay in the order of their actors.
        sort_by_number(&mut mentions, |named| u64::from(named.span.end) << 32 | u64::from(u32::MAX - named.span.start));
        let female = actors.iter().map(|actor| is_female(document, actor)).collect();
        let names = |actor: &Actor| actor.mentions.iter().filter(|mention| mention.form == Form::Name).count() as u32;
        let named: Vec<u32> = actors.iter().map(names).collect();
        let ends = Places::of(mentions.iter().map(|named| named.span.end));
        let (foremost, kin, interviewed) = ([None; 2], Vec::new(), None);
        let mut cast = Self { document, actors, mentions, ends, female, named, foremost, kin, interviewed };
        // More of them are a family's tree, and no story.
        cast.kin = (0..actors.len()).filter(|&at| cast.is_kin(at)).take(16).map(|at| ActorId(at as u32)).collect();
        cast.interviewed = cast.interviewed();
        cast.foremost = [false, true].map(|female| {
            let people = (0..actors.len()).filter(|&at| {
                actors[at].kind == ActorKind::Person && cast.female[at].is_none_or(|other| other == female)
            });
            people.max_by_key(|&at| (cast.named[at], u32::MAX - at as u32)).map(|at| ActorId(at as u32))
        });
        cast
    }

    /// Whom `source` names: its head, or the name that explains the head, with those who are listed behind it.
    pub(super) fn speaker(&self, source: Span) -> Option<Speaker> {
        let antecedent = self.issuer(source).unwrap_or_else(|| self.antecedent(source));
        let words = self.document.words_of(antecedent);
        let head = words.start..self.named_last(&words).unwrap_or_else(|| self.head_end(&words));
        let inside = self.within(words.clone());
        // "Kenya" of "the Kenya Wool Board" is a part of another name.
        let part = |named: &Named| {
            let holds =
                |other: &Named| other.form == Form::Name && other.span != named.span && other.span.contains(named.span);
            inside.iter().any(holds)
        };
        let in_head = || {
            self.within(head.clone()).iter().filter(|named| !part(named) && self.stands_for_itself(named, words.end))
        };
        // The first of several that are named side by side; else the last words of the head are its head.
        let listed = in_head().find(|named| named.form == Form::Name && !self.listed(named, inside, &words).is_empty());
        // "the Office of the Prime Minister Jo Lin"
        let is_office = |named: &&Named| {
            self.is_body(named.id) && self.document.is(self.document.word_at(named.span.start), words!["Office"])
        };
        let office = || self.within(head.clone()).iter().find(is_office);
        let named = match listed.or_else(office).or_else(|| in_head().next_back()) {
            // "After he won Ohio in May, Gov. Jo Wu (D-Ohio) said": nobody explains a place.
            Some(named) if named.form == Form::Name && self.is_place(named.id) => {
                self.apposition(head.end, &words, inside).filter(|other| self.is_person(other.id)).unwrap_or(named)
            }
            Some(named) if named.form == Form::Name => named,
            Some(role) => self.apposition(head.end, &words, inside).unwrap_or(role),
            None => match self.apposition(head.end, &words, inside) {
                Some(named) => named,
                None => return self.in_capitals(source),
            },
        };
        let listed = self.listed(named, inside, &words);
        let titled = self.titled_from(named);
        let title = titled - usize::from(titled > 0 && by_courtesy(self.document, titled - 1).is_some());
        let goes_on = self.is_body(named.id) && self.goes_on(named, &listed);
        let sure = named.sure
            && listed.iter().all(|other| other.sure)
            && !self.is_with_others(named, &words, title, listed.is_empty())
            && !self.is_cut(words.start, title)
            && !goes_on
            && !self.is_beheaded(named, words.start)
            && !self.is_of_pair(named)
            && !self.is_of_other(named)
            && self.may_speak(named, &words, words.start + 1 == words.end && antecedent != source);
        let mut with: Vec<ActorId> = Vec::new();
        for other in listed {
            with.extend(Some(other.id).filter(|id| *id != named.id && !with.contains(id)));
        }
        Some(Speaker { id: named.id, with, sure })
    }

    /// "It was not Marsh who said so", "firms such as Marsh", "those close to Marsh", "an aide to Minister of Trade and
    /// Fisheries Mary Ode": whether the source that starts with the word `first` is cut from words that say more of who is
    /// meant, whose title starts at `title`.
    fn is_cut(&self, first: usize, title: usize) -> bool {
        let document = self.document;
        let before = first.wrapping_sub(2);
        title < first && title > 0 && document.tag(title - 1) == Tag::Preposition
            || document.is(title.min(first).wrapping_sub(1), words!["not", "n't", "n’t"])
            || document.is(before, words!["such", "close"]) && document.is(before + 1, words!["as", "to"])
    }

    /// "Bargain Barn said no": whether the name of a body may begin with the word of the language that its sentence starts
    /// with; no "Retailer Barn".
    fn is_beheaded(&self, named: &Named, first: usize) -> bool {
        let document = self.document;
        let name = document.word_at(named.span.start);
        self.is_body(named.id)
            && name == first + 1
            && document.words[first].shape == Shape::Capital
            && document.opens_sentence(first)
            && document.tag(first) == Tag::Noun
            && ROLES.get_lower(document.word(first)).is_none()
    }

    /// "Ann and Tom Ode": whether `named`, a surname alone, is that of two of whom only the second is named in full.
    fn is_of_pair(&self, named: &Named) -> bool {
        let document = self.document;
        let actor = &self.actors[named.id.0 as usize];
        let first = document.word_at(actor.name.start);
        let pair = first > 1
            && document.atom(first - 1) == word!("and")
            && document.words[first - 2].shape == Shape::Capital
            && first.checked_sub(3).is_none_or(|before| document.words[before].shape != Shape::Capital)
            && GIVEN_NAMES.contains(document.word(first - 2));
        let alone = document.words_of(named.span).len() == 1 && document.words_of(actor.name).len() > 1;
        pair && alone && self.is_person(named.id)
    }

    /// "Ode Lin is 83. Lin says so, and his sister Ann Lin": whether `named` is a surname alone that stands behind another's
    /// full name, whom no rule knew for a person, and before that of whoever it is taken for.
    fn is_of_other(&self, named: &Named) -> bool {
        let (document, own) = (self.document, self.actors[named.id.0 as usize].name);
        let at = document.word_at(named.span.start);
        let full = |before: usize| {
            document.word(before) == document.word(at)
                && document.word(before - 1).split('-').any(|part| GIVEN_NAMES.contains(part))
        };
        // So many words: an obituary's first paragraphs.
        let mut before = at.saturating_sub(300).max(1)..at;
        own.start > named.span.end
            && document.words_of(named.span).len() == 1
            && self.is_person(named.id)
            && before.any(full)
    }

    /// "the Ministry of Trade and Fair Pay Minister Mary Ode": whether the name of a body may end behind `named`.
    fn goes_on(&self, named: &Named, listed: &[&Named]) -> bool {
        let document = self.document;
        let of = document.words_of(named.span).any(|at| document.is(at, words!["of"]));
        let end = listed.first().map_or(0, |other| document.word_at(other.span.start));
        let title = document.word_at(named.span.end) + 1..end;
        of && title.len() > 1 && title.clone().all(|at| document.words[at].shape == Shape::Capital)
    }

    /// The mentions that end in `words`: of "Jo Wu, who" the antecedent is "Wu" alone.
    fn within(&self, words: Range<usize>) -> &[Named] {
        let last = words.end.wrapping_sub(1);
        let (Some(first), Some(last)) = (self.document.words.get(words.start), self.document.words.get(last)) else {
            return &[];
        };
        let mentions = self.behind(first.span().start);
        let inside = mentions.iter().take_while(|named| named.span.end <= last.span().end);
        &mentions[..inside.count()]
    }

    /// The mentions that end behind the byte `at`.
    fn behind(&self, at: u32) -> &[Named] {
        &self.mentions[self.ends.first_from(&self.mentions, at + 1, |named| named.span.end)..]
    }

    /// "Putin’s adviser", "her lawyer" and "a Kremlin aide" name neither Putin nor her nor the Kremlin.
    /// Words from `end` on say nothing of it.
    fn stands_for_itself(&self, named: &Named, end: usize) -> bool {
        let next = self.document.word_at(named.span.end);
        // "Moody's said", "Moody's, a rival, said": no genitive ends before a comma.
        let says = |at: usize| self.document.is(at, words!["said", "says", "told"]);
        // "Four casinos — Kelly's, Caesars and the Taj — said": the first of several.
        let listed =
            self.document.is(self.document.word_at(named.span.start).wrapping_sub(1), words!["—", "–", "--", "-"]);
        let name = next < end
            && (next + 1 == end && says(end) || !listed && self.document.is(next + 1, words![","]))
            && self.document.words[next].shape == Shape::Clitic;
        if next >= end || name && self.is_body(named.id) {
            return true;
        }
        let owns = named.form == Form::Pronoun && !self.document.is(next, words![",", "and", "&"]);
        !owns && !self.qualifies(named, next) && !self.document.is(next, words!["'s", "’s", "’", "'"])
    }

    /// Whether the name says whose or what the noun behind it is.
    fn qualifies(&self, named: &Named, next: usize) -> bool {
        let noun = &self.document.words[next];
        let itself = self.document.is(next, words!["himself", "herself", "itself", "themselves"]);
        // "a Chile Democrat", "Georgia Lin", a name that no list knows
        let longer = matches!(noun.shape, Shape::Capital | Shape::Upper)
            && noun.tag == Tag::ProperNoun
            && !self.is_person(named.id);
        // "his Labour opposite number"
        let noun = matches!(noun.tag, Tag::Noun | Tag::Adjective) && noun.shape == Shape::Lower;
        named.form == Form::Name && (longer || noun) && !itself
    }

    pub(super) fn is_place(&self, id: ActorId) -> bool {
        self.actors[id.0 as usize].kind == ActorKind::Place
    }

    /// Whether it may be "he" or "she": one human being.
    pub(super) fn is_one_person(&self, id: ActorId) -> bool {
        matches!(self.actors[id.0 as usize].kind, ActorKind::Person | ActorKind::Unnamed)
    }

    pub(super) fn is_body(&self, id: ActorId) -> bool {
        self.actors[id.0 as usize].kind == ActorKind::Organization
    }

    pub(super) fn is_person(&self, id: ActorId) -> bool {
        self.actors[id.0 as usize].kind == ActorKind::Person
    }
}

/// What may stand before a name in a list or an apposition: "Dr.", "mayor", "the".
fn leads_name(document: &Document, at: usize) -> bool {
    let word = document.word(at);
    let abbreviation = ABBREVIATIONS.get_lower(word.trim_end_matches('.'));
    document.is(at, words!["the", "former", "his", "her", "its", "their"])
        || is_honorific(document.atom(at))
        || is_person_role(word)
        || abbreviation == Some("name")
}

fn is_female(document: &Document, actor: &Actor) -> Option<bool> {
    // The first few names: one with "Mr" or "Ms" is among them, if any is.
    let names = actor.mentions.iter().take(8).filter(|mention| mention.form == Form::Name);
    let mut titled = names.filter_map(|name| by_courtesy(document, document.word_at(name.span.start).checked_sub(1)?));
    let by_pronoun = || {
        let pronoun = actor.mentions.iter().find(|mention| mention.form == Form::Pronoun && mention.sure)?;
        let word = pronoun.span.of(document.text);
        Some(["she", "her"].iter().any(|she| word.eq_ignore_ascii_case(she)))
    };
    titled.next().or_else(|| by_name(document, actor)).or_else(by_pronoun).or_else(|| by_role(document, actor))
}

/// Whether the given name is a woman's, where it tells.
fn by_name(document: &Document, actor: &Actor) -> Option<bool> {
    let given = GIVEN_NAMES.get(actor.name.of(document.text).split(' ').next()?)?;
    given.starts_with(['f', 'm']).then_some(given.starts_with('f'))
}

/// "his mother, Memory Ode": whether a role is a woman's, where one tells.
fn by_role(document: &Document, actor: &Actor) -> Option<bool> {
    let last = |role: &Span| role.of(document.text).rsplit(' ').next().and_then(|role| ROLES.get_lower(role));
    actor.roles.iter().filter_map(last).find(|kind| matches!(*kind, "f" | "m")).map(|kind| kind == "f")
}

/// Whether the courtesy at the word `at` is a woman's, if there is one.
fn by_courtesy(document: &Document, at: usize) -> Option<bool> {
    gender(document.atom(at)).map(|gender| gender == b'f')
}
