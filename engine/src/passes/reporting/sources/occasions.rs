//! When, where and on which occasion somebody spoke, which is no part of who it was.

use super::before::is_stretch;
use super::is_time;
use crate::passes::reporting::outline::Outline;
use crate::text::{Shape, Tag};
use std::ops::Range;

/// "Sunday on the radio Jo Lin": behind when and where something happened, only the name at the end is whose it is.
pub(super) fn behind_occasion(outline: &Outline, start: usize, end: usize) -> usize {
    if start + 1 >= end || !is_time(outline, start) || outline.tag(start + 1) != Tag::Preposition {
        return start;
    }
    let named = |at: &usize| outline.tag(*at) == Tag::ProperNoun && outline.pieces[*at].title().is_none();
    (start..end).rev().take_while(named).last().unwrap_or(end)
}

/// "On Monday night Jo Lin", "In a statement Monday Jo Lin", "Last week Jo Lin": behind when it was starts who it was.
pub(super) fn behind_time(outline: &Outline, low: usize, start: usize, end: usize) -> usize {
    // "9.40am Jo Lin", in reports that go on all day
    let clock = start == low && outline.word(start).starts_with(|first: char| first.is_ascii_digit());
    if clock && outline.word(start).ends_with("m") && outline.shape(start + 1) == Shape::Capital && start + 1 < end {
        return start + 1;
    }
    let stretch = is_stretch(outline, start + 1) && outline.is(start, words!["Last", "last", "This", "this"]);
    // "But today Jo Lin"
    let today = outline.is(start, words!["today", "yesterday", "Today", "Yesterday"]);
    let behind = start + if stretch { 2 } else { 1 };
    // "last year's coup"
    if (stretch || today) && behind < end && outline.tag(behind) != Tag::Possessive {
        return behind;
    }
    let led = |at: usize| match outline.tag(at.wrapping_sub(1)) {
        tag if at == start => at > low && tag == Tag::Preposition,
        tag => !matches!(tag, Tag::Determiner | Tag::Possessive),
    };
    let dated = |at: &usize| is_time(outline, *at) && outline.tag(*at) == Tag::ProperNoun && led(*at);
    let Some(time) = (start..end).rev().find(dated) else { return start };
    let part = outline.is(time + 1, words!["morning", "afternoon", "evening", "night"]);
    let next = time + 1 + usize::from(part);
    let follows = next < end
        && outline.tag(next) != Tag::Possessive
        && (time == start || outline.shape(next) == Shape::Capital && outline.tag(next).is_noun());
    if follows { next } else { start }
}

/// "the council on Tuesday": when it spoke is no part of who it is; "a poll in March", "a note written Tuesday" is.
pub(super) fn before_time(outline: &Outline, start: usize, end: usize) -> usize {
    let time = (start + 1..end).find(|&at| {
        is_time(outline, at)
            && outline.tag(at) == Tag::ProperNoun
            && !matches!(outline.tag(at - 1), Tag::VerbParticiple | Tag::VerbPast)
            && !(outline.atom(at - 1) == word!("in") && outline.tag(at - 2) == Tag::Noun)
    });
    let Some(time) = time else { return end };
    let preposition = time > start + 1 && outline.tag(time - 1) == Tag::Preposition;
    time - usize::from(preposition)
}

/// "Jo Lin in a statement": the end of a person's name in `name`, where what follows tells on which occasion they spoke.
pub(super) fn before_occasion(outline: &Outline, name: &Range<usize>) -> usize {
    let occasion = |&at: &usize| {
        outline.is(at, words!["in", "on", "at", "during"])
            && outline.tag(at - 1) == Tag::ProperNoun
            && outline.is(at + 1, words!["a", "an", "his", "her"])
    };
    (name.start + 1..name.end).find(occasion).unwrap_or(name.end)
}
