//! Tells reports whose wording leaves no doubt who speaks from those that may be another's, or nobody's yet.

use super::outline::Outline;
use super::own_words::{are_own_words, as_one_calls, first_quotation};
use super::report::{Found, Pattern};
use super::unspoken::is_unsaid;
use super::{contents, cues, sources};
use crate::lexicon::{Atom, ROLES};
use crate::text::{Shape, Tag};
use std::ops::Range;

/// Whether nobody but the source can be meant: "said it was “…”", "said he hopes it is “…”", but not "said Wu believes it is
/// “…”", which may have two speakers.
pub(super) fn is_direct(outline: &Outline, sentence: &Range<usize>, found: &Found) -> bool {
    // "Lin read out a letter from Wu: “…”"
    if is_unsaid(outline, found) || outline.is(found.cue.start, words!["read", "reads"]) {
        return false;
    }
    // "Lin pointed to a sign: “Shut.”"
    let shows = outline.is(found.cue.start, words!["pointed", "points"]);
    if shows && first_quotation(outline, found).is_some_and(|quote| quote > 0 && outline.atom(quote - 1) == word!(":"))
    {
        return false;
    }
    if matches!(found.pattern, Pattern::CueBeforeObject | Pattern::CueBeforeFragment) {
        return are_own_words(outline, sentence, found);
    }
    // "called the man known as “the fox” a friend": others have named him.
    let other = |at: usize| outline.tag(at) == Tag::VerbParticiple && outline.atom(at + 1) == word!("as");
    if first_quotation(outline, found).is_some_and(|quote| (found.cue.end..quote).any(other)) {
        return false;
    }
    let words = || found.content.iter().flat_map(|content| content.clone());
    // “I ran,” Wu told police, prosecutors said: the cue beside the quotation tells whose it is.
    let told = |at: usize| cues::frames(outline, at).is_some_and(|frames| frames.quotes());
    if found.pattern == Pattern::SpeakerAfter
        && words().next().is_some_and(|first| outline.quotation(first).is_some())
        // “I ran,” which shows that he ran, Lin said
        && !words().nth(1).is_some_and(|next| outline.is(next, words!["which", "who"]))
        && words().skip(1).take(NEAR).any(told)
    {
        return false;
    }
    // A cue behind the quotation tells of something else. "Lin told her of Wu saying that it was “late”": Wu said so.
    let end = words().rfind(|&at| outline.quotation(at).is_some());
    let start = found.content.first().map_or(0, |content| content.start);
    let anothers = |at: usize| is_anothers(outline, start, end.map_or(start, |end| end + 1), at);
    // "reminded him that he'd promised “a roof”": he did, and not whoever reminds him.
    let reminds = outline.is(found.cue.end - 1, words!["reminded", "reminds", "reminding"])
        && words().take_while(|&at| end.is_none_or(|end| at < end)).any(|at| cues::frames(outline, at).is_some());
    let alone = !reminds
        && !words().take_while(|&at| end.is_none_or(|end| at < end)).any(anothers)
        && !(found.cue.end..start).any(|at| outline.tag(at) == Tag::VerbIng && cues::frames(outline, at).is_some());
    let labels = first_quotation(outline, found).is_some_and(|quote| is_label(outline, quote));
    // "According to Lin, the plan “reads like a list”", but not "the plan, called “a list” by Wu"
    if found.pattern == Pattern::AccordingTo {
        return alone && !labels && !words().any(|at| cues::frames(outline, at).is_some());
    }
    const SPEECH: &[Atom] =
        words!["say", "tell", "write", "writes", "adds", "asks", "argues", "held", "holds", "put", "puts", "tweets"];
    // "Lin noted that it was late. “I left”": a sentence of its own may be another's.
    let apart = first_quotation(outline, found).is_some_and(|quote| quote > 0 && outline.is(quote - 1, words!["."]));
    // “It is late,” Lin warned, but not “Calling it “late,” he warned”
    let beside = |source: &Range<usize>| {
        let quote = source.start.min(found.cue.start).wrapping_sub(1);
        let quote = quote.wrapping_sub(usize::from(outline.atom(quote) == word!(",")));
        outline.quotation(quote).is_some() && outline.tag(sentence.start) != Tag::VerbIng
    };
    let after = || found.pattern == Pattern::SpeakerAfter && found.source.as_ref().is_some_and(beside);
    let clause = !apart && !labels && (found.pattern == Pattern::SpeakerBefore || after());
    let utters = |at: usize| clause && cues::frames(outline, at).is_some_and(|frames| frames.quotes());
    let is_speech = |at: usize| cues::is_speech_verb(outline.atom(at).lower()) || outline.is(at, SPEECH) || utters(at);
    let speech = found.cue.clone().any(is_speech);
    alone
        && (speech && found.pattern != Pattern::SubjectBeforeParticiple || !labels && is_near(outline, sentence, found))
}

