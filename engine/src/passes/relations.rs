//! Finds what events say of pairs of actors.

use crate::facts::*;

/// More people than this make a gathering, whose pairs say little of any two.
const GATHERING: usize = 6;

/// The relations that `events` show: of the first who took part to each of the others.
pub fn relations(events: &[Event]) -> Vec<Relation> {
    let mut found = Vec::new();
    for (event, id) in events.iter().zip((0..).map(EventId)) {
        let Some(kind) = kind(event).filter(|_| event.who.len() <= GATHERING) else { continue };
        let Some((&from, others)) = event.who.split_first() else { continue };
        found.extend(others.iter().map(|&to| Relation { kind, from, to, event: id }));
    }
    found
}

fn kind(event: &Event) -> Option<RelationKind> {
    match event.kind {
        _ if event.status == Status::Cancelled || event.status == Status::Planned => None,
        EventKind::Meeting => Some(RelationKind::Met),
        EventKind::Call => Some(RelationKind::Called),
        EventKind::Welcome => Some(RelationKind::Welcomed),
        EventKind::Walk => Some(RelationKind::Walked),
        EventKind::Visit => Some(RelationKind::Visited),
        _ => None,
    }
}
