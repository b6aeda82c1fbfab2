//! "two weeks after the ruling": a length of time that is counted from an event whose day the article tells.

use super::draft::Due;
use super::due::counted;
use crate::calendar::Date;
use crate::facts::*;
use crate::lexicon::Atom;
use crate::passes::scene::Scene;
use std::ops::Range;

/// What a length is counted from, and the words by which the article tells when that was.
const EVENTS: &[(&[Atom], &[Atom])] = &[
    (
        words!["ruling", "decision", "judgment", "judgement", "verdict"],
        words![
            "ruled",
            "ruling",
            "ordered",
            "decided",
            "decision",
            "judgment",
            "judgement",
            "verdict",
            "convicted",
            "acquitted",
        ],
    ),
    (words!["order"], words!["ordered", "order"]),
    (words!["vote", "ballot"], words!["vote", "voted", "ballot"]),
    (words!["election"], words!["election"]),
    (words!["announcement"], words!["announced", "announcement"]),
    (words!["publication"], words!["published", "publication"]),
    (words!["notice", "notification"], words!["notified", "notice", "notification"]),
    (words!["death"], words!["died", "death"]),
    (words!["signing", "signature"], words!["signed", "signing"]),
    (words!["delivery"], words!["delivered", "delivery"]),
    (words!["accident", "crash"], words!["accident", "crash", "crashed"]),
];

/// How many sentences back the event may be told.
const REACH: usize = 15;

/// How many words of a sentence are looked through: a longer one is a list.
const LONGEST: usize = 120;

/// How many words a day may stand from the word for its event.
const BESIDE: usize = 8;

/// The word behind the event from which `due`, a length of time in the sentence `at`, is counted ("after the ruling"),
/// and `due` with its days, where one day is told of that event.
pub(super) fn counted_from_event(scene: &Scene, at: usize, due: Due) -> Option<(usize, Option<Due>)> {
    let length = due.time.is_some_and(|id| scene.time(id).kind == TimeKind::Duration);
    let led = length && scene.any(due.end, words!["after", "from", "of", "following"]);
    // "within 28 days of July 30", "within 28 days of Friday's hearing"
    if let Some(id) = scene.time_from(due.end + 1).filter(|_| led) {
        let end = scene.time_words(id).end;
        let owned = scene.is_genitive(end);
        let noun =
            (end + 1..end + 5).find(|&at| scene.document.tag(at).is_noun() && !scene.document.tag(at + 1).is_noun());
        let end = if owned { noun? + 1 } else { end };
        let time = scene.time(id);
        let day = time.from.filter(|_| time.kind == TimeKind::Date && time.sure && time.from == time.to);
        return Some((end, day.and_then(|day| counted(scene, due, day)).map(|found| Due { end, ..found })));
    }
    let noun = (due.end + 1..due.end + 8)
        .take_while(|&word| led && !scene.is_mark(word) && !scene.document.words[word].tag.is_finite())
        .find(|&word| event(scene, word).is_some())?;
    let day = day_of(scene, at, event(scene, noun)?, due);
    let found = day.and_then(|day| counted(scene, due, day));
    Some((noun + 1, found.map(|found| Due { end: noun + 1, ..found })))
}

fn event(scene: &Scene, word: usize) -> Option<&'static [Atom]> {
    EVENTS.iter().find(|(nouns, _)| scene.any(word, nouns)).map(|&(_, told)| told)
}

/// The one day that is told of an event by a word of `told`, in the sentence `at` or one before it.
fn day_of(scene: &Scene, at: usize, told: &[Atom], due: Due) -> Option<Date> {
    let mut day = None;
    for sentence in scene.document.sentences[at.saturating_sub(REACH)..=at].iter().rev() {
        for word in sentence.words.clone().take(LONGEST).filter(|&word| scene.any(word, told)).take(4) {
            let Some(found) = day_beside(scene, &sentence.words, word, due) else { continue };
            if day.is_some_and(|day| day != found) {
                return None;
            }
            day = Some(found);
        }
    }
    day
}

/// The day right behind the word `at` ("published on July 4"), or else the nearest one before it ("Tuesday's ruling").
fn day_beside(scene: &Scene, words: &Range<usize>, at: usize, due: Due) -> Option<Date> {
    let single = |id: &TimeId| {
        let time = scene.time(*id);
        time.kind == TimeKind::Date && time.sure && time.from.is_some() && time.from == time.to && Some(*id) != due.time
    };
    let behind = scene.times_in(at..words.end.min(at + BESIDE)).find(single);
    let near = behind.filter(|&id| scene.time_words(id).start <= at + 4);
    let before = || scene.times_in(words.start.max(at.saturating_sub(BESIDE))..at).rfind(single);
    near.or_else(before).or(behind).and_then(|id| scene.time(id).from)
}
