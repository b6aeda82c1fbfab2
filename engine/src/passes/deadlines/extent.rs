//! Where a demand and what is threatened begin and end.

use super::draft::Due;
use super::due::due_at;
use crate::facts::TimeKind;
use crate::lexicon::{Atom, REPORTING_VERBS};
use crate::passes::scene::Scene;
use crate::text::{Shape, Span, Tag};
use std::ops::Range;

/// A demand, what is threatened if it is not met, and a due time named between or after them.
#[derive(Debug, Default)]
pub(super) struct Extent {
    pub(super) demand: Option<Range<usize>>,
    pub(super) consequence: Option<Range<usize>>,
    pub(super) due: Option<Due>,
    /// The preposition of that due time.
    pub(super) preposition: usize,
    /// The word at which reading stopped.
    pub(super) end: usize,
}

/// What can follow "or" as a threat. "halt or reverse" is no threat, so the list is closed.
const THREATS: &[Atom] = words![
    "face", "risk", "else", "be", "lose", "see", "suffer", "pay", "forfeit", "incur", "have", "get", "it", "they",
    "he", "she", "we", "i", "shut", "go", "resign", "serve", "accept", "watch", "expect", "endure", "leave",
];

/// Reads on from the word `verb`, where the demand begins, to `limit` at most.
pub(super) fn demand_from(scene: &Scene, verb: usize, limit: usize) -> Extent {
    let mut extent = Extent::default();
    let mut at = verb;
    let mut end = None;
    // "told it to “put up or shut up” by Friday": what stands between the marks is demanded as a whole.
    let marks = words!["“", "\"", "``", "”", "''"];
    let quoted = (verb + 1..limit.min(verb + 12)).find(|&word| scene.any(verb, marks) && scene.any(word, marks));
    while at < limit {
        let whole = end.is_none() && quoted.is_some_and(|close| at < close);
        if let Some(threat) = threat_at(scene, at, limit).filter(|_| !whole) {
            extent.consequence = Some(threat);
            break;
        }
        let found = due_preposition(scene, at).and_then(|time| due_at(scene, time, limit));
        let alone = scene.time_from(at).filter(|_| at > verb && is_point(scene, at));
        if let Some(due) = found.or_else(|| alone.and_then(|id| super::due::of_time(scene, id))) {
            (extent.due, extent.preposition) = (Some(due).filter(|_| found.is_some()), at);
            end = end.or(Some(at));
            at = due.end;
            continue;
        }
        if ends_demand(scene, at, limit) && !scene.is(at, word!(","))
            || scene.is(at, word!(",")) && !before_threat(scene, at, limit)
        {
            if scene.is(at, word!(",")) && end.is_none() && continues_list(scene, at, limit) {
                at += 1;
                continue;
            }
            break;
        }
        // "gave it a month to comply and set a hearing": what the one who gave it did
        // "to pay a coupon and now has a month": likewise
        let next = at + 1 + usize::from(scene.is(at + 1, word!("now")));
        if at > verb && scene.is(at, word!("and")) && others_act(scene, at) {
            break;
        }
        if scene.is(at, word!("and"))
            // "must be cleaned and painted"
            && !scene.is(verb, word!("be"))
            && (matches!(scene.document.tag(next), Tag::VerbPast | Tag::VerbS | Tag::Modal)
                || scene.any(next, words!["has", "have", "is", "are"]))
        {
            break;
        }
        // "appear before the committee"
        let heard = at > verb && scene.any(at - 1, words!["appear", "come", "go", "testify"]);
        // "pass a bill before funding runs out": not what is demanded, but why. What is threatened may follow it.
        if at > verb && scene.is(at, word!("before")) && !heard {
            let threat = |word: usize| threat_at(scene, word + 1, limit).filter(|_| scene.is(word, word!(",")));
            extent.consequence = (at..limit.min(at + 16)).find_map(threat);
            break;
        }
        if end.is_some() && !scene.is(at, word!(",")) {
            break;
        }
        at += 1;
    }
    extent.end = at;
    let mut last = end.unwrap_or(at).min(limit);
    // "an offer that began on Feb. 24"
    let told = end.is_some() && last > verb + 3 && scene.any(last - 2, words!["that", "which"]);
    if told && scene.document.tag(last - 1) == Tag::VerbPast {
        last -= 2;
    }
    let last = trimmed(scene, verb, last);
    extent.demand = (verb < last).then_some(verb..last);
    extent
}

/// "28 days to object and none did", "a month to sell and lenders a week to object": what others did, or have to do, behind
/// the word `and`.
fn others_act(scene: &Scene, and: usize) -> bool {
    let none = scene.any(and + 1, words!["none", "nobody", "neither"]);
    let length = (and + 2..and + 4).find_map(|at| scene.time_from(at));
    none || length
        .is_some_and(|id| scene.time(id).kind == TimeKind::Duration && scene.is(scene.time_words(id).end, word!("to")))
}

