//! In whose company somebody is spoken of: what tells one bearer of a name from another where roles do not.

use crate::Piece;
use crate::fold::fold;
use engine::facts::{ActorKind, FactId};
use std::collections::BTreeSet;

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
