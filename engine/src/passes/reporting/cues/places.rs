//! Where a word that can be a noun too is a reporting verb: before a clause, an infinitive or behind a quotation.

use super::is_since;
use crate::lexicon::Atom;
use crate::passes::reporting::outline::Outline;
use crate::passes::reporting::sources;
use crate::text::{Shape, Tag};

/// “…,” the statement read. “…?” Lin recalls. The pier is late, records show.: between a comma and a full stop, the last
/// word is the verb.
pub(super) fn ends_tail(outline: &Outline, at: usize) -> bool {
    let parts = |before: usize| outline.quotation(before).is_some() || outline.atom(before) == word!(",");
    let quote = (at.saturating_sub(6)..at).rev().find(|&before| parts(before));
    let plural = at > 0 && outline.tag(at - 1).is_noun() && outline.word(at - 1).ends_with('s');
    outline.is(at + 1, words![".", ","])
        && quote.is_some_and(|quote| {
            outline.quotation(quote).map_or(plural && !outline.word(at).ends_with('s'), |words| {
                words.trim_end_matches(['\'', '’']).ends_with([',', '?', '!'])
            }) && at > quote + 1
                && (quote + 1..at).all(|word| {
                    matches!(outline.tag(word), Tag::Determiner | Tag::Adjective | Tag::ProperNoun | Tag::Pronoun)
                        || outline.tag(word).is_noun()
                })
        })
}

/// "the filings show that", "growers estimate there": before a clause stands a verb, even one that is a noun elsewhere.
pub(super) fn opens_clause(outline: &Outline, at: usize) -> bool {
    outline.is(at, words!["that", "he", "she", "they", "it", "we", "there"])
        && at >= 2
        && (outline.shape(at - 2) != Shape::Lower
            || outline.word(at - 2).ends_with('s')
            // "the campaign projects that", but not "the state reports that show"
            || outline.tag(at - 2) == Tag::Noun
                && outline.word(at - 1).ends_with('s')
                && !matches!(outline.tag(at + 1), Tag::Verb | Tag::VerbS | Tag::VerbPast | Tag::Modal | Tag::Auxiliary))
}

/// "Growers vow to go": a plural that starts its clause, and a verb in the plural before an infinitive.
pub(super) fn vows(outline: &Outline, at: usize) -> bool {
    outline.atom(at + 1) == word!("to")
        && !outline.word(at).ends_with('s')
        && at > 0
        && outline.word(at - 1).ends_with('s')
        && outline.tag(at - 1).is_noun()
        && (at == 1 || !matches!(outline.tag(at - 2), Tag::Determiner | Tag::Preposition | Tag::Possessive))
}

/// "a liberal think tank", "the reported deal", "in support": no verb stands there.
pub(super) fn is_noun_place(outline: &Outline, at: usize) -> bool {
    let Some(before) = at.checked_sub(1) else { return false };
    if outline.atom(at) == word!("think") && outline.is(at + 1, words!["tank", "tanks"]) {
        return true;
    }
    // "Acme’s proposed sale of it", but "he’s proposed changes"
    let owned = before > 0
        && outline.is(before, words!["’s", "'s"])
        && matches!(outline.tag(at), Tag::VerbParticiple | Tag::VerbPast | Tag::Adjective)
        && outline.tag(at + 1) == Tag::Noun
        && !sources::is_pronoun(outline, before - 1);
    if owned {
        return true;
    }
    match outline.tag(before) {
        Tag::Possessive if outline.tag(at) == Tag::Noun => true,
        Tag::Determiner | Tag::Adjective | Tag::Possessive => !outline.is(
            before,
            words![
                "some", "Some", "many", "Many", "others", "all", "All", "both", "Both", "most", "Most", "few", "Few",
                "third", "half", "quarter", "’s", "'s",
            ],
        ),
        Tag::Preposition => {
            outline.tag(at) != Tag::VerbIng && outline.atom(before) != word!("to") && !is_since(outline, before)
        }
        // "a liberal think tank": one person thinks with an s.
        Tag::Noun => outline.tag(at) == Tag::Verb && before > 0 && outline.is(before - 1, words!["a", "an", "A", "An"]),
        _ => false,
    }
}

/// "in Lin’s words, “…”": whether the preposition at `at` leads to somebody's words, which a quotation follows.
pub(in crate::passes::reporting) fn in_ones_words(outline: &Outline, at: usize, end: usize) -> bool {
    const WORDS: &[Atom] = words!["words", "phrase", "view", "opinion", "eyes"];
    // A name with its title, and the mark of the genitive.
    let noun = (at + 2..end.min(at + 8)).find(|&next| outline.is(next, WORDS));
    noun.is_some_and(|noun| {
        let ones = outline.tag(noun - 1) == Tag::Possessive || noun == at + 2 && is_ones(outline, at + 1);
        ones && outline.atom(noun + 1) == word!(",")
    })
}

/// "her", "their"
pub(super) fn is_ones(outline: &Outline, at: usize) -> bool {
    outline.is(at, words!["his", "her", "their", "its", "my", "our"])
}
