//! Events whose subject no actor is: "Two trains collided near Pune on Tuesday", "The council approved the plan on Monday".
//!
//! A thing or a role without a name tells an event only in the plain sentences of news: it opens its clause, it is of the
//! sort that does such a thing or has it done to it, and the clause gives the day.

use super::things::{Sort, sort_of};
use super::{EventWord, clause, mood, subjects, untrue};
use crate::facts::*;
use crate::lexicon::Atom;
use crate::passes::scene::Scene;
use crate::text::{Sentence, Tag};
use std::ops::Range;

/// A longer noun phrase is a list or no phrase.
const LONGEST_SUBJECT: usize = 24;

/// A verb, with what stands around it.
pub(super) struct Clause<'s> {
    pub(super) sentence: &'s Sentence,
    /// The verb, the last word, and its helping words.
    pub(super) group: Range<usize>,
    pub(super) after: Range<usize>,
    pub(super) passive: bool,
}

/// The event that the verb of `clause` tells of something that is no actor.
pub(super) fn event(scene: &Scene, clause: &Clause, word: EventWord) -> Option<Event> {
    let Clause { sentence, group, after, passive } = clause;
    let subject = Subject::before(scene, sentence, group)?;
    let day = |id: &TimeId| scene.time(*id).from.is_some() && scene.time(*id).value.len() > 4;
    let near = group.start.checked_sub(1).and_then(|last| scene.time_ending(last));
    let near = near.filter(|&id| scene.time_words(id).start >= subject.words.end);
    // "On Tuesday the council approved"
    let opening = || scene.time_ending(subject.words.start.checked_sub(1)?);
    let told = || clause::time(scene, sentence, after).filter(|&id| is_own(scene, word, group.end - 1, id));
    let time = near.filter(day).or_else(told).or_else(opening).filter(day)?;
    let who = others(scene, word, clause);
    let kind = kind(scene, word, &subject, clause, who.len())?;
    if !clause.has_object(scene, word, &subject) {
        return None;
    }
    let doer = mood::Doer { first: subject.words.start, end: subject.words.end, one: false };
    if untrue::is_untrue(scene, doer.first) {
        return None;
    }
    Some(Event {
        span: scene.span(&(subject.words.start..super::verbs::last_word(scene, after, group.end - 1)))?,
        kind,
        place: place(scene, kind, after),
        time: Some(time),
        duration: None,
        status: mood::status(scene, group, &doer)?,
        told_again: Vec::new(),
        rule: if *passive { EventRule::PassiveVerb } else { EventRule::ActorVerb },
        sure: !mood::is_hedged(scene, group) && !untrue::is_only_claimed(scene, doer.first),
        who,
    })
}

/// Whether `time` is the day of what the verb `at` tells, and not of its object: "a budget for the year ending July 1".
fn is_own(scene: &Scene, word: EventWord, at: usize, time: TimeId) -> bool {
    const OTHERS: &[Atom] =
        words!["beginning", "by", "ending", "for", "from", "since", "starting", "through", "to", "until"];
    let start = scene.time_words(time).start;
    !scene.any(start.wrapping_sub(1), OTHERS)
        && !super::verbs::is_of_content(scene, word, at, time)
        && !super::verbs::is_of_crime(scene, word.kind, at, time)
}

/// How far behind its verb an object stands, words that describe it before it.
const NEAR: usize = 8;

impl Clause<'_> {
    /// Whether what the verb needs is there: "passed a law", and in the passive "a law was passed".
    fn has_object(&self, scene: &Scene, word: EventWord, subject: &Subject) -> bool {
        let listed = |at: usize| is_listed(scene, word, at);
        match word.kind {
            EventKind::Decision if passes(scene, self) => listed(subject.head),

            EventKind::Decision if self.passive && word.objects.is_empty() => scene.any(subject.head, MEASURES),
            EventKind::Decision | EventKind::Release | EventKind::Court if self.passive && !word.objects.is_empty() => {
                // "A man was found guilty"
                listed(subject.head) || listed(self.after.start)
            }
            EventKind::Release if self.passive => false,
            _ => word.objects.is_empty() || self.after.clone().take(NEAR).any(listed),
        }
    }
}

fn is_listed(scene: &Scene, word: EventWord, at: usize) -> bool {
    word.objects.split(' ').any(|it| scene.document.word(at).eq_ignore_ascii_case(it))
}

/// "The bill passed on Thursday": what passes and is not passed by anybody.
fn passes(scene: &Scene, clause: &Clause) -> bool {
    let alone =
        |at: usize| scene.is_mark(at) || scene.time_from(at).is_some() || scene.any(at, words!["by", "in", "on"]);
    !clause.passive && scene.any(clause.group.end - 1, words!["passed", "passes"]) && alone(clause.after.start)
}

