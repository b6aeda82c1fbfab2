//! Tells where words between marks can only be those of whoever does what the verb before them tells: "called it “late”".

use super::direct::NEAR;
use super::outline::Outline;
use super::report::{Found, Pattern};
use super::{contents, cues, sources};
use crate::lexicon::{self, Atom};
use crate::text::Tag;
use std::ops::Range;

/// The first quotation in the first part of what is reported.
pub(super) fn first_quotation(outline: &Outline, found: &Found) -> Option<usize> {
    found.content.first()?.clone().find(|&at| outline.quotation(at).is_some())
}

/// "Lin called the plan “a gift”", "criticized it as “late”", "supports “a plan for all”", "kept to her old lines: “No.”":
/// whether the words between marks that the cue leads to, right behind it or further on, are the source's.
pub(super) fn are_own_words(outline: &Outline, sentence: &Range<usize>, found: &Found) -> bool {
    let (Some(source), Some(quote)) = (&found.source, first_quotation(outline, found)) else { return false };
    // "As Lin calls it “late,” Wu looks at the “plan”", but "calls it “late,” a “joke”"
    let last = found.content[0].clone().rfind(|&at| outline.quotation(at).is_some()).unwrap_or(quote);
    let another = |at: usize| {
        let subject = match outline.tag(at + 1) {
            Tag::Determiner => outline.quotation(at + 2).is_none(),
            tag => matches!(tag, Tag::ProperNoun | Tag::Pronoun),
        };
        subject && outline.quotation(at).is_some_and(|words| words.ends_with(','))
    };
    if source.end > found.cue.start || quote < found.cue.end || (quote..last).any(another) {
        return false;
    }
    let acts = || contents::acts(outline, sentence, source, &found.cue);
    let adverb = usize::from(outline.tag(found.cue.start) == Tag::Adverb);
    // "Lin rejected the plan, calling it “late”", "used the day to call it “late”"
    let finite =
        outline.tag(found.cue.start + adverb) != Tag::VerbIng && outline.atom(found.cue.start + adverb) != word!("to");
    calls_so(outline, source, found, quote) && (finite || acts())
        || (is_long(outline, found, quote)
            || is_told_at(outline, found, quote)
            || is_led_up_to(outline, found, quote)
            || is_what_one_calls(outline, found, quote)
            || is_told_to_be(outline, found, quote))
            && acts()
}

/// "concedes the pier there is “late”": a clause with no verb but "is" before the words between marks.
fn is_told_to_be(outline: &Outline, found: &Found, quote: usize) -> bool {
    let told = found.cue.end..quote - 1;
    let tells = |at: usize| cues::frames(outline, at).is_some_and(|frames| frames.quotes() && frames.that());
    let says = found.cue.clone().any(tells);
    says && outline.is(quote - 1, words!["is", "are", "was", "were"]) && !told.is_empty() && is_plain(outline, told)
}

/// "what she called", "what it has called": whether the verb at the piece `verb` is that of whoever speaks, who gives the
/// words behind it as theirs, and nobody is named from `start` on, who may be "she": "Wu left what she calls “a club”".
pub(super) fn as_one_calls(outline: &Outline, start: usize, verb: usize) -> bool {
    const CALLED: &[Atom] = words!["called", "calls", "described", "describes", "termed"];
    if verb < 3 || !outline.is(verb, CALLED) {
        return false;
    }
    let one = verb - 1 - usize::from(outline.is(verb - 1, words!["has", "had"]));
    outline.is(one, words!["he", "she", "it"])
        && outline.atom(one - 1) == word!("what")
        && one < start + 4 * NEAR
        && !(start..one).any(|at| outline.tag(at) == Tag::ProperNoun)
}

/// "condemned what he called a “breach”", "railed against what she described as the “club”"
fn is_what_one_calls(outline: &Outline, found: &Found, quote: usize) -> bool {
    if quote < 5 {
        return false;
    }
    let article = usize::from(outline.is(quote - 1, words!["a", "an", "the"]));
    let described = usize::from(outline.is(quote - 1 - article, words!["as"]));
    as_one_calls(outline, found.cue.end, quote - 1 - article - described)
}

