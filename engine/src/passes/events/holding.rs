//! Who holds what a noun tells, as the verb before it has it.

use crate::lexicon::Atom;
use crate::passes::scene::Scene;
use crate::text::Sentence;

/// The verb right before the noun's phrase that says who holds it: "held talks", "paid a visit", "wrapped up a meeting".
pub(super) fn holding_verb(scene: &Scene, sentence: &Sentence, start: usize) -> Option<usize> {
    let last = start.checked_sub(1).filter(|&at| at >= sentence.words.start)?;
    let verb = if scene.any(last, words!["up", "out", "in", "off"]) { last.checked_sub(1)? } else { last };
    (scene.any(verb, HOLDS) || verb < last && scene.any(verb, words!["called", "put"])).then_some(verb)
}

const HOLDS: &[Atom] = words![
    "attended",
    "attend",
    "averted",
    "began",
    "begin",
    "begins",
    "cancelled",
    "canceled",
    "postponed",
    "carried",
    "cast",
    "completed",
    "concluded",
    "conducted",
    "conduct",
    "ended",
    "finished",
    "gave",
    "give",
    "had",
    "has",
    "have",
    "held",
    "hold",
    "holds",
    "hosted",
    "host",
    "joined",
    "launched",
    "launch",
    "led",
    "made",
    "make",
    "mounted",
    "opened",
    "organised",
    "organized",
    "paid",
    "pay",
    "scrapped",
    "staged",
    "started",
    "suspended",
    "wrapped",
    "holding",
];

/// Verbs by which somebody acts against others: "launched an attack".
pub(super) const LAUNCHES: &[Atom] = words!["carried", "conducted", "launched", "launch", "led", "mounted", "staged"];
