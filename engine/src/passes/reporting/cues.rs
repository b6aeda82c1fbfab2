//! Finds the words that report: verbs of a list, with their auxiliaries, adverbs and particles.

mod frames;
mod places;
mod sayings;

use super::outline::Outline;
use super::sources;
use crate::lexicon::{self, Atom};
use crate::text::{Shape, Tag};
pub(super) use frames::Frames;
use frames::RETORT;
pub(super) use places::in_ones_words;
use places::{ends_tail, is_noun_place, is_ones, opens_clause, vows};
use sayings::felt;
pub(super) use sayings::{holds, made_clear, per, put_it};
use std::ops::Range;

/// A reporting verb with what belongs to it.
#[derive(Clone, Debug)]
pub(super) struct Cue {
    /// The whole group: "has also called for"
    pub(super) group: Range<usize>,
    pub(super) verb: usize,
    pub(super) frames: Frames,
    /// A preposition belongs to it, so that a noun phrase follows.
    pub(super) phrasal: bool,
    /// "was described"
    pub(super) passive: bool,
    /// "to say", of whose doing nothing is told unless words follow.
    pub(super) infinitive: bool,
    /// "according to", which is no verb.
    pub(super) according: bool,
}

/// The cue "according to" at the piece `at`.
pub(super) fn according_to(at: usize) -> Cue {
    Cue {
        group: at..at + 2,
        verb: at,
        frames: Frames::of(""),
        phrasal: false,
        passive: false,
        infinitive: false,
        according: true,
    }
}

/// The entry of the word `at` as a reporting verb.
pub(super) fn frames(outline: &Outline, at: usize) -> Option<Frames> {
    // Asked of every word, and few are listed.
    match outline.listed_lower(at, &lexicon::REPORTING_VERBS) {
        Some(entry) => reporting(outline, at, Frames::of(entry)),
        None => retorts(outline, at).then_some(RETORT),
    }
}

/// `listed`, the entry of the word `at`, where what stands around it lets it report.
fn reporting(outline: &Outline, at: usize, listed: Frames) -> Option<Frames> {
    let tag = outline.tag(at);
    if outline.word(at).len() < 3 || outline.shape(at) == Shape::Mark {
        return None;
    }
    let behind = at + 1 + usize::from(outline.is(at + 1, words![",", ":"]));
    // "is quoted as asking", "quoted Lin as saying": nothing but a verb stands there.
    let saying = outline.atom(at) == word!("saying");
    if at > 1 && outline.atom(at - 1) == word!("as") && (saying || outline.atom(at - 2) == word!("quoted")) {
        return Some(listed);
    }
    let beside_quotation = at > 0 && outline.quotation(at - 1).is_some() || outline.quotation(behind).is_some();
    let verbal = matches!(tag, Tag::Verb | Tag::VerbS | Tag::VerbPast | Tag::VerbParticiple | Tag::VerbIng);
    if outline.shape(at) != Shape::Lower {
        // "a Marsh Reports poll"
        let name = tag == Tag::VerbS
            && at > 0
            && outline.tag(at - 1) == Tag::ProperNoun
            && outline.tag(at + 1) == Tag::Noun
            && outline.shape(at + 1) == Shape::Lower;
        return ((beside_quotation || verbal) && !name).then_some(listed);
    }
    // “Go!” grinned Lin: between a quotation that ends and a name stands no adjective.
    let uttered = tag == Tag::Adjective
        && listed.quotes()
        && outline.tag(at + 1) == Tag::ProperNoun
        && at > 0
        && outline.quotation(at - 1).is_some_and(|words| words.ends_with([',', '?', '!']));
    // "aides say Ana Berg lies", and not "have their say"
    // "families of the dead say they": behind a noun no clause begins
    let clause = || {
        outline.tag(at + 1) == Tag::Determiner || outline.is(at + 1, words!["he", "she", "they", "it", "we", "there"])
    };
    let noun = || is_noun_place(outline, at) || is_ones(outline, at - 1);
    let say = || outline.atom(at) == word!("say") && (!noun() || clause());
    let sure_form = is_speech_verb(outline.atom(at))
        || uttered
        || at > 0 && say()
        || tag == Tag::Noun && (listed.quotes() || listed.clause()) && ends_tail(outline, at);
    if !sure_form && is_noun_place(outline, at) {
        return None;
    }
    let infinitive = listed.infinitive() && vows(outline, at);
    // "Lin, a cook, shouted “shame”": taken for an adjective of what is between the marks.
    let adjective = tag == Tag::Adjective && listed.quotes() && outline.quotation(behind).is_some()
        // "Lin, the mayor, accused her of it": taken for whoever is accused.
        || outline.atom(at) == word!("accused")
            && matches!(outline.tag(at + 1), Tag::Pronoun | Tag::Determiner | Tag::ProperNoun);
    let verbal =
        verbal || adjective || tag == Tag::Noun && (beside_quotation || infinitive || opens_clause(outline, at + 1));
    (verbal || sure_form).then_some(listed)
}

