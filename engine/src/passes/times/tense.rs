//! Whether the verb around a time puts it in the past or in the future.

use super::ahead::{
    is_delivered, is_forecast, is_foreseen, is_given_up_to, is_known_since, is_listed_for, is_month_of_plan,
    is_said_to_be_arranged, is_said_to_be_likely, is_there, kept_until,
};
use super::asides::{is_described_aside, is_said_between, is_told_around};
use super::awaited::{
    had_given, had_set, is_asked_for, is_awaited, is_condition, is_conditional, is_demanded, is_done_then,
    is_duty_told_of, is_led_by_modal, is_mulled, leads_to, puts_off,
};
use super::limits::{
    had_until, is_of_past_limit, is_over, is_passing, is_set_as, is_told_as_over, none_did, was_closing, went_on,
};
use super::nearby::is_step;
use super::owned::{is_counted_from, is_mishap, is_planned, owner};
use super::plans::{asked, intended, is_arranged, is_dealt, is_headlined, is_vowed, outcome, words_before};
use super::reader::Reader;
use super::sense::Sense;
use super::sequence::{is_before_its_verb, is_decided_then, is_done_first, is_settled_first, is_still_to_be};
use super::standing::{ends_then, is_commanded, is_foretold, is_hoped_by, is_rule_from, is_where, lasts_until};
use super::verbs::{cue, is_aside};
use crate::lexicon::{REPORTING_NOUNS, TENSE_CUES};
use crate::text::{Shape, Tag};

/// Where the verb puts a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Tense {
    Past,
    Future,
    /// "agreed to a call on Friday": the verb before it looks ahead
    Planned,
    /// "her speech on Friday will be debated": only what is told of it later in the sentence does
    Later,
    /// "was to expire on Friday": the day may have passed since
    Either,
    /// "urged them to meet on Friday": the day of what was wanted or, if it was before, that of wanting it
    Wanted,
    Unknown,
}

/// How many words a verb may stand away; a clause is seldom longer.
pub(super) const REACH: usize = 14;

/// The same, of a time that opens its sentence: everything up to the main verb may stand between.
const REACH_OF_OPENING: usize = 40;

/// How many words a verb in the present may stand away: farther off it is seldom this time's verb.
pub(super) const BESIDE: usize = 4;

/// The tense around the words `first..=last`.
pub(super) fn tense(reader: &Reader, first: usize, last: usize) -> Tense {
    match told(reader, first, last) {
        known @ (Tense::Past | Tense::Unknown) => known,
        ahead => outcome(reader, first, last).unwrap_or(ahead),
    }
}

