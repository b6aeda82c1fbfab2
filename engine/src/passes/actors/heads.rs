//! By which words a text goes on calling whoever has a role.

use super::games::sports;
use super::merging::Drafts;
use super::vocabulary::{is_capital, is_person_role_at};
use crate::facts::ActorKind;
use crate::lexicon::{self, Atom};
use crate::order::sort_by;
use crate::text::{Document, Shape, Tag};
use std::ops::Range;

/// An office that an actor is told to have.
pub(super) struct Office {
    /// Its head word in small letters.
    pub(super) word: String,
    pub(super) draft: usize,
    /// All words of the role.
    pub(super) words: Range<usize>,
    head: usize,
    /// "Oslo" of "Mayor Jo Lin of Oslo", "Lakers" of "Coach Jo Lin of the Lakers"
    behind: Range<usize>,
}

/// The offices of all actors, sorted by their words.
pub(super) fn offices(document: &Document, drafts: &Drafts) -> Vec<Office> {
    let mut offices = Vec::new();
    let games = sports(document);
    for (draft, actor) in drafts.list.iter().enumerate() {
        let own = (actor.kind == ActorKind::Unnamed).then_some(actor.name);
        for span in actor.roles.iter().copied().chain(own) {
            let words = document.words_of(span);
            let of = words.clone().find(|&at| document.is(at, words!["of", "to", "for", "at"]));
            let is_office = |&at: &usize| is_person_role_at(document, at) || spelled(document.word(at)).is_some();
            let Some(head) = (words.start..of.unwrap_or(words.end)).rev().find(is_office) else {
                continue;
            };
            // A chief of staff is no chief.
            if of.is_some_and(|of| document.is(of + 1, words!["staff"])) {
                continue;
            }
            let named = actor.mentions.iter().take(8).find(|mention| document.word_at(mention.span.start) == words.end);
            let of =
                named.map(|mention| document.word_at(mention.span.end)).filter(|&at| document.is(at, words!["of"]));
            let behind = of.map_or(0..0, |of| {
                let first = of + 1 + usize::from(document.is(of + 1, words!["the"]));
                let named = |at: usize| is_capital(document, at) || document.tag(at) == Tag::Noun;
                first..(first..first + 4).find(|&at| !named(at)).unwrap_or(first + 4)
            });
            let word = document.word(head).to_lowercase();
            let word = spelled(&word).map_or(word, str::to_owned);
            // "the Reds boss" runs a team.
            let boss = (games && matches!(word.as_str(), "coach" | "manager")).then_some("boss");
            let wider = boss.or_else(|| wider(&word)).or_else(|| also(document, head)).map(str::to_owned);
            let office = |word| Office { word, draft, words: words.clone(), head, behind: behind.clone() };
            offices.extend(wider.into_iter().chain([word]).map(office));
        }
    }
    sort_by(&mut offices, |one, other| (&one.word, one.draft).cmp(&(&other.word, other.draft)));
    offices
}

