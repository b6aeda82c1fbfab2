//! Deadlines: the sentences that state them, and what these come to.

use super::Code;
use super::coder::Coder;
use super::values::{Field, given};
use engine::facts::{Deadline, DeadlineId, Statement, Time};
use engine::text::Span;

impl<C: Coder> Code<'_, C> {
    pub(super) fn deadlines(&mut self, it: &[Deadline], times: &[Time]) -> Vec<Deadline> {
        let mut first = 0;
        self.list(Field::Deadline, 0, it, |code, it| {
            let rule = code.choice(Field::DeadlineRule, 0, it.map(|it| it.rule));
            let detail = rule as usize;
            let sure = code.flag(Field::DeadlineSure, detail, it.is_some_and(|it| it.sure));
            let mut number = first;
            let statements = code.list(Field::Statement, 0, it.map_or(&[], |it| &it.statements), |code, it| {
                code.statement(detail, &mut number, it)
            });
            let start = statements.first().map_or(0, |one| code.words.place(one.span).start);
            first = code.sentence_number(start);
            let due = code.time(Field::Due, detail, start, it.and_then(|it| it.due));
            let time = due.and_then(|due| times.get(due.0 as usize));
            let (from, to) = (time.and_then(|time| time.from), time.and_then(|time| time.to));
            let near = from.or(code.article.published);
            let due_from = code.day(Field::DueDay, detail, near, it.and_then(|it| it.due_from));
            let near = if due_from == from { to.or(due_from) } else { due_from };
            let due_to = code.day(Field::DueDay, 32 + detail, near, it.and_then(|it| it.due_to));
            let precision = code.choice(Field::Precision, detail, it.map(|it| it.precision));
            let zone = code.zone(it.and_then(|it| it.zone.as_deref()));
            let why = it.and_then(|it| it.zone_rule);
            let zone_rule = if code.flag(Field::ZoneRule, usize::from(zone.is_some()), why.is_some()) {
                Some(code.choice(Field::ZoneRule, 0, why))
            } else {
                None
            };
            let set_by = code.actor(Field::SetBy, detail, start, it.and_then(|it| it.set_by));
            let on = code.actor(Field::SetOn, detail, start, it.and_then(|it| it.on));
            let demand = code.part(Field::Demand, &statements, |one| one.demand, it.and_then(|it| it.demand));
            let threat = |one: &Statement| one.consequence;
            let consequence = code.part(Field::Consequence, &statements, threat, it.and_then(|it| it.consequence));
            let replaced = it.and_then(|it| it.replaces);
            let replaces = code
                .flag(Field::Replaces, 0, replaced.is_some())
                .then(|| code.number(Field::Replaces, 0, 0, replaced.map_or(0, |it| it.0 as usize)))
                .map(|at| DeadlineId(at as u32));
            Deadline {
                due,
                due_from,
                due_to,
                precision,
                zone,
                zone_rule,
                set_by,
                on,
                demand,
                consequence,
                replaces,
                statements,
                rule,
                sure,
            }
        })
    }

    /// A sentence, `number` of which is that of the statement before.
    fn statement(&mut self, first: usize, number: &mut usize, it: Option<&Statement>) -> Statement {
        let start = self.next_sentence(Field::Statement, number, it.map(|it| it.span));
        let span = self.clause(Field::Statement, 1, start, it.map(|it| it.span));
        let start = self.words.place(span).start;
        let rule = self.choice(Field::StatementRule, first, it.map(|it| it.rule));
        let detail = rule as usize;
        let due = self.time(Field::Due, 32 + detail, start, it.and_then(|it| it.due));
        let near = due.and_then(|due| self.times.get(due.0 as usize)).copied().unwrap_or(start);
        let mut part = |field, it: Option<Span>| {
            self.flag(field, 2 + detail, it.is_some()).then(|| self.clause(field, detail, near, it))
        };
        let demand = part(Field::Demand, it.and_then(|it| it.demand));
        let consequence = part(Field::Consequence, it.and_then(|it| it.consequence));
        Statement { span, due, demand, consequence, rule }
    }

    /// What the first statement says that says any of it, unless an editor knows better.
    fn part(
        &mut self,
        field: Field,
        statements: &[Statement],
        part: impl Fn(&Statement) -> Option<Span>,
        it: Option<Span>,
    ) -> Option<Span> {
        let it = given::<C, _>(it);
        let said = statements.iter().find_map(part);
        if self.flag(field, 0, it == said) {
            return said;
        }
        self.flag(field, 1, it.is_some()).then(|| self.span(field, 64, 0, it))
    }

    fn zone(&mut self, it: Option<&str>) -> Option<String> {
        if !self.flag(Field::Zone, 0, it.is_some()) {
            return None;
        }
        let own = &self.article.zone;
        if self.flag(Field::Zone, 1, it.is_some_and(|it| it == own)) {
            return Some(own.clone());
        }
        Some(self.text(Field::Zone, it.unwrap_or("")))
    }
}