fn told(reader: &Reader, first: usize, last: usize) -> Tense {
    let first = first - words_before(reader, first);
    // "Monday through Friday" may be of every week.
    let ranged = first.checked_sub(2).is_some_and(|at| matches!(reader.sense(at), Sense::Weekday(_)));
    let due = reader.follows(first, words!["until", "till", "by", "before"])
        || !ranged && reader.follows(first, words!["through"])
        || reader.follows(first, words!["than"]) && reader.is(first.saturating_sub(2), words!["later"]);
    if is_given_up_to(reader, first, last) {
        return Tense::Future;
    }
    // "told them to stay calm after Monday's riot": of what has happened, whatever is asked
    if reader.follows(first, words!["since", "ended"])
        || is_mishap(reader, last)
        || is_counted_from(reader, first, last)
    {
        return Tense::Past;
    }
    if due && is_duty_told_of(reader, first, last) {
        return Tense::Planned;
    }
    if due
        && (had_until(reader, first)
            || none_did(reader, last)
            || reader.document.tells_which_before(first.wrapping_sub(1)))
    {
        return Tense::Past;
    }
    let set_as = is_set_as(reader, last);
    // "had ruled that he must go and set Friday as the deadline"
    let had = || (reader.start()..first).any(|at| reader.is(at, words!["had"]));
    if had_set(reader, first) || was_closing(reader, last) || set_as && had() {
        return Tense::Either;
    }
    // "moved it to April 5, then to June 19": steps that were taken, or some that are to come
    if is_step(reader, first, last) {
        return Tense::Either;
    }
    if let Some(tense) = intended(reader, first) {
        return tense;
    }
    if is_of_past_limit(reader, first, last) {
        return Tense::Past;
    }
    // "The inquiry, due to report by the end of May, heard from nurses"
    let apart =
        |at: usize| reader.is(at, words![","]) && reader.is(at + 1, words!["due"]) && reader.is(at + 2, words!["to"]);
    if due && (reader.start()..first).rev().take(8).any(apart) {
        return Tense::Future;
    }
    if due && had_given(reader, first) {
        // "said it had given the firm until Monday": whoever says so on Wednesday rather means the next one
        let said = (reader.start()..first).any(|at| reader.is(at, words!["said", "says"]));
        let weekday = matches!(reader.sense(first), Sense::Weekday(_));
        return if said && weekday && !is_told_as_over(reader, last) { Tense::Planned } else { Tense::Either };
    }
    // "needed a pause, from Friday to Sunday": the days of what was wanted, or those on which it was
    if reader.follows(first, words!["from"]) && is_demanded(reader, first) {
        return Tense::Wanted;
    }
    let awaited = due
        && !is_told_as_over(reader, last)
        && (is_awaited(reader, first)
            || is_demanded(reader, first)
            || is_condition(reader, first)
            || is_led_by_modal(reader, first)
            || is_asked_for(reader, first));
    if awaited || leads_to(reader, first) || is_copula(reader, first, last) {
        // "met ahead of Monday's vote", but "will meet ahead of" it
        let met =
            reader.is(first.saturating_sub(2), words!["ahead"]) && cue_before(reader, first) != Some(Tense::Future);
        return if met { Tense::Planned } else { Tense::Future };
    }
    // "Saturday would have been his birthday": the one before or the next
    if first <= reader.start() + 1 && reader.is(last + 1, words!["would"]) && reader.is(last + 2, words!["have"]) {
        return Tense::Unknown;
    }
    if is_forecast(reader, first)
        || is_foreseen(reader, first)
        || is_delivered(reader, first, last)
        || is_listed_for(reader, first)
    {
        return Tense::Future;
    }
    if matches!(reader.sense(first), Sense::Weekday(_)) && is_said_to_be_likely(reader, first)
        || is_said_to_be_arranged(reader, first)
    {
        return Tense::Wanted;
    }
    if is_passing(reader, first) {
        return Tense::Future;
    }
    // "in the year ending Sept. 30": it may have ended since.
    if reader.follows(first, words!["ending"]) {
        return Tense::Either;
    }
    if due && (lasts_until(reader, first) || ends_then(reader, last) || is_hoped_by(reader, first)) {
        return Tense::Future;
    }
    // "could open as early as May", and not "knew as early as May"
    let sooner = reader.follows(first, words!["as"])
        && reader.is(first.saturating_sub(2), words!["soon", "early", "late"])
        && !is_known_since(reader, first);
    if due && (reader.is(last + 1, words!["to"]) && !went_on(reader, first) || puts_off(reader, first))
        || sooner
        || reader.is(last + 1, words!["deadline", "ultimatum", "cutoff", "cut-off"]) && !is_over(reader, last + 2)
        || set_as
    {
        return Tense::Future;
    }
    // "a concert planned for Sunday was called off"
    if is_arranged(reader, first) && !reader.is(last + 1, words!["was", "were", "had"]) {
        return Tense::Future;
    }
    if is_dealt(reader, first) && !due {
        return Tense::Past;
    }
    if is_vowed(reader, first) || is_rule_from(reader, first) || is_where(reader, first) {
        return Tense::Future;
    }
    if let Some(tense) = asked(reader, first).filter(|_| !due) {
        return tense;
    }
    // Rules and appointments are told of before they take effect.
    if reader.follows(first, words!["effective"]) || is_done_then(reader, first) || is_conditional(reader, first) {
        return Tense::Future;
    }
    // "Tickets returned by noon will be sold again": the participle only tells which of them.
    let after = first - usize::from(reader.follows(first, words!["the"]));
    let late = reader.follows(after, words!["after"]) && after > reader.start() + 2 && reader.tag(after - 3).is_noun();
    // "after the May holiday will be sold"
    let named = || (last + 2..last + 4).any(|at| reader.tag(at) == Tag::Modal && reader.tag(at - 1).is_noun());
    // "Anyone not registered by noon risks a fine"
    let threat = due && reader.is(last + 1, words!["face", "faces", "lose", "loses", "risk", "risks"]);
    if threat || (due || late) && reader.tag(last + 1) == Tag::Modal || late && named() {
        return Tense::Future;
    }
    // "his assertion on Tuesday that it would rain": the day on which he said so
    let on = first - usize::from(reader.follows(first, words!["on"]));
    let said = reader.is(last + 1, words!["that"])
        && on > reader.start()
        && (REPORTING_NOUNS.contains(reader.text_before(on, 1))
            // "warnings from Rome on Tuesday that"
            || reader.follows(on - 1, words!["from"]) && REPORTING_NOUNS.contains(reader.text_before(on, 3)))
        // "will make a statement on Tuesday that"
        && (cue_before(reader, first) != Some(Tense::Future)
            || reader.is(on.saturating_sub(2), words!["'s", "’s", "'", "’", "his", "her", "their", "its"]));
    if said {
        return Tense::Past;
    }
    if let Some(tense) = owner(reader, first, last) {
        return tense;
    }
    if !due && is_before_its_verb(reader, first, last) {
        return Tense::Past;
    }
    // "will ask the council to reopen the road between both towns on Monday": the one verb that tells is far off.
    let far = || is_led_by_modal(reader, first).then_some(Tense::Future);
    let before = cue_before(reader, first).or_else(far);
    let session = matches!(reader.sense(first), Sense::Weekday(_))
        && on > reader.start()
        && reader.tag(on - 1).is_noun()
        && reader.tag(last + 1) == Tag::Modal;
    let behind = reader.is(first.saturating_sub(2), words!["after"])
        && reader.follows(first, words!["its", "his", "her", "their"]);
    // "said that one session Friday will be long", "will lose votes after her March speech"
    match before {
        Some(Tense::Past) if !due && session => return Tense::Unknown,
        Some(Tense::Future) if behind => return Tense::Unknown,
        // "announced that their June tour would be the last"
        Some(Tense::Past) if !due && is_month_of_plan(reader, first, last) => return Tense::Either,
        Some(Tense::Past) if is_still_to_be(reader, first) => return Tense::Planned,
        Some(Tense::Past) if is_mulled(reader, first) => return Tense::Wanted,
        _ => {}
    }
    let opening = first <= reader.start() + 1 && !due;
    let reach = if opening { REACH_OF_OPENING } else { REACH };
    // "After Monday's vote, she said": what the day owns is no verb, though the tagger may take it for one.
    let owned = last + 1 + 2 * usize::from(reader.is(last + 1, words!["'s", "’s"]));
    // "bets on a June cut", "signals June cut": what the month tells apart is none either; a month that stands for
    // itself has "in" before it.
    let is_month = first == last && matches!(reader.sense(first), Sense::Month(_) | Sense::NameMonth(_));
    let told_apart = reader.follows(first, words!["on", "a", "the", "any", "another"])
        || first > reader.start() && matches!(reader.tag(first - 1), Tag::VerbS | Tag::Verb);
    let owned = owned + usize::from(is_month && told_apart);
    // "is to rule on Friday, after hearing them on Monday": done since, or still to be
    if before == Some(Tense::Future) && (is_done_first(reader, first) || is_settled_first(reader, first)) {
        return Tense::Either;
    }
    let found = before.or_else(|| {
        (owned..(last + 1 + reach).min(reader.end()))
            .take_while(|&at| !breaks(reader, at))
            // Beyond the day, only a listed verb is sure to be none of the plural nouns that are taken for verbs.
            .filter(|&at| reader.tag(at) != Tag::VerbS || reader.listed(at, &TENSE_CUES).is_some())
            .filter(|&at| !is_aside(reader, last, at))
            .find_map(|at| {
                let decided = !due && is_decided_then(reader, at) && !reader.follows(first, words!["from"]);
                if decided { Some(Tense::Past) } else { cue(reader, at, at - last <= BESIDE) }
            })
    });
    // "The bridge, rated “poor” in May, will close": the verb before the comma's own words is its participle.
    if !due && before.is_none() && found.is_some() && is_described_aside(reader, first, last) {
        return Tense::Past;
    }
    // "The study, under embargo until Thursday, was leaked": the verb behind is of something else.
    let aside = first > reader.start() + 2 && reader.is(last + 1, words![","]);
    if aside && before.is_none() && found == Some(Tense::Past) && reader.follows(first, words!["until", "till"]) {
        return Tense::Wanted;
    }
    match found {
        Some(Tense::Past) if due && let Some(tense) = kept_until(reader, first, last) => tense,
        None if is_told_around(reader, first) => Tense::Future,
        None if due || is_headlined(reader, first) || is_commanded(reader, first) => Tense::Future,
        None => Tense::Unknown,
        Some(Tense::Future) if due => Tense::Future,
        // "On Friday the board will meet", "The vote on Friday will be close": who writes so has it before him.
        Some(Tense::Future) if before.is_none() => {
            let ahead = opening || on > reader.start() && is_planned(reader, on - 1);
            if ahead { Tense::Future } else { Tense::Later }
        }
        Some(Tense::Future) if !is_foretold(reader, first) => Tense::Planned,
        Some(tense) => tense,
    }
}