/// "by", "until", "no later than": the word after the preposition that starts at `at`.
pub(super) fn due_preposition(scene: &Scene, at: usize) -> Option<usize> {
    match scene.document.word(at) {
        "before" if let Some(closes) = closing(scene, at + 1) => Some(closes),
        "by" if scene.is(at + 2, word!("time")) => closing(scene, at + 3),
        "by" | "By" | "until" | "Until" | "till" | "before" | "Before" | "within" | "Within" | "on" | "On" => {
            Some(at + 1)
        }
        // "on or prior to June 30"
        "prior" if scene.is(at + 1, word!("to")) && scene.is(at.wrapping_sub(1), word!("or")) => Some(at + 2),
        "no" | "not" | "No" | "Not" if scene.is(at + 1, word!("later")) && scene.is(at + 2, word!("than")) => {
            Some(at + 3)
        }
        _ => None,
    }
}

/// "before the transfer window closes on Monday", "by the time polls close at 7 p.m.": the day at which a time to act ends.
fn closing(scene: &Scene, at: usize) -> Option<usize> {
    let window = (at..at + 4).find(|&word| scene.any(word, words!["window", "polls", "voting"]))?;
    let closes = scene.any(window + 1, words!["closes", "closed", "shuts", "close", "ends"]);
    let day = window + 2 + usize::from(scene.any(window + 2, words!["on", "at"]));
    (closes && scene.time_from(day).is_some()).then_some(day)
}

fn is_point(scene: &Scene, at: usize) -> bool {
    let last = at.saturating_sub(1);
    // "the 2030 and 2034 games", "their 2025-26 accounts": a year alone tells of no limit.
    let limits = |value: &str| value.len() > 4 && (value.contains('-') || !value.contains('/'));
    scene.time_from(at).is_some_and(|id| scene.time(id).from.is_some() && limits(&scene.time(id).value))
        && !scene
            .any(last, words!["the", "a", "an", "since", "from", "in", "of", "its", "for", "every", "after", "during"])
        && !scene.is_genitive(scene.time_from(at).map_or(0, |id| scene.time_words(id).end))
}

/// "or face new sanctions", "or else", "to avoid a shutdown": the threat's words, where one starts at `at`.
fn threat_at(scene: &Scene, at: usize, limit: usize) -> Option<Range<usize>> {
    // "must file by Friday, win or lose, or be barred"
    let either = scene.is(at + 1, word!("lose")) && scene.is(at.wrapping_sub(1), word!("win"));
    let first =
        if scene.is(at, word!("or")) && !either && (scene.any(at + 1, THREATS) || threatens(scene, at + 1, limit)) {
            at + 1
        } else if scene.is(at, word!("or")) && scene.any(at + 1, words!["said", "says", "vowed", "warned"]) {
            // "until Friday to resign or said that he would sue"
            at + 2 + usize::from(scene.is(at + 2, word!("that")))
        } else if scene.is(at, word!("otherwise")) && at + 1 < limit {
            at + 1 + usize::from(scene.is(at + 1, word!(",")))
        } else if scene.is(at, word!("failing")) && scene.is(at + 1, word!("which")) {
            at + 2 + usize::from(scene.is(at + 2, word!(",")))
        } else if scene.is(at, word!("threatening")) && at + 3 < limit {
            // "threatening to resign", "threatening otherwise to resign"
            let to = at + 1 + usize::from(scene.is(at + 1, word!("otherwise")));
            if !scene.is(to, word!("to")) {
                return None;
            }
            to + 1
        } else if scene.is(at, word!("to"))
            && scene.any(at + 1, words!["avoid", "avert", "prevent", "escape", "forestall"])
        {
            at + 2
        } else {
            return None;
        };
    let first = if scene.is(first, word!("else")) && !ends_demand(scene, first + 1, limit) { first + 1 } else { first };
    let end = clause_end(scene, first, limit);
    (first < end).then_some(first..end)
}

/// "Halden will owe a fee", "about 900 clerks will be sent home", "the permit lapses": a clause of its own after "or".
fn threatens(scene: &Scene, at: usize, limit: usize) -> bool {
    // "on or before May 3 or they will be barred"
    let subject = scene.document.words.get(at).is_some_and(|word| !word.tag.is_verb() && !word.tag.is_finite())
        && !scene.any(at, words!["before", "prior"]);
    let clause = |reach: usize| {
        let other = |word: usize| scene.is_mark(word) || scene.any(word, words!["that", "which", "who", "to"]);
        (at + 1..limit.min(at + reach)).take_while(move |&word| !other(word))
    };
    // "the permit lapses", but not "the day the fund closes"
    let present = |word: usize| {
        scene.document.tag(word) == Tag::VerbS
            || scene.any(word, words!["is", "closes", "ends", "expires", "falls", "lapses", "stands"])
    };
    let owned = scene.any(at, words!["the", "its", "his", "her", "their"])
        && !clause(5).any(|word| scene.any(word, words!["day", "date"]))
        && clause(5).any(present);
    subject && (owned || clause(9).any(|word| scene.any(word, words!["will", "would", "wo"])))
}

