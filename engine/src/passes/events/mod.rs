//! Finds what happened or is to happen.
//!
//! A verb or noun of the list of event words opens an event; who took part, where and when stand around it:
//!
//! ```text
//! Witkoff arrived in Moscow on Wednesday              who before the verb, place and time after it
//! Witkoff was welcomed by Dmitriev                    the passive: the other one after "by"
//! the three-hour meeting between Putin and Witkoff    a noun: those who took part after it
//! his previous visit in April                         a noun: the one who did before it
//! following the Moscow meeting                        a noun without people: the event told before
//! ```
//!
//! What stands between quotation marks is somebody's word and no event of the article's.

mod clause;
mod happening;
mod holding;
mod merge;
mod mood;
mod nouns;
mod others;
mod plain;
mod reality;
mod senses;
mod setting;
mod subjects;
mod telling;
mod things;
mod untrue;
mod verbs;

#[cfg(test)]
mod tests;

use super::scene::Scene;
use crate::calendar::Date;
use crate::facts::*;
use crate::lexicon;
use crate::text::{Document, Sentence, Shape, Tag};

/// The events of `scene`, an article of the day `published`: what is told of a later day is planned.
pub(crate) fn events(scene: &Scene, quotes: &[Quote], published: Option<Date>) -> Vec<Event> {
    let document = scene.document;
    let mut found = Vec::new();
    let mut quoted = quotes.iter().flat_map(|quote| &quote.spans).peekable();
    for sentence in &document.sentences {
        for at in document.candidates(sentence.words.clone(), &lexicon::EVENT_WORDS) {
            let Some(word) = event_word(document, at) else { continue };
            let span = document.words[at].span();
            while quoted.next_if(|words| words.end <= span.start).is_some() {}
            let said = quoted.peek().is_some_and(|words| words.contains(span));
            if let Some(event) = (!said).then(|| event(scene, sentence, at, word)).flatten() {
                let past = is_past(document, at);
                // "said in 2020 he would resign in 2022": what came of it, nobody tells.
                let over = |day: Date| published.is_some_and(|published| day < published);
                let would = document.is(at.wrapping_sub(1), words!["would"]);
                if would && event.time.and_then(|id| scene.time(id).to).is_some_and(over) {
                    continue;
                }
                merge::add(scene, &mut found, planned_ahead(scene, event, past, published), published);
            }
        }
    }
    merge::finish(document, found)
}

/// What is told of a day after that of the article is planned. A verb of the past tells nothing of such a day, which is
/// then another one's: "two days later he resigned".
fn planned_ahead(scene: &Scene, mut event: Event, past: bool, published: Option<Date>) -> Event {
    let from = event.time.and_then(|id| scene.time(id).from);
    // "elections later this month"
    let later = event
        .time
        .map(|id| scene.time_words(id).start)
        .is_some_and(|at| !past && scene.any(at, words!["later"]) && scene.any(at + 1, words!["this"]));
    if event.status == Status::Happened && later {
        event.status = Status::Planned;
    }
    if event.status == Status::Happened && from.zip(published).is_some_and(|(from, published)| from > published) {
        if past && matches!(event.rule, EventRule::ActorVerb | EventRule::PassiveVerb) {
            event.time = None;
        } else {
            event.status = Status::Planned;
        }
    }
    event
}

/// "resigned", "was appointed", "had met": a verb of the past.
fn is_past(document: &Document, at: usize) -> bool {
    let helps = |at: usize| document.is(at, words!["was", "were", "had"]);
    document.tag(at) == Tag::VerbPast || (at.saturating_sub(3)..at).any(helps)
}

/// What the lexicon says of the word `at` where it can tell an event.
fn event_word(document: &Document, at: usize) -> Option<EventWord> {
    let value = document.listed_lower(at, &lexicon::EVENT_WORDS)?;
    matches!(document.words[at].shape, Shape::Lower | Shape::Capital).then(|| EventWord::listed(value)).flatten()
}

