//! Tells what nobody has said, or may not have said, though a reporting verb stands there: "did not say", "forgot to say",
//! "noticed", "says in the film".

use super::contents;
use super::cues;
use super::outline::Outline;
use super::report::{Found, Pattern};
use crate::lexicon::{self, Atom};
use crate::text::{Shape, Tag};
use std::ops::Range;

/// "If Lin says “no”", "Lin did not say “sorry”", "Lin might say so", "Lin will tell the board “no”", "Lin declined to say
/// who it was", "to be named", "doubts that it is late", "left without saying it", "a claim that Lin said “no”": nobody
/// has, or may not have.
pub(super) fn is_unsaid(outline: &Outline, found: &Found) -> bool {
    const UNSAID: &[Atom] = words!["not", "n't", "n’t", "'t", "’t", "never", "yet"];
    // Whoever doubts or denies something says the opposite.
    const DOUBTS: &[Atom] = words![
        "denied",
        "denies",
        "deny",
        "denying",
        "doubt",
        "doubted",
        "doubting",
        "doubts",
        "scepticism",
        "skepticism"
    ];
    const DISPUTES: &[Atom] = words!["dispute", "disputed", "disputes", "disputing"];
    const REFUSES: &[Atom] = words!["declined", "declines", "refused", "refuses", "failed", "unable"];
    let Some(source) = &found.source else { return false };
    let before = source.start.min(found.cue.start);
    let refuses = |at: usize| outline.is(at, REFUSES);
    let speaks = |at: usize| cues::frames(outline, at).is_some();
    // "Lin would often say" tells of what was.
    let open = |at: usize| outline.tag(at) == Tag::Modal && !outline.is(at, words!["would", "'d", "’d"]);
    // “Hamilton,” Lin said, was late: a title that the clause goes on with
    let behind = found.cue.end.max(source.end);
    let title = |told: &Range<usize>| {
        let capital = |word: &str| word.starts_with(char::is_uppercase);
        told.len() == 1 && outline.quotation(told.start).is_some_and(|words| words.split(' ').all(capital))
    };
    let goes_on = outline.atom(behind) == word!(",") && contents::is_finite(outline, behind + 1);
    let titled = found.pattern == Pattern::SpeakerAfter && goes_on && found.content.iter().all(title);
    titled
        || is_of_a_role(outline, found.cue.end, before)
        || is_kept_back(outline, &found.cue)
        || is_unuttered(outline, found)
        || is_mood(outline, found)
        // "Growers can find and report posts"
        || found.pattern == Pattern::SubjectBeforeParticiple
            && outline.tag(found.cue.start) == Tag::Verb
            && (source.end..found.cue.start).any(open)
        // "Lin as good as said it was late"
        || found.cue.start > 2
            && outline.atom(found.cue.start - 1) == word!("as")
            && outline.is(found.cue.start - 2, words!["good", "much"])
        // "Lin would say that it was late": had anybody asked, or perhaps later
        || found.pattern == Pattern::SpeakerBefore
            && found.cue.len() == 2
            && outline.is(found.cue.start, words!["would"])
            && outline.is(found.cue.start + 1, words!["say", "tell"])
            && !found.content.iter().any(|told| outline.has_quotation(told))
        // "What would he say?"
        || before > 0
            && outline.tag(before - 1) == Tag::Modal
            && outline.shape(before - 1) == Shape::Lower
            && source.end == found.cue.start
        // "Lin has written to the minister, Jo Wu, to demand an answer": what stands before is none of Wu's words.
        || outline.atom(found.cue.start) == word!("to")
            && found.content.first().is_some_and(|content| content.start < source.start)
        || found.cue.clone().any(|at| {
            outline.is(at, UNSAID)
                // “…,” Lin denied; but “…,” Lin denied telling Wu
                || (found.pattern != Pattern::SpeakerAfter || outline.tag(found.cue.end) == Tag::VerbIng)
                    && outline.is(at, DOUBTS)
                || found.pattern == Pattern::SpeakerBefore && outline.is(at, DISPUTES)
                || open(at)
                || refuses(at) && at + 1 < found.cue.end
        })
        || found.pattern == Pattern::CueBeforeInfinitive
            && refuses(found.cue.end - 1)
            && found.content.first().is_some_and(|content| {
                speaks(content.start + 1) || outline.is(content.start + 1, words!["be", "comment"])
            })
        || outline.is(source.start, words!["nobody", "Nobody", "no", "No", "none", "None", "neither", "Neither"])
        || before > 0
            && (is_unheard(outline, before - 1)
                // "Not even Lin said"
                || outline.atom(before - 1) == word!("even") && outline.is(before.wrapping_sub(2), words!["not", "Not"])
                || outline.is(before - 1, words!["nor", "if", "If", "unless", "Unless", "whether", "Whether", "Had"])
                || before > 1
                    && outline.atom(before - 1) == word!("that")
                    && (outline.is(before - 2, words!["evidence", "false", "proof", "true", "untrue", "wrong"])
                        || outline.listed_lower(before - 2, &lexicon::REPORTING_NOUNS).is_some()))
}

