//! Whose doing an infinitive or a participle tells that has a subject of its own: "led growers to say", "with Lin saying".

use super::is_finite;
use crate::lexicon::Atom;
use crate::passes::reporting::outline::Outline;
use crate::passes::reporting::sources;
use crate::text::Tag;
use std::ops::Range;

/// "led growers to say", "leaving the old guard to wonder": whom a verb makes do what the infinitive behind `start` tells.
fn caused(outline: &Outline, sentence: &Range<usize>, start: usize) -> Option<Range<usize>> {
    const CAUSES: &[Atom] = words![
        "allowed",
        "allowing",
        "caused",
        "causing",
        "drove",
        "driving",
        "enabled",
        "enabling",
        "forced",
        "forcing",
        "inspired",
        "inspiring",
        "leading",
        "leads",
        "leave",
        "leaves",
        "leaving",
        "led",
        "left",
        "moved",
        "prompted",
        "prompting",
        "prompts",
        "pushed",
        "pushing",
    ];
    let name = sources::before(outline, sentence.start, start).filter(|name| name.end == start)?;
    (name.start > sentence.start && outline.is(name.start - 1, CAUSES)).then_some(name)
}

/// "gave the two banks a week to prove": to whom something is given for what the infinitive behind `start` tells.
fn given(outline: &Outline, sentence: &Range<usize>, start: usize) -> Option<Range<usize>> {
    const GIVES: &[Atom] = words!["gave", "give", "gives", "giving", "grant", "granted", "granting", "grants"];
    let low = sentence.start.max(start.saturating_sub(9));
    let gives = (low..start).rev().find(|&at| is_finite(outline, at) || outline.tag(at) == Tag::VerbIng)?;
    // "gave both | 12 hours", "gave the two banks | a week", "gave Lin | another two weeks", "gave Lin | time"
    let gift = |&at: &usize| outline.tag(at) == Tag::Number || outline.is(at, words!["a", "an", "another", "the"]);
    let end = (gives + 2..start).rev().find(gift).unwrap_or(start - 1);
    let end = end - usize::from(end > gives + 2 && outline.is(end - 1, words!["another"]));
    outline.is(gives, GIVES).then(|| sources::after(outline, gives + 1, end)).flatten()
}

/// "with Lin turning to the crowd to shout": whose participle the infinitive at `start` belongs to.
pub(super) fn accompanying_before(outline: &Outline, sentence: &Range<usize>, start: usize) -> Option<Range<usize>> {
    if let Some(caused) = caused(outline, sentence, start).or_else(|| given(outline, sentence, start)) {
        return Some(caused);
    }
    let low = sentence.start.max(start.saturating_sub(8));
    let verb = (low..start).rev().find(|&at| is_finite(outline, at) || outline.tag(at) == Tag::VerbIng)?;
    (outline.tag(verb) == Tag::VerbIng).then(|| accompanying(outline, sentence, verb)).flatten()
}

/// "with Lin saying it was late", "a video of Lin saying", "heard Lin saying": a participle with a subject of its own right
/// before it, at `start`.
pub(super) fn accompanying(outline: &Outline, sentence: &Range<usize>, start: usize) -> Option<Range<usize>> {
    let name = sources::before(outline, sentence.start, start).filter(|name| name.end == start)?;
    let joint = name.start.checked_sub(1).filter(|&joint| joint > sentence.start)?;
    // "with Lin saying it works and growers calling it late"
    let second = outline.atom(joint) == word!("and") && outline.tag(name.start).is_noun();
    let named = outline.atom(joint) == word!("of") && outline.tag(name.start) == Tag::ProperNoun;
    let heard = outline.is(joint, words!["heard", "hear", "hears", "recalled", "recalls", "remembered", "remembers"]);
    // "errors including an aide saying that", "a film that features growers saying that"
    const SHOWS: &[Atom] = words!["including", "included", "featuring", "features", "featured"];
    let shown = outline.is(joint, SHOWS);
    (second || named || heard || shown || outline.is(joint, words!["with", "With", "–", "—", "--"])).then_some(name)
}
