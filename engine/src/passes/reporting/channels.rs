//! Finds where or to whom something was said: "told reporters", "posted on Truth Social", "in a CBS interview".

use super::outline::Outline;
use super::report::Found;
use super::sources;
use crate::facts::{Channel, Venue};
use crate::lexicon;
use crate::text::{Shape, Tag};
use std::ops::Range;

pub(super) fn channel(outline: &Outline, sentence: &Range<usize>, found: &Found) -> Option<Channel> {
    // "said in a statement" tells both.
    let told_in = if outline.is(found.cue.end.saturating_sub(1), words!["statement"]) { 3 } else { 0 };
    let behind = found.cue.end.saturating_sub(told_in)..found.cue.end + 12;
    let told = outline.is(found.cue.end.saturating_sub(1), words!["told", "tells", "telling", "tell"]);
    if let Some(audience) = told.then(|| sources::after(outline, found.cue.end, sentence.end)).flatten() {
        let personal =
            audience.len() == 1 && outline.is(audience.start, words!["her", "him", "them", "me", "us", "you"]);
        let free = !overlaps(found, &audience) && !personal && !sources::is_pronoun(outline, audience.start);
        if free {
            return Some(Channel { span: outline.span(&short(outline, audience)), venue: Venue::Audience });
        }
    }
    let after = behind.start..behind.end.min(sentence.end);
    let before = sentence.start..found.cue.start.min(sentence.start + 40);
    [after, before].into_iter().find_map(|range| medium(outline, range, sentence, found))
}

fn overlaps(found: &Found, range: &Range<usize>) -> bool {
    found.content.iter().chain(&found.source).any(|taken| taken.start < range.end && range.start < taken.end)
}

/// "reporters following the discussion" is "reporters".
fn short(outline: &Outline, phrase: Range<usize>) -> Range<usize> {
    let end = phrase
        .clone()
        .skip(1)
        .find(|&at| matches!(outline.tag(at), Tag::VerbIng | Tag::Preposition | Tag::Mark))
        .unwrap_or(phrase.end);
    phrase.start..end
}

/// "on Truth Social", "in a CBS interview": a preposition and a phrase whose last word is a channel's.
fn medium(outline: &Outline, range: Range<usize>, sentence: &Range<usize>, found: &Found) -> Option<Channel> {
    for at in range {
        if !outline.is(at, words!["on", "in", "In", "via", "during", "During", "On", "at", "At", "to", "through"]) {
            continue;
        }
        // "asked the airline to submit a report"
        if outline.atom(at) == word!("to") && outline.tag(at + 1) == Tag::Verb {
            continue;
        }
        let mut channel = None;
        for last in at + 1..sentence.end.min(at + 7) {
            if outline.quotation(last).is_some()
                || matches!(outline.tag(last), Tag::Mark | Tag::Preposition | Tag::VerbPast)
            {
                break;
            }
            let two = last + 1 < sentence.end && is_channel(outline, last..last + 2);
            let phrase = at + 1..last + 1 + usize::from(two);
            if (two || is_channel(outline, last..last + 1)) && !overlaps(found, &phrase) {
                channel = Some(Channel { span: outline.span(&phrase), venue: Venue::Medium });
            }
        }
        if channel.is_some() {
            return channel;
        }
    }
    None
}

fn is_channel(outline: &Outline, words: Range<usize>) -> bool {
    if words.len() == 1 && outline.pieces[words.start].is_word() {
        return outline.shape(words.start) != Shape::Mark
            && outline.listed_lower(words.start, &lexicon::CHANNELS).is_some();
    }
    let span = outline.span(&words);
    if words.clone().any(|at| outline.shape(at) == Shape::Mark) {
        return false;
    }
    lexicon::CHANNELS.contains_lower(span.of(outline.document.text))
}