/// What the nearest verb before `first` tells.
pub(super) fn cue_before(reader: &Reader, first: usize) -> Option<Tense> {
    (1..=REACH)
        .map_while(|back| first.checked_sub(back).filter(|&at| at >= reader.start() && !breaks(reader, at)))
        .filter(|&at| !is_said_between(reader, at))
        .find_map(|at| cue(reader, at, first - at <= BESIDE).or_else(|| opens_with_past(reader, at, first)))
}

/// "Found in a barn in late October, it was sold", of the participle `at`
fn opens_with_past(reader: &Reader, at: usize, first: usize) -> Option<Tense> {
    let opens = at == reader.start()
        && (matches!(reader.tag(at), Tag::VerbParticiple | Tag::VerbPast) || reader.is(at, words!["found"]))
        && reader.listed(at, &TENSE_CUES).is_none()
        && !(at..first).any(|at| reader.is(at, words![","]));
    opens.then_some(Tense::Past)
}

/// "Friday is the deadline", "the vote is on Tuesday", "it is now Tuesday"
fn is_copula(reader: &Reader, first: usize, last: usize) -> bool {
    let on = usize::from(reader.follows(first, words!["on", "at", "for", "from"]));
    let on = on + usize::from(reader.follows(first - on, words!["now"]));
    // "Tuesday at sunset is the last moment"
    let after = last + 1 + 2 * usize::from(reader.is(last + 1, words!["at"]));
    let led = first - on;
    // "Her single is out on Friday", "Tickets are on sale from Thursday"
    let state = usize::from(reader.follows(led, words!["out", "back", "open"]))
        + 2 * usize::from(reader.follows(led, words!["sale"]) && reader.is(led.saturating_sub(2), words!["on"]));
    let state = if on > 0 || reader.follows(first, words!["from"]) { state } else { 0 };
    reader.follows(led, words!["is", "are"])
        || state > 0 && reader.follows(led - state, words!["is", "are"])
        || is_there(reader, led)
        || reader.is(after, words!["is", "are"]) && first <= reader.start() + 1
}

pub(super) fn breaks(reader: &Reader, at: usize) -> bool {
    matches!(reader.shape(at), Shape::Mark | Shape::Clitic)
        && reader.atom(at).is(words![";", ":", "“", "”", "\"", "``", "''"])
}
