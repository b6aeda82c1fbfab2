//! Which fact an entry means.

use super::passage::places;
use super::{FactKind, Passage, Trouble};
use engine::facts::{ActorId, FactId, FactSheet, TimeId};
use engine::text::Span;

/// The fact of this kind that stands at `passage`: at just these words, or else the only one that holds them or is
/// held by them.
pub(super) fn find(text: &str, sheet: &FactSheet, kind: FactKind, passage: &Passage) -> Result<FactId, Trouble> {
    let places = passage.places(text)?;
    let exact = |span: &Span| places.contains(span);
    let within = |span: &Span| places.iter().any(|place| place.contains(*span) || span.contains(*place));
    let mut found = matching(sheet, kind, exact);
    if found.is_empty() {
        found = matching(sheet, kind, within);
    }
    match found[..] {
        [one] => Ok(one),
        [] => Err(Trouble::NoFact(kind, places.clone(), standing_at(sheet, &places))),
        _ => Err(Trouble::Recurs(passage.words.clone(), places)),
    }
}

/// The shortest passage by which `find` finds `fact`; `None` where it cannot be told from another.
pub fn naming(text: &str, sheet: &FactSheet, fact: FactId) -> Option<Passage> {
    let kind = FactKind::of(fact);
    let names = |passage: &Passage| find(text, sheet, kind, passage) == Ok(fact);
    let spans = names_of(sheet, fact);
    let plain = spans.first().map(|span| Passage::of_words(span.of(text))).filter(|passage| !passage.words.is_empty());
    plain.into_iter().chain(spans.iter().filter_map(|span| Passage::at(text, *span))).find(names)
}

/// The facts of `kind` that hold, and have a name for which `is_meant` says so.
fn matching(sheet: &FactSheet, kind: FactKind, is_meant: impl Fn(&Span) -> bool) -> Vec<FactId> {
    let all = (0..count(sheet, kind)).map(|at| kind.fact(at)).filter(|fact| sheet.holds(*fact));
    all.filter(|fact| names_of(sheet, *fact).iter().any(&is_meant)).collect()
}

pub(super) fn count(sheet: &FactSheet, kind: FactKind) -> usize {
    match kind {
        FactKind::Actor => sheet.actors.len(),
        FactKind::Time => sheet.times.len(),
        FactKind::Quote => sheet.quotes.len(),
        FactKind::Claim => sheet.claims.len(),
        FactKind::Deadline => sheet.deadlines.len(),
        FactKind::Event => sheet.events.len(),
    }
}

/// The places by which a fact may be named. A deadline goes by what it demands or threatens too, which tells two of
/// one sentence apart.
fn names_of(sheet: &FactSheet, fact: FactId) -> Vec<Span> {
    let mut spans = sheet.passages(fact);
    match fact {
        FactId::Actor(at) => {
            let actor = &sheet.actors[at as usize];
            spans.insert(0, actor.name);
            spans.extend(actor.aliases.iter().chain(&actor.roles));
        }
        FactId::Quote(at) => spans.extend(&sheet.quotes[at as usize].content),
        FactId::Deadline(at) => {
            let deadline = &sheet.deadlines[at as usize];
            spans.extend(deadline.demand.into_iter().chain(deadline.consequence));
        }
        FactId::Time(_) | FactId::Claim(_) | FactId::Event(_) => {}
    }
    spans
}

/// Facts of any kind at these places, as a hint.
fn standing_at(sheet: &FactSheet, places: &[Span]) -> Vec<FactId> {
    let near = |span: &Span| places.iter().any(|place| place.overlaps(*span));
    FactKind::ALL.into_iter().flat_map(|kind| matching(sheet, kind, near)).collect()
}

/// The actor that is called `name`; `None` for an empty name.
pub(super) fn actor(text: &str, sheet: &FactSheet, name: &str) -> Result<Option<ActorId>, Trouble> {
    if name.is_empty() {
        return Ok(None);
    }
    let held = || sheet.actors.iter().zip(0..).filter(|(_, at)| sheet.holds(FactId::Actor(*at)));
    let mut called: Vec<u32> = held().filter(|(actor, _)| actor.name.of(text) == name).map(|(_, at)| at).collect();
    if called.is_empty() {
        let also = held().filter(|(actor, _)| actor.aliases.iter().any(|alias| alias.of(text) == name));
        called = also.map(|(_, at)| at).collect();
    }
    match called[..] {
        [one] => Ok(Some(ActorId(one))),
        [] => Err(Trouble::NoActor(name.to_owned())),
        _ => Err(Trouble::SeveralActors(name.to_owned())),
    }
}

/// The time that `words` give, or hold; the nearest to `near` where several give the same days. `None` for no words.
pub(super) fn time(text: &str, sheet: &FactSheet, words: &str, near: &[Span]) -> Result<Option<TimeId>, Trouble> {
    if words.is_empty() {
        return Ok(None);
    }
    let places = places(text, words);
    if places.is_empty() {
        return Err(Trouble::NotInArticle(words.to_owned()));
    }
    let held = || sheet.times.iter().zip(0..).filter(|(_, at)| sheet.holds(FactId::Time(*at)));
    let mut given: Vec<_> = held().filter(|(time, _)| places.contains(&time.span)).collect();
    if given.is_empty() {
        given = held().filter(|(time, _)| places.iter().any(|place| place.contains(time.span))).collect();
    }
    let Some((first, _)) = given.first() else { return Err(Trouble::NoTime(words.to_owned())) };
    if given.iter().any(|(time, _)| (time.from, time.to, &time.value) != (first.from, first.to, &first.value)) {
        return Err(Trouble::Recurs(words.to_owned(), given.iter().map(|(time, _)| time.span).collect()));
    }
    let distance = |span: Span| near.iter().map(|other| other.start.abs_diff(span.start)).min();
    Ok(given.iter().min_by_key(|(time, _)| distance(time.span)).map(|(_, at)| TimeId(*at)))
}
