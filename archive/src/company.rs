//! In whose company somebody is spoken of: what tells one bearer of a name from another where roles do not.

use crate::Piece;
use crate::fold::fold;
use engine::facts::{ActorKind, FactId};
use std::collections::{BTreeMap, BTreeSet};

/// Numbers for names, which are compared more often than they are made.
#[derive(Default)]
pub(crate) struct Names(BTreeMap<String, u32>);

impl Names {
    /// The name's number, the same for the same name.
    pub(crate) fn number(&mut self, name: String) -> u32 {
        let next = self.0.len() as u32;
        *self.0.entry(name).or_insert(next)
    }
}

/// In whose company the bearers of one name were seen so far, by the group that each was put into: two names by two, for
/// as many are shared by more than chance.
#[derive(Default)]
pub(crate) struct Kept(BTreeSet<(u32, u32, usize)>);

impl Kept {
    /// The groups of which one bearer was seen in enough of the same company: of one article, for whoever is often written
    /// about keeps company with nearly everybody in the end. Some groups come more than once.
    pub(crate) fn groups(&self, company: &[u32]) -> impl Iterator<Item = usize> {
        pairs(company)
            .flat_map(|(one, other)| self.0.range((one, other, 0)..=(one, other, usize::MAX)))
            .map(|kept| kept.2)
    }

    /// One more bearer, in `group`.
    pub(crate) fn add(&mut self, group: usize, company: &[u32]) {
        self.0.extend(pairs(company).map(|(one, other)| (one, other, group)));
    }
}

/// Every two of these numbers, the lower one first.
fn pairs(company: &[u32]) -> impl Iterator<Item = (u32, u32)> {
    let from =
        move |at: usize| company[at + 1..].iter().map(move |&other| (company[at].min(other), company[at].max(other)));
    (0..company.len()).flat_map(from)
}

/// The folded names of everybody named in an article, places left out: a shared city tells little of who someone is.
pub(crate) fn company(piece: Piece) -> BTreeSet<String> {
    let sheet = piece.sheet;
    let named = |kind| matches!(kind, ActorKind::Person | ActorKind::Organization);
    let actors = sheet.actors.iter().enumerate();
    actors
        .filter(|(at, actor)| named(actor.kind) && actor.sure && sheet.holds(FactId::Actor(*at as u32)))
        .map(|(_, actor)| fold(actor.name.of(&piece.article.text)))
        .collect()
}
