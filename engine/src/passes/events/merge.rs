//! Brings together what the article tells more than once.

use crate::calendar::Date;
use crate::facts::*;
use crate::order::{sort, sort_by_key};
use crate::passes::scene::Scene;
use crate::text::{Document, Span, Tag};

/// How many events back a telling may belong to: articles return to their subject within a few paragraphs.
const LOOK_BACK: usize = 24;

/// Adds `event` to `found`, or to the event of it that it tells again. A mention without people that follows no
/// event of its kind is left out.
pub(super) fn add(scene: &Scene, found: &mut Vec<Event>, mut event: Event, published: Option<Date>) {
    let from = found.len().saturating_sub(LOOK_BACK);
    if let Some(place) = place_of_previous(scene, &found[from..], &event) {
        event.place = Some(place);
    }
    if event.who.is_empty() && found[from..].iter().any(|known| known.span.overlaps(event.span)) {
        return;
    }
    // A widow's obituary: who "died in 1994" is her husband, by the same surname.
    let died = |known: &Event| known.who == event.who && has_died(scene, known);
    if died_long_ago(scene, &event, published) && found[from..].iter().any(died) {
        event.sure = false;
        return found.push(event);
    }
    // "will say how she will vote, minutes after the vote": the one that was, rather than the one to come
    let same = |known: &&mut Event| is_same(scene, known, &event);
    let told = found[from..].iter().any(|known| known.status == event.status && is_same(scene, known, &event));
    let fits = |known: &&mut Event| !told || known.status == event.status;
    match found[from..].iter_mut().rev().filter(fits).find(same) {
        Some(known) => tell_again(known, event),
        None if event.who.is_empty() && !stands_alone(scene, &event) => {}
        None => found.push(event),
    }
}

/// "Ann Lund, the actress, has died": the news of a death.
fn has_died(scene: &Scene, event: &Event) -> bool {
    let mut words = scene.document.words_of(event.span);
    event.kind == EventKind::Death && event.time.is_none() && words.any(|at| scene.any(at, words!["has", "have"]))
}

/// A death that is no news on the day `published`.
fn died_long_ago(scene: &Scene, event: &Event, published: Option<Date>) -> bool {
    const NEWS: i32 = 60;
    let day = event.time.filter(|_| event.kind == EventKind::Death).and_then(|id| scene.time(id).to);
    day.zip(published).is_some_and(|(day, published)| published.days() - day.days() > NEWS)
}

/// What nobody is named to have done is told where it has a place or a day: "an explosion in Lagos".
/// A vote is told by its day, not by its year alone, which only recalls it.
fn stands_alone(scene: &Scene, event: &Event) -> bool {
    use EventKind::{Attack, Disaster, Protest, Vote};
    // Told by a verb, or for a day to come, it has its own day.
    let told = matches!(event.rule, EventRule::ActorVerb | EventRule::PassiveVerb | EventRule::EventNoun);
    let dated = event.time.is_some_and(|id| event.kind != Vote || scene.time(id).value.len() > 4);
    told && event.time.is_some()
        || matches!(event.kind, Attack | Disaster | Protest | Vote) && (event.place.is_some() || dated)
}

/// "His previous visit" went where the visit told just before it went.
fn place_of_previous(scene: &Scene, found: &[Event], event: &Event) -> Option<ActorId> {
    let text = event.span.of(scene.document.text);
    let earlier = ["previous", "earlier", "last"].iter().any(|word| text.contains(word));
    let fits = event.kind == EventKind::Visit && event.place.is_none() && earlier;
    found
        .iter()
        .rev()
        .filter(|known| fits && known.kind == EventKind::Visit && known.who == event.who)
        .find_map(|known| known.place)
}

