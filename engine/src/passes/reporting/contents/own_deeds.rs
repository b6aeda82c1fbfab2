//! Where what is told ends because whoever tells it does something else: "said it was late, and gave no date".

use crate::lexicon::Atom;
use crate::passes::reporting::outline::Outline;
use crate::text::Tag;

/// Where the clause from `start` to `end` ends before a verb without a subject that goes on with whoever tells it: "said it
/// was late, and gave no date", "says it will close and handed out maps", "said it was late but did not elaborate".
///
/// What is told of ends with the first of its verbs in any case.
pub(super) fn before_deed(outline: &Outline, start: usize, end: usize) -> usize {
    // Sixty words: longer clauses hold more than one thing.
    let joint = |&at: &usize| outline.is(at, words!["and", "but"]) && acts(outline, start, at);
    (start + 2..end.min(start + 60)).find(joint).unwrap_or(end)
}

/// Whether the verb behind the "and" or "but" at `joint` is that of whoever tells the clause from `start`.
fn acts(outline: &Outline, start: usize, joint: usize) -> bool {
    const GAVE: &[Atom] = words!["gave", "offered", "provided", "named"];
    const TELLS: &[Atom] = words![
        "comment",
        "confirm",
        "disclose",
        "elaborate",
        "explain",
        "give",
        "identify",
        "name",
        "offer",
        "provide",
        "release",
        "reveal",
        "say",
        "specify",
    ];
    const PRESENT: &[Atom] = words!["is", "are", "'s", "’s", "'re", "’re", "'m", "’m"];
    let verb = joint + 1 + usize::from(outline.tag(joint + 1) == Tag::Adverb);
    let told = || start..joint;
    let is_past = |at: usize| outline.tag(at) == Tag::VerbPast;
    // "but did not say when", "but gave no date"
    let helped = outline.is(joint + 1, words!["did", "would", "has", "have"]);
    let silent = helped && outline.is(joint + 2, words!["not", "n't", "n’t"]) && outline.is(joint + 3, TELLS)
        || outline.is(verb, GAVE) && outline.is(verb + 1, words!["no"]);
    let contrasts = outline.atom(joint) == word!("but");
    if silent && (contrasts || !told().any(is_past)) {
        return true;
    }
    // "was arrested and taken away" goes on with the same.
    let participle = told().any(|at| matches!(outline.tag(at), Tag::VerbParticiple | Tag::VerbIng));
    let plain =
        is_past(verb) && !outline.is(verb, words!["was", "were", "had", "did", "could", "felt", "found", "saw"]);
    if !plain || participle || told().any(is_past) || outline.has_quotation(&told()) {
        return false;
    }
    let was = told().any(|at| outline.is(at, words!["was", "were", "had", "did"]));
    let comma = outline.atom(joint - 1) == word!(",");
    // "because of rain and continued low prices": what describes a noun is no verb.
    let next = outline.tag(verb + 1);
    let object = matches!(next, Tag::Determiner | Tag::Pronoun | Tag::Number | Tag::Particle);
    let describes = outline.word(verb).ends_with("ed") && (next.is_noun() || next == Tag::Adjective);
    // "is late and gave no date": another time is another's.
    let is = told().any(|at| matches!(outline.tag(at), Tag::Modal | Tag::VerbS) || outline.is(at, PRESENT));
    !describes && (comma && (is || was) || is && !was && object)
}
