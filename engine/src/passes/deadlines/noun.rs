//! "Trump's deadline for the Kremlin to halt its war", "a Friday deadline", "extended the deadline to Sept. 1".

use super::draft::{Draft, Due};
use super::due::{due_ending, of_time};
use super::extent::{clause_end, due_preposition};
use super::given::sure;
use super::moves::read_move;
use super::noun_tail::read_after;
use crate::calendar::Date;
use crate::facts::*;
use crate::lexicon::Atom;
use crate::passes::scene::{Scene, Seen};
use crate::text::{Shape, Tag};
use std::ops::Range;

const SETS: &[Atom] = words![
    "set",
    "sets",
    "setting",
    "imposed",
    "imposes",
    "imposing",
    "issued",
    "issues",
    "announced",
    "gave",
    "given",
    "gives",
    "established",
    "delivered",
    "handed",
];
const MEETS: &[Atom] =
    words!["faces", "face", "faced", "facing", "missed", "misses", "met", "meet", "ignored", "defied"];
const LIFTS: &[Atom] = words![
    "lifted",
    "lifts",
    "cancelled",
    "canceled",
    "dropped",
    "drops",
    "scrapped",
    "abandoned",
    "waived",
    "withdrew"
];

/// A deadline at the noun `at`.
pub(super) fn deadline_noun(scene: &Scene, sentence: usize, words: &Range<usize>, at: usize) -> Option<Draft> {
    // "the closing date", "the cut-off date"
    let dated = scene.is(at + 1, word!("date"));
    if scene.is(at, word!("closing")) && !dated {
        return None;
    }
    let at = at + usize::from(dated);
    let lower = scene.document.words[at].shape == Shape::Lower;
    let headline = scene.document.headline().is_some_and(|line| line.contains(scene.document.words[at].span()));
    let denied =
        scene.any(at.wrapping_sub(1), words!["no", "without", "any"]) || scene.is(at.wrapping_sub(2), word!("without"));
    if !(lower || headline || at == words.start)
        || denied
        || scene.any(at + 1, words!["day", "pressure", "reporter", "reporters"])
    {
        return None;
    }
    let mut draft = Draft::new(sentence, at, DeadlineRule::DeadlineNoun);
    let start = read_before(scene, &mut draft, words.start, at);
    // "There is no Friday deadline"
    let none = scene.any(start, words!["no", "any"]) || scene.any(start.wrapping_sub(1), words!["no", "any"]);
    if none || start.checked_sub(1).is_some_and(|verb| verb >= words.start && scene.any(verb, LIFTS)) {
        return None;
    }
    // "an earlier ultimatum" is another one, "the earlier deadline" this one before it was moved.
    draft.former = !scene.any(start, words!["a", "an"])
        && (start..at).any(|word| scene.any(word, words!["old", "original", "previous", "initial", "earlier"]));
    read_after(scene, &mut draft, words, at);
    read_verb(scene, &mut draft, words.start, start, at);
    read_move(scene, &mut draft, words, start, at);
    draft.consequence = draft.consequence.or_else(|| missed(scene, words, start, at));
    // "Pupils who miss the deadline will have to wait"
    let miss = start.checked_sub(3).filter(|&last| last >= words.start && draft.consequence.is_some());
    let miss = miss.filter(|&last| scene.any(last + 1, words!["who", "that"]));
    draft.on = draft.on.or_else(|| sure(scene.seen_ending(miss?)));
    if draft.due.is_none() {
        draft.due = draft.old.is_none().then(|| distance_to(scene, words.start, start)).flatten();
    }
    // "a midnight deadline": of which night, its words do not tell.
    let of_some_night = |due: Due| {
        let time = due.time.filter(|&id| due.precision <= Precision::Hour && scene.time_words(id).end == at);
        let dated = [Stated::Day, Stated::Weekday, Stated::Offset];
        time.is_some_and(|id| !scene.time(id).stated.iter().any(|part| dated.contains(part)))
    };
    draft.sure &= !draft.due.is_some_and(of_some_night) && !is_wished(scene, words, start, at);
    // A cutoff without a day is an amount: "the cutoff for overtime pay".
    if draft.due.is_none() && scene.any(at, words!["cutoff", "cut-off"]) {
        return None;
    }
    // "set a deadline of its own": another one, of which nothing is told.
    let other =
        scene.any(start, words!["a", "an", "another"]) && (start..at).all(|word| due_ending(scene, word).is_none());
    let own = scene.is(at + 1, word!("of")) && scene.is(at + 3, word!("own"))
        || draft.set_by.is_some()
        || scene.is(start, word!("another"));
    if draft.is_bare() && other && own {
        return None;
    }
    if draft.is_bare() {
        draft.rule = DeadlineRule::DeadlineMentioned;
    }
    Some(draft)
}