/// Whether no further verb and nobody's words stand in `words`: "of trying to pay".
fn is_plain(outline: &Outline, words: Range<usize>) -> bool {
    words.into_iter().all(|at| {
        // "the shooting", "of being late", "for not using", "to pay", "the newly elected mayor"
        let noun = outline.tag(at) == Tag::VerbIng || outline.is(at, words!["being", "not"]);
        let infinitive = outline.atom(at) == word!("to") || outline.atom(at - 1) == word!("to");
        let described = outline.tag(at) == Tag::VerbParticiple
            && (outline.tag(at + 1).is_noun() || outline.tag(at + 1) == Tag::Adjective)
            && !(outline.tag(at - 1).is_noun() || outline.tag(at - 1) == Tag::Pronoun);
        let verb = outline.tag(at).is_verb() || matches!(outline.tag(at), Tag::Auxiliary | Tag::Modal | Tag::Particle);
        let that = outline.atom(at) == word!("that") && outline.tag(at) != Tag::Determiner;
        (!verb || noun || infinitive || described)
            && outline.tag(at) != Tag::Mark
            && cues::frames(outline, at).is_none()
            && !that
            && !outline.is(at, words!["who", "which", "what"])
    })
}

/// "Lin called the plan “a gift”", "described it as “late”", "thanked her for “the ride”": the words between marks are what
/// the verb calls something, or what it praises or blames somebody for.
fn calls_so(outline: &Outline, source: &Range<usize>, found: &Found, quote: usize) -> bool {
    const CALLS: &[Atom] = words![
        "called",
        "calls",
        "call",
        "calling",
        "dubbed",
        "branded",
        "termed",
        "labeled",
        "labelled",
        "labeling",
        "dubbing",
        "branding",
        "deemed",
        "deems",
        "deeming",
        "declaring",
    ];
    let cue = |words: &[Atom]| found.cue.clone().any(|at| outline.is(at, words));
    let called = found.cue.end..quote;
    // "called Wu's claim of a “gift” late": what a preposition leads to is not what the thing is called.
    let article = usize::from(outline.is(quote.saturating_sub(1), words!["a", "an", "the"]));
    let lead = quote.saturating_sub(1 + article);
    // "likes Wu's call for a “gift”"
    let says = |at: usize| outline.listed_lower(at, &lexicon::REPORTING_NOUNS).is_some();
    // "which Lin calls “the bath”"
    let relative = called.is_empty()
        && source.end == found.cue.start
        && source.start > 0
        && outline.is(source.start - 1, words!["which", "that", "whom"]);
    let named = if cue(CALLS) {
        relative || !called.is_empty() && (outline.tag(lead) != Tag::Preposition || outline.atom(lead) == word!("as"))
    } else {
        // "criticized it as “late”", "thanked her for “the ride”", "accused Wu of being “late”", "blamed it on “bad luck”"
        let leads = |at: usize| match outline.word(at) {
            "of" => cue(words!["accused", "accuses", "accusing", "accuse"]),
            // "mocked her for her “plan”": perhaps as she calls it
            "for" => at > found.cue.end && !says(at - 1) && !outline.is(lead, words!["her", "his", "their"]),
            // "cited it as “late”", "known as “late”": others may have said so.
            "as" => !cue(words!["cited", "cites", "citing", "known", "quoted", "quotes", "quoting"]),
            "on" => cue(words!["blamed", "blames", "blaming"]),
            "to" | "with" => cue(words!["credited", "credits", "crediting", "likened", "likens", "likening"]),
            _ => false,
        };
        // "mocked her for a vow to “stay”"
        let takes = |at: usize| leads(at) && !(at..quote).any(says);
        called.clone().any(takes) || called.is_empty() && cue(words!["described", "describes"])
    };
    // "called on Lin to end the “cruel” siege"
    let led = outline.is(found.cue.end - 1, words!["on", "for", "off", "out"]);
    let whole = || cue(CALLS) && is_complement(outline, called.clone(), quote);
    named && !led && called.len() < 2 * NEAR && (is_plain(outline, called.clone()) || whole())
}

