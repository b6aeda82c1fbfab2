//! Settles, once all names of the text are found, whether the word before a name is a part of it.

use super::names::Name;
use super::nested::longest_known;
use super::texts::Texts;
use super::titles::are_letters;
use super::vocabulary::{is_capital, is_people};
use crate::lexicon;
use crate::text::{Document, Tag};
use std::cell::LazyCell;

/// Cuts the common word off that opens a sentence before a name of the text, "Several Cineplex", "Absent Sanders", and the
/// letters of a title before somebody's surname, "CS Oko"; and puts that word before a name which has it elsewhere, "Nuclear
/// Data said" behind "on Monday Nuclear Data".
pub(super) fn settle_openers(document: &Document, names: &mut [Name]) {
    let surnames = || {
        let full = |name: &&Name| name.first < name.last;
        let given = |name: &&Name| name.title.is_some() || document.is_listed(name.first, &lexicon::GIVEN_NAMES);
        names.iter().filter(full).filter(given).map(|name| document.word(name.last))
    };
    let known = LazyCell::new(|| names.iter().map(|name| name.text(document)).chain(surnames()).collect::<Texts>());
    let families = LazyCell::new(|| surnames().collect::<Texts>());
    let lettered = |name: &Name| {
        name.last == name.first + 1
            && are_letters(document, name.first)
            // "AJ Brown": two letters are a person's own, but for those of a few offices and positions.
            && (document.word(name.first).len() > 2 || document.is(name.first, words!["CB", "CS", "MP", "QB", "RB", "TD", "WR"]))
            && name.title.is_none()
            && families.find(document.word(name.last)).is_some()
    };
    let opens = |name: &Name| {
        let named = || {
            longest_known(document, name.first, name.last + 1).is_some_and(|known| known > name.first)
                || document.is_listed(name.first, &lexicon::GIVEN_NAMES)
                || is_people(document, name.first, name.last)
        };
        name.first < name.last
            && name.title.is_none()
            && document.opens_sentence(name.first)
            && (document.tag(name.first) != Tag::ProperNoun || document.is_qualifier(name.first))
            && document.is_common(name.first)
            // "European Northern Observatory", later "the Northern Observatory"
            && !document.is_listed(name.first, &lexicon::DEMONYMS)
            && !named()
            && known.find(document.span(name.first + 1, name.last).of(document.text)).is_some()
    };
    let parted = |&at: &usize| {
        let name = &names[at];
        name.first > 0
            && !name.nested
            && at.checked_sub(1).is_none_or(|before| names[before].last + 1 < name.first)
            && name.title.is_none()
            && document.opens_sentence(name.first - 1)
            && is_capital(document, name.first - 1)
            && known.find(document.span(name.first - 1, name.last).of(document.text)).is_some()
    };
    let parted: Vec<usize> = (0..names.len()).filter(parted).collect();
    let openers: Vec<usize> = (0..names.len()).filter(|&at| opens(&names[at])).collect();
    let titles: Vec<usize> = (0..names.len()).filter(|&at| lettered(&names[at])).collect();
    titles.iter().for_each(|&at| names[at].title = Some(names[at].first));
    parted.into_iter().for_each(|at| names[at].first -= 1);
    openers.into_iter().chain(titles).for_each(|at| names[at].first += 1);
}
