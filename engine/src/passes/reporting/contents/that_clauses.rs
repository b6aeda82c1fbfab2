//! Where what is told starts behind a cue and the words that say to whom, when and where: at "that", or at a quotation.

use super::nouns::owned_noun;
use super::{PARTING, is_finite, is_past};
use crate::lexicon;
use crate::passes::reporting::cues;
use crate::passes::reporting::outline::Outline;
use crate::passes::reporting::sources;
use crate::text::Tag;

/// "that", "whether", "how" soon behind the cue, with only time, place and, where the verb has an `audience`, that between.
pub(super) fn that_after(outline: &Outline, start: usize, end: usize, audience: bool) -> Option<usize> {
    for at in start..end.min(start + 14) {
        // "wrote that night: “It is late.”", "admitted that year to have lied", but "said that night was darkest"
        let when = outline.atom(at) == word!("that")
            && sources::is_stretch(outline, at + 1)
            && (at + 2 >= end || matches!(outline.tag(at + 2), Tag::Mark | Tag::Particle | Tag::Preposition));
        // "learned to read in that house", "writes as if it were late"
        let led = at > start
            && (outline.atom(at) == word!("that")
                && outline.tag(at) == Tag::Determiner
                && outline.tag(at - 1) == Tag::Preposition
                || outline.atom(at) == word!("if") && outline.is(at - 1, words!["as", "even"])
                // "urged him to stay so that she can work"
                || outline.atom(at) == word!("that") && outline.is(at - 1, words!["so", "provided"]));
        // "pressed Wu to admit that it fell": what follows is Wu's to say.
        let bidden = (audience || at > start && outline.tag(start) != Tag::Preposition)
            && outline.atom(at) == word!("to")
            && cues::frames(outline, at + 1).is_some_and(|frames| frames.that() && outline.tag(at + 1) == Tag::Verb);
        // "promised a look into how it fell", "says most of the fires that burn are small", "threatened to quit if it fell"
        let inside = at > start && is_inside(outline, start, at, audience);
        // "offered little aside from stating that it fell": the participle has its own report.
        let stating = at > start
            && outline.tag(at) == Tag::VerbIng
            && outline.atom(at + 1) == word!("that")
            && cues::frames(outline, at).is_some_and(|frames| frames.that());
        // "continues to do what it takes": what it does
        let does = at == start && outline.atom(at) == word!("to") && outline.tag(at + 1) == Tag::Verb && !audience;
        if led || inside || bidden || stating || does {
            return None;
        }
        // "asked who it was", "asked Wu who it was"
        let asked =
            at > start && outline.tag(at - 1) == Tag::ProperNoun && outline.is(start - 1, words!["asked", "asks"]);
        if (at == start || asked) && audience && outline.is(at, words!["who", "which"]) {
            return Some(at);
        }
        if outline.is(at, words!["that", "whether", "how", "why", "what", "if"]) && !when {
            // "laughed at her claim that it works", "called the claim that it works a joke"
            let claim = || {
                let said = outline.listed_lower(at - 1, &lexicon::REPORTING_NOUNS).is_some();
                let bare = at == start + 1 || outline.is(start, words!["a", "an", "any", "the"]);
                said && !audience && at < start + 3 && bare
            };
            if at > start + 1 && owned_noun(outline, start, at - 1) || at > start && claim() {
                return None;
            }
            // "said that was late", "reported earnings that beat forecasts"
            let determiner = outline.atom(at) == word!("that")
                && (at > start || matches!(outline.tag(at), Tag::Determiner | Tag::Pronoun))
                && matches!(outline.tag(at + 1), Tag::VerbPast | Tag::VerbS | Tag::Auxiliary | Tag::Modal);
            // "laughed that off"
            let object = at == start && outline.is(at + 1, words!["off", "aside", "down", "away"]);
            return (!determiner && !object).then_some(at);
        }
        // "told the Post before she left that"
        if outline.is(at, words!["after", "before", "when", "while"]) && sources::is_pronoun(outline, at + 1) {
            let that = (at + 2..end.min(at + 10)).find(|&that| outline.atom(that) == word!("that"));
            let plain = |that: &usize| {
                (outline.tag(*that) == Tag::Subordinator || outline.tag(*that + 1) == Tag::Determiner)
                    && (at + 1..*that).all(|at| {
                        cues::frames(outline, at).is_none_or(|frames| !frames.that()) && outline.tag(at) != Tag::Mark
                    })
            };
            return that.filter(plain);
        }
        // "told growers in a letter I have seen that"
        if outline.is(at, words!["I", "we"]) && at > start + 1 && outline.tag(at - 1) == Tag::Noun {
            let that = (at + 2..end.min(at + 4)).find(|&that| outline.atom(that) == word!("that"));
            if that.is_some() {
                return that;
            }
        }
        // "said Monday in Rome, Italy, that"
        if outline.is(at, PARTING) && late_that(outline, at + 1, end) {
            continue;
        }
        // "told the Post and Courier that"
        let joins = outline.tag(at) == Tag::Conjunction
            && !(outline.tag(at - 1) == Tag::ProperNoun && outline.tag(at + 1) == Tag::ProperNoun);
        // "said in papers filed Monday that"
        let describes = outline.tag(at) == Tag::VerbPast
            && outline.tag(start) == Tag::Preposition
            && outline.tag(at - 1) == Tag::Noun
            && (sources::is_time(outline, at + 1) || outline.tag(at + 1) == Tag::Preposition);
        let stops = matches!(outline.tag(at), Tag::VerbPast | Tag::VerbS | Tag::Modal | Tag::Auxiliary) && !describes
            || is_past(outline, at)
            || joins
            || sources::is_pronoun(outline, at) && at > start + 1
            || outline.quotation(at).is_some()
            || outline.is(at, words![",", ":", ";", "—"]);
        if stops {
            return None;
        }
    }
    None
}

