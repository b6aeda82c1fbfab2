//! Brings together what the article tells more than once.

use crate::facts::*;
use crate::passes::scene::Scene;
use crate::text::{Document, Span};

/// How many events back a telling may belong to: articles return to their subject within a few paragraphs.
const LOOK_BACK: usize = 24;

/// Adds `event` to `found`, or to the event of it that it tells again. A mention without people that follows no
/// event of its kind is left out.
pub(super) fn add(scene: &Scene, found: &mut Vec<Event>, event: Option<Event>) {
    let Some(mut event) = event else { return };
    let from = found.len().saturating_sub(LOOK_BACK);
    if let Some(place) = place_of_previous(scene, &found[from..], &event) {
        event.place = Some(place);
    }
    match found[from..].iter_mut().rev().find(|known| is_same(known, &event)) {
        Some(known) => tell_again(known, event),
        None if event.who.is_empty() && event.kind != EventKind::Disaster => {}
        None => found.push(event),
    }
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

fn is_same(known: &Event, event: &Event) -> bool {
    let agree = |one: Option<u32>, other: Option<u32>| one.is_none() || other.is_none() || one == other;
    let times = agree(known.time.map(|id| id.0), event.time.map(|id| id.0));
    if known.kind != event.kind || known.span.overlaps(event.span) && known.kind != EventKind::Meeting {
        return false;
    }
    let mention = event.who.is_empty();
    let together = matches!(known.kind, EventKind::Meeting | EventKind::Call);
    let same_people =
        !mention && event.who.iter().all(|id| known.who.contains(id)) && event.who.len() == known.who.len();
    mention && times && together
        || same_people
            && times
            && (together || known.place == event.place && known.time == event.time && known.kind == EventKind::Visit)
}

fn tell_again(known: &mut Event, event: Event) {
    known.place = known.place.or(event.place);
    known.time = known.time.or(event.time);
    known.duration = known.duration.or(event.duration);
    known.told_again.push(event.span);
}

/// The events in the order of the text, without those that overlap one told before by the same words.
pub(super) fn finish(document: &Document, mut found: Vec<Event>) -> Vec<Event> {
    let headline = document.headline().unwrap_or(Span { start: 0, end: 0 });
    found.iter_mut().for_each(|event| prefer_body(event, headline));
    found.sort_by_key(|event| (event.span.start, event.span.end));
    found
}

/// The body tells an event more fully than the headline does.
fn prefer_body(event: &mut Event, headline: Span) {
    if !headline.contains(event.span) {
        return;
    }
    if let Some(body) = event.told_again.iter().position(|span| !headline.contains(*span)) {
        std::mem::swap(&mut event.span, &mut event.told_again[body]);
        event.told_again.sort();
    }
}
