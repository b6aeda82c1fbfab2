//! What lies ahead though no verb tells by its form: where somebody is to be on a day, and what is to be done on it.

use super::reader::Reader;
use super::tense::{REACH, breaks};
use crate::text::{Shape, Tag};

/// "is in Ghent on Monday", "are at home to Lund on Saturday", "are away at Lund on Saturday": who is in a place that has
/// a name on a day named is yet to be there. Whatever else stands between may be what happened on that day.
pub(super) fn is_where(reader: &Reader, first: usize) -> bool {
    if !reader.follows(first, words!["on"]) {
        return false;
    }
    let on = first - 1;
    let name = (reader.start()..on).rev().take(4).take_while(|&at| reader.tag(at) == Tag::ProperNoun).count();
    let Some(led) = (on - name).checked_sub(1).filter(|&at| name > 0 && at > reader.start()) else { return false };
    let plays = reader.is(led, words!["to", "at", "against"]) && reader.is(led - 1, words!["home", "away"]);
    let at = if plays { led - 1 } else { led };
    let at = at - usize::from(plays && reader.follows(at, words!["at"]));
    (plays || reader.is(led, words!["in"])) && reader.follows(at, words!["is", "are"])
}

/// "Ask her on Monday": a verb that opens its sentence, or what somebody said, tells to do it.
pub(super) fn is_commanded(reader: &Reader, first: usize) -> bool {
    // "Add the figures from Tuesday" tells which figures.
    if reader.follows(first, words!["from"]) {
        return false;
    }
    let inside = (reader.start()..first).rev().take(REACH).take_while(|&at| !breaks(reader, at)).last();
    inside.is_some_and(|at| {
        let opens = at == reader.start() || breaks(reader, at - 1);
        let object = reader.is(at + 1, words!["me", "us", "him", "her", "them"]);
        // "Told them on Monday" tells what was done.
        let verb = reader.tag(at) == Tag::Verb || object && matches!(reader.tag(at), Tag::Noun | Tag::ProperNoun);
        opens && reader.shape(at) == Shape::Capital && verb
    })
}
