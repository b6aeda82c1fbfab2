//! Verbs of the list in another of their senses, which tells no event of its kind: "nominated for a Grammy", "released by
//! his club", "left the road".

use super::EventWord;
use crate::facts::*;
use crate::lexicon::{self, Atom};
use crate::passes::scene::{Scene, Seen};
use crate::text::{Document, Tag};
use std::ops::Range;

/// Whether the verb `at` tells no event of its kind, as what follows in `after` has it.
pub(super) fn is_other(scene: &Scene, at: usize, after: &Range<usize>, word: EventWord) -> bool {
    is_of_every_year(scene, after)
        || is_image(scene, at)
        || matches!(word.kind, EventKind::Court | EventKind::Death) && is_fiction(scene, at, after)
        || match word.kind {
            EventKind::Office => {
                is_for_prize(scene, at, after)
                    || is_of_batting(scene, at)
                    || is_of_race(scene, at, after)
                    || is_no_rank(scene, at, after)
                    || is_bare_name(scene, at)
                    || is_no_post(scene, at, after)
                    // "was appointed CBE"
                    || scene.any(at + 1 + usize::from(scene.any(at + 1, words!["a", "an"])), HONOURS)
                    || accepts(scene, at)
            }
            EventKind::Departure => leaves_a_thing(scene, at, after),
            // "held the door", "held talks on unchanged terms"; "is open to an inquiry"; "agreed to end the truce"
            EventKind::Decision => {
                scene.any(at, KEEPS) && leaves_rates(scene.document, at).is_none()
                    || scene.any(at, words!["open"])
                        && !(scene.document.tag(at) == Tag::Verb && opens_inquiry(scene.document, at))
                    || scene.any(at, words!["agreed"]) && !agrees_truce(scene, at)
            }
            _ => false,
        }
}

/// "retired to bed", "stepped down from the train", "died of laughter", "was arrested by the beauty of it", "appeared in court
/// shoes": the words behind the verb `at` tell that it is none of a post, a death or a court.
fn is_image(scene: &Scene, at: usize) -> bool {
    const OTHERS: &[(Atom, &[Atom])] = &[
        (word!("retired"), words!["bed", "bedroom"]),
        (word!("stepped"), words!["bus", "ladder", "plane", "platform", "podium", "stage", "train"]),
        (word!("died"), words!["boredom", "embarrassment", "laughing", "laughter", "shame"]),
        (word!("arrested"), words!["beauty", "sight", "smell", "sound"]),
    ];
    // "the train", and not "the train operator"
    let near = || (at + 1..at + 5).take_while(|&at| !scene.is_mark(at)).filter(|&at| is_last_noun(scene, at));
    let other = |&(verb, words): &(Atom, &[Atom])| scene.is(at, verb) && near().any(|at| scene.any(at, words));
    let court = at + 2;
    let shoes = scene.is(at, word!("appeared"))
        && scene.any(court, words!["court"])
        && scene.document.tag(court + 1) == Tag::Noun
        && !scene.any(court + 1, words!["custody"])
        && scene.time_from(court + 1).is_none();
    OTHERS.iter().any(other) || shoes
}

/// "died a hero in the film", "is killed off in the novel": nobody is dead.
fn is_fiction(scene: &Scene, at: usize, after: &Range<usize>) -> bool {
    const WORKS: &[Atom] =
        words!["drama", "episode", "film", "finale", "movie", "musical", "novel", "play", "sequel", "sitcom", "soap"];
    let told = |work: usize| {
        scene.any(work, WORKS)
            && scene.document.tag(work - 1) == Tag::Determiner
            && scene.is(work - 2, word!("in"))
            && is_last_noun(scene, work)
    };
    scene.is(at + 1, word!("off")) && scene.is(at + 2, word!("in")) || (at + 3..after.end.min(at + 12)).any(told)
}

/// Whether no noun stands behind the word `at` but one that tells when: "in a play", "in a play on Friday", and not "in a
/// play area".
fn is_last_noun(scene: &Scene, at: usize) -> bool {
    !scene.document.tag(at + 1).is_noun() || scene.time_from(at + 1).is_some()
}

/// Orders that one is appointed to, and no offices.
const HONOURS: &[Atom] = words!["cbe", "dbe", "kbe", "kc", "mbe", "obe", "qc"];

