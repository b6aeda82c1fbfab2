//! Where a clause ends that stands in front of another, in brackets or between dashes.

use super::{LONGEST_NAME, is_finite};
use crate::lexicon::Atom;
use crate::passes::reporting::outline::Outline;
use crate::passes::reporting::sources;
use crate::text::Tag;
use std::ops::Range;

/// "Lin (Wu says she is late) left", "Lin – Wu says she is late – left": where the brackets or dashes close around a cue
/// right before `start`.
pub(super) fn aside_end(outline: &Outline, sentence: &Range<usize>, start: usize) -> usize {
    const DASHES: &[Atom] = words!["—", "--", "–", "-"];
    // A subject with its title and its verb.
    let near = sentence.start.max(start.saturating_sub(LONGEST_NAME + 3))..start;
    let close = match near.rev().find(|&at| outline.is(at, DASHES) || outline.is(at, words!["(", ")"])) {
        Some(open) if outline.atom(open) == word!("(") => words![")"],
        // "Lin – a chemist – said": the second one closes.
        Some(open) if outline.atom(open) != word!(")") => {
            let pairs = (sentence.start.max(start.saturating_sub(60))..open).filter(|&at| outline.is(at, DASHES));
            if pairs.count() % 2 == 1 {
                return sentence.end;
            }
            DASHES
        }
        _ => return sentence.end,
    };
    // "told growers – as she had told Wu – that it was late"
    let closes = |&at: &usize| outline.is(at, close) && outline.atom(at + 1) != word!("that");
    (start..sentence.end).find(closes).unwrap_or(sentence.end)
}

/// "He said he was ill, the jury heard": where whoever heard it in court ends what was said.
pub(super) fn heard_end(outline: &Outline, sentence: &Range<usize>, start: usize) -> usize {
    let verb = (sentence.end - 1).max(start + 2) - 1;
    let helps = |at: usize| outline.is(at, words!["was", "were", "has", "had", "been"]);
    let first = verb - (start..verb).rev().take_while(|&at| helps(at)).count();
    let heard = outline.is(verb, words!["heard", "hears"]) || outline.atom(verb) == word!("told") && first < verb;
    let whom = || sources::before(outline, start, first)?.start.checked_sub(1);
    heard.then(whom).flatten().filter(|&comma| outline.atom(comma) == word!(",")).unwrap_or(sentence.end)
}

/// Whether the words behind a comma are more than an expression: three of them, with a mark at their end.
pub(super) fn is_sentence(words: &str) -> bool {
    words.trim_end().ends_with(['.', '?', '!', ',']) && words.split(' ').count() > 2
}

/// "When Lin said it was late, Wu got up": where a fronted clause with the cue before `start` ends.
pub(super) fn fronted_end(outline: &Outline, sentence: &Range<usize>, start: usize) -> usize {
    let fronted = outline.is(
        sentence.start,
        words!["When", "While", "As", "Although", "Though", "After", "Before", "If", "Since", "Because", "Once"],
    ) || outline.is(sentence.start, words!["Even", "But", "And"])
        && outline.is(sentence.start + 1, words!["when", "while", "as", "though", "after", "before", "if"])
        // "Told by Wu to go, Lin left"
        || matches!(outline.tag(sentence.start), Tag::VerbParticiple | Tag::VerbPast)
        // "Hours after Lin said it was late, Wu left", "Ever since"
        || (sentence.start..start.min(sentence.start + 4))
            .find(|&at| !matches!(outline.tag(at), Tag::Adverb | Tag::Noun | Tag::Number | Tag::Determiner))
            .is_some_and(|at| outline.is(at, words!["after", "before", "since"]));
    let comma = (sentence.start..start).rev().find(|&at| outline.atom(at) == word!(","));
    // "Last month, when Lin asked if it was late, Wu got up"
    let later =
        comma.is_some_and(|comma| comma < sentence.start + 6 && outline.is(comma + 1, words!["when", "after", "as"]));
    // "When the mayor, Jo Lin, said it was late, Wu got up": both commas are the name's.
    let explains = |comma: usize| {
        let open = (sentence.start..comma).rev().find(|&at| outline.tag(at) == Tag::Mark).unwrap_or(sentence.start);
        let verb = |at: usize| outline.tag(at).is_verb() || is_finite(outline, at);
        outline.atom(open) == word!(",")
            && (comma + 1..start).all(verb)
            && (open + 1..comma).all(|at| !is_finite(outline, at) && outline.tag(at) != Tag::Subordinator)
            && (sentence.start..open).all(|at| outline.atom(at) != word!(","))
    };
    if !later && (!fronted || comma.is_some_and(|comma| !explains(comma))) {
        return sentence.end;
    }
    let main_clause = |at: usize| {
        sources::after(outline, at, sentence.end).is_some_and(|subject| {
            let verb = if outline.tag(subject.end) == Tag::Adverb { subject.end + 1 } else { subject.end };
            // "Wu left": tagged as a participle
            let left = outline.tag(verb) == Tag::VerbParticiple && outline.tag(verb - 1) == Tag::ProperNoun;
            // "Wu disagrees.", "Wu left.": at the sentence's end taken for a noun and what describes it
            let last = subject.end - 1;
            let closes = subject.len() > 1 && (is_finite(outline, last) || outline.is(last, words!["left"]));
            is_finite(outline, verb) || left || closes
        })
    };
    // When Lin called it “late,” Wu got up.
    let quoted = |at: usize| outline.quotation(at).is_some_and(|words| words.ends_with(','));
    let end = (start..sentence.end).find(|&at| (outline.atom(at) == word!(",") || quoted(at)) && main_clause(at + 1));
    end.map_or(sentence.end, |at| at + usize::from(quoted(at)))
}