/// What is approved, ratified or repealed.
const MEASURES: &[Atom] = words![
    "accord",
    "act",
    "agreement",
    "amendment",
    "bill",
    "budget",
    "contract",
    "deal",
    "law",
    "legislation",
    "measure",
    "merger",
    "plan",
    "plans",
    "project",
    "proposal",
    "reform",
    "resolution",
    "treaty",
];

/// The other party, where it is named: "sentenced Anna Bell", "was arrested by Sgt. Jo Lin".
fn others(scene: &Scene, word: EventWord, clause: &Clause) -> Vec<ActorId> {
    use EventKind::{Attack, Court, Deal, Death, Office};
    let after = &clause.after;
    let takes_object = word.takes_object && matches!(word.kind, Attack | Court | Deal | Death | Office);
    let from = if clause.passive {
        after.clone().find(|&at| scene.is(at, word!("by"))).map(|by| by + 1)
    } else {
        takes_object.then(|| after.start + usize::from(scene.any(after.start, words!["off", "over"])))
    };
    from.map(|from| clause::people(scene, from, after.end).0).unwrap_or_default()
}

/// The kind of event that the subject has a part in, where it is of the sort that does.
fn kind(scene: &Scene, word: EventWord, subject: &Subject, clause: &Clause, others: usize) -> Option<EventKind> {
    use EventKind::*;
    let sort = sort_of(scene, subject.head);
    let (people, body) = (sort == Sort::People, sort == Sort::Body);
    match sort {
        Sort::Vehicle | Sort::Hazard | Sort::Weapon | Sort::Structure => return thing(sort, word, clause.passive),
        _ if word.things => return None,
        _ => {}
    }
    if word.judges && !clause.passive {
        return super::things::judges(scene, &subject.words).then_some(word.kind);
    }
    let object = others > 0 || super::telling::tells_people(scene, &clause.after);
    let listed = |at: usize| is_listed(scene, word, at);
    let fits = match word.kind {
        Arrival | Departure | Visit => people && place(scene, word.kind, &clause.after).is_some(),
        Meeting => (people || body) && clause::gathers(scene, &clause.after),
        Decision if clause.passive => true,
        Decision | Vote => people || body || passes(scene, clause) && listed(subject.head),
        Release => clause.passive || body,
        Attack if clause.passive => people || body,
        Attack => people && object,
        // "A lawsuit was filed on Monday"
        Court if clause.passive && !word.objects.is_empty() => people || listed(subject.head),
        // "The pupils were barred from the hall": no judge did it.
        Court if clause.passive && word.judges => false,
        Court if clause.passive || word.intransitive => people || body,
        Office if clause.passive || word.intransitive => people,
        Court | Office => (people || body) && object,
        Death if clause.passive || word.intransitive => people,
        Death => people && object,
        Deal => (people || body) && (others > 0 || clause.passive && body),
        // "will strike on Friday"
        Protest if scene.any(clause.group.end - 1, words!["strike"]) => {
            (people || body) && clause::gathers(scene, &clause.after)
        }
        Protest => people,
        _ => false,
    };
    let ing = word.intransitive && scene.document.word(clause.after.start).ends_with("ing");
    (fits && !ing).then_some(word.kind)
}

/// What vehicles, storms and weapons do: they crash, strike and kill.
fn thing(sort: Sort, word: EventWord, passive: bool) -> Option<EventKind> {
    use EventKind::{Attack, Death, Disaster};
    match (sort, word.kind) {
        _ if passive => None,
        (Sort::Vehicle | Sort::Structure, Disaster) if word.things => Some(Disaster),
        (Sort::Hazard, Disaster | Attack) if word.things => Some(Disaster),
        (Sort::Hazard, Death) if !word.intransitive => Some(Disaster),
        (Sort::Weapon, Disaster | Attack) if word.things => Some(Attack),
        (Sort::Weapon, Death | Attack) if !word.intransitive => Some(Attack),
        _ => None,
    }
}

/// Also the place right behind the verb: "struck Kaikoura". A court that "ordered Spain to pay" or members who "voted to
/// recognise two regions in Ukraine" were not there.
pub(super) fn place(scene: &Scene, kind: EventKind, after: &Range<usize>) -> Option<ActorId> {
    use EventKind::{Arrival, Court, Decision, Departure, Visit, Vote, Walk};
    let moves = matches!(kind, Arrival | Departure | Visit | Walk);
    let named = if moves { clause::goal } else { clause::place };
    let object = || clause::place_at(scene, after.start, after.end).filter(|_| !matches!(kind, Court | Decision));
    let aim = |&to: &usize| {
        matches!(kind, Court | Decision | Vote) && scene.is(to, word!("to")) && scene.document.tag(to + 1) == Tag::Verb
    };
    named(scene, &(after.start..after.clone().find(aim).unwrap_or(after.end))).or_else(object)
}

