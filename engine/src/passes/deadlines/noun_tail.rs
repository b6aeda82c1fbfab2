//! What follows the noun of a deadline: its day, for whom it is, and what is demanded.

use super::acts::is_act_of_duty;
use super::draft::{Draft, Due};
use super::due::due_at;
use super::extent::demand_from;
use super::given::sure;
use super::lapses::OWED;
use crate::facts::*;
use crate::lexicon::Atom;
use crate::passes::scene::Scene;
use crate::text::Tag;
use std::ops::Range;

pub(super) fn read_after(scene: &Scene, draft: &mut Draft, words: &Range<usize>, noun: usize) {
    let mut at = noun + 1;
    while at < words.end && at < noun + 14 {
        let away = |due: &Due| scene.any(due.end, words!["away", "off"]);
        let due =
            due_at(scene, at, words.end).filter(|due| due.from.is_some() || scene.is(at - 1, word!("of")) || away(due));
        // "the two-week ultimatum runs out on Aug. 15": its day, where it was only known how long it is
        const ENDS: &[Atom] = words!["is", "runs", "ran", "expires", "expired", "ends", "ended", "lapses", "falls"];
        let ends = (noun + 1..at).any(|word| scene.any(word, ENDS)) && due.is_some_and(|due| due.from.is_some());
        let open = draft.due.is_none_or(|known| known.from.is_none() && ends);
        let near = distance(scene, at);
        // "less than a month off, on Sept. 1": the day tells more.
        let dated = near.is_some_and(|end| {
            let on = end + 1 + usize::from(scene.is(end + 1, word!("on")));
            scene.is(end, word!(",")) && due_at(scene, on, words.end).is_some_and(|due| due.from.is_some())
        });
        if let Some(due) = due.filter(|_| open && !dated) {
            draft.due = Some(due);
            at = due.end;
        } else if scene.is(at, word!("to")) && scene.any(at - 1, words!["due", "set", "expected", "scheduled"]) {
            // "the deadline was due to expire on Friday"
            at += 1;
        } else if scene.is(at, word!("to"))
            && scene.is(at - 1, word!(","))
            && at > noun + 2
            && !scene.is(noun + 1, word!(","))
        {
            // "a day before the deadline expires, to discuss it": why they meet
            return;
        } else if scene.is(at, word!("to")) && draft.demand.is_none() && starts_demand(scene, at + 1, words.end) {
            let whom = to_whom(scene, at, words.end);
            // "an ultimatum to taverna owners": to whom, and not what
            let verb = scene.document.words[at + 1].tag == Tag::Verb || is_act_of_duty(scene, at + 1);
            if whom.is_none() && scene.is(noun, word!("ultimatum")) && !verb {
                draft.on = sure(scene.cast_in(at + 1..words.end.min(at + 4)).first());
                return;
            }
            at = match whom {
                Some(to) => {
                    draft.on = sure(scene.seen_ending(to - 1));
                    demand(scene, draft, to + 1, words.end)
                }
                None => demand(scene, draft, at + 1, words.end),
            };
        } else if scene.is(at, word!("for")) && draft.demand.is_none() && starts_demand(scene, at + 1, words.end) {
            let to = for_whom(scene, at, words.end);
            draft.on = to.and_then(|to| sure(scene.seen_ending(to - 1)));
            at = demand(scene, draft, to.unwrap_or(at) + 1, words.end);
            if to.is_none() {
                name_party(scene, draft);
            }
        } else if scene.any(at, words!["set", "imposed", "given", "issued"]) && scene.is(at + 1, word!("by")) {
            let setter = scene.cast_in(at + 2..words.end.min(at + 7)).first();
            draft.set_by = draft.set_by.or(sure(setter));
            at = setter.map_or(at + 2, |seen| seen.words().end);
        } else if let Some(old) = former(scene, at, words.end) {
            (draft.old, draft.rule, at) = (Some(old), DeadlineRule::DeadlineMoved, old.end);
        } else if let Some(comma) = behind_apposition(scene, at, words.end) {
            at = comma + 1;
        } else if let Some(end) = near {
            at = end;
        } else if scene.document.is(at, LINKS) {
            at += 1;
        } else {
            return;
        }
    }
}

const LINKS: &[Atom] = words![
    "is",
    "was",
    "of",
    "on",
    "at",
    "set",
    "for",
    "falls",
    "fell",
    "closes",
    "closed",
    "expires",
    "expired",
    "looms",
    "passes",
    "passed",
    "ends",
    "ended",
    "arrives",
    "comes",
    ",",
    "that",
    "which",
    "remains",
    "only",
    "just",
    "still",
    "will",
    "be",
    "fall",
    "expire",
    "currently",
    "due",
    "now",
    "approaches",
    "nears",
    "loomed",
    "lapses",
    "lapsed",
    "ran",
    "runs",
    "run",
    "out",
    "also",
];

/// The word behind "just weeks away", "less than a month off": how near the deadline is, and nothing that it is for.
fn distance(scene: &Scene, at: usize) -> Option<usize> {
    const UNITS: &[Atom] = words!["day", "days", "hours", "month", "months", "week", "weeks"];
    let unit = (at..at + 5).find(|&at| scene.any(at, UNITS))?;
    let counts = |at: usize| {
        scene.document.tag(at) == Tag::Number || scene.any(at, words!["just", "only", "less", "than", "a", "few"])
    };
    ((at..unit).all(counts) && scene.any(unit + 1, words!["away", "off"])).then_some(unit + 2)
}

