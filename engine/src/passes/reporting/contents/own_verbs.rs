//! Tells where nobody but one can be the subject of a verb: "Lin criticized", "Lin left, criticizing".

use super::{PARTING, is_finite};
use crate::lexicon::Atom;
use crate::passes::reporting::cues;
use crate::passes::reporting::outline::Outline;
use crate::passes::reporting::sources;
use crate::text::{Shape, Tag};
use std::ops::Range;

/// Whether nobody but `source` can do what the verb of `cue` tells.
pub(in crate::passes::reporting) fn acts(
    outline: &Outline,
    sentence: &Range<usize>,
    source: &Range<usize>,
    cue: &Range<usize>,
) -> bool {
    // "forcefully criticizing"
    let verb = cue.clone().find(|&at| outline.tag(at) != Tag::Adverb).unwrap_or(cue.start);
    if outline.tag(verb) == Tag::VerbIng {
        return does_besides(outline, sentence, source, cue);
    }
    if outline.atom(verb) == word!("to") {
        return source.end < cue.start && goes_to(outline, sentence, source, cue.start);
    }
    is_beside(outline, sentence, source, cue) && opens_clause(outline, sentence, source.start)
        || source.end < cue.start
            && outline.is(cue.start - 1, JOINTS)
            && goes_on(outline, sentence, source, cue.start - 1)
}

/// Words behind which a second verb has the subject of the first.
const JOINTS: &[Atom] = words!["and", "but", "by", "in", "upon", "while", "before", "after"];

/// "Lin criticized", "Lin on Monday criticized", "Lin, a chemist, criticized": whether the subject stands right before
/// its verb.
fn is_beside(outline: &Outline, sentence: &Range<usize>, source: &Range<usize>, cue: &Range<usize>) -> bool {
    let verb = |at: usize| is_finite(outline, at) || outline.tag(at) == Tag::VerbParticiple;
    // "are considering", but "Lin considering"; "Lin backs “a plan for all”", whatever the verb is taken for
    let acts = cue.clone().any(verb) || outline.quotation(cue.end).is_some();
    // "mills that criticize", "in Rome, Italy, and, at noon, criticized": the verb is another's.
    let relative = source.len() > 1 && outline.is(source.end - 1, words!["that", "who", "which", "whom", "and"]);
    // "a Hong Kong listed company", but "the Ode board listed" and "a tearful Lin rejected": the participle describes a noun.
    let describes = source.len() > 1
        && outline.is(source.start, words!["a", "an"])
        && (source.start + 1..source.end).all(|at| outline.tag(at) == Tag::ProperNoun);
    // "Lin, who left, criticized", "Lin, as before, criticized"
    let clause = || outline.is(source.end + 1, words!["who", "which", "whose", "as", "like"]);
    // "Lin, who left early, on Monday criticized"
    let end = sources::before_adverbials(outline, sentence.start, cue.start);
    let broken = || {
        source.end < end
            && outline.is(source.end, PARTING)
            && (outline.is(end - 1, PARTING) || outline.quotation(end - 1).is_some_and(|words| words.ends_with(',')))
            && (clause() || !(source.end..end).any(|at| is_finite(outline, at)))
    };
    acts && !relative && !describes && (source.end == cue.start || source.end == end || broken())
}