/// "proposed a deadline of Friday", "A deadline of Friday was proposed", "denied there was a Friday deadline": one that may
/// never be set. Its noun phrase starts at `start`.
fn is_wished(scene: &Scene, words: &Range<usize>, start: usize, noun: usize) -> bool {
    const WISHES: &[Atom] = words![
        "asked",
        "asking",
        "asks",
        "considered",
        "considering",
        "denied",
        "denies",
        "proposed",
        "proposes",
        "requested",
        "seek",
        "seeking",
        "seeks",
        "sought",
        "suggested",
        "want",
        "wanted",
        "wants",
    ];
    let before = words.start.max(start.saturating_sub(3))..start;
    let passive = |at: usize| scene.any(at - 1, words!["was", "were", "been", "is"]) && scene.any(at, WISHES);
    scene.any(start, words!["a", "an"])
        && (before.clone().any(|at| scene.any(at, WISHES)) || (noun + 2..words.end.min(noun + 8)).any(passive))
}

/// "Clubs that miss the deadline must wait until April": what the clause after the noun threatens.
fn missed(scene: &Scene, words: &Range<usize>, start: usize, noun: usize) -> Option<Range<usize>> {
    let miss = start.checked_sub(1).filter(|&at| scene.any(at, words!["miss", "misses"]))?;
    let first = noun + 1;
    let threatens = scene.any(first, words!["will", "face", "faces", "must", "risk", "risks", "could", "may"]);
    let end = clause_end(scene, first, words.end);
    (threatens && miss > words.start && scene.any(miss - 1, words!["who", "that", "which"]) && end > first)
        .then_some(first..end)
}

/// "the July 9 tariff deadline", "Trump's Friday deadline": the noun phrase's first word.
fn read_before(scene: &Scene, draft: &mut Draft, floor: usize, noun: usize) -> usize {
    let mut at = noun;
    while at > floor && noun - at < 8 {
        let last = at - 1;
        if let Some(due) = due_ending(scene, last).filter(|_| draft.due.is_none()) {
            draft.due = Some(due);
            at = due.time.map_or(last, |id| scene.time_words(id).start).max(floor);
        } else if scene.is_genitive(last) {
            let of_time = last.checked_sub(1).and_then(|word| due_ending(scene, word)).is_some();
            if !of_time {
                let owner = last.checked_sub(1).and_then(|word| scene.seen_ending(word));
                draft.set_by = sure(owner.filter(|seen| is_setter(scene, seen.actor, noun)));
                return owner.map_or(last, |seen| seen.words().start);
            }
            at = last;
        } else if scene.any(last, words!["the", "a", "an", "his", "her", "their", "its", "this", "that"]) {
            // "Friday is the deadline to appeal", "set Friday as the deadline"
            let linked = |_: &usize| scene.any(last - 1, words!["is", "was", "as"]);
            let day = last.checked_sub(2).filter(linked).filter(|&day| day >= floor && draft.due.is_none());
            draft.due = draft.due.or_else(|| due_ending(scene, day?));
            let named = day.and(draft.due).and_then(|due| due.time).map(|id| scene.time_words(id).start);
            return named.unwrap_or(last).max(floor);
        } else if scene.is_mark(last)
            || matches!(
                scene.document.words[last].tag,
                Tag::Preposition
                    | Tag::Subordinator
                    | Tag::Conjunction
                    | Tag::VerbPast
                    | Tag::VerbS
                    | Tag::Modal
                    | Tag::Auxiliary
            )
            || due_preposition(scene, last).is_some()
        {
            break;
        } else {
            at = last;
        }
    }
    at
}

