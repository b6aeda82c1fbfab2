//! Finds what happened or is to happen.
//!
//! A verb or noun of the list of event words opens an event; who took part, where and when stand around it:
//!
//! ```text
//! Witkoff arrived in Moscow on Wednesday              who before the verb, place and time after it
//! Witkoff was welcomed by Dmitriev                    the passive: the other one after "by"
//! the three-hour meeting between Putin and Witkoff    a noun: those who took part after it
//! his previous visit in April                         a noun: the one who did before it
//! following the Moscow meeting                        a noun without people: the event told before
//! ```
//!
//! What stands between quotation marks is somebody's word and no event of the article's.

mod clause;
mod merge;
mod nouns;
mod verbs;

#[cfg(test)]
mod tests;

use super::scene::Scene;
use crate::facts::*;
use crate::lexicon;
use crate::text::{Document, Sentence, Shape, Tag};

/// The events of `document`.
pub fn events(document: &Document, actors: &[Actor], times: &[Time], quotes: &[Quote]) -> Vec<Event> {
    let scene = Scene::new(document, actors, times);
    let mut found = Vec::new();
    let mut quoted = quotes.iter().flat_map(|quote| &quote.spans).peekable();
    for sentence in &document.sentences {
        for at in sentence.words.clone() {
            let span = document.words[at].span;
            while quoted.next_if(|words| words.end <= span.start).is_some() {}
            if !quoted.peek().is_some_and(|words| words.contains(span)) {
                merge::add(&scene, &mut found, event(&scene, sentence, at));
            }
        }
    }
    merge::finish(document, found)
}

/// The event that the word `at` tells.
fn event(scene: &Scene, sentence: &Sentence, at: usize) -> Option<Event> {
    if !matches!(scene.document.words[at].shape, Shape::Lower | Shape::Capital) {
        return None;
    }
    let (kind, part) = scene.document.listed_lower(at, &lexicon::EVENT_WORDS)?.split_once(' ')?;
    let kind = kind_named(kind)?;
    if part == "v" || part == "nv" && scene.document.words[at].tag != Tag::Noun {
        verbs::event(scene, sentence, at, kind)
    } else {
        nouns::event(scene, sentence, at, kind)
    }
}

fn kind_named(name: &str) -> Option<EventKind> {
    Some(match name {
        "arrival" => EventKind::Arrival,
        "attack" => EventKind::Attack,
        "call" => EventKind::Call,
        "court" => EventKind::Court,
        "deal" => EventKind::Deal,
        "death" => EventKind::Death,
        "decision" => EventKind::Decision,
        "departure" => EventKind::Departure,
        "disaster" => EventKind::Disaster,
        "interview" => EventKind::Interview,
        "meeting" => EventKind::Meeting,
        "office" => EventKind::Office,
        "post" => EventKind::Post,
        "protest" => EventKind::Protest,
        "release" => EventKind::Release,
        "visit" => EventKind::Visit,
        "vote" => EventKind::Vote,
        "walk" => EventKind::Walk,
        "welcome" => EventKind::Welcome,
        _ => return None,
    })
}
