//! Names in headlines where every word has a capital, so that only words known from elsewhere count.

use super::bodies::is_byline;
use super::kinds::Judged;
use super::name::{self, Name};
use super::texts::NameTexts;
use super::vocabulary::is_capital;
use crate::facts::{ActorKind, MentionRule};
use crate::lexicon::{self, Atom};
use crate::order::sort;
use crate::text::{Document, Shape, dateline_dash};
use std::ops::Range;

/// The words of lines in title case or capitals, in order.
pub(super) fn title_case(document: &Document) -> Vec<Range<usize>> {
    let mut lines = Vec::new();
    for paragraph in &document.paragraphs {
        let Some(first) = document.sentences.get(paragraph.sentences.start) else { continue };
        let Some(last) = document.sentences.get(paragraph.sentences.end.saturating_sub(1)) else { continue };
        let words = first.words.start..last.words.end;
        let headline = document.headline() == Some(paragraph.span);
        let line = words.len() <= 60 && !is_byline(document, words.clone());
        if line && is_title_case(document, words.clone(), headline) {
            lines.push(words);
        }
    }
    lines
}

fn is_title_case(document: &Document, words: Range<usize>, headline: bool) -> bool {
    // A link to another story may have its full stop: "Mayor Put On The Defensive Over Pier Deal."
    let stopped = !headline && document.atom(words.end - 1) == word!(".");
    let (mut capital, mut lower) = (0, 0);
    for at in words.clone() {
        let long = document.words[at].span().len() >= 4;
        match document.words[at].shape {
            Shape::Lower if long || document.tag(at).is_noun() => lower += 1,
            Shape::Capital | Shape::Upper | Shape::Mixed if long && at > words.start => {
                // "Thursday" has its capital everywhere.
                capital += usize::from(document.listed_lower(at, &lexicon::TIME_WORDS).is_none());
            }
            _ => {}
        }
    }
    // "GENERAL MILLS TO BUY FARM", but no dateline
    let line = &document.words[words.clone()];
    let shouted = line.iter().filter(|word| word.shape == Shape::Upper).count() > 2
        && line.iter().all(|word| matches!(word.shape, Shape::Upper | Shape::Number | Shape::Mark))
        && dateline_dash(document.text, line).is_none();
    if stopped {
        const SMALL: &[Atom] = words!["As", "At", "By", "For", "In", "Is", "Of", "On", "Over", "The", "To", "With"];
        let small = words.clone().skip(1).any(|at| document.is(at, SMALL));
        return small && capital >= 4 && line.iter().all(|word| word.shape != Shape::Lower);
    }
    (shouted || capital >= 3) && lower * 4 <= capital
}

/// Adds to `names` the words of title-case lines that the article elsewhere, or the lexicon, knows as names.
pub(super) fn names<'t>(
    document: &Document<'t>,
    lines: &[Range<usize>],
    names: &mut Vec<Name>,
    texts: &mut NameTexts<'t>,
) {
    if lines.is_empty() {
        return;
    }
    let known = known_words(document, names, texts);
    let mut found: Vec<Name> = Vec::new();
    for line in lines {
        let mut at = line.start;
        while at < line.end {
            match longest(document, line, at, &known) {
                Some((last, judged)) => {
                    found.push(Name::new(at, last).as_judged(judged));
                    at = last + 1;
                }
                None => at += 1,
            }
        }
    }
    found.iter_mut().for_each(|name| texts.number(document, name));
    name::add(names, found);
}

/// What the article's text calls by name, upper-cased and sorted; of persons also the last word.
fn known_words(document: &Document, names: &[Name], texts: &NameTexts) -> Vec<(String, ActorKind)> {
    let (mut kinds, mut called) = (vec![0u8; texts.len()], Vec::new());
    for name in names {
        let Some(judged) = name.judged else { continue };
        let kinds = &mut kinds[name.text as usize];
        if *kinds & 1 << judged.kind as u8 != 0 {
            continue;
        }
        *kinds |= 1 << judged.kind as u8;
        called.push((name.text(document), judged.kind));
        // "BOND SALE STARTS" tells of no Ada Bond.
        if judged.kind == ActorKind::Person && name.last() > name.first() && !document.is_common(name.last()) {
            called.push((document.word(name.last()), judged.kind));
        }
    }
    sort(&mut called);
    let mut known: Vec<_> = called.into_iter().map(|(text, kind)| (text.to_uppercase(), kind)).collect();
    sort(&mut known);
    known.dedup_by(|a, b| a.0 == b.0);
    known
}

fn longest(
    document: &Document,
    line: &Range<usize>,
    at: usize,
    known: &[(String, ActorKind)],
) -> Option<(usize, Judged)> {
    if !is_capital(document, at) {
        return None;
    }
    (at..line.end.min(at + 5)).rev().filter(|&last| is_capital(document, last)).find_map(|last| {
        let text = document.span(at, last).of(document.text);
        let upper = text.to_uppercase();
        let from_text = known.binary_search_by(|(name, _)| name.cmp(&upper)).ok().map(|i| known[i].1);
        let kind = from_text.or_else(|| from_lexicon(document, text, at, last))?;
        Some((last, Judged { kind, rule: MentionRule::HeadlineName, sure: from_text.is_some() }))
    })
}

fn from_lexicon(document: &Document, text: &str, at: usize, last: usize) -> Option<ActorKind> {
    let listed = document.lists(at).may_begin_known();
    if listed && lexicon::PLACES.get(text).is_some_and(|place| !place.starts_with('a')) {
        return Some(ActorKind::Place);
    }
    if listed && lexicon::ORGANIZATIONS.get(text).is_some_and(|organization| organization != "?") {
        return Some(ActorKind::Organization);
    }
    let given = last == at + 1
        && document.is_listed(at, &lexicon::GIVEN_NAMES)
        && document.words[last].tag == crate::text::Tag::ProperNoun;
    given.then_some(ActorKind::Person)
}
