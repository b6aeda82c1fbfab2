//! Where a reported clause ends: with its sentence, or where another report begins.

use super::subjects::subject_before;

use super::{PARTING, is_finite};
use crate::passes::reporting::cues::Cue;
use crate::passes::reporting::outline::Outline;
use crate::passes::reporting::sources;
use crate::text::Tag;
use std::ops::Range;

/// Where the clause that starts at `start` ends: with the sentence, or where another report begins.
pub(super) fn content_end(outline: &Outline, sentence: &Range<usize>, cues: &[Cue], start: usize) -> usize {
    let fronted = matches!(
        outline.tag(sentence.start),
        Tag::Subordinator | Tag::Preposition | Tag::VerbParticiple | Tag::VerbIng | Tag::VerbPast
    ) || outline
        .is(sentence.start, &["Asked", "When", "While", "As", "Although", "Though", "After", "Before", "If", "Since"]);
    let semicolon = (start + 1..sentence.end).find(|&at| outline.word(at) == ";").unwrap_or(sentence.end);
    let behind = cues.partition_point(|cue| cue.verb <= start);
    let relative = behind > 0 && outline.is(cues[behind - 1].group.start.wrapping_sub(1), &["who", "which"]);
    let main = if relative { main_verb(outline, start, sentence.end) } else { sentence.end };
    // A dozen cues: further ones lie in other clauses.
    let end = cues[behind..].iter().take(12).find_map(|cue| clause_end(outline, start, cue, fronted));
    end.unwrap_or(sentence.end).min(semicolon).min(main).min(fronted_end(outline, sentence, start))
}

/// Whether the words behind a comma are more than an expression: three of them, with a mark at their end.
fn is_sentence(words: &str) -> bool {
    words.trim_end().ends_with(['.', '?', '!', ',']) && words.split(' ').count() > 2
}

/// "Lin, who said it was late, left": where the verb of the sentence follows the relative clause from `start`.
fn main_verb(outline: &Outline, start: usize, end: usize) -> usize {
    let follows = |at: usize| {
        let verb = at + 1 + usize::from(outline.tag(at + 1) == Tag::Adverb);
        matches!(outline.tag(verb), Tag::VerbPast | Tag::VerbS | Tag::Auxiliary | Tag::Modal)
    };
    let quoted = |at: usize| outline.quotation(at).is_some_and(|words| words.ends_with(','));
    let mark = |at: usize| outline.is(at, PARTING);
    let last = (start + 1..end).find(|&at| (mark(at) || quoted(at)) && follows(at));
    last.map_or(end, |at| at + usize::from(quoted(at)))
}

/// "When Lin said it was late, Wu got up": where a fronted clause with the cue before `start` ends.
fn fronted_end(outline: &Outline, sentence: &Range<usize>, start: usize) -> usize {
    let fronted = outline.is(
        sentence.start,
        &["When", "While", "As", "Although", "Though", "After", "Before", "If", "Since", "Because", "Once"],
    );
    let comma = (sentence.start..start).rev().find(|&at| outline.word(at) == ",");
    // "Last month, when Lin asked if it was late, Wu got up"
    let later =
        comma.is_some_and(|comma| comma < sentence.start + 6 && outline.is(comma + 1, &["when", "after", "as"]));
    if !later && (!fronted || comma.is_some()) {
        return sentence.end;
    }
    let main_clause = |at: usize| {
        sources::after(outline, at, sentence.end).is_some_and(|subject| {
            let verb = if outline.tag(subject.end) == Tag::Adverb { subject.end + 1 } else { subject.end };
            is_finite(outline, verb)
        })
    };
    (start..sentence.end).find(|&at| outline.word(at) == "," && main_clause(at + 1)).unwrap_or(sentence.end)
}

