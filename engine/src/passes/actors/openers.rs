//! Settles, once all names of the text are found, whether a word that starts a sentence is a name or a part of one.

use super::name::{self, Name};
use super::nested::longest_known;
use super::texts::{NameTexts, Texts};
use super::titles::are_letters;
use super::vocabulary::{family_first, is_capital, is_people, is_person_role_at, telling_at, without_article};
use crate::lexicon;
use crate::text::{Document, Tag};
use std::cell::LazyCell;

/// Whether the word `at`, which starts a sentence, tells for certain that it is no name's.
pub(super) fn is_no_name(document: &Document, at: usize) -> bool {
    document.listed_lower(at, &lexicon::SENTENCE_STARTERS).is_some()
        || document.is_listed(at, &lexicon::NOT_NAMES)
        || is_person_role_at(document, at)
        || document.is_listed(at, &lexicon::DEMONYMS)
        || is_capital(document, at + 1)
}

/// Adds those of the words `doubtful` that other names have: "Moxon proceeded" beside "Kendrick Moxon".
pub(super) fn sentence_starts<'t>(
    document: &Document<'t>,
    doubtful: &[usize],
    names: &mut Vec<Name>,
    texts: &mut NameTexts<'t>,
) {
    let words = |name: &Name| [name.first(), name.last()].map(|at| bare(document.word(at)));
    let known = LazyCell::new(|| texts.first_names.iter().flat_map(words).collect::<Texts>());
    let of_family = |name: &&Name| family_first(document.word(name.first()), document.word(name.last()));
    let first = |name: &Name| document.word(name.first());
    let families = LazyCell::new(|| texts.first_names.iter().filter(of_family).map(first).collect::<Texts>());
    let starts = doubtful.iter().filter(|&&at| {
        let word = document.word(at);
        known.find(bare(word)).is_some() && (telling_at(document, at).is_empty() || families.find(word).is_some())
    });
    let mut starts: Vec<Name> = starts.map(|&at| Name::new(at, at)).collect();
    starts.iter_mut().for_each(|start| texts.number(document, start));
    name::add(names, starts);
}

fn bare(word: &str) -> &str {
    without_article(word).unwrap_or(word)
}

/// Cuts the common word off that opens a sentence before a name of the text, "Several Cineplex", "Absent Sanders", and the
/// letters of a title before somebody's surname, "CS Oko"; and puts that word before a name which has it elsewhere, "Nuclear
/// Data said" behind "on Monday Nuclear Data". `names` are in order.
pub(super) fn settle_openers<'t>(document: &Document<'t>, names: &mut [Name], texts: &mut NameTexts<'t>) {
    let surnames = surnames(document, names, texts);
    let known = |text: &str| texts.find(text).is_some() || surnames.find(text).is_some();
    let (mut parted, mut openers) = (Vec::new(), Vec::new());
    let mut at = 0;
    for sentence in &document.sentences {
        let start = sentence.words.start;
        at += names[at..].iter().take_while(|name| name.first() < start).count();
        let near = names[at..].iter().take_while(|name| name.first() <= start + 1);
        for (name, at) in near.zip(at..) {
            let before = at.checked_sub(1).map(|before| names[before]);
            if name.first() == start && opens(document, name, &known) {
                openers.push(at);
            } else if name.first() > start && is_parted(document, before, name, &known) {
                parted.push(at);
            }
        }
    }
    let lettered = |name: &Name| is_lettered(document, name) && surnames.find(document.word(name.last())).is_some();
    let lettered: Vec<bool> = texts.first_names.iter().map(lettered).collect();
    let lettered = |&at: &usize| names[at].title().is_none() && lettered[names[at].text as usize];
    let titles: Vec<usize> =
        (0..names.len()).filter(lettered).filter(|at| openers.binary_search(at).is_err()).collect();
    parted.iter().for_each(|&at| names[at] = names[at].from(names[at].first() - 1));
    openers.iter().for_each(|&at| names[at] = names[at].from(names[at].first() + 1));
    titles.iter().for_each(|&at| names[at] = names[at].from(names[at].first() + 1).titled(names[at].first()));
    parted.iter().chain(&openers).chain(&titles).for_each(|&at| texts.number(document, &mut names[at]));
}

/// The last words of names that a title or a given name shows to be persons'.
fn surnames<'t>(document: &Document<'t>, names: &[Name], texts: &NameTexts<'t>) -> Texts<'t> {
    let mut titled = vec![false; texts.len()];
    names.iter().filter(|name| name.title().is_some()).for_each(|name| titled[name.text as usize] = true);
    let full = texts.first_names.iter().zip(titled).filter(|(name, _)| name.first() < name.last());
    let given = |name: &Name| document.is_listed(name.first(), &lexicon::GIVEN_NAMES);
    full.filter(|(name, titled)| *titled || given(name)).map(|(name, _)| document.word(name.last())).collect()
}

/// Whether letters stand before one other word, as those of titles do before a surname.
fn is_lettered(document: &Document, name: &Name) -> bool {
    // "AJ Brown": two letters are a person's own, but for those of a few offices and positions.
    let own = || {
        document.word(name.first()).len() == 2
            && !document.is(name.first(), words!["CB", "CS", "MP", "QB", "RB", "TD", "WR"])
    };
    name.last() == name.first() + 1 && are_letters(document, name.first()) && !own()
}

/// Whether the name, which opens a sentence, does so with a common word that is no part of it.
fn opens(document: &Document, name: &Name, known: &dyn Fn(&str) -> bool) -> bool {
    let named = || {
        longest_known(document, name.first(), name.last() + 1).is_some_and(|known| known > name.first())
            || document.is_listed(name.first(), &lexicon::GIVEN_NAMES)
            || is_people(document, name.first(), name.last())
    };
    // "Starmaker Nadia Berg", "Understated Berg": words that no list has
    let full = || name.first() + 1 < name.last() && document.is_listed(name.first() + 1, &lexicon::GIVEN_NAMES);
    let described = || full() || document.word(name.first()).ends_with("ed");
    name.first() < name.last()
        && name.title().is_none()
        && (described()
            || document.is_common(name.first())
                && (document.tag(name.first()) != Tag::ProperNoun || document.is_qualifier(name.first())))
        // "European Northern Observatory", later "the Northern Observatory"
        && !document.is_listed(name.first(), &lexicon::DEMONYMS)
        && !named()
        && known(document.span(name.first() + 1, name.last()).of(document.text))
}

/// Whether the word before the name, which opens a sentence, is a part of it: `before` is the name that stands before it.
fn is_parted(document: &Document, before: Option<Name>, name: &Name, known: &dyn Fn(&str) -> bool) -> bool {
    !name.nested
        && before.is_none_or(|before| before.last() + 1 < name.first())
        && name.title().is_none()
        && is_capital(document, name.first() - 1)
        && known(document.span(name.first() - 1, name.last()).of(document.text))
}