/// "the “contra” rebels", "Storm “Lin”", "Marsh Homes (“Marsh”)": whether the one word between marks at `quote` is what a
/// thing is called, whoever tells of it. "a “rigged” vote" judges.
fn is_label(outline: &Outline, quote: usize) -> bool {
    let Some(word) = outline.quotation(quote).filter(|words| words.chars().all(char::is_alphanumeric)) else {
        return false;
    };
    let document = outline.document;
    let inside = document.word_at(outline.span(&(quote..quote + 1)).start + 1);
    let names = || document.tag(inside).is_noun() && outline.tag(quote + 1).is_noun();
    let named = |before: usize| outline.shape(before) == Shape::Capital && word.starts_with(char::is_uppercase);
    quote > 0 && (named(quote - 1) || outline.is(quote - 1, words!["("])) || names()
}

/// Whether another than the source may have said what follows the word `at`, in what is reported from `start`
/// up to `end`, behind the last quotation: "said Wu
/// called it “late”", "said Wu hopes it is “late”". "said he hopes it is “late”", "said a plan to end it is “late”" and "said
/// the mayor of Leeds sees it as “late”" tell the source's own words.
fn is_anothers(outline: &Outline, start: usize, end: usize, at: usize) -> bool {
    const UTTERS: &[Atom] = words!["say", "saying", "tell", "telling", "call", "called", "calling", "calls", "asking"];
    let Some(frames) = cues::frames(outline, at) else { return outline.atom(at) == word!("according") };
    // "said the United States must act"
    if outline.shape(at) != Shape::Lower {
        return false;
    }
    // "said it was far too soon to tell", "said he hopes to tell Wu", "said it was what she called “a gift”"
    let before = |at: usize| {
        // Eight words: as far as helping verbs and adverbs reach.
        (start..at).rev().take(8).find(|&at| {
            !outline.tag(at).is_verb()
                && !matches!(
                    outline.tag(at),
                    Tag::Adverb | Tag::Auxiliary | Tag::Modal | Tag::Particle | Tag::Adjective
                )
        })
    };
    let is_one = |at: usize| at <= start + 1 && outline.is(at, words!["he", "she", "it"]);
    let infinitive = || outline.atom(at - 1) == word!("to") && before(at - 1).is_some_and(is_one);
    // "said Wu will continue to be “late”"
    let goes_on = || outline.is(at, words!["continue", "continues"]) && outline.atom(at + 1) == word!("to");
    // "said he would respond “in due course”"
    let would = || outline.tag(at - 1) == Tag::Modal && before(at).is_some_and(is_one);
    if at > start && (would() || infinitive() || goes_on() || as_one_calls(outline, start, at)) {
        return false;
    }
    let utters = cues::is_speech_verb(outline.atom(at)) || outline.is(at, UTTERS);
    // "said Wu joked “no”", "said he had been advised by Wu to “go”"
    let told = |quote: usize| quote < at + 4 || outline.atom(quote - 1) == word!("to");
    let far = 4 * NEAR;
    if frames.quotes() && (utters || (at + 1..end.min(at + far)).any(|at| outline.quotation(at).is_some() && told(at)))
    {
        return true;
    }
    let verbs = |&at: &usize| matches!(outline.tag(at), Tag::Adverb | Tag::Auxiliary | Tag::Modal | Tag::Particle);
    let role = |word: &str| ROLES.get_lower(word).is_some();
    let somebody = |at: usize| {
        let word = outline.word(at);
        outline.tag(at) == Tag::ProperNoun || role(word) || word.strip_suffix('s').is_some_and(role)
    };
    let subject = (start..at).rev().find(|at| !verbs(at));
    // "said a miner, who was ill, described it as “late”"
    let parted = |subject| outline.tag(subject) == Tag::Mark && (start.max(at.saturating_sub(far))..at).any(somebody);
    subject.is_some_and(|subject| somebody(subject) || parted(subject))
}

