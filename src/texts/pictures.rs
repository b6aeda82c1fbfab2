//! What the pictures say.

use crate::pictures::Bond;
use engine::facts::RelationKind;

pub(crate) const TIES: &str = "Who with whom";
pub(crate) const TIES_NOTE: &str = "Solid lines: they met, called or welcomed each other. Dotted: one set the other a \
    deadline. Dashed: one spoke of the other.";
pub(crate) const STRIP: &str = "Where they stand in the article";
pub(crate) const STRIP_NOTE: &str = "From the first word to the last. Thin: mentioned. Thick: quoted.";
pub(crate) const STRIP_NOBODY: &str = "Not confirmed";
pub(crate) const BARS_NOTE: &str = "Each bar is as long as the days it stands for. Where days between them are skipped, \
    the line is broken. Thin line: the day of publication.";
pub(crate) const TODAY_NOTE: &str = " Thick line: today.";

/// What `from` did with `to`, to stand between their names.
pub(crate) fn bond(bond: Bond) -> &'static str {
    match bond {
        Bond::Event(RelationKind::Met) => "met",
        Bond::Event(RelationKind::Called) => "spoke by phone with",
        Bond::Event(RelationKind::Welcomed) => "welcomed",
        Bond::Event(RelationKind::Walked) => "walked with",
        Bond::Event(RelationKind::Visited) => "visited",
        Bond::Deadline => "set a deadline for",
        Bond::Words => "spoke of",
    }
}