fn is_same(scene: &Scene, known: &Event, event: &Event) -> bool {
    // "doesn't get a vote": none that was told
    let any = known.kind == EventKind::Vote && ["a ", "any "].iter().any(|word| told(scene, event).starts_with(word));
    if event.who.is_empty() && (any || is_another(scene.document, event) || is_of_others(known, event)) {
        return false;
    }
    let agree = |one: Option<u32>, other: Option<u32>| one.is_none() || other.is_none() || one == other;
    let times = agree(known.time.map(|id| id.0), event.time.map(|id| id.0));
    if known.kind != event.kind || known.span.overlaps(event.span) && known.kind != EventKind::Meeting {
        return false;
    }
    let bare = event.who.is_empty() && event.place.is_none() && event.time.is_none();
    let together = matches!(known.kind, EventKind::Meeting | EventKind::Call);
    let same_people = !event.who.is_empty()
        && event.who.iter().all(|id| known.who.contains(id))
        && event.who.len() == known.who.len();
    let places = agree(known.place.map(|id| id.0), event.place.map(|id| id.0));
    let status = known.status == event.status || together;
    let often = matches!(
        known.kind,
        EventKind::Post | EventKind::Release | EventKind::Interview | EventKind::Decision | EventKind::Court
    );
    bare && is_definite(scene, event)
        || event.who.is_empty() && together && times
        || same_people && times && together
        || (same_people || event.who.is_empty()) && times && places && status && !often && !moved(known, event)
}

/// "Two miners died on Monday": those whom no name tells are not the one told before, unless it is a crash or a storm, of
/// which there is seldom another on the day.
fn is_of_others(known: &Event, event: &Event) -> bool {
    let verb = matches!(event.rule, EventRule::ActorVerb | EventRule::PassiveVerb);
    verb && !(matches!(event.kind, EventKind::Disaster | EventKind::Attack) && known.time == event.time)
        && !(known.who.is_empty() && known.time == event.time && known.kind == EventKind::Death)
}

/// "The next round of talks", "a second meeting": not the one told before.
fn is_another(document: &Document, event: &Event) -> bool {
    const PHRASE: usize = 5;
    let first = document.word_at(event.span.start);
    let in_phrase = |&at: &usize| {
        let word = &document.words[at];
        word.tag.is_noun()
            || matches!(word.tag, Tag::Adjective | Tag::Number | Tag::Determiner)
            || document.atom(at) == word!("of")
    };
    let before = (first.saturating_sub(PHRASE)..first).rev().take_while(in_phrase);
    let within = document.words_of(event.span).take(PHRASE);
    let other = ["next", "another", "other", "further", "second", "third", "new", "fresh", "future"];
    before.chain(within).any(|at| other.iter().any(|word| document.word(at).eq_ignore_ascii_case(word)))
}

/// The words that tell `event`.
fn told<'a>(scene: &Scene<'a>, event: &Event) -> &'a str {
    event.span.of(scene.document.text)
}

/// "The attack", "following the talks": the one told before.
fn is_definite(scene: &Scene, event: &Event) -> bool {
    let first = told(scene, event).split(' ').next().unwrap_or("");
    ["the", "this", "that", "these"].iter().any(|word| first.eq_ignore_ascii_case(word))
}

/// A visit elsewhere or on another day is another visit.
fn moved(known: &Event, event: &Event) -> bool {
    known.kind == EventKind::Visit && (known.place != event.place || known.time != event.time)
}

fn tell_again(known: &mut Event, event: Event) {
    known.place = known.place.or(event.place);
    known.time = known.time.or(event.time);
    known.duration = known.duration.or(event.duration);
    if event.status == Status::Happened && known.status == Status::Planned && event.rule != EventRule::EventMentioned {
        known.status = Status::Happened;
    }
    known.told_again.push(event.span);
}

/// The events in the order of the text, without those that overlap one told before by the same words.
pub(super) fn finish(document: &Document, mut found: Vec<Event>) -> Vec<Event> {
    let headline = document.headline().unwrap_or(Span { start: 0, end: 0 });
    found.iter_mut().for_each(|event| prefer_body(event, headline));
    sort_by_key(&mut found, |event| (event.span.start, event.span.end));
    found
}

/// The body tells an event more fully than the headline does.
fn prefer_body(event: &mut Event, headline: Span) {
    if !headline.contains(event.span) {
        return;
    }
    if let Some(body) = event.told_again.iter().position(|span| !headline.contains(*span)) {
        std::mem::swap(&mut event.span, &mut event.told_again[body]);
        sort(&mut event.told_again);
    }
}
