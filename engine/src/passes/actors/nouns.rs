//! Bodies that are named again by the noun of their name: "the union" for the Union of Bakers.

use super::merging::{Draft, Drafts};
use super::nested::is_firm;
use super::references::{Seen, WINDOW, Walk};
use super::vocabulary::{is_capital, role_at, telling_at};
use crate::facts::ActorKind;
use crate::lexicon::{self, Atom};
use crate::text::{Document, Shape, Tag};

/// How many words a name and its noun stand apart at most, for the noun to be certain.
const REACH: usize = 60;

/// Nouns by which bodies are named again, and which are no roles.
const NOUNS: &[Atom] = words![
    "academy",
    "authority",
    "bench",
    "board",
    "center",
    "centre",
    "chamber",
    "confederation",
    "directorate",
    "force",
    "fund",
    "office",
    "panel",
    "secretariat",
    "service",
    "society",
    "trust",
];

/// Last words of firms' names that no other body has.
const FIRMS: &[&str] = &[
    "Airlines",
    "Airways",
    "Beverages",
    "Brands",
    "Chemicals",
    "Electronics",
    "Energy",
    "Enterprises",
    "Foods",
    "Healthcare",
    "Holidays",
    "Homecare",
    "Industries",
    "Instruments",
    "Laboratories",
    "Labs",
    "Logistics",
    "Minerals",
    "Mining",
    "Motors",
    "Oil",
    "Petroleum",
    "Pharma",
    "Pharmaceuticals",
    "Products",
    "Resources",
    "Robotics",
    "Semiconductor",
    "Software",
    "Solutions",
    "Stores",
    "Systems",
    "Technologies",
    "Therapeutics",
];

/// Last words of newspapers' names.
const PAPERS: &[Atom] = words![
    "Chronicle",
    "Courier",
    "Gazette",
    "Globe",
    "Guardian",
    "Herald",
    "Inquirer",
    "Journal",
    "Mirror",
    "Observer",
    "Post",
    "Telegraph",
    "Times",
    "Tribune",
];

/// Whether the word `at` is a noun by which bodies are named again: "the union", "the board".
pub(super) fn is_noun_of_bodies(document: &Document, at: usize) -> bool {
    role_at(document, at) == Some("o") || document.atom(at).is_any(NOUNS)
}

