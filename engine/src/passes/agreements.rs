//! Finds where the article gives the same day in different words: "arrived on Wednesday, just two days before the
//! deadline", which is a Friday.

use super::scene::Scene;
use crate::facts::*;
use crate::order::{sort, sort_by_key};
use crate::text::Span;

/// The agreements among the times of `scene`, measured from `deadlines`.
pub(crate) fn agreements(scene: &Scene, deadlines: &[Deadline]) -> Vec<Agreement> {
    let stated = deadlines.iter().enumerate().flat_map(|(at, deadline)| {
        deadline.statements.iter().map(move |statement| (DeadlineId(at as u32), deadline, statement.span))
    });
    let mut found: Vec<Agreement> =
        stated.filter_map(|(id, deadline, sentence)| distance(scene, id, deadline, sentence)).collect();
    sort_by_key(&mut found, |agreement| agreement.span);
    found.dedup_by_key(|agreement| agreement.span);
    found
}

/// A length of time in `sentence` that leads to or from the deadline, and the days that bear it out.
fn distance(scene: &Scene, id: DeadlineId, deadline: &Deadline, sentence: Span) -> Option<Agreement> {
    let words = scene.document.words_of(sentence);
    let due = deadline.due_from.filter(|&from| deadline.due_to == Some(from))?;
    let noun = words.clone().find(|&at| scene.is(at, word!("deadline")))?;
    let (time, sign) = scene.times_in(words.start..noun).rev().find_map(|time| {
        let next = scene.time_words(time).end;
        let before = scene.is(next, word!("before")) || scene.is(next, word!("ahead"));
        let sign = if before { -1 } else { 1 };
        (noun - next < 16 && (before || scene.is(next, word!("after")))).then_some((time, sign))
    })?;
    let day = due.plus_days(sign * whole_days(&scene.time(time).value)?);
    let is_day = |id: &TimeId| scene.time(*id).from == Some(day) && scene.time(*id).to == Some(day);
    let arrived = scene.times_in(words).find(is_day)?;
    let mut with = vec![arrived];
    with.extend(deadline.due.filter(|&due| due != time));
    sort(&mut with);
    with.dedup();
    let span = scene.time(time).span.cover(scene.document.words.get(noun)?.span());
    Some(Agreement { time, span, deadline: id, day, with })
}

/// The days in "P2D", "P1W" or "PT48H"; `None` for lengths that are no whole days.
fn whole_days(value: &str) -> Option<i32> {
    let number = |digits: &str| digits.parse::<i32>().ok().filter(|count| (0..10_000).contains(count));
    if let Some(hours) = value.strip_prefix("PT").and_then(|rest| rest.strip_suffix('H')) {
        return number(hours).filter(|hours| hours % 24 == 0).map(|hours| hours / 24);
    }
    let rest = value.strip_prefix('P')?;
    let weeks = rest.strip_suffix('W').and_then(number).map(|weeks| weeks * 7);
    rest.strip_suffix('D').and_then(number).or(weeks)
}
