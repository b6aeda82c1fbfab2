//! Tells what is only asked for, doubted or denied from what has been decided: "may extend", "asked to move".

use crate::lexicon::Atom;
use crate::passes::scene::Scene;
use crate::text::Tag;
use std::ops::Range;

/// "asked the court to extend it", "unless the court extends it", "was not extended": nobody has extended anything.
const UNDECIDED: &[Atom] = words![
    "appeal",
    "appealed",
    "appeals",
    "asked",
    "asking",
    "asks",
    "begged",
    "called",
    "calling",
    "calls",
    "can",
    "consider",
    "considering",
    "could",
    "expected",
    "hope",
    "hoped",
    "hopes",
    "if",
    "likely",
    "may",
    "might",
    "pleaded",
    "pressed",
    "pressing",
    "proposed",
    "request",
    "requested",
    "requests",
    "urged",
    "urges",
    "urging",
    "wanted",
    "never",
    "n't",
    "n’t",
    "not",
    "refused",
    "refuses",
    "seek",
    "seeking",
    "seeks",
    "sought",
    "unless",
    "want",
    "wants",
    "whether",
];

pub(super) fn is_undecided(scene: &Scene, words: &Range<usize>, verb: usize) -> bool {
    // "Both asked for more time, and the deadline was moved": the request is another clause's.
    let clause = |at: usize| {
        let joint = scene.any(at, words!["and", "but", "so"]) && scene.is(at.wrapping_sub(1), word!(","));
        scene.is(at, word!(";")) || joint && begins_clause(scene, at + 1, verb)
    };
    let floor = words.start.max(verb.saturating_sub(9));
    (floor..verb).rev().take_while(|&at| !clause(at)).any(|word| scene.any(word, UNDECIDED) && !is_other(scene, word))
}

/// Whether the words from `at` have a subject of their own before `verb`: "could, and should, extend" and "may, and many
/// say will, move" are one clause, which goes on behind the second comma.
fn begins_clause(scene: &Scene, at: usize, verb: usize) -> bool {
    let subject = (at..verb).map_while(|at| scene.document.words.get(at)).find(|word| word.tag != Tag::Adverb);
    let named = subject.is_some_and(|word| {
        !word.tag.is_verb() && !matches!(word.tag, Tag::Modal | Tag::Auxiliary | Tag::Mark | Tag::Preposition)
    });
    named && (at..verb).filter(|&at| scene.is(at, word!(","))).count() % 2 == 0
}

/// "On May 3", "an appeals court": words that look undecided and are not.
fn is_other(scene: &Scene, word: usize) -> bool {
    let month = scene.is(word, word!("may")) && scene.document.words[word].tag != Tag::Modal;
    let court = scene.any(word, words!["appeal", "appeals"])
        && scene.any(word + 1, words!["court", "courts", "judge", "judges", "panel"]);
    // "a ruling expected on Monday"
    let noun = scene.any(word, words!["expected", "likely"]) && !scene.is(word + 1, word!("to"));
    month || court || noun
}