/// A noun phrase that opens its clause.
struct Subject {
    words: Range<usize>,
    /// Its noun: "treasurer" in "the former treasurer of a softball league".
    head: usize,
}

impl Subject {
    fn before(scene: &Scene, sentence: &Sentence, group: &Range<usize>) -> Option<Self> {
        let floor = sentence.words.start;
        let end = scene.subject_end(mood::anchor(scene, group), floor);
        let ending = |end| Self::ending(scene, sentence, end);
        if let Some(first) = subjects::before_countries(scene, floor, end) {
            return ending(first);
        }
        ending(subjects::before_additions(scene, floor, end))
            .or_else(|| ending(subjects::before_relative(scene, floor, end)?))
    }

    /// The one that ends before the word `end`.
    fn ending(scene: &Scene, sentence: &Sentence, end: usize) -> Option<Self> {
        let floor = sentence.words.start;
        let mut first = phrase_start(scene, floor, end);
        // "A man and a woman were arrested"; behind a clause "and" begins another.
        if first > floor && scene.is(first - 1, word!("and")) {
            let joined = phrase_start(scene, floor, first - 1);
            first = if joined + 1 < first && opens_clause(scene, sentence, joined) { joined } else { first };
        }
        if !opens_clause(scene, sentence, first) {
            return None;
        }
        // "On Tuesday the council approved"
        if scene.document.tag(first) == Tag::Preposition {
            let time = scene.time_from(first + 1).or_else(|| scene.time_from(first))?;
            first = scene.time_words(time).end;
        }
        let nominal = |at: usize| {
            scene.document.tag(at).is_noun()
                || matches!(scene.document.tag(at), Tag::Determiner | Tag::Adjective | Tag::Number | Tag::Possessive)
        };
        let real = first < end && (nominal(first) || is_comparison(scene, first)) && !scene.any(first, UNREAL);
        // "More than 230 members"
        let counted = if scene.is(first + 1, word!("than")) { first + 2 } else { first };
        let own =
            (counted..end).take_while(|&at| scene.document.tag(at) != Tag::Preposition && !scene.is(at, word!("of")));
        let own = own.take_while(|&at| scene.time_from(at).is_none() && !scene.is(at, word!("and")));
        let head =
            own.filter(|&at| scene.document.tag(at).is_noun() || scene.document.tag(at) == Tag::Adjective).last()?;
        real.then_some(Self { words: first..end, head })
    }
}

/// "No passengers died", "any worker", "if the court", "this": nothing that a reader could date.
const UNREAL: &[Atom] = words![
    "any", "both", "each", "either", "every", "few", "neither", "no", "nobody", "none", "such", "that", "what", "which"
];

/// "More than 230 members", from its first word.
fn is_comparison(scene: &Scene, at: usize) -> bool {
    scene.any(at, words!["fewer", "less", "more"]) && scene.is(at + 1, word!("than"))
}

/// Where the noun phrase that ends before `end` starts, with all that hangs on it by prepositions.
fn phrase_start(scene: &Scene, floor: usize, end: usize) -> usize {
    let inside = |&at: &usize| {
        let tag = scene.document.tag(at);
        tag.is_noun()
            || matches!(tag, Tag::Determiner | Tag::Adjective | Tag::Number | Tag::Possessive | Tag::Preposition)
                && !scene.any(at, words!["after", "before", "but", "if", "than", "that", "until", "when", "while"])
            || scene.is_genitive(at)
            || is_comparison(scene, at)
            || at > 0 && is_comparison(scene, at - 1)
    };
    (floor.max(end.saturating_sub(LONGEST_SUBJECT))..end).rev().take_while(inside).last().unwrap_or(end)
}

/// Whether a clause starts with the word `first`: with the sentence, behind an opening phrase and its comma, behind "said".
fn opens_clause(scene: &Scene, sentence: &Sentence, first: usize) -> bool {
    let floor = sentence.words.start;
    if first == floor || scene.document.opens_story(first) {
        return true;
    }
    let last = first - 1;
    if scene.is(last, word!(",")) {
        let opener = matches!(
            scene.document.tag(floor),
            Tag::Preposition | Tag::Subordinator | Tag::Adverb | Tag::VerbIng | Tag::VerbParticiple
        );
        return first < floor + LONGEST_SUBJECT && (opener || scene.time_from(floor).is_some());
    }
    let said = |at: usize| scene.any(at, words!["added", "announced", "confirmed", "reported", "said", "says", "say"]);
    said(last)
        || scene.is(last, word!("that")) && last > floor && said(last - 1)
        || scene.any(last, words!["after", "and", "as", "because", "but", "when", "where", "while"]) && last > floor
}
