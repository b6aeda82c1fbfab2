//! The contract's keys as they are read: those that the page needs. Unknown keys are left alone.

use super::written::{Outcome, Written, is_object, key, named, names, shapes};
use engine::contract::Place;
use engine::facts::{
    ActorKind, ClaimRule, DeadlineRule, EventKind, EventRule, Extent, Form, MentionRule, Precision, QuoteRule,
    RelationKind, Stated, Status, TimeKind, TimeRule, Venue, ZoneRule,
};
use serde::Deserialize;
use serde_json::Value;

shapes! {
    struct Sheet {
        article: Article = "article",
        actors: Vec<Actor> = "actors",
        quotes: Vec<Quote> = "quotes",
        claims: Vec<Claim> = "claims",
        times: Vec<Time> = "times",
        deadlines: Vec<Deadline> = "deadlines",
        agreements: Vec<Agreement> = "agreements",
        events: Vec<Event> = "events",
        relations: Vec<Relation> = "relations",
        corrections: Vec<Correction> = "corrections",
    }

    struct Article {
        title: Option<String> = "title",
        published: Option<String> = "published",
        dateline: Option<String> = "dateline",
        zone: Option<String> = "zone",
        text_sha256: Option<String> = "text_sha256",
        text: Option<String> = "text",
    }

    struct Actor {
        id: String = "id",
        name: String = "name",
        kind: ActorKind = "kind",
        roles: Vec<Place> = "roles",
        aliases: Vec<String> = "aliases",
        mentions: Vec<Mention> = "mentions",
        sure: bool = "sure",
    }

    struct Mention {
        place: Place,
        form: Form = "form",
        rule: MentionRule = "rule",
        sure: bool = "sure",
    }

    /// What quotes and claims have in common.
    struct Speech {
        id: String = "id",
        content: Vec<Place> = "content",
        speaker: Option<String> = "speaker",
        /// Sheets from before several could say something together lack it.
        with: Vec<String> = "with",
        source: Option<Place> = "source",
        cue: Option<Place> = "cue",
        channel: Option<String> = "channel",
        channel_kind: Option<Venue> = "channel_kind",
        time: Option<String> = "time",
        sure: bool = "sure",
        /// Sheets from before a source could be sure without its speaker lack it.
        source_sure: Option<bool> = "source_sure",
    }

    struct Quote {
        speech: Speech,
        spans: Vec<Place> = "spans",
        form: Extent = "form",
        rule: QuoteRule = "rule",
    }

    struct Claim {
        speech: Speech,
        rule: ClaimRule = "rule",
    }

    struct Time {
        id: String = "id",
        place: Place,
        kind: TimeKind = "type",
        value: String = "value",
        from: Option<String> = "from",
        to: Option<String> = "to",
        stated: Vec<Stated> = "stated",
        rule: TimeRule = "rule",
        sure: bool = "sure",
    }

    struct Deadline {
        id: String = "id",
        due: Option<String> = "due",
        due_from: Option<String> = "due_from",
        due_to: Option<String> = "due_to",
        precision: Precision = "precision",
        zone: Option<String> = "zone",
        zone_rule: Option<ZoneRule> = "zone_rule",
        set_by: Option<String> = "set_by",
        on: Option<String> = "on",
        demand: Option<Place> = "demand",
        consequence: Option<Place> = "consequence",
        replaces: Option<String> = "replaces",
        statements: Vec<Statement> = "statements",
        rule: DeadlineRule = "rule",
        sure: bool = "sure",
    }

    struct Statement {
        place: Place,
        due: Option<String> = "due",
        demand: Option<Place> = "demand",
        consequence: Option<Place> = "consequence",
        rule: DeadlineRule = "rule",
    }

    struct Agreement {
        time: String = "time",
        span: Place = "span",
        deadline: String = "deadline",
        day: String = "day",
        with: Vec<String> = "with",
    }

    struct Event {
        id: String = "id",
        place: Place,
        who: Vec<String> = "who",
        kind: EventKind = "kind",
        place_id: Option<String> = "where",
        time: Option<String> = "time",
        duration: Option<String> = "duration",
        status: Status = "status",
        told_again: Vec<Place> = "told_again",
        rule: EventRule = "rule",
        sure: bool = "sure",
    }

    struct Relation {
        kind: RelationKind = "kind",
        from: String = "from",
        to: String = "to",
        event: String = "event",
    }

    struct Correction {
        id: String = "id",
        change: Change = "change",
        field: Option<String> = "field",
        from: Option<String> = "from",
        to: Option<String> = "to",
        reason: Option<String> = "reason",
        date: String = "date",
        editor: Option<String> = "editor",
    }
}

names! {
    ActorKind, Change, ClaimRule, DeadlineRule, EventKind, EventRule, Extent, Form, MentionRule, Precision, QuoteRule,
    RelationKind, Stated, Status, TimeKind, TimeRule, Venue, ZoneRule,
}

/// What an editor did to a fact.
#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Change {
    Set,
    Added,
    Removed,
}