/// Whether the word at `at`, which may open what is told, only belongs to something that stands behind the cue before it.
fn is_inside(outline: &Outline, start: usize, at: usize, audience: bool) -> bool {
    if outline.is(at, words!["how", "why", "what"]) {
        return outline.is(at - 1, words!["into", "over", "through"]);
    }
    if outline.atom(at) == word!("if") {
        return !audience || (start..at).any(|at| outline.tag(at).is_verb());
    }
    let subject = matches!(outline.tag(start), Tag::Determiner | Tag::Adjective | Tag::Number)
        || outline.is(start, words!["some", "many", "several", "all", "few", "both"]);
    // "read out a letter that he said had been lost": it is the letter.
    let lost = || {
        sources::is_pronoun(outline, at + 1)
            && cues::is_speech_verb(outline.atom(at + 2))
            && is_finite(outline, at + 3)
            && outline.tag(at - 1).is_noun()
    };
    // "knew him by the coat that she had sewn": it is the coat.
    let object = outline.is(start, words!["it", "him", "her", "them"]) && !audience && outline.tag(at - 1).is_noun();
    // "claimed victory in a vote that Wu said was lost": it is the vote.
    let said = |&at: &usize| cues::is_speech_verb(outline.atom(at)) && is_finite(outline, at + 1) && at > start;
    let told = || {
        let said = (at + 2..at + 12).find(said);
        let what = |said: usize| (at..said).any(|at| outline.is(at, words!["what"]) || is_finite(outline, at));
        outline.tag(at - 1).is_noun() && outline.tag(at + 1) != Tag::Mark && said.is_some_and(|said| !what(said))
    };
    outline.atom(at) == word!("that") && (object || lost() || told())
        || outline.atom(at) == word!("that")
            && !audience
            && subject
            && outline.tag(at - 1).is_noun()
            && !sources::is_time(outline, at - 1)
            && outline.tag(at + 1).is_verb()
}

/// Whether a mark and "that" end what starts at `start`, with no verb between that could have a "that" of its own.
fn late_that(outline: &Outline, start: usize, end: usize) -> bool {
    let that = (start..end.min(start + 14)).find(|&at| outline.atom(at) == word!("that"));
    that.is_some_and(|that| {
        outline.tag(that) == Tag::Subordinator
            && (that == start || outline.is(that - 1, PARTING))
            && (start..that).all(|at| outline.quotation(at).is_none() && cues::frames(outline, at).is_none())
    })
}

/// A quotation behind the cue, a comma or colon, or audience, time and place.
pub(super) fn quotation_after(outline: &Outline, start: usize, end: usize) -> Option<usize> {
    for at in start..end.min(start + 14) {
        if outline.quotation(at).is_some() {
            let joined = at == start || outline.is(at - 1, words![",", ":", "as", "was", "is", "—", "--"]);
            return joined.then_some(at);
        }
        if matches!(outline.tag(at), Tag::VerbPast | Tag::VerbS | Tag::Modal | Tag::Auxiliary)
            || sources::is_pronoun(outline, at) && at > start
        {
            return None;
        }
    }
    None
}
