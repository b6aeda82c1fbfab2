//! Finds the words that report: verbs of a list, with their auxiliaries, adverbs and particles.

mod places;

use super::outline::Outline;
use super::sources;
use crate::lexicon;
use crate::text::{Shape, Tag};
use places::{ends_tail, is_noun_place, opens_clause, vows};
use std::ops::Range;

/// What a reporting verb may take, as its entry in the lexicon has it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Frames(&'static str);

impl Frames {
    /// Its subject utters words: "…," she joked
    pub(super) fn quotes(self) -> bool {
        self.has('q')
    }

    /// A clause with or without "that": said he would go
    pub(super) fn clause(self) -> bool {
        self.has('c')
    }

    /// A clause with "that", "whether", "how": noted that he would go
    pub(super) fn that(self) -> bool {
        self.has('t') || self.has('q') || self.has('c')
    }

    /// A clause of whatever kind, and not words alone: "chuckled" takes none
    pub(super) fn states(self) -> bool {
        self.has('t') || self.has('c')
    }

    /// A noun phrase: criticized the plan
    pub(super) fn object(self) -> bool {
        self.has('o')
    }

    /// A noun phrase that holds quoted words, since the deed is told more often: attacked the "lie"
    pub(super) fn words(self) -> bool {
        self.has('w')
    }

    /// An infinitive: vowed to go
    pub(super) fn infinitive(self) -> bool {
        self.has('i')
    }

    /// Somebody addressed before the content: told reporters
    pub(super) fn audience(self) -> bool {
        self.has('a')
    }

    fn has(self, frame: char) -> bool {
        self.0.split(' ').next().is_some_and(|frames| frames.contains(frame))
    }

    /// Whether `word` belongs to the verb: called for
    fn takes(self, word: &str) -> bool {
        self.0.split(' ').skip(1).any(|particle| particle == word)
    }
}

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
        frames: Frames(""),
        phrasal: false,
        passive: false,
        infinitive: false,
        according: true,
    }
}

/// The cue "as Lin put it" with its verb at the piece `at`.
pub(super) fn put_it(outline: &Outline, sentence: &Range<usize>, at: usize) -> Cue {
    let cue = cue(outline, sentence, at, Frames("q"));
    Cue { group: cue.group.start..at + 2, ..cue }
}

/// The entry of the word `at` as a reporting verb.
pub(super) fn frames(outline: &Outline, at: usize) -> Option<Frames> {
    let word = outline.word(at);
    let Some(listed) = outline.listed_lower(at, &lexicon::REPORTING_VERBS).map(Frames) else {
        return retorts(outline, at).then_some(Frames(RETORT));
    };
    let tag = outline.tag(at);
    if word.len() < 3 || outline.shape(at) == Shape::Mark {
        return None;
    }
    let behind = at + 1 + usize::from(outline.is(at + 1, &[",", ":"]));
    // "is quoted as asking": nothing but a verb stands there.
    if at > 1 && outline.word(at - 1) == "as" && outline.word(at - 2) == "quoted" {
        return Some(listed);
    }
    let beside_quotation = at > 0 && outline.quotation(at - 1).is_some() || outline.quotation(behind).is_some();
    let verbal = matches!(tag, Tag::Verb | Tag::VerbS | Tag::VerbPast | Tag::VerbParticiple | Tag::VerbIng);
    if outline.shape(at) != Shape::Lower {
        return (beside_quotation || verbal).then_some(listed);
    }
    let sure_form =
        is_speech_verb(word) || tag == Tag::Noun && (listed.quotes() || listed.clause()) && ends_tail(outline, at);
    if !sure_form && is_noun_place(outline, at) {
        return None;
    }
    let infinitive = listed.infinitive() && vows(outline, at);
    let verbal = verbal || tag == Tag::Noun && (beside_quotation || infinitive || opens_clause(outline, at + 1));
    (verbal || sure_form).then_some(listed)
}

/// The frames of a verb that reports with its particle alone.
const RETORT: &str = "q back up in";

