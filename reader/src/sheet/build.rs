//! The contract's shape becomes the engine's: ids become places in lists, code points become bytes, words that the
//! contract gives without their place are found in the text.

use super::shape;
use super::written::Outcome;
use corrections::Blank;
use engine::calendar::Date;
use engine::contract::{Offsets, Place};
use engine::facts::*;
use engine::text::Span;
use std::collections::BTreeSet;

/// A kind of facts: the letter of its ids, and what one of them is.
type Kind = (char, fn(u32) -> FactId);

const ACTOR: Kind = ('a', FactId::Actor);
const TIME: Kind = ('t', FactId::Time);
const QUOTE: Kind = ('q', FactId::Quote);
const CLAIM: Kind = ('c', FactId::Claim);
const DEADLINE: Kind = ('d', FactId::Deadline);
const EVENT: Kind = ('e', FactId::Event);

/// The facts of `written`, all of whose places lie inside `text` and all of whose references lead to a fact that holds.
pub(super) fn facts(text: &str, written: &shape::Sheet) -> Outcome<FactSheet> {
    let corrections = each(&written.corrections, correct)?;
    let removed = corrections.iter().filter(|it| it.change == Change::Removed).map(|it| it.fact).collect();
    let mut build = Build { text, offsets: Offsets::new(text), listed: BTreeSet::new(), removed };
    build.list(ACTOR, written.actors.iter().map(|it| &it.id))?;
    build.list(TIME, written.times.iter().map(|it| &it.id))?;
    build.list(QUOTE, written.quotes.iter().map(|it| &it.speech.id))?;
    build.list(CLAIM, written.claims.iter().map(|it| &it.speech.id))?;
    build.list(DEADLINE, written.deadlines.iter().map(|it| &it.id))?;
    build.list(EVENT, written.events.iter().map(|it| &it.id))?;
    let is_known = |fact| build.listed.contains(fact) || build.removed.contains(fact);
    if let Some((_, it)) = corrections.iter().zip(&written.corrections).find(|(it, _)| !is_known(&it.fact)) {
        return Err(format!("a correction of {}, which is in no list", it.id));
    }
    let sheet = FactSheet {
        actors: build.filled(ACTOR, &written.actors, |it| &it.id, Build::actor)?,
        times: build.filled(TIME, &written.times, |it| &it.id, Build::time)?,
        quotes: build.filled(QUOTE, &written.quotes, |it| &it.speech.id, Build::quote)?,
        claims: build.filled(CLAIM, &written.claims, |it| &it.speech.id, Build::claim)?,
        deadlines: build.filled(DEADLINE, &written.deadlines, |it| &it.id, Build::deadline)?,
        agreements: each(&written.agreements, |it| build.agreement(it))?,
        events: build.filled(EVENT, &written.events, |it| &it.id, Build::event)?,
        relations: each(&written.relations, |it| build.relation(it))?,
        corrections,
    };
    Ok(sheet)
}

/// A day as "2025-08-06"; `whose` names the fact in an error.
pub(super) fn day(written: Option<&str>, whose: &str) -> Outcome<Option<Date>> {
    let day = |text| Date::parse(text).ok_or_else(|| format!("{whose}: {text:?} is no day such as \"2025-08-06\""));
    written.map(day).transpose()
}

fn each<W, T>(list: &[W], build: impl Fn(&W) -> Outcome<T>) -> Outcome<Vec<T>> {
    list.iter().map(build).collect()
}

/// The place in its list that an id such as "q2" stands for.
fn index(letter: char, id: &str) -> Outcome<u32> {
    let number = id.strip_prefix(letter).and_then(|digits| digits.parse::<u32>().ok()).filter(|&number| number > 0);
    number.map(|number| number - 1).ok_or_else(|| format!("{id:?} is no id such as \"{letter}1\""))
}

fn correct(written: &shape::Correction) -> Outcome<Correction> {
    let id = written.id.as_str();
    let kind = [ACTOR, TIME, QUOTE, CLAIM, DEADLINE, EVENT].into_iter().find(|(letter, _)| id.starts_with(*letter));
    let (letter, fact) = kind.ok_or_else(|| format!("{id:?} is no id of a fact"))?;
    let fact = fact(index(letter, id)?);
    let text = |value: &Option<String>| value.clone().unwrap_or_default();
    let change = match written.change {
        shape::Change::Set => {
            Change::Set { field: text(&written.field), from: text(&written.from), to: text(&written.to) }
        }
        shape::Change::Added => Change::Added,
        shape::Change::Removed => Change::Removed,
    };
    let date = day(Some(&written.date), id)?.expect("a day was given");
    Ok(Correction { fact, change, reason: text(&written.reason), date, editor: text(&written.editor) })
}

