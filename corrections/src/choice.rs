//! The words for values of which there are a few, as serde writes them in the contract.

use engine::facts::{ActorKind, EventKind, Extent, Status};

/// Names and values, one beside the other.
pub(super) struct Choice<T: 'static> {
    pub(super) names: &'static [&'static str],
    values: &'static [T],
}

impl<T: Copy + PartialEq> Choice<T> {
    /// The value that is called `name`.
    pub(super) fn named(&self, name: &str) -> Option<T> {
        self.names.iter().position(|known| *known == name).and_then(|at| self.values.get(at).copied())
    }

    /// What `value` is called.
    pub(super) fn name_of(&self, value: T) -> &'static str {
        self.values.iter().position(|known| *known == value).and_then(|at| self.names.get(at)).unwrap_or(&"")
    }
}

pub(super) static ACTOR_KINDS: Choice<ActorKind> = Choice {
    names: &["person", "organization", "place", "group", "unnamed"],
    values: &[ActorKind::Person, ActorKind::Organization, ActorKind::Place, ActorKind::Group, ActorKind::Unnamed],
};

pub(super) static EXTENTS: Choice<Extent> =
    Choice { names: &["full", "fragment"], values: &[Extent::Full, Extent::Fragment] };

pub(super) static STATUSES: Choice<Status> = Choice {
    names: &["happened", "ongoing", "planned", "cancelled"],
    values: &[Status::Happened, Status::Ongoing, Status::Planned, Status::Cancelled],
};

pub(super) static EVENT_KINDS: Choice<EventKind> = Choice {
    names: &[
        "arrival",
        "departure",
        "welcome",
        "walk",
        "meeting",
        "call",
        "post",
        "interview",
        "visit",
        "decision",
        "release",
        "attack",
        "vote",
        "court",
        "office",
        "death",
        "disaster",
        "protest",
        "deal",
    ],
    values: &[
        EventKind::Arrival,
        EventKind::Departure,
        EventKind::Welcome,
        EventKind::Walk,
        EventKind::Meeting,
        EventKind::Call,
        EventKind::Post,
        EventKind::Interview,
        EventKind::Visit,
        EventKind::Decision,
        EventKind::Release,
        EventKind::Attack,
        EventKind::Vote,
        EventKind::Court,
        EventKind::Office,
        EventKind::Death,
        EventKind::Disaster,
        EventKind::Protest,
        EventKind::Deal,
    ],
};
