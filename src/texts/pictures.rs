//! What the pictures say.

use super::{Text, picture};
use crate::pictures::Bond;
use engine::facts::RelationKind;

/// What `from` did with `to`, to stand between their names.
pub(crate) fn bond(bond: Bond) -> Text {
    match bond {
        Bond::Event(RelationKind::Met) => picture::MET,
        Bond::Event(RelationKind::Called) => picture::CALLED,
        Bond::Event(RelationKind::Welcomed) => picture::WELCOMED,
        Bond::Event(RelationKind::Walked) => picture::WALKED,
        Bond::Event(RelationKind::Visited) => picture::VISITED,
        Bond::Deadline => picture::SET_DEADLINE,
        Bond::Words => picture::SPOKE_OF,
    }
}
