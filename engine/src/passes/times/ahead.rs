//! What lies ahead by the words beside its day: limits, appointments, forecasts and what is there to come.

use super::reader::Reader;
use super::sense::Sense;
use super::tense::REACH;
use crate::lexicon::Atom;
use crate::text::Tag;

/// "gave him up to Friday to pay", "has up to Friday to pay"
pub(super) fn is_given_up_to(reader: &Reader, first: usize, last: usize) -> bool {
    let up = first.checked_sub(2).filter(|&up| up > reader.start() && reader.is(up, words!["up"]));
    let has = |up: usize| reader.is(up - 1, words!["has", "have"]);
    let gives = |up: usize| {
        (reader.start()..up).rev().take(6).any(|at| reader.is(at, words!["gave", "given", "gives", "granted"]))
    };
    reader.follows(first, words!["to"])
        && up.is_some_and(|up| has(up) || gives(up))
        && (last + 1..last + 4).any(|at| reader.is(at, words!["to"]) && reader.tag(at + 1) == Tag::Verb)
}

/// "There is a service on Sunday", up to the "on" before `end`
pub(super) fn is_there(reader: &Reader, end: usize) -> bool {
    let plain = |&at: &usize| {
        reader.tag(at).is_noun() || matches!(reader.tag(at), Tag::Adjective | Tag::Determiner | Tag::Number)
    };
    let is = (reader.start() + 1..end).rev().take(6).find(|at| !plain(at));
    is.is_some_and(|is| is + 1 < end && reader.is(is, words!["is", "are"]) && reader.follows(is, words!["there"]))
}

/// "said that rain was likely on Friday", "said there was a 10 percent chance of rain on Friday": what was
/// foreseen then
pub(super) fn is_said_to_be_likely(reader: &Reader, first: usize) -> bool {
    let mut back = (1..=REACH).filter_map(|back| first.checked_sub(back)).take_while(|&at| at >= reader.start());
    let likely = back.find(|&at| {
        reader.is(at, words!["likely", "possible", "chance", "risk"])
            || matches!(reader.tag(at), Tag::VerbPast | Tag::VerbS)
    });
    let was = |at: usize| reader.is(at, words!["was", "were"]);
    let low = reader.start().max(first.saturating_sub(2 * REACH));
    likely.is_some_and(|likely| {
        reader.is(likely, words!["likely", "possible", "chance", "risk"])
            && (low..likely)
                .rev()
                .take(6)
                .find(|&at| was(at))
                .is_some_and(|was| (low..was).any(|at| reader.is(at, words!["said", "warned", "added"])))
    })
}

/// "stuck to their forecasts of a cut in March", "expect a rate cut in March"
pub(super) fn is_forecast(reader: &Reader, first: usize) -> bool {
    const FORECASTS: &[Atom] = words!["bets", "expectations", "forecasts", "hopes", "predictions"];
    let plain = |&at: &usize| {
        reader.tag(at).is_noun()
            || matches!(reader.tag(at), Tag::Adjective | Tag::Determiner | Tag::Number)
            || reader.is(at, words!["cut", "hit", "rise", "cuts"])
    };
    let in_ = first.checked_sub(1).filter(|&at| at > reader.start() + 2 && reader.is(at, words!["in", "on"]));
    let before = in_.and_then(|end| (reader.start() + 1..end).rev().take(6).find(|at| !plain(at)));
    before.is_some_and(|at| {
        let thing = in_.is_some_and(|end| at + 1 < end);
        let expects = reader.is(at, words!["expect", "expects", "forecast", "forecasts", "predict", "predicts"]);
        let named = reader.is(at, words!["of", "for"]) && reader.is(at - 1, FORECASTS);
        thing && (named || expects && reader.is(at + 1, words!["a", "an", "another", "the"]))
    })
}

/// "Brent for February delivery", "March futures"
pub(super) fn is_delivered(reader: &Reader, first: usize, last: usize) -> bool {
    let month = matches!(reader.sense(first), Sense::Month(_) | Sense::NameMonth(_) | Sense::ShortMonth(_));
    month
        && first == last
        && (reader.is(last + 1, words!["delivery"]) && reader.follows(first, words!["for"])
            || reader.is(last + 1, words!["futures"]))
}

/// "is listed for 10am on Monday", "has been fixed for Monday"
pub(super) fn is_listed_for(reader: &Reader, first: usize) -> bool {
    let listed = first.checked_sub(2).filter(|&at| at > reader.start() && reader.follows(first, words!["for"]));
    listed.is_some_and(|at| {
        reader.is(at, words!["listed", "fixed", "scheduled", "slated", "booked", "set"])
            && (reader.follows(at, words!["is", "are"])
                || reader.follows(at, words!["been"]) && reader.is(at.saturating_sub(2), words!["has", "have"]))
    })
}
