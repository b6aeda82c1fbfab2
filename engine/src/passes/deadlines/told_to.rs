//! Who tells whom to do what: "ordered the owner to leave", "was told by the court to pay", "demanded that it reply".

use super::demanded::{bare_demand, behind_clause, sent};
use super::duty::{Duty, ORDERS, is_denied, is_done};
use super::gifts::behind_giver;
use super::given::sure;
use super::holders::{head, holder, object, of_verb_before, said_of_oneself, taken_up};
use super::standing::VOIDS;
use crate::facts::*;
use crate::passes::scene::{Scene, Seen};
use crate::text::Tag;
use std::ops::Range;

/// "ordered the firm to pay", "was told to pay": the duty that the verb at `at` lays on somebody, told before `limit`.
pub(super) fn told_to(scene: &Scene, words: &Range<usize>, at: usize, limit: usize) -> Option<Duty> {
    let end = limit.min(at + 14);
    let passive = (words.start.max(at.saturating_sub(3))..at)
        .any(|word| scene.any(word, words!["was", "were", "been", "being", "is", "are", "be"]));
    // A headline's "Firm told to pay by Friday": who tells somebody names whom.
    let passive = passive
        || scene.any(at, words!["told", "ordered", "warned", "instructed", "urged"]) && scene.is(at + 1, word!("to"));
    // "The council is asking tenants to pay": it does so itself.
    let passive = passive && scene.document.tag(at) != Tag::VerbIng;
    let negated = is_denied(scene, words, at)
        || (words.start.max(at.saturating_sub(3))..at).any(|word| scene.is(word, word!("not")));
    // "were told by the court to pay": who told them stands between.
    let forced = scene.any(at, words!["compelled", "forced", "obliged"]);
    let teller = (passive && !forced).then(|| behind_giver(scene, at + 1, end)).flatten();
    // "told owners who had missed the date to pay": so does which of them.
    // "called on states that have not signed to do so"
    let that = |word: usize| {
        scene.any(word, words!["that", "which"])
            && scene.document.tag(word - 1).is_noun()
            && scene.document.tag(word + 1) == Tag::Auxiliary
            && scene.any(at, words!["called", "calls", "calling"])
    };
    let which =
        (at + 2..end.min(at + 6)).find(|&word| !passive && (scene.any(word, words!["who", "whose"]) || that(word)));
    let which = which.filter(|&who| !(at + 1..who).any(|word| ends_object(scene, word)));
    let first = teller.or_else(|| behind_clause(scene, which?, limit)).unwrap_or(at + 1);
    let end = end.max((first + 1).min(limit));
    let to = (first..end)
        .take_while(|&word| !ends_object(scene, word))
        .take_while(|&word| !scene.any(word, words!["whether", "if", "how", "why", "what", "when"]))
        .find(|&word| {
            // "asked for access to the camp" asks nobody to do anything there.
            let thing = scene.document.words.get(word + 1).is_none_or(|next| next.tag == Tag::Determiner);
            (scene.is(word, word!("that")) || scene.is(word, word!("to")) && !thing)
                && scene.time_from(word + 1).is_none()
        })
        // "told friends that he expects to leave by Friday" asks nobody for anything.
        .filter(|&to| {
            let told = || scene.any(at, words!["told", "tells", "warned", "warns"]);
            scene.is(to, word!("to")) || !told() && !(to + 1..end).any(|word| tells(scene, word))
        });
    let subject = if passive {
        holder(scene, at, words.start)
    } else {
        let own = scene.subject(at, words.start).or_else(|| head(scene, at, words.start));
        let before = || of_verb_before(scene, at, words.start).filter(|seen| !is_of_content(scene, seen, words.start));
        own.or_else(|| said_of_oneself(scene, at, words.start))
            .or_else(before)
            .or_else(|| of_main_verb(scene, at, words.start))
    };
    let subject = sure(subject);
    if negated {
        return None;
    }
    // "asked them not to leave before Friday"
    if to.is_some_and(|to| scene.any(to - 1, words!["not", "never"])) {
        return None;
    }
    // "seeks permission to sell by Friday" asks nobody to sell.
    let to = to.filter(|_| !scene.any(at, words!["seek", "seeks", "seeking", "sought"]));
    let Some(to) = to else {
        return sent(scene, at, end, subject, passive).or_else(|| bare_demand(scene, at, end, subject));
    };
    let (verb, on) = if scene.is(to, word!("to")) {
        let last = which.filter(|_| first == to).unwrap_or(to);
        // "called on the minister to resign"
        let on =
            usize::from(scene.any(at, words!["called", "calls", "calling"]) && scene.any(at + 1, words!["on", "upon"]));
        let on = object(scene, at + 1 + on, last).or_else(|| taken_up(scene, at, to, words.start));
        (to + 1, on.filter(|_| !passive))
    } else {
        // "directed that it reply to him": not he
        let plain = |at: usize| scene.document.tag(at).is_noun() || scene.document.tag(at) == Tag::Determiner;
        let seen = scene.cast_in(to + 1..end.min(to + 5)).first();
        let seen = seen.filter(|seen| (to + 1..seen.words().start).all(plain));
        let it = usize::from(scene.any(to + 1, words!["it", "they", "he", "she"]));
        (seen.map_or(to + 1 + it, |seen| seen.words().end), seen)
    };
    // "told to expect news", "warned to wait": nothing that can be late
    if scene.any(verb, words!["expect", "wait", "prepare", "brace", "hope", "watch"]) {
        return None;
    }
    // "wants to grow", "asked to be paid": who asks for himself demands nothing of others.
    if to == at + 1 && !passive && scene.is(to, word!("to")) && !scene.any(at, ORDERS) {
        return None;
    }
    // "demanded that the prisoners be moved": they have nothing to do.
    let on = on.filter(|_| !(scene.is(verb, word!("be")) && is_done(scene, verb + 1)));
    let noun = scene.any(at, ORDERS) && scene.document.words[at].tag == Tag::Noun;
    // "expected the order to be lifted by Friday": what becomes of it
    if noun && scene.is(verb, word!("be")) && scene.any(verb + 1, VOIDS) {
        return None;
    }
    let rule = DeadlineRule::ToldToBy;
    if passive || noun {
        let on = if noun { sure(on) } else { subject };
        let set_by = teller.and_then(|to| sure(object(scene, at + 2, to))).filter(|&setter| Some(setter) != on);
        return Some(Duty { verb, from: verb, set_by, on, rule, sure: true });
    }
    // "The board asked the company to pay": whatever "the company" is, it is not the board.
    let on = sure(on).filter(|&on| Some(on) != subject);
    Some(Duty { verb, from: verb, set_by: subject, on, rule, sure: true })
}