/// The event that the word `at` tells, which the lexicon knows as `word`.
fn event(scene: &Scene, sentence: &Sentence, at: usize, mut word: EventWord) -> Option<Event> {
    if word.kind == EventKind::Walk && is_walkout(scene.document, at) {
        word.kind = EventKind::Protest;
    }
    if senses::leaves_rates(scene.document, at).is_some() {
        (word.kind, word.objects) = (EventKind::Decision, "");
    }
    // "launched an inquiry": decided on it
    if word.kind == EventKind::Release && senses::opens_inquiry(scene.document, at) {
        (word.kind, word.objects) = (EventKind::Decision, "");
    }
    // "phone calls", and not "calls for peace"
    if scene.is(at, word!("calls")) && !scene.any(at.wrapping_sub(1), words!["phone", "telephone", "video"]) {
        return None;
    }
    // "took over as chief executive", "takes over from Lin", "takes over on Monday"
    let day = at + 2 + usize::from(scene.is(at + 2, word!("on")));
    let post = scene.any(at + 2, words!["as", "from"]) || scene.time_from(day).is_some();
    if word.kind == EventKind::Deal && scene.is(at + 1, word!("over")) && post {
        (word.kind, word.intransitive) = (EventKind::Office, true);
    }
    if word.noun && (!word.verb || scene.document.words[at].tag == Tag::Noun) {
        nouns::event(scene, sentence, at, word)
    } else {
        verbs::event(scene, sentence, at, word)
    }
}

/// "walked out", "walked off the job", and not "walked out of the hall".
fn is_walkout(document: &Document, at: usize) -> bool {
    let is = |at: usize, word| document.is(at, &[word]);
    is(at + 1, word!("out")) && !is(at + 2, word!("of"))
        || is(at + 1, word!("off")) && document.is(at + 3, words!["job", "jobs"])
}

/// A word that tells an event, as the lexicon has it.
#[derive(Clone, Copy)]
struct EventWord {
    kind: EventKind,
    noun: bool,
    verb: bool,
    /// A verb that needs nobody besides its subject.
    intransitive: bool,
    /// A verb that has an object: "sued the firm".
    takes_object: bool,
    /// A verb of what vehicles, weapons and forces of nature do: "crashed".
    things: bool,
    /// A verb of what courts do: "ruled".
    judges: bool,
    /// Of these words one must follow, where there are any: "passed a law", "stepped down".
    objects: &'static str,
}

impl EventWord {
    fn listed(value: &'static str) -> Option<Self> {
        let (kind, rest) = value.split_once(' ')?;
        let (part, objects) = rest.split_once(' ').unwrap_or((rest, ""));
        let has = |letter| part.contains(letter);
        Some(Self {
            kind: kind_named(kind)?,
            noun: has('n'),
            verb: has('i') || has('v'),
            intransitive: has('i'),
            takes_object: has('v'),
            things: has('t'),
            judges: has('j'),
            objects,
        })
    }
}

fn kind_named(name: &str) -> Option<EventKind> {
    Some(match name {
        "arrival" => EventKind::Arrival,
        "attack" => EventKind::Attack,
        "call" => EventKind::Call,
        "court" => EventKind::Court,
        "deal" => EventKind::Deal,
        "death" => EventKind::Death,
        "decision" => EventKind::Decision,
        "departure" => EventKind::Departure,
        "disaster" => EventKind::Disaster,
        "interview" => EventKind::Interview,
        "meeting" => EventKind::Meeting,
        "office" => EventKind::Office,
        "post" => EventKind::Post,
        "protest" => EventKind::Protest,
        "release" => EventKind::Release,
        "visit" => EventKind::Visit,
        "vote" => EventKind::Vote,
        "walk" => EventKind::Walk,
        "welcome" => EventKind::Welcome,
        _ => return None,
    })
}
