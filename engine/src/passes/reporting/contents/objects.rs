//! Tells where nobody but the subject can be meant by a verb with an object: "Lin criticized the plan".

use super::subjects::is_lone_subject;
use super::{PARTING, is_finite};
use crate::lexicon::Atom;
use crate::passes::reporting::outline::Outline;
use crate::passes::reporting::report::{Found, Pattern};
use crate::passes::reporting::sources;
use crate::text::{Shape, Tag};
use std::ops::Range;

/// What is known rather than said, and "reported a voyage".
const UNTOLD: &[Atom] = words![
    "know",
    "knows",
    "knew",
    "known",
    "learn",
    "learned",
    "learns",
    "learnt",
    "remember",
    "remembers",
    "remembered",
    "report",
    "reports",
    "reported",
    "understand",
    "understands",
    "understood",
];

/// Whether `found` tells without quoting what its source surely does: "Lin criticized the plan".
pub(in crate::passes::reporting) fn is_own_object(outline: &Outline, sentence: &Range<usize>, found: &Found) -> bool {
    let (Some(source), cue) = (&found.source, &found.cue) else { return false };
    let quotes = || found.content.iter().any(|content| outline.has_quotation(content));
    if found.pattern != Pattern::CueBeforeObject || quotes() || !is_done(outline, cue) {
        return false;
    }
    // "Lin offered free rides", in a headline: to Lin
    let past = matches!(outline.tag(cue.start), Tag::VerbPast | Tag::VerbParticiple);
    if past && cue.len() == 1 && outline.is_headline(sentence.start) {
        return false;
    }
    if outline.tag(cue.start) == Tag::VerbIng {
        return does_besides(outline, sentence, source, cue);
    }
    is_beside(outline, sentence, source, cue) && opens_clause(outline, sentence, source.start)
        || source.end < cue.start && is_lone_subject(outline, sentence, source, cue.start)
}

/// Whether the verb tells what was done: no "would criticize", "seems to criticize", "to criticize" or "free to criticize".
fn is_done(outline: &Outline, cue: &Range<usize>) -> bool {
    let open = |at: usize| {
        outline.tag(at) == Tag::Modal || outline.atom(at) == word!("to") && at + 1 < cue.end || outline.is(at, UNTOLD)
    };
    !cue.clone().any(open)
}

/// "Lin criticized", "Lin on Monday criticized", "Lin, a chemist, criticized": whether the subject stands right before its verb.
fn is_beside(outline: &Outline, sentence: &Range<usize>, source: &Range<usize>, cue: &Range<usize>) -> bool {
    let verb = |at: usize| is_finite(outline, at) || outline.tag(at) == Tag::VerbParticiple;
    // "are considering", but "Lin considering"
    let acts = cue.clone().any(verb);
    // "mills that criticize": the verb is that of the clause.
    let relative = source.len() > 1 && outline.is(source.end - 1, words!["that", "who", "which", "whom"]);
    let broken = || {
        source.end < cue.start
            && outline.is(source.end, PARTING)
            && outline.is(cue.start - 1, PARTING)
            && !(source.end..cue.start).any(|at| is_finite(outline, at))
    };
    acts && !relative
        && (source.end == cue.start
            || sources::before_adverbials(outline, sentence.start, cue.start) == source.end
            || broken())
}

/// Whether a clause starts with the word `at`: at the start of its sentence, behind a mark, "and" or "when".
fn opens_clause(outline: &Outline, sentence: &Range<usize>, at: usize) -> bool {
    const LEADS: &[Atom] = words![
        "while", "While", "when", "When", "as", "As", "after", "After", "before", "Before", "although", "Although",
        "though", "Though", "since", "Since", "where",
    ];
    let Some(before) = at.checked_sub(1).filter(|&before| before >= sentence.start) else { return true };
    let first = before == sentence.start;
    let told = || (sentence.start..before).any(|at| is_finite(outline, at));
    match outline.word(before) {
        // In “Blue Water,” Lin criticized it.
        "" => outline.quotation(before).is_some_and(|words| words.ends_with(',')) && !told(),
        // "On Monday, Lin", "When he left, Lin", but "He sang in Rome, Italy, criticized"
        "," => {
            let fronted = outline.is(sentence.start, LEADS) && outline.shape(sentence.start) == Shape::Capital;
            fronted || !told()
        }
        ":" | ";" | "—" | "–" | "--" | "(" => true,
        // "Wu sang and Lin criticized", but "like Wu and Lin"
        "and" | "but" => told(),
        _ => outline.is(before, LEADS) || first && matches!(outline.tag(before), Tag::Conjunction | Tag::Adverb),
    }
}

/// A participle that only its source can be the subject of: "Lin left, criticizing it", “…,” said Lin, criticizing it;
/// "Criticizing it, Lin left"; "with Lin criticizing it".
fn does_besides(outline: &Outline, sentence: &Range<usize>, source: &Range<usize>, cue: &Range<usize>) -> bool {
    if source.start > cue.start {
        return cue.start <= sentence.start + 1 && outline.atom(source.start - 1) == word!(",");
    }
    if source.end == cue.start {
        return source.start > sentence.start && outline.is(source.start - 1, words!["with", "With"]);
    }
    let comma = cue.start - 1;
    let parted =
        outline.atom(comma) == word!(",") || outline.quotation(comma).is_some_and(|words| words.ends_with(','));
    let between = source.end..comma;
    let verbs = between.clone().filter(|&at| is_finite(outline, at) && !is_finite(outline, at + 1)).count();
    let plain = between.clone().all(|at| {
        outline.tag(at) != Tag::Mark
            && outline.tag(at) != Tag::Subordinator
            && !outline.is(at, words!["who", "which", "that", "when", "after", "as", "with"])
    });
    // “…,” said Lin, criticizing it
    let inverted = between.is_empty() && source.start > sentence.start && is_finite(outline, source.start - 1);
    let opens = || {
        let quoted = source.start > sentence.start && outline.quotation(source.start - 1).is_some();
        quoted || opens_clause(outline, sentence, source.start)
    };
    parted && (inverted || verbs == 1 && plain && opens())
}