/// "stopped short of saying", "left without saying", "was accused of saying", "forgot to say", "is likely to say",
/// "allegedly said": whether the words around the verb of `cue` tell that it was not said, or may not have been.
fn is_kept_back(outline: &Outline, cue: &Range<usize>) -> bool {
    const LEADS: &[Atom] = words!["avoid", "avoided", "avoiding", "avoids", "from", "of", "with", "without"];
    const OPEN: &[Atom] = words![
        "about",
        "asked",
        "due",
        "forgets",
        "forgot",
        "hesitant",
        "hesitated",
        "hesitates",
        "likely",
        "ready",
        "reluctant",
        "set",
        "unlikely",
        "unwilling",
    ];
    // "tired of saying", but "in hopes of persuading"
    let led = cue.start > 1
        && outline.tag(cue.start) == Tag::VerbIng
        && outline.is(cue.start - 1, LEADS)
        && (outline.tag(cue.start - 2) != Tag::Noun
            || outline.atom(cue.start - 1) != word!("of")
            || outline.atom(cue.start - 2) == word!("short"));
    // "Voters are more likely to say": than others who say it
    let open =
        |at: usize| outline.is(at, OPEN) && !outline.is(at.wrapping_sub(1), words!["as", "less", "more", "most"]);
    // "seemed to say", but "seemed to suggest"
    let seems = |at: usize| {
        outline.is(at, words!["appear", "appeared", "appears", "seem", "seemed", "seems"])
            && outline.is(at + 2, words!["be", "have", "say"])
    };
    let wrongly =
        |at: usize| outline.is(at, words!["falsely", "wrongly"]) && outline.is(at + 1, words!["quoted", "reported"]);
    led || cue.clone().any(|at| {
        outline.is(at, words!["allegedly"])
            || (open(at) || seems(at)) && outline.atom(at + 1) == word!("to")
            // "was too shy to say"
            || outline.atom(at) == word!("too") && outline.atom(at + 2) == word!("to")
            // "was going to say", "wanted to say", but "wanted to know"
            || outline.is(at, words!["going", "paid", "wanted", "wants"]) && outline.is(at + 2, words!["say", "tell"])
            || wrongly(at)
    })
}

