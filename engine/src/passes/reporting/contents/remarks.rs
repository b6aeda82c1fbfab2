//! Where what is told ends and the reporter goes on: with the verb that a relative clause stands before, or with a
//! remark behind somebody's words.

use super::ends::phrase_end;
use super::is_finite;
use crate::lexicon::{self, Atom};
use crate::passes::reporting::cues::Cue;
use crate::passes::reporting::outline::Outline;
use crate::passes::reporting::sources;
use crate::text::Tag;
use std::ops::Range;

/// "Growers who say it is late are going": where the verb of the sentence follows what the relative clause of `cue`
/// tells from `start` on, whose pronoun at `who` no comma parts from whom it describes.
pub(super) fn described_end(
    outline: &Outline,
    sentence: &Range<usize>,
    cue: &Cue,
    who: usize,
    start: usize,
) -> Option<usize> {
    // "He met growers who say it is late": whom a verb acts on has no verb of its own.
    let subject = who > sentence.start
        && outline.tag(sentence.start) != Tag::Preposition
        && (sentence.start..who).all(|at| outline.tag(at) != Tag::Mark && !is_finite(outline, at));
    if !subject {
        return None;
    }
    let first = phrase_end(outline, start, sentence.end);
    // "Growers who said the plan was late left": the first verb is that of the clause, unless it is the only one.
    let named = matches!(outline.tag(start), Tag::Noun | Tag::ProperNoun | Tag::Determiner | Tag::Adjective);
    let clause = cue.frames.clause() && named && first < sentence.end;
    let second = if clause { phrase_end(outline, first + 1, sentence.end) } else { sentence.end };
    Some(if second < sentence.end { second } else { first })
}

/// Where what `cue` tells from `start` to `end` ends with words between marks behind which the reporter goes on: is
/// “late”, which is no news; called it “late” and Wu praised it; said, “I know,” and hung up.
pub(super) fn before_remark(outline: &Outline, cue: &Cue, start: usize, end: usize) -> usize {
    // Twenty-four words: as far as a clause's subject and verb reach.
    let Some(quote) = (start..end.min(start + 24)).find(|&at| outline.quotation(at).is_some()) else {
        return before_market(outline, start, end);
    };
    let next = quote + 1;
    if next + 1 >= end || outline.has_quotation(&(next..end)) {
        return end;
    }
    let closed = outline.quotation(quote).is_some_and(|words| words.ends_with(','));
    let comma = outline.atom(next) == word!(",");
    let joint = next + usize::from(comma);
    let parted = closed || comma;
    // “a gift” – her words for the plan – and
    let dash = outline.is(next, words!["–", "—", "--"]);
    // “late”, which is no news; “late”, a word that he likes, but not “a fool”, a liar and a thief
    let list = || (joint..end).any(|at| outline.atom(at) == word!("and") && outline.is(at + 1, words!["a", "an"]));
    let remark = parted
        && (outline.atom(joint) == word!("which")
            || outline.is(joint, words!["a", "an"])
                && matches!(outline.tag(joint + 1), Tag::Noun | Tag::Adjective)
                && !list());
    // yelled “rubbish” across the room
    let where_said = quote == start
        && outline.is(next, words!["across", "after", "at", "before", "during", "inside", "on", "outside"])
        && !(next..end).any(|at| is_finite(outline, at));
    let joins = outline.is(joint, words!["and", "but", "then"]) && is_apart(outline, cue, start..end, quote, joint);
    if dash || remark || where_said || joins { next } else { before_market(outline, next, end) }
}

/// "it would close, sending its shares to a low", "a review, and the shares fell", "it was late, a claim that Wu denied": where
/// what the market or somebody else made of the words between `start` and `end` begins.
fn before_market(outline: &Outline, start: usize, end: usize) -> usize {
    const MOVES: &[Atom] = words![
        "dragging",
        "driving",
        "knocking",
        "leaving",
        "lifting",
        "prompting",
        "pushing",
        "sending",
        "sparking",
        "triggering",
    ];
    let shares = |at: usize| outline.is(at, words!["shares", "stock"]);
    let its = |at: usize| outline.is(at, words!["its", "the", "their"]);
    let moved = |&at: &usize| {
        let next = at + 1;
        let owned = next + 1 + usize::from(its(next + 1));
        outline.atom(at) == word!(",")
            && match () {
                () if outline.is(next, MOVES) => its(next + 1) && shares(owned),
                () => outline.atom(next) == word!("and") && shares(owned) && outline.tag(owned + 1) == Tag::VerbPast,
            }
    };
    const DENIES: &[Atom] = words!["denied", "denies", "disputed", "disputes", "rejected", "rejects"];
    let denied = (end - 2..end).any(|at| outline.is(at, DENIES));
    let claim = |&at: &usize| {
        denied
            && outline.atom(at) == word!(",")
            && outline.is(at + 1, words!["a", "an"])
            && outline.listed_lower(at + 2, &lexicon::REPORTING_NOUNS).is_some()
    };
    // Sixty words: longer sentences hold more than one thing.
    (start + 1..end.min(start + 60)).find(|at| moved(at) || claim(at)).unwrap_or(end)
}

/// Whether the clause that "and" or "but" at `joint` leads to behind the words at `quote` is none of `told`.
fn is_apart(outline: &Outline, cue: &Cue, told: Range<usize>, quote: usize, joint: usize) -> bool {
    let next = joint + 1;
    // said, “I know,” and hung up
    let uttered = quote == told.start && outline.quotation(quote).is_some_and(|words| words.ends_with(','));
    let acts = || is_finite(outline, next) || outline.tag(next) == Tag::VerbParticiple;
    let parted = joint > quote + 1;
    let closed = outline.quotation(quote).is_some_and(|words| words.ends_with(','));
    // said it was “dead” and left the room, said it was “dead”, then walked out
    let leaves = outline.is(next, words!["left", "walked", "stormed", "hung"])
        && outline.is(next + 1, words!["out", "up", "off", "away", "the"]);
    let then = outline.atom(joint) == word!("then");
    if leaves || (uttered || then && (parted || closed)) && acts() {
        return true;
    }
    // said it was “late,” and she left: what she is told to have done she did not say herself.
    let she = outline.is(next, words!["he", "she"])
        && outline.atom(next) != outline.atom(told.start)
        && outline.tag(next + 1) == Tag::VerbPast;
    if (parted || closed) && she && !outline.is(next + 1, words!["was", "had", "did"]) {
        return true;
    }
    // said it was “late”, but he came
    let but = outline.atom(joint) == word!("but") && parted;
    // called it “late” and Wu praised it: no clause is what something is called.
    let names = cue.frames.object() && !cue.frames.clause();
    let clause = || {
        let subject = sources::after(outline, next, told.end)?;
        let verb = subject.end + usize::from(outline.tag(subject.end) == Tag::Adverb);
        Some(is_finite(outline, verb) || outline.tag(verb) == Tag::VerbParticiple)
    };
    (but || names) && clause() == Some(true)
}