/// A person's deadline is one that he set, and so is anybody's "for" another; "Iran's deadline to reply" is its own.
fn is_setter(scene: &Scene, actor: ActorId, noun: usize) -> bool {
    scene.actors[actor.0 as usize].kind == ActorKind::Person || scene.is(noun + 1, word!("for"))
}

/// The verb before the noun: who set it, to whom it was given, who has to meet it.
fn read_verb(scene: &Scene, draft: &mut Draft, floor: usize, start: usize, noun: usize) {
    let Some(verb) =
        (floor.max(start.saturating_sub(8))..start).rev().find(|&at| scene.any(at, SETS) || scene.any(at, MEETS))
    else {
        return;
    };
    let near = start - verb <= 2;
    if scene.any(verb, SETS) {
        let receiver =
            start.checked_sub(1).and_then(|last| scene.seen_ending(last)).filter(|seen| seen.words().start > verb);
        let given = (floor.max(verb.saturating_sub(3))..verb)
            .any(|at| scene.any(at, words!["was", "were", "been", "is", "are"]))
            && scene.any(verb, words!["given", "set", "issued", "handed"]);
        // "The bank was given a deadline": it has to meet it.
        if given && near {
            draft.on = draft.on.or(sure(scene.subject(verb, floor)));
        } else if !given && (near || receiver.is_some()) {
            // "Unions, Acme set Friday deadline", a headline: two have set it
            let setter = scene.subject(verb, floor).filter(|seen| !lists_another(scene, seen, floor));
            draft.set_by = draft.set_by.or(sure(setter));
            draft.on = draft.on.or(sure(receiver));
        }
    } else if near && noun > verb {
        draft.on = draft.on.or(sure(scene.subject(verb, floor)));
    }
}

/// "gave him an ultimatum on Tuesday", "set a deadline on Monday for Togo to reply": a day up to that of the paper is the one
/// on which a limit was set, and not its end.
pub(super) fn forget_day_of_setting(scene: &Scene, draft: &mut Draft, published: Option<Date>) {
    let day = draft.due.and_then(|due| due.time).filter(|_| draft.rule == DeadlineRule::DeadlineNoun);
    let Some(id) = day.filter(|&id| scene.time(id).to.is_some_and(|to| Some(to) <= published)) else { return };
    let behind = scene.time_words(id).start == draft.anchor + 2 && scene.is(draft.anchor + 1, word!("on"));
    let floor = scene.document.sentences[draft.sentence].words.start.max(draft.anchor.saturating_sub(8));
    let set = |at: usize| scene.any(at, SETS) && scene.document.tag(at) == Tag::VerbPast;
    if behind && (floor..draft.anchor).any(set) {
        draft.due = None;
    }
}

/// Whether the sentence opens with another mention, a comma and `seen`.
fn lists_another(scene: &Scene, seen: &Seen, floor: usize) -> bool {
    let comma = seen.words().start.checked_sub(1).filter(|&comma| comma > floor && scene.is(comma, word!(",")));
    comma.is_some_and(|comma| scene.seen_ending(comma - 1).is_some_and(|other| other.words().start == floor))
}

/// "arrived on Wednesday …, just two days before the deadline": Wednesday and two days.
fn distance_to(scene: &Scene, floor: usize, start: usize) -> Option<Due> {
    let before =
        (floor.max(start.saturating_sub(5))..start).rev().find(|&at| scene.any(at, words!["before", "ahead"]))?;
    let distance = of_time(scene, scene.time_ending(before.checked_sub(1)?)?)?;
    let from = distance.time.map(|id| scene.time_words(id).start)?;
    // "left on Tuesday night, three days before"
    let dated = |&id: &TimeId| matches!(scene.time(id).kind, TimeKind::Date | TimeKind::Time);
    let day = scene.times_in(floor..from).rfind(dated)?;
    let day = scene.time(day).from.filter(|&from| scene.time(day).to == Some(from))?;
    let due = super::due::counted(scene, distance, day)?;
    Some(Due { time: None, ..due })
}
