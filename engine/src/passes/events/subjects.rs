//! What stands between a verb and the noun phrase that is its subject: "The patient, a farmer, died", "A nurse who
//! stole was jailed".

use super::things::{Sort, sort_of};
use crate::lexicon::Atom;
use crate::passes::scene::{Scene, Seen};
use crate::text::Tag;

/// Where the phrase ends behind which only additions between commas stand before `end`: ", 52,", ", a farmer, of
/// Leeds,", ", chaired by Ann Doe,".
pub(super) fn before_additions(scene: &Scene, floor: usize, end: usize) -> usize {
    let mut end = end;
    let mut close = end.checked_sub(1).filter(|&close| scene.is(close, word!(",")));
    for _ in 0..3 {
        close = close.and_then(|close| addition(scene, floor, close));
        end = close.unwrap_or(end);
    }
    end
}

/// The comma that opens the addition that the comma `close` ends.
fn addition(scene: &Scene, floor: usize, close: usize) -> Option<usize> {
    const LONGEST: usize = 30;
    const PLAIN: usize = 14;
    let open = (floor.max(close.saturating_sub(LONGEST))..close).rev().find(|&at| scene.is_mark(at))?;
    let relative = scene.any(open + 1, words!["who", "which", "whose"]);
    // A finite verb tells of a clause: "On Monday, police said, the man".
    let plain = close - open <= PLAIN && (open + 1..close).all(|at| !is_finite(scene, at));
    (scene.is(open, word!(",")) && open + 1 < close && open > floor && (relative || plain)).then_some(open)
}

/// "The ministers of Japan, Kenya and Peru signed": where the first ends of the countries that stand before `end`, whose
/// people act.
pub(super) fn before_countries(scene: &Scene, floor: usize, end: usize) -> Option<usize> {
    let country = |last: usize| scene.seen_ending(last).filter(|seen| scene.is_country(seen.actor));
    let mut first = country(end.checked_sub(1)?)?;
    for _ in 0..6 {
        let start = first.words().start;
        let joined = start.checked_sub(2).filter(|_| scene.any(start - 1, words!["and", ","]));
        let Some(before) = joined.and_then(country) else { break };
        first = before;
    }
    let start = first.words().start;
    let people = start > floor + 1
        && first.words().end < end
        && scene.any(start - 1, words!["from", "of"])
        && sort_of(scene, start - 2) == Sort::People;
    people.then_some(first.words().end)
}

/// Where the phrase ends that "who stole from patients" describes right before `end`, without commas.
pub(super) fn before_relative(scene: &Scene, floor: usize, end: usize) -> Option<usize> {
    const LONGEST: usize = 24;
    let who = (floor.max(end.saturating_sub(LONGEST))..end)
        .rev()
        .take_while(|&at| !scene.is_mark(at) || scene.document.is(at, words!["$", "£", "€", "-"]))
        .find(|&at| scene.is(at, word!("who")))?;
    let mut within = who + 1..end;
    // "a man who believed his wife was jailed": what is believed has a subject of its own.
    let opens = |at: usize| scene.any(at, OPENS) || scene.document.tag(at) == Tag::Subordinator;
    (within.len() > 1 && within.clone().any(|at| is_finite(scene, at)) && !within.any(opens)).then_some(who)
}

const OPENS: &[Atom] = words![
    "alleged", "and", "argued", "as", "believe", "believed", "believes", "but", "claimed", "claims", "feared", "feels",
    "felt", "heard", "hoped", "insisted", "knew", "knows", "learned", "or", "said", "saw", "say", "says", "that",
    "thought", "thinks", "when", "where",
];

fn is_finite(scene: &Scene, at: usize) -> bool {
    matches!(scene.document.tag(at), Tag::VerbPast | Tag::VerbS | Tag::Auxiliary | Tag::Modal)
}

/// "Cabin crew at budget airline Norvair", "the mother of singer Al Moe": who is named behind a preposition and a
/// common noun is not who acts.
pub(super) fn hangs(scene: &Scene, seen: &Seen, floor: usize) -> bool {
    let start = seen.words().start;
    let title = start.checked_sub(1).map(|at| sort_of(scene, at));
    if scene.any(start.wrapping_sub(1), words!["staff"]) || !matches!(title, Some(Sort::People | Sort::Body)) {
        return false;
    }
    let inside = |&at: &usize| matches!(scene.document.tag(at), Tag::Noun | Tag::Adjective | Tag::Determiner);
    let first = (floor.max(start.saturating_sub(5))..start).rev().take_while(inside).last().unwrap_or(start);
    first > floor + 1 && scene.any(first - 1, words!["at", "by", "from", "of", "with"])
}
