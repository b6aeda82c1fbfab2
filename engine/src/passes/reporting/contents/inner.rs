//! What is reported inside of another report: "Lin said that Wu had called for calm", "Lin rejected Wu’s claim that it was
//! late". What is quoted there is the inner report's.

use super::after::head;
use super::before::tail;
use crate::lexicon::Atom;
use crate::passes::reporting::cues::{self, Cue};
use crate::passes::reporting::outline::Outline;
use crate::passes::reporting::report::{Found, Pattern};
use crate::text::Tag;

/// "Lin said that Wu had called for calm": what somebody is told to have told, with a subject of their own.
pub(super) fn inner<'f>(outline: &Outline, cue: &Cue, cues: &[Cue], own: &'f [Found]) -> Option<Found> {
    // Verbs that do more than report tell here what the outer report is about.
    let speech = cues::is_speech_verb(outline.atom(cue.verb)) || outline.atom(cue.verb) == word!("say");
    let apart = !speech && !cue.frames.quotes() || cue.passive || cue.infinitive;
    if apart || own.iter().any(|found| found.cue.contains(&cue.verb)) {
        return None;
    }
    let holds = |found: &'f Found| found.content.iter().find(|content| content.contains(&cue.verb));
    let (outer, within) = own.iter().find_map(|found| Some((found, holds(found)?)))?;
    // “I ran,” Wu told police, prosecutors said: the words are Wu's.
    let behind = outer.pattern == Pattern::SpeakerAfter;
    let quoted = || outline.quotation(within.start).and_then(|_| tail(outline, within, cue, cues, within.start));
    if let Some(found) = behind.then(quoted).flatten() {
        return Some(found);
    }
    let found = speech.then(|| head(outline, within, cue, cues, within.start, None)).flatten()?;
    let source = found.source.as_ref().filter(|source| source.start > within.start && source.end <= cue.group.start)?;
    let told =
        !source.is_empty() && !doubts(outline, outer) && !is_supposed(outline, within.start, source.start, cue.verb);
    told.then_some(found)
}

/// "Lin rejected Wu’s claim that it was late": the claim in `found` is Wu's, whoever tells of it. "Lin repeated her claim
/// that" may be Lin's own, and "Lin welcomed Wu’s call for “calm”" is in Lin's words.
pub(super) fn is_anothers(outline: &Outline, found: &Found) -> bool {
    let named =
        found.source.as_ref().is_some_and(|source| source.len() > 1 || outline.tag(source.start) == Tag::ProperNoun);
    let clause = |content: usize| outline.atom(content) == word!("that") || content < found.cue.start;
    let clause = found.content.iter().any(|content| clause(content.start));
    found.pattern == Pattern::OwnedWords && named && clause
}

/// "that Wu never said", "if Wu said so", "nobody said", "Wu will say": words between the `start` of a report and the
/// `verb`, whose subject starts with `source`, by which nothing has been said.
fn is_supposed(outline: &Outline, start: usize, source: usize, verb: usize) -> bool {
    const SUPPOSED: &[Atom] =
        words!["never", "not", "n't", "n’t", "nobody", "none", "neither", "no", "nothing", "if", "unless", "whether",];
    (start.max(verb.saturating_sub(40))..verb).any(|at| outline.atom(at).is_any(SUPPOSED))
        || (source..verb).any(|at| outline.tag(at) == Tag::Modal)
}

/// "asked whether", "denied that": who tells so does not tell that it was said.
fn doubts(outline: &Outline, own: &Found) -> bool {
    const DOUBTS: [&str; 6] = ["ask", "deni", "deny", "doubt", "question", "wonder"];
    let doubt = |at: usize| DOUBTS.iter().any(|start| outline.word(at).starts_with(start));
    own.cue.clone().any(|at| doubt(at) || outline.is(at, words!["not", "n't", "n’t", "never"]))
}
