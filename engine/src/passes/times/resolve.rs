//! From what the words state to a day, a value and a type: by the publication date, the verb and the time last named.

use super::days::{calendar, day_of_month, weekday};
use super::distances::distance;
use super::holidays::Holiday;
use super::meaning::{Anchor, Around, Meaning, Seen};
use super::memory::Memory;
use super::periods;
use super::reports;
use super::tense::Tense;
use super::units::Unit;
use super::values::{self, Value};
use super::which_year::pick_year;
use crate::calendar::Date;
use crate::facts::TimeKind;

/// What is known where a time stands.
pub(super) struct Context {
    pub(super) published: Option<Date>,
    pub(super) tense: Tense,
    pub(super) memory: Memory,
    /// Whether the seasons are those of the earth's southern half.
    pub(super) southern: bool,
}

/// A time with its value.
pub(super) struct Resolved {
    pub(super) value: String,
    pub(super) kind: TimeKind,
    pub(super) range: Option<(Date, Date)>,
    pub(super) sure: bool,
}

/// The value of `seen`; `None` where its words make no time.
pub(super) fn resolve(seen: &Seen, context: &mut Context) -> Option<Resolved> {
    let mut sure = !seen.doubtful;
    let named = meaning(seen.meaning, context, &mut sure)?;
    // "at 10 p.m. on Monday … at 2 a.m.": of that Monday, or of the night behind it
    let earlier = seen.clock.is_some_and(|clock| context.memory.hour.is_some_and(|hour| clock.hour < hour));
    sure &= !(earlier && matches!(seen.meaning, Meaning::Shifted { anchor: Anchor::Story, .. }));
    let (value, range) = around(seen.around, named)?;
    let mut value = value.0;
    let mut kind = kind(seen.meaning);
    if let Some(part) = seen.part {
        value.push_str(part.letters());
        kind = if kind == TimeKind::Set { kind } else { TimeKind::Time };
    }
    if let Some(clock) = seen.clock {
        values::push_clock(&mut value, clock);
        kind = if kind == TimeKind::Set { kind } else { TimeKind::Time };
    }
    // "starts on Friday rather than overnight", "fell on Friday. It was hurt by overnight losses": a night apart from the
    // day that is spoken of
    if seen.meaning == Meaning::Overnight {
        sure &= !(context.memory.fresh || context.memory.near) || context.memory.range == range;
    } else {
        context.memory.remember(seen, range, context.published, sure);
    }
    Some(Resolved { value, kind, range, sure: sure && (range.is_some() || !is_dated(kind)) })
}

/// What is meant around the day `named`; itself where no day is known.
fn around(around: Around, (value, range): Found) -> Option<Found> {
    if let Around::And(count, unit) = around {
        let (start, letter, times) = unit.letters();
        // "P2D" and "PT3H" are "P2DT3H".
        let part = if start == "PT" && !value.0.starts_with("PT") { value.text_after("T") } else { value };
        return Some((part.number_after((u32::from(count) * times) as i32, 1).text_after(letter), range));
    }
    let Some((day, to)) = range.filter(|_| around != Around::Itself) else { return Some((value, range)) };
    Some(match around {
        Around::Itself | Around::And(..) => (value, range),
        Around::Days(days) => on(day.plus_days(days)),
        Around::Weekday(name, true) => on(day.plus_days(1 + (name as i32 - day.weekday() as i32 - 1).rem_euclid(7))),
        Around::Weekday(name, false) => on(day.plus_days(-1 - (day.weekday() as i32 - 1 - name as i32).rem_euclid(7))),
        Around::Week => periods::holding(Unit::Week, day),
        Around::WeekBeside(weeks) => periods::holding(Unit::Week, day.plus_days(7 * weeks)),
        Around::Through(last) => {
            let last = Date::new(day.year, day.month, last)?;
            (value.text_after("/").text_after(&Value::day(last).0), Some((day, last)))
        }
        Around::Years(year) => {
            (value.text_after("/").number_after(year.into(), 4), Some((day, Date::new(year, 12, 31)?)))
        }
        // A quarter's books close at its end or, in a fiscal year, up to a month and a half from it.
        Around::Quarter => periods::holding(Unit::Quarter, to.plus_days(-45)),
        Around::Nth(unit, nth) => return periods::nth(unit, nth, day, to),
        Around::YearsBefore(years) => periods::years_before(day, to, years),
    })
}

