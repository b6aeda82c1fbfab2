//! Events told by a noun: "the meeting between Putin and Witkoff", "his visit in April", "launched an attack".

use super::happening::{self, Own};
use super::holding::{LAUNCHES, holding_verb};
use super::setting::{Setting, reach};
use super::{EventWord, clause, others, reality};
use crate::facts::*;
use crate::lexicon::Atom;
use crate::passes::scene::{Scene, Seen};
use crate::text::{Sentence, Tag};
use std::ops::Range;

/// The event that the noun `at` tells. Its `who` is empty for a mere mention of an event told elsewhere.
pub(super) fn event(scene: &Scene, sentence: &Sentence, at: usize, word: EventWord) -> Option<Event> {
    let kind = word.kind;
    if !matches!(scene.document.words[at].tag, Tag::Noun)
        || scene.document.words.get(at + 1).is_some_and(|next| next.tag == Tag::Noun)
    {
        return None;
    }
    // "its Phase 3 trial", "a clinical trial", "a trial of the drug": nobody stands before a court.
    const TESTS: &[Atom] = words!["clinical", "drug", "medical", "phase", "stage", "vaccine"];
    let near = at.saturating_sub(4).max(sentence.words.start)..at + 5;
    if kind == EventKind::Court
        && scene.any(at, words!["trial", "trials"])
        && near.into_iter().any(|at| scene.any(at, TESTS))
    {
        return None;
    }
    let start = phrase_start(scene, sentence, at);
    if is_figure(scene, start..at, kind) {
        return None;
    }
    let after = reach(scene, sentence, at);
    let possessor = possessor(scene, start, at, kind);
    let verb = holding_verb(scene, sentence, start);
    let mut parties =
        Parties { who: possessor.map(|seen| clause::subjects(scene, seen)).unwrap_or_default(), end: at + 1 };
    parties.add_named(scene, at, &after, kind);
    let holder = verb.and_then(|verb| scene.subject(verb, sentence.words.start));
    let launches = kind != EventKind::Attack || verb.is_some_and(|verb| scene.any(verb, LAUNCHES));
    if let Some(holder) = holder.filter(|_| possessor.is_none() && holds(kind) && launches) {
        parties.add_first(clause::subjects(scene, holder));
    } else if scene.is(at + 1, word!("with"))
        && (parties.who.len() == 1 || possessor.is_none() && is_occasion(scene, start))
    {
        let subject = sentence_subject(scene, sentence, start);
        parties.add_first(subject.map(|seen| clause::subjects(scene, seen)).unwrap_or_default());
    }
    if kind == EventKind::Interview {
        let speaker = (start <= sentence.words.start + 2).then(|| speaker(scene, sentence, after.end)).flatten();
        let new = speaker.map(|seen| seen.actor).filter(|id| !parties.who.contains(id));
        parties.who.extend(new);
    }
    let Parties { who, end: named } = parties;
    if kind == EventKind::Interview && !who.iter().any(|id| scene.is_human(*id)) {
        return None;
    }
    if who.len() < 2 && needs_people(kind) && scene.any(at + 1, words!["between", "among"]) {
        return None;
    }
    // "A hearing into the crash will be held": not the crash
    let hangs =
        start > sentence.words.start + 1 && scene.any(start - 1, words!["about", "into", "on", "over", "under"]);
    let own = if hangs { Own::None } else { happening::behind(scene, sentence, named, kind) };
    let own = if matches!(own, Own::None) { happening::set_for(scene, start, named, kind) } else { own };
    let setting = match &own {
        Own::Unreal => return None,
        Own::Told(told) => Setting { place: clause::place(scene, &told.after), time: told.time },
        Own::None => Setting::new(scene, sentence, &(start..at), &after, named, kind),
    };
    // "The council will hold a meeting on Monday"
    let gathers = kind == EventKind::Meeting && holder.is_some() && setting.time.is_some();
    let held = gathers && verb.is_some_and(|at| scene.any(at, words!["held", "hold", "holding", "holds"]));
    let short = who.len() < 2 && needs_people(kind) && !held;
    let told = matches!(own, Own::Told(_));
    if kind == EventKind::Attack && is_of_words(scene, start, at, possessor, &setting) {
        return None;
    }
    // "said his son's mother was ill at his death"
    let other = possessor.is_some_and(|seen| seen.form == Form::Pronoun && others::may_mean(scene, seen));
    if other && kind == EventKind::Death {
        return None;
    }
    // "Lin's resignation would be late", but "Lin's resignation would have been welcome"
    let would = scene.any(named, words!["would"]) && !scene.any(named + 1, words!["have"]);
    if would && matches!(kind, EventKind::Deal | EventKind::Office) {
        return None;
    }
    let end = setting.time.map_or(named, |id| scene.time_words(id).end).max(named);
    // "members on Tuesday staged a walkout"
    let day = || {
        let day = scene.time_ending(verb?.checked_sub(1)?).filter(|&id| scene.time(id).from.is_some())?;
        holder.is_some_and(|seen| scene.time_words(day).start > seen.words().start).then_some(day)
    };
    Some(Event {
        span: scene.span(&(start..end))?,
        kind,
        place: setting.place,
        time: setting.time.or_else(day),
        duration: scene.times_in(start..at).find(|id| scene.time(*id).kind == TimeKind::Duration),
        status: own.status(reality::of_noun(scene, kind, &(start..at), verb, named)?),
        told_again: Vec::new(),
        rule: match () {
            () if told && who.is_empty() => EventRule::EventNoun,
            () if short => EventRule::EventMentioned,
            () => rule(kind, possessor.is_some(), who.len()),
        },
        sure: possessor.is_none_or(|seen| seen.sure) && !other && !(who.is_empty() && setting.place.is_none() && !told),
        who: if short { Vec::new() } else { who },
    })
}

