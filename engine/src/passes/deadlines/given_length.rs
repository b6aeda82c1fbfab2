//! A length of time that somebody is given or has: "gave Iran 48 hours to respond", "have 30 days from the ruling to appeal".

use super::acts::{is_act_of_duty, is_time_to_speak};
use super::counted_from::counted_from_event;
use super::do_so;
use super::draft::{Draft, Due};
use super::due::{self, due_at, of_time};
use super::extent::demand_from;
use super::gifts::{behind_giver, parties_of_gift};
use super::given::{
    GIVES, HAS, apposed, before_hedges, behind_opening, described, is_finite, is_receiver, is_verb, sure,
};
use super::holders::{holder, told};
use crate::facts::*;
use crate::passes::scene::Scene;
use crate::text::Tag;
use std::ops::Range;

/// A deadline at a length of time that "to" and a verb follow: "have 30 days to appeal", "have 30 days from the ruling to
/// appeal".
pub(super) fn given_duration(scene: &Scene, sentence: usize, words: &Range<usize>, id: TimeId) -> Option<Draft> {
    let mut span = scene.time_words(id);
    let counted = scene.time(id).rule == TimeRule::Distance;
    // "30 days from Tuesday's ruling to appeal"
    if counted {
        span.end = (span.end..span.end + 3).find(|&at| scene.is(at, word!("to")))?;
    }
    let event = of_time(scene, id).filter(|_| !counted).and_then(|due| counted_from_event(scene, sentence, due));
    let event = event.or_else(|| Some((unknown_event(scene, span.end).filter(|_| !counted)?, None)));
    span.end = event.map_or(span.end, |(end, _)| end);
    span.end += usize::from(scene.any(span.end, words!["”", "\"", "''"]));
    // "were given 48 hours on March 8 to answer", "eight weeks' time to answer"
    let start = scene.any(span.end, words!["on", "from"]).then(|| scene.time_from(span.end + 1)).flatten();
    let start = start.filter(|&day| event.is_none() && scene.time(day).from == scene.time(day).to);
    let start = start.filter(|&day| scene.is(scene.time_words(day).end, word!("to")));
    span.end = start.map_or(span.end, |day| scene.time_words(day).end);
    let owner = scene.any(span.end, words!["'", "’"]) && scene.is(span.end + 1, word!("time"));
    span.end += 2 * usize::from(owner);
    // "a 30-day grace period to pay"
    let period = (span.end..span.end + 3).find(|&at| scene.any(at, words!["period", "window"]));
    let plain = |&at: &usize| (span.end..at).all(|word| scene.document.tag(word).is_noun());
    span.end = period.filter(plain).map_or(span.end, |at| at + 1);
    // "have five days left to use them"
    span.end += usize::from(scene.is(span.end, word!("left")));
    let length = counted || scene.time(id).kind == TimeKind::Duration;
    let to = behind_giver(scene, span.end, words.end).unwrap_or(span.end);
    // "gave him six months to live": what somebody expects
    let act = behind_opening(scene, to + 1);
    if is_time_to_speak(scene, id, act) {
        return None;
    }
    if !length || !scene.is(to, word!("to")) || !is_verb(scene, act) || scene.is(act, word!("live")) {
        return None;
    }
    // "gave them two days on Friday to rest": the day may as well be when they rest.
    // "They would appeal. They have a week to do so."
    let so = || do_so::points_back(scene, &(act..act + 2)).then(|| do_so::in_words(scene, act..act + 2)).flatten();
    let duty = is_act_of_duty(scene, act) || so().is_some_and(|words| is_act_of_duty(scene, words.start));
    let threatened = || demand_from(scene, act, words.end).consequence.is_some();
    if start.is_some() && !duty && !threatened() {
        return None;
    }
    let of_length = of_time(scene, id);
    let from_start = start.and_then(|day| due::counted(scene, of_length?, scene.time(day).from?));
    let due = event.and_then(|(_, due)| due).or(from_start).or(of_length)?;
    let due = Due { end: span.end, ..due };
    let before = before_hedges(scene, span.start, words.start)?;
    // "gave the rail operator Norvind and the largest of its unions 48 hours"
    let gives = (words.start.max(span.start.saturating_sub(14))..span.start)
        .rev()
        .take_while(|&at| at + 8 >= span.start || !scene.is_mark(at) && !is_finite(scene, at + 1))
        .find(|&at| scene.any(at, GIVES))
        // "gave it 14 days to say why it took two years to report": those two were not given.
        .filter(|&gives| !(gives + 1..span.start).any(|at| scene.is(at, word!("to")) && is_verb(scene, at + 1)));
    if let Some(gives) = gives {
        let mut draft = Draft::new(sentence, span.start, DeadlineRule::GivenDuration);
        draft.from_event = event.is_some();
        let apposed = apposed(scene, words.start, span.start)
            .filter(|&(comma, seen)| is_receiver(scene, gives + 1..comma.max(gives + 1), seen));
        let object = apposed.map_or(span.start, |(comma, _)| comma);
        parties_of_gift(scene, &mut draft, gives, object.max(gives + 1), words.start);
        draft.on = draft.on.or_else(|| sure(apposed?.1));
        return Some(described(scene, draft, due, words.end));
    }
    if !scene.any(before, HAS) || is_year_or_more(scene, id) {
        return None;
    }
    let mut draft = Draft::new(sentence, span.start, DeadlineRule::HasDuration);
    draft.from_event = event.is_some();
    draft.on = sure(holder(scene, before, words.start));
    draft = described(scene, draft, due, words.end);
    let spoken = told(scene, before, words.start);
    // "told tenants that they had 48 hours to leave"
    if let Some((teller, told)) = spoken {
        (draft.set_by, draft.on) = (teller, draft.on.or(told));
    }
    let spoken = spoken.is_some();
    let tale = scene.is(before, word!("had")) && !spoken || scene.time(id).value.ends_with('S');
    (draft.consequence.is_some() || duty && !tale).then_some(draft)
}

