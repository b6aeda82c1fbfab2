//! Which statements speak of one deadline.

use super::draft::{Draft, Due};
use super::zone::seat;
use crate::calendar::Date;
use crate::facts::*;
use crate::order::sort_by_key;
use crate::passes::scene::Scene;
use std::ops::Range;

/// How many sentences after a deadline "the deadline" still means that one, where the article has several.
const NEAR: usize = 6;

/// How many sentences apart one setter's deadline and its day may be told.
const BESIDE: usize = 2;

/// How many sentences after a deadline "by then" still means its day.
const BEHIND: usize = 3;

/// Drafts grouped by deadline, each group in text order, groups in the order of their first draft. Mentions that
/// describe nothing join a group that there is, and make none.
pub(super) fn groups(scene: &Scene, drafts: impl Iterator<Item = Draft>) -> Vec<Vec<Draft>> {
    let (mut asides, mut groups): (Vec<Draft>, Vec<Vec<Draft>>) = Default::default();
    for draft in drafts {
        if draft.is_aside() {
            asides.push(draft);
            continue;
        }
        // A bounded look back keeps a text of nothing but deadlines linear.
        let pointed = groups.iter().rev().take(24).filter(|group| points_back(scene, &draft, &group[0])).count();
        let found = groups
            .iter_mut()
            .rev()
            .take(24)
            .filter(|group| pointed < 2 || !points_back(scene, &draft, &group[0]))
            .find(|group| group.iter().take(8).all(|other| is_same(scene, other, &draft)));
        match found {
            Some(group) => group.push(draft),
            None => groups.push(vec![draft]),
        }
    }
    // "Strike deadline looms for Rovers": a headline's that is none of those below is one of them in other words.
    let acts = |draft: &Draft| draft.demand.as_ref().is_some_and(|words| scene.document.tag(words.start).is_verb());
    let looms = |draft: &Draft| draft.rule == DeadlineRule::DeadlineNoun && draft.due.is_none() && !acts(draft);
    if scene.document.has_headline && groups.len() > 1 {
        groups.retain(|group| !group.iter().all(|draft| draft.sentence == 0 && looms(draft)));
    }
    let alone = groups.len() == 1;
    for draft in asides {
        let before = groups.partition_point(|group| group[0].sentence <= draft.sentence).checked_sub(1);
        let near = before.filter(|&at| draft.sentence <= groups[at][0].sentence + NEAR);
        // "the deadline" is rather what was called one than the day before.
        let called = |&at: &usize| groups[at].iter().take(8).any(|told| told.rule == DeadlineRule::DeadlineNoun);
        let mut named = before.into_iter().flat_map(|last| (0..=last).rev().take(24)).filter(called);
        let beside = near.filter(|&at| groups[at].iter().take(8).any(|told| told.sentence == draft.sentence));
        // "Norway gave Orlo until Friday. Orlo will meet the deadline."
        let given = near.filter(|&at| {
            let of = |told: &Draft| told.rule == DeadlineRule::GivenUntil || draft.on.is_some() && told.on == draft.on;
            groups[at].iter().take(8).any(of)
        });
        // "Pupils have until Friday to appeal. Schools had until Monday. Pupils who miss the deadline must wait": theirs
        let bound = draft.on.filter(|_| draft.consequence.is_some()).zip(before).and_then(|(on, last)| {
            let of = |at: &usize| groups[*at].iter().take(8).any(|told| told.on == Some(on));
            (0..=last).rev().take(24).take_while(|&at| draft.sentence <= groups[at][0].sentence + NEAR).find(of)
        });
        let near = beside.or(bound).or(given).or_else(|| named.next().filter(|_| named.next().is_none())).or(near);
        if let Some(at) = if alone { Some(0) } else { near } {
            groups[at].push(draft);
        }
    }
    groups.iter_mut().for_each(|group| sort_by_key(group, |draft| (draft.sentence, draft.anchor)));
    sort_by_key(&mut groups, |group| (group[0].sentence, group[0].anchor));
    groups
}