/// "called the fire that killed five men “a crime”": whether the words at `quote` are what everything in `called` is
/// called, whatever verbs describe it; not "called the man who “lied” a fool", "the claim that he lied “often” late".
fn is_complement(outline: &Outline, called: Range<usize>, quote: usize) -> bool {
    let article = usize::from(outline.is(quote - 1, words!["a", "an", "the"]));
    let lead = (quote - 1).saturating_sub(article);
    let ends = outline.quotation(quote).is_some_and(|words| words.ends_with(',')) || {
        let next = outline.tag(quote + 1);
        matches!(next, Tag::Mark | Tag::Preposition | Tag::Conjunction)
    };
    let noun = outline.tag(lead).is_noun() && !sources::is_time(outline, lead);
    // "called the idea that growers had left a “lie”"
    let claim = |at: usize| article > 0 && outline.listed_lower(at - 1, &lexicon::REPORTING_NOUNS).is_some();
    let other = |at: usize| {
        outline.is(at, words!["and", "but", "while"]) && !outline.tag(at + 1).is_verb()
            || outline.atom(at) == word!("that") && !outline.tag(at + 1).is_verb() && !claim(at)
            || outline.tag(at) == Tag::Mark
            || cues::frames(outline, at).is_some_and(|frames| frames.quotes())
    };
    ends && noun && !called.into_iter().any(other)
}

/// "Lin supports “a plan for all of us”", "called on growers to “keep their heads down”": three words or more that are no
/// name, in the place of what the verb is about.
fn is_long(outline: &Outline, found: &Found, quote: usize) -> bool {
    let words = outline.quotation(quote).unwrap_or_default().trim();
    let called = found.cue.end..quote;
    // "warned of “hard days”": right behind the verb's own preposition two are enough.
    let least = if called.is_empty() && outline.tag(found.cue.end - 1) == Tag::Preposition { 2 } else { 3 };
    let long = words.starts_with(|first: char| first.is_lowercase()) && words.split(' ').count() >= least;
    const WRITTEN: &[Atom] = words!["email", "letter", "memo", "message", "note", "speech", "tweet", "video"];
    let owned = |at: usize| outline.listed_lower(at, &lexicon::REPORTING_NOUNS).is_some() || outline.is(at, WRITTEN);
    let quotes = found.cue.clone().any(|at| {
        outline.is(at, words!["cited", "cites", "citing", "quoted", "quotes", "quoting", "read", "reads", "reading"])
    });
    // "denounced Wu's “plan to drain the lake”": perhaps as he calls it
    let anothers = outline.tag(quote - 1) == Tag::Possessive || outline.is(quote - 1, words!["her", "his", "their"]);
    long && found.pattern == Pattern::CueBeforeObject
        && !quotes
        && !anothers
        && !called.clone().any(owned)
        && called.len() < NEAR
        && is_plain(outline, called)
}

/// "Lin said at a fair on Monday, “It is late.”": nothing but where and to whom it was said stands behind the cue.
fn is_told_at(outline: &Outline, found: &Found, quote: usize) -> bool {
    let told = found.cue.end..quote;
    let says = found.cue.clone().any(|at| cues::frames(outline, at).is_some_and(|frames| frames.quotes()));
    let plain = |at: usize| {
        !contents::is_finite(outline, at) && cues::frames(outline, at).is_none() && outline.quotation(at).is_none()
    };
    // "said of Wu: “He is late.”"
    let of = || outline.is(found.cue.start, words!["said", "says"]) && outline.atom(found.cue.end - 1) == word!("of");
    (found.pattern == Pattern::CueBeforeFragment || of())
        && says
        && !told.is_empty()
        && outline.is(quote - 1, words![",", "that", ":"])
        && told.into_iter().all(plain)
}

/// "Lin warned of hard days: “We will lose.”": a clause that names nobody else, a colon and a whole utterance.
fn is_led_up_to(outline: &Outline, found: &Found, quote: usize) -> bool {
    let utterance = outline.quotation(quote).is_some_and(contents::is_utterance);
    let other = |at: usize| {
        outline.tag(at) == Tag::ProperNoun
            || outline.tag(at) == Tag::Pronoun && outline.atom(at) != word!("it")
            || outline.listed_lower(at, &lexicon::ROLES).is_some()
    };
    let alone = |at: usize| !contents::is_finite(outline, at) && outline.tag(at) != Tag::Mark && !other(at);
    utterance
        && outline.atom(quote - 1) == word!(":")
        && (found.cue.start + 1..quote - 1).all(|at| at < found.cue.end && outline.tag(at).is_verb() || alone(at))
}