/// "resigned herself to defeat", "was resigned to defeat", but "resigned to spend time at home"
fn accepts(scene: &Scene, at: usize) -> bool {
    let to = scene.is(at + 1, word!("to")) && scene.any(at.wrapping_sub(1), words!["is", "are", "was", "were"]);
    scene.any(at, words!["resigned"]) && (to || scene.any(at + 1, words!["herself", "himself", "itself", "themselves"]))
}

const KEEPS: &[Atom] = words!["held", "holds", "keeps", "kept"];

/// Where the words end of "left its key interest rate unchanged", "held rates steady", "kept rates on hold".
pub(super) fn leaves_rates(document: &Document, at: usize) -> Option<usize> {
    if !document.is(at, KEEPS) && !document.is(at, words!["leaves", "left"]) {
        return None;
    }
    let inside = |&at: &usize| !document.tag(at).is_finite() && document.tag(at) != Tag::Mark;
    let rate = (at + 1..at + 9).take_while(inside).find(|&at| document.is(at, words!["rate", "rates"]))?;
    let on = usize::from(document.is(rate + 1, words!["on"]));
    let same: &[Atom] = if on > 0 { words!["hold"] } else { words!["steady", "unchanged"] };
    document.is(rate + 1 + on, same).then_some(rate + 2 + on)
}

/// "launched a criminal investigation", at the verb.
pub(super) fn opens_inquiry(document: &Document, at: usize) -> bool {
    const INQUIRIES: &[Atom] = words!["inquiries", "inquiry", "investigation", "investigations", "probe"];
    let inside = |&at: &usize| {
        let tag = document.tag(at);
        tag.is_noun() || matches!(tag, Tag::Determiner | Tag::Adjective | Tag::Number | Tag::Possessive | Tag::Adverb)
    };
    (at + 1..at + 7).take_while(inside).any(|at| document.is(at, INQUIRIES))
}

/// "agreed a ceasefire", "agreed to a truce", "a truce was agreed", at the verb.
fn agrees_truce(scene: &Scene, at: usize) -> bool {
    let inside = |&at: &usize| !scene.document.tag(at).is_verb() && !scene.is_mark(at);
    let mut object = (at + 1..at + 5).take_while(inside);
    scene.any(at.wrapping_sub(1), words!["was", "were", "been"])
        || object.any(|at| scene.any(at, words!["ceasefire", "truce"]))
}

/// "2,000 people die of it each year": no event.
fn is_of_every_year(scene: &Scene, after: &Range<usize>) -> bool {
    scene.times_in(after.clone()).any(|id| scene.time(id).kind == TimeKind::Set)
}

/// "nominated for two awards", "nominated as best actor", "nominated for a Grammy": no office.
fn is_for_prize(scene: &Scene, at: usize, after: &Range<usize>) -> bool {
    const PRIZES: &[Atom] = words!["award", "awards", "best", "medal", "prize", "prizes", "year"];
    scene.any(at, words!["nominated"])
        && (after.clone().any(|at| scene.any(at, PRIZES))
            || scene.is(at + 1, word!("for")) && !names_office(scene, at + 2..after.end))
}

/// "promoted to the podium", "promoted to the first division": no rank.
fn is_no_rank(scene: &Scene, at: usize, after: &Range<usize>) -> bool {
    scene.any(at, words!["promoted"])
        && scene.is(at + 1, word!("to"))
        && !names_office(scene, at + 2..after.end.min(at + 10))
}

/// "named in the report", "named as a suspect", "named player of the year": not "named chief executive".
fn is_bare_name(scene: &Scene, at: usize) -> bool {
    const NO_OFFICE: &[Atom] =
        words!["best", "man", "match", "player", "suspect", "suspects", "victim", "victims", "winner", "woman", "year"];
    let words = at + 1..at + 8;
    let close = words.clone().take_while(|&at| scene.document.tag(at) != Tag::Preposition && !scene.is_mark(at)).last();
    scene.any(at, words!["named"])
        && (words.clone().any(|at| scene.any(at, NO_OFFICE))
            || !close.is_some_and(|last| names_office(scene, at + 1..last + 1)))
}