/// "gave it another 60 days, to Oct. 4": the day on which the length `id` ends
pub(super) fn given_to(scene: &Scene, sentence: usize, words: &Range<usize>, id: TimeId) -> Option<Draft> {
    let span = scene.time_words(id);
    let to = span.end + usize::from(scene.is(span.end, word!(",")));
    let length = scene.time(id).kind == TimeKind::Duration && scene.is(to, word!("to"));
    let due = due_at(scene, to + 1, words.end).filter(|due| length && due.from.is_some())?;
    let mut back = (words.start.max(span.start.saturating_sub(9))..span.start).rev();
    // "gave a rise of 8 percent over six months to May": behind a preposition the length is not what was given.
    let object = |&at: &usize| !scene.is_mark(at) && scene.document.tag(at) != Tag::Preposition;
    let gives = back.by_ref().take_while(object).find(|&at| scene.any(at, GIVES))?;
    let mut draft = Draft::new(sentence, span.start, DeadlineRule::GivenUntil);
    parties_of_gift(scene, &mut draft, gives, span.start, words.start);
    Some(described(scene, draft, due, words.end))
}

/// "21 days from the declaration to object": the "to" behind what no day is told of
fn unknown_event(scene: &Scene, from: usize) -> Option<usize> {
    let plain = |&at: &usize| !scene.is_mark(at) && !is_finite(scene, at) && scene.time_from(at).is_none();
    let led = scene.any(from, words!["from", "of", "after", "following"]);
    let to = (from + 1..from + 8).take_while(plain).find(|&at| scene.is(at, word!("to")))?;
    (led && to > from + 1 && is_act_of_duty(scene, to + 1)).then_some(to)
}

/// "has two years to live": lives and terms are long, time limits short.
fn is_year_or_more(scene: &Scene, id: TimeId) -> bool {
    scene.time(id).value.ends_with('Y')
}