impl<'t> Walk<'_, 't> {
    /// "The Commission": the only body of the text whose name ends so, where it was named before the word `head`. Press
    /// releases call the one firm "the Company".
    pub(super) fn sole(&mut self, head: usize, drafts: &Drafts) -> Option<usize> {
        // There may be another one of which everybody knows, or that a firm has itself: "the Board".
        const KNOWN: &[Atom] = words![
            "alliance",
            "army",
            "board",
            "cabinet",
            "capital",
            "church",
            "city",
            "community",
            "congress",
            "court",
            "democrats",
            "force",
            "fund",
            "government",
            "group",
            "guard",
            "military",
            "navy",
            "parliament",
            "party",
            "press",
            "senate",
            "side",
            "star",
            "trust",
            "union",
        ];
        let document = self.document;
        if document.atom(head).lower().is(KNOWN) {
            return None;
        }
        let sole = self.sole.get_or_insert_with(|| {
            let mut sole: Vec<(&'t str, Option<usize>)> = Vec::new();
            let bodies = drafts.list.iter().enumerate().filter(|(_, draft)| draft.kind == ActorKind::Organization);
            for (who, draft) in bodies.filter(|(_, draft)| document.words_of(draft.name).len() > 1) {
                let Some(noun) = noun(document, draft) else { continue };
                let firm = is_firm(document.word(noun)).then_some("Company");
                let own = (is_noun_of_bodies(document, noun) || telling_at(document, noun) == "o")
                    .then(|| document.word(noun));
                for word in firm.into_iter().chain(own) {
                    match sole.iter_mut().find(|(other, _)| *other == word) {
                        Some((_, known)) => *known = None,
                        None => sole.push((word, Some(who))),
                    }
                }
            }
            sole
        });
        let word = document.word(head);
        let found = sole.iter().find(|(other, _)| *other == word).and_then(|&(_, who)| who);
        let before = |who: &usize| drafts.list[*who].name.end < document.words[head].span().start;
        found.filter(before)
    }

    /// "the union", whose words are `at` and `head`: the body that has the word for its own noun, as "Union of Bakers"
    /// and "a union", or is told to be one: "the charity Shelterwell", "Norvind, an airline". Sure where the text has
    /// named one such body of late, and with it or behind it none that may be a union too.
    pub(super) fn named_after(&self, at: usize, head: usize, drafts: &Drafts) -> Option<(usize, bool)> {
        let document = self.document;
        let is_word = |other: usize| document.word(other).eq_ignore_ascii_case(document.word(head));
        let by_noun = |draft: &Draft| {
            draft.kind == ActorKind::Organization
                && (noun(document, draft).is_some_and(is_word) || told(document, draft).is_some_and(is_word))
        };
        let by_sort = |draft: &Draft| {
            draft.kind == ActorKind::Organization
                && noun(document, draft).is_some_and(|noun| is_also(document, head, noun))
        };
        let own = |draft: &Draft| by_noun(draft) || by_sort(draft);
        let window = || self.seen.iter().rev().take(WINDOW);
        let mut fits = window().filter(|seen| own(&drafts.list[seen.draft]));
        let part = fits.next()?;
        // "High Court" of "the Elmsby High Court"
        let whole = |seen: &&Seen| seen.at <= part.at && part.end <= seen.end && own(&drafts.list[seen.draft]);
        let nearest = window().filter(whole).max_by_key(|seen| seen.end - seen.at)?;
        let named = by_noun(&drafts.list[nearest.draft]);
        // "The Bank of England fined Barclays. The bank": a court or a ministry is no bank, but who knows of Barclays?
        let rival = |seen: &Seen| {
            let draft = &drafts.list[seen.draft];
            let may_be = draft.kind == ActorKind::Organization || !draft.sure;
            let another = noun(document, draft).is_some_and(|noun| is_noun_of_bodies(document, noun))
                || told(document, draft).is_some();
            may_be && !another && seen.draft != nearest.draft && seen.draft != part.draft
        };
        let mut near = window().take_while(|seen| seen.sentence >= nearest.sentence);
        // "Barclays said no. It bought Dorn Foods. The company": any firm is one.
        let told_of = named || window().any(|seen| seen.draft == nearest.draft && seen.subject);
        let alone = told_of && fits.all(|seen| [part.draft, nearest.draft].contains(&seen.draft)) && !near.any(rival);
        let sure = alone && !self.names_a_stranger(nearest, at) && (named || !self.tells_of_another(nearest, at));
        (named || sure).then_some((nearest.draft, sure))
    }

    /// "Torval Foods sold its mill to a rival. The company": whether a firm that is not named stands between `seen`
    /// and the word `at`.
    fn tells_of_another(&self, seen: &Seen, at: usize) -> bool {
        const OTHERS: &[Atom] = words!["buyer", "competitor", "partner", "rival", "subsidiary", "supplier", "unit"];
        let document = self.document;
        let article = |at: usize| document.is(at, words!["a", "an", "another"]);
        let lower = |at: usize| document.words[at].shape == Shape::Lower;
        (document.word_at(seen.end)..at).filter(|&at| at > 1 && lower(at)).any(|at| {
            let body = || is_noun_of_bodies(document, at) && (article(at - 1) || article(at - 2));
            document.is(at, OTHERS) || body()
        })
    }

    /// Whether a name that is nobody's whom we know stands between `seen` and the word `at`, or the two are far apart.
    fn names_a_stranger(&self, seen: &Seen, at: usize) -> bool {
        let document = self.document;
        let from = document.word_at(seen.end);
        let behind = self.seen.iter().rev().take(WINDOW).take_while(|other| other.at > seen.at);
        let plain = |at: usize| document.is(at, lexicon::WEEKDAYS) || document.is_listed(at, &lexicon::NOT_NAMES);
        // A mention starts in its run of capitals: "Prime Minister Jo Lin".
        let starts: Vec<usize> = behind.map(|other| document.word_at(other.at)).collect();

        let mut word = from;
        while word < at && at - from <= REACH {
            let run = (word..at).take_while(|&at| is_capital(document, at)).count();
            // “We go,” the union said.
            let quoted = word > 0 && document.is(word - 1, words!["“", "\"", "‘", "``"]);
            let first = word + usize::from(document.opens_sentence(word) || quoted);
            let known = starts.iter().any(|start| (word..word + run).contains(start));
            if !known && (first..word + run).any(|at| !plain(at)) {
                return true;
            }
            word += run.max(1);
        }
        at.saturating_sub(from) > REACH
    }
}

