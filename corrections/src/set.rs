//! Gives one part of a fact another value.

use super::choice::{ACTOR_KINDS, EVENT_KINDS, EXTENTS, STATUSES};
use super::days::{day, precision, precision_of_days, set_days, set_value};
use super::field::YES_OR_NO;
use super::passage::{nearest, places};
use super::{FactKind, Field, Trouble, find};
use engine::facts::*;
use engine::text::Span;

/// Sets `field` of `fact` to what `words` say.
pub(super) fn set(
    text: &str,
    sheet: &mut FactSheet,
    fact: FactId,
    field: Field,
    words: &[String],
) -> Result<(), Trouble> {
    let value = Value { text, near: sheet.passages(fact), words };
    match fact {
        FactId::Actor(at) => actor(&value, sheet, at as usize, field),
        FactId::Time(at) => time(&value, sheet, at as usize, field),
        FactId::Quote(at) => quote(&value, sheet, at as usize, field),
        FactId::Claim(at) => claim(&value, sheet, at as usize, field),
        FactId::Deadline(at) => deadline(&value, sheet, at as usize, field),
        FactId::Event(at) => event(&value, sheet, at as usize, field),
    }
}

/// The words of a value, and where the fact stands that is to have it.
struct Value<'v> {
    text: &'v str,
    near: Vec<Span>,
    words: &'v [String],
}

impl Value<'_> {
    fn word(&self) -> &str {
        self.words.first().map_or("", String::as_str)
    }

    /// Where the words stand next to the fact; `None` for no words.
    fn span(&self) -> Result<Option<Span>, Trouble> {
        self.words.first().filter(|words| !words.is_empty()).map(|words| self.span_of(words)).transpose()
    }

    fn spans(&self) -> Result<Vec<Span>, Trouble> {
        self.words.iter().filter(|words| !words.is_empty()).map(|words| self.span_of(words)).collect()
    }

    fn span_of(&self, words: &str) -> Result<Span, Trouble> {
        nearest(self.text, words, &self.near).ok_or_else(|| Trouble::NotInArticle(words.to_owned()))
    }

    fn actor(&self, sheet: &FactSheet) -> Result<Option<ActorId>, Trouble> {
        find::actor(self.text, sheet, self.word())
    }

    fn time(&self, sheet: &FactSheet) -> Result<Option<TimeId>, Trouble> {
        find::time(self.text, sheet, self.word(), &self.near)
    }

    fn choice<T: Copy + PartialEq>(&self, choice: &super::choice::Choice<T>) -> Result<T, Trouble> {
        let unknown = || Trouble::NoChoice(self.word().to_owned(), choice.names);
        choice.named(self.word()).ok_or_else(unknown)
    }

    fn yes(&self) -> Result<bool, Trouble> {
        match self.word() {
            "true" => Ok(true),
            "false" => Ok(false),
            other => Err(Trouble::NoChoice(other.to_owned(), YES_OR_NO)),
        }
    }
}

fn actor(value: &Value, sheet: &mut FactSheet, at: usize, field: Field) -> Result<(), Trouble> {
    let actor = &mut sheet.actors[at];
    match field {
        Field::Name => actor.name = value.span()?.ok_or(Trouble::Lacks(field))?,
        Field::Kind => actor.kind = value.choice(&ACTOR_KINDS)?,
        Field::Roles => actor.roles = value.spans()?,
        Field::Aliases => {
            actor.aliases = value.spans()?;
            add_mentions(value.text, sheet, at);
        }
        Field::Sure => actor.sure = value.yes()?,
        _ => return Err(Trouble::NoField(FactKind::Actor)),
    }
    if matches!(field, Field::Name | Field::Kind) {
        sheet.actors[at].sure = true;
    }
    Ok(())
}

/// Every place of the actor's names that is no mention yet, of this or another actor, becomes one.
pub(super) fn add_mentions(text: &str, sheet: &mut FactSheet, at: usize) {
    let held = sheet.actors.iter().zip(0..).filter(|(_, other)| sheet.holds(FactId::Actor(*other)));
    let taken: Vec<Span> = held.flat_map(|(actor, _)| actor.mentions.iter().map(|mention| mention.span)).collect();
    let actor = &mut sheet.actors[at];
    let mut names: Vec<&str> = [actor.name].iter().chain(&actor.aliases).map(|name| name.of(text)).collect();
    // The longest first: "Steve Witkoff" is one mention and not also one of "Witkoff".
    names.sort_by_key(|name| std::cmp::Reverse(name.len()));
    for span in names.into_iter().flat_map(|name| places(text, name)) {
        let is_free = |other: &Span| !other.overlaps(span);
        if taken.iter().all(is_free) && actor.mentions.iter().all(|mention| is_free(&mention.span)) {
            actor.mentions.push(Mention { span, form: Form::Name, rule: MentionRule::EditorsWord, sure: true });
        }
    }
    actor.mentions.sort_by_key(|mention| mention.span);
}

fn time(value: &Value, sheet: &mut FactSheet, at: usize, field: Field) -> Result<(), Trouble> {
    let time = &mut sheet.times[at];
    match field {
        Field::Value => set_value(time, value.word())?,
        Field::From => {
            let from = day(value.word())?;
            set_days(time, from, from);
        }
        Field::To => {
            let to = day(value.word())?;
            let from = time.from.unwrap_or(to);
            if to < from {
                return Err(Trouble::Backwards);
            }
            set_days(time, from, to);
        }
        Field::Sure => time.sure = value.yes()?,
        _ => return Err(Trouble::NoField(FactKind::Time)),
    }
    if field != Field::Sure {
        time.sure = true;
    }
    Ok(())
}

