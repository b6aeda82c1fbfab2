//! What is joined to a name before it: the person behind a role, the others of a list.

use super::before::{is_named_only, is_stretch};
use super::phrase::plain;
use super::{is_finite, is_time};
use crate::lexicon;
use crate::passes::reporting::outline::Outline;
use crate::text::{Shape, Tag};
use std::ops::Range;

/// "her husband, Bill" and "Ana Lin, the chair of the council": what stands behind a comma completes the phrase.
pub(super) fn with_name_behind(outline: &Outline, low: usize, name: Range<usize>) -> Range<usize> {
    if name.start < low + 2 || outline.atom(name.start - 1) != word!(",") {
        return name;
    }
    let Some(first) = plain(outline, low, name.start - 1).filter(|first| starts_clause(outline, low, first.start))
    else {
        return name;
    };
    let joined = if is_named_only(outline, &name) {
        is_place(outline, &first, &name)
            || is_role(outline, first.end - 1) && outline.tag(first.start) != Tag::ProperNoun
    } else {
        let described = name.clone().find(|&at| outline.tag(at) == Tag::Preposition).unwrap_or(name.end);
        first.len() > 1
            && is_named_only(outline, &first)
            && !first.clone().any(|at| is_time(outline, at))
            && outline.is(name.start, words!["the", "a", "an"])
            && is_role(outline, described - 1)
            // "Jo Lin, the mayor said, is ill"
            && !outline.is(name.end + 1, words![","])
            && !explains_fronted(outline, low, first.start)
    };
    if joined { first.start..name.end } else { name }
}

/// "In a letter from her aide, Jo Lin, the mayor said": a name at `at` that says who a role is in what opens the clause.
fn explains_fronted(outline: &Outline, low: usize, at: usize) -> bool {
    let explains = at > low + 2 && outline.atom(at - 1) == word!(",") && is_role(outline, at - 2);
    explains
        && (matches!(outline.tag(low), Tag::Preposition | Tag::VerbIng | Tag::VerbParticiple)
            || outline.is(low, words!["After", "Before", "Asked"]))
        && !(low + 1..at).any(|at| is_finite(outline, at))
}

/// "Ana Lin of Columbus, Ohio": a place that is told by a larger one.
fn is_place(outline: &Outline, first: &Range<usize>, name: &Range<usize>) -> bool {
    let town = first.clone().rev().take_while(|&at| outline.tag(at) == Tag::ProperNoun).last();
    town.is_some_and(|town| town > first.start + 1 && outline.is(town - 1, words!["of", "in", "from", "near"]))
        && lexicon::PLACES.contains(outline.span(name).of(outline.document.text))
}

pub(super) fn is_role(outline: &Outline, at: usize) -> bool {
    outline.shape(at) == Shape::Lower
        && outline.listed_lower(at, &lexicon::ROLES).is_some_and(|kind| !matches!(kind, "o" | "p"))
}

fn starts_clause(outline: &Outline, low: usize, at: usize) -> bool {
    at == low
        || matches!(outline.tag(at - 1), Tag::Mark | Tag::Conjunction | Tag::Subordinator)
        || outline.quotation(at - 1).is_some()
}

/// "growers, millers and bakers": the earlier ones of whom `last` ends the list.
pub(super) fn with_list_behind(outline: &Outline, low: usize, last: Range<usize>) -> Range<usize> {
    let inner = last.clone().any(|at| outline.is(at, words!["and", "or"]));
    // "Lin (D-Ohio) and Wu (R-Ohio)"
    let and = last.start.saturating_sub(1);
    if !inner && and > low + 1 && outline.atom(and) == word!("and") && outline.atom(and - 1) == word!(")") {
        let first = plain(outline, low, and).filter(|first| starts_clause(outline, low, first.start));
        return first.map_or(last.clone(), |first| first.start..last.end);
    }
    let oxford = last.start > low + 2
        && outline.is(last.start - 1, words!["and", "or"])
        && outline.atom(last.start - 2) == word!(",")
        && !inner;
    let (mut comma, needed) = if oxford { (last.start - 2, 2) } else { (last.start.wrapping_sub(1), 1) };
    if !oxford && (!inner || last.start <= low) {
        return last;
    }
    let mut items = 0;
    // Eight: longer lists name no speakers.
    while items < 8 && comma > low && outline.atom(comma) == word!(",") {
        let Some(item) = plain(outline, low, comma).filter(|item| item.end == comma) else { break };
        if item.clone().any(|at| is_time(outline, at)) || is_stretch(outline, item.end - 1) {
            break;
        }
        items += 1;
        let parted = outline.atom(item.start.wrapping_sub(1)) == word!(",");
        // "In a joint note, Peru, Chile and Cuba said"
        let fronted = parted
            && outline.tag(low) == Tag::Preposition
            && (low..item.start - 1).all(|at| outline.tag(at) != Tag::Mark && !is_finite(outline, at));
        if items >= needed && starts_clause(outline, low, item.start) && (!parted || fronted) {
            return item.start..last.end;
        }
        comma = item.start.wrapping_sub(1);
    }
    last
}