/// "became a teacher", "became the first to ski it": not "became chief executive".
fn is_no_post(scene: &Scene, at: usize, after: &Range<usize>) -> bool {
    const POSTS: &[Atom] = words![
        "ambassador",
        "ceo",
        "chair",
        "chairman",
        "chairwoman",
        "chancellor",
        "chief",
        "commissioner",
        "director",
        "executive",
        "governor",
        "head",
        "king",
        "leader",
        "manager",
        "mayor",
        "minister",
        "pope",
        "premier",
        "president",
        "principal",
        "queen",
        "secretary",
        "speaker",
    ];
    let phrase = after.start..after.end.min(after.start + 8);
    let own = || {
        phrase
            .clone()
            .take_while(|&at| !matches!(scene.document.tag(at), Tag::Preposition | Tag::Particle) && !scene.is_mark(at))
    };
    scene.any(at, words!["became", "become", "becomes"])
        && (scene.any(after.start, words!["a", "an"]) || !own().any(|at| scene.any(at, POSTS)))
}

/// "mayor", "the post of coach", "a seat on the board".
fn names_office(scene: &Scene, words: Range<usize>) -> bool {
    const OFFICES: &[Atom] = words![
        "bench",
        "board",
        "cabinet",
        "chair",
        "court",
        "job",
        "office",
        "post",
        "presidency",
        "rank",
        "role",
        "seat"
    ];
    let role = |at: usize| scene.document.listed_lower(at, &lexicon::ROLES).is_some_and(lexicon::is_one_persons);
    words.into_iter().any(|at| scene.any(at, OFFICES) || role(at))
}

/// "dismissed for 12", "dismissed for a duck": a batsman, whose innings is over.
fn is_of_batting(scene: &Scene, at: usize) -> bool {
    let score = |at: usize| scene.document.tag(at) == Tag::Number || scene.any(at, words!["duck"]);
    scene.any(at, words!["dismissed"]) && scene.any(at + 1, words!["for"]) && (score(at + 2) || score(at + 3))
}

/// "retired hurt on 40", "retired on lap 12", "retired with an injury", "retired in the second set": from a race or match.
fn is_of_race(scene: &Scene, at: usize, after: &Range<usize>) -> bool {
    const RACES: &[Atom] = words!["gearbox", "hurt", "lap", "laps", "puncture"];
    let set = |at: usize| scene.any(at, words!["set"]) && scene.any(at - 1, words!["first", "second", "third"]);
    scene.any(at, words!["retired", "retires"])
        && (at + 1..after.end.max(at + 2)).any(|word| {
            scene.any(word, RACES) || set(word) || scene.any(word, words!["injury"]) && scene.is(at + 1, word!("with"))
        })
}

/// "left the road near Pune", "left the party in Rome": what is left is no place, whatever place is named behind it.
fn leaves_a_thing(scene: &Scene, at: usize, after: &Range<usize>) -> bool {
    const PLACES: &[Atom] = words!["airport", "home", "hospital", "hotel", "prison"];
    if !scene.any(at, words!["left", "leave", "leaves"]) {
        return false;
    }
    let object = |at: usize| {
        let tag = scene.document.tag(at);
        (tag.is_noun() || matches!(tag, Tag::Determiner | Tag::Adjective | Tag::Possessive | Tag::Number))
            && scene.time_from(at).is_none()
    };
    let phrase = (at + 1..after.end).take_while(|&at| object(at) || scene.is_genitive(at));
    let Some(head) = phrase.last() else { return false };
    let place = scene.document.listed_lower(head, &lexicon::ROLES) == Some("p") || scene.any(head, PLACES);
    !place && !scene.cast_in(at + 1..head + 1).iter().any(|seen| scene.is_place(seen.actor))
}

/// Whether who was released, by the verb before `after`, was held: "released by his club" tells of none who was, and
/// neither does "released from his contract".
pub(super) fn was_held(scene: &Scene, after: &Range<usize>) -> bool {
    const HOLDERS: &[Atom] = words![
        "army",
        "authorities",
        "captors",
        "court",
        "courts",
        "forces",
        "government",
        "guards",
        "gunmen",
        "judge",
        "kidnappers",
        "magistrate",
        "magistrates",
        "militants",
        "military",
        "officers",
        "officials",
        "police",
        "prosecutors",
        "rebels",
        "regime",
        "soldiers",
        "troops",
    ];
    if after.clone().any(|at| scene.any(at, words!["contract", "season"])) {
        return false;
    }
    let Some(by) = after.clone().find(|&at| scene.is(at, word!("by"))) else { return true };
    let mut holder = by + 1..after.end.min(by + 8);
    let country = |seen: &Seen| scene.is_country(seen.actor);
    scene.time_from(by + 1).is_some()
        || scene.cast_in(holder.clone()).iter().any(country)
        || holder.any(|at| scene.any(at, HOLDERS))
}