/// Where the clause that starts at `start` ends because of the report that `cue` begins.
fn clause_end(outline: &Outline, start: usize, cue: &Cue, fronted: bool) -> Option<usize> {
    if cue.according {
        return Some(cue.verb);
    }
    let before = cue.group.start.checked_sub(1).filter(|&before| before > start)?;
    // ", adding that", "and said"
    let adding = outline.word(before) == "," && outline.tag(cue.verb) == Tag::VerbIng;
    if adding || outline.is(before, &["and", "but"]) && outline.tag(cue.verb) != Tag::Verb {
        return Some(before);
    }
    let source = subject_before(outline, start, cue).filter(|source| source.start > start)?;
    // ", who said"
    if outline.word(source.start) == "who" && outline.word(before.wrapping_sub(1)) == "," {
        return Some(before - 1);
    }
    let joint = source.start - 1;
    // When she shouted, “Go,” Lin smiled and said
    if outline.quotation(joint).is_some_and(|words| words.ends_with(',')) && cue.frames.quotes() {
        return Some(source.start);
    }
    // "While he believes it, Lin said": the fronted clause ends at its comma.
    if fronted && outline.word(joint) == "," && cue.frames.quotes() {
        return Some(joint);
    }
    // "When Lin saw that Wu had come, she said, “It is late.”": whoever's words follow at once has a report of their own.
    let utters = cue.frames.quotes() && outline.quotation(cue.group.end + 1).is_some_and(is_sentence);
    if utters && joint > start && outline.is(cue.group.end, &[",", ":"]) {
        let parts = outline.is(joint, PARTING) || outline.is(joint, &["―", "that", "so", "and"]);
        if parts {
            return Some(joint);
        }
    }
    // ", but Lin said", "which Lin called", "after Lin said"
    let comma = outline.word(joint.wrapping_sub(1)) == ",";
    let joins = match outline.word(joint) {
        "which" | "whom" | "after" | "before" | "when" => true,
        "and" | "but" | "while" | "though" | "although" | "what" | "as" => comma,
        _ => false,
    };
    // "Lin saying it works and Wu calling it late"
    let participles = outline.tag(cue.verb) == Tag::VerbIng
        && cue.group.start == cue.verb
        && outline.is(joint, &["and", "while"])
        && outline.tag(source.start) == Tag::ProperNoun;
    let joins = joins || participles;
    let preposition = outline.tag(joint.wrapping_sub(1)) == Tag::Preposition && outline.word(joint) == "which";
    joins.then_some(joint - usize::from(preposition))
}

/// Where the noun phrase that starts at `start` ends, if a comma ends it before `end`: behind "criticized the plan," may
/// stand a further noun, but a verb, an adverb or a clause tells something else.
pub(super) fn object_end(outline: &Outline, start: usize, end: usize) -> usize {
    let tells_more = |at: usize| {
        matches!(
            outline.tag(at),
            Tag::Adverb | Tag::Pronoun | Tag::VerbIng | Tag::VerbPast | Tag::VerbParticiple | Tag::Auxiliary
        ) || outline.is(at, &["but", "with", "who", "which", "so"])
    };
    (start + 1..end).find(|&at| outline.word(at) == "," && tells_more(at + 1)).unwrap_or(end)
}

/// Where the noun phrase, infinitive or "that" clause from `start` ends before the verb whose subject it is part of:
/// "her claim that it works was false".
pub(super) fn phrase_end(outline: &Outline, start: usize, end: usize) -> usize {
    let mut open = 0;
    for at in start..end {
        let joins = outline.tag(at) == Tag::Subordinator
            || outline.is(at, &["that", "who", "which", "what", "whether", "how", "why", "when", "where", "if", "as"])
            || sources::is_pronoun(outline, at) && !outline.is(at.wrapping_sub(1), &["that", "if", "when", "what"]);
        let chain = at > start && (is_finite(outline, at - 1) || outline.tag(at - 1) == Tag::Adverb);
        // A bare form may be an infinitive or a plural's: it closes a clause and opens none.
        let verb = matches!(outline.tag(at), Tag::VerbPast | Tag::VerbS | Tag::Modal | Tag::Auxiliary);
        if joins {
            open += 1;
        } else if (verb || outline.tag(at) == Tag::Verb && outline.word(at.wrapping_sub(1)) != "to") && !chain {
            if open == 0 && verb {
                return at;
            }
            open = usize::max(open, 1) - 1;
        }
    }
    end
}