/// “…,” Lin shot back: these report with their particle alone, and only beside a quotation or "that".
fn retorts(outline: &Outline, at: usize) -> bool {
    // Asked of every word, and of most the next one tells at once.
    let particle = outline.atom(at + 1);
    if !particle.is(words!["back", "in", "up", "on"]) {
        return false;
    }
    let verb = match () {
        () if particle == word!("back") => {
            outline.is(at, words!["shot", "fired", "hit", "snapped", "fires", "hits", "shoots"])
        }
        () if particle == word!("in") => outline.is(at, words!["cut", "weighed", "butted"]),
        () if particle == word!("on") => outline.is(at, words!["went", "goes"]),
        () => outline.is(at, words!["piped", "spoke"]),
    };
    let behind = at + 2 + usize::from(outline.is(at + 2, words![",", ":"]));
    let before = at.saturating_sub(12)..at;
    let clause = outline.atom(at + 2) == word!("that");
    // "went on to say"
    let onward = outline.atom(at + 2) == word!("to");
    verb && !onward && (clause || outline.quotation(behind).is_some() || outline.has_quotation(&before))
}

/// A form that reports whatever stands around it.
pub(super) fn is_speech_verb(word: Atom) -> bool {
    word.is(words!["said", "says", "told", "tells", "wrote", "added", "tweeted", "asked", "argued"])
}

/// The cue around the reporting verb `verb` of the sentence `sentence`.
pub(super) fn cue(outline: &Outline, sentence: &Range<usize>, verb: usize, frames: Frames) -> Cue {
    let (mut first, mut passive, mut infinitive) = (verb, false, false);
    // Lin told: “Go home”
    passive |= outline.atom(verb) == word!("told") && outline.atom(verb + 1) == word!(":");
    while first > sentence.start {
        if is_auxiliary(outline, first - 1) || is_contracted(outline, first - 1) || is_since(outline, first - 1) {
            first -= 1;
            infinitive |= outline.atom(first) == word!("to");
            // "he’s said" has "has" in it.
            passive |=
                is_be(outline.atom(first)) && !(is_contracted(outline, first) && outline.atom(verb) == word!("said"));
        } else if outline.is(first - 1, words!["both", "all", "each"])
            && first > sentence.start + 1
            && outline.tag(first - 2).is_noun()
        {
            // "Lin and Wu both said"
            first -= 1;
        } else if first > sentence.start + 2
            && outline.atom(first - 1) == word!("as")
            && outline.atom(first - 2) == word!("quoted")
        {
            // "is quoted as saying"
            first -= 2;
        } else if first > sentence.start + 3 && is_set_time(outline, first) && is_auxiliary(outline, first - 4) {
            first -= 3;
        } else if let Some(on) = dated(outline, sentence.start, first) {
            // "had on Monday ordered"
            first = on;
        } else if outline.atom(first) == word!("to") && first > sentence.start + 1 && is_onward(outline, first - 1) {
            // "went on to say", "has refused to say"
            first -= if outline.atom(first - 1) == word!("on") { 2 } else { 1 };
            (infinitive, passive) = (false, false);
        } else {
            break;
        }
    }
    // "moments later maintained"
    if first < verb
        && outline.is(first, words!["later", "earlier"])
        && first > sentence.start
        && outline.tag(first - 1) == Tag::Noun
    {
        first += 1;
    }
    let mut end = verb + 1;
    let led = end < sentence.end && frames.takes(outline.word(end));
    // "shot back" takes words, and no noun phrase as "called for" does.
    let phrasal = led && !frames.retorts();
    if led {
        end += 1;
    }
    // "said in a statement"
    let phrase = [outline.atom(end), outline.atom(end + 1), outline.atom(end + 2)];
    if frames.quotes() && !led && phrase == [word!("in"), word!("a"), word!("statement")] && end + 3 < sentence.end {
        end += 3;
    }
    let felt = felt(outline, sentence, verb, end);
    // "expressed concern that it was late"
    let frames = if felt > end && outline.atom(felt) == word!("that") { Frames::of("t") } else { frames };
    end = felt;
    if outline.tag(verb) == Tag::VerbIng && first == verb {
        first = issuing(outline, sentence, verb);
    }
    // "laughed when told of it": who is told tells nothing.
    passive |= first == verb && verb > sentence.start && outline.is(verb - 1, words!["when", "When"]);
    // "Asked by Wu whether it was late", "was jailed and told by the judge"
    passive |= (verb == sentence.start || frames.audience()) && outline.atom(end) == word!("by");
    passive &= participle(outline, verb) && !outline.word(verb).ends_with("ing");
    Cue { group: first..end, verb, frames, phrasal, passive, infinitive, according: false }
}