/// The noun of a body's name: "Union" of the Union of Bakers, "Court" of the High Court.
fn noun(document: &Document, draft: &Draft) -> Option<usize> {
    let words = document.words_of(draft.name);
    let of = words.clone().find(|&at| document.is(at, words!["of", "for", "in", "at", "on"]));
    of.unwrap_or(words.end).checked_sub(1).filter(|&noun| words.contains(&noun))
}

/// Whether the body whose name has the noun `noun` is called by the word `head` as well: "the force" is a police, "the
/// bench" a court, "the company" a firm by its name.
fn is_also(document: &Document, head: usize, noun: usize) -> bool {
    match document.atom(head) {
        word if word == word!("force") => document.is(noun, words!["Police", "Constabulary"]),
        word if word == word!("bench") => document.is(noun, words!["Court"]),
        word if word == word!("agency") => document.is(noun, words!["Administration", "Bureau", "Authority"]),
        word if word == word!("airline") => document.is(noun, words!["Airlines", "Airways"]),
        word if word.is(words!["automaker", "carmaker"]) => document.is(noun, words!["Motors"]),
        word if word == word!("drugmaker") => document.is(noun, words!["Pharma", "Pharmaceuticals", "Therapeutics"]),
        word if word == word!("lender") => document.is(noun, words!["Bank"]),
        word if word.is(words!["newspaper", "paper"]) => document.is(noun, PAPERS),
        word if word == word!("watchdog") => document.is(noun, words!["Inspectorate"]),
        word if word.is(words!["company", "firm"]) => {
            let other = is_noun_of_bodies(document, noun) || document.is(noun, lexicon::NO_FIRMS);
            is_firm(document.word(noun)) || !other && FIRMS.contains(&document.word(noun))
        }
        _ => false,
    }
}

/// What a body's first mention tells it to be: "the charity Shelterwell", "Norvind, a low-cost airline,".
pub(super) fn told(document: &Document, draft: &Draft) -> Option<usize> {
    let first = draft.mentions.first()?.span;
    let before = document.word_at(first.start).checked_sub(1);
    let sort = |&at: &usize| document.words[at].shape == Shape::Lower && is_noun_of_bodies(document, at);
    // "In a filing with the Marsh Commission, the group said so": who did so is another.
    let led = before.is_some_and(|at| {
        let at = at - usize::from(at > 0 && document.tag(at) == Tag::Determiner);
        document.tag(at) == Tag::Preposition
    });
    let behind = || {
        let comma = document.word_at(first.end);
        let article = document.is(comma, words![","])
            && (document.is(comma + 1, words!["a", "an"]) || !led && document.is(comma + 1, words!["the"]));
        let describes = |&at: &usize| document.tag(at).is_noun() || document.tag(at) == Tag::Adjective;
        let last = (comma + 2..comma + 8).take_while(describes).last().filter(|_| article)?;
        document.is(last + 1, words![",", ".", "that", "which", "in", "with"]).then_some(last)
    };
    before.filter(sort).or_else(|| behind().filter(sort))
}