/// What is threatened after `at`, past a clause between commas: "by noon, when the year begins, or clerks will be sent
/// home".
pub(super) fn threat_after(scene: &Scene, at: usize, limit: usize) -> Option<Range<usize>> {
    let near = limit.min(at + 16);
    // "ten days to leave, warning that it would otherwise close its ports"
    if scene.is(at, word!(",")) && scene.any(at + 1, words!["saying", "vowing", "warning"]) {
        return (at + 2..near)
            .filter(|&at| scene.is(at, word!("otherwise")))
            .find_map(|at| threat_at(scene, at, limit));
    }
    let clause = scene.is(at, word!(",")) && scene.any(at + 1, words!["when", "which", "a", "the", "or", "failing"]);
    let comma = (at..near)
        .filter(|_| clause)
        .find(|&word| scene.is(word, word!(",")) && threat_at(scene, word + 1, limit).is_some())?;
    threat_at(scene, comma + 1, limit)
}

/// The end of a threat or condition: its sentence's, or a reporter's words before that.
pub(super) fn clause_end(scene: &Scene, from: usize, limit: usize) -> usize {
    let end = (from..limit).find(|&at| {
        ends_demand(scene, at, limit)
            && (!scene.is(at, word!(",")) || !scene.is(at + 1, word!("including")) && !continues_list(scene, at, limit))
    });
    trimmed(scene, from, end.unwrap_or(limit))
}

/// Whether a demand cannot reach past the word `at`.
fn ends_demand(scene: &Scene, at: usize, limit: usize) -> bool {
    at >= limit
        || scene.document.is(at, words![",", ";", ":", "—", "–", "--", "-", ".", "!", "?", "(", ")", "...", "…"])
        || scene
            .document
            .is(at, words!["unless", "because", "although", "though", "while", "but", "amid", "after", "despite"])
        || scene.document.is(at, words!["”", "''"])
            && scene.document.words[at].shape == Shape::Mark
            && opens_before(scene, at)
}

/// Whether the closing mark `at` has no opening mark within the last words.
fn opens_before(scene: &Scene, at: usize) -> bool {
    !(at.saturating_sub(12)..at).any(|word| scene.document.is(word, words!["“", "``"]))
}

fn before_threat(scene: &Scene, at: usize, limit: usize) -> bool {
    // "to “meet the demands,” or face arrest"
    let closes = usize::from(scene.any(at + 1, words!["”", "\"", "''"]));
    threat_at(scene, at + 1 + closes, limit).is_some()
}

/// Whether the comma `at` stands in a list: "missiles, drones and launchers".
fn continues_list(scene: &Scene, at: usize, limit: usize) -> bool {
    let window = at + 1..limit.min(at + 6);
    let Some(and) = window.clone().find(|&word| scene.any(word, words!["and", "or"])) else { return false };
    // "to let them in, Togo, Benin and Mali said": who said so, and not what is demanded
    let told = (and + 1..limit.min(and + 6))
        .take_while(|&word| !scene.is_mark(word))
        .any(|word| scene.document.tag(word).is_finite() && scene.document.is_listed(word, &REPORTING_VERBS));
    and > at + 1
        && !told
        && !(at + 1..and).any(|word| {
            matches!(scene.document.words[word].tag, Tag::Auxiliary | Tag::Modal | Tag::VerbPast | Tag::VerbS)
                || scene.any(word, words!["said", "which", "who", "according", "or"])
        })
}

/// `end` without closing words that belong to no demand.
fn trimmed(scene: &Scene, start: usize, end: usize) -> usize {
    let mut end = end;
    while end > start
        && (scene.any(end - 1, words!["and", "or", ",", "the", "a", "by", "then"])
            || is_lone_mark(scene, start, end - 1))
    {
        end -= 1;
    }
    end
}

fn is_lone_mark(scene: &Scene, start: usize, at: usize) -> bool {
    match scene.document.word(at) {
        "." | "!" | "?" | ";" | ":" => true,
        "”" => !(start..at).any(|word| scene.is(word, word!("“"))),
        "\"" => (start..at).filter(|&word| scene.is(word, word!("\""))).count() % 2 == 0,
        _ => false,
    }
}

/// Where `words` stand; a quotation that begins among them is told to its end: "face “the mother of all embargoes.”"
pub(super) fn span(scene: &Scene, words: &Range<usize>) -> Option<Span> {
    let (span, document) = (scene.span(words)?, scene.document);
    let quotations = &document.quotations;
    let first = quotations.partition_point(|quotation| quotation.whole.start < span.start);
    let mut begun = quotations[first..].iter().take_while(|quotation| quotation.whole.start < span.end);
    let sentence = document.sentences[document.sentence_at(span.start)].span.end;
    let open = begun.find(|quotation| quotation.whole.end > span.end && quotation.whole.end <= sentence);
    Some(open.map_or(span, |quotation| Span { end: quotation.whole.end, ..span }))
}