/// "released a statement saying", "began by saying": where the cue starts whose participle at `verb` tells only by what.
fn issuing(outline: &Outline, sentence: &Range<usize>, verb: usize) -> usize {
    const ISSUES: &[Atom] = words!["issued", "released", "posted", "sent"];
    const BEGINS: &[Atom] =
        words!["began", "opened", "started", "ended", "closed", "responded", "replied", "concluded"];
    let first = match outline.word(verb - usize::from(verb > sentence.start)) {
        "statement" | "message" | "letter" if verb > sentence.start + 3 && outline.atom(verb - 2) == word!("a") => {
            Some(verb - 3).filter(|&at| outline.is(at, ISSUES))
        }
        "by" if verb > sentence.start + 2 => Some(verb - 2).filter(|&at| outline.is(at, BEGINS)),
        _ => None,
    };
    first.unwrap_or(verb)
}

/// "he’s said": the clitic of a pronoun is a verb's.
fn is_contracted(outline: &Outline, at: usize) -> bool {
    outline.is(at, words!["'s", "’s"]) && at > 0 && sources::is_pronoun(outline, at - 1)
}

/// "has since said"
fn is_since(outline: &Outline, at: usize) -> bool {
    outline.atom(at) == word!("since") && at > 0 && outline.is(at - 1, words!["has", "have", "had"])
}

/// "had on Monday ordered", "has on May 9 asked": where the "on" stands behind an auxiliary whose verb starts at `end`.
fn dated(outline: &Outline, low: usize, end: usize) -> Option<usize> {
    let on = (low.max(end.saturating_sub(4)) + 1..end.max(1) - 1).rev().find(|&at| outline.atom(at) == word!("on"))?;
    let day = sources::is_time(outline, on + 1) || sources::is_time(outline, on + 2);
    (day && outline.is(on - 1, words!["had", "has", "have", "was", "were"])).then_some(on)
}

/// "at the time", "in the past": an adverbial of three words that ends before `end`.
pub(super) fn is_set_time(outline: &Outline, end: usize) -> bool {
    end >= 3
        && [words!["at", "the", "time"], words!["at", "one", "point"], words!["in", "the", "past"]].contains(&&[
            outline.atom(end - 3),
            outline.atom(end - 2),
            outline.atom(end - 1),
        ])
}

fn is_onward(outline: &Outline, at: usize) -> bool {
    outline.atom(at) == word!("on") && outline.is(at - 1, words!["went", "goes", "go", "going"])
        || matches!(
            outline.tag(at),
            Tag::Verb | Tag::VerbS | Tag::VerbPast | Tag::VerbParticiple | Tag::VerbIng | Tag::Adjective
        ) && outline.shape(at) == Shape::Lower
            // "wrote to the chief executive to ask"
            && !(outline.tag(at) == Tag::Adjective && outline.tag(at - 1) == Tag::Adjective)
}

fn participle(outline: &Outline, verb: usize) -> bool {
    let word = outline.word(verb);
    outline.tag(verb) == Tag::VerbParticiple
        || word.ends_with("ed")
        || outline.is(verb, words!["said", "told", "seen", "known", "shown", "quoted"])
}

fn is_auxiliary(outline: &Outline, at: usize) -> bool {
    match outline.tag(at) {
        // Kelly and Billy end as adverbs do.
        // "two weeks ago" is of the subject's side.
        Tag::Adverb => {
            outline.shape(at) == Shape::Lower
                && !sources::is_trailing(outline, at)
                && !outline.is(at, words!["ago", "as"])
        }
        // "Mrs May said"
        Tag::Modal => outline.shape(at) != Shape::Capital || outline.shape(at + 1) == Shape::Capital,
        Tag::Auxiliary => true,
        _ => {
            outline.is(
                at,
                words![
                    "has",
                    "have",
                    "had",
                    "is",
                    "are",
                    "was",
                    "were",
                    "been",
                    "be",
                    "will",
                    "would",
                    "also",
                    "further",
                    "later",
                    "then",
                    "not",
                    "n't",
                    "did",
                    "does",
                    "do",
                    "could",
                    "may",
                    "might",
                    "must",
                    "should",
                    "can",
                    "never",
                    "repeatedly",
                    "’ve",
                    "'ve",
                    "’s",
                    "'s",
                    "’d",
                    "'d",
                    "n’t",
                    "'t",
                    "’t",
                    "being",
                    "once",
                    "now",
                    "recently",
                    "often",
                    "to",
                ],
            ) && !(outline.tag(at) == Tag::Possessive)
        }
    }
}

fn is_be(word: Atom) -> bool {
    word.is(words!["is", "are", "was", "were", "been", "be", "being", "’s", "'s", "’re", "'re"])
}