/// "The deadline, which had been Friday, is now Monday": the day that no longer holds, at "had"
fn former(scene: &Scene, at: usize, limit: usize) -> Option<Due> {
    let been = (at + 1..at + 3).find(|&been| scene.is(at, word!("had")) && scene.is(been, word!("been")))?;
    let on = been + 1 + usize::from(scene.any(been + 1, words!["set", "on", "for"]));
    let on = on + usize::from(scene.is(on, word!("for")));
    due_at(scene, on, limit).filter(|old| old.from.is_some() && scene.is(old.end, word!(",")))
}

/// "The deadline, set by ministers in May, is Friday": the comma before the noun's own verb, where `at` is the one behind
/// the noun.
fn behind_apposition(scene: &Scene, at: usize, limit: usize) -> Option<usize> {
    let comma = (at + 1..limit.min(at + 10)).find(|&comma| scene.is(comma, word!(",")))?;
    let told = scene.is(at, word!(",")) && scene.any(comma + 1, words!["is", "was", "falls", "expires", "has"]);
    (told && !(at + 1..comma).any(|at| scene.time_from(at).is_some())).then_some(comma)
}

/// "the deadline for Russia": whoever it is for is no demand.
fn name_party(scene: &Scene, draft: &mut Draft) {
    let Some(words) = draft.demand.clone() else { return };
    let seen = words.end.checked_sub(1).and_then(|last| scene.seen_ending(last)).filter(|seen| {
        seen.words().start <= words.start + 1 && scene.actors[seen.actor.0 as usize].kind != ActorKind::Group
    });
    if let Some(seen) = seen {
        (draft.on, draft.demand) = (draft.on.or(sure(Some(seen))), None);
    }
}

/// Whether no time stands at `at`: "for Friday", "to Sept. 1".
fn starts_demand(scene: &Scene, at: usize, limit: usize) -> bool {
    at < limit
        && due_at(scene, at, limit).is_none()
        && scene.time_from(at).is_none()
        && scene.document.words.get(at).is_some_and(|word| !matches!(word.tag, Tag::Mark | Tag::Number))
}

/// "an ultimatum to the rebels to disarm": the second "to".
fn to_whom(scene: &Scene, at: usize, limit: usize) -> Option<usize> {
    let named = scene.any(at + 1, words!["the", "a", "an"]) || !scene.cast_in(at + 1..at + 2).is_empty();
    named.then(|| for_whom(scene, at, limit))?
}

fn for_whom(scene: &Scene, at: usize, limit: usize) -> Option<usize> {
    // "the deadline for imposing rules to cover meat"
    let thing = matches!(scene.document.tag(at + 2), Tag::Adjective | Tag::Determiner | Tag::Possessive);
    // "the closing date for bids to run the mill"
    let handed = scene.any(at + 1, OWED) && scene.is(at + 2, word!("to"));
    if scene.document.tag(at + 1) == Tag::VerbIng && thing || handed {
        return None;
    }
    (at + 2..limit.min(at + 12))
        .take_while(|&word| !scene.is_mark(word) && scene.time_from(word).is_none())
        // "the deadline for bids is expected to be moved"
        .take_while(|&word| !scene.any(word, words!["is", "was"]))
        .find(|&word| scene.is(word, word!("to")))
        .filter(|&to| starts_demand(scene, to + 1, limit))
        .filter(|&to| {
            !matches!(scene.document.words[to + 1].tag, Tag::ProperNoun | Tag::Determiner | Tag::Pronoun | Tag::Number)
        })
}

/// How many words a demand can have: beyond, something else is told.
const LONGEST: usize = 40;

/// Reads the demand that begins at `verb`, and returns the word after it.
fn demand(scene: &Scene, draft: &mut Draft, verb: usize, limit: usize) -> usize {
    let limit = limit.min(verb + LONGEST);
    let end = (verb..limit).find(|&at| leaves_noun(scene, verb, at)).unwrap_or(limit);
    let extent = demand_from(scene, verb, end);
    (draft.demand, draft.consequence) = (extent.demand, extent.consequence);
    draft.due = draft.due.or(extent.due);
    // "the deadline for firms to join, on Friday"
    let comma = extent.end;
    let on = comma + 1 + usize::from(scene.is(comma + 1, word!("on")));
    if scene.is(comma, word!(",")) && due_at(scene, on, limit).is_some() { comma } else { end }
}

/// Whether the words of the noun phrase end before `at`, where its own verb stands: "the deadline to register | is".
fn leaves_noun(scene: &Scene, start: usize, at: usize) -> bool {
    const CLAUSES: &[Atom] = words!["that", "which", "who", "whether", "what", "how", "if", "where", "when"];
    let verb = scene.any(
        at,
        words![
            "is",
            "was",
            "are",
            "were",
            "has",
            "had",
            "will",
            "would",
            "closes",
            "closed",
            "expires",
            "expired",
            "passed",
            "passes",
            "looms",
            "loomed",
            "falls",
            "fell",
            "ends",
            "ended",
            "comes",
            "came",
            "approaches",
            "nears",
            "remains",
            "runs",
            "ran",
            "lapsed",
            "from",
            "still",
            "applied",
            "applies",
            "stands",
            "also",
        ],
    ) || scene.document.tag(at) == Tag::Modal;
    let moves = scene.any(at, words!["to", "until"]) && scene.time_from(at + 1).is_some();
    let ends = verb || moves || distance(scene, at).is_some();
    ends && !(start..at).any(|word| scene.any(word, CLAUSES) || scene.any(word, words!["or", "otherwise"]))
}
