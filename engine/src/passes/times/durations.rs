//! Lengths of time ("two days", "a year or so"), and distances made of one ("two days ago", "a year earlier").

use super::amounts::amount;
use super::meaning::{Amount, Anchor, Around, Meaning, Seen, Shift};
use super::nearby;
use super::reader::Reader;
use super::sense::Sense;
use super::units::Unit;
use crate::calendar::Weekday;
use crate::facts::TimeRule;
use crate::lexicon::Atom;
use crate::text::{Shape, Tag};

/// "two weeks", "a year ago", "several months later"
pub(super) fn counted(reader: &Reader, at: usize) -> Option<Seen> {
    let (next, mut amount) = amount(reader, at)?;
    let next = skip_adjectives(reader, next);
    if let (Sense::Weekdays(day), Amount::Whole(count @ 1..=52)) = (reader.sense(next), amount) {
        return weekdays(reader, next + 1, day, count as i32 - 1);
    }
    let unit = unit(reader, next, amount)?;
    // "went over to a fiscal year": a kind, and no length
    let kind =
        reader.is(next.saturating_sub(1), words!["calendar", "fiscal"]) && reader.follows(at, words!["from", "to"]);
    if kind
        || is_rate(reader, at, next)
        || is_title(reader, next)
        || unit == Unit::Quarter && reader.is(at, words!["a"]) && next == at + 1
    {
        return None;
    }
    let mut last = next;
    if reader.is(last + 1, words!["and"])
        && reader.sense(last + 2) == Sense::A
        && reader.sense(last + 3) == Sense::HalfOf
    {
        (last, amount) = (last + 3, halved(amount));
    }
    if is_age(reader, last + 1) {
        return None;
    }
    if let Some(day) = nearby::ahead_of_day(reader, last + 1, amount, unit) {
        return Some(day);
    }
    if is_some_day(reader, at, last) {
        return Some(Seen::new(last, Meaning::Reference("FUTURE_REF"), TimeRule::Reference));
    }
    let or_so = reader.is(last + 1, words!["or"]) && reader.is(last + 2, words!["so", "two", "more"]);
    let after = last + 1 + 2 * usize::from(or_so);
    if let Some(distance) = distance(reader, after, amount, unit) {
        return Some(distance);
    }
    let seen = Seen::new(last, Meaning::Duration(amount, unit), TimeRule::Duration);
    Some(and_more(reader, after, amount, unit).map_or(seen, |(last, more)| Seen { last, ..seen.with(more) }))
}

/// "three Fridays ago", "two Mondays from now": the last or next one, and `more` weeks from it; `at` follows the weekdays.
fn weekdays(reader: &Reader, at: usize, day: Weekday, more: i32) -> Option<Seen> {
    let now = reader.is(at, words!["from"]) && reader.is(at + 1, words!["now"]);
    let (last, shift, days) = match reader.sense(at) {
        Sense::Ago => (at, Shift::Last, -7 * more),
        _ if now => (at + 1, Shift::Coming, 7 * more),
        _ => return None,
    };
    Some(Seen::new(last, Meaning::Weekday(day, shift), TimeRule::Distance).with(Around::Days(days)))
}

/// "and two months" of "three years and two months", at the word `and`
fn and_more(reader: &Reader, and: usize, whole: Amount, unit: Unit) -> Option<(usize, Around)> {
    let (next, more) = reader.is(and, words!["and"]).then(|| amount(reader, and + 1))??;
    let (Amount::Whole(_), Amount::Whole(count)) = (whole, more) else { return None };
    let smaller = self::unit(reader, next, more).filter(|&smaller| smaller < unit)?;
    let apart = is_age(reader, next + 1) || distance(reader, next + 1, more, smaller).is_some();
    let count = u16::try_from(count).ok().filter(|_| !apart && unit <= Unit::Year)?;
    Some((next, Around::And(count, smaller)))
}

/// "will one day be", "she hopes that he some day returns": no length, a day to come.
fn is_some_day(reader: &Reader, at: usize, last: usize) -> bool {
    reader.is(at, words!["one", "some"])
        && reader.is(last, words!["day"])
        && last == at + 1
        && at
            .checked_sub(1)
            .is_some_and(|before| matches!(reader.tag(before), Tag::Modal | Tag::Pronoun | Tag::Particle))
}

/// "$3 a year", "four flights a week", "twice a day": how often, not how long.
fn is_rate(reader: &Reader, at: usize, unit: usize) -> bool {
    const RATED: &[Atom] =
        words!["times", "twice", "once", "percent", "%", "million", "billion", "trillion", "hours", "days", "weeks"];
    let counted =
        |at| matches!(reader.sense(at), Sense::Number(_) | Sense::Year(_) | Sense::Scale(_) | Sense::Half(..));
    let Some(before) = at.checked_sub(1) else { return false };
    let earlier = before.checked_sub(1).is_some_and(|earlier| counted(earlier) && reader.shape(before) == Shape::Lower);
    reader.is(at, words!["a", "an"])
        && unit == at + 1
        && (counted(before) || reader.is(before, RATED) || earlier)
        && !matches!(reader.sense(unit + 1), Sense::Ago)
        && !reader.is(unit + 1, words!["earlier", "later", "before"])
}

/// "60 Minutes", "This Week": a capital inside a sentence names something.
pub(super) fn is_title(reader: &Reader, unit: usize) -> bool {
    reader.shape(unit) == Shape::Capital
        && unit > reader.start()
        && reader.shape(unit - 1) != Shape::Lower
        && unit - 1 > reader.start()
}

