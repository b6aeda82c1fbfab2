//! Whether a noun phrase acts: as the subject of a verb, the source of a report, or whoever is given time or orders.

use super::vocabulary::*;
use crate::lexicon::{self, Atom};
use crate::text::{Document, Shape, Tag};

/// Whether the phrase is the subject of a verb, the source of a report, or the agent of a passive.
pub(super) fn acts(document: &Document, first: usize, last: usize) -> bool {
    let before = |back: usize| first.checked_sub(back).map_or(Atom::NONE, |at| document.atom(at));
    let last = behind_day(document, last);
    let next = document.words.get(last + 1).map_or(Tag::Mark, |word| word.tag);
    // "according to police records"
    let names_head = !next.is_noun() || document.words.get(last + 1).is_some_and(|next| next.shape != Shape::Lower);
    if before(1) == word!("to") && before(2).is(words!["according", "According"]) && names_head
        || first > 0
            && document.is_listed(first - 1, &lexicon::REPORTING_VERBS)
            && document.word(first - 1).ends_with("aid")
    {
        return true;
    }
    if document.is(last, words!["source", "sources", "Sources", "person"]) {
        return next_reports(document, last);
    }
    // "gave executives until Friday", "told agencies to reply": who is given time or orders has to act.
    let ordered = before(1).is(words!["gave", "given", "gives", "giving"])
        && matches!(next, Tag::Number | Tag::Preposition)
        || before(1).is(words!["told", "ordered", "warned", "urged"]) && document.atom(last + 1) == word!("to");
    if ordered {
        return true;
    }
    let preposition = first > 0 && document.words[first - 1].tag == Tag::Preposition && before(1) != word!("with");
    let object = first > 0 && (document.words[first - 1].tag.is_verb() || preposition);
    let verb = next.is_finite()
        || !object && (next == Tag::VerbIng)
        || document.is(last + 1, words!["who", "said", "say", "says", "told", "have", "had", "were"]);
    // "A shop worker, who was not named, said", "A nurse at a school in Lagos, who was not named, said"
    let hangs = document.is(last + 1, words!["for", "of", "at", "from", "in", "with"])
        && !preposition
        && plural_role_at(document, last).is_none();
    let mark = |&at: &usize| document.words.get(at).is_none_or(|word| word.shape == Shape::Mark);
    let comma = (last + 1..last + if hangs { 8 } else { 2 }).find(mark).unwrap_or(last);
    let described =
        document.atom(comma) == word!(",") && document.is(comma + 1, words!["who", "whose", "identified", "speaking"]);
    if (verb || described) && !object {
        return true;
    }
    // "a spokesman for the ministry said", "people familiar with it said": a short object stands between.
    let object =
        document.is(last + 1, words!["for", "of", "at", "from", "in", "with", "to", "briefed", "close", "familiar"]);
    object
        && !preposition
        && soon(document, last + 2, |at| {
            says(document, at - 1) || document.is(at, words!["must", "have", "gave", "gives", "set", "sets", "granted"])
        })
}

/// Whether one of the next words up to a mark is a finite verb that `is` looked for.
fn soon(document: &Document, from: usize, is: impl Fn(usize) -> bool) -> bool {
    (from..from + 8)
        .map_while(|at| document.words.get(at).filter(|word| word.shape != Shape::Mark).map(|_| at))
        .any(|at| document.words[at].tag.is_finite() && is(at))
}

/// Whether the subject that ends with the word `last` reports: "a source close to the club told". One of water does not.
fn next_reports(document: &Document, last: usize) -> bool {
    let said = words!["said", "says", "say", "told", "added", "confirmed", "claimed"];
    document.is(last + 1, said) || soon(document, last + 1, |at| document.is(at, said))
}

/// "A judge" + "on Monday" + "ordered": the last word before the verb, where a day stands between.
fn behind_day(document: &Document, last: usize) -> usize {
    let on = last + 1 + usize::from(document.is(last + 1, words!["on"]));
    let late = on + usize::from(document.is(on, words!["late", "early", "earlier"]));
    let day = late + usize::from(document.is(late, words!["last"]));
    let dated = document.is(day, lexicon::WEEKDAYS)
        || document.is(day, words!["yesterday", "today", "tonight"])
        || day > late && document.is(day, words!["week", "month", "year"]);
    if dated && document.words.get(day + 1).is_some_and(|next| next.tag.is_finite()) { day } else { last }
}
