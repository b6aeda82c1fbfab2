//! Who gave a time, and to whom: "gave Moscow until Friday", "was given until Friday by the court".

use super::draft::Draft;
use super::given::{HAS, sure};
use super::holders::{head, is_joined, object};
use crate::lexicon::Atom;
use crate::passes::scene::{Scene, Seen};
use crate::text::Tag;

/// The giver before the verb, the receiver after it; turned round in "was given until Friday by the court".
pub(super) fn parties_of_gift(scene: &Scene, draft: &mut Draft, gives: usize, anchor: usize, floor: usize) {
    // "was given", and a headline's "Hamas given until Sunday"
    let helped = |words: &[Atom]| (floor.max(gives.saturating_sub(3))..gives).any(|at| scene.any(at, words));
    let passive = helped(words!["was", "were", "been", "being", "is", "are", "be"])
        && scene.any(gives, words!["given", "granted", "allowed"])
        || scene.is(gives, word!("given")) && !helped(HAS);
    // "has ordered them back, giving both until Friday": whoever ordered
    let giving = scene.any(gives, words!["giving", "granting"]) && scene.is(gives.wrapping_sub(1), word!(","));
    let told = |at: usize| scene.any(at.wrapping_sub(1), words!["who", "which", "that"]);
    let finite = |at: usize| scene.document.words[at].tag.is_finite() && !told(at);
    let main = (floor.max(gives.saturating_sub(40))..gives).filter(|_| giving).find(|&at| finite(at));
    let verb = main.unwrap_or(gives);
    let subject = scene.subject(verb, floor).or_else(|| head(scene, verb, floor));
    let subject = subject.filter(|seen| !is_joined(scene, seen, floor));
    // "The letter, signed by Jo Lin, gives firms until Friday": no more than who signed it
    let apart = |seen: &&Seen| {
        let comma = (floor..seen.words().start).rev().take(8).find(|&at| scene.is(at, word!(",")));
        let told = comma.is_some_and(|comma| {
            matches!(scene.document.tag(comma + 1), Tag::VerbParticiple | Tag::VerbPast | Tag::VerbIng)
        });
        told && seen.words().end + 1 == verb && scene.is(seen.words().end, word!(","))
    };
    let subject = sure(subject.filter(|seen| !apart(seen)));
    if passive {
        draft.on = subject;
    } else {
        draft.set_by = subject;
        // "The commission gave the firm until": whatever "the firm" is, it is not the commission.
        draft.on = sure(object(scene, gives + 1, anchor)).filter(|&on| Some(on) != subject);
    }
}

/// "were given until Friday by the court to pay", "were given ten days by it to pay": where "to" stands, if the giver stands
/// at `at`.
pub(super) fn behind_giver(scene: &Scene, at: usize, limit: usize) -> Option<usize> {
    if !scene.is(at, word!("by")) || scene.time_from(at + 1).is_some() {
        return None;
    }
    (at + 1..limit.min(at + 8)).take_while(|&word| !scene.is_mark(word)).find(|&to| scene.is(to, word!("to")))
}
