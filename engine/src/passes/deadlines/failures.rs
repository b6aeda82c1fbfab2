//! "Failing a deal by Friday, the port will close", "people who do not leave by 6 p.m. will be removed": what is threatened if
//! something is not done, told without "if".

use super::conditions::{is_weather, main_clause, unmet};
use super::draft::Draft;
use super::due::{due_at, excluded};
use super::extent::{clause_end, due_preposition};
use super::given::sure;
use crate::facts::*;
use crate::passes::scene::Scene;
use crate::text::Tag;
use std::ops::Range;

/// "Failing a deal by Friday, the port will close": at "failing".
pub(super) fn failing(scene: &Scene, sentence: usize, words: &Range<usize>, at: usize) -> Option<Draft> {
    // "caught failing to report" tells of a deed.
    let opens = at == words.start || scene.is_mark(at - 1) || scene.any(at - 1, words!["and", "but", "that"]);
    // "without snow chains"
    let compound = || (at + 1..at + 4).any(|word| [word, word + 1].iter().all(|&at| scene.document.tag(at).is_noun()));
    if !opens || scene.is(at + 1, word!("to")) || is_weather(scene, at + 1) && !compound() {
        return None;
    }
    let (by, due) = (at + 2..words.end.min(at + 9))
        .take_while(|&word| !scene.is_mark(word))
        .filter(|&word| !scene.any(word, words!["on", "until"]))
        .find_map(|word| Some((word, due_at(scene, due_preposition(scene, word)?, words.end)?)))?;
    let mut draft = Draft::new(sentence, at, DeadlineRule::UnlessBy);
    let end = due.end.min(words.end);
    let start = end + usize::from(scene.is(end, word!(",")));
    let threat =
        if start > end { start..clause_end(scene, start, words.end) } else { main_clause(scene, words, at, end)? };
    let threatens = threat
        .clone()
        .take(12)
        .any(|word| scene.any(word, words!["will", "would", "must", "could", "may", "take", "takes"]));
    draft.demand = Some(at + 1..by);
    draft.consequence = Some(threat);
    draft.due =
        Some(if scene.is(by, word!("before")) { excluded(scene, due) } else { due }).filter(|due| due.from.is_some());
    (threatens && draft.due.is_some()).then_some(draft)
}

/// "Failure to reply by Friday may lead to a fine": at its "by".
pub(super) fn failure_by(scene: &Scene, sentence: usize, words: &Range<usize>, by: usize) -> Option<Draft> {
    let due = due_at(scene, due_preposition(scene, by)?, words.end).filter(|due| due.from.is_some())?;
    let threatens = scene.any(due.end, words!["will", "would", "may", "could", "can", "means", "risks"]);
    let floor = words.start.max(by.saturating_sub(14));
    let failure =
        (floor..by).rev().take_while(|&at| !scene.is_mark(at)).find(|&at| scene.any(at, words!["failure"]))?;
    let end = clause_end(scene, due.end, words.end.min(due.end + 60));
    let mut draft = Draft::new(sentence, by, DeadlineRule::UnlessBy);
    (draft.demand, draft.consequence) = (Some(failure + 2..by), Some(due.end..end));
    draft.due = Some(if scene.is(by, word!("before")) { excluded(scene, due) } else { due });
    (threatens && scene.is(failure + 1, word!("to")) && failure + 2 < by).then_some(draft)
}

/// "Units not meeting the norms by Friday will be shut", "Anyone not registered by Friday risks a fine": at its "by".
pub(super) fn not_doing(scene: &Scene, sentence: usize, words: &Range<usize>, by: usize) -> Option<Draft> {
    let due = due_at(scene, due_preposition(scene, by)?, words.end).filter(|due| due.from.is_some())?;
    if !threatens(scene, due.end) || permits_instead(scene, due.end) {
        return None;
    }
    let mut back = (words.start + 1..by).rev().take(12).take_while(|&at| !scene.is_mark(at));
    let not = back.find(|&at| scene.is(at, word!("not")))?;
    let doing = matches!(scene.document.tag(not + 1), Tag::VerbIng | Tag::VerbParticiple | Tag::VerbPast);
    let whoever = scene.document.tag(not - 1).is_noun() || scene.any(not - 1, words!["anyone", "those", "anybody"]);
    let mut draft = Draft::new(sentence, by, DeadlineRule::UnlessBy);
    draft.on = sure(scene.seen_ending(not - 1));
    draft.demand = Some(not + 1..by);
    draft.consequence = Some(due.end..clause_end(scene, due.end, words.end));
    draft.due = Some(if scene.is(by, word!("before")) { excluded(scene, due) } else { due });
    (doing && whoever).then_some(draft)
}

/// A verb that tells what comes of it, at `at`.
fn threatens(scene: &Scene, at: usize) -> bool {
    scene.any(at, words!["will", "would", "must", "face", "faces", "risk", "risks", "could", "may", "lose", "loses"])
}

/// "people who do not leave by 6 p.m. will be removed", "firms that cannot pay by Friday": at "who" or "that".
pub(super) fn who_do_not(scene: &Scene, sentence: usize, words: &Range<usize>, at: usize) -> Option<Draft> {
    let limit = words.end.min(at + 30);
    // "said that nobody", "the news that no deal"
    let others = !scene.any(at, words!["who", "Who"]);
    if others && !scene.any(at + 1, words!["cannot", "do", "does", "did", "fail", "fails", "have", "has"]) {
        return None;
    }
    let first = unmet(scene, at, limit.min(at + 4))?;
    let (by, due) = (first..limit)
        .take_while(|&word| !scene.is_mark(word))
        .filter(|&word| !scene.any(word, words!["on", "until"]))
        .find_map(|word| Some((word, due_at(scene, due_preposition(scene, word)?, words.end)?)))?;
    let start = due.end + usize::from(scene.is(due.end, word!(",")));
    let end = clause_end(scene, start, words.end);
    let mut draft = Draft::new(sentence, at, DeadlineRule::UnlessBy);
    draft.on = at.checked_sub(1).and_then(|last| sure(scene.seen_ending(last)));
    draft.demand = (first < by).then_some(first..by);
    draft.consequence = (start < end).then_some(start..end);
    // "who do not reply within 14 days": counted for each from a day of his own
    draft.from_event = scene.is(by, word!("within"));
    draft.due = Some(due).filter(|due| due.from.is_some() || draft.from_event);
    (threatens(scene, start) && !permits_instead(scene, start) && draft.due.is_some()).then_some(draft)
}

/// "Those who have not may do so at the door": no threat.
pub(super) fn permits_instead(scene: &Scene, at: usize) -> bool {
    scene.is(at, word!("may")) && !scene.any(at + 1, words!["be", "face", "have", "lose"])
}
