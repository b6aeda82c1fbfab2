//! Which card an editor is led to when one has gone.

use crate::reading::Reading;
use crate::state::{Fact, Filter, Look, Sort, sort};
use engine::facts::ActorKind;

/// The fact of `after` whose card was shown next to that of `gone` in `before`: the one that came after it, or else
/// before it.
pub(super) fn beside(before: &Reading, after: &Reading, look: &Look, gone: Fact) -> Option<Fact> {
    let shown = shown(before, look, gone.letter());
    let at = shown.iter().position(|fact| *fact == gone)?;
    let next = shown.get(at + 1).or_else(|| shown[..at].last())?;
    // What the engine read keeps its place; an addition leaves it to the one behind it.
    let has_left = !gone.is_removed(&after.sheet);
    let place = next.at() - u32::from(has_left && next.at() > gone.at());
    Fact::all(&after.sheet).find(|fact| (fact.letter(), fact.at()) == (gone.letter(), place))
}

/// The facts of the list of this letter that the page shows, in its order.
fn shown(reading: &Reading, look: &Look, letter: char) -> Vec<Fact> {
    let filter = match letter {
        // Whoever is chosen, all names are there, and all deadlines.
        'a' => Filter { actor: None, ..look.filter.clone() },
        'd' => Filter::default(),
        _ => look.filter.clone(),
    };
    let facts = Fact::all(&reading.sheet).filter(|fact| fact.letter() == letter && filter.shows(reading, *fact));
    let mut facts: Vec<Fact> = facts.collect();
    match letter {
        'a' => facts.sort_by_key(|fact| match reading.sheet.actors[fact.at() as usize].kind {
            ActorKind::Person | ActorKind::Unnamed => 0,
            ActorKind::Organization | ActorKind::Group => 1,
            ActorKind::Place => 2,
        }),
        't' => facts.sort_by_key(|fact| {
            let time = &reading.sheet.times[fact.at() as usize];
            let days = time.from.zip(time.to);
            (days.is_none(), days)
        }),
        'q' | 'c' | 'e' if look.sort != Sort::Article => sort(reading, &mut facts, look.sort),
        _ => {}
    }
    facts
}
