//! Facts that say nothing yet: what an addition begins with, and what keeps the place of a fact that was removed where
//! only its id is left.

use engine::facts::*;
use engine::text::Span;

/// A fact that says nothing and is not sure.
pub trait Blank {
    /// One of an editor's rule, without passages.
    fn blank() -> Self;
}

impl Blank for Actor {
    fn blank() -> Self {
        let (name, kind) = (Span::default(), ActorKind::Unnamed);
        Self { name, kind, roles: Vec::new(), aliases: Vec::new(), mentions: Vec::new(), sure: false }
    }
}

impl Blank for Time {
    fn blank() -> Self {
        let (span, kind, value, stated) = (Span::default(), TimeKind::Date, String::new(), Vec::new());
        Self { span, kind, value, from: None, to: None, stated, rule: TimeRule::EditorsWord, sure: false }
    }
}

impl Blank for Claim {
    fn blank() -> Self {
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
            source_sure: false,
        }
    }
}

impl Blank for Quote {
    fn blank() -> Self {
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
            source_sure: false,
        }
    }
}

impl Blank for Deadline {
    fn blank() -> Self {
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

impl Blank for Event {
    fn blank() -> Self {
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
