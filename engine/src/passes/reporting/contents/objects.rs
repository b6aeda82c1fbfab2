//! Tells where nobody but the subject can be meant by a verb with an object: "Lin criticized the plan".

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
        || source.end < cue.start && goes_on(outline, sentence, source, cue.start - 1, false)
}

/// Whether the verb tells what was done: "went on to criticize", and no "would criticize", "seems to criticize" or "free
/// to criticize".
fn is_done(outline: &Outline, cue: &Range<usize>) -> bool {
    const ONWARD: &[Atom] = words!["on", "continued", "continues"];
    let open = |at: usize| {
        let to = outline.atom(at) == word!("to") && at + 1 < cue.end;
        outline.tag(at) == Tag::Modal
            || to && (at == cue.start || !outline.is(at - 1, ONWARD))
            || outline.is(at, UNTOLD)
    };
    !cue.clone().any(open)
}

/// "Lin criticized", "Lin on Monday criticized", "Lin, a chemist, criticized": whether the subject stands right before
/// its verb.
fn is_beside(outline: &Outline, sentence: &Range<usize>, source: &Range<usize>, cue: &Range<usize>) -> bool {
    let verb = |at: usize| is_finite(outline, at) || outline.tag(at) == Tag::VerbParticiple;
    // "are considering", but "Lin considering"
    let acts = cue.clone().any(verb);
    // "mills that criticize", "in Rome, Italy, and, at noon, criticized": the verb is another's.
    let relative = source.len() > 1 && outline.is(source.end - 1, words!["that", "who", "which", "whom", "and"]);
    // "Lin, who left, criticized", "Lin, as before, criticized"
    let clause = || outline.is(source.end + 1, words!["who", "which", "whose", "as"]);
    let broken = || {
        source.end < cue.start
            && outline.is(source.end, PARTING)
            && outline.is(cue.start - 1, PARTING)
            && (clause() || !(source.end..cue.start).any(|at| is_finite(outline, at)))
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
    // “…,” said Lin, criticizing it
    let comma = cue.start - 1;
    let parted =
        outline.atom(comma) == word!(",") || outline.quotation(comma).is_some_and(|words| words.ends_with(','));
    let inverted = source.end == comma && source.start > sentence.start && is_finite(outline, source.start - 1);
    // "Lin wrote a letter criticizing it"
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
        "petition",
        "petitions",
        "post",
        "resolution",
        "speech",
        "statement",
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
        "released",
        "sent",
        "signed",
        "wrote",
    ];
    // "failed to pass a resolution calling for it", "followed her speech denouncing it"
    let written = outline.is(comma, WRITTEN) && (source.end..comma).any(|at| outline.is(at, WRITES));
    parted && inverted || goes_on(outline, sentence, source, cue.start - usize::from(!written), parted || written)
}

/// "Lin left, criticizing it", "Lin hit back by criticizing it", "Lin left, and criticized it": whether the verb behind
/// the joint `joint` has the subject of the one verb before it.
fn goes_on(outline: &Outline, sentence: &Range<usize>, source: &Range<usize>, joint: usize, parted: bool) -> bool {
    const JOINTS: &[Atom] = words!["and", "but", "by", "in", "while", "before", "after"];
    if source.end > joint || !parted && !outline.is(joint, JOINTS) {
        return false;
    }
    let comma = joint > source.end && outline.atom(joint - 1) == word!(",");
    let between = source.end..joint - usize::from(comma);
    // "has sought to show" has one verb.
    let verb = |at: usize| is_finite(outline, at) && outline.atom(at - 1) != word!("to");
    let verbs = between.clone().filter(|&at| verb(at) && !verb(at + 1)).count();
    let plain = between.clone().all(|at| {
        outline.tag(at) != Tag::Mark && outline.tag(at) != Tag::Subordinator || outline.quotation(at).is_some()
    }) && !between.clone().any(|at| outline.is(at, words!["who", "which", "that", "when"]));
    let quoted = || source.start > sentence.start && outline.quotation(source.start - 1).is_some();
    verbs == 1 && plain && (quoted() || opens_clause(outline, sentence, source.start))
}

/// "clamoring to block Lin say", "files from Lin show", "a success in courting growers shows": whether what stands
/// before the source leads to it, so that the verb of a claim may be that of something else, or the verb tells of what
/// is yet to be said.
pub(in crate::passes::reporting) fn is_led(outline: &Outline, sentence: &Range<usize>, found: &Found) -> bool {
    const TIMES: &[Atom] =
        words!["after", "After", "as", "As", "before", "Before", "since", "Since", "than", "until", "Until", "with"];
    let Some(source) = &found.source else { return false };
    if found.content.iter().any(|told| outline.has_quotation(told)) {
        return false;
    }
    let infinitive = found.pattern == Pattern::CueBeforeInfinitive;
    let told = infinitive || found.pattern == Pattern::SpeakerBefore;
    // "Many fear that Lin plans to sell it": whoever fears it says so.
    if infinitive
        && source.start > sentence.start
        && outline.is(source.start - 1, words!["that", "whether", "how", "why", "if"])
    {
        return true;
    }
    // "Lin looks for a way to show that it was late", but "this led Lin to say that it was late"
    let verb = found.cue.start + usize::from(outline.tag(found.cue.start) == Tag::Adverb);
    if found.pattern == Pattern::SubjectBeforeParticiple && outline.atom(verb) == word!("to") {
        return source.end != found.cue.start;
    }
    let named = source.start > sentence.start && !sources::is_pronoun(outline, source.start);
    if !told || !named || source.end > found.cue.start {
        return false;
    }
    let before = source.start - 1;
    let Some(first) = before.checked_sub(1).filter(|&first| first >= sentence.start) else { return false };
    // "At a talk in Oslo President Lin said": what leads to a place there says where.
    let comma = || (sentence.start..before).any(|at| outline.atom(at) == word!(","));
    let fronted = outline.tag(sentence.start) == Tag::Preposition && !comma();
    match outline.tag(before) {
        // "in courting", but "a banking source"
        Tag::VerbIng => !fronted && outline.tag(first) == Tag::Preposition,
        Tag::Preposition => {
            let noun =
                outline.tag(first).is_noun() || matches!(outline.tag(first), Tag::VerbPast | Tag::VerbParticiple);
            // "85% of growers", "aides (like Lin), say"
            outline.is(before, words!["of", "like"]) || !fronted && noun && !outline.is(before, TIMES)
        }
        Tag::Verb => outline.atom(first) == word!("to"),
        // "to bakers and old growers shows": several show, and one shows
        _ => {
            let last = source.end - 1;
            outline.tag(found.cue.start) == Tag::VerbS
                && found.cue.start == source.end
                && source.len() < 3
                && outline.tag(last) == Tag::Noun
                && outline.word(last).ends_with("ers")
        }
    }
}