/// Whether two drafts can mean one deadline: nothing in which both speak differs, and something agrees.
fn is_same(scene: &Scene, one: &Draft, other: &Draft) -> bool {
    if one.added.is_some() || other.added.is_some() {
        return false;
    }
    // "within two weeks. If they do not do so by May 12": the same, with its day
    if one.sentence + 1 == other.sentence && is_general(scene, other) && is_length(scene, one.due) {
        return parties(scene, one.on, other.on) != Some(false);
    }
    // "must decide by May 3. … If it has not done so by then": that day
    let then = |due: Due| due.time.is_some_and(|id| scene.is(scene.time_words(id).start, word!("then")));
    if (1..=BEHIND).contains(&other.sentence.wrapping_sub(one.sentence))
        && other.rule == DeadlineRule::UnlessBy
        && other.due.is_some_and(then)
        && days(one.due) == days(other.due)
    {
        return parties(scene, one.on, other.on) != Some(false);
    }
    // "gave the army a week to leave. The deadline expires on Sunday": likewise
    let the =
        other.rule == DeadlineRule::DeadlineNoun && scene.any(other.anchor.wrapping_sub(1), words!["the", "that"]);
    let nobody = other.on.is_none() && other.set_by.is_none() && other.demand.is_none();
    let uncounted = is_length(scene, one.due) && !one.sure && !is_length(scene, other.due);
    if the && nobody && uncounted && (1..=BESIDE).contains(&other.sentence.wrapping_sub(one.sentence)) {
        return true;
    }
    let headline = scene.document.has_headline && one.sentence.min(other.sentence) == 0;
    let on = parties(scene, one.on, other.on);
    let set_by = parties(scene, one.set_by, other.set_by);
    // A headline's length of time is told again below, with the day that it is counted from.
    if headline && one.sentence != other.sentence && same_length(scene, one.due, other.due) {
        return on != Some(false);
    }
    if points_back(scene, other, one) {
        return on != Some(false) && set_by != Some(false);
    }
    let days = match (days(one.due), days(other.due)) {
        (Some(one), Some(other)) if one.0 > other.1 || other.0 > one.1 => return false,
        (Some(one), Some(other)) => one == other,
        _ => false,
    };
    // "to leave by noon on Friday … must go within 24 hours": counted from a day that nobody told, it falls there by chance.
    let guessed = |one: &Draft, other: &Draft| {
        let length = is_length(scene, one.due) && !is_length(scene, other.due);
        length && !one.sure && one.rule != DeadlineRule::DeadlineNoun && one.sentence != other.sentence
    };
    // "The Clean Air Act gives plants 90 days … The Clean Water Act gives plants 90 days": each from its own day
    let lengths = is_length(scene, one.due) && is_length(scene, other.due) && one.sentence != other.sentence;
    if !headline && lengths && on != Some(true) && set_by != Some(true) {
        return false;
    }
    if !headline && (guessed(one, other) || guessed(other, one)) && on != Some(true) && set_by != Some(true) {
        return false;
    }
    // "by noon" and "by midnight" of one day; zones let one hour have two names
    let zoned = |draft: &Draft| {
        let time = draft.due.and_then(|due| due.time);
        time.is_some_and(|id| scene.time(id).stated.contains(&Stated::Zone))
    };
    let hour = |draft: &Draft| {
        let time = draft.due.filter(|due| due.precision <= Precision::Hour).and_then(|due| due.time)?;
        scene.time(time).value.split_once('T').map(|(_, hour)| hour)
    };
    if hour(one).is_some_and(|one| hour(other).is_some_and(|other| one != other)) && !zoned(one) && !zoned(other) {
        return false;
    }
    if lapses_apart(one, other) || lapses_apart(other, one) {
        return false;
    }
    // "must stop work by Friday, and ships must leave by Friday": each names the day for itself.
    let named = |draft: &Draft| draft.due.and_then(|due| due.time);
    let duty = |draft: &Draft| matches!(draft.rule, DeadlineRule::MustBy | DeadlineRule::ToldToBy);
    if one.sentence == other.sentence
        && duty(one)
        && duty(other)
        && named(one).is_some_and(|one| named(other).is_some_and(|other| one != other))
        && one.demand.is_some()
        && other.demand.is_some()
        && !shares_word(scene, &one.demand, &other.demand)
    {
        return false;
    }
    // A headline says "the palace" for its king.
    if on == Some(false) || set_by == Some(false) && !headline {
        return false;
    }
    // "The state must do so by Friday" is of the sentence before, and nobody's far above.
    if is_general(scene, other) && other.sentence > one.sentence + 1 && one.demand.is_none() && on != Some(true) {
        return false;
    }
    // "ordered Acme to reply within 14 days. … ordered Acme to pay within 14 days": two things that are asked
    let demanded_apart = one.sentence != other.sentence
        && one.demand.is_some()
        && other.demand.is_some()
        && !shares_word(scene, &one.demand, &other.demand)
        && !is_general(scene, one)
        && !is_general(scene, other);
    if demanded_apart && lengths && !headline {
        return false;
    }
    // What a headline announces in its own words is told again below, and more closely: "mid-May" of May 12.
    let within = match (self::days(one.due), self::days(other.due)) {
        (Some(one), Some(other)) => one.0 <= other.0 && other.1 <= one.1,
        _ => false,
    };
    if within && headline {
        return true;
    }
    let open = one.due.is_none() || other.due.is_none();
    // "hours after a deadline that the king had set for them to go": its day is told beside it, in other words.
    let beside = one.sentence.abs_diff(other.sentence) <= BESIDE && set_by == Some(true) && !demanded_apart;
    // A headline's ultimatum is the one that somebody sets below, and no other time limit.
    let set = |draft: &Draft| {
        use DeadlineRule::{DeadlineNoun, GivenDuration, GivenUntil};
        matches!(draft.rule, DeadlineNoun | GivenDuration | GivenUntil)
    };
    let told = || headline && set(one) && set(other) && !of_another_matter(scene, one, other);
    if open && (beside || told()) {
        return true;
    }
    // "growers must pay by Friday … growers have until Friday to vote": a name is one party's, a sort has many duties.
    let sort = |id: ActorId| scene.actors[id.0 as usize].kind == ActorKind::Group;
    if demanded_apart && one.on.is_some_and(sort) && set_by != Some(true) {
        return false;
    }
    let agrees = on == Some(true) || set_by == Some(true) || one.sentence == other.sentence;
    (days || open)
        && if demanded_apart {
            agrees && on == Some(true)
        } else {
            agrees || days || open && shares_word(scene, &one.demand, &other.demand)
        }
}

