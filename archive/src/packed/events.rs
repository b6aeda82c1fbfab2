//! Events and what they say of two actors.

use super::Code;
use super::coder::Coder;
use super::values::Field;
use engine::facts::{ActorId, Event, EventId, Relation};

impl<C: Coder> Code<'_, C> {
    pub(super) fn events(&mut self, it: &[Event]) -> Vec<Event> {
        let (mut from, mut before) = (1, 0);
        self.list(Field::Event, 0, it, |code, it| {
            let rule = code.choice(Field::EventRule, before, it.map(|it| it.rule));
            before = 1 + rule as usize;
            let kind = code.choice(Field::EventKind, before, it.map(|it| it.kind));
            let status = code.choice(Field::EventStatus, kind as usize, it.map(|it| it.status));
            let sure = code.flag(Field::EventSure, before, it.is_some_and(|it| it.sure));
            let span = code.span(Field::EventSpan, 0, from, it.map(|it| it.span));
            let start = code.words.place(span).start;
            from = start;
            let mut near = start;
            let who = code.list(Field::Who, kind as usize, it.map_or(&[], |it| &it.who), |code, it| {
                let who = code.actor(Field::Who, before, near, it.copied()).unwrap_or(ActorId(0));
                let first = code.seen_from(near);
                let seen = code.seen[first..].iter().find(|seen| seen.actor == who.0);
                near = seen.map_or(near, |seen| seen.start + 1);
                who
            });
            let place = code.actor(Field::EventPlace, kind as usize, near, it.and_then(|it| it.place));
            let time = code.time(Field::EventTime, before, start, it.and_then(|it| it.time));
            let duration = code.time(Field::Duration, before, start, it.and_then(|it| it.duration));
            let mut last = start;
            let told_again = code.list(Field::ToldAgain, 0, it.map_or(&[], |it| &it.told_again), |code, it| {
                let span = code.span(Field::ToldAgain, 0, last, it.copied());
                last = code.words.place(span).start;
                span
            });
            Event { span, kind, who, place, time, duration, status, told_again, rule, sure }
        })
    }

    pub(super) fn relations(&mut self, it: &[Relation], events: &[Event]) -> Vec<Relation> {
        let mut from = 0;
        self.list(Field::Relation, 0, it, |code, it| {
            let step = code.signed(Field::Relation, 0, 0, it.map_or(0, |it| it.event.0 as isize - from as isize));
            from = (from as isize).saturating_add(step).max(0) as usize;
            let event = events.get(from);
            let kind = event.map_or(0, |event| 1 + event.kind as usize);
            let kind = code.choice(Field::RelationKind, kind, it.map(|it| it.kind));
            let near = event.map_or(0, |event| code.words.place(event.span).start);
            let one = code.actor(Field::Related, 0, near, it.map(|it| it.from)).unwrap_or(ActorId(0));
            let other = code.actor(Field::Related, 1, near, it.map(|it| it.to)).unwrap_or(ActorId(0));
            Relation { kind, from: one, to: other, event: EventId(from as u32) }
        })
    }
}