impl Office {
    /// Whether a text that puts the words `before` its head means this office: `Some(false)` where it may.
    ///
    /// "The mayor" is no deputy mayor, and hardly a former one; "the fire chief" is no police chief.
    pub(super) fn fits(&self, document: &Document, before: Range<usize>) -> Option<bool> {
        let own = self.words.start..self.head;
        let head = document.atom(self.head).lower();
        let among = |words: &Range<usize>, at: usize| words.clone().any(|other| same(document, at, other));
        // "who was mayor until May"
        let article = usize::from(document.is(own.start.wrapping_sub(1), words!["the", "a"]));
        let was = document.atom(own.start.wrapping_sub(1 + article)) == word!("was");
        // "mayor until 2019", "mayor from 1990 to 2002"
        let over = document.is(self.words.end, words!["until", "from", "between"]);
        let mut sure = !was && !over;
        let written =
            self.word == document.word(self.head).to_lowercase() || spelled(document.word(self.head)).is_some();
        for at in own.clone().filter(|&at| written && !among(&before, at)) {
            match () {
                () if is_passing(document, at) => sure = false,
                () if is_lesser(document, at, self.head) => return None,
                () => {}
            }
        }
        let charged = head.is(words!["commissioner", "minister", "secretary"]);
        let national = head.is(words!["ambassador", "chancellor", "king", "minister", "premier", "president", "queen"]);
        let whose = || (own.start..self.words.end).filter(|&at| at != self.head).chain(self.behind.clone());
        let tells = |at: usize| if is_lesser(document, at, self.head) { Told::Quality } else { told(document, at) };
        for at in before.clone().filter(|&at| !among(&self.words, at) && !among(&self.behind, at)) {
            let rival = |other: usize| tells(other) == tells(at);
            // "the finance director" is hardly the medical one, "the defence lawyer" hardly any that a text called a lawyer.
            let sort = |other: usize| !among(&before, other) && sorts(document, other);
            if tells(at) == Told::Matter && (own.is_empty() || own.clone().any(sort)) {
                sure = false;
            }
            match tells(at) {
                _ if is_passing(document, at) || document.is(at, words!["new", "next"]) => sure = false,
                // "the wounded officer" may be another one.
                _ if matches!(document.tag(at), Tag::VerbParticiple | Tag::VerbPast) => sure = false,
                // "A person said. The second person said": another one
                _ if document.is(at, words!["second", "third", "other"]) => return None,
                _ if is_lesser(document, at, before.end) => return None,
                Told::Matter if charged => return None,
                _ if charged && document.is(at, words!["foreign"]) => return None,
                Told::Quality => sure &= !(sorts(document, at) && own.clone().any(sort)),
                // "the Fed chief" may be the Federal Reserve's.
                Told::Matter if document.words[at].shape != Shape::Lower => sure &= !own.clone().any(rival),
                Told::Matter | Told::Place if own.clone().chain(self.behind.clone()).any(rival) => return None,
                // "the French president" is hardly a president of whom no country is told.
                Told::Place if national => sure = false,
                _ => sure &= !whose().any(|at| tells(at) != Told::Quality),
            }
        }
        Some(sure)
    }
}

/// "French" and "French", "France": words that tell alike whose an office is.
fn same(document: &Document, one: usize, other: usize) -> bool {
    let (one_word, other_word) = (document.word(one), document.word(other));
    one_word.eq_ignore_ascii_case(other_word) || document.listed(one, &lexicon::DEMONYMS) == Some(other_word)
}

/// What a word before an office tells of it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Told {
    /// "young", of whoever has it
    Quality,
    /// "finance": each office has its own
    Matter,
    /// "Oslo", "French": likewise
    Place,
    /// Some name.
    Name,
}

/// What the word `at` before an office tells of it.
fn told(document: &Document, at: usize) -> Told {
    match () {
        () if document.is_listed(at, &lexicon::DEMONYMS) || document.is_listed(at, &lexicon::PLACES) => Told::Place,
        // "the Ostrian president": of a country that no list knows
        () if is_capital(document, at)
            && ["ian", "ese", "ish"].iter().any(|end| document.word(at).ends_with(end))
            && !document.is_common(at) =>
        {
            Told::Place
        }
        // "the rebel commander" is one of the rebels.
        () if !document.tag(at).is_noun() && document.atom(at) != word!("rebel") => Told::Quality,
        () if document.words[at].shape == Shape::Lower || document.is_common(at) => Told::Matter,
        () => Told::Name,
    }
}

/// "medical", "executive": one of the sorts that an office comes in, and no quality of who has it
fn sorts(document: &Document, at: usize) -> bool {
    document.tag(at) == Tag::Adjective
        && ["al", "ic", "ive"].iter().any(|end| document.word(at).ends_with(end))
        && !document.is_listed(at, &lexicon::DEMONYMS)
}