/// "half of the vote", "he has my vote", "a heart attack": nothing that people went to or were hit by.
fn is_figure(scene: &Scene, phrase: Range<usize>, kind: EventKind) -> bool {
    let inside = |words: &[Atom]| phrase.clone().any(|at| scene.any(at, words));
    match kind {
        EventKind::Vote => {
            inside(words!["my", "your", "our"]) || phrase.start > 0 && scene.is(phrase.start - 1, word!("of"))
        }
        EventKind::Attack => inside(words!["anxiety", "asthma", "heart", "panic"]),
        _ => false,
    }
}

/// "Hall's attacks on Reed", "a line of attack": a person's attack without a place or a day is one of words.
fn is_of_words(scene: &Scene, start: usize, at: usize, possessor: Option<&Seen>, setting: &Setting) -> bool {
    const WORDS: &[Atom] = words![
        "character",
        "credibility",
        "democracy",
        "freedom",
        "handling",
        "integrity",
        "leadership",
        "plan",
        "plans",
        "policies",
        "policy",
        "record",
        "reputation",
    ];
    // "launched an attack on Reed's record", and not "on troops under the plan" or "on the leadership compound"
    let noun = |at: usize| scene.document.tag(at).is_noun();
    let inside = |&at: &usize| {
        let tag = scene.document.tag(at);
        noun(at) || scene.is_genitive(at) || matches!(tag, Tag::Determiner | Tag::Adjective | Tag::Possessive)
    };
    let last = (at + 2..at + 8).take_while(inside).last();
    let on = scene.is(at + 1, word!("on")) && last.is_some_and(|last| scene.any(last, WORDS) && !noun(last + 1));
    let line = start > 1 && scene.is(start - 1, word!("of")) && scene.is(start - 2, word!("line"));
    let person = possessor.is_some_and(|seen| scene.actors[seen.actor.0 as usize].kind == ActorKind::Person);
    on || line || person && setting.place.is_none() && setting.time.is_none()
}

/// "told reporters after a meeting with Berg and Moreau": what the subject did goes with the event, so the subject was
/// there however many others are named.
fn is_occasion(scene: &Scene, start: usize) -> bool {
    start > 0 && scene.any(start - 1, words!["after", "following", "before", "during"])
}

/// Who takes part, and where the words for them end.
struct Parties {
    who: Vec<ActorId>,
    end: usize,
}

