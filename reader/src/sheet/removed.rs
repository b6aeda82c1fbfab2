//! Facts that stand where a correction removed one, so that those after it keep their ids. None is ever shown.

use engine::facts::*;
use engine::text::Span;

/// A fact that says nothing.
pub(super) trait Removed {
    fn removed() -> Self;
}

impl Removed for Actor {
    fn removed() -> Self {
        let (name, kind) = (Span::default(), ActorKind::Unnamed);
        Self { name, kind, roles: Vec::new(), aliases: Vec::new(), mentions: Vec::new(), sure: false }
    }
}

impl Removed for Time {
    fn removed() -> Self {
        let (span, kind, value, stated) = (Span::default(), TimeKind::Date, String::new(), Vec::new());
        Self { span, kind, value, from: None, to: None, stated, rule: TimeRule::EditorsWord, sure: false }
    }
}

impl Removed for Claim {
    fn removed() -> Self {
        Self {
            content: Vec::new(),
            speaker: None,
            with: Vec::new(),
            source: None,
            cue: None,
            channel: None,
            time: None,
            rule: ClaimRule::EditorsWord,
            sure: false,
        }
    }
}

impl Removed for Quote {
    fn removed() -> Self {
        Self {
            spans: Vec::new(),
            content: Vec::new(),
            speaker: None,
            with: Vec::new(),
            source: None,
            cue: None,
            extent: Extent::Fragment,
            channel: None,
            time: None,
            rule: QuoteRule::EditorsWord,
            sure: false,
        }
    }
}

impl Removed for Deadline {
    fn removed() -> Self {
        Self {
            due: None,
            due_from: None,
            due_to: None,
            precision: Precision::Unknown,
            zone: None,
            zone_rule: None,
            set_by: None,
            on: None,
            demand: None,
            consequence: None,
            replaces: None,
            statements: Vec::new(),
            rule: DeadlineRule::EditorsWord,
            sure: false,
        }
    }
}

impl Removed for Event {
    fn removed() -> Self {
        Self {
            span: Span::default(),
            kind: EventKind::Meeting,
            who: Vec::new(),
            place: None,
            time: None,
            duration: None,
            status: Status::Happened,
            told_again: Vec::new(),
            rule: EventRule::EditorsWord,
            sure: false,
        }
    }
}
