//! Cues of several words whose verb alone reports nothing: "put it", "made it clear".

use super::frames::Frames;
use super::{Cue, cue, frames};
use crate::lexicon::{Atom, ROLES, is_one_persons};
use crate::passes::reporting::outline::Outline;
use crate::text::Tag;
use std::ops::Range;

/// The cue "as Lin put it" with its verb at the piece `at`.
pub(in crate::passes::reporting) fn put_it(outline: &Outline, sentence: &Range<usize>, at: usize) -> Cue {
    let cue = cue(outline, sentence, at, Frames::of("q"));
    Cue { group: cue.group.start..at + 2, ..cue }
}

/// "It fell in May, per the board": whether the word at `at` leads to whoever says so.
pub(in crate::passes::reporting) fn per(outline: &Outline, low: usize, at: usize) -> bool {
    let named = matches!(outline.tag(at + 1), Tag::Determiner | Tag::ProperNoun);
    // "Lin said, per an interpreter, that it fell": Lin said so.
    at > low + 1 && outline.atom(at - 1) == word!(",") && named && frames(outline, at - 2).is_none()
}

/// "Lin is adamant that", "the court held that", "Lin sees it as": the cue with its verb at the piece `at`, which elsewhere
/// reports nothing.
pub(in crate::passes::reporting) fn holds(outline: &Outline, sentence: &Range<usize>, at: usize) -> Option<Cue> {
    const FEELS: &[Atom] =
        words!["adamant", "concerned", "confident", "convinced", "hopeful", "optimistic", "worried",];
    // "Until Lin is confident that": eight words, for a subject with its article.
    let open = || (sentence.start..at).rev().take(8).any(|at| outline.is(at, words!["once", "Once", "until", "Until"]));
    if outline.is(at, words!["are", "is", "remain", "remained", "remains", "was", "were"]) {
        let feels = at + 1 + usize::from(outline.tag(at + 1) == Tag::Adverb);
        let feels = feels + usize::from(outline.is(feels, words!["not", "n't", "n’t"]));
        let that = outline.is(feels, FEELS) && outline.atom(feels + 1) == word!("that");
        let cue = || Cue { passive: false, ..cue(outline, sentence, at, Frames::of("t")) };
        return (that && !open()).then(cue).map(|cue| Cue { group: cue.group.start..feels + 1, ..cue });
    }
    if at == sentence.start {
        return None;
    }
    let courts = words!["bench", "court", "judge", "panel", "tribunal"];
    if outline.is(at, words!["held", "holds"]) && outline.atom(at - 1).lower().is_any(courts) {
        return Some(cue(outline, sentence, at, Frames::of("qt")));
    }
    let sees = outline.is(at, words!["see", "sees"]) && outline.atom(at - 1) != word!("to");
    // Eight words: whom or what somebody sees so.
    let plain = |&at: &usize| outline.tag(at) != Tag::Mark && !outline.tag(at).is_finite();
    let seen = || (at + 1..sentence.end.min(at + 9)).take_while(plain).find(|&at| outline.atom(at) == word!("as"));
    let so = |tag: Tag| matches!(tag, Tag::Determiner | Tag::Adjective | Tag::VerbIng | Tag::Possessive);
    // "sees a doctor as a private patient"
    let meets = |seen: usize| ROLES.get_lower(outline.word(seen - 1)).is_some_and(is_one_persons);
    (sees && seen().is_some_and(|seen| seen > at + 1 && so(outline.tag(seen + 1)) && !meets(seen)))
        .then(|| cue(outline, sentence, at, Frames::of("o")))
}

/// The cue "Lin made it clear that", "Lin gave evidence that" with its verb at the piece `at`.
pub(in crate::passes::reporting) fn made_clear(outline: &Outline, sentence: &Range<usize>, at: usize) -> Option<Cue> {
    if outline.is(at, words!["gave", "gives", "giving"]) && outline.atom(at + 1) == word!("evidence") {
        if outline.atom(at + 2) != word!("that") {
            return None;
        }
        let cue = cue(outline, sentence, at, Frames::of("t"));
        return Some(Cue { group: cue.group.start..at + 2, ..cue });
    }
    if !outline.is(at, words!["made", "make", "makes", "making"]) {
        return None;
    }
    let between = |&at: &usize| outline.atom(at) == word!("it") || outline.tag(at) == Tag::Adverb;
    let clear = at + 1 + (at + 1..sentence.end.min(at + 4)).take_while(between).count();
    (outline.atom(clear) == word!("clear")).then(|| {
        let cue = cue(outline, sentence, at, Frames::of("ct"));
        Cue { group: cue.group.start..clear + 1, ..cue }
    })
}

/// "expressed concern that it was late", "expressed deep concern about it": where the cue with the `verb` ends, that ends
/// before `end` without what is felt.
pub(super) fn felt(outline: &Outline, sentence: &Range<usize>, verb: usize, end: usize) -> usize {
    if !outline.is(verb, words!["express", "expressed", "expresses", "expressing"]) {
        return end;
    }
    // Between "expressed" and "that" a verb is a noun too.
    let feels = |at: &usize| matches!(outline.tag(*at), Tag::Noun | Tag::Adjective | Tag::Adverb | Tag::Verb);
    let felt = end + (end..sentence.end.min(end + 4)).take_while(feels).count();
    let of = felt > end && outline.is(felt, words!["about", "at", "for", "of", "with"]);
    felt + usize::from(of)
}