/// "Lin was furious, demanding that it reply": who the one verb before the comma is of
fn of_main_verb<'s>(scene: &'s Scene, at: usize, floor: usize) -> Option<&'s Seen> {
    let comma = at.checked_sub(1).filter(|&comma| comma > floor && scene.is(comma, word!(",")))?;
    let before = floor.max(comma.saturating_sub(40))..comma;
    let verb = before.clone().find(|&at| scene.document.tag(at).is_finite())?;
    let other = |at: usize| scene.any(at, words!["that", "which", "who", "after", "as", "when", "while", "and", ","]);
    let clear = scene.document.tag(at) == Tag::VerbIng && !before.into_iter().any(other);
    scene.subject(verb, floor).filter(|seen| clear && seen.form != Form::Pronoun)
}

/// "advised that the agency pay and ordered it to stop": whether `seen` only stands in what another said.
fn is_of_content(scene: &Scene, seen: &Seen, floor: usize) -> bool {
    let start = seen.words().start;
    let first = start - usize::from(start > floor && scene.document.tag(start - 1) == Tag::Determiner);
    first > floor && (scene.is(first - 1, word!("that")) || scene.document.tag(first - 1).is_finite())
}

/// A verb that reports: "told them that it would rain" demands nothing, "ordered that it be paid" does.
fn tells(scene: &Scene, at: usize) -> bool {
    scene.any(at, words!["will", "would", "was", "were", "is", "are", "had", "has", "could", "can", "may", "might"])
}

fn ends_object(scene: &Scene, at: usize) -> bool {
    // "was ordered from Leeds and is expected to come": what another verb says
    scene.is(at, word!("and")) && scene.document.tag(at + 1) == Tag::Auxiliary
        || scene.any(at, words![";", ":", "said", "which", "who", "by", "until", "before", "within"])
        || matches!(scene.document.words[at].tag, Tag::Modal)
}