/// The unit that `amount` counts at `at`. "a second" is too often the ordinal.
fn unit(reader: &Reader, at: usize, amount: Amount) -> Option<Unit> {
    match reader.sense(at) {
        Sense::Units(unit) if amount != Amount::Whole(1) || unit == Unit::Minute => Some(unit),
        Sense::Units(unit) => Some(unit),
        // "a six to 12 month loan"
        Sense::Unit(unit) if amount != Amount::Vague || matches!(reader.sense(at - 1), Sense::Number(_)) => Some(unit),
        _ => None,
    }
}

/// "two more weeks", "eight trading days"
pub(super) fn skip_adjectives(reader: &Reader, at: usize) -> usize {
    const ADJECTIVES: &[Atom] = words![
        "more",
        "full",
        "trading",
        "business",
        "working",
        "consecutive",
        "straight",
        "long",
        "short",
        "additional",
        "whole",
        "calendar",
        "solid",
        "further",
        "extra",
        "fiscal",
        "school",
        "successive",
    ];
    let mut next = at;
    while next < at + 2 && reader.is(next, ADJECTIVES) {
        next += 1;
    }
    next
}

fn halved(amount: Amount) -> Amount {
    match amount {
        Amount::Whole(count) => Amount::Half(count),
        other => other,
    }
}

/// "years old", "years of age": how old somebody is places nothing in time.
fn is_age(reader: &Reader, at: usize) -> bool {
    reader.is(at, words!["old", "older", "younger"]) || reader.is(at, words!["of"]) && reader.is(at + 1, words!["age"])
}

/// "ago", "earlier", "later", "from now" after an amount.
fn distance(reader: &Reader, at: usize, amount: Amount, unit: Unit) -> Option<Seen> {
    let seen = |last, ahead: bool, anchor| {
        let year_earlier = unit == Unit::Year && amount == Amount::Whole(1) && !ahead;
        let meaning = match year_earlier {
            true => Meaning::YearEarlier,
            false => Meaning::Distance { amount, unit, ahead, anchor },
        };
        Some(Seen::new(last, meaning, TimeRule::Distance))
    };
    let than = reader.is(at + 1, words!["than"]);
    match reader.sense(at) {
        Sense::Ago => years_to_the_day(reader, at, amount, unit).or_else(|| seen(at, false, Anchor::Published)),
        _ if reader.is(at, words!["earlier"]) && !than => seen(at, false, Anchor::Mentioned),
        _ if reader.is(at, words!["before", "previously"])
            && reader.phrase_ends(at + 1)
            && !reader.is(at + 1, words!["he", "she", "it", "they", "we", "who", "which"]) =>
        {
            seen(at, false, Anchor::Mentioned)
        }
        _ if reader.is(at, words!["later", "afterward", "afterwards"]) && !than => seen(at, true, Anchor::Mentioned),
        _ if reader.is(at, words!["hence"]) => seen(at, true, Anchor::Published),
        _ if reader.is(at, words!["from"]) && reader.is(at + 1, words!["now", "today"]) => {
            seen(at + 1, true, Anchor::Published)
        }
        _ => None,
    }
}

/// "50 years ago today", "a year ago this week", after the amount and its unit
fn years_to_the_day(reader: &Reader, ago: usize, amount: Amount, unit: Unit) -> Option<Seen> {
    let (Amount::Whole(years @ 1..=500), Unit::Year) = (amount, unit) else { return None };
    let next = ago + 1 + usize::from(reader.is(ago + 1, words!["on"]));
    let seen = match reader.sense(next) {
        Sense::Day(_) | Sense::Weekday(_) => super::day(reader, next),
        Sense::This => super::deictic::deictic(reader, next),
        _ => None,
    }?;
    let near = matches!(
        seen.meaning,
        Meaning::Weekday(..) | Meaning::Shifted { unit: Unit::Day | Unit::Week | Unit::Month, .. }
    );
    let plain = seen.around == Around::Itself && seen.part.is_none() && seen.clock.is_none();
    // "two years ago on Friday": the one to come as well as the one past
    let doubtful = seen.doubtful || matches!(seen.meaning, Meaning::Weekday(..));
    (near && plain).then(|| Seen { rule: TimeRule::Distance, doubtful, ..seen.with(Around::YearsBefore(years as i16)) })
}

/// "for years", "in months", "decades ago": a plural without a number.
pub(super) fn uncounted(reader: &Reader, at: usize) -> Option<Seen> {
    let Sense::Units(unit) = reader.sense(at) else { return None };
    if let Some(seen) = distance(reader, at + 1, Amount::Vague, unit) {
        return Some(seen);
    }
    let led = reader.follows(
        at,
        words!["for", "in", "after", "follows", "within", "over", "took", "takes", "take", "spent", "despite", "the"],
    );
    // "forged the minutes of a meeting", "read the minutes", and not "in the minutes after the blast"
    let kept = unit == Unit::Minute
        && (reader.follows(at, words!["the"]) && !beside_clause(reader, at) || reader.is(at + 1, words!["of"]));
    // "rose 2% after hours": of trading
    let traded = unit == Unit::Hour && reader.follows(at, words!["after"]) && reader.shape(at + 1) == Shape::Mark;
    let telling = !matches!(unit, Unit::Second | Unit::Weekend | Unit::Quarter) && !traded && !kept;
    // "hours after the blast", "weeks before the vote"
    let counted = reader.follows(at, words!["of", "first"]);
    let beside = reader.is(at + 1, words!["after", "before"]) && !reader.phrase_ends(at + 2) && !counted;
    ((led || beside) && telling && !is_age(reader, at + 1))
        .then(|| Seen::new(at, Meaning::Duration(Amount::Vague, unit), TimeRule::Duration))
}

/// "the minutes before it fell", "the minutes that followed"
fn beside_clause(reader: &Reader, at: usize) -> bool {
    reader.is(at + 1, words!["after", "before", "following", "leading", "since", "that", "when"])
}
