//! What lies ahead though no verb tells by its form: where somebody is to be on a day, what is to be done on it, and what
//! lasts until it.

use super::reader::Reader;
use super::sense::Sense;
use super::tense::{REACH, breaks};
use crate::lexicon::{Atom, TENSE_CUES};
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
        opens && reader.shape(at) == Shape::Capital && verb && !reader.is(at, words!["found"])
    })
}

/// "will visit them on Friday", "is to speak on Friday", "closes on Friday", and not "will profit from the win on Friday"
pub(super) fn is_foretold(reader: &Reader, first: usize) -> bool {
    let bounds = first.checked_sub(2).is_some_and(|at| {
        // "nominations close on Monday"
        reader.listed(at, &TENSE_CUES) == Some("bounds")
            || reader.is(at, words!["begin", "close", "end", "open", "resume", "start"])
                && at > reader.start()
                && reader.tag(at - 1).is_noun()
                && reader.text_before(at, 1).ends_with('s')
    });
    // "from the win", but "from Bern", "the city of Bern", "after a long break"
    let hangs = |at: usize| {
        reader.is(at, words!["because", "since", "that", "which", "who"])
            || reader.is(at, words!["after", "from", "of", "over"])
                && reader.tag(at + 1) == Tag::Determiner
                && !reader.is(at + 2, words!["brief", "lengthy", "long", "short"])
                && reader.sense(at + 2) != Sense::Compound
    };
    // "is due", "is to", "plans", "wants to", "they intend to"
    let present = |at: usize| {
        let told = |at: usize| reader.listed(at, &TENSE_CUES).is_some() || reader.is(at, words!["to"]);
        let of_many =
            reader.tag(at) == Tag::Verb && !reader.follows(at, words!["to"]) && reader.is(at + 1, words!["to"]);
        reader.is(at, words!["is", "are"]) && told(at + 1)
            || reader.tag(at) == Tag::VerbS && (told(at) || told(at + 1))
            || of_many && told(at)
    };
    let mut back = (1..=REACH)
        .map_while(|back| first.checked_sub(back).filter(|&at| at >= reader.start()))
        .take_while(|&at| !hangs(at));
    bounds || back.any(|at| present(at) || reader.tag(at) == Tag::Modal && !reader.is(at, words!["would", "should"]))
}

/// "is in Rome till Friday", "is shut through Friday", "said that it had until Friday", "that the ban was in force until
/// Friday": what still is has not ended; nor has what "remained open until Friday, after which it would be withdrawn".
pub(super) fn lasts_until(reader: &Reader, first: usize) -> bool {
    let back = |from: usize, reach: usize| {
        (1..=reach)
            .map_while(move |back| from.checked_sub(back).filter(|&at| at >= reader.start() && !breaks(reader, at)))
    };
    if !reader.follows(first, words!["until", "till", "through"]) {
        return false;
    }
    let Some(verb) = back(first - 1, 7).find(|&at| reader.tag(at).is_finite()) else { return false };
    let holds = reader.is(verb, words!["was", "were", "remained", "stayed", "stood"])
        && (reader.follows(first - 1, words!["place", "force", "effect", "table"])
            || reader.follows(first - 1, words!["valid", "open", "available"]))
        || reader.is(verb, words!["had"]) && verb + 2 == first;
    // "the law that was in force until Friday" tells which law.
    let told = || {
        back(verb, REACH)
            .any(|at| reader.is(at, words!["said", "says", "told"]) || at + 1 < verb && reader.is(at, words!["that"]))
    };
    reader.is(verb, words!["is", "are", "remains", "remain", "stays", "stay"]) || holds && told()
}

/// "said they hope for a deal with Togo by Friday", "said her lawyers need a reply by Friday": of those whom the present
/// tells of, a limit lies ahead, whoever said so.
pub(super) fn is_hoped_by(reader: &Reader, first: usize) -> bool {
    let acts = |at: usize| reader.tag(at).is_finite() || matches!(reader.tag(at), Tag::Modal | Tag::Auxiliary);
    let mut back =
        (2..=REACH).map_while(|back| first.checked_sub(back).filter(|&at| at > reader.start() && !breaks(reader, at)));
    let verb = back.find(|&at| acts(at) && !reader.follows(at, words!["to"]));
    verb.is_some_and(|at| {
        let many = reader.tag(at - 1).is_noun() && reader.text_before(at, 1).ends_with('s');
        reader.tag(at) == Tag::Verb && (many || reader.follows(at, words!["they", "we", "i"]))
    })
}

/// "until Friday, after which it would be withdrawn": whoever writes so looks ahead to that day.
pub(super) fn ends_then(reader: &Reader, last: usize) -> bool {
    let at = last + 1 + usize::from(reader.is(last + 1, words![","]));
    reader.is(at, words!["after"])
        && reader.is(at + 1, words!["which"])
        && (at + 2..at + 7).any(|at| reader.tag(at) == Tag::Modal)
}

/// "Loans made after May are subject to a cap from July 1": what holds from a day on, in the present.
pub(super) fn is_rule_from(reader: &Reader, first: usize) -> bool {
    const HOLDS: &[Atom] = words!["is", "are", "apply", "applies", "face", "faces"];
    if !reader.follows(first, words!["from"]) {
        return false;
    }
    let ranged = reader.is(first + 1, words!["to", "until", "till", "through"]);
    let verb = (2..=8)
        .map_while(|back| first.checked_sub(back).filter(|&at| at >= reader.start() && !breaks(reader, at)))
        .find(|&at| reader.is(at, HOLDS) || matches!(reader.tag(at), Tag::VerbPast | Tag::Modal));
    // "threatened protests from Sunday"
    let threatens = (2..=8)
        .map_while(|back| first.checked_sub(back).filter(|&at| at >= reader.start() && !breaks(reader, at)))
        .any(|at| reader.is(at, words!["threatened", "threatening", "warned", "warning", "vowed", "vowing"]));
    threatens && !ranged
        || verb.is_some_and(|verb| {
            let in_effect =
                reader.is(verb + 1, words!["in"]) && reader.is(verb + 2, words!["effect", "force", "place"]);
            reader.is(verb, words!["is", "are"])
                && (in_effect
                    || !ranged
                        && reader.is(
                            verb + 1,
                            words!["subject", "banned", "barred", "allowed", "free", "required", "open", "valid"],
                        ))
                || !ranged && reader.is(verb, words!["apply", "applies", "face", "faces"])
        })
}