/// Whether a clause starts with the word `at`: at the start of its sentence, behind a mark, "and" or "when".
fn opens_clause(outline: &Outline, sentence: &Range<usize>, at: usize) -> bool {
    const LEADS: &[Atom] = words![
        "while", "While", "when", "When", "as", "As", "after", "After", "before", "Before", "although", "Although",
        "though", "Though", "since", "Since", "where", "because", "Because", "yet",
    ];
    let Some(before) = at.checked_sub(1).filter(|&before| before >= sentence.start) else { return true };
    let first = before == sentence.start;
    let told = || (sentence.start..before).any(|at| is_finite(outline, at));
    match outline.word(before) {
        // In “Blue Water,” Lin criticized it.
        "" => {
            let quoted = outline.quotation(before).is_some_and(|words| words.ends_with(','));
            (quoted || sources::ends_in_comma(outline, before)) && !told()
        }
        // "On Monday, Lin", "When he left, Lin", "In a note sent on Monday, Lin", but "In May, he sat in Rome, Italy,"
        "," => {
            let start = sentence.start;
            // "Shortly after he left", "But while he was away"
            let second = matches!(outline.tag(start), Tag::Adverb | Tag::Conjunction) && outline.is(start + 1, LEADS);
            let fronted = outline.is(start, LEADS) && outline.shape(start) == Shape::Capital || second;
            let comma = |at: usize| outline.atom(at) == word!(",");
            let placed = matches!(outline.tag(start), Tag::Preposition | Tag::VerbIng | Tag::VerbParticiple)
                && !(start..before).any(comma);
            fronted || placed || !told()
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
        // ", with Lin criticizing it", but "left a note with Lin criticizing it"
        let with = source.start.wrapping_sub(1);
        let parted = with > sentence.start && outline.tag(with - 1) == Tag::Mark || with == sentence.start;
        return outline.is(with, words!["with", "With"]) && parted;
    }
    if source.end >= cue.start {
        return false;
    }
    let between = source.end..cue.start;
    let comma =
        |at: usize| outline.atom(at) == word!(",") || outline.quotation(at).is_some_and(|words| words.ends_with(','));
    // "Lin left, hailing the town and criticizing it"
    let first = || {
        let told = |at: usize| outline.tag(at + 1) == Tag::VerbIng && comma(at);
        let first = (source.end..cue.start - 1).rev().find(|&at| told(at))?;
        (!(first..cue.start).any(|at| is_finite(outline, at))).then_some(first)
    };
    let joint = cue.start - 1;
    let joint = if outline.is(joint, words!["and", "but"]) { first().unwrap_or(joint) } else { joint };
    // “…,” said Lin, criticizing it
    let inverted = source.end == joint && source.start > sentence.start && is_finite(outline, source.start - 1);
    // "recalls Wu waving and criticizing it": who waves does so.
    let other = || outline.is(joint, words!["and", "but"]) && between.clone().any(|at| waves(outline, at));
    let joins = comma(joint) || outline.is(joint, JOINTS) && !other();
    if comma(joint) && inverted || joins && goes_on(outline, sentence, source, joint) {
        return true;
    }
    // "Lin spent the day criticizing it", but "spent the day without criticizing it"
    let spends = || between.clone().any(|at| outline.is(at, words!["spent", "spends"]));
    let plain = || outline.tag(cue.start - 1).is_noun() || outline.tag(cue.start - 1) == Tag::Adverb;
    (writes(outline, between.clone()) || plain() && spends()) && goes_on(outline, sentence, source, cue.start)
}

/// "Wu waving": whatever the tagger takes it for.
fn waves(outline: &Outline, at: usize) -> bool {
    outline.word(at).ends_with("ing") && outline.tag(at - 1).is_noun()
}

/// "wrote a letter to the mayor criticizing it", but "failed to pass a resolution calling for it", "followed her speech
/// denouncing it", "sent a letter from Wu criticizing it".
fn writes(outline: &Outline, between: Range<usize>) -> bool {
    const WRITTEN: &[Atom] = words![
        "ad",
        "ads",
        "email",
        "lawsuit",
        "letter",
        "letters",
        "memo",
        "message",
        "note",
        "papers",
        "petition",
        "petitions",
        "post",
        "release",
        "report",
        "resolution",
        "speech",
        "statement",
        "statements",
        "tweet",
        "tweets",
        "video",
    ];
    const WRITES: &[Atom] = words![
        "approved",
        "delivered",
        "filed",
        "gave",
        "issued",
        "launched",
        "passed",
        "posted",
        "published",
        "put",
        "released",
        "sent",
        "signed",
        "started",
        "unleashed",
        "wrote",
    ];
    let Some(wrote) = between.clone().find(|&at| outline.is(at, WRITES)) else { return false };
    let Some(written) = (wrote..between.end).rev().find(|&at| outline.is(at, WRITTEN)) else { return false };
    !(written + 1..between.end).any(|at| is_finite(outline, at) || outline.is(at, words!["by", "from", "of"]))
}

/// "Lin took to the stage to criticize it": whether what the infinitive at `to` tells was done by whoever came for it; not
/// "met Wu to discuss it", "appeared to criticize it".
fn goes_to(outline: &Outline, sentence: &Range<usize>, source: &Range<usize>, to: usize) -> bool {
    const COMES: &[Atom] = words!["appeared", "gathered", "joined", "spoke", "taken", "took", "used", "went"];
    let seems = to > 0 && outline.is(to - 1, words!["appeared"]);
    !seems && (source.end..to).any(|at| outline.is(at, COMES)) && goes_on(outline, sentence, source, to)
}

/// Whether the verb behind the words that end at `end` has the subject of the one clause before it: "Lin left, criticizing
/// it", "Lin hit back by criticizing it", "Lin got up, left and criticized it", "Lin said she left and criticized it".
fn goes_on(outline: &Outline, sentence: &Range<usize>, source: &Range<usize>, end: usize) -> bool {
    let Some(start) = behind_apposition(outline, source.end, end) else { return false };
    let comma = end > start && outline.atom(end - 1) == word!(",");
    let between = start..end - usize::from(comma);
    // "did not want to raise" has one verb. "said the clerk left and criticized it": tagged as what stands in "a door left
    // open".
    let says = between.clone().any(|at| cues::frames(outline, at).is_some_and(|frames| frames.quotes()));
    let verb = |&at: &usize| {
        let first = || (source.end..at).rev().find(|&at| !matches!(outline.tag(at), Tag::Adverb | Tag::Particle));
        let helped = || first().is_some_and(|at| matches!(outline.tag(at), Tag::Auxiliary | Tag::Modal));
        let past = || says && outline.tag(at) == Tag::VerbParticiple && outline.tag(at - 1).is_noun();
        is_finite(outline, at) && outline.atom(at - 1) != word!("to") && !helped() || past()
    };
    // "and told", "said she left": nobody else is the subject of a further verb. "said it was late, noting": nor does what
    // is so note anything.
    let own = |at: usize| outline.is(at, words!["and", "but", "he", "she"]);
    let joined = |at: usize| {
        let before = (source.end..at).rev().find(|&at| outline.tag(at) != Tag::Adverb);
        let behind = (at + 1..end).find(|&at| outline.tag(at) != Tag::Adverb).unwrap_or(end);
        let state = || outline.is(at, words!["is", "are", "was", "were"]) && !outline.tag(behind).is_verb();
        before.is_some_and(own) || state()
    };
    // "with Wu nodding, criticizing"
    let nods = between.clone().rev().find(|&at| waves(outline, at));
    let names = |at: usize| matches!(outline.tag(at), Tag::Determiner | Tag::Pronoun | Tag::ProperNoun);
    let other = |at: usize| match outline.word(at) {
        "who" | "which" | "when" => true,
        // "said that it was late", "left as a guard came"
        "that" => !own(at + 1) && cues::frames(outline, at - 1).is_none(),
        "as" => names(at + 1),
        "with" => nods.is_some_and(|nods| nods > at),
        _ => outline.tag(at) == Tag::Mark && outline.quotation(at).is_none(),
    };
    let acts = between.clone().any(|at| outline.tag(at).is_verb() || is_finite(outline, at));
    // “…,” Lin said; "It was late, Lin said"
    let quoted = || {
        let before = source.start.checked_sub(1).filter(|&before| before >= sentence.start);
        let says = || cues::frames(outline, source.end).is_some_and(|frames| frames.quotes());
        before.is_some_and(|at| outline.quotation(at).is_some() || outline.atom(at) == word!(",") && says())
    };
    acts && !between.clone().any(other)
        && between.filter(verb).skip(1).all(joined)
        && (quoted() || opens_clause(outline, sentence, source.start))
}

/// "Lin, a chemist, left": where the clause goes on whose subject ends at `start`, or at `end` at the latest.
fn behind_apposition(outline: &Outline, start: usize, end: usize) -> Option<usize> {
    if start >= end || !outline.is(start, PARTING) {
        return (start <= end).then_some(start);
    }
    let verb = |at: usize| is_finite(outline, at + usize::from(outline.tag(at) == Tag::Adverb));
    let closing = (start..end).find(|&at| outline.is(at, PARTING) && verb(at + 1))?;
    let clause = outline.is(start + 1, words!["who", "whose", "which"]);
    (clause || !(start..closing).any(|at| is_finite(outline, at))).then_some(closing + 1)
}
