//! Reports that name nobody who says it: "the bridge seems to be safe", "asked about the bridge, Lin left".

use super::ends::{content_end, phrase_end};
use crate::lexicon::Atom;
use crate::passes::reporting::cues::Cue;
use crate::passes::reporting::outline::Outline;
use crate::passes::reporting::report::{Found, Pattern};
use crate::passes::reporting::sources;
use crate::text::{Shape, Tag};
use std::ops::Range;

const SEEMING: &[Atom] = words!["seem", "seems", "seemed", "appear", "appears", "appeared"];

/// The report whose cue is the verb at the piece `verb`, if it is one that needs nobody to say it.
pub(super) fn unsaid(outline: &Outline, sentence: &Range<usize>, cues: &[Cue], verb: usize) -> Option<Found> {
    match outline.atom(verb) {
        word if word.is(SEEMING) => seeming(outline, sentence, cues, verb),
        word if word.is(words!["asked", "Asked"]) => asked(outline, sentence, cues, verb),
        _ => None,
    }
}

/// "The bridge seems to be safe": what seems so, and how.
fn seeming(outline: &Outline, sentence: &Range<usize>, cues: &[Cue], verb: usize) -> Option<Found> {
    let next = verb + 1 + usize::from(outline.tag(verb + 1) == Tag::Adverb);
    // "appeared on the bridge" tells what was seen.
    let told = outline.atom(next) == word!("to")
        && matches!(outline.tag(next + 1), Tag::Verb | Tag::Auxiliary | Tag::Adverb)
        || outline.is(next, words!["likely", "unlikely"]);
    if !told {
        return None;
    }
    let modal = usize::from(verb > sentence.start && outline.tag(verb - 1) == Tag::Modal);
    let cue = verb - modal..verb + 1;
    let what = sources::before(outline, sentence.start, cue.start)?;
    let rest = outline.trimmed(cue.end..content_end(outline, sentence, cues, cue.end));
    Some(Found { source: None, cue, content: vec![what, rest], pattern: Pattern::NobodyNamed })
}

/// "Asked about the bridge, Lin left": what was asked, with nobody who asks.
fn asked(outline: &Outline, sentence: &Range<usize>, cues: &[Cue], verb: usize) -> Option<Found> {
    let first = (sentence.start..verb).rev().find(|&at| outline.tag(at) != Tag::Adverb);
    let passive = first.is_none_or(|at| {
        outline.is(at, words!["when", "When", "if", "If", ",", "was", "were", "been"])
            || outline.quotation(at).is_some()
    });
    let was = first.filter(|&at| outline.is(at, words!["was", "were"]));
    // "Asked on Monday whether it was safe"
    let day = verb + 1 + usize::from(outline.atom(verb + 1) == word!("on"));
    let dated = outline.shape(day) == Shape::Capital && sources::is_time(outline, day);
    let next = if dated { day + 1 } else { verb + 1 };
    let about = outline.atom(next) == word!("about");
    let from = next + usize::from(about);
    let question = about
        || outline.is(
            from,
            words!["whether", "if", "what", "why", "how", "who", "whom", "which", "where", "when", "to", "for"],
        );
    if !passive || !question {
        return None;
    }
    let comma = (from..sentence.end).find(|&at| outline.atom(at) == word!(",")).unwrap_or(sentence.end);
    let end = comma.min(content_end(outline, sentence, cues, from));
    let content = outline.trimmed(from..if about { phrase_end(outline, from, end) } else { end });
    let start = was.unwrap_or(verb);
    (!content.is_empty()).then(|| Found {
        source: None,
        cue: start..if dated { verb + 1 } else { from },
        content: vec![content],
        pattern: Pattern::NobodyNamed,
    })
}
