//! What "do so" stands for: "The court told Norvik to pay. It has until Friday to do so."

use super::extent::demand_from;
use crate::passes::scene::Scene;
use crate::text::Tag;
use std::ops::Range;

/// Whether `demand` only points back: "do so", "done so".
pub(super) fn points_back(scene: &Scene, demand: &Range<usize>) -> bool {
    scene.any(demand.start, words!["do", "done"]) && scene.is(demand.start + 1, word!("so"))
}

/// What `demand` asks for in the words before it, of its own sentence or of the one before, where they tell of one thing to
/// do, and nothing where it may be one of several.
pub(super) fn in_words(scene: &Scene, demand: Range<usize>) -> Option<Range<usize>> {
    let document = scene.document;
    let at = document.sentence_at(document.words.get(demand.start)?.span().start);
    let here = &document.sentences[at];
    let before = at.checked_sub(1).map(|before| &document.sentences[before]);
    let paragraph = document.paragraph_at(here.span.start);
    let before = before.filter(|before| document.paragraph_at(before.span.start) == paragraph);
    match acts(scene, here.words.start..demand.start) {
        (0, _) => acts(scene, before?.words.clone()).1,
        (_, act) => act,
    }
}

/// How many words back "do so" may point within a sentence.
const BACK: usize = 40;

/// How many things the last of `words` tell that somebody shall or can do, and the words of the only one.
fn acts(scene: &Scene, words: Range<usize>) -> (usize, Option<Range<usize>>) {
    let words = words.start.max(words.end.saturating_sub(BACK))..words.end;
    let leads = |at: &usize| {
        scene.is(*at, word!("to"))
            || scene.any(*at, words!["can", "could", "may", "must", "shall", "should", "will", "would"])
    };
    let verb = |&at: &usize| at < words.end && scene.document.tag(at) == Tag::Verb && !scene.is(at, word!("do"));
    let mut verbs = words.clone().filter(leads).map(|at| at + 1).filter(verb);
    // "firms that could not file in May have until Friday to do so": nothing farther back
    let Some(first) = verbs.next() else {
        let not = |at: usize| leads(&at) && scene.any(at + 1, words!["not", "n't", "n’t"]);
        return (usize::from(words.clone().any(not)), None);
    };
    let others = verbs.count();
    let denied = first > words.start + 1 && scene.any(first - 2, words!["not", "n't", "n’t"]);
    let end = (first..words.end).find(|&at| scene.any(at, words!["but", "if", "provided", "unless"]));
    let act = demand_from(scene, first, end.unwrap_or(words.end)).demand.filter(|_| others == 0 && !denied);
    (1 + others, act)
}
