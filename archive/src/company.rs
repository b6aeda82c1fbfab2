//! In whose company somebody is spoken of: what tells one bearer of a name from another where roles do not.

use crate::Piece;
use crate::fold::fold;
use engine::facts::{ActorKind, FactId};
use std::collections::{BTreeMap, BTreeSet};

/// As many names as two articles share by more than chance.
const ENOUGH: usize = 2;

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

/// In whose company the bearers of one name were seen so far, by the group that each was put into.
#[derive(Default)]
pub(crate) struct Kept {
    /// By a name of the company: the bearers, with their groups.
    bearers: BTreeMap<u32, Vec<(usize, usize)>>,
    count: usize,
}

impl Kept {
    /// The groups of which one bearer was seen in enough of the same company: of one article, for whoever is often written
    /// about keeps company with nearly everybody in the end.
    pub(crate) fn groups(&self, company: &[u32]) -> BTreeSet<usize> {
        let mut shared: BTreeMap<(usize, usize), usize> = BTreeMap::new();
        for bearer in company.iter().filter_map(|name| self.bearers.get(name)).flatten() {
            *shared.entry(*bearer).or_default() += 1;
        }
        shared.into_iter().filter(|(_, count)| *count >= ENOUGH).map(|((group, _), _)| group).collect()
    }

    /// One more bearer, in `group`.
    pub(crate) fn add(&mut self, group: usize, company: &[u32]) {
        for name in company {
            self.bearers.entry(*name).or_default().push((group, self.count));
        }
        self.count += 1;
    }
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