impl Parties {
    fn add_named(&mut self, scene: &Scene, at: usize, after: &Range<usize>, kind: EventKind) {
        let preposition = match kind {
            EventKind::Meeting | EventKind::Call | EventKind::Deal => {
                scene.any(at + 1, words!["between", "with", "of", "among"])
            }
            EventKind::Death | EventKind::Court | EventKind::Office => scene.any(at + 1, words!["of"]),
            EventKind::Interview => scene.any(at + 1, words!["with", "to"]),
            _ => false,
        };
        if preposition {
            let (others, last) = clause::parties(scene, at + 2, after.end, kind == EventKind::Meeting);
            self.who.extend(others.into_iter().filter(|id| !self.who.contains(id)).collect::<Vec<_>>());
            self.end = last.max(self.end);
        }
    }

    fn add_first(&mut self, who: Vec<ActorId>) {
        let new: Vec<ActorId> = who.into_iter().filter(|id| !self.who.contains(id)).collect();
        self.who.splice(0..0, new);
    }
}

/// Whether an event of this kind is one only between two.
fn needs_people(kind: EventKind) -> bool {
    matches!(kind, EventKind::Meeting | EventKind::Call)
}

/// Whether who holds, launches or pays it takes part in it.
fn holds(kind: EventKind) -> bool {
    use EventKind::*;
    matches!(kind, Meeting | Call | Attack | Visit | Protest | Vote | Deal | Interview)
}

fn rule(kind: EventKind, possessed: bool, who: usize) -> EventRule {
    match kind {
        EventKind::Interview => EventRule::MediumInterview,
        _ if possessed => EventRule::PossessedNoun,
        _ if who == 0 => EventRule::EventMentioned,
        _ => EventRule::EventNoun,
    }
}

/// The first word of the noun's phrase.
fn phrase_start(scene: &Scene, sentence: &Sentence, at: usize) -> usize {
    let floor = sentence.words.start.max(at.saturating_sub(8));
    // "the planned merger"
    const MEANT: &[Atom] = words!["alleged", "blocked", "expected", "failed", "planned", "proposed", "scheduled"];
    let led = |word: usize| matches!(scene.document.tag(word), Tag::Determiner | Tag::Possessive | Tag::Adjective);
    let inside = |word: usize| {
        let tag = scene.document.words[word].tag;
        scene.is_genitive(word)
            || scene.any(word, MEANT) && word > floor && led(word - 1)
            || matches!(
                tag,
                Tag::Determiner
                    | Tag::Adjective
                    | Tag::Noun
                    | Tag::ProperNoun
                    | Tag::Number
                    | Tag::Possessive
                    | Tag::Adverb
            )
    };
    (floor..at).rev().find(|&word| !inside(word)).map_or(floor, |word| word + 1)
}

/// "Witkoff's latest trip", "his previous visit": the one whose event it is.
fn possessor<'s>(scene: &'s Scene, start: usize, at: usize, kind: EventKind) -> Option<&'s Seen> {
    let owns = |seen: &&Seen| scene.is_genitive(seen.words().end) || seen.form == Form::Pronoun;
    let country = |seen: &Seen| kind == EventKind::Attack && scene.is_country(seen.actor);
    let acts = |seen: &&Seen| !scene.is_place(seen.actor) || country(seen);
    scene.cast_in(start..at).iter().rev().filter(owns).find(acts)
}

/// Who the sentence before `end` is about: its first mention that stands before a verb.
fn sentence_subject<'s>(scene: &'s Scene, sentence: &Sentence, end: usize) -> Option<&'s Seen> {
    let verb = (sentence.words.start..end).find(|&at| {
        matches!(scene.document.words[at].tag, Tag::VerbPast | Tag::VerbS) || scene.is(at, word!("told"))
    })?;
    scene.subject(verb, sentence.words.start)
}

/// "In a CBS interview aired Tuesday, Trump stated": who speaks after the opening phrase.
fn speaker<'s>(scene: &'s Scene, sentence: &Sentence, from: usize) -> Option<&'s Seen> {
    let comma = (from.saturating_sub(4)..sentence.words.end.min(from + 6)).find(|&at| scene.is(at, word!(",")))?;
    scene
        .cast_in(comma + 1..(comma + 5).min(sentence.words.end))
        .iter()
        .find(|seen| scene.actors[seen.actor.0 as usize].kind == ActorKind::Person)
}