fn is_dated(kind: TimeKind) -> bool {
    matches!(kind, TimeKind::Date | TimeKind::Time)
}

/// TIMEX3's type of what means `meaning`, without an hour or a part of the day.
pub(super) fn kind(meaning: Meaning) -> TimeKind {
    match meaning {
        Meaning::Duration(..) => TimeKind::Duration,
        Meaning::Every(..)
        | Meaning::EveryWeekday(_)
        | Meaning::EveryMonth(_)
        | Meaning::EverySeason(_)
        | Meaning::Set(_) => TimeKind::Set,
        Meaning::Distance { unit, .. } if unit.is_of_the_clock() => TimeKind::Time,
        _ => TimeKind::Date,
    }
}

pub(super) type Found = (Value, Option<(Date, Date)>);

fn meaning(meaning: Meaning, context: &Context, sure: &mut bool) -> Option<Found> {
    let published = context.published;
    match meaning {
        Meaning::Date { year, month, day } => calendar(year, month, day, context, sure),
        Meaning::DayOfMonth(day) => day_of_month(day, context, sure),
        Meaning::Weekday(day, shift) => Some(weekday(day, shift, context, sure)),
        Meaning::Shifted { unit, by, anchor } => Some(periods::shifted(unit, by, anchor, context, sure)),
        Meaning::Then => {
            // "will go to court if it is not lifted by then": by no day that is over
            let over = |day| context.tense == Tense::Future && published.is_some_and(|today| day < today);
            context.memory.range.filter(|&(from, to)| from == to && !over(from)).map(|(day, _)| on(day))
        }
        Meaning::Overnight => {
            let by = -i32::from(context.tense == Tense::Past);
            Some(periods::shifted(Unit::Day, by, Anchor::Published, context, sure))
        }
        Meaning::Distance { amount, unit, ahead, anchor } => distance(amount, unit, ahead, anchor, context, sure),
        Meaning::YearEarlier => reports::year_earlier(context, sure),
        Meaning::Quarter { which, year } => reports::quarter(which, year, context, sure),
        Meaning::Half { number, year } => periods::half(number, year, context),
        Meaning::Season(season, year) => periods::season_of(season, year, context, sure),
        Meaning::Holiday(holiday, year) => {
            let holiday = if context.memory.eastern { holiday.eastern() } else { holiday };
            let day = |year| holiday.day(year).map(|day| (day, day));
            let known = holiday != Holiday::Independence;
            let Some(year) = pick_year(year, context, sure, day).filter(|_| known) else {
                return Some((Value::text("XXXX-XX-XX"), None));
            };
            holiday.day(year).map(on)
        }
        Meaning::Decade(year) => {
            let (from, to) = (Date::new(year, 1, 1)?, Date::new(year + 9, 12, 31)?);
            Some((Value::number(i32::from(year / 10), 3), Some((from, to))))
        }
        Meaning::Century(number @ 1..) => {
            let first = (i16::from(number) - 1) * 100 + 1;
            let (from, to) = (Date::new(first, 1, 1)?, Date::new((first + 99).min(9999), 12, 31)?);
            Some((Value::number(i32::from(number) - 1, 2), Some((from, to))))
        }
        Meaning::Century(_) => None,
        Meaning::Reference(value) => {
            let today = published.filter(|_| value == "PRESENT_REF").map(|day| (day, day));
            Some((Value::text(value), today))
        }
        Meaning::Duration(amount, unit) | Meaning::Every(amount, unit) => Some((values::duration(amount, unit), None)),
        Meaning::EveryWeekday(day) => Some((Value::text("XXXX-WXX-").number_after(day as i32 + 1, 1), None)),
        Meaning::EveryMonth(month) => Some((Value::text("XXXX-").number_after(month.into(), 2), None)),
        Meaning::EverySeason(season) => Some((Value::text("XXXX-").text_after(season.letters()), None)),
        Meaning::Set(value) => Some((Value::text(value), None)),
    }
}

pub(super) fn on(day: Date) -> Found {
    (Value::day(day), Some((day, day)))
}