/// "former", "acting": who is so called had the office, has it for a time or will have it.
fn is_passing(document: &Document, at: usize) -> bool {
    document.atom(at).is_any(words!["acting", "former", "incoming", "interim", "late", "ousted", "outgoing", "then"])
}

/// "vice", "shadow", and "attorney" of "attorney general": who is so called has not the office at `head`.
fn is_lesser(document: &Document, at: usize, head: usize) -> bool {
    let rank = document.atom(head).is_any(words!["colonel", "general"]);
    match document.atom(at) {
        word if word.is_any(words!["lieutenant", "major"]) => !rank,
        // An associate professor is a professor.
        word if word.is_any(words!["assistant", "associate"]) => {
            !document.atom(head).is_any(words!["justice", "professor"])
        }
        word if word.is_any(words!["deputy", "prime", "shadow", "vice"]) => true,
        _ => document.atom(head).is_any(words!["general"]) && is_person_role_at(document, at),
    }
}

/// The word by which a text goes on calling who has the role `head`, where that is another one: "Justice Rao" is "the
/// judge".
pub(super) fn wider(head: &str) -> Option<&'static str> {
    Some(match head {
        "justice" | "magistrate" => "judge",
        "attorney" | "solicitor" | "barrister" | "advocate" | "counsel" => "lawyer",
        "senator" | "congressman" | "congresswoman" | "mp" => "lawmaker",
        "surgeon" | "physician" => "doctor",
        _ => return None,
    })
}

/// "premier" for a prime minister, "CEO" for a chief executive: another word for the office whose last word is `head`.
fn also(document: &Document, head: usize) -> Option<&'static str> {
    let led = |word: &[Atom]| head > 0 && document.atom(head - 1).lower().is(word);
    match document.atom(head).lower() {
        word if word == word!("minister") => led(words!["prime"]).then_some("premier"),
        word if word == word!("executive") => led(words!["chief"]).then_some("ceo"),
        word if word.is(words!["chairman", "chairwoman"]) => Some("chair"),
        word if word.is(words!["king", "queen"]) => Some("monarch"),
        word if word == word!("pope") => Some("pontiff"),
        _ => None,
    }
}

/// "senator" of "Sen.": the office that a title before a name is short for.
fn spelled(title: &str) -> Option<&'static str> {
    const TITLES: &[(&str, &str)] = &[
        ("Capt", "captain"),
        ("Col", "colonel"),
        ("Gen", "general"),
        ("Gov", "governor"),
        ("Prof", "professor"),
        ("Rep", "congressman"),
        ("Sen", "senator"),
        ("Sgt", "sergeant"),
    ];
    let title = title.strip_suffix('.').unwrap_or(title);
    TITLES.iter().find(|(short, _)| title.eq_ignore_ascii_case(short)).map(|&(_, office)| office)
}

/// "Ana Lin,": whether nothing but a name stands from the word `at` to the next comma; not "Oslo's youngest,".
pub(super) fn fills_apposition(document: &Document, at: usize) -> bool {
    let end = (at..at + 6).find(|&at| !is_capital(document, at)).unwrap_or(at);
    end > at
        && document.atom(end) == word!(",")
        && !document.is(at, lexicon::WEEKDAYS)
        && !document.is_listed(at, &lexicon::PLACES)
}

/// "Russia's ambassador", "a minister", "her French counterpart": whether the word `at` names another one who has the
/// office `head`, and is not named.
pub(super) fn is_another(document: &Document, at: usize, head: usize) -> bool {
    let describes = |&at: &usize| document.tag(at) == Tag::Adjective || document.is_listed(at, &lexicon::DEMONYMS);
    let first = (at.saturating_sub(3)..at).rev().take_while(describes).last().unwrap_or(at);
    const OWNERS: &[Atom] = words!["a", "an", "another", "his", "her", "its", "'s", "’s"];
    (same(document, at, head) || document.is(at, words!["colleague", "counterpart"]))
        && first > 0
        && document.atom(first - 1).lower().is(OWNERS)
}
