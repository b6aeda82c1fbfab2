//! Whom a "he" or "she" can mean beside the one it was taken for: "Reed said his son was 12 when he died".

use crate::facts::Form;
use crate::lexicon::{REPORTING_VERBS, ROLES};
use crate::passes::scene::{Scene, Seen};
use crate::text::Tag;

/// So many words behind a name somebody else may have been told of.
const REACH: usize = 60;

/// Whether the words between the name of whom `pronoun` stands for and itself tell of somebody else that it can mean.
pub(super) fn may_mean(scene: &Scene, pronoun: &Seen) -> bool {
    let at = pronoun.words().start;
    let document = scene.document;
    let start = |at: usize| document.sentence_words(at).map_or(at, |words| words.start);
    // A pronoun seldom looks back further than at the sentence before.
    let floor = start(at);
    let low = floor.checked_sub(1).map_or(floor, start).max(at.saturating_sub(REACH));
    let named = |seen: &&Seen| seen.actor == pronoun.actor && seen.form != Form::Pronoun;
    // "The victim was with Ann Bell. She died"
    let from = scene.cast_in(low..at).iter().rev().find(named).map_or(low, |seen| {
        if scene.follows_preposition(seen) { start(seen.words().start).max(low) } else { seen.words().end }
    });
    (from..at).any(|noun| is_another(scene, noun, from, at))
}

/// Whether the noun `noun` is of one other person whom the pronoun at `at` can mean: "his son", "the driver". The words
/// since `from` tell of whom it was taken for.
fn is_another(scene: &Scene, noun: usize, from: usize, at: usize) -> bool {
    let document = scene.document;
    let other_sex = if scene.any(at, words!["she", "her"]) { "m" } else { "f" };
    let person = |kind: &str| !matches!(kind, "o" | "p" | "g") && kind != other_sex;
    if document.tag(noun) != Tag::Noun || document.tag(noun + 1) == Tag::Noun {
        return false;
    }
    let listed = ROLES.get_lower(document.word(noun)).is_some_and(person);
    let inside = |&at: &usize| matches!(document.tag(at), Tag::Adjective | Tag::Noun | Tag::Number);
    let first = (from..noun).rev().take(3).take_while(inside).last().unwrap_or(noun);
    let Some(article) = first.checked_sub(1).filter(|&article| listed && article >= from) else { return false };
    let determined = matches!(document.tag(article), Tag::Determiner | Tag::Possessive) || scene.is_genitive(article);
    let before = article.wrapping_sub(1);
    // "Reed was a miner", "Reed, Norvind's driver, said": he himself, and not "Reed's father, a miner"
    let himself = scene.any(before, words!["as", "be", "became", "been", "is", "remained", "was"])
        || !scene.is_genitive(from)
            && (from..article).any(|at| scene.is(at, word!(",")))
            && !(from..article).any(|at| document.tag(at).is_finite());
    // "Her lawyer said that she was sentenced": of her who is told of
    let said = at - 1 - usize::from(scene.is(at - 1, word!("that")));
    let tells = scene.any(said, words!["added", "confirmed", "said", "says"])
        && said > noun
        && !(noun + 1..said).any(|at| document.tag(at).is_finite());
    // "Reed told the judge that he resigned"
    let that = noun + 1 + usize::from(scene.is(noun + 1, word!("that")));
    let heard = that == at && document.is_listed(before, &REPORTING_VERBS);
    determined && !himself && !tells && !heard
}