/// The text, and which facts there are, for whoever refers to one.
struct Build<'t> {
    text: &'t str,
    offsets: Offsets<'t>,
    /// Those that stand in the sheet's lists.
    listed: BTreeSet<FactId>,
    /// Those that a correction took back. They keep their places, and nothing refers to them.
    removed: BTreeSet<FactId>,
}

impl Build<'_> {
    /// Notes the facts of a list: their ids rise, and only facts that a correction removed are left out.
    fn list<'w>(&mut self, (letter, kind): Kind, ids: impl Iterator<Item = &'w String>) -> Outcome<()> {
        let mut next = 0;
        for id in ids {
            let at = index(letter, id)?;
            if at < next {
                return Err(format!("{id} stands after a fact with a higher id"));
            }
            if let Some(gone) = (next..at).find(|&gone| !self.removed.contains(&kind(gone))) {
                return Err(format!("{letter}{} is in no list, and no correction removed it", gone + 1));
            }
            self.listed.insert(kind(at));
            next = at + 1;
        }
        while self.removed.contains(&kind(next)) {
            next += 1;
        }
        match self.removed.range(kind(next)..=kind(u32::MAX)).next() {
            Some(_) => {
                Err(format!("a correction removed a fact that stands after {letter}{}, which is in no list", next + 1))
            }
            None => Ok(()),
        }
    }

    fn filled<W, T: Blank>(
        &self,
        (letter, kind): Kind,
        written: &[W],
        id: fn(&W) -> &String,
        build: fn(&Self, &W) -> Outcome<T>,
    ) -> Outcome<Vec<T>> {
        let mut list = Vec::new();
        for fact in written {
            let at = index(letter, id(fact))? as usize;
            list.resize_with(at, T::blank);
            list.push(build(self, fact).map_err(|what| format!("{}: {what}", id(fact)))?);
        }
        // Those that were removed at a list's end have to have their places too.
        while self.removed.contains(&kind(list.len() as u32)) {
            list.push(T::blank());
        }
        Ok(list)
    }

    fn span(&self, place: Place) -> Outcome<Span> {
        let outside = || format!("{} to {} is no passage of the text", place.start, place.end);
        self.offsets.span(place).ok_or_else(outside)
    }

    fn spans(&self, places: &[Place]) -> Outcome<Vec<Span>> {
        each(places, |&place| self.span(place))
    }

    fn some(&self, place: Option<Place>) -> Outcome<Option<Span>> {
        place.map(|place| self.span(place)).transpose()
    }

    /// At least one passage, without which there is nothing to show.
    fn passages(&self, places: &[Place]) -> Outcome<Vec<Span>> {
        if places.is_empty() { Err("it names no passage of the text".to_owned()) } else { self.spans(places) }
    }

    /// Words that the contract gives without their place: of the places where they stand, the one nearest to `near`,
    /// where a passage begins or ends; the earlier of two.
    fn words(&self, words: &str, near: u32) -> Outcome<Span> {
        let (text, near) = (self.text, near as usize);
        if words.is_empty() {
            return Err("it has a name without letters".to_owned());
        }
        let after = text[near..].find(words);
        // No farther back than forward: most names stand right there, and many would search the whole text else.
        let from = text.ceil_char_boundary(after.map_or(0, |far| near.saturating_sub(far)));
        let to = text.floor_char_boundary(near + words.len() - 1);
        let before = text[from..to].rfind(words).map(|at| from + at);
        let at = before.or(after.map(|far| near + far)).ok_or_else(|| format!("{words:?} is not in the text"))?;
        Ok(Span::new(at, at + words.len()))
    }

    fn reference(&self, (letter, kind): Kind, id: &str) -> Outcome<u32> {
        let at = index(letter, id)?;
        let holds = self.listed.contains(&kind(at)) && !self.removed.contains(&kind(at));
        if holds { Ok(at) } else { Err(format!("there is no {id}")) }
    }

    fn actor_id(&self, id: &str) -> Outcome<ActorId> {
        self.reference(ACTOR, id).map(ActorId)
    }

    fn time_id(&self, id: &str) -> Outcome<TimeId> {
        self.reference(TIME, id).map(TimeId)
    }

    fn deadline_id(&self, id: &str) -> Outcome<DeadlineId> {
        self.reference(DEADLINE, id).map(DeadlineId)
    }

    fn maybe<T>(&self, id: &Option<String>, find: fn(&Self, &str) -> Outcome<T>) -> Outcome<Option<T>> {
        id.as_deref().map(|id| find(self, id)).transpose()
    }

    fn actor(&self, written: &shape::Actor) -> Outcome<Actor> {
        let mention = |it: &shape::Mention| {
            Ok(Mention { span: self.span(it.place)?, form: it.form, rule: it.rule, sure: it.sure })
        };
        let mentions = each(&written.mentions, mention)?;
        let first = mentions.first().map_or(0, |mention: &Mention| mention.span.start);
        Ok(Actor {
            name: self.words(&written.name, first)?,
            kind: written.kind,
            roles: self.spans(&written.roles)?,
            aliases: each(&written.aliases, |alias| self.words(alias, first))?,
            mentions,
            sure: written.sure,
        })
    }

    fn time(&self, written: &shape::Time) -> Outcome<Time> {
        Ok(Time {
            span: self.span(written.place)?,
            kind: written.kind,
            value: written.value.clone(),
            from: day(written.from.as_deref(), &written.id)?,
            to: day(written.to.as_deref(), &written.id)?,
            stated: written.stated.clone(),
            rule: written.rule,
            sure: written.sure,
        })
    }

    fn quote(&self, written: &shape::Quote) -> Outcome<Quote> {
        let Claim { content, speaker, with, source, cue, channel, time, sure, source_sure, .. } =
            self.speech(&written.speech, ClaimRule::EditorsWord)?;
        let spans = self.passages(&written.spans)?;
        let (extent, rule) = (written.form, written.rule);
        Ok(Quote { spans, content, speaker, with, source, cue, extent, channel, time, rule, sure, source_sure })
    }

    fn claim(&self, written: &shape::Claim) -> Outcome<Claim> {
        self.speech(&written.speech, written.rule)
    }

    fn speech(&self, written: &shape::Speech, rule: ClaimRule) -> Outcome<Claim> {
        let content = self.passages(&written.content)?;
        let near = content[0].end;
        let channel = |(words, venue): (&String, Venue)| Outcome::Ok(Channel { span: self.words(words, near)?, venue });
        Ok(Claim {
            speaker: self.maybe(&written.speaker, Self::actor_id)?,
            with: each(&written.with, |id| self.actor_id(id))?,
            source: self.some(written.source)?,
            cue: self.some(written.cue)?,
            channel: written.channel.as_ref().zip(written.channel_kind).map(channel).transpose()?,
            time: self.maybe(&written.time, Self::time_id)?,
            content,
            rule,
            sure: written.sure,
            source_sure: written.source_sure.unwrap_or(false),
        })
    }

    fn deadline(&self, written: &shape::Deadline) -> Outcome<Deadline> {
        if written.statements.is_empty() {
            return Err("no sentence states it".to_owned());
        }
        Ok(Deadline {
            due: self.maybe(&written.due, Self::time_id)?,
            due_from: day(written.due_from.as_deref(), &written.id)?,
            due_to: day(written.due_to.as_deref(), &written.id)?,
            precision: written.precision,
            zone: written.zone.clone(),
            zone_rule: written.zone_rule,
            set_by: self.maybe(&written.set_by, Self::actor_id)?,
            on: self.maybe(&written.on, Self::actor_id)?,
            demand: self.some(written.demand)?,
            consequence: self.some(written.consequence)?,
            replaces: self.maybe(&written.replaces, Self::deadline_id)?,
            statements: each(&written.statements, |it| self.statement(it))?,
            rule: written.rule,
            sure: written.sure,
        })
    }

    fn statement(&self, written: &shape::Statement) -> Outcome<Statement> {
        Ok(Statement {
            span: self.span(written.place)?,
            due: self.maybe(&written.due, Self::time_id)?,
            demand: self.some(written.demand)?,
            consequence: self.some(written.consequence)?,
            rule: written.rule,
        })
    }

    fn agreement(&self, written: &shape::Agreement) -> Outcome<Agreement> {
        Ok(Agreement {
            time: self.time_id(&written.time)?,
            span: self.span(written.span)?,
            deadline: self.deadline_id(&written.deadline)?,
            day: day(Some(&written.day), "an agreement")?.expect("a day was given"),
            with: each(&written.with, |id| self.time_id(id))?,
        })
    }

    fn event(&self, written: &shape::Event) -> Outcome<Event> {
        Ok(Event {
            span: self.span(written.place)?,
            kind: written.kind,
            who: each(&written.who, |id| self.actor_id(id))?,
            place: self.maybe(&written.place_id, Self::actor_id)?,
            time: self.maybe(&written.time, Self::time_id)?,
            duration: self.maybe(&written.duration, Self::time_id)?,
            status: written.status,
            told_again: self.spans(&written.told_again)?,
            rule: written.rule,
            sure: written.sure,
        })
    }

    fn relation(&self, written: &shape::Relation) -> Outcome<Relation> {
        Ok(Relation {
            kind: written.kind,
            from: self.actor_id(&written.from)?,
            to: self.actor_id(&written.to)?,
            event: self.reference(EVENT, &written.event).map(EventId)?,
        })
    }
}