/// “…,” Lin shot back: these report with their particle alone, and only beside a quotation.
fn retorts(outline: &Outline, at: usize) -> bool {
    let verb = match outline.word(at + 1) {
        "back" => outline.is(at, &["shot", "fired", "hit", "snapped", "fires", "hits", "shoots"]),
        "in" => outline.is(at, &["cut", "weighed", "butted"]),
        "up" => outline.is(at, &["piped", "spoke"]),
        _ => false,
    };
    let behind = at + 2 + usize::from(outline.is(at + 2, &[",", ":"]));
    let before = at.saturating_sub(12)..at;
    verb && (outline.quotation(behind).is_some() || outline.has_quotation(&before))
}

/// A form that reports whatever stands around it.
pub(super) fn is_speech_verb(word: &str) -> bool {
    matches!(word, "said" | "says" | "told" | "tells" | "wrote" | "added" | "tweeted" | "asked" | "argued")
}

/// The cue around the reporting verb `verb` of the sentence `sentence`.
pub(super) fn cue(outline: &Outline, sentence: &Range<usize>, verb: usize, frames: Frames) -> Cue {
    let (mut first, mut passive, mut infinitive) = (verb, false, false);
    while first > sentence.start {
        if is_auxiliary(outline, first - 1) {
            first -= 1;
            infinitive |= outline.word(first) == "to";
            passive |= is_be(outline.word(first));
        } else if first > sentence.start + 2 && outline.word(first - 1) == "as" && outline.word(first - 2) == "quoted" {
            // "is quoted as saying"
            first -= 2;
        } else if first > sentence.start + 3 && is_set_time(outline, first) && is_auxiliary(outline, first - 4) {
            first -= 3;
        } else if outline.word(first) == "to" && first > sentence.start + 1 && is_onward(outline, first - 1) {
            // "went on to say", "has refused to say"
            first -= if outline.word(first - 1) == "on" { 2 } else { 1 };
            (infinitive, passive) = (false, false);
        } else {
            break;
        }
    }
    // "moments later maintained"
    if first < verb
        && outline.is(first, &["later", "earlier"])
        && first > sentence.start
        && outline.tag(first - 1) == Tag::Noun
    {
        first += 1;
    }
    let mut end = verb + 1;
    let led = end < sentence.end && frames.takes(outline.word(end));
    // "shot back" takes words, and no noun phrase as "called for" does.
    let phrasal = led && frames.0 != RETORT;
    if led {
        end += 1;
    }
    passive &= participle(outline, verb) && !outline.word(verb).ends_with("ing");
    Cue { group: first..end, verb, frames, phrasal, passive, infinitive, according: false }
}

/// "at the time", "in the past": an adverbial of three words that ends before `end`.
pub(super) fn is_set_time(outline: &Outline, end: usize) -> bool {
    end >= 3
        && matches!(
            (outline.word(end - 3), outline.word(end - 2), outline.word(end - 1)),
            ("at", "the", "time") | ("at", "one", "point") | ("in", "the", "past")
        )
}

fn is_onward(outline: &Outline, at: usize) -> bool {
    outline.word(at) == "on" && outline.is(at - 1, &["went", "goes", "go", "going"])
        || matches!(
            outline.tag(at),
            Tag::Verb | Tag::VerbS | Tag::VerbPast | Tag::VerbParticiple | Tag::VerbIng | Tag::Adjective
        ) && outline.shape(at) == Shape::Lower
}

fn participle(outline: &Outline, verb: usize) -> bool {
    let word = outline.word(verb);
    outline.tag(verb) == Tag::VerbParticiple
        || word.ends_with("ed")
        || matches!(word, "said" | "told" | "seen" | "known" | "shown" | "quoted")
}

fn is_auxiliary(outline: &Outline, at: usize) -> bool {
    match outline.tag(at) {
        // Kelly and Billy end as adverbs do.
        // "two weeks ago" is of the subject's side.
        Tag::Adverb => {
            outline.shape(at) == Shape::Lower && !sources::is_trailing(outline, at) && outline.word(at) != "ago"
        }
        Tag::Auxiliary | Tag::Modal => true,
        _ => {
            outline.is(
                at,
                &[
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

fn is_be(word: &str) -> bool {
    matches!(word, "is" | "are" | "was" | "were" | "been" | "be" | "being" | "’s" | "'s" | "’re" | "'re")
}