/// "Tax deadline looms" above "gave the mayor until April 3 to resign": the headline names a matter that the demand does
/// not.
fn of_another_matter(scene: &Scene, one: &Draft, other: &Draft) -> bool {
    let (head, body) = if one.sentence == 0 { (one, other) } else { (other, one) };
    let matter = head.anchor.wrapping_sub(1);
    let told = |at: usize| scene.same(at, matter);
    head.rule == DeadlineRule::DeadlineNoun
        && scene.document.tag(matter).is_noun()
        && scene.seen_ending(matter).is_none()
        && !body.demand.clone().is_some_and(|demand| demand.take(16).any(told))
}

/// "must file by April 15 … must pay by the April deadline": a month that only points back to the day told before it, and
/// tells nothing of a deadline of its own, neither who set it nor for what it is.
fn points_back(scene: &Scene, month: &Draft, day: &Draft) -> bool {
    let Some(due) = month.due.filter(|due| due.precision == Precision::Month) else { return false };
    let near = day.sentence <= month.sentence && month.sentence <= day.sentence + NEAR;
    let start = due.time.map_or(0, |id| scene.time_words(id).start);
    let named = scene.any(due.end, words!["deadline", "cutoff"])
        && scene.is(start.wrapping_sub(1), word!("the"))
        && !scene.any(due.end + 1, words!["for", "of", "to", "on", "in", "set"]);
    let own = month.set_by.is_some() || month.rule == DeadlineRule::DeadlineNoun && month.demand.is_some();
    let inside = |day: (Date, Date)| days(month.due).is_some_and(|month| month.0 <= day.0 && day.1 <= month.1);
    near && named && !own && days(day.due).is_some_and(|day| day.0 == day.1 && inside(day))
}

fn days(due: Option<Due>) -> Option<(Date, Date)> {
    due.and_then(|due| due.from.zip(due.to))
}

/// Whether two parties are one; `None` where one of them is not known. "Moscow" and "the Kremlin" are.
fn parties(scene: &Scene, one: Option<ActorId>, other: Option<ActorId>) -> Option<bool> {
    let (one, other) = (one?, other?);
    let name = |id: ActorId| scene.actors[id.0 as usize].name.of(scene.document.text);
    let seat_of = |id: ActorId| {
        let actor = &scene.actors[id.0 as usize];
        (actor.kind != ActorKind::Person).then(|| seat(name(id))).flatten()
    };
    // "Albion" beside "Northwood Albion": it may be short for that.
    let ends = |long: &str, short: &str| long.strip_suffix(short).is_some_and(|rest| rest.ends_with(' '));
    if ends(name(one), name(other)) || ends(name(other), name(one)) {
        return None;
    }
    Some(one == other || seat_of(one).is_some() && seat_of(one) == seat_of(other))
}

/// "The waiver lapses on Friday" beside "Traders must sell by Friday": what ends of itself is not what they must do.
fn lapses_apart(lapse: &Draft, other: &Draft) -> bool {
    lapse.rule == DeadlineRule::Expires
        && lapse.sentence != other.sentence
        && !matches!(other.rule, DeadlineRule::Expires | DeadlineRule::DeadlineNoun | DeadlineRule::UnlessBy)
}

/// "six months" and "six months", which may be counted from different days
fn same_length(scene: &Scene, one: Option<Due>, other: Option<Due>) -> bool {
    let time = |due: Option<Due>| due.and_then(|due| due.time).map(|id| scene.time(id));
    let length = time(one).filter(|time| time.kind == TimeKind::Duration);
    length.is_some_and(|one| time(other).is_some_and(|other| other.value == one.value))
}

fn is_length(scene: &Scene, due: Option<Due>) -> bool {
    due.and_then(|due| due.time).is_some_and(|id| scene.time(id).kind == TimeKind::Duration)
}

/// "do so", "comply": a demand that another sentence puts into words
fn is_general(scene: &Scene, draft: &Draft) -> bool {
    let general = |words: &Range<usize>| {
        let done = scene.is(words.start, word!("done")) && scene.is(words.start + 1, word!("so"));
        words.len() < 5 && (done || scene.any(words.start, words!["do", "comply", "obey", "act"]))
    };
    draft.demand.as_ref().is_some_and(general)
}

/// Whether two demands have a word of content in common.
pub(super) fn shares_word(scene: &Scene, one: &Option<Range<usize>>, other: &Option<Range<usize>>) -> bool {
    let (Some(one), Some(other)) = (one, other) else { return false };
    one.clone()
        .take(16)
        .any(|at| scene.document.word(at).len() > 3 && other.clone().take(16).any(|other| scene.same(other, at)))
}