/// "Lin noticed that it was late", "Lin sought to calm growers", "Lin has shown that he can wait": what somebody sees, tries
/// or proves is not said.
fn is_unuttered(outline: &Outline, found: &Found) -> bool {
    const SEES: &[Atom] = words![
        "discovered",
        "discovers",
        "learned",
        "learns",
        "learnt",
        "noticed",
        "notices",
        "realise",
        "realised",
        "realises",
        "realize",
        "realized",
        "realizes",
    ];
    const SHOWS: &[Atom] = words!["show", "showed", "shown", "shows"];
    const FINDS: &[Atom] = words!["find", "finds", "found", "marveled", "marvelled", "think", "thinks"];
    let cue = |words: &[Atom]| found.cue.clone().any(|at| outline.is(at, words));
    // "A poll shows that it is late", but "Lin shows"
    let named = |source: &Range<usize>| matches!(outline.tag(source.end - 1), Tag::ProperNoun | Tag::Pronoun);
    let shows = || cue(SHOWS) && found.source.as_ref().is_some_and(named);
    // "Jo Lin found that it was late", but "the board found", "Judge Lin found"
    let finder = |source: &Range<usize>| {
        let first = outline.word(source.start);
        outline.is(source.start, words!["he", "she", "He", "She"]) || lexicon::GIVEN_NAMES.contains(first)
    };
    let finds = || cue(words!["found", "finds"]) && found.source.as_ref().is_some_and(finder);
    let done = match found.pattern {
        Pattern::SpeakerBefore | Pattern::SubjectBeforeParticiple => cue(SEES) || shows() || finds(),
        Pattern::CueBeforeInfinitive => cue(words!["seek", "seeking", "seeks", "sought"]),
        // "Late for work, growers found a way"
        Pattern::SpeakerAfter => (cue(FINDS) || cue(SHOWS)) && outline.tag(found.cue.end) != Tag::Mark,
        _ => false,
    };
    done && !found.content.iter().any(|told| outline.has_quotation(told))
}

/// "Growers were hopeful that it would rain", "Growers see Lin as a fool": whether it is only told how many people feel or what
/// they think, none of whom is heard; quoted words are somebody's.
fn is_mood(outline: &Outline, found: &Found) -> bool {
    const VIEWS: &[Atom] = words!["see", "view", "regard", "saw", "viewed", "regarded"];
    let Some(source) = &found.source else { return false };
    let many = outline.tag(source.end - 1) == Tag::Noun
        && (outline.word(source.end - 1).ends_with('s') || outline.is(source.end - 1, words!["people", "police"]));
    let as_one =
        |told: &Range<usize>| (told.start..told.end.min(told.start + 8)).any(|at| outline.is(at, words!["as"]));
    let feels = found.cue.len() > 1
        && outline.tag(found.cue.end - 1) == Tag::Adjective
        && outline.is(found.cue.start, words!["are", "were"]);
    let thinks = outline.is(found.cue.start, VIEWS) && found.content.iter().any(as_one);
    many && (feels || thinks) && !found.content.iter().any(|told| outline.has_quotation(told))
}

/// "In the film, Lin says", "Lin says in the play": whether a work tells it, in which whoever speaks may be played or play
/// somebody; the cue ends before `behind`, and the report's words start at `before`.
fn is_of_a_role(outline: &Outline, behind: usize, before: usize) -> bool {
    const WORKS: &[Atom] = words!["drama", "film", "movie", "musical", "novel", "play", "sitcom"];
    let opens = |work: usize| {
        outline.is(work, WORKS) && (work.saturating_sub(4)..work).any(|at| outline.is(at, words!["in", "In"]))
    };
    before > 1 && outline.atom(before - 1) == word!(",") && opens(before - 2)
        || outline.is(behind, words!["in"]) && (behind + 2..behind + 5).any(|at| outline.is(at, WORKS))
}

/// "nobody heard Lin say", "never heard Lin say", "“…,” Wu denied Lin told her": whether nobody is known to have heard what
/// follows the word `at`.
fn is_unheard(outline: &Outline, at: usize) -> bool {
    const HEARS: &[Atom] = words!["heard", "hear", "hears", "saw", "see"];
    const NONE: &[Atom] = words!["nobody", "Nobody", "never", "not", "n't", "n’t", "none", "None", "one"];
    outline.is(at, words!["denied", "denies"]) || at > 0 && outline.is(at, HEARS) && outline.is(at - 1, NONE)
}