/// Setting the speaker makes a quote sure: that is what it was not sure of. Words that name another actor are no
/// source of the new speaker's; words that an editor gives for one are sure.
fn quote(value: &Value, sheet: &mut FactSheet, at: usize, field: Field) -> Result<(), Trouble> {
    match field {
        Field::Speaker => {
            let speaker = value.actor(sheet)?;
            let source = sheet.quotes[at].source.filter(|source| !names_another(sheet, *source, speaker));
            let quote = &mut sheet.quotes[at];
            (quote.speaker, quote.source, quote.sure, quote.source_sure) = (speaker, source, true, false);
            quote.with.clear();
        }
        Field::Time => sheet.quotes[at].time = value.time(sheet)?,
        Field::Source => {
            let quote = &mut sheet.quotes[at];
            quote.source = value.span()?;
            quote.source_sure = quote.source.is_some();
        }
        Field::Cue => sheet.quotes[at].cue = value.span()?,
        Field::Form => sheet.quotes[at].extent = value.choice(&EXTENTS)?,
        Field::Sure => sheet.quotes[at].sure = value.yes()?,
        _ => return Err(Trouble::NoField(FactKind::Quote)),
    }
    Ok(())
}

fn claim(value: &Value, sheet: &mut FactSheet, at: usize, field: Field) -> Result<(), Trouble> {
    match field {
        Field::Speaker => {
            let speaker = value.actor(sheet)?;
            let source = sheet.claims[at].source.filter(|source| !names_another(sheet, *source, speaker));
            let claim = &mut sheet.claims[at];
            (claim.speaker, claim.source, claim.sure, claim.source_sure) = (speaker, source, true, false);
            claim.with.clear();
        }
        Field::Time => sheet.claims[at].time = value.time(sheet)?,
        Field::Source => {
            let claim = &mut sheet.claims[at];
            claim.source = value.span()?;
            claim.source_sure = claim.source.is_some();
        }
        Field::Cue => sheet.claims[at].cue = value.span()?,
        Field::Sure => sheet.claims[at].sure = value.yes()?,
        _ => return Err(Trouble::NoField(FactKind::Claim)),
    }
    Ok(())
}

fn names_another(sheet: &FactSheet, source: Span, speaker: Option<ActorId>) -> bool {
    let others = sheet.actors.iter().zip(0..).filter(|(_, at)| Some(ActorId(*at)) != speaker);
    let mut mentions = others.flat_map(|(actor, _)| &actor.mentions);
    mentions.any(|mention| mention.form == Form::Name && mention.span.overlaps(source))
}

fn deadline(value: &Value, sheet: &mut FactSheet, at: usize, field: Field) -> Result<(), Trouble> {
    match field {
        Field::Due => fall_due_at(value.time(sheet)?, sheet, at),
        Field::DueFrom => {
            let from = day(value.word())?;
            fall_due(&mut sheet.deadlines[at], from, from);
        }
        Field::DueTo => {
            let to = day(value.word())?;
            let from = sheet.deadlines[at].due_from.unwrap_or(to);
            if to < from {
                return Err(Trouble::Backwards);
            }
            fall_due(&mut sheet.deadlines[at], from, to);
        }
        Field::Zone => set_zone(&mut sheet.deadlines[at], value.word()),
        Field::SetBy => sheet.deadlines[at].set_by = value.actor(sheet)?,
        Field::On => sheet.deadlines[at].on = value.actor(sheet)?,
        Field::Demand => sheet.deadlines[at].demand = value.span()?,
        Field::Consequence => sheet.deadlines[at].consequence = value.span()?,
        Field::Sure => sheet.deadlines[at].sure = value.yes()?,
        _ => return Err(Trouble::NoField(FactKind::Deadline)),
    }
    Ok(())
}

fn set_zone(deadline: &mut Deadline, zone: &str) {
    deadline.zone = Some(zone.to_owned()).filter(|zone| !zone.is_empty());
    deadline.zone_rule = deadline.zone.as_ref().map(|_| ZoneRule::EditorsWord);
}

fn fall_due_at(due: Option<TimeId>, sheet: &mut FactSheet, at: usize) {
    let time = due.and_then(|due| sheet.times.get(due.0 as usize));
    let deadline = &mut sheet.deadlines[at];
    deadline.due = due;
    deadline.due_from = time.and_then(|time| time.from);
    deadline.due_to = time.and_then(|time| time.to);
    deadline.precision = time.map_or(Precision::Unknown, precision);
    deadline.sure = true;
}

fn fall_due(deadline: &mut Deadline, from: engine::calendar::Date, to: engine::calendar::Date) {
    (deadline.due_from, deadline.due_to) = (Some(from), Some(to));
    deadline.precision = precision_of_days(from, to);
    deadline.sure = true;
}

fn event(value: &Value, sheet: &mut FactSheet, at: usize, field: Field) -> Result<(), Trouble> {
    match field {
        Field::Kind => {
            sheet.events[at].kind = value.choice(&EVENT_KINDS)?;
            sheet.events[at].sure = true;
        }
        Field::Status => sheet.events[at].status = value.choice(&STATUSES)?,
        Field::Who => {
            let named = value.words.iter().filter(|name| !name.is_empty());
            let who: Result<Vec<_>, _> = named.map(|name| find::actor(value.text, sheet, name)).collect();
            sheet.events[at].who = who?.into_iter().flatten().collect();
        }
        Field::Where => sheet.events[at].place = value.actor(sheet)?,
        Field::Time => sheet.events[at].time = value.time(sheet)?,
        Field::Duration => sheet.events[at].duration = value.time(sheet)?,
        Field::Sure => sheet.events[at].sure = value.yes()?,
        _ => return Err(Trouble::NoField(FactKind::Event)),
    }
    Ok(())
}
