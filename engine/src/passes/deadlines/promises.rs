//! "will lift the blockade if the rebels leave by Sunday": what somebody gets who does something in time.

use super::draft::Draft;
use super::due::{due_at, excluded};
use super::extent::{clause_end, due_preposition};
use super::given::sure;
use crate::facts::*;
use crate::passes::scene::Scene;
use crate::text::Tag;
use std::ops::Range;

/// What somebody relents from, or gives.
const RELENTS: &[&str] = &[
    "abandon", "avert", "avoid", "call", "cancel", "cease", "delay", "drop", "ease", "end", "forgive", "free", "halt",
    "lift", "pardon", "pause", "postpone", "release", "remove", "reopen", "restore", "resume", "return", "scrap",
    "spare", "stop", "suspend", "unfreeze", "waive", "withdraw",
];

/// How far the promise may stand from its condition.
const REACH: usize = 40;

/// What somebody shall do by a time for what is promised, at "if".
pub(super) fn if_by(scene: &Scene, sentence: usize, words: &Range<usize>, at: usize) -> Option<Draft> {
    let limit = words.end.min(at + 30);
    // "nobody knows if they sign by Friday" asks.
    let asks = at > words.start
        && scene.any(
            at - 1,
            words!["know", "knows", "knew", "see", "ask", "asked", "tell", "as", "even", "wonder", "sure"],
        );
    let subject = scene.cast_in(at + 1..limit.min(at + 7)).first();
    let verb = subject.map_or_else(|| described(scene, at + 1), |subject| Some(subject.words().end))?;
    let acts = matches!(scene.document.words.get(verb)?.tag, Tag::Verb | Tag::VerbS)
        || scene.any(verb, words!["agrees", "agree", "signs", "sign"]);
    // "can rebook, but only if they do so by Friday"
    let so = scene.is(verb, word!("do")) && scene.is(verb + 1, word!("so"));
    let only = scene.is(at.wrapping_sub(1), word!("only"));
    // "can stay until June if they apply by Friday"
    let applies = so || scene.any(verb, words!["apply", "applies", "enrol", "enroll", "file", "register", "registers"]);
    let may = || (words.start..at).rev().take(REACH).any(|word| scene.any(word, words!["can", "could", "may"]));
    let named = subject.is_some() || scene.document.tag(at + 1) != Tag::Pronoun;
    if asks || !acts && !so || !(named && promises(scene, words, at, only) || applies && may()) {
        return None;
    }
    let (word, due) = (verb + 1..limit)
        .take_while(|&word| !scene.any(word, words![",", ";", "then"]))
        .filter(|&word| !scene.any(word, words!["on", "until"]))
        .find_map(|word| Some((word, due_at(scene, due_preposition(scene, word)?, words.end)?)))?;
    let due = if scene.is(word, word!("before")) { excluded(scene, due) } else { due };
    due.from.or(due.to).filter(|_| !scene.is_genitive(due.end))?;
    let mut draft = Draft::new(sentence, at, DeadlineRule::IfBy);
    draft.on = sure(subject);
    // "if the rebels agree by Friday to leave"
    let goes_on = scene.is(due.end, word!("to")) && scene.document.tag(due.end + 1) == Tag::Verb;
    let end = if goes_on { clause_end(scene, due.end, limit) } else { word };
    draft.demand = (verb < word).then_some(verb..end);
    draft.due = Some(due);
    Some(draft)
}

/// Where the verb stands behind a party that is no actor of the article: "if the port raises pay".
fn described(scene: &Scene, at: usize) -> Option<usize> {
    let tag = |word: usize| scene.document.words.get(word).map_or(Tag::Mark, |word| word.tag);
    if tag(at) == Tag::Pronoun {
        return Some(at + 1);
    }
    if tag(at) != Tag::Determiner {
        return None;
    }
    let verb = (at + 1..at + 5).find(|&word| !matches!(tag(word), Tag::Noun | Tag::Adjective | Tag::ProperNoun))?;
    (verb > at + 1 && tag(verb - 1).is_noun()).then_some(verb)
}

/// "will stop", "would be lifted", in the clause before or behind the condition at `at`.
fn promises(scene: &Scene, words: &Range<usize>, at: usize, only: bool) -> bool {
    let (low, high) = (words.start.max(at.saturating_sub(REACH)), words.end.min(at + REACH));
    (low..high).filter(|&will| scene.any(will, words!["will", "would", "promised", "offered", "pledged"])).any(|will| {
        let verb =
            (will + 1..high.min(will + 4)).find(|&verb| !scene.any(verb, words!["be", "to", "only", "also", "then"]));
        let stem = |word: &str| {
            RELENTS.iter().any(|relent| {
                let rest = word.strip_prefix(relent);
                rest.is_some_and(|rest| matches!(rest, "" | "d" | "ed" | "ped"))
            }) || matches!(word, "withdrawn" | "freed")
        };
        // "will not stop": a threat.
        // "will back the bill only if the rebels sign by Friday": whatever is promised
        verb.is_some_and(|verb| only && will < at || stem(scene.document.word(verb)))
    })
}