/// As far as what belongs to a cue may stand from it: a clause's subject with its verb.
pub(super) const NEAR: usize = 12;

/// "Lin maintained that it was “…”", "Lin vowed to end the “…”": a subject right before a verb of speech or a vow, the
/// quotation soon behind it; or a subject that acts alone before a participle: "Lin left, stating that “…”".
fn is_near(outline: &Outline, sentence: &Range<usize>, found: &Found) -> bool {
    let Some(source) = &found.source else { return false };
    let quotation = first_quotation(outline, found);
    let quotes = found.cue.clone().any(|at| cues::frames(outline, at).is_some_and(|frames| frames.quotes()))
        || found.cue.len() == 1
            && source.start <= sentence.start + 1
            && outline.atom(found.cue.end) == word!(":")
            && quotation == Some(found.cue.end + 1);
    let far = NEAR * if found.pattern == Pattern::SubjectBeforeParticiple { 2 } else { 1 };
    if !quotes && found.pattern != Pattern::CueBeforeInfinitive || quotation.is_none_or(|at| at > found.cue.end + far) {
        return false;
    }
    match found.pattern {
        Pattern::SpeakerBefore | Pattern::CueBeforeInfinitive => {
            source.end <= found.cue.start
                && ((source.end..found.cue.start).all(|at| !matches!(outline.tag(at), Tag::ProperNoun | Tag::Pronoun))
                    // "Lin, on a visit to Oslo, vowed to end the “gap”"
                    || contents::acts(outline, sentence, source, &found.cue))
        }
        Pattern::SubjectBeforeParticiple => {
            adds(outline, sentence, source, found.cue.start)
                || is_quoted(outline, source, found.cue.start)
                || contents::acts(outline, sentence, source, &found.cue)
        }
        _ => false,
    }
}

/// "Lin was quoted by the paper as saying that it was “late”", "the paper quoted Lin as saying it": nobody but who is
/// quoted can be meant by the participle at `saying`.
fn is_quoted(outline: &Outline, source: &Range<usize>, saying: usize) -> bool {
    let Some(end) = saying.checked_sub(1).filter(|&end| outline.atom(end) == word!("as")) else { return false };
    let passive = outline.is(source.end, words!["is", "was", "were"]) && outline.is(source.end + 1, words!["quoted"]);
    let active = source.end == end && source.start > 0 && outline.is(source.start - 1, words!["quoted", "quotes"]);
    active || passive && !(source.end + 2..end).any(|at| cues::frames(outline, at).is_some())
}

/// "Lin said it was late, adding: “…”", but not "Lin quoted Wu as saying it was late, adding" or "Lin said it was issued by
/// Wu, adding": either may have added it.
fn adds(outline: &Outline, sentence: &Range<usize>, source: &Range<usize>, cue: usize) -> bool {
    let first = !(sentence.start..source.start).any(|at| contents::is_finite(outline, at));
    let told = (source.end..cue).filter(|&at| cues::frames(outline, at).is_some()).count();
    let by = |at: usize| outline.atom(at) == word!("by") && outline.tag(at + 1) == Tag::ProperNoun;
    let alone = first && told < 2 && !(source.end..cue).any(by);
    // The comma may stand between the marks of a quotation or a title before it.
    let comma = |at: usize| {
        outline.atom(at) == word!(",")
            || outline.quotation(at).is_some_and(|words| words.ends_with(','))
            || sources::ends_in_comma(outline, at)
    };
    outline.atom(cue) == word!("adding") && cue.checked_sub(1).is_some_and(comma) && alone
}
