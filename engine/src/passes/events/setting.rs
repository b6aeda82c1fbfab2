//! Where and when what a noun tells took place, as its own clause says.

use super::clause;
use crate::facts::*;
use crate::passes::scene::Scene;
use crate::text::{Sentence, Tag};
use std::ops::Range;

/// Where and when, as the noun's own clause says: behind the noun, in its phrase, or before "for" ("arrived in Moscow
/// on Wednesday for talks").
pub(super) struct Setting {
    pub(super) place: Option<ActorId>,
    pub(super) time: Option<TimeId>,
}

impl Setting {
    pub(super) fn new(
        scene: &Scene,
        sentence: &Sentence,
        phrase: &Range<usize>,
        after: &Range<usize>,
        end: usize,
        kind: EventKind,
    ) -> Self {
        let before = (phrase.start > sentence.words.start && scene.is(phrase.start - 1, word!("for")))
            .then(|| clause::back_to_verb(scene, sentence, phrase.start - 1));
        let named = match kind {
            EventKind::Visit => clause::goal,
            EventKind::Attack => clause::target,
            _ => clause::place,
        };
        let place = named(scene, after)
            .or_else(|| clause::place_at(scene, phrase.start, phrase.end))
            .or_else(|| clause::place(scene, before.as_ref()?));
        let from = end + usize::from(is_aired(scene, end));
        let near = |id: &TimeId| {
            (from..scene.time_words(*id).start).all(|at| {
                scene.document.words[at].tag != Tag::Verb
                    && !scene.document.words[at].tag.is_finite()
                    && !scene.is_mark(at)
            })
        };
        let time = clause::time(scene, sentence, after).filter(near);
        let time = time.or_else(|| clause::day_in(scene, phrase)).or_else(|| clause::day_in(scene, before.as_ref()?));
        Self { place, time }
    }
}

/// The noun's reach, past a participle that goes with it: "a CBS interview aired Tuesday".
pub(super) fn reach(scene: &Scene, sentence: &Sentence, at: usize) -> Range<usize> {
    let from = at + 1 + usize::from(is_aired(scene, at + 1));
    let stops = |&word: &usize| {
        let tag = scene.document.words[word].tag;
        let joins = tag == Tag::Conjunction && !scene.any(at + 1, words!["between", "with", "of", "among"]);
        tag.is_verb() || tag.is_finite() || joins
    };
    let end = clause::reach(scene, sentence, from - 1).find(stops);
    at + 1..end.unwrap_or(clause::reach(scene, sentence, from - 1).end)
}

fn is_aired(scene: &Scene, at: usize) -> bool {
    scene.any(at, words!["aired", "broadcast", "conducted", "given", "held", "published", "recorded"])
}
