//! Which statements speak of one deadline.

use super::draft::{Draft, Due};
use super::zone::seat;
use crate::facts::*;
use crate::order::sort_by_key;
use crate::passes::scene::Scene;

/// How many sentences after a deadline "the deadline" still means that one, where the article has several.
const NEAR: usize = 6;

/// Drafts grouped by deadline, each group in text order, groups in the order of their first draft. Mentions that
/// describe nothing join a group that there is, and make none.
pub(super) fn groups(scene: &Scene, drafts: Vec<Draft>) -> Vec<Vec<Draft>> {
    let (bare, full): (Vec<Draft>, Vec<Draft>) = drafts.into_iter().partition(Draft::is_aside);
    let mut groups: Vec<Vec<Draft>> = Vec::new();
    for draft in full {
        // A bounded look back keeps a text of nothing but deadlines linear.
        let found = groups
            .iter_mut()
            .rev()
            .take(24)
            .find(|group| group.iter().take(8).all(|other| is_same(scene, other, &draft)));
        match found {
            Some(group) => group.push(draft),
            None => groups.push(vec![draft]),
        }
    }
    let alone = groups.len() == 1;
    for draft in bare {
        let before = groups.partition_point(|group| group[0].sentence <= draft.sentence).checked_sub(1);
        let near = before.filter(|&at| draft.sentence <= groups[at][0].sentence + NEAR);
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
    let days = match (days(one.due), days(other.due)) {
        (Some(one), Some(other)) if one.0 > other.1 || other.0 > one.1 => return false,
        (Some(one), Some(other)) => one == other,
        _ => false,
    };
    if lapses_apart(one, other) || lapses_apart(other, one) {
        return false;
    }
    let on = parties(scene, one.on, other.on);
    let set_by = parties(scene, one.set_by, other.set_by);
    if on == Some(false) || set_by == Some(false) {
        return false;
    }
    let demanded_apart = one.sentence != other.sentence
        && one.demand.is_some()
        && other.demand.is_some()
        && !shares_word(scene, one, other)
        && !is_general(scene, one)
        && !is_general(scene, other);
    // What a headline announces in its own words is told again below, and more closely: "mid-May" of May 12.
    let within = match (self::days(one.due), self::days(other.due)) {
        (Some(one), Some(other)) => one.0 <= other.0 && other.1 <= one.1,
        _ => false,
    };
    if within && scene.document.has_headline && one.sentence.min(other.sentence) == 0 {
        return true;
    }
    let agrees = on == Some(true) || set_by == Some(true) || one.sentence == other.sentence;
    let open = one.due.is_none() || other.due.is_none();
    (days || open)
        && if demanded_apart {
            agrees && on == Some(true)
        } else {
            agrees || days || open && shares_word(scene, one, other)
        }
}

fn days(due: Option<Due>) -> Option<(crate::calendar::Date, crate::calendar::Date)> {
    due.and_then(|due| due.from.zip(due.to))
}

/// Whether two parties are one; `None` where one of them is not known. "Moscow" and "the Kremlin" are.
fn parties(scene: &Scene, one: Option<ActorId>, other: Option<ActorId>) -> Option<bool> {
    let (one, other) = (one?, other?);
    let seat_of = |id: ActorId| {
        let actor = &scene.actors[id.0 as usize];
        (actor.kind != ActorKind::Person).then(|| seat(actor.name.of(scene.document.text))).flatten()
    };
    Some(one == other || seat_of(one).is_some() && seat_of(one) == seat_of(other))
}

/// "The waiver lapses on Friday" beside "Traders must sell by Friday": what ends of itself is not what they must do.
fn lapses_apart(lapse: &Draft, other: &Draft) -> bool {
    lapse.rule == DeadlineRule::Expires
        && lapse.sentence != other.sentence
        && matches!(other.rule, DeadlineRule::MustBy | DeadlineRule::ToldToBy | DeadlineRule::Within)
}

fn is_length(scene: &Scene, due: Option<Due>) -> bool {
    due.and_then(|due| due.time).is_some_and(|id| scene.time(id).kind == TimeKind::Duration)
}

/// "do so", "comply": a demand that another sentence puts into words
fn is_general(scene: &Scene, draft: &Draft) -> bool {
    let general =
        |words: &std::ops::Range<usize>| words.len() < 5 && scene.any(words.start, &["do", "comply", "obey", "act"]);
    draft.demand.as_ref().is_some_and(general)
}

/// Whether two demands have a word of content in common.
fn shares_word(scene: &Scene, one: &Draft, other: &Draft) -> bool {
    let (Some(one), Some(other)) = (&one.demand, &other.demand) else { return false };
    one.clone().take(16).any(|at| {
        let word = scene.document.word(at);
        word.len() > 3 && other.clone().take(16).any(|at| scene.is(at, word))
    })
}
